"""One part of the board: its heading with the count, what can be done to ticked rows, the rows."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget

from newsroom.ui.agenda.board.list import BoardList, BoardModel
from newsroom.ui.agenda.board.rows import BoardRow
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.quantities import number_text
from newsroom.ui.common.widgets import Badge, Card, button, label, line, row

FEW = 8
"""Rows that a part shows at first."""

Verb = Callable[[list[str]], object]


class BoardCard(Card):
    """Hidden while it has nothing to show."""

    opened = Signal(object)
    """BoardRow."""

    def __init__(self, kit: Kit, title: str, hint: str, takes_ticks: bool = False) -> None:
        self._badge = Badge("", "warn")
        super().__init__(title, self._badge)
        self.model = BoardModel(takes_ticks)
        self.list = BoardList(kit, self.model, title)
        self.list.opened.connect(self.opened)
        self._all: tuple[BoardRow, ...] = ()
        self._is_long = False
        self._verbs: list[tuple[QPushButton, str, bool]] = []
        self._bar = QWidget()
        self._lay_bar(hint, takes_ticks)
        self.body.addWidget(self._bar)
        self.body.addWidget(line())
        self.body.addWidget(self.list)
        self.more = button("", "link")
        self.more.clicked.connect(self._show_all)
        below = row()
        below.setContentsMargins(10, 0, 10, 8)
        below.addWidget(self.more)
        below.addStretch(1)
        self.body.addLayout(below)
        self.model.ticked.connect(self._weigh)
        self.hide()

    def _lay_bar(self, hint: str, takes_ticks: bool) -> None:
        bar = row(self._bar, 0, 8)
        bar.setContentsMargins(14, 8, 12, 8)
        self.everything = QCheckBox(self.tr("Pilih semua"))
        self.everything.clicked.connect(self._tick_all)
        if takes_ticks:
            bar.addWidget(self.everything)
        said = label(hint, "muted", wrap=True)
        bar.addWidget(said, 1)
        self.everything.setVisible(takes_ticks)

    def add_verb(self, text: str, verb: Verb, for_one: bool = False) -> QPushButton:
        """Offer what can be done to the ticked rows; `for_one` needs exactly one of them."""
        made = button(text, "soft" if for_one else "")
        made.clicked.connect(lambda: verb(self.model.ticked_ids))
        layout = self._bar.layout()
        assert layout is not None
        layout.addWidget(made)
        self._verbs.append((made, text, for_one))
        self._weigh()
        return made

    def show_rows(self, rows: Sequence[BoardRow]) -> None:
        """Show what is open; nothing hides the part."""
        self._all = tuple(rows)
        self._badge.setText(number_text(len(rows)))
        self._fill()
        self.setVisible(bool(rows))

    def _show_all(self) -> None:
        self._is_long = True
        self._fill()
        self.list.setFocus()

    def _fill(self) -> None:
        shown = self._all if self._is_long else self._all[:FEW]
        self.model.show_rows(shown)
        rest = len(self._all) - len(shown)
        text = self.tr("Tampilkan %n lagi", "", rest)
        self.more.setText(text)
        self.more.setAccessibleName(text)
        self.more.setVisible(rest > 0)

    def _tick_all(self, is_ticked: bool) -> None:
        if is_ticked:
            self._is_long = True
            self._fill()
        self.model.tick([row.id for row in self.model.rows], is_ticked)

    def _weigh(self) -> None:
        """Let the buttons say how many rows they are about."""
        count = len(self.model.ticked_ids)
        self.everything.setChecked(bool(count) and count == len(self._all))
        for made, text, for_one in self._verbs:
            made.setEnabled(count == 1 if for_one else count > 0)
            shown = text if for_one or not count else f"{text} ({number_text(count)})"
            made.setText(shown)
            made.setAccessibleName(shown)
