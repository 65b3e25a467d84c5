"""HTML of the outside world → blocks of the closed tree.

Parsed by selectolax (lexbor), which follows the HTML standard's tree construction. Whatever
shows nothing, acts or belongs to an office program is left out and counted.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from newsroom.text.alt_texts import alt_text, placeholder
from newsroom.text.containers import as_inner, flat_runs, joined_by_breaks, listed, parted
from newsroom.text.html_looks import Looks, classes_of, inner_looks, style_of
from newsroom.text.runs import Run
from newsroom.text.sanitize import clean_line, safe_source
from newsroom.text.spaces import tidy_blanks
from newsroom.text.story import (
    Block,
    Cell,
    Figure,
    Heading,
    Inner,
    ListBlock,
    Paragraph,
    Quote,
    Rule,
    Table,
)
from newsroom.text.word_lists import WordItem, list_place, rebuild_lists

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

_EMBEDDED = frozenset(["iframe", "frame", "object", "embed", "applet", "audio", "video"])
# Nothing a reader of the page sees as its text; the person need not hear about it.
_SILENT = frozenset(
    """
    head script style title meta link base template noscript svg math canvas map area input button
    select textarea datalist option optgroup progress meter colgroup col xml rp rt
    """.split()  # noqa: SIM905  # a list of one word a line would hide the others
)
_PARTS = frozenset(
    """
    html body p div address article aside center dd details dialog dir dl dt fieldset figcaption
    footer form header hgroup legend main menu nav pre section summary caption li tr td th tbody
    thead tfoot
    """.split()  # noqa: SIM905
)
_LEVELS = {"h1": 2, "h2": 2, "h3": 3, "h4": 4, "h5": 4, "h6": 4}
_WHITE = re.compile(r"[ \t\r\n\f]+")
_BLANK_LINES = re.compile(r"\n[ \t]*(?:\n[ \t]*)+")
_PICTURE_NAME = re.compile(r"\.(?:jpe?g|png|gif|webp|avif|heic|svg|bmp|tiff?)(?:[?#]|\Z)", re.I)
_COMMENT_CLASSES = frozenset(("msocommentreference", "msocomanchor", "msocomtxt", "msocomoff"))
# Beyond any page that a person copies; keeps hostile nesting within Python's stack.
_DEEPEST = 100

_Loose = Block | WordItem


@dataclass(frozen=True)
class MissingPicture:
    """A picture that could not come along: where it was said to be, and what stands for it."""

    source: str
    alt: str
    placeholder: str


@dataclass(frozen=True)
class FoundPicture:
    """A picture that can be fetched: where it lies, and what its figure calls it until then."""

    address: str
    source: str
    alt: str


@dataclass
class _Flow:
    """Blocks that are finished and the runs of the paragraph that is not."""

    blocks: list[_Loose] = field(default_factory=list)
    runs: list[Run] = field(default_factory=list)
    marker: str = ""

    def add(self, text: str, looks: Looks) -> None:
        if not looks.keeps_lines:
            self.runs.append(looks.run(_WHITE.sub(" ", text)))
            return
        first, *rest = _BLANK_LINES.split(text.replace("\r\n", "\n"))
        self.runs.append(looks.run(first))
        for part in rest:
            self.flush()
            self.runs.append(looks.run(part))

    def flush(self) -> None:
        """Finish the paragraph; an empty line inside it (two breaks) begins another."""
        runs, self.runs = Paragraph(tuple(tidy_blanks(self.runs))).runs, []
        self.blocks.extend(Paragraph(part) for part in parted(runs) if part)

    def put(self, blocks: Iterable[_Loose]) -> None:
        self.flush()
        self.blocks.extend(blocks)


class HtmlWalk:
    """One walk over a page: gives its blocks and remembers what was left out.

    `left_out` counts "comments", "embedded", "tracked" and "pictures". `takes` says of the source
    of a picture whether it can be fetched.
    """

    def __init__(self, takes: Callable[[str], bool] = lambda source: False) -> None:
        self._takes = takes
        self.left_out: Counter[str] = Counter()
        self.missing: list[MissingPicture] = []
        self.found: list[FoundPicture] = []

    def blocks(self, html: str) -> tuple[Block, ...]:
        """Return the blocks of a page or fragment."""
        from selectolax.lexbor import LexborHTMLParser

        root = LexborHTMLParser(html).root
        if root is None:
            return ()
        self.left_out["comments"] = _count_comments(root)
        return tuple(self._inside(root, Looks(), 0))

    def _inside(self, node: "LexborNode", looks: Looks, depth: int) -> list[Block]:
        flow = _Flow()
        self._children(node, looks, flow, depth)
        flow.flush()
        return rebuild_lists(flow.blocks)

    def _children(self, node: "LexborNode", looks: Looks, flow: _Flow, depth: int) -> None:
        child = node.child
        while child is not None:
            self._node(child, looks, flow, depth + 1)
            child = child.next

    def _node(self, node: "LexborNode", looks: Looks, flow: _Flow, depth: int) -> None:
        tag = node.tag or "-"
        if tag == "-text":
            flow.add(node.text_content or "", looks)
        elif tag.startswith(("-", "!")) or self._is_left_out(node, tag):
            return
        elif depth > _DEEPEST:
            flow.add(" " + node.text(deep=True) + " ", looks)
        else:
            self._element(node, tag, looks, flow, depth)

    def _is_left_out(self, node: "LexborNode", tag: str) -> bool:
        if tag in _EMBEDDED:
            self.left_out["embedded"] += 1
            return True
        attributes = node.attributes
        if tag == "del" and attributes.get("datetime"):
            self.left_out["tracked"] += 1
            return True
        return tag in _SILENT or "hidden" in attributes or _is_hidden(node)

    def _element(self, node: "LexborNode", tag: str, looks: Looks, flow: _Flow, depth: int) -> None:
        style = style_of(node)
        if style.get("mso-list", "").lower() == "ignore":
            flow.marker = clean_line(node.text(deep=True))
        elif tag == "br":
            flow.runs.append(Run("\n"))
        elif tag == "img":
            self._picture(node, looks, flow)
        elif tag in _BUILDERS:
            flow.put(_BUILDERS[tag](self, node, looks, depth))
        elif tag in _PARTS:
            flow.flush()
            self._part(node, style, inner_looks(node, tag, style, looks), flow, depth)
        else:
            self._children(node, inner_looks(node, tag, style, looks), flow, depth)

    def _part(
        self, node: "LexborNode", style: dict[str, str], looks: Looks, flow: _Flow, depth: int
    ) -> None:
        place = list_place(style.get("mso-list", ""))
        if place is None:
            self._children(node, looks, flow, depth)
            flow.flush()
            return
        inner = _Flow()
        self._children(node, looks, inner, depth)
        inner.flush()
        first = [block for block in inner.blocks if isinstance(block, Paragraph)][:1]
        flow.blocks.extend(WordItem(*place, inner.marker, paragraph) for paragraph in first)
        flow.blocks.extend(block for block in inner.blocks if block not in first)

    def _heading(self, node: "LexborNode", looks: Looks, depth: int) -> list[_Loose]:
        level = _LEVELS[node.tag or ""]
        return [
            Heading(level, block.runs) if isinstance(block, Paragraph) else block
            for block in self._inside(node, looks, depth)
        ]

    def _rule(self, node: "LexborNode", looks: Looks, depth: int) -> list[_Loose]:
        return [Rule()]

    def _list(self, node: "LexborNode", looks: Looks, depth: int) -> list[_Loose]:
        kind = node.attributes.get("type") or style_of(node).get("list-style-type") or ""
        style = "a" if kind in ("a", "A", "lower-alpha", "lower-latin") else ""
        empty = ListBlock(node.tag == "ol", (), _integer(node.attributes.get("start"), 1), style)
        return [*listed(empty, self._groups(node, looks, depth))]

    def _groups(self, node: "LexborNode", looks: Looks, depth: int) -> Iterator[list[Block]]:
        """Yield the blocks of each item; a list between items makes a group of its own."""
        child = node.child
        while child is not None:
            flow = _Flow()
            self._node(child, looks, flow, depth + 1)
            flow.flush()
            yield rebuild_lists(flow.blocks)
            child = child.next

    def _quote(self, node: "LexborNode", looks: Looks, depth: int) -> list[_Loose]:
        quoted: list[Inner] = []
        blocks: list[_Loose] = []
        for block in as_inner(self._inside(node, looks, depth)):
            if isinstance(block, Paragraph | ListBlock):
                quoted.append(block)
            else:
                blocks += [Quote(tuple(quoted)), block]
                quoted = []
        return [*blocks, Quote(tuple(quoted))]

    def _table(self, node: "LexborNode", looks: Looks, depth: int) -> list[_Loose]:
        """Read a table; a single cell is a layout and gives its blocks."""
        rows = [list(_elements(row, ("td", "th"))) for row in _rows(node)]
        captions = [
            block
            for caption in _elements(node, ("caption",))
            for block in self._inside(caption, looks, depth)
        ]
        if sum(map(len, rows)) == 1:
            return [*captions, *self._inside(next(filter(None, rows))[0], looks, depth)]
        pictures: list[_Loose] = []
        cells = [tuple(self._cell(cell, looks, depth, pictures) for cell in row) for row in rows]
        filled = any(cell.runs for row in cells for cell in row)
        return [*captions, *([Table(tuple(cells))] if filled else []), *pictures]

    def _cell(self, node: "LexborNode", looks: Looks, depth: int, pictures: list[_Loose]) -> Cell:
        blocks = self._inside(node, looks, depth)
        pictures.extend(block for block in blocks if isinstance(block, Figure))
        header = node.tag == "th" or (_group_of(node) == "thead")
        runs = [*joined_by_breaks(map(flat_runs, blocks))]
        if header:  # a header cell is shown strong anyway
            runs = [replace(run, strong=False) for run in runs]
        colspan = _integer(node.attributes.get("colspan"), 1)
        return Cell(tuple(runs), header, colspan, _integer(node.attributes.get("rowspan"), 1))

    def _figure(self, node: "LexborNode", looks: Looks, depth: int) -> list[_Loose]:
        blocks: list[_Loose] = [*self._inside(node, looks, depth)]
        pictures = [n for n, block in enumerate(blocks) if isinstance(block, Figure)]
        captions = list(_elements(node, ("figcaption",)))
        if len(pictures) != 1 or not captions:
            return blocks
        picture = blocks[pictures[0]]
        assert isinstance(picture, Figure)
        caption, credit = _caption(captions[0])
        return [replace(picture, caption=caption, credit=credit)]

    def _picture(self, node: "LexborNode", looks: Looks, flow: _Flow) -> None:
        source = (node.attributes.get("src") or "").strip()
        alt = alt_text(node.attributes.get("alt") or "")
        if _is_emoji(node, source, alt):
            flow.add(alt, looks)
        elif _may_stay(source):
            flow.put([Figure(source, alt, decorative="data-hiasan" in node.attributes)])
        elif self._takes(source):
            address = f"tempelan-{len(self.found) + 1}"
            self.found.append(FoundPicture(address, source, alt))
            flow.put([Figure(address, alt)])
        else:
            self._miss(source, alt, flow)

    def _miss(self, source: str, alt: str, flow: _Flow) -> None:
        """Let a named paragraph stand for a picture; one without a name only counts."""
        self.left_out["pictures"] += 1
        words = placeholder(alt) if alt else ""
        self.missing.append(MissingPicture(source, alt, words))
        flow.put([Paragraph((Run(words),))] if alt else [])


_BUILDERS = {
    **dict.fromkeys(_LEVELS, HtmlWalk._heading),
    "hr": HtmlWalk._rule,
    "ul": HtmlWalk._list,
    "ol": HtmlWalk._list,
    "blockquote": HtmlWalk._quote,
    "table": HtmlWalk._table,
    "figure": HtmlWalk._figure,
}


def _is_hidden(node: "LexborNode") -> bool:
    style = style_of(node)
    return (
        style.get("display", "").lower() == "none"
        or style.get("mso-hide", "").lower() == "all"
        or style.get("mso-element", "").lower() in ("comment", "comment-list")
        or style.get("mso-special-character", "").lower() == "comment"
        or not _COMMENT_CLASSES.isdisjoint(classes_of(node))
    )


def _count_comments(root: "LexborNode") -> int:
    """Count Word's margin comments: their texts, or their anchors if the texts are not there."""
    styled = (style_of(node).get("mso-element", "").lower() for node in root.css("div[style]"))
    return sum(element == "comment" for element in styled) or len(root.css("a.msocomanchor"))


def _integer(value: str | None, otherwise: int) -> int:
    digits = (value or "").strip()[:6]
    return int(digits) if digits.isascii() and digits.isdigit() else otherwise


def _is_emoji(node: "LexborNode", source: str, alt: str) -> bool:
    """Chats and blogs show emoji as pictures whose alt text is the character."""
    picture_of_sign = "emoji" in " ".join(classes_of(node)) or source.startswith("data:")
    return picture_of_sign and bool(alt) and not re.search(r"[A-Za-z0-9]", alt)


def _may_stay(source: str) -> bool:
    """A picture stays if its address can be published: a whole one, or a relative picture file."""
    safe = safe_source(source)
    whole = safe.startswith(("http:", "https:", "media:"))
    return whole or (bool(safe) and _PICTURE_NAME.search(safe) is not None)


def _elements(node: "LexborNode", tags: tuple[str, ...]) -> Iterator["LexborNode"]:
    child = node.child
    while child is not None:
        if child.tag in tags:
            yield child
        child = child.next


def _rows(table: "LexborNode") -> Iterator["LexborNode"]:
    for part in _elements(table, ("thead", "tbody", "tfoot", "tr")):
        yield from (part,) if part.tag == "tr" else _elements(part, ("tr",))


def _group_of(cell: "LexborNode") -> str:
    row = cell.parent
    group = row.parent if row is not None else None
    return (group.tag or "") if group is not None else ""


def _caption(node: "LexborNode") -> tuple[str, str]:
    credit = node.css_first("span.credit")
    words = clean_line(credit.text(deep=True)) if credit is not None else ""
    if credit is not None:
        credit.decompose()
    return clean_line(node.text(deep=True)), words
