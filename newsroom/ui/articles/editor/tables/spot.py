"""A table in the body: which record it is, and where it is on screen."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QTextBlock, QTextCursor

from newsroom.text.story import Table
from newsroom.ui.articles.editor.tables.painting import ROOM_BELOW, TableLayout
from newsroom.ui.articles.editor.tables.tree import Box, Place

if TYPE_CHECKING:
    from newsroom.ui.articles.editor.body import Body


class TableSpot:
    """Follows one table while the text around it changes."""

    def __init__(self, body: "Body", number: int) -> None:
        self._body = body
        block = body.manuscript.findBlockByNumber(number)
        self._cursor = QTextCursor(body.manuscript)
        self._cursor.setKeepPositionOnInsert(True)
        self._cursor.setPosition(body.manuscript.text_start(block))

    @property
    def block(self) -> QTextBlock:
        return self._cursor.block()

    @property
    def number(self) -> int:
        """Which record the table is."""
        return self.block.blockNumber()

    def table(self) -> Table | None:
        """Return the table as it stands, None when it is gone."""
        thing = self._body.manuscript.read(self.block).thing
        return thing if isinstance(thing, Table) else None

    def layout(self, table: Table) -> TableLayout:
        """Return where the cells are, from the corner of the table."""
        return self._body.things.tables.layout(table, self.width)

    @property
    def width(self) -> float:
        """How wide the table is."""
        return self._body.things.width

    def _corner(self, height: float) -> QPointF:
        """Return where in the viewport the thing of this height begins."""
        block = self.block
        at = self._body.manuscript.text_start(block) - block.position()
        line = block.layout().lineForTextPosition(at)
        top = line.y() + line.ascent() - height
        return self._body.block_rect(block).topLeft() + QPointF(line.x(), top)

    def rect(self, table: Table) -> QRectF:
        """Return where the table is in the viewport."""
        layout = self.layout(table)
        size = QPointF(layout.width, layout.height)
        corner = self._corner(layout.height + ROOM_BELOW)
        return QRectF(corner, corner + size)

    def cell_rect(self, table: Table, place: Place) -> QRect:
        """Return the cell over a place with its lines, in whole pixels of the viewport."""
        layout = self.layout(table)
        rect = layout.rect(layout.grid.at(*place)).translated(self.rect(table).topLeft())
        left, top = round(rect.left()), round(rect.top())
        return QRect(left, top, round(rect.right()) - left + 1, round(rect.bottom()) - top + 1)

    def box_at(self, table: Table, point: QPointF) -> Box | None:
        """Return the cell at a point of the viewport."""
        return self.layout(table).box_at(point - self.rect(table).topLeft())
