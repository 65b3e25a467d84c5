"""What the room of articles asks for: views, checks, copies, stories about events."""

from pathlib import Path

import pytest

from newsroom.domain.agenda import AgendaItem
from newsroom.domain.article import Article
from newsroom.domain.errors import NewsroomError
from newsroom.domain.site import Site
from newsroom.services import agenda, article_desk, articles, editing
from newsroom.services.newsroom import Newsroom, create
from newsroom.storage import articles as stored


@pytest.fixture
def newsroom(tmp_path: Path) -> Newsroom:
    return create(tmp_path / "a.newsroom", Site(town="Sofifi"), "Acm")


def add(newsroom: Newsroom, title: str, text: str = "Isi.", **fields: object) -> Article:
    return articles.save(newsroom, Article("", title, **fields), text).article  # type: ignore[arg-type]


def go_live(newsroom: Newsroom, article: Article) -> None:
    with newsroom.database.write():
        stored.set_live(newsroom.database, {article.id: article.revision})


def titles(newsroom: Newsroom, view: str, words: str = "", order: str = "date") -> list[str]:
    listing = article_desk.listing(newsroom, view, words, order)
    return [row.article.title for row in article_desk.rows(newsroom, listing.ids)]


def test_each_view_holds_its_own(newsroom: Newsroom) -> None:
    for status in ("draft", "review", "approved", "published", "withdrawn"):
        add(newsroom, status.title(), status=status)
    changed = add(newsroom, "Changed", status="published")
    go_live(newsroom, changed)
    articles.save(newsroom, changed, "Isi baru.")
    gone = add(newsroom, "Gone")
    editing.trash(newsroom, gone.id)
    assert titles(newsroom, "review") == ["Review"]
    assert titles(newsroom, "changed") == ["Changed"]
    assert titles(newsroom, "trash") == ["Gone"]
    assert sorted(titles(newsroom, "published")) == ["Changed", "Published"]
    counts = article_desk.listing(newsroom, "all").counts
    assert counts == {
        "all": 6, "draft": 1, "review": 1, "approved": 1, "published": 2, "changed": 1,
        "withdrawn": 1, "trash": 1,
    }  # fmt: skip


def test_words_find_titles_texts_and_authors(newsroom: Newsroom) -> None:
    add(newsroom, "Rapat LPPD")
    add(newsroom, "Panen", "Cengkih melimpah.")
    add(newsroom, "Upacara", authors=("Redni",))
    assert titles(newsroom, "all", "lppd") == ["Rapat LPPD"]
    assert titles(newsroom, "all", "cengk") == ["Panen"]
    assert titles(newsroom, "all", "redni") == ["Upacara"]
    assert titles(newsroom, "all", "“”") == []


def test_a_story_about_an_event_begins_there_and_is_found_again(newsroom: Newsroom) -> None:
    item = agenda.save(
        newsroom, AgendaItem("", "Rapat DIP", "2026-11-26", place="Aula Kantor, Ternate")
    ).item
    new = article_desk.story_about(newsroom, item.id)
    assert (new.id, new.title, new.event) == ("", "Rapat DIP", item.id)
    assert (new.dateline, new.authors) == ("Ternate", ("Acm",))
    saved = articles.save(newsroom, new, "").article
    assert article_desk.story_about(newsroom, item.id) == saved
    with pytest.raises(NewsroomError):
        article_desk.story_about(newsroom, "0" * 32)


def test_a_story_without_a_known_town_is_from_the_office(newsroom: Newsroom) -> None:
    item = agenda.save(newsroom, AgendaItem("", "Rapat", "2026-11-26", place="Ruang 3")).item
    assert article_desk.story_about(newsroom, item.id).dateline == "Sofifi"


def test_back_to_the_live_version_leaves_nothing_to_publish(newsroom: Newsroom) -> None:
    live = add(newsroom, "Kabar", "Lama.", status="published")
    go_live(newsroom, live)
    articles.save(newsroom, live, "Baru.")
    saved = article_desk.revert(newsroom, live.id).article
    assert stored.body(newsroom.database, live.id).markdown == "Lama."
    now = stored.get(newsroom.database, live.id)
    assert now is not None and now.revision == now.live_revision == saved.revision == 3
    assert not article_desk.has_changes(now)


def test_there_is_no_way_back_to_a_version_that_was_never_live(newsroom: Newsroom) -> None:
    with pytest.raises(NewsroomError):
        article_desk.revert(newsroom, add(newsroom, "Kabar").id)


def test_a_copy_is_a_draft_with_an_address_of_its_own(newsroom: Newsroom) -> None:
    live = add(newsroom, "Kabar", "Lama.", status="published")
    copy = article_desk.duplicate(newsroom, live.id).article
    assert (copy.status, copy.slug, copy.revision, copy.published) == ("draft", "kabar-2", 1, None)


def test_checks_name_what_is_missing_and_what_is_misspelt(newsroom: Newsroom) -> None:
    text = "Laporan Penyelenggaraan Pemerintahan Daerah (LPPD) selesai."
    article = add(newsroom, "Gubernur minta LLPD", text)
    found = article_desk.check(newsroom, article.id).findings
    rules = [finding.rule for finding in found]
    assert rules[0] == "abbreviation.conflict"
    assert {"lack.category", "lack.dateline", "lack.authors", "lack.cover"} <= set(rules)
    complete = add(
        newsroom, "Panen raya", text, category="Pertanian", dateline="Sofifi", authors=("Acm",)
    )
    assert [f.rule for f in article_desk.check(newsroom, complete.id).findings] == ["lack.cover"]


def test_what_fields_can_be_filled_with(newsroom: Newsroom) -> None:
    add(newsroom, "A", dateline="Ternate")
    add(newsroom, "B", dateline="Ternate", category="SPBE", tags=("LPPD",))
    add(newsroom, "C", dateline="Sofifi")
    agenda.save(newsroom, AgendaItem("", "Rapat", "2026-11-26"))
    found = article_desk.surroundings(newsroom)
    assert found.datelines == ("Ternate", "Sofifi")
    assert (found.categories, found.tags) == (("SPBE",), ("LPPD",))
    assert [item.title for item in found.events] == ["Rapat"]


def test_several_are_set_and_set_back_together(newsroom: Newsroom) -> None:
    one, two = add(newsroom, "A"), add(newsroom, "B", category="SPBE")
    editing.set_many(newsroom, {one.id: {"category": "X"}, two.id: {"category": "X"}})
    with pytest.raises(NewsroomError):
        editing.set_many(newsroom, {one.id: {"category": "Y"}, two.id: {"status": "?"}})
    now = stored.some(newsroom.database, [one.id, two.id])
    assert [article.category for article in now] == ["X", "X"]
