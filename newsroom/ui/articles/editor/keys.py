"""The keys of the body. They win over the window's actions while the caret is in the text."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

from newsroom.ui.articles.editor.manuscript import BREAK

if TYPE_CHECKING:
    from newsroom.ui.articles.editor.body import Body

_CTRL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_ALT = Qt.KeyboardModifier.AltModifier
_KEYPAD = Qt.KeyboardModifier.KeypadModifier
_NONE = Qt.KeyboardModifier.NoModifier
_Chord = tuple[Qt.Key, Qt.KeyboardModifier]

# Where Shift is held the key that arrives is the shifted sign of the layout.
_SHIFTED = {
    Qt.Key.Key_Ampersand: Qt.Key.Key_7,
    Qt.Key.Key_Slash: Qt.Key.Key_7,
    Qt.Key.Key_Asterisk: Qt.Key.Key_8,
    Qt.Key.Key_ParenLeft: Qt.Key.Key_8,
    Qt.Key.Key_Enter: Qt.Key.Key_Return,
}


class EditorKeys:
    """Which key does what in a body; `link`, `photo`, `source` and `find` are asked for."""

    def __init__(self, body: "Body") -> None:
        self._body = body
        do = body.formatting
        self._always: dict[_Chord, Callable[[], object]] = {
            (Qt.Key.Key_B, _CTRL): do.toggle_strong,
            (Qt.Key.Key_I, _CTRL): do.toggle_em,
            (Qt.Key.Key_K, _CTRL | _SHIFT): lambda: body.key_requested.emit("link"),
            (Qt.Key.Key_F, _CTRL | _SHIFT): lambda: body.key_requested.emit("photo"),
            (Qt.Key.Key_T, _CTRL | _SHIFT): lambda: body.key_requested.emit("table"),
            (Qt.Key.Key_M, _CTRL | _SHIFT): lambda: body.key_requested.emit("source"),
            (Qt.Key.Key_F, _CTRL): lambda: body.key_requested.emit("find"),
            (Qt.Key.Key_H, _CTRL): lambda: body.key_requested.emit("replace"),
            (Qt.Key.Key_F3, _NONE): lambda: body.key_requested.emit("find.next"),
            (Qt.Key.Key_F3, _SHIFT): lambda: body.key_requested.emit("find.previous"),
            (Qt.Key.Key_0, _CTRL | _ALT): do.make_paragraph,
            (Qt.Key.Key_2, _CTRL | _ALT): lambda: do.make_heading(2),
            (Qt.Key.Key_3, _CTRL | _ALT): lambda: do.make_heading(3),
            (Qt.Key.Key_7, _CTRL | _SHIFT): lambda: do.toggle_list(True),
            (Qt.Key.Key_8, _CTRL | _SHIFT): lambda: do.toggle_list(False),
            (Qt.Key.Key_Q, _CTRL | _SHIFT): do.toggle_quote,
            (Qt.Key.Key_Z, _CTRL): body.step_back,
            (Qt.Key.Key_Y, _CTRL): body.step_forward,
            (Qt.Key.Key_Z, _CTRL | _SHIFT): body.step_forward,
            (Qt.Key.Key_V, _CTRL | _SHIFT): self._paste_plain,
            (Qt.Key.Key_Return, _NONE): do.part,
            (Qt.Key.Key_Return, _SHIFT): self._break_line,
            (Qt.Key.Key_Tab, _NONE): lambda: do.change_level(1),
            (Qt.Key.Key_Backtab, _SHIFT): lambda: do.change_level(-1),
            (Qt.Key.Key_Tab, _CTRL): lambda: body.key_requested.emit("leave"),
        }
        self._at_times: dict[_Chord, Callable[[], bool]] = {
            (Qt.Key.Key_Backspace, _NONE): lambda: body.habits.take_back() or do.erase_back(),
            (Qt.Key.Key_Delete, _NONE): do.erase_ahead,
        }

    def knows(self, event: QKeyEvent) -> bool:
        """Whether the key is one of the text's own."""
        return _chord(event) in self._always

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key means here; False leaves it to Qt."""
        if self._body.tables.press(event, self.knows(event)):
            return True
        chord = _chord(event)
        if chord in self._always:
            self._always[chord]()
            return True
        return chord in self._at_times and self._at_times[chord]()

    def _paste_plain(self) -> None:
        self._body.paste_plain(QGuiApplication.clipboard().text())

    def _break_line(self) -> None:
        record = self._body.record_at_caret()
        if record.thing is not None or record.place.heading:
            self._body.formatting.part()
        else:
            self._body.textCursor().insertText(BREAK)
            self._body.ensureCursorVisible()


def _chord(event: QKeyEvent) -> _Chord:
    combination: QKeyCombination = event.keyCombination()
    modifiers = combination.keyboardModifiers() & ~_KEYPAD
    key = combination.key()
    is_other = bool(modifiers & _SHIFT) or key == Qt.Key.Key_Enter
    return (_SHIFTED.get(key, key) if is_other else key), modifiers
