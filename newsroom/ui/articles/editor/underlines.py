"""Wavy lines under findings and the marks of what was found."""

from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

from newsroom.ui.articles.editor.body import Body
from newsroom.ui.articles.editor.manuscript import utf16
from newsroom.ui.common.theme import Theme

Finding = tuple[int, int, str]
_MOST_HITS = 500
_KEEP = QTextCursor.MoveMode.KeepAnchor
_TONES = {"problem": "bad"}


class Underlines(QObject):
    """Extra selections of a body: they change neither the text nor what can be undone."""

    def __init__(self, body: Body, theme: Theme) -> None:
        super().__init__(body)  # the theme outlives the body, and must not call it then
        self._body, self._theme = body, theme
        self._findings: list[tuple[QTextCursor, str]] = []
        self._hits: list[QTextCursor] = []

    def show_findings(self, findings: Iterable[Finding]) -> None:
        """Underline (start, end, kind) of `plain_text`; kind `problem` in red, others in amber."""
        self._findings = [(self.cursor(start, end), kind) for start, end, kind in findings]
        self.refresh()

    def show_hits(self, words: str) -> int:
        """Mark every place where words occur; return how many there are."""
        self._hits = list(self._found(words)) if words else []
        self.refresh()
        return len(self._hits)

    def _found(self, words: str) -> Iterator[QTextCursor]:
        cursor = self._body.manuscript.find(words, 0)
        while not cursor.isNull():
            yield cursor
            cursor = self._body.manuscript.find(words, cursor)

    def refresh(self) -> None:
        """Set the marks anew in the colours of the theme."""
        marks = [self._mark(cursor, self._wave(kind)) for cursor, kind in self._findings]
        marks += [self._mark(cursor, self._marker()) for cursor in self._hits[:_MOST_HITS]]
        self._body.setExtraSelections(marks)

    @staticmethod
    def _mark(cursor: QTextCursor, look: QTextCharFormat) -> QTextEdit.ExtraSelection:
        made = QTextEdit.ExtraSelection()
        made.cursor = cursor
        made.format = look
        return made

    def _wave(self, kind: str) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        made.setUnderlineColor(self._theme.color(_TONES.get(kind, "warn")))
        return made

    def _marker(self) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setBackground(self._theme.color("warn_soft"))
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


def find_next(view: QTextEdit, words: str, backwards: bool) -> bool:
    """Select the next place where words occur, around the ends of the text."""
    flag = QTextDocument.FindFlag.FindBackward if backwards else QTextDocument.FindFlag(0)
    document = view.document()
    found = document.find(words, view.textCursor(), flag)
    if found.isNull():
        start = QTextCursor(document)
        if backwards:
            start.movePosition(QTextCursor.MoveOperation.End)
        found = document.find(words, start, flag)
    if found.isNull():
        return False
    view.setTextCursor(found)
    view.ensureCursorVisible()
    return True


def plain_text(texts: Sequence[str]) -> str:
    """Return the texts of records as one."""
    return "\n".join(texts)
