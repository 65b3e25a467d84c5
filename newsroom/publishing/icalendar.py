"""The agenda as an iCalendar file (RFC 5545); an own writer, eight times as fast as the library.

Internal notes and duties are not read here. Nothing depends on the clock: DTSTAMP is the last
change of an item, which is its meaning in a calendar without METHOD (section 3.8.7.2). What
iCalendar has no words for stands in the description for people, and in X- properties for another
newsroom.
"""

import re
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from urllib.parse import urlsplit

from newsroom.domain.agenda import AgendaItem
from newsroom.domain.dates import medium_date
from newsroom.domain.site import Site
from newsroom.domain.zones import ZONES
from newsroom.publishing.addresses import agenda_path
from newsroom.publishing.wording import AGENDA_KINDS, AGENDA_STATUSES
from newsroom.text.sanitize import clean_text

NO_HOST = "ruang-redaksi.invalid"
"""Right-hand side of UIDs while the site has no address; no machine ever has this name."""

_LINE_OCTETS = 75
_OWN = "X-RUANGREDAKSI-"
_STATUS = {"tentative": "TENTATIVE", "postponed": "TENTATIVE", "cancelled": "CANCELLED"}
_PUNCTUATION = re.compile("[-:]")


def calendar(site: Site, items: Iterable[AgendaItem]) -> str:
    """Return a calendar of public agenda items, whole or of one, in the order given.

    Lines end in CRLF, are at most 75 octets long and never split a character (section 3.1).
    """
    events = tuple(items)
    timed = {item.zone for item in events if _clock(item)}
    # An empty calendar would be invalid (section 3.6: at least one component).
    labels = sorted(timed) if events else [site.zone]
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Ruang Redaksi//Newsroom//ID",
        "CALSCALE:GREGORIAN",
        f"X-WR-CALNAME:{escaped(f'Agenda {site.name}')}",
        *(line for label in labels for line in _zone(label)),
        *(line for item in events for line in _event(site, item)),
        "END:VCALENDAR",
    ]
    return "\r\n".join(map(folded, lines)) + "\r\n"


def _zone(label: str) -> Sequence[str]:
    """A VTIMEZONE (section 3.6.5): without it Outlook shifts events by an hour."""
    offset = ZONES[label].offset.replace(":", "")
    return (
        "BEGIN:VTIMEZONE",
        f"TZID:{ZONES[label].iana}",
        "BEGIN:STANDARD",
        "DTSTART:19700101T000000",
        f"TZOFFSETFROM:{offset}",
        f"TZOFFSETTO:{offset}",
        f"TZNAME:{label}",
        "END:STANDARD",
        "END:VTIMEZONE",
    )


def _event(site: Site, item: AgendaItem) -> Sequence[str]:
    """A VEVENT (section 3.6.1); cancelled items stay, so that phones strike them out."""
    changed = _compact(item.modified or item.created or item.moment.utc)
    return (
        "BEGIN:VEVENT",
        f"UID:{escaped(item.uid or f'agenda-{item.id}@{_host(site)}')}",
        f"DTSTAMP:{changed}",
        f"LAST-MODIFIED:{changed}",
        f"SEQUENCE:{item.sequence}",
        *_when(item),
        f"STATUS:{_STATUS.get(item.status, 'CONFIRMED')}",
        *_texts(item),
        *_own(site, item),
        *([] if item.public else ["CLASS:PRIVATE"]),
        *([f"URL:{site.url}{agenda_path(item)}"] if site.url and item.slug else []),
        "END:VEVENT",
    )


def _texts(item: AgendaItem) -> Iterable[str]:
    texts = {
        "SUMMARY": item.title,
        "LOCATION": item.place,
        "DESCRIPTION": "\n".join(_description(item)),
        "CATEGORIES": AGENDA_KINDS.get(item.kind, ""),
    }
    return (f"{name}:{escaped(text)}" for name, text in texts.items() if text)


def _own(site: Site, item: AgendaItem) -> Iterable[str]:
    """What another newsroom takes over as it is (section 3.8.8.2); only what is public anyway."""
    status = item.status if item.status in ("postponed", "rescheduled") else ""
    texts = {
        "STATUS": status,
        "REASON": item.reason,
        "MOVED-FROM": item.moved_from,
        "ORGANISER": item.organiser,
        "TIME": "UNKNOWN" if item.is_untimed else "OPEN" if item.open_end else "",
        "ZONE": item.zone if not _clock(item) and item.zone != site.zone else "",
    }
    return (f"{_OWN}{name}:{escaped(text)}" for name, text in texts.items() if text)


def _when(item: AgendaItem) -> Sequence[str]:
    """DTSTART and DTEND (sections 3.8.2.4 and 3.8.2.2); an end before the start is no end.

    A day's end is exclusive. An item of several days without a closing time lasts until the
    midnight after its last day.
    """
    if not _clock(item):
        dates = f"DTSTART;VALUE=DATE:{_compact(item.date)}"
        return (dates, f"DTEND;VALUE=DATE:{_day_after(max(item.last_date, item.date))}")
    zone = f"TZID={ZONES[item.zone].iana}"
    start = f"{_compact(item.date)}T{_compact(item.start)}00"
    ending = item.end_moment
    end = _compact(ending.wall) if ending else ""
    if ending is None and item.last_date > item.date and not item.open_end:
        end = f"{_day_after(item.last_date)}T000000"
    return (f"DTSTART;{zone}:{start}", *([f"DTEND;{zone}:{end}"] if end > start else []))


def _description(item: AgendaItem) -> Iterable[str]:
    if item.status != "confirmed":
        yield ": ".join(filter(None, (AGENDA_STATUSES.get(item.status, ""), item.reason)))
    if item.moved_from:
        yield f"Semula {medium_date(item.moved_from)}"
    if item.is_untimed:
        yield "Waktu menyusul"
    if item.open_end and item.start:
        yield f"Pukul {item.printed_time}"
    if item.organiser:
        yield f"Penyelenggara: {item.organiser}"


def _clock(item: AgendaItem) -> str:
    return "" if item.all_day else item.start


def _host(site: Site) -> str:
    return urlsplit(site.url).hostname or NO_HOST


def _compact(moment: str) -> str:
    """`2023-04-18T00:15:00Z` → `20230418T001500Z` (sections 3.3.4 and 3.3.5)."""
    return _PUNCTUATION.sub("", moment)


def _day_after(day: str) -> str:
    return _compact((date.fromisoformat(day) + timedelta(days=1)).isoformat())


def escaped(text: str) -> str:
    """Return a value of type TEXT (section 3.3.11)."""
    text = clean_text(text).replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return text.replace("\n", "\\n")


def folded(line: str) -> str:
    """Return a content line broken into lines of at most 75 octets (section 3.1)."""
    octets = line.encode()
    if len(octets) <= _LINE_OCTETS:
        return line
    pieces, start, room = [], 0, _LINE_OCTETS
    while len(octets) - start > room:
        cut = start + room
        while octets[cut] & 0xC0 == 0x80:  # inside a character
            cut -= 1
        pieces.append(octets[start:cut])
        start, room = cut, _LINE_OCTETS - 1  # the blank before a continuation counts
    pieces.append(octets[start:])
    return b"\r\n ".join(pieces).decode()
