"""Paints events as chips and bars of one line: in the days of a month and above the hours."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from newsroom.domain.agenda import AgendaItem
from newsroom.domain.zones import printed_clock
from newsroom.ui.agenda.calendar.lanes import Chip
from newsroom.ui.agenda.calendar.letters import Letters
from newsroom.ui.agenda.words import KIND_TONES, status_word
from newsroom.ui.common.icons import Icons
from newsroom.ui.common.theme import Theme

CHIP_HEIGHT = 22
_MARK = 12
"""Pixels of a small icon at the end of a chip."""


@dataclass(frozen=True)
class Look:
    """Colours of one event."""

    ground: QColor
    bar: QColor
    text: QColor
    time: QColor


class Looks:
    """The looks of the theme in force, by kind and status."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._made: dict[tuple[str, str, bool], Look] = {}
        theme.changed.connect(self._made.clear)

    def of(self, item: AgendaItem, is_bar: bool = False) -> Look:
        """Return the colours of an event; bars of several days are strong."""
        key = item.kind, item.status, is_bar
        if key not in self._made:
            self._made[key] = self._make(*key)
        return self._made[key]

    def _make(self, kind: str, status: str, is_bar: bool) -> Look:
        color, tone = self._theme.color, KIND_TONES.get(kind, "plain")
        if status in ("cancelled", "postponed"):
            muted = color("muted")
            return Look(color("hover"), color("control"), muted, muted)
        strong = color("muted" if tone == "plain" else tone)
        if is_bar and status != "tentative":
            return Look(strong, strong, color("on_accent"), color("on_accent"))
        soft = color("hover" if tone == "plain" else f"{tone}_soft")
        return Look(soft, strong, color("text"), strong)


class ChipPainter(QObject):
    """Draws a chip into a rectangle; where that lies is the delegates' business."""

    def __init__(self, theme: Theme, icons: Icons, parent: QObject) -> None:
        super().__init__(parent)
        self._icons, self._looks = icons, Looks(theme)
        self._title, self._strong = Letters("meta", "medium"), Letters("meta", "bold")
        self._struck = Letters("meta", "medium", is_struck=True)

    def paint(self, painter: QPainter, place: QRect, chip: Chip, time: str, has_room: bool) -> None:
        """Paint a chip with `time` before its title; without room it shows no marks."""
        look = self._looks.of(chip.entry.item, chip.is_bar)
        self._paint_ground(painter, place, chip, look)
        self._paint_text(painter, place, chip, look, time, has_room)

    @staticmethod
    def _paint_ground(painter: QPainter, place: QRect, chip: Chip, look: Look) -> None:
        outline = QRectF(place)
        painter.setBrush(look.ground)
        painter.setPen(Qt.PenStyle.NoPen)
        if chip.entry.item.status == "tentative":
            painter.setPen(QPen(look.bar, 1, Qt.PenStyle.DashLine))
            outline = outline.adjusted(0.5, 0.5, -0.5, -0.5)
        if not chip.begins:
            outline.setLeft(outline.left() - 8)
        if not chip.ends:
            outline.setRight(outline.right() + 8)
        painter.drawRoundedRect(outline, 5, 5)
        if not chip.is_bar:
            painter.fillRect(QRect(place.left(), place.top(), 3, place.height()), look.bar)

    def _paint_text(
        self, painter: QPainter, place: QRect, chip: Chip, look: Look, time: str, has_room: bool
    ) -> None:
        item = chip.entry.item
        left, right = place.left() + (8 if chip.is_bar else 9), place.right() - 4
        for name in marks_of(item) if has_room else ():
            right -= _MARK + 4
            self._paint_mark(painter, right + 3, place, name, chip, look)
        if time:
            painter.setPen(look.time)
            self._strong.draw(painter, left, place.top(), CHIP_HEIGHT, time)
            left += self._strong.width(time) + 6
        letters = self._title_letters(chip)
        painter.setPen(look.text)
        text = letters.elided(item.title, max(0, right - left))
        letters.draw(painter, left, place.top(), CHIP_HEIGHT, text)

    def _paint_mark(
        self, painter: QPainter, left: int, place: QRect, name: str, chip: Chip, look: Look
    ) -> None:
        token = "on_accent" if chip.is_bar and look.text == look.time else "muted"
        ratio = painter.device().devicePixelRatioF()
        icon = self._icons.pixmap(name, token, _MARK, ratio)
        painter.drawPixmap(left, place.top() + (place.height() - _MARK) // 2, icon)

    def _title_letters(self, chip: Chip) -> Letters:
        if chip.entry.item.status == "cancelled":
            return self._struck
        return self._strong if chip.is_bar else self._title


def chip_time(item: AgendaItem) -> str:
    """Return what stands before the title in a chip: `11.00`, or that it does not take place."""
    if item.status == "postponed":
        return status_word(item.status)
    return "" if item.all_day else printed_clock(item.start)


def marks_of(item: AgendaItem) -> tuple[str, ...]:
    """Return the icons of what is unusual about an event, from right to left."""
    marks = (("eye-off", not item.public), ("repeat", bool(item.series)))
    return tuple(name for name, is_so in marks if is_so)


def dimmed(color: QColor, alpha: int) -> QColor:
    """Return a colour that lets what is below shine through."""
    made = QColor(color)
    made.setAlpha(alpha)
    return made
