"""Rows of the publish room, made as they are wanted: ten thousand pages may wait."""

from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from newsroom.ui.common.icons import Icons
from newsroom.ui.common.quantities import number_text
from newsroom.ui.common.theme import mark
from newsroom.ui.common.widgets import Badge, ElidedLabel, button, clear, column, line, row

STEP = 40
"""Rows that are made with one click."""
_Record = TypeVar("_Record")


class Rows(QWidget):
    """A column of rows with hairlines between: the first ones, and more with `+n lagi`."""

    def __init__(self, first: int = STEP) -> None:
        """`first` rows are shown at once, then `STEP` with each `+n lagi`."""
        super().__init__()
        self._first = first
        self._waiting: Iterator[QWidget] = iter(())
        self._left = 0
        whole = column(self)
        self._column = column()
        whole.addLayout(self._column)
        self._foot = line()
        self.more = button("", "link")
        self.more.clicked.connect(self._go_on)
        whole.addWidget(self._foot)
        whole.addWidget(self.more)

    def show_rows(self, records: Sequence[_Record], make: Callable[[_Record], QWidget]) -> None:
        """Show other records; `make` makes the row of one."""
        clear(self._column)
        self._waiting, self._left = map(make, records), len(records)
        self._add(self._first)

    def _go_on(self) -> None:
        place = self._column.count() + 1
        self._add(STEP)
        # The focus goes on with the reader; the button may be gone now.
        item = self._column.itemAt(place)
        first = item.widget() if item is not None else None
        if first is not None:
            # Only what is shown takes the focus; the layout would show it a moment later.
            first.show()
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, number: int) -> None:
        new = list(islice(self._waiting, number))
        for made in new:
            if self._column.count():
                self._column.addWidget(line())
            self._column.addWidget(made)
        self._left -= len(new)
        self.more.setText(self.tr("+{n} lagi").format(n=number_text(self._left)))
        self.more.setAccessibleName(self.more.text())
        self.more.setVisible(self._left > 0)
        self._foot.setVisible(self._left > 0)


class FoldingCard(QFrame):
    """A card whose heading folds it: `⌄ Halaman baru 2`."""

    folded = Signal(bool)

    def __init__(self, icons: Icons, title: str, tone: str = "plain") -> None:
        super().__init__()
        self._icons, self._title = icons, title
        mark(self, "kind", "card")
        self.setAccessibleName(title)
        whole = column(self)
        self._badge = Badge("", tone)
        self._heading = button(title, "fold", icons.icon("chevron-down", "muted"))
        self._heading.setCheckable(True)
        self._heading.toggled.connect(self.fold)
        whole.addWidget(self._head())
        self.rows = Rows()
        self._line = line()
        whole.addWidget(self._line)
        whole.addWidget(self.rows)

    def _head(self) -> QWidget:
        head = QWidget()
        inside = row(head, 0, 8)
        inside.setContentsMargins(14, 6, 14, 6)
        inside.addWidget(self._heading)
        inside.addWidget(self._badge)
        inside.addStretch(1)
        return head

    @property
    def is_folded(self) -> bool:
        return self._heading.isChecked()

    def count(self, number: int) -> None:
        """Show how many there are beside the title."""
        self._badge.setText(number_text(number))
        self._heading.setAccessibleName(f"{self._title}: {number_text(number)}")

    def fold(self, folded: bool) -> None:
        """Hide or show the rows."""
        self._heading.setChecked(folded)
        name = "chevron-right" if folded else "chevron-down"
        self._heading.setIcon(self._icons.icon(name, "muted"))
        self._line.setVisible(not folded)
        self.rows.setVisible(not folded)
        self.folded.emit(folded)


def plain_row(
    title: str, detail: str = "", leading: QWidget | None = None, *trailing: QWidget
) -> QWidget:
    """Return a row that leads nowhere: two lines between a picture and what stands behind."""
    made = QWidget()
    whole = row(made, 0, 12)
    whole.setContentsMargins(14, 9, 14, 9)
    if leading is not None:
        whole.addWidget(leading)
    texts = column(gap=2)
    texts.addWidget(ElidedLabel(title, "strong"))
    if detail:
        texts.addWidget(ElidedLabel(detail, "muted"))
    whole.addLayout(texts, 1)
    for widget in trailing:
        whole.addWidget(widget)
    return made


def told(name: str, text: str, icons: Icons, icon: str = "") -> QPushButton:
    """Return a link button whose spoken name also says what it is about: `Perbaiki: …`."""
    made = button(text, "link", icons.icon(icon, "accent_text") if icon else None)
    made.setAccessibleName(
        QCoreApplication.translate("Publish", "{action}: {about}").format(action=text, about=name)
    )
    return made
