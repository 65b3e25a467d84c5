"""Tempat kegiatan in Pengaturan: town and zone, one spelling, the way back."""

import pytest
from PySide6.QtCore import Qt

from newsroom.domain.people import Venue
from newsroom.services import venues
from newsroom.services.newsroom import Newsroom
from newsroom.ui.settings.venue_line import VenueLine
from newsroom.ui.settings.venues_input import MOST_LINES, VenuesInput
from tests.ui.settings.conftest import Office

AULA = "Aula Lantai 3 Kantor Gubernur, Sofifi"
HOTEL = "Hotel Losari Contoh, Makassar"


@pytest.fixture
def places(office: Office) -> VenuesInput:
    office.row("venues.list")
    return office.room.venues


def line_of(places: VenuesInput, name: str) -> VenueLine:
    return next(line for line in places.lines if line.place.venue.name == name)


def stored(office: Office) -> dict[str, Venue]:
    return {one.venue.name: one.venue for one in office.ask(venues.used_venues)}


def test_the_places_of_the_events_stand_there_with_their_zone(places: VenuesInput) -> None:
    aula, hotel = line_of(places, AULA), line_of(places, HOTEL)
    assert aula.name.text() == AULA and not aula.problem
    assert aula.zone.currentText() == "WIT (otomatis)"
    assert hotel.zone.currentText() == "WITA (otomatis)"
    assert not aula.removing.isVisible(), "events are there"
    assert hotel.zone.accessibleName() == f"Zona, {HOTEL}"


def test_town_and_zone_are_stored_on_leaving_and_taken_back(
    office: Office, places: VenuesInput
) -> None:
    line = line_of(places, AULA)
    office.type(line.town, " Sofifi ")
    office.leave(line.town)
    assert stored(office)[AULA] == Venue(line.place.venue.id, AULA, "Sofifi", "")
    line.zone.setFocus()
    office.qtbot.keyClick(line.zone, Qt.Key.Key_End)
    office.rest()
    assert stored(office)[AULA].zone == "WIT"
    office.kit.deeds.undo()
    office.kit.deeds.undo()
    office.rest()
    assert stored(office)[AULA] == Venue(line.place.venue.id, AULA, "", "")
    assert line.town.text() == "" and line.zone.currentText() == "WIT (otomatis)"


def test_a_name_that_another_place_has_takes_the_two_together(
    office: Office, places: VenuesInput
) -> None:
    line = line_of(places, HOTEL)
    office.type(line.name, AULA.upper())
    office.leave(line.name)
    assert "sudah ada" in line.problem and HOTEL in stored(office), "nothing is done unasked"
    office.qtbot.mouseClick(line.merging, Qt.MouseButton.LeftButton)
    office.rest()
    assert HOTEL not in stored(office)
    assert line_of(places, AULA).place.events == 2
    office.kit.deeds.undo()
    office.rest()
    assert HOTEL in stored(office) and line_of(places, HOTEL).place.events == 1


def test_a_conflict_that_is_taken_back_is_forgotten(office: Office, places: VenuesInput) -> None:
    line = line_of(places, HOTEL)
    office.type(line.name, AULA)
    office.leave(line.name)
    office.type(line.name, HOTEL)
    office.leave(line.name)
    assert not line.problem and not line.merging.isVisible()


def test_an_empty_name_is_refused_in_place(office: Office, places: VenuesInput) -> None:
    line = line_of(places, HOTEL)
    office.type(line.name, " ")
    office.leave(line.name)
    assert line.problem.startswith("Tempat butuh nama") and HOTEL in stored(office)


def test_a_place_is_added_found_and_removed(office: Office, places: VenuesInput) -> None:
    office.type(places.name, "Gedung  Baru, Weda")
    office.qtbot.keyClick(places.name, Qt.Key.Key_Return)
    office.rest()
    office.type(places.search, "weda")
    office.rest()
    (line,) = places.lines
    assert line.zone.currentText() == "WIT (otomatis)"
    office.qtbot.mouseClick(line.removing, Qt.MouseButton.LeftButton)
    office.rest()
    assert places.lines == [] and "Gedung Baru, Weda" not in stored(office)
    office.kit.deeds.undo()
    office.rest()
    assert "Gedung Baru, Weda" in stored(office)


def test_a_known_name_is_shown_and_not_added_again(office: Office, places: VenuesInput) -> None:
    before = len(stored(office))
    office.type(places.name, HOTEL.lower())
    office.qtbot.keyClick(places.name, Qt.Key.Key_Return)
    office.rest()
    assert [line.place.venue.name for line in places.lines] == [HOTEL]
    assert len(stored(office)) == before


def test_many_places_are_searched_instead_of_shown(office: Office, places: VenuesInput) -> None:
    def many(newsroom: Newsroom) -> venues.Altered:
        made = [venues.save(newsroom, Venue("", f"Ruang {n:02d}")) for n in range(MOST_LINES)]
        return made[-1]

    office.kit.session.do(office.kit.session, many)
    office.rest()
    assert len(places.lines) == MOST_LINES
    office.type(places.search, "ruang 24")
    office.rest()
    assert [line.place.venue.name for line in places.lines] == ["Ruang 24"]
