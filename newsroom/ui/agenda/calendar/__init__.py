"""The calendar: its bar, month, week and day, and moving events in them."""
