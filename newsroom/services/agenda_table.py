"""An agenda that comes as a table: what would become of each row, then all of it in one action.

A row is known again by its title, date and start. A row that has not changed since it was taken
in is left alone, whatever the newsroom has made of the event since; a changed one updates the
fields that it fills.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from newsroom.domain.agenda import AgendaItem
from newsroom.domain.errors import NewsroomError
from newsroom.domain.messages import Message, say
from newsroom.exchange import csv_agenda, csv_table, sniffing, table_columns
from newsroom.exchange.csv_agenda import AgendaRow, Choices, Reading
from newsroom.exchange.csv_table import Sheet
from newsroom.exchange.draft import identity
from newsroom.exchange.table_days import DAY_FIRST, MIXED, MONTH_FIRST, UNSURE, order_of
from newsroom.exchange.table_headers import MANY, ROLES
from newsroom.services import series_steps
from newsroom.services.changes import NOTHING, Changes
from newsroom.services.converting import read_source
from newsroom.services.newsroom import Newsroom
from newsroom.services.series_steps import Step, Writing
from newsroom.storage import agenda as stored
from newsroom.storage import settings

__all__ = ["DAY_FIRST", "MANY", "MIXED", "MONTH_FIRST", "ROLES", "UNSURE", "Choices", "Sheet"]

TAKEN = "table"
"""Key in `extra`: the digest of the row as it was taken in last."""
NEW, UPDATED, SAME, REFUSED = "new", "updated", "same", "refused"
OUTCOMES = (REFUSED, NEW, UPDATED, SAME)
"""What can become of a row, what needs a look first."""
UNREAD = "unread"
"""Nobody knows: there is no column of titles or dates yet."""
_KEY = frozenset({"title", "date", "start"})
"""By these a row is known, so the file has not changed them; the newsroom may have."""
_TOLD_WITH = {"date": ("end_date",), "start": ("end", "open_end", "all_day", "zone")}
"""What means something only beside the date or the time that the row says."""
_HEAD = 64 << 10
_WORKBOOKS = (".xlsx", ".xlsm", ".xls", ".ods")
Progress = Callable[[int, int], None]
"""Called with how many of how many rows are stored."""
Cancelled = Callable[[], bool]


@dataclass(frozen=True)
class Planned:
    """One row and what would become of it."""

    number: int
    """The row in the spreadsheet; 0 for an event of a calendar file."""
    outcome: str
    item: AgendaItem | None = None
    """The event as it would be stored; None for a row that is refused."""
    before: AgendaItem | None = None
    """The event that is there already."""
    changed: tuple[str, ...] = ()
    """Fields of it that would change."""
    notes: tuple[Message, ...] = ()
    """Why it is refused, or what is in doubt."""
    row: AgendaRow | None = None


@dataclass(frozen=True)
class Plan:
    """What an import of a file would do; nothing is changed by it."""

    rows: tuple[Planned, ...]
    reading: Reading | None = None
    """How the table is understood; None for a calendar file."""
    lacking: tuple[str, ...] = ()
    """Roles without which a table is no agenda: `title`, `date`."""

    def count(self, outcome: str) -> int:
        return sum(row.outcome == outcome for row in self.rows)

    @property
    def taken(self) -> int:
        """How many events an import would store."""
        return self.count(NEW) + self.count(UPDATED)

    @property
    def undated(self) -> int:
        """How many rows are refused because their date may be in a row above."""
        return sum(row.row is not None and row.row.lacks_date for row in self.rows)


@dataclass(frozen=True)
class Brought:
    """What an import has stored, and how to take it back."""

    plan: Plan
    stored: tuple[tuple[Planned, AgendaItem], ...] = ()
    """Rows with the events that they have become."""
    step: Step | None = None
    """The way back; None where nothing was stored."""

    @property
    def made(self) -> tuple[AgendaItem, ...]:
        """The events that are new, or came back from the trash."""
        return tuple(item for row, item in self.stored if row.outcome == NEW)

    @property
    def cancelled(self) -> tuple[AgendaItem, ...]:
        """The events that the file calls off."""
        return tuple(
            after for before, after in self.updated if after.status == "cancelled" != before.status
        )

    @property
    def updated(self) -> tuple[tuple[AgendaItem, AgendaItem], ...]:
        """Events before and after."""
        return tuple(
            (row.before, item)
            for row, item in self.stored
            if row.outcome == UPDATED and row.before is not None
        )

    @property
    def changes(self) -> Changes:
        return self.step.changes if self.step else NOTHING


# The file


def read(path: Path) -> Sheet:
    """Read a table from a file; raises NewsroomError where it is none."""
    data = read_source(path)
    kind = sniffing.kind_of(path.name, data[:_HEAD])
    is_workbook = path.suffix.lower() in _WORKBOOKS or (
        data[:2] == b"PK" and b"xl/" in data[:_HEAD]
    )
    if is_workbook and kind not in ("csv", "text"):
        raise NewsroomError(
            "“{name}” adalah buku kerja Excel. Buka di Excel, pilih Simpan sebagai, jenis CSV, "
            "lalu impor berkas CSV itu.",
            name=path.name,
        )
    return sheet_of(data, path.name, kind)


def sheet_of(data: bytes, name: str, kind: str) -> Sheet:
    """Read a table from bytes of a kind that `sniffing.kind_of` told."""
    if kind not in ("csv", "text", "unknown"):
        raise NewsroomError("“{name}” bukan tabel CSV.", name=name)
    return csv_table.read_sheet(data, name)


def is_calendar(path: Path) -> bool:
    """Say whether a file is a calendar (.ics) by what is in it; raises NewsroomError."""
    data = read_source(path)
    return sniffing.kind_of(path.name, data[:_HEAD]) == "ics"


# Which column holds what


def choices(newsroom: Newsroom, sheet: Sheet) -> Choices:
    """Return how a table is to be read: as the last one with this header, else as proposed."""
    known = settings.agenda_tables(newsroom.database).get(_header_key(sheet), ())
    roles = tuple(role if role in ROLES else "" for role in known)
    if len(roles) != len(sheet.headers):
        roles = table_columns.propose(sheet)
    return Choices(roles)


def _remember(newsroom: Newsroom, sheet: Sheet, roles: Sequence[str]) -> None:
    if sheet.has_header:
        settings.put_agenda_table(newsroom.database, _header_key(sheet), roles)


def _header_key(sheet: Sheet) -> str:
    return identity(*(" ".join(header.casefold().split()) for header in sheet.headers))[:32]


# What would become of it


def plan(newsroom: Newsroom, sheet: Sheet, choices: Choices) -> Plan:
    """Say what would become of each row; nothing is changed."""
    lacking = table_columns.lacking(choices.roles)
    today = date.fromisoformat(newsroom.present().date)
    reading = csv_agenda.read_rows(sheet, choices, newsroom.site.zone, today)
    if lacking:
        unread = (Planned(row.line.number, UNREAD, row=row) for row in reading.rows)
        return Plan(tuple(unread), reading, lacking)
    known = _Known(newsroom, reading.rows)
    return Plan(tuple(known.planned()), reading)


class _Known:
    """The events that rows may be about, and the rows that were seen already."""

    def __init__(self, newsroom: Newsroom, rows: Sequence[AgendaRow]) -> None:
        self._rows = rows
        items = [row.item for row in rows if row.item is not None]
        self._by_source = stored.by_source(newsroom.database, {item.source for item in items})
        there = stored.on_dates(newsroom.database, {item.date for item in items})
        self._by_content = {_content(item): item for item in reversed(there)}
        self._seen: dict[str, AgendaRow] = {}

    def planned(self) -> Iterator[Planned]:
        """Yield what becomes of each row."""
        for row in self._rows:
            if row.item is None:
                yield Planned(row.line.number, REFUSED, notes=row.problems, row=row)
            elif first := self._seen.get(row.item.source):
                yield _again(row, first)
            else:
                self._seen[row.item.source] = row
                yield self._one(row, row.item)

    def _one(self, row: AgendaRow, item: AgendaItem) -> Planned:
        before = self._by_source.get(item.source)
        if before is None or before.trashed:
            before = self._by_content.get(_content(item)) or before
        digest = _row_digest(row, item)
        if before is None:
            new = replace(item, extra={TAKEN: digest})
            return Planned(row.line.number, NEW, new, notes=row.doubts, row=row)
        merged = _merged(before, row, item, digest)
        if before.trashed:
            notes = (*row.doubts, say("Ada di Sampah; dikembalikan dari sana."))
            return Planned(row.line.number, NEW, merged, before, notes=notes, row=row)
        changed = tuple(
            name for name in sorted(row.said) if getattr(merged, name) != getattr(before, name)
        )
        if not changed or before.extra.get(TAKEN) == digest:
            return Planned(row.line.number, SAME, before, before, notes=row.doubts, row=row)
        return Planned(row.line.number, UPDATED, merged, before, changed, row.doubts, row)


def _again(row: AgendaRow, first: AgendaRow) -> Planned:
    """A row about the event of a row above it."""
    is_same = row.item == first.item
    values = {"row": row.line.number, "first": first.line.number}
    if is_same:
        note = say("Baris {row} sama dengan baris {first}.", **values)
    else:
        note = say(
            "Baris {row}: judul, tanggal, dan jam sama dengan baris {first}, isinya berbeda.",
            **values,
        )
    return Planned(row.line.number, SAME if is_same else REFUSED, row.item, notes=(note,), row=row)


def _merged(before: AgendaItem, row: AgendaRow, item: AgendaItem, digest: str) -> AgendaItem:
    """Return an event with what the row says; where it says nothing, what is there stays.

    So does the length of an event that the newsroom has moved.
    """
    moved = {
        name for key, names in _TOLD_WITH.items()
        if getattr(before, key) != getattr(item, key) for name in names
    }  # fmt: skip
    said = {name: getattr(item, name) for name in row.said - _KEY - moved}
    extra = {**before.extra, TAKEN: digest}
    return replace(before, **said, extra=extra, source=before.source or item.source)


def _content(item: AgendaItem) -> tuple[str, str, str]:
    return " ".join(item.title.casefold().split()), item.date, item.start


def _row_digest(row: AgendaRow, item: AgendaItem) -> str:
    said = (f"{name}={getattr(item, name)!r}" for name in sorted(row.said))
    return identity(item.zone, *said)[:32]


def example(reading: Reading) -> tuple[str, str] | None:
    """Return a date of the table in numbers, as it is written and as it is read."""
    roles = reading.choices.roles
    at = roles.index("date") if "date" in roles else -1
    for row in reading.rows if at >= 0 else ():
        written = row.line.cells[at]
        if row.item is not None and order_of([written]) == UNSURE:
            return written, row.item.date
    for row in reading.rows if at >= 0 else ():
        if row.item is not None and order_of([row.line.cells[at]]):
            return row.line.cells[at], row.item.date
    return None


# Bringing it in


def bring(
    newsroom: Newsroom,
    sheet: Sheet,
    choices: Choices,
    progress: Progress = lambda done, of: None,
    cancelled: Cancelled = lambda: False,
) -> Brought:
    """Store every row that can be stored, as one action, and remember how the table was read.

    Raises NewsroomError where no column holds titles or dates, and after a cancel; then nothing
    is stored.
    """
    with newsroom.database.write():
        planned = plan(newsroom, sheet, choices)
        if planned.lacking:
            raise NewsroomError("Pilih dulu kolom untuk judul dan tanggal.")
        brought = _brought(newsroom, planned, progress, cancelled)
        _remember(newsroom, sheet, choices.roles)
        counts = {outcome: planned.count(outcome) for outcome in OUTCOMES}
        newsroom.log("import", "agenda", "", **counts)
    return brought


def _brought(
    newsroom: Newsroom, planned: Plan, progress: Progress, cancelled: Cancelled
) -> Brought:
    taken = [row for row in planned.rows if row.outcome in (NEW, UPDATED)]
    writing = Writing(newsroom)
    saved: list[tuple[Planned, AgendaItem]] = []
    for number, row in enumerate(taken, 1):
        if cancelled():
            raise NewsroomError("Impor dibatalkan. Tidak ada yang disimpan.")
        saved.append((row, _saved(writing, row)))
        progress(number, len(taken))
    step = writing.step(saved[0][1].id) if saved else None
    return Brought(planned, tuple(saved), step)


def _saved(writing: Writing, row: Planned) -> AgendaItem:
    item = writing.save(row.item or AgendaItem("", "", ""))
    return writing.restore(item) if item.trashed else item


def take_back(newsroom: Newsroom, brought: Brought) -> Changes:
    """Undo an import; what somebody has changed since stays as it is now."""
    return series_steps.take_back(newsroom, brought.step) if brought.step else NOTHING


def bring_back(newsroom: Newsroom, brought: Brought) -> Changes:
    """Do again what `take_back` has taken back."""
    return series_steps.again(newsroom, brought.step) if brought.step else NOTHING


# Without a person to ask


def automatic(newsroom: Newsroom, sheet: Sheet, name: str) -> Choices:
    """Return how a table is read where nobody can be asked; raises NewsroomError for no agenda."""
    found = choices(newsroom, sheet)
    if table_columns.lacking(found.roles):
        raise NewsroomError(
            "“{name}” tidak dikenali sebagai tabel agenda: kolom judul dan tanggal tidak "
            "ditemukan. Beri judul kolom Tanggal dan Acara, atau impor lewat layar Agenda.",
            name=name,
        )
    return found


def assumed(planned: Plan) -> tuple[Message, ...]:
    """Return what had to be assumed about a whole table that was read by itself."""
    reading = planned.reading
    if reading is None or reading.choices.order or reading.order != UNSURE:
        return ()
    return (say("Semua tanggalnya bisa dibaca dua cara; dibaca hari/bulan/tahun."),)
