"""The board: which events still want their story, and what is open in the days ahead."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from newsroom.domain.article import Article
from newsroom.domain.zones import utc_text
from newsroom.services import agenda, calendar, clashes
from newsroom.services.calendar import NEEDS_NO_STORY, Entry
from newsroom.services.changes import NOTHING, Changes
from newsroom.services.clashes import Meeting
from newsroom.services.newsroom import Newsroom
from newsroom.storage import agenda as stored_agenda
from newsroom.storage import articles, coverage

PAST = timedelta(days=90)
"""How far back the board looks; what is older is no news any more."""
AHEAD = timedelta(days=30)
"""How far ahead clashes are told."""
WEEK = timedelta(days=6)
"""From today on: the days of which time and place should be known by now."""
MOST_STORIES = 200


@dataclass(frozen=True)
class Unfinished:
    """An event of the coming week of which something must still be found out."""

    entry: Entry
    lacks: tuple[str, ...]
    """`start`, `place` or both: the names of the fields."""


@dataclass(frozen=True)
class Board:
    """Everything that is open, each part in the order in which it should be looked at."""

    today: str
    unwritten: tuple[Entry, ...] = ()
    """Past events without a story, the latest first."""
    unpictured: tuple[Article, ...] = ()
    """Stories without a photo, the newest first."""
    meetings: tuple[Meeting, ...] = ()
    """Clashes ahead."""
    unfinished: tuple[Unfinished, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.unwritten or self.unpictured or self.meetings or self.unfinished)


def board(newsroom: Newsroom) -> Board:
    """Return what is open as of now."""
    today = date.fromisoformat(newsroom.present().date)
    return Board(
        today.isoformat(),
        _unwritten(newsroom, today),
        _unpictured(newsroom),
        clashes.on_days(newsroom, today.isoformat(), (today + AHEAD).isoformat()),
        _unfinished(newsroom, today),
    )


def _unwritten(newsroom: Newsroom, today: date) -> tuple[Entry, ...]:
    first = (today - PAST).isoformat()
    entries = calendar.between(newsroom, first, today.isoformat())
    return tuple(entry for entry in reversed(entries) if entry.story_state == "missing")


def _unpictured(newsroom: Newsroom) -> tuple[Article, ...]:
    since = utc_text(newsroom.clock() - PAST)
    ids = coverage.without_photo(newsroom.database, since, MOST_STORIES)
    return tuple(articles.some(newsroom.database, ids))


def _unfinished(newsroom: Newsroom, today: date) -> tuple[Unfinished, ...]:
    entries = calendar.between(newsroom, today.isoformat(), (today + WEEK).isoformat())
    found = (Unfinished(entry, _lacks(entry)) for entry in entries if not entry.is_over)
    return tuple(one for one in found if one.lacks)


def _lacks(entry: Entry) -> tuple[str, ...]:
    item = entry.item
    if item.status in NEEDS_NO_STORY:
        return ()
    return ("start",) * item.is_untimed + ("place",) * (not item.place)


def set_no_story(newsroom: Newsroom, ids: Iterable[str], value: bool) -> Changes:
    """Say of several events as one action that no story is due, or take that back."""
    changes = NOTHING
    with newsroom.database.write():
        for item_id in ids:
            item = stored_agenda.get(newsroom.database, item_id)
            if item is not None:
                changes |= agenda.save(newsroom, replace(item, no_story=value)).changes
    return changes
