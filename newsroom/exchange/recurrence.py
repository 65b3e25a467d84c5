"""Repeating events (RFC 5545 section 3.8.5) turned into single days, within bounds.

A calendar file may ask for endless or never-matching repetition (dateutil 1094 and 1441 hang on
such rules), so only rules by the day and coarser are followed, for 400 events and two years at
most, and no longer than the time that the caller gives.
"""

import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

MAX_OCCURRENCES = 400
MAX_DAYS = 731

_FREQUENCIES = frozenset({"DAILY", "WEEKLY", "MONTHLY", "YEARLY"})
_PARTS = frozenset(
    {"FREQ", "INTERVAL", "COUNT", "UNTIL", "BYDAY", "BYMONTH", "BYMONTHDAY", "BYSETPOS", "WKST"}
)

Rule = Mapping[str, Sequence[object]]
"""The parts of a rule, `{"FREQ": ["WEEKLY"], "BYDAY": ["MO"]}`, with UNTIL in local time."""


@dataclass(frozen=True)
class Occurrences:
    """Local starts in order, and whether bounds left others out."""

    starts: tuple[datetime, ...]
    cut: bool = False


class Deadline:
    """A time budget that several expansions share."""

    def __init__(self, seconds: float) -> None:
        self._end = time.monotonic() + seconds

    @property
    def passed(self) -> bool:
        return time.monotonic() > self._end


def occurrences(start: datetime, rule: Rule, deadline: Deadline) -> Occurrences | None:
    """Return the local starts of a rule; None for a rule that this program does not follow."""
    if deadline.passed or not _is_followed(rule):
        return None
    try:
        return _bounded(
            _walk(start, rule), start + timedelta(days=MAX_DAYS), _until(rule), deadline
        )
    except (ValueError, TypeError):
        return None  # dateutil's answer to nonsense such as BYDAY=XX


def _bounded(
    moments: Iterator[datetime], horizon: datetime, until: datetime | None, deadline: Deadline
) -> Occurrences:
    found: list[datetime] = []
    for moment in moments:
        if until is not None and moment > until:
            break
        if moment > horizon or len(found) == MAX_OCCURRENCES or deadline.passed:
            return Occurrences(tuple(found), cut=True)
        found.append(moment)
    return Occurrences(tuple(found))


def _walk(start: datetime, rule: Rule) -> Iterator[datetime]:
    from dateutil.rrule import rrulestr

    text = ";".join(
        f"{key}={','.join(map(str, values))}" for key, values in rule.items() if key != "UNTIL"
    )
    yield from rrulestr(text, dtstart=start)


def _until(rule: Rule) -> datetime | None:
    value = next(iter(rule.get("UNTIL", ())), None)
    if isinstance(value, date) and not isinstance(value, datetime):
        return datetime(value.year, value.month, value.day, 23, 59, 59)
    return value if isinstance(value, datetime) else None


def _is_followed(rule: Rule) -> bool:
    frequency = str(next(iter(rule.get("FREQ", ())), ""))
    if frequency not in _FREQUENCIES or not _PARTS.issuperset(rule):
        return False
    if "BYSETPOS" in rule and frequency not in ("MONTHLY", "YEARLY"):
        return False
    return all(number >= 1 for key in ("INTERVAL", "COUNT") for number in _numbers(rule, key)) and (
        _meets_a_day(rule)
    )


def _numbers(rule: Rule, key: str) -> Iterator[int]:
    return (value for value in rule.get(key, ()) if isinstance(value, int))


def _meets_a_day(rule: Rule) -> bool:
    """Say whether months and month days ever meet: 31 February would be sought to the year 9999."""
    months = set(_numbers(rule, "BYMONTH")) or set(range(1, 13))
    days = set(_numbers(rule, "BYMONTHDAY"))
    return not days or any(_days_of(month) & days for month in months)


def _days_of(month: int) -> set[int]:
    """Return the days of a month, counted from its beginning and (negative) from its end."""
    if not 1 <= month <= 12:
        return set()
    length = 29 if month == 2 else 30 if month in (4, 6, 9, 11) else 31
    return set(range(1, length + 1)) | set(range(-length, 0))


def without(starts: Iterable[datetime], excluded: Iterable[datetime | date]) -> list[datetime]:
    """Return the starts that are not excluded; a day excludes every start on it."""
    gone = set(excluded)
    return [start for start in starts if start not in gone and start.date() not in gone]
