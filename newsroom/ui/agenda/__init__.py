"""The agenda room: month, list, and the day beside them."""
