"""Paints a row that is about to be imported: the verdict, then each cell as it was read."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from newsroom.services.agenda_table import REFUSED
from newsroom.ui.agenda.importing.model import CELL_ROLE, Cell
from newsroom.ui.agenda.importing.words import OUTCOME_LOOKS
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.theme import font

HEIGHT = 48
PAD = 12
MARGIN = 20
"""Of the page, and so of the first column."""
_ICON = 16
_TEXT = 20
Index = QModelIndex | QPersistentModelIndex


class ImportDelegate(QStyledItemDelegate):
    """Two lines a cell: what it means, and how the file writes it where that differs."""

    def __init__(self, kit: Kit, parent: QWidget) -> None:
        super().__init__(parent)
        self._kit = kit

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell: Cell = index.data(CELL_ROLE)
        area = option.rect
        painter.save()
        self._paint_ground(painter, area, option.state, cell)
        inner = area.adjusted(MARGIN if cell.outcome else PAD, 0, -PAD // 2, 0)
        if cell.outcome:
            icon, token = OUTCOME_LOOKS[cell.outcome]
            if cell.is_doubtful and cell.outcome != REFUSED:
                icon, token = "triangle-alert", "warn"
            self._paint_icon(painter, inner, icon, token)
            inner = inner.adjusted(_ICON + 8, 0, 0, 0)
            self._paint_lines(painter, inner, cell, token, font("small", "semibold"))
        else:
            self._paint_lines(painter, inner, cell, cell.tone, font("small"))
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, area: QRect, state: QStyle.StateFlag, cell: Cell
    ) -> None:
        color = self._kit.theme.color
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, color("accent_soft"))
        elif cell.tone == "bad":
            painter.fillRect(area, color("bad_soft"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, color("hover"))
        painter.fillRect(area.left(), area.bottom(), area.width(), 1, color("border"))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(area.adjusted(1, 1, -2, -2))

    def _paint_icon(self, painter: QPainter, inner: QRect, name: str, token: str) -> None:
        ratio = painter.device().devicePixelRatio()
        picture = self._kit.icons.pixmap(name, token, _ICON, ratio)
        painter.drawPixmap(inner.left(), inner.center().y() - _ICON // 2 + 1, picture)

    def _paint_lines(
        self, painter: QPainter, inner: QRect, cell: Cell, token: str, first: QFont
    ) -> None:
        top = QRect(inner.left(), inner.top() + 5, inner.width(), _TEXT)
        if not cell.below:
            top.moveTop(inner.center().y() - _TEXT // 2)
        self._paint_line(painter, top, cell.text, token, first)
        if cell.below:
            below = top.translated(0, _TEXT - 2)
            self._paint_line(painter, below, cell.below, "muted", font("meta"))

    def _paint_line(
        self, painter: QPainter, area: QRect, text: str, token: str, used: QFont
    ) -> None:
        painter.setFont(used)
        painter.setPen(self._kit.theme.color(token))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
