"""Photos as the inspector shows them: the cover in its frame, and small beside the words."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from newsroom.domain.media import MediaItem
from newsroom.ui.articles.dropping import image_files
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.media_drag import ids_in
from newsroom.ui.common.theme import font

HEIGHT, EMPTY_HEIGHT = 156, 88
SMALL = 56


class PictureFrame(QFrame):
    """The photo, or a dashed frame that takes a click or a dropped file."""

    clicked = Signal()
    dropped = Signal(list)
    media_dropped = Signal(list)
    """Ids of media dragged from the library."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._item: MediaItem | None = None
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAcceptDrops(True)
        kit.thumbnails.ready.connect(self._arrived)

    def _arrived(self, sha256: str) -> None:
        if self._item is not None and sha256 == self._item.sha256:
            self.update()

    def show_item(self, item: MediaItem | None) -> None:
        self._item = item
        self.setFixedHeight(HEIGHT if item is not None else EMPTY_HEIGHT)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        theme, place = self._kit.theme, QRectF(self.rect()).adjusted(1, 1, -1, -1)
        pixmap = picture_of(self._kit, self._item, self.devicePixelRatioF())
        if pixmap is not None:
            assert self._item is not None
            paint_cropped(painter, place, pixmap, focus_of(self._item))
            return
        painter.setBrush(theme.color("sunken"))
        painter.setPen(QPen(theme.color("control"), 1, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(place, 8, 8)
        if self._item is None:
            self._paint_invitation(painter)

    def _paint_invitation(self, painter: QPainter) -> None:
        ratio = self.devicePixelRatioF()
        icon = self._kit.icons.pixmap("image-plus", "faint", 24, ratio)
        painter.drawPixmap((self.width() - 24) // 2, 18, icon)
        painter.setPen(self._kit.theme.color("muted"))
        painter.setFont(font("meta"))
        words = self.tr("Seret foto ke sini")
        painter.drawText(self.rect().adjusted(0, 48, 0, -8), Qt.AlignmentFlag.AlignHCenter, words)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if ids_in(event.mimeData()) or image_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        ids = ids_in(event.mimeData())
        if ids:
            self.media_dropped.emit(ids)
        else:
            self.dropped.emit(image_files(event.mimeData()))
        event.acceptProposedAction()


class SmallPicture(QWidget):
    """A photo as a small square; without one it is not there."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._item: MediaItem | None = None
        self.setFixedSize(SMALL, SMALL)
        kit.thumbnails.ready.connect(self._arrived)
        self.hide()

    def _arrived(self, sha256: str) -> None:
        if self._item is not None and sha256 == self._item.sha256:
            self.update()

    def show_item(self, item: MediaItem | None) -> None:
        """Show another photo."""
        self._item = item
        self.setVisible(item is not None)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        pixmap = picture_of(self._kit, self._item, self.devicePixelRatioF())
        if pixmap is not None:
            assert self._item is not None
            paint_cropped(painter, QRectF(self.rect()), pixmap, focus_of(self._item))


def picture_of(kit: Kit, item: MediaItem | None, ratio: float) -> QPixmap | None:
    """Return the picture of an item; None while it is read, or where there is none."""
    if item is None or item.type != "photo":
        return None
    pixmap = kit.thumbnails.pixmap(item.sha256, item.extension, 320, ratio)
    return None if pixmap is None or pixmap.isNull() else pixmap


def focus_of(item: MediaItem) -> tuple[float, float]:
    """Return the focal point of a photo as shares of its width and height."""
    left, _, top = item.focus.partition(" ")
    return (int(left) / 100, int(top) / 100) if top else (0.5, 0.5)


def paint_cropped(
    painter: QPainter, place: QRectF, pixmap: QPixmap, focus: tuple[float, float] = (0.5, 0.5)
) -> None:
    """Fill a place with rounded corners by the part of a picture around its focal point."""
    painter.setRenderHints(
        QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
    )
    path = QPainterPath()
    path.addRoundedRect(place, 8, 8)
    painter.setClipPath(path)
    shape = place.size().toSize()
    part = shape.scaled(pixmap.size(), Qt.AspectRatioMode.KeepAspectRatio)
    # As CSS object-position does: the share of what is cut off on this side.
    left = (pixmap.width() - part.width()) * focus[0]
    top = (pixmap.height() - part.height()) * focus[1]
    painter.drawPixmap(place, pixmap, QRectF(left, top, part.width(), part.height()))
