"""What styles and direct formatting say about runs and paragraphs (ISO 29500-1, 17.7)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Self

from newsroom.exchange.word.package import child, children

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element as Node

_HEADING = re.compile(r"heading ([1-9])\Z")
_KINDS = {
    "title": "title", "subtitle": "subtitle", "caption": "caption", "quote": "quote",
    "intense quote": "quote", "block text": "quote", "list continue": "more",
    "list paragraph": "more",
}  # fmt: skip
_OFF = frozenset(("0", "false", "off", "none"))
_LONGEST_CHAIN = 20
_SCRIPTS = {"superscript": "sup", "subscript": "sub", "baseline": ""}
BODY_TEXT = 9
"""Outline level of running text (17.3.1.20)."""


@dataclass(frozen=True)
class _Layer:
    """Values of which each may be silent (None)."""

    def over(self, below: Self) -> Self:
        """Return these values, and those of `below` where these are silent."""
        names = (item.name for item in fields(self))
        said = {name: getattr(self, name) for name in names if getattr(self, name) is not None}
        return replace(below, **said) if said else below


@dataclass(frozen=True)
class RunProperties(_Layer):
    """What one `w:rPr` sets."""

    strong: bool | None = None
    em: bool | None = None
    deleted: bool | None = None
    hidden: bool | None = None
    script: str | None = None
    font: str | None = None
    style: str | None = None


@dataclass(frozen=True)
class ParagraphProperties(_Layer):
    """What one `w:pPr` sets; `indent` is in twentieths of a point."""

    outline: int | None = None
    list_id: str | None = None
    list_level: int | None = None
    indent: int | None = None
    centred: bool | None = None
    kind: str | None = None
    heading: int | None = None
    style: str | None = None


@dataclass(frozen=True)
class ParagraphStyle:
    """A paragraph style with everything that it is based on."""

    paragraph: ParagraphProperties = ParagraphProperties()
    run: RunProperties = RunProperties()


def value(node: "Node | None", *path: str) -> str | None:
    """Return `w:val` of what lies along a path, or None where there is no such."""
    found = child(node, *path)
    return None if found is None else found.get("w:val", "")


def number(text: str | None) -> int | None:
    """Return an integer as Word writes it, or None."""
    try:
        return int(float(text)) if text else None
    except (ValueError, OverflowError):
        return None


def _switch(parts: "dict[str, Node]", *names: str) -> bool | None:
    said = [parts[name].get("w:val", "").lower() not in _OFF for name in names if name in parts]
    return any(said) if said else None


def run_properties(node: "Node | None") -> RunProperties:
    """Read a `w:rPr`."""
    if node is None or not len(node):
        return RunProperties()
    parts = {one.tag: one for one in node}
    align, fonts, style = map(parts.get, ("w:vertAlign", "w:rFonts", "w:rStyle"))
    return RunProperties(
        strong=_switch(parts, "w:b"),
        em=_switch(parts, "w:i"),
        deleted=_switch(parts, "w:strike", "w:dstrike"),
        hidden=_switch(parts, "w:vanish"),
        script=None if align is None else _SCRIPTS.get(align.get("w:val", ""), ""),
        font=None if fonts is None else fonts.get("w:ascii"),
        style=None if style is None else style.get("w:val"),
    )


def left_of(indent: "Node | None") -> str | None:
    """Return where a `w:ind` lets text begin."""
    return None if indent is None else indent.get("w:left", indent.get("w:start"))


def paragraph_properties(node: "Node | None") -> ParagraphProperties:
    """Read a `w:pPr`."""
    if node is None or not len(node):
        return ParagraphProperties()
    listed = child(node, "w:numPr")
    left = left_of(child(node, "w:ind"))
    align = value(node, "w:jc")
    return ParagraphProperties(
        outline=number(value(node, "w:outlineLvl")),
        list_id=value(listed, "w:numId"),
        list_level=number(value(listed, "w:ilvl")),
        indent=number(left),
        centred=None if align is None else align == "center",
        style=value(node, "w:pStyle"),
    )


class Styles:
    """The styles of a document; an unknown one is like the standard paragraph."""

    def __init__(self, root: "Node | None") -> None:
        nodes = children(root, "w:style")
        self._nodes = {(n.get("w:type", ""), n.get("w:styleId", "")): n for n in nodes}
        self._default = next(
            (
                n.get("w:styleId", "")
                for n in nodes
                if n.get("w:type") == "paragraph" and n.get("w:default") in ("1", "true", "on")
            ),
            "Normal",
        )
        self._paragraphs: dict[str, ParagraphStyle] = {}
        self._runs: dict[str, RunProperties] = {}

    def paragraph(self, style: str | None) -> ParagraphStyle:
        """Return a paragraph style by its id."""
        wanted = style or self._default
        if wanted not in self._paragraphs:
            self._paragraphs[wanted] = self._read_paragraph(wanted)
        return self._paragraphs[wanted]

    def run(self, style: str | None) -> RunProperties:
        """Return a character style by its id."""
        if not style:
            return RunProperties()
        if style not in self._runs:
            made = RunProperties()
            for node in reversed([*self._chain("character", style)]):
                made = run_properties(child(node, "w:rPr")).over(made)
            self._runs[style] = made
        return self._runs[style]

    def list_of_style(self, style: str) -> str | None:
        """Return the list that a numbering style stands for."""
        node = self._nodes.get(("numbering", style))
        return None if node is None else value(node, "w:pPr", "w:numPr", "w:numId")

    def _chain(self, kind: str, style: str) -> Iterator["Node"]:
        for _ in range(_LONGEST_CHAIN):
            node = self._nodes.get((kind, style))
            if node is None:
                return
            yield node
            style = value(node, "w:basedOn") or ""

    def _read_paragraph(self, style: str) -> ParagraphStyle:
        made = ParagraphStyle()
        for node in reversed([*self._chain("paragraph", style)]):
            own = replace(paragraph_properties(child(node, "w:pPr")), style=node.get("w:styleId"))
            named = _named((value(node, "w:name") or "").lower()).over(own)
            looks = run_properties(child(node, "w:rPr"))
            if node.get("w:styleId") == self._default:
                looks = RunProperties()  # what all the text looks like says nothing
            if named.list_id is None:  # a list's level goes with the style that names the list
                named = replace(named, style=None)
            made = ParagraphStyle(named.over(made.paragraph), looks.over(made.run))
        return made


def _named(name: str) -> ParagraphProperties:
    """What the name of a style tells; Word keeps the built-in ones English in every language."""
    if match := _HEADING.match(name):
        return ParagraphProperties(heading=int(match[1]), kind="")
    kind = _KINDS.get(re.sub(r" [2-9]\Z", "", name))
    if kind is None and ("quote" in name or "kutipan" in name):
        kind = "quote"
    return ParagraphProperties(kind=kind, heading=None if kind is None else 0)
