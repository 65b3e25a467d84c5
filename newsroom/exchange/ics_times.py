"""Times of calendar files in the three zones of the newsroom (RFC 5545 section 3.3.5).

An event repeats by the clock of its own zone, which may have summer time or another weekday than
the office; only its single dates are then told by a clock of the newsroom.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from typing import Any

from newsroom.domain.edition import Finding
from newsroom.domain.messages import say
from newsroom.domain.zones import ZONES, zone_named
from newsroom.exchange.draft import import_finding

MIDNIGHT = "00:00"
_UNIVERSAL = ("UTC", "GMT")
"""Names of no place's time: programs write it when they mean an instant."""
_OFFSET = re.compile(r"(?:UTC|GMT)\s*([+-])(\d{1,2})(?:[:.]?(\d{2}))?(?!\d)", re.IGNORECASE)
"""In names that Windows shows to people: `(UTC+09:00) Osaka, Sapporo, Tokyo`."""


@dataclass(frozen=True)
class Clock:
    """How one event's times are told: the label, and the zone by whose clock it repeats."""

    zone: str
    own: tzinfo | None = None
    """None for times without a zone: they are those of the label."""
    warnings: tuple[Finding, ...] = ()
    unknown: str = ""
    """The name of a zone that nobody knows."""

    def wall(self, value: date) -> datetime:
        """Return a time or a day as the event's own zone shows it, without a zone."""
        if not isinstance(value, datetime):
            return datetime.combine(value, time())
        if value.tzinfo is None:
            return value
        return value.astimezone(self.own or zone_named(self.zone).tzinfo).replace(tzinfo=None)

    def local(self, wall: datetime) -> datetime:
        """Return a time of the event's own zone as the clocks of the label show it."""
        if self.own is None:
            return wall
        instant = wall.replace(tzinfo=self.own)
        return instant.astimezone(zone_named(self.zone).tzinfo).replace(tzinfo=None)


def clock_of(start: Any, office_zone: str, answers: Mapping[str, str]) -> Clock:
    """Return the clock of an event by its DTSTART.

    A zone of seven, eight or nine hours gets its label, whatever its name (Windows writes `Tokyo
    Standard Time` in WIT). UTC and times without a zone are the office's. Another zone is
    converted (finding `zone.converted`), an unknown name keeps its time (`zone.unknown`), unless
    `answers` has a label for it.
    """
    moment, name = start.dt, str(start.params.get("TZID", ""))
    if not isinstance(moment, datetime) or (moment.tzinfo is None and not name):
        return Clock(office_zone)
    answer = zone_named(answers[name]).tzinfo if name in answers else None
    own = moment.tzinfo or zone_called(name) or answer
    if own is None:
        return Clock(office_zone, None, (_unknown(name, moment, office_zone),), name)
    aware = moment.replace(tzinfo=own)
    offset = aware.utcoffset()
    label = next((z.label for z in ZONES.values() if timedelta(hours=z.hours) == offset), "")
    if label or (name or "UTC").upper().endswith(_UNIVERSAL):
        return Clock(label or office_zone, own)
    return Clock(office_zone, own, (_converted(name, aware, office_zone),))


def zone_called(name: str) -> tzinfo | None:
    """Return the zone of a name that only people use: `WIB`, `(UTC+09:00) Jayapura`, `GMT+8`."""
    label = name.strip().upper()
    known = next(
        (zone for zone in ZONES.values() if label in (zone.label, zone.iana.upper())), None
    )
    if known is not None:
        return known.tzinfo
    match = _OFFSET.search(name)
    if match is None:
        return UTC if label.rstrip("/").endswith(_UNIVERSAL) else None
    sign, hours, minutes = match.groups()
    offset = timedelta(hours=int(hours), minutes=int(minutes or 0))
    return timezone(-offset if sign == "-" else offset) if offset < timedelta(days=1) else None


def label_of(name: str) -> str:
    """Return the label of a zone that a calendar gives as its own (X-WR-TIMEZONE), or nothing."""
    return next((zone.label for zone in ZONES.values() if name.strip() == zone.iana), "")


def _unknown(name: str, moment: datetime, zone: str) -> Finding:
    message = say(
        "Zona waktu “{name}” tidak dikenal. Jam {time} dibiarkan dan diberi label {zone}; periksa "
        "apakah benar.",
        name=name,
        time=moment.strftime("%H.%M"),
        zone=zone,
    )
    return import_finding("zone", "zone.unknown", message)


def _converted(name: str, moment: datetime, zone: str) -> Finding:
    local = moment.astimezone(zone_named(zone).tzinfo)
    message = say(
        "Jam {time} di zona “{name}” menjadi {local} {zone}.",
        time=moment.strftime("%H.%M"),
        name=name,
        local=local.strftime("%d-%m-%Y %H.%M"),
        zone=zone,
    )
    return import_finding("zone", "zone.converted", message)


@dataclass(frozen=True)
class Span:
    """When an event is, in the fields of an agenda item."""

    date: str
    end_date: str = ""
    start: str = ""
    end: str = ""
    all_day: bool = False


def day_span(first: date, after: date) -> Span:
    """Return whole days; `after` is the first day that no longer belongs to the event."""
    last = after - timedelta(days=1)
    return Span(first.isoformat(), last.isoformat() if last > first else "", all_day=True)


def timed_span(start: datetime, length: timedelta) -> Span:
    """Return a span of local times.

    Midnight to midnight is whole days. An end within a day after the start needs no last day, so
    that an evening until 24.00 or 02.00 stays on its own day; without a length no end is known.
    An event of several days until midnight lasts through the day before, without a closing time.
    """
    day, clock = start.date().isoformat(), f"{start:%H:%M}"
    if length < timedelta(minutes=1):
        return Span(day, start=clock)
    end = start + length
    closing = f"{end:%H:%M}"
    if clock == MIDNIGHT == closing:
        return day_span(start.date(), end.date())
    if length < timedelta(days=1):
        return Span(day, "", clock, closing)
    if closing == MIDNIGHT:
        return Span(day, (end.date() - timedelta(days=1)).isoformat(), clock)
    return Span(day, end.date().isoformat(), clock, closing)
