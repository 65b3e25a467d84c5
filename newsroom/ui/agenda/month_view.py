"""The month grid: equal cells, moved about by arrows, opened by Enter or a double click."""

from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QToolTip

from newsroom.domain.date_words import DateWords
from newsroom.domain.months import DAYS_IN_WEEK
from newsroom.ui.agenda.lanes import Chip
from newsroom.ui.agenda.month_delegate import MonthDelegate
from newsroom.ui.agenda.month_model import Day, MonthModel
from newsroom.ui.agenda.words import spoken
from newsroom.ui.common.icons import Icons
from newsroom.ui.common.month_days import WeekdayHeader
from newsroom.ui.common.theme import Theme

_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -DAYS_IN_WEEK,
    Qt.Key.Key_Down: DAYS_IN_WEEK,
}


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

    def __init__(self, model: MonthModel, theme: Theme, icons: Icons, words: DateWords) -> None:
        super().__init__()
        self.month, self._words = model, words
        self.setModel(model)
        self._delegate = MonthDelegate(theme, icons, self)
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

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        day = self.current_day
        if event.button() != Qt.MouseButton.LeftButton or day is None:
            return
        self.day_chosen.emit(day.date)
        chip = self.chip_at(event.position().toPoint())
        if chip is not None:
            self.event_chosen.emit(chip.entry.item.id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Keep the day that was pressed: a hand that trembles chooses no other."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        chip = self.chip_at(event.position().toPoint())
        day = self.current_day
        if chip is not None:
            self.event_opened.emit(chip.entry.item.id)
        elif day is not None:
            self.new_requested.emit(day.date, "")

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            chip = self.chip_at(event.pos())
            text = spoken(chip.entry, self._words) if chip is not None else ""
            QToolTip.showText(event.globalPos(), text, self.viewport())
            return True
        return super().viewportEvent(event)

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._act(event):
            event.ignore()

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
        elif day is not None and _is_typed(event):
            self.new_requested.emit(day.date, event.text())
        else:
            return False
        return True

    def _open(self, day: Day) -> None:
        if day.chips:
            self.day_opened.emit(day.date)
        else:
            self.new_requested.emit(day.date, "")


def _is_typed(event: QKeyEvent) -> bool:
    """Say whether a key writes a letter or digit; Ctrl with a letter does not."""
    held = event.modifiers() & ~(
        Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
    )
    return (
        held == Qt.KeyboardModifier.NoModifier
        and event.text().strip() != ""
        and event.text().isprintable()
    )
