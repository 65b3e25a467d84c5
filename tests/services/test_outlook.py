"""What the next publication would do, told before anything is written; and its three steps."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from newsroom.domain.article import Article, is_live
from newsroom.domain.errors import NewsroomError
from newsroom.domain.zones import parse_moment
from newsroom.services import agenda, articles, editing, publishing, revision_diff
from newsroom.services.newsroom import Newsroom, open_newsroom
from newsroom.services.outlook import outlook, waiting
from newsroom.storage import agenda as stored_agenda
from newsroom.storage import articles as stored
from newsroom.storage import media


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


def test_the_badge_counts_what_the_outlook_shows(newsroom: Newsroom, published: Path) -> None:
    """Each step leaves one more record waiting, or one less."""
    later = newsroom.clock() + timedelta(minutes=1)
    newsroom.clock = lambda: later
    database = newsroom.database
    edited, moved, trashed, recalled, blocked, postponed = live_articles(newsroom)[:6]
    events = [item for item in stored_agenda.find(database) if item.public]
    album = next(album for album in media.albums(database) if album.public)
    text = stored.body(database, edited.id).markdown
    new = replace(edited, id="", slug="", title="Baru sama sekali", live_revision=0)

    def keep(article: Article, **values: object) -> None:
        body = stored.body(database, article.id).markdown
        articles.save(newsroom, replace(article, **values), body)

    def keep_album() -> None:
        with database.write():
            media.put_album(database, replace(album, title="Lain", modified=newsroom.now()))

    tomorrow = parse_moment("2099-01-01T00:00", "WIT")
    steps: list[tuple[Callable[[], object], int]] = [
        (lambda: None, 0),
        (lambda: articles.save(newsroom, edited, f"{text}\n\nLagi."), 1),
        (lambda: articles.save(newsroom, new, "Isi."), 2),
        (lambda: keep(moved, slug="alamat-yang-lain"), 3),
        (lambda: editing.trash(newsroom, trashed.id), 4),
        (lambda: keep(recalled, status="draft"), 5),
        (lambda: keep(postponed, embargo=tomorrow), 6),
        (lambda: keep(blocked, title=""), 6),
        (lambda: agenda.save(newsroom, replace(events[0], title="Lain")), 7),
        (lambda: agenda.save(newsroom, replace(events[1], public=False)), 8),
        (lambda: editing.trash(newsroom, events[2].id), 9),
        (keep_album, 10),
        (lambda: editing.restore(newsroom, trashed.id), 9),
        (lambda: editing.trash(newsroom, trashed.id), 10),
    ]
    for deed, expected in steps:
        deed()
        assert (waiting(newsroom), outlook(newsroom).waiting) == (expected, expected)
    publishing.publish(newsroom, published)
    assert waiting(newsroom) == outlook(newsroom, published).waiting == 0
    editing.restore(newsroom, trashed.id)
    editing.restore(newsroom, events[2].id)
    assert waiting(newsroom) == outlook(newsroom).waiting == 2


def test_before_the_first_publication_the_badge_counts_every_record(sample_newsroom: Path) -> None:
    with open_newsroom(sample_newsroom) as newsroom:
        assert waiting(newsroom) == outlook(newsroom).waiting > len(live_articles(newsroom))


def test_pages_that_follow_say_why(newsroom: Newsroom, published: Path) -> None:
    article = live_article(newsroom)
    articles.save(newsroom, replace(article, id="", slug="", title="Baru", live_revision=0), "Isi.")
    seen = outlook(newsroom, published)
    assert [page.title for page in seen.new if page.record] == ["Baru"]
    assert {str(page.reason) for page in seen.changed} == {"Ikut berubah karena ada berita baru"}
    assert 0 < seen.to_write < seen.needed


def test_a_photo_with_new_words_changes_the_pages_that_show_it(
    newsroom: Newsroom, published: Path
) -> None:
    later = newsroom.clock() + timedelta(minutes=1)
    newsroom.clock = lambda: later
    article = next(a for a in live_articles(newsroom) if a.cover)
    editing.set_fields(newsroom, article.cover, {"alt": "Kapal merapat di dermaga baru"})
    seen = outlook(newsroom, published)
    (page,) = [page for page in seen.changed if page.record == article.id]
    assert "di dalamnya diubah" in str(page.reason)
    assert page.follows and not page.is_edited and seen.waiting == 0


def test_the_desk_reads_what_would_go_live(newsroom: Newsroom, published: Path) -> None:
    article = live_article(newsroom)
    text = stored.body(newsroom.database, article.id).markdown
    changed = replace(article, title="JUDUL YANG SELURUHNYA DITULIS DENGAN HURUF BESAR")
    articles.save(newsroom, changed, text)
    found = [f for f in outlook(newsroom, published).findings if f.rule == "case.capitals"]
    assert [(finding.record, finding.field) for finding in found] == [(article.id, "title")]
    assert outlook(newsroom).kinds[article.id] == "article"


def test_fields_and_text_are_both_named(newsroom: Newsroom, published: Path) -> None:
    article = live_article(newsroom)
    text = stored.body(newsroom.database, article.id).markdown
    changed = replace(article, title="Judul lain", summary="Ringkasan lain.")
    articles.save(newsroom, changed, f"{text}\n\nLagi.")
    (page,) = [p for p in outlook(newsroom, published).changed if p.record == article.id]
    assert str(page.reason) == "Isi diubah: 1 paragraf. Rincian diubah: Judul, Ringkasan"


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


def test_the_difference_names_other_records_by_their_titles(
    newsroom: Newsroom, published: Path
) -> None:
    article, other, third = live_articles(newsroom)[:3]
    event = stored_agenda.find(newsroom.database)[0]
    articles.save(
        newsroom,
        replace(article, event=event.id, related=(other.id,), corrects=third.id),
        stored.body(newsroom.database, article.id).markdown,
    )
    parts = {str(name): runs for name, runs in revision_diff.diff(newsroom, article.id).parts}
    added = {
        name: "".join(words for kind, words in runs if kind == "added")
        for name, runs in parts.items()
    }
    assert added == {
        "Agenda terkait": event.title, "Berita terkait": other.title,
        "Artikel yang diralat": third.title,
    }  # fmt: skip


@pytest.mark.parametrize(("made", "kind"), [("", "new"), ("kosong", "empty"), ("lain", "foreign")])
def test_facts_of_a_folder(tmp_path: Path, made: str, kind: str) -> None:
    folder = tmp_path / "situs"
    if made:
        folder.mkdir()
    if made == "lain":
        (folder / "surat.txt").write_text("x")
    facts = publishing.target_facts(folder)
    assert facts.kind == kind and facts.writable and facts.free > 0
    assert (facts.trouble is not None) == (kind == "foreign")


def test_a_folder_that_is_a_file_is_foreign(tmp_path: Path) -> None:
    (tmp_path / "situs").write_text("x")
    assert publishing.target_facts(tmp_path / "situs").kind == "foreign"


def test_a_drive_that_is_not_there_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "is_dir", lambda place: False)
    facts = publishing.target_facts(tmp_path / "situs")
    assert not facts.writable and "Pasang lagi" in str(facts.trouble)


def test_facts_of_our_folder(newsroom: Newsroom, published: Path) -> None:
    assert publishing.target_facts(published).kind == "ours"
    assert publishing.default_target(newsroom).name == "contoh-situs"
