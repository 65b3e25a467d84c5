"""The agenda as a list by days; it grows at both ends while it is scrolled."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from newsroom.domain.date_words import DateWords
from newsroom.services.calendar import Entry, Stretch
from newsroom.ui.agenda.words import spoken
from newsroom.ui.agenda.zones.words import here_words

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
ROW_ROLE = Qt.ItemDataRole.UserRole
"""The `ListRow` of a row."""
NOTHING = Stretch((), more_before=False, more_after=False)


@dataclass(frozen=True)
class ListRow:
    """An event and where it stands in the group of its day."""

    entry: Entry
    is_first: bool
    is_last: bool

    @property
    def day(self) -> date:
        return date.fromisoformat(self.entry.item.date)


class ListModel(QAbstractListModel):
    """A stretch of the list; who reads the newsroom listens to the two requests."""

    later_requested = Signal(object)
    """Entry: the events behind it are wanted."""
    earlier_requested = Signal(object)

    def __init__(self, words: DateWords) -> None:
        super().__init__()
        self._words = words
        self._stretch = NOTHING
        self._is_waiting = False

    @property
    def stretch(self) -> Stretch:
        """What is in the list now."""
        return self._stretch

    def hold(self) -> None:
        """Ask for nothing more until the next `show_stretch`: it is being read already."""
        self._is_waiting = True

    def show_stretch(self, stretch: Stretch) -> None:
        """Show another part of the list."""
        self.beginResetModel()
        self._stretch, self._is_waiting = stretch, False
        self.endResetModel()

    def append(self, stretch: Stretch) -> None:
        """Add what comes behind the last row."""
        self._is_waiting = False
        old, count = self._stretch, len(self._stretch.entries)
        if stretch.entries:
            self.beginInsertRows(ROOT, count, count + len(stretch.entries) - 1)
        entries = old.entries + stretch.entries
        self._stretch = Stretch(entries, old.more_before, stretch.more_after)
        if stretch.entries:
            self.endInsertRows()
            self._touch(count - 1)

    def prepend(self, stretch: Stretch) -> None:
        """Add what comes before the first row."""
        self._is_waiting = False
        old, count = self._stretch, len(stretch.entries)
        if count:
            self.beginInsertRows(ROOT, 0, count - 1)
        entries = stretch.entries + old.entries
        self._stretch = Stretch(entries, stretch.more_before, old.more_after)
        if count:
            self.endInsertRows()
            self._touch(count)

    def _touch(self, row: int) -> None:
        """Say that a row may have become the middle of its day's group."""
        if 0 <= row < len(self._stretch.entries):
            index = self.index(row)
            self.dataChanged.emit(index, index)

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._stretch.more_after and not self._is_waiting

    def fetchMore(self, parent: Index) -> None:
        if self.canFetchMore(parent) and self._stretch.entries:
            self._is_waiting = True
            self.later_requested.emit(self._stretch.entries[-1])

    def fetch_earlier(self) -> None:
        """Ask for what comes before the first row, where there is something."""
        if self._stretch.more_before and self._stretch.entries and not self._is_waiting:
            self._is_waiting = True
            self.earlier_requested.emit(self._stretch.entries[0])

    def row_of(self, item_id: str) -> int:
        """Return the row of an event; -1 where it is not in the list."""
        entries = self._stretch.entries
        return next((row for row, entry in enumerate(entries) if entry.item.id == item_id), -1)

    def row_from(self, day: date) -> int:
        """Return the first row of a day or of the next one with events; -1 behind the last."""
        wanted, entries = day.isoformat(), self._stretch.entries
        return next((row for row, entry in enumerate(entries) if entry.item.date >= wanted), -1)

    def row(self, number: int) -> ListRow:
        """Return a row with its place in the group of its day."""
        entries = self._stretch.entries
        day = entries[number].item.date
        is_first = number == 0 or entries[number - 1].item.date != day
        is_last = number == len(entries) - 1 or entries[number + 1].item.date != day
        return ListRow(entries[number], is_first, is_last)

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._stretch.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == ROW_ROLE:
            return self.row(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._stretch.entries[index.row()].item.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            row = self.row(index.row())
            return f"{self._words.long(row.day)}. {spoken(row.entry, self._words)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            entry = self._stretch.entries[index.row()]
            return here_words(entry.item, entry.office_zone, self._words) or None
        return None
