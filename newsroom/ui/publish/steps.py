"""The four steps of a publication: what is done, what runs, and how far it is."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QProgressBar, QWidget

from newsroom.ui.common.icons import Icons
from newsroom.ui.common.theme import Theme
from newsroom.ui.common.widgets import column, label

SIZE = 18
WAITING, RUNNING, DONE, FAILED = "waiting", "running", "done", "failed"
SHARES = {"check": 50, "photos": 350, "pages": 450, "verify": 150}
"""Thousandths of the bar that each step takes, in their order."""


class StepMark(QWidget):
    """A ring that says where a step stands: empty, running, done or failed."""

    def __init__(self, icons: Icons, theme: Theme) -> None:
        super().__init__()
        self._icons, self._theme = icons, theme
        self._state = WAITING
        self.setFixedSize(SIZE, SIZE)

    def show_state(self, state: str) -> None:
        """`state` is waiting, running, done or failed."""
        self._state = state
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._state in (DONE, FAILED):
            name, token = ("circle-check", "ok") if self._state == DONE else ("circle-x", "bad")
            ratio = self.devicePixelRatioF()
            painter.drawPixmap(0, 0, self._icons.pixmap(name, token, SIZE, ratio))
            return
        running = self._state == RUNNING
        pen = QPen(self._theme.color("accent" if running else "control"), 1.6)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        # Angles are sixteenths of a degree; a running step is an open ring.
        painter.drawArc(QRectF(2, 2, SIZE - 4, SIZE - 4), 90 * 16, (270 if running else 360) * 16)


@dataclass(frozen=True)
class _Step:
    name: str
    mark: StepMark
    detail: QWidget
