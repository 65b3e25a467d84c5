"""Inputs made from the table of fields; all of them show a value and say when it was changed."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDir, QStandardPaths, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit, QWidget

from newsroom.ui.common.fields import Line, TextBox, choice, choose
from newsroom.ui.common.theme import mark
from newsroom.ui.common.widgets import ElidedLabel, Segments, button, column, row
from newsroom.ui.settings.fields import FieldSpec, translated

PAGE_HEIGHT = 220


class Input(QWidget):
    """Holds one editor; `value_chosen` comes when a person leaves it or picks something."""

    value_chosen = Signal(str)

    def __init__(self, editor: QWidget, name: str) -> None:
        super().__init__()
        self.editor = editor
        editor.setAccessibleName(name)
        column(self).addWidget(editor)
        self.setFocusProxy(editor)

    def show_value(self, value: str) -> None:
        """Show what is stored."""
        raise NotImplementedError

    def settle(self) -> None:
        """Say what is being typed, as if the field were left."""


class LineInput(Input):
    """A text of one paragraph: applied on Enter and on leaving."""

    def __init__(self, spec: FieldSpec) -> None:
        self._text: Line | TextBox = TextBox(height=58) if spec.kind == "text" else Line()
        super().__init__(self._text, translated(spec.label))
        self._stored = ""
        self._text.left.connect(self.settle)
        self._text.submitted.connect(self.settle)

    def show_value(self, value: str) -> None:
        self._stored = value
        if not self._text.hasFocus():
            self._text.show_text(value)

    def settle(self) -> None:
        if self._text.text().strip() != self._stored:
            self.value_chosen.emit(self._text.text().strip())


class MarkdownInput(Input):
    """A text of several paragraphs: applied on leaving."""

    def __init__(self, spec: FieldSpec) -> None:
        self._page = _Page()
        super().__init__(self._page, translated(spec.label))
        self._stored = ""
        self._page.left.connect(self.settle)

    def show_value(self, value: str) -> None:
        self._stored = value
        if not self._page.hasFocus():
            self._page.setPlainText(value)

    def settle(self) -> None:
        text = self._page.toPlainText()
        if text.strip() != self._stored.strip():
            self.value_chosen.emit(text)


class _Page(QPlainTextEdit):
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        mark(self, "kind", "field")
        self.setTabChangesFocus(True)
        self.setFixedHeight(PAGE_HEIGHT)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        # A menu is part of the field.
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()


class ChoiceInput(Input):
    """A box to choose from; a value that is in no choice is shown as it is."""

    def __init__(self, spec: FieldSpec) -> None:
        self._choices = [(value, translated(text)) for value, text in spec.choices]
        self._box = choice(translated(spec.label), self._choices)
        super().__init__(self._box, translated(spec.label))
        self._box.activated.connect(lambda _: self.value_chosen.emit(self._box.currentData()))

    def offer(self, choices: list[tuple[str, str]]) -> None:
        """Offer other (value, text) pairs."""
        shown = self._box.currentData()
        self._box.clear()
        for value, text in choices:
            self._box.addItem(text, value)
        choose(self._box, shown)

    def show_value(self, value: str) -> None:
        if self._box.findData(value) < 0:
            self._box.addItem(value, value)
        choose(self._box, value)


class SegmentsInput(Input):
    """A few choices side by side."""

    def __init__(self, spec: FieldSpec) -> None:
        choices = [(value, translated(text)) for value, text in spec.choices]
        self._segments = Segments(translated(spec.label), choices)
        super().__init__(self._segments, translated(spec.label))
        self._segments.chosen.connect(self.value_chosen)
        self.setFocusProxy(None)

    def show_value(self, value: str) -> None:
        self._segments.choose(value)
        self.setFocusProxy(self._segments.taken())


class FolderInput(Input):
    """A folder, chosen in the system's own window."""

    def __init__(self, spec: FieldSpec) -> None:
        self._value = ""
        self._title = translated(spec.label)
        self._choose = button(self.tr("Pilih folder…"))
        self._forget = button(self.tr("Lupakan"), "link")
        super().__init__(self._choose, self.tr("Pilih folder…"))
        self._shown = ElidedLabel("", "muted")
        whole = self.layout()
        assert whole is not None
        line = row(gap=6)
        line.addWidget(self._choose)
        line.addWidget(self._forget)
        line.addStretch(1)
        column_layout = column(gap=6)
        column_layout.addWidget(self._shown)
        column_layout.addLayout(line)
        whole.addItem(column_layout)
        self._choose.clicked.connect(self.open_chooser)
        self._forget.clicked.connect(lambda: self.value_chosen.emit(""))
