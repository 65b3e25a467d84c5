"""A month as a table: weeks from Monday to Sunday, each cell one day with its chips."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from PySide6.QtCore import Qt

from newsroom.domain.agenda import AgendaItem
from newsroom.domain.date_words import DateWords
from newsroom.domain.months import DAYS_IN_WEEK
from newsroom.services.calendar import Entry
from newsroom.ui.agenda.calendar.lanes import Chip, Week, month_weeks, with_item
from newsroom.ui.agenda.words import count_words, spoken
from newsroom.ui.common.month_days import Index, MonthDays

DAY_ROLE = Qt.ItemDataRole.UserRole
"""The `Day` of a cell."""


@dataclass(frozen=True)
class Day:
    """One cell."""

    date: date
    chips: tuple[Chip, ...]
    is_of_month: bool
    is_today: bool
    holiday: str = ""
    """Its name; empty for a usual day."""

    @cached_property
    def lanes(self) -> int:
        """How many lanes its events need."""
        return 1 + max((chip.lane for chip in self.chips), default=-1)

    @property
    def is_sunday(self) -> bool:
        return self.date.weekday() == 6


class MonthModel(MonthDays):
    """The days with their events; lanes are laid out once when events come, never in painting."""

    def __init__(self, words: DateWords) -> None:
        super().__init__(words)
        self._entries: tuple[Entry, ...] = ()
        self._lanes: tuple[Week, ...] = ()
        self._days: dict[tuple[int, int], Day] = {}
        self._holidays: Mapping[str, str] = {}
        self.laid_out()

    def laid_out(self) -> None:
        """Begin without events; `show_entries` brings them."""
        self._entries = ()
        self._lanes = month_weeks(self.first, self.weeks, ())
        self._days.clear()

    def show_today(self, today: date) -> None:
        """Mark another day as today."""
        self.today = today
        self._all_changed()

    def show_holidays(self, names: Mapping[str, str]) -> None:
        """Mark days by ISO date as holidays with their names."""
        self._holidays = names
        self._all_changed()

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show the events of the days on screen, in the order of the day."""
        self._entries = tuple(entries)
        self._lanes = month_weeks(self.first, self.weeks, entries)
        self._all_changed()

    def show_item(self, item: AgendaItem) -> None:
        """Show an event as it is now, before the month is read again."""
        self.show_entries(with_item(self._entries, item))

    def _all_changed(self) -> None:
        self._days.clear()
        self.dataChanged.emit(self.index(0, 0), self.index(self.weeks - 1, DAYS_IN_WEEK - 1))

    def day(self, index: Index) -> Day:
        """Return the day of a cell; put together once, since painting asks again and again."""
        cell = index.row(), index.column()
        if cell not in self._days:
            self._days[cell] = self._put_together(index)
        return self._days[cell]

    def _put_together(self, index: Index) -> Day:
        found = self.date_of(index)
        chips = self._lanes[index.row()][index.column()]
        name = self._holidays.get(found.isoformat(), "")
        return Day(found, chips, self.is_of_month(found), found == self.today, name)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if index.isValid() and role == DAY_ROLE:
            return self.day(index)
        if index.isValid() and role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(self.day(index))
        return super().data(index, role)

    def _spoken(self, day: Day) -> str:
        """`Hari ini, 6 Maret 2023, 1 agenda. 08.00 WIT, Apel gabungan …`."""
        said = f"{self.words.medium(day.date)}, {count_words(len(day.chips))}"
        if day.is_today:
            said = self.tr("Hari ini, {day}").format(day=said)
        if day.holiday:
            said = f"{said}. {day.holiday}"
        events = [spoken(chip.entry, self.words) for chip in day.chips]
        return ". ".join([said, *events])
