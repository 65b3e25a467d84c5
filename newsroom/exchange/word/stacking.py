"""Paragraphs of a Word file put together: items into lists, quoted paragraphs into quotes."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from newsroom.exchange.word.numbering import ItemPlace
from newsroom.exchange.word.pieces import Piece
from newsroom.text.story import Block, Heading, Inner, Item, ListBlock, Paragraph, Quote

_TOLERANCE = 100
"""Indents closer than this (in 1/20 point) are the same to the eye."""


def blocks_of(pieces: Sequence[Piece], shift: int = 0) -> list[Block]:
    """Return pieces as blocks; headings get `shift` levels added."""
    blocks: list[Block] = []
    quoted: list[Piece] = []
    listed: list[Piece] = []

    def close() -> None:
        blocks.extend(_quote(quoted) if quoted else ())
        blocks.extend(_lists(listed) if listed else ())
        quoted.clear()
        listed.clear()

    for at, piece in enumerate(pieces):
        if piece.kind == "quote" and piece.thing is None:
            if listed:
                close()
            quoted.append(piece)
        elif piece.place is not None or (listed and _goes_on(pieces, at, listed)):
            if quoted:
                close()
            listed.append(piece)
        else:
            close()
            blocks.append(_block(piece, shift))
    close()
    return blocks


def _block(piece: Piece, shift: int) -> Block:
    if piece.thing is not None:
        return piece.thing
    if piece.kind == "heading":
        return Heading(piece.level + shift, piece.runs)
    return Paragraph(piece.runs)


def _goes_on(pieces: Sequence[Piece], at: int, listed: Sequence[Piece]) -> bool:
    """Say whether a paragraph without a number is a further one of the item above it.

    Either its style says so, or it stands as far in as the items and another item follows.
    """
    piece = pieces[at]
    if piece.thing is not None or piece.kind not in ("", "more"):
        return False
    lowest = min(item.place.indent for item in listed if item.place is not None)
    if piece.indent <= 0 or piece.indent < lowest - _TOLERANCE:
        return False
    if piece.kind == "more":
        return True
    behind = next(
        (p for p in pieces[at + 1 :] if p.place is not None or not _is_in(p, lowest)), None
    )
    return behind is not None and behind.place is not None and behind.place.number > 1


def _is_in(piece: Piece, lowest: int) -> bool:
    return piece.thing is None and not piece.kind and piece.indent >= lowest - _TOLERANCE


def _quote(pieces: Sequence[Piece]) -> Iterator[Block]:
    inner: list[Inner] = []
    items: list[Piece] = []
    for piece in pieces:
        if piece.place is not None:
            items.append(piece)
            continue
        inner.extend(_lists(items) if items else ())
        items = []
        inner.append(Paragraph(piece.runs))
    inner.extend(_lists(items) if items else ())
    yield Quote(tuple(inner))


@dataclass
class _Level:
    """A list that is still open."""

    place: ItemPlace
    last: int = 0
    items: "list[list[Paragraph | _Level]]" = field(default_factory=list)

    def takes(self, place: ItemPlace) -> bool:
        """Whether an item can be the next one of this list."""
        same = (self.place.ordered, self.place.letters) == (place.ordered, place.letters)
        return same and (not place.ordered or place.number == self.last + 1)

    def closed(self) -> ListBlock:
        items = (Item(tuple(map(_closed, blocks))) for blocks in self.items)
        style = "a" if self.place.letters else ""
        return ListBlock(self.place.ordered, tuple(items), self.place.number, style)


def _closed(block: Paragraph | _Level) -> Inner:
    return block.closed() if isinstance(block, _Level) else block


def _lists(pieces: Sequence[Piece]) -> list[ListBlock]:
    """Return items as nested lists; one whose numbers go on stays one list."""
    found: list[_Level] = []
    opened: list[_Level] = []
    for piece in pieces:
        if piece.place is None:
            _add_paragraph(piece, opened)
            continue
        depth = _depth(piece.place, opened)
        del opened[depth + 1 :]
        if len(opened) > depth and not opened[depth].takes(piece.place):
            del opened[depth:]
        if len(opened) == depth:
            level = _Level(piece.place)
            if opened:
                opened[-1].items[-1].append(level)
            else:
                found.append(level)
            opened.append(level)
        opened[depth].last = piece.place.number
        opened[depth].items.append([Paragraph(piece.runs)])
    return [level.closed() for level in found]


def _add_paragraph(piece: Piece, opened: list[_Level]) -> None:
    """Put a further paragraph into the item that stands as far in as it does."""
    depth = 0
    for number, level in enumerate(opened):
        if level.place.indent <= piece.indent + _TOLERANCE:
            depth = number
    del opened[depth + 1 :]
    opened[depth].items[-1].append(Paragraph(piece.runs))


def _depth(place: ItemPlace, opened: Sequence[_Level]) -> int:
    """Return how deep an item lies: by its list's own levels, among other lists by its indent."""
    same = [n for n, level in enumerate(opened) if level.place.list == place.list]
    for depth in same:
        if opened[depth].place.level == place.level:
            return depth
    if same:
        shallower = [n for n in same if opened[n].place.level < place.level]
        return shallower[-1] + 1 if shallower else same[0]
    for depth, level in enumerate(opened):
        if place.indent <= level.place.indent + _TOLERANCE:
            return depth
    return len(opened)
