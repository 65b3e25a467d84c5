"""Paints the days of a month: number, bars and chips, as many as fit, then how many more."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from newsroom.services.calendar import Entry
from newsroom.ui.agenda.calendar.chip_painter import CHIP_HEIGHT, ChipPainter, chip_time, dimmed
from newsroom.ui.agenda.calendar.lanes import Chip
from newsroom.ui.agenda.calendar.month_model import DAY_ROLE, Day
from newsroom.ui.common.icons import Icons
from newsroom.ui.common.month_days import Index
from newsroom.ui.common.theme import Theme, font

if TYPE_CHECKING:
    from newsroom.ui.agenda.calendar.month_view import MonthView

HEAD = 31
"""Pixels above the first lane."""
LANE = 25
TIME_WIDTH = 118
"""A narrower cell has no room for the time in a chip."""
SIDE = 3


class MonthDelegate(QStyledItemDelegate):
    """Draws a cell of a `MonthView`; measures are the same for painting and for clicks."""

    def __init__(self, theme: Theme, icons: Icons, view: "MonthView") -> None:
        super().__init__(view)
        self._theme, self._view = theme, view
        self._number = font("small", "semibold")
        self._title, self._count = font("meta", "medium"), font("meta", "semibold")
        self._chips = ChipPainter(theme, icons, self)

    # Measures

    @staticmethod
    def lanes_shown(day: Day, height: int) -> int:
        """Return how many lanes a cell of that height shows, with room for “+n lagi” if needed."""
        fitting = max(0, (height - HEAD - SIDE) // LANE)
        return fitting if day.lanes <= fitting else max(0, fitting - 1)

    def chip_at(self, day: Day, height: int, y: int) -> Chip | None:
        """Return the chip at a distance from the top of a cell; None beside all of them."""
        lane, inside = divmod(y - HEAD, LANE)
        if y < HEAD or inside >= CHIP_HEIGHT or lane >= self.lanes_shown(day, height):
            return None
        return next((chip for chip in day.chips if chip.lane == lane), None)

    # Painting

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem,
        index: Index,
    ) -> None:  # fmt: skip
        day, rect = index.data(DAY_ROLE), option.rect
        self._paint_ground(painter, rect, day)
        if option.state & QStyle.StateFlag.State_Selected:
            self._paint_ring(painter, rect)
        self._paint_number(painter, rect, day)
        shown = self.lanes_shown(day, rect.height())
        for chip in day.chips:
            if chip.lane < shown:
                self._paint_chip(painter, rect, chip, index)
        hidden = sum(chip.lane >= shown for chip in day.chips)
        if hidden:
            self._paint_more(painter, rect, shown, hidden)

    def _paint_ground(self, painter: QPainter, rect: QRect, day: Day) -> None:
        is_plain = day.is_of_month and day.date.weekday() < 5
        painter.fillRect(rect, self._theme.color("surface" if is_plain else "sunken"))
        border = self._theme.color("border")
        if not day.is_sunday:  # the edge of the panel beside is line enough
            painter.fillRect(rect.right(), rect.top(), 1, rect.height(), border)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, border)

    def _paint_number(self, painter: QPainter, rect: QRect, day: Day) -> None:
        token = "bad" if day.is_sunday or day.holiday else "text"
        place = QRect(rect.left() + 6, rect.top() + 5, 26, 22)
        painter.setFont(self._number)
        if day.is_today:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("accent"))
            painter.drawRoundedRect(place, 11, 11)
            token = "on_accent"
        elif not day.is_of_month:
            token = "faint"
        painter.setPen(self._theme.color(token))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(day.date.day))
        if day.holiday:
            self._paint_holiday(painter, rect, day)

    def _paint_holiday(self, painter: QPainter, rect: QRect, day: Day) -> None:
        painter.setFont(self._title)
        painter.setPen(self._theme.color("bad" if day.is_of_month else "faint"))
        place = QRect(rect.left() + 36, rect.top() + 5, rect.width() - 42, 22)
        end = Qt.TextElideMode.ElideRight
        text = QFontMetrics(self._title).elidedText(day.holiday, end, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_chip(self, painter: QPainter, cell: QRect, chip: Chip, index: Index) -> None:
        first, last = self._run(chip, index, cell.height())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # A bar is painted piece by piece; at 150 % a hairline would show between two of them.
        seam = 2 if index.column() > first else 0
        painter.setClipRect(cell.adjusted(-seam, 0, 0, 0))
        place = self._place(cell, chip, first, last)
        has_room = cell.width() >= TIME_WIDTH
        time = chip_time(chip.entry.item) if has_room and chip.begins else ""
        self._chips.paint(painter, place, chip, time, has_room)
        if chip.entry.item.id == self._view.target:
            self._paint_target(painter, place)
        painter.restore()

    def _paint_target(self, painter: QPainter, place: QRect) -> None:
        """Mark the event that would get the files that are carried over it."""
        painter.setPen(QPen(self._theme.color("focus"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(place).adjusted(1, 1, -1, -1), 5, 5)

    def _run(self, chip: Chip, index: Index, height: int) -> tuple[int, int]:
        """Return the columns around this one in which a bar is seen: full days hide it."""

        def is_seen(column: int) -> bool:
            day = self._view.month.day(index.model().index(index.row(), column))
            return chip.lane < self.lanes_shown(day, height)

        first = last = index.column()
        while first > chip.first and is_seen(first - 1):
            first -= 1
        while last < chip.last and is_seen(last + 1):
            last += 1
        return first, last

    def _place(self, cell: QRect, chip: Chip, first: int, last: int) -> QRect:
        """Return the rectangle of a chip over some columns, beyond this cell where it is a bar."""
        begins, ends = chip.begins and first == chip.first, chip.ends and last == chip.last
        left = self._view.columnViewportPosition(first) + (SIDE if begins else 0)
        right = self._view.columnViewportPosition(last) + self._view.columnWidth(last)
        top = cell.top() + HEAD + chip.lane * LANE
        return QRect(left, top, right - left - (SIDE + 1 if ends else 0), CHIP_HEIGHT)

    def _paint_more(self, painter: QPainter, cell: QRect, lane: int, hidden: int) -> None:
        top = min(cell.top() + HEAD + lane * LANE, cell.bottom() - CHIP_HEIGHT)
        painter.setFont(self._count)
        painter.setPen(self._theme.color("muted"))
        place = QRect(cell.left() + 9, top, cell.width() - 12, CHIP_HEIGHT)
        text = self.tr("+{n} lagi").format(n=hidden)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, text)

    # Dragging

    def paint_goal(self, painter: QPainter, cell: QRect) -> None:
        """Mark a day on which the event that is carried would lie."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("focus"), 2))
        painter.setBrush(dimmed(self._theme.color("accent"), 28))
        painter.drawRoundedRect(QRectF(cell).adjusted(1, 1, -2, -2), 6, 6)
        painter.restore()

    def paint_carried(self, painter: QPainter, place: QRect, entry: Entry) -> None:
        """Paint the event that is carried at the pointer."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chip = Chip(entry, 0, 0, 0, begins=True, ends=True)
        self._chips.paint(painter, place, chip, chip_time(entry.item), has_room=True)
        painter.setPen(QPen(self._theme.color("focus"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        painter.restore()

    def _paint_ring(self, painter: QPainter, cell: QRect) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        token = "focus" if self._view.hasFocus() else "control"
        painter.setPen(QPen(self._theme.color(token), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(cell).adjusted(1, 1, -2, -2), 6, 6)
        painter.restore()
