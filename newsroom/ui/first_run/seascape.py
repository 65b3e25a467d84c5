"""The picture beside the first choice: an island's cone over the sea, painted here."""

from collections.abc import Mapping, Sequence
from math import sin

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPixmap,
    QRadialGradient,
)
from PySide6.QtWidgets import QWidget

from newsroom.ui.common.theme import Theme, font

# The picture's own colours: by day, and by night for the dark scheme.
_DAY = {
    "sky": ("#9CC7DB", "#D8E6E6", "#F6E3C4"), "sun": "#FFF3D6", "far": "#7E9DA8",
    "near": "#4C7264", "shore": "#2F5148", "sea": ("#7FB2BD", "#2B6F86", "#0B3142"),
    "glint": "#FFF6E0", "boat": "#22303C",
}  # fmt: skip
_NIGHT = {
    "sky": ("#0B1622", "#16293A", "#34495A"), "sun": "#DCE6EE", "far": "#22384A",
    "near": "#14252F", "shore": "#0D1A22", "sea": ("#2B4658", "#122A3A", "#060F17"),
    "glint": "#C7D8E4", "boat": "#060B10",
}  # fmt: skip
HORIZON = 0.56
MARGIN = 36


class Seascape(QWidget):
    """Paints the picture with the program's name and what it is for."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._kept: tuple[tuple[QSize, bool, float], QPixmap] | None = None
        self._title = self.tr("Ruang Redaksi")
        self._text = self.tr(
            "Tulis berita, atur agenda, simpan foto, lalu terbitkan situs. "
            "Semua di komputer ini, tanpa internet."
        )
        self.setAccessibleName(f"{self._title}. {self._text}")
        self.setMinimumWidth(320)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture())
        self._paint_words(painter)

    def _picture(self) -> QPixmap:
        """Paint once for each size and scheme."""
        ratio = self.devicePixelRatioF()
        key = (self.size(), self._theme.is_dark, ratio)
        if self._kept is None or self._kept[0] != key:
            pixmap = QPixmap(self.size() * ratio)
            pixmap.setDevicePixelRatio(ratio)
            _paint(pixmap, self.size(), _NIGHT if self._theme.is_dark else _DAY)
            self._kept = (key, pixmap)
        return self._kept[1]

    def _paint_words(self, painter: QPainter) -> None:
        width = self.width() - 2 * MARGIN
        painter.setPen(QColor("#FFFFFF"))
        painter.setFont(font("section", "medium"))
        wrap = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignBottom
        area = QRectF(MARGIN, self.height() - 260, width, 260 - MARGIN)
        used = painter.boundingRect(area, wrap, self._text)
        painter.drawText(area, wrap, self._text)
        painter.setFont(font("headline", "bold"))
        painter.drawText(QPointF(MARGIN, used.top() - 16), self._title)


def _paint(pixmap: QPixmap, size: QSize, colors: Mapping[str, Sequence[str]]) -> None:
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    width, height = float(size.width()), float(size.height())
    horizon = height * HORIZON
    painter.fillRect(QRectF(0, 0, width, horizon + 1), _gradient(colors["sky"], 0, horizon))
    _paint_sun(painter, QPointF(width * 0.70, horizon * 0.60), width, str(colors["sun"]))
    for name, shape in (
        ("far", _ridge(width, horizon, 0.10, 0.05, 1.7)),
        ("near", _cone(width, horizon)),
        ("shore", _ridge(width, horizon, 0.025, 0.02, 4.1)),
    ):
        painter.setBrush(QColor(str(colors[name])))
        painter.drawPath(shape)
    sea = QRectF(0, horizon, width, height - horizon)
    painter.fillRect(sea, _gradient(colors["sea"], horizon, height))
    _paint_glints(painter, sea, width * 0.70, str(colors["glint"]))
    _paint_boat(painter, QPointF(width * 0.34, horizon + height * 0.055), str(colors["boat"]))
    painter.end()


def _gradient(colors: Sequence[str], top: float, bottom: float) -> QLinearGradient:
    made = QLinearGradient(0, top, 0, bottom)
    for number, color in enumerate(colors):
        made.setColorAt(number / (len(colors) - 1), QColor(color))
    return made


def _paint_sun(painter: QPainter, center: QPointF, width: float, color: str) -> None:
    glow = QRadialGradient(center, width * 0.30)
    for place, strength in ((0, 0.62), (0.25, 0.38), (0.55, 0.13), (0.8, 0.03), (1, 0)):
        shade = QColor(color)
        shade.setAlphaF(strength)
        glow.setColorAt(place, shade)
    painter.setBrush(glow)
    painter.drawEllipse(center, width * 0.30, width * 0.30)
    painter.setBrush(QColor(color))
    painter.drawEllipse(center, width * 0.050, width * 0.050)


def _ridge(width: float, base: float, high: float, rough: float, phase: float) -> QPainterPath:
    """A line of hills: sines of three lengths, the same at each painting."""
    path = QPainterPath(QPointF(0, base))
    for step in range(81):
        part = step / 80
        swell = sin(part * 5.1 + phase) + 0.5 * sin(part * 13.3 + phase) + 0.2 * sin(part * 41)
        path.lineTo(part * width, base - base * max(0.004, high + rough * swell))
    path.lineTo(width, base)
    return path


def _cone(width: float, base: float) -> QPainterPath:
    """A volcano with slopes that grow steeper towards its top."""
    peak = QPointF(width * 0.26, base * 0.46)
    path = QPainterPath(QPointF(-width * 0.22, base))
    path.cubicTo(width * 0.02, base * 0.95, width * 0.17, base * 0.62, peak.x() - 9, peak.y())
    path.quadTo(peak.x(), peak.y() + 7, peak.x() + 11, peak.y() + 1)
    path.cubicTo(width * 0.36, base * 0.64, width * 0.52, base * 0.96, width * 0.86, base)
    return path


def _paint_glints(painter: QPainter, sea: QRectF, x: float, color: str) -> None:
    """Light on the waves below the sun, wider towards the shore."""
    for number in range(26):
        part = number / 26
        y = sea.top() + 4 + part * part * sea.height() * 0.62
        half = sea.width() * (0.018 + 0.10 * part) * (0.7 + 0.3 * sin(number * 2.4))
        shade = QColor(color)
        shade.setAlphaF(0.55 * (1 - part))
        painter.setBrush(shade)
        place = x + sea.width() * 0.03 * part * sin(number * 1.9)
        painter.drawRoundedRect(QRectF(place - half, y, 2 * half, 1.6 + 1.8 * part), 1.5, 1.5)


def _paint_boat(painter: QPainter, at: QPointF, color: str) -> None:
    """A small outrigger under sail."""
    painter.setBrush(QColor(color))
    hull = QPainterPath(at + QPointF(-26, 0))
    hull.quadTo(at + QPointF(0, 13), at + QPointF(28, -2))
    hull.quadTo(at + QPointF(0, 5), at + QPointF(-26, 0))
    painter.drawPath(hull)
    sail = QPainterPath(at + QPointF(1, -42))
    sail.quadTo(at + QPointF(20, -22), at + QPointF(17, -3))
    sail.lineTo(at + QPointF(1, 0))
    sail.closeSubpath()
    painter.drawPath(sail)
    painter.drawRect(QRectF(at.x() - 1.2, at.y() - 44, 1.6, 46))
