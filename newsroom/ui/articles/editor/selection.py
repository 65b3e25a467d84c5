"""A passage of the body as places in its plain text, one line for each block."""

from newsroom.ui.articles.editor.body import Body


def selected(body: Body) -> tuple[int, int]:
    """Return (start, end) of what is selected; both are the caret where nothing is."""
    cursor = body.textCursor()
    return _offset(body, cursor.selectionStart()), _offset(body, cursor.selectionEnd())


def _offset(body: Body, position: int) -> int:
    number, at = body.offset_of(position)
    records = body.mirror.records
    before = sum(len(record.text) + 1 for record in records[:number])
    return before + min(at, len(records[number].text)) if number < len(records) else before
