"""Inputs of the event form: title, place, and what the copy desk suggests for them."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QMimeData, QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QCompleter, QFrame, QLineEdit, QListView, QPlainTextEdit

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


class PlaceField(QLineEdit):
    """A place, completed from those where something has been before."""

    picked = Signal()

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        pin = self.addAction(
            icons.icon("map-pin", "faint"), QLineEdit.ActionPosition.LeadingPosition
        )
        pin.setEnabled(False)
        opening = self.addAction(
            icons.icon("chevron-down", "muted"), QLineEdit.ActionPosition.TrailingPosition
        )
        opening.setText(self.tr("Tempat yang pernah dipakai"))
        opening.setToolTip(self.tr("Tempat yang pernah dipakai (↓)"))
        opening.triggered.connect(self.show_all)
        self._places = QStringListModel(self)
        self._completer = QCompleter(self._places, self)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._completer.setMaxVisibleItems(8)
        self._popup = QListView()
        mark(self._popup, "kind", "completer")
        icons.theme.dress(self._popup)
        self._popup.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._popup.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._completer.setPopup(self._popup)
        self._completer.activated.connect(lambda: self.picked.emit())
        self.setCompleter(self._completer)

    def remember(self, places: Sequence[str]) -> None:
        """Offer these places, best first."""
        self._places.setStringList(list(places))

    def show_all(self) -> None:
        """Show all places, whatever is in the field."""
        self.setFocus()
        self._completer.setCompletionPrefix("")
        self._completer.complete()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and not self._popup.isVisible():
            self.show_all()
        else:
            super().keyPressEvent(event)


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
