"""Lies over a room while a file is dragged over it, and says what will happen."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from newsroom.ui.common.kit import Kit
from newsroom.ui.common.widgets import IconLabel, column, label

_MARGIN, _RADIUS = 16, 12


class DropVeil(QWidget):
    """Neither takes the mouse nor the focus."""

    def __init__(self, kit: Kit, over: QWidget, icon: str, title: str, detail: str) -> None:
        super().__init__(over)
        self._kit, self._over = kit, over
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        inner = column(self, 40, 12)
        center = Qt.AlignmentFlag.AlignHCenter
        inner.addStretch(1)
        inner.addWidget(IconLabel(kit.icons, icon, "accent_text", 48), 0, center)
        inner.addWidget(label(title, "section"), 0, center)
        inner.addWidget(label(detail, "muted"), 0, center)
        inner.addStretch(1)
        self.hide()

    def lay(self) -> None:
        """Cover the room."""
        self.setGeometry(self._over.rect())
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        color = self._kit.theme.color
        painter = QPainter(self)
        ground = color("window")
        ground.setAlphaF(0.92)
        painter.fillRect(self.rect(), ground)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(color("accent"), 2, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([5, 4])
        painter.setPen(pen)
        painter.setBrush(color("accent_soft"))
        frame = QRectF(self.rect()).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        painter.drawRoundedRect(frame, _RADIUS, _RADIUS)
