"""Indonesia's three zones, wall time and instants.

A time is stored as the office wrote it (wall time and zone label) and never converted; the
instant is derived (practice.md 1.5). The three zones know no daylight saving, so a table of
fixed offsets is exact and needs no system time-zone database.
"""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone

from newsroom.domain.errors import NewsroomError


@dataclass(frozen=True)
class Zone:
    """One zone: its label on the page, its IANA name and its offset from UTC in hours."""

    label: str
    iana: str
    hours: int

    @property
    def offset(self) -> str:
        """The offset as in ISO 8601: `+09:00`."""
        return f"+{self.hours:02d}:00"

    @property
    def tzinfo(self) -> timezone:
        return timezone(timedelta(hours=self.hours), self.label)


ZONES = {
    zone.label: zone
    for zone in (
        Zone("WIB", "Asia/Jakarta", 7),
        Zone("WITA", "Asia/Makassar", 8),
        Zone("WIT", "Asia/Jayapura", 9),
    )
}

_CLOCK = re.compile(
    r"(?:pukul|jam|pkl\.?)?\s*(\d{1,2})(?:[.:](\d{2}))?(?:[.:]00)?\s*(wib|wita|wit)?", re.IGNORECASE
)


def zone_named(label: str) -> Zone:
    """Return the zone of a label in any case; raises NewsroomError for an unknown one."""
    zone = ZONES.get(label.strip().upper())
    if zone is None:
        raise NewsroomError(
            "Zona waktu “{label}” tidak dikenal. Pakai WIB, WITA atau WIT.", label=label
        )
    return zone


def parse_clock(text: str, default_zone: str) -> tuple[str, str]:
    """Read `11.00 WITA`, `8:00 wita`, `pukul 08.00Wita` or `08.00` → (`HH:MM`, label).

    Without a label the `default_zone` holds. Raises NewsroomError for a time that no clock shows.
    """
    match = _CLOCK.fullmatch(text.strip())
    hour, minute, label = match.groups() if match else ("99", None, None)
    if int(hour) > 23 or int(minute or 0) > 59:
        raise NewsroomError(
            "Jam “{text}” tidak dikenal. Tulis misalnya 08.00 atau 08.00 WIT.", text=text
        )
    return f"{int(hour):02d}:{minute or '00'}", zone_named(label or default_zone).label


def printed_clock(clock: str) -> str:
    """Return `08:00` as it is printed in Indonesia: `08.00`."""
    return clock.replace(":", ".")


@dataclass(frozen=True, order=True)
class Moment:
    """A wall time with its zone label: what a person typed, and the instant it means."""

    utc: str
    """The instant, `2023-04-18T00:15:00Z`; first, so that moments sort by instant."""
    wall: str
    """Local time as written, `2023-04-18T09:15:00`."""
    zone: str
    """`WIB`, `WITA` or `WIT`."""

    @property
    def iso(self) -> str:
        """ISO 8601 with the true offset: `2023-04-18T09:15:00+09:00`."""
        return self.wall + ZONES[self.zone].offset

    @property
    def date(self) -> str:
        return self.wall[:10]

    @property
    def clock(self) -> str:
        return self.wall[11:16]


def moment_at(wall: datetime, zone: str) -> Moment:
    """Return the moment of a naive local time in a zone."""
    instant = wall.replace(tzinfo=zone_named(zone).tzinfo)
    return Moment(utc_text(instant), wall.isoformat(timespec="seconds"), zone)


def moment_of(instant: datetime, zone: str) -> Moment:
    """Return the moment of an aware instant as the clocks of `zone` show it."""
    return moment_at(instant.astimezone(zone_named(zone).tzinfo).replace(tzinfo=None), zone)


def moment_of_utc(utc: str, zone: str) -> Moment:
    """Return the moment of an instant written as `utc_text` does."""
    return moment_of(datetime.fromisoformat(utc), zone)


def utc_text(instant: datetime) -> str:
    """Return an aware instant as `2023-04-18T00:15:00Z`."""
    wall = instant.astimezone(UTC).replace(tzinfo=None)
    return f"{wall.isoformat(timespec='seconds')}Z"  # strftime takes three times as long


def parse_moment(text: str, office_zone: str) -> Moment:
    """Read an ISO 8601 date or time, or one with an office's clock: `2023-04-18 09.15 WIT`.

    Without an offset or label the office's zone holds; a date alone means 00.00 there. An offset
    that is none of the three zones is shown in the office's zone. Raises NewsroomError.
    """
    try:
        return _moment(text.strip(), office_zone)
    except (ValueError, OverflowError) as error:
        raise NewsroomError(
            "Waktu “{text}” tidak dikenal. Tulis misalnya 2023-04-18T09:15 atau 2023-04-18.",
            text=text,
        ) from error


def _moment(text: str, office_zone: str) -> Moment:
    plain = re.fullmatch(r"(\d{4}-\d{2}-\d{2})[ T](\d{1,2}[.:]\d{2})\s*([A-Za-z]{3,4})?", text)
    if plain:
        day, clock, label = plain.groups()
        clock, zone = parse_clock(f"{clock} {label or ''}", office_zone)
        return moment_at(datetime.fromisoformat(f"{day}T{clock}:00"), zone)
    moment = datetime.fromisoformat(text).replace(microsecond=0)
    if moment.tzinfo is None:
        return moment_at(moment, office_zone)
    hours = (moment.utcoffset() or timedelta()) / timedelta(hours=1)
    label = next((zone.label for zone in ZONES.values() if zone.hours == hours), office_zone)
    return moment_of(moment, label)


def parse_date(text: str) -> str:
    """Return an ISO date checked for being a real day; raises NewsroomError."""
    try:
        day = date.fromisoformat(text.strip())
        moment_at(
            datetime.combine(day, time()), "WIT"
        )  # a day without an instant has no place here
        return day.isoformat()
    except (ValueError, OverflowError) as error:
        raise NewsroomError(
            "Tanggal “{text}” tidak dikenal. Tulis misalnya 2023-04-18.", text=text
        ) from error
