"""What stands beside an article: chosen from what is near it in time, so that old pages rest.

"Berita Lainnya" are the articles published before this one; only the very first articles of a
site take later ones as well (performance.md 5.4).
"""

from bisect import bisect_left, bisect_right
from collections.abc import Container, Iterable, Sequence
from itertools import islice
from typing import TypeVar

from newsroom.domain.agenda import AgendaItem
from newsroom.domain.article import Article

OTHERS = 4
AGENDA = 3
MULTIMEDIA = 3

_T = TypeVar("_T")


def others(
    articles: Sequence[Article], position: int, pinned: Sequence[Article] = ()
) -> tuple[Article, ...]:
    """Return the articles beside the one at `position` of a list: those pinned, newest first."""
    if not pinned:
        return near(articles, position, position + 1, OTHERS)
    first = tuple(pinned[:OTHERS])
    taken = {article.id for article in first}
    wanted = OTHERS - len(first)
    older = _untaken(articles, range(position + 1, len(articles)), taken, wanted)
    newer = _untaken(articles, range(position - 1, -1, -1), taken, wanted - len(older))
    return (*first, *reversed(newer), *older)


def _untaken(
    articles: Sequence[Article], places: Iterable[int], taken: Container[str], count: int
) -> list[Article]:
    found = (articles[place] for place in places if articles[place].id not in taken)
    return list(islice(found, count))


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
