"""How one item of the grid is painted: picture, title, uses, and a band where something lacks."""

from collections import OrderedDict

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from newsroom.domain.media import MediaItem
from newsroom.services.library import Cell
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.quantities import size_text
from newsroom.ui.common.theme import font
from newsroom.ui.media.model import CELL
from newsroom.ui.media.words import ICONS, lacking_text, length_text, uses_text

MARGIN = 6
"""Pixels between a picture and the edge of its cell: room for the ring."""
TEXT_HEIGHT = 50
RADIUS = 8
LONGEST_CACHE = 200
"""Pictures kept as cells show them."""
_Index = QModelIndex | QPersistentModelIndex


def cell_height(width: int) -> int:
    """Return the height of a cell: a picture of 3 : 2 with two lines of text below it."""
    return (width - 2 * MARGIN) * 2 // 3 + 2 * MARGIN + TEXT_HEIGHT


class MediaDelegate(QStyledItemDelegate):
    """Paints the cells; `hasty` is set while the grid flies by, so that no picture is asked for."""

    def __init__(self, kit: Kit, parent: QWidget) -> None:
        super().__init__(parent)
        self._kit = kit
        self.hasty = False
        self.size = QSize(160, cell_height(160))
        """What the grid has made of its width."""
        self._seen: set[str] = set()
        self._cropped: OrderedDict[tuple[str, int, int], QPixmap] = OrderedDict()
        kit.thumbnails.ready.connect(self._note_ready)

    def _note_ready(self, sha256: str) -> None:
        self._seen.add(sha256)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return self.size

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        area = option.rect.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        picture = QRect(area.left(), area.top(), area.width(), area.height() - TEXT_HEIGHT)
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        current = bool(state & QStyle.StateFlag.State_HasFocus)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        cell = index.data(CELL)
        self._paint_ground(painter, picture)
        if cell is not None:
            self._paint_cell(painter, picture, cell)
        if chosen or current:
            self._paint_ring(painter, picture, chosen, current)
        painter.restore()

    def _paint_ground(self, painter: QPainter, picture: QRect) -> None:
        theme = self._kit.theme
        painter.setPen(QPen(theme.color("border"), 1))
        painter.setBrush(theme.color("surface"))
        painter.drawRoundedRect(QRectF(picture).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)

    def _paint_cell(self, painter: QPainter, picture: QRect, cell: Cell) -> None:
        pixmap = self._pixmap(cell.picture, picture, painter.device().devicePixelRatioF())
        if pixmap is not None and not pixmap.isNull():
            painter.drawPixmap(picture, self._fitted(cell.picture.sha256, picture.size(), pixmap))
        elif pixmap is not None:
            self._paint_kind(painter, picture, cell.item)
        if cell.item.type == "video" and not (pixmap and pixmap.isNull()):
            self._paint_length(painter, picture, cell.item)
        if cell.item.lacks:
            self._paint_band(painter, picture, lacking_text(cell.item))
        self._paint_texts(painter, picture, cell)

    def _pixmap(self, item: MediaItem, picture: QRect, ratio: float) -> QPixmap | None:
        """Return the picture, a null one where there is none, or None while it is being read."""
        if item.type != "photo":
            return QPixmap()
        if self.hasty and item.sha256 not in self._seen:
            return None
        return self._kit.thumbnails.pixmap(item.sha256, item.extension, picture.width(), ratio)

    def _fitted(self, sha256: str, size: QSize, pixmap: QPixmap) -> QPixmap:
        """Return a picture as its cell shows it; scaling it in each frame would be too slow."""
        ratio = pixmap.devicePixelRatio()
        pixels = (size * ratio).toTuple()
        key = (sha256, pixels[0], pixmap.width())
        if key not in self._cropped:
            self._cropped[key] = _cropped(pixmap, QSize(*pixels), RADIUS * ratio)
            if len(self._cropped) > LONGEST_CACHE:
                self._cropped.popitem(last=False)
        self._cropped.move_to_end(key)
        return self._cropped[key]

    def _paint_kind(self, painter: QPainter, picture: QRect, item: MediaItem) -> None:
        """What has no picture shows what kind of file it is."""
        size = 40 if picture.height() > 110 else 28
        ratio = painter.device().devicePixelRatioF()
        token = "cengkih" if item.extension == "pdf" else "muted"
        icon = self._kit.icons.pixmap(ICONS[item.type], token, size, ratio)
        center = picture.center()
        painter.drawPixmap(QPoint(center.x() - size // 2, center.y() - size // 2 - 12), icon)
        painter.setPen(self._kit.theme.color(token))
        painter.setFont(font("meta", "semibold"))
        line = QRect(picture.left(), center.y() + size // 2 - 6, picture.width(), 20)
        text = f"{item.extension.upper()} · {size_text(item.bytes)}"
        if item.duration:
            text = f"{item.extension.upper()} · {length_text(item.duration)}"
        painter.drawText(line, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_length(self, painter: QPainter, picture: QRect, item: MediaItem) -> None:
        text = length_text(item.duration) if item.duration else item.extension.upper()
        self._paint_pill(painter, picture, text, "play", ("toast_text", "toast"), right=True)

    def _paint_band(self, painter: QPainter, picture: QRect, text: str) -> None:
        tokens = ("warn", "warn_soft")
        self._paint_pill(painter, picture, text, "triangle-alert", tokens, right=False)

    def _paint_pill(
        self, painter: QPainter, picture: QRect, text: str, icon: str, tokens: tuple[str, str],
        right: bool,
    ) -> None:  # fmt: skip
        """Paint words with an icon at the foot of a picture; `tokens` are text and ground."""
        painter.setFont(font("meta", "semibold"))
        metrics = QFontMetrics(painter.font())
        widest = picture.width() - 12
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, widest - 32)
        width = min(widest, metrics.horizontalAdvance(shown) + 32)
        left = picture.right() - 5 - width if right else picture.left() + 6
        pill = QRect(left, picture.bottom() - 27, width, 22)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._kit.theme.color(tokens[1]))
        painter.drawRoundedRect(pill, 6, 6)
        ratio = painter.device().devicePixelRatioF()
        drawn = self._kit.icons.pixmap(icon, tokens[0], 14, ratio)
        painter.drawPixmap(QPoint(pill.left() + 7, pill.top() + 4), drawn)
        painter.setPen(self._kit.theme.color(tokens[0]))
        painter.drawText(pill.adjusted(25, 0, -4, 0), Qt.AlignmentFlag.AlignVCenter, shown)

    def _paint_texts(self, painter: QPainter, picture: QRect, cell: Cell) -> None:
        left, width = picture.left() + 1, picture.width() - 2
        for top, text, size, weight, token in (
            (6, cell.item.shown_title, "small", "semibold", "text"),
            (25, self._uses(cell), "meta", "normal", "muted"),
        ):
            painter.setFont(font(size, weight))
            painter.setPen(self._kit.theme.color(token))
            line = QRect(left, picture.bottom() + top, width, 19)
            shown = QFontMetrics(painter.font()).elidedText(
                text, Qt.TextElideMode.ElideRight, width
            )
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, shown)

    def _uses(self, cell: Cell) -> str:
        return self.tr("Di Sampah") if cell.item.trashed else uses_text(cell.uses)

    def _paint_ring(self, painter: QPainter, picture: QRect, chosen: bool, current: bool) -> None:
        theme = self._kit.theme
        pen = QPen(theme.color("accent" if chosen else "focus"), 3 if chosen else 2)
        if not chosen:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(picture).adjusted(-3, -3, 3, 3), RADIUS + 3, RADIUS + 3)
        if chosen:
            self._paint_check(painter, QRect(picture.left() + 8, picture.top() + 8, 22, 22))

    def _paint_check(self, painter: QPainter, box: QRect) -> None:
        theme = self._kit.theme
        painter.setPen(QPen(theme.color("surface"), 2))
        painter.setBrush(theme.color("accent"))
        painter.drawRoundedRect(box, 6, 6)
        ratio = painter.device().devicePixelRatioF()
        mark = self._kit.icons.pixmap("check", "on_accent", 14, ratio)
        painter.drawPixmap(box.topLeft() + QPoint(4, 4), mark)


def _cropped(pixmap: QPixmap, size: QSize, radius: float) -> QPixmap:
    """Return the middle of a picture, filling `size` pixels with rounded corners."""
    scale = min(pixmap.width() / size.width(), pixmap.height() / size.height())
    wide, high = size.width() * scale, size.height() * scale
    source = QRectF((pixmap.width() - wide) / 2, (pixmap.height() - high) / 2, wide, high)
    made = QPixmap(size)
    made.fill(Qt.GlobalColor.transparent)
    path = QPainterPath()
    path.addRoundedRect(QRectF(made.rect()), radius, radius)
    painter = QPainter(made)
    painter.setRenderHints(
        QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
    )
    painter.setClipPath(path)
    painter.drawPixmap(QRectF(made.rect()), pixmap, source)
    painter.end()
    return made
