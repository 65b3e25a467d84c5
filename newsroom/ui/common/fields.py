"""Inputs that several rooms share: texts, times, choices; and how facts of a photo save."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from newsroom.domain.fields import Value
from newsroom.domain.messages import Message
from newsroom.domain.zones import parse_clock, printed_clock
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
MIDNIGHT = ("24", "24.00", "24:00")
"""How people write the end of a day; stored as 00:00."""


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


class ClockField(QLineEdit):
    """A time of day: `11.00`, `11:00`, `11`, `11.00 WITA`."""

    def __init__(self, hint: str, takes_midnight: bool = False) -> None:
        super().__init__()
        self._takes_midnight = takes_midnight
        self.setPlaceholderText(hint)

    def show_clock(self, clock: str) -> None:
        """Show a stored time, `11:00` as `11.00`."""
        is_end_of_day = self._takes_midnight and clock == "00:00"
        self.setText("24.00" if is_end_of_day else printed_clock(clock))

    def read(self, zone: str) -> tuple[str, str]:
        """Return (`HH:MM`, zone label), an empty time for none; raises NewsroomError."""
        text = self.text().strip()
        if not text:
            return "", zone
        if self._takes_midnight and text in MIDNIGHT:
            return "00:00", zone
        return parse_clock(text, zone)


def choice(name: str, choices: Sequence[tuple[str, str]]) -> QComboBox:
    """Return a box to choose from (value, text) pairs; the value is its data."""
    made = QComboBox()
    made.setAccessibleName(name)
    for value, text in choices:
        made.addItem(text, value)
    return made


def choose(box: QComboBox, value: str) -> None:
    """Show a value of a box made by `choice`."""
    box.setCurrentIndex(box.findData(value))


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
        self.sent: dict[str, dict[str, Value]] = {}
        """Item → fields that are on their way to the file."""
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
        if not self._clock.isActive():  # a stream of letters does not put saving off
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

        self.sent[item_id] = self.sent.get(item_id, {}) | values

        def arrived() -> None:
            on_the_way = self.sent.pop(item_id, {})
            if later := {k: v for k, v in on_the_way.items() if values.get(k) != v}:
                self.sent[item_id] = later

        def refused(message: Message) -> None:
            arrived()
            if item_id == self._item:
                self.waiting = values | self.waiting
            else:
                self._unsaved[item_id] = values
            self.refused.emit(message)

        def stored(done: Edited) -> None:
            arrived()
            self.saved.emit(done.record)

        self._kit.session.do(self, verb, stored, refused, self._origin, is_typed=True)
