"""What the next publication would do, told before anything is written; and its three steps."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from newsroom.domain.article import Article, is_live
from newsroom.domain.errors import NewsroomError
from newsroom.services import agenda, articles, editing, publishing, revision_diff
from newsroom.services.newsroom import Newsroom, open_newsroom
from newsroom.services.outlook import outlook, waiting
from newsroom.storage import agenda as stored_agenda
from newsroom.storage import articles as stored


@pytest.fixture(scope="module")
def made_published(made_sample: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A sample newsroom that has been published once; its pictures are made once."""
    folder = tmp_path_factory.mktemp("terbit") / "contoh"
    shutil.copytree(made_sample.parent, folder)
    with open_newsroom(folder / made_sample.name, "Acm") as opened:
        publishing.publish(opened, folder / "situs")
    return folder


@pytest.fixture
def newsroom(made_published: Path, tmp_path: Path) -> Iterator[Newsroom]:
    """A copy of it of the test's own."""
    shutil.copytree(made_published, tmp_path / "contoh")
    with open_newsroom(tmp_path / "contoh" / "contoh.newsroom", "Acm") as opened:
        # The folder has moved: this publication only looks at it.
        publishing.publish(opened, tmp_path / "contoh" / "situs")
        yield opened


@pytest.fixture
def published(newsroom: Newsroom) -> Path:
    """The folder of its publication."""
    return newsroom.path.parent / "situs"


def live_articles(newsroom: Newsroom) -> list[Article]:
    return [a for a in stored.find(newsroom.database) if is_live(a, newsroom.now())]


def live_article(newsroom: Newsroom) -> Article:
    return live_articles(newsroom)[0]


def test_before_the_first_publication_everything_is_new(sample_newsroom: Path) -> None:
    with open_newsroom(sample_newsroom) as newsroom:
        seen = outlook(newsroom)
        assert seen.last is None and not seen.changed and not seen.removed
        titles = {page.title for page in seen.new}
        assert all(a.title in titles for a in live_articles(newsroom))
        assert seen.needed > 500_000


def test_nothing_waits_after_a_publication(newsroom: Newsroom, published: Path) -> None:
    seen = outlook(newsroom, published)
    assert seen.is_nothing and seen.pages == 0
    assert waiting(newsroom) == 0


def test_another_folder_gets_everything(
    newsroom: Newsroom, published: Path, tmp_path: Path
) -> None:
    seen = outlook(newsroom, tmp_path / "lain")
    pages = list(published.rglob("*.html"))
    assert seen.pages == len(pages) and not seen.changed


def test_a_changed_paragraph_is_told_with_its_count(newsroom: Newsroom, published: Path) -> None:
    article = live_article(newsroom)
    text = stored.body(newsroom.database, article.id).markdown
    articles.save(newsroom, article, text + "\n\nSatu alinea lagi.")
    seen = outlook(newsroom, published)
    (page,) = [page for page in seen.changed if page.record == article.id]
    assert str(page.reason) == "Isi diubah: 1 paragraf"
    assert waiting(newsroom) == 1
    assert not seen.new and not seen.removed


def test_a_new_title_names_the_field_and_the_lists_follow(
    newsroom: Newsroom, published: Path
) -> None:
    article = live_article(newsroom)
    text = stored.body(newsroom.database, article.id).markdown
    articles.save(newsroom, replace(article, title="Judul yang Lain Sama Sekali"), text)
    seen = outlook(newsroom, published)
    (page,) = [page for page in seen.changed if page.record == article.id]
    assert str(page.reason) == "Judul diubah"
    (group,) = [page for page in seen.changed if page.kind == "list"]
    assert group.count >= 2 and "Berita" in map(str, group.names)


def test_what_goes_to_the_trash_is_named_as_gone(newsroom: Newsroom, published: Path) -> None:
    article = live_article(newsroom)
    editing.trash(newsroom, article.id)
    seen = outlook(newsroom, published)
    assert [p.title for p in seen.removed if p.kind == "article"] == [article.title]
    assert waiting(newsroom) == 1


def test_the_outlook_is_what_the_publication_then_does(newsroom: Newsroom, published: Path) -> None:
    article = live_article(newsroom)
    editing.trash(newsroom, article.id)
    item = stored_agenda.find(newsroom.database)[0]
    agenda.save(newsroom, replace(item, title="Rapat yang dipindah"))
    seen = outlook(newsroom, published)
    done = publishing.publish(newsroom, published)
    pages = [path for path in (*done.written, *done.removed) if path.endswith(".html")]
    assert seen.pages == len(pages)
    assert outlook(newsroom, published).is_nothing


def test_words_written_meanwhile_are_not_taken_as_published(
    newsroom: Newsroom, published: Path
) -> None:
    article = live_article(newsroom)
    text = stored.body(newsroom.database, article.id).markdown
    first = articles.save(newsroom, article, text + "\n\nPertama.").article
    prepared = publishing.prepare(newsroom, published)
    articles.save(newsroom, first, text + "\n\nPertama.\n\nKedua.")
    publishing.record(newsroom, prepared.write())
    now = stored.get(newsroom.database, article.id)
    assert now is not None and now.live_revision == first.revision < now.revision
    page = next(published.rglob(f"{article.slug}.html")).read_text(encoding="utf-8")
    assert "Pertama." in page and "Kedua." not in page
    assert waiting(newsroom) == 1


def test_a_cancelled_publication_leaves_everything_as_it_was(
    newsroom: Newsroom, published: Path
) -> None:
    def state() -> dict[str, bytes]:
        return {str(p): p.read_bytes() for p in published.rglob("*") if p.is_file()}

    before = state()
    article = live_article(newsroom)
    editing.trash(newsroom, article.id)
    prepared = publishing.prepare(newsroom, published)
    calls = iter(range(100_000))
    with pytest.raises(NewsroomError, match="dihentikan"):
        prepared.write(cancelled=lambda: next(calls) > 10)
    assert state() == before
    assert len(publishing.history(newsroom)) == 1
    publishing.publish(newsroom, published)
    assert outlook(newsroom, published).is_nothing


def test_the_difference_shows_words_that_come_and_go(newsroom: Newsroom, published: Path) -> None:
    article = live_article(newsroom)
    text = stored.body(newsroom.database, article.id).markdown
    articles.save(newsroom, replace(article, category="Lain"), text + "\n\nSatu dua.")
    articles_now = stored.get(newsroom.database, article.id)
    assert articles_now is not None
    parts = {str(name): runs for name, runs in revision_diff.diff(newsroom, article.id).parts}
    assert ("added", "Lain") in parts["Kategori"]
    assert (("added", "Satu dua."),) in parts.values()


@pytest.mark.parametrize(("made", "kind"), [("", "new"), ("kosong", "empty"), ("lain", "foreign")])
def test_facts_of_a_folder(tmp_path: Path, made: str, kind: str) -> None:
    folder = tmp_path / "situs"
    if made:
        folder.mkdir()
    if made == "lain":
        (folder / "surat.txt").write_text("x")
    facts = publishing.target_facts(folder)
    assert facts.kind == kind and facts.writable and facts.free > 0


def test_facts_of_our_folder(newsroom: Newsroom, published: Path) -> None:
    assert publishing.target_facts(published).kind == "ours"
    assert publishing.default_target(newsroom).name == "contoh-situs"
