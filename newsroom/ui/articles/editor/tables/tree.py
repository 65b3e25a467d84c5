"""Changes of a table as a value: rows, columns, merged cells. Nothing here knows the screen.

A table is taken apart into boxes on a grid of places, changed there, and put together again.
Columns are rows of the grid mirrored at its diagonal, so that each change is written once.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import lru_cache

from newsroom.text.runs import Run
from newsroom.text.story import MAX_SPAN, Cell, Table

Place = tuple[int, int]
"""Row and column on the grid, from 0."""
_Change = Callable[["Grid", int], "Grid"]


@dataclass(frozen=True)
class Box:
    """A cell and the places that it covers."""

    y: int
    x: int
    rows: int
    columns: int
    cell: Cell

    def covers(self, y: int, x: int) -> bool:
        """Whether a place lies inside."""
        return self.y <= y < self.y + self.rows and self.x <= x < self.x + self.columns

    def mirrored(self) -> "Box":
        """Return the box with rows and columns exchanged."""
        return Box(self.x, self.y, self.columns, self.rows, self.cell)


@dataclass(frozen=True)
class Grid:
    """Boxes that cover every place of a rectangle once."""

    height: int
    width: int
    boxes: tuple[Box, ...]

    def mirrored(self) -> "Grid":
        """Return the grid with rows and columns exchanged."""
        return Grid(self.width, self.height, tuple(box.mirrored() for box in self.boxes))

    def at(self, y: int, x: int) -> Box:
        """Return the box over a place."""
        return next(box for box in self.boxes if box.covers(y, x))

    def table(self) -> Table:
        """Return the grid as a table of the tree."""
        rows: list[list[Cell]] = [[] for _ in range(self.height)]
        for box in sorted(self.boxes, key=lambda box: (box.y, box.x)):
            rows[box.y].append(_spanning(box))
        return Table(tuple(map(tuple, rows)))


def _spanning(box: Box) -> Cell:
    if (box.columns, box.rows) == (box.cell.colspan, box.cell.rowspan):
        return box.cell
    return replace(box.cell, colspan=box.columns, rowspan=box.rows)


@lru_cache(maxsize=16)
def grid_of(table: Table) -> Grid:
    """Return a table as boxes on their places."""
    taken: set[Place] = set()
    boxes: list[Box] = []
    for y, row in enumerate(table.rows):
        x = 0
        for cell in row:
            while (y, x) in taken:
                x += 1
            box = Box(y, x, cell.rowspan, cell.colspan, cell)
            boxes.append(box)
            taken.update(_places(box))
            x += cell.colspan
    return Grid(len(table.rows), 1 + max((x for _, x in taken), default=-1), tuple(boxes))


def _places(box: Box) -> Iterable[Place]:
    return ((box.y + y, box.x + x) for y in range(box.rows) for x in range(box.columns))


def new_table(rows: int, columns: int) -> Table:
    """Return an empty table whose first row is a header."""
    head = (Cell(header=True),) * columns
    return Table((head, *((Cell(),) * columns for _ in range(rows - 1))))


def changed_place(before: Table, after: Table, place: Place) -> Place:
    """Return the first cell of `after` that is another than in `before`, else the one at a place.

    Where rows or columns came or went, it is the cell at the place.
    """
    old, new = grid_of(before), grid_of(after)
    if (old.height, old.width) == (new.height, new.width):
        others = [box for box in new.boxes if box not in old.boxes]
        if others:
            return others[0].y, others[0].x
    own = new.at(min(place[0], new.height - 1), min(place[1], new.width - 1))
    return own.y, own.x


# Rows and columns


def insert_row(table: Table, y: int) -> Table:
    """Return the table with an empty row before row `y`; cells that span that line grow."""
    return _row_inserted(grid_of(table), y).table()


def insert_column(table: Table, x: int) -> Table:
    """Return the table with an empty column before column `x`."""
    return _mirrored(_row_inserted, table, x)


def _mirrored(change: _Change, table: Table, line: int) -> Table:
    return change(grid_of(table).mirrored(), line).mirrored().table()


def _row_inserted(grid: Grid, y: int) -> Grid:
    boxes = [_moved_for_row(box, y) for box in grid.boxes]
    covered = {x for box in boxes for row, x in _places(box) if row == y}
    fresh = (
        Box(y, x, 1, 1, Cell(header=_is_header_line(grid, y, x)))
        for x in range(grid.width)
        if x not in covered
    )
    return Grid(grid.height + 1, grid.width, (*boxes, *fresh))


def _moved_for_row(box: Box, y: int) -> Box:
    if box.y >= y:
        return replace(box, y=box.y + 1)
    return replace(box, rows=box.rows + 1) if box.y + box.rows > y else box


def _is_header_line(grid: Grid, y: int, x: int) -> bool:
    """A cell of a new line is a header in a header column, or as a new first header row."""
    in_column = x == 0 and _is_header(box for box in grid.boxes if box.x == 0)
    is_first = y == 0 and _is_header(box for box in grid.boxes if box.y == 0)
    return in_column or is_first


def _is_header(boxes: Iterable[Box]) -> bool:
    return all(box.cell.header for box in boxes)


def remove_row(table: Table, y: int) -> Table | None:
    """Return the table without a row, None when it was the only one.

    The text of a cell that reaches further down stays.
    """
    grid = grid_of(table)
    return _row_removed(grid, y).table() if grid.height > 1 else None


def remove_column(table: Table, x: int) -> Table | None:
    """Return the table without a column, None when it was the only one."""
    return _mirrored(_row_removed, table, x) if grid_of(table).width > 1 else None


def _row_removed(grid: Grid, y: int) -> Grid:
    moved = (_moved_for_gap(box, y) for box in grid.boxes)
    return Grid(grid.height - 1, grid.width, tuple(box for box in moved if box.rows))


def _moved_for_gap(box: Box, y: int) -> Box:
    if box.y > y:
        return replace(box, y=box.y - 1)
    return replace(box, rows=box.rows - 1) if box.y + box.rows > y else box


# Cells


def cell_at(table: Table, place: Place) -> Cell:
    """Return the cell over a place."""
    return grid_of(table).at(*place).cell


def set_runs(table: Table, place: Place, runs: tuple[Run, ...]) -> Table:
    """Return the table with another text in a cell."""
    grid = grid_of(table)
    own = grid.at(*place)
    changed = replace(own, cell=replace(own.cell, runs=runs))
    boxes = tuple(changed if box is own else box for box in grid.boxes)
    return replace(grid, boxes=boxes).table()


def merge(table: Table, place: Place, down: bool) -> Table:
    """Return the table with a cell merged with its neighbour to the right or below.

    The area grows to the smallest rectangle of whole cells; its texts follow each other.
    Without a neighbour the table stays as it is.
    """
    grid = grid_of(table)
    own = grid.at(*place)
    beyond = (own.y + own.rows, own.x) if down else (own.y, own.x + own.columns)
    if beyond[0] >= grid.height or beyond[1] >= grid.width:
        return table
    area = _whole(grid, _around([own, grid.at(*beyond)]))
    return table if max(area.rows, area.columns) > MAX_SPAN else _merged(grid, area).table()


def _around(boxes: list[Box]) -> Box:
    y, x = min(box.y for box in boxes), min(box.x for box in boxes)
    bottom = max(box.y + box.rows for box in boxes)
    right = max(box.x + box.columns for box in boxes)
    return Box(y, x, bottom - y, right - x, boxes[0].cell)


def _whole(grid: Grid, area: Box) -> Box:
    """Grow an area until no cell lies across its edge."""
    grown = _around([area, *_touched(grid, area)])
    return area if grown == area else _whole(grid, grown)


def _touched(grid: Grid, area: Box) -> list[Box]:
    inside = set(_places(area))
    return [box for box in grid.boxes if not inside.isdisjoint(_places(box))]


def _merged(grid: Grid, area: Box) -> Grid:
    gone = sorted(_touched(grid, area), key=lambda box: (box.y, box.x))
    runs: tuple[Run, ...] = ()
    for box in gone:
        between = (Run("\n"),) if runs and box.cell.runs else ()
        runs = (*runs, *between, *box.cell.runs)
    made = replace(area, cell=replace(gone[0].cell, runs=runs))
    return replace(grid, boxes=(*(box for box in grid.boxes if box not in gone), made))


def split(table: Table, place: Place) -> Table:
    """Return the table with a merged cell parted again; its text stays in the first part."""
    grid = grid_of(table)
    return _parted(grid, [grid.at(*place)]).table()


def _parted(grid: Grid, wide: list[Box]) -> Grid:
    kept = [box for box in grid.boxes if box not in wide]
    for box in wide:
        empty = Cell(header=box.cell.header)
        first, *rest = _places(box)
        kept.append(Box(*first, 1, 1, box.cell))
        kept.extend(Box(y, x, 1, 1, empty) for y, x in rest)
    return replace(grid, boxes=tuple(kept))


# Headers


def has_header_row(table: Table) -> bool:
    """Whether the whole first row is a header."""
    return _is_header(box for box in grid_of(table).boxes if box.y == 0)


def has_header_column(table: Table) -> bool:
    """Whether the whole first column is a header."""
    return _is_header(box for box in grid_of(table).boxes if box.x == 0)


def toggle_header_row(table: Table) -> Table:
    """Return the table with its first row as a header, or no longer."""
    return _header_row_toggled(grid_of(table), 0).table()


def toggle_header_column(table: Table) -> Table:
    """Return the table with its first column as a header, or no longer."""
    return _mirrored(_header_row_toggled, table, 0)


def _header_row_toggled(grid: Grid, line: int) -> Grid:
    on = not _is_header(box for box in grid.boxes if box.y == line)
    beside = _is_header(box for box in grid.boxes if box.x == 0) and grid.height > 1

    def toggled(box: Box) -> Box:
        if box.y != line:
            return box
        header = on or (beside and box.x == 0)
        return replace(box, cell=replace(box.cell, header=header))

    return replace(grid, boxes=tuple(map(toggled, grid.boxes)))


# A range from elsewhere


def fill(table: Table, place: Place, pasted: Table) -> Table:
    """Return the table with the cells of another one over its own from a place on.

    Rows and columns are added where they are missing; headers stay where they are.
    """
    other = grid_of(pasted)
    wide, high = place[1] + other.width, place[0] + other.height
    while grid_of(table).height < high:
        table = insert_row(table, grid_of(table).height)
    while grid_of(table).width < wide:
        table = insert_column(table, grid_of(table).width)
    return _covered(grid_of(table), place, other).table()


def _covered(grid: Grid, place: Place, other: Grid) -> Grid:
    area = Box(*place, other.height, other.width, Cell())
    grid = _parted(grid, [box for box in _touched(grid, area) if box.rows * box.columns > 1])
    own = {(box.y, box.x): box for box in grid.boxes}
    for box in other.boxes:
        moved = replace(box, y=box.y + place[0], x=box.x + place[1])
        gone = [own.pop(at) for at in _places(moved)]
        cell = replace(moved.cell, header=gone[0].cell.header)
        own[moved.y, moved.x] = replace(moved, cell=cell)
    return replace(grid, boxes=tuple(own.values()))
