"""The rail at the left: rooms by icon and name, with badges for what waits in them."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from newsroom.ui.common.actions import Actions, tooltip
from newsroom.ui.common.icons import Icons
from newsroom.ui.common.media_drag import ids_in
from newsroom.ui.common.theme import Theme, font, mark
from newsroom.ui.common.tokens import RAIL_WIDTH

ICONS = {
    "home": "house",
    "articles": "newspaper",
    "agenda": "calendar-days",
    "media": "images",
    "publish": "send",
    "settings": "settings",
}
"""Rooms in the order of the rail; the last one stands at its foot."""
TAKES_MEDIA = "articles"
"""The room that media can be dragged into: held over its button, the drag opens it."""
SPRING = 450
"""Milliseconds that a drag rests on the button before the room opens."""


class Rail(QWidget):
    """Buttons of all rooms, of which one is on."""

    room_requested = Signal(str)

    def __init__(self, theme: Theme, icons: Icons, actions: Actions) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        mark(self, "kind", "rail")
        self.setFixedWidth(RAIL_WIDTH)
        self.setAccessibleName(self.tr("Layar"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(9, 12, 9, 12)
        whole.setSpacing(6)
        self._buttons: dict[str, RailButton] = {}
        for room, icon in ICONS.items():
            if room == "settings":
                whole.addStretch(1)
            action = actions[f"go.{room}"]
            made = RailButton(theme, icons, icon, action.text(), tooltip(action))
            made.clicked.connect(lambda _, room=room: self.room_requested.emit(room))
            made.setAcceptDrops(room == TAKES_MEDIA)
            self._buttons[room] = made
            whole.addWidget(made)

    def choose(self, room: str) -> None:
        """Show which room is on screen; an empty name shows none."""
        for name, made in self._buttons.items():
            made.setChecked(name == room)

    def badge(self, room: str, count: int) -> None:
        """Show how many things wait in a room; 0 shows nothing."""
        self._buttons[room].show_count(count)

    def button(self, room: str) -> "RailButton":
        """Return the button of a room."""
        return self._buttons[room]


class RailButton(QAbstractButton):
    """Icon above name; an accent bar marks the room on screen."""

    def __init__(self, theme: Theme, icons: Icons, icon: str, text: str, hint: str) -> None:
        super().__init__()
        self._theme, self._icons, self._icon, self._name = theme, icons, icon, text
        self._count = 0
        self.setCheckable(True)
        self.setAutoExclusive(False)
        self.setText(text)
        self.setToolTip(hint)
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self._spring = QTimer(self, interval=SPRING, singleShot=True)
        self._spring.timeout.connect(self.click)

    @property
    def count(self) -> int:
        """What the badge says."""
        return self._count

    def nextCheckState(self) -> None:
        """A click asks for the room; the rail turns the button on once the room is there."""

    def show_count(self, count: int) -> None:
        self._count = count
        waiting = self.tr("{name}, {n} menunggu").format(name=self._name, n=count)
        self.setAccessibleName(waiting if count else self._name)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(78, 62)

    def enterEvent(self, event: object) -> None:
        self.update()

    def leaveEvent(self, event: object) -> None:
        self.update()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if ids_in(event.mimeData()):
            event.acceptProposedAction()
            self._spring.start()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._spring.stop()

    def dropEvent(self, event: QDropEvent) -> None:
        self._spring.stop()
        self.click()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        on = self.isChecked()
        icon = self._icons.pixmap(
            self._icon, "accent_text" if on else "muted", 24, self.devicePixelRatioF()
        )
        painter.drawPixmap(QPointF((self.width() - 24) / 2, 9), icon)
        painter.setFont(font("meta", "semibold" if on else "medium"))
        painter.setPen(self._theme.color("text" if on else "muted"))
        foot = QRect(0, 36, self.width(), 20)
        painter.drawText(foot, Qt.AlignmentFlag.AlignCenter, self._name)
        if self._count:
            self._paint_badge(painter)

    def _paint_ground(self, painter: QPainter) -> None:
        ground = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked():
            painter.setBrush(self._theme.color("surface"))
            painter.drawRoundedRect(ground, 9, 9)
            painter.setBrush(self._theme.color("accent"))
            painter.drawRoundedRect(QRectF(0, 18, 3, self.height() - 36), 1.5, 1.5)
        elif self.underMouse():
            painter.setBrush(self._theme.color("hover"))
            painter.drawRoundedRect(ground, 9, 9)
        if self.hasFocus():
            pen = painter.pen()
            pen.setStyle(Qt.PenStyle.SolidLine)
            pen.setColor(self._theme.color("focus"))
            pen.setWidth(2)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(ground, 9, 9)

    def _paint_badge(self, painter: QPainter) -> None:
        text = str(self._count) if self._count < 1000 else "999+"
        painter.setFont(font("badge", "bold"))
        width = max(18, painter.fontMetrics().horizontalAdvance(text) + 10)
        place = QRectF(self.width() / 2 + 4, 3, width, 16)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("cengkih"))
        painter.drawRoundedRect(place, 8, 8)
        ground = self._theme.color("cengkih")
        painter.setPen(QColor("white") if ground.lightness() < 140 else QColor("#2A1206"))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
