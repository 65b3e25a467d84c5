"""Saving articles: revisions, addresses, registries."""

from dataclasses import replace
from pathlib import Path

import pytest

from newsroom.domain.article import Article
from newsroom.domain.errors import NewsroomError
from newsroom.domain.site import Site
from newsroom.services import articles, editing
from newsroom.services.newsroom import Newsroom, create, open_newsroom
from newsroom.services.saving import StaleEdit
from newsroom.storage import articles as stored
from newsroom.storage import registry


@pytest.fixture
def newsroom(tmp_path: Path) -> Newsroom:
    return create(tmp_path / "a.newsroom", Site())


def test_a_save_is_a_revision_and_an_unchanged_one_is_none(newsroom: Newsroom) -> None:
    first = articles.save(newsroom, Article("", "Panen pala"), "Satu.").article
    assert (first.revision, first.slug) == (1, "panen-pala")
    again = articles.save(newsroom, first, "Satu.")
    assert not again.changes and again.article == first
    second = articles.save(newsroom, first, "Dua.").article
    assert second.revision == 2
    old, text = stored.revision(newsroom.database, first.id, 1)
    assert (old.title, text) == ("Panen pala", "Satu.")
    assert stored.body(newsroom.database, first.id).html == "<p>Dua.</p>"


def test_a_stale_edit_is_refused_and_loses_nothing(newsroom: Newsroom) -> None:
    first = articles.save(newsroom, Article("", "Panen"), "Satu.").article
    articles.save(newsroom, first, "Dua.", based_on=1)
    with pytest.raises(StaleEdit):
        articles.save(newsroom, first, "Tiga.", based_on=1)
    assert stored.body(newsroom.database, first.id).markdown == "Dua."


def test_a_slug_stays_when_the_headline_is_corrected(newsroom: Newsroom) -> None:
    first = articles.save(newsroom, Article("", "Panen paka"), "Isi.").article
    fixed = articles.save(newsroom, replace(first, title="Panen pala"), "Isi.").article
    assert fixed.slug == "panen-paka"


def test_equal_titles_get_addresses_of_their_own_for_good(newsroom: Newsroom) -> None:
    """Case O029."""
    one = articles.save(newsroom, Article("", "Apel Gabungan"), "A.").article
    two = articles.save(newsroom, Article("", "Apel Gabungan"), "B.").article
    assert (one.slug, two.slug) == ("apel-gabungan", "apel-gabungan-2")
    editing.trash(newsroom, one.id)
    assert (
        articles.save(newsroom, replace(two, summary="x"), "B.").article.slug == "apel-gabungan-2"
    )


@pytest.mark.parametrize("title", ["القرآن الكريم", "🙏🙏", "???", "index", "CON"])
def test_any_title_gets_an_address(newsroom: Newsroom, title: str) -> None:
    """Cases O060 and O061."""
    one = articles.save(newsroom, Article("", title), "A.").article
    two = articles.save(newsroom, Article("", title), "B.").article
    assert one.slug and two.slug and one.slug != two.slug
    assert {one.slug, two.slug} & {"index", "con"} == set()


def test_a_taken_slug_is_said_aloud(newsroom: Newsroom) -> None:
    articles.save(newsroom, Article("", "Panen"), "A.")
    other = articles.save(newsroom, Article("", "Tanam"), "B.").article
    edited = editing.set_fields(newsroom, other.id, {"slug": "panen"})
    assert edited.renamed and isinstance(edited.record, Article) and edited.record.slug == "panen-2"


def test_one_tag_whatever_its_capitals(newsroom: Newsroom) -> None:
    """Case O031; control characters (O095) make no second tag either."""
    for tag in ("LPPD", "lppd", "  LPPD ", "LPPD\u0010"):
        saved = articles.save(newsroom, Article("", "Kabar", tags=(tag,)), "Isi.").article
        assert saved.tags == ("LPPD",)
    assert [tag.name for tag in registry.tags(newsroom.database)] == ["LPPD"]


def test_a_tag_and_a_category_may_share_a_name(newsroom: Newsroom) -> None:
    """Case O062."""
    saved = articles.save(
        newsroom, Article("", "Kabar", category="SPBE", tags=("SPBE",)), "Isi."
    ).article
    assert (saved.category, saved.tags) == ("SPBE", ("SPBE",))


def test_titles_are_one_line_and_never_cut(newsroom: Newsroom) -> None:
    """Cases O024, O009 and O095."""
    long = "Rapat koordinasi " * 40
    saved = articles.save(newsroom, Article("", f"Sekda\r\nMinta\u0008 {long}"), "Isi.").article
    assert saved.title == f"Sekda Minta {long}".strip()


def test_published_without_a_date_means_now(newsroom: Newsroom) -> None:
    saved = articles.save(newsroom, Article("", "Kabar"), "Isi.").article
    edited = editing.set_fields(newsroom, saved.id, {"status": "published"}).record
    assert isinstance(edited, Article) and edited.published is not None
    assert edited.published.zone == "WIT" and edited.published.utc <= newsroom.now()


@pytest.mark.parametrize(
    "values",
    [
        {"status": "tayang"},
        {"published": "kemarin"},
        {"warna": "biru"},
        {"kind": "puisi"},
        {"published": "2023-02-30"},
    ],
)
def test_a_bad_value_changes_nothing(newsroom: Newsroom, values: dict[str, str]) -> None:
    saved = articles.save(newsroom, Article("", "Kabar"), "Isi.").article
    with pytest.raises(NewsroomError):
        editing.set_fields(newsroom, saved.id, {"title": "Lain"} | values)
    assert stored.get(newsroom.database, saved.id) == saved


def test_what_was_saved_is_there_after_reopening(newsroom: Newsroom) -> None:
    saved = articles.save(
        newsroom, Article("", "Kabar", extra={"peta": "12"}), "Isi\u00a0tetap."
    ).article
    newsroom.close()
    with open_newsroom(newsroom.path) as again:
        assert stored.get(again.database, saved.id) == saved
        assert stored.body(again.database, saved.id).markdown == "Isi\u00a0tetap."


def test_the_list_is_newest_first_and_of_one_day_the_last_entered(newsroom: Newsroom) -> None:
    """Case O035."""
    for number in range(1, 6):
        saved = articles.save(newsroom, Article("", f"Kabar {number}"), "Isi.").article
        editing.set_fields(newsroom, saved.id, {"published": "2023-08-07", "status": "published"})
    titles = [article.title for article in stored.find(newsroom.database)]
    assert titles == [f"Kabar {number}" for number in (5, 4, 3, 2, 1)]
