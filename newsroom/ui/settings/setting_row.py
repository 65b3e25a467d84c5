"""One field of the screen: what it is called, what it is for, its input, what is wrong with it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from newsroom.ui.common.theme import mark
from newsroom.ui.common.widgets import column, label, line, row
from newsroom.ui.settings.fields import FieldSpec, translated
from newsroom.ui.settings.inputs import Input

BELOW = frozenset({"markdown", "people", "venues", "holidays", "facts", "folder"})
"""Kinds whose input needs the whole width, below the words."""


class SettingRow(QWidget):
    """A field with its hairline above."""

    def __init__(self, spec: FieldSpec, editor: Input) -> None:
        super().__init__()
        self.spec, self.editor = spec, editor
        whole = column(self)
        self._line = line()
        whole.addWidget(self._line)
        inside = column(gap=10) if spec.kind in BELOW else row(gap=24)
        inside.setContentsMargins(18, 12, 18, 12)
        inside.addLayout(self._texts(), 1)
        if spec.kind in BELOW:
            inside.addWidget(editor)
        else:
            editor.setFixedWidth(spec.width)
            inside.addWidget(editor, 0, Qt.AlignmentFlag.AlignVCenter)
        whole.addLayout(inside)

    def _texts(self) -> QVBoxLayout:
        texts = column(gap=2)
        texts.addStretch(1)
        self._title = label(translated(self.spec.label), "strong")
        self._title.setBuddy(self.editor)
        texts.addWidget(self._title)
        self._hint = label(translated(self.spec.hint), "muted", wrap=True)
        if not self.spec.hint:
            self._hint.hide()
        texts.addWidget(self._hint)
        self._problem = label("", "warn_meta", wrap=True)
        self._problem.hide()
        texts.addWidget(self._problem)
        texts.addStretch(1)
        return texts

    @property
    def problem(self) -> str:
        """What is said to be wrong."""
        return self._problem.text()

    def complain(self, text: str) -> None:
        """Say what is wrong with what was typed; an empty text takes it back."""
        self._problem.setText(text)
        self._problem.setVisible(bool(text))
        editor = self.editor.focusProxy()
        if editor is not None:
            mark(editor, "problem", bool(text))
            editor.setAccessibleDescription(text)

    def show_line(self, wanted: bool) -> None:
        """Show the hairline above, which the first row of a card has not."""
        self._line.setVisible(wanted)

    def matches(self, words: list[str]) -> bool:
        """Say whether label and hint hold all of these casefolded words."""
        said = f"{translated(self.spec.label)} {translated(self.spec.hint)}"
        options = " ".join(translated(text) for _, text in self.spec.choices)
        return all(word in f"{said} {options}".casefold() for word in words)
