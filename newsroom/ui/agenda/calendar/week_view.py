"""A week or a day by its hours: events and free hours, reached, opened and moved in every way."""

from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QToolTip

from newsroom.services.calendar import Entry
from newsroom.services.newsroom import Clock
from newsroom.ui.agenda.calendar.dragging import EventDrag
from newsroom.ui.agenda.calendar.hours_layout import Event, has_hours, length
from newsroom.ui.agenda.calendar.keys import is_typed, shift_key
from newsroom.ui.agenda.calendar.shifting import Shift
from newsroom.ui.agenda.calendar.week_canvas import WeekCanvas
from newsroom.ui.agenda.calendar.week_frame import HEAD, STEP
from newsroom.ui.agenda.calendar.week_model import Stop, WeekModel
from newsroom.ui.common.icons import Icons
from newsroom.ui.common.theme import Theme
from newsroom.ui.common.widgets import plain_tip

ALL_DAY = -1
"""Stands for a minute where something new is to last the whole day."""
_FIRST_PLACE = 8 * 60
_GRIP = 6
"""Pixels at the lower edge of a block by which its end is dragged."""
_EDGE = 20
"""Pixels from the edge of the hours within which a drag scrolls them."""
_HALF_HOUR = 30
_DAY_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_ROW_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class WeekView(WeekCanvas):
    """Which day is current is decided by the room; the place within it by the view."""

    day_chosen = Signal(object)
    """date: a day or one of its hours was chosen; it may lie beside those on screen."""
    entry_chosen = Signal(object, object)
    """(Entry, date): an event was chosen on a day that it lies on."""
    event_opened = Signal(str)
    new_requested = Signal(object, int, str)
    """(date, minute or ALL_DAY, what was typed)."""
    today_requested = Signal()
    step_requested = Signal(int)
    """-1 for the days before, 1 for the next."""
    event_step_requested = Signal(int)
    shift_requested = Signal(object, object)
    """(Entry or None for the one that is chosen beside, Shift)."""

    def __init__(self, model: WeekModel, theme: Theme, icons: Icons, clock: Clock) -> None:
        super().__init__(model, theme, icons, clock)
        self._day, self._minute, self._item_id = date.min, _FIRST_PLACE, ""
        self._drag = EventDrag(self, self._shift_of)
        self._scrolled = self.verticalScrollBar().value()
        self.verticalScrollBar().valueChanged.connect(self._carry_along)
        model.modelReset.connect(self._stand_again)

    @property
    def carried(self) -> tuple[Entry, Shift] | None:
        entry = self._drag.entry
        return (entry, self._drag.shift) if entry is not None else None

    @property
    def current_event(self) -> Event | None:
        """The event with the ring; None for an hour."""
        return self.week.event_of(self.currentIndex())

    def name_days(self, view: str) -> None:
        """Tell screen readers whether a `week` or a `day` is shown."""
        name = self.tr("Agenda satu hari") if view == "day" else self.tr("Kalender pekan")
        self.setAccessibleName(name)

    # Where the ring is

    def show_day(self, day: date) -> None:
        """Make a day the current one; the ring stays where it is on that day already."""
        if day == self._day and self.currentIndex().isValid():
            return
        self._day, self._item_id = day, ""
        self._stand_again()

    def mark(self, item_id: str) -> None:
        """Put the ring around an event, now or when its days have been read."""
        self._item_id = item_id
        self._stand_again()

    def _stand_again(self) -> None:
        """Find the place anew when other events are on screen."""
        self.updateGeometries()
        index = self.week.index_of(self._item_id)
        if index.isValid():
            self.setCurrentIndex(index)
            return
        stops = self._stops(self.week.column_of(self._day))
        if stops:
            nearest = min(stops, key=lambda stop: abs(stop.minute - self._minute))
            self.setCurrentIndex(self.week.index(nearest.row))

    def _stops(self, column: int) -> list[Stop]:
        if column < 0:
            return []
        stops = self.week.stops(column)
        return [stop for stop in stops if not self.isIndexHidden(self.week.index(stop.row))]

    def _stand(self, day: date, stop: Stop) -> None:
        """Go to a place and tell what is there."""
        index = self.week.index(stop.row)
        event = self.week.event_of(index)
        self._day, self._minute = day, stop.minute
        self._item_id = event.entry.item.id if event is not None else ""
        self.setCurrentIndex(index)
        self.scrollTo(index)
        if event is not None:
            self.entry_chosen.emit(event.entry, day)
        else:
            self.day_chosen.emit(day)

    def _go_beside(self, step: int) -> None:
        """Go to the same time on the day before or behind, into other weeks too."""
        day = self._day + timedelta(days=step)
        stops = self._stops(self.week.column_of(day))
        if stops:
            self._stand(day, min(stops, key=lambda stop: abs(stop.minute - self._minute)))
        else:
            self._item_id = ""
            self.day_chosen.emit(day)

    def _go_along(self, step: int) -> None:
        """Go to what is before or behind within the day."""
        stops = self._stops(self.week.column_of(self._day))
        rows = [stop.row for stop in stops]
        present = self.currentIndex().row()
        place = rows.index(present) + step if present in rows else 0
        if 0 <= place < len(stops):
            self._stand(self._day, stops[place])

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        position = event.position().toPoint()
        self._choose(position)
        index = self.indexAt(position)
        found = self.week.event_of(index)
        if found is not None:
            self._drag.press(found.entry, position, self._is_end(found, position))

    def _choose(self, position: QPoint) -> None:
        index, frame = self.indexAt(position), self.frame
        day = self.week.date_of(frame.column_at(position.x()))
        minute = ALL_DAY if frame.is_above(position) else frame.minute_at(position.y())
        if index.isValid():
            self._stand(day, Stop(minute, index.row()))
        else:
            self._day = day
            self.day_chosen.emit(day)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        position = event.position().toPoint()
        if self._drag.move(event):
            self._scroll_at_edge(position.y())
        if event.buttons():
            return
        found = self.week.event_of(self.indexAt(position))
        if found is not None and self._is_end(found, position):
            self.viewport().setCursor(Qt.CursorShape.SizeVerCursor)
        else:
            self.viewport().unsetCursor()

    def _scroll_at_edge(self, y: int) -> None:
        """Bring hours into sight that an event is carried to."""
        entry, frame, bar = self._drag.entry, self.frame, self.verticalScrollBar()
        if entry is None or not has_hours(entry):
            return
        if frame.top <= y < frame.top + _EDGE:
            bar.setValue(bar.value() - _EDGE)
        elif y > frame.height - _EDGE:
            bar.setValue(bar.value() + _EDGE)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        carried = self._drag.release()
        if carried is not None:
            self.shift_requested.emit(*carried)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        position = event.position().toPoint()
        found = self.week.event_of(self.indexAt(position))
        frame = self.frame
        day = self.week.date_of(frame.column_at(position.x()))
        self._drag.cancel()
        if found is not None:
            self.event_opened.emit(found.entry.item.id)
        elif frame.is_above(position):
            self.new_requested.emit(day, ALL_DAY, "")
        else:
            minute = frame.minute_at(position.y()) // _HALF_HOUR * _HALF_HOUR
            self.new_requested.emit(day, minute, "")

    def _is_end(self, event: Event, position: QPoint) -> bool:
        """Say whether a point takes hold of the lower edge of an event."""
        if not event.blocks:
            return False
        rect = self.frame.block_rect(event.blocks[-1])
        return rect.height() > 3 * _GRIP and rect.bottom() - _GRIP < position.y() <= rect.bottom()

    def _shift_of(self, entry: Entry, start: QPoint, end: QPoint, is_end: bool) -> Shift:
        frame = self.frame
        days = frame.column_at(end.x()) - frame.column_at(start.x())
        if not has_hours(entry):
            return Shift(days)
        way = frame.minute_at(max(end.y(), frame.top)) - frame.minute_at(start.y())
        hours, minutes = entry.item.start.split(":")
        begins = int(hours) * 60 + int(minutes)
        if is_end:
            return Shift(longer=_to_quarter(begins + length(entry.item), way))
        return Shift(days, _to_quarter(begins, way))

    def _carry_along(self, value: int) -> None:
        """The hours were scrolled below the pointer: what it took hold of went with them."""
        self._drag.scrolled(self._scrolled - value)
        self._scrolled = value

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            text = plain_tip(self.tip_at(event.pos()))
            QToolTip.showText(event.globalPos(), text, self.viewport())
            return True
        return super().viewportEvent(event)

    def tip_at(self, position: QPoint) -> str:
        """Return what the tooltip says: all about an event, or the holiday below its name."""
        index = self.indexAt(position)
        if self.week.event_of(index) is not None:
            return str(index.data(Qt.ItemDataRole.AccessibleTextRole))
        day = self.week.date_of(self.frame.column_at(position.x()))
        return self.week.holidays.get(day.isoformat(), "") if position.y() < HEAD else ""

    # Keys

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        self._drag.key(event, is_down=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._drag.key(event, is_down=True):
            return
        if not (self._shift_by_key(event) or self._move(event) or self._act(event)):
            event.ignore()

    def _shift_by_key(self, event: QKeyEvent) -> bool:
        shift = shift_key(event)
        if shift is None:
            return False
        if abs(shift.days) > 1:  # up and down mean time here
            shift = Shift(minutes=STEP if shift.days > 0 else -STEP)
        found = self.current_event
        self.shift_requested.emit(found.entry if found is not None else None, shift)
        return True

    def _move(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        has_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if has_alt and key in _ROW_STEPS:
            self.event_step_requested.emit(_ROW_STEPS[key])
        elif has_alt:
            return False
        elif key in _DAY_STEPS:
            self._go_beside(_DAY_STEPS[key])
        elif key in _ROW_STEPS:
            self._go_along(_ROW_STEPS[key])
        elif key == Qt.Key.Key_Home:
            self.today_requested.emit()
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.step_requested.emit(-1 if key == Qt.Key.Key_PageUp else 1)
        else:
            return False
        return True

    def _act(self, event: QKeyEvent) -> bool:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        typed = event.text() if is_typed(event) else ""
        found, slot = self.current_event, self.week.slot_of(self.currentIndex())
        if is_enter and found is not None:
            self.event_opened.emit(found.entry.item.id)
        elif slot is not None and (is_enter or typed):
            self.new_requested.emit(slot.day, slot.hour * 60, typed)
        elif typed:
            self.new_requested.emit(self._day, max(0, self._minute // 60 * 60), typed)
        else:
            return False
        return True


def _to_quarter(minute: int, way: int) -> int:
    """Return how far it is to the quarter of an hour nearest to `way` minutes from a minute."""
    if abs(way) * 2 < STEP:
        return 0
    return round((minute + way) / STEP) * STEP - minute
