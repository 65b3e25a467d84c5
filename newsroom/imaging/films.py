"""Films without what the camera wrote into them: place, device, owner.

MP4, MOV and M4A keep such texts in `udta` and `meta` boxes (ISO/IEC 14496-12, 8.10 and 8.11) of
the index. They are turned into free space of the same length, so that no offset moves and
nothing is encoded again.
"""

import os
import shutil
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

VERSION = 1
"""Part of the name of a cleaned film: raise it when more is taken out."""
EXTENSIONS = frozenset({"mp4", "mov", "m4a"})
_TELLING = frozenset({b"udta", b"meta"})
_NESTED = frozenset({b"moov", b"trak", b"mdia", b"minf", b"moof", b"traf"})
_ZEROS = bytes(1 << 16)


def clean_name(sha256: str, extension: str) -> str:
    """Return the file name of the cleaned copy of an original."""
    return f"{sha256[:16]}-v{VERSION}.{extension}"


def clean(original: Path, cleaned: Path) -> None:
    """Write a copy of a film without telling boxes, unless it is there. Raises OSError."""
    if cleaned.exists():
        return
    cleaned.parent.mkdir(parents=True, exist_ok=True)
    partial = cleaned.with_name(f"{cleaned.name}.{os.getpid()}.tmp")
    try:
        shutil.copyfile(original, partial)
        with partial.open("r+b") as file:
            for start, header, end in list(_telling_boxes(file, 0, partial.stat().st_size)):
                _blank(file, start, header, end)
        partial.replace(cleaned)
    finally:
        partial.unlink(missing_ok=True)


def _telling_boxes(file: BinaryIO, at: int, end: int) -> Iterator[tuple[int, int, int]]:
    """Yield (start, length of the header, end) of each box to be blanked."""
    while at + 8 <= end:
        file.seek(at)
        head = file.read(16)
        length, name = struct.unpack_from(">I4s", head)
        header = 8
        if length == 1 and len(head) == 16:
            length, header = struct.unpack_from(">Q", head, 8)[0], 16
        stop = at + length if length else end
        if (length and length < header) or stop > end:
            return  # what no reader can follow is left as it is
        if name in _TELLING:
            yield at, header, stop
        elif name in _NESTED:
            yield from _telling_boxes(file, at + header, stop)
        at = stop


def _blank(file: BinaryIO, start: int, header: int, end: int) -> None:
    file.seek(start + 4)
    file.write(b"free")
    file.seek(start + header)
    left = end - start - header
    while left:
        left -= file.write(_ZEROS[:left])
