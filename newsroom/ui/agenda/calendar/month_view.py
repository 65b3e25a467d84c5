"""The month grid: equal cells, moved about by arrows, opened by Enter or a double click."""

from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QToolTip

from newsroom.domain.date_words import DateWords
from newsroom.domain.months import DAYS_IN_WEEK
from newsroom.services.calendar import Entry
from newsroom.ui.agenda.calendar.chip_painter import CHIP_HEIGHT
from newsroom.ui.agenda.calendar.dragging import EventDrag
from newsroom.ui.agenda.calendar.keys import is_typed, shift_key
from newsroom.ui.agenda.calendar.lanes import Chip
from newsroom.ui.agenda.calendar.month_delegate import MonthDelegate
from newsroom.ui.agenda.calendar.month_model import Day, MonthModel
from newsroom.ui.agenda.calendar.shifting import Shift, shifted
from newsroom.ui.agenda.words import spoken
from newsroom.ui.common.icons import Icons
from newsroom.ui.common.month_days import WeekdayHeader
from newsroom.ui.common.theme import Theme
from newsroom.ui.common.widgets import plain_tip

_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -DAYS_IN_WEEK,
    Qt.Key.Key_Down: DAYS_IN_WEEK,
}
_MOST_DAYS = 6 * DAYS_IN_WEEK
"""No month shows more of them."""


class MonthView(QTableView):
    """One month; which day is current is decided by the room, the view only asks."""

    day_chosen = Signal(object)
    """date: a day was clicked or reached by a key."""
    event_chosen = Signal(str)
    event_opened = Signal(str)
    day_opened = Signal(object)
    """date: Enter on a day with events."""
    new_requested = Signal(object, str)
    """(date, what was typed)."""
    today_requested = Signal()
    month_requested = Signal(int)
    """-1 for the month before, 1 for the next."""
    event_step_requested = Signal(int)
    """Alt+Up and Alt+Down: the event before or behind within the day."""
    shift_requested = Signal(object, object)
    """(Entry or None for the one that is chosen beside, Shift)."""

    def __init__(self, model: MonthModel, theme: Theme, icons: Icons, words: DateWords) -> None:
        super().__init__()
        self.month, self._words = model, words
        self.target = ""
        """Id of the event that would get what is carried."""
        self.setModel(model)
        self._delegate = MonthDelegate(theme, icons, self)
        self._drag = EventDrag(self, self._shift_of)
        self.setItemDelegate(self._delegate)
        self.setHorizontalHeader(WeekdayHeader(theme))
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(24)
        self.setCornerButtonEnabled(False)
        self.setShowGrid(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setAutoScroll(False)
        off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setHorizontalScrollBarPolicy(off)
        self.setVerticalScrollBarPolicy(off)
        self.setAccessibleName(self.tr("Kalender bulan"))
        model.modelReset.connect(self._share_out)
        theme.changed.connect(self.viewport().update)
        self._share_out()

    def show_day(self, day: date) -> None:
        """Make a day the current one; nothing where it is not on screen."""
        index = self.month.index_of(day)
        if index.isValid():
            self.setCurrentIndex(index)
        else:
            self.clearSelection()

    @property
    def current_day(self) -> Day | None:
        """The day with the ring; None without one."""
        index = self.currentIndex()
        return self.month.day(index) if index.isValid() else None

    # Measures

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_out()

    def _share_out(self) -> None:
        """Give all cells the same size, to the pixel."""
        width, height = self.viewport().width(), self.viewport().height()
        rows = self.month.rowCount()
        for column in range(DAYS_IN_WEEK):
            left, right = (width * place // DAYS_IN_WEEK for place in (column, column + 1))
            self.setColumnWidth(column, right - left)
        for row in range(rows):
            self.setRowHeight(row, height * (row + 1) // rows - height * row // rows)

    def chip_at(self, position: QPoint) -> Chip | None:
        """Return the chip under a point of the viewport."""
        index = self.indexAt(position)
        if not index.isValid():
            return None
        cell = self.visualRect(index)
        top = position.y() - cell.top()
        return self._delegate.chip_at(self.month.day(index), cell.height(), top)

    def entry_at(self, position: QPoint) -> Entry | None:
        """Return the event at a point of the viewport."""
        chip = self.chip_at(position)
        return chip.entry if chip is not None else None

    def show_target(self, item_id: str) -> None:
        """Mark the event that would get what is carried; none by an empty id."""
        if item_id != self.target:
            self.target = item_id
            self.viewport().update()

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        day = self.current_day
        if event.button() != Qt.MouseButton.LeftButton or day is None:
            return
        self.day_chosen.emit(day.date)
        position = event.position().toPoint()
        chip = self.chip_at(position)
        if chip is not None:
            self.event_chosen.emit(chip.entry.item.id)
            self._drag.press(chip.entry, position)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Carry an event, or keep the day that was pressed: a trembling hand chooses no other."""
        self._drag.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        carried = self._drag.release()
        if carried is not None:
            self.shift_requested.emit(*carried)

    def _shift_of(self, entry: Entry, start: QPoint, end: QPoint, is_end: bool) -> Shift:
        first, last = self.indexAt(start), self.indexAt(end)
        if not first.isValid() or not last.isValid():
            return Shift()
        return Shift((self.month.date_of(last) - self.month.date_of(first)).days)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        entry, shift = self._drag.entry, self._drag.shift
        if entry is None:
            return
        painter = QPainter(self.viewport())
        item = shifted(entry.item, shift)
        goal = replace(entry, item=item)
        first, last = date.fromisoformat(item.date), date.fromisoformat(goal.last_day)
        for days in range(min((last - first).days, _MOST_DAYS) + 1):
            index = self.month.index_of(first + timedelta(days=days))
            if index.isValid():
                self._delegate.paint_goal(painter, self.visualRect(index))
        pointer = self._drag.pointer
        if pointer is not None:
            width = self.columnWidth(0)
            place = QRect(pointer - QPoint(width // 4, CHIP_HEIGHT // 2), QSize(width, CHIP_HEIGHT))
            self._delegate.paint_carried(painter, place, goal)
        painter.end()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._drag.cancel()
        chip = self.chip_at(event.position().toPoint())
        day = self.current_day
        if chip is not None:
            self.event_opened.emit(chip.entry.item.id)
        elif day is not None:
            self.new_requested.emit(day.date, "")

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            chip = self.chip_at(event.pos())
            text = plain_tip(spoken(chip.entry, self._words)) if chip is not None else ""
            QToolTip.showText(event.globalPos(), text, self.viewport())
            return True
        return super().viewportEvent(event)

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._drag.key(event, is_down=True):
            return
        shift = shift_key(event)
        if shift is not None:
            self.shift_requested.emit(None, shift)
        elif not self._act(event):
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        self._drag.key(event, is_down=False)

    def _act(self, event: QKeyEvent) -> bool:
        key, day = Qt.Key(event.key()), self.current_day
        has_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if has_alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.event_step_requested.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif key == Qt.Key.Key_Home:
            self.today_requested.emit()
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.month_requested.emit(-1 if key == Qt.Key.Key_PageUp else 1)
        elif day is not None and key in _STEPS and not has_alt:
            self.day_chosen.emit(day.date + timedelta(days=_STEPS[key]))
        elif day is not None and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(day)
        elif day is not None and is_typed(event):
            self.new_requested.emit(day.date, event.text())
        else:
            return False
        return True

    def _open(self, day: Day) -> None:
        if day.chips:
            self.day_opened.emit(day.date)
        else:
            self.new_requested.emit(day.date, "")
