"""Files of other programs in, records out, and back: Markdown, text pages, HTML, iCalendar."""
