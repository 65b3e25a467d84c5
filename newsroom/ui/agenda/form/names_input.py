"""Several names below each other: officials have titles with commas, so no sign parts them."""

import re
from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from newsroom.ui.agenda.form.offers import Offer, OfferLine
from newsroom.ui.common.icons import Icons
from newsroom.ui.common.theme import mark
from newsroom.ui.common.widgets import ElidedLabel, clear, column, icon_button, label, row

_BREAK = re.compile(r"[;\n]")
"""Parts pasted names; a comma stands before academic titles."""


class NamesInput(QWidget):
    """Names as rows that can be taken out, and a line for the next one.

    Enter or leaving the line adds what is in it; Backspace in the empty line takes the last name
    back into it.
    """

    changed = Signal()

    def __init__(self, icons: Icons, name: str, hint: str) -> None:
        super().__init__()
        self._icons = icons
        self.names: tuple[str, ...] = ()
        self.line = _NameLine(icons, self.tr("Nama yang pernah dipakai"))
        self.line.setAccessibleName(name)
        self.line.setPlaceholderText(hint)
        self.setAccessibleName(name)
        self.setFocusProxy(self.line)
        whole = column(self, 0, 4)
        self._rows = column(gap=4)
        whole.addLayout(self._rows)
        whole.addWidget(self.line)
        self.line.ended.connect(self._take)
        self.line.went_back.connect(self._take_back)
        # Behind the completer, which writes what was picked into the line after it has told so.
        self.line.picked.connect(lambda: QTimer.singleShot(0, self, self._take))

    def show_names(self, names: Sequence[str]) -> None:
        """Show names; what is being typed is gone."""
        self.line.clear()
        self._put(names)

    def offer(self, offers: Sequence[Offer]) -> None:
        """Complete from these names; what is known about those on screen is told with them."""
        self.line.offers.show_offers(offers)
        self._put(self.names)

    def read(self) -> tuple[str, ...]:
        """Return the names, with what is still in the line."""
        return _joined(self.names, self.line.text())

    def _put(self, names: Iterable[str]) -> None:
        self.names = tuple(names)
        clear(self._rows)
        for name in self.names:
            self._rows.addWidget(self._row(name))

    def _row(self, name: str) -> QFrame:
        made = QFrame()
        mark(made, "kind", "name")
        inside = row(made, 0, 8)
        inside.setContentsMargins(10, 1, 3, 1)
        detail = self.line.offers.detail(name)
        inside.addWidget(label(name, "small", wrap=not detail), 0 if detail else 1)
        if detail:
            inside.addWidget(ElidedLabel(detail, "meta"), 1)
        gone = icon_button(
            self.tr("Hapus {name}").format(name=name), self._icons.icon("x", "muted")
        )
        mark(gone, "tight")
        gone.clicked.connect(lambda: self._remove(name))
        inside.addWidget(gone, 0, Qt.AlignmentFlag.AlignTop)
        return made

    def _take(self) -> None:
        names = self.read()
        self.line.clear()
        if names != self.names:
            self._put(names)
            self.changed.emit()

    def _take_back(self) -> None:
        if self.names:
            *names, last = self.names
            self._put(names)
            self.line.setText(last)
            self.changed.emit()

    def _remove(self, name: str) -> None:
        self._put(other for other in self.names if other != name)
        self.line.setFocus()
        self.changed.emit()


class _NameLine(OfferLine):
    ended = Signal()
    went_back = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.ended.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        # Enter on a name of the list takes that name, which is the completer's work.
        is_offered = self.offered.isVisible() and self.offered.currentIndex().isValid()
        if is_enter and not is_offered:
            if self.offered.isVisible():
                self.offered.hide()
            self.ended.emit()
        elif event.key() == Qt.Key.Key_Backspace and not self.text():
            self.went_back.emit()
        else:
            super().keyPressEvent(event)


def _joined(names: Sequence[str], typed: str) -> tuple[str, ...]:
    """Return names with those of a line behind them, each once in any case."""
    found: dict[str, str] = {}
    for name in (*names, *map(str.strip, _BREAK.split(typed))):
        if name:
            found.setdefault(name.casefold(), name)
    return tuple(found.values())
