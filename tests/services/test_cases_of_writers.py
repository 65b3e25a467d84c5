"""Reported faults of other programs that writers would see, where services alone decide."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from newsroom.domain.article import Article
from newsroom.domain.errors import EnvironmentFailure
from newsroom.domain.site import Site
from newsroom.services import article_desk, articles, drafting
from newsroom.services.newsroom import Newsroom, create, open_newsroom
from newsroom.services.saving import StaleEdit
from newsroom.storage.database import Database, Row, Values


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Newsroom]:
    with create(tmp_path / "a.newsroom", Site(), "Acm") as made:
        yield made


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Every query from now on."""
    found: list[str] = []
    usual = Database.rows

    def rows(self: Database, sql: str, values: Values = ()) -> list[Row]:
        found.append(sql)
        return usual(self, sql, values)

    monkeypatch.setattr(Database, "rows", rows)
    return found


def filled(office: Newsroom, count: int) -> list[Article]:
    with office.database.write():
        return [
            articles.save(office, Article("", f"Rapat {number}"), "Isi rapat.").article
            for number in range(count)
        ]


def test_o107_a_letter_in_the_filter_is_one_query_whatever_there_is(
    office: Newsroom, asked: list[str]
) -> None:
    costs = []
    for more in (50, 450):
        filled(office, more)
        asked.clear()
        found = article_desk.listing(office, "all", "rapat")
        costs.append(len(asked))
    assert len(found.ids) == 500
    assert costs == [1, 1]
    asked.clear()
    rows = article_desk.rows(office, found.ids[:64])
    assert len(rows) == 64 and len(asked) <= 2
    asked.clear()
    assert article_desk.opened(office, found.ids[0]) is not None
    assert len(asked) <= 4


def test_o084_the_second_of_two_sittings_loses_nothing(office: Newsroom) -> None:
    (made,) = filled(office, 1)
    mine, theirs = drafting.Sitting(made), drafting.Sitting(made)
    drafting.autosave(office, theirs, made, "Isi mereka.")
    with pytest.raises(StaleEdit):
        drafting.autosave(office, mine, made, "Isi saya.")
    assert mine.is_stale
    copy = article_desk.save_copy(office, replace(made, title="Rapat 0"), "Isi saya.").article
    texts = [article_desk.text_of(office, one) for one in (made.id, copy.id)]
    assert texts == ["Isi mereka.", "Isi saya."]


def test_o085_a_second_program_is_told_who_writes_and_gets_in_afterwards(tmp_path: Path) -> None:
    file = tmp_path / "a.newsroom"
    first = create(file, Site(), "Acm")
    with pytest.raises(EnvironmentFailure) as refused:
        open_newsroom(file, "Rsy", patience=0.01)
    assert "Acm" in str(refused.value)
    saved = articles.save(first, Article("", "Rapat"), "Isi.").article
    first.close()
    with open_newsroom(file, "Rsy") as second:
        assert article_desk.text_of(second, saved.id) == "Isi."


def test_o049_a_save_that_changes_nothing_is_no_version(office: Newsroom) -> None:
    (made,) = filled(office, 1)
    sitting = drafting.Sitting(made)
    for _ in range(3):
        saved = drafting.autosave(office, sitting, made, "Isi rapat.")
        assert not saved.changes and saved.article == made
