"""Focus mode: nothing but the text, until F11 or Esc; no other session remembers it."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from newsroom.ui.articles.arrangement import Arrangement
from newsroom.ui.articles.editor.story_editor import StoryEditor


class FocusMode(QObject):
    """Takes away what stands around the text, and brings it back."""

    changed = Signal(bool)
    """Whether nothing but the text is wanted: the frame follows."""

    def __init__(self, room: QWidget, editor: StoryEditor, columns: Arrangement) -> None:
        super().__init__(room)
        self._editor, self._columns = editor, columns
        self.is_on = False
        room.installEventFilter(self)
        columns.changed.connect(self._follow_columns)

    def toggle(self) -> None:
        """Begin, or end."""
        if self.is_on:
            self.end()
        elif self._editor.isVisible():
            self._show(True)
            self._editor.body.setFocus()

    def end(self) -> None:
        """Bring everything back."""
        if self.is_on:
            self._show(False)

    def _show(self, on: bool) -> None:
        self.is_on = on
        self._columns.show_alone(on)
        self._editor.show_calm(on)
        self.changed.emit(on)

    def _follow_columns(self) -> None:
        """Whoever asks for a column wants to see more than the text."""
        if self.is_on and not self._columns.is_alone:
            self._show(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not self.is_on:
            return False
        if event.type() == QEvent.Type.Hide:
            self.end()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._ends_with(event)
        return False

    def _ends_with(self, event: QKeyEvent) -> bool:
        is_end = event.key() == Qt.Key.Key_Escape
        if is_end:
            self.end()
        return is_end
