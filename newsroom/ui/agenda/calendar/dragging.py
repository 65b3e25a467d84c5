"""Dragging an event to another place in its view; Ctrl makes a copy, Esc leaves all as it was."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication

from newsroom.services.calendar import Entry
from newsroom.ui.agenda.calendar.shifting import Shift

_CTRL = Qt.KeyboardModifier.ControlModifier


@dataclass
class _Press:
    """An event under a pressed button."""

    entry: Entry
    at: QPoint
    is_end: bool
    """Whether its end was taken hold of."""
    is_drag: bool = False
    to: QPoint | None = None
    """Where the pointer is; None outside of the view, where nothing can be let go."""
    copies: bool = False


class EventDrag:
    """What a view knows about a drag; the view says what a way of the pointer means."""

    def __init__(
        self,
        view: QAbstractItemView,
        shift_of: Callable[[Entry, QPoint, QPoint, bool], Shift],
    ) -> None:
        """`shift_of` gets (entry, from, to, whether the end is dragged)."""
        self._view, self._shift_of = view, shift_of
        self._press: _Press | None = None

    @property
    def entry(self) -> Entry | None:
        """The event that is on its way; None while none is."""
        return self._press.entry if self._press is not None and self._press.is_drag else None

    @property
    def shift(self) -> Shift:
        """How far it would go if it were let go now."""
        press = self._press
        if press is None or press.to is None:
            return Shift()
        found = self._shift_of(press.entry, press.at, press.to, press.is_end)
        is_copy = press.copies and not press.is_end
        return Shift(found.days, found.minutes, found.longer, is_copy)

    @property
    def pointer(self) -> QPoint | None:
        """Where the event is carried; None outside of the view."""
        return self._press.to if self._press is not None else None

    def press(self, entry: Entry, position: QPoint, is_end: bool = False) -> None:
        """A button went down on an event: it may become a drag."""
        self._press = _Press(entry, position, is_end)

    def move(self, event: QMouseEvent) -> bool:
        """Follow the pointer; say whether it carries an event."""
        press = self._press
        if press is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return False
        position = event.position().toPoint()
        way = (position - press.at).manhattanLength()
        if not press.is_drag and way < QApplication.startDragDistance():
            return False
        press.is_drag = True
        press.to = position if self._view.viewport().rect().contains(position) else None
        press.copies = bool(event.modifiers() & _CTRL)
        self._show()
        return True

    def scrolled(self, dy: int) -> None:
        """What was taken hold of lies elsewhere on screen now."""
        if self._press is not None:
            self._press.at += QPoint(0, dy)

    def release(self) -> tuple[Entry, Shift] | None:
        """Let go; return what went how far, or None where nothing was carried anywhere."""
        entry, shift = self.entry, self.shift
        self.cancel()
        return (entry, shift) if entry is not None and shift else None

    def cancel(self) -> bool:
        """Leave everything where it was; say whether anything was carried."""
        was_drag = self.entry is not None
        self._press = None
        if was_drag:
            self._view.viewport().unsetCursor()
            self._view.viewport().update()
        return was_drag

    def key(self, event: QKeyEvent, is_down: bool) -> bool:
        """Esc cancels, Ctrl copies; say whether the key belongs to the drag."""
        press = self._press
        if press is None or not press.is_drag:
            return False
        if event.key() == Qt.Key.Key_Escape and is_down:
            self.cancel()
        elif event.key() == Qt.Key.Key_Control:
            press.copies = is_down
            self._show()
        return True

    def _show(self) -> None:
        press = self._press
        if press is None:
            return
        shape = Qt.CursorShape.DragMoveCursor
        if press.is_end:
            shape = Qt.CursorShape.SizeVerCursor
        elif press.to is None:
            shape = Qt.CursorShape.ForbiddenCursor
        elif press.copies:
            shape = Qt.CursorShape.DragCopyCursor
        self._view.viewport().setCursor(shape)
        self._view.viewport().update()
