"""What stands beside an article: chosen from what is near it in time, so that old pages rest.

"Berita Lainnya" are the articles published before this one; only the very first articles of a
site take later ones as well (performance.md 5.4).
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import TypeVar

from newsroom.domain.agenda import AgendaItem
from newsroom.domain.article import Article

OTHERS = 4
AGENDA = 3
MULTIMEDIA = 3

_T = TypeVar("_T")


def others(articles: Sequence[Article], position: int) -> tuple[Article, ...]:
    """Return the articles beside the one at `position` of a list, newest first."""
    return near(articles, position, position + 1, OTHERS)


def near(entries: Sequence[_T], newer_end: int, older_start: int, count: int) -> tuple[_T, ...]:
    """Take `count` entries from `older_start` on, filled up with those just before `newer_end`."""
    older = entries[older_start : older_start + count]
    missing = count - len(older)
    newer = entries[max(0, newer_end - missing) : newer_end] if missing else ()
    return (*newer, *older)


def agenda_near(
    agenda: Sequence[AgendaItem], days: Sequence[str], day: str
) -> tuple[AgendaItem, ...]:
    """Return the items next after `day` (an ISO date), filled up with the last before; by instant.

    `days` holds each item's last day in the order of `agenda`, for a binary search.
    """
    start = bisect_left(days, day)
    ahead = agenda[start : start + AGENDA]
    behind = agenda[max(0, start - (AGENDA - len(ahead))) : start] if len(ahead) < AGENDA else ()
    return (*behind, *ahead)


def dated_near(entries: Sequence[_T], days: Sequence[str], day: str) -> tuple[_T, ...]:
    """Return entries of `day` and before, newest first, filled up with the next later ones.

    `entries` come newest first; `days` holds their ISO dates, oldest first.
    """
    start = len(entries) - bisect_right(days, day)
    return near(entries, start, start, MULTIMEDIA)
