"""Two versions of an article beside each other: each line next to its partner, word by word.

A line is a paragraph, a heading, an item of a list, a row of a table, or a picture. Nothing here
needs the newsroom, so that long texts can be compared away from the storage thread.
"""

import difflib
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise, zip_longest

from newsroom.domain.article import Article
from newsroom.domain.messages import Message, say
from newsroom.services.revision_diff import ADDED, FIELDS, LINKS, REMOVED, SAME, apart, blocks_of
from newsroom.text.overlap import common_ends
from newsroom.text.runs import Run
from newsroom.text.story import (
    Block,
    Cell,
    Figure,
    Heading,
    Item,
    ListBlock,
    Opaque,
    Paragraph,
    Quote,
    Rule,
    Table,
)

CHANGED = "changed"
LIKENESS = 0.34
"""Share of common words from which on a line is another version of one, not a new one."""
WINDOW = 60
"""Lines in a row that are tried as partners of each other."""
LONG = 3_000
"""Words of one line from which on words that stand everywhere are no landmarks."""
_BESIDES = (
    ("cover", say("Foto sampul")),
    *((key, name) for key, name, _ in LINKS),
    ("corrections", say("Ralat")),
)
"""Fields that are no text: which records they name is for whoever shows them."""
Look = tuple[bool, bool, bool, str, str]
PLAIN: Look = (False, False, False, "", "")


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a line: its words, `same`, `added` or `removed`, and its look."""

    text: str
    state: str = SAME
    look: Look = PLAIN
    """Strong, emphasised, deleted, script, address: as of `Run`."""


Pieces = tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a text as it is shown.

    `shape` is paragraph, heading, item, row, figure, rule or code. The cells of a figure are its
    alt text, caption and credit; all others but rows of a table have one cell.
    """

    shape: str
    cells: tuple[Pieces, ...] = ()
    level: int = 0
    """Of a heading 2 to 4, of an item how deep it lies; 1 of a picture that only decorates."""
    quoted: bool = False
    target: str = ""
    """What else tells lines apart: the picture, the spans of the cells, the kind of the list."""
    marker: str = field(default="", compare=False)
    """`•` or the number of an item."""

    @property
    def text(self) -> str:
        """The words of all cells."""
        return " · ".join(filter(None, map(text_of, self.cells)))


@dataclass(frozen=True, slots=True)
class Pair:
    """A line of each side; `state` is same, changed, added (only right) or removed (only left)."""

    state: str
    left: Line | None
    right: Line | None

    @property
    def is_form_only(self) -> bool:
        """Whether the words are the same and only their form differs."""
        lines = [line for line in (self.left, self.right) if line is not None]
        marks = {piece.state for line in lines for cell in line.cells for piece in cell}
        return self.state == CHANGED and marks <= {SAME}


@dataclass(frozen=True)
class FieldPair:
    """A field that differs: its key, its name, and what it says on each side."""

    key: str
    name: Message
    left: Pieces
    right: Pieces


@dataclass(frozen=True)
class Comparison:
    """Everything that differs between two versions, and what does not."""

    fields: tuple[FieldPair, ...]
    pairs: tuple[Pair, ...]

    @property
    def changes(self) -> int:
        """How many fields and lines differ."""
        return len(self.fields) + sum(pair.state != SAME for pair in self.pairs)


def compare(left: Article, left_text: str, right: Article, right_text: str) -> Comparison:
    """Put two versions of an article beside each other."""
    head, before, after, tail = map(blocks_of, apart(left_text, right_text))
    return Comparison(
        tuple(_field_pairs(left, right)),
        (*_alike(head), *_paired(tuple(lines_of(before)), tuple(lines_of(after))), *_alike(tail)),
    )


def text_of(pieces: Pieces) -> str:
    """Return the words of pieces without their looks."""
    return "".join(piece.text for piece in pieces)


def _alike(blocks: Iterable[Block]) -> Iterator[Pair]:
    return (Pair(SAME, line, line) for line in lines_of(blocks))


def _field_pairs(left: Article, right: Article) -> Iterator[FieldPair]:
    for key, name, read in FIELDS:
        before, after = read(left), read(right)
        if before != after:
            yield FieldPair(key, name, *_marked(_plain(before), _plain(after)))
    for key, name in _BESIDES:
        if getattr(left, key) != getattr(right, key):
            yield FieldPair(key, name, (), ())


def _plain(text: str) -> Pieces:
    return (Piece(text),) if text else ()


# A text as lines


def lines_of(blocks: Iterable[Block]) -> Iterator[Line]:
    """Yield the lines of some blocks in reading order."""
    for block in blocks:
        match block:
            case Heading(level, runs):
                yield Line("heading", (_pieces(runs),), level)
            case Quote(inner):
                yield from (replace(line, quoted=True) for line in lines_of(inner))
            case ListBlock():
                yield from _list_lines(block, 1)
            case Table(rows):
                yield from _table_lines(rows)
            case Figure(src, alt, caption, credit, decorative):
                cells = (_plain(alt), _plain(caption), _plain(credit))
                yield Line("figure", cells, int(decorative), target=src)
            case Paragraph(runs):
                yield Line("paragraph", (_pieces(runs),))
            case Rule():
                yield Line("rule")
            case Opaque(source):
                yield Line("code", (_plain(source),))


def _pieces(runs: Iterable[Run]) -> Pieces:
    return tuple(Piece(run.text, SAME, run.look) for run in runs)


def _list_lines(block: ListBlock, depth: int) -> Iterator[Line]:
    for place, item in enumerate(block.items):
        yield from _item_lines(item, _marker(block, place), _kind(block), depth)


def _item_lines(item: Item, marker: str, kind: str, depth: int) -> Iterator[Line]:
    for block in item.blocks:
        if isinstance(block, ListBlock):
            yield from _list_lines(block, depth + 1)
        else:
            yield Line("item", (_pieces(block.runs),), depth, target=kind, marker=marker)
            marker = ""


def _kind(block: ListBlock) -> str:
    return f"numbers{block.style}" if block.ordered else "bullets"


def _marker(block: ListBlock, place: int) -> str:
    number = block.start + place
    if not block.ordered:
        return "•"
    return f"{chr(96 + number)}." if block.style and 1 <= number <= 26 else f"{number}."


def _table_lines(rows: Iterable[Sequence[Cell]]) -> Iterator[Line]:
    for row in rows:
        spans = " ".join(f"{c.colspan}×{c.rowspan}{'!' * c.header}" for c in row)
        yield Line("row", tuple(_pieces(cell.runs) for cell in row), target=spans)


# Partners


def _paired(before: Sequence[Line], after: Sequence[Line]) -> Iterator[Pair]:
    matcher = difflib.SequenceMatcher(None, before, after, autojunk=False)
    for operation, i, j, k, m in matcher.get_opcodes():
        if operation == "equal":
            yield from (Pair(SAME, *two) for two in zip(before[i:j], after[k:m], strict=True))
            continue
        for start in range(0, max(j - i, m - k), WINDOW):
            end = start + WINDOW
            yield from _partners(before[i:j][start:end], after[k:m][start:end])


def _partners(gone: Sequence[Line], come: Sequence[Line]) -> Iterator[Pair]:
    i = k = 0
    for n, m in _likest(gone, come):
        yield from _alone(gone[i:n], come[k:m])
        yield _changed(gone[n], come[m])
        i, k = n + 1, m + 1
    yield from _alone(gone[i:], come[k:])


def _alone(gone: Iterable[Line], come: Iterable[Line]) -> Iterator[Pair]:
    yield from (Pair(REMOVED, _all(line, REMOVED), None) for line in gone)
    yield from (Pair(ADDED, None, _all(line, ADDED)) for line in come)


def _all(line: Line, state: str) -> Line:
    return replace(line, cells=tuple(_stated(cell, state) for cell in line.cells))


def _stated(pieces: Pieces, state: str) -> Pieces:
    return tuple(replace(piece, state=state) for piece in pieces)


def _likest(gone: Sequence[Line], come: Sequence[Line]) -> list[tuple[int, int]]:
    """Return the partners in both orders that have the most words in common."""
    bags = [[Counter(line.text.casefold().split()) for line in side] for side in (gone, come)]
    best = [[0.0] * (len(come) + 1) for _ in range(len(gone) + 1)]
    likeness = {
        (n, m): _likeness(gone[n], come[m], bags[0][n], bags[1][m])
        for n in range(len(gone))
        for m in range(len(come))
    }
    for n in reversed(range(len(gone))):
        for m in reversed(range(len(come))):
            together = best[n + 1][m + 1] + likeness[n, m] if likeness[n, m] else 0.0
            best[n][m] = max(best[n + 1][m], best[n][m + 1], together)
    found, n, m = [], 0, 0
    while n < len(gone) and m < len(come):
        if likeness[n, m] and best[n][m] == best[n + 1][m + 1] + likeness[n, m]:
            found.append((n, m))
            n, m = n + 1, m + 1
        elif best[n][m] == best[n + 1][m]:
            n += 1
        else:
            m += 1
    return found


def _likeness(old: Line, new: Line, words: Counter[str], others: Counter[str]) -> float:
    """Return the share of common words, 0 for lines that are no versions of each other."""
    if old.shape == new.shape == "figure" and old.target == new.target:
        return 1.0
    if "figure" in (old.shape, new.shape) and old.shape != new.shape:
        return 0.0
    of = words.total() + others.total()
    share = 2 * (words & others).total() / of if of else float(old.shape == new.shape)
    return share if share >= LIKENESS else 0.0


def _changed(old: Line, new: Line) -> Pair:
    cells = [_marked(*two) for two in zip_longest(old.cells, new.cells, fillvalue=())]
    left = tuple(cell for cell, _ in cells[: len(old.cells)])
    right = tuple(cell for _, cell in cells[: len(new.cells)])
    return Pair(CHANGED, replace(old, cells=left), replace(new, cells=right))


# Words

_WORD = re.compile(r"(\w(?:[\w.,’'-]*\w)?|[^\w\s])(\s*)|\s+")
_Key = tuple[str, Look]


def _marked(before: Pieces, after: Pieces) -> tuple[Pieces, Pieces]:
    """Mark what is removed on the left and what is added on the right."""
    old, new = list(_words(before)), list(_words(after))
    keys = [list(map(_key, side)) for side in (old, new)]
    if keys[0] == keys[1]:
        # Only blanks differ.
        keys = [[(word.text, word.look) for word in side] for side in (old, new)]
    for i, j, k, m in _differing(*keys):
        old[i:j] = _stated(tuple(old[i:j]), REMOVED)
        new[k:m] = _stated(tuple(new[k:m]), ADDED)
    return _trimmed(_joined(old)), _trimmed(_joined(new))


def _words(pieces: Pieces) -> Iterator[Piece]:
    for piece in pieces:
        for found in _WORD.finditer(piece.text):
            yield Piece(found[0], SAME, piece.look)


def _key(word: Piece) -> _Key:
    return word.text.strip(), word.look


def _differing(old: list[_Key], new: list[_Key]) -> Iterator[tuple[int, int, int, int]]:
    """Yield what differs between two lines as ranges of both."""
    head, tail = common_ends(old, new)
    before, after = old[head : len(old) - tail], new[head : len(new) - tail]
    is_long = max(len(before), len(after)) > LONG
    matcher = difflib.SequenceMatcher(None, before, after, autojunk=is_long)
    for operation, i, j, k, m in matcher.get_opcodes():
        if operation != "equal":
            yield i + head, j + head, k + head, m + head


def _trimmed(pieces: Pieces) -> Pieces:
    """Leave the blank between a marked word and one that stays to the latter."""
    trimmed = list(pieces)
    for place, (one, two) in enumerate(pairwise(pieces)):
        words = one.text.rstrip()
        if one.state != SAME and two.state == SAME and words:
            trimmed[place] = replace(trimmed[place], text=trimmed[place].text.rstrip())
            trimmed[place + 1] = replace(two, text=one.text[len(words) :] + two.text)
    return tuple(trimmed)


def _joined(words: Iterable[Piece]) -> Pieces:
    joined: list[Piece] = []
    for word in words:
        last = joined[-1] if joined else None
        if last is not None and (last.state, last.look) == (word.state, word.look):
            joined[-1] = replace(last, text=last.text + word.text)
        else:
            joined.append(word)
    return tuple(joined)
