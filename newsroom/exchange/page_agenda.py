"""Agenda items as the old site prints them: day, month and year, title, time and place."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from newsroom.domain.agenda import AgendaItem
from newsroom.domain.dates import month_number
from newsroom.domain.edition import Finding
from newsroom.domain.errors import NewsroomError
from newsroom.domain.messages import Message
from newsroom.domain.zones import parse_clock
from newsroom.exchange.agenda_kinds import kind_of_title
from newsroom.exchange.draft import ImportedEvent, identity, import_finding
from newsroom.text.sanitize import clean_line

_DAY = re.compile(r"(?:[•·◦▪*–-]\s*)?(?P<day>\d{1,2})(?:\s*[-/ ]\s*(?P<month>.+))?")
_MONTH = re.compile(r"(?P<name>[A-Za-z]{3,9})\.?\s*[-/ ]\s*(?P<year>\d{4})")
_CLOCK = r"(?:(?:pukul|jam|pkl\.?)\s*)?\d{1,2}[.:]\d{2}\s*(?:wita|wib|wit)?"
_UNTIL = r"(?:-|–|s\.?\s*/?\s*d\.?|sampai(?: dengan)?)"
_OPEN = r"selesai(?:\s*(?P<zone>wita|wib|wit))?"
_TIME = re.compile(
    rf"(?P<start>{_CLOCK})\s*"
    rf"(?:{_UNTIL}\s*(?:(?P<end>{_CLOCK})|(?P<open>{_OPEN}))\s*)?"
    r"(?:[-–—]\s*(?P<place>.*))?",
    re.IGNORECASE,
)
_UNTIMED = re.compile(r"(?:waktu|jam) menyusul\s*(?:[-–—]\s*(?P<place>.*))?", re.IGNORECASE)


@dataclass(frozen=True)
class _Block:
    """The lines of one item: its printed date, then title, time and place."""

    day: str
    month: str
    lines: tuple[str, ...]


def read_events(
    lines: Iterable[str], office_zone: str
) -> tuple[tuple[ImportedEvent, ...], tuple[Message, ...]]:
    """Read the lines below `Agenda`; an item whose day does not exist becomes a notice."""
    events: list[ImportedEvent] = []
    notices: list[Message] = []
    for block in _blocks([cleaned for line in lines if (cleaned := clean_line(line))]):
        try:
            events.append(_event(block, office_zone))
        except NewsroomError as error:
            notices.append(error.message)
    return tuple(events), tuple(notices)


def _blocks(lines: Sequence[str]) -> Iterator[_Block]:
    starts = [(at, *found) for at in range(len(lines)) if (found := _printed_date(lines, at))]
    ends = [at for at, *_ in starts[1:]] + [len(lines)]
    for (at, day, month, length), end in zip(starts, ends, strict=False):
        yield _Block(day, month, tuple(lines[at + length : end]))


def _printed_date(lines: Sequence[str], at: int) -> tuple[str, str, int] | None:
    """Return day, month with year, and how many lines they take, where an item begins."""
    day = _DAY.fullmatch(lines[at])
    if day is None:
        return None
    if day["month"]:
        return (day["day"], day["month"], 1) if _MONTH.fullmatch(day["month"]) else None
    following = lines[at + 1] if at + 1 < len(lines) else ""
    return (day["day"], following, 2) if _MONTH.fullmatch(following) else None


def _event(block: _Block, office_zone: str) -> ImportedEvent:
    day = _day(block)
    for at, line in enumerate(block.lines):
        if match := _TIME.fullmatch(line):
            place = " ".join(filter(None, (match["place"], *block.lines[at + 1 :])))
            return _timed(day, " ".join(block.lines[:at]), match, place, office_zone)
        if match := _UNTIMED.fullmatch(line):
            place = " ".join(filter(None, (match["place"], *block.lines[at + 1 :])))
            return _imported(day, " ".join(block.lines[:at]), office_zone, place)
    return _imported(day, " ".join(block.lines), office_zone, "")


def _day(block: _Block) -> str:
    match = _MONTH.fullmatch(block.month)
    month = month_number(match["name"]) if match else None
    try:
        return date(int(match["year"]) if match else 0, month or 0, int(block.day)).isoformat()
    except ValueError as error:
        raise NewsroomError(
            "Agenda “{title}” tidak diimpor: tanggal {day} {month} tidak ada. Catat sendiri dengan "
            "tanggal yang benar.",
            title=" ".join(block.lines[:1]),
            day=block.day,
            month=block.month,
        ) from error


def _timed(
    day: str, title: str, match: re.Match[str], place: str, office_zone: str
) -> ImportedEvent:
    try:
        start, zone = parse_clock(match["start"], match["zone"] or office_zone)
        end, zone = parse_clock(match["end"], zone) if match["end"] else ("", zone)
    except NewsroomError as error:
        finding = import_finding("start", "import.time", error.message)
        return _imported(day, title, office_zone, place, warnings=(finding,))
    return _imported(day, title, zone, place, start, end, bool(match["open"]))


def _imported(
    day: str, title: str, zone: str, place: str, start: str = "", end: str = "",
    open_end: bool = False, warnings: tuple[Finding, ...] = (),
) -> ImportedEvent:  # fmt: skip
    item = AgendaItem(
        id="",
        title=title,
        date=day,
        start=start,
        end=end,
        open_end=open_end,
        zone=zone,
        place=place,
        kind=kind_of_title(title),
        source=identity("page", day, title),
    )
    return ImportedEvent(item, warnings)
