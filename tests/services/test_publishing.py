"""Publishing again after something went wrong in the folder or beside the originals."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from newsroom.services import newsroom as newsrooms
from newsroom.services.publishing import Options, publish

NOW = datetime(2026, 11, 25, 3, tzinfo=UTC)


@pytest.fixture
def sample(sample_newsroom: Path) -> newsrooms.Newsroom:
    return newsrooms.open_newsroom(sample_newsroom, clock=lambda: NOW)


def contents(folder: Path) -> dict[str, bytes]:
    return {
        p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*") if p.is_file()
    }


def test_a_rehearsal_names_what_the_real_run_writes(
    sample: newsrooms.Newsroom, tmp_path: Path
) -> None:
    site = tmp_path / "situs"
    publish(sample, site)
    (site / "index.html").write_text("rusak")
    rehearsed = publish(sample, site, Options(dry_run=True))
    assert rehearsed.written == ["index.html"]
    real = publish(sample, site)
    assert (real.written, real.edition, real.files_total) == (
        rehearsed.written, rehearsed.edition, rehearsed.files_total,
    )  # fmt: skip


def test_half_a_small_picture_is_made_anew(sample: newsrooms.Newsroom, tmp_path: Path) -> None:
    publish(sample, tmp_path / "satu")
    for picture in (sample.media_folder / "renditions").iterdir():
        picture.write_bytes(picture.read_bytes()[:-100])
    publish(sample, tmp_path / "dua")
    assert contents(tmp_path / "dua") == contents(tmp_path / "satu")


@pytest.mark.parametrize("damage", ["lost", "cut"])
def test_a_manifest_that_is_gone_is_written_again(
    sample: newsrooms.Newsroom, tmp_path: Path, damage: str
) -> None:
    site = tmp_path / "situs"
    publish(sample, site)
    whole = contents(site)
    manifest = site / "manifest.json"
    manifest.unlink() if damage == "lost" else manifest.write_bytes(manifest.read_bytes()[:99])
    assert publish(sample, site).written == ["manifest.json"]
    assert contents(site) == whole
