"""Inputs of the event form: title, notes, and what the copy desk suggests for them."""

from collections.abc import Callable

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit

from newsroom.ui.common.icons import Icons
from newsroom.ui.common.theme import mark
from newsroom.ui.common.widgets import IconLabel, button, clear, column, label, row


class TextField(QPlainTextEdit):
    """Some lines of text of which the field's end tells the form; Tab goes on to the next field."""

    left = Signal()

    def __init__(self, lines: int) -> None:
        super().__init__()
        mark(self, "kind", "field")
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setFixedHeight(lines * 19 + 22)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class TitleField(TextField):
    """A title: one line, however long, wrapped; Enter goes on to the next field."""

    def __init__(self) -> None:
        super().__init__(lines=3)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.focusNextChild()
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.textCursor().insertText(" ".join(source.text().split()))

    def replace(self, text: str) -> None:
        """Write another title that Ctrl+Z takes back."""
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)


class SuggestionRow(QFrame):
    """What the copy desk suggests for a field, with its answers below the sentence."""

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        mark(self, "kind", "warning")
        whole = column(self, 0, 2)
        whole.setContentsMargins(10, 8, 10, 6)
        sentence = row(gap=8)
        icon = IconLabel(icons, "triangle-alert", "warn", 16)
        sentence.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        self._text = label("", "small", wrap=True)
        sentence.addWidget(self._text, 1)
        whole.addLayout(sentence)
        self._buttons = row(gap=4)
        self._buttons.setContentsMargins(17, 0, 0, 0)  # the words of a link in line with the text
        whole.addLayout(self._buttons)
        self.hide()

    @property
    def text(self) -> str:
        return self._text.text()

    def say(self, text: str, *answers: tuple[str, Callable[[], object]]) -> None:
        """Show a sentence and its answers (text, what it does); an empty one hides the row."""
        self._text.setText(text)
        self.setAccessibleName(text)
        clear(self._buttons)
        for words, then in answers:
            made = button(words, "link")
            made.clicked.connect(lambda _, then=then: then())
            self._buttons.addWidget(made)
        self._buttons.addStretch(1)
        self.setVisible(bool(text))
