"""Clashes: a venue, a person or a vehicle that two events want at one time. They only warn.

Times are compared by instant, so that zones and midnight do not matter. An event without an end is
taken to last `USUAL_LENGTH`, and the warning says so. Events of whole days, and those whose time
is still to be announced, meet others only by their day, and only over people and vehicles.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Literal

from newsroom.domain.agenda import AgendaItem, town_of_place
from newsroom.domain.messages import Message, say
from newsroom.domain.zones import moment_at
from newsroom.services.newsroom import Newsroom
from newsroom.services.place_zones import place_zones
from newsroom.storage import agenda, registry

USUAL_LENGTH = timedelta(hours=2)
"""How long an event is taken to last where no end is announced."""
REACH = timedelta(days=1)
"""Days around an event in which another one can meet it: zones, midnight, the way between."""
NOT_HELD = frozenset({"cancelled", "postponed"})
_NOWHERE = frozenset({"daring", "online", "virtual", "zoom", "webinar", "hybrid", "hibrida"})
"""First words of what is no venue that could be taken."""

Group = Literal["place", "officials", "crew", "vehicle"]
Kind = Literal["overlap", "same_day", "travel"]


@dataclass(frozen=True)
class Wanted:
    """Something that an event needs for itself, and the field that says so."""

    group: Group
    name: str
    """As written."""
    field: str
    """`place`, `officials`, `reporters`, `photographers` or `vehicle`."""


@dataclass(frozen=True)
class Clash:
    """What an event wants and another one wants too."""

    wanted: Wanted
    other: AgendaItem
    kind: Kind
    gap: int = 0
    """Minutes between the two, for `travel`."""
    town: str = ""
    """Where the other one is, for `travel`."""
    is_before: bool = False
    """Whether the other one is the earlier of the two."""
    is_assumed: bool = False
    """Whether an end was assumed for one of them."""

    def messages(self, item: AgendaItem) -> tuple[Message, ...]:
        """Say it below the field of `item`, in whole sentences."""
        assumed = (say("Tanpa jam selesai, lamanya dihitung 2 jam."),) if self.is_assumed else ()
        return (self._message(_when(self.other, item)), *assumed)

    def _message(self, when: str) -> Message:
        name, title = self.wanted.name, self.other.title
        if self.kind == "travel":
            return self._about_the_way(when)
        if self.kind == "same_day":
            return say(
                "{name} juga dicatat untuk “{title}” pada hari yang sama.", name=name, title=title
            )
        if self.wanted.group == "officials":
            return say("{name} juga hadir di “{title}”, {when}.", name=name, title=title, when=when)
        if self.wanted.group == "crew":
            return say(
                "{name} juga bertugas di “{title}”, {when}.", name=name, title=title, when=when
            )
        return say("{name} juga dipakai “{title}”, {when}.", name=name, title=title, when=when)

    def _about_the_way(self, when: str) -> Message:
        values = {"name": self.wanted.name, "title": self.other.title, "minutes": self.gap}
        values |= {"town": self.town, "when": when}
        if self.is_before:
            return say(
                "{name}: jeda hanya {minutes} menit sesudah “{title}” di {town}, {when}.", **values
            )
        return say(
            "{name}: jeda hanya {minutes} menit sebelum “{title}” di {town}, {when}.", **values
        )


@dataclass(frozen=True)
class Meeting:
    """Two events that clash, and all that they clash over."""

    item: AgendaItem
    other: AgendaItem
    clashes: tuple[Clash, ...]
    """As `item`, the earlier one, sees them."""


@dataclass(frozen=True)
class Rules:
    """What must be known of the office to compare events."""

    travel: timedelta
    """What the way between two towns takes at least."""
    towns: Mapping[str, str]
    """Casefolded town → zone label; only the names count here."""
    venue_towns: Mapping[str, str]
    """Folded name of a place → its town, where the registry knows it."""

    def town(self, place: str) -> str:
        """Return the town of a place as the office writes it; empty where nothing says it."""
        town = town_of_place(place, self.towns)
        start = place.casefold().rfind(town)
        spelled = place[start : start + len(town)] if start >= 0 else town.title()
        return self.venue_towns.get(registry.fold(place), "") or spelled


def rules(newsroom: Newsroom) -> Rules:
    """Read the office's rules and places."""
    known = place_zones(newsroom)
    return Rules(
        timedelta(minutes=int(newsroom.site.travel_minutes)),
        known.towns,
        {name: venue.town for name, venue in known.venues.items() if venue.town},
    )


def of_item(newsroom: Newsroom, item: AgendaItem) -> tuple[Clash, ...]:
    """Return what an event, stored or not, clashes with."""
    if item.status in NOT_HELD or not wanted(item):
        return ()
    return clashes(item, _near(newsroom, item.date, item.last_date), rules(newsroom))


def on_days(newsroom: Newsroom, first: str, last: str) -> tuple[Meeting, ...]:
    """Return the meetings of which one event touches the days from `first` to `last`."""
    return tuple(
        meeting
        for meeting in meetings(_near(newsroom, first, last), rules(newsroom))
        if any(one.date <= last and one.last_date >= first for one in (meeting.item, meeting.other))
    )


def by_event(newsroom: Newsroom, day: str) -> dict[str, tuple[Clash, ...]]:
    """Return what each event of a day clashes with, by its id; those without a clash are absent."""
    known = rules(newsroom)
    found: dict[str, tuple[Clash, ...]] = {}
    for meeting in meetings(_near(newsroom, day, day), known):
        item, other = meeting.item, meeting.other
        found[item.id] = (*found.get(item.id, ()), *meeting.clashes)
        found[other.id] = (*found.get(other.id, ()), *clashes(other, [item], known))
    return found


def _near(newsroom: Newsroom, first: str, last: str) -> list[AgendaItem]:
    """Return the events that can meet one of the days from `first` to `last`."""
    start, end = date.fromisoformat(first) - REACH, date.fromisoformat(last) + REACH
    return agenda.between(newsroom.database, start.isoformat(), end.isoformat())


def _when(other: AgendaItem, item: AgendaItem) -> str:
    """Return the time of another event, with its day where that is not the same."""
    if other.date == item.date:
        return other.printed_time
    day = date.fromisoformat(other.date)
    return f"{day.day}/{day.month} {other.printed_time}"


def clashes(item: AgendaItem, others: Iterable[AgendaItem], known: Rules) -> tuple[Clash, ...]:
    """Return what `item` clashes with among others, in their order; itself is passed over."""
    if item.status in NOT_HELD:
        return ()
    own = wanted(item)
    return tuple(
        clash
        for other in others
        if other.id != item.id and other.status not in NOT_HELD
        for clash in _between(item, own, other, known)
    )


def meetings(items: Iterable[AgendaItem], known: Rules) -> tuple[Meeting, ...]:
    """Return every pair of events that clash, once, by the instant of the earlier one."""
    held = sorted((item for item in items if item.status not in NOT_HELD), key=_order)
    found = (
        Meeting(held[first], held[second], clashes(held[first], [held[second]], known))
        for first, second in sorted(_sharing(held))
    )
    return tuple(meeting for meeting in found if meeting.clashes)


def _order(item: AgendaItem) -> tuple[str, str]:
    return item.order


def _sharing(held: Sequence[AgendaItem]) -> set[tuple[int, int]]:
    """Return the places of all pairs that want the same and lie close together."""
    users: dict[tuple[Group, str], list[int]] = defaultdict(list)
    for place, item in enumerate(held):
        for key in wanted(item):
            users[key].append(place)
    return {pair for places in users.values() for pair in _close(held, places)}


def _close(held: Sequence[AgendaItem], places: Sequence[int]) -> Iterator[tuple[int, int]]:
    for number, first in enumerate(places):
        reach = (date.fromisoformat(held[first].last_date) + REACH).isoformat()
        for second in places[number + 1 :]:
            if held[second].date > reach:
                break
            yield first, second


def wanted(item: AgendaItem) -> dict[tuple[Group, str], Wanted]:
    """Return what an event needs for itself by (group, folded name).

    Reporters and photographers are one group: nobody can be at two places in two roles either.
    """
    named: list[Wanted] = []
    if not _is_nowhere(item.place):
        named.append(Wanted("place", item.place, "place"))
    named += [Wanted("officials", name, "officials") for name in item.officials]
    named += [Wanted("crew", name, "reporters") for name in item.reporters]
    named += [Wanted("crew", name, "photographers") for name in item.photographers]
    named.append(Wanted("vehicle", item.vehicle, "vehicle"))
    found: dict[tuple[Group, str], Wanted] = {}
    for one in named:
        if one.name.strip():
            found.setdefault((one.group, registry.fold(one.name)), one)
    return found


def _is_nowhere(place: str) -> bool:
    words = registry.fold(place).replace("(", " ").split()
    return not words or words[0].rstrip(",.:") in _NOWHERE


def _between(
    item: AgendaItem, own: Mapping[tuple[Group, str], Wanted], other: AgendaItem, known: Rules
) -> Iterator[Clash]:
    shared = [one for key, one in own.items() if key in wanted(other)]
    if not shared:
        return
    if item.start and other.start:
        yield from _by_instant(item, other, shared, known)
    elif item.date <= other.last_date and other.date <= item.last_date:
        for one in shared:
            if one.group != "place":
                yield Clash(one, other, "same_day", is_before=other.order < item.order)


def _by_instant(
    item: AgendaItem, other: AgendaItem, shared: Sequence[Wanted], known: Rules
) -> Iterator[Clash]:
    own, foreign = _span(item), _span(other)
    is_before = other.order < item.order
    earlier = other if is_before else item
    if own.start < foreign.end and foreign.start < own.end:
        is_assumed = _has_no_end(item) or _has_no_end(other)
        for one in shared:
            yield Clash(one, other, "overlap", is_before=is_before, is_assumed=is_assumed)
        return
    gap = max(own.start, foreign.start) - min(own.end, foreign.end)
    here, there = known.town(item.place), known.town(other.place)
    if gap >= known.travel or not here or not there or here.casefold() == there.casefold():
        return
    minutes = int(gap.total_seconds()) // 60
    for one in shared:
        if one.group != "place":
            yield Clash(one, other, "travel", minutes, there, is_before, _has_no_end(earlier))


@dataclass(frozen=True)
class _Span:
    start: datetime
    end: datetime


def _span(item: AgendaItem) -> _Span:
    """Return from when to when an event with a time lasts."""
    start = _instant(item.moment.utc)
    end = item.end_moment
    if end is not None:
        return _Span(start, max(_instant(end.utc), start))
    if item.end_date:
        day_after = datetime.fromisoformat(item.last_date) + timedelta(days=1)
        return _Span(start, _instant(moment_at(day_after, item.zone).utc))
    return _Span(start, start + USUAL_LENGTH)


def _has_no_end(item: AgendaItem) -> bool:
    return not item.end and not item.end_date


def _instant(utc: str) -> datetime:
    return datetime.fromisoformat(utc).astimezone(UTC)
