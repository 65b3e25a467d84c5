"""Dates as people type them: `8/3/2023`, `8-3`, `8 Mar 2023`, `Rabu, 8 Maret`, `besok`."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from newsroom.domain.dates import month_number
from newsroom.domain.errors import NewsroomError
from newsroom.domain.zones import parse_date

_NEAR = {
    "hari ini": 0, "today": 0, "besok": 1, "tomorrow": 1, "lusa": 2, "kemarin": -1, "yesterday": -1,
}  # fmt: skip
_ISO = re.compile(r"\d{4}-\d{1,2}-\d{1,2}")
_NUMBERS = re.compile(r"(\d{1,2})\s*[/.\-]\s*(\d{1,2})(?:\s*[/.\-]\s*(\d{4}|\d{2}))?")
_WORDS = re.compile(r"(\d{1,2})\s*[-/.]?\s*([A-Za-z]{3,})\.?,?\s*[-/.]?\s*(\d{4}|\d{2})?")
_WEEKDAY = re.compile(r"^[A-Za-z’']+\s*,\s*")


def read_date(text: str, near: date) -> str:
    """Return the ISO date that was typed; raises NewsroomError with what is expected.

    A weekday in front is not looked at. A year of two digits lies in this century; without a
    year the day nearest to `near` is meant.
    """
    words = _WEEKDAY.sub("", " ".join(text.split()))
    if words.casefold() in _NEAR:
        return (near + timedelta(days=_NEAR[words.casefold()])).isoformat()
    found = _found(words, near)
    if found is None:
        raise NewsroomError(
            "Tanggal “{text}” tidak dikenal. Tulis misalnya 8/3/2023 atau 8 Mar 2023.", text=text
        )
    return parse_date(found.isoformat())


def _found(words: str, near: date) -> date | None:
    if _ISO.fullmatch(words):
        return _day(*map(int, words.split("-")))
    if match := _NUMBERS.fullmatch(words):
        return _with_year(int(match[1]), int(match[2]), match[3], near)
    match = _WORDS.fullmatch(words)
    month = month_number(match[2]) if match else None
    if match is None or month is None:
        return None
    return _with_year(int(match[1]), month, match[3], near)


def _with_year(day: int, month: int, year: str | None, near: date) -> date | None:
    if year:
        return _day(int(year) + (2000 if len(year) == 2 else 0), month, day)
    return min(_around(day, month, near), key=lambda found: abs(found - near), default=None)


def _around(day: int, month: int, near: date) -> Iterator[date]:
    for year in range(near.year - 4, near.year + 5):  # 29 February comes every fourth year
        found = _day(year, month, day)
        if found is not None:
            yield found


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
