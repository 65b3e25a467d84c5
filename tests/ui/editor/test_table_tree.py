"""Rows, columns and merged cells of tables as values."""

import random
import re
from collections.abc import Callable

import pytest

from newsroom.text.dialect import parse
from newsroom.text.rendering import story_html
from newsroom.text.runs import Run, plain_of
from newsroom.text.story import Cell, Story, Table
from newsroom.text.writer import write
from newsroom.ui.articles.editor.tables import tree
from newsroom.ui.articles.editor.tables.tree import Place

Change = Callable[[Table, random.Random, Place], Table | None]

_CELL = re.compile(r'<t[hd](?: colspan="(\d+)")?(?: rowspan="(\d+)")?>')


def table(*rows: str) -> Table:
    """Return a table of one-word cells; `a:2x3` spans two columns and three rows, `!a` heads."""
    return Table(tuple(tuple(map(_cell, row.split())) for row in rows))


def _cell(text: str) -> Cell:
    words, _, spans = text.lstrip("!").partition(":")
    across, _, down = spans.partition("x")
    runs = (Run(words),) if words != "." else ()
    return Cell(runs, text.startswith("!"), int(across or 1), int(down or 1))


def shown(made: Table | None) -> list[str]:
    """Return a table as `table` takes it."""
    assert made is not None
    return [" ".join(map(_shown_cell, row)) for row in made.rows]


def _shown_cell(cell: Cell) -> str:
    text = plain_of(cell.runs).replace("\n", "/") or "."
    spans = f":{cell.colspan}x{cell.rowspan}" if (cell.colspan, cell.rowspan) != (1, 1) else ""
    return ("!" if cell.header else "") + text + spans


def words(made: Table) -> list[str]:
    return sorted(word for row in made.rows for cell in row for word in plain_of(cell.runs).split())


def widths(html: str) -> set[int]:
    """Return how many columns the rows have, with what reaches down into them in their section."""
    found: set[int] = set()
    for section in html.split("<tbody>"):
        rows = section.split("<tr>")[1:]
        sums = [0] * len(rows)
        for y, row in enumerate(rows):
            for across, down in _CELL.findall(row):
                for below in range(y, y + int(down or 1)):
                    sums[below] += int(across or 1)
        found.update(sums)
    return found


def test_a_new_table_has_a_header() -> None:
    assert shown(tree.new_table(3, 3)) == ["!. !. !.", ". . .", ". . ."]


@pytest.mark.parametrize(
    ("y", "rows"),
    [
        (0, ["!. !.", "!a !b", "c:1x2 d", "e"]),
        (1, ["!a !b", ". .", "c:1x2 d", "e"]),
        (2, ["!a !b", "c:1x3 d", ".", "e"]),
        (3, ["!a !b", "c:1x2 d", "e", ". ."]),
    ],
)
def test_a_row_goes_in(y: int, rows: list[str]) -> None:
    assert shown(tree.insert_row(table("!a !b", "c:1x2 d", "e"), y)) == rows


def test_a_column_goes_in() -> None:
    made = table("!a:2", "b c")
    assert shown(tree.insert_column(made, 0)) == ["!. !a:2x1", ". b c"]
    assert shown(tree.insert_column(made, 1)) == ["!a:3x1", "b . c"]
    assert shown(tree.insert_column(made, 2)) == ["!a:2x1 !.", "b c ."]


def test_a_header_column_goes_on_in_new_rows() -> None:
    assert shown(tree.insert_row(table("!a b", "!c d"), 2)) == ["!a b", "!c d", "!. ."]


def test_text_that_reaches_further_down_outlives_its_row() -> None:
    made = table("a:1x2 b", "c")
    assert shown(tree.remove_row(made, 0)) == ["a c"]
    assert shown(tree.remove_row(made, 1)) == ["a b"]
    assert shown(tree.remove_column(made, 0)) == ["b", "c"]


def test_the_last_row_and_column_take_the_table_along() -> None:
    assert tree.remove_row(table("a b"), 0) is None
    assert tree.remove_column(table("a", "b"), 0) is None


def test_merged_texts_follow_each_other() -> None:
    made = table("a b c", "d . f")
    assert shown(tree.merge(made, (0, 0), down=False)) == ["a/b:2x1 c", "d . f"]
    assert shown(tree.merge(made, (0, 1), down=True)) == ["a b:1x2 c", "d f"]
    assert tree.merge(made, (0, 2), down=False) == made
    assert tree.merge(made, (1, 0), down=True) == made


def test_a_merged_area_holds_whole_cells() -> None:
    made = table("a b:1x2 c", "d e", "f g h")
    assert shown(tree.merge(made, (1, 0), down=False)) == ["a/b/d:2x2 c", "e", "f g h"]


def test_a_split_cell_keeps_its_text_in_the_first_part() -> None:
    assert shown(tree.split(table("!a:2x2 b", "c"), (1, 1))) == ["!a !. b", "!. !. c"]


def test_headers_are_switched() -> None:
    made = table("a b", "c d")
    head = tree.toggle_header_row(made)
    assert shown(head) == ["!a !b", "c d"]
    both = tree.toggle_header_column(head)
    assert shown(both) == ["!a !b", "!c d"]
    assert tree.has_header_row(both)
    assert tree.has_header_column(both)
    assert shown(tree.toggle_header_row(both)) == ["!a b", "!c d"]
    assert shown(tree.toggle_header_column(both)) == ["!a !b", "c d"]


def test_a_range_goes_over_the_cells_and_beyond() -> None:
    made = tree.fill(table("!a !b", "c d:1x2", "e"), (1, 1), table("1 2", "3:2", "4 5"))
    assert shown(made) == ["!a !b !.", "c 1 2", "e 3:2x1", ". 4 5"]


def test_the_cell_that_changed_is_found() -> None:
    before = table("a b", "c d")
    assert tree.changed_place(before, table("a b", "c x"), (0, 0)) == (1, 1)
    assert tree.changed_place(before, table("a"), (1, 1)) == (0, 0)


def _inserted_row(made: Table, dice: random.Random, place: Place) -> Table:
    return tree.insert_row(made, dice.randrange(len(made.rows) + 1))


def _inserted_column(made: Table, dice: random.Random, place: Place) -> Table:
    return tree.insert_column(made, dice.randrange(tree.grid_of(made).width + 1))


KEEPING: list[Change] = [
    _inserted_row,
    _inserted_column,
    lambda made, _, place: tree.merge(made, place, down=False),
    lambda made, _, place: tree.merge(made, place, down=True),
    lambda made, _, place: tree.split(made, place),
    lambda made, _, place: tree.toggle_header_row(made),
    lambda made, _, place: tree.toggle_header_column(made),
]
REMOVING: list[Change] = [
    lambda made, _, place: tree.remove_row(made, place[0]),
    lambda made, _, place: tree.remove_column(made, place[1]),
]


def test_any_changes_keep_a_rectangle_and_every_word() -> None:
    dice = random.Random(4)
    made = tree.new_table(3, 3)
    for n in range(2000):
        grid = tree.grid_of(made)
        place = dice.randrange(grid.height), dice.randrange(grid.width)
        made = tree.set_runs(made, place, (Run(f"kata{n}"),))
        big = grid.height * grid.width > 60
        change = dice.choice(REMOVING if big else KEEPING * 2 + REMOVING)
        changed = change(made, dice, place)
        if change in KEEPING:
            assert changed is not None
            assert words(changed) == words(made)
        made = changed or tree.new_table(2, 4)
        story = Story((made,))
        assert widths(story_html(story)) == {tree.grid_of(made).width}
        assert parse(write(story)) == story


def test_only_the_cells_of_a_line_go_with_it() -> None:
    dice = random.Random(5)
    made = table("a:2 b c:1x3", "d:1x2 e f", "g h", "i j k l")
    for _ in range(300):
        grid = tree.grid_of(made)
        y = dice.randrange(grid.height)
        kept = [box for box in grid.boxes if (box.y, box.rows) != (y, 1)]
        left = tree.remove_row(made, y)
        if left is not None:
            texts = (plain_of(box.cell.runs) for box in kept)
            assert words(left) == sorted(word for text in texts for word in text.split())
        place = dice.randrange(grid.height), dice.randrange(grid.width)
        wide = tree.merge(made, place, down=dice.random() < 0.5)
        made = wide if len(tree.grid_of(wide).boxes) > 6 else tree.split(made, place)
