"""What is pasted or let go over the body: text at once, its pictures as soon as they are fetched.

Until then a line with their name stands where they belong, so that nothing is lost should the
program end in between. One undo takes the text and its pictures back.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QImage, QTextCursor

from newsroom.text.alt_texts import placeholder
from newsroom.text.reader import Reading
from newsroom.text.records import Record, records_of
from newsroom.text.runs import Run, plain_of
from newsroom.text.story import Figure, Paragraph, Story
from newsroom.ui.articles.editor import clipboard
from newsroom.ui.common.media_drag import ids_in

if TYPE_CHECKING:
    from newsroom.text.history import Step
    from newsroom.ui.articles.editor.body import Body

Source = Path | QImage | str
"""A file, a bitmap, or an address that holds the picture itself."""
WORD_FILES = frozenset((".docx", ".docm", ".dotx", ".doc"))


def word_files_of(data: QMimeData) -> list[Path]:
    """Return the Word files that a drag names, by their names alone: it asks at every step."""
    files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return [file for file in files if file.suffix.lower() in WORD_FILES]


@dataclass
class _Paste:
    """One paste: the step of undo that its pictures still belong to."""

    step: "Step | None"


@dataclass(frozen=True)
class Arriving:
    """A picture of a paste: where it is to be had, its alt text, where it is to stand."""

    source: Source
    alt: str
    words: str
    """What stands there until it is in the library."""
    place: QTextCursor
    paste: _Paste


class Pasting(QObject):
    """Takes what comes from outside into the body."""

    pictures_found = Signal(list)
    """Arriving pictures of a text that was pasted: import them, then call `put`."""
    word_files_dropped = Signal(list)
    """Paths: each becomes an article of its own."""

    def __init__(self, body: "Body") -> None:
        super().__init__(body)
        self._body = body

    def take(self, source: QMimeData) -> None:
        """Take what the clipboard or a drop holds."""
        if ids := ids_in(source):
            self._body.media_dropped.emit(ids)
        elif files := clipboard.files_of(source) if source.hasUrls() else []:
            self._take_files(files)
        else:
            self._take_text(source)

    def _take_files(self, files: Sequence[Path]) -> None:
        texts = [file for file in files if file.suffix.lower() in WORD_FILES]
        pictures = [file for file in files if file not in texts]
        if texts:
            self.word_files_dropped.emit(texts)
        if pictures:
            self._body.pictures_dropped.emit(pictures)

    def _take_text(self, source: QMimeData) -> None:
        reading = clipboard.reading_of(source, clipboard.can_be_fetched)
        if reading is None:
            self._take_bitmap(source)
            return
        sources: dict[str, Source] = {one.address: _source(one.source) for one in reading.found}
        lone = _lone_picture(reading)
        bitmap = clipboard.bitmap_of(source) if lone is not None and not sources else None
        if lone is not None and bitmap is not None:
            reading, sources = Reading(Story((lone,))), {lone.src: bitmap}
        self._insert(reading, source.text(), sources)
        if reading.notices or reading.missing:
            self._body.pasted.emit(reading)

    def _take_bitmap(self, source: QMimeData) -> None:
        bitmap = clipboard.bitmap_of(source)
        if bitmap is not None:
            self._body.pictures_dropped.emit([bitmap])

    def _insert(self, reading: Reading, text: str, sources: Mapping[str, Source]) -> None:
        body = self._body
        runs = clipboard.edge_blanks(reading, text)
        if runs is not None:
            body.insert_records([Record(runs)])
            return
        first = body.offset_of(body.textCursor().selectionStart())[0]
        records = records_of(reading.story.blocks, body.manuscript.fresh_id)
        body.insert_records(records)
        if sources:
            self._await(first, first + len(records) + 1, sources)

    def _await(self, first: int, end: int, sources: Mapping[str, Source]) -> None:
        """Let names stand for the pictures between two records until they are there."""
        body = self._body
        paste = _Paste(body.steps.last)
        arriving = []
        for number in range(first, min(end, body.manuscript.blockCount())):
            figure = body.mirror.records[number].thing
            if not isinstance(figure, Figure) or figure.src not in sources:
                continue
            source = sources[figure.src]
            words = placeholder(figure.alt or _name(source))
            self._replace(number, Record((Run(words),)), paste)
            place = QTextCursor(body.manuscript.findBlockByNumber(number))
            arriving.append(Arriving(source, figure.alt, words, place, paste))
        self.pictures_found.emit(arriving)

    def put(self, arriving: Arriving, figure: Figure) -> bool:
        """Let a picture stand where it belongs; False where its line is no longer there."""
        number = arriving.place.blockNumber()
        if self._body.mirror.records[number].text != arriving.words:
            return False
        self._replace(
            number, Record(thing=replace(figure, alt=arriving.alt or figure.alt)), arriving.paste
        )
        return True

    def _replace(self, number: int, record: Record, paste: _Paste) -> None:
        steps, before = self._body.steps, self._body.caret()
        joins = paste.step is not None and steps.last is paste.step
        with steps.joining(joins):
            self._body.manuscript.splice(number, 1, [record])
        paste.step = steps.last if joins else None
        if before[0] == number:
            self._body.place_caret(*before)


def _source(address: str) -> Source:
    return clipboard.local_picture(address) or address


def _name(source: Source) -> str:
    return source.name if isinstance(source, Path) else "gambar"


def _lone_picture(reading: Reading) -> Figure | None:
    """Return the picture that is all there is; programs that copy one offer its bitmap too."""
    match reading.story.blocks, reading.missing:
        case (Figure() as figure,), _:
            return figure
        case (Paragraph(runs),), (lost,) if plain_of(runs) == lost.placeholder:
            return Figure("tempelan", lost.alt)
        case _:
            return None
