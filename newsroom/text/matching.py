"""Looking for words in the whole archive: a place may be longer than the words (soft hyphens)."""

import re
import unicodedata
from collections.abc import Iterator
from functools import cached_property

from newsroom.text.alike import ALIKE, is_whole
from newsroom.text.passages import Place

_TABLE = str.maketrans({other: sign for sign, others in ALIKE.items() for other in others})
_SOFT_HYPHEN = "\u00ad"
_PIECE = re.compile(r"[A-Za-z0-9]+")
# Pairs that a single sign of another text may stand for: ß, ligatures of old PDFs.
_LIGATURES = re.compile(r"ss|f[fil]|st|ij|dz|lj|nj", re.IGNORECASE)


class Pattern:
    """Words that are looked for.

    Typographic and straight quotes are alike, blanks of any width, composed and decomposed
    letters (NFC); without `match_case` so are capitals (Unicode case folding). Soft hyphens
    do not count. With `whole_word` a find may not go on as a word on either side, where
    `anak-anak` and `Jum'at` are one word each.
    """

    def __init__(self, words: str, match_case: bool = False, whole_word: bool = False) -> None:
        self._match_case, self._whole_word = match_case, whole_word
        self._words = _folded(words, match_case)[0]

    def __bool__(self) -> bool:
        """Whether there is something to look for; one blank is nothing."""
        return self._words not in ("", " ")

    def places(self, text: str) -> list[Place]:
        """Return where the words are in a text, from left to right, none overlapping another."""
        return list(self._places(text)) if self else []

    @cached_property
    def pieces(self) -> tuple[str, ...]:
        """The letters and digits of ASCII, in order, that any text with the words must hold.

        Capitals may differ. They serve to narrow down what has to be looked at.
        """
        spread = _LIGATURES.sub(" ", self._words)
        return tuple(_PIECE.findall(spread))

    def _places(self, text: str) -> Iterator[Place]:
        folded, origins = _folded(text, self._match_case)
        at = folded.find(self._words)
        while at >= 0:
            place = self._place(text, origins, at)
            if place is not None:
                yield place
            at = folded.find(self._words, at + (1 if place is None else len(self._words)))

    def _place(self, text: str, origins: list[int] | None, at: int) -> Place | None:
        """Return the place in the text itself; None where a sign would be torn apart."""
        start, end = at, at + len(self._words)
        if origins is not None:
            start, end = origins[start], origins[end]
        if start < 0 or end < 0 or (end < len(text) and unicodedata.combining(text[end])):
            return None
        return None if self._whole_word and not is_whole(text, start, end) else (start, end)


def _folded(text: str, match_case: bool) -> tuple[str, list[int] | None]:
    """Return what counts of a text, and where its characters come from; None: one by one."""
    if text.isascii():
        plain = text.replace("\t", " ").replace("`", "'")
        return (plain if match_case else plain.lower()), None
    if unicodedata.is_normalized("NFC", text) and _SOFT_HYPHEN not in text:
        alike = text.translate(_TABLE)
        folded = alike if match_case else alike.casefold()
        if len(folded) == len(text):
            return folded, None
    return _folded_by_signs(text, match_case)


def _folded_by_signs(text: str, match_case: bool) -> tuple[str, list[int]]:
    """Fold sign by sign; what comes from the middle of a sign has the origin -1."""
    parts: list[str] = []
    origins: list[int] = []
    for start, sign in _signs(text):
        part = unicodedata.normalize("NFC", sign.replace(_SOFT_HYPHEN, "")).translate(_TABLE)
        part = part if match_case else part.casefold()
        if part:
            parts.append(part)
            origins += [start, *[-1] * (len(part) - 1)]
    return "".join(parts), [*origins, len(text)]


def _signs(text: str) -> Iterator[tuple[int, str]]:
    """Yield (place, letter with the marks that belong to it)."""
    start = 0
    for n in range(1, len(text)):
        if not unicodedata.combining(text[n]):
            yield start, text[start:n]
            start = n
    if text:
        yield start, text[start:]
