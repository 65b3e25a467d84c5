"""Rule `gate.picture`: a line that stands for a picture which could not come along."""

import re
from collections.abc import Iterator

from newsroom.domain.edition import Finding
from newsroom.domain.messages import say

RULE = "gate.picture"
MISSING = "Gambar tidak terbawa: "
"""The words by which texts with such a line are found."""
# What the readers of pasted and imported texts write (`text.alt_texts.placeholder`).
_LINE = re.compile(rf"\[{MISSING}([^\]\n]+)\]")


def check_pictures(record: str, field: str, text: str) -> Iterator[Finding]:
    """Yield a finding for each picture that is still missing in a text."""
    for match in _LINE.finditer(text):
        message = say(
            "Gambar “{name}” tidak ikut terbawa. Masukkan lewat Media, lalu hapus baris ini.",
            name=match[1],
        )
        yield Finding(record, field, RULE, "problem", message, match.start(), match.end())
