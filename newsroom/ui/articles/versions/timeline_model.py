"""Semua versi: the versions of an article and what was done to it, the latest first."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from newsroom.domain.date_words import DateWords
from newsroom.domain.messages import Message
from newsroom.services import versions
from newsroom.services.versions import Step, Timeline, Version
from newsroom.ui.articles.version_words import count_words, step_title, version_mark, version_title
from newsroom.ui.common.kit import Kit

ENTRY_ROLE = Qt.ItemDataRole.UserRole
"""A `Version` or a `Step`."""
PAGE = 12
"""Versions whose changes are looked up at once."""

Index = QModelIndex | QPersistentModelIndex


class TimelineModel(QAbstractListModel):
    """What was changed is looked up when a version is painted or spoken."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self.words = DateWords(kit.language)
        self._article = ""
        self._shown: Timeline | None = None
        self._reasons: dict[int, str] = {}
        self._asked: set[int] = set()

    def show_timeline(self, article_id: str, timeline: Timeline) -> None:
        """Show the history of an article."""
        self.beginResetModel()
        self._article, self._shown = article_id, timeline
        self._reasons.clear()
        self._asked.clear()
        self.endResetModel()

    def place_of(self, number: int) -> int:
        """Return the place of a version; of the newest one where there is none of that number."""
        entries = self._shown.entries if self._shown else ()
        places = {
            entry.number: place
            for place, entry in reversed(list(enumerate(entries)))
            if isinstance(entry, Version)
        }
        return places.get(number, min(places.values(), default=-1))

    def title(self, entry: Version | Step) -> str:
        """Return when an entry came to be and by whom."""
        assert self._shown is not None
        if isinstance(entry, Step):
            return step_title(entry, self._shown.now, self.words)
        return version_title(entry, self._shown.now, self.words)

    def detail(self, entry: Version | Step) -> str:
        """Return what was done or changed; empty as long as it is looked up."""
        if isinstance(entry, Step):
            return self._kit.text(entry.what)
        if entry.number not in self._asked:
            self._look_up(self.place_of(entry.number))
        return self._reasons.get(entry.number, "")

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() or self._shown is None else len(self._shown.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self._shown is None or not 0 <= index.row() < len(self._shown.entries):
            return None
        entry = self._shown.entries[index.row()]
        if role == ENTRY_ROLE:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return self.title(entry)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(entry, index.row())
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Only versions can be gone to: the arrows pass through what was done between them."""
        entry = index.data(ENTRY_ROLE)
        return super().flags(index) if isinstance(entry, Version) else Qt.ItemFlag.NoItemFlags

    def first_beside(self, place: int) -> int:
        """Return where what was done to a version begins: the steps above it belong to it."""
        entries = self._shown.entries if self._shown else ()
        while place > 0 and isinstance(entries[place - 1], Step):
            place -= 1
        return place

    def _spoken(self, entry: Version | Step, place: int) -> str:
        parts = [self.title(entry), self.detail(entry)]
        if isinstance(entry, Version):
            number = self.tr("Versi {n}").format(n=entry.number)
            later = self._spoken_steps(place)
            parts = [number, version_mark(entry)[0], *parts, count_words(entry), later]
        return ". ".join(filter(None, parts))

    def _spoken_steps(self, place: int) -> str:
        """Return what was done to a version, the first thing first; nobody gets to these rows."""
        assert self._shown is not None
        steps = self._shown.entries[self.first_beside(place) : place]
        said = [f"{self.detail(step)}, {self.title(step)}" for step in reversed(steps)]
        return self.tr("Sesudah itu: {steps}").format(steps="; ".join(said)) if said else ""

    def _look_up(self, place: int) -> None:
        """Ask what was changed in a version and those below it."""
        assert self._shown is not None
        entries = self._shown.entries[place : place + PAGE]
        found = [entry.number for entry in entries if isinstance(entry, Version)]
        numbers = [number for number in found if number not in self._asked]
        self._asked.update(numbers)
        article, shown = self._article, self._shown

        def keep(reasons: Mapping[int, Message]) -> None:
            if shown is self._shown:
                self._keep(reasons)

        self._kit.session.ask(self, lambda n: versions.reasons(n, article, numbers), keep)

    def _keep(self, reasons: Mapping[int, Message]) -> None:
        self._reasons |= {number: self._kit.text(said) for number, said in reasons.items()}
        places = [self.place_of(number) for number in reasons]
        if places:
            self.dataChanged.emit(self.index(min(places)), self.index(max(places)))
