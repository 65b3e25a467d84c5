"""Repeating events (RFC 5545 section 3.8.5) turned into single days, within bounds.

A calendar file may ask for endless or never-matching repetition (dateutil 1094 and 1441 hang on
such rules), so only rules by the day and coarser are followed, for 400 events and two years at
most, and no longer than the time that the caller gives.
"""

import time
from calendar import monthrange
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

MAX_OCCURRENCES = 400
MAX_DAYS = 731

_FREQUENCIES = frozenset({"DAILY", "WEEKLY", "MONTHLY", "YEARLY"})
_PARTS = frozenset(
    {"FREQ", "INTERVAL", "COUNT", "UNTIL", "BYDAY", "BYMONTH", "BYMONTHDAY", "BYSETPOS", "WKST"}
)

_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")

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
    """Return the local starts of a rule; None for one that is not followed or meets no day."""
    if deadline.passed or not _is_followed(start, rule):
        return None
    horizon = start + timedelta(days=MAX_DAYS)
    try:
        found = _bounded(_walk(start, rule), horizon, _until(rule), deadline)
    except (ValueError, TypeError):
        return None  # dateutil's answer to nonsense such as BYDAY=XX
    return found if found.starts else None


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


def _is_followed(start: datetime, rule: Rule) -> bool:
    frequency = str(next(iter(rule.get("FREQ", ())), ""))
    if frequency not in _FREQUENCIES or not _PARTS.issuperset(rule):
        return False
    if "BYSETPOS" in rule and frequency not in ("MONTHLY", "YEARLY"):
        return False
    if any(number < 1 for key in ("INTERVAL", "COUNT") for number in _numbers(rule, key)):
        return False
    step = next(iter(_numbers(rule, "INTERVAL")), 1) if frequency == "DAILY" else 1
    return any(_fits(start + timedelta(days=n), rule) for n in range(0, MAX_DAYS, step))


def _numbers(rule: Rule, key: str) -> list[int]:
    return [value for value in rule.get(key, ()) if isinstance(value, int)]


def _fits(day: datetime, rule: Rule) -> bool:
    """Say whether a day is in the rule's months, month days and weekdays, if it names any.

    dateutil would seek a day that never comes (31 February, or a Tuesday every seven days from a
    Monday) up to the year 9999.
    """
    months, days = _numbers(rule, "BYMONTH"), _numbers(rule, "BYMONTHDAY")
    weekdays = [str(name)[-2:] for name in rule.get("BYDAY", ())]
    from_end = day.day - monthrange(day.year, day.month)[1] - 1
    return (
        (not months or day.month in months)
        and (not days or day.day in days or from_end in days)
        and (not weekdays or _WEEKDAYS[day.weekday()] in weekdays)
    )


def without(starts: Iterable[datetime], excluded: Iterable[datetime | date]) -> list[datetime]:
    """Return the starts that are not excluded; a day excludes every start on it."""
    gone = set(excluded)
    return [start for start in starts if start not in gone and start.date() not in gone]
