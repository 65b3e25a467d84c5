"""The cases of ../shared/cases that concern pictures, on the files that come with them."""

import re
import time
from pathlib import Path

import pytest
from PIL import Image

from newsroom.domain.errors import NewsroomError
from newsroom.imaging.probe import probe
from newsroom.imaging.renditions import make, plan, thumbnail
from newsroom.imaging.rights import Rights, stamp
from tests.imaging.made import corner_colours, is_upright

FILES = Path(__file__).parents[3] / "shared" / "cases" / "files"
pytestmark = pytest.mark.skipif(not FILES.is_dir(), reason="the case files are not here")


def _publish(name: str, folder: Path) -> list[Path]:
    facts = probe(FILES / name)
    return make(FILES / name, plan(facts.width, facts.height, facts.sha256), folder)


@pytest.mark.parametrize("name", ["foto_exif6_gps.jpg", "foto_exif8.jpg"])
def test_o012_upright_exactly_once(tmp_path: Path, name: str) -> None:
    facts = probe(FILES / name)
    assert (facts.width, facts.height) == (480, 640)
    (tmp_path / "thumb.jpg").write_bytes(thumbnail(FILES / name, 256))
    for path in [*_publish(name, tmp_path / "out"), tmp_path / "thumb.jpg"]:
        with Image.open(path) as picture:
            assert abs(picture.width / picture.height - 3 / 4) < 0.01
            assert picture.getexif().get(0x0112, 1) == 1
            assert is_upright(picture), corner_colours(picture)


@pytest.mark.parametrize(
    "name",
    ["WhatsApp Image 2023-04-17 at 09.12.44 (1).jpeg", "Surat Edaran #12 - 100% final+ttd.pdf",
     "Undangan & Jadwal.PDF"],
)  # fmt: skip
def test_o013_names(tmp_path: Path, name: str) -> None:
    facts = probe(FILES / name)
    assert re.fullmatch(r"[a-z0-9]{2,4}", facts.extension)
    if facts.type == "photo":
        for path in _publish(name, tmp_path):
            assert re.fullmatch(r"[a-z0-9._-]{1,100}", path.name)


def test_o040_no_location(tmp_path: Path) -> None:
    assert probe(FILES / "foto_exif6_gps.jpg").metadata.taken == "2023-04-17T09:12"
    for path in _publish("foto_exif6_gps.jpg", tmp_path):
        content = stamp(path.read_bytes(), Rights("Diskominfosan", "©Diskominfosan", "Contoh"))
        for canary in (b"ContohPhone", b"SN-0000-1111", b"GPS", b"Exif", b"Nama Juru"):
            assert canary not in content
        assert content.count(b"\xff\xd8\xff") <= 1, "an embedded thumbnail"


def test_o041_half_download() -> None:
    with pytest.raises(NewsroomError, match="gambar tidak lengkap") as trouble:
        probe(FILES / "foto_terpotong.jpg")
    assert "foto_terpotong.jpg" in str(trouble.value)


def test_o042_heic() -> None:
    with pytest.raises(NewsroomError, match="simpan sebagai JPEG"):
        probe(FILES / "IMG_4021.HEIC")


def test_o047_48_megapixels(tmp_path: Path) -> None:
    start = time.perf_counter()
    made = _publish("foto_48mp.jpg", tmp_path)
    assert time.perf_counter() - start < 3
    for path in made:
        assert path.stat().st_size <= 600_000
        with Image.open(path) as picture:
            assert max(picture.size) <= 2000
            assert abs(picture.width / picture.height - 4 / 3) < 0.01
            red, green, blue = picture.convert("RGB").getpixel((picture.width // 8,) * 2)
            assert red > 200
            assert max(green, blue) < 60
            assert picture.format == {".webp": "WEBP", ".jpg": "JPEG"}[path.suffix]


def test_o076_cmyk(tmp_path: Path) -> None:
    for path in _publish("poster_cmyk.jpg", tmp_path):
        with Image.open(path) as picture:
            assert picture.mode == "RGB"
            red, green, blue = picture.getpixel((picture.width // 4, picture.height // 2))
            assert red > 200
            assert max(green, blue) < 60
            assert min(picture.getpixel((picture.width * 3 // 4, picture.height // 2))) > 245


def test_o077_transparent_logo(tmp_path: Path) -> None:
    for path in _publish("logo_transparan.png", tmp_path):
        with Image.open(path) as picture:
            corner = picture.convert("RGBA").getpixel((2, 2))
            assert corner[3] == 0 or min(corner[:3]) > 250


def test_o078_png_called_jpg(tmp_path: Path) -> None:
    assert probe(FILES / "tangkapan_layar.jpg").extension == "png"
    for path in _publish("tangkapan_layar.jpg", tmp_path):
        with Image.open(path) as picture:
            assert picture.format == {".webp": "WEBP", ".jpg": "JPEG"}[path.suffix]


def test_o079_same_stem(tmp_path: Path) -> None:
    for number, (name, form) in enumerate(
        [("DSC_0001.JPG", "JPEG"), ("dsc_0001.jpg", "JPEG"), ("dsc_0001.png", "PNG")]
    ):
        (tmp_path / str(number)).mkdir()
        Image.new("RGB", (700, 500), (number * 90, 50, 50)).save(
            tmp_path / str(number) / name, form
        )
    names = []
    for path in sorted(tmp_path.glob("*/*.*")):
        facts = probe(path)
        made = make(path, plan(facts.width, facts.height, facts.sha256), tmp_path / "out")
        names += [each.name.casefold() for each in made]
        assert thumbnail(path, 200)
    assert len(names) == len(set(names)) == 12
