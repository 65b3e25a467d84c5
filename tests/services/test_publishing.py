"""Publishing again after something went wrong in the folder or beside the originals."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from newsroom.domain.article import Article
from newsroom.domain.zones import parse_moment
from newsroom.services import articles, preview, workflow
from newsroom.services import newsroom as newsrooms
from newsroom.services.outlook import outlook, waiting
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


def test_what_no_edition_showed_leaves_no_notice(
    sample: newsrooms.Newsroom, tmp_path: Path
) -> None:
    """A story was planned and withdrawn before it went out: nobody is to hear of it."""
    site = tmp_path / "situs"
    publish(sample, site)
    before, others = contents(site), waiting(sample)
    saved = articles.save(sample, Article("", "Batal tayang", category="Pariwisata"), "Rahasia.")
    workflow.publish(sample, saved.article.id)
    assert (outlook(sample).waiting, waiting(sample)) == (1, others + 1)
    workflow.withdraw(sample, saved.article.id, "Keliru.")
    assert outlook(sample).is_nothing and waiting(sample) == others
    publish(sample, site)
    assert contents(site) == before
    # Its proof says that readers do not get it.
    shown = preview.proof(sample, saved.article.id)
    assert shown.paths[saved.article.id] in shown.unpublished
    workflow.publish(sample, saved.article.id)
    publish(sample, site)
    workflow.withdraw(sample, saved.article.id, "Keliru.")
    assert (outlook(sample).waiting, waiting(sample)) == (1, others + 1)
    publish(sample, site)
    page = contents(site)[shown.paths[saved.article.id]].decode()
    assert "Keliru." in page and "Rahasia" not in page


def test_what_came_in_withdrawn_was_seen_on_another_site(
    sample: newsrooms.Newsroom, tmp_path: Path
) -> None:
    site = tmp_path / "situs"
    publish(sample, site)
    others = waiting(sample)
    day = parse_moment("2026-11-01", "WIT")
    gone = Article("", "Dari situs lama", status="withdrawn", published=day, notice="Keliru.")
    articles.save(sample, gone, "Rahasia.")
    assert (outlook(sample).waiting, waiting(sample)) == (1, others + 1)
    publish(sample, site)
    (page,) = site.glob("berita/2026/11/dari-situs-lama.html")
    assert "Keliru." in page.read_text("utf-8")


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
