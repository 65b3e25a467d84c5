"""One VEVENT of a calendar file (RFC 5545 section 3.6.1): its times and texts, however damaged."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from newsroom.domain.agenda import STATUSES, AgendaItem
from newsroom.domain.edition import Finding
from newsroom.domain.zones import ZONES
from newsroom.exchange.agenda_kinds import kind_of_categories
from newsroom.exchange.draft import ImportedEvent, identity
from newsroom.exchange.ics_times import Clock, Span, clock_of, day_span, timed_span
from newsroom.text.sanitize import clean_line, clean_text

UNKNOWN_ZONE = "zone_unknown"
"""Key in `extra`: the name of the zone that nobody knows, of an event whose label was guessed."""
_YEARS = range(1900, 2200)
"""Other years are slips or, as an end of repetition, mean "for ever"."""
_LONGEST = timedelta(days=366)
_STATUS = {"TENTATIVE": "tentative", "CANCELLED": "cancelled", "CONFIRMED": "confirmed"}
_PRIVATE = ("PRIVATE", "CONFIDENTIAL")
_ESCAPED = re.compile(r"\\([\\;,nN])")


@dataclass(frozen=True)
class Origin:
    """What a calendar says of all its events."""

    zone: str
    """Label of times in UTC or without a zone."""
    is_ours: bool = False
    cancels: bool = False
    zones: Mapping[str, str] = field(default_factory=dict)
    """Names of zones that nobody knows → labels, as somebody has answered."""


@dataclass(frozen=True)
class Event:
    """A VEVENT and what of it is needed more than once."""

    fields: Any
    origin: Origin
    uid: str
    start: datetime
    """On the clock of its own zone; midnight for whole days."""
    length: timedelta
    whole_days: bool
    clock: Clock

    @classmethod
    def of(cls, fields: Any, origin: Origin) -> "Event | None":
        """Return the event, or None where it has no readable start."""
        start = fields.get("DTSTART")
        moment = value_of(start)
        if not isinstance(moment, date):
            return None
        clock = clock_of(start, origin.zone, origin.zones)
        whole = not isinstance(moment, datetime)
        length = _length(fields, moment)
        uid = clean_line(text_of(fields, "UID"))
        return cls(fields, origin, uid, clock.wall(moment), length, whole, clock)

    @property
    def rank(self) -> tuple[int, str]:
        """Which of two versions is newer (RFC 5546 section 2.1.5)."""
        return sequence_of(self.fields), stamp_of(self.fields)

    @property
    def original(self) -> date | None:
        """The start that this event replaces in a repeating one (RECURRENCE-ID)."""
        moment = value_of(self.fields.get("RECURRENCE-ID"))
        return moment if isinstance(moment, date) else None

    @property
    def governs_following(self) -> bool:
        """Whether it also stands for the dates behind it (RANGE=THISANDFUTURE)."""
        given = attribute(self.fields.get("RECURRENCE-ID"), "params", {})
        return str(given.get("RANGE", "")).upper() == "THISANDFUTURE"

    def moments(self, name: str) -> Iterator[datetime | date]:
        """Yield the times of EXDATE or RDATE on the event's own clock, days as days."""
        given = self.fields.get(name, [])
        for values in given if isinstance(given, list) else [given]:
            for one in attribute(values, "dts", ()):
                moment = _beginning(one)
                if isinstance(moment, datetime):
                    yield self.clock.wall(moment)
                elif isinstance(moment, date):
                    yield moment

    def rules(self) -> list[dict[str, Sequence[object]]]:
        """Return the parts of its rules; RFC 2445 allowed several, whose dates are united."""
        given = self.fields.get("RRULE", [])
        return [self._rule(one) for one in (given if isinstance(given, list) else [given])]

    def _rule(self, given: Any) -> dict[str, Sequence[object]]:
        parts = dict(given) if isinstance(given, dict) else {"FREQ": ("",)}
        until = [
            self.clock.wall(value) if isinstance(value, datetime) else value
            for value in parts.pop("UNTIL", ())
            if isinstance(value, date) and value.year in _YEARS
        ]
        return parts | {"UNTIL": until} if until else parts

    def local(self, wall: datetime) -> datetime:
        """Return a time of its own clock as its label's clocks show it; days stay as they are."""
        return wall if self.whole_days else self.clock.local(wall)

    def imported(
        self, wall: datetime, uid: str, occurrence: str = "", found: tuple[Finding, ...] = ()
    ) -> ImportedEvent:
        """Return the event as it is at one start on its own clock."""
        fields, span = self.fields, self._span(wall)
        item = replace(
            _item(fields, span),
            zone=self.clock.zone,
            uid=uid,
            source=identity("ics", uid) if uid else "",
            occurrence=occurrence,
            extra={UNKNOWN_ZONE: self.clock.unknown} if self.clock.unknown else {},
        )
        if not uid:
            item = replace(item, source=identity("ics", item.title, span.date, span.start))
        if self.origin.is_ours:
            item = _restored(fields, item)
        if self.origin.cancels:
            item = replace(item, status="cancelled")
        warnings = (*self.clock.warnings, *found)
        stamp = stamp_of(fields)
        return ImportedEvent(item, warnings, stamp, self.origin.is_ours, self.origin.cancels)

    def _span(self, wall: datetime) -> Span:
        if self.whole_days:
            return day_span(wall.date(), (wall + max(self.length, timedelta(days=1))).date())
        return timed_span(self.local(wall), self.length)


def _item(fields: Any, span: Span) -> AgendaItem:
    title = clean_line(text_of(fields, "SUMMARY")) or "Tanpa judul"
    return AgendaItem(
        id="",
        title=title,
        date=span.date,
        end_date=span.end_date,
        start=span.start,
        end=span.end,
        all_day=span.all_day,
        place=clean_line(text_of(fields, "LOCATION")),
        organiser=_organiser(fields),
        kind=kind_of_categories(_categories(fields), title),
        status=_STATUS.get(text_of(fields, "STATUS").upper(), "confirmed"),
        public=text_of(fields, "CLASS").upper() not in _PRIVATE,
        notes=clean_text(text_of(fields, "DESCRIPTION")).strip(),
        sequence=sequence_of(fields),
    )


def withdrawal(fields: Any) -> ImportedEvent | None:
    """Return what a cancelled VEVENT without a readable start says, where it names an event."""
    uid = clean_line(text_of(fields, "UID"))
    if not uid:
        return None
    item = replace(_item(fields, Span("")), uid=uid, status="cancelled")
    return ImportedEvent(item, stamp=stamp_of(fields), cancels=True)


def _restored(fields: Any, item: AgendaItem) -> AgendaItem:
    """Return an event of our own file with what iCalendar has no words for.

    The description of such a file is made of the other fields and is no note.
    """
    own: Mapping[str, str] = {
        name: clean_line(_unescaped(text_of(fields, f"X-RUANGREDAKSI-{name}")))
        for name in ("STATUS", "REASON", "ORGANISER", "MOVED-FROM", "TIME", "ZONE")
    }
    is_untimed = own["TIME"] == "UNKNOWN" and item.all_day
    return replace(
        item,
        notes="",
        organiser=own["ORGANISER"],
        reason=own["REASON"],
        kind=kind_of_categories(_categories(fields), ""),
        status=own["STATUS"] if own["STATUS"] in STATUSES else item.status,
        moved_from=_day(own["MOVED-FROM"]),
        open_end=own["TIME"] == "OPEN" and bool(item.start) and not item.end,
        all_day=item.all_day and not is_untimed,
        zone=own["ZONE"] if own["ZONE"] in ZONES else item.zone,
    )


def _unescaped(text: str) -> str:
    """Return a TEXT (section 3.3.11) that icalendar left as it was: it knows no X- properties."""
    return _ESCAPED.sub(lambda match: "\n" if match[1] in "nN" else match[1], text)


def _day(text: str) -> str:
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        return ""


def attribute(parsed: Any, name: str, default: Any) -> Any:
    """Return an attribute of a property; one that icalendar could not read has none."""
    try:
        return getattr(parsed, name, default)
    except ValueError:
        return default


def value_of(parsed: Any) -> object:
    """Return the date, time or length of a property; None where it is absent or unusable."""
    value = attribute(parsed, "dt", None)
    if isinstance(value, date):
        return value if value.year in _YEARS else None
    return value


def _beginning(parsed: Any) -> object:
    """Return the time of an RDATE; of a PERIOD (section 3.3.9) its start."""
    value = value_of(parsed)
    if isinstance(value, tuple):
        value = value[0]
    return value if isinstance(value, date) and value.year in _YEARS else None


def text_of(fields: Any, name: str) -> str:
    """Return a text property; of several the first counts."""
    value = fields.get(name, "")
    return str(value[0]) if isinstance(value, list) else str(value)


def sequence_of(fields: Any) -> int:
    """Return SEQUENCE (section 3.8.7.4); zero where it is no number."""
    text = text_of(fields, "SEQUENCE").strip()
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else 0


def stamp_of(fields: Any) -> str:
    """Return LAST-MODIFIED or DTSTAMP as `20230801T000000Z`, or nothing."""
    for name in ("LAST-MODIFIED", "DTSTAMP"):
        moment = value_of(fields.get(name))
        if isinstance(moment, datetime):
            return _aware(moment).astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    return ""


def _length(fields: Any, start: date) -> timedelta:
    """Return how long an event lasts by its DTEND or DURATION; nothing where neither is usable."""
    length = _given_length(fields, start)
    return length if timedelta() < length <= _LONGEST else timedelta()


def _given_length(fields: Any, start: date) -> timedelta:
    end, duration = value_of(fields.get("DTEND")), value_of(fields.get("DURATION"))
    if isinstance(duration, timedelta):
        return duration
    if not isinstance(end, date) or isinstance(end, datetime) != isinstance(start, datetime):
        return timedelta()
    if isinstance(end, datetime) and isinstance(start, datetime):
        return _aware(end) - _aware(start)
    return end - start


def _aware(moment: datetime) -> datetime:
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _organiser(fields: Any) -> str:
    organiser = fields.get("ORGANIZER")
    return clean_line(str(attribute(organiser, "params", {}).get("CN", "")))


def _categories(fields: Any) -> Iterator[str]:
    given = fields.get("CATEGORIES", [])
    for value in given if isinstance(given, list) else [given]:
        yield from map(str, attribute(value, "cats", ()))
