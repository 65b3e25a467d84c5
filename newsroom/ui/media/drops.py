"""Where files can be let go: what a drag or the clipboard holds, the veil, the empty library."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QRectF, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from newsroom.ui.common.kit import Kit
from newsroom.ui.common.widgets import IconLabel, button, column, label, row

RADIUS = 12


def files_in(data: QMimeData) -> list[Path]:
    """Return the files of this PC that a drag or the clipboard holds."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def image_in(data: QMimeData) -> QImage:
    """Return the picture that the clipboard holds; a null one where there is none."""
    image = data.imageData() if data.hasImage() else None
    return image if isinstance(image, QImage) else QImage()


class Zone(QWidget):
    """A dashed frame around what stands in it."""

    def __init__(self, kit: Kit, ground: str, frame: str) -> None:
        """`ground` and `frame` are tokens of the palette."""
        super().__init__()
        self._kit, self._ground, self._frame = kit, ground, frame

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self._kit.theme.color(self._frame), 2, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([5, 4])
        painter.setPen(pen)
        painter.setBrush(self._kit.theme.color(self._ground))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)


class Veil(QWidget):
    """Lies over the room while files are dragged over it."""

    def __init__(self, kit: Kit, over: QWidget) -> None:
        super().__init__(over)
        self._kit, self._over = kit, over
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        zone = Zone(kit, "accent_soft", "accent")
        column(self, 16).addWidget(zone)
        inner = column(zone, 24, 12)
        center = Qt.AlignmentFlag.AlignHCenter
        inner.addStretch(1)
        inner.addWidget(IconLabel(kit.icons, "image-plus", "accent_text", 48), 0, center)
        inner.addWidget(label(self.tr("Lepas di sini untuk mengimpor"), "section"), 0, center)
        inner.addWidget(label(self.tr("Berkas asli tidak diubah."), "muted"), 0, center)
        inner.addStretch(1)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        ground = self._kit.theme.color("window")
        ground.setAlphaF(0.92)
        QPainter(self).fillRect(self.rect(), ground)

    def lay(self) -> None:
        """Cover the room."""
        self.setGeometry(self._over.rect())
        self.show()
        self.raise_()


class EmptyLibrary(QWidget):
    """What the room shows before there is anything: where to let files go, and two buttons."""

    add_requested = Signal()
    folder_requested = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        zone = Zone(kit, "surface", "control")
        column(self, 24).addWidget(zone)
        whole = column(zone, 24, 10)
        center = Qt.AlignmentFlag.AlignHCenter
        whole.addStretch(1)
        whole.addWidget(_Disc(kit), 0, center)
        whole.addSpacing(8)
        whole.addWidget(label(self.tr("Belum ada media"), "page"), 0, center)
        text = self.tr(
            "Seret foto, video, atau dokumen ke sini.\n"
            "Berkas asli tidak diubah; salinannya disimpan di ruang redaksi ini."
        )
        sentence = label(text, "muted")
        sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        whole.addWidget(sentence, 0, center)
        whole.addSpacing(4)
        whole.addLayout(self._buttons(kit))
        kinds = self.tr("JPG, PNG, WebP, MP4, MP3, PDF, DOCX dan lainnya")
        whole.addWidget(label(kinds, "meta"), 0, center)
        whole.addStretch(1)

    def _buttons(self, kit: Kit) -> QHBoxLayout:
        buttons = row(gap=8)
        add = button(self.tr("Pilih berkas…"), "primary", kit.icons.icon("plus", "on_accent"))
        add.clicked.connect(self.add_requested)
        folder = button(self.tr("Impor folder…"), "", kit.icons.icon("folder-open"))
        folder.clicked.connect(self.folder_requested)
        buttons.addStretch(1)
        buttons.addWidget(add)
        buttons.addWidget(folder)
        buttons.addStretch(1)
        return buttons


class _Disc(QWidget):
    """A large icon on a soft round ground."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self.setFixedSize(108, 108)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._kit.theme.color("accent_soft"))
        painter.drawEllipse(self.rect())
        ratio = self.devicePixelRatioF()
        icon = self._kit.icons.pixmap("images", "accent_text", 48, ratio)
        painter.drawPixmap(30, 30, icon)
