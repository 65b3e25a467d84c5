"""A row of the list of articles: picture, headline in two lines, status, date, initials."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from newsroom.services.article_desk import Row
from newsroom.ui.articles.list.model import ROW_ROLE, ArticleListModel
from newsroom.ui.articles.words import date_words, short_word, state_icon, untitled
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.row_ground import paint_ground
from newsroom.ui.common.theme import font

HEIGHT = 92
PICTURE = QSize(72, 54)


class ArticleDelegate(QStyledItemDelegate):
    """Paints what the model knows; a row that is being read is left blank."""

    def __init__(self, kit: Kit, model: ArticleListModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._kit, self._model = kit, model

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(240, HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:  # fmt: skip
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = option.rect.adjusted(6, 1, -6, -1)
        self._paint_ground(painter, area, option)
        row: Row | None = index.data(ROW_ROLE)
        if row is not None:
            self._paint_picture(painter, QRect(area.topLeft(), PICTURE).translated(10, 12), row)
            self._paint_text(painter, area.adjusted(94, 9, -12, -10), row)
        painter.restore()

    def _paint_ground(self, painter: QPainter, area: QRect, option: QStyleOptionViewItem) -> None:
        theme, state = self._kit.theme, option.state
        if not state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            left = area.left() + 94
            border = theme.color("border")
            painter.fillRect(left, area.bottom() + 1, area.right() - left - 10, 1, border)
        paint_ground(painter, theme, state, area)

    def _paint_picture(self, painter: QPainter, place: QRect, row: Row) -> None:
        theme, ratio = self._kit.theme, painter.device().devicePixelRatio()
        pixmap = None
        if row.cover is not None and row.cover.type == "photo":
            cover = row.cover
            pixmap = self._kit.thumbnails.pixmap(cover.sha256, cover.extension, 160, ratio)
        path = QPainterPath()
        path.addRoundedRect(QRectF(place), 7, 7)
        if pixmap is not None and not pixmap.isNull():
            painter.save()
            painter.setClipPath(path)
            painter.drawPixmap(place, pixmap, _middle(pixmap.size(), place.size()))
            painter.restore()
            return
        pen = QPen(theme.color("control"), 1, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(theme.color("sunken"))
        painter.drawPath(path)
        icon = self._kit.icons.pixmap(
            "image-plus" if row.cover is None else "image", "faint", 18, ratio
        )
        painter.drawPixmap(place.center().x() - 8, place.center().y() - 8, icon)

    def _paint_text(self, painter: QPainter, area: QRect, row: Row) -> None:
        theme = self._kit.theme
        title = row.article.title or untitled()
        painter.setFont(font("small", "semibold"))
        painter.setPen(theme.color("text" if row.article.title else "faint"))
        for number, line in enumerate(two_lines(title, painter.fontMetrics(), area.width())):
            place = QRect(area.left(), area.top() + 18 * number, area.width(), 18)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, line)
        self._paint_meta(painter, area, row)

    def _paint_meta(self, painter: QPainter, area: QRect, row: Row) -> None:
        theme, ratio = self._kit.theme, painter.device().devicePixelRatio()
        top = area.top() + 44
        name, token = state_icon(row.state)
        painter.drawPixmap(area.left(), top + 3, self._kit.icons.pixmap(name, token, 14, ratio))
        painter.setFont(font("meta", "semibold"))
        painter.setPen(theme.color(token))
        left = area.left() + 19
        word = short_word(row.state)
        painter.drawText(left, top, area.width(), 20, Qt.AlignmentFlag.AlignVCenter, word)
        left += painter.fontMetrics().horizontalAdvance(word) + 8
        right = area.right() - (22 if row.lacks else 0)
        painter.setFont(font("meta"))
        painter.setPen(theme.color("muted"))
        detail = painter.fontMetrics().elidedText(
            self._detail(row), Qt.TextElideMode.ElideRight, right - left
        )
        painter.drawText(left, top, right - left, 20, Qt.AlignmentFlag.AlignVCenter, detail)
        if row.lacks:
            sign = self._kit.icons.pixmap("triangle-alert", "warn", 15, ratio)
            painter.drawPixmap(area.right() - 16, top + 2, sign)

    def _detail(self, row: Row) -> str:
        when = ""
        if self._model.now is not None:
            when = date_words(row.article, self._model.now, self._model.words)
        return " · ".join(filter(None, (when, "/".join(row.article.authors))))


def two_lines(text: str, metrics: QFontMetrics, width: int) -> list[str]:
    """Break a text into at most two lines; the second ends in … where there is more."""
    layout = QTextLayout(text, font("small", "semibold"))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    first = layout.createLine()
    first.setLineWidth(width)
    layout.endLayout()
    end = first.textLength()
    rest = text[end:].strip()
    if not rest:
        return [text]
    return [text[:end].strip(), metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)]


def _middle(size: QSize, shape: QSize) -> QRect:
    """Return the largest part of a picture, from its middle, that has another shape."""
    part = shape.scaled(size, Qt.AspectRatioMode.KeepAspectRatio)
    return QRect(
        (size.width() - part.width()) // 2, (size.height() - part.height()) // 2,
        part.width(), part.height(),
    )  # fmt: skip
