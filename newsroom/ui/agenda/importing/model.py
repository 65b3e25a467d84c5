"""The rows of a file that is about to be imported: what becomes of each, and how it was read."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from newsroom.domain.agenda import AgendaItem
from newsroom.domain.date_words import DateWords
from newsroom.domain.messages import Message
from newsroom.services.agenda_table import OUTCOMES, UNREAD, UPDATED, Plan, Planned
from newsroom.ui.agenda.importing.words import outcome_word, read_words, role_word
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.widgets import plain_tip

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
CELL_ROLE = Qt.ItemDataRole.UserRole
"""The `Cell`."""
_CALENDAR = ("date", "time", "title", "place")
"""What is shown of an event of a calendar file."""


@dataclass(frozen=True)
class Cell:
    """What is painted in a cell: what it means, and below it what is written in the file."""

    text: str
    below: str = ""
    tone: str = "text"
    outcome: str = ""
    """Only in the first column."""
    is_doubtful: bool = False
    """Whether something had to be assumed."""


class ImportModel(QAbstractTableModel):
    """The first column tells what becomes of a row; the others are those of the file."""

    def __init__(self, kit: Kit, words: DateWords) -> None:
        super().__init__()
        self._kit, self._words = kit, words
        self._plan = Plan(())
        self._roles: tuple[str, ...] = ()
        self._heads: tuple[str, ...] = ()
        self._rows: list[Planned] = []
        self._outcome = ""

    # What is shown

    def show_plan(self, plan: Plan) -> None:
        """Show another plan; rows that need a look stand first."""
        self.beginResetModel()
        self._plan = plan
        reading = plan.reading
        self._roles = reading.choices.roles if reading is not None else _CALENDAR
        self._heads = self._named(reading.sheet.headers if reading is not None else ())
        self._choose_rows()
        self.endResetModel()

    def show_outcome(self, outcome: str) -> None:
        """Show only the rows with one outcome; all of them for an empty one."""
        self.beginResetModel()
        self._outcome = outcome
        self._choose_rows()
        self.endResetModel()

    def _choose_rows(self) -> None:
        places = {outcome: place for place, outcome in enumerate((*OUTCOMES, UNREAD))}
        shown = (row for row in self._plan.rows if self._outcome in ("", row.outcome))
        self._rows = sorted(shown, key=lambda row: (places[row.outcome], not row.notes, row.number))

    def _named(self, headers: Sequence[str]) -> tuple[str, ...]:
        if self._plan.reading is None:
            return tuple(map(role_word, _CALENDAR))
        unnamed = self.tr("Kolom {n}")
        return tuple(
            " ".join(head.split()) or unnamed.format(n=number)
            for number, head in enumerate(headers, 1)
        )

    @property
    def heads(self) -> tuple[str, ...]:
        """What stands above the columns of the file."""
        return self._heads

    @property
    def roles(self) -> tuple[str, ...]:
        """What each column of the file holds."""
        return self._roles

    def row(self, number: int) -> Planned:
        """Return the row of the file that is shown in a row."""
        return self._rows[number]

    def told(self, row: Planned) -> str:
        """Return everything that is to be said about a row, in sentences."""
        said = [self._kit.text(note) for note in row.notes]
        if row.outcome == UPDATED and row.changed:
            names = dict.fromkeys(map(role_word, row.changed))
            said.insert(0, self.tr("Yang berubah: {fields}.").format(fields=", ".join(names)))
        return " ".join(said)

    # What a view asks for

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._heads) + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return self._heads[section - 1] if section else self.tr("Hasil")

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, at = self._rows[index.row()], index.column() - 1
        cell = self._cell(row, at) if at >= 0 else self._verdict(row)
        if role == CELL_ROLE:
            return cell
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.text
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(cell)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row, at, cell)
        return None

    def _verdict(self, row: Planned) -> Cell:
        word = outcome_word(row.outcome)
        text = f"{row.number} · {word}" if row.number else word
        below = "; ".join(map(self._in_short, row.notes)) or self.told(row)
        return Cell(text, below, outcome=row.outcome, is_doubtful=bool(row.notes))

    def _in_short(self, note: Message) -> str:
        """The row stands beside it already."""
        column, reason = note.values.get("column"), note.values.get("reason")
        if not isinstance(reason, Message):
            return self._kit.text(note)
        return self.tr("{column}: {text}").format(column=column, text=self._kit.text(reason))

    def _cell(self, row: Planned, at: int) -> Cell:
        role = self._roles[at]
        if row.row is None:
            return self._of_calendar(row, role)
        raw = " ".join(row.row.line.cells[at].split())
        if not role:
            return Cell(raw, tone="faint")
        if at in row.row.bad:
            return Cell(raw or self.tr("kosong"), tone="bad")
        read = self._read(row.row.item, role, raw)
        return Cell(read or raw, raw if read and read != raw else "")

    def _read(self, item: AgendaItem | None, role: str, raw: str) -> str:
        """Return how a cell was understood; an empty one says nothing but that a day is whole."""
        if item is None or not (raw or role in ("time", "start", "date", "public")):
            return ""
        return read_words(item, role, self._words)

    def _of_calendar(self, row: Planned, role: str) -> Cell:
        if row.item is None:
            return Cell("")
        return Cell(read_words(row.item, role, self._words) or str(getattr(row.item, role, "")))

    def _tip(self, cell: Cell) -> str:
        if cell.outcome or not cell.below:
            return plain_tip(cell.below or cell.text)
        return plain_tip(self.tr("Di berkas: {text}").format(text=cell.below))

    def _spoken(self, row: Planned, at: int, cell: Cell) -> str:
        if at < 0:
            word = outcome_word(row.outcome)
            said = self.tr("Baris {n}: {outcome}. {told}")
            if not row.number:
                said = self.tr("{outcome}. {told}")
            return said.format(n=row.number, outcome=word, told=self.told(row)).strip()
        said = self.tr("{column}: {text}")
        return said.format(column=self._heads[at], text=cell.text or self.tr("kosong"))
