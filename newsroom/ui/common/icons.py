"""Line icons (Lucide), drawn in the colours of the theme at the sharpness of the screen."""

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from newsroom import paths
from newsroom.ui.common.theme import Theme


class Icons(QObject):
    """Makes icons by name and colour token; an icon follows the theme by itself."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.theme = theme
        self._pixmaps: dict[tuple[str, str, int], QPixmap] = {}

    def icon(self, name: str, token: str = "text") -> QIcon:
        """Return an icon of resources/icons; its colour is a token of the palette."""
        return QIcon(_Engine(self, name, token))

    def pixmap(self, name: str, token: str, size: int, ratio: float) -> QPixmap:
        """Return a square pixmap of `size` logical pixels for a screen of that pixel ratio."""
        pixels = round(size * ratio)
        key = (name, self.theme.color(token).name(), pixels)
        if key not in self._pixmaps:
            self._pixmaps[key] = self._drawn(name, key[1], pixels)
        pixmap = QPixmap(self._pixmaps[key])
        pixmap.setDevicePixelRatio(ratio)
        return pixmap

    @staticmethod
    def _drawn(name: str, color: str, pixels: int) -> QPixmap:
        source = (paths.resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
        # Qt paints currentColor black.
        renderer = QSvgRenderer(QByteArray(source.replace("currentColor", color).encode()))
        pixmap = QPixmap(pixels, pixels)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter, QRectF(0, 0, pixels, pixels))
        painter.end()
        return pixmap


class _Engine(QIconEngine):
    """Paints one icon in the present theme, grey where the widget is disabled."""

    def __init__(self, icons: Icons, name: str, token: str) -> None:
        super().__init__()
        self._icons, self._name, self._token = icons, name, token

    def paint(self, painter: QPainter, rect, mode: QIcon.Mode, state: QIcon.State) -> None:  # type: ignore[no-untyped-def]
        token = "faint" if mode == QIcon.Mode.Disabled else self._token
        ratio = painter.device().devicePixelRatioF()
        size = min(rect.width(), rect.height())
        painter.drawPixmap(rect.topLeft(), self._icons.pixmap(self._name, token, size, ratio))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        token = "faint" if mode == QIcon.Mode.Disabled else self._token
        logical = round(min(size.width(), size.height()) / scale)
        return self._icons.pixmap(self._name, token, logical, scale)

    def clone(self) -> QIconEngine:
        return _Engine(self._icons, self._name, self._token)
