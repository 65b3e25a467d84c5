"""Texts for pictures as other programs write them, without what no reader should hear."""

import re

from newsroom.text.sanitize import clean_line

_MACHINE = re.compile(
    r"\s*(?:Deskripsi dibuat secara otomatis|Konten yang dihasilkan AI mungkin salah"
    r"|Description automatically generated(?: with \w+ confidence)?"
    r"|AI-generated content may be incorrect)\.?",
    re.IGNORECASE,
)
_FILE_NAME = re.compile(
    r"(?:[a-z]:[\\/]|\\\\|/|file:).*|\S+\.(?:jpe?g|png|gif|webp|heic|bmp|tiff?|emf|wmf)",
    re.IGNORECASE,
)


def placeholder(name: str) -> str:
    """Return the words that stand for a picture that could not come along."""
    return f"[Gambar tidak terbawa: {name}]"


def alt_text(text: str) -> str:
    """Return what a picture shows, in one line; nothing for a path, a file name or an automaton.

    Old versions of Word fill in the path of the picture, which names the person's account.
    """
    line = clean_line(_MACHINE.sub("", text))
    return "" if _FILE_NAME.fullmatch(line) else line
