"""What the fields of an event offer: places with their clocks, people, vehicles; its files."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from newsroom.domain.agenda import AgendaItem
from newsroom.domain.people import Person, Venue
from newsroom.domain.site import Site
from newsroom.services import agenda, attachments, editing, media, people
from newsroom.services.known_names import KnownName, KnownPlace, known_names
from newsroom.services.newsroom import Newsroom, create
from newsroom.storage import agenda as stored_agenda
from newsroom.storage import registry


def made(tmp_path: Path) -> Newsroom:
    """A newsroom whose clock goes on by a second each time that it is asked."""
    clock = iter(
        datetime(2023, 8, 10, hour, second, tzinfo=UTC)
        for hour in range(24)
        for second in range(60)
    )
    return create(tmp_path / "a.newsroom", Site(), clock=lambda: next(clock))


def save(newsroom: Newsroom, title: str, **fields: Any) -> AgendaItem:
    return agenda.save(newsroom, AgendaItem("", title, "2023-08-10", **fields)).item


def test_places_come_the_latest_first_with_town_and_zone(tmp_path: Path) -> None:
    with made(tmp_path) as newsroom:
        with newsroom.database.write():
            registry.put_venue(newsroom.database, Venue("v", "Aula", "Weda", "WIT"))
        save(newsroom, "Satu", place="Aula")
        save(newsroom, "Dua", place="Hotel Losari, Makassar")
        save(newsroom, "Tiga", place="Ruang 3")
        assert known_names(newsroom).places == (
            KnownPlace("Ruang 3"),
            KnownPlace("Hotel Losari, Makassar", "Makassar", "WITA"),
            KnownPlace("Aula", "Weda", "WIT"),
        )
        save(newsroom, "Empat", place=" aula")
        assert known_names(newsroom).places[0].name == "Aula"


def test_people_are_known_by_initials_and_by_use(tmp_path: Path) -> None:
    with made(tmp_path) as newsroom:
        people.save(newsroom, Person("", "Acm", "Acim Musa"))
        people.save(newsroom, Person("", "Ibr", "Ibrahim Lasola"))
        save(newsroom, "Satu", photographers=("Lepas, S.Sos.",), officials=("Drs. Budi, M.Si.",))
        save(newsroom, "Dua", reporters=("ibr",), organiser="Biro Umum", vehicle="DG 1 XY")
        known = known_names(newsroom)
        assert known.crew == (
            KnownName("ibr", "Ibrahim Lasola"),
            KnownName("Lepas, S.Sos."),
            KnownName("Acm", "Acim Musa"),
        )
        assert known.officials == (KnownName("Drs. Budi, M.Si."),)
        assert (known.organisers, known.vehicles) == (
            (KnownName("Biro Umum"),), (KnownName("DG 1 XY"),),
        )  # fmt: skip


def test_what_is_in_the_trash_is_not_offered(tmp_path: Path) -> None:
    with made(tmp_path) as newsroom:
        item = save(newsroom, "Satu", organiser="Biro Umum", officials=("Budi",))
        editing.trash(newsroom, item.id)
        known = known_names(newsroom)
        assert (known.organisers, known.officials) == ((), ())


# Attachments


def test_files_are_recorded_attached_and_known_again(tmp_path: Path) -> None:
    letter = tmp_path / "undangan.txt"
    letter.write_text("Undangan rapat.", "utf-8")
    with made(tmp_path) as newsroom:
        item = save(newsroom, "Rapat")
        kept = media.keep(newsroom.media_folder, letter)
        taken = attachments.take(newsroom, [kept])
        again = attachments.take(newsroom, [kept])
        assert taken.changes.media and not again.changes
        assert taken.items == again.items
        ids = [one.id for one in taken.items]
        assert attachments.attach(newsroom, item.id, ids).agenda == {item.id}
        assert not attachments.attach(newsroom, item.id, ids)
        stored = stored_agenda.get(newsroom.database, item.id)
        assert stored is not None and stored.attachments == tuple(ids)
        assert not attachments.attach(newsroom, "0" * 32, ids)
