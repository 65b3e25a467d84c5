"""The site of a small fixed newsroom, compared with the one that was approved.

`UPDATE_GOLDEN=1 pytest tests/golden` writes tests/golden/site anew; read the difference in git.
Left out are media and assets with their hashes, which follow encoders and every touch of a style
sheet, and the manifest, which is made of hashes; tests/acceptance reads those.
"""

import os
import re
import secrets
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from newsroom.domain.media import Album
from newsroom.domain.site import Site
from newsroom.imaging import drawing
from newsroom.services import editing, media, newsroom, publishing
from newsroom.services.importing import import_sources

GOLDEN = Path(__file__).parent / "site"
SOURCES = Path(__file__).parent / "newsroom"
SITE = Site(
    name="Kabar Pulau Contoh", office="Humas Kabupaten Contoh", region="Provinsi Contoh",
    town="Labuha", url="https://kabar.contoh.go.id/", credit="©Humas Contoh",
    address="Jalan Contoh 1, Labuha", phone="(0900) 555-0100", email="humas@contoh.go.id",
    about="Situs percobaan.\n\n## Layanan\n\n- Senin sampai Jumat",
)  # fmt: skip
MOMENT = datetime(2023, 4, 18, 1, 0, tzinfo=UTC)
LEFT_OUT = ("media/", "aset/", "data/manifest/", "manifest.json")
_ASSET = re.compile(rb"(aset/\w+)\.[0-9a-f]{10}\.")


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, bytes]]:
    """The files of the site by path, made with a clock that stands still and counted ids."""
    counter = iter(range(1, 10_000))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(secrets, "token_bytes", lambda size: next(counter).to_bytes(size, "big"))
        folder = tmp_path_factory.mktemp("golden")
        make(folder)
        yield files_of(folder / "situs")


def make(folder: Path) -> None:
    """Create the newsroom and publish it."""
    sources = folder / "sumber"
    shutil.copytree(SOURCES, sources)
    paragraphs = ["Jam layanan: 08.00–15.00 WIT.", "Tanpa biaya."]
    (sources / "standar-layanan.pdf").write_bytes(drawing.write_pdf("Standar Layanan", paragraphs))
    with newsroom.create(folder / "kecil.newsroom", SITE, clock=lambda: MOMENT) as opened:
        report = import_sources(opened, sorted(sources.iterdir()))
        assert report.failed == []
        (document,) = [one.record.id for one in report.created if one.source.endswith(".pdf")]
        columns = {"dip.class": "berkala", "dip.unit": "Humas", "title": "Standar Layanan"}
        editing.set_fields(opened, document, columns)
        media.save_album(opened, Album("", "Dokumen Layanan", "", "2023-04-10", media=(document,)))
        publishing.publish(opened, folder / "situs")


def files_of(folder: Path) -> dict[str, bytes]:
    """What is compared: path → bytes, the hashes in asset names taken out."""
    found = (path for path in folder.rglob("*") if path.is_file())
    files = {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}
    kept = {path: data for path, data in files.items() if not path.startswith(LEFT_OUT)}
    return {path: _ASSET.sub(rb"\1.HASH.", data) for path, data in kept.items()}


def test_the_site_is_the_approved_one_file_by_file(published: dict[str, bytes]) -> None:
    if os.environ.get("UPDATE_GOLDEN") == "1":
        write(published)
        pytest.skip(f"{len(published)} files written to {GOLDEN}")
    approved = files_of(GOLDEN)
    assert sorted(published) == sorted(approved)
    for path, data in approved.items():
        assert published[path].decode() == data.decode(), f"{path} differs from tests/golden/site"


def write(files: dict[str, bytes]) -> None:
    shutil.rmtree(GOLDEN, ignore_errors=True)
    for path, data in files.items():
        (GOLDEN / path).parent.mkdir(parents=True, exist_ok=True)
        (GOLDEN / path).write_bytes(data)


def test_the_approved_site_stays_small(published: dict[str, bytes]) -> None:
    assert 20 <= len(published) <= 60
    assert sum(map(len, published.values())) <= 300_000


def test_the_site_shows_what_the_newsroom_holds(published: dict[str, bytes]) -> None:
    pages = b"".join(data for path, data in published.items() if path.endswith(".html"))
    for words in (
        "Labuha</b> _ ",
        "(Nur/Tim)",
        "Dibatalkan",
        "09.00–11.30 WITA",
        "Standar Layanan",
    ):
        assert words.encode() in pages, words
    assert b"Belum boleh tayang" not in b"".join(published.values())
