"""Where the blocks of a Markdown body begin and end, told from its lines alone.

The dialect reads these chunks one by one, so joined chunks mean the same as the whole body, and
a chunk that nobody edited can keep its bytes.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import accumulate

from newsroom.text.escapes import unescape
from newsroom.text.sanitize import safe_source


class Kind(Enum):
    """What a chunk of Markdown is."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    RULE = "rule"
    LIST = "list"
    QUOTE = "quote"
    FIGURE = "figure"
    TABLE = "table"
    PIPE_TABLE = "pipe table"
    OPAQUE = "opaque"
    SEPARATOR = "separator"


@dataclass(frozen=True, slots=True)
class Chunk:
    """One block of Markdown: its kind, its lines, and the exact text between it and the last."""

    kind: Kind
    source: str
    gap: str = ""


@dataclass(frozen=True, slots=True)
class ListScan:
    """The lines of one list taken apart: its look, the Markdown inside each item, its last line."""

    ordered: bool
    start: int
    style: str
    items: tuple[str, ...]
    end: int


SEPARATOR = "<!-- -->"
"""Stands between two lists that would otherwise be read as one; shows nothing."""

ADDRESS = r"(?:<[^<>\n]*>|(?:[^\s()<>\\\"]|\\[!-/:-@\[-`{-~]|\([^\s()<>\\\"]*\))*)"
HEADING = re.compile(r"(#{2,4}) +(?=[^ ])(.*)\Z")
FIGURE = re.compile(
    r"!\[((?:[^\[\]\\]|\\.)*)\]\( *(" + ADDRESS + r')(?: +"((?:[^"\\]|\\.)*)")? *\)'
    r'(?:\{ *(hiasan)? *(?:credit="((?:[^"\\]|\\.)*)")? *\})? *\Z'
)
QUOTE = re.compile(r">(?: |\Z)")
TABLE_ROW = re.compile(r" *<tr>(.*)</tr> *\Z")
TABLE_CELL = re.compile(
    r'<(t[hd])(?: colspan="([0-9]{1,3})")?(?: rowspan="([0-9]{1,3})")?>'
    r"((?:[^<]|<(?!/?t[hdr]\b))*)</\1> *"
)
_RULE = re.compile(r"([-*])(?: *\1){2,} *\Z")
_BULLET = re.compile(r"[-*] +(?=[^ ])")
_NUMBER = re.compile(r"([0-9]{1,9})\. +(?=[^ ])")
_NUMBERING = re.compile(r"\{(huruf)?(?:(?: |(?<=\{))mulai=([0-9]{1,9}))?\} *\Z")
_FENCE = re.compile(r"`{3,}(?=[^`]*\Z)|~{3,}")
_FOOTNOTE = re.compile(r"\[\^[^\]\s]+\]:")
_PIPE_RULE = re.compile(r"(?=.*\|)\|? *:?-+:? *(?:\| *:?-+:? *)*\|? *\Z")
_NESTED_INDENT = 2
_WRITTEN_INDENT = 4
# Bounds the search for the end of a fence or comment, so that hostile text stays linear.
_LONGEST_OPAQUE = 2_000

Lines = Sequence[str]


def split(markdown: str) -> tuple[Chunk, ...]:
    """Return the top-level chunks; gaps and sources joined are the text up to its last block."""
    raw = markdown.split("\n")
    offsets = list(accumulate((len(line) + 1 for line in raw), initial=0))
    chunks: list[Chunk] = []
    reached = 0
    for kind, begin, end in _spans([_spaced(line) for line in raw], _top_level):
        gap = markdown[reached : offsets[begin]]
        reached = offsets[end] - 1
        chunks.append(Chunk(kind, markdown[offsets[begin] : reached], gap))
    return tuple(chunks)


def split_inner(markdown: str) -> list[Chunk]:
    """Return the chunks inside an item or a quote, where only paragraphs and lists exist."""
    lines = [_spaced(line) for line in markdown.split("\n")]
    spans = _spans(lines, _nothing_more)
    return [Chunk(kind, "\n".join(lines[begin:end])) for kind, begin, end in spans]


def is_opaque(source: str) -> bool:
    """Tell whether the text is read as exactly one opaque block whatever follows it."""
    return [(c.kind, c.source) for c in split(source + "\n\n.")][:-1] == [(Kind.OPAQUE, source)]


def read_list(source: str) -> ListScan:
    """Take apart a chunk that is a list."""
    return _scan_list([_spaced(line) for line in source.split("\n")], 0)


def _scan_list(lines: Lines, begin: int) -> ListScan:
    numbering = _NUMBERING.match(lines[begin].strip(" "))
    at = begin + 1 if numbering else begin
    base, first = _indent(lines[at]), _number(lines[at])
    start = int(numbering[2]) if numbering and numbering[2] else 1 if numbering else first
    items: list[str] = []
    number = first
    while True:
        end = _item_end(lines, at, base, number, first)
        items.append(_item_source(lines[at:end], base))
        following = _next_filled(lines, end)
        if not _is_sibling(lines, following, base, number, first):
            break
        at, number = following, _number(lines[following])
    style = "a" if numbering and numbering[1] else ""
    return ListScan(first is not None, 1 if start is None else start, style, tuple(items), end)


def _spaced(line: str) -> str:
    """Turn tabs in the indentation into four columns and other tabs into blanks."""
    if "\t" not in line:
        return line
    text = line.lstrip(" \t")
    indentation = line[: len(line) - len(text)].expandtabs(_WRITTEN_INDENT)
    return indentation + text.replace("\t", " ")


Measure = Callable[[Lines, int], tuple[Kind, int] | None]


def _spans(lines: Lines, special: Measure) -> Iterator[tuple[Kind, int, int]]:
    at = _next_filled(lines, 0)
    while at < len(lines):
        kind, end = _measure(lines, at, special)
        yield kind, at, end
        at = _next_filled(lines, end)


def _measure(lines: Lines, at: int, special: Measure) -> tuple[Kind, int]:
    if lines[at].strip(" ") == SEPARATOR:
        return Kind.SEPARATOR, at + 1
    found = special(lines, at)
    if found is not None:
        return found
    if _starts_list(lines, at):
        return Kind.LIST, _scan_list(lines, at).end
    end = at + 1
    while end < len(lines) and not _is_blank(lines[end]) and not _interrupts(lines, end, special):
        end += 1
    return Kind.PARAGRAPH, end


def _nothing_more(lines: Lines, at: int) -> None:
    return None


def _top_level(lines: Lines, at: int) -> tuple[Kind, int] | None:
    """Measure what exists at the top level only, or return None."""
    return _interrupting(lines, at) or _at_block_start(lines, at)


def _interrupting(lines: Lines, at: int) -> tuple[Kind, int] | None:
    """Measure a block that needs no empty line before it."""
    head = lines[at].strip(" ")
    match head[:1]:
        case "#" if HEADING.match(head):
            return Kind.HEADING, at + 1
        case "-" | "*" if _RULE.match(head):
            return Kind.RULE, at + 1
        case "!" if is_figure(head):
            return Kind.FIGURE, at + 1
        case "`" | "~" if _FENCE.match(head):
            return _fenced(lines, at, head)
        case "<" if head.startswith("<!--"):
            return _comment(lines, at)
        case "<" if head == "<table>":
            return _table(lines, at)
        case _:
            return None


def _at_block_start(lines: Lines, at: int) -> tuple[Kind, int] | None:
    head = lines[at].strip(" ")
    if QUOTE.match(head):
        return Kind.QUOTE, _run_end(lines, at, _is_quoted)
    if _FOOTNOTE.match(head):
        return Kind.OPAQUE, _run_end(lines, at, lambda line: not _is_blank(line))
    if "|" in head and at + 1 < len(lines) and _PIPE_RULE.match(lines[at + 1].strip(" ")):
        return Kind.PIPE_TABLE, _run_end(lines, at, lambda line: "|" in line)
    return None


def is_figure(line: str) -> bool:
    """Tell whether the line is a picture with an address that may be shown."""
    match = FIGURE.match(line)
    return match is not None and bool(safe_source(unescape(bare_address(match[2]))))


def bare_address(address: str) -> str:
    """Return an address without the angle brackets that may be around it."""
    return address[1:-1] if address.startswith("<") else address


def _run_end(lines: Lines, at: int, belongs: Callable[[str], bool]) -> int:
    return next((n for n in range(at + 1, len(lines)) if not belongs(lines[n])), len(lines))


def _fenced(lines: Lines, at: int, head: str) -> tuple[Kind, int] | None:
    fence = head[: len(head) - len(head.lstrip(head[0]))]
    for n in range(at + 1, min(len(lines), at + _LONGEST_OPAQUE)):
        line = lines[n].strip(" ")
        if line.startswith(fence):
            return None if line.strip(head[0]) else (Kind.OPAQUE, n + 1)
    return None


def _comment(lines: Lines, at: int) -> tuple[Kind, int] | None:
    for n in range(at, min(len(lines), at + _LONGEST_OPAQUE)):
        text = lines[n].lstrip(" ")[4:] if n == at else lines[n]
        if "-->" in text:
            return (Kind.OPAQUE, n + 1) if text.rstrip(" ").find("-->") == _last(text) else None
        if "<!--" in text:
            return None
    return None


def _last(text: str) -> int:
    return len(text.rstrip(" ")) - len("-->")


def _table(lines: Lines, at: int) -> tuple[Kind, int] | None:
    for n in range(at + 1, len(lines)):
        line = lines[n].strip(" ")
        if line == "</table>":
            ours = all(_is_row(row) for row in lines[at + 1 : n])
            return Kind.TABLE if ours else Kind.OPAQUE, n + 1
        if line == "<table>":
            return None
    return None


def _is_row(line: str) -> bool:
    match = TABLE_ROW.match(line)
    return match is not None and not TABLE_CELL.sub("", match[1]).strip(" ")


def _interrupts(lines: Lines, at: int, special: Measure) -> bool:
    head = lines[at].lstrip(" ")
    if head[:1] not in "-*1{#!`~<":
        return False
    if head.rstrip(" ") == SEPARATOR or _starts_list(lines, at, interrupting=True):
        return True
    return special is _top_level and _interrupting(lines, at) is not None


def _starts_list(lines: Lines, at: int, *, interrupting: bool = False) -> bool:
    """A numbered list begins at 1, under a numbering line, or where n+1 follows n."""
    head = lines[at].lstrip(" ")
    if _BULLET.match(head):
        return True
    following = lines[at + 1].lstrip(" ") if at + 1 < len(lines) else ""
    if head.startswith("{"):
        return _NUMBERING.match(head) is not None and _NUMBER.match(following) is not None
    match = _NUMBER.match(head)
    if match is None:
        return False
    after = _NUMBER.match(following)
    counted = after is not None and int(after[1]) == int(match[1]) + 1
    return int(match[1]) == 1 or (counted and not interrupting)


def _number(line: str) -> int | None:
    match = _NUMBER.match(line.lstrip(" "))
    return int(match[1]) if match else None


def _is_sibling(lines: Lines, at: int, base: int, number: int | None, first: int | None) -> bool:
    """Tell whether line `at` is the next item of a list whose last number was `number`."""
    if at >= len(lines) or _indent(lines[at]) >= base + _NESTED_INDENT:
        return False
    if number is None:
        head = lines[at].strip(" ")
        return _BULLET.match(head) is not None and _RULE.match(head) is None
    # "1. 1. 1." is a list as well; any other number is a date or a sum.
    return _number(lines[at]) in (number + 1, first)


def _item_end(lines: Lines, at: int, base: int, number: int | None, first: int | None) -> int:
    end = at + 1
    while end < len(lines):
        following = _next_filled(lines, end)
        if following == len(lines):
            break
        inside = _indent(lines[following]) >= base + _NESTED_INDENT
        if not inside and (following > end or _ends_item(lines, end, base, number, first)):
            break
        end = following + 1
    return end


def _ends_item(lines: Lines, at: int, base: int, number: int | None, first: int | None) -> bool:
    """An unindented line goes on with the item's text unless it begins something else."""
    return _is_sibling(lines, at, base, number, first) or _interrupts(lines, at, _top_level)


def _item_source(lines: Lines, base: int) -> str:
    head = lines[0].lstrip(" ")
    marker = _BULLET.match(head) or _NUMBER.match(head)
    text = head[marker.end() :] if marker else head
    nested = (_indent(line) for line in lines[1:] if not _is_blank(line))
    inner = next((width for width in nested if width >= base + _NESTED_INDENT), 0)
    width = min(inner, base + _WRITTEN_INDENT)
    return "\n".join([text, *(line[min(_indent(line), width) :] for line in lines[1:])])


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _is_quoted(line: str) -> bool:
    return QUOTE.match(line.strip(" ")) is not None


def _is_blank(line: str) -> bool:
    return not line.strip(" ")


def _next_filled(lines: Lines, at: int) -> int:
    while at < len(lines) and _is_blank(lines[at]):
        at += 1
    return at
