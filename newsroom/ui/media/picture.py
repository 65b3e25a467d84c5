"""One item seen large enough to describe it: in the panel, and over the whole room."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from newsroom.domain.media import MediaItem
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.theme import font, mark
from newsroom.ui.common.widgets import ElidedLabel, column, icon_button, row
from newsroom.ui.media.words import ICONS, facts_text

RADIUS = 8


class Picture(QWidget):
    """Shows all of a picture as large as it fits; what has none shows what kind of file it is."""

    def __init__(self, kit: Kit, least_edge: int = 320) -> None:
        """`least_edge` is the size in pixels that is asked for even where the widget is smaller."""
        super().__init__()
        self._kit, self._least_edge = kit, least_edge
        self.item: MediaItem | None = None
        self._shown: MediaItem | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        kit.thumbnails.ready.connect(self._arrived)

    def show_item(self, item: MediaItem, picture: MediaItem) -> None:
        """Show an item by its picture: itself, or the poster of a film."""
        self.item, self._shown = item, picture
        self.setAccessibleName(item.alt or item.shown_title)
        self.update()

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 120)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.item is None or self._shown is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pixmap = self._pixmap(self._shown)
        if pixmap is None or pixmap.isNull():
            self._paint_ground(painter)
        if pixmap is None:
            return
        if pixmap.isNull():
            self._paint_kind(painter, self.item)
        else:
            self._paint_picture(painter, pixmap)

    def _pixmap(self, item: MediaItem) -> QPixmap | None:
        if item.type != "photo":
            return QPixmap()
        edge = max(self._least_edge, self.width())
        ratio = self.devicePixelRatioF()
        found = self._kit.thumbnails.pixmap(item.sha256, item.extension, edge, ratio)
        if found is None:
            # The small one of the grid stands in until the large one has been read.
            return self._kit.thumbnails.pixmap(item.sha256, item.extension, 216, ratio)
        return found

    def _paint_ground(self, painter: QPainter) -> None:
        painter.setPen(self._kit.theme.color("border"))
        painter.setBrush(self._kit.theme.color("sunken"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)

    def _paint_kind(self, painter: QPainter, item: MediaItem) -> None:
        token = "cengkih" if item.extension == "pdf" else "muted"
        icon = self._kit.icons.pixmap(ICONS[item.type], token, 48, self.devicePixelRatioF())
        center = self.rect().center()
        painter.drawPixmap(QPoint(center.x() - 24, center.y() - 36), icon)
        painter.setPen(self._kit.theme.color(token))
        painter.setFont(font("small", "semibold"))
        line = QRect(0, center.y() + 20, self.width(), 20)
        painter.drawText(line, Qt.AlignmentFlag.AlignCenter, item.extension.upper())

    def _paint_picture(self, painter: QPainter, pixmap: QPixmap) -> None:
        size = pixmap.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        area = QRect(QPoint(0, 0), size)
        area.moveCenter(self.rect().center())
        path = QPainterPath()
        path.addRoundedRect(QRectF(area), RADIUS, RADIUS)
        painter.setClipPath(path)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(area, pixmap)

    def _arrived(self, sha256: str) -> None:
        if self._shown is not None and self._shown.sha256 == sha256:
            self.update()


class LargePreview(QFrame):
    """A picture over the room: Space or Esc closes it, the arrows go on."""

    step_requested = Signal(int)
    closed = Signal()

    def __init__(self, kit: Kit, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        mark(self, "kind", "lightbox")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.picture = Picture(kit, 1280)
        self._title = ElidedLabel("", "strong")
        self._facts = ElidedLabel("", "muted")
        closing = icon_button(self.tr("Tutup"), kit.icons.icon("x"), "Esc")
        closing.clicked.connect(self.close_preview)
        closing.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole = column(self, 20, 12)
        head = row(gap=12)
        texts = column(gap=2)
        texts.addWidget(self._title)
        texts.addWidget(self._facts)
        head.addLayout(texts, 1)
        head.addWidget(closing, 0, Qt.AlignmentFlag.AlignTop)
        whole.addLayout(head)
        whole.addWidget(self.picture, 1)
        over.installEventFilter(self)
        self.hide()

    def show_item(self, item: MediaItem, picture: MediaItem) -> None:
        """Show an item over the room and take the keyboard."""
        self.picture.show_item(item, picture)
        self._title.show_text(item.shown_title)
        self._facts.show_text(facts_text(item))
        self.setAccessibleName(self.tr("Pratinjau besar: {title}").format(title=item.shown_title))
        self.setGeometry(self._over.rect())
        self.show()
        self.raise_()
        self.setFocus()

    def close_preview(self) -> None:
        """Go back to the grid."""
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Space):
            self.close_preview()
        elif event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Down):
            self.step_requested.emit(1)
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Up):
            self.step_requested.emit(-1)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.close_preview()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._over.rect())
        return False
