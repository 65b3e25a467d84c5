"""Page addresses: lower-case ASCII, short, never a name that a file system keeps for itself."""

import re
import unicodedata
from collections.abc import Container

MAX_LENGTH = 80
RESERVED = frozenset(
    {"index", "con", "prn", "aux", "nul", "bagian", "hal"}
    | {f"{port}{number}" for port in ("com", "lpt") for number in range(10)}
)
"""Names that the bundle itself or Windows uses; a slug of this form gets a suffix."""

_APOSTROPHES = re.compile("['`´‘’ʼʻ′]")
_OTHER = re.compile(r"[^a-z0-9]+")


def slugify(text: str, fallback: str = "") -> str:
    """Return the slug of a title: `[a-z0-9]+(-[a-z0-9]+)*`, at most 80 characters.

    Apostrophes vanish (`Jum'at` → `jumat`), accents fold, everything else becomes a hyphen.
    A title without a Latin letter or digit gives `fallback`.
    """
    folded = unicodedata.normalize("NFKD", _APOSTROPHES.sub("", text)).casefold()
    words = _OTHER.sub("-", "".join(c for c in folded if not unicodedata.combining(c))).strip("-")
    if len(words) > MAX_LENGTH:
        words = words[: MAX_LENGTH + 1].rpartition("-")[0] or words[:MAX_LENGTH]
    return words or fallback


def free_slug(wanted: str, taken: Container[str]) -> str:
    """Return `wanted`, or `wanted-2`, `wanted-3` … where it is taken or reserved."""
    if wanted not in taken and wanted not in RESERVED:
        return wanted
    number = 2
    while f"{wanted}-{number}" in taken:
        number += 1
    return f"{wanted}-{number}"
