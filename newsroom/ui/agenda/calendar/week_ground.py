"""Paints what lies below and around the events of a week: days, hours and the present."""

from datetime import date, datetime

from PySide6.QtCore import QObject, QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter

from newsroom.ui.agenda.calendar.week_frame import HEAD, RULER, SIDE, Frame
from newsroom.ui.agenda.calendar.week_model import HOURS, WeekModel
from newsroom.ui.common.theme import Theme, font

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class WeekGround(QObject):
    """Draws into the viewport of a `WeekView` by its frame."""

    def __init__(self, theme: Theme, model: WeekModel, parent: QObject) -> None:
        super().__init__(parent)
        self._theme, self._model = theme, model
        self._hour, self._name = font("meta"), font("meta", "semibold")
        self._number = font("base", "semibold")

    # The hours

    def paint_hours(self, painter: QPainter, frame: Frame) -> None:
        """Paint the days' grounds, the lines of the hours and their names."""
        painter.fillRect(frame.hours_rect, self._theme.color("surface"))
        border = self._theme.color("border")
        for column in range(frame.days):
            self._paint_day(painter, frame, column)
        painter.setFont(self._hour)
        for hour in range(HOURS):
            y = frame.y_of(hour * 60)
            if not frame.top - 20 <= y <= frame.height + 20:
                continue
            painter.fillRect(RULER - 6, y, frame.width - RULER + 6, 1, border)
            painter.setPen(self._theme.color("muted"))
            if hour:
                place = QRect(0, y - 10, RULER - 12, 20)
                painter.drawText(place, _RIGHT, f"{hour:02d}.00")

    def _paint_day(self, painter: QPainter, frame: Frame, column: int) -> None:
        left, right = frame.left(column), frame.left(column + 1)
        if self._is_free(self._model.date_of(column)):
            rest = QRect(left, frame.top, right - left, frame.height - frame.top)
            painter.fillRect(rest, self._theme.color("sunken"))
        painter.fillRect(left, frame.top, 1, frame.height, self._theme.color("border"))

    def _is_free(self, day: date) -> bool:
        return day.weekday() >= 5 or day.isoformat() in self._model.holidays

    def paint_now(self, painter: QPainter, frame: Frame, now: datetime) -> None:
        """Paint a line where the present is, in the column of its day."""
        column = self._model.column_of(now.date())
        y = frame.y_of(now.hour * 60 + now.minute)
        if column < 0:
            return
        color = self._theme.color("cengkih")
        left = frame.left(column)
        painter.fillRect(left, y - 1, frame.left(column + 1) - left, 2, color)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawEllipse(QPoint(left, y), 4, 4)

    # The head

    def paint_head(self, painter: QPainter, frame: Frame) -> None:
        """Paint the names of the days, and the ground of what lies above the hours."""
        border = self._theme.color("border")
        painter.fillRect(0, 0, frame.width, frame.top, self._theme.color("surface"))
        painter.setFont(self._name)
        painter.setPen(self._theme.color("muted"))
        painter.drawText(QRect(0, HEAD - 24, RULER - 12, 20), _RIGHT, self._model.zone)
        painter.setFont(self._hour)
        painter.drawText(QRect(0, HEAD + 5, RULER - 12, 20), _RIGHT, self.tr("Sehari"))
        for column in range(frame.days):
            left, right = frame.left(column), frame.left(column + 1)
            day = self._model.date_of(column)
            if self._is_free(day):
                above = QRect(left, HEAD, right - left, frame.top - HEAD)
                painter.fillRect(above, self._theme.color("sunken"))
            painter.fillRect(left, HEAD, 1, frame.top - HEAD, border)
            self._paint_name(painter, QRect(left, 0, right - left, HEAD), day)
        painter.fillRect(0, HEAD, frame.width, 1, border)
        painter.fillRect(0, frame.top - 1, frame.width, 1, border)

    def _paint_name(self, painter: QPainter, place: QRect, day: date) -> None:
        holiday = self._model.holidays.get(day.isoformat(), "")
        is_red = day.weekday() == 6 or bool(holiday)
        name = self._model.words.weekdays[day.weekday()]
        painter.setFont(self._name)
        painter.setPen(self._theme.color("bad" if is_red else "muted"))
        left = place.left() + SIDE + 5
        room = place.width() - 12
        measures = QFontMetrics(self._name)
        fits = measures.horizontalAdvance(name) <= room
        shown = name if fits else name[:3]
        painter.drawText(QRect(left, 5, room, 18), _LEFT, shown)
        number = QRect(left - 2, 24, 28, 21)
        self._paint_number(painter, number, day, is_red)
        if holiday:
            self._paint_holiday(painter, QRect(left + 32, 24, room - 32, 21), holiday)

    def _paint_number(self, painter: QPainter, place: QRect, day: date, is_red: bool) -> None:
        token = "bad" if is_red else "text"
        painter.setFont(self._number)
        alignment = _LEFT
        if day == self._model.today:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("accent"))
            painter.drawRoundedRect(place, 10, 10)
            token, alignment = "on_accent", Qt.AlignmentFlag.AlignCenter
        else:
            place = place.adjusted(2, 0, 0, 0)
        painter.setPen(self._theme.color(token))
        painter.drawText(place, alignment, str(day.day))

    def _paint_holiday(self, painter: QPainter, place: QRect, name: str) -> None:
        painter.setFont(self._hour)
        painter.setPen(self._theme.color("bad"))
        measures = QFontMetrics(self._hour)
        shown = measures.elidedText(name, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, _LEFT, shown)

    def paint_counts(self, painter: QPainter, frame: Frame) -> None:
        """Say above each day how many events have no room there."""
        painter.setFont(self._name)
        painter.setPen(self._theme.color("muted"))
        chips = [event.chip for event in self._model.events if event.chip is not None]
        hidden = [chip for chip in chips if not frame.is_chip_shown(chip)]
        for column in range(frame.days):
            count = sum(chip.first <= column <= chip.last for chip in hidden)
            if count:
                text = self.tr("+{n} lagi").format(n=count)
                painter.drawText(frame.more_rect(column).adjusted(6, 0, 0, 0), _LEFT, text)
