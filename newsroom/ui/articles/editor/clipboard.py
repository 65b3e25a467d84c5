"""What goes onto the clipboard and what is taken from it."""

import re
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QImage

from newsroom.text.dialect import parse
from newsroom.text.reader import Reading, read_html, read_text
from newsroom.text.records import Record, story_of
from newsroom.text.rendering import story_html
from newsroom.text.runs import Run
from newsroom.text.story import Figure, Paragraph
from newsroom.text.writer import write
from newsroom.ui.articles.editor.objects import caption_of, spoken

STORY = "application/x-newsroom-story"
_BLANKS = " \u00a0"
_ENCLOSED = re.compile(r"data:image/(?:png|jpe?g|gif|webp|bmp);base64,", re.IGNORECASE)
_PICTURE_FILES = frozenset(
    (".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".gif", ".webp", ".bmp", ".tif", ".tiff", ".heic")
)


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


def reading_of(
    mime: QMimeData, takes: Callable[[str], bool] = lambda source: False
) -> Reading | None:
    """Return the text on the clipboard, cleaned; None when there is none.

    `takes` says of the source of a picture that it will be fetched.
    """
    if mime.hasFormat(STORY):
        reading = Reading(parse(bytes(mime.data(STORY).data()).decode()))
    elif mime.hasHtml():
        reading = read_html(mime.html(), takes)
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


def files_of(mime: QMimeData) -> list[Path]:
    """Return the files of this computer on the clipboard."""
    files = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    return [file for file in files if file.is_file()]


def bitmap_of(mime: QMimeData) -> QImage | None:
    """Return the bitmap on the clipboard; None when there is none."""
    image = mime.imageData() if mime.hasImage() else None
    return image if isinstance(image, QImage) and not image.isNull() else None


def can_be_fetched(source: str) -> bool:
    """Say whether a picture lies in the text itself or in a picture file of this computer."""
    return is_enclosed(source) or local_picture(source) is not None


def is_enclosed(source: str) -> bool:
    """Say whether an address is the picture itself (RFC 2397)."""
    return _ENCLOSED.match(source) is not None


def local_picture(source: str) -> Path | None:
    """Return the picture file that an address names, if it is there.

    Only picture files of this computer: a page must not make anybody's documents come along, nor
    ask a foreign server for a share.
    """
    url = QUrl(source)
    file = url.toLocalFile()
    if url.scheme() != "file" or url.host() not in ("", "localhost") or file.startswith("//"):
        return None
    path = Path(file)
    return path if path.suffix.lower() in _PICTURE_FILES and path.is_file() else None
