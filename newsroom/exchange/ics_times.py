"""Times of calendar files in the three zones of the newsroom (RFC 5545 section 3.3.5)."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from newsroom.domain.edition import Finding
from newsroom.domain.messages import say
from newsroom.domain.zones import ZONES, zone_named
from newsroom.exchange.draft import import_finding

MIDNIGHT = "00:00"
_UNIVERSAL = ("UTC", "GMT")
"""Names of no place's time: programs write it when they mean an instant."""


@dataclass(frozen=True)
class Clock:
    """How one event's times are told: the label, and what turns other instants into its times."""

    zone: str
    warnings: tuple[Finding, ...] = ()

    def local(self, value: datetime) -> datetime:
        """Return an instant as this zone's clocks show it; a time without zone stays as it is."""
        if value.tzinfo is None:
            return value
        return value.astimezone(zone_named(self.zone).tzinfo).replace(tzinfo=None)


def clock_of(start: Any, office_zone: str) -> Clock:
    """Return the clock of an event by its DTSTART.

    A zone of seven, eight or nine hours gets its label, whatever its name (Windows writes `Tokyo
    Standard Time` in WIT). UTC and times without a zone are the office's. Another zone is
    converted, an unknown name keeps its time: both with a warning.
    """
    moment, name = start.dt, str(start.params.get("TZID", ""))
    if not isinstance(moment, datetime) or (moment.tzinfo is None and not name):
        return Clock(office_zone)
    offset = moment.utcoffset()
    if offset is None:
        return Clock(office_zone, (_unknown(name, moment, office_zone),))
    label = next((z.label for z in ZONES.values() if timedelta(hours=z.hours) == offset), "")
    if label or (name or "UTC").upper().endswith(_UNIVERSAL):
        return Clock(label or office_zone)
    return Clock(office_zone, (_converted(name, moment, office_zone),))


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
    local = Clock(zone).local(moment)
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
    """
    day, clock = start.date().isoformat(), f"{start:%H:%M}"
    if length <= timedelta():
        return Span(day, start=clock)
    end = start + length
    if clock == MIDNIGHT == f"{end:%H:%M}":
        return day_span(start.date(), end.date())
    last = end.date().isoformat() if length >= timedelta(days=1) else ""
    return Span(day, last, clock, f"{end:%H:%M}")
