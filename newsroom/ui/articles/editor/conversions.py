"""What typing turns into: block marks at the start of a line, curly quotes, dashes."""

import re
from dataclasses import dataclass

from newsroom.ui.articles.editor.records import ListPlace, Place

_OPENS_AFTER = re.compile(r"[\s(\[{/–—“‘]\Z")
_PAIRS = {'"': ("“", "”"), "'": ("‘", "’")}


@dataclass(frozen=True)
class Replacement:
    """Characters before the caret that become another text, or another place for the block."""

    length: int
    text: str = ""
    place: Place | None = None


def conversion(before: str, place: Place, fresh_id: int) -> Replacement | None:
    """Return what the text from the start of the block up to the caret asks for, or None.

    It is asked right after a key was typed, so what was undone is not done again.
    """
    if before.endswith(" "):
        made = _block_mark(before, place, fresh_id)
        return Replacement(len(before), "", made) if made is not None else None
    if before.endswith("--") and not before.endswith("---"):
        return Replacement(2, "–")
    return _quote(before) if before[-1:] in _PAIRS else None


def _block_mark(before: str, place: Place, fresh_id: int) -> Place | None:
    if place.heading or place.list is not None:
        return None
    if before in ("## ", "### ", "#### ") and not place.quote:
        return Place(heading=len(before) - 1)
    if before in ("- ", "* "):
        return Place(quote=place.quote, list=ListPlace(fresh_id))
    if before == "1. ":
        return Place(quote=place.quote, list=ListPlace(fresh_id, ordered=True))
    return Place(quote=fresh_id) if before == "> " and not place.quote else None


def _quote(before: str) -> Replacement | None:
    sign, rest = before[-1], before[:-1]
    opening, closing = _PAIRS[sign]
    if not rest or _OPENS_AFTER.search(rest):
        return Replacement(1, opening)
    is_open = rest.count(opening) > rest.count(closing)
    # 24" and 5' are inches and minutes unless a quotation waits for its end.
    if rest[-1].isdigit() and not is_open:
        return None
    return Replacement(1, closing)
