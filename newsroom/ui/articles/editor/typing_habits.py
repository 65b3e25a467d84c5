"""Conversions while typing: each is a step of its own that Ctrl+Z or Backspace takes back."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCursor

from newsroom.ui.articles.editor.conversions import (
    LAST_SIGNS,
    Habits,
    Replacement,
    conversion,
)
from newsroom.ui.articles.editor.formats import block_format
from newsroom.ui.articles.editor.manuscript import from_utf16

if TYPE_CHECKING:
    from newsroom.ui.articles.editor.body import Body

_KEEP = QTextCursor.MoveMode.KeepAnchor
_NOWHERE = (-1, -1)


class TypingHabits:
    """Converts what was typed last, as the office wants it."""

    def __init__(self, body: "Body") -> None:
        self._body = body
        self.habits = Habits()
        self._converted = _NOWHERE

    def convert(self) -> None:
        """A key was typed: convert what it ends."""
        cursor = self._body.textCursor()
        before = self._text_before(cursor)
        if not before.endswith(LAST_SIGNS):
            return
        manuscript = self._body.manuscript
        place = manuscript.place(cursor.block())
        made = conversion(before, place, manuscript.fresh_id(), self.habits)
        if made is not None:
            self._put(cursor, made)
            self._converted = self._present()

    def _text_before(self, cursor: QTextCursor) -> str:
        block = cursor.block()
        start = self._body.manuscript.text_start(block)
        text = block.text()[start - block.position() :]
        return text[: from_utf16(text, cursor.position() - start)]

    def _put(self, cursor: QTextCursor, made: Replacement) -> None:
        cursor.beginEditBlock()
        look = cursor.charFormat()
        cursor.setPosition(cursor.position() - made.length)
        cursor.setPosition(cursor.position() + made.length, _KEEP)
        cursor.insertText(made.text, look)
        if made.place is not None:
            cursor.setBlockFormat(block_format(made.place, False))
        cursor.endEditBlock()
        # Otherwise the typing that follows would be undone together with the conversion.
        self._body.manuscript.setModified(False)
        self._body.setTextCursor(cursor)

    def _present(self) -> tuple[int, int]:
        """What is different once the text or the caret has changed."""
        return self._body.manuscript.revision(), self._body.textCursor().position()

    def take_back(self) -> bool:
        """Undo a conversion that has just been made; False where there is none."""
        if self._body.textCursor().hasSelection() or self._converted != self._present():
            return False
        self._converted = _NOWHERE
        self._body.step_back()
        return True
