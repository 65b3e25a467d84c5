"""Repeating events (RFC 5545 section 3.8.5) turned into single days, within bounds.

A calendar file may ask for endless or never-matching repetition (dateutil 1094 and 1441 hang on
such rules), so only rules by the day and coarser are followed, for 400 events and two years at
most, and no longer than the time that the caller gives.
"""

import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from newsroom.domain.errors import NewsroomError
from newsroom.domain.recurrence import Rule, meets_a_day, read_rule

MAX_OCCURRENCES = 400
MAX_DAYS = 731

Parts = Mapping[str, Sequence[object]]
"""The parts of a rule, `{"FREQ": ["WEEKLY"], "BYDAY": ["MO"]}`, with UNTIL in local time."""


@dataclass(frozen=True)
class Occurrences:
    """Local starts in order, and whether bounds left others out."""

    starts: tuple[datetime, ...]
    cut: bool = False


@dataclass(frozen=True)
class Days:
    """Days of a rule in order, and whether it goes on behind them."""

    days: tuple[date, ...] = ()
    cut: bool = False


class Deadline:
    """A time budget that several expansions share."""

    def __init__(self, seconds: float) -> None:
        self._end = time.monotonic() + seconds

    @property
    def passed(self) -> bool:
        return time.monotonic() > self._end


def rule_of(start: datetime, parts: Parts) -> Rule | None:
    """Return the rule of a calendar file by days; None for one that is not followed."""
    given = {key: ",".join(map(str, values)) for key, values in parts.items() if key != "UNTIL"}
    until = _until(start, parts)
    try:
        rule = read_rule(";".join(f"{key}={value}" for key, value in given.items()))
    except NewsroomError:
        return None
    return rule.ending(until, rule.count) if until else rule


def _until(start: datetime, parts: Parts) -> str:
    """Return the last day of a rule: on that of its UNTIL it may begin too late."""
    value = next(iter(parts.get("UNTIL", ())), None)
    if isinstance(value, datetime) and value.time() < start.time():
        value -= timedelta(days=1)
    return value.strftime("%Y-%m-%d") if isinstance(value, date) else ""


def occurrences(start: datetime, parts: Parts, deadline: Deadline) -> Occurrences | None:
    """Return the local starts of a rule; None for one that is not followed or meets no day."""
    rule = rule_of(start, parts)
    if deadline.passed or rule is None:
        return None
    first = start.date()
    found = days(rule, first, first, first + timedelta(days=MAX_DAYS), MAX_OCCURRENCES, deadline)
    starts = tuple(datetime.combine(day, start.time()) for day in found.days)
    return Occurrences(starts, found.cut) if starts else None


def days(
    rule: Rule, start: date, first: date, last: date, most: int, deadline: Deadline | None = None
) -> Days:
    """Return the days from `first` to `last` of a rule that begins on `start`, `most` of them."""
    found: list[date] = []
    for day in _walk(rule, start):
        if day > last or len(found) == most or (deadline is not None and deadline.passed):
            return Days(tuple(found), cut=True)
        if day >= first:
            found.append(day)
    return Days(tuple(found))


def _walk(rule: Rule, start: date) -> Iterator[date]:
    from dateutil.rrule import rrulestr

    if meets_a_day(rule, start):
        begins = datetime(start.year, start.month, start.day)
        yield from (moment.date() for moment in rrulestr(_spelt_out(rule).text, dtstart=begins))


def _spelt_out(rule: Rule) -> Rule:
    """Return a rule with `MO,1FR` as `1MO,2MO,…,1FR`: dateutil wants days to be both at once."""
    is_mixed = len({bool(nth) for nth, _ in rule.weekdays}) == 2
    if not is_mixed:
        return rule
    most = 53 if rule.frequency == "YEARLY" and not rule.months else 5
    places = (
        (place, day)
        for nth, day in rule.weekdays
        for place in ((nth,) if nth else range(1, most + 1))
    )
    return replace(rule, weekdays=tuple(places))


def without(starts: Iterable[datetime], excluded: Iterable[datetime | date]) -> list[datetime]:
    """Return the starts that are not excluded; a day excludes every start on it."""
    gone = set(excluded)
    return [start for start in starts if start not in gone and start.date() not in gone]
