"""Measures of the week on screen: the head, what lies above the hours, and the hours below."""

from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QPoint, QRect

from newsroom.ui.agenda.calendar.chip_painter import CHIP_HEIGHT
from newsroom.ui.agenda.calendar.hours_layout import DAY, Block
from newsroom.ui.agenda.calendar.lanes import Chip

RULER = 60
"""Pixels of the hours' names at the left."""
HEAD = 50
"""Pixels of the days' names on top."""
LANE = 25
SIDE = 3
FIRST_HOUR, LAST_HOUR = 7, 18
"""The hours in sight at first."""
LEAST_HOUR, MOST_HOUR = 44, 84
"""Pixels of an hour in a low and in a high window."""
LEAST_BLOCK = 20
STEP = 15
"""Minutes by which events are moved."""


@dataclass(frozen=True)
class Frame:
    """Where things are in a viewport; made anew for each size, never changed."""

    width: int
    height: int
    days: int
    lanes: int
    """Lanes that the events above the hours need."""
    offset: int = 0
    """How far the hours are scrolled."""

    @cached_property
    def measures(self) -> tuple[int, int, int, int, int]:
        """What the frame was made of."""
        return self.width, self.height, self.days, self.lanes, self.offset

    # Above the hours

    @cached_property
    def lanes_shown(self) -> int:
        """How many lanes there is room for: a third of the height at most."""
        return min(max(1, self.lanes), max(2, self.height // 3 // LANE))

    @cached_property
    def hides_chips(self) -> bool:
        return self.lanes > self.lanes_shown

    @cached_property
    def top(self) -> int:
        """Where the hours begin."""
        return HEAD + self.lanes_shown * LANE + 6

    def is_chip_shown(self, chip: Chip) -> bool:
        """Say whether a chip has its lane; the last one counts the others where some have none."""
        return chip.lane < self.lanes_shown - self.hides_chips

    def chip_rect(self, chip: Chip) -> QRect:
        left = self.left(chip.first) + (SIDE if chip.begins else 0)
        right = self.left(chip.last + 1) - 1 - (SIDE if chip.ends else 0)
        return QRect(left, self._lane_top(chip.lane), right - left, CHIP_HEIGHT)

    def more_rect(self, column: int) -> QRect:
        """Return where “+n lagi” stands above a day."""
        left = self.left(column) + SIDE
        width = self.left(column + 1) - left - SIDE
        return QRect(left, self._lane_top(self.lanes_shown - 1), width, CHIP_HEIGHT)

    def above_rect(self, column: int) -> QRect:
        """Return the room of a day between its name and its hours."""
        left = self.left(column)
        return QRect(left, HEAD, self.left(column + 1) - left, self.top - HEAD)

    @staticmethod
    def _lane_top(lane: int) -> int:
        return HEAD + 4 + lane * LANE

    # Days

    def left(self, column: int) -> int:
        """Return where a day begins; behind the last one, where it ends."""
        return RULER + (self.width - RULER) * column // self.days

    def column_at(self, x: int) -> int:
        """Return the day at a point, the nearest one beside them."""
        inside = (x - RULER) * self.days // max(1, self.width - RULER)
        return max(0, min(self.days - 1, inside))

    # Hours

    @cached_property
    def hour(self) -> int:
        """Pixels of an hour: a working day fits where the window allows it."""
        fitting = (self.height - self.top) * 60 // ((LAST_HOUR - FIRST_HOUR) * 60 + STEP)
        return max(LEAST_HOUR, min(MOST_HOUR, fitting))

    @property
    def content(self) -> int:
        """Pixels of a whole day."""
        return self.hour * DAY // 60

    @property
    def hours_rect(self) -> QRect:
        return QRect(0, self.top, self.width, self.height - self.top)

    def y_of(self, minute: int) -> int:
        return self.top - self.offset + self.hour * minute // 60

    def minute_at(self, y: int) -> int:
        """Return the minute of the day at a height; beyond midnight too."""
        return int((y - self.top + self.offset) * 60 // self.hour)

    def block_rect(self, block: Block) -> QRect:
        left, right = self.left(block.column) + SIDE, self.left(block.column + 1) - SIDE - 2
        width, behind = right - left, block.lane + block.span
        start = left + width * block.lane // block.lanes
        end = left + width * behind // block.lanes - (behind < block.lanes)
        top = self.y_of(block.top) + (1 if block.begins else 0)
        height = max(LEAST_BLOCK, self.y_of(block.bottom) - top - (1 if block.ends else 0))
        return QRect(start, top, max(2, end - start), height)

    def slot_rect(self, column: int, hour: int) -> QRect:
        left, top = self.left(column), self.y_of(hour * 60)
        return QRect(left, top, self.left(column + 1) - left, self.y_of(hour * 60 + 60) - top)

    def is_above(self, position: QPoint) -> bool:
        """Say whether a point is above the hours."""
        return position.y() < self.top
