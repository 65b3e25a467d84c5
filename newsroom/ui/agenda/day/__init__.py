"""The panel beside the calendar: the events of a day."""
