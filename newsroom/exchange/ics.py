"""Calendar files (RFC 5545) read into agenda items; a repeating event becomes single items.

What is told again at the next import is the UID; the occurrence of a repeating event on a day has
`UID#2023-08-07`, also where that occurrence alone was moved. Guests and organisers' addresses are
personal data and are not read; descriptions become notes, which are never published.
"""

import warnings
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from newsroom.domain.agenda import AgendaItem
from newsroom.domain.edition import Finding
from newsroom.domain.errors import NewsroomError
from newsroom.domain.messages import Message, say
from newsroom.exchange.agenda_kinds import kind_of_categories
from newsroom.exchange.draft import ImportedEvent, ImportedPage, identity, import_finding
from newsroom.exchange.ics_times import Clock, Span, clock_of, day_span, timed_span
from newsroom.exchange.recurrence import (
    MAX_OCCURRENCES,
    Deadline,
    Occurrences,
    occurrences,
    without,
)
from newsroom.text.sanitize import clean_line, clean_text

_EXPANSION_SECONDS = 2.0
"""For all repeating events of one file together."""
_YEARS = range(1900, 2200)
"""Other years are slips or, as an end of repetition, mean "for ever"."""
_LONGEST = timedelta(days=366)
# What icalendar raises for damage; OSError where a TZID names a folder of the zone database.
_UNREADABLE = (
    ValueError, KeyError, IndexError, AttributeError, TypeError, OverflowError, OSError,
    RecursionError,
)  # fmt: skip
_STATUS = {"TENTATIVE": "tentative", "CANCELLED": "cancelled", "CONFIRMED": "confirmed"}


def read(data: bytes, office_zone: str) -> ImportedPage:
    """Read a calendar file; raises NewsroomError for one that is broken or holds no event."""
    calendars = _calendars(data)
    events = [_Event.of(event, office_zone) for one in calendars for event in one.walk("VEVENT")]
    readable = [event for event in events if event is not None]
    deadline = Deadline(_EXPANSION_SECONDS)
    cancelled = any(str(one.get("METHOD", "")).upper() == "CANCEL" for one in calendars)
    imported = [_cancelled(one) if cancelled else one for one in _imported(readable, deadline)]
    return ImportedPage((), tuple(imported), _notices(len(events) - len(readable)))


def _calendars(data: bytes) -> Sequence[Any]:
    from icalendar import Calendar

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # a guessed vendor prefix of a TZID; ours is by offset
            found = Calendar.from_ical(data, multiple=True)
    except _UNREADABLE as error:
        raise _broken() from error
    if not found:
        raise _broken()
    return list(found)


def _broken() -> NewsroomError:
    return NewsroomError(
        "Berkas kalender rusak atau terpotong. Simpan ulang dari program asalnya, lalu impor lagi."
    )


def _notices(unreadable: int) -> tuple[Message, ...]:
    if not unreadable:
        return ()
    message = say("{count} acara tanpa tanggal yang dapat dibaca tidak diimpor.", count=unreadable)
    return (message,)


@dataclass(frozen=True)
class _Event:
    """A VEVENT and what of it is needed more than once."""

    fields: Any
    uid: str
    start: datetime
    """Local time of its clock; midnight for whole days."""
    length: timedelta
    whole_days: bool
    clock: Clock

    @classmethod
    def of(cls, fields: Any, office_zone: str) -> "_Event | None":
        """Return the event, or None where it has no readable start."""
        start = fields.get("DTSTART")
        moment = _value(start)
        if not isinstance(moment, date):
            return None
        clock = clock_of(start, office_zone)
        whole = not isinstance(moment, datetime)
        length = _length(fields, moment)
        return cls(fields, str(fields.get("UID", "")), _naive(moment, clock), length, whole, clock)

    @property
    def original(self) -> datetime | None:
        """The start that this event replaces in a repeating one (RECURRENCE-ID)."""
        moment = _value(self.fields.get("RECURRENCE-ID"))
        return _naive(moment, self.clock) if isinstance(moment, date) else None

    def span(self, start: datetime) -> Span:
        if self.whole_days:
            return day_span(start.date(), (start + max(self.length, timedelta(days=1))).date())
        return timed_span(start, self.length)

    def moments(self, name: str) -> Iterator[datetime | date]:
        """Yield the times of EXDATE or RDATE in local time, days as days."""
        given = self.fields.get(name, [])
        for values in given if isinstance(given, list) else [given]:
            for one in _attribute(values, "dts", ()):
                moment = _value(one)
                if isinstance(moment, datetime):
                    yield self.clock.local(moment)
                elif isinstance(moment, date):
                    yield moment

    def rule(self) -> dict[str, Sequence[object]]:
        given = self.fields.get("RRULE", {})
        # A broken rule, or two in one event (RFC 5545 section 3.8.5.3), is not followed.
        parts = dict(given) if isinstance(given, dict) else {"FREQ": ("",)}
        until = [
            self.clock.local(value) if isinstance(value, datetime) else value
            for value in parts.pop("UNTIL", ())
            if isinstance(value, date) and value.year in _YEARS
        ]
        return parts | {"UNTIL": until} if until else parts


def _attribute(parsed: Any, name: str, default: Any) -> Any:
    """Return an attribute of a property; one that icalendar could not read has none."""
    try:
        return getattr(parsed, name, default)
    except ValueError:
        return default


def _value(parsed: Any) -> object:
    """Return the date, time or length of a property; None where it is absent or unusable."""
    value = _attribute(parsed, "dt", None)
    if isinstance(value, date):
        return value if value.year in _YEARS else None
    return value


def _naive(moment: date, clock: Clock) -> datetime:
    if isinstance(moment, datetime):
        return clock.local(moment)
    return datetime.combine(moment, time())


def _length(fields: Any, start: date) -> timedelta:
    """Return how long an event lasts by its DTEND or DURATION; nothing where neither is usable."""
    length = _given_length(fields, start)
    return length if timedelta() < length <= _LONGEST else timedelta()


def _given_length(fields: Any, start: date) -> timedelta:
    end, duration = _value(fields.get("DTEND")), _value(fields.get("DURATION"))
    if isinstance(duration, timedelta):
        return duration
    if not isinstance(end, date) or isinstance(end, datetime) != isinstance(start, datetime):
        return timedelta()
    if isinstance(end, datetime) and isinstance(start, datetime):
        return _aware(end) - _aware(start)
    return end - start


def _aware(moment: datetime) -> datetime:
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _imported(events: Iterable[_Event], deadline: Deadline) -> Iterator[ImportedEvent]:
    """Yield single items; occurrences that were changed alone replace those of their rule."""
    given = list(events)
    changed: dict[str, set[datetime]] = {}
    for event in given:
        if event.original:
            changed.setdefault(event.uid, set()).add(event.original)
    for event in given:
        if event.original:
            yield _item(event, event.start, f"{event.uid}#{event.original.date()}")
        elif event.fields.get("RRULE") or event.fields.get("RDATE"):
            yield from _expanded(event, changed.get(event.uid, set()), deadline)
        else:
            yield _item(event, event.start, event.uid)


def _expanded(event: _Event, changed: set[datetime], deadline: Deadline) -> Iterator[ImportedEvent]:
    found = _ruled(event, deadline)
    if found is None:
        yield _item(event, event.start, event.uid, (_unfollowed(),))
        return
    starts = {*found.starts, *_added(event)}
    kept = without(sorted(starts), [*event.moments("EXDATE"), *changed])[:MAX_OCCURRENCES]
    for start in kept:
        cut = found.cut and start == kept[0]
        yield _item(event, start, f"{event.uid}#{start.date()}", (_limited(),) if cut else ())


def _ruled(event: _Event, deadline: Deadline) -> Occurrences | None:
    if not event.fields.get("RRULE"):
        return Occurrences((event.start,))
    return occurrences(event.start, event.rule(), deadline)


def _added(event: _Event) -> Iterator[datetime]:
    return (_naive(moment, event.clock) for moment in event.moments("RDATE"))


def _unfollowed() -> Finding:
    message = say(
        "Acara ini berulang dengan aturan yang tidak dapat diikuti; hanya yang pertama diimpor."
    )
    return import_finding("date", "import.recurrence", message)


def _limited() -> Finding:
    message = say(
        "Acara ini berulang tanpa akhir atau sangat lama; yang diimpor hanya sampai dua tahun, "
        "paling banyak {count} kali.",
        count=MAX_OCCURRENCES,
    )
    return import_finding("date", "import.recurrence", message)


def _item(
    event: _Event, start: datetime, uid: str, found: tuple[Finding, ...] = ()
) -> ImportedEvent:
    fields, span = event.fields, event.span(start)
    title = clean_line(str(fields.get("SUMMARY", ""))) or "Tanpa judul"
    item = AgendaItem(
        id="",
        title=title,
        date=span.date,
        end_date=span.end_date,
        start=span.start,
        end=span.end,
        all_day=span.all_day,
        zone=event.clock.zone,
        place=clean_line(_text(fields, "LOCATION")),
        organiser=_organiser(fields),
        kind=kind_of_categories(_categories(fields), title),
        status=_STATUS.get(_text(fields, "STATUS").upper(), "confirmed"),
        public=_text(fields, "CLASS").upper() not in ("PRIVATE", "CONFIDENTIAL"),
        notes=clean_text(_text(fields, "DESCRIPTION")).strip(),
        uid=uid if event.uid else "",
        sequence=_sequence(fields),
        source=identity("ics", uid) if event.uid else identity("ics", title, span.date, span.start),
    )
    return ImportedEvent(item, (*event.clock.warnings, *found))


def _text(fields: Any, name: str) -> str:
    """Return a text property; of several the first counts."""
    value = fields.get(name, "")
    return str(value[0]) if isinstance(value, list) else str(value)


def _organiser(fields: Any) -> str:
    organiser = fields.get("ORGANIZER")
    return clean_line(str(_attribute(organiser, "params", {}).get("CN", "")))


def _categories(fields: Any) -> Iterator[str]:
    given = fields.get("CATEGORIES", [])
    for value in given if isinstance(given, list) else [given]:
        yield from map(str, _attribute(value, "cats", ()))


def _sequence(fields: Any) -> int:
    text = _text(fields, "SEQUENCE").strip()
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else 0


def _cancelled(imported: ImportedEvent) -> ImportedEvent:
    return replace(imported, item=replace(imported.item, status="cancelled"))
