"""One font for painting, with what was measured and laid out in it: that takes longer than ink."""

from functools import lru_cache
from itertools import pairwise

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QFontMetrics,
    QPainter,
    QStaticText,
    QTextLayout,
    QTextOption,
    QTransform,
)

from newsroom.ui.common.theme import font

_REMEMBERED = 4_000
"""Texts of a busy month in all its views."""


class Letters:
    """Measures, breaks and draws plain text in one font."""

    def __init__(self, size: str, weight: str, is_struck: bool = False) -> None:
        self.font = font(size, weight)
        self.font.setStrikeOut(is_struck)
        self._measures = QFontMetrics(self.font)
        self.width = lru_cache(_REMEMBERED)(self._width)
        self.elided = lru_cache(_REMEMBERED)(self._elided)
        self.lines = lru_cache(_REMEMBERED)(self._lines)
        self._laid = lru_cache(_REMEMBERED)(self._lay)

    def draw(self, painter: QPainter, left: int, top: int, height: int, text: str) -> None:
        """Draw one line in the middle of `height` pixels, in the pen of the painter."""
        painter.setFont(self.font)
        above = (height - self._measures.height()) / 2
        if self.font.strikeOut():
            # Qt puts the line through a static text beside it.
            painter.drawText(QPointF(left, top + above + self._measures.ascent()), text)
        else:
            painter.drawStaticText(QPointF(left, top + above), self._laid(text))

    def _width(self, text: str) -> int:
        return self._measures.horizontalAdvance(text)

    def _elided(self, text: str, width: int) -> str:
        """Return a text that ends in … where it is wider."""
        return self._measures.elidedText(text, Qt.TextElideMode.ElideRight, max(0, width))

    def _lines(self, text: str, width: int, most: int) -> tuple[str, ...]:
        """Break a text into lines of a width; what is too much for the last one is left out."""
        if most < 1 or width < 4:
            return ()
        starts = self._line_starts(text, width, most)
        units = text.encode("utf-16-le", "surrogatepass")  # Qt counts in these

        def part(start: int, end: int) -> str:
            return units[start * 2 : end * 2].decode("utf-16-le", "ignore").rstrip()

        if len(starts) <= most:
            return tuple(part(*line) for line in pairwise([*starts, len(units) // 2]))
        shown = [part(*line) for line in pairwise(starts[:most])]
        return (*shown, self._elided(part(starts[most - 1], len(units) // 2), width))

    def _line_starts(self, text: str, width: int, most: int) -> list[int]:
        """Return where the lines of a text begin, one more than `most` where it has them."""
        layout = QTextLayout(text, self.font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        starts: list[int] = []
        while len(starts) <= most:
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            starts.append(line.textStart())
        layout.endLayout()
        return starts

    def _lay(self, text: str) -> QStaticText:
        laid = QStaticText(text)
        laid.setTextFormat(Qt.TextFormat.PlainText)
        laid.prepare(QTransform(), self.font)
        return laid
