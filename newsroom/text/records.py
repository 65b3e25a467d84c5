"""The story as flat records, one for each line-up of the editor, and back to the closed tree.

A record is what one block of the document shows: its text with looks and where it stands (heading,
quote, list), or one thing that is not text (picture, table, rule, kept code).
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache
from itertools import groupby

from newsroom.text.plain import word_count
from newsroom.text.runs import Run, plain_of
from newsroom.text.story import (
    MAX_LIST_DEPTH,
    Block,
    Heading,
    Inner,
    Item,
    ListBlock,
    Paragraph,
    Quote,
    Story,
    walk_runs,
)

# QTextDocument reads these two as the edges of a frame; a block that holds one is shown as a whole.
_EDGES_OF_FRAMES = ("\ufdd0", "\ufdd1")

Fresh = Callable[[], int]


@dataclass(frozen=True)
class ListPlace:
    """Where a record stands in a list: which list, how deep (1 to 3), numbered or not.

    `more` marks a further paragraph of the item above; `start` and `style` are the list's own.
    """

    id: int
    level: int = 1
    ordered: bool = False
    start: int = 1
    style: str = ""
    more: bool = False


@dataclass(frozen=True)
class Place:
    """What a block of the document is, apart from its text."""

    heading: int = 0
    quote: int = 0
    list: ListPlace | None = None


PLAIN = Place()


@dataclass(frozen=True)
class Record:
    """One block of the document: runs as they stand, or a thing."""

    runs: tuple[Run, ...] = ()
    place: Place = PLAIN
    thing: Block | None = None

    @cached_property
    def text(self) -> str:
        """The text without looks; a line break is a newline, a thing has none."""
        return plain_of(self.runs)

    @cached_property
    def words(self) -> int:
        """How many words are read here."""
        if self.thing is not None:
            return word_count(Story((self.thing,)))
        return word_count(self.text)

    @cached_property
    def block(self) -> Block:
        """The block of the tree, for a record that stands alone."""
        if self.thing is not None:
            return self.thing
        if self.place.heading:
            return Heading(self.place.heading, self.runs)
        return Paragraph(self.runs)

    @property
    def is_empty(self) -> bool:
        return self.thing is None and not self.runs

    @property
    def is_plain(self) -> bool:
        """Whether this is a paragraph outside of everything."""
        return self.thing is None and self.place == PLAIN


def records_of(blocks: Iterable[Block], fresh: Fresh) -> list[Record]:
    """Return blocks as records; `fresh` gives ids for lists and quotes."""
    return [record for block in blocks for record in _records(block, fresh)]


def _records(block: Block, fresh: Fresh) -> Iterator[Record]:
    if _has_edges(block):
        yield Record(thing=block)
        return
    match block:
        case Paragraph(runs):
            yield Record(runs)
        case Heading(level, runs):
            yield Record(runs, Place(heading=level))
        case ListBlock():
            yield from _list_records(block, 0, 1, fresh)
        case Quote(blocks):
            quote = fresh()
            for inner in blocks:
                yield from _inner_records(inner, quote, fresh)
        case _:
            yield Record(thing=block)


def _has_edges(block: Block) -> bool:
    texts = (plain_of(runs) for runs in walk_runs(Story((block,))))
    return any(edge in text for text in texts for edge in _EDGES_OF_FRAMES)


def _inner_records(block: Inner, quote: int, fresh: Fresh) -> Iterator[Record]:
    if isinstance(block, ListBlock):
        yield from _list_records(block, quote, 1, fresh)
    else:
        yield Record(block.runs, Place(quote=quote))


def _list_records(block: ListBlock, quote: int, level: int, fresh: Fresh) -> Iterator[Record]:
    place = ListPlace(fresh(), level, block.ordered, block.start, block.style)
    for item in block.items:
        for n, inner in enumerate(item.blocks):
            if isinstance(inner, ListBlock):
                yield from _list_records(inner, quote, level + 1, fresh)
            else:
                yield Record(inner.runs, Place(0, quote, replace(place, more=n > 0)))


def blocks_of(records: Iterable[Record]) -> list[Block]:
    """Return the blocks of the tree; empty ones are among them."""
    blocks: list[Block] = []
    for (quote, in_list), some in groupby(records, _container):
        if quote:
            blocks.append(Quote(tuple(_inner(some))))
        elif in_list:
            blocks.extend(_inner(some))
        else:
            blocks.extend(record.block for record in some)
    return blocks


def story_of(records: Iterable[Record]) -> Story:
    """Return the story that the records show."""
    return Story(tuple(blocks_of(records)))


def _container(record: Record) -> tuple[int, bool]:
    place = record.place
    if record.thing is not None or place.heading:
        return 0, False
    return place.quote, not place.quote and place.list is not None


@dataclass
class _OpenList:
    place: ListPlace
    items: "list[list[Paragraph | _OpenList]]" = field(default_factory=list)

    def closed(self) -> ListBlock:
        items = (Item(tuple(map(_closed, blocks))) for blocks in self.items)
        return ListBlock(self.place.ordered, tuple(items), self.place.start, self.place.style)


def _closed(block: Paragraph | _OpenList) -> Inner:
    return block.closed() if isinstance(block, _OpenList) else block


def _inner(records: Iterable[Record]) -> list[Inner]:
    """Return the paragraphs and lists of a quote, or the lists of a stretch of items."""
    found: list[Paragraph | _OpenList] = []
    opened: list[_OpenList] = []
    for record in records:
        paragraph, place = Paragraph(record.runs), record.place.list
        if place is None:
            found.append(paragraph)
            opened.clear()
        else:
            _put(paragraph, place, found, opened)
    return [_closed(block) for block in found]


def _put(
    paragraph: Paragraph,
    place: ListPlace,
    found: list[Paragraph | _OpenList],
    opened: list[_OpenList],
) -> None:
    while opened and opened[-1].place.level > place.level:
        opened.pop()
    is_beside = bool(opened) and opened[-1].place.level == place.level
    if place.more and is_beside:
        opened[-1].items[-1].append(paragraph)
        return
    if is_beside and not continues(opened[-1].place, place):
        opened.pop()
        is_beside = False
    if not is_beside:
        made = _OpenList(place)
        (opened[-1].items[-1] if opened else found).append(made)
        opened.append(made)
    opened[-1].items.append([paragraph])


def continues(before: ListPlace, after: ListPlace) -> bool:
    """Whether two items on one level, nothing shallower between them, are of one list."""
    return before.id == after.id and before.ordered == after.ordered


@dataclass(frozen=True, slots=True)
class Marker:
    """What stands before an item: its number, or a bullet."""

    number: int
    ordered: bool
    style: str


def markers_of(records: Sequence[Record], at: int) -> dict[int, Marker]:
    """Return index → marker for each item of the stretch of lists around an index.

    They are those of the story that the records make, where an item without text is not kept.
    """
    container, first, end = _container(records[at]), at, at + 1
    while first and _container(records[first - 1]) == container:
        first -= 1
    while end < len(records) and _container(records[end]) == container:
        end += 1
    places = tuple(record.place for record in records[first:end])
    filled = tuple(bool(record.text.strip()) for record in records[first:end])
    return {first + n: marker for n, marker in _markers(places, filled).items()}


@lru_cache(maxsize=64)
def _markers(places: tuple[Place, ...], filled: tuple[bool, ...]) -> dict[int, Marker]:
    """Return the markers of items with text, and those that empty ones would get."""
    kept = _markers_kept(places, filled)
    hoped = _markers_kept(places, (True,) * len(places))
    return {
        n: markers[n]
        for n, markers in enumerate(kept if is_filled else hoped for is_filled in filled)
        if n in markers
    }


def _markers_kept(places: Sequence[Place], filled: Sequence[bool]) -> dict[int, Marker]:
    """Let the tree be made of records that hold their own index."""
    records = [
        Record((Run(str(n)),) if is_filled else (), place)
        for n, (place, is_filled) in enumerate(zip(places, filled, strict=True))
    ]
    return dict(_marked(story_of(records).blocks))


def _marked(blocks: Iterable[Block]) -> Iterator[tuple[int, Marker]]:
    for block in blocks:
        if isinstance(block, Quote):
            yield from _marked(block.blocks)
        elif isinstance(block, ListBlock):
            for number, item in enumerate(block.items, block.start):
                head = item.blocks[0]
                if isinstance(head, Paragraph):
                    yield int(plain_of(head.runs)), Marker(number, block.ordered, block.style)
                yield from _marked(item.blocks)


def deeper(place: ListPlace, by: int) -> ListPlace:
    """Return the place some levels deeper or, with a negative number, less deep."""
    return replace(place, level=min(max(place.level + by, 1), MAX_LIST_DEPTH))
