"""Clashes: by instant across zones and midnight, by day, on the way; each in both languages."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from newsroom.domain.agenda import AgendaItem
from newsroom.domain.errors import NewsroomError
from newsroom.domain.people import Venue
from newsroom.domain.site import Site
from newsroom.paths import resources
from newsroom.services import agenda, clashes, editing
from newsroom.services.newsroom import Newsroom, change_site, create
from newsroom.storage import registry

NOW = datetime(2023, 8, 10, 3, 0, tzinfo=UTC)
DAY = "2023-08-10"


@pytest.fixture
def newsroom(tmp_path: Path) -> Newsroom:
    return create(tmp_path / "a.newsroom", Site(town="Sofifi"), clock=lambda: NOW)


def save(newsroom: Newsroom, title: str, day: str = DAY, **fields: Any) -> AgendaItem:
    return agenda.save(newsroom, AgendaItem("", title, day, **fields)).item


def found(newsroom: Newsroom, item: AgendaItem) -> list[tuple[str, str, str]]:
    """Return (field, kind, title of the other event) of what an event clashes with."""
    return [
        (clash.wanted.field, clash.kind, clash.other.title)
        for clash in clashes.of_item(newsroom, item)
    ]


def told(newsroom: Newsroom, item: AgendaItem) -> list[str]:
    return [" ".join(map(str, clash.messages(item))) for clash in clashes.of_item(newsroom, item)]


# By instant


@pytest.mark.parametrize(
    ("field", "value", "other"),
    [
        ("place", "Aula Kantor", "aula  kantor"),
        ("officials", ("Drs. Budi, M.Si.",), ("drs. budi, m.si.",)),
        ("reporters", ("Ibr",), ("ibr", "Hlm")),
        ("photographers", ("Rsy",), ("Rsy",)),
        ("vehicle", "DG 1234 XY", "dg 1234 xy"),
    ],
)
def test_whoever_is_wanted_twice_at_a_time_is_told(
    newsroom: Newsroom, field: str, value: Any, other: Any
) -> None:
    save(newsroom, "Siaran", start="10:00", end="12:00", **{field: other})
    item = save(newsroom, "Rapat", start="11:30", end="13:00", **{field: value})
    assert found(newsroom, item) == [(field, "overlap", "Siaran")]


def test_one_behind_the_other_is_no_clash(newsroom: Newsroom) -> None:
    save(newsroom, "Siaran", start="10:00", end="12:00", place="Aula", vehicle="Avanza")
    item = save(newsroom, "Rapat", start="12:00", end="13:00", place="Aula", vehicle="Avanza")
    assert found(newsroom, item) == []


def test_a_reporter_cannot_take_photos_elsewhere(newsroom: Newsroom) -> None:
    save(newsroom, "Siaran", start="10:00", end="12:00", photographers=("Ibr",))
    item = save(newsroom, "Rapat", start="11:00", end="12:00", reporters=("Ibr",))
    assert found(newsroom, item) == [("reporters", "overlap", "Siaran")]
    both = save(
        newsroom, "Apel", "2023-08-11", start="08:00", reporters=("A",), photographers=("A",)
    )
    assert found(newsroom, both) == []


def test_zones_are_compared_by_instant(newsroom: Newsroom) -> None:
    save(newsroom, "Makassar", start="09:00", end="10:00", zone="WITA", reporters=("Ibr",))
    clash = AgendaItem("", "Sofifi", DAY, start="10:30", end="11:30", reporters=("Ibr",))
    assert found(newsroom, clash) == [("reporters", "overlap", "Makassar")]
    beside = AgendaItem("", "Sofifi", DAY, start="09:00", end="10:00", reporters=("Ibr",))
    assert found(newsroom, beside) == []


def test_midnight_is_no_wall(newsroom: Newsroom) -> None:
    """Cases O069 and O098."""
    save(newsroom, "Malam", start="22:00", end="02:00", vehicle="Avanza")
    item = save(newsroom, "Subuh", "2023-08-11", start="01:30", end="03:00", vehicle="Avanza")
    assert found(newsroom, item) == [("vehicle", "overlap", "Malam")]
    assert told(newsroom, item) == ["Avanza juga dipakai “Malam”, 10/8 22.00–02.00 WIT."]


def test_without_an_end_two_hours_are_assumed_and_said(newsroom: Newsroom) -> None:
    save(newsroom, "Siaran", start="10:00", reporters=("Ibr",))
    item = save(newsroom, "Rapat", start="11:30", end="13:00", reporters=("Ibr",))
    assert told(newsroom, item) == [
        "Ibr juga bertugas di “Siaran”, 10.00 WIT. Tanpa jam selesai, lamanya dihitung 2 jam."
    ]
    later = save(newsroom, "Lain", start="12:00", end="12:10", vehicle="x", officials=("Ibr",))
    assert found(newsroom, later) == []


def test_an_event_of_several_days_lasts_to_the_end_of_the_last(newsroom: Newsroom) -> None:
    save(newsroom, "Pelatihan", "2023-08-08", end_date=DAY, start="08:00", reporters=("Ibr",))
    item = save(newsroom, "Rapat", start="20:00", end="21:00", reporters=("Ibr",))
    assert told(newsroom, item) == ["Ibr juga bertugas di “Pelatihan”, 8/8 08.00 WIT."]
    after = save(newsroom, "Esok", "2023-08-11", start="08:00", reporters=("Ibr",))
    assert found(newsroom, after) == []


# By day


def test_whole_days_and_unknown_times_meet_people_and_vehicles_only(newsroom: Newsroom) -> None:
    who: dict[str, Any] = {"place": "Aula", "officials": ("Budi",), "vehicle": "Avanza"}
    save(newsroom, "Upacara", all_day=True, **who)
    untimed = save(newsroom, "Menyusul", **who)
    assert found(newsroom, untimed) == [
        ("officials", "same_day", "Upacara"), ("vehicle", "same_day", "Upacara"),
    ]  # fmt: skip
    timed = AgendaItem("", "Rapat", DAY, start="08:00", **who)
    kinds = {(field, kind) for field, kind, _ in found(newsroom, timed)}
    assert kinds == {("officials", "same_day"), ("vehicle", "same_day")}
    assert "hari yang sama" in told(newsroom, timed)[0]


@pytest.mark.parametrize("status", ["cancelled", "postponed"])
def test_what_is_not_held_takes_nobody(newsroom: Newsroom, status: str) -> None:
    save(newsroom, "Batal", start="10:00", reporters=("Ibr",), status=status)
    item = save(newsroom, "Rapat", start="10:00", reporters=("Ibr",))
    assert found(newsroom, item) == []
    off = save(newsroom, "Lain", start="10:00", reporters=("Ibr",), status=status)
    assert found(newsroom, off) == []


@pytest.mark.parametrize("place", ["Daring", "Zoom (tautan menyusul)", "daring, Zoom"])
def test_nobody_sits_in_the_others_chair_online(newsroom: Newsroom, place: str) -> None:
    save(newsroom, "Siaran", start="10:00", place=place)
    assert found(newsroom, save(newsroom, "Rapat", start="10:00", place=place)) == []


# On the way


def test_a_gap_shorter_than_the_way_is_told(newsroom: Newsroom) -> None:
    save(
        newsroom, "Di Ternate", start="08:00", end="10:00", place="RRI, Ternate", reporters=("Ibr",)
    )
    item = save(
        newsroom, "Di Sofifi", start="10:30", end="11:00", place="Aula, Sofifi", reporters=("Ibr",)
    )
    assert told(newsroom, item) == [
        "Ibr: jeda hanya 30 menit sesudah “Di Ternate” di Ternate, 08.00–10.00 WIT."
    ]
    (clash,) = clashes.of_item(newsroom, item)
    back = clashes.of_item(newsroom, clash.other)
    assert [str(message) for one in back for message in one.messages(clash.other)] == [
        "Ibr: jeda hanya 30 menit sebelum “Di Sofifi” di Sofifi, 10.30–11.00 WIT."
    ]
    change_site(newsroom, {"travel_minutes": "30"})
    assert found(newsroom, item) == []


def test_the_way_is_no_matter_within_a_town_or_where_none_is_known(newsroom: Newsroom) -> None:
    save(newsroom, "Satu", start="08:00", end="10:00", place="RRI, Ternate", vehicle="Avanza")
    for place in ("Aula, Ternate", "Ruang Rapat", ""):
        item = AgendaItem("", "Dua", DAY, start="10:00", end="11:00", place=place, vehicle="Avanza")
        assert found(newsroom, item) == []


def test_the_registry_knows_the_town_of_a_place(newsroom: Newsroom) -> None:
    save(newsroom, "Satu", start="08:00", end="10:00", place="RRI, Ternate", vehicle="Avanza")
    with newsroom.database.write():
        registry.put_venue(newsroom.database, Venue("v", "Ruang Rapat", "Weda", "WIT"))
    item = AgendaItem("", "Dua", DAY, start="10:00", place="Ruang Rapat", vehicle="Avanza")
    assert found(newsroom, item) == [("vehicle", "travel", "Satu")]


@pytest.mark.parametrize("value", ["", "satu jam", "-5", "99999", "²"])
def test_the_way_takes_minutes(newsroom: Newsroom, value: str) -> None:
    with pytest.raises(NewsroomError):
        change_site(newsroom, {"travel_minutes": value})
    assert newsroom.site.travel_minutes == "60"


# Ahead and on a day


def test_every_pair_is_told_once_by_its_earlier_event(newsroom: Newsroom) -> None:
    names: dict[str, Any] = {"reporters": ("Ibr",), "vehicle": "Avanza"}
    late = save(newsroom, "Nanti", "2023-08-20", start="09:00", end="11:00", **names)
    early = save(newsroom, "Dulu", "2023-08-20", start="08:00", end="10:00", **names)
    save(newsroom, "Bulan depan", "2023-09-20", start="08:00", **names)
    save(newsroom, "Sudah lewat", "2023-08-01", start="08:00", **names)
    (meeting,) = clashes.on_days(newsroom, DAY, "2023-08-31")
    assert (meeting.item, meeting.other) == (early, late)
    assert [clash.wanted.field for clash in meeting.clashes] == ["reporters", "vehicle"]
    by_event = clashes.by_event(newsroom, "2023-08-20")
    assert {key: len(value) for key, value in by_event.items()} == {early.id: 2, late.id: 2}
    assert {clash.other.id for clash in by_event[late.id]} == {early.id}


def test_the_trash_takes_nobody(newsroom: Newsroom) -> None:
    gone = save(newsroom, "Dibuang", start="10:00", reporters=("Ibr",))
    item = save(newsroom, "Rapat", start="10:00", reporters=("Ibr",))
    assert len(found(newsroom, item)) == 1
    editing.trash(newsroom, gone.id)
    assert found(newsroom, item) == []


def test_what_is_told_exists_in_english(newsroom: Newsroom) -> None:
    catalogue = json.loads((resources() / "i18n" / "en.json").read_text("utf-8"))
    save(newsroom, "Radio", start="10:00", officials=("Budi",))
    item = save(newsroom, "Rapat", start="11:00", officials=("Budi",))
    (clash,) = clashes.of_item(newsroom, item)
    assert [message.text(catalogue) for message in clash.messages(item)] == [
        "Budi also attends “Radio”, 10.00 WIT.",
        "Without an end, it is taken to last 2 hours.",
    ]
