"""Habits of Qt's input fields that the program does not share."""

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import (
    QKeyEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
)


class InputGuard(QObject):
    """Installed on the application, against three habits of Qt.

    A turn of the wheel changes no field that lacks the focus; Ctrl+K, which text fields take for
    themselves on Linux, opens the palette everywhere; and Enter presses the button that has the
    focus, as Space does.
    """

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            # Withheld, the override stays unaccepted, and the window's action gets the key.
            return bool(event.keyCombination() == PALETTE_KEY)
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return _pressed_by_enter(watched, event)
        if kind != QEvent.Type.Wheel:
            return False
        if not isinstance(watched, QAbstractSpinBox | QComboBox) or watched.hasFocus():
            return False
        event.ignore()
        return True


def _pressed_by_enter(watched: QObject, event: QKeyEvent) -> bool:
    is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers()
    if is_enter and isinstance(watched, QAbstractButton) and watched.hasFocus():
        watched.click()
        return True
    return False


PALETTE_KEY = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_K)
