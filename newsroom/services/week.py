"""The agenda of a week as it goes out of the house: on paper, into a chat, into a spreadsheet.

A sheet speaks Indonesian like the site, in whatever language the program is, and prints times as
they were announced. Only public events are on it unless the internal ones are asked for too.
"""

import os
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path

from newsroom.domain.agenda import AgendaItem
from newsroom.domain.dates import date_range, long_date, medium_date
from newsroom.domain.errors import EnvironmentFailure, NewsroomError, reason_of
from newsroom.domain.site import Site
from newsroom.domain.typed_dates import read_date
from newsroom.domain.zones import moment_at
from newsroom.services import holidays
from newsroom.services.newsroom import Newsroom
from newsroom.storage import agenda

DAYS_IN_WEEK = 7
STATUS_WORDS = {
    "tentative": "Rencana",
    "postponed": "Ditunda",
    "rescheduled": "Dijadwalkan ulang",
    "cancelled": "Batal",
}
EMPTY = "Tidak ada agenda"
INTERNAL = "Internal"
CONTINUED = "lanjutan"
WARNING = "Untuk internal, tidak untuk disebarkan"
HEADINGS = ("Waktu", "Kegiatan dan tempat", "Penyelenggara dan pejabat", "Keterangan")
PROGRAM = "Ruang Redaksi"


@dataclass(frozen=True)
class Line:
    """One event on one of its days."""

    item: AgendaItem

    @property
    def time(self) -> str:
        """`11.00 WITA` as announced, `Sepanjang hari` or `Waktu menyusul`."""
        if self.item.all_day:
            return "Sepanjang hari"
        return self.item.printed_time or "Waktu menyusul"

    @property
    def days(self) -> str:
        """`21–23 Agustus 2026` for an event of several days."""
        return self.item.printed_days if _last_day(self.item) > self.item.date else ""

    @property
    def status(self) -> str:
        """What is unusual about it: `Batal`, `Rencana` …; nothing for what is certain."""
        return STATUS_WORDS.get(self.item.status, "")

    @property
    def former(self) -> str:
        """The day first announced: `semula 24 November 2026`."""
        is_moved = self.item.status == "rescheduled" and self.item.moved_from
        return f"semula {medium_date(self.item.moved_from)}" if is_moved else ""

    @property
    def reason(self) -> str:
        """Why it is not as it was announced."""
        return self.item.reason if self.status else ""

    @property
    def is_off(self) -> bool:
        """Whether it is struck out."""
        return self.item.status == "cancelled"


@dataclass(frozen=True)
class Day:
    """One day of a sheet; it may be empty."""

    date: str
    holiday: str
    lines: tuple[Line, ...]

    @property
    def title(self) -> str:
        """`Senin, 23 November 2026`."""
        return long_date(self.date)

    @property
    def is_free(self) -> bool:
        """Whether it is a Sunday or a holiday."""
        return bool(self.holiday) or date.fromisoformat(self.date).weekday() == 6


@dataclass(frozen=True)
class Sheet:
    """The events of some days under the name of the office."""

    site: Site
    days: tuple[Day, ...]
    made: str
    """The day on which it was made, on the clocks of the office."""
    is_internal: bool = False
    """Whether it holds what is not for the public: internal events, and who is on duty."""
    left_out: int = 0
    """Internal events of these days that are not on it."""

    @property
    def title(self) -> str:
        """`Agenda 23–29 November 2026`; only `Agenda` for days that do not follow each other."""
        first, last = self.days[0].date, self.days[-1].date
        span = (date.fromisoformat(last) - date.fromisoformat(first)).days + 1
        return f"Agenda {date_range(first, last)}" if span == len(self.days) else "Agenda"

    @property
    def office(self) -> str:
        """What the office is called."""
        return self.site.office or self.site.name

    @property
    def contact(self) -> str:
        """Where the office is found, in one line."""
        site = self.site
        phone = f"Telepon {site.phone}" if site.phone else ""
        address = site.url.partition("://")[2].rstrip("/")
        return " · ".join(filter(None, (site.address, phone, site.email, address)))

    @property
    def signing(self) -> tuple[str, ...]:
        """What stands above the room for a signature."""
        place = ", ".join(filter(None, (self.site.town, medium_date(self.made))))
        return place, self.office

    def footing(self, page: int, pages: int) -> tuple[str, str]:
        """What stands at the foot of a page, left and right."""
        printed = f"Dicetak {medium_date(self.made)}"
        left = f"{WARNING} · {printed}" if self.is_internal else printed
        return left, f"Halaman {page} dari {pages}"

    @property
    def items(self) -> tuple[AgendaItem, ...]:
        """Its events, each once, by instant."""
        found = {line.item.id: line.item for day in self.days for line in day.lines}
        return tuple(sorted(found.values(), key=lambda item: item.order))


def week(newsroom: Newsroom, first: str, internal: bool = False) -> Sheet:
    """Return the seven days from `first` on; raises NewsroomError where the calendar ends."""
    try:
        begin = date.fromisoformat(first)
        chosen = [(begin + timedelta(days=n)).isoformat() for n in range(DAYS_IN_WEEK)]
    except (ValueError, OverflowError) as error:
        raise NewsroomError(
            "Tanggal “{text}” tidak dikenal. Tulis misalnya 2023-04-18.", text=first
        ) from error
    return days(newsroom, chosen, internal)


def days(newsroom: Newsroom, chosen: Collection[str], internal: bool = False) -> Sheet:
    """Return some days, at least one, in their order."""
    wanted = sorted(set(chosen))
    found = agenda.between(newsroom.database, wanted[0], wanted[-1])
    on_day = _by_day(wanted, found)
    shown = {item.id for item in found if internal or item.public}
    hidden = {item.id for items in on_day.values() for item in items} - shown
    free = holidays.holidays(newsroom)
    made = tuple(
        Day(day, free.get(day, ""), tuple(Line(item) for item in on_day[day] if item.id in shown))
        for day in wanted
    )
    return Sheet(newsroom.site, made, newsroom.present().date, internal, len(hidden))


def day_typed(newsroom: Newsroom, text: str) -> str:
    """Return the day that somebody typed: `2026-11-23`, `23/11/2026`, `23 Nov`, `besok`.

    Raises NewsroomError.
    """
    return read_date(text, date.fromisoformat(newsroom.present().date))


def _by_day(wanted: Iterable[str], found: Collection[AgendaItem]) -> Mapping[str, list[AgendaItem]]:
    return {
        day: sorted(
            (item for item in found if item.date <= day <= _last_day(item)),
            key=lambda item: _place_in_day(item, day),
        )
        for day in wanted
    }


def _last_day(item: AgendaItem) -> str:
    """Return the last day that an event is announced on.

    One night that ends on the clocks of the next morning is no event of two days.
    """
    day_before = (date.fromisoformat(item.last_date) - timedelta(days=1)).isoformat()
    is_night = bool(item.end) and item.end <= item.start and item.date == day_before
    ends_with_day = item.end == "00:00" and item.end_date > item.date
    return day_before if is_night or ends_with_day else item.last_date


def _place_in_day(item: AgendaItem, day: str) -> tuple[int, str, str]:
    """Sort by instant across zones: what lasts all day first, what has no time yet last."""
    begin = datetime.fromisoformat(f"{day}T{item.start or '00:00'}")
    rank = 0 if item.all_day else 2 if item.is_untimed else 1
    return rank, moment_at(begin, item.zone).utc, item.id


def duty(item: AgendaItem) -> str:
    """Return who covers an event: `Liputan: Acm, Rin · Foto: Bas · Kendaraan: DG 12`."""
    parts = (
        ("Liputan", ", ".join(item.reporters)),
        ("Foto", ", ".join(item.photographers)),
        ("Kendaraan", item.vehicle),
    )
    return " · ".join(f"{name}: {who}" for name, who in parts if who)


def people(item: AgendaItem) -> Iterator[str]:
    """Yield the organiser, then the officials who attend, each once."""
    yield from dict.fromkeys(filter(None, (item.organiser, *item.officials)))


def save(file: Path, content: bytes) -> None:
    """Write a file that appears whole or not at all. Raises EnvironmentFailure."""
    partial = file.with_name(f".{file.name}.{os.getpid()}")
    try:
        partial.write_bytes(content)
        partial.replace(file)
    except OSError as error:
        partial.unlink(missing_ok=True)
        raise EnvironmentFailure(
            "{file} tidak bisa ditulis ({reason}). Ruang redaksi tidak diubah.",
            file=str(file),
            reason=reason_of(error),
        ) from error
