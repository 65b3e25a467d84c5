"""Photos as small pictures to choose from."""

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from newsroom.domain.media import MediaItem
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.theme import font

PICTURE = QSize(158, 106)
Index = QModelIndex | QPersistentModelIndex


class PhotosModel(QAbstractListModel):
    """A few dozen photos."""

    def __init__(self) -> None:
        super().__init__()
        self._items: list[MediaItem] = []

    def show_items(self, items: list[MediaItem]) -> None:
        """Show other photos."""
        self.beginResetModel()
        self._items = items
        self.endResetModel()

    def item(self, place: int) -> MediaItem:
        return self._items[place]

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        item = self._items[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return item.shown_title
        return item if role == Qt.ItemDataRole.UserRole else None


class PhotoDelegate(QStyledItemDelegate):
    """Paints picture and title; a ring shows where the keys are."""

    def __init__(self, kit: Kit, parent: QWidget) -> None:
        super().__init__(parent)
        self._kit = kit

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(174, 148)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        item: MediaItem = index.data(Qt.ItemDataRole.UserRole)
        theme, ratio = self._kit.theme, painter.device().devicePixelRatio()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRect(option.rect.topLeft(), PICTURE).translated(8, 6)
        path = QPainterPath()
        path.addRoundedRect(QRectF(place), 8, 8)
        pixmap = self._kit.thumbnails.pixmap(item.sha256, item.extension, 320, ratio)
        painter.fillPath(path, theme.color("hover"))
        if pixmap is not None and not pixmap.isNull():
            painter.save()
            painter.setClipPath(path)
            part = PICTURE.scaled(pixmap.size(), Qt.AspectRatioMode.KeepAspectRatio)
            left, top = (pixmap.width() - part.width()) // 2, (pixmap.height() - part.height()) // 2
            painter.drawPixmap(place, pixmap, QRect(left, top, part.width(), part.height()))
            painter.restore()
        if option.state & (QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_MouseOver):
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.drawPath(path)
        painter.setFont(font("meta"))
        painter.setPen(theme.color("text"))
        words = QRect(place.left(), place.bottom() + 4, place.width(), 20)
        metrics = painter.fontMetrics()
        title = metrics.elidedText(item.shown_title, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, title)
        painter.restore()
