"""The text of a Word file, block by block: paragraphs, tables, boxes, containers around them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from newsroom.exchange.word.numbering import Numbering
from newsroom.exchange.word.package import Package, child
from newsroom.exchange.word.pieces import Findings, Piece
from newsroom.exchange.word.properties import (
    BODY_TEXT,
    ParagraphProperties,
    Styles,
    number,
    paragraph_properties,
    value,
)
from newsroom.exchange.word.runs import Part, RunReader, chosen_alternative
from newsroom.exchange.word.stacking import blocks_of
from newsroom.text.containers import flat_runs, joined_by_breaks, parted
from newsroom.text.runs import Run, plain_of
from newsroom.text.spaces import tidy_blanks
from newsroom.text.story import MAX_SPAN, Block, Cell, Figure, Paragraph, Table

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element as Node

_GONE = ("w:del", "w:moveFrom", "w:sectPr", "w:sdtPr", "w:tblPr", "w:tblGrid", "w:tcPr", "w:trPr")


class BodyReader:
    """Walks once over the text of a file; `findings` is filled on the way."""

    def __init__(self, package: Package) -> None:
        styles = Styles(package.related_xml("styles"))
        self._package, self._styles = package, styles
        self._numbering = Numbering(package.related_xml("numbering"), styles)
        self.findings = Findings()
        self._runs = RunReader(package, styles, self.findings, self._inside)
        self._joined: list[list[Part]] = []
        """For each container that is open, what the next paragraph in it begins with."""

    def pieces(self) -> list[Piece]:
        """Return everything that stands on the pages, in reading order."""
        root = self._package.xml(self._package.main)
        if root is None:
            return []
        self._runs.trust_fields(root)
        body = child(root, "w:body")
        return self._inside(body if body is not None else root)

    def _inside(self, container: "Node") -> list[Piece]:
        self._joined.append([])
        pieces = [piece for node in container for piece in self._block(node)]
        rest = self._joined.pop()
        return [*pieces, *_split(rest, Piece())]

    def _block(self, node: "Node") -> Iterator[Piece]:
        match node.tag:
            case "w:p":
                yield from self._paragraph(node)
            case "w:tbl":
                yield from self._table(node)
            case "m:oMathPara" | "m:oMath" | "w:r" | "w:hyperlink":
                yield from _split(self._runs.read_loose(node), Piece())
            case "mc:AlternateContent":
                chosen = chosen_alternative(node)
                yield from self._blocks(chosen if chosen is not None else ())
            case "w:altChunk" | "w:subDoc":
                self.findings.embedded += 1
            case tag if tag not in _GONE:
                yield from self._blocks(node)

    def _blocks(self, nodes: Iterable["Node"]) -> Iterator[Piece]:
        for node in nodes:
            yield from self._block(node)

    # Paragraphs

    def _paragraph(self, node: "Node") -> Iterator[Piece]:
        own_node = child(node, "w:pPr")
        own = paragraph_properties(own_node)
        style = self._styles.paragraph(own.style)
        said = replace(own, style=None).over(style.paragraph)
        parts = [*self._joined[-1], *self._runs.read(node, style)]
        if self._is_joined_to_next(own_node):
            self._joined[-1] = parts
            return
        self._joined[-1] = []
        yield from _split(parts, self._like(said, own, any(isinstance(p, Run) for p in parts)))

    def _is_joined_to_next(self, properties: "Node | None") -> bool:
        """A paragraph whose mark was deleted, and a big first letter, go on in the next one."""
        if properties is None:
            return False
        is_deleted = child(properties, "w:rPr", "w:del") is not None
        self.findings.changes["marks"] += is_deleted
        frame = child(properties, "w:framePr")
        is_letter = frame is not None and frame.get("w:dropCap", "none") in ("drop", "margin")
        is_moved = child(properties, "w:rPr", "w:moveFrom") is not None
        return is_deleted or is_moved or is_letter

    def _like(self, said: ParagraphProperties, own: ParagraphProperties, filled: bool) -> Piece:
        """Return an empty piece of the kind of this paragraph; numbered ones are counted."""
        level = own.outline if own.outline is not None else said.outline
        heading = said.heading or 0
        if not heading and level is not None and level < BODY_TEXT and not said.kind:
            heading = level + 1
        place = self._numbering.place(said) if filled else None
        piece = Piece(
            kind="heading" if heading else said.kind or "",
            level=heading,
            place=place,
            indent=said.indent or 0,
            centred=bool(said.centred),
        )
        if heading and place is not None:
            label = (Run(f"{place.label} "),) if place.label else ()
            return replace(piece, runs=label, place=None)
        return piece

    # Tables

    def _table(self, node: "Node") -> Iterator[Piece]:
        """Read a table; a single cell is a layout and gives what is in it."""
        rows = [row for row in _rows(node) if not self._is_deleted(row)]
        cells = [[cell for cell in _cells(row) if not self._is_deleted(cell)] for row in rows]
        if sum(map(len, cells)) == 1:
            yield from self._inside(next(filter(None, cells))[0])
            return
        grid = _Grid()
        for row, inner in zip(rows, cells, strict=True):
            header = value(row, "w:trPr", "w:tblHeader") not in (None, "0", "false", "off")
            grid.begin(header, number(value(row, "w:trPr", "w:gridBefore")) or 0)
            for cell in inner:
                grid.add(cell, blocks_of(self._inside(cell)))
        table = grid.table()
        if any(cell.runs for cells_of_row in table.rows for cell in cells_of_row):
            yield Piece(thing=table)
        yield from (Piece(thing=figure) for figure in grid.figures)

    def _is_deleted(self, node: "Node") -> bool:
        """Say whether a row or a cell was taken out, or put in, by a tracked change."""
        properties = child(node, "w:trPr" if node.tag == "w:tr" else "w:tcPr")
        tags = {one.tag for one in properties} if properties is not None else set()
        deleted = not tags.isdisjoint(("w:del", "w:cellDel"))
        self.findings.changes["deleted"] += deleted
        self.findings.changes["inserted"] += not tags.isdisjoint(("w:ins", "w:cellIns"))
        return deleted


def _rows(node: "Node") -> Iterator["Node"]:
    yield from _found(node, "w:tr", ("w:tbl", "w:tc"))


def _cells(row: "Node") -> Iterator["Node"]:
    yield from _found(row, "w:tc", ("w:tbl", "w:tr"))


def _found(node: "Node", tag: str, stops: Sequence[str]) -> Iterator["Node"]:
    """Yield what has a tag, also inside content controls and the like around it."""
    for one in node:
        if one.tag == tag:
            yield one
        elif one.tag not in stops and one.tag not in _GONE:
            yield from _found(one, tag, stops)


@dataclass
class _Open:
    """A cell that later rows may still make taller."""

    runs: list[Run]
    header: bool
    colspan: int
    rowspan: int = 1

    def closed(self) -> Cell:
        runs = tidy_blanks(self.runs)
        if self.header:  # a header cell is shown strong anyway
            runs = [replace(run, strong=False) for run in runs]
        return Cell(tuple(runs), self.header, self.colspan, self.rowspan)


@dataclass
class _Grid:
    """Puts cells where Word shows them; a cell that goes on from above makes that one taller."""

    figures: list[Figure] = field(default_factory=list)
    _rows: list[list[_Open]] = field(default_factory=list)
    _above: dict[int, _Open] = field(default_factory=dict)
    _column: int = 0
    _header: bool = False

    def begin(self, header: bool, skipped: int) -> None:
        """Begin a row behind some columns that it leaves out."""
        self._rows.append([])
        self._column, self._header = 0, header
        if skipped > 0:
            self._put(_Open([], header, min(skipped, MAX_SPAN)), False)

    def add(self, node: "Node", blocks: Sequence[Block]) -> None:
        """Add a cell with what is in it."""
        merged = value(node, "w:tcPr", "w:vMerge")
        known = [block for block in blocks if not isinstance(block, Figure)]
        self.figures.extend(block for block in blocks if isinstance(block, Figure))
        runs = [*joined_by_breaks(map(flat_runs, known))]
        span = min(max(number(value(node, "w:tcPr", "w:gridSpan")) or 1, 1), MAX_SPAN)
        self._put(_Open(runs, self._header, span), merged in ("", "continue"))

    def _put(self, cell: _Open, goes_on: bool) -> None:
        above = self._above.get(self._column) if goes_on else None
        if above is not None and above.colspan == cell.colspan:
            above.rowspan += 1
            above.runs = [*joined_by_breaks((above.runs, cell.runs))]
        else:
            self._rows[-1].append(cell)
            above = cell
        for column in range(self._column, self._column + cell.colspan):
            self._above.pop(column, None)
        self._above[self._column] = above
        self._column += cell.colspan

    def table(self) -> Table:
        """Return the table; rows of which nothing is left make nothing taller."""
        return Table(tuple(tuple(cell.closed() for cell in row) for row in self._rows))


def _split(parts: Sequence[Part], like: Piece) -> Iterator[Piece]:
    """Yield a paragraph and the things in it.

    A thing stands before the text if nothing was read before it, and between two lines if it
    stands between two breaks; else it follows, so that no sentence is torn. Boxes always follow.
    """
    runs: list[Run] = [*like.runs]
    label = len(runs)
    things: list[Piece] = []
    behind: list[Piece] = []
    first = like
    for part in parts:
        if isinstance(part, Run):
            if things and part.text.strip(" ") and _ends_line(runs, part):
                yield from _paragraphs(runs, first)
                yield from things
                first, runs, things = _following(like), [], []
            runs.append(part)
        elif isinstance(part, tuple):
            behind.extend(part)
        elif plain_of(runs[label:]).strip() or first is not like:
            things.append(Piece(thing=part))
        else:
            yield Piece(thing=part)
    yield from _paragraphs(runs, first)
    yield from things
    yield from behind


def _ends_line(runs: Sequence[Run], part: Run) -> bool:
    return plain_of(runs).rstrip(" ").endswith("\n") or part.text.lstrip(" ").startswith("\n")


def _following(like: Piece) -> Piece:
    """What comes behind a thing inside an item goes on with the item."""
    return replace(like, runs=(), place=None, kind="more" if like.place else like.kind)


def _paragraphs(runs: Iterable[Run], like: Piece) -> Iterator[Piece]:
    """Yield running text; an empty line inside it (two breaks) begins another paragraph."""
    tidy = Paragraph(tuple(tidy_blanks(runs))).runs
    for part in parted(tidy):
        if plain_of(part).strip():
            yield replace(like, runs=part)
            like = _following(like)
