"""Files of other programs in, records out, and back: Markdown, text, HTML, Word, iCalendar."""
