"""Events moved in time: by days, by minutes, longer or shorter; always on their own clocks."""

from dataclasses import dataclass, replace
from datetime import MAXYEAR, MINYEAR, date, datetime, timedelta

from newsroom.domain.agenda import AgendaItem
from newsroom.ui.agenda.calendar.hours_layout import DAY, length
from newsroom.ui.agenda.calendar.week_frame import STEP

YEARS = range(MINYEAR + 1, MAXYEAR)
"""Years whose months have whole weeks around them."""
MOVED = ("date", "end_date", "start", "end", "open_end")
"""The fields that a move changes; the zone label is never one of them."""


@dataclass(frozen=True)
class Shift:
    """How far an event goes: days and minutes, and by how many minutes its end goes further."""

    days: int = 0
    minutes: int = 0
    longer: int = 0
    is_copy: bool = False

    def __bool__(self) -> bool:
        return bool(self.days or self.minutes or self.longer)


def shifted(item: AgendaItem, shift: Shift) -> AgendaItem:
    """Return an event as it lies after a shift; the same one where that leaves the calendar."""
    try:
        moved = _moved(item, timedelta(days=shift.days, minutes=shift.minutes))
        moved = _stretched(moved, shift.longer)
    except OverflowError:
        return item
    days = (moved.date, moved.last_date)
    return moved if all(int(day[:4]) in YEARS for day in days) else item


def copied(item: AgendaItem, item_id: str) -> AgendaItem:
    """Return a new event like another one: what belongs to that one alone is left out."""
    is_on = item.status in ("confirmed", "tentative")
    return replace(
        item,
        id=item_id, slug="", uid="", sequence=0, source="", series="", occurrence="",
        status=item.status if is_on else "confirmed", reason=item.reason if is_on else "",
        moved_from="", no_story=False, created="", modified="", revision=0, digest="",
    )  # fmt: skip


def _moved(item: AgendaItem, span: timedelta) -> AgendaItem:
    if not item.start or item.all_day:
        days = timedelta(days=span.days)
        end_date = _plus(item.end_date, days) if item.end_date else ""
        return replace(item, date=_plus(item.date, days), end_date=end_date)
    start = datetime.fromisoformat(item.moment.wall) + span
    day, clock = start.date().isoformat(), f"{start:%H:%M}"
    end = item.end_moment
    if end is None:
        days = start.date() - date.fromisoformat(item.date)
        end_date = _plus(item.end_date, days) if item.end_date else ""
        return replace(item, date=day, start=clock, end_date=end_date)
    over = datetime.fromisoformat(end.wall) + span
    # Without a last day the end belongs to the first clock that shows it, as it did before.
    end_date = over.date().isoformat() if item.end_date else ""
    return replace(item, date=day, start=clock, end=f"{over:%H:%M}", end_date=end_date)


def _stretched(item: AgendaItem, minutes: int) -> AgendaItem:
    """Let an event end later or earlier, a quarter of an hour after its start at least."""
    if not minutes or not item.start or item.all_day:
        return item
    lasts = max(STEP, length(item) + minutes)
    if not item.end_date:
        lasts = min(lasts, DAY - STEP)
    over = datetime.fromisoformat(item.moment.wall) + timedelta(minutes=lasts)
    end_date = over.date().isoformat() if item.end_date else ""
    return replace(item, end=f"{over:%H:%M}", end_date=end_date, open_end=False)


def _plus(day: str, span: timedelta) -> str:
    return (date.fromisoformat(day) + span).isoformat()
