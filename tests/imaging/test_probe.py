"""What a file is, by its content, and what is refused with which sentence."""

import hashlib
import subprocess
import sys
import warnings
import zipfile
from pathlib import Path

import pytest
from PIL import Image

from newsroom.domain.errors import NewsroomError
from newsroom.imaging.pictures import MAX_PIXELS
from newsroom.imaging.probe import probe, sniff
from tests.imaging.made import bomb, corners, jpeg, mp4, noise, save


@pytest.mark.parametrize(
    ("name", "form", "extension", "mime"),
    [
        ("FOTO.JPG", "JPEG", "jpg", "image/jpeg"),
        ("foto.jpeg", "JPEG", "jpg", "image/jpeg"),
        ("foto.png", "PNG", "png", "image/png"),
        ("foto.webp", "WEBP", "webp", "image/webp"),
        ("foto.gif", "GIF", "gif", "image/gif"),
        ("foto.tiff", "TIFF", "tif", "image/tiff"),
        ("foto.bmp", "BMP", "bmp", "image/bmp"),
        ("foto.avif", "AVIF", "avif", "image/avif"),
        ("sebenarnya-png.jpg", "PNG", "png", "image/png"),
        ("tanpa ekstensi", "JPEG", "jpg", "image/jpeg"),
    ],
)
def test_pictures_are_known_by_content(
    tmp_path: Path, name: str, form: str, extension: str, mime: str
) -> None:
    path = save(corners((48, 64)), tmp_path / name, format=form)
    facts = probe(path)
    assert (facts.type, facts.extension, facts.mime) == ("photo", extension, mime)
    assert (facts.width, facts.height) == (48, 64)
    assert facts.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    assert facts.byte_size == path.stat().st_size


@pytest.mark.parametrize("orientation", range(1, 9))
def test_size_is_the_upright_one(tmp_path: Path, orientation: int) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    path = save(noise((64, 48)), tmp_path / "foto.jpg", exif=exif)
    facts = probe(path)
    assert (facts.width, facts.height) == ((48, 64) if orientation >= 5 else (64, 48))


def _refusal(path: Path, content: bytes | None = None) -> str:
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(NewsroomError) as trouble:
        probe(path)
    text = str(trouble.value)
    assert path.name in text, text
    return text


def test_empty_file(tmp_path: Path) -> None:
    assert "0 byte" in _refusal(tmp_path / "kosong.jpg", b"")


def test_missing_file(tmp_path: Path) -> None:
    assert "tidak dapat dibaca" in _refusal(tmp_path / "hilang.jpg")


@pytest.mark.parametrize("name", ["foto.jpg", "film.mp4", "surat.pdf", "naskah.docx", "agenda.ics"])
def test_text_under_another_name(tmp_path: Path, name: str) -> None:
    assert "bukan" in _refusal(tmp_path / name, b"halo, ini teks biasa")


def test_picture_under_the_name_of_a_pdf(tmp_path: Path) -> None:
    assert "bukan PDF" in _refusal(tmp_path / "surat.pdf", jpeg(corners()))


def test_pdf_under_the_name_of_a_picture(tmp_path: Path) -> None:
    assert "bukan JPG" in _refusal(tmp_path / "foto.jpg", b"%PDF-1.7\n%%EOF")


def test_svg_is_active_content(tmp_path: Path) -> None:
    svg = b'<?xml version="1.0"?><!-- x --><svg xmlns="http://www.w3.org/2000/svg"/>'
    assert "PNG" in _refusal(tmp_path / "logo.svg", svg)
    assert "SVG" in _refusal(tmp_path / "logo.png", svg)


@pytest.mark.parametrize("name", ["laman.html", "laman.txt", "program.exe", "skrip.js"])
def test_what_is_no_media(tmp_path: Path, name: str) -> None:
    content = b"MZ\x90\0\x03\0\0\0" if name.endswith("exe") else b"<!DOCTYPE html><html></html>"
    assert "bukan foto" in _refusal(tmp_path / name, content)


@pytest.mark.parametrize("share", [0.2, 0.5, 0.9, 0.99])
@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "GIF", "TIFF"])
def test_half_downloads_are_noticed(tmp_path: Path, form: str, share: float) -> None:
    whole = save(noise((400, 300)), tmp_path / "utuh", format=form).read_bytes()
    text = _refusal(tmp_path / "foto.jpg", whole[: int(len(whole) * share)])
    assert "tidak lengkap" in text


@pytest.mark.parametrize("progressive", [False, True])
def test_scaled_reading_still_reads_to_the_end(tmp_path: Path, progressive: bool) -> None:
    whole = jpeg(noise((3200, 2400)), quality=90, progressive=progressive)
    (tmp_path / "utuh.jpg").write_bytes(whole)
    assert probe(tmp_path / "utuh.jpg").width == 3200
    assert "tidak lengkap" in _refusal(tmp_path / "foto.jpg", whole[: len(whole) - 4000])


@pytest.mark.parametrize(
    "size", [(9_000, 9_000), (13_000, 13_000), (20_000, 20_000), (40_000, 100)]
)
def test_bombs_are_refused_before_decoding(tmp_path: Path, size: tuple[int, int]) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        text = _refusal(tmp_path / "bom.png", bomb(*size))
    assert "terlalu besar" in text
    assert str(MAX_PIXELS // 1_000_000) in text


def test_48_megapixels_are_fine(tmp_path: Path) -> None:
    facts = probe(save(Image.new("RGB", (8000, 6000), "red"), tmp_path / "besar.jpg"))
    assert (facts.width, facts.height) == (8000, 6000)


@pytest.mark.parametrize("brand", [b"heic", b"mif1", b"heix"])
def test_heic_says_what_to_do(tmp_path: Path, brand: bytes) -> None:
    content = b"\0\0\0\x18ftyp" + brand + b"\0\0\0\0mif1heic" + bytes(64)
    assert sniff(content, "IMG_4021.HEIC") == "heic"
    text = _refusal(tmp_path / "IMG_4021.HEIC", content)
    assert "simpan sebagai JPEG" in text


@pytest.mark.filterwarnings("ignore:Corrupt EXIF")
def test_damaged_headers_never_crash(tmp_path: Path) -> None:
    for head in (b"\xff\xd8\xff\xe0", b"\x89PNG\r\n\x1a\n", b"GIF89a", b"II*\0", b"BM" + bytes(9)):
        assert "rusak" in _refusal(tmp_path / "foto.jpg", head + b"\xff\xff\0" * 20)


def test_documents(tmp_path: Path) -> None:
    (tmp_path / "Surat #12 - 100%.PDF").write_bytes(b"%PDF-1.7\n%%EOF")
    facts = probe(tmp_path / "Surat #12 - 100%.PDF")
    assert (facts.type, facts.extension, facts.width) == ("document", "pdf", 0)
    (tmp_path / "data.csv").write_text("a;b\n1;2\n")
    assert probe(tmp_path / "data.csv").mime == "text/csv"
    (tmp_path / "film.vtt").write_text("WEBVTT\n")
    assert probe(tmp_path / "film.vtt").mime == "text/vtt"
    (tmp_path / "lama.doc").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))
    assert probe(tmp_path / "lama.doc").extension == "doc"


@pytest.mark.parametrize(
    ("member", "extension"),
    [("word/document.xml", "docx"), ("xl/workbook.xml", "xlsx"), ("ppt/presentation.xml", "pptx"),
     ("data.txt", "zip")],
)  # fmt: skip
def test_zipped_documents_by_their_directory(tmp_path: Path, member: str, extension: str) -> None:
    path = tmp_path / "berkas"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("[Content_Types].xml", "<x/>" * 30_000)
        archive.writestr(member, "x")
    assert probe(path).extension == extension


def test_cut_docx(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "utuh.docx", "w") as archive:
        archive.writestr("word/document.xml", "x" * 500)
    cut = (tmp_path / "utuh.docx").read_bytes()[:300]
    assert "tidak lengkap" in _refusal(tmp_path / "naskah.docx", cut)


def test_open_document(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.odt", "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr("content.xml", "<x/>")
    assert probe(tmp_path / "a.odt").extension == "odt"


@pytest.mark.parametrize(("upright", "size"), [(False, (1920, 1080)), (True, (1080, 1920))])
def test_mp4(tmp_path: Path, upright: bool, size: tuple[int, int]) -> None:
    (tmp_path / "film.mp4").write_bytes(mp4(7.5, upright))
    facts = probe(tmp_path / "film.mp4")
    assert (facts.type, facts.duration, (facts.width, facts.height)) == ("video", 7.5, size)


def test_cut_mp4(tmp_path: Path) -> None:
    assert "video tidak lengkap" in _refusal(tmp_path / "film.mp4", mp4()[:-30])
    assert "video tidak lengkap" in _refusal(tmp_path / "film.mp4", mp4()[:60])


def test_sample_webm() -> None:
    folder = Path(__file__).parents[2] / "resources" / "sample" / "media"
    facts = probe(folder / "perahu.webm")
    assert (facts.type, facts.width, facts.height) == ("video", 640, 360)
    assert facts.duration == pytest.approx(7.0, abs=0.1)
    assert facts.byte_size < 150_000
    assert probe(folder / "perahu.vtt").extension == "vtt"


def test_audio(tmp_path: Path) -> None:
    (tmp_path / "siaran.mp3").write_bytes(b"ID3\x04\0\0\0\0\0\0" + bytes(64))
    assert probe(tmp_path / "siaran.mp3").type == "audio"
    (tmp_path / "siaran2.mp3").write_bytes(b"\xff\xfb\x90\x44" + bytes(64))
    assert probe(tmp_path / "siaran2.mp3").mime == "audio/mpeg"


def test_pillow_is_loaded_with_the_first_picture() -> None:
    modules = "probe renditions rights drawing metadata"
    code = (
        "import sys, importlib\n"
        f"for name in {modules!r}.split(): importlib.import_module('newsroom.imaging.' + name)\n"
        "sys.exit(bool({'PIL', 'defusedxml'} & set(sys.modules)))"
    )
    root = Path(__file__).parents[2]
    assert subprocess.run([sys.executable, "-c", code], cwd=root, check=False).returncode == 0
