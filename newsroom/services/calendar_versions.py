"""Versions of one event: what a calendar says of it now, what it said before, and what is here.

Where the calendar has not changed what it says, our own changes stay; where it has, its word
counts, and what it replaces is told. The last word of the calendar lies in `extra`.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from newsroom.domain.agenda import AgendaItem
from newsroom.domain.edition import Finding
from newsroom.domain.messages import say
from newsroom.exchange.draft import ImportedEvent, identity
from newsroom.exchange.ics_events import UNKNOWN_ZONE

SOURCE = "calendar"
"""Key in `extra`: SEQUENCE, stamp and words of the calendar that an event came from."""
_WHEN = ("date", "end_date", "start", "end", "open_end", "all_day", "zone")
_GROUPS = {
    "title": ("title",),
    "place": ("place",),
    "organiser": ("organiser",),
    "when": _WHEN,
    "status": ("status", "reason", "moved_from"),
    "kind": ("kind",),
    "public": ("public",),
}
"""What changes together."""
_GUESSED = ("kind", "public")
"""What a calendar hardly says: it never replaces what is there without a word of before."""
_ALIKE = {"postponed": "tentative", "rescheduled": "confirmed"}
"""Statuses for which a calendar has no word of its own (RFC 5545 section 3.8.1.11)."""


@dataclass(frozen=True)
class Merged:
    """An event with what is new in a calendar."""

    item: AgendaItem
    is_changed: bool
    findings: tuple[Finding, ...] = ()


def is_older(before: AgendaItem, imported: ImportedEvent) -> bool:
    """Say whether a calendar is older than what is known (RFC 5546 section 2.1.5)."""
    sequence, stamp = _version(before)
    if imported.item.sequence != sequence:
        return imported.item.sequence < sequence
    return bool(stamp and imported.stamp) and imported.stamp < stamp


def is_same(before: AgendaItem, imported: ImportedEvent) -> bool:
    """Say whether a calendar only gives back the event that we have announced ourselves."""
    sequence, stamp = _version(before)
    is_given_back = _is_own(before) and bool(imported.item.uid)
    return is_given_back and imported.item.sequence == sequence and imported.stamp <= stamp


def _is_own(item: AgendaItem) -> bool:
    return not item.uid and SOURCE not in item.extra


def first(imported: ImportedEvent) -> AgendaItem:
    """Return an event that is new here, as the calendar has it."""
    item = imported.item
    return replace(item, extra={**item.extra, SOURCE: _word(imported)}) if item.source else item


def merged(before: AgendaItem, imported: ImportedEvent) -> Merged:
    """Return the event that is there with what the calendar says anew."""
    taken: dict[str, Any] = {}
    findings: list[Finding] = []
    said = _said_before(before)
    for name in _GROUPS:
        if _is_news(name, before, imported, said):
            values = _values(name, imported)
            taken |= values
            findings += _replaced(name, before, replace(before, **values), said)
    taken |= _notes(before, imported, said)
    item = replace(before, **taken)
    is_marked, was_marked = (UNKNOWN_ZONE in one.extra for one in (imported.item, before))
    if item == before and is_marked == was_marked:
        return Merged(before, is_changed=False)
    return Merged(_stamped(item, before, imported), True, tuple(findings))


def cancelled(before: AgendaItem, imported: ImportedEvent) -> AgendaItem:
    """Return the event as the calendar takes it back; all else stays."""
    return _stamped(replace(before, status="cancelled"), before, imported)


def _stamped(item: AgendaItem, before: AgendaItem, imported: ImportedEvent) -> AgendaItem:
    item = replace(item, sequence=max(before.sequence, imported.item.sequence))
    if _is_own(before):
        return item
    known = {key: value for key, value in before.extra.items() if key != UNKNOWN_ZONE}
    extra = {**known, **imported.item.extra, SOURCE: _word(imported)}
    return replace(item, uid=imported.item.uid, source=imported.item.source, extra=extra)


def _version(item: AgendaItem) -> tuple[int, str]:
    """Return SEQUENCE and stamp of the last word that is known."""
    known = item.extra.get(SOURCE)
    if isinstance(known, Mapping):
        sequence = known.get("sequence")
        return sequence if isinstance(sequence, int) else 0, str(known.get("stamp", ""))
    own = "" if item.uid else item.modified.replace("-", "").replace(":", "")
    return item.sequence, own


def _word(imported: ImportedEvent) -> dict[str, Any]:
    item = imported.item
    return {"sequence": item.sequence, "stamp": imported.stamp, "said": _said(item)}


def _said(item: AgendaItem) -> dict[str, str]:
    said = {name: _shown(item, name) for name in _GROUPS}
    return said | {"notes": _notes_digest(item.notes)}


def _said_before(item: AgendaItem) -> Mapping[str, object]:
    known = item.extra.get(SOURCE)
    said = known.get("said") if isinstance(known, Mapping) else None
    return said if isinstance(said, Mapping) else {}


def _shown(item: AgendaItem, name: str) -> str:
    """Return a group as one text, by which two words of a calendar are compared."""
    values = (getattr(item, field) for field in _GROUPS[name])
    return "|".join(str(int(value)) if isinstance(value, bool) else value for value in values)


def _is_news(
    name: str, before: AgendaItem, imported: ImportedEvent, said: Mapping[str, object]
) -> bool:
    item = imported.item
    if _shown(item, name) == said.get(name):
        return False
    if name == "organiser" and not imported.is_ours and not item.organiser:
        return bool(said.get(name))
    if name == "status" and not imported.is_ours:
        return _ALIKE.get(before.status, before.status) != item.status
    if name in _GUESSED and name not in said:
        return name == "public" and not item.public
    return True


def _values(name: str, imported: ImportedEvent) -> dict[str, Any]:
    item, fields = imported.item, _GROUPS[name]
    if name == "status" and not imported.is_ours and item.status != "confirmed":
        fields = ("status",)  # only our own files know reasons; they end with the trouble
    return {field: getattr(item, field) for field in fields}


def _replaced(
    name: str, before: AgendaItem, after: AgendaItem, said: Mapping[str, object]
) -> Iterator[Finding]:
    """Yield what is lost of our own changes: where it is neither the old word nor the new one."""
    ours, theirs = _shown(before, name), _shown(after, name)
    if name not in said or ours in (said[name], theirs) or name in _GUESSED:
        return
    message = say(
        "Isian Anda “{ours}” diganti menurut berkas kalender: “{theirs}”.",
        ours=_told(before, name),
        theirs=_told(after, name),
    )
    yield Finding("", _GROUPS[name][0], "import.replaced", "problem", message)


def _told(item: AgendaItem, name: str) -> str:
    if name == "when":
        return " ".join(filter(None, (item.printed_days, item.printed_time)))
    return str(getattr(item, _GROUPS[name][0]))


def _notes(
    before: AgendaItem, imported: ImportedEvent, said: Mapping[str, object]
) -> dict[str, Any]:
    """Return the description as the notes, unless somebody here has written some."""
    notes, old = imported.item.notes, said.get("notes", _notes_digest(""))
    if imported.is_ours or not before.uid or _notes_digest(notes) == old:
        return {}
    return {"notes": notes} if notes and _notes_digest(before.notes) == old else {}


def _notes_digest(notes: str) -> str:
    return identity("notes", notes)[:16] if notes else ""
