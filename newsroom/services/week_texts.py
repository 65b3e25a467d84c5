"""A sheet of the agenda as a message for WhatsApp, a table for a spreadsheet, a calendar file."""

from collections.abc import Iterable, Iterator

from newsroom.domain.agenda import AgendaItem
from newsroom.publishing import icalendar
from newsroom.services.week import EMPTY, INTERNAL, STATUS_WORDS, Day, Line, Sheet, duty
from newsroom.text import cells
from newsroom.text.chat import bold, struck, unmarked

COLUMNS = (
    "Judul",
    "Tanggal",
    "Tanggal selesai",
    "Mulai",
    "Selesai",
    "Sepanjang hari",
    "Zona",
    "Tempat",
    "Penyelenggara",
    "Pejabat",
    "Jenis",
    "Status",
    "Alasan",
    "Semula",
    "Tampilkan",
)


def calendar(sheet: Sheet) -> bytes:
    """Return a calendar file (RFC 5545); internal events are private in it, duties are in none."""
    return icalendar.calendar(sheet.site, sheet.items).encode()


def message(sheet: Sheet) -> str:
    """Return a message for WhatsApp: days in bold, one line an event, cancelled ones struck out.

    Days without an event are not named, and no line ends in a blank.
    """
    days = [_day_lines(day, sheet.is_internal) for day in sheet.days if day.lines]
    blocks = [[bold(sheet.title), unmarked(sheet.office)], *(days or [[f"{EMPTY}."]])]
    return "\n\n".join("\n".join(line.rstrip() for line in block) for block in blocks)


def _day_lines(day: Day, with_duty: bool) -> list[str]:
    holiday = f" – {unmarked(day.holiday)}" if day.holiday else ""
    return [f"{bold(day.title)}{holiday}", *(_told(line, with_duty) for line in day.lines)]


def _told(line: Line, with_duty: bool) -> str:
    what = ", ".join(filter(None, (line.item.title, line.item.place)))
    said = f"{line.time} – {what}"
    notes = unmarked("; ".join(_notes(line)))
    told = f"• {struck(said) if line.is_off else unmarked(said)}{f' ({notes})' if notes else ''}"
    on_duty = unmarked(duty(line.item)) if with_duty else ""
    return f"{told}\n   {on_duty}" if on_duty else told


def _notes(line: Line) -> Iterator[str]:
    """Yield what stands behind an event in brackets."""
    if line.days:
        yield line.days
    if line.status:
        changed = ", ".join(filter(None, (line.status, line.former)))
        yield ": ".join(filter(None, (changed, line.reason)))
    if not line.item.public:
        yield INTERNAL


def table(sheet: Sheet) -> str:
    """Return the events as CSV for an Indonesian Excel; the import of tables reads it again.

    Each event is one row, with dates as `2026-11-23` and times as `08:00`.
    """
    rows = [COLUMNS, *map(_row, sheet.items)]
    return cells.table(rows, delimiter=";", end="\r\n")


def _row(item: AgendaItem) -> Iterable[str]:
    return (
        item.title,
        item.date,
        item.end_date,
        item.start,
        "selesai" if item.open_end else item.end,
        _yes(item.all_day),
        item.zone,
        item.place,
        item.organiser,
        "; ".join(item.officials),
        item.kind,
        STATUS_WORDS.get(item.status, "Pasti"),
        item.reason,
        item.moved_from,
        _yes(item.public),
    )


def _yes(value: bool) -> str:
    return "ya" if value else "tidak"
