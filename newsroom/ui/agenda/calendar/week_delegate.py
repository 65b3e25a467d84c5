"""Paints the events of a week: blocks in the hours and chips above them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from newsroom.domain.agenda import AgendaItem
from newsroom.ui.agenda.calendar.chip_painter import ChipPainter, Look, Looks, chip_time, marks_of
from newsroom.ui.agenda.calendar.hours_layout import Block, Event
from newsroom.ui.agenda.calendar.letters import Letters
from newsroom.ui.agenda.words import status_word
from newsroom.ui.common.icons import Icons
from newsroom.ui.common.month_days import Index
from newsroom.ui.common.theme import Theme

if TYPE_CHECKING:
    from newsroom.ui.agenda.calendar.week_canvas import WeekCanvas

LINE = 16
"""Pixels of a line in a block."""
TALL = 60
"""From this height on the time has a line of its own."""
NARROW = 30
"""A block that is less than twice as wide has no room for marks."""
MARK = 14
"""Pixels of a small icon with the gap beside it."""
LEAST_WORDS = 16
"""A narrower block has no room for words."""
WIDE_CHIP = 220
"""From this width on a chip has room for whole words before its title."""


class WeekDelegate(QStyledItemDelegate):
    """Draws an event of a `WeekView` in all places where it lies."""

    def __init__(self, theme: Theme, icons: Icons, view: "WeekCanvas") -> None:
        super().__init__(view)
        self._theme, self._icons, self._view = theme, icons, view
        self._chips, self._looks = ChipPainter(theme, icons, self), Looks(theme)
        self._strong, self._plain = Letters("meta", "semibold"), Letters("meta", "normal")
        self._struck = Letters("meta", "semibold", is_struck=True)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        event = self._view.week.event_of(index)
        if event is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if event.chip is not None:
            self.paint_chip(painter, event)
        for block in event.blocks:
            place = self._view.frame.block_rect(block)
            if place.intersects(self._view.frame.hours_rect):
                self.paint_block(painter, place, event.entry.item, block)

    # Above the hours

    def paint_chip(self, painter: QPainter, event: Event) -> None:
        """Paint an event of whole days, of several days, or without a time."""
        chip, frame = event.chip, self._view.frame
        if chip is None or not frame.is_chip_shown(chip):
            return
        place = frame.chip_rect(chip)
        painter.save()
        painter.setClipRect(place.adjusted(0, 0, 1, 1))
        is_wide = place.width() >= WIDE_CHIP
        time = self._chip_word(event.entry.item, is_wide) if chip.begins else ""
        self._chips.paint(painter, place, chip, time, has_room=True)
        painter.restore()

    def _chip_word(self, item: AgendaItem, is_wide: bool) -> str:
        if item.is_untimed and item.status != "postponed":
            return self.tr("Waktu menyusul") if is_wide else self.tr("Menyusul")
        return chip_time(item)

    # In the hours

    def paint_block(
        self, painter: QPainter, place: QRect, item: AgendaItem, block: Block, time: str = ""
    ) -> None:
        """Paint one part of an event; `time` stands for its own where it is being moved."""
        look = self._looks.of(item)
        painter.save()
        painter.setClipRect(place.adjusted(-1, 0, 1, 1))
        self._paint_ground(painter, place, item, block, look)
        inside = place.adjusted(9, 3, -4, -2)
        if inside.width() >= LEAST_WORDS:
            self._paint_words(painter, inside, item, look, time or block_time(item, self._zone))
        painter.restore()

    @property
    def _zone(self) -> str:
        return self._view.week.zone

    def _paint_ground(
        self, painter: QPainter, place: QRect, item: AgendaItem, block: Block, look: Look
    ) -> None:
        # Over its neighbours' lines; the soft grounds are made for the surface.
        outline = QRectF(place)
        painter.setBrush(look.ground)
        painter.setPen(Qt.PenStyle.NoPen)
        if item.status == "tentative":
            painter.setPen(QPen(look.bar, 1, Qt.PenStyle.DashLine))
            outline = outline.adjusted(0.5, 0.5, -0.5, -0.5)
        outline.adjust(0, 0 if block.begins else -8, 0, 0 if block.ends else 8)
        painter.drawRoundedRect(outline, 5, 5)
        painter.fillRect(QRect(place.left(), place.top(), 3, place.height()), look.bar)

    def _paint_words(
        self, painter: QPainter, inside: QRect, item: AgendaItem, look: Look, time: str
    ) -> None:
        mark = self._paint_marks(painter, inside, item) if inside.width() >= 2 * NARROW else 0
        lines = max(1, (inside.height() + 3) // LINE)
        if self._strong.width(time) > inside.width() - mark:  # its place says when it is
            self._paint_title(painter, inside, item, look, lines)
        elif inside.height() + 5 < TALL:
            self._paint_run(painter, inside, item, look, time, lines, mark)
        else:
            painter.setPen(look.time)
            self._strong.draw(painter, inside.left(), inside.top(), LINE, time)
            rest = inside.adjusted(0, LINE, 0, 0)
            used = self._paint_title(painter, rest, item, look, lines - 1)
            self._paint_place(painter, rest.adjusted(0, used * LINE + 1, 0, 0), item)

    def _paint_marks(self, painter: QPainter, inside: QRect, item: AgendaItem) -> int:
        """Paint what is unusual as icons at the upper right; return how wide they are."""
        width, ratio = 0, painter.device().devicePixelRatioF()
        for name in marks_of(item):
            width += MARK
            icon = self._icons.pixmap(name, "muted", MARK - 2, ratio)
            painter.drawPixmap(inside.right() - width + 3, inside.top() + 2, icon)
        return width

    def _paint_run(
        self, painter: QPainter, inside: QRect, item: AgendaItem, look: Look, time: str,
        lines: int, mark: int,
    ) -> None:  # fmt: skip
        """Time and title in one run, for blocks that have no room for more."""
        shown = self._strong.lines(f"{time} {item.title}", inside.width() - mark, lines)
        painter.setPen(look.time)
        self._strong.draw(painter, inside.left(), inside.top(), LINE, time)
        painter.setPen(look.text)
        letters, indent = self._title_letters(item), self._strong.width(f"{time} ")
        rest = shown[0].removeprefix(time).lstrip() if shown else ""
        letters.draw(painter, inside.left() + indent, inside.top(), LINE, rest)
        self._paint_lines(painter, inside.adjusted(0, LINE, 0, 0), letters, shown[1:])

    def _paint_title(
        self, painter: QPainter, inside: QRect, item: AgendaItem, look: Look, lines: int
    ) -> int:
        """Paint a title over some lines; return how many it took."""
        letters = self._title_letters(item)
        shown = letters.lines(item.title, inside.width(), lines)
        painter.setPen(look.text)
        self._paint_lines(painter, inside, letters, shown)
        return len(shown)

    def _title_letters(self, item: AgendaItem) -> Letters:
        return self._struck if item.status == "cancelled" else self._strong

    def _paint_place(self, painter: QPainter, inside: QRect, item: AgendaItem) -> None:
        lines = min(2, inside.height() // LINE)
        if lines < 1 or not item.place:
            return
        painter.setPen(self._theme.color("muted"))
        shown = self._plain.lines(item.place, inside.width(), lines)
        self._paint_lines(painter, inside, self._plain, shown)

    @staticmethod
    def _paint_lines(
        painter: QPainter, inside: QRect, letters: Letters, lines: tuple[str, ...]
    ) -> None:
        for number, text in enumerate(lines):
            letters.draw(painter, inside.left(), inside.top() + number * LINE, LINE, text)


def block_time(item: AgendaItem, zone: str) -> str:
    """`11.00`, `11.00 WITA` where that is not the office's zone, or that it is put off."""
    if item.status == "postponed":
        return status_word(item.status)
    return chip_time(item) if item.zone == zone else f"{chip_time(item)} {item.zone}"
