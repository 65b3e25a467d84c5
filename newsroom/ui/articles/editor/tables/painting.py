"""A table of the tree, laid out and painted cell by cell."""

from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import accumulate, pairwise
from math import ceil

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from newsroom.text.runs import Run, plain_of
from newsroom.text.story import Table
from newsroom.ui.articles.editor.formats import char_format
from newsroom.ui.articles.editor.manuscript import BREAK, utf16
from newsroom.ui.articles.editor.tables.tree import Box, Grid, grid_of
from newsroom.ui.common.theme import Theme, font

PAD_X, PAD_Y = 8, 6
"""Room in pixels around the text of a cell, its line included."""
ROOM_BELOW = 5
"""Pixels below a table that belong to it."""
_SMALLEST = 48.0
_WIDEST = 1e6
_MOST_LAID_OUT = 2000
_Runs = tuple[Run, ...]
_Widths = tuple[float, ...]


def cell_font(is_header: bool) -> QFont:
    """Return the font of a cell."""
    return font("base", "semibold" if is_header else "normal")


@dataclass(frozen=True)
class TableLayout:
    """Where the cells of a table are, from its upper left corner, in pixels."""

    grid: Grid
    columns: tuple[float, ...]
    rows: tuple[float, ...]

    @cached_property
    def _across(self) -> tuple[float, ...]:
        return tuple(accumulate(self.columns, initial=0.0))

    @cached_property
    def _down(self) -> tuple[float, ...]:
        return tuple(accumulate(self.rows, initial=0.0))

    @property
    def height(self) -> float:
        """How high the table is."""
        return self._down[-1]

    @property
    def width(self) -> float:
        """How wide the table is."""
        return self._across[-1]

    def rect(self, box: Box) -> QRectF:
        """Return where a cell is."""
        left, top = self._across[box.x], self._down[box.y]
        right, bottom = self._across[box.x + box.columns], self._down[box.y + box.rows]
        return QRectF(left, top, right - left, bottom - top)

    def box_at(self, point: QPointF) -> Box | None:
        """Return the cell at a point."""
        hits = (box for box in self.grid.boxes if self.rect(box).contains(point))
        return next(hits, None)


class TablePainting:
    """Paints tables; what a column gets follows the longest text in it."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._texts: dict[tuple[_Runs, bool, float], QTextLayout] = {}
        self._held: dict[Table, _Widths] = {}
        """Columns of tables that were written in, as they are as long as the window is."""

    def layout(self, table: Table, width: float) -> TableLayout:
        """Return where the cells of the table are at a width."""
        columns = self._held.get(table)
        fits = columns is not None and sum(columns) == round(width - 1)
        return laid_out(table, width, columns if fits else None)

    def hold(self, before: Table, after: Table, width: float) -> None:
        """Let a table whose text has changed keep its columns, unless others save a line."""
        columns = self.layout(before, width).columns
        self._held.pop(before, None)
        if laid_out(after, width, columns).height <= laid_out(after, width).height:
            self._held[after] = columns

    def height(self, table: Table, width: float) -> float:
        """Return how high the table is at a width."""
        return self.layout(table, width).height + ROOM_BELOW

    def paint(self, painter: QPainter, rect: QRectF, table: Table) -> None:
        """Paint the table into a rectangle."""
        layout = self.layout(table, rect.width())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        seen = painter.clipBoundingRect() if painter.hasClipping() else rect
        for box in layout.grid.boxes:
            place = layout.rect(box).translated(rect.topLeft())
            if place.intersects(seen):
                self._paint_cell(painter, place, box)

    def _paint_cell(self, painter: QPainter, place: QRectF, box: Box) -> None:
        painter.setPen(QPen(self._theme.color("border"), 1))
        painter.setBrush(self._theme.color("hover" if box.cell.header else "surface"))
        painter.drawRect(place)
        painter.setPen(self._theme.color("text"))
        text = self._text(box.cell.runs, box.cell.header, place.width() - 2 * PAD_X)
        text.draw(painter, place.topLeft() + QPointF(PAD_X, PAD_Y), self._links(box.cell.runs))

    def _text(self, runs: _Runs, is_header: bool, width: float) -> QTextLayout:
        key = (runs, is_header, width)
        if key not in self._texts:
            if len(self._texts) >= _MOST_LAID_OUT:
                self._texts.clear()
            self._texts[key] = _text_layout(runs, is_header, width)
        return self._texts[key]

    def _links(self, runs: _Runs) -> list[QTextLayout.FormatRange]:
        """Return the look of links, whose colour is the theme's."""
        color = self._theme.color("accent_text")
        made = QTextCharFormat()
        made.setForeground(color)
        made.setFontUnderline(True)
        made.setUnderlineColor(color)
        return [_range(at, run, made) for at, run in _placed(runs) if run.href]


def wrapping() -> QTextOption:
    """Return how the lines of a cell are broken: inside of a word only where it must be."""
    made = QTextOption()
    made.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return made


def _placed(runs: _Runs) -> list[tuple[int, Run]]:
    """Return each run with where it begins, as Qt counts."""
    placed: list[tuple[int, Run]] = []
    at = 0
    for run in runs:
        placed.append((at, run))
        at += utf16(run.text)
    return placed


def _range(at: int, run: Run, look: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = at, utf16(run.text), look
    return made


def _text_layout(runs: _Runs, is_header: bool, width: float) -> QTextLayout:
    """Break the text of a cell into lines as its field does."""
    layout = QTextLayout(plain_of(runs).replace("\n", BREAK), cell_font(is_header))
    layout.setTextOption(wrapping())
    layout.setFormats([_range(at, run, char_format(run.look)) for at, run in _placed(runs)])
    layout.beginLayout()
    top = 0.0
    while (line := layout.createLine()).isValid():
        line.setLeadingIncluded(True)
        line.setLineWidth(max(width, 1.0))
        line.setPosition(QPointF(0, top))
        top += line.height()
    layout.endLayout()
    return layout


@lru_cache(maxsize=4096)
def _text_height(runs: _Runs, is_header: bool, width: float) -> float:
    return _text_layout(runs, is_header, width).boundingRect().height()


@lru_cache(maxsize=4096)
def _text_width(runs: _Runs, is_header: bool) -> float:
    layout = _text_layout(runs, is_header, _WIDEST)
    return max(layout.lineAt(n).naturalTextWidth() for n in range(layout.lineCount()))


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


def _whole(columns: tuple[float, ...]) -> tuple[float, ...]:
    """Let every line between columns stand on a whole pixel."""
    edges = [round(edge) for edge in accumulate(columns, initial=0.0)]
    return tuple(float(right - left) for left, right in pairwise(edges))


@lru_cache(maxsize=64)
def laid_out(table: Table, width: float, columns: _Widths | None = None) -> TableLayout:
    """Return where the cells of a table are at a width, with these columns or its own."""
    grid = grid_of(table)
    columns = columns or _whole(_shared(_wanted(grid, width), width - 1))
    line = ceil(QFontMetricsF(cell_font(True)).lineSpacing()) + 2 * PAD_Y
    rows = [float(line)] * grid.height
    for box in grid.boxes:
        inner = sum(columns[box.x : box.x + box.columns]) - 2 * PAD_X
        needed = ceil(_text_height(box.cell.runs, box.cell.header, inner)) + 2 * PAD_Y
        last = box.y + box.rows - 1
        rows[last] += max(needed - sum(rows[box.y : last + 1]), 0)
    return TableLayout(grid, columns, tuple(rows))


def _wanted(grid: Grid, width: float) -> list[float]:
    wanted = [_SMALLEST] * grid.width
    for box in grid.boxes:
        if box.columns == 1:
            longest = _text_width(box.cell.runs, box.cell.header)
            wanted[box.x] = max(wanted[box.x], min(longest + 2 * PAD_X + 2, width))
    return wanted
