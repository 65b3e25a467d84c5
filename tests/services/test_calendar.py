"""The agenda as a calendar: days, stories, the list by pages, and what the copy desk suggests."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from newsroom.domain.agenda import AgendaItem, town_of_place, zone_of_place
from newsroom.domain.article import Article
from newsroom.domain.site import Site
from newsroom.domain.towns import TOWN_ZONES
from newsroom.services import agenda, articles, calendar, editing, zone_doubts
from newsroom.services.calendar import Entry
from newsroom.services.newsroom import Newsroom, create
from newsroom.storage import articles as stored_articles

NOW = datetime(2023, 8, 10, 3, 0, tzinfo=UTC)
"""12.00 WIT."""


@pytest.fixture
def newsroom(tmp_path: Path) -> Newsroom:
    return create(tmp_path / "a.newsroom", Site(town="Sofifi"), clock=lambda: NOW)


def save(newsroom: Newsroom, title: str, day: str, **fields: object) -> AgendaItem:
    return agenda.save(newsroom, AgendaItem("", title, day, **fields)).item  # type: ignore[arg-type]


def titles(entries: tuple[Entry, ...]) -> list[str]:
    return [entry.item.title for entry in entries]


def on(newsroom: Newsroom, day: str) -> list[str]:
    return titles(calendar.between(newsroom, day, day))


def test_an_event_of_three_days_lies_on_three_days(newsroom: Newsroom) -> None:
    """Case O037."""
    save(newsroom, "Bimtek", "2023-08-21", end_date="2023-08-23", all_day=True)
    days = [f"2023-08-{day}" for day in range(20, 25)]
    assert [on(newsroom, day) for day in days] == [[], ["Bimtek"], ["Bimtek"], ["Bimtek"], []]


def test_an_event_that_ends_at_midnight_lies_on_one_day(newsroom: Newsroom) -> None:
    """Case O069."""
    save(newsroom, "Malam Renungan", "2023-08-10", start="20:00", end="00:00", zone="WITA")
    save(newsroom, "Dari luar", "2023-08-10", end_date="2023-08-11", start="20:00", end="00:00")
    assert on(newsroom, "2023-08-10") == ["Dari luar", "Malam Renungan"]
    assert on(newsroom, "2023-08-11") == []


def test_late_events_without_an_end_lie_on_their_own_day(newsroom: Newsroom) -> None:
    """Case O098."""
    save(newsroom, "Jumpa pers", "2023-08-10", start="23:45")
    save(newsroom, "Tengah malam", "2023-08-11", start="00:00")
    assert on(newsroom, "2023-08-10") == ["Jumpa pers"]
    assert on(newsroom, "2023-08-11") == ["Tengah malam"]


def test_a_day_is_in_the_order_of_instants(newsroom: Newsroom) -> None:
    """Case O038."""
    for zone in ("WIB", "WITA", "WIT"):
        save(newsroom, zone, "2023-08-10", start="10:00", zone=zone)
    save(newsroom, "Paling pagi", "2023-08-10", start="09:30")
    expected = ["Paling pagi", "WIT", "WITA", "WIB"]
    assert on(newsroom, "2023-08-10") == expected
    assert titles(calendar.around(newsroom, "2023-08-10").entries) == expected


def test_what_is_in_the_trash_is_nowhere(newsroom: Newsroom) -> None:
    item = save(newsroom, "Rapat", "2023-08-10")
    editing.trash(newsroom, item.id)
    assert on(newsroom, "2023-08-10") == []
    assert calendar.entry(newsroom, item.id) is None
    assert calendar.around(newsroom, "2023-08-10").entries == ()


@pytest.mark.parametrize(
    ("fields", "state"),
    [
        ({"start": "11:59"}, "missing"),
        ({"start": "12:01"}, ""),
        ({"start": "10:00", "end": "12:30"}, ""),
        ({"start": "10:59", "zone": "WITA"}, "missing"),
        ({"all_day": True}, ""),
        ({"start": "08:00", "status": "cancelled"}, ""),
        ({"start": "08:00", "status": "postponed"}, ""),
    ],
)
def test_a_story_is_due_when_the_event_is_over(
    newsroom: Newsroom, fields: dict[str, object], state: str
) -> None:
    save(newsroom, "Rapat", "2023-08-10", **fields)
    (entry,) = calendar.between(newsroom, "2023-08-10", "2023-08-10")
    assert entry.story_state == state


def test_the_state_of_the_story(newsroom: Newsroom) -> None:
    item = save(newsroom, "Rapat", "2023-08-09")
    story = articles.save(newsroom, Article("", "Hasil rapat", event=item.id), "Isi.").article
    entry = calendar.entry(newsroom, item.id)
    assert entry is not None and entry.story_state == "draft"
    assert [(one.id, one.title) for one in entry.stories] == [(story.id, "Hasil rapat")]
    shown = articles.save(newsroom, replace(story, status="published"), "Isi.").article
    with newsroom.database.write():
        stored_articles.set_live(newsroom.database, {story.id: shown.revision})
    live = calendar.entry(newsroom, item.id)
    assert live is not None and live.story_state == "live"
    editing.trash(newsroom, story.id)
    gone = calendar.entry(newsroom, item.id)
    assert gone is not None and gone.story_state == "missing"


def test_the_list_grows_at_both_ends_without_gaps_or_doubles(newsroom: Newsroom) -> None:
    names = [f"Agenda {day:02d}" for day in range(1, 29)]
    for day, name in enumerate(names, 1):
        save(newsroom, name, f"2023-08-{day:02d}", start="08:00")
    stretch = calendar.around(newsroom, "2023-08-10", limit=3)
    assert titles(stretch.entries) == names[6:12]
    assert stretch.more_before and stretch.more_after
    later = calendar.later(newsroom, stretch.entries[-1], limit=10)
    assert titles(later.entries) == names[12:22] and later.more_after
    end = calendar.later(newsroom, later.entries[-1], limit=10)
    assert titles(end.entries) == names[22:] and not end.more_after
    before = calendar.earlier(newsroom, stretch.entries[0], limit=6)
    assert titles(before.entries) == names[:6] and not before.more_before


def test_reading_a_stretch_again_brings_what_is_new_in_it(newsroom: Newsroom) -> None:
    for day in (1, 5, 9):
        save(newsroom, f"Agenda {day}", f"2023-08-{day:02d}")
    stretch = calendar.around(newsroom, "2023-08-05", limit=1)
    assert titles(stretch.entries) == ["Agenda 1", "Agenda 5"]
    save(newsroom, "Di antara", "2023-08-03")
    save(newsroom, "Di luar", "2023-08-08")
    save(newsroom, "Paling awal", "2023-07-01")
    again = calendar.again(newsroom, stretch)
    assert titles(again.entries) == ["Paling awal", "Agenda 1", "Di antara", "Agenda 5"]


def test_the_filter_finds_title_place_and_notes(newsroom: Newsroom) -> None:
    save(newsroom, "Rapat DIP", "2023-08-10", place="Aula Sofifi")
    save(newsroom, "Apel", "2023-08-11", notes="Bawa DIP cetak")
    save(newsroom, "Lain", "2023-08-12")
    articles.save(newsroom, Article("", "DIP terbit"), "DIP.")
    assert titles(calendar.around(newsroom, "2023-08-10", "dip").entries) == ["Rapat DIP", "Apel"]
    assert titles(calendar.around(newsroom, "2023-08-10", "dip aula").entries) == ["Rapat DIP"]
    assert calendar.around(newsroom, "2023-08-10", "zzz").entries == ()


def test_the_office_knows_its_day(newsroom: Newsroom) -> None:
    office = calendar.office(newsroom)
    assert (office.zone, office.today) == ("WIT", "2023-08-10")


# What the copy desk suggests


def test_a_zone_that_the_town_does_not_keep_is_asked_about(newsroom: Newsroom) -> None:
    item = AgendaItem("x", "Rapat", "2023-08-10", start="11:00", zone="WITA", place="Aula, SOFIFI")
    (found,) = agenda.suggestions(newsroom, item)
    assert (found.field, found.value) == ("zone", "WIT")
    assert str(found.message) == "SOFIFI memakai WIT. Waktu ditulis WITA."
    assert agenda.suggestions(newsroom, zone_doubts.answered(item, "WIT", "keep")) == ()


def test_a_place_that_names_no_town_keeps_the_clock_of_the_office(newsroom: Newsroom) -> None:
    item = AgendaItem("x", "Rapat", "2023-08-10", start="11:00", zone="WITA", place="Ruang Kadis")
    (found,) = agenda.suggestions(newsroom, item)
    assert str(found.message) == "Sofifi memakai WIT. Waktu ditulis WITA."


def test_a_title_in_capitals_gets_a_proposal(newsroom: Newsroom) -> None:
    item = AgendaItem("x", "RAPAT PENGUATAN PERAN PPID PEMBANTU", "2023-08-10")
    (found,) = agenda.suggestions(newsroom, item)
    assert (found.field, found.value) == ("title", "Rapat Penguatan Peran PPID Pembantu")


@pytest.mark.parametrize(
    ("place", "zone"),
    [
        ("Aula Kantor Gubernur, Sofifi", "WIT"),
        ("Hotel Losari, Makassar", "WITA"),
        ("Gedung Serbaguna Merdeka, Jakarta", "WIB"),
        ("Jalan Surabaya 3, Ternate", "WIT"),
        ("Pelabuhan Ahmad Yani", ""),
        ("", ""),
    ],
)
def test_the_zone_of_a_place(place: str, zone: str) -> None:
    assert zone_of_place(place, TOWN_ZONES) == zone
    assert bool(town_of_place(place, TOWN_ZONES)) == bool(zone)
