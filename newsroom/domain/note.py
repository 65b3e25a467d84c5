"""Notes to the editor: about a passage or the whole article, never published."""

from dataclasses import dataclass

CONTEXT = 32
"""Characters that an anchor keeps before and after its passage."""


@dataclass(frozen=True)
class Anchor:
    """A passage as the W3C's TextQuoteSelector tells it: its words and what stands around them."""

    quote: str = ""
    """Empty where the note is about the article as a whole."""
    prefix: str = ""
    suffix: str = ""


NOWHERE = Anchor()
"""The article as a whole."""


@dataclass(frozen=True)
class Note:
    """What somebody wants the editor to know."""

    id: str
    article: str
    text: str
    anchor: Anchor
    made: str
    """UTC instant."""
    made_by: str
    """Initials."""
    settled: str = ""
    """UTC instant at which it was settled; empty as long as it is open."""
    settled_by: str = ""
