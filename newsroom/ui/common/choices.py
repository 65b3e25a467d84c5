"""Choosing among a few: segments, chips with counts, and a field to search in."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
)
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QLineEdit,
    QPushButton,
    QWidget,
)

from newsroom.ui.common.icons import Icons
from newsroom.ui.common.quantities import number_text
from newsroom.ui.common.theme import mark
from newsroom.ui.common.widgets import button, row


class Segments(QFrame):
    """A few choices side by side of which one is taken."""

    chosen = Signal(str)
    """Value of the segment that a person chose (not emitted by `choose`)."""

    def __init__(self, name: str, choices: Sequence[tuple[str, str]]) -> None:
        """`choices` are (value, text) pairs; `name` is what a screen reader calls the group."""
        super().__init__()
        mark(self, "kind", "segments")
        self.setAccessibleName(name)
        whole = row(self, 3, 2)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QPushButton] = {}
        for value, text in choices:
            made = button(text, "segment")
            made.setCheckable(True)
            made.setAccessibleName(f"{name}: {text}")
            made.clicked.connect(lambda _, value=value: self.chosen.emit(value))
            self._group.addButton(made)
            self._buttons[value] = made
            whole.addWidget(made, 1)

    @property
    def value(self) -> str:
        """The value taken; empty when none is."""
        return next((value for value, made in self._buttons.items() if made.isChecked()), "")

    def choose(self, value: str) -> None:
        """Take a value without telling anybody; an unknown one takes none."""
        self._group.setExclusive(value in self._buttons)
        for name, made in self._buttons.items():
            made.setChecked(name == value)
        self._group.setExclusive(True)


class Chips(QWidget):
    """Filters as chips with counts, of which one is on."""

    chosen = Signal(str)

    def __init__(self, name: str, choices: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        whole = row(self, 0, 6)
        self._texts = dict(choices)
        self._buttons: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        for value, text in choices:
            made = button(text, "chip")
            made.setCheckable(True)
            made.clicked.connect(lambda _, value=value: self.chosen.emit(value))
            self._group.addButton(made)
            self._buttons[value] = made
            whole.addWidget(made)
        whole.addStretch(1)
        self.choose(choices[0][0])

    @property
    def value(self) -> str:
        return next((value for value, made in self._buttons.items() if made.isChecked()), "")

    def choose(self, value: str) -> None:
        """Turn a chip on without telling anybody."""
        self._buttons[value].setChecked(True)

    def choose_none(self) -> None:
        """Turn all chips off: what is shown is none of them."""
        self._group.setExclusive(False)
        for made in self._buttons.values():
            made.setChecked(False)
        self._group.setExclusive(True)

    def count(self, counts: dict[str, int]) -> None:
        """Show a number behind each text: `Draf 6`."""
        for value, made in self._buttons.items():
            text = self._texts[value]
            number = number_text(counts.get(value, 0))
            made.setText(f"{text} {number}" if value in counts else text)
            made.setAccessibleName(made.text())


class SearchField(QLineEdit):
    """A line with a magnifying glass; Esc empties it."""

    def __init__(self, icons: Icons, hint: str) -> None:
        super().__init__()
        mark(self, "kind", "search")
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        glass = self.addAction(
            icons.icon("search", "faint"), QLineEdit.ActionPosition.LeadingPosition
        )
        glass.setEnabled(False)
        self.setClearButtonEnabled(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)
