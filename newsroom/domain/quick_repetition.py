"""Repetition in a line that announces an event: `setiap Senin`, `tiap tanggal 17, 12 kali`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from newsroom.domain.dates import DAYS, MONTHS, month_number
from newsroom.domain.errors import NewsroomError
from newsroom.domain.recurrence import Rule, completed, first_day
from newsroom.domain.typed_dates import read_date

_SPELLINGS = ("Agt", "Agus", "Nop", "Sept", "Aug", "Oct", "Dec")
MONTH_NAMES = "|".join(
    sorted({*MONTHS, *(name[:3] for name in MONTHS), *_SPELLINGS}, key=len, reverse=True)
)
"""Months in a pattern, long names before their beginnings."""
DAY_NAMES = "|".join([*DAYS, "Jum['’]at", "Ahad"])
"""Weekdays in a pattern."""
_DAY = DAY_NAMES
_AND = r"\s*(?:,|&|/|\bdan\b|,\s*dan\b)\s*"
_MONTH = rf"(?:{MONTH_NAMES})\b"
_EVERY = re.compile(
    rf"\b(?:setiap|tiap)\s+(?:"
    rf"(?P<workday>hari\s+kerja)\b"
    rf"|(?P<hari>hari\s+)?(?P<days>(?:{_DAY})\b(?:{_AND}(?:hari\s+)?(?:{_DAY})\b)*)"
    rf"(?:\s+(?P<which>pertama|terakhir|ke-?\s?[1-5])\b(?:\s+(?:setiap\s+)?bulan\b)?)?"
    rf"|(?:tanggal|tgl\.?)\s+(?P<dates>\d{{1,2}}\b(?:{_AND}\d{{1,2}}\b)*)(?:\s+(?P<month>{_MONTH}))?"
    rf"|(?P<date>\d{{1,2}})\s+(?P<of>{_MONTH})\b"
    rf"|(?:(?P<interval>\d{{1,2}})\s+)?(?P<unit>hari|minggu|pekan|bulan|tahun)\b(?:\s+sekali\b)?"
    rf"(?:\s+(?:pada\s+)?(?:tanggal|tgl\.?)\s+(?P<on>\d{{1,2}})\b(?!\s+(?:{_MONTH})))?"
    rf")",
    re.IGNORECASE,
)
_UNTIL = re.compile(
    rf",?\s*\b(?:sampai(?:\s+dengan)?|hingga|s\.?\s?/?\s?d\.?)\s+(?:tanggal\s+|tgl\.?\s+|akhir\s+)?"
    rf"(?P<day>(?:\d{{1,2}}\s+)?{_MONTH}\.?(?:\s+\d{{4}})?|\d{{1,2}}/\d{{1,2}}(?:/\d{{4}})?)",
    re.IGNORECASE,
)
_COUNT = re.compile(r",?\s*(?:\bsebanyak\s+)?\b(?P<count>\d{1,3})\s*(?:kali|x)\b", re.IGNORECASE)
_FROM = re.compile(r"\b(?:mulai|sejak)\s+(?=\S)", re.IGNORECASE)
_UNITS = {
    "hari": "DAILY", "minggu": "WEEKLY", "pekan": "WEEKLY", "bulan": "MONTHLY", "tahun": "YEARLY",
}  # fmt: skip
_ANY_DAY = date(2024, 1, 1)
_WORKDAYS = tuple((0, number) for number in range(5))


@dataclass(frozen=True)
class Repetition:
    """What was read, and what is left of the line."""

    rule: Rule
    """Without its end; a part that it leaves to the first date is missing."""
    words: str
    left: str
    until: str = ""
    """The last day as it was typed."""
    count: int = 0
    doubts: tuple[str, ...] = ()

    def dated(self, day: date) -> tuple[Rule, date]:
        """Return the whole rule and its first date from a day on."""
        names_days = bool(self.rule.weekdays or self.rule.month_days)
        first = first_day(self.rule, day) if names_days else None
        start = first or day
        until = _last_day(self.until, start) if self.until else ""
        return completed(self.rule, start).ending(until, 0 if until else self.count), start


def read_repetition(line: str) -> Repetition | None:
    """Read the first repetition of a line; None where there is none that can be told."""
    for match in _EVERY.finditer(line):
        rule = _rule(match)
        if rule is not None:
            found = Repetition(rule, match[0].strip(), _without(line, match))
            return _with_end(replace(found, doubts=_doubts(match)))
    return None


def _without(line: str, match: re.Match[str]) -> str:
    return f"{line[: match.start()]} {line[match.end() :]}"


def _rule(match: re.Match[str]) -> Rule | None:
    if match["workday"]:
        return Rule("WEEKLY", weekdays=_WORKDAYS)
    if match["days"] and not _means_a_week(match):
        return _by_weekday(match)
    if match["dates"]:
        return _by_date(match["dates"], match["month"])
    if match["date"]:
        return _by_date(match["date"], match["of"])
    return _by_unit(match)


def _means_a_week(match: re.Match[str]) -> bool:
    """`setiap minggu` is every week, `setiap hari Minggu` every Sunday."""
    return match["days"].casefold() == "minggu" and not match["hari"]


def _by_weekday(match: re.Match[str]) -> Rule:
    days = sorted(_weekdays(match["days"]))
    if not match["which"]:
        return Rule("WEEKLY", weekdays=tuple((0, day) for day in days))
    which = match["which"].casefold()
    nth = {"pertama": 1, "terakhir": -1}.get(which) or int(which[-1])
    return Rule("MONTHLY", weekdays=tuple((nth, day) for day in days))


def _weekdays(text: str) -> Iterator[int]:
    for name in re.findall(_DAY, text, re.IGNORECASE):
        plain = name.casefold().replace("'", "").replace("’", "").replace("ahad", "minggu")
        yield next(number for number, day in enumerate(DAYS) if day.casefold() == plain)


def _by_date(dates: str, month: str | None) -> Rule | None:
    numbers = tuple(map(int, re.findall(r"\d+", dates)))
    if not all(1 <= number <= 31 for number in numbers):
        return None
    named = month_number(month) if month else None
    if named:
        return Rule("YEARLY", months=(named,), month_days=numbers)
    return Rule("MONTHLY", month_days=numbers)


def _by_unit(match: re.Match[str]) -> Rule | None:
    if match["days"]:
        return None if match["which"] else Rule("WEEKLY")
    unit, interval = match["unit"].casefold(), int(match["interval"] or 1)
    on = int(match["on"] or 0)
    if not interval or on > 31 or (on and unit != "bulan"):
        return None
    return Rule(_UNITS[unit], interval, month_days=(on,) if on else ())


def _doubts(match: re.Match[str]) -> tuple[str, ...]:
    return ("week",) if match["days"] and _means_a_week(match) else ()


def _with_end(found: Repetition) -> Repetition:
    until = _UNTIL.search(found.left)
    if until is not None and _last_day(until["day"], _ANY_DAY):
        words, left = f"{found.words} {until[0].strip(' ,')}", _without(found.left, until)
        found = replace(found, until=until["day"], words=words, left=left)
    count = _COUNT.search(found.left)
    if count is not None and not found.until and int(count["count"]):
        words = f"{found.words} {count[0].strip(' ,')}"
        left = _without(found.left, count)
        found = replace(found, count=int(count["count"]), words=words, left=left)
    return replace(found, left=_FROM.sub("", found.left))


def _last_day(text: str, start: date) -> str:
    """Return the last day that was typed; a month means its last day; without a year the next."""
    has_day = text[0].isdigit()
    try:
        # A day without a year is the nearest one; what ends comes after what begins.
        day = date.fromisoformat(read_date(text if has_day else f"1 {text}", _half_a_year(start)))
    except NewsroomError:
        return ""
    if not has_day:
        day = (day.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
    return day.isoformat()


def _half_a_year(start: date) -> date:
    return start + timedelta(days=182)
