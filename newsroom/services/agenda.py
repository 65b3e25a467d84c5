"""Keeping the agenda: save items, remember their places."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from newsroom.domain.agenda import AgendaItem
from newsroom.domain.edition import Finding
from newsroom.domain.errors import NewsroomError
from newsroom.domain.messages import Message, say
from newsroom.domain.people import Venue
from newsroom.services import holidays, place_zones
from newsroom.services.changes import NOTHING, Changes
from newsroom.services.newsroom import Newsroom
from newsroom.services.place_zones import PlaceZones
from newsroom.services.saving import addressed, check_fresh, had_to_differ
from newsroom.storage import agenda, registry
from newsroom.text.sanitize import clean_line, clean_text


@dataclass(frozen=True)
class Saved:
    """A saved agenda item and what changed."""

    item: AgendaItem
    changes: Changes
    renamed: bool = False


_ANNOUNCED = (
    "title", "date", "end_date", "start", "end", "open_end", "all_day", "zone", "place", "status",
    "reason", "moved_from", "organiser", "kind", "public",
)  # fmt: skip
"""A change of one of these is a new version of the event for calendars (RFC 5545, 3.8.7.4): no two
states that were published may have the same number."""


def save(newsroom: Newsroom, item: AgendaItem, based_on: int | None = None) -> Saved:
    """Save an agenda item; an unchanged one is left alone.

    Raises NewsroomError without a title or a date, StaleEdit as articles.save does.
    """
    if not clean_line(item.title) or not item.date:
        raise NewsroomError("Agenda butuh judul dan tanggal. Isi keduanya lalu simpan lagi.")
    with newsroom.database.write():
        return _save(newsroom, item, based_on)


def _save(newsroom: Newsroom, item: AgendaItem, based_on: int | None) -> Saved:
    before = agenda.get(newsroom.database, item.id) if item.id else None
    check_fresh(before, based_on)
    cleaned = addressed(newsroom, _cleaned(newsroom, item), before, "agenda", "agenda")
    digested = agenda.with_digest(replace(cleaned, sequence=_sequence(cleaned, before)))
    if before is not None and digested.digest == before.digest:
        return Saved(before, NOTHING)
    now = newsroom.now()
    saved = replace(
        digested,
        created=before.created if before else now,
        modified=now,
        revision=before.revision + 1 if before else 1,
        trashed=before.trashed if before else "",
    )
    agenda.put(newsroom.database, saved)
    newsroom.log("save", "agenda", saved.id, revision=saved.revision)
    renamed = had_to_differ(item.slug, saved.title, saved.slug)
    return Saved(saved, Changes(agenda=frozenset({saved.id})), renamed)


def announce(newsroom: Newsroom, item: AgendaItem) -> Changes:
    """Store a new event under the id that it has; one that was taken back leaves the trash.

    Raises what `save` raises.
    """
    with newsroom.database.write():
        if agenda.get(newsroom.database, item.id) is None:
            return save(newsroom, item).changes
        agenda.set_trashed(newsroom.database, item.id, "")
        newsroom.log("restore", "agenda", item.id)
    return Changes(agenda=frozenset({item.id}))


@dataclass(frozen=True)
class Suggestion:
    """What the copy desk would change in one field: a sentence, and the value it would write."""

    field: str
    rule: str
    message: Message
    value: str = ""
    """Empty where only a person knows what is right."""


def suggestions(newsroom: Newsroom, item: AgendaItem) -> tuple[Suggestion, ...]:
    """Return what the copy desk noticed about an item, saved or not; nothing is changed."""
    known = place_zones.place_zones(newsroom)
    told = [_suggestion(known, item, finding) for finding in known.findings(item)]
    return (*told, *_on_holiday(newsroom, item))


def _on_holiday(newsroom: Newsroom, item: AgendaItem) -> Iterator[Suggestion]:
    """Remind of a holiday that an event lies on; the office may well mean it."""
    name = holidays.name_of(newsroom, item.date, item.last_date)
    if name and item.status in ("confirmed", "tentative"):
        yield Suggestion("date", "date.holiday", say("Hari libur: {name}.", name=name))


def _suggestion(known: PlaceZones, item: AgendaItem, finding: Finding) -> Suggestion:
    message = finding.message
    if finding.rule == "zone.office":
        message = known.words(item, finding.suggestion)
    return Suggestion(finding.field, finding.rule, message, finding.suggestion)


def _cleaned(newsroom: Newsroom, item: AgendaItem) -> AgendaItem:
    place = clean_line(item.place)
    return replace(
        item,
        title=clean_line(item.title),
        place=place,
        venue=_venue(newsroom, place),
        organiser=clean_line(item.organiser),
        officials=tuple(map(clean_line, item.officials)),
        reporters=tuple(map(clean_line, item.reporters)),
        photographers=tuple(map(clean_line, item.photographers)),
        vehicle=clean_line(item.vehicle),
        # An end that somebody names is no longer open; without a beginning there is none.
        open_end=item.open_end and bool(item.start) and not item.end,
        reason=clean_line(item.reason),
        notes=clean_text(item.notes),
        end_date="" if item.end_date == item.date else item.end_date,
    )


def _venue(newsroom: Newsroom, place: str) -> str:
    """Return the id of the place in the registry, adding it on its first use."""
    if not place:
        return ""
    known = registry.find_venue(newsroom.database, place)
    if known is None:
        known = Venue(newsroom.new_id(), place)
        registry.put_venue(newsroom.database, known)
    return known.id


def _sequence(item: AgendaItem, before: AgendaItem | None) -> int:
    if before is None:
        return item.sequence
    differs = any(getattr(item, name) != getattr(before, name) for name in _ANNOUNCED)
    return max(item.sequence, before.sequence + 1) if differs else before.sequence
