"""Where events lie in a week or a day: blocks in the hours, side by side, and chips above them.

Whole days, several days and events whose time is still to come lie above the hours. The others lie
at their instant on the clocks of the office, in whatever zone they were announced.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from newsroom.domain.agenda import AgendaItem
from newsroom.domain.zones import zone_named
from newsroom.services.calendar import Entry
from newsroom.ui.agenda.calendar.lanes import Chip, strip

DAY = 24 * 60
"""Minutes of a day."""
USUAL_LENGTH = 60
"""Minutes that an event without an end is shown."""
LEAST_LENGTH = 30
"""Minutes that an event takes on screen at least, so that its title can be read."""


@dataclass(frozen=True)
class Block:
    """A part of an event within one day: minutes from midnight, and its lane of so many."""

    column: int
    top: int
    bottom: int
    lane: int = 0
    lanes: int = 1
    span: int = 1
    """How many lanes it takes: those beside it that are free all the time."""
    begins: bool = True
    """Whether the event begins here; behind midnight it goes on."""
    ends: bool = True


@dataclass(frozen=True)
class Event:
    """An event as it is shown: its blocks in the hours, or its chip above them."""

    entry: Entry
    blocks: tuple[Block, ...] = ()
    chip: Chip | None = None

    @property
    def place(self) -> tuple[int, int, int]:
        """Sorts as a person reads: by day, what is above the hours first."""
        if self.chip is not None:
            return self.chip.first, -1, self.chip.lane
        block = self.blocks[0]
        return block.column, block.top, block.lane

    def is_on(self, column: int) -> bool:
        """Say whether it is seen on a day."""
        if self.chip is not None:
            return self.chip.first <= column <= self.chip.last
        return any(block.column == column for block in self.blocks)


def lay_out(first: date, days: int, entries: Sequence[Entry], zone: str) -> tuple[Event, ...]:
    """Lay out the events that `days` days from `first` show, on the clocks of `zone`."""
    timed = [entry for entry in entries if has_hours(entry)]
    above = [entry for entry in entries if not has_hours(entry)]
    laid = [*_chips(first, days, above), *_blocks(first, days, timed, zone)]
    return tuple(sorted(laid, key=lambda event: event.place))


def has_hours(entry: Entry) -> bool:
    """Say whether an event lies in the hours: it begins at a time and lasts less than a day."""
    item = entry.item
    if not item.start or item.all_day:
        return False
    return entry.last_day == item.date or (bool(item.end) and length(item) < DAY)


def length(item: AgendaItem) -> int:
    """Return how many minutes an event lasts; an hour where no end is named."""
    end = item.end_moment
    if end is None:
        return USUAL_LENGTH
    lasts = datetime.fromisoformat(end.wall) - datetime.fromisoformat(item.moment.wall)
    return int(lasts.total_seconds()) // 60


def office_start(item: AgendaItem, zone: str) -> datetime:
    """Return when an event starts on the clocks of `zone`."""
    ahead = zone_named(zone).hours - zone_named(item.zone).hours
    return datetime.fromisoformat(item.moment.wall) + timedelta(hours=ahead)


def _chips(first: date, days: int, entries: Sequence[Entry]) -> Iterator[Event]:
    for column, chips in enumerate(strip(first, days, entries)):
        for chip in chips:
            if chip.first == column:
                yield Event(chip.entry, chip=chip)


def _blocks(first: date, days: int, entries: Sequence[Entry], zone: str) -> Iterator[Event]:
    by_day: list[list[tuple[int, Block]]] = [[] for _ in range(days)]
    for number, entry in enumerate(entries):
        for block in _cut(first, days, entry.item, zone):
            by_day[block.column].append((number, block))
    found: dict[int, list[Block]] = {}
    for day in by_day:
        for number, block in _side_by_side(day):
            found.setdefault(number, []).append(block)
    for number, blocks in found.items():
        yield Event(entries[number], tuple(blocks))


def _cut(first: date, days: int, item: AgendaItem, zone: str) -> Iterator[Block]:
    """Cut an event at midnight into the blocks of the days on screen."""
    since = office_start(item, zone) - datetime.combine(first, time())
    start = since.days * DAY + since.seconds // 60
    end = start + max(length(item), LEAST_LENGTH)
    for column in range(start // DAY, (end - 1) // DAY + 1):
        if 0 <= column < days:
            top, bottom = max(start, column * DAY), min(end, (column + 1) * DAY)
            yield Block(
                column, top - column * DAY, bottom - column * DAY,
                begins=top == start, ends=bottom == end,
            )  # fmt: skip


def _side_by_side(pieces: list[tuple[int, Block]]) -> Iterator[tuple[int, Block]]:
    """Give blocks that overlap lanes beside each other."""
    ordered = sorted(pieces, key=lambda piece: (piece[1].top, -piece[1].bottom))
    cluster: list[tuple[int, Block]] = []
    reaches = 0
    for piece in ordered:
        if cluster and piece[1].top >= reaches:
            yield from _in_lanes(cluster)
            cluster = []
        reaches = max(reaches if cluster else 0, piece[1].bottom)
        cluster.append(piece)
    yield from _in_lanes(cluster)


def _in_lanes(cluster: list[tuple[int, Block]]) -> Iterator[tuple[int, Block]]:
    ends: list[int] = []
    laid: list[tuple[int, Block]] = []
    for number, block in cluster:
        lane = next((lane for lane, end in enumerate(ends) if end <= block.top), len(ends))
        ends[lane : lane + 1] = [block.bottom]
        laid.append((number, replace(block, lane=lane)))
    by_lane: list[list[Block]] = [[] for _ in ends]
    for _, block in laid:
        by_lane[block.lane].append(block)
    for number, block in laid:
        yield number, replace(block, lanes=len(ends), span=_span(block, by_lane))


def _span(block: Block, by_lane: list[list[Block]]) -> int:
    span = 1
    for lane in by_lane[block.lane + 1 :]:
        if any(other.top < block.bottom and block.top < other.bottom for other in lane):
            break
        span += 1
    return span
