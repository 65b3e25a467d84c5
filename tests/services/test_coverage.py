"""The board: past events without a story, stories without a photo, what the week still lacks."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from newsroom.domain.agenda import AgendaItem
from newsroom.domain.article import Article
from newsroom.domain.media import MediaItem, Use
from newsroom.domain.site import Site
from newsroom.services import agenda, articles, coverage
from newsroom.services.newsroom import Newsroom, create
from newsroom.storage import agenda as stored_agenda
from newsroom.storage import media, uses

NOW = datetime(2023, 8, 10, 3, 0, tzinfo=UTC)
"""12.00 WIT."""


class _Clock:
    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> _Clock:
    return _Clock()


@pytest.fixture
def newsroom(tmp_path: Path, clock: _Clock) -> Newsroom:
    return create(tmp_path / "a.newsroom", Site(town="Sofifi"), clock=clock)


def save(newsroom: Newsroom, title: str, day: str, **fields: Any) -> AgendaItem:
    return agenda.save(newsroom, AgendaItem("", title, day, **fields)).item


def write(newsroom: Newsroom, title: str, text: str = "Isi.", **fields: Any) -> Article:
    return articles.save(newsroom, Article("", title, **fields), text).article


def photo(newsroom: Newsroom, item_id: str) -> str:
    with newsroom.database.write():
        item = MediaItem(item_id, "photo", "a.jpg", item_id * 2, "jpg", "image/jpeg", 9)
        media.put(newsroom.database, media.with_digest(item))
    return item_id


# Events without a story


def test_past_events_wait_for_their_story_the_latest_first(newsroom: Newsroom) -> None:
    first = save(newsroom, "Awal", "2023-08-01", start="09:00")
    save(newsroom, "Pagi ini", "2023-08-10", start="08:00", end="09:00")
    save(newsroom, "Sore ini", "2023-08-10", start="15:00")
    save(newsroom, "Tiga bulan lalu", "2023-05-01", start="08:00")
    save(newsroom, "Batal", "2023-08-02", start="08:00", status="cancelled")
    write(newsroom, "Kabar", event=save(newsroom, "Sudah", "2023-08-03").id)
    assert [one.item.title for one in coverage.board(newsroom).unwritten] == ["Pagi ini", "Awal"]
    assert coverage.set_no_story(newsroom, [first.id], True).agenda == {first.id}
    assert [one.item.title for one in coverage.board(newsroom).unwritten] == ["Pagi ini"]


def test_several_need_no_story_in_one_step_and_come_back(newsroom: Newsroom) -> None:
    items = [save(newsroom, hour, "2023-08-01", start=hour) for hour in ("09:00", "10:00")]
    ids = [item.id for item in items]
    changes = coverage.set_no_story(newsroom, [*ids, "0" * 32], True)
    assert changes.agenda == frozenset(ids) and not coverage.board(newsroom).unwritten
    coverage.set_no_story(newsroom, ids, False)
    assert [one.item.id for one in coverage.board(newsroom).unwritten] == ids[::-1]
    again = stored_agenda.get(newsroom.database, ids[0])
    # Nothing that was announced has changed: calendars of readers get no new version.
    assert again is not None and again.sequence == items[0].sequence


# Stories without a photo


def test_a_story_without_a_photo_is_told(newsroom: Newsroom) -> None:
    bare = write(newsroom, "Tanpa foto")
    write(newsroom, "Sampul", cover=photo(newsroom, "1" * 32))
    write(newsroom, "Di teks", f"![a](media:{photo(newsroom, '2' * 32)})\n\nIsi.")
    write(newsroom, "Pengumuman", kind="pengumuman")
    write(newsroom, "Ditarik", status="withdrawn")
    assert coverage.board(newsroom).unpictured == (bare,)


def test_a_linked_document_is_no_photo(newsroom: Newsroom) -> None:
    story = write(newsroom, "Dengan dokumen")
    with newsroom.database.write():
        item = MediaItem("3" * 32, "document", "a.pdf", "3" * 64, "pdf", "application/pdf", 9)
        media.put(newsroom.database, media.with_digest(item))
        uses.put(
            newsroom.database, "article", story.id, [Use(item.id, "article", story.id, "body")]
        )
    assert [one.title for one in coverage.board(newsroom).unpictured] == ["Dengan dokumen"]


def test_old_stories_rest(newsroom: Newsroom, clock: _Clock) -> None:
    write(newsroom, "Lama")
    clock.now = NOW + coverage.PAST + timedelta(minutes=1)
    assert coverage.board(newsroom).unpictured == ()


# The coming week


def test_what_this_week_still_lacks(newsroom: Newsroom) -> None:
    save(newsroom, "Tanpa jam", "2023-08-11", place="Aula")
    save(newsroom, "Tanpa tempat", "2023-08-12", start="08:00")
    save(newsroom, "Tanpa keduanya", "2023-08-16")
    save(newsroom, "Lengkap", "2023-08-11", start="08:00", place="Aula")
    save(newsroom, "Seharian", "2023-08-11", all_day=True, place="Aula")
    save(newsroom, "Pekan depan", "2023-08-17")
    save(newsroom, "Ditunda", "2023-08-11", status="postponed")
    save(newsroom, "Kemarin", "2023-08-09", no_story=True)
    found = coverage.board(newsroom).unfinished
    assert [(one.entry.item.title, one.lacks) for one in found] == [
        ("Tanpa jam", ("start",)),
        ("Tanpa tempat", ("place",)),
        ("Tanpa keduanya", ("start", "place")),
    ]


def test_clashes_of_a_month_ahead_are_on_the_board(newsroom: Newsroom) -> None:
    for title in ("Siaran", "Rapat"):
        save(newsroom, title, "2023-09-09", start="08:00", place=title, vehicle="Avanza")
        save(newsroom, title, "2023-09-10", start="08:00", place=title, vehicle="Avanza")
    (meeting,) = coverage.board(newsroom).meetings
    assert (meeting.item.date, {meeting.item.title, meeting.other.title}) == (
        "2023-09-09", {"Siaran", "Rapat"},
    )  # fmt: skip


def test_an_empty_newsroom_owes_nothing(newsroom: Newsroom) -> None:
    assert not coverage.board(newsroom)
    item = save(newsroom, "Rapat", "2023-08-01", start="08:00", place="Aula")
    assert coverage.board(newsroom)
    agenda.save(newsroom, replace(item, no_story=True))
    assert not coverage.board(newsroom)
