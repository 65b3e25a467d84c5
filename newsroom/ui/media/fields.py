"""Inputs of the media room: texts of one line that may be long, and saving by itself."""

from PySide6.QtCore import QMimeData, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from newsroom.domain.fields import Value
from newsroom.domain.messages import Message
from newsroom.services import editing
from newsroom.services.editing import Edited
from newsroom.services.newsroom import Newsroom
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.theme import mark

FRAME = 24
GROWTH = 90
"""Pixels that a text box has around its lines, and that it may grow by."""
PAUSE = 800
"""Milliseconds after the last key until what was typed is stored."""


class TextBox(QPlainTextEdit):
    """A text that wraps but is one paragraph: Enter goes on instead of breaking the line."""

    edited = Signal(str)
    """The text, changed by a person."""
    left = Signal()
    submitted = Signal()
    """Enter."""

    def __init__(self, hint: str = "", height: int = 60) -> None:
        super().__init__()
        mark(self, "kind", "field")
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)
        self._least = height
        self.setFixedHeight(height)
        self._is_told = False
        self.textChanged.connect(self._changed)

    def text(self) -> str:
        return self.toPlainText()

    def show_text(self, text: str) -> None:
        """Show a text without telling anybody."""
        if text != self.toPlainText():
            self._is_told = True
            self.setPlainText(text)
            self._is_told = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    def _grow(self) -> None:
        """Be as high as the text needs, within reason."""
        lines = round(self.document().size().height())
        needed = lines * self.fontMetrics().lineSpacing() + FRAME
        self.setFixedHeight(max(self._least, min(needed, self._least + GROWTH)))

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insertPlainText(" ".join(source.text().split()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.submitted.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def _changed(self) -> None:
        self._grow()
        if not self._is_told:
            self.edited.emit(self.text())


class Line(QLineEdit):
    """A text of one line with the signals of TextBox."""

    edited = Signal(str)
    left = Signal()
    submitted = Signal()

    def __init__(self, hint: str = "") -> None:
        super().__init__()
        self.setPlaceholderText(hint)
        self.textEdited.connect(self.edited)
        self.returnPressed.connect(self.submitted)

    def show_text(self, text: str) -> None:
        """Show a text without telling anybody, from its beginning."""
        if text != self.text():
            self.setText(text)
            self.setCursorPosition(0)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


Input = TextBox | Line


class Autosave(QObject):
    """Stores fields of one media item a moment after they were last typed in."""

    saved = Signal(object)
    """The MediaItem as it is stored now."""
    refused = Signal(object)
    """Message: why it is not stored; what was typed waits and is tried again with what follows."""

    def __init__(self, kit: Kit, origin: QWidget) -> None:
        super().__init__(origin)
        self._kit, self._origin = kit, origin
        self._item = ""
        self._unsaved: dict[str, dict[str, Value]] = {}
        self.waiting: dict[str, Value] = {}
        self._clock = QTimer(self, interval=PAUSE, singleShot=True)
        self._clock.timeout.connect(self.flush)

    def begin(self, item_id: str) -> None:
        """Take what follows as belonging to another item; what waits for the former is stored."""
        if item_id != self._item:
            self.flush()
            self._item = item_id
            self.waiting = self._unsaved.pop(item_id, {})

    def put(self, key: str, value: Value) -> None:
        """Store a field in a moment."""
        self.waiting[key] = value
        self._clock.start()

    def flush(self) -> None:
        """Store now what waits, and what could not be stored before."""
        self._clock.stop()
        waiting = self._unsaved
        if self.waiting:
            waiting = {**waiting, self._item: self.waiting}
        self.waiting, self._unsaved = {}, {}
        for item_id, values in waiting.items():
            self._store(item_id, values)

    def _store(self, item_id: str, values: dict[str, Value]) -> None:
        def verb(newsroom: Newsroom) -> Edited:
            return editing.set_fields(newsroom, item_id, values)

        def refused(message: Message) -> None:
            if item_id == self._item:
                self.waiting = values | self.waiting
            else:
                self._unsaved[item_id] = values
            self.refused.emit(message)

        self._kit.session.do(
            self, verb, lambda done: self.saved.emit(done.record), refused, self._origin
        )
