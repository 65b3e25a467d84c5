"""Which clocks the places of the agenda keep: the office's own word first, then their town."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from newsroom.copydesk.desk import check_agenda_item
from newsroom.domain.agenda import AgendaItem, town_of_place
from newsroom.domain.edition import Finding
from newsroom.domain.messages import Message, say
from newsroom.domain.people import Venue
from newsroom.domain.site import Site
from newsroom.domain.towns import TOWN_ZONES
from newsroom.services.newsroom import Newsroom
from newsroom.storage import registry


@dataclass(frozen=True)
class PlaceZones:
    """The registry of places and the towns, read once for any number of events."""

    site: Site
    venues: Mapping[str, Venue]
    """By folded name."""
    towns: Mapping[str, str]
    """Casefolded town → zone label."""

    def findings(self, item: AgendaItem) -> tuple[Finding, ...]:
        """Return what the copy desk finds about an event, its zone included."""
        return check_agenda_item(item, self.site.zone, self.towns, self.venue_zone(item.place))

    def expected(self, place: str) -> str:
        """Return the zone label of a place; the office's where nothing is known of it."""
        town = town_of_place(place, self.towns)
        return self.venue_zone(place) or self.towns.get(town, "") or self.site.zone

    def town(self, place: str) -> str:
        """Return the town that a place names, as it is written there, or nothing."""
        return _as_written(place, town_of_place(place, self.towns))

    def venue_zone(self, place: str) -> str:
        """Return what the registry says of the place itself, or nothing."""
        venue = self._venue(place)
        if venue is None:
            return ""
        return venue.zone or self.towns.get(venue.town.casefold(), "")

    def words(self, item: AgendaItem, expected: str) -> Message:
        """Say which clocks the place keeps: `Sofifi memakai WIT. Waktu ditulis WITA.`"""
        return say(
            "{town} memakai {expected}. Waktu ditulis {zone}.",
            town=self._where(item.place),
            expected=expected,
            zone=item.zone,
        )

    def _where(self, place: str) -> str:
        """Return the town of a place as it is written, else the place itself."""
        venue = self._venue(place)
        if venue is not None and (venue.zone or venue.town):
            return venue.town or self.town(place) or venue.name
        return self.town(place) or self.site.town or self.site.name

    def _venue(self, place: str) -> Venue | None:
        return self.venues.get(registry.fold(place))


def place_zones(newsroom: Newsroom) -> PlaceZones:
    """Read what the newsroom knows of its places."""
    venues = registry.venues(newsroom.database)
    towns = {**TOWN_ZONES, **dict(_known_towns(venues))}
    return PlaceZones(newsroom.site, {registry.fold(one.name): one for one in venues}, towns)


def _known_towns(venues: Iterable[Venue]) -> Iterator[tuple[str, str]]:
    """Yield casefolded town → zone as the office's own places say."""
    return ((one.town.casefold(), one.zone) for one in venues if one.town and one.zone)


def _as_written(place: str, town: str) -> str:
    """Return a casefolded town as the place spells it."""
    start = place.casefold().rfind(town)
    return (place[start : start + len(town)] if start >= 0 else town.title()) if town else ""
