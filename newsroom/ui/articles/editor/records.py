"""The story as flat records, one for each line-up of the editor, and back to the closed tree.

A record is what one block of the document shows: its text with looks and where it stands (heading,
quote, list), or one thing that is not text (picture, table, rule, kept code).
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import groupby

from newsroom.text.plain import word_count
from newsroom.text.story import (
    MAX_LIST_DEPTH,
    Block,
    Heading,
    Inner,
    Item,
    ListBlock,
    Paragraph,
    Quote,
    Run,
    Story,
    plain_of,
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
    level = min(place.level, len(opened) + 1)
    del opened[level:]
    if place.more and len(opened) == level:
        opened[-1].items[-1].append(paragraph)
        return
    if len(opened) == level and not continues(opened[-1].place, place):
        opened.pop()
    if len(opened) < level:
        made = _OpenList(place)
        (opened[-1].items[-1] if opened else found).append(made)
        opened.append(made)
    opened[-1].items.append([paragraph])


def continues(before: ListPlace, after: ListPlace) -> bool:
    """Whether two items on one level, nothing shallower between them, are of one list."""
    return before.id == after.id and before.ordered == after.ordered


def number_of(records: Sequence[Record], at: int) -> int:
    """Return the number that the item at an index carries in its list."""
    place = records[at].place.list
    if place is None:
        return 0
    first, count = place, 0
    for record in reversed(records[:at]):
        other = record.place.list
        quoted = record.place.quote != records[at].place.quote
        if other is None or record.thing is not None or quoted or other.level < place.level:
            break
        if other.level == place.level and not other.more:
            if not continues(other, place):
                break
            first, count = other, count + 1
    return first.start + count


def deeper(place: ListPlace, by: int) -> ListPlace:
    """Return the place some levels deeper or, with a negative number, less deep."""
    return replace(place, level=min(max(place.level + by, 1), MAX_LIST_DEPTH))
