"""The registry of places: their town and zone, one spelling for each of them.

A place that is renamed, or taken together with another spelling of it, is called so in all of its
events. What was so before is handed back with each change, so that one step takes all of it back.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from newsroom.domain.agenda import AgendaItem
from newsroom.domain.errors import NewsroomError
from newsroom.domain.people import Venue
from newsroom.domain.zones import zone_named
from newsroom.services import agenda
from newsroom.services.changes import NOTHING, Changes
from newsroom.services.newsroom import Newsroom
from newsroom.services.place_zones import PlaceZones, place_zones
from newsroom.storage import agenda as stored_agenda
from newsroom.storage import registry
from newsroom.text.sanitize import clean_line


@dataclass(frozen=True)
class UsedVenue:
    """One place of the registry."""

    venue: Venue
    events: int
    """How many events are there, those in the trash included."""
    town: str
    """The town that its name tells; empty for none."""
    expected: str
    """The zone that it keeps, by its own word, its town or the office."""


@dataclass(frozen=True)
class Altered:
    """What a verb did to the registry, and everything that it changed as it was before."""

    venue: Venue
    changes: Changes
    venues: tuple[Venue, ...] = ()
    items: tuple[AgendaItem, ...] = ()


def used_venues(newsroom: Newsroom) -> list[UsedVenue]:
    """Return all places, those where most has been first."""
    counts, known = stored_agenda.counts_by_venue(newsroom.database), place_zones(newsroom)
    listed = [_used(one, counts.get(one.id, 0), known) for one in known.venues.values()]
    return sorted(listed, key=lambda one: (-one.events, registry.fold(one.venue.name)))


def _used(venue: Venue, events: int, known: PlaceZones) -> UsedVenue:
    return UsedVenue(venue, events, known.town(venue.name), known.expected(venue.name))


def save(newsroom: Newsroom, venue: Venue) -> Altered:
    """Add a place (without an id) or change one; its events get its name.

    Raises NewsroomError without a name or where another place has it: the two may be one.
    """
    wanted = _cleaned(newsroom, venue)
    before = registry.get_venue(newsroom.database, wanted.id)
    if wanted == before:
        return Altered(wanted, NOTHING)
    _check_free(newsroom, wanted)
    with newsroom.database.write():
        registry.put_venue(newsroom.database, wanted)
        newsroom.log("save", "venue", wanted.id)
        is_renamed = before is not None and before.name != wanted.name
        items = stored_agenda.at_venue(newsroom.database, wanted.id) if is_renamed else []
        changes = _called(newsroom, items, wanted.name)
    old = () if before is None else (before,)
    return Altered(wanted, changes | Changes(settings=True), old, tuple(items))


def _check_free(newsroom: Newsroom, venue: Venue) -> None:
    other = registry.find_venue(newsroom.database, venue.name)
    if other is not None and other.id != venue.id:
        raise NewsroomError(
            "Tempat “{name}” sudah ada. Gabungkan keduanya, atau pilih nama lain.", name=other.name
        )


def _cleaned(newsroom: Newsroom, venue: Venue) -> Venue:
    name, town = clean_line(venue.name), clean_line(venue.town)
    if not name:
        raise NewsroomError("Tempat butuh nama. Isi namanya lalu simpan lagi.")
    zone = zone_named(venue.zone).label if venue.zone else ""
    return Venue(venue.id or newsroom.new_id(), name, town, zone)


def merge(newsroom: Newsroom, gone_id: str, kept_id: str) -> Altered:
    """Take two spellings of one place together: its events get the name of the one kept."""
    gone = registry.get_venue(newsroom.database, gone_id)
    kept = registry.get_venue(newsroom.database, kept_id)
    if gone is None or kept is None or gone == kept:
        raise NewsroomError("Tempat itu sudah tidak ada. Muat ulang lalu coba lagi.")
    whole = replace(kept, town=kept.town or gone.town, zone=kept.zone or gone.zone)
    items = stored_agenda.at_venue(newsroom.database, gone_id)
    with newsroom.database.write():
        registry.put_venue(newsroom.database, whole)
        changes = _called(newsroom, items, kept.name)
        registry.remove_venue(newsroom.database, gone_id)
        newsroom.log("merge", "venue", kept_id, gone=gone_id)
    return Altered(whole, changes | Changes(settings=True), (gone, kept), tuple(items))


def _called(newsroom: Newsroom, items: Iterable[AgendaItem], name: str) -> Changes:
    changes = NOTHING
    for item in items:
        changes |= agenda.save(newsroom, replace(item, place=name)).changes
    return changes


def put_back(newsroom: Newsroom, altered: Altered) -> Changes:
    """Undo: places and their events are called as they were; what else was changed since stays."""
    changes = Changes(settings=True)
    with newsroom.database.write():
        for venue in altered.venues:
            _check_free(newsroom, venue)
            registry.put_venue(newsroom.database, venue)
        if not altered.venues:
            registry.remove_venue(newsroom.database, altered.venue.id)
        for item in altered.items:
            now = stored_agenda.get(newsroom.database, item.id)
            if now is not None and now.place == altered.venue.name:
                changes |= agenda.save(newsroom, replace(now, place=item.place)).changes
        newsroom.log("restore", "venue", altered.venue.id)
    return changes


def remove(newsroom: Newsroom, venue_id: str) -> Altered:
    """Remove a place where nothing is; raises NewsroomError for one that events name."""
    venue = registry.get_venue(newsroom.database, venue_id)
    if venue is None:
        raise NewsroomError("Tempat itu sudah tidak ada. Muat ulang lalu coba lagi.")
    count = stored_agenda.counts_by_venue(newsroom.database).get(venue_id, 0)
    if count:
        raise NewsroomError(
            "“{name}” dipakai {count} agenda, jadi tetap ada.", name=venue.name, count=count
        )
    with newsroom.database.write():
        registry.remove_venue(newsroom.database, venue_id)
        newsroom.log("remove", "venue", venue_id)
    return Altered(venue, Changes(settings=True), (venue,))
