"""The week on paper, as a message, as a table."""
