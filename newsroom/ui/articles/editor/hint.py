"""The invitation in an empty story: between the dateline and the initials, where text will be."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QTextLine

from newsroom.text.records import PLAIN
from newsroom.ui.articles.editor.formats import INITIALS
from newsroom.ui.common.theme import Theme

if TYPE_CHECKING:
    from newsroom.ui.articles.editor.body import Body

_GAP = 6


class Hint:
    """Paints the invitation; the chip of the initials moves out of its way."""

    def __init__(self, body: "Body", theme: Theme) -> None:
        self._body, self._theme = body, theme

    @property
    def is_wanted(self) -> bool:
        """Whether nothing stands in the text yet."""
        records = self._body.mirror.records
        record = records[0]
        return len(records) == 1 and record.is_empty and record.place == PLAIN

    def prepare(self) -> None:
        """Make room before the document is painted."""
        self._body.chips.shift = self._width() + _GAP if self.is_wanted else 0

    def _text(self) -> str:
        wide = self._body.viewport().width() - self._line().naturalTextWidth() - 2 * _GAP
        invitation = QCoreApplication.translate(
            "Body", "Tulis berita di sini, atau tempel dari Word."
        )
        return self._metrics().elidedText(invitation, Qt.TextElideMode.ElideRight, wide)

    def _metrics(self) -> QFontMetricsF:
        return QFontMetricsF(self._body.font())

    def _width(self) -> float:
        return self._metrics().horizontalAdvance(self._text())

    def _line(self) -> QTextLine:
        return self._body.manuscript.begin().layout().lineAt(0)

    def paint(self, painter: QPainter) -> None:
        """Paint over the viewport."""
        if not self.is_wanted:
            return
        body, line = self._body, self._line()
        painter.setFont(body.font())
        painter.setPen(self._theme.color("faint"))
        top = body.block_rect(body.manuscript.begin()).top()
        left = line.naturalTextWidth() - body.chips.width(INITIALS)
        painter.drawText(QPointF(left + _GAP, top + line.y() + line.ascent()), self._text())
