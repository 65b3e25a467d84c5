"""A table of the tree, laid out and painted cell by cell."""

from collections.abc import Iterator
from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from newsroom.text.story import Cell, Table, plain_of
from newsroom.ui.common.theme import Theme, font

_PAD_X, _PAD_Y = 8, 6
_WRAP = int(Qt.TextFlag.TextWordWrap)
_SMALLEST = 48.0


class TablePainting:
    """Paints tables; what a column gets follows the longest text in it."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme

    def height(self, table: Table, width: float) -> float:
        """Return how high the table is at a width."""
        return sum(_layout(table, width)[1]) + 5

    def paint(self, painter: QPainter, rect: QRectF, table: Table) -> None:
        """Paint the table into a rectangle."""
        columns, rows = _layout(table, rect.width())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for y, x, cell in placed(table):
            left = rect.left() + sum(columns[:x])
            top = rect.top() + sum(rows[:y])
            width = sum(columns[x : x + cell.colspan])
            height = sum(rows[y : y + cell.rowspan])
            self._paint_cell(painter, QRectF(left, top, width, height), cell)

    def _paint_cell(self, painter: QPainter, box: QRectF, cell: Cell) -> None:
        painter.setPen(QPen(self._theme.color("border"), 1))
        painter.setBrush(self._theme.color("hover" if cell.header else "surface"))
        painter.drawRect(box)
        painter.setFont(font("base", "semibold" if cell.header else "normal"))
        painter.setPen(self._theme.color("text"))
        inner = box.adjusted(_PAD_X, _PAD_Y, -_PAD_X, -_PAD_Y)
        painter.drawText(inner, _WRAP, plain_of(cell.runs))


def placed(table: Table) -> Iterator[tuple[int, int, Cell]]:
    """Yield (row, column, cell) for every cell on its place of the grid."""
    taken: set[tuple[int, int]] = set()
    for y, row in enumerate(table.rows):
        x = 0
        for cell in row:
            while (y, x) in taken:
                x += 1
            yield y, x, cell
            taken.update(
                (y + dy, x + dx) for dy in range(cell.rowspan) for dx in range(cell.colspan)
            )
            x += cell.colspan


def _shared(wanted: list[float], width: float) -> tuple[float, ...]:
    """Share a width among columns: narrow ones get what they want, wide ones the same each."""
    if sum(wanted) <= width:
        return tuple(part * width / sum(wanted) for part in wanted)
    rest, columns = width, [0.0] * len(wanted)
    in_order = sorted(range(len(wanted)), key=wanted.__getitem__)
    for n, x in enumerate(in_order):
        columns[x] = min(wanted[x], rest / (len(wanted) - n))
        rest -= columns[x]
    return tuple(columns)


@lru_cache(maxsize=64)
def _layout(table: Table, width: float) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """Return the widths of the columns and the heights of the rows."""
    cells = list(placed(table))
    count = max((x + cell.colspan for _, x, cell in cells), default=1)
    metrics = QFontMetricsF(font("base", "semibold"))
    wanted = [_SMALLEST] * count
    for _, x, cell in cells:
        if cell.colspan == 1:
            longest = max(map(metrics.horizontalAdvance, plain_of(cell.runs).split("\n")))
            wanted[x] = max(wanted[x], min(longest + 2 * _PAD_X + 2, width))
    columns = _shared(wanted, width - 1)
    rows = [metrics.lineSpacing() + 2 * _PAD_Y] * len(table.rows)
    for y, x, cell in cells:
        box = QRectF(0, 0, sum(columns[x : x + cell.colspan]) - 2 * _PAD_X - 2, 9999)
        needed = metrics.boundingRect(box, _WRAP, plain_of(cell.runs)).height() + 2 * _PAD_Y
        last = y + cell.rowspan - 1
        have = sum(rows[y : last + 1])
        rows[last] += max(needed - have, 0)
    return columns, tuple(rows)
