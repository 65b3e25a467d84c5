"""The days of a week, or one day: its events and its hours, each of them one row."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt

from newsroom.domain.agenda import AgendaItem
from newsroom.domain.date_words import DateWords
from newsroom.services.calendar import Entry
from newsroom.ui.agenda.calendar.hours_layout import Event, lay_out
from newsroom.ui.agenda.calendar.lanes import with_item
from newsroom.ui.agenda.words import spoken
from newsroom.ui.common.month_days import ROOT, Index

HOURS = 24


@dataclass(frozen=True)
class Slot:
    """One hour of one day, where an event can begin."""

    day: date
    hour: int


@dataclass(frozen=True)
class Stop:
    """Where the arrows stop within a day: a row, at a minute (-1 is above the hours)."""

    minute: int
    row: int


class WeekModel(QAbstractListModel):
    """Events first, as a person reads them, then the hours of each day."""

    def __init__(self, words: DateWords) -> None:
        super().__init__()
        self.words = words
        self.zone = "WIT"
        self.today = date.min
        self.first, self.days = date(2000, 1, 3), 7
        self.holidays: Mapping[str, str] = {}
        self._entries: tuple[Entry, ...] = ()
        self.events: tuple[Event, ...] = ()
        self.lanes = 0
        """How many lanes the events above the hours need."""

    # Filling

    def show_days(self, first: date, days: int) -> None:
        """Show other days, without events until `show_entries` brings them."""
        self.beginResetModel()
        self.first, self.days, self._entries = first, days, ()
        self._lay_out()
        self.endResetModel()

    def show_today(self, today: date, zone: str) -> None:
        """Mark a day as today, and lay events out on the clocks of a zone."""
        self.today = today
        if zone != self.zone:
            self.zone = zone
            self.show_entries(self._entries, self.holidays)
        self.dataChanged.emit(self.index(0), self.index(self.rowCount() - 1))

    def show_entries(self, entries: Sequence[Entry], holidays: Mapping[str, str]) -> None:
        """Show the events of the days, in the order of the day, and the holidays by ISO date."""
        self.beginResetModel()
        self.holidays, self._entries = holidays, tuple(entries)
        self._lay_out()
        self.endResetModel()

    def _lay_out(self) -> None:
        self.events = lay_out(self.first, self.days, self._entries, self.zone)
        self.lanes = 1 + max((event.chip.lane for event in self.events if event.chip), default=-1)

    def show_item(self, item: AgendaItem) -> None:
        """Show an event as it is now, before the days are read again."""
        self.show_entries(with_item(self._entries, item), self.holidays)

    @property
    def last(self) -> date:
        """The last day on screen."""
        return self.first + timedelta(days=self.days - 1)

    # Rows

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.events) + self.days * HOURS

    def event_of(self, index: Index) -> Event | None:
        """Return the event of a row; None for an hour."""
        is_event = index.isValid() and index.row() < len(self.events)
        return self.events[index.row()] if is_event else None

    def slot_of(self, index: Index) -> Slot | None:
        """Return the hour of a row; None for an event."""
        number = index.row() - len(self.events)
        if not index.isValid() or number < 0:
            return None
        return Slot(self.date_of(number // HOURS), number % HOURS)

    def slot_index(self, column: int, hour: int) -> QModelIndex:
        return self.index(len(self.events) + column * HOURS + hour)

    def index_of(self, item_id: str) -> QModelIndex:
        """Return the row of an event; an invalid index where it is not on screen."""
        rows = (
            row for row, event in enumerate(self.events) if event.entry.item.id == item_id
        )  # fmt: skip
        return self.index(next(rows, -1))

    def date_of(self, column: int) -> date:
        return self.first + timedelta(days=column)

    def column_of(self, day: date) -> int:
        """Return the column of a day; -1 where it is not on screen."""
        column = (day - self.first).days
        return column if 0 <= column < self.days else -1

    def stops(self, column: int) -> list[Stop]:
        """Return where the arrows stop in a day: its events, and the hours that none begins in."""
        found = []
        covered: set[int] = set()
        for row, event in enumerate(self.events):
            if event.chip is not None and event.is_on(column):
                found.append(Stop(-1, row))
            for block in event.blocks:
                if block.column == column:
                    found.append(Stop(block.top, row))
                    covered.update(range(block.top // 60, -(-block.bottom // 60)))
        free = [hour for hour in range(HOURS) if hour not in covered]
        hours = [Stop(hour * 60, self.slot_index(column, hour).row()) for hour in free]
        return sorted([*found, *hours], key=lambda stop: (stop.minute, stop.row))

    # What it says

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        event = self.event_of(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return event.entry.item.title if event is not None else self._slot_text(index)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(event) if event is not None else self._slot_text(index)
        return None

    def _slot_text(self, index: Index) -> str:
        slot = self.slot_of(index)
        if slot is None:
            return ""
        day = self.words.long(slot.day)
        holiday = self.holidays.get(slot.day.isoformat(), "")
        day = f"{day}, {holiday}" if holiday else day
        return self.tr("{day}, pukul {time}").format(day=day, time=f"{slot.hour:02d}.00")

    def _spoken(self, event: Event) -> str:
        """`Rabu, 8 Maret 2023. 11.00 WITA, Rapat DIP …, Di kantor: 12.00 WIT`."""
        day = date.fromisoformat(event.entry.item.date)
        return f"{self.words.long(day)}. {spoken(event.entry, self.words)}"
