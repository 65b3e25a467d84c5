"""Rules by which an event comes again (RFC 5545 section 3.3.10), read, written and moved.

Only rules by the day and coarser, with the parts that calendars of offices use. Which days a rule
meets is worked out by `exchange.recurrence`.
"""

import re
from calendar import isleap, monthrange
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from newsroom.domain.errors import NewsroomError

FREQUENCIES = ("DAILY", "WEEKLY", "MONTHLY", "YEARLY")
WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_DAY = re.compile(r"([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)")
_LAST_SAFE_DAY = 28
"""The last day that every month has."""
_POSITIONS = 366
_LARGEST_INTERVAL = 9_999
"""No calendar goes on for longer than this many years."""

Weekday = tuple[int, int]
"""(which of the month or year, weekday from Monday = 0): -1 is the last, 0 means each."""


@dataclass(frozen=True)
class Rule:
    """A rule in its parts; what is empty is not said."""

    frequency: str
    interval: int = 1
    weekdays: tuple[Weekday, ...] = ()
    month_days: tuple[int, ...] = ()
    """-1 is the last day of the month."""
    months: tuple[int, ...] = ()
    positions: tuple[int, ...] = ()
    """Which of the days that fit in one month or year (BYSETPOS)."""
    count: int = 0
    until: str = ""
    """The last day, `2027-06-30`."""
    week_start: str = ""

    @property
    def is_endless(self) -> bool:
        return not self.count and not self.until

    @property
    def counts_places(self) -> bool:
        """Whether the first or the last of something can be meant; elsewhere `1MO` is `MO`."""
        return self.frequency in ("MONTHLY", "YEARLY")

    @property
    def text(self) -> str:
        """The rule without `RRULE:`; UNTIL is a local day."""
        parts = {
            "FREQ": self.frequency,
            "INTERVAL": str(self.interval) if self.interval > 1 else "",
            "BYMONTH": _joined(self.months),
            "BYMONTHDAY": _joined(self.month_days),
            "BYDAY": ",".join(f"{nth or ''}{WEEKDAYS[day]}" for nth, day in self.weekdays),
            "BYSETPOS": _joined(self.positions),
            "WKST": self.week_start,
            "COUNT": str(self.count or ""),
            "UNTIL": self.until.replace("-", ""),
        }
        return ";".join(f"{name}={value}" for name, value in parts.items() if value)

    def ending(self, until: str = "", count: int = 0) -> "Rule":
        """Return the rule with another end; with neither it has none."""
        return replace(self, until=until, count=count)


def _joined(numbers: Iterable[int]) -> str:
    return ",".join(map(str, numbers))


def read_rule(text: str) -> Rule:
    """Read `FREQ=WEEKLY;BYDAY=MO;UNTIL=20270630`; raises NewsroomError for what is not followed.

    The time of an UNTIL is not looked at.
    """
    try:
        parts = dict(part.split("=", 1) for part in text.upper().split(";") if part)
        values: dict[str, Any] = {
            _READERS[name][0]: _READERS[name][1](value) for name, value in parts.items()
        }
        rule = Rule(**values)
    except (ValueError, KeyError, TypeError) as error:
        raise _unusable(text) from error
    if (rule.count and rule.until) or (rule.positions and not rule.counts_places):
        raise _unusable(text)
    if not rule.counts_places:
        rule = replace(rule, weekdays=tuple((0, weekday) for _, weekday in rule.weekdays))
    return rule


def _unusable(text: str) -> NewsroomError:
    return NewsroomError(
        "Aturan pengulangan “{rule}” tidak dapat diikuti. Pilih aturan lain dari daftar.",
        rule=text,
    )


def _frequency(text: str) -> str:
    return FREQUENCIES[FREQUENCIES.index(text)]


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise ValueError
    return number


def _interval(text: str) -> int:
    return min(_positive(text), _LARGEST_INTERVAL)


def _numbers(largest: int, smallest: int) -> Callable[[str], tuple[int, ...]]:
    def read(text: str) -> tuple[int, ...]:
        numbers = tuple(map(int, text.split(",")))
        if not all(number and smallest <= number <= largest for number in numbers):
            raise ValueError
        return numbers

    return read


def _weekdays(text: str) -> tuple[Weekday, ...]:
    return tuple(_weekday(one) for one in text.split(","))


def _weekday(text: str) -> Weekday:
    match = _DAY.fullmatch(text)
    if match is None:
        raise ValueError
    return int(match[1] or 0), WEEKDAYS.index(match[2])


def _until(text: str) -> str:
    digits = text[:8]
    return date(int(digits[:4]), int(digits[4:6]), int(digits[6:8])).isoformat()


def _week_start(text: str) -> str:
    return WEEKDAYS[WEEKDAYS.index(text)]


_READERS: Mapping[str, tuple[str, Callable[[str], object]]] = {
    "FREQ": ("frequency", _frequency),
    "INTERVAL": ("interval", _interval),
    "BYDAY": ("weekdays", _weekdays),
    "BYMONTHDAY": ("month_days", _numbers(31, -31)),
    "BYMONTH": ("months", _numbers(12, 1)),
    "BYSETPOS": ("positions", _numbers(_POSITIONS, -_POSITIONS)),
    "COUNT": ("count", _positive),
    "UNTIL": ("until", _until),
    "WKST": ("week_start", _week_start),
}


def fits(rule: Rule, day: date) -> bool:
    """Say whether a day is one of those that a rule names, whatever its interval and its end.

    A rule that names none takes any day; BYSETPOS is not looked at.
    """
    length = monthrange(day.year, day.month)[1]
    return (
        (not rule.months or day.month in rule.months)
        and (not rule.month_days or bool({day.day, day.day - length - 1} & {*rule.month_days}))
        and (not rule.weekdays or bool(_places(rule, day, length) & {*rule.weekdays}))
    )


def _places(rule: Rule, day: date, length: int) -> set[Weekday]:
    """Return which of its weekdays a day is, counted in its month, or in its year."""
    number = day.day
    if rule.frequency == "YEARLY" and not rule.months:
        number, length = day.timetuple().tm_yday, 366 if isleap(day.year) else 365
    which = (0, (number - 1) // 7 + 1, -((length - number) // 7 + 1))
    return {(nth, day.weekday()) for nth in which}


def meets_a_day(rule: Rule, start: date) -> bool:
    """Say whether a completed rule meets a day soon after `start`; dateutil would seek for ever."""
    periods = {"DAILY": 1_500, "WEEKLY": 210, "MONTHLY": 60, "YEARLY": 12}[rule.frequency]
    return any(
        _met(rule, [day for day in _period(rule, start, n) if day >= start]) for n in range(periods)
    )


def _met(rule: Rule, days: Sequence[date]) -> bool:
    fitting = sum(fits(rule, day) for day in days)
    return fitting >= min(map(abs, rule.positions), default=1)


def _period(rule: Rule, start: date, n: int) -> Iterator[date]:
    """Yield the days of the n-th day, week, month or year of a rule, as far as calendars go."""
    first, length = start, 1
    step = n * rule.interval
    try:
        if rule.frequency in ("DAILY", "WEEKLY"):
            week = rule.frequency == "WEEKLY"
            first = start + timedelta(days=step * 7 - start.weekday() if week else step)
            length = 7 if week else 1
        elif rule.frequency == "MONTHLY":
            month = start.year * 12 + start.month - 1 + step
            first = date(month // 12, month % 12 + 1, 1)
            length = monthrange(first.year, first.month)[1]
        else:
            first = date(start.year + step, 1, 1)
            length = 366 if isleap(first.year) else 365
        yield from (first + timedelta(days=number) for number in range(length))
    except (ValueError, OverflowError):
        return


def first_day(rule: Rule, start: date) -> date | None:
    """Return the first day from `start` on that fits; None where four years hold none."""
    days = (start + timedelta(days=n) for n in range(4 * 366))
    return next((day for day in days if fits(rule, day)), None)


def completed(rule: Rule, start: date) -> Rule:
    """Return the rule with the day that it leaves to its first date (RFC 5545 section 3.3.10)."""
    if rule.weekdays or rule.month_days or rule.frequency == "DAILY":
        return rule
    if rule.frequency == "WEEKLY":
        return replace(rule, weekdays=((0, start.weekday()),))
    months = rule.months or ((start.month,) if rule.frequency == "YEARLY" else ())
    return replace(rule, month_days=(start.day,), months=months)


def shifted(rule: Rule, days: int) -> Rule | None:
    """Return a completed rule whose days all lie `days` later; None where no rule says that."""
    if rule.positions or any(nth for nth, _ in rule.weekdays):
        return None
    if rule.weekdays and rule.frequency not in ("DAILY", "WEEKLY"):
        return None
    if rule.months and (rule.weekdays or not rule.month_days):
        return None  # some would fall into a month that the rule leaves out
    month_days = tuple(day + days for day in rule.month_days)
    if any(not 1 <= day <= _LAST_SAFE_DAY for day in (*month_days, *rule.month_days)):
        return None
    first = WEEKDAYS.index(rule.week_start or "MO")
    weeks = {((day - first) % 7 + days) // 7 for _, day in rule.weekdays}
    if rule.interval > 1 and len(weeks) > 1:
        return None  # some would fall into a week that the rule leaves out
    weekdays = tuple(sorted((0, (day + days) % 7) for _, day in rule.weekdays))
    until = later(rule.until, days)
    return replace(rule, weekdays=weekdays, month_days=month_days, until=until)


def later(day: str, days: int) -> str:
    """Return the day that lies `days` after an ISO day; nothing for no day."""
    return (date.fromisoformat(day) + timedelta(days=days)).isoformat() if day else ""
