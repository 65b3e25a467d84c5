"""What keys mean wherever days are shown."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from newsroom.ui.agenda.calendar.shifting import Shift

_SHIFTS = {
    Qt.Key.Key_Left: Shift(days=-1),
    Qt.Key.Key_Right: Shift(days=1),
    Qt.Key.Key_Up: Shift(days=-7),
    Qt.Key.Key_Down: Shift(days=7),
}
"""Alt+Shift with an arrow: a day or a week."""


def shift_key(event: QKeyEvent) -> Shift | None:
    """Return how far Alt+Shift with an arrow moves an event; None for other keys."""
    needed = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return _SHIFTS.get(Qt.Key(event.key())) if held == needed else None


def is_typed(event: QKeyEvent) -> bool:
    """Say whether a key writes a letter or digit; Ctrl with a letter does not."""
    held = event.modifiers() & ~(
        Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
    )
    return (
        held == Qt.KeyboardModifier.NoModifier
        and event.text().strip() != ""
        and event.text().isprintable()
    )
