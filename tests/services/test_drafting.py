"""Autosave: what is typed is stored at once, and few saves become versions."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from newsroom.domain.article import Article
from newsroom.domain.site import Site
from newsroom.services import article_desk, articles, editing
from newsroom.services.drafting import Sitting, autosave
from newsroom.services.newsroom import Newsroom, create
from newsroom.services.saving import StaleEdit
from newsroom.storage import articles as stored


class Clock:
    """Stands still until it is moved."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 25, 1, 42, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def pass_(self, **time: int) -> None:
        self.now += timedelta(**time)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def newsroom(tmp_path: Path, clock: Clock) -> Newsroom:
    return create(tmp_path / "a.newsroom", Site(town="Sofifi"), "Acm", clock)


@pytest.fixture
def first(newsroom: Newsroom) -> Article:
    return articles.save(newsroom, Article("", "Panen pala"), "Satu.").article


def numbers(newsroom: Newsroom, article: Article) -> list[int]:
    rows = newsroom.database.rows(
        "SELECT number FROM revision WHERE article = ? ORDER BY number", (article.id,)
    )
    return [row[0] for row in rows]


def test_a_sitting_begins_a_revision_and_then_amends_it(
    newsroom: Newsroom, first: Article, clock: Clock
) -> None:
    sitting = Sitting(first)
    for text in ("Satu. D", "Satu. Du", "Satu. Dua."):
        clock.pass_(seconds=1)
        saved = autosave(newsroom, sitting, first, text)
    assert saved.article.revision == 2 and numbers(newsroom, first) == [1, 2]
    assert stored.revision(newsroom.database, first.id, 1)[1] == "Satu."
    assert stored.revision(newsroom.database, first.id, 2)[1] == "Satu. Dua."
    assert stored.body(newsroom.database, first.id).markdown == "Satu. Dua."


def test_ten_minutes_are_another_revision(newsroom: Newsroom, first: Article, clock: Clock) -> None:
    sitting = Sitting(first)
    autosave(newsroom, sitting, first, "Dua.")
    clock.pass_(minutes=9)
    assert autosave(newsroom, sitting, first, "Tiga.").article.revision == 2
    clock.pass_(minutes=1)
    assert autosave(newsroom, sitting, first, "Empat.").article.revision == 3
    clock.pass_(seconds=1)
    assert autosave(newsroom, sitting, first, "Lima.").article.revision == 3


def test_each_status_is_another_revision(newsroom: Newsroom, first: Article) -> None:
    sitting = Sitting(first)
    autosave(newsroom, sitting, first, "Dua.")
    approved = replace(first, status="approved")
    assert autosave(newsroom, sitting, approved, "Dua.").article.revision == 3
    assert autosave(newsroom, sitting, approved, "Dua, tiga.").article.revision == 3


def test_what_the_site_shows_is_never_amended(newsroom: Newsroom, first: Article) -> None:
    sitting = Sitting(first)
    autosave(newsroom, sitting, first, "Dua.")
    with newsroom.database.write():
        stored.set_live(newsroom.database, {first.id: 2})
    saved = autosave(newsroom, sitting, first, "Tiga.")
    assert (saved.article.revision, saved.article.live_revision) == (3, 2)
    assert stored.revision(newsroom.database, first.id, 2)[1] == "Dua."


def test_what_a_running_publication_shows_is_never_amended(
    newsroom: Newsroom, first: Article
) -> None:
    sitting = Sitting(first)
    autosave(newsroom, sitting, first, "Dua.")
    newsroom.sealed[first.id] = 2
    assert autosave(newsroom, sitting, first, "Tiga.").article.revision == 3
    assert stored.revision(newsroom.database, first.id, 2)[1] == "Dua."


def test_opening_and_leaving_is_no_revision(newsroom: Newsroom, first: Article) -> None:
    saved = autosave(newsroom, Sitting(first), first, "Satu.")
    assert not saved.changes and numbers(newsroom, first) == [1]


def test_what_somebody_else_saved_is_not_overwritten(newsroom: Newsroom, first: Article) -> None:
    sitting = Sitting(first)
    mine = autosave(newsroom, sitting, first, "Punya saya.").article
    editing.set_fields(newsroom, first.id, {"body": "Punya dia."})
    with pytest.raises(StaleEdit):
        autosave(newsroom, sitting, mine, "Punya saya, lanjut.")
    assert sitting.is_stale
    assert stored.body(newsroom.database, first.id).markdown == "Punya dia."
    assert stored.revision(newsroom.database, first.id, 2)[1] == "Punya saya."


def test_amending_writes_no_line_of_history(newsroom: Newsroom, first: Article) -> None:
    sitting = Sitting(first)
    for text in ("Dua.", "Tiga.", "Empat."):
        autosave(newsroom, sitting, first, text)
    rows = newsroom.database.rows("SELECT detail FROM history WHERE verb = 'save' ORDER BY n")
    assert [row[0] for row in rows] == ['{"revision":1}', '{"revision":2}']


def test_the_address_of_a_draft_follows_its_headline(newsroom: Newsroom) -> None:
    article = article_desk.new_article(newsroom.site, newsroom.person)
    sitting, new = Sitting(), replace(article, id=newsroom.new_id())
    for title in ("S", "Sekprov", "Sekprov Minta"):
        new = autosave(newsroom, sitting, replace(new, title=title), "").article
    assert new.slug == "sekprov-minta"
    with newsroom.database.write():
        stored.set_live(newsroom.database, {new.id: new.revision})
    assert autosave(newsroom, sitting, replace(new, title="Lain"), "").article.slug == new.slug


def test_an_address_that_was_chosen_stays(newsroom: Newsroom, first: Article) -> None:
    sitting = Sitting(first)
    chosen = autosave(newsroom, sitting, replace(first, slug="pala"), "Satu.").article
    later = autosave(newsroom, sitting, replace(chosen, title="Panen raya"), "Satu.").article
    assert later.slug == "pala"


def test_an_address_that_another_has_keeps_its_number(newsroom: Newsroom, first: Article) -> None:
    sitting = Sitting()
    other = replace(
        article_desk.new_article(newsroom.site, newsroom.person),
        id=newsroom.new_id(),
        title="Panen pala",
    )
    other = autosave(newsroom, sitting, other, "").article
    assert autosave(newsroom, sitting, other, "Isi.").article.slug == "panen-pala-2"


def test_going_live_without_a_date_means_now(newsroom: Newsroom, first: Article) -> None:
    saved = autosave(newsroom, Sitting(first), replace(first, status="published"), "Satu.")
    assert saved.article.published == newsroom.present()
