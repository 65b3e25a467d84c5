"""Rules for days in running text: `date.weekday`, `date.year`, `date.punctuation`.

The form is the field's own: `Senin (17/04/2023)`; met are also `Senin, (17/04)`, `Senin (17/4/23)`
and `Senin, 17/04/2023` (practice.md 1.2).
"""

import re
from collections.abc import Iterator
from datetime import date

from newsroom.domain.dates import DAYS, event_date, medium_date
from newsroom.domain.edition import Finding
from newsroom.domain.messages import Message, say

_DATE = re.compile(
    r"\b(?P<weekday>" + "|".join(DAYS) + r")(?P<comma>,?)[ \u00a0]*(?P<open>\(?)"
    r"(?P<day>\d{1,2})/(?P<month>\d{1,2})(?:/(?P<year>\d{4}|\d{2}))?(?!\d|/)\)?",
    re.IGNORECASE,
)


def check_dates(
    record: str, field: str, text: str, published: date, dated: bool = True
) -> Iterator[Finding]:
    """Yield findings for every weekday with a date; a missing year is the one near publication.

    Where the article is not `dated` yet, `published` is only today: a weekday without a year is
    then not judged, since old stories are imported in any year.
    """
    for match in _DATE.finditer(text):
        found = event_date(_normal(match), published)
        if found is None:
            continue
        day, fits = found
        sure = dated or bool(match["year"])
        for rule, severity, message, suggestion in _faults(match, day, fits or not sure, sure):
            yield Finding(
                record, field, rule, severity, message, match.start(), match.end(), suggestion
            )


def _normal(match: re.Match[str]) -> str:
    year = match["year"] or ""
    full = f"/{year if len(year) == 4 else f'20{year}'}" if year else ""
    return f"{match['weekday']} ({match['day']}/{match['month']}{full})"


def _faults(
    match: re.Match[str], day: date, fits: bool, sure: bool
) -> Iterator[tuple[str, str, Message, str]]:
    weekday = DAYS[day.weekday()]
    right = f"{match['weekday']} ({match['day']}/{match['month']}/{day.year})"
    if not fits:
        yield (
            "date.weekday",
            "problem",
            say("{date} adalah hari {weekday}, bukan {written}.",
                date=medium_date(day.isoformat()), weekday=weekday, written=match["weekday"]),
            f"{weekday}{match[0][len(match['weekday']):]}",
        )  # fmt: skip
    if match["comma"] and match["open"]:
        yield (
            "date.punctuation",
            "hint",
            say("Tanpa koma sebelum tanggal dalam kurung."),
            match[0].replace(",", "", 1),
        )
    if not match["year"]:
        message = say("Tulis tahunnya agar jelas juga kelak.")
        yield "date.year", "hint", message, right if sure else ""
