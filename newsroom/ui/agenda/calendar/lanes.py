"""Where the events of a week lie: bars of several days above, the others below, in lanes."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from newsroom.domain.agenda import AgendaItem
from newsroom.domain.months import DAYS_IN_WEEK
from newsroom.services.calendar import Entry


@dataclass(frozen=True)
class Chip:
    """An event in a row of days: its columns (0 is the first) and its lane (0 is on top)."""

    entry: Entry
    first: int
    last: int
    lane: int
    begins: bool
    """Whether it begins in this row; a bar that goes on has a straight edge."""
    ends: bool

    @property
    def is_bar(self) -> bool:
        return not (self.begins and self.ends and self.first == self.last)


Week = tuple[tuple[Chip, ...], ...]
"""The chips of each day by lane; a bar is in each of its days."""


def month_weeks(first: date, weeks: int, entries: Sequence[Entry]) -> tuple[Week, ...]:
    """Lay out `weeks` weeks from the Monday `first`; `entries` are in the order of the day."""
    by_week: list[list[tuple[int, int, Entry]]] = [[] for _ in range(weeks)]
    for entry in entries:
        start = (date.fromisoformat(entry.item.date) - first).days
        end = (date.fromisoformat(entry.last_day) - first).days
        for week in range(max(0, start // DAYS_IN_WEEK), min(weeks, end // DAYS_IN_WEEK + 1)):
            offset = week * DAYS_IN_WEEK
            by_week[week].append((start - offset, end - offset, entry))
    return tuple(_laid(spans, DAYS_IN_WEEK) for spans in by_week)


def strip(first: date, days: int, entries: Sequence[Entry]) -> Week:
    """Lay out the events of `days` days from `first` in one row of days."""
    spans = [
        (
            (date.fromisoformat(entry.item.date) - first).days,
            (date.fromisoformat(entry.last_day) - first).days,
            entry,
        )
        for entry in entries
    ]
    return _laid([span for span in spans if span[0] < days and span[1] >= 0], days)


def _laid(spans: Sequence[tuple[int, int, Entry]], width: int) -> Week:
    """Give each span the first free lane; bars come first, the longer before the shorter."""
    # A stable sort: events of one day keep their order by instant.
    ordered = sorted(
        spans, key=lambda span: (span[0] == span[1], max(0, span[0]), _shortness(span))
    )
    taken: list[set[int]] = [set() for _ in range(width)]
    full = [0] * width
    """Lanes on top of each day that have no gap any more."""
    days: list[list[Chip]] = [[] for _ in range(width)]
    for start, end, entry in ordered:
        first, last = max(0, start), min(width - 1, end)
        lane = _free_lane(taken[first : last + 1], max(full[first : last + 1]))
        chip = Chip(entry, first, last, lane, start >= 0, end < width)
        for column in range(first, last + 1):
            taken[column].add(lane)
            full[column] += lane == full[column]
            days[column].append(chip)
    return tuple(tuple(sorted(chips, key=lambda chip: chip.lane)) for chips in days)


def _shortness(span: tuple[int, int, Entry]) -> int:
    return 0 if span[0] == span[1] else span[0] - span[1]


def _free_lane(days: Sequence[set[int]], lane: int) -> int:
    """Return the first lane from `lane` on that is free on some days."""
    while any(lane in day for day in days):
        lane += 1
    return lane


def with_item(entries: Sequence[Entry], item: AgendaItem) -> tuple[Entry, ...]:
    """Return events with one of them as it is now; another one changes nothing."""
    return tuple(
        replace(entry, item=item) if entry.item.id == item.id else entry for entry in entries
    )
