"""Rule `abbreviation.conflict`: an abbreviation one slip away from one that the text defines.

`Laporan Penyelenggaraan … (LPPD)` defines; `LLPD` in the headline of the same story is a slip.
Only pairs of the same length from four letters on count, and what is an abbreviation by itself
(APBN beside a defined APBD) is none: a prototype without these limits gave false alarms.
"""

import re
from collections.abc import Iterator, Mapping, Set

from newsroom.copydesk.words import ABBREVIATIONS
from newsroom.domain.edition import Finding
from newsroom.domain.messages import say

_ABBREVIATION = re.compile(r"\b[A-Z]{4,10}\b")
_DEFINITION = re.compile(r"(?<=[ \u00a0])\(([A-Z]{4,10})\)")
_LONGEST_FORM = 200
"""Characters before the parenthesis in which the long form lies."""


def check_abbreviations(record: str, parts: Mapping[str, str]) -> Iterator[Finding]:
    """Yield slips in the parts of a story (`title`, `body` …) against what all of them define."""
    defined = {word for text in parts.values() for word in definitions(text)}
    for field, text in parts.items():
        for match in _ABBREVIATION.finditer(text):
            meant = _meant(match[0], defined)
            if meant:
                yield Finding(
                    record, field, "abbreviation.conflict", "problem",
                    say("“{found}” mungkin salah tulis: naskah ini menjelaskan “{meant}”.",
                        found=match[0], meant=meant),
                    match.start(), match.end(), meant,
                )  # fmt: skip


def definitions(text: str) -> Iterator[str]:
    """Yield abbreviations in parentheses whose letters the words before them hold in order."""
    for match in _DEFINITION.finditer(text):
        before = text[max(match.start() - _LONGEST_FORM, 0) : match.start()]
        words = before.split()[-len(match[1]) - 2 :]
        if any(_spells(match[1], words[at:]) for at in range(len(words))):
            yield match[1]


def _spells(abbreviation: str, words: list[str]) -> bool:
    """Say whether the letters come in order in the words, beginning with a capital of theirs."""
    if not words[0].startswith(abbreviation[0]):
        return False
    remaining = iter("".join(words).upper())
    return all(letter in remaining for letter in abbreviation)


def _meant(word: str, defined: Set[str]) -> str:
    if word in defined or word in ABBREVIATIONS:
        return ""
    return next((other for other in sorted(defined) if one_slip(word, other)), "")


def one_slip(word: str, other: str) -> bool:
    """Say whether words of one length differ by one letter or two swapped neighbours."""
    if len(word) != len(other):
        return False
    differing = [at for at, (a, b) in enumerate(zip(word, other, strict=True)) if a != b]
    if len(differing) == 2:
        first, second = differing
        swapped = word[first] == other[second] and word[second] == other[first]
        return swapped and second == first + 1
    return len(differing) == 1
