"""Story → Markdown in the newsroom's dialect, and rewriting that spares untouched blocks."""

import re
from collections.abc import Callable, Iterable, Iterator
from difflib import SequenceMatcher
from itertools import groupby

from newsroom.text.chunks import ADDRESS, SEPARATOR, Chunk, split
from newsroom.text.dialect import parse, parse_chunks
from newsroom.text.escapes import ENTITY
from newsroom.text.inline import parse_runs
from newsroom.text.runs import Run, tidy_runs
from newsroom.text.sanitize import clean_body
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
    Story,
    Table,
)

_INDENT = "    "
_PARAGRAPH_GAP = "\n\n"
_HARD_BREAK = "\\\n"
_OTHER_MARKS = (
    r"[\\*]|~(?=~)|(?<=~)~|^~|~\Z"
    rf"|(?P<angle><(?=[A-Za-z/!?]))|(?P<ampersand>&(?={ENTITY[1:]}))"
)
_MARKS_IN_TEXT = re.compile(r"\](?=\()|" + _OTHER_MARKS)
_MARKS_IN_LINK = re.compile(r"[\[\]]|" + _OTHER_MARKS)
_MARK_AT_LINE_START = re.compile(
    r"([0-9]{1,9})(?=\. )"
    r"|(?=#{2,4} |-[ -]|>(?: |\Z)|```|\[\^[^\]\s]+\]:|\{(?:huruf|mulai)|!\[|(?=.*\|)[-:|][-:| ]*\Z)"
)
_ENTITY = re.compile(ENTITY)
_PLAIN_ADDRESS = re.compile(ADDRESS + r"\Z")
_QUOTED = re.compile(r'[\\"\[\]]')
_Look = Callable[[Run], object]
_LOOKS: tuple[_Look, ...] = (
    lambda run: "strong" if run.strong else "",
    lambda run: "em" if run.em else "",
    lambda run: "del" if run.deleted else "",
    lambda run: run.script,
)
_DELIMITERS = {"strong": "**", "em": "*", "del": "~~"}


def write(story: Story) -> str:
    """Return the Markdown of a body; reading it gives the same story."""
    return _joined(story.blocks)


def write_block(block: Block) -> str:
    """Return the Markdown of one block without an empty line around it."""
    match block:
        case Paragraph(runs):
            return _paragraph(runs)
        case Heading(level, runs):
            return f"{'#' * level} {_runs(runs)}"
        case ListBlock():
            return _list(block)
        case Quote(blocks):
            return _prefixed(_joined(blocks), "> ", "> ")
        case Figure():
            return _figure(block)
        case Table():
            return _table(block)
        case Rule():
            return "---"
        case Opaque(source):
            return source


def rewrite(source: str, story: Story) -> str:
    """Return Markdown of `story` in which blocks that `source` has too keep their bytes.

    When nothing changed, the result is `source` (as `clean_body` would store it).
    """
    source = clean_body(source)
    old = known_blocks(split(source))
    text = (
        "".join(_spared(old, story)) + source[sum(len(gap) + len(part) for gap, part, _ in old) :]
    )
    return text if parse(text) == story else write(story)


Known = tuple[str, str, Block]
"""The gap before a block of an old text, its bytes, and what they say."""


def known_blocks(chunks: Iterable[Chunk]) -> list[Known]:
    """Return the blocks of a text; a separator becomes part of the next gap."""
    known: list[Known] = []
    gap = ""
    for chunk in chunks:
        blocks = Story(parse_chunks([chunk])).blocks
        if blocks:
            known.append((gap + chunk.gap, chunk.source, blocks[0]))
            gap = ""
        else:
            gap += chunk.gap + chunk.source
    return known


def _spared(old: list[Known], story: Story) -> Iterator[str]:
    """Yield gaps and blocks of the new text."""
    kept = kept_places(old, story)
    for n, block in enumerate(story.blocks):
        was, before = kept.get(n), kept.get(n - 1)
        follows = was is not None and (n == was == 0 or before == was - 1)
        if was is not None and follows:
            yield old[was][0]
        elif n:
            yield gap_between(story.blocks[n - 1], block)
        yield write_block(block) if was is None else old[was][1]


def kept_places(old: list[Known], story: Story) -> dict[int, int]:
    """Map the place of each unchanged block to its place in the old text."""
    blocks = [block for _, _, block in old]
    matcher = SequenceMatcher(None, blocks, story.blocks, autojunk=False)
    return {
        match.b + n: match.a + n
        for match in matcher.get_matching_blocks()
        for n in range(match.size)
    }


def _joined(blocks: Iterable[Block]) -> str:
    parts: list[str] = []
    previous: Block | None = None
    for block in blocks:
        if previous is not None:
            parts.append(gap_between(previous, block))
        parts.append(write_block(block))
        previous = block
    return "".join(parts)


def gap_between(before: Block, after: Block) -> str:
    """Return what stands between two blocks that are written anew."""
    alike = isinstance(before, ListBlock) and isinstance(after, ListBlock)
    if alike and before.ordered == after.ordered:  # type: ignore[union-attr]
        return _PARAGRAPH_GAP + SEPARATOR + _PARAGRAPH_GAP
    return _PARAGRAPH_GAP


def _prefixed(text: str, first: str, others: str) -> str:
    lines = text.split("\n")
    following = (others + line if line else others.rstrip() for line in lines[1:])
    return "\n".join([first + lines[0], *following])


def _list(block: ListBlock) -> str:
    lines = [_numbering(block)] if block.style or block.start != 1 else []
    for number, item in enumerate(block.items, block.start):
        marker = f"{number}. " if block.ordered else "- "
        lines.append(_prefixed(_item(item), marker, _INDENT))
    return "\n".join(lines)


def _numbering(block: ListBlock) -> str:
    start = f"mulai={block.start}" if block.start != 1 else ""
    return "{" + " ".join(filter(None, ("huruf" if block.style else "", start))) + "}"


def _item(item: Item) -> str:
    first, *rest = item.blocks
    if rest and isinstance(rest[0], ListBlock):
        return f"{write_block(first)}\n{_joined(rest)}"
    return _joined(item.blocks)


def _figure(figure: Figure) -> str:
    caption = f' "{_quoted(figure.caption)}"' if figure.caption else ""
    credit = f'credit="{_quoted(figure.credit)}"' if figure.credit else ""
    flags = " ".join(filter(None, ("hiasan" if figure.decorative else "", credit)))
    braces = f"{{{flags}}}" if flags else ""
    return f"![{_quoted(figure.alt)}]({_address(figure.src)}{caption}){braces}"


def _quoted(text: str) -> str:
    return _no_entities(_QUOTED.sub(r"\\\g<0>", text))


def _no_entities(text: str) -> str:
    return _ENTITY.sub(lambda match: "&amp;" + match[0][1:], text)


def _address(href: str) -> str:
    address = _no_entities(href)
    return address if _PLAIN_ADDRESS.match(address) else f"<{address}>"


def _table(table: Table) -> str:
    rows = (f"<tr>{''.join(map(_cell, row))}</tr>" for row in table.rows)
    return "\n".join(["<table>", *rows, "</table>"])


def _cell(cell: Cell) -> str:
    tag = "th" if cell.header else "td"
    across = f' colspan="{cell.colspan}"' if cell.colspan > 1 else ""
    down = f' rowspan="{cell.rowspan}"' if cell.rowspan > 1 else ""
    content = _runs(cell.runs, "<br>")
    return f"<{tag}{across}{down}>{content}</{tag}>"


def _paragraph(runs: tuple[Run, ...]) -> str:
    return "\n".join(map(_as_text_line, _runs(runs).split("\n")))


def _as_text_line(line: str) -> str:
    """Escape what would begin a block: the full stop of a number, else the first character."""
    match = _MARK_AT_LINE_START.match(line)
    return f"{match[0]}\\{line[match.end() :]}" if match else line


def _runs(runs: tuple[Run, ...], hard_break: str = _HARD_BREAK) -> str:
    """Write stars and tildes, or tags for the whole paragraph where they would be misread."""
    if not any(run.marked for run in runs):
        return "".join(map(_text, runs)).replace("\n", hard_break)
    short = "".join(_links(runs, _DELIMITERS)).replace("\n", hard_break)
    if tidy_runs(parse_runs(short)) == runs:
        return short
    return "".join(_links(runs, {})).replace("\n", hard_break)


def _links(runs: Iterable[Run], delimiters: dict[str, str]) -> Iterator[str]:
    for href, linked in groupby(runs, lambda run: run.href):
        content = _marks(list(linked), 0, delimiters)
        yield f"[{content}]({_address(href)})" if href else content


def _marks(runs: list[Run], depth: int, delimiters: dict[str, str]) -> str:
    if depth == len(_LOOKS):
        return "".join(map(_text, runs))
    return "".join(
        _wrapped(str(look), _marks(list(alike), depth + 1, delimiters), delimiters)
        for look, alike in groupby(runs, _LOOKS[depth])
    )


def _wrapped(look: str, content: str, delimiters: dict[str, str]) -> str:
    if not look:
        return content
    delimiter = delimiters.get(look)
    return f"{delimiter}{content}{delimiter}" if delimiter else f"<{look}>{content}</{look}>"


def _text(run: Run) -> str:
    marks = _MARKS_IN_LINK if run.href else _MARKS_IN_TEXT
    return marks.sub(_escaped, run.text)


def _escaped(match: re.Match[str]) -> str:
    if match["angle"]:
        return "&lt;"
    return "&amp;" if match["ampersand"] else "\\" + match[0]
