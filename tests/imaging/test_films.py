"""A published film says nothing about where it was made."""

import struct
from pathlib import Path

from newsroom.imaging import films


def box(name: bytes, *content: bytes) -> bytes:
    inside = b"".join(content)
    return struct.pack(">I4s", 8 + len(inside), name) + inside


PLACE = box(b"udta", box(b"\xa9xyz", b"\0\x12\0\0+00.7370+127.5600/"))
KEYS = box(b"meta", b"com.apple.quicktime.location.ISO6709 +00.7370")
FILM = (
    box(b"ftyp", b"isom")
    + box(b"moov", box(b"mvhd", b"\0" * 100), box(b"trak", box(b"tkhd", b"t" * 20), KEYS), PLACE)
    + box(b"mdat", b"+00.7370 is part of the picture" * 10)
    + PLACE
)


def test_telling_boxes_become_free_space_of_the_same_length(tmp_path: Path) -> None:
    original = tmp_path / "film.mp4"
    original.write_bytes(FILM)
    cleaned = tmp_path / "rendition" / films.clean_name("ab" * 32, "mp4")
    films.clean(original, cleaned)
    data = cleaned.read_bytes()
    assert len(data) == len(FILM)
    assert data.count(b"+00.7370") == 10 and b"udta" not in data and b"meta" not in data
    assert data.count(b"free") == 3
    assert data[data.index(b"mdat") :][:300] == FILM[FILM.index(b"mdat") :][:300]
    assert original.read_bytes() == FILM
    assert [entry.name for entry in cleaned.parent.iterdir()] == [cleaned.name]


def test_a_box_that_claims_too_much_is_left_alone(tmp_path: Path) -> None:
    odd = box(b"ftyp", b"isom") + struct.pack(">I4s", 9999, b"udta") + b"kurang"
    original = tmp_path / "film.mp4"
    original.write_bytes(odd)
    films.clean(original, tmp_path / "bersih.mp4")
    assert (tmp_path / "bersih.mp4").read_bytes() == odd
