"""The closed tree of a body: every text that the newsroom stores or publishes is one of these.

All classes are frozen and canonical by construction: whatever is put in, what can be read back is
tidy (equal neighbouring runs merged, no empty runs, blocks or items, no blanks at the edges of a
paragraph, blanks marked only as the words on both sides are, lists at most three levels deep,
rectangular tables, safe addresses). Two stories that look alike are therefore equal as values.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeVar

from newsroom.text.chunks import is_opaque
from newsroom.text.runs import AROUND_BREAK, Run, tidy_runs
from newsroom.text.sanitize import clean_text, safe_source

MAX_LIST_DEPTH = 3
MAX_LIST_START = 999_999
MAX_SPAN = 100


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text; an empty one is dropped by whatever holds it."""

    runs: tuple[Run, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "runs", tidy_runs(self.runs))


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading inside the body, level 2 to 4 (1 is the headline), always on one line."""

    level: int
    runs: tuple[Run, ...] = ()

    def __post_init__(self) -> None:
        one_line = (replace(run, text=run.text.replace("\n", " ")) for run in self.runs)
        object.__setattr__(self, "level", min(max(self.level, 2), 4))
        object.__setattr__(self, "runs", tidy_runs(one_line))


@dataclass(frozen=True, slots=True)
class Item:
    """One list item: a paragraph, then paragraphs and lists.

    An item that begins with a list is a passing state: its list joins the item before it, or
    takes its place when there is none.
    """

    blocks: "tuple[Paragraph | ListBlock, ...]" = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "blocks", _filled(self.blocks))


@dataclass(frozen=True, slots=True)
class ListBlock:
    """A bulleted or numbered list; `style` "a" numbers by letters, `start` is the first number."""

    ordered: bool
    items: tuple[Item, ...] = ()
    start: int = 1
    style: str = ""

    def __post_init__(self) -> None:
        start = min(max(self.start, 0), MAX_LIST_START) if self.ordered else 1
        object.__setattr__(self, "start", start)
        object.__setattr__(self, "style", "a" if self.ordered and self.style == "a" else "")
        object.__setattr__(self, "items", _headed_items(self.items))


def _headed_items(items: Iterable[Item]) -> tuple[Item, ...]:
    """Give every item a first paragraph: a list without one moves to the item before it."""
    headed: list[Item] = []
    for item in items:
        blocks = item.blocks
        while blocks and isinstance(blocks[0], ListBlock) and not headed:
            headed.extend(blocks[0].items)
            blocks = blocks[1:]
        if blocks and isinstance(blocks[0], ListBlock):
            headed[-1] = Item(headed[-1].blocks + blocks)
        elif blocks:
            headed.append(Item(blocks))
    return tuple(headed)


@dataclass(frozen=True, slots=True)
class Quote:
    """A block quotation of paragraphs and lists."""

    blocks: tuple[Paragraph | ListBlock, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "blocks", _shallow(_filled(self.blocks)))


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture: `src` is `media:ID`, a web address or a relative one.

    `alt`, `caption` and `credit` are single lines of plain text; `decorative` says that the
    picture tells nothing and has no alt text on purpose.
    """

    src: str
    alt: str = ""
    caption: str = ""
    credit: str = ""
    decorative: bool = False

    def __post_init__(self) -> None:
        object.__setattr__(self, "src", safe_source(self.src))
        for name in ("alt", "caption", "credit"):
            object.__setattr__(self, name, _one_line(getattr(self, name)))


def _one_line(text: str) -> str:
    return AROUND_BREAK.sub(" ", clean_text(text)).strip(" \n")


@dataclass(frozen=True, slots=True)
class Cell:
    """A table cell: one paragraph of runs, spanning `colspan` columns and `rowspan` rows."""

    runs: tuple[Run, ...] = ()
    header: bool = False
    colspan: int = 1
    rowspan: int = 1

    def __post_init__(self) -> None:
        object.__setattr__(self, "runs", tidy_runs(self.runs))
        object.__setattr__(self, "colspan", min(max(self.colspan, 1), MAX_SPAN))
        object.__setattr__(self, "rowspan", min(max(self.rowspan, 1), MAX_SPAN))


@dataclass(frozen=True, slots=True)
class Table:
    """A rectangle of cells, row by row; short rows are filled with empty cells on the right."""

    rows: tuple[tuple[Cell, ...], ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "rows", _rectangle(self.rows))


def _rectangle(rows: Sequence[Sequence[Cell]]) -> tuple[tuple[Cell, ...], ...]:
    taken: set[tuple[int, int]] = set()
    placed = [_place(row, y, len(rows), taken) for y, row in enumerate(rows)]
    width = max((x + 1 for _, x in taken), default=0)
    if not width:
        return ()
    return tuple(
        (*cells, *(Cell() for x in range(width) if (y, x) not in taken))
        for y, cells in enumerate(placed)
    )


def _place(row: Sequence[Cell], y: int, height: int, taken: set[tuple[int, int]]) -> list[Cell]:
    """Put the cells of row `y` on the grid; spans end at the table's edge or at a taken place."""
    placed: list[Cell] = []
    x = 0
    for cell in row:
        while (y, x) in taken:
            x += 1
        free = next((n for n in range(1, cell.colspan) if (y, x + n) in taken), cell.colspan)
        rowspan = min(cell.rowspan, height - y)
        placed.append(_spanning(cell, free, rowspan))
        taken.update((y + dy, x + dx) for dy in range(rowspan) for dx in range(free))
        x += free
    return placed


def _spanning(cell: Cell, colspan: int, rowspan: int) -> Cell:
    """Return the cell with these spans; a table that is being edited shares what stays."""
    if (colspan, rowspan) == (cell.colspan, cell.rowspan):
        return cell
    return replace(cell, colspan=colspan, rowspan=rowspan)


@dataclass(frozen=True, slots=True)
class Rule:
    """A line between two parts of the text."""


@dataclass(frozen=True, slots=True)
class Opaque:
    """Markdown that the dialect has no block for, kept byte for byte."""

    source: str


Block = Paragraph | Heading | ListBlock | Quote | Figure | Table | Rule | Opaque
Inner = Paragraph | ListBlock


@dataclass(frozen=True, slots=True)
class Story:
    """A whole body."""

    blocks: tuple[Block, ...] = field(default=())

    def __post_init__(self) -> None:
        object.__setattr__(self, "blocks", _shallow(_filled(map(_readable, self.blocks))))


def _has_content(block: Block) -> bool:
    match block:
        case Paragraph(runs) | Heading(_, runs):
            return bool(runs)
        case ListBlock(_, items):
            return bool(items)
        case Quote(blocks):
            return bool(blocks)
        case Table(rows):
            return bool(rows)
        case Figure(src) | Opaque(src):
            return bool(src)
        case _:
            return True


_B = TypeVar("_B", bound=Block)


def _filled(blocks: Iterable[_B]) -> tuple[_B, ...]:
    return tuple(block for block in blocks if _has_content(block))


def _shallow(blocks: Iterable[_B]) -> tuple[_B, ...]:
    limited = (_limited(b) for b in blocks)
    return tuple(limited)  # type: ignore[arg-type]  # a list stays a list


def _readable(block: Block) -> Block:
    """Turn an opaque block that would not be read back as one into a paragraph of its text."""
    if isinstance(block, Opaque) and not is_opaque(block.source):
        return Paragraph((Run(block.source),))
    return block


def _limited(block: Block) -> Block:
    if isinstance(block, ListBlock) and _depth(block) > MAX_LIST_DEPTH:
        return _limit_depth(block, 1)
    return block


def _depth(block: Block) -> int:
    """Return how many lists lie in each other, 0 for anything but a list."""
    if not isinstance(block, ListBlock):
        return 0
    inner = (_depth(deeper) for item in block.items for deeper in item.blocks)
    return 1 + max(inner, default=0)


def _limit_depth(block: ListBlock, depth: int) -> ListBlock:
    """Keep lists to `MAX_LIST_DEPTH`: what lies deeper follows as items of the deepest list."""
    items: list[Item] = []
    for item in block.items:
        if depth < MAX_LIST_DEPTH:
            items.append(Item(tuple(_deeper(inner, depth) for inner in item.blocks)))
        else:
            items.extend(_raised(item))
    return replace(block, items=tuple(items))


def _deeper(block: Inner, depth: int) -> Inner:
    return _limit_depth(block, depth + 1) if isinstance(block, ListBlock) else block


def _raised(item: Item) -> Iterator[Item]:
    """Yield the item and, as items of their own, everything in the lists inside it."""
    own: list[Inner] = []
    for block in item.blocks:
        if not isinstance(block, ListBlock):
            own.append(block)
            continue
        if own:
            yield Item(tuple(own))
            own = []
        for inner in block.items:
            yield from _raised(inner)
    if own:
        yield Item(tuple(own))


def walk_runs(story: Story) -> Iterator[tuple[Run, ...]]:
    """Yield the runs of every paragraph, heading and cell in reading order."""
    for block in story.blocks:
        yield from _block_runs(block)


def _block_runs(block: Block) -> Iterator[tuple[Run, ...]]:
    match block:
        case Paragraph(runs) | Heading(_, runs):
            yield runs
        case ListBlock(_, items):
            for item in items:
                for inner in item.blocks:
                    yield from _block_runs(inner)
        case Quote(blocks):
            for inner in blocks:
                yield from _block_runs(inner)
        case Table(rows):
            yield from (cell.runs for row in rows for cell in row)
        case _:
            return
