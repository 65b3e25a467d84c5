"""Names typed into one line and completed from those that are known."""

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QListView

from newsroom.ui.common.fields import Line
from newsroom.ui.common.theme import Theme, mark


def names_in(text: str, separators: str = ",;") -> tuple[str, ...]:
    """Return the names of a line, each once: `SPBE, LPPD` → two."""
    for sign in separators:
        text = text.replace(sign, "\n")
    return tuple(dict.fromkeys(name for part in text.split("\n") if (name := part.strip())))


class NamesLine(Line):
    """Several names in one line, completed from those that are known.

    Without a `separator` the line holds one name.
    """

    def __init__(self, theme: Theme, hint: str, separator: str = ", ") -> None:
        super().__init__(hint)
        self._separator = separator
        self._known = QStringListModel(self)
        completer = QCompleter(self._known, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        popup = QListView()
        mark(popup, "kind", "completer")
        theme.dress(popup)
        completer.setPopup(popup)
        completer.setWidget(self)
        completer.activated.connect(self._complete)
        self._completer, self._popup = completer, popup
        self.textEdited.connect(self._offer)

    def offer(self, names: Sequence[str]) -> None:
        """Complete from these names."""
        self._known.setStringList(list(names))

    def _offer(self, text: str) -> None:
        typed = self._parted(text[: self.cursorPosition()])[1].strip()
        if not typed:
            self._popup.hide()
            return
        self._completer.setCompletionPrefix(typed)
        if self._completer.completionCount():
            self._completer.complete()
        else:
            self._popup.hide()

    def _complete(self, name: str) -> None:
        after = self.text()[self.cursorPosition() :]
        head, _ = self._parted(self.text()[: self.cursorPosition()])
        text = f"{head}{self._separator}{name}" if head else name
        self.setText(text + after)
        self.setCursorPosition(len(text))
        self.edited.emit(self.text())

    def _parted(self, text: str) -> tuple[str, str]:
        """Return (the names before the last, the last one)."""
        sign = self._separator.strip()
        if not sign:
            return "", text
        head, _, last = text.rpartition(sign)
        return head, last
