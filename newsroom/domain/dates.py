"""Dates as Indonesian readers know them, and dates found in running text."""

import re
from datetime import date

DAYS = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
MONTHS = (
    "Januari", "Februari", "Maret", "April", "Mei", "Juni",
    "Juli", "Agustus", "September", "Oktober", "November", "Desember",
)  # fmt: skip
SHORT_MONTHS = ("Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des")

# Old sites print English month names; "Agt", "Agus" and "Nop" are common in offices.
_MONTH_NUMBER = {name[:3].casefold(): number for number, name in enumerate(MONTHS, 1)} | {
    "may": 5, "aug": 8, "agt": 8, "oct": 10, "nop": 11, "dec": 12,
}  # fmt: skip
_WEEKDAY_DATE = re.compile(
    r"(?P<weekday>" + "|".join(DAYS) + r")\s*,?\s*\(?(?P<day>\d{1,2})/(?P<month>\d{1,2})"
    r"(?:/(?P<year>\d{4}))?\)?",
    re.IGNORECASE,
)


def month_number(name: str) -> int | None:
    """Return 1–12 for an Indonesian or English month name of at least three letters."""
    return _MONTH_NUMBER.get(name.strip(". ").casefold()[:3])


def long_date(day: str) -> str:
    """`2023-04-18` → `Selasa, 18 April 2023`."""
    parsed = date.fromisoformat(day)
    return f"{DAYS[parsed.weekday()]}, {medium_date(day)}"


def medium_date(day: str) -> str:
    """`2023-04-18` → `18 April 2023`."""
    parsed = date.fromisoformat(day)
    return f"{parsed.day} {MONTHS[parsed.month - 1]} {parsed.year}"


def month_title(year: int, month: int) -> str:
    """`(2023, 4)` → `April 2023`."""
    return f"{MONTHS[month - 1]} {year}"


def badge(day: str) -> tuple[str, str, str]:
    """`2023-08-07` → (`07`, `Agu`, `2023`), the parts of a date block."""
    parsed = date.fromisoformat(day)
    return f"{parsed.day:02d}", SHORT_MONTHS[parsed.month - 1], str(parsed.year)


def date_range(first: str, last: str) -> str:
    """Print one day or several: `21–23 Agustus 2023`, `30 Agustus–2 September 2023`."""
    if not last or last == first:
        return medium_date(first)
    start, end = medium_date(first).split(" "), medium_date(last).split(" ")
    while len(start) > 1 and start[-1] == end[len(start) - 1]:
        start.pop()
    return f"{' '.join(start)}–{' '.join(end)}"


def event_date(text: str, published: date) -> tuple[date, bool] | None:
    """Find the first `Senin, (17/04)` in a text → (date, weekday fits).

    A missing year is the one that puts the day nearest to, and not far after, publication.
    Returns None where the text holds no such date or the day does not exist.
    """
    match = _WEEKDAY_DATE.search(text)
    if match is None:
        return None
    years = [int(match["year"])] if match["year"] else [published.year, published.year - 1]
    for year in years:
        try:
            found = date(year, int(match["month"]), int(match["day"]))
        except ValueError:
            continue
        if match["year"] or (found - published).days <= 31:
            return found, DAYS[found.weekday()].casefold() == match["weekday"].casefold()
    return None
