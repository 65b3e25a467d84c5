"""The focal point of a photo: what stays in sight when lists and cards crop it."""

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from newsroom.domain.media import MediaItem
from newsroom.ui.articles.inspector.picture_frame import focus_of, picture_of
from newsroom.ui.common.kit import Kit

HEIGHT = 168
STEP = 0.05
RADIUS = 13


class FocusFrame(QWidget):
    """The whole photo with a ring: a click, a drag or the arrows move it."""

    moved = Signal(str)
    """`50 30`: percent from left and top."""
    left = Signal()
    """Enter or Esc: the person has done."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._item: MediaItem | None = None
        self._point = (0.5, 0.5)
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAccessibleName(self.tr("Titik fokus foto"))
        kit.thumbnails.ready.connect(self._arrived)

    def _arrived(self, sha256: str) -> None:
        if self._item is not None and sha256 == self._item.sha256:
            self.update()

    def show_item(self, item: MediaItem | None) -> None:
        """Show a photo with its focal point."""
        self._item = item
        self._place(focus_of(item) if item is not None else (0.5, 0.5))

    def _place(self, point: tuple[float, float]) -> None:
        self._point = (min(max(point[0], 0.0), 1.0), min(max(point[1], 0.0), 1.0))
        left, top = (round(100 * share) for share in self._point)
        said = self.tr("{left} persen dari kiri, {top} persen dari atas. Panah menggeser.")
        self.setAccessibleDescription(said.format(left=left, top=top))
        self.update()

    def _move(self, point: tuple[float, float]) -> None:
        self._place(point)
        left, top = (round(100 * share) for share in self._point)
        self.moved.emit(f"{left} {top}")

    def _picture(self) -> QRectF:
        """Where the photo lies in the frame."""
        item = self._item
        size = QSizeF(item.width or 3, item.height or 2) if item is not None else QSizeF(3, 2)
        size.scale(QSizeF(self.size()), Qt.AspectRatioMode.KeepAspectRatio)
        at = QPointF((self.width() - size.width()) / 2, (self.height() - size.height()) / 2)
        return QRectF(at, size)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        place = self._picture()
        pixmap = picture_of(self._kit, self._item, self.devicePixelRatioF())
        if pixmap is None:
            painter.fillRect(place, self._kit.theme.color("sunken"))
        else:
            painter.drawPixmap(place, pixmap, QRectF(pixmap.rect()))
        center = QPointF(
            place.left() + self._point[0] * place.width(),
            place.top() + self._point[1] * place.height(),
        )
        # Two rings, so that one of them is seen on any photo.
        for colour, width in ((QColor(0, 0, 0, 170), 5.0), (QColor("white"), 2.0)):
            painter.setPen(QPen(colour, width))
            painter.drawEllipse(center, RADIUS, RADIUS)
            painter.drawPoint(center)
        if self.hasFocus():
            painter.setPen(QPen(self._kit.theme.color("focus"), 2))
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._move(self._share(event.position()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._move(self._share(event.position()))

    def _share(self, at: QPointF) -> tuple[float, float]:
        place = self._picture()
        return (at.x() - place.left()) / place.width(), (at.y() - place.top()) / place.height()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Left: (-STEP, 0.0),
            Qt.Key.Key_Right: (STEP, 0.0),
            Qt.Key.Key_Up: (0.0, -STEP),
            Qt.Key.Key_Down: (0.0, STEP),
        }
        step = steps.get(Qt.Key(event.key()))
        if step is not None:
            self._move((self._point[0] + step[0], self._point[1] + step[1]))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self.left.emit()
        else:
            super().keyPressEvent(event)
