"""Rules for titles: `truncated.title` and `case.capitals`."""

import re
from collections.abc import Iterator

from newsroom.copydesk.words import ABBREVIATIONS, letters
from newsroom.domain.edition import Finding
from newsroom.domain.messages import say

COLUMN_WIDTHS = frozenset({50, 64, 100, 128, 150, 160, 191, 200, 250, 255})
"""Lengths at which databases of old sites cut titles."""

_JOINING = frozenset(
    ("dan", "di", "ke", "dari", "untuk", "pada", "yang", "dengan", "dalam", "oleh", "serta",
     "atau", "tentang", "bagi")
)  # fmt: skip
_SHOUTED = 15
"""Letters from which on a title in capitals is a style, not an abbreviation."""
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")


def check_title(record: str, title: str) -> Iterator[Finding]:
    """Yield findings about one title."""
    if is_truncated(title):
        yield Finding(
            record, "title", "truncated.title", "problem",
            say("Judul mungkin terpotong: tepat {count} huruf dan berakhir dengan “{end}”.",
                count=len(title), end=_last_word(title)),
            title.rfind(" ") + 1, len(title),
        )  # fmt: skip
    if is_shouted(title):
        yield Finding(
            record, "title", "case.capitals", "hint",
            say("Judul ditulis dengan huruf kapital semua."),
            0, len(title), title_case(title),
        )  # fmt: skip


def is_truncated(title: str) -> bool:
    """Say whether a title has the length of a database column and ends in what is no word.

    No dictionary is needed: a rest of at most three letters that is no known abbreviation or
    number, a joining word, or an open bracket, comma or hyphen. A cut inside a longer rest, or
    just behind a word, cannot be told from a whole title and is left alone.
    """
    if len(title) not in COLUMN_WIDTHS:
        return False
    if title[-1] in "(,-–/“‘" or title.count("(") > title.count(")"):
        return True
    last = _last_word(title)
    if last.casefold() in _JOINING:
        return True
    return last == title.rpartition(" ")[2] and len(last) <= 3 and not _is_whole(last)


def _is_whole(word: str) -> bool:
    return word.isdigit() or word.upper() in ABBREVIATIONS


def _last_word(title: str) -> str:
    words = _WORD.findall(title)
    return words[-1] if words else ""


def is_shouted(title: str) -> bool:
    """Say whether a title of several words is all in capitals."""
    plain = letters(title)
    return len(plain) >= _SHOUTED and plain.isupper() and " " in title.strip()


def title_case(title: str) -> str:
    """Return a title in headline style: abbreviations stay, joining words have no capital."""
    return _WORD.sub(lambda match: _cased(match[0], match.start() == 0), title)


def _cased(word: str, first: bool) -> str:
    if word.upper() in ABBREVIATIONS or not any(letter in "AEIOUaeiou" for letter in word):
        return word
    if word.casefold() in _JOINING and not first:
        return word.lower()
    return word[0].upper() + word[1:].lower()
