"""What typing turns into: block marks at the start of a line, curly quotes, dashes."""

import re
from dataclasses import dataclass

from newsroom.text.records import ListPlace, Place

_OPENS_AFTER = re.compile(r"[\s(\[{/–—“‘]\Z")
_PAIRS = {'"': ("“", "”"), "'": ("‘", "’")}
_SIGNS = (("...", "…"), ("–-", "—"), ("--", "–"))
_TWO_BLANKS_BEHIND_SENTENCE = re.compile(r"[.!?…][”’\"')\]]* [ ]\Z")
_COPYRIGHT = re.compile(r"\([cC]\)\Z")
_LETTERED = re.compile(r"\([abAB]\)")
LAST_SIGNS = (" ", "-", '"', "'", ".", ")")
"""Nothing is converted behind another sign."""


@dataclass(frozen=True)
class Habits:
    """What an office wants to be converted besides block marks."""

    quotes: bool = True
    dashes: bool = True
    """With it the other signs that no keyboard has: … and ©."""
    blanks: bool = True
    """Two blanks behind a sentence become one."""


@dataclass(frozen=True)
class Replacement:
    """Characters before the caret that become another text, or another place for the block."""

    length: int
    text: str = ""
    place: Place | None = None


def conversion(
    before: str, place: Place, fresh_id: int, habits: Habits = Habits()
) -> Replacement | None:
    """Return what the text from the start of the block up to the caret asks for, or None.

    It is asked right after a key was typed, so what was undone is not done again.
    """
    if before.endswith(" "):
        return _after_blank(before, place, fresh_id, habits)
    if before[-1:] in _PAIRS:
        return _quote(before) if habits.quotes else None
    return _sign(before) if habits.dashes else None


def _after_blank(before: str, place: Place, fresh_id: int, habits: Habits) -> Replacement | None:
    made = _block_mark(before, place, fresh_id)
    if made is not None:
        return Replacement(len(before), "", made)
    is_double = habits.blanks and _TWO_BLANKS_BEHIND_SENTENCE.search(before)
    return Replacement(1) if is_double else None


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


def _sign(before: str) -> Replacement | None:
    # A row of points or dashes, as in a form, is left alone.
    if before.endswith(("....", "…...", "---", "—-")):
        return None
    if _COPYRIGHT.search(before):
        # (a), (b), (c) number what is told.
        return None if _LETTERED.search(before) else Replacement(3, "©")
    found = next((pair for pair in _SIGNS if before.endswith(pair[0])), None)
    return Replacement(len(found[0]), found[1]) if found is not None else None


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
