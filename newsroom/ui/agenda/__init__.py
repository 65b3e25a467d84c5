"""The agenda room: calendar, list and board, and beside them a day or one event."""
