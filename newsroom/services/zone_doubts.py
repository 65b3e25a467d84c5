"""Events whose zone label is not the one that their place keeps, and the three answers to that.

`keep` says that the label is right and is remembered with the event; `relabel` corrects the label
and leaves the clock; `convert` gives the same instant on the clocks of the place, which may be
another day. Only the office knows which of them is true.
"""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, replace
from functools import cache
from typing import Literal

from newsroom.copydesk import agenda as zone_rules
from newsroom.domain.agenda import AgendaItem
from newsroom.domain.messages import Message
from newsroom.services import agenda
from newsroom.services.changes import NOTHING, Changes
from newsroom.services.newsroom import Newsroom
from newsroom.services.place_zones import PlaceZones, place_zones
from newsroom.storage import agenda as stored_agenda

Answer = Literal["keep", "relabel", "convert"]
ANSWERS: tuple[Answer, ...] = ("keep", "relabel", "convert")
_ZONED = ("date", "end_date", "start", "end", "zone")


@dataclass(frozen=True)
class ZoneDoubt:
    """One event, the zone that its place keeps, and why."""

    item: AgendaItem
    expected: str
    message: Message


@dataclass(frozen=True)
class Answered:
    """What an answer changed, and the events as they were."""

    changes: Changes
    before: tuple[AgendaItem, ...]


def doubts(newsroom: Newsroom, ids: Collection[str] | None = None) -> tuple[ZoneDoubt, ...]:
    """Return the events outside the trash whose label is in doubt, by instant; `ids` are some.

    A place is looked up once and only doubtful events are read whole: this is asked after every
    change of the agenda.
    """
    known = place_zones(newsroom)
    expected = cache(known.expected)
    found = [
        stored_agenda.get(newsroom.database, item_id)
        for item_id, zone, place in stored_agenda.clocks_of_places(newsroom.database)
        if zone != expected(place) and (ids is None or item_id in ids)
    ]
    doubtful = (_doubt(known, item) for item in found if item is not None)
    return tuple(doubt for doubt in doubtful if doubt is not None)


def among(newsroom: Newsroom, items: Iterable[AgendaItem]) -> dict[str, ZoneDoubt]:
    """Return the doubts about events that are at hand already, by id."""
    known = place_zones(newsroom)
    doubtful = (_doubt(known, item) for item in items)
    return {doubt.item.id: doubt for doubt in doubtful if doubt is not None}


def _doubt(known: PlaceZones, item: AgendaItem) -> ZoneDoubt | None:
    expected = known.expected(item.place)
    if not any(zone_rules.check_zone(item, expected, {})):
        return None
    return ZoneDoubt(item, expected, known.words(item, expected))


def answered(item: AgendaItem, expected: str, answer: Answer) -> AgendaItem:
    """Return an event as one of the answers makes it; nothing is stored."""
    if answer == "keep":
        return zone_rules.kept(item)
    change: Callable[[AgendaItem, str], AgendaItem] = (
        zone_rules.relabelled if answer == "relabel" else zone_rules.converted
    )
    return change(item, expected)


def answer(newsroom: Newsroom, ids: Collection[str], given: Answer) -> Answered:
    """Give the doubtful ones among some events the same answer, all of them or none."""
    changes, before = NOTHING, []
    with newsroom.database.write():
        for doubt in doubts(newsroom, ids):
            before.append(doubt.item)
            changed = answered(doubt.item, doubt.expected, given)
            changes |= agenda.save(newsroom, changed).changes
    return Answered(changes, tuple(before))


def take_back(newsroom: Newsroom, before: Iterable[AgendaItem]) -> Changes:
    """Give events the times and zones back that they had; what else was changed since stays."""
    changes = NOTHING
    with newsroom.database.write():
        for old in before:
            now = stored_agenda.get(newsroom.database, old.id)
            if now is not None:
                changes |= agenda.save(newsroom, _as_it_was(now, old)).changes
    return changes


def _as_it_was(now: AgendaItem, old: AgendaItem) -> AgendaItem:
    extra = {key: value for key, value in now.extra.items() if key != zone_rules.KEPT}
    if zone_rules.KEPT in old.extra:
        extra[zone_rules.KEPT] = old.extra[zone_rules.KEPT]
    return replace(now, extra=extra, **{name: getattr(old, name) for name in _ZONED})
