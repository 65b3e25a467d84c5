"""A month as a table: weeks from Monday to Sunday, each cell one day with its chips."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from newsroom.domain.date_words import DateWords
from newsroom.services.calendar import Entry
from newsroom.ui.agenda.lanes import DAYS_IN_WEEK, Chip, Week, month_weeks, weeks_of_month
from newsroom.ui.agenda.words import count_words, spoken

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
DAY_ROLE = Qt.ItemDataRole.UserRole
"""The `Day` of a cell."""


@dataclass(frozen=True)
class Day:
    """One cell."""

    date: date
    chips: tuple[Chip, ...]
    is_of_month: bool
    is_today: bool

    @property
    def is_sunday(self) -> bool:
        return self.date.weekday() == 6


class MonthModel(QAbstractTableModel):
    """The days on screen; lanes are laid out once when events come, never while painting."""

    def __init__(self, words: DateWords) -> None:
        super().__init__()
        self._words = words
        self.today = date.min
        self.month = date(2000, 1, 1)
        self.first, self._count = weeks_of_month(self.month)
        self._weeks: tuple[Week, ...] = month_weeks(self.first, self._count, ())

    @property
    def last(self) -> date:
        """The last day on screen."""
        return self.first + timedelta(days=self._count * DAYS_IN_WEEK - 1)

    def show_month(self, month: date, today: date) -> None:
        """Show the month of a day, without events until `show_entries` brings them."""
        self.beginResetModel()
        self.month, self.today = month.replace(day=1), today
        self.first, self._count = weeks_of_month(self.month)
        self._weeks = month_weeks(self.first, self._count, ())
        self.endResetModel()

    def show_today(self, today: date) -> None:
        """Mark another day as today."""
        self.today = today
        self._all_changed()

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show the events of the days on screen, in the order of the day."""
        self._weeks = month_weeks(self.first, self._count, entries)
        self._all_changed()

    def _all_changed(self) -> None:
        self.dataChanged.emit(self.index(0, 0), self.index(self._count - 1, DAYS_IN_WEEK - 1))

    def index_of(self, day: date) -> QModelIndex:
        """Return the cell of a day; an invalid index where it is not on screen."""
        week, column = divmod((day - self.first).days, DAYS_IN_WEEK)
        return self.index(week, column) if 0 <= week < self._count else QModelIndex()

    def day(self, index: Index) -> Day:
        """Return the day of a cell."""
        found = self.first + timedelta(days=index.row() * DAYS_IN_WEEK + index.column())
        is_of_month = (found.year, found.month) == (self.month.year, self.month.month)
        chips = self._weeks[index.row()][index.column()]
        return Day(found, chips, is_of_month, found == self.today)

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else DAYS_IN_WEEK

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == DAY_ROLE:
            return self.day(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return str(self.day(index).date.day)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(self.day(index))
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._words.weekdays[section]
        return None

    def _spoken(self, day: Day) -> str:
        """`Hari ini, 6 Maret 2023, 1 agenda. 08.00 WIT, Apel gabungan …`."""
        said = f"{self._words.medium(day.date)}, {count_words(len(day.chips))}"
        if day.is_today:
            said = self.tr("Hari ini, {day}").format(day=said)
        events = [spoken(chip.entry, self._words) for chip in day.chips]
        return ". ".join([said, *events])
