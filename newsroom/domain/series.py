"""A series: the rule by which an event of the agenda comes again.

Each date of a series is an agenda item of its own, with its own page, story and status; the series
keeps the rule, the days that are left out, and how far its dates have been written down.

What dates have in common is compared as facets: days relative to the day for which the rule made
the date, so that `two days later` or `of three days` means the same on each of them.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from newsroom.domain.agenda import AgendaItem
from newsroom.domain.recurrence import later

_LAST = 5
"""How many of the last dates a new one is modelled on: one that was changed alone is outvoted."""


@dataclass(frozen=True)
class Series:
    """A rule and where it stands."""

    id: str
    rule: str
    """Recurrence rule (RFC 5545 section 3.3.10) without `RRULE:`; UNTIL is a local day."""
    start: str
    """First local start, `2026-11-30T08:00`, or a day for events without a time."""
    excluded: tuple[str, ...] = ()
    """Days that the rule names and that were taken out (EXDATE)."""
    until: str = ""
    """The last day for which dates have been written down; empty where the rule has ended."""

    @property
    def first_day(self) -> str:
        return self.start[:10]


def moved(series: Series, days: int) -> Series:
    """Return a series all of whose days lie some days later; its rule is left to the caller."""
    return replace(
        series,
        start=later(series.first_day, days) + series.start[10:],
        excluded=tuple(later(day, days) for day in series.excluded),
        until=later(series.until, days),
    )


# Facets

_TIME = ("start", "end", "open_end", "all_day")
_ALONE = (
    "title", "zone", "place", "organiser", "officials", "kind", "public", "notes", "reporters",
    "photographers", "vehicle", "attachments", "no_story", "extra",
)  # fmt: skip
Facets = Mapping[str, Any]


def facets(item: AgendaItem) -> Facets:
    """Return what can be alike on the dates of a series."""
    return {
        "day": _between(item.occurrence, item.date),
        "length": _between(item.date, item.last_date),
        "time": tuple(getattr(item, name) for name in _TIME),
        "state": (item.status, item.reason, _between(item.occurrence, item.moved_from)),
    } | {name: getattr(item, name) for name in _ALONE}


def with_facets(item: AgendaItem, values: Facets) -> AgendaItem:
    """Return a date of a series with some of its facets set."""
    day, length = values.get("day"), values.get("length")
    if day is not None or length is not None:
        own = facets(item)
        first = later(item.occurrence, own["day"] if day is None else day)
        days = own["length"] if length is None else length
        item = replace(item, date=first, end_date=later(first, days) if days else "")
    if "time" in values:
        item = replace(item, **dict(zip(_TIME, values["time"], strict=True)))
    if "state" in values:
        status, reason, since = values["state"]
        was = "" if since is None else later(item.occurrence, since)
        item = replace(item, status=status, reason=reason, moved_from=was)
    return replace(item, **{name: values[name] for name in _ALONE if name in values})


def _between(first: str, last: str) -> int | None:
    """Return how many days lie between; None where one is missing."""
    if not first or not last:
        return None
    return (date.fromisoformat(last) - date.fromisoformat(first)).days


# What spreads


def spread(rows: Sequence[AgendaItem], before: AgendaItem, after: AgendaItem) -> list[AgendaItem]:
    """Return the rows with what was changed from `before` to `after` on another date.

    What a row has of its own stays: where it is neither as `before` was nor as most dates are.
    """
    old, new = facets(before), facets(after)
    names = [name for name in new if old[name] != new[name]]
    known = [facets(row) for row in rows]
    usual = {name: (old[name], _majority([one[name] for one in known])) for name in names}
    return [
        with_facets(row, {
            name: _taken(name, own[name], old[name], new[name])
            for name in names
            if own[name] in usual[name]
        })
        for row, own in zip(rows, known, strict=True)
    ]  # fmt: skip


def _taken(name: str, own: Any, old: Any, new: Any) -> Any:
    """A day moves by as many days as the other one did; everything else becomes the same."""
    return own + new - old if name == "day" else new


def _majority(values: Sequence[Any]) -> Any:
    """Return the value that more than half of the dates have; something unlike any if none is."""
    most = max(values, key=values.count, default=None)
    return most if values.count(most) * 2 > len(values) else object()


def next_date(rows: Sequence[AgendaItem], day: str) -> AgendaItem:
    """Return a new date of a series, without an id, as most of its last dates are.

    A plan stays a plan; what was put off or called off is meant to take place the next time.
    """
    last = [facets(row) for row in rows[-_LAST:]]
    usual = {name: _mode([one[name] for one in last]) for name in last[-1]}
    status = usual["state"][0]
    usual["state"] = ("tentative" if status == "tentative" else "confirmed", "", None)
    blank = AgendaItem("", "", day, series=rows[-1].series, occurrence=day)
    return with_facets(blank, usual)


def _mode(values: Sequence[Any]) -> Any:
    """Return the value that comes most often, the latest of several."""
    return max(reversed(values), key=values.count)
