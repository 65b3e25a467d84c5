"""The parts of inspectors and forms: sections that fold, and inputs with their label."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget

from newsroom.ui.common.icons import Icons
from newsroom.ui.common.theme import mark
from newsroom.ui.common.widgets import button, column, label, row


class Section(QWidget):
    """A part of an inspector with a heading that folds it; folded or not is remembered."""

    folded = Signal(bool)

    def __init__(self, icons: Icons, title: str) -> None:
        super().__init__()
        self._icons = icons
        whole = column(self, 0, 8)
        whole.setContentsMargins(16, 12, 16, 14)
        self._heading = button(title, "fold", icons.icon("chevron-down", "muted"))
        self._heading.setCheckable(True)
        self._heading.toggled.connect(self.fold)
        whole.addWidget(self._heading)
        self._content = QWidget()
        self.body = column(self._content, 0, 6)
        whole.addWidget(self._content)

    @property
    def is_folded(self) -> bool:
        return self._heading.isChecked()

    def fold(self, folded: bool) -> None:
        """Hide or show what is below the heading."""
        self._heading.setChecked(folded)
        name = "chevron-right" if folded else "chevron-down"
        self._heading.setIcon(self._icons.icon(name, "muted"))
        self._content.setVisible(not folded)
        self.folded.emit(folded)


class _Label(QLabel):
    """The name of an input; a click on it goes to the input, as on a web page."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()
        named = self.buddy()
        if event.button() != Qt.MouseButton.LeftButton or not named.isEnabled():
            return
        named.setFocus(Qt.FocusReason.MouseFocusReason)
        around = named.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        if around is not None:
            around.ensureWidgetVisible(named)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()


class Field(QWidget):
    """An input with its label above and room for a sentence about it below."""

    def __init__(self, text: str, editor: QWidget, hint: str = "") -> None:
        super().__init__()
        self.editor = editor
        whole = column(self, 0, 4)
        head = row(gap=8)
        self._label = _Label(text)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        mark(self._label, "kind", "field")
        self._label.setBuddy(editor)
        head.addWidget(self._label)
        head.addStretch(1)
        self.aside = label("", "meta")
        self.aside.hide()
        head.addWidget(self.aside)
        whole.addLayout(head)
        whole.addWidget(editor)
        self._problem = label(hint, "meta", wrap=True)
        self._hint = hint
        whole.addWidget(self._problem)
        self._problem.setVisible(bool(hint))  # with a parent: without one it would be a window
        if not editor.accessibleName():
            editor.setAccessibleName(text)

    def explain(self, text: str) -> None:
        """Say below the field what is worth knowing about it; a complaint comes before it."""
        self._hint = text
        self.complain("")

    def complain(self, text: str) -> None:
        """Say below the field what is wrong with it; an empty text takes it back."""
        mark(self.editor, "problem", bool(text))
        mark(self._problem, "kind", "warn_meta" if text else "meta")
        self._problem.setText(text or self._hint)
        self._problem.setVisible(bool(text or self._hint))
