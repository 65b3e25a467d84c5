"""Blanks in pasted and imported text."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from newsroom.text.runs import Run

_NO_BREAK = "\u00a0\u2007\u202f"
_UNITS = (
    "ribu|juta|miliar|milyar|triliun|persen|unit|orang|jiwa|rupiah|gram|kg|kuintal|ton|mm|cm|km|m"
    "|ha|hektare|hektar|liter|l|menit|jam|hari|WIT|WITA|WIB"
)
# Only here does a no-break space say something: an amount and its unit stay on one line.
_WANTED_NO_BREAK = re.compile(
    rf"(?:(?<=Rp)|(?<=Rp\.))[{_NO_BREAK}](?=[0-9])|(?<=[0-9])[{_NO_BREAK}](?=(?:{_UNITS})\b|[%°])"
)
_ANY_NO_BREAK = re.compile(f"[{_NO_BREAK}]")
_SUPERFLUOUS = re.compile("[\u200b\u2060\ufeff]+|(?<=[ \n]) +")
_TELLING = ("\u200b", "\u2060", "\ufeff", "  ", "\n ")
_KEPT = "\ue000"


def tidy_blanks(runs: Iterable[Run]) -> list[Run]:
    """Return runs without double blanks, zero-width spaces and unwanted no-break spaces.

    A no-break space stays between `Rp` and a number and between a number and its unit.
    """
    given = list(runs)
    text = _with_wanted_no_breaks("".join(run.text for run in given))
    return list(_redistributed(given, text, _superfluous(text)))


def _superfluous(text: str) -> set[int]:
    """Return the places of blanks that go; most texts have none, which is quickly told."""
    if not any(sign in text for sign in _TELLING):
        return set()
    return {n for match in _SUPERFLUOUS.finditer(text) for n in range(*match.span())}


def _with_wanted_no_breaks(text: str) -> str:
    if text.isascii():
        return text
    kept = _WANTED_NO_BREAK.sub(_KEPT, text.replace(_KEPT, " "))
    return _ANY_NO_BREAK.sub(" ", kept).replace(_KEPT, "\u00a0")


def _redistributed(runs: list[Run], text: str, removed: set[int]) -> Iterator[Run]:
    at = 0
    for run in runs:
        end = at + len(run.text)
        kept = (text[n] for n in range(at, end) if n not in removed)
        yield replace(run, text="".join(kept) if removed else text[at:end])
        at = end
