"""Public holidays and joint leave: a table that comes along, mended by the office.

The leave of a year is set by a joint decree and may change within it, so single days can be added,
renamed and taken away; what the office says holds in its newsroom only.
"""

import json
from collections.abc import Mapping
from functools import cache

from newsroom import paths
from newsroom.domain.zones import parse_date
from newsroom.services.changes import NOTHING, Changes
from newsroom.services.newsroom import Newsroom
from newsroom.storage import settings
from newsroom.text.sanitize import clean_line


@cache
def packaged() -> Mapping[str, str]:
    """Return ISO date → name of the holidays that come with the program."""
    file = paths.resources() / "holidays" / "id.json"
    table: dict[str, str] = json.loads(file.read_text(encoding="utf-8"))
    return table


def holidays(newsroom: Newsroom) -> dict[str, str]:
    """Return ISO date → name of all holidays as the office has them, in the order of the days."""
    table = {**packaged(), **settings.holidays(newsroom.database)}
    return {day: table[day] for day in sorted(table) if table[day]}


def in_year(newsroom: Newsroom, year: int) -> dict[str, str]:
    """Return the holidays of one year."""
    prefix = f"{year:04d}-"
    return {day: name for day, name in holidays(newsroom).items() if day.startswith(prefix)}


def name_of(newsroom: Newsroom, first: str, last: str = "") -> str:
    """Return the name of the first holiday from a day to another; empty for none."""
    table = holidays(newsroom)
    return next((table[day] for day in table if first <= day <= (last or first)), "")


def set_holiday(newsroom: Newsroom, day: str, name: str) -> Changes:
    """Name a day a holiday; an empty name makes it a usual day.

    Raises NewsroomError for what is no date.
    """
    iso, label = parse_date(day), clean_line(name)
    year = int(iso[:4])
    kept = changed_in(newsroom, year)
    if label == packaged().get(iso, ""):
        kept.pop(iso, None)
    else:
        kept[iso] = label
    return put_changed(newsroom, year, kept)


def changed_in(newsroom: Newsroom, year: int) -> dict[str, str]:
    """Return what the office has changed in a year: day → name, empty for a day taken away."""
    prefix = f"{year:04d}-"
    found = settings.holidays(newsroom.database)
    return {day: name for day, name in found.items() if day.startswith(prefix)}


def put_changed(newsroom: Newsroom, year: int, changed: Mapping[str, str]) -> Changes:
    """Make the office's changes of a year exactly these; none gives back the table as it came."""
    if changed_in(newsroom, year) == changed:
        return NOTHING
    prefix = f"{year:04d}-"
    before = settings.holidays(newsroom.database)
    others = {day: name for day, name in before.items() if not day.startswith(prefix)}
    with newsroom.database.write():
        settings.put_holidays(newsroom.database, {**others, **changed})
        newsroom.log("set", "site", "", keys=["holidays"])
    return Changes(settings=True)
