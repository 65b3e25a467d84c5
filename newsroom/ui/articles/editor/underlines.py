"""Wavy lines under findings and the marks of what was found."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from newsroom.ui.articles.editor.body import Body
from newsroom.ui.articles.editor.manuscript import utf16
from newsroom.ui.common.theme import Theme

Finding = tuple[int, int, str]
_KEEP = QTextCursor.MoveMode.KeepAnchor
_TONES = {"problem": "bad"}


class Marks(QObject):
    """Extra selections of a view: they change neither the text nor what can be undone."""

    def __init__(self, view: QTextEdit, theme: Theme) -> None:
        super().__init__(view)  # the theme outlives the view, and must not call it then
        self._view, self._theme = view, theme
        self._hits: Sequence[QTextCursor] = ()
        theme.changed.connect(self.refresh)

    def show_hits(self, cursors: Sequence[QTextCursor]) -> None:
        """Mark what was found."""
        if cursors or self._hits:
            self._hits = cursors
            self.refresh()

    def refresh(self) -> None:
        """Set the marks anew in the colours of the theme."""
        self._view.setExtraSelections(self._selections())

    def _selections(self) -> list[QTextEdit.ExtraSelection]:
        look = QTextCharFormat()
        look.setBackground(self._theme.color("warn_soft"))
        return [_mark(cursor, look) for cursor in self._hits]


class Underlines(Marks):
    """Marks of the body, with waves under what the copy desk found."""

    def __init__(self, body: Body, theme: Theme) -> None:
        self._findings: list[tuple[QTextCursor, str]] = []
        self._passages: list[QTextCursor] = []
        super().__init__(body, theme)
        self._body = body

    def show_findings(self, findings: Iterable[Finding]) -> None:
        """Underline (start, end, kind) of `plain_text`; kind `problem` in red, others in amber."""
        self._findings = [(self.cursor(start, end), kind) for start, end, kind in findings]
        self.refresh()

    def show_passages(self, passages: Iterable[tuple[int, int]]) -> None:
        """Give (start, end) stretches of `plain_text` that notes are about a soft ground."""
        made = [self.cursor(start, end) for start, end in passages]
        if made or self._passages:
            self._passages = made
            self.refresh()

    def _selections(self) -> list[QTextEdit.ExtraSelection]:
        ground = QTextCharFormat()
        ground.setBackground(self._theme.color("accent_soft"))
        passages = [_mark(cursor, ground) for cursor in self._passages]
        waves = [_mark(cursor, self._wave(kind)) for cursor, kind in self._findings]
        return passages + waves + super()._selections()

    def _wave(self, kind: str) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        made.setUnderlineColor(self._theme.color(_TONES.get(kind, "warn")))
        return made

    def cursor(self, start: int, end: int) -> QTextCursor:
        """Return a cursor over a stretch of `plain_text`."""
        cursor = QTextCursor(self._body.manuscript)
        cursor.setKeepPositionOnInsert(True)
        cursor.setPosition(self._position(start))
        cursor.setPosition(self._position(end), _KEEP)
        return cursor

    def _position(self, offset: int) -> int:
        """Return the place in the document of a character of `plain_text`."""
        for number, record in enumerate(self._body.mirror.records):
            if offset <= len(record.text):
                block = self._body.manuscript.findBlockByNumber(number)
                return self._body.manuscript.text_start(block) + utf16(record.text[:offset])
            offset -= len(record.text) + 1
        return self._body.manuscript.last_position()


def _mark(cursor: QTextCursor, look: QTextCharFormat) -> QTextEdit.ExtraSelection:
    made = QTextEdit.ExtraSelection()
    made.cursor = cursor
    made.format = look
    return made


def plain_text(texts: Sequence[str]) -> str:
    """Return the texts of records as one."""
    return "\n".join(texts)
