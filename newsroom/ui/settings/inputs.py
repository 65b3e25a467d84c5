"""Inputs made from the table of fields; all of them show a value and say when it was changed."""

from pathlib import Path

from PySide6.QtCore import QDir, QStandardPaths, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit, QPushButton, QWidget

from newsroom.ui.common.choices import Segments
from newsroom.ui.common.fields import Line, TextBox, choice, choose
from newsroom.ui.common.theme import mark
from newsroom.ui.common.widgets import ElidedLabel, button, column, row
from newsroom.ui.settings.fields import FieldSpec, translated

PAGE_HEIGHT = 220
TEXT_HEIGHT = 58


class Input(QWidget):
    """`value_chosen` comes when a person leaves the field, presses Enter or picks something."""

    value_chosen = Signal(str)

    def show_value(self, value: str) -> None:
        """Show what is stored."""
        raise NotImplementedError

    def settle(self) -> None:
        """Say what is being typed, as if the field were left."""

    def _hold(self, editor: QWidget, name: str) -> None:
        editor.setAccessibleName(name)
        column(self).addWidget(editor)
        self.setFocusProxy(editor)


class LineInput(Input):
    """A text of one paragraph: applied on Enter and on leaving."""

    def __init__(self, spec: FieldSpec) -> None:
        super().__init__()
        self._text: Line | TextBox = TextBox("", TEXT_HEIGHT) if spec.kind == "text" else Line()
        self._stored = ""
        self._hold(self._text, translated(spec.label))
        self._text.left.connect(self.settle)
        self._text.submitted.connect(self.settle)

    def show_value(self, value: str) -> None:
        is_being_typed = self._text.hasFocus() and self._text.text().strip() != self._stored
        self._stored = value
        if not is_being_typed:
            self._text.show_text(value)

    def settle(self) -> None:
        if self._text.text().strip() != self._stored:
            self.value_chosen.emit(self._text.text().strip())


class MarkdownInput(Input):
    """A text of several paragraphs: applied on leaving."""

    def __init__(self, spec: FieldSpec) -> None:
        super().__init__()
        self._page = _Page()
        self._stored = ""
        self._hold(self._page, translated(spec.label))
        self._page.left.connect(self.settle)

    def show_value(self, value: str) -> None:
        is_being_typed = self._page.hasFocus() and self._page.toPlainText() != self._stored
        self._stored = value
        if not is_being_typed and self._page.toPlainText() != value:
            self._page.setPlainText(value)

    def settle(self) -> None:
        if self._page.toPlainText() != self._stored:
            self.value_chosen.emit(self._page.toPlainText())


class _Page(QPlainTextEdit):
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        mark(self, "kind", "field")
        self.setTabChangesFocus(True)
        self.setFixedHeight(PAGE_HEIGHT)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:  # a menu is part of the field
            self.left.emit()


class ChoiceInput(Input):
    """A box to choose from; a value that is in no choice is shown as it is."""

    def __init__(self, spec: FieldSpec) -> None:
        super().__init__()
        choices = [(value, translated(text)) for value, text in spec.choices]
        self._box = choice(translated(spec.label), choices)
        self._hold(self._box, translated(spec.label))
        self._box.activated.connect(lambda _: self.value_chosen.emit(self._box.currentData()))

    def offer(self, choices: list[tuple[str, str]], value: str) -> None:
        """Offer other (value, text) pairs, and show a value."""
        self._box.clear()
        for offered, text in choices:
            self._box.addItem(text, offered)
        self.show_value(value)

    def show_value(self, value: str) -> None:
        if self._box.findData(value) < 0:
            self._box.addItem(value, value)
        choose(self._box, value)


class SegmentsInput(Input):
    """A few choices side by side."""

    def __init__(self, spec: FieldSpec) -> None:
        super().__init__()
        choices = [(value, translated(text)) for value, text in spec.choices]
        self._segments = Segments(translated(spec.label), choices)
        column(self).addWidget(self._segments)
        self._segments.chosen.connect(self.value_chosen)

    def show_value(self, value: str) -> None:
        self._segments.choose(value)
        buttons = self._segments.findChildren(QPushButton)
        self.setFocusProxy(next((one for one in buttons if one.isChecked()), buttons[0]))


class FolderInput(Input):
    """A folder, chosen in the system's own window."""

    def __init__(self, spec: FieldSpec) -> None:
        super().__init__()
        self._title = translated(spec.label)
        self._value = ""
        whole = column(self, 0, 6)
        self._shown = ElidedLabel("", "small")
        whole.addWidget(self._shown)
        buttons = row(gap=6)
        self.choosing = button(self.tr("Pilih folder…"))
        self.forgetting = button(self.tr("Jangan pakai"), "link")
        buttons.addWidget(self.choosing)
        buttons.addWidget(self.forgetting)
        buttons.addStretch(1)
        whole.addLayout(buttons)
        self.setFocusProxy(self.choosing)
        self.choosing.clicked.connect(self._choose)
        self.forgetting.clicked.connect(lambda: self.value_chosen.emit(""))

    def show_value(self, value: str) -> None:
        self._value = value
        shown = QDir.toNativeSeparators(value) if value else self.tr("Belum dipilih")
        self._shown.show_text(shown)
        self.forgetting.setVisible(bool(value))

    def _choose(self) -> None:
        dialog = QFileDialog(self, self._title)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setDirectory(self._value if self._value and Path(self._value).is_dir() else _home())
        dialog.fileSelected.connect(self.value_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def _home() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
