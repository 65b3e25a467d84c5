"""Lists as Word counts them: definitions, levels, numbers that go on (ISO 29500-1, 17.9)."""

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsroom.exchange.word.package import child, children
from newsroom.exchange.word.properties import ParagraphProperties, Styles, left_of, number, value

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element as Node

_LETTERS = frozenset(("lowerLetter", "upperLetter"))
_ROMANS = frozenset(("lowerRoman", "upperRoman"))
_PLACEHOLDER = re.compile("%([1-9])")
_ROMAN_DIGITS = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
    (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_DEEPEST = 8
_MOST = 3_000
"""Numbers beyond it are written in digits, whatever their level says."""


@dataclass(frozen=True)
class Level:
    """One level of a list definition; `indent` is where its text begins, in 1/20 point."""

    format: str = "bullet"
    text: str | None = None
    start: int = 1
    indent: int = 0
    style: str = ""

    @property
    def is_ordered(self) -> bool:
        return self.format != "bullet"

    @property
    def is_shown(self) -> bool:
        """Whether a reader of the page sees a mark at all."""
        return self.format != "none" and self.text != ""


@dataclass(frozen=True)
class ItemPlace:
    """Where a paragraph stands among lists: in which one, how deep, with which number."""

    list: str
    level: int
    number: int
    ordered: bool
    letters: bool
    indent: int
    label: str = ""
    """The number as the page shows it, such as `2.1`; nothing for a bullet."""


class Numbering:
    """The list definitions of a document, counting along as its paragraphs come."""

    def __init__(self, root: "Node | None", styles: Styles) -> None:
        parts = root if root is not None else ()
        self._abstract = {
            n.get("w:abstractNumId", ""): n for n in parts if n.tag == "w:abstractNum"
        }
        self._nums = {n.get("w:numId", ""): n for n in parts if n.tag == "w:num"}
        self._styles = styles
        self._levels: dict[tuple[str, int], Level] = {}
        self._counts: dict[str, dict[int, int]] = {}
        self._begun: set[tuple[str, int]] = set()

    def place(self, said: ParagraphProperties) -> ItemPlace | None:
        """Return the place of a paragraph and count it; None for one that shows no mark."""
        listed = said.list_id or ""
        if listed not in self._nums:
            return None
        depth = said.list_level
        if depth is None:
            depth = self._depth_of_style(listed, said.style)
        depth = min(max(depth, 0), _DEEPEST)
        level = self._level(listed, depth)
        if not level.is_shown:
            return None
        count = self._count(listed, depth, level)
        return ItemPlace(
            self._source(listed),
            depth,
            count,
            level.is_ordered,
            level.format in _LETTERS,
            level.indent if said.indent is None else said.indent,
            self._label(listed, level) if level.is_ordered else "",
        )

    def _depth_of_style(self, listed: str, style: str | None) -> int:
        if style is None:
            return 0
        depths = (d for d in range(_DEEPEST + 1) if self._level(listed, d).style == style)
        return next(depths, 0)

    def _source(self, listed: str) -> str:
        """Return the definition behind a list; a list of lists leads through its style."""
        source = value(self._nums[listed], "w:abstractNumId") or ""
        node = self._abstract.get(source)
        link = value(node, "w:numStyleLink")
        other = self._styles.list_of_style(link) if link else None
        if other is not None and other != listed and other in self._nums:
            return value(self._nums[other], "w:abstractNumId") or source
        return source

    def _level(self, listed: str, depth: int) -> Level:
        key = (listed, depth)
        if key not in self._levels:
            self._levels[key] = self._read_level(listed, depth)
        return self._levels[key]

    def _read_level(self, listed: str, depth: int) -> Level:
        override = _by_depth(self._nums[listed], "w:lvlOverride", depth)
        own = child(override, "w:lvl")
        source = self._abstract.get(self._source(listed))
        node = own if own is not None else _by_depth(source, "w:lvl", depth)
        if node is None:
            return Level(format="none")
        left = left_of(child(node, "w:pPr", "w:ind"))
        start = number(value(override, "w:startOverride"))
        if start is None:
            start = number(value(node, "w:start"))
        return Level(
            value(node, "w:numFmt") or "decimal",
            value(node, "w:lvlText"),
            1 if start is None else start,
            number(left) or 0,
            value(node, "w:pStyle") or "",
        )

    def _count(self, listed: str, depth: int, level: Level) -> int:
        """Count one item; a list that says where it starts begins anew at its first item."""
        counts = self._counts.setdefault(self._source(listed), {})
        override = _by_depth(self._nums[listed], "w:lvlOverride", depth)
        begins = (listed, depth) not in self._begun and value(override, "w:startOverride")
        self._begun.add((listed, depth))
        if begins or depth not in counts:
            counts[depth] = level.start
        else:
            counts[depth] += 1
        for deeper in [d for d in counts if d > depth]:
            del counts[deeper]
        return counts[depth]

    def _label(self, listed: str, level: Level) -> str:
        counts = self._counts[self._source(listed)]

        def shown(match: re.Match[str]) -> str:
            depth = int(match[1]) - 1
            other = self._level(listed, depth)
            return _written(counts.get(depth, other.start), other.format)

        return _PLACEHOLDER.sub(shown, level.text or "").strip()


def _by_depth(node: "Node | None", name: str, depth: int) -> "Node | None":
    return next((n for n in children(node, name) if n.get("w:ilvl") == str(depth)), None)


def _written(count: int, form: str) -> str:
    if not 0 < count <= _MOST:
        return str(count)
    text = str(count)
    if form in _LETTERS:
        text = chr(ord("a") + (count - 1) % 26) * ((count - 1) // 26 + 1)
    elif form in _ROMANS:
        text = _roman(count)
    return text.upper() if form.startswith("upper") else text


def _roman(count: int) -> str:
    text = ""
    for worth, digits in _ROMAN_DIGITS:
        times, count = divmod(count, worth)
        text += digits * times
    return text
