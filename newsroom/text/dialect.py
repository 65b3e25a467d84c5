"""THE Markdown dialect: what a stored body means.

Python-Markdown's block parser runs our own block processors and nothing of its own; the result
is the closed tree, and only the tree is written as HTML. House habits are text: `Sofifi _`,
`_kata_`, `# Tagar`, `17. April`, `1) x`, `+62`, `>65`, `<Nama OPD>`, `R&D`, straight quotes.

Blocks are separated by empty lines:

* `## ` to `#### ` heading · `---` rule · `> ` quote
* `- ` or `* ` bullets, `1. ` numbers, nested by four blanks (two are read too). A list begins
  at 1, or where the line below carries the next number, or under `{mulai=3}`; `{huruf}` above
  it numbers by letters; `<!-- -->` parts two lists.
* `![alt](address "caption"){hiasan credit="…"}` alone on its line: a picture; caption, flag and
  credit may be missing; in the three texts `\\` goes before quotes and brackets.
* a line `<table>`, lines `<tr><th>…</th><td colspan="2" rowspan="2">…</td></tr>`, a line
  `</table>`; pipe tables are read, too.
* fenced code, comments, footnotes and other tables are opaque: kept byte for byte, published as
  text in `pre` (comments not at all).

Inside a paragraph: `**strong**`, `*em*`, `~~deleted~~`, `<sup>2</sup>`, `<sub>2</sub>`,
`[text](address)`, a backslash at a line's end (or `<br>`) for a hard break, backslash escapes and
entities. `<strong>`, `<em>` and `<del>` stand where stars and tildes would touch.
"""

import re
import threading
import xml.etree.ElementTree as etree
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import TYPE_CHECKING, cast

from newsroom.text.chunks import (
    FIGURE,
    HEADING,
    QUOTE,
    TABLE_CELL,
    TABLE_ROW,
    Chunk,
    Kind,
    bare_address,
    read_list,
    split,
    split_inner,
)
from newsroom.text.escapes import unescape
from newsroom.text.inline import parse_runs
from newsroom.text.rendering import story_html
from newsroom.text.sanitize import clean_body
from newsroom.text.story import (
    Block,
    Cell,
    Figure,
    Heading,
    Inner,
    Item,
    ListBlock,
    Opaque,
    Paragraph,
    Quote,
    Rule,
    Story,
    Table,
)

if TYPE_CHECKING:
    from markdown import Markdown
    from markdown.blockparser import BlockParser

RENDERER_VERSION = 2
"""Grows whenever the same Markdown gives other HTML, so that cached HTML is made anew."""

# Deeper than any list a person writes; the tree itself keeps three levels.
_DEEPEST_NESTING = 12
_LONGEST_KNOWN, _MOST_KNOWN = 2_000, 2_000
"""Letters of a chunk that is kept in memory, and how many are: some megabytes at most."""
_PIPE = re.compile(r"(?<!\\)\|")


def to_html(markdown: str) -> str:
    """Return the HTML of a body: well-formed, inert, made only of the closed vocabulary.

    Pictures are `<img src="…" alt="…">` with the attributes in this order, decorative ones
    followed by ` data-hiasan`; `media:`, `artikel:` and `agenda:` addresses stay as they are for
    the publisher to resolve. External links get no `rel`: they open in the same window.
    """
    return story_html(parse(markdown))


@lru_cache(maxsize=2)
def parse(markdown: str) -> Story:
    """Return the tree of a body; one save asks for that of the same text several times."""
    return Story(parse_chunks(split(clean_body(markdown))))


def parse_chunks(chunks: Iterable[Chunk]) -> tuple[Block, ...]:
    """Return the blocks of top-level chunks; a separator gives none."""
    return tuple(block for chunk in chunks for block in _blocks_of(chunk))


def _blocks_of(chunk: Chunk) -> tuple[Block, ...]:
    """Return the blocks of one chunk, which means the same wherever it stands."""
    read = _known_blocks if len(chunk.source) <= _LONGEST_KNOWN else _read_blocks
    return read(chunk.kind, chunk.source)


def _read_blocks(kind: Kind, source: str) -> tuple[Block, ...]:
    root = etree.Element("div")
    _parser().parseBlocks(root, _sources((Chunk(kind, source),)))
    return tuple(_block(element) for element in root)


# From one save to the next most chunks of a text stay as they are.
_known_blocks = lru_cache(maxsize=_MOST_KNOWN)(_read_blocks)


class _Source(str):
    """Markdown of one block, which knows what it is."""

    kind: Kind


def _sources(chunks: Iterable[Chunk]) -> list[str]:
    sources: list[str] = []
    for chunk in chunks:
        source = _Source(chunk.source)
        source.kind = chunk.kind
        sources.append(source)
    return sources


Reader = Callable[["BlockParser", etree.Element, str], None]


class _ChunkProcessor:
    """A block processor of Python-Markdown (by shape) for one kind of chunk."""

    def __init__(self, parser: "BlockParser", kind: Kind, read: Reader) -> None:
        self.parser, self.kind, self.read = parser, kind, read

    def test(self, parent: etree.Element, block: str) -> bool:
        return cast(_Source, block).kind is self.kind

    def run(self, parent: etree.Element, blocks: list[str]) -> None:
        self.read(self.parser, parent, blocks.pop(0))


_thread = threading.local()


def _parser() -> "BlockParser":
    """Return this thread's parser; building one takes longer than reading an article."""
    if not hasattr(_thread, "markdown"):
        _thread.markdown = _own_markdown()
    parser: BlockParser = _thread.markdown.parser
    parser.state.clear()  # an error half-way must not shorten the next text's lists
    return parser


def _own_markdown() -> "Markdown":
    from markdown import Markdown
    from markdown.util import Registry

    markdown = Markdown()
    markdown.parser.blockprocessors = Registry()
    for priority, (kind, read) in enumerate(_READERS.items()):
        processor = _ChunkProcessor(markdown.parser, kind, read)
        markdown.parser.blockprocessors.register(processor, kind.value, priority)  # type: ignore[arg-type]
    return markdown


def _child(parent: etree.Element, tag: str, text: str, **attributes: str) -> etree.Element:
    element = etree.SubElement(parent, tag, attributes)
    element.text = text
    return element


def _read_paragraph(parser: "BlockParser", parent: etree.Element, source: str) -> None:
    lines = (line.replace("\t", " ").lstrip(" ") for line in source.split("\n"))
    _child(parent, "p", "\n".join(lines))


def _read_heading(parser: "BlockParser", parent: etree.Element, source: str) -> None:
    match = HEADING.match(source.replace("\t", " ").strip(" "))
    if match is not None:
        _child(parent, f"h{len(match[1])}", match[2])


def _read_rule(parser: "BlockParser", parent: etree.Element, source: str) -> None:
    _child(parent, "hr", "")


def _read_opaque(parser: "BlockParser", parent: etree.Element, source: str) -> None:
    _child(parent, "pre", source)


def _read_separator(parser: "BlockParser", parent: etree.Element, source: str) -> None:
    """A separator has done its work when the text was split."""


def _read_quote(parser: "BlockParser", parent: etree.Element, source: str) -> None:
    lines = (line.replace("\t", " ").lstrip(" ") for line in source.split("\n"))
    inner = "\n".join(QUOTE.sub("", line, count=1) for line in lines)
    parser.parseBlocks(_child(parent, "blockquote", ""), _sources(split_inner(inner)))


def _read_list(parser: "BlockParser", parent: etree.Element, source: str) -> None:
    if len(parser.state) >= _DEEPEST_NESTING:
        return _read_paragraph(parser, parent, source)
    scan = read_list(source)
    tag = "ol" if scan.ordered else "ul"
    block = _child(parent, tag, "", start=str(scan.start), type=scan.style)
    parser.state.set("list")
    for item in scan.items:
        parser.parseBlocks(_child(block, "li", ""), _sources(split_inner(item)))
    parser.state.reset()
    return None


def _read_figure(parser: "BlockParser", parent: etree.Element, source: str) -> None:
    match = FIGURE.match(source.replace("\t", " ").strip(" "))
    if match is not None:
        names = ("alt", "src", "caption", "decorative", "credit")
        fields = {name: part or "" for name, part in zip(names, match.groups(), strict=True)}
        fields["src"] = bare_address(fields["src"])
        flag = fields.pop("decorative")
        _child(parent, "figure", flag, **{name: unescape(part) for name, part in fields.items()})


def _read_table(parser: "BlockParser", parent: etree.Element, source: str) -> None:
    table = _child(parent, "table", "")
    for line in source.split("\n")[1:-1]:
        match = TABLE_ROW.match(line)
        row = _child(table, "tr", "")
        for tag, across, down, text in TABLE_CELL.findall(match[1] if match else ""):
            _child(row, tag, text, colspan=across or "1", rowspan=down or "1")


def _read_pipe_table(parser: "BlockParser", parent: etree.Element, source: str) -> None:
    table = _child(parent, "table", "")
    head, _, *body = source.split("\n")
    for tag, line in (("th", head), *(("td", line) for line in body)):
        row = _child(table, "tr", "")
        for text in _pipe_cells(line):
            _child(row, tag, text, colspan="1", rowspan="1")


def _pipe_cells(line: str) -> list[str]:
    line = line.replace("\t", " ").strip(" ")
    cells = _PIPE.split(line.removeprefix("|"))
    return cells[:-1] if len(cells) > 1 and not cells[-1].strip(" ") else cells


_READERS: dict[Kind, Reader] = {
    Kind.PARAGRAPH: _read_paragraph,
    Kind.HEADING: _read_heading,
    Kind.RULE: _read_rule,
    Kind.LIST: _read_list,
    Kind.QUOTE: _read_quote,
    Kind.FIGURE: _read_figure,
    Kind.TABLE: _read_table,
    Kind.PIPE_TABLE: _read_pipe_table,
    Kind.OPAQUE: _read_opaque,
    Kind.SEPARATOR: _read_separator,
}


def _block(element: etree.Element) -> Block:
    text = element.text or ""
    match element.tag:
        case "h2" | "h3" | "h4":
            return Heading(int(element.tag[1]), tuple(parse_runs(text)))
        case "ul" | "ol":
            return _list(element)
        case "blockquote":
            return Quote(_inner(element))
        case "figure":
            return Figure(**element.attrib, decorative=bool(text))
        case "table":
            return Table(tuple(tuple(map(_cell, row)) for row in element))
        case "hr":
            return Rule()
        case "pre":
            return Opaque(text)
        case _:
            return Paragraph(tuple(parse_runs(text)))


def _inner(element: etree.Element) -> tuple[Inner, ...]:
    blocks = map(_block, element)
    return tuple(block for block in blocks if isinstance(block, Paragraph | ListBlock))


def _list(element: etree.Element) -> ListBlock:
    items = tuple(Item(_inner(item)) for item in element)
    start, style = int(element.attrib["start"]), element.attrib["type"]
    return ListBlock(element.tag == "ol", items, start, style)


def _cell(element: etree.Element) -> Cell:
    colspan, rowspan = int(element.attrib["colspan"]), int(element.attrib["rowspan"])
    runs = tuple(parse_runs((element.text or "").strip(" ")))
    return Cell(runs, element.tag == "th", colspan, rowspan)
