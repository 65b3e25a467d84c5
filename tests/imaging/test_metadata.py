"""Texts in photos: XMP before IIM before EXIF, in the right characters."""

import struct
from pathlib import Path

import pytest
from PIL import Image

from newsroom.imaging.drawing import Camera
from newsroom.imaging.drawing.camera import write_jpeg
from newsroom.imaging.metadata import PhotoMetadata
from newsroom.imaging.probe import probe
from tests.imaging.made import jpeg, noise

CREDIT = "©Diskominfosan"


def _read(tmp_path: Path, data: bytes) -> PhotoMetadata:
    (tmp_path / "foto.jpg").write_bytes(data)
    return probe(tmp_path / "foto.jpg").metadata


def _iim(data: bytes, *records: tuple[int, int, bytes]) -> bytes:
    body = b"".join(struct.pack(">BBBH", 0x1C, a, b, len(text)) + text for a, b, text in records)
    payload = b"Photoshop 3.0\08BIM\x04\x04\0\0" + struct.pack(">I", len(body)) + body
    payload += bytes(len(body) & 1)
    return data[:2] + struct.pack(">BBH", 0xFF, 0xED, len(payload) + 2) + payload + data[2:]


def _xmp(inside: str, attributes: str = "") -> bytes:
    return (
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF '
        'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" '
        'xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" '
        f"{attributes}>{inside}</rdf:Description></rdf:RDF></x:xmpmeta>"
    ).encode()


def test_all_fields_round_trip(tmp_path: Path) -> None:
    camera = Camera(
        taken="2023-04-17T09:12", caption="Upacara di Sofifi — “khidmat”", headline="Upacara",
        creator="Ibnu", credit="Diskominfosan", copyright=CREDIT, city="Sofifi",
        location="Kantor Gubernur", country="Indonesia", keywords=("SPBE", "upacara"),
        alt="Barisan pegawai menghadap tiang bendera",
    )  # fmt: skip
    found = _read(tmp_path, write_jpeg(noise((64, 48)), camera))
    for name in PhotoMetadata.__dataclass_fields__:
        assert getattr(found, name) == getattr(camera, name), name


@pytest.mark.parametrize("codec", ["utf-8", "latin-1"])
def test_exif_keeps_the_copyright_sign(tmp_path: Path, codec: str) -> None:
    exif = Image.Exif()
    exif[0x8298] = CREDIT.encode(codec)
    exif[0x013B] = "Jérôme".encode(codec)
    exif[0x0132] = "2023:04:17 09:12:44"
    found = _read(tmp_path, jpeg(noise((64, 48)), exif=exif))
    assert (found.copyright, found.creator) == (CREDIT, "Jérôme")
    assert found.taken == "2023-04-17T09:12"


@pytest.mark.parametrize("declared", [True, False])
def test_iim(tmp_path: Path, declared: bool) -> None:
    codec = "utf-8" if declared else "cp1252"
    records = [(1, 90, b"\x1b%G")] if declared else []
    texts = {120: "Keterangan “foto”", 105: "Judul", 80: "Redni", 110: "Diskominfosan",
             116: CREDIT, 90: "Sofifi", 92: "Aula", 101: "Indonesia", 55: "20230417",
             60: "091200+0900"}  # fmt: skip
    records += [(2, number, text.encode(codec)) for number, text in texts.items()]
    records += [(2, 25, b"satu"), (2, 25, b"dua"), (2, 25, b"satu")]
    found = _read(tmp_path, _iim(jpeg(noise((64, 48))), *records))
    assert found == PhotoMetadata(
        caption=texts[120], headline="Judul", credit="Diskominfosan", creator="Redni",
        copyright=CREDIT, taken="2023-04-17T09:12", city="Sofifi", location="Aula",
        country="Indonesia", keywords=("satu", "dua"),
    )  # fmt: skip


def test_precedence(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x010E], exif[0x013B], exif[0x8298] = "exif", "exif", "exif"
    packet = _xmp(
        '<dc:description><rdf:Alt><rdf:li xml:lang="en">en</rdf:li>'
        '<rdf:li xml:lang="x-default">xmp</rdf:li></rdf:Alt></dc:description>'
    )
    data = _iim(jpeg(noise((64, 48)), exif=exif, xmp=packet), (2, 120, b"iim"), (2, 80, b"iim"))
    found = _read(tmp_path, data)
    assert (found.caption, found.creator, found.copyright) == ("xmp", "iim", "exif")


def test_xmp_attributes_and_day_without_time(tmp_path: Path) -> None:
    packet = _xmp("", 'photoshop:Credit="Biro" photoshop:DateCreated="2023-04-17"')
    assert _read(tmp_path, jpeg(noise((64, 48)), xmp=packet)).credit == "Biro"
    assert _read(tmp_path, jpeg(noise((64, 48)), xmp=packet)).taken == "2023-04-17T00:00"
    exif = Image.Exif()
    exif[0x0132] = "2023:04:17 08:05:00"
    both = _read(tmp_path, jpeg(noise((64, 48)), xmp=packet, exif=exif))
    assert both.taken == "2023-04-17T08:05"


def test_control_characters_are_dropped(tmp_path: Path) -> None:
    data = _iim(jpeg(noise((64, 48))), (2, 120, b"satu\0\x07\x1b[31m dua\r\ntiga\x7f "))
    assert _read(tmp_path, data).caption == "satu [31m dua tiga"


@pytest.mark.parametrize("moment", ["0000:00:00 00:00:00", "2023:13:45 09:00:00", "kemarin", ""])
def test_impossible_dates(tmp_path: Path, moment: str) -> None:
    exif = Image.Exif()
    exif[0x0132] = moment
    assert _read(tmp_path, jpeg(noise((64, 48)), exif=exif)).taken == ""


@pytest.mark.parametrize(
    "packet",
    [
        b"<not xml",
        b'<!DOCTYPE a [<!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;&b;">]><a>&c;</a>',
        b'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
    ],
)
def test_hostile_xmp_does_not_cost_the_photo(tmp_path: Path, packet: bytes) -> None:
    exif = Image.Exif()
    exif[0x010E] = "tetap ada"
    found = _read(tmp_path, jpeg(noise((64, 48)), xmp=packet, exif=exif))
    assert found.caption == "tetap ada"


@pytest.mark.filterwarnings("ignore:Corrupt EXIF")
def test_damaged_exif_does_not_cost_the_photo(tmp_path: Path) -> None:
    broken = b"Exif\0\0II*\0\xff\xff\xff\xff" + b"\xee" * 40
    assert _read(tmp_path, jpeg(noise((64, 48)), exif=broken)) == PhotoMetadata()
