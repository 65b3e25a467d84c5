"""Looking for words in the text on screen: a place is as long as the words, at every key anew."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from newsroom.text.alike import ALIKE, is_whole


@dataclass(frozen=True)
class Wanted:
    """What is looked for."""

    words: str = ""
    case: bool = False
    """Whether capitals count."""
    whole: bool = False
    """Whether only whole words count; `anak-anak` and `Jum'at` are one word each."""


def folded(text: str, case: bool = False) -> str:
    """Return a text of the same length in which everything that counts as alike is the same."""
    for sign, others in ALIKE.items():
        for other in others:
            if other in text:
                text = text.replace(other, sign)
    return text if case else _lowered(text)


def _lowered(text: str) -> str:
    """Return a text in small letters; a letter that would become two stays as it is."""
    low = text.lower()
    if len(low) == len(text):
        return low
    return "".join(small if len(small := sign.lower()) == 1 else sign for sign in text)


def starts(wanted: Wanted, text: str) -> list[int]:
    """Return where the words begin in a text that `folded` gave; no two places overlap."""
    words = folded(unicodedata.normalize("NFC", wanted.words), wanted.case)
    return list(_starts(words, text, wanted.whole)) if words else []


def _starts(words: str, text: str, whole: bool) -> Iterator[int]:
    at = text.find(words)
    while at >= 0:
        end = at + len(words)
        if not whole or is_whole(text, at, end):
            yield at
            at = text.find(words, end)
        else:
            at = text.find(words, at + 1)
