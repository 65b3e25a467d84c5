"""Importing sources: once is enough, a change updates, nothing else is lost."""

from pathlib import Path

import pytest

from newsroom.domain.article import Article
from newsroom.domain.site import Site
from newsroom.services import editing, importing
from newsroom.services.importing import Report, Wishes
from newsroom.services.newsroom import Newsroom, create
from newsroom.storage import articles as stored


@pytest.fixture
def newsroom(tmp_path: Path) -> Newsroom:
    return create(tmp_path / "a.newsroom", Site())


@pytest.fixture
def story(tmp_path: Path) -> Path:
    file = tmp_path / "naskah" / "panen.md"
    file.parent.mkdir()
    file.write_text(
        "---\ntitle: Panen pala\ndateline: Tidore\n---\nPanen dimulai.\n", encoding="utf-8"
    )
    return file


def brought(newsroom: Newsroom, *sources: Path, **wishes: object) -> Report:
    return importing.import_sources(newsroom, sources, Wishes(**wishes))  # type: ignore[arg-type]


def only(newsroom: Newsroom) -> Article:
    (article,) = stored.find(newsroom.database)
    return article


def test_the_same_source_twice_is_one_record(newsroom: Newsroom, story: Path) -> None:
    assert len(brought(newsroom, story).created) == 1
    again = brought(newsroom, story)
    assert (again.created, again.updated, len(again.skipped)) == ([], [], 1)


def test_a_source_that_moved_is_known_by_what_it_holds(
    newsroom: Newsroom, story: Path, tmp_path: Path
) -> None:
    brought(newsroom, story)
    moved = story.rename(tmp_path / "panen-lama.md")
    assert len(brought(newsroom, moved).skipped) == 1
    assert only(newsroom).revision == 1


def test_a_changed_source_updates_and_keeps_what_the_newsroom_decided(
    newsroom: Newsroom, story: Path
) -> None:
    brought(newsroom, story)
    editing.set_fields(newsroom, only(newsroom).id, {"status": "published", "category": "Ekonomi"})
    story.write_text(
        story.read_text(encoding="utf-8").replace("dimulai", "selesai"), encoding="utf-8"
    )
    assert len(brought(newsroom, story).updated) == 1
    article = only(newsroom)
    assert (article.status, article.category, article.dateline) == (
        "published",
        "Ekonomi",
        "Tidore",
    )
    assert stored.body(newsroom.database, article.id).markdown == "Panen selesai."


def test_edits_since_the_import_are_not_overwritten_by_the_same_file(
    newsroom: Newsroom, story: Path
) -> None:
    brought(newsroom, story)
    editing.set_fields(newsroom, only(newsroom).id, {"title": "Panen pala raya"})
    brought(newsroom, story)
    assert only(newsroom).title == "Panen pala raya"


def test_one_bad_source_stops_nothing(newsroom: Newsroom, story: Path, tmp_path: Path) -> None:
    bad = tmp_path / "foto.jpg"
    bad.write_text("bukan gambar")
    report = brought(newsroom, bad, story, tmp_path / "tidak-ada.md")
    assert len(report.created) == 1 and len(report.failed) == 2


def test_a_dry_run_changes_nothing(newsroom: Newsroom, story: Path) -> None:
    report = brought(newsroom, story, dry_run=True)
    assert len(report.created) == 1
    assert stored.find(newsroom.database) == []


def test_the_wished_status_goes_to_stories_that_name_none(newsroom: Newsroom, story: Path) -> None:
    brought(newsroom, story, status="published")
    article = only(newsroom)
    assert article.status == "published" and article.published is not None


def test_pictures_beside_the_file_come_along(newsroom: Newsroom, story: Path) -> None:
    from newsroom.imaging.drawing import SCENES, draw

    (story.parent / "foto.jpg").write_bytes(draw(SCENES[0], 1, (320, 214)))
    story.write_text(
        '---\ntitle: Panen\ncover: foto.jpg\n---\nIsi.\n\n![Warga memanen](foto.jpg "Panen.")\n\n'
        "![Hilang](tidak-ada.jpg)\n\n![Rahasia](../../etc/passwd)\n",
        encoding="utf-8",
    )
    report = brought(newsroom, story)
    article = only(newsroom)
    body = stored.body(newsroom.database, article.id).markdown
    assert article.cover and f"![Warga memanen](media:{article.cover} " in body
    assert body.count("[Gambar tidak terbawa:") == 2 and "tidak-ada.jpg" not in body
    assert [finding.rule for _, finding in report.warnings].count("import.picture") == 2


def test_a_folder_is_unrolled_without_hidden_files(newsroom: Newsroom, story: Path) -> None:
    (story.parent / ".rahasia.md").write_text("# Rahasia\n\nIsi.\n")
    (story.parent / "dua.txt").write_text("Judul kedua\n\nIsi kedua.\n")
    report = brought(newsroom, story.parent)
    titles = {outcome.record.title for outcome in report.created}
    assert titles == {"Panen pala", "Judul kedua"}
