"""What the fields of an event can be filled with: places, people and vehicles used before."""

from collections.abc import Iterable
from dataclasses import dataclass

from newsroom.domain.agenda import town_of_place
from newsroom.domain.people import Venue
from newsroom.services.newsroom import Newsroom
from newsroom.services.place_zones import PlaceZones, place_zones
from newsroom.storage import agenda, agenda_names, registry


@dataclass(frozen=True)
class KnownPlace:
    """A place of the registry, with what is known of its town and its clocks."""

    name: str
    town: str = ""
    zone: str = ""
    """Empty where nothing says which zone it keeps."""


@dataclass(frozen=True)
class KnownName:
    """A name as it is written into the field, and who or what that is."""

    name: str
    detail: str = ""


@dataclass(frozen=True)
class KnownNames:
    """Everything that is offered, what was used last first."""

    places: tuple[KnownPlace, ...] = ()
    organisers: tuple[KnownName, ...] = ()
    officials: tuple[KnownName, ...] = ()
    crew: tuple[KnownName, ...] = ()
    """Reporters and photographers: initials of the registry, and names used before."""
    vehicles: tuple[KnownName, ...] = ()


def known_names(newsroom: Newsroom) -> KnownNames:
    """Read what has been used in the agenda, and who is in the registry of people."""
    database = newsroom.database
    return KnownNames(
        places=_places(newsroom),
        organisers=_plain(agenda_names.by_use(database, "organiser")),
        officials=_plain(agenda_names.by_use(database, "officials")),
        crew=_crew(newsroom),
        vehicles=_plain(agenda_names.by_use(database, "vehicle")),
    )


def _plain(names: Iterable[str]) -> tuple[KnownName, ...]:
    return tuple(KnownName(name) for name in names)


def _crew(newsroom: Newsroom) -> tuple[KnownName, ...]:
    """Return who has been on duty, then everybody else of the registry, nobody twice."""
    database = newsroom.database
    people = {registry.fold(one.initials): one for one in registry.people(database)}
    used = agenda_names.by_use(database, "reporters")
    used += agenda_names.by_use(database, "photographers")
    found: dict[str, KnownName] = {}
    for name in (*used, *(person.initials for person in people.values())):
        person = people.get(registry.fold(name))
        found.setdefault(registry.fold(name), KnownName(name, person.name if person else ""))
    return tuple(found.values())


def _places(newsroom: Newsroom) -> tuple[KnownPlace, ...]:
    known = place_zones(newsroom)
    return tuple(_place(known, venue) for venue in agenda.venues_by_use(newsroom.database))


def _place(known: PlaceZones, venue: Venue) -> KnownPlace:
    town = venue.town.casefold() or town_of_place(venue.name, known.towns)
    zone = venue.zone or known.towns.get(town, "")
    return KnownPlace(venue.name, venue.town or town.title(), zone)
