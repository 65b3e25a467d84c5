"""What the walk over a Word file gives before it becomes a story."""

from collections import Counter
from dataclasses import dataclass, field

from newsroom.exchange.word.numbering import ItemPlace
from newsroom.text.runs import Run, plain_of
from newsroom.text.story import Figure, Rule, Table

CHANGES = ("inserted", "deleted", "moved", "marks")
"""Kinds of tracked changes; the last are paragraph marks that were deleted."""
Thing = Figure | Rule | Table


@dataclass(frozen=True)
class Piece:
    """One paragraph with what its style says, or one thing that is not text."""

    runs: tuple[Run, ...] = ()
    kind: str = ""
    """`title`, `subtitle`, `heading`, `caption`, `quote`, `more` (goes on with an item), `missing`
    (stands for a picture) or nothing."""
    level: int = 0
    """Of a heading, 1 to 9."""
    place: ItemPlace | None = None
    indent: int = 0
    centred: bool = False
    thing: Thing | None = None

    @property
    def text(self) -> str:
        return plain_of(self.runs)


@dataclass
class Findings:
    """What was met on the way that the person should hear of."""

    changes: Counter[str] = field(default_factory=Counter)
    """Tracked changes by kind, of `CHANGES`."""
    comments: set[str] = field(default_factory=set)
    notes: int = 0
    hidden: int = 0
    embedded: int = 0
    missing: int = 0
    """Pictures that lie outside of the file or are damaged references."""
    pictures: dict[str, str] = field(default_factory=dict)
    """Parts that hold pictures, by what figures call them, in the order of the text."""
