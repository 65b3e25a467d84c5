"""Reading what people typed: a field that cannot be understood keeps its text and says why."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtWidgets import QLabel, QLineEdit

from newsroom.domain.errors import NewsroomError
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.sections import Field
from newsroom.ui.common.theme import mark


class FieldReader:
    """Reads the fields of one form; sentences about some narrow ones share a line below them."""

    def __init__(self, kit: Kit, fields: Mapping[str, Field], narrow: Mapping[str, QLabel]) -> None:
        """`narrow` gives the line that says what is wrong with a field that has no room for it."""
        self._kit, self._fields, self._narrow = kit, fields, narrow
        self._said = dict.fromkeys(narrow, "")
        self._is_final = True
        self.bad: dict[str, str] = {}
        """The texts that could not be understood, by field."""

    def begin(self, is_final: bool) -> None:
        """Begin to read anew; unless it is final, a field that has the focus is left alone."""
        self.bad, self._is_final = {}, is_final

    def read(self, name: str, read: Callable[[], Any], otherwise: Any) -> Any:
        """Read a field; where that fails, say why below it and go on with `otherwise`."""
        if self._fields[name].editor.hasFocus() and not self._is_final:
            return otherwise
        try:
            value = read()
        except NewsroomError as error:
            self.reject(name, self._kit.text(error.message))
            return otherwise
        self.remark(name, "")
        return value

    def reject(self, name: str, text: str) -> None:
        """Say what is wrong with a field, and keep what stands in it."""
        self.remark(name, text)
        editor = self._fields[name].editor
        self.bad[name] = editor.text() if isinstance(editor, QLineEdit) else ""

    def remark(self, name: str, text: str) -> None:
        """Say something about a field, below it or below its row; an empty text takes it back."""
        line = self._narrow.get(name)
        if line is None:
            self._fields[name].complain(text)
            return
        mark(self._fields[name].editor, "problem", bool(text))
        self._said[name] = text
        line.setText("\n".join(filter(None, self._said.values())))
        line.setVisible(bool(line.text()))

    def put_back(self, texts: Mapping[str, str]) -> None:
        """Put texts back that could not be understood."""
        for name, text in texts.items():
            editor = self._fields[name].editor
            if isinstance(editor, QLineEdit):
                editor.setText(text)
