"""Days as cells of a spreadsheet write them: `05/07/2023`, `8-Mar-23`, `Rabu, 3–5 Mei 2023`, 45112.

Whether `05/07/2023` is a day of July or of May, its whole column decides (`order_of`).
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from newsroom.domain.dates import DAYS, month_number
from newsroom.domain.errors import NewsroomError
from newsroom.domain.typed_dates import read_date

DAY_FIRST, MONTH_FIRST = "dmy", "mdy"
UNSURE, MIXED = "unsure", "mixed"
"""No date of the column tells day from month; or some tell one thing and some the other."""

_ENGLISH_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_DAY_NUMBER = {name.casefold(): number for names in (DAYS, _ENGLISH_DAYS)
               for number, name in enumerate(names)} | {
    "jum'at": 4, "jum’at": 4, "ahad": 6, "sen": 0, "sel": 1, "rab": 2, "kam": 3, "jum": 4,
    "sab": 5, "min": 6, "mon": 0, "tue": 1, "wed": 2, "thu": 3, "fri": 4, "sat": 5, "sun": 6,
}  # fmt: skip
_NAME = "|".join(sorted(map(re.escape, _DAY_NUMBER), key=len, reverse=True))
_TO = r"\s*(?:–|—|\bs\.?\s?/?\s?d\.?(?=[\s\d])|\bsampai(?:\s+dengan)?\b|\bhingga\b|\bto\b)\s*"
_WEEKDAYS = re.compile(
    rf"(?P<first>{_NAME})\b\.?(?:(?:{_TO}|\s*-\s*)(?P<last>{_NAME})\b\.?)?"
    r"\s*[,/]?\s*(?:(?:tanggal|tgl)\b\.?\s*)?",
    re.IGNORECASE,
)
_NUMBERS = re.compile(r"(?<!\d)(\d{1,2})\s*[/.\-]\s*(\d{1,2})\s*[/.\-]\s*(\d{4}|'?\d{2})(?!\d)")
_SHORT_NUMBERS = re.compile(r"(\d{1,2})\s*[/.]\s*(\d{1,2})")
_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")
_COMPACT = re.compile(r"((?:19|20)\d{2})(\d{2})(\d{2})")
_SERIAL = re.compile(r"(\d{5})(?:[.,](\d+))?")
_EPOCH = date(1899, 12, 30)
"""Day 0 of Excel, whose 1900 has a 29 February."""
_SERIALS = range(20_000, 80_000)
"""1954 to 2119; another number is no date."""
_ENGLISH = re.compile(r"([A-Za-z]{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?(?:\s+(\d{4}))?")
_BEHIND = re.compile(
    r"(?P<day>\d{4}-\d{1,2}-\d{1,2}|.*\d{4}|.*/\d{2})(?:T|\s+|,\s*)(?P<clock>\d{1,2}[:.]\d{2})(?:[:.]\d{2})?(?P<utc>Z)?"
    r"\s*(?P<half>[AP]M)?",
    re.IGNORECASE,
)
_RANGE = re.compile(rf"(?P<first>.+?)(?:{_TO}|\s+-\s+)(?P<last>.+)", re.IGNORECASE)
_CLOSE_RANGE = re.compile(r"(?P<first>\d{1,2})\s*-\s*(?P<last>\d{1,2}\s+[A-Za-z]{3,}.*)")
_YEAR = re.compile(r"\d{4}|'\d{2}|[-/.\s]\d{2}$")


@dataclass(frozen=True)
class Days:
    """What a cell says about days."""

    first: str
    last: str = ""
    """Last day of several, ISO; empty for one."""
    clock: str = ""
    """A time that stands behind the day, as written."""
    has_year: bool = True
    weekday_fits: bool = True


def read_days(text: str, order: str, near: date) -> Days:
    """Read a cell; a day without a year is the one nearest to `near`.

    `order` says how dates in numbers are read; where it is MIXED only those are read that can mean
    one day only. Raises NewsroomError.
    """
    words = " ".join(text.split())
    names = _WEEKDAYS.match(words)
    words = words[names.end() :] if names else words
    clock = ""
    if match := _BEHIND.fullmatch(words):
        words, clock = match["day"], " ".join(filter(None, (match["clock"], match["half"])))
    is_day_only = clock in ("0:00", "00:00", "00.00") or clock.upper() in ("12:00 AM", "12.00 AM")
    if match and match["utc"] and not is_day_only:
        raise NewsroomError("“{text}” ditulis dalam UTC; tulis jam setempat", text=text)
    days = _range(words, order, near) or _single(words, order, near)
    return replace(
        days,
        clock="" if is_day_only else clock or days.clock,
        weekday_fits=names is None or _fits(names["first"], days.first),
    )


def _range(words: str, order: str, near: date) -> Days | None:
    match = _CLOSE_RANGE.fullmatch(words) or _RANGE.fullmatch(words)
    if match is None:
        return None
    last = _single(match["last"], order, near)
    end = date.fromisoformat(last.first)
    begin = match["first"].strip()
    if re.fullmatch(r"\d{1,2}", begin):
        if not 1 <= int(begin) <= end.day:
            raise _unknown(f"{begin} – {match['last']}")
        first = end.replace(day=int(begin))
    else:
        first = date.fromisoformat(_single(begin, order, end).first)
    if first > end:
        raise _unknown(f"{begin} – {match['last']}")
    return replace(last, first=first.isoformat(), last=last.first if first < end else "")


def _single(words: str, order: str, near: date) -> Days:
    if match := _ISO.fullmatch(words) or _COMPACT.fullmatch(words):
        return Days(_read("-".join(match.groups()), near))
    if match := _SERIAL.fullmatch(words):
        return _of_serial(match, words)
    if match := _NUMBERS.fullmatch(words) or _SHORT_NUMBERS.fullmatch(words):
        return _of_numbers(match, order, near)
    if match := _ENGLISH.fullmatch(words):
        month, day, year = match.groups()
        return Days(_read(f"{day} {month} {year or ''}".strip(), near), has_year=bool(year))
    return Days(_read(words, near), has_year=bool(_YEAR.search(words)))


def _of_serial(match: re.Match[str], words: str) -> Days:
    number = int(match[1])
    if number not in _SERIALS:
        raise _unknown(words)
    minutes = round(float(f"0.{match[2] or 0}") * 24 * 60)
    clock = f"{minutes // 60:02d}.{minutes % 60:02d}" if 0 < minutes < 24 * 60 else ""
    return Days((_EPOCH + timedelta(days=number)).isoformat(), clock=clock)


def _of_numbers(match: re.Match[str], order: str, near: date) -> Days:
    first, second, *rest = match.groups()
    year = rest[0].strip("'") if rest else ""
    told = _order_told(int(first), int(second))
    if order == MIXED and not told:
        raise NewsroomError(
            "“{text}” bisa dibaca dua cara, dan kolom ini memuat keduanya. Pilih urutannya.",
            text=match[0],
        )
    is_month_first = (told if order == MIXED else order) == MONTH_FIRST
    day, month = (second, first) if is_month_first else (first, second)
    return Days(_read("/".join(filter(None, (day, month, year))), near), has_year=bool(year))


def _order_told(first: int, second: int) -> str:
    if first > 12 >= second:
        return DAY_FIRST
    if second > 12 >= first:
        return MONTH_FIRST
    return DAY_FIRST if first == second else ""


def _read(words: str, near: date) -> str:
    try:
        return read_date(words, near)
    except NewsroomError as error:
        raise _unknown(words) from error


def _unknown(text: str) -> NewsroomError:
    return NewsroomError("tanggal “{text}” tidak dikenal atau tidak ada", text=text)


def _fits(name: str, day: str) -> bool:
    return _DAY_NUMBER[name.casefold()] == date.fromisoformat(day).weekday()


# Which number is the day


def order_of(texts: Iterable[str]) -> str:
    """Return how the dates in numbers of a column are to be read, as all of them together tell.

    DAY_FIRST, MONTH_FIRST, UNSURE where every one can be read both ways, MIXED where they
    contradict each other; nothing where there is no such date.
    """
    told: set[str] = set()
    is_asked = False
    for text in texts:
        for first, second, order in _numbers(text):
            is_asked = is_asked or bool(order) or first != second
            told.add(order)
    found = told - {""}
    if len(found) == 2:
        return MIXED
    return found.pop() if found else UNSURE if is_asked else ""


def _numbers(text: str) -> Iterable[tuple[int, int, str]]:
    """Yield the two numbers of each date in a cell and what they or the weekday tell."""
    words = " ".join(text.split())
    names = _WEEKDAYS.match(words)
    for match in _NUMBERS.finditer(words[names.end() :] if names else words):
        first, second = int(match[1]), int(match[2])
        told = "" if first == second else _order_told(first, second)
        yield first, second, told or (_order_by_name(names, match) if names else "")


def _order_by_name(names: re.Match[str], match: re.Match[str]) -> str:
    fitting = []
    for order in (DAY_FIRST, MONTH_FIRST):
        try:
            day = _of_numbers(match, order, date.min).first
        except NewsroomError:
            continue
        if _fits(names["first"], day):
            fitting.append(order)
    return fitting[0] if len(fitting) == 1 and match[1] != match[2] else ""


def looks_like_days(text: str) -> bool:
    """Say whether a cell holds a day, to propose what its column is; a bare number is none."""
    if month_number(text) is None and not re.search(r"\d\D+\d|\d{8}|\d\s*[A-Za-z]", text):
        return False
    try:
        read_days(text, DAY_FIRST, date(2000, 1, 1))
    except NewsroomError:
        return order_of([text]) == MONTH_FIRST
    return True
