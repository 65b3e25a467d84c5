"""The inside of one paragraph: runs with looks, links, fields, notes, pictures, text boxes."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from newsroom.exchange.word.package import Package, Relation, child, children
from newsroom.exchange.word.pieces import Findings, Piece, Thing
from newsroom.exchange.word.properties import RunProperties, Styles, run_properties
from newsroom.exchange.word.symbols import readable, shown
from newsroom.text.alt_texts import alt_text, placeholder
from newsroom.text.runs import Run, tidy_runs
from newsroom.text.sanitize import safe_address, safe_source
from newsroom.text.story import Figure, Rule

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element as Node

    from newsroom.exchange.word.properties import ParagraphStyle

Box = tuple[Piece, ...]
"""The text of a box that floats beside the paragraph."""
Part = Run | Thing | Box
_LINK = re.compile(r'\s*HYPERLINK\s+(?:"([^"]*)"|([^\s\\]\S*))?', re.IGNORECASE)
_ANCHOR = re.compile(r'\\l\s+"?([^"\s]+)', re.IGNORECASE)
_CHARACTERS = {"w:tab": " ", "w:ptab": " ", "w:br": "\n", "w:cr": "\n", "w:noBreakHyphen": "\u2011"}
_BREAKS = re.compile(r"[\t\r\n]")
_VISIBLE = ("w:txbxContent", "a:blip", "v:imagedata", "w:t")


@dataclass(frozen=True)
class _Look:
    strong: bool = False
    em: bool = False
    deleted: bool = False
    script: str = ""
    hidden: bool = False
    font: str = ""
    href: str = ""

    def run(self, text: str) -> Run:
        return Run(text, self.strong, self.em, self.deleted, self.script, self.href)


@dataclass(frozen=True)
class _Notes:
    """Footnotes or endnotes by id, and what their part leads to."""

    nodes: Mapping[str, "Node"]
    relations: Mapping[str, Relation]


@dataclass
class _Field:
    """A field that is open: its instruction, then its result."""

    instruction: str = ""
    is_result: bool = False

    @property
    def href(self) -> str:
        return link_of(self.instruction) if self.is_result else ""


def link_of(instruction: str) -> str:
    """Return the address that a HYPERLINK field leads to; nothing for one inside the document."""
    match = _LINK.match(instruction)
    address = (match[1] or match[2] or "") if match else ""
    anchor = _ANCHOR.search(instruction) if address else None
    return safe_address(f"{address}#{anchor[1]}" if anchor else address)


class RunReader:
    """Reads paragraphs one after the other; fields may go on from one to the next."""

    def __init__(
        self,
        package: Package,
        styles: Styles,
        findings: Findings,
        boxes: Callable[["Node"], Sequence[Piece]],
    ) -> None:
        self._package, self._styles, self._findings, self._boxes = package, styles, findings, boxes
        self._relations = package.relations(package.main)
        self._notes = {kind: _notes(package, kind) for kind in ("footnote", "endnote")}
        self._fields: list[_Field] = []
        self._keeps_instructions = False
        self._is_in_note = False
        self._parts: list[Part] = []
        self._alts: list[tuple[str, bool]] = [("", False)]
        self._style_looks = RunProperties()
        self._looks: dict[tuple[RunProperties, RunProperties, str], _Look] = {}

    def trust_fields(self, root: "Node") -> None:
        """Hide what fields are made of only where each one that begins also ends."""
        kinds = [node.get("w:fldCharType") for node in root.iter("w:fldChar")]
        self._keeps_instructions = kinds.count("begin") != kinds.count("end")

    def read(self, paragraph: "Node", style: "ParagraphStyle") -> list[Part]:
        """Return what stands in a paragraph, in reading order."""
        outer, outer_looks = self._parts, self._style_looks
        # Headings, quotes and captions look as they do because of what they are.
        is_special = bool(style.paragraph.kind or style.paragraph.heading)
        looks = replace(style.run, style=None)
        self._style_looks = RunProperties(hidden=looks.hidden) if is_special else looks
        self._parts = []
        self._children(paragraph, _Look())
        made, self._parts, self._style_looks = self._parts, outer, outer_looks
        return made

    def read_loose(self, node: "Node") -> list[Part]:
        """Return what stands in a run or formula that lies outside of a paragraph."""
        outer, self._parts = self._parts, []
        self._visit(node, _Look())
        made, self._parts = self._parts, outer
        return made

    def _children(self, node: "Node", look: _Look) -> None:
        for one in node:
            self._visit(one, look)

    def _visit(self, node: "Node", look: _Look) -> None:
        reader = _READERS.get(node.tag)
        if reader is not None:
            reader(self, node, look)
        elif node.tag in _CHARACTERS:
            self._add(_CHARACTERS[node.tag], look)
        elif node.tag not in _SILENT:
            self._children(node, look)

    def _add(self, text: str, look: _Look) -> None:
        if not text or self._in_instruction():
            return
        if look.hidden:
            self._findings.hidden += bool(text.strip())
            return
        run = look.run(readable(text, look.font))
        href = next((f.href for f in reversed(self._fields) if f.href), "")
        self._parts.append(replace(run, href=href) if href and not run.href else run)

    def _in_instruction(self) -> bool:
        """Say whether this is a part of an instruction, and not of a result."""
        return not self._keeps_instructions and any(not f.is_result for f in self._fields)

    # Runs

    def _run(self, node: "Node", look: _Look) -> None:
        self._children(node, self._look(child(node, "w:rPr"), look))

    def _look(self, node: "Node | None", look: _Look) -> _Look:
        """Return the look of a run; most runs of a document share a few."""
        key = run_properties(node), self._style_looks, look.href
        if key not in self._looks:
            self._looks[key] = self._mixed(*key)
        return self._looks[key]

    def _mixed(self, own: RunProperties, below: RunProperties, href: str) -> _Look:
        style = self._styles.run(own.style)
        direct = own.over(style).over(below)
        return _Look(
            strong=_toggled(own.strong, style.strong, below.strong),
            em=_toggled(own.em, style.em, below.em),
            deleted=bool(direct.deleted),
            script=direct.script or "",
            hidden=bool(direct.hidden),
            font=direct.font or "",
            href=href,
        )

    def _text(self, node: "Node", look: _Look) -> None:
        text = _BREAKS.sub(" ", node.text or "")
        self._add(text if node.get("xml:space") == "preserve" else text.strip(" "), look)

    def _symbol(self, node: "Node", look: _Look) -> None:
        try:
            code = int(node.get("w:char", ""), 16)
        except ValueError:
            return
        self._add(shown(code, node.get("w:font", "")), look)

    def _formula(self, node: "Node", look: _Look) -> None:
        self._add("".join(t.text or "" for t in node.iter("m:t")), look)

    def _ruby(self, node: "Node", look: _Look) -> None:
        """Ruby above a word follows it in parentheses."""
        for base in children(node, "w:rubyBase"):
            self._children(base, look)
        words = "".join(t.text or "" for above in children(node, "w:rt") for t in above.iter("w:t"))
        self._add(f" ({words})" if words.strip() else "", look)

    # Links and fields

    def _hyperlink(self, node: "Node", look: _Look) -> None:
        relation = self._relations.get(node.get("r:id", ""))
        href = ""
        if relation is not None and relation.is_outside:
            anchor = node.get("w:anchor", "")
            href = safe_address(f"{relation.target}#{anchor}" if anchor else relation.target)
        self._children(node, replace(look, href=href or look.href))

    def _simple_field(self, node: "Node", look: _Look) -> None:
        self._children(node, replace(look, href=link_of(node.get("w:instr", "")) or look.href))

    def _field_mark(self, node: "Node", look: _Look) -> None:
        kind = node.get("w:fldCharType")
        if kind == "begin":
            self._fields.append(_Field())
        elif kind == "separate" and self._fields:
            self._fields[-1].is_result = True
        elif kind == "end" and self._fields:
            self._fields.pop()

    def _instruction(self, node: "Node", look: _Look) -> None:
        if self._fields:
            self._fields[-1].instruction += node.text or ""

    # Tracked changes and comments

    def _inserted(self, node: "Node", look: _Look) -> None:
        self._findings.changes["inserted"] += len(node) > 0
        self._children(node, look)

    def _deleted(self, node: "Node", look: _Look) -> None:
        self._findings.changes["deleted"] += len(node) > 0

    def _moved(self, node: "Node", look: _Look) -> None:
        self._findings.changes["moved"] += len(node) > 0
        self._children(node, look)

    def _comment(self, node: "Node", look: _Look) -> None:
        self._findings.comments.add(node.get("w:id", ""))

    # Notes

    def _note(self, node: "Node", look: _Look) -> None:
        """A note follows its place in parentheses, with its links."""
        notes = self._notes["footnote" if node.tag == "w:footnoteReference" else "endnote"]
        note = notes.nodes.get(node.get("w:id", ""))
        if note is None or self._is_in_note or self._in_instruction():
            return
        parts = self._note_parts(note, notes.relations)
        runs = tidy_runs(part for part in parts if isinstance(part, Run))
        if runs:
            self._findings.notes += 1
            self._parts += [Run(" ("), *runs, Run(")")]
        self._parts += [part for part in parts if not isinstance(part, Run)]

    def _note_parts(self, note: "Node", relations: Mapping[str, Relation]) -> list[Part]:
        outer = self._parts, self._relations, self._fields
        self._parts, self._relations, self._fields = [], relations, []
        self._is_in_note = True
        for block in note:
            self._visit(block, _Look())
            self._add(" ", _Look())
        made = self._parts
        self._is_in_note = False
        self._parts, self._relations, self._fields = outer
        return made

    # Drawings

    def _drawing(self, node: "Node", look: _Look) -> None:
        """Remember what a drawing shows while its pictures are read."""
        named = child(node, "wp:docPr") if node.tag != "pic:pic" else None
        named = named if named is not None else child(node, "pic:nvPicPr", "pic:cNvPr")
        alt = alt_text(named.get("descr", "") or "") if named is not None else ""
        decorative = named is not None and any(
            n.get("val") in ("1", "true") for n in named.iter("adec:decorative")
        )
        self._alts.append((alt or self._alts[-1][0], decorative or self._alts[-1][1]))
        self._children(node, look)
        self._alts.pop()

    def _shape(self, node: "Node", look: _Look) -> None:
        if node.get("o:hr") in ("t", "true"):
            self._parts.append(Rule())
            return
        self._alts.append((alt_text(node.get("alt", "")) or self._alts[-1][0], self._alts[-1][1]))
        self._children(node, look)
        self._alts.pop()

    def _picture(self, node: "Node", look: _Look) -> None:
        relation = self._relations.get(node.get("r:embed", "") or node.get("r:id", ""))
        if relation is None and not node.get("r:link") and node.tag == "v:imagedata":
            return  # the empty frame of a picture that was never there
        self._parts.append(self._figure(relation, *self._alts[-1]))

    def _figure(self, relation: Relation | None, alt: str, decorative: bool) -> Part:
        is_inside = relation is not None and not relation.is_outside and relation.kind == "image"
        address = safe_source(relation.target) if relation is not None and is_inside else ""
        if relation is None or not address:
            self._findings.missing += 1
            return (Piece((Run(placeholder(alt or "tanpa keterangan")),), "missing"),)
        self._findings.pictures.setdefault(address, relation.target)
        return Figure(address, alt, decorative=decorative)

    def _embedded(self, node: "Node", look: _Look) -> None:
        self._findings.embedded += 1

    def _box(self, node: "Node", look: _Look) -> None:
        fields, self._fields = self._fields, []
        self._parts.append(tuple(self._boxes(node)))
        self._fields = fields

    def _alternative(self, node: "Node", look: _Look) -> None:
        chosen = chosen_alternative(node)
        if chosen is not None:
            self._children(chosen, look)


_READERS: dict[str, Callable[[RunReader, "Node", _Look], None]] = {
    "w:r": RunReader._run,
    "w:t": RunReader._text,
    "w:sym": RunReader._symbol,
    "m:oMath": RunReader._formula,
    "w:ruby": RunReader._ruby,
    "w:hyperlink": RunReader._hyperlink,
    "w:fldSimple": RunReader._simple_field,
    "w:fldChar": RunReader._field_mark,
    "w:instrText": RunReader._instruction,
    "w:ins": RunReader._inserted,
    "w:del": RunReader._deleted,
    "w:moveTo": RunReader._moved,
    "w:commentReference": RunReader._comment,
    "w:footnoteReference": RunReader._note,
    "w:endnoteReference": RunReader._note,
    "wp:inline": RunReader._drawing,
    "wp:anchor": RunReader._drawing,
    "pic:pic": RunReader._drawing,
    "v:shape": RunReader._shape,
    "v:rect": RunReader._shape,
    "v:imagedata": RunReader._picture,
    "a:blip": RunReader._picture,
    "c:chart": RunReader._embedded,
    "dgm:relIds": RunReader._embedded,
    "w:control": RunReader._embedded,
    "w:subDoc": RunReader._embedded,
    "w:txbxContent": RunReader._box,
    "mc:AlternateContent": RunReader._alternative,
}
_SILENT = frozenset(
    ("w:pPr", "w:rPr", "w:moveFrom", "w:delText", "w:delInstrText", "w:sdtPr", "w:softHyphen")
)


def chosen_alternative(node: "Node") -> "Node | None":
    """Return the first of several contents of which there is something to see."""
    return next(
        (one for one in node if any(sign.tag in _VISIBLE for sign in one.iter())),
        next(iter(node), None),
    )


def _toggled(own: bool | None, style: bool | None, paragraph: bool | None) -> bool:
    """Character and paragraph style switch each other off; direct formatting decides (17.7.3)."""
    return own if own is not None else bool(style) != bool(paragraph)


def _notes(package: Package, kind: str) -> _Notes:
    root = package.related_xml(f"{kind}s")
    nodes = {
        n.get("w:id", ""): n
        for n in children(root, f"w:{kind}")
        if n.get("w:type") in (None, "normal")
    }
    return _Notes(nodes, package.relations(package.related(f"{kind}s")) if nodes else {})
