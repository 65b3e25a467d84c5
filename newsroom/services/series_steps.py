"""Changes of many dates at once, each one action of the storage, taken back as a whole."""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace

from newsroom.domain.agenda import AgendaItem
from newsroom.domain.series import Series
from newsroom.services import agenda, editing
from newsroom.services.changes import Changes
from newsroom.services.newsroom import Newsroom
from newsroom.storage import agenda as stored_agenda
from newsroom.storage import series as stored_series

_KEPT_UP = frozenset({"id", "sequence", "created", "modified", "revision", "digest", "trashed"})
"""What saving keeps up by itself."""
_CONTENT = tuple(
    one.name for one in fields(AgendaItem) if one.name not in _KEPT_UP and one.name != "slug"
)


@dataclass(frozen=True)
class State:
    """Items and series by id as they were; None for what was not there."""

    items: Mapping[str, AgendaItem | None]
    series: Mapping[str, Series | None]


@dataclass(frozen=True)
class Step:
    """What a verb did to a series, and what it takes to go back and forth."""

    item: AgendaItem
    """The date it began with, as it is stored now."""
    changes: Changes
    before: State
    after: State


class Writing:
    """Saves dates and rules inside an open transaction and remembers how they were."""

    def __init__(self, newsroom: Newsroom) -> None:
        self.newsroom = newsroom
        self._items: dict[str, AgendaItem | None] = {}
        self._series: dict[str, Series | None] = {}

    def save(self, item: AgendaItem, based_on: int | None = None) -> AgendaItem:
        """Save an item, also one in the trash; raises what `agenda.save` raises."""
        named = replace(item, id=item.id or self.newsroom.new_id())
        self._remember(named.id)
        return agenda.save(self.newsroom, named, based_on).item

    def trash(self, item: AgendaItem) -> None:
        self._remember(item.id)
        _set_trashed(self.newsroom, item.id, self.newsroom.now())

    def restore(self, item: AgendaItem) -> AgendaItem:
        """Take an item out of the trash; the rule of its series names its day again."""
        self._remember(item.id)
        if item.series:
            self._remember_series(item.series)
        editing.restore(self.newsroom, item.id)
        return replace(item, trashed="")

    def put(self, series: Series) -> Series:
        self._remember_series(series.id)
        stored_series.put(self.newsroom.database, series)
        return series

    def _remember(self, item_id: str) -> None:
        if item_id not in self._items:
            self._items[item_id] = stored_agenda.get(self.newsroom.database, item_id)

    def _remember_series(self, series_id: str) -> None:
        if series_id not in self._series:
            self._series[series_id] = stored_series.get(self.newsroom.database, series_id)

    @property
    def changes(self) -> Changes:
        return Changes(agenda=frozenset(self._items))

    def step(self, item_id: str) -> Step:
        """Return what was done."""
        database = self.newsroom.database
        after = State(
            {one: stored_agenda.get(database, one) for one in self._items},
            {one: stored_series.get(database, one) for one in self._series},
        )
        item = after.items.get(item_id) or stored_agenda.get(database, item_id)
        assert item is not None
        changed = frozenset(one for one in after.items if after.items[one] != self._items[one])
        before = State(dict(self._items), dict(self._series))
        return Step(item, Changes(agenda=changed), before, after)


def take_back(newsroom: Newsroom, step: Step) -> Changes:
    """Undo a step; what was changed since in other fields stays as it is now."""
    return _go(newsroom, step.after, step.before)


def again(newsroom: Newsroom, step: Step) -> Changes:
    """Do a step again that was taken back."""
    return _go(newsroom, step.before, step.after)


def _go(newsroom: Newsroom, here: State, there: State) -> Changes:
    touched = frozenset(one for one in here.items if here.items[one] != there.items[one])
    days = _moved_days(here, there)
    with newsroom.database.write():
        for series_id in here.series:
            _rule(newsroom, series_id, here.series[series_id], there.series[series_id], days)
        for item_id in here.items:
            _item(newsroom, item_id, here.items[item_id], there.items[item_id])
    return Changes(agenda=touched)


def _moved_days(here: State, there: State) -> dict[str, str]:
    """Return for the day of each date the one that it is to have."""
    pairs = [(here.items[one], there.items[one]) for one in here.items]
    return {old.occurrence: new.occurrence for old, new in pairs if old and new}


def _rule(
    newsroom: Newsroom, series_id: str, here: Series | None, there: Series | None,
    days: Mapping[str, str],
) -> None:  # fmt: skip
    """Bring one series back; what was changed in it since by something else stays."""
    if there is None:
        stored_series.remove(newsroom.database, series_id)
        return
    present = stored_series.get(newsroom.database, series_id)
    if here is not None and present is not None:
        was, now = ({days.get(day, day) for day in one.excluded} for one in (here, present))
        there = replace(
            there,
            excluded=tuple(sorted({*there.excluded} - (was - now) | (now - was))),
            until=present.until if there.until == here.until else there.until,
        )
    stored_series.put(newsroom.database, there)


def _item(
    newsroom: Newsroom, item_id: str, here: AgendaItem | None, there: AgendaItem | None
) -> None:
    """Bring one item from how it was to how it is to be; one that is gone for good stays so."""
    present = stored_agenda.get(newsroom.database, item_id)
    if present is None:
        return
    if here is not None and there is not None:
        changed = {
            name: getattr(there, name)
            for name in _CONTENT
            if getattr(here, name) != getattr(there, name)
            and getattr(present, name) == getattr(here, name)
        }
        agenda.save(newsroom, replace(present, **changed))
    moment = newsroom.now() if there is None else there.trashed
    was_meant = here is None or bool(here.trashed) != bool(moment)
    if was_meant and bool(moment) != bool(present.trashed):
        _set_trashed(newsroom, item_id, moment)


def _set_trashed(newsroom: Newsroom, item_id: str, moment: str) -> None:
    stored_agenda.set_trashed(newsroom.database, item_id, moment)
    newsroom.log("trash" if moment else "restore", "agenda", item_id)
