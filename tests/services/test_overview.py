"""What Beranda asks of a person, over a newsroom made for each case."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from newsroom.domain.agenda import AgendaItem
from newsroom.domain.article import Article
from newsroom.domain.people import Person
from newsroom.domain.site import Site
from newsroom.domain.zones import parse_moment
from newsroom.services import agenda, articles, editing, overview, people
from newsroom.services.newsroom import Newsroom, create, open_newsroom
from newsroom.services.overview import Attention, Overview

NOW = datetime(2026, 11, 25, 1, 42, tzinfo=UTC)
"""10.42 WIT."""


class Desk:
    """An empty newsroom whose clock can be set."""

    def __init__(self, newsroom: Newsroom) -> None:
        self.newsroom = newsroom

    def event(self, title: str, day: str, **fields: Any) -> AgendaItem:
        return agenda.save(self.newsroom, AgendaItem("", title, day, **fields)).item

    def article(self, title: str, status: str = "draft", published: str = "", event: str = "",
                embargo: str = "") -> Article:  # fmt: skip
        record = Article(
            "", title, status=status, event=event,
            published=parse_moment(published, "WIT") if published else None,
            embargo=parse_moment(embargo, "WIT") if embargo else None,
        )  # fmt: skip
        return articles.save(self.newsroom, record, "Isi berita.").article

    @property
    def seen(self) -> Overview:
        return overview.overview(self.newsroom)

    @property
    def attention(self) -> Attention:
        return self.seen.attention


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with create(tmp_path / "a.newsroom", Site(town="Sofifi"), "Acm", lambda: NOW) as newsroom:
        yield Desk(newsroom)


def test_an_empty_newsroom_asks_for_nothing(desk: Desk) -> None:
    seen = desk.seen
    assert not seen.attention
    assert seen.recent == () and seen.upcoming == ()
    assert seen.last_rows == {"article": 0, "agenda": 0, "media": 0, "edition": 0}
    assert (seen.town, seen.now.wall) == ("Sofifi", "2026-11-25T10:42:00")


def test_the_person_is_called_by_name_once_it_is_known(desk: Desk) -> None:
    assert desk.seen.person == "Acm"
    people.save(desk.newsroom, Person("", "acm", "Achmad"))
    assert desk.seen.person == "Achmad"


def test_past_events_without_a_story_the_latest_first(desk: Desk) -> None:
    desk.event("Lama sekali", "2026-10-25", start="08:00")
    desk.event("Rapat", "2026-11-10", start="08:00")
    told = desk.event("Sudah ada beritanya", "2026-11-12", start="08:00")
    desk.article("Berita", event=told.id)
    desk.event("Batal", "2026-11-13", start="08:00", status="cancelled")
    desk.event("Apel pagi", "2026-11-25", start="08:00", end="09:00")
    desk.event("Nanti siang", "2026-11-25", start="13:00")
    assert [entry.item.title for entry in desk.attention.stories] == ["Apel pagi", "Rapat"]


def test_approved_articles_whose_time_has_come_the_longest_waiting_first(desk: Desk) -> None:
    desk.article("Besok", "approved", "2026-11-26T07:00")
    desk.article("Tadi", "approved", "2026-11-25T10:42")
    desk.article("Kemarin", "approved", "2026-11-24T07:00")
    desk.article("Kemarin, belum boleh", "approved", "2026-11-24T07:00", embargo="2026-11-25T12:00")
    desk.article("Tanpa waktu", "approved")
    desk.article("Draf", "draft", "2026-11-24T07:00")
    assert [article.title for article in desk.attention.due] == ["Kemarin", "Tadi"]


def test_the_last_five_touched_without_the_trash(desk: Desk) -> None:
    made = [desk.article(f"Berita {number}") for number in range(7)]
    editing.trash(desk.newsroom, made[6].id)
    desk.newsroom.clock = lambda: NOW.replace(hour=2)
    editing.set_fields(desk.newsroom, made[0].id, {"title": "Berita 0 lagi"})
    titles = [row.article.title for row in desk.seen.recent]
    assert titles == ["Berita 0 lagi", "Berita 5", "Berita 4", "Berita 3", "Berita 2"]


def test_the_next_five_begin_with_what_is_going_on(desk: Desk) -> None:
    desk.event("Selesai pagi ini", "2026-11-25", start="08:00", end="09:00")
    desk.event("Pekan literasi", "2026-11-23", end_date="2026-11-27")
    for day in range(26, 31):
        desk.event(f"Hari {day}", f"2026-11-{day}", start="08:00")
    titles = [entry.item.title for entry in desk.seen.upcoming]
    assert titles == ["Pekan literasi", "Hari 26", "Hari 27", "Hari 28", "Hari 29"]


def test_row_numbers_grow_with_what_is_made_and_not_with_what_is_changed(desk: Desk) -> None:
    article = desk.article("Satu")
    before = desk.seen.last_rows["article"]
    editing.set_fields(desk.newsroom, article.id, {"title": "Satu lagi"})
    assert desk.seen.last_rows["article"] == before
    second = desk.article("Dua")
    assert desk.seen.last_rows["article"] > before
    editing.trash(desk.newsroom, second.id)
    assert desk.seen.last_rows["article"] == before


def test_the_sample_has_photos_that_lack_something(sample_newsroom: Path) -> None:
    with open_newsroom(sample_newsroom, clock=lambda: NOW) as newsroom:
        incomplete = overview.overview(newsroom).attention.incomplete
    assert (incomplete.photos, incomplete.no_alt, incomplete.no_credit) == (2, 1, 1)
