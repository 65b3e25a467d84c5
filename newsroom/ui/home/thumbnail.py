"""The cover of an article as a small picture in a row."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from newsroom.domain.media import MediaItem
from newsroom.ui.common.kit import Kit

WIDTH, HEIGHT, RADIUS, ICON = 64, 46, 8, 18


class Thumbnail(QWidget):
    """Shows a photo, or a dashed place where there is none; it is not spoken."""

    def __init__(self, kit: Kit, cover: MediaItem | None) -> None:
        super().__init__()
        self._kit, self._cover = kit, cover
        self.setFixedSize(WIDTH, HEIGHT)
        if cover is not None:
            kit.thumbnails.ready.connect(self._arrived)

    def _arrived(self, sha256: str) -> None:
        if self._cover is not None and sha256 == self._cover.sha256:
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        pixmap = self._pixmap()
        if pixmap is None or pixmap.isNull():
            self._paint_place(painter)
        else:
            self._paint_photo(painter, pixmap)

    def _pixmap(self) -> QPixmap | None:
        cover = self._cover
        if cover is None:
            return None
        ratio = self.devicePixelRatioF()
        return self._kit.thumbnails.pixmap(cover.sha256, cover.extension, WIDTH * 2, ratio)

    def _paint_place(self, painter: QPainter) -> None:
        color = self._kit.theme.color
        painter.setBrush(color("sunken"))
        painter.setPen(QPen(color("control"), 1, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        icon = self._kit.icons.pixmap("image", "faint", ICON, self.devicePixelRatioF())
        painter.drawPixmap((WIDTH - ICON) // 2, (HEIGHT - ICON) // 2, icon)

    def _paint_photo(self, painter: QPainter, pixmap: QPixmap) -> None:
        """Fill the place, cutting what is too much at the sides."""
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()), RADIUS, RADIUS)
        painter.setClipPath(shape)
        size = pixmap.deviceIndependentSize()
        scale = max(WIDTH / size.width(), HEIGHT / size.height())
        width, height = size.width() * scale, size.height() * scale
        area = QRectF((WIDTH - width) / 2, (HEIGHT - height) / 2, width, height)
        painter.drawPixmap(area, pixmap, QRectF(pixmap.rect()))
