"""Calendar files (RFC 5545) read into agenda items; a repeating event becomes single items.

What is told again at the next import is the UID; the occurrence of a repeating event on a day has
`UID#2023-08-07`, also where that occurrence alone was moved. Guests and organisers' addresses are
personal data and are not read; descriptions become notes, which are never published.
"""

import warnings
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from newsroom.domain.errors import NewsroomError
from newsroom.domain.messages import Message, say
from newsroom.exchange.draft import ImportedEvent, ImportedPage
from newsroom.exchange.ics_events import Event, Origin, text_of, withdrawal
from newsroom.exchange.ics_repetition import grouped, told
from newsroom.exchange.ics_times import label_of
from newsroom.exchange.recurrence import Deadline
from newsroom.exchange.sniffing import decode

Zones = Mapping[str, str]
NO_ZONES: Zones = MappingProxyType({})
OUR_PRODUCT = "Ruang Redaksi"
"""In the PRODID (section 3.7.3) of the files that this program writes."""
_EXPANSION_SECONDS = 1.0
"""For all repeating events of one file together."""
_ANSWERS = ("REPLY", "COUNTER", "DECLINECOUNTER", "REFRESH")
"""Methods (RFC 5546 section 1.4) of what guests send back to the host."""
# What icalendar raises for damage; OSError where a TZID names a folder of the zone database.
_UNREADABLE = (
    ValueError, KeyError, IndexError, AttributeError, TypeError, OverflowError, OSError,
    RecursionError,
)  # fmt: skip


def read(
    data: bytes, office_zone: str, name: str = "kalender.ics", zones: Zones = NO_ZONES
) -> ImportedPage:
    """Read a calendar file; raises NewsroomError for one that is broken or only an answer.

    `zones` has labels for names of zones that nobody knows.
    """
    data = decode(data, name).encode()  # icalendar takes every byte for a letter of UTF-8
    events: list[Event] = []
    withdrawn: list[ImportedEvent] = []
    unreadable = 0
    for fields, origin in _fields(_calendars(data), office_zone, zones):
        event = Event.of(fields, origin)
        if event is not None:
            events.append(event)
        elif origin.cancels and (gone := withdrawal(fields)):
            withdrawn.append(gone)
        else:
            unreadable += 1
    deadline = Deadline(_EXPANSION_SECONDS)
    found = [told(group, deadline) for group in grouped(events)]
    imported = [event for one in found for event in one.events]
    repeated = tuple(one.repeated for one in found if one.repeated)
    return ImportedPage((), (*imported, *withdrawn), _notices(unreadable), repeated)


def _calendars(data: bytes) -> Sequence[Any]:
    from icalendar import Calendar
    from icalendar.timezone import tzp

    # It would read this file by the zones that an earlier one has defined.
    tzp.use_default()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # a guessed vendor prefix of a TZID; ours is by offset
            found = Calendar.from_ical(data, multiple=True)
            if data.rfind(b"BEGIN:VTIMEZONE") > data.find(b"BEGIN:VEVENT"):
                # Only now it knows the zones that are defined behind their events.
                found = Calendar.from_ical(data, multiple=True)
    except _UNREADABLE as error:
        raise _broken() from error
    if not found:
        raise _broken()
    return list(found)


def _fields(
    calendars: Sequence[Any], office_zone: str, zones: Zones
) -> Iterator[tuple[Any, Origin]]:
    """Yield each VEVENT with what its calendar says of all of them."""
    methods = {text_of(one, "METHOD").strip().upper() for one in calendars}
    if methods and methods.issubset(_ANSWERS):
        raise NewsroomError(
            "Berkas ini jawaban atas undangan, bukan acara. Minta berkas undangannya, lalu impor "
            "berkas itu."
        )
    for one in calendars:
        zone = label_of(text_of(one, "X-WR-TIMEZONE")) or office_zone
        is_ours = OUR_PRODUCT in text_of(one, "PRODID")
        cancels = text_of(one, "METHOD").strip().upper() == "CANCEL"
        origin = Origin(zone, is_ours, cancels, zones)
        yield from ((event, origin) for event in one.walk("VEVENT"))


def _broken() -> NewsroomError:
    return NewsroomError(
        "Berkas kalender rusak atau terpotong. Simpan ulang dari program asalnya, lalu impor lagi."
    )


def _notices(unreadable: int) -> tuple[Message, ...]:
    if not unreadable:
        return ()
    message = say("{count} acara tanpa tanggal yang dapat dibaca tidak diimpor.", count=unreadable)
    return (message,)
