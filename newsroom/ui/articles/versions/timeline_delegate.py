"""A line of the history: when and by whom, what was changed, what the version is now."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from newsroom.services.versions import Step, Version
from newsroom.ui.articles.version_words import count_words, version_mark
from newsroom.ui.articles.versions.timeline_model import ENTRY_ROLE, TimelineModel
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.row_ground import paint_ground
from newsroom.ui.common.theme import font

VERSION_HEIGHT = 60
STEP_HEIGHT = 36
AXIS = 28
"""Where the line of time runs."""
TEXT = 52
_TONES = {"ok": ("ok_soft", "ok"), "accent": ("accent_soft", "accent_text")}

Index = QModelIndex | QPersistentModelIndex


class TimelineDelegate(QStyledItemDelegate):
    """Versions are two lines with a dot on the line of time, steps one line."""

    def __init__(self, kit: Kit, model: TimelineModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._kit, self._model = kit, model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        is_step = isinstance(index.data(ENTRY_ROLE), Step)
        return QSize(280, STEP_HEIGHT if is_step else VERSION_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry = index.data(ENTRY_ROLE)
        if entry is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = option.rect.adjusted(44, 2, -8, -2)
        paint_ground(painter, self._kit.theme, option.state, ground)
        area = option.rect
        border = self._kit.theme.color("border")
        painter.fillRect(area.left() + AXIS, area.top(), 1, area.height(), border)
        if isinstance(entry, Step):
            self._paint_step(painter, area, entry)
        else:
            self._paint_version(painter, area, entry)
        painter.restore()

    def _paint_step(self, painter: QPainter, area: QRect, step: Step) -> None:
        text = f"{self._model.detail(step)}  ·  {self._model.title(step)}"
        self._dot(painter, area, 6, "control")
        place = area.adjusted(TEXT, 0, -16, 0)
        self._text(painter, place, text, font("meta"), "muted")

    def _paint_version(self, painter: QPainter, area: QRect, version: Version) -> None:
        self._dot(painter, area, 10, "ok" if version.is_live else "accent")
        place = area.adjusted(TEXT, 9, -16, -9)
        right = place.right() - self._paint_badge(painter, place, version)
        half = place.height() // 2
        head = QRect(place.left(), place.top(), right - place.left(), half)
        number = self.tr("Versi {n}").format(n=version.number)
        used = self._text(painter, head, number, font("base", "semibold"), "text")
        rest = head.adjusted(used + 8, 0, 0, 0)
        self._text(painter, rest, self._model.title(version), font("small"), "text")
        below = QRect(place.left(), place.top() + half, right - place.left(), half)
        detail = "  ·  ".join(filter(None, (self._model.detail(version), count_words(version))))
        self._text(painter, below, detail, font("meta"), "muted")

    def _dot(self, painter: QPainter, area: QRect, size: int, token: str) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._kit.theme.color(token))
        middle = area.center().y() - size // 2 + 1
        painter.drawEllipse(area.left() + AXIS - size // 2, middle, size, size)

    def _paint_badge(self, painter: QPainter, place: QRect, version: Version) -> int:
        """Paint what is special about a version at the right; return the pixels that it takes."""
        word, tone = version_mark(version)
        if not word:
            return 0
        ground, ink = _TONES.get(tone, ("hover", "muted"))
        painter.setFont(font("meta", "semibold"))
        width = painter.fontMetrics().horizontalAdvance(word) + 20
        badge = QRect(place.right() - width + 1, place.center().y() - 9, width, 20)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._kit.theme.color(ground))
        painter.drawRoundedRect(badge, 9, 9)
        painter.setPen(self._kit.theme.color(ink))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, word)
        return width + 8

    def _text(self, painter: QPainter, place: QRect, text: str, look: QFont, token: str) -> int:
        """Paint one line that ends in … where it must; return the pixels that it takes."""
        painter.setFont(look)
        painter.setPen(self._kit.theme.color(token))
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(place.width(), 0))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, shown)
        return metrics.horizontalAdvance(shown)
