"""The model of the random edits: which signs a text has, and texts to begin with."""

import random
from collections.abc import Callable, Iterator, Sequence

from newsroom.text.records import Record
from newsroom.text.runs import Run, plain_of
from newsroom.text.story import (
    Block,
    Cell,
    Figure,
    Heading,
    Inner,
    Item,
    ListBlock,
    Paragraph,
    Quote,
    Rule,
    Story,
    Table,
)
from newsroom.text.writer import write

WORDS = ["pala", "Jum'at", "kapal", "warga", "Sofifi", "rempah", "ombak", "teluk"]
COMMITTED = ["😀", "🙏🏽", "رمضان", "日本", "é"]
HABITS = ['"', "- ", "1. ", "## ", "> ", "--", "...", " ", "  ", "_", "*", "<b", "&amp;"]
PASTED = [
    ("", "satu baris"),
    ("", "dua\nbaris pendek\n\ndan alinea"),
    ("<p>Alinea <b>tebal</b></p>", ""),
    ("<p>A</p><ul><li>butir<ol><li>dalam</li></ol></li></ul><p>C</p>", ""),
    ("<ol><li>pertama</li><li>kedua</li></ol>", ""),
    ("<blockquote>kutipan</blockquote><h2>judul</h2>", ""),
    ("<table><tr><td>sel</td><td>tabel</td></tr></table>", ""),
]
PASTED_SIGNS = [
    "satubaris", "duabarispendekdanalinea", "Alineatebal", "AbutirdalamC", "pertamakedua",
    "kutipanjudul", "seltabel",
]  # fmt: skip
MARKS = frozenset("#->.\"'“”‘’–—…1*_")
"""Signs that conversions take or make."""
Units = list[str]


def signs(text: str) -> Units:
    return [sign for sign in text if not sign.isspace() and sign not in MARKS]


def units_of_thing(thing: Block) -> Units:
    """A table is its text; another thing is one unit."""
    if isinstance(thing, Table):
        return [sign for row in thing.rows for cell in row for sign in signs(plain_of(cell.runs))]
    return [repr(thing)]


def units_of(record: Record) -> Units:
    return signs(record.text) if record.thing is None else units_of_thing(record.thing)


def numbers_in(story: Story) -> list[int]:
    """The numbers of all numbered items, in the order in which they are read."""

    def walk(blocks: Sequence[Block | Inner]) -> Iterator[int]:
        for block in blocks:
            if isinstance(block, Quote):
                yield from walk(block.blocks)
            elif isinstance(block, ListBlock):
                for n, item in enumerate(block.items):
                    if block.ordered:
                        yield block.start + n
                    yield from walk(item.blocks)

    return list(walk(story.blocks))


def some_story(chance: random.Random) -> Story:
    """A short article with everything in it that an editor knows."""
    words = ["pala", "kapal", "SPBE", "Jumat", "Sekda", "dua", "😀", "رمضان", "warga", "é"]

    def runs() -> tuple[Run, ...]:
        return tuple(
            Run(" ".join(chance.choices(words, k=3)) + " ", chance.random() < 0.2)
            for _ in range(chance.randint(1, 3))
        )

    def numbered(depth: int) -> ListBlock:
        items = []
        for _ in range(chance.randint(1, 3)):
            blocks: list[Inner] = [Paragraph(runs())]
            if chance.random() < 0.2:
                blocks.append(Paragraph(runs()))
            if depth < 3 and chance.random() < 0.4:
                blocks.append(numbered(depth + 1))
            items.append(Item(tuple(blocks)))
        return ListBlock(chance.random() < 0.6, tuple(items), chance.choice([1, 1, 1, 3]))

    def table() -> Table:
        return Table(tuple(tuple(Cell(runs()) for _ in range(2)) for _ in range(2)))

    makers: list[Callable[[], Block]] = [
        lambda: Paragraph(runs()),
        lambda: Heading(chance.randint(2, 4), runs()),
        lambda: numbered(1),
        lambda: numbered(1),
        lambda: Quote((Paragraph(runs()), numbered(1))),
        lambda: Figure(f"media:{chance.randrange(10**6):032d}", "alt", "keterangan"),
        table,
        Rule,
    ]
    return Story(tuple(chance.choice(makers)() for _ in range(chance.randint(3, 8))))


def some_markdown(chance: random.Random) -> str:
    return write(some_story(chance))
