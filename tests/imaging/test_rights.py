"""Stamping credit, copyright and alt into files without touching pixels."""

import hashlib
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from newsroom.imaging.metadata import read
from newsroom.imaging.rights import Rights, stamp
from tests.imaging.made import corners, jpeg, noise

RIGHTS = Rights("Diskominfosan", "©Diskominfosan", "Barisan <pegawai> & “tamu”")


def _webp(picture: Image.Image, **options: object) -> bytes:
    buffer = BytesIO()
    picture.save(buffer, "WEBP", **options)
    return buffer.getvalue()


def _transparent() -> Image.Image:
    picture = noise((120, 90)).convert("RGBA")
    picture.putalpha(Image.linear_gradient("L").resize(picture.size))
    return picture


FILES = {
    "jpeg": jpeg(noise((120, 90)), quality=82, progressive=True),
    "webp": _webp(noise((121, 91))),
    "webp lossless": _webp(noise((121, 91)), lossless=True),
    "webp alpha": _webp(_transparent()),
    "webp lossless alpha": _webp(_transparent(), lossless=True),
    "webp odd": _webp(corners((33, 17))),
}


def _pixels(data: bytes) -> tuple[str, tuple[int, int], bytes]:
    with Image.open(BytesIO(data)) as picture:
        return picture.mode, picture.size, picture.tobytes()


@pytest.mark.parametrize("name", FILES)
def test_pixels_stay_and_texts_come_back(name: str) -> None:
    data = FILES[name]
    stamped = stamp(data, RIGHTS)
    assert _pixels(stamped) == _pixels(data)
    with Image.open(BytesIO(stamped)) as picture:
        found = read(picture)
        shown = picture.getxmp()["xmpmeta"]["RDF"]["Description"]
        assert not dict(picture.getexif())
    assert shown["Credit"] == "Diskominfosan"
    assert shown["rights"]["Alt"]["li"]["text"] == "©Diskominfosan"
    assert (found.credit, found.copyright, found.alt) == (
        RIGHTS.credit, RIGHTS.copyright, RIGHTS.alt,
    )  # fmt: skip
    assert "©Diskominfosan".encode() in stamped


@pytest.mark.parametrize("name", FILES)
def test_stamping_is_repeatable_and_can_be_taken_back(name: str) -> None:
    data = FILES[name]
    once = stamp(data, RIGHTS)
    assert stamp(data, RIGHTS) == once
    assert stamp(once, RIGHTS) == once
    other = stamp(once, Rights(credit="Biro Humas"))
    assert b"Diskominfosan" not in other
    assert stamp(other, RIGHTS) == once
    assert _pixels(stamp(once, Rights())) == _pixels(data)
    assert b"xmpmeta" not in stamp(once, Rights())


@pytest.mark.parametrize("name", FILES)
def test_nothing_to_say_changes_nothing(name: str) -> None:
    assert stamp(FILES[name], Rights()) == FILES[name]


def test_jpeg_keeps_its_other_segments_in_order() -> None:
    data = FILES["jpeg"]
    stamped = stamp(data, RIGHTS)
    assert stamped[:20] == data[:20]  # SOI and JFIF first
    at = stamped.index(b"\xff\xe1")
    length = int.from_bytes(stamped[at + 2 : at + 4], "big") + 2
    assert stamped[:at] + stamped[at + length :] == data


def test_long_and_dirty_texts() -> None:
    stamped = stamp(FILES["jpeg"], Rights("a\0b\x07c", "", "&" * 100_000))
    with Image.open(BytesIO(stamped)) as picture:
        picture.load()
        assert read(picture).credit == "a bc"
        assert read(picture).alt == "&" * 2000


def test_bytes_do_not_change_between_releases() -> None:
    packet = stamp(FILES["jpeg"], RIGHTS).split(b"http://ns.adobe.com/xap/1.0/\0")[1]
    packet = packet[: packet.index(b'end="r"?>') + 9]
    assert hashlib.sha256(packet).hexdigest()[:16] == "5667b1b635586b45"


def test_other_formats_are_refused(tmp_path: Path) -> None:
    corners((20, 20)).save(tmp_path / "a.png")
    with pytest.raises(ValueError, match="JPEG and WebP"):
        stamp((tmp_path / "a.png").read_bytes(), RIGHTS)
