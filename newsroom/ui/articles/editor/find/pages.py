"""The two views that can be searched, body and source, behind one face.

Places are counted in characters over the whole page; a view knows where they are in its document.
"""

from collections.abc import Sequence
from itertools import groupby
from typing import Protocol

from PySide6.QtCore import QPoint
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit

from newsroom.text.finding import Wanted, folded, starts
from newsroom.text.records import Record
from newsroom.text.story import Figure, Table
from newsroom.ui.articles.editor.body import Body
from newsroom.ui.articles.editor.find.spots import Page, Spot, with_words
from newsroom.ui.articles.editor.formats import char_format
from newsroom.ui.articles.editor.manuscript import from_utf16, utf16
from newsroom.ui.articles.editor.source import SourceView

_KEEP = QTextCursor.MoveMode.KeepAnchor


class Searched(Protocol):
    """What a search needs of a view."""

    @property
    def view(self) -> QTextEdit:
        """The view itself."""

    def starts(self, wanted: Wanted) -> list[int]:
        """Return where the words begin; the text is read anew if it has changed."""

    def forget(self) -> None:
        """The text has changed."""

    def selection(self) -> tuple[int, int]:
        """Return where the selection begins and ends."""

    def visible(self) -> tuple[int, int]:
        """Return from where to where the text is on screen."""

    def cursor(self, start: int, length: int) -> QTextCursor:
        """Return a cursor over a place."""

    def kind(self, start: int) -> str:
        """Return `table` or `caption` for a place in a thing, else an empty text."""

    def put(self, places: Sequence[int], length: int, words: str) -> None:
        """Put words in place of some finds: one undo step."""


class BodyPage:
    """The body: text keeps its look, tables and captions are replaced as a whole."""

    def __init__(self, body: Body) -> None:
        self.view: QTextEdit = body
        self._body, self._manuscript = body, body.manuscript
        self._known: Page | None = None

    def forget(self) -> None:
        self._known = None

    @property
    def _page(self) -> Page:
        if self._known is None:
            self._known = Page(self._body.mirror.records)
        return self._known

    def starts(self, wanted: Wanted) -> list[int]:
        return self._page.starts(wanted)

    def selection(self) -> tuple[int, int]:
        cursor = self._body.textCursor()
        return self._offset(cursor.selectionStart()), self._offset(cursor.selectionEnd())

    def _offset(self, position: int) -> int:
        number, at = self._body.offset_of(position)
        is_thing = self._body.mirror.records[number].thing is not None
        return self._page.offset(number, 0 if is_thing else at)

    def visible(self) -> tuple[int, int]:
        height = self._body.viewport().height()
        first, last = (
            self._body.cursorForPosition(QPoint(0, y)).blockNumber() for y in (0, height)
        )
        return self._page.offset(first), self._page.offset(last + 1)

    def cursor(self, start: int, length: int) -> QTextCursor:
        spot = self._page.spot(start, length)
        return self._cursor_over(spot, self._body.mirror.records[spot.record])

    def _cursor_over(self, spot: Spot, record: Record) -> QTextCursor:
        block = self._manuscript.findBlockByNumber(spot.record)
        begin, cursor = self._manuscript.text_start(block), QTextCursor(block)
        if record.thing is not None:
            cursor.setPosition(begin)
            return cursor
        cursor.setPosition(begin + utf16(record.text[: spot.begin]))
        cursor.setPosition(begin + utf16(record.text[: spot.end]), _KEEP)
        return cursor

    def kind(self, start: int) -> str:
        match self._body.mirror.records[self._page.spot(start, 0).record].thing:
            case Table():
                return "table"
            case Figure():
                return "caption"
            case _:
                return ""

    def put(self, places: Sequence[int], length: int, words: str) -> None:
        records = list(self._body.mirror.records)
        spots = [self._page.spot(start, length) for start in places]
        cursor = QTextCursor(self._manuscript)
        cursor.beginEditBlock()
        # From the end on, since an edit moves what comes behind it.
        for number, some in groupby(reversed(spots), lambda spot: spot.record):
            self._put_into(records[number], list(some), words)
        cursor.endEditBlock()
        self._manuscript.setModified(False)

    def _put_into(self, record: Record, spots: list[Spot], words: str) -> None:
        if record.thing is not None:
            thing = with_words(record.thing, spots[::-1], words)
            self._manuscript.splice(spots[0].record, 1, [Record(thing=thing)])
            return
        for spot in spots:
            cursor = self._cursor_over(spot, record)
            cursor.insertText(words, char_format(_look_at(record, spot.begin)))


def _look_at(record: Record, at: int) -> tuple[bool, bool, bool, str, str]:
    end = 0
    for run in record.runs:
        end += len(run.text)
        if at < end:
            return run.look
    return record.runs[-1].look


class SourcePage:
    """The Markdown as it is written."""

    def __init__(self, source: SourceView) -> None:
        self.view: QTextEdit = source
        self._source = source
        self._text: str | None = None
        self._has_pairs = False
        self._folded: dict[bool, str] = {}

    def forget(self) -> None:
        self._text = None
        self._folded.clear()

    @property
    def _page(self) -> str:
        if self._text is None:
            self._text = self._source.text()
            self._has_pairs = utf16(self._text) > len(self._text)
        return self._text

    def starts(self, wanted: Wanted) -> list[int]:
        if wanted.case not in self._folded:
            self._folded[wanted.case] = folded(self._page, wanted.case)
        return starts(wanted, self._folded[wanted.case])

    def selection(self) -> tuple[int, int]:
        cursor = self._source.textCursor()
        return self._offset(cursor.selectionStart()), self._offset(cursor.selectionEnd())

    def _offset(self, position: int) -> int:
        text = self._page
        return from_utf16(text, position) if self._has_pairs else position

    def visible(self) -> tuple[int, int]:
        corner = QPoint(self._source.viewport().width(), self._source.viewport().height())
        begin, end = (
            self._offset(self._source.cursorForPosition(point).position())
            for point in (QPoint(0, 0), corner)
        )
        return begin, end

    def cursor(self, start: int, length: int) -> QTextCursor:
        cursor = QTextCursor(self._source.document())
        cursor.setPosition(self._position(start))
        cursor.setPosition(self._position(start + length), _KEEP)
        return cursor

    def _position(self, offset: int) -> int:
        text = self._page
        return utf16(text[:offset]) if self._has_pairs else offset

    def kind(self, start: int) -> str:
        return ""

    def put(self, places: Sequence[int], length: int, words: str) -> None:
        cursors = [self.cursor(start, length) for start in places]
        edit = QTextCursor(self._source.document())
        edit.beginEditBlock()
        for cursor in cursors:
            cursor.insertText(words)
        edit.endEditBlock()
