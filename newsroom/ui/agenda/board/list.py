"""Rows of the board: ticked one by one for what is done to several, opened by a click or Enter."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from newsroom.ui.agenda.board.rows import BoardRow
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.row_ground import paint_ground
from newsroom.ui.common.theme import font, mark
from newsroom.ui.common.widgets import plain_tip

ROW = 56
BOX = 18
DAY_WIDTH = 66
_ROW_ROLE = Qt.ItemDataRole.UserRole
_LINE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()


class BoardModel(QAbstractListModel):
    """Some rows, and which of them are ticked."""

    ticked = Signal()

    def __init__(self, takes_ticks: bool) -> None:
        super().__init__()
        self.takes_ticks = takes_ticks
        self.rows: tuple[BoardRow, ...] = ()
        self._ticked: set[str] = set()

    def show_rows(self, rows: Sequence[BoardRow]) -> None:
        """Show other rows; what is ticked stays so as long as it is there."""
        if tuple(rows) == self.rows:
            return
        self.beginResetModel()
        self.rows = tuple(rows)
        self._ticked &= {row.id for row in rows}
        self.endResetModel()
        self.ticked.emit()

    @property
    def ticked_ids(self) -> list[str]:
        """Ids of the ticked rows in their order."""
        return [row.id for row in self.rows if row.id in self._ticked]

    def tick(self, ids: Sequence[str], is_ticked: bool) -> None:
        """Tick rows, or take their ticks away."""
        (self._ticked.update if is_ticked else self._ticked.difference_update)(ids)
        self.dataChanged.emit(self.index(0), self.index(max(0, len(self.rows) - 1)))
        self.ticked.emit()

    def toggle(self, index: Index) -> None:
        """Tick a row, or take its tick away."""
        if index.isValid() and self.takes_ticks:
            row = self.rows[index.row()]
            self.tick([row.id], row.id not in self._ticked)

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        usual = super().flags(index)
        return usual | Qt.ItemFlag.ItemIsUserCheckable if self.takes_ticks else usual

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip("\n".join(part for part in (row.title, row.warning) if part))
        if role == Qt.ItemDataRole.CheckStateRole and self.takes_ticks:
            is_ticked = row.id in self._ticked
            return Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked
        return row if role == _ROW_ROLE else None


class BoardList(QListView):
    """As high as its rows; the page around it scrolls."""

    opened = Signal(object)
    """BoardRow."""

    def __init__(self, kit: Kit, model: BoardModel, name: str) -> None:
        super().__init__()
        self._model = model
        self.setModel(model)
        self.setItemDelegate(BoardDelegate(kit, self))
        self.setAccessibleName(name)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        mark(self, "kind", "board")
        model.modelReset.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(self._model.rowCount() * ROW + 8)
        if self._model.rowCount():
            self.setCurrentIndex(self._model.index(0))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.scrollTo(self.currentIndex())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        super().mousePressEvent(event)
        is_left = event.button() == Qt.MouseButton.LeftButton
        if not index.isValid() or not is_left:
            return
        self.setCurrentIndex(index)
        if (
            self._model.takes_ticks
            and event.position().x() < box_area(self.visualRect(index)).right() + 8
        ):
            self._model.toggle(index)
        else:
            self.opened.emit(index.data(_ROW_ROLE))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().data(_ROW_ROLE))
        elif event.key() == Qt.Key.Key_Space:
            self._model.toggle(self.currentIndex())
        elif event.matches(QKeySequence.StandardKey.SelectAll) and self._model.takes_ticks:
            self._model.tick([row.id for row in self._model.rows], True)
        else:
            super().keyPressEvent(event)


def box_area(row: QRect) -> QRect:
    """Return where the tick of a row is."""
    return QRect(row.left() + 14, row.top() + (ROW - BOX) // 2, BOX, BOX)


class BoardDelegate(QStyledItemDelegate):
    """Paints tick, day, title, and below it what is known and what is wrong."""

    def __init__(self, kit: Kit, view: BoardList) -> None:
        super().__init__(view)
        self._kit, self._view = kit, view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(240, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: BoardRow = index.data(_ROW_ROLE)
        area = QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(
            painter, self._kit.theme, self._state(option, index), area.adjusted(4, 2, -4, -2)
        )
        left = area.left() + 16
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        if state is not None:
            self._paint_box(painter, box_area(area), state == Qt.CheckState.Checked)
            left = box_area(area).right() + 14
        painter.setFont(font("small", "semibold"))
        painter.setPen(self._kit.theme.color("accent_text"))
        painter.drawText(QRect(left, area.top(), DAY_WIDTH, ROW), _LINE, row.day)
        texts = QRect(
            left + DAY_WIDTH, area.top() + 8, area.right() - left - DAY_WIDTH - 16, ROW - 16
        )
        self._paint_texts(painter, texts, row)
        painter.restore()

    def _state(self, option: QStyleOptionViewItem, index: Index) -> QStyle.StateFlag:
        """A row has the focus where the view has it and the row is the current one."""
        state = option.state & ~QStyle.StateFlag.State_HasFocus
        is_current = self._view.hasFocus() and index == self._view.currentIndex()
        return state | QStyle.StateFlag.State_HasFocus if is_current else state

    def _paint_box(self, painter: QPainter, box: QRect, is_ticked: bool) -> None:
        theme = self._kit.theme
        painter.setPen(QPen(theme.color("accent" if is_ticked else "control"), 1))
        painter.setBrush(theme.color("accent" if is_ticked else "surface"))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        if is_ticked:
            ratio = painter.device().devicePixelRatioF()
            check = self._kit.icons.pixmap("check", "on_accent", 14, ratio)
            painter.drawPixmap(box.left() + 2, box.top() + 2, check)

    def _paint_texts(self, painter: QPainter, area: QRect, row: BoardRow) -> None:
        theme, elide = self._kit.theme, Qt.TextElideMode.ElideRight
        painter.setFont(font("base", "semibold"))
        painter.setPen(theme.color("text"))
        title = painter.fontMetrics().elidedText(row.title, elide, area.width())
        painter.drawText(area.adjusted(0, 0, 0, -20), _LINE, title)
        below = area.adjusted(0, 20, 0, 0)
        painter.setFont(font("small"))
        if row.warning:
            painter.setPen(theme.color("warn"))
            words = painter.fontMetrics().elidedText(row.warning, elide, below.width())
            painter.drawText(below, _LINE, words)
            below.setLeft(below.left() + painter.fontMetrics().horizontalAdvance(words) + 12)
        painter.setPen(theme.color("muted"))
        words = painter.fontMetrics().elidedText(row.detail, elide, max(0, below.width()))
        painter.drawText(below, _LINE, words)
