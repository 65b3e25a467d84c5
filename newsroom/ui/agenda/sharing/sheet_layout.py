"""Texts on paper: paragraphs in cells, cells in rows, rows on pages; nothing is ever cut off."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPagedPaintDevice, QPainter, QTextLayout, QTextOption

from newsroom.ui.common import fonts
from newsroom.ui.common.tokens import LIGHT

_WEIGHTS = {
    "normal": QFont.Weight.Normal,
    "medium": QFont.Weight.Medium,
    "semibold": QFont.Weight.DemiBold,
    "bold": QFont.Weight.Bold,
}
A4_WIDTH = 210.0
_LEADING = 1.28
"""Height of a line in sizes of its letters."""


@dataclass(frozen=True)
class Pen:
    """How a text is written: size in points, weight, and the token of its colour."""

    size: float = 9.5
    weight: str = "normal"
    token: str = "text"
    struck: bool = False
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft

    def font(self, scale: float) -> QFont:
        """Return the letters on a paper of that scale."""
        made = QFont(fonts.FAMILY)
        made.setPointSizeF(self.size * scale)
        made.setWeight(_WEIGHTS[self.weight])
        made.setStrikeOut(self.struck)
        # Its shapes of dashes and brackets beside capitals have no letter: a reader of the PDF
        # could neither find nor copy them.
        made.setFeature(QFont.Tag("calt"), 0)
        return made

    @property
    def color(self) -> QColor:
        """Paper is white in every theme."""
        return QColor(getattr(LIGHT, self.token))


class Paper:
    """A page of a device in millimetres from its corner.

    On narrower paper than A4 everything is smaller, and a millimetre is less than one.
    """

    def __init__(self, device: QPagedPaintDevice) -> None:
        self.device = device
        dots = device.logicalDpiX() / 25.4
        self._scale = min(1.0, device.width() / dots / A4_WIDTH)
        self._dots = dots * self._scale
        self.width = device.width() / self._dots
        self.height = device.height() / self._dots

    def dots(self, millimetres: float) -> float:
        """Return a length in units of the device."""
        return millimetres * self._dots

    def millimetres(self, dots: float) -> float:
        """Return a length of the device in millimetres."""
        return dots / self._dots

    def rect(self, x: float, y: float, width: float, height: float) -> QRectF:
        """Return a rectangle of millimetres in units of the device."""
        return QRectF(*map(self.dots, (x, y, width, height)))

    def pieces(self, text: str, pen: Pen, width: float) -> "list[Piece]":
        """Break a text into lines of a width; a word that is too long is broken as well."""
        layout = QTextLayout(text, pen.font(self._scale), self.device)
        option = QTextOption(pen.align)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        height = pen.size * _LEADING * 25.4 / 72
        layout.beginLayout()
        count = 0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(self.dots(width))
            count += 1
        layout.endLayout()
        return [Piece(layout, number, pen, height) for number in range(count)]


@dataclass(frozen=True)
class Piece:
    """One line of a text, and the room it takes in millimetres."""

    layout: QTextLayout
    number: int
    pen: Pen
    height: float

    @property
    def text(self) -> str:
        """The words of the line."""
        line = self.layout.lineAt(self.number)
        return self.layout.text()[line.textStart() :][: line.textLength()]

    def baseline(self, paper: Paper) -> float:
        """Return how far below the top of its room the letters stand, in millimetres."""
        line = self.layout.lineAt(self.number)
        return self.height / 2 + paper.millimetres(line.ascent() - line.height() / 2)

    def draw(self, painter: QPainter, paper: Paper, x: float, y: float) -> None:
        """Write the line with its upper left corner at a place."""
        line = self.layout.lineAt(self.number)
        slack = (paper.dots(self.height) - line.height()) / 2
        painter.setPen(self.pen.color)
        line.draw(painter, QPointF(paper.dots(x), paper.dots(y) + slack))


@dataclass(frozen=True)
class Gap:
    """White between two texts of a cell."""

    height: float
    text: str = ""

    def baseline(self, paper: Paper) -> float:
        """Return 0: nothing stands on it."""
        return 0

    def draw(self, painter: QPainter, paper: Paper, x: float, y: float) -> None:
        """Leave it white."""


Cell = Sequence[Piece | Gap]


def height_of(cell: Cell) -> float:
    """Return the room that a cell takes in millimetres."""
    return sum(part.height for part in cell)


@dataclass(frozen=True)
class Row:
    """Cells beside each other; `lefts` are their left edges from that of the table."""

    cells: Sequence[Cell]
    lefts: Sequence[float]
    padding: float = 1.4
    line_below: bool = True

    @property
    def height(self) -> float:
        return max(map(height_of, self.cells), default=0) + 2 * self.padding

    @property
    def text(self) -> str:
        """All its words, cell by cell."""
        return " ".join(part.text for cell in self.cells for part in cell if part.text)

    def split(self, room: float) -> "tuple[Row, Row]":
        """Return what fits in a height, at least one line of each cell, and the rest."""
        parted = [_parted(cell, room - 2 * self.padding) for cell in self.cells]
        head, rest = ([pair[side] for pair in parted] for side in (0, 1))
        return (
            Row(head, self.lefts, self.padding, line_below=False),
            Row(rest, self.lefts, self.padding, self.line_below),
        )

    def draw(self, painter: QPainter, paper: Paper, x: float, y: float, width: float) -> None:
        """Write the row, its first lines at one height, and the hairline below it."""
        firsts = [cell[0].baseline(paper) if cell else 0 for cell in self.cells]
        for cell, left, first in zip(self.cells, self.lefts, firsts, strict=True):
            top = y + self.padding + max(firsts) - first
            for part in cell:
                part.draw(painter, paper, x + left, top)
                top += part.height
        if self.line_below:
            line = paper.rect(x, y + self.height - 0.1, width, 0.2)
            painter.fillRect(line, QColor(LIGHT.border))


def _parted(cell: Cell, room: float) -> tuple[Cell, Cell]:
    used, count = 0.0, 0
    for part in cell:
        used += part.height
        if used > room and count:
            break
        count += 1
    return cell[:count], cell[count:]


@dataclass(frozen=True)
class Band:
    """The ground behind the name of a day."""

    row: Row
    token: str = "accent_soft"

    @property
    def height(self) -> float:
        return self.row.height + 1.6

    @property
    def text(self) -> str:
        return self.row.text

    def draw(self, painter: QPainter, paper: Paper, x: float, y: float, width: float) -> None:
        """Paint the ground and what stands on it, a little below the row above."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(getattr(LIGHT, self.token)))
        radius = paper.dots(0.9)
        ground = paper.rect(x, y + 1.6, width, self.row.height)
        painter.drawRoundedRect(ground, radius, radius)
        self.row.draw(painter, paper, x, y + 1.6, width)


@dataclass(frozen=True)
class Rule:
    """The line below a letterhead: a thick one above a thin one, or the thin one alone."""

    is_double: bool
    height: float = 5.0
    text: str = ""

    def draw(self, painter: QPainter, paper: Paper, x: float, y: float, width: float) -> None:
        """Paint the line."""
        ink = QColor(LIGHT.text if self.is_double else LIGHT.control)
        if self.is_double:
            painter.fillRect(paper.rect(x, y + 1.4, width, 0.7), ink)
        painter.fillRect(paper.rect(x, y + 2.6, width, 0.2), ink)


Part = Row | Band | Rule


@dataclass
class Page:
    """What stands on one page between its head and its foot."""

    room: float
    """Millimetres that are left."""
    parts: list[Part] = field(default_factory=list)

    def put(self, part: Part) -> None:
        """Add a part at the bottom."""
        self.parts.append(part)
        self.room -= part.height

    @property
    def text(self) -> str:
        """All its words from top to bottom."""
        return "\n".join(part.text for part in self.parts)
