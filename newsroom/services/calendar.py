"""The agenda as a calendar: what lies between two days, and whether each event has its story."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

from newsroom.domain.agenda import AgendaItem
from newsroom.services.newsroom import Newsroom
from newsroom.storage import agenda

PAGE = 80
"""Events that the list reads at a time."""
_A_WHILE = timedelta(days=3)
"""More than zones and nights can move an instant to another day."""
NEEDS_NO_STORY = frozenset({"cancelled", "postponed"})


@dataclass(frozen=True)
class Office:
    """What a calendar must know of the office."""

    zone: str
    today: str
    """The day on the office's clocks."""


@dataclass(frozen=True)
class Story:
    """An article about an event."""

    id: str
    title: str
    is_live: bool
    """Whether the site shows it."""


@dataclass(frozen=True)
class Entry:
    """One event as calendars show it."""

    item: AgendaItem
    stories: tuple[Story, ...] = ()
    is_over: bool = False
    office_zone: str = ""
    """Whose clocks tell when it is here; empty where nobody asked."""

    @cached_property
    def last_day(self) -> str:
        """The last day that it lies on; an event that ends at 24.00 does not touch the next."""
        item = self.item
        if item.end == "00:00" and item.end_date > item.date:
            return (date.fromisoformat(item.end_date) - timedelta(days=1)).isoformat()
        return item.last_date

    @property
    def story_state(self) -> str:
        """`live`, `draft`, `missing` once it is over, or nothing as long as none is due."""
        if self.stories:
            return "live" if any(story.is_live for story in self.stories) else "draft"
        is_wanted = not self.item.no_story and self.item.status not in NEEDS_NO_STORY
        due = self.is_over and is_wanted
        return "missing" if due else ""


@dataclass(frozen=True)
class Stretch:
    """A part of the list by days, and whether the list goes on at each end."""

    entries: tuple[Entry, ...]
    more_before: bool
    more_after: bool


def office(newsroom: Newsroom) -> Office:
    """Return where and when the office is."""
    return Office(newsroom.site.zone, newsroom.present().date)


def between(newsroom: Newsroom, first: str, last: str) -> tuple[Entry, ...]:
    """Return the events that touch the days from `first` to `last`, by instant."""
    entries = _entries(newsroom, agenda.between(newsroom.database, first, last))
    return tuple(entry for entry in entries if entry.last_day >= first)


def entry(newsroom: Newsroom, item_id: str) -> Entry | None:
    """Return one event; None for one that is not there or in the trash."""
    item = agenda.get(newsroom.database, item_id)
    return None if item is None or item.trashed else _entries(newsroom, [item])[0]


def around(newsroom: Newsroom, day: str, words: str = "", limit: int = PAGE) -> Stretch:
    """Return the events before and from a day on, `limit` of each at most."""
    middle = (day, "", "")
    before = agenda.stretch(
        newsroom.database, words, [("<", middle)], limit=limit + 1, backward=True
    )
    after = agenda.stretch(newsroom.database, words, [(">=", middle)], limit=limit + 1)
    entries = _entries(newsroom, before[-limit:] + after[:limit])
    return Stretch(entries, len(before) > limit, len(after) > limit)


def later(newsroom: Newsroom, last: Entry, words: str = "", limit: int = PAGE) -> Stretch:
    """Return the next events behind one of the list."""
    bound: agenda.Bound = (">", agenda.place_in_list(last.item))
    found = agenda.stretch(newsroom.database, words, [bound], limit=limit + 1)
    return Stretch(_entries(newsroom, found[:limit]), True, len(found) > limit)


def earlier(newsroom: Newsroom, first: Entry, words: str = "", limit: int = PAGE) -> Stretch:
    """Return the events just before one of the list, in the order of the list."""
    bound: agenda.Bound = ("<", agenda.place_in_list(first.item))
    found = agenda.stretch(newsroom.database, words, [bound], limit=limit + 1, backward=True)
    return Stretch(_entries(newsroom, found[-limit:]), len(found) > limit, True)


def again(newsroom: Newsroom, shown: Stretch, words: str = "") -> Stretch:
    """Return the same part of the list as it is now; an open end stays where it was."""
    bounds: list[agenda.Bound] = []
    if shown.more_before and shown.entries:
        bounds.append((">=", agenda.place_in_list(shown.entries[0].item)))
    if shown.more_after and shown.entries:
        bounds.append(("<=", agenda.place_in_list(shown.entries[-1].item)))
    found = agenda.stretch(newsroom.database, words, bounds)
    return Stretch(_entries(newsroom, found), shown.more_before, shown.more_after)


def _entries(newsroom: Newsroom, items: Iterable[AgendaItem]) -> tuple[Entry, ...]:
    listed = list(items)
    stories = _stories(newsroom, [item.id for item in listed])
    now, zone = newsroom.now(), newsroom.site.zone
    return tuple(
        Entry(item, stories.get(item.id, ()), _is_over(item, now), zone) for item in listed
    )


def _is_over(item: AgendaItem, now: str) -> bool:
    """Say whether an event is over; only those near the present are looked at by the clock."""
    today = date.fromisoformat(now[:10])
    if item.last_date < (today - _A_WHILE).isoformat():
        return True
    return item.date <= (today + _A_WHILE).isoformat() and _end(item) <= now


def _end(item: AgendaItem) -> str:
    """Return the instant at which an event is over: its end, else its start, else its day's end."""
    end = item.end_moment
    if end is not None:
        return end.utc
    if item.start and not item.end_date:
        return item.moment.utc
    day_after = date.fromisoformat(item.last_date) + timedelta(days=1)
    return AgendaItem("", "", day_after.isoformat(), zone=item.zone).moment.utc


def _stories(newsroom: Newsroom, item_ids: list[str]) -> Mapping[str, tuple[Story, ...]]:
    found: dict[str, tuple[Story, ...]] = {}
    for row in agenda.stories(newsroom.database, item_ids):
        is_live = row["status"] == "published" and row["live_revision"] > 0
        story = Story(row["id"], row["title"], is_live)
        found[row["event"]] = (*found.get(row["event"], ()), story)
    return found
