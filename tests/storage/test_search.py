"""Searching what people type (cases O050, O086, O021, O028)."""

from pathlib import Path

import pytest

from newsroom.domain.article import Article
from newsroom.domain.site import Site
from newsroom.services import articles, listing
from newsroom.services.newsroom import Newsroom, create
from newsroom.storage.search import match_expression


@pytest.fixture
def newsroom(tmp_path: Path) -> Newsroom:
    return create(tmp_path / "a.newsroom", Site())


STORY = (
    "Rapat membahas SPBE 2.0 dan gerakan Anti-Korupsi (17/04). “Wali kota setuju.” "
    "PPID: data lengkap. "
    "Doa bersama hari Jum’at di Café Bahari, biaya Rp\u00a01.500.000, ﬁnalisasi."
)


@pytest.mark.parametrize(
    "query",
    ["SPBE 2.0", "Jum'at", "Jum’at", "Anti-Korupsi", "(17/04)", '"Wali', "PPID: data", "rapat",
     "RAPAT", "rap", "cafe", "Rp 1.500.000", "finalisasi", "bahar bers"],
)  # fmt: skip
def test_what_people_type_finds_the_story(newsroom: Newsroom, query: str) -> None:
    articles.save(newsroom, Article("", "Kabar lain"), "Panen pala di Tidore.")
    saved = articles.save(newsroom, Article("", "Rapat daerah"), STORY).article
    assert [hit["id"] for hit in listing.found(newsroom, query)] == [saved.id]


@pytest.mark.parametrize(
    "query", ["*", "", "   ", "()", '"', "NEAR", "AND", "title:", "-", "NOT x OR"]
)
def test_operators_are_words_or_nothing(newsroom: Newsroom, query: str) -> None:
    articles.save(newsroom, Article("", "Rapat daerah"), STORY)
    assert isinstance(listing.found(newsroom, query), list)


def test_the_hit_is_marked_and_a_title_counts_more(newsroom: Newsroom) -> None:
    in_body = articles.save(newsroom, Article("", "Kabar"), "Soal pala dibahas.").article
    in_title = articles.save(newsroom, Article("", "Panen pala"), "Banyak.").article
    hits = listing.found(newsroom, "pala")
    assert [hit["id"] for hit in hits] == [in_title.id, in_body.id]
    assert "[pala]" in hits[1]["snippet"]


def test_the_index_follows_every_save(newsroom: Newsroom) -> None:
    saved = articles.save(newsroom, Article("", "Kabar"), "Soal kelapa.").article
    articles.save(newsroom, saved, "Soal cengkih.")
    assert listing.found(newsroom, "kelapa") == []
    assert [hit["id"] for hit in listing.found(newsroom, "cengkih")] == [saved.id]


def test_every_piece_is_quoted() -> None:
    assert match_expression('a"b c*') == '"a b"* "c*"*'
