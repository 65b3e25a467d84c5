"""The registry of places: one spelling, one zone, and the way back."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from newsroom.domain.agenda import AgendaItem
from newsroom.domain.errors import NewsroomError
from newsroom.domain.people import Venue
from newsroom.domain.site import Site
from newsroom.services import agenda, editing, venues
from newsroom.services.newsroom import Newsroom, create
from newsroom.storage import agenda as stored_agenda


@pytest.fixture
def newsroom(tmp_path: Path) -> Iterator[Newsroom]:
    with create(tmp_path / "a.newsroom", Site(town="Sofifi")) as made:
        yield made


def event(newsroom: Newsroom, place: str, **fields: Any) -> AgendaItem:
    item = AgendaItem("", "Rapat", "2023-03-08", start="11:00", place=place)
    return agenda.save(newsroom, replace(item, **fields)).item


def place_of(newsroom: Newsroom, item: AgendaItem) -> str:
    found = stored_agenda.get(newsroom.database, item.id)
    assert found is not None
    return found.place


def listed(newsroom: Newsroom) -> list[tuple[str, int]]:
    return [(one.venue.name, one.events) for one in venues.used_venues(newsroom)]


def named(newsroom: Newsroom, name: str) -> Venue:
    return next(one.venue for one in venues.used_venues(newsroom) if one.venue.name == name)


def test_places_come_with_their_events_the_busiest_first(newsroom: Newsroom) -> None:
    event(newsroom, "Aula")
    event(newsroom, "RRI Ternate")
    event(newsroom, "rri  TERNATE")
    venues.save(newsroom, Venue("", "Gedung Baru"))
    assert listed(newsroom) == [("RRI Ternate", 2), ("Aula", 1), ("Gedung Baru", 0)]


def test_a_place_tells_its_zone_by_its_own_word_its_town_or_the_office(newsroom: Newsroom) -> None:
    for venue in (
        Venue("", "Kantor Penghubung", "Jakarta"),
        Venue("", "Kapal Induk", "", "WIB"),
        Venue("", "Aula, Makassar"),
        Venue("", "Aula"),
    ):
        venues.save(newsroom, venue)
    zones = {one.venue.name: one.expected for one in venues.used_venues(newsroom)}
    assert zones == {
        "Kantor Penghubung": "WIB",
        "Kapal Induk": "WIB",
        "Aula, Makassar": "WITA",
        "Aula": "WIT",
    }


def test_what_is_said_of_a_place_decides_about_its_events(newsroom: Newsroom) -> None:
    item = event(newsroom, "Kantor Penghubung", zone="WIB")
    assert [one.rule for one in agenda.suggestions(newsroom, item)] == ["zone.office"]
    venues.save(newsroom, replace(named(newsroom, "Kantor Penghubung"), town="Jakarta"))
    assert agenda.suggestions(newsroom, item) == ()
    venues.save(newsroom, replace(named(newsroom, "Kantor Penghubung"), zone="WITA"))
    (found,) = agenda.suggestions(newsroom, item)
    assert (found.value, str(found.message)) == ("WITA", "Jakarta memakai WITA. Waktu ditulis WIB.")


def test_a_rename_reaches_all_events_and_goes_back(newsroom: Newsroom) -> None:
    first, second = event(newsroom, "Aula Knator"), event(newsroom, "aula knator")
    editing.trash(newsroom, second.id)
    other = event(newsroom, "Aula")
    altered = venues.save(newsroom, replace(named(newsroom, "Aula Knator"), name="Aula  Kantor"))
    assert [place_of(newsroom, one) for one in (first, second, other)] == [
        "Aula Kantor",
        "Aula Kantor",
        "Aula",
    ]
    assert altered.changes.agenda == {first.id, second.id} and altered.changes.settings
    venues.put_back(newsroom, altered)
    assert [place_of(newsroom, one) for one in (first, second)] == ["Aula Knator", "aula knator"]
    assert listed(newsroom) == [("Aula Knator", 2), ("Aula", 1)]


def test_a_place_that_did_not_change_changes_nothing(newsroom: Newsroom) -> None:
    event(newsroom, "Aula")
    assert not venues.save(newsroom, named(newsroom, "Aula")).changes


@pytest.mark.parametrize("name", ["", "  ", "RRI ternate"])
def test_a_name_is_needed_and_belongs_to_one_place(newsroom: Newsroom, name: str) -> None:
    event(newsroom, "Aula")
    event(newsroom, "RRI Ternate")
    with pytest.raises(NewsroomError):
        venues.save(newsroom, replace(named(newsroom, "Aula"), name=name))
    assert listed(newsroom) == [("Aula", 1), ("RRI Ternate", 1)]


def test_a_zone_that_nobody_knows_is_refused(newsroom: Newsroom) -> None:
    with pytest.raises(NewsroomError, match="GMT"):
        venues.save(newsroom, Venue("", "Aula", "", "GMT"))
    assert listed(newsroom) == []


def test_two_spellings_become_one_place_and_two_again(newsroom: Newsroom) -> None:
    wrong, right = event(newsroom, "Hotel Bela Ternte"), event(newsroom, "Hotel Bela")
    venues.save(newsroom, replace(named(newsroom, "Hotel Bela Ternte"), town="Ternate", zone="WIT"))
    altered = venues.merge(
        newsroom, named(newsroom, "Hotel Bela Ternte").id, named(newsroom, "Hotel Bela").id
    )
    assert listed(newsroom) == [("Hotel Bela", 2)]
    assert place_of(newsroom, wrong) == "Hotel Bela"
    whole = named(newsroom, "Hotel Bela")
    assert (whole.town, whole.zone) == ("Ternate", "WIT"), "what one of them knew is kept"
    venues.put_back(newsroom, altered)
    assert listed(newsroom) == [("Hotel Bela", 1), ("Hotel Bela Ternte", 1)]
    assert place_of(newsroom, wrong) == "Hotel Bela Ternte"
    assert place_of(newsroom, right) == "Hotel Bela"
    assert named(newsroom, "Hotel Bela").town == ""


def test_an_event_moved_since_stays_where_it_is(newsroom: Newsroom) -> None:
    item = event(newsroom, "Aula Satu")
    event(newsroom, "Aula")
    altered = venues.merge(newsroom, named(newsroom, "Aula Satu").id, named(newsroom, "Aula").id)
    now = stored_agenda.get(newsroom.database, item.id)
    assert now is not None
    agenda.save(newsroom, replace(now, place="Lapangan"))
    venues.put_back(newsroom, altered)
    assert place_of(newsroom, item) == "Lapangan"


def test_only_a_place_without_events_is_removed(newsroom: Newsroom) -> None:
    event(newsroom, "Aula")
    with pytest.raises(NewsroomError, match="1 agenda"):
        venues.remove(newsroom, named(newsroom, "Aula").id)
    venues.save(newsroom, Venue("", "Gedung", "Weda"))
    altered = venues.remove(newsroom, named(newsroom, "Gedung").id)
    assert listed(newsroom) == [("Aula", 1)]
    venues.put_back(newsroom, altered)
    assert named(newsroom, "Gedung").town == "Weda"


def test_a_place_that_was_added_goes_again(newsroom: Newsroom) -> None:
    altered = venues.save(newsroom, Venue("", "Gedung"))
    venues.put_back(newsroom, altered)
    assert listed(newsroom) == []
