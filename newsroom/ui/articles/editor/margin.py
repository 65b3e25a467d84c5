"""Bullets, numbers and the bar of quotes, painted beside the text."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QTextBlock

from newsroom.ui.articles.editor.formats import INDENT
from newsroom.ui.articles.editor.records import ListPlace, number_of
from newsroom.ui.common.theme import Theme

if TYPE_CHECKING:
    from newsroom.ui.articles.editor.body import Body

_BULLET = 6.0


class Margin:
    """Paints beside the visible blocks what is no text of theirs."""

    def __init__(self, body: "Body", theme: Theme) -> None:
        self._body, self._theme = body, theme

    def paint(self, painter: QPainter) -> None:
        """Paint over the viewport."""
        body = self._body
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
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
        if place.list is not None and not place.list.more:
            self._paint_marker(painter, block, rect, place.list)

    def _paint_bar(self, painter: QPainter, block: QTextBlock, rect: QRectF, quote: int) -> None:
        """Paint one bar for the whole quote, down to its last line."""
        below = block.next()
        goes_on = below.isValid() and self._body.manuscript.place(below).quote == quote
        height = self._body.block_rect(below).top() - rect.top() if goes_on else rect.height()
        painter.fillRect(QRectF(0, rect.top(), 3, height), self._theme.color("control"))

    def _paint_marker(
        self, painter: QPainter, block: QTextBlock, rect: QRectF, place: ListPlace
    ) -> None:
        line = block.layout().lineAt(0)
        left = block.blockFormat().leftMargin()
        base = rect.top() + line.y() + line.ascent()
        painter.setPen(self._theme.color("accent_text"))
        if place.ordered:
            text = self._number(block, place)
            painter.setFont(self._body.manuscript.defaultFont())
            width = QFontMetricsF(painter.font()).horizontalAdvance(text)
            painter.drawText(QPointF(left - 8 - width, base), text)
            return
        dot = QRectF(left - INDENT + 11, base - 8, _BULLET, _BULLET)
        painter.setBrush(
            self._theme.color("accent_text") if place.level != 2 else Qt.BrushStyle.NoBrush
        )
        draw = painter.drawRect if place.level == 3 else painter.drawEllipse
        draw(dot)

    def _number(self, block: QTextBlock, place: ListPlace) -> str:
        number = number_of(self._body.mirror.records, block.blockNumber())
        return f"{letters(number) if place.style else number}."


def letters(number: int) -> str:
    """Return 1 as a, 26 as z, 27 as aa."""
    text = ""
    while number > 0:
        number, rest = divmod(number - 1, 26)
        text = chr(ord("a") + rest) + text
    return text or "0"
