"""Bullets, numbers and the bar of quotes, painted beside the text."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QTextBlock

from newsroom.text.records import Marker, markers_of
from newsroom.ui.articles.editor.formats import INDENT
from newsroom.ui.common.theme import Theme

if TYPE_CHECKING:
    from newsroom.ui.articles.editor.body import Body

_BULLET = 6.0


class Margin:
    """Paints beside the visible blocks what is no text of theirs."""

    def __init__(self, body: "Body", theme: Theme) -> None:
        self._body, self._theme = body, theme
        self._markers: dict[int, Marker] = {}

    def paint(self, painter: QPainter) -> None:
        """Paint over the viewport."""
        body = self._body
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._markers = {}
        block = body.cursorForPosition(QPoint(0, 0)).block()
        while block.isValid():
            rect = body.block_rect(block)
            if rect.top() > body.viewport().height():
                return
            self._paint_block(painter, block, rect)
            block = block.next()

    def _paint_block(self, painter: QPainter, block: QTextBlock, rect: QRectF) -> None:
        place = self._body.manuscript.place(block)
        if place.quote:
            self._paint_bar(painter, block, rect, place.quote)
        if place.list is not None and (marker := self._marker(block)) is not None:
            self._paint_marker(painter, block, rect, place.list.level, marker)

    def _paint_bar(self, painter: QPainter, block: QTextBlock, rect: QRectF, quote: int) -> None:
        """Paint one bar for the whole quote, down to its last line."""
        below = block.next()
        goes_on = below.isValid() and self._body.manuscript.place(below).quote == quote
        height = self._body.block_rect(below).top() - rect.top() if goes_on else rect.height()
        painter.fillRect(QRectF(0, rect.top(), 3, height), self._theme.color("control"))

    def _paint_marker(
        self, painter: QPainter, block: QTextBlock, rect: QRectF, level: int, marker: Marker
    ) -> None:
        line = block.layout().lineAt(0)
        left = block.blockFormat().leftMargin()
        base = rect.top() + line.y() + line.ascent()
        painter.setPen(self._theme.color("accent_text"))
        if marker.ordered:
            text = f"{letters(marker.number) if marker.style else marker.number}."
            painter.setFont(self._body.manuscript.defaultFont())
            width = QFontMetricsF(painter.font()).horizontalAdvance(text)
            painter.drawText(QPointF(left - 8 - width, base), text)
            return
        middle = base - 0.31 * self._body.manuscript.defaultFont().pixelSize()
        dot = QRectF(left - INDENT + 11, middle - _BULLET / 2, _BULLET, _BULLET)
        painter.setBrush(self._theme.color("accent_text") if level != 2 else Qt.BrushStyle.NoBrush)
        draw = painter.drawRect if level == 3 else painter.drawEllipse
        draw(dot)

    def _marker(self, block: QTextBlock) -> Marker | None:
        """Return the marker of the item that a block begins; None where it begins none."""
        at = block.blockNumber()
        if at not in self._markers:
            self._markers.update(markers_of(self._body.mirror.records, at))
        return self._markers.get(at)


def letters(number: int) -> str:
    """Return 1 as a, 26 as z, 27 as aa."""
    text = ""
    while number > 0:
        number, rest = divmod(number - 1, 26)
        text = chr(ord("a") + rest) + text
    return text or "0"
