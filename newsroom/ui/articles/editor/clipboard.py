"""What goes onto the clipboard and what is taken from it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage

from newsroom.text.dialect import parse
from newsroom.text.reader import Reading, read_html, read_text
from newsroom.text.rendering import story_html
from newsroom.text.story import Figure, Paragraph, Run
from newsroom.text.writer import write
from newsroom.ui.articles.editor.objects import caption_of, spoken
from newsroom.ui.articles.editor.records import Record, story_of

STORY = "application/x-newsroom-story"
_BLANKS = " \u00a0"


def mime_of(records: Sequence[Record]) -> QMimeData:
    """Return the records as HTML, as plain text and, for ourselves, without any loss."""
    mime = QMimeData()
    story = story_of(records)
    text = "\n".join(_plain(record) for record in records)
    mime.setText(text)
    mime.setHtml(story_html(story))
    mime.setData(STORY, write(story).encode())
    return mime


def _plain(record: Record) -> str:
    if isinstance(record.thing, Figure):
        return caption_of(record.thing)
    return spoken(record.thing) if record.thing is not None else record.text


def reading_of(mime: QMimeData) -> Reading | None:
    """Return the text on the clipboard, cleaned; None when there is none."""
    if mime.hasFormat(STORY):
        reading = Reading(parse(bytes(mime.data(STORY).data()).decode()))
    elif mime.hasHtml():
        reading = read_html(mime.html())
    else:
        reading = Reading(parse(""))
    if not reading.story.blocks and mime.text().strip():
        reading = read_text(mime.text())
    return reading if reading.story.blocks else None


def edge_blanks(reading: Reading, text: str) -> tuple[Run, ...] | None:
    """Return the runs of a piece of one paragraph with the blanks that stood around it.

    The tree knows no blanks at the edges of a paragraph, but a copied phrase has some.
    """
    blocks = reading.story.blocks
    if len(blocks) != 1 or not isinstance(blocks[0], Paragraph) or "\n" in text:
        return None
    before = " " if text[:1] and text[0] in _BLANKS else ""
    behind = " " if text[-1:] and text[-1] in _BLANKS else ""
    return (*([Run(before)] if before else []), *blocks[0].runs, *([Run(behind)] if behind else []))


def pictures_of(mime: QMimeData) -> list[Path | QImage]:
    """Return the files or the bitmap on the clipboard."""
    if mime.hasUrls():
        files = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
        return [file for file in files if file.is_file()]
    if mime.hasImage():
        image = mime.imageData()
        return [image] if isinstance(image, QImage) and not image.isNull() else []
    return []
