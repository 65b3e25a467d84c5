"""Paints the rows of a comparison: the older line left, the newer right, each with its sign."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QAbstractTextDocumentLayout, QPainter, QPen, QTextDocument
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from newsroom.services.comparison import Line
from newsroom.services.revision_diff import SAME
from newsroom.ui.articles.versions.comparison_model import ROW_ROLE, ComparisonModel, Fold, Row
from newsroom.ui.articles.versions.comparison_paper import Paper
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.theme import font

EDGE = 12
"""Pixels between the edge of a column and its sign."""
SIGN = 18
ABOVE = 7
FOLD_HEIGHT = 38
LABEL_HEIGHT = 20
REMEMBERED = 400
"""Documents that are kept for painting."""

Index = QModelIndex | QPersistentModelIndex


class ComparisonDelegate(QStyledItemDelegate):
    """Two columns with a hairline between them; what is removed has a −, what is added a +."""

    def __init__(self, kit: Kit, model: ComparisonModel, view: QListView) -> None:
        super().__init__(view)
        self._kit, self._model, self._view = kit, model, view
        self._paper = Paper(kit.theme)
        self._documents: dict[tuple[int, int], tuple[Line, QTextDocument]] = {}
        self._heights: dict[tuple[int, int], tuple[Row, int]] = {}
        kit.theme.changed.connect(self.forget)
        model.modelAboutToBeReset.connect(self.forget)

    def forget(self) -> None:
        """Drop what is laid out: another comparison, width or theme."""
        self._documents.clear()
        self._heights.clear()

    # Measures

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row, width = index.data(ROW_ROLE), self._view.viewport().width()
        if not isinstance(row, Row):
            return QSize(width, FOLD_HEIGHT)
        key = (id(row), width)
        if key not in self._heights:
            self._heights[key] = (row, self._height(row, width))
        return QSize(width, self._heights[key][1])

    def _height(self, row: Row, width: int) -> int:
        lines = [line for line in (row.left, row.right) if line is not None]
        taller = max(self._document(line, width).size().height() for line in lines)
        extra = LABEL_HEIGHT * (bool(row.label) + bool(row.note))
        return round(taller) + 2 * ABOVE + extra

    def _text_width(self, width: int) -> int:
        return width // 2 - SIGN - 2 * EDGE

    def _document(self, line: Line, width: int) -> QTextDocument:
        key = (id(line), width)
        if key not in self._documents:
            if len(self._documents) >= REMEMBERED:
                self._documents.clear()
            made = self._paper.written(line, self._text_width(width))
            self._documents[key] = (line, made)
        return self._documents[key][1]

    # Painting

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        row = index.data(ROW_ROLE)
        if isinstance(row, Fold):
            self._paint_fold(painter, option.rect, row)
        elif row is not None:
            self._paint_row(painter, option.rect, row)
        is_current = option.state & QStyle.StateFlag.State_HasFocus
        if is_current and self._view.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._kit.theme.color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(option.rect.adjusted(2, 1, -2, -1), 6, 6)
        painter.restore()

    def _paint_fold(self, painter: QPainter, area: QRect, fold: Fold) -> None:
        theme = self._kit.theme
        strip = area.adjusted(EDGE, 5, -EDGE, -5)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("hover"))
        painter.drawRoundedRect(strip, 6, 6)
        painter.setFont(font("meta"))
        painter.setPen(theme.color("muted"))
        text = self._model.fold_text(fold)
        painter.drawText(strip, Qt.AlignmentFlag.AlignCenter, text)
        left = strip.center().x() - painter.fontMetrics().horizontalAdvance(text) // 2 - 22
        ratio = painter.device().devicePixelRatio()
        icon = self._kit.icons.pixmap("chevron-down", "muted", 14, ratio)
        painter.drawPixmap(left, strip.center().y() - 6, icon)

    def _paint_row(self, painter: QPainter, area: QRect, row: Row) -> None:
        theme = self._kit.theme
        middle = area.left() + area.width() // 2
        painter.fillRect(middle, area.top(), 1, area.height(), theme.color("border"))
        top = area.top() + ABOVE
        if row.label:
            self._paint_small(painter, area, top, row.label, "semibold")
            top += LABEL_HEIGHT
        is_other = row.state != SAME
        for line, left, sign, tone in (
            (row.left, area.left(), "−", "bad"), (row.right, middle, "+", "ok"),
        ):  # fmt: skip
            if line is not None:
                place = QRect(left + EDGE, top, SIGN, LABEL_HEIGHT)
                self._paint_line(painter, place, line, (sign, tone) if is_other else ("", ""))
        if row.note:
            bottom = area.bottom() - ABOVE - LABEL_HEIGHT + 3
            self._paint_small(painter, area, bottom, row.note)

    def _paint_line(
        self, painter: QPainter, place: QRect, line: Line, signed: tuple[str, str]
    ) -> None:
        sign, tone = signed
        if sign and any(line.cells):
            painter.setFont(font("base", "bold"))
            painter.setPen(self._kit.theme.color(tone))
            painter.drawText(place, Qt.AlignmentFlag.AlignTop, sign)
        document = self._document(line, self._view.viewport().width())
        if line.quoted:
            bar = QRect(place.right() + 1, place.top(), 3, round(document.size().height()))
            painter.fillRect(bar, self._kit.theme.color("control"))
        painter.save()
        painter.translate(place.right() + 1, place.top())
        document.documentLayout().draw(painter, QAbstractTextDocumentLayout.PaintContext())
        painter.restore()

    def _paint_small(
        self, painter: QPainter, area: QRect, top: int, text: str, weight: str = "normal"
    ) -> None:
        painter.setFont(font("meta", weight))
        painter.setPen(self._kit.theme.color("muted"))
        left = area.left() + EDGE + SIGN
        width = area.width() - 2 * EDGE - SIGN
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, width)
        painter.drawText(left, top, width, 18, Qt.AlignmentFlag.AlignVCenter, shown)
