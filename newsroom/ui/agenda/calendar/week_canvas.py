"""The week as a list view that lays its rows out by days and hours, and paints them."""

from datetime import datetime

from PySide6.QtCore import QItemSelection, QModelIndex, QPoint, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QPen, QRegion, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyleOptionViewItem

from newsroom.domain.zones import moment_of
from newsroom.services.calendar import Entry
from newsroom.services.newsroom import Clock
from newsroom.ui.agenda.calendar.hours_layout import Event, lay_out
from newsroom.ui.agenda.calendar.lanes import with_item
from newsroom.ui.agenda.calendar.shifting import Shift, shifted
from newsroom.ui.agenda.calendar.week_delegate import WeekDelegate, block_time
from newsroom.ui.agenda.calendar.week_frame import FIRST_HOUR, STEP, Frame
from newsroom.ui.agenda.calendar.week_ground import WeekGround
from newsroom.ui.agenda.calendar.week_model import WeekModel
from newsroom.ui.common.icons import Icons
from newsroom.ui.common.month_days import Index
from newsroom.ui.common.theme import Theme

MINUTE = 60_000
FAINT = 0.4
"""Opacity of an event whose ghost is being carried elsewhere."""


class WeekCanvas(QListView):
    """Geometry and painting; a screen reader finds each event and each hour as an item."""

    def __init__(self, model: WeekModel, theme: Theme, icons: Icons, clock: Clock) -> None:
        super().__init__()
        self.week, self._theme, self._clock = model, theme, clock
        self._top_minute = FIRST_HOUR * 60 - STEP  # its name is seen whole
        self._is_fitting = False
        self._frame: Frame | None = None
        self._target = ""
        self.setModel(model)
        self._delegate = WeekDelegate(theme, icons, self)
        self.setItemDelegate(self._delegate)
        self._ground = WeekGround(theme, model, self)
        self._minute_timer = QTimer(self, interval=MINUTE)
        self._minute_timer.timeout.connect(self.viewport().update)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setUniformItemSizes(True)
        self.setAutoScroll(False)
        self.setMouseTracking(True)
        theme.changed.connect(self.viewport().update)

    @property
    def frame(self) -> Frame:
        """Where everything is now; the same object as long as nothing has changed."""
        size, scrolled = self.viewport().size(), self.verticalScrollBar().value()
        measures = size.width(), size.height(), self.week.days, self.week.lanes, scrolled
        if self._frame is None or self._frame.measures != measures:
            self._frame = Frame(*measures)
        return self._frame

    @property
    def carried(self) -> tuple[Entry, Shift] | None:
        """What is being dragged how far; None while nothing is."""
        return None

    # What a list view asks

    def doItemsLayout(self) -> None:
        QAbstractItemView.doItemsLayout(self)

    def updateGeometries(self) -> None:
        frame, bar = self.frame, self.verticalScrollBar()
        self._is_fitting = True
        bar.setPageStep(frame.hours_rect.height())
        bar.setSingleStep(frame.hour // 2)
        bar.setRange(0, max(0, frame.content - frame.hours_rect.height()))
        bar.setValue(self._top_minute * frame.hour // 60)
        self._is_fitting = False

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """The head stays where it is, so the whole is painted anew."""
        if not self._is_fitting:
            self._top_minute = self.frame.minute_at(self.frame.top)
        self.viewport().update()

    def horizontalOffset(self) -> int:
        return 0

    def verticalOffset(self) -> int:
        return int(self.verticalScrollBar().value())

    def isIndexHidden(self, index: Index) -> bool:
        event = self.week.event_of(index)
        chip = event.chip if event is not None else None
        return chip is not None and not self.frame.is_chip_shown(chip)

    def visualRect(self, index: Index) -> QRect:
        event, slot, frame = self.week.event_of(index), self.week.slot_of(index), self.frame
        if slot is not None:
            return frame.slot_rect(self.week.column_of(slot.day), slot.hour)
        rects = self._rects(event, frame) if event is not None else []
        return rects[0] if rects else QRect()

    @staticmethod
    def _rects(event: Event, frame: Frame) -> list[QRect]:
        """Return all places of an event that may be on screen."""
        if event.chip is not None:
            return [frame.chip_rect(event.chip)] if frame.is_chip_shown(event.chip) else []
        return [frame.block_rect(block) for block in event.blocks]

    def indexAt(self, position: QPoint) -> QModelIndex:
        """Return the event at a point of the viewport, else its hour."""
        frame = self.frame
        above = frame.is_above(position)
        for row in reversed(range(len(self.week.events))):
            event = self.week.events[row]
            is_there = any(rect.contains(position) for rect in self._rects(event, frame))
            if above == (event.chip is not None) and is_there:
                return self.week.index(row)
        if above or not self.viewport().rect().contains(position):
            return QModelIndex()
        hour = min(23, frame.minute_at(position.y()) // 60)
        return self.week.slot_index(frame.column_at(position.x()), hour)

    def scrollTo(
        self, index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:  # fmt: skip
        event = self.week.event_of(index)
        if event is not None and event.chip is not None:
            return
        rect, frame, bar = self.visualRect(index), self.frame, self.verticalScrollBar()
        if rect.top() < frame.top or rect.height() > frame.height - frame.top:
            bar.setValue(bar.value() + rect.top() - frame.top - 4)
        elif rect.bottom() > frame.height:
            bar.setValue(bar.value() + rect.bottom() - frame.height + 4)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        return self.currentIndex()

    def setSelection(self, rect: QRect, command: object) -> None:
        """Nothing is chosen by drawing a frame around it."""

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        return QRegion(self.viewport().rect())

    def entry_at(self, position: QPoint) -> Entry | None:
        """Return the event at a point of the viewport."""
        event = self.week.event_of(self.indexAt(position))
        return event.entry if event is not None else None

    def show_target(self, item_id: str) -> None:
        """Mark the event that would get what is carried; none by an empty id."""
        if item_id != self._target:
            self._target = item_id
            self.viewport().update()

    # Painting

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._minute_timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._minute_timer.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, frame = QPainter(self.viewport()), self.frame
        self._ground.paint_hours(painter, frame)
        painter.save()
        painter.setClipRect(frame.hours_rect)
        self._paint_events(painter, above=False)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground.paint_now(painter, frame, self._now())
        painter.restore()
        self._ground.paint_head(painter, frame)
        self._paint_events(painter, above=True)
        if frame.hides_chips:
            self._ground.paint_counts(painter, frame)
        self._paint_carried(painter, frame)
        painter.end()

    def _now(self) -> datetime:
        return datetime.fromisoformat(moment_of(self._clock(), self.week.zone).wall)

    def _paint_events(self, painter: QPainter, above: bool) -> None:
        option, current = QStyleOptionViewItem(), self.currentIndex()
        carried = self.carried
        faint = carried[0].item.id if carried and not carried[1].is_copy else ""
        for row, event in enumerate(self.week.events):
            if (event.chip is not None) == above:
                painter.setOpacity(FAINT if event.entry.item.id == faint else 1)
                self._delegate.paint(painter, option, self.week.index(row))
        painter.setOpacity(1)
        for index in (current, self.week.index_of(self._target)):
            shown = self.week.event_of(index)
            if index.isValid() and above == (shown is not None and shown.chip is not None):
                self._paint_ring(painter, index)

    def _paint_ring(self, painter: QPainter, index: Index) -> None:
        event, frame = self.week.event_of(index), self.frame
        rects = self._rects(event, frame) if event is not None else [self.visualRect(index)]
        token = "focus" if self.hasFocus() or self._target else "control"
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color(token), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for rect in rects:
            painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 5, 5)

    def _paint_carried(self, painter: QPainter, frame: Frame) -> None:
        """Paint the event that is being dragged where it would lie."""
        carried = self.carried
        if carried is None:
            return
        entry, shift = carried
        goal = with_item([entry], shifted(entry.item, shift))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for event in lay_out(self.week.first, self.week.days, goal, self.week.zone):
            self._paint_ghost(painter, frame, event)

    def _paint_ghost(self, painter: QPainter, frame: Frame, event: Event) -> None:
        item = event.entry.item
        self._delegate.paint_chip(painter, event)
        painter.save()
        if event.chip is None:
            painter.setClipRect(frame.hours_rect)
        for block in event.blocks:
            place = frame.block_rect(block)
            painter.fillRect(place, self._theme.color("surface"))
            time = block_time(item, self.week.zone)
            self._delegate.paint_block(painter, place, item, block, time)
        painter.setPen(QPen(self._theme.color("focus"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for place in self._rects(event, frame):
            painter.drawRoundedRect(QRectF(place).adjusted(1, 1, -1, -1), 5, 5)
        painter.restore()
