"""A month in a small window below a field, to pick a day from."""

from datetime import date, timedelta

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from newsroom.domain.date_words import DateWords
from newsroom.domain.months import month_beside
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.month_days import MonthDays, WeekdayHeader
from newsroom.ui.common.theme import Theme, font, mark
from newsroom.ui.common.widgets import column, icon_button, label, row

CELL = 36
SUNDAY = 6


class MonthPopup(QFrame):
    """One month in a small window of its own; arrows and Enter, or a click."""

    picked = Signal(object)
    """date."""

    def __init__(self, kit: Kit, words: DateWords, day: date, today: date, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground, False)
        mark(self, "kind", "card")
        self._words, self._today = words, today
        self._model = MonthDays(words)
        self._title = label("", "strong")
        self._grid = _Grid(self._model, kit.theme, self.tr("Pilih tanggal"))
        self._grid.day_picked.connect(self._pick)
        self._grid.day_wanted.connect(self._show)
        self._build(kit)
        self._show(day)

    def _build(self, kit: Kit) -> None:
        whole = column(self, 8, 4)
        head = row(gap=4)
        before = icon_button(self.tr("Bulan sebelumnya"), kit.icons.icon("chevron-left", "muted"))
        after = icon_button(self.tr("Bulan berikutnya"), kit.icons.icon("chevron-right", "muted"))
        before.clicked.connect(lambda: self._show(month_beside(self._grid.day, -1)))
        after.clicked.connect(lambda: self._show(month_beside(self._grid.day, 1)))
        for widget in (before, self._title, after):
            head.addWidget(widget, 1 if widget is self._title else 0)
        self._title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        whole.addLayout(head)
        whole.addWidget(self._grid)

    def open_below(self, field: QWidget) -> None:
        """Appear below a field, or above it where the screen ends."""
        self.adjustSize()
        place = field.mapToGlobal(QPoint(0, field.height() + 4))
        area = field.screen().availableGeometry()
        if place.y() + self.height() > area.bottom():
            place = field.mapToGlobal(QPoint(0, -self.height() - 4))
        place.setX(max(area.left(), min(place.x(), area.right() - self.width())))
        self.move(place)
        self.show()
        self._grid.setFocus()

    def _show(self, day: date) -> None:
        self._model.show_month(day, self._today)
        self._grid.show_day(day)
        self._title.setText(self._words.month(day))
        self.adjustSize()

    def _pick(self, day: date) -> None:
        self.picked.emit(day)
        self.close()


class _Grid(QTableView):
    day_picked = Signal(object)
    day_wanted = Signal(object)

    def __init__(self, model: MonthDays, theme: Theme, name: str) -> None:
        super().__init__()
        self._month = model
        self.day = date.today()
        self.setModel(model)
        self.setItemDelegate(_DayDelegate(theme, model, self))
        self.setHorizontalHeader(WeekdayHeader(theme, is_short=True))
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setAccessibleName(name)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        for policy in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(lambda index: self.day_picked.emit(model.date_of(index)))

    def show_day(self, day: date) -> None:
        """Put the ring on a day of the month shown."""
        self.day = day
        for place in range(self._month.columnCount()):
            self.setColumnWidth(place, CELL)
        for place in range(self._month.rowCount()):
            self.setRowHeight(place, CELL)
        self.setFixedSize(self.sizeHint())
        self.setCurrentIndex(self._month.index_of(day))

    def sizeHint(self) -> QSize:
        head = self.horizontalHeader().height()
        return QSize(CELL * self._month.columnCount(), head + CELL * self._month.rowCount())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        days = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}
        months = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
        if key in days:
            self.day_wanted.emit(self.day + timedelta(days=days[Qt.Key(key)]))
        elif key in months:
            self.day_wanted.emit(month_beside(self.day, months[Qt.Key(key)]))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.day_picked.emit(self.day)
        else:
            event.ignore()


class _DayDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, month: MonthDays, view: QTableView) -> None:
        super().__init__(view)
        self._theme, self._month = theme, month

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:  # fmt: skip
        day = self._month.date_of(index)
        is_today = day == self._month.today
        place = QRectF(option.rect).adjusted(3, 3, -3, -3)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(option.rect, self._theme.color("surface"))
        painter.setPen(Qt.PenStyle.NoPen)
        if is_chosen or is_today:
            painter.setBrush(self._theme.color("accent" if is_chosen else "accent_soft"))
            painter.drawRoundedRect(place, 15, 15)
        painter.setFont(font("small", "semibold" if is_chosen or is_today else "normal"))
        painter.setPen(QPen(self._theme.color(self._ink(day, is_chosen))))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(day.day))
        painter.restore()

    def _ink(self, day: date, is_chosen: bool) -> str:
        if is_chosen:
            return "on_accent"
        if not self._month.is_of_month(day):
            return "faint"
        return "bad" if day.weekday() == SUNDAY else "text"
