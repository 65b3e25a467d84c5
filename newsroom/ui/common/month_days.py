"""The days of a month as a table of whole weeks, and the names of the weekdays above it."""

from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView

from newsroom.domain.date_words import DateWords
from newsroom.domain.months import DAYS_IN_WEEK, weeks_of_month
from newsroom.ui.common.theme import Theme, font

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()


class MonthDays(QAbstractTableModel):
    """A month with the days beside it that fill its first and last week."""

    def __init__(self, words: DateWords) -> None:
        super().__init__()
        self.words = words
        self.today = date.min
        self.month = date(2000, 1, 1)
        self.first, self.weeks = weeks_of_month(self.month)

    @property
    def last(self) -> date:
        """The last day on screen."""
        return self.first + timedelta(days=self.weeks * DAYS_IN_WEEK - 1)

    def show_month(self, month: date, today: date) -> None:
        """Show the month of a day."""
        self.beginResetModel()
        self.month, self.today = month.replace(day=1), today
        self.first, self.weeks = weeks_of_month(self.month)
        self.laid_out()
        self.endResetModel()

    def laid_out(self) -> None:
        """Another month is on screen; a model with more than days lays that out here."""

    def index_of(self, day: date) -> QModelIndex:
        """Return the cell of a day; an invalid index where it is not on screen."""
        week, column = divmod((day - self.first).days, DAYS_IN_WEEK)
        return self.index(week, column) if 0 <= week < self.weeks else QModelIndex()

    def date_of(self, index: Index) -> date:
        """Return the day of a cell."""
        return self.first + timedelta(days=index.row() * DAYS_IN_WEEK + index.column())

    def is_of_month(self, day: date) -> bool:
        """Say whether a day belongs to the month and not to those beside it."""
        return (day.year, day.month) == (self.month.year, self.month.month)

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else self.weeks

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else DAYS_IN_WEEK

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return str(self.date_of(index).day)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.words.medium(self.date_of(index))
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.words.weekdays[section]
        return None


class WeekdayHeader(QHeaderView):
    """Names of the days above a grid, Sunday in red."""

    def __init__(self, theme: Theme, is_short: bool = False) -> None:
        """`is_short` shows three letters in the middle of each column."""
        super().__init__(Qt.Orientation.Horizontal)
        self._theme, self._is_short = theme, is_short
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(24)
        self.setFixedHeight(33)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), 33)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        painter.fillRect(rect, self._theme.color("surface"))
        border = self._theme.color("border")
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, border)
        painter.setFont(font("meta", "semibold"))
        is_sunday = section == DAYS_IN_WEEK - 1
        painter.setPen(self._theme.color("bad" if is_sunday else "muted"))
        name = str(self.model().headerData(section, Qt.Orientation.Horizontal))
        if self._is_short:
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, name[:3])
            return
        place = rect.adjusted(10, 0, -4, 0)
        shown = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, shown)
