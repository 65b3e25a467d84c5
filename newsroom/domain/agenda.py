"""Agenda items: what happens when and where, kept in the words in which it was announced."""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from newsroom.domain.dates import date_range
from newsroom.domain.zones import Moment, moment_at, printed_clock

STATUSES = ("confirmed", "tentative", "postponed", "rescheduled", "cancelled")
KINDS = ("rapat", "upacara", "publik", "pelatihan", "lainnya")


@dataclass(frozen=True)
class AgendaItem:
    """One event of the public or internal agenda."""

    id: str
    title: str
    date: str
    """First day, `2023-03-08`."""
    end_date: str = ""
    """Last day of an event of several days (inclusive); empty for one day."""
    start: str = ""
    """`11:00`; empty when all day or not yet known."""
    end: str = ""
    open_end: bool = False
    """Announced “s.d. selesai”: it lasts until it is over, and no end is named."""
    all_day: bool = False
    zone: str = "WIT"
    """The label as announced; never converted."""
    place: str = ""
    venue: str = ""
    organiser: str = ""
    officials: tuple[str, ...] = ()
    kind: str = "rapat"
    status: str = "confirmed"
    reason: str = ""
    moved_from: str = ""
    """The day first announced, for a rescheduled item."""
    public: bool = True
    notes: str = ""
    """For the newsroom only; in no byte of the bundle."""
    reporters: tuple[str, ...] = ()
    """Who is on duty for it, by initials or name; like the next two for the newsroom only."""
    photographers: tuple[str, ...] = ()
    vehicle: str = ""
    attachments: tuple[str, ...] = ()
    """Ids of media that belong to it: an invitation, a run-down."""
    no_story: bool = False
    """Whether the newsroom decided that no article is due."""
    series: str = ""
    """Id of the series (`domain.series.Series`) that it is one date of; empty for a single one."""
    occurrence: str = ""
    """The day for which the rule of its series made it, also where it was moved since."""
    slug: str = ""
    uid: str = ""
    """iCalendar UID (RFC 5545 section 3.8.4.7) of an imported event; own items derive theirs."""
    sequence: int = 0
    source: str = ""
    extra: Mapping[str, object] = field(default_factory=dict)
    created: str = ""
    modified: str = ""
    revision: int = 0
    digest: str = ""
    trashed: str = ""

    @property
    def last_date(self) -> str:
        return self.end_date or self.date

    @property
    def moment(self) -> Moment:
        """When it starts; an item without a time starts with its day."""
        return _moment(self.date, self.start or "00:00", self.zone)

    @property
    def is_untimed(self) -> bool:
        """Whether its time is still to be announced (“waktu menyusul”)."""
        return not self.start and not self.all_day

    @property
    def end_moment(self) -> Moment | None:
        """When it ends, or None where no end is announced."""
        if not self.end:
            return None
        day = self.last_date
        if not self.end_date and self.end <= self.start:
            day = (date.fromisoformat(day) + timedelta(days=1)).isoformat()
        return _moment(day, self.end, self.zone)

    @property
    def datetime(self) -> str:
        """The value of `<time datetime>`: a day, or a time with the true offset."""
        return self.moment.iso if self.start else self.date

    @property
    def printed_time(self) -> str:
        """`11.00 WITA`, `20.00–24.00 WITA`, `08.00 WIT s.d. selesai`; nothing without a time."""
        if not self.start:
            return ""
        ending = (
            f"–{printed_clock('24:00' if self.end == '00:00' else self.end)}" if self.end else ""
        )
        if self.open_end:
            return f"{printed_clock(self.start)} {self.zone} s.d. selesai"
        return f"{printed_clock(self.start)}{ending} {self.zone}"

    @property
    def printed_days(self) -> str:
        """`8 Maret 2023` or `21–23 Agustus 2023`."""
        return date_range(self.date, self.end_date)

    @property
    def order(self) -> tuple[str, str]:
        """Sorts by instant across zones; the id settles ties."""
        return self.moment.utc, self.id


def _moment(day: str, clock: str, zone: str) -> Moment:
    return moment_at(datetime.fromisoformat(f"{day}T{clock}"), zone)


def zone_of_place(place: str, town_zones: Mapping[str, str]) -> str:
    """Return the zone label of the last town that `place` names as whole words, or nothing.

    The last one, for the town comes behind the street: `Jalan Surabaya, Ternate`.
    """
    return town_zones.get(town_of_place(place, town_zones), "")


def town_of_place(place: str, towns: Collection[str]) -> str:
    """Return the last of some casefolded `towns` that `place` names as whole words, or nothing."""
    words = f" {' '.join(_WORD.findall(place.casefold()))} "
    found = [(words.rfind(f" {town} "), town) for town in towns if f" {town} " in words]
    return max(found)[1] if found else ""


_WORD = re.compile(r"[^\W_]+")
