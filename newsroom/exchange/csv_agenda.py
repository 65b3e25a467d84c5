"""Rows of a table read as agenda items.

Nothing is guessed in silence: a row with a cell that cannot be read is refused with a sentence
that names row and column; what had to be assumed is told as a doubt.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import Any

from newsroom.domain.agenda import KINDS, AgendaItem
from newsroom.domain.errors import NewsroomError
from newsroom.domain.messages import Message, say
from newsroom.exchange.agenda_kinds import kind_of_title
from newsroom.exchange.csv_table import Line, Sheet
from newsroom.exchange.draft import identity
from newsroom.exchange.table_columns import column_letter
from newsroom.exchange.table_days import DAY_FIRST, UNSURE, Days, order_of, read_days
from newsroom.exchange.table_headers import says_private, zone_of_header
from newsroom.exchange.table_times import Times, read_times, read_zone
from newsroom.text.sanitize import clean_line, clean_text

_STATUS = {
    "confirmed": "pasti|fix|jadi|terkonfirmasi|dikonfirmasi|terjadwal|terlaksana|confirmed",
    "tentative": "rencana|tentatif|tentative",
    "postponed": "ditunda|tunda|postponed",
    "rescheduled": "dijadwalkan ulang|dijadwal ulang|jadwal ulang|rescheduled",
    "cancelled": "batal|dibatalkan|cancelled|canceled",
}
_STATUS_OF = {word: status for status, words in _STATUS.items() for word in words.split("|")}
_YES = frozenset(("ya", "y", "yes", "1", "true", "x", "v", "✓", "✔"))
_NO = frozenset(("tidak", "t", "no", "n", "0", "false"))
_SHOWN = _YES | {"publik", "umum", "terbuka", "public", "tampil", "tampilkan", "normal"}
_HIDDEN = _NO | {"internal", "tertutup", "terbatas", "rahasia", "private", "confidential",
                 "personal", "sembunyikan"}  # fmt: skip
_KIND_WORDS = {"ceremony": "upacara", "public": "publik", "other": "lainnya"}
_BETWEEN_NAMES = re.compile(r"\s*(?:;|\n|\s/\s)\s*")
_NUMBERING = re.compile(r"^(?:\d{1,2}[.)]|[-•*])\s+")


@dataclass(frozen=True)
class Choices:
    """How a table is to be read."""

    roles: tuple[str, ...]
    """For each column a role of `table_headers.ROLES`, or nothing for one that is not read."""
    order: str = ""
    """`dmy` or `mdy` where a person has decided; else the column itself decides."""
    fill_down: bool = False
    """Whether a row without a date has the date of the row above it, as in merged cells."""


@dataclass(frozen=True)
class AgendaRow:
    """What one row says. Without an item it is refused, and `problems` say why."""

    line: Line
    item: AgendaItem | None
    said: frozenset[str] = frozenset()
    """Fields that the row fills."""
    problems: tuple[Message, ...] = ()
    doubts: tuple[Message, ...] = ()
    bad: frozenset[int] = frozenset()
    """Columns that could not be read."""
    lacks_date: bool = False


@dataclass(frozen=True)
class Reading:
    """A table as it is understood."""

    sheet: Sheet
    choices: Choices
    order: str
    """How dates in numbers were read: an answer of `table_days.order_of`."""
    rows: tuple[AgendaRow, ...]


# What the rows say


def read_rows(sheet: Sheet, choices: Choices, office_zone: str, today: date) -> Reading:
    """Read every row; times without a zone are of the zone in the header, else of the office's."""
    dated = [number for number, role in enumerate(choices.roles) if role in ("date", "end_date")]
    told = order_of(text for number in dated for text in sheet.column(number))
    order = choices.order or (DAY_FIRST if told in ("", UNSURE) else told)
    reader = _Reader(sheet, choices, order, office_zone, _year_of(sheet, today))
    rows = tuple(reader.row(line) for line in sheet.lines)
    return Reading(sheet, choices, told, rows)


def _year_of(sheet: Sheet, today: date) -> date:
    """Return the day near which dates without a year lie: in the year of the table's title."""
    years = {int(year) for text in sheet.above for year in re.findall(r"\b20\d{2}\b", text)}
    return date(years.pop(), 7, 1) if len(years) == 1 else today


@dataclass
class _Row:
    """A row while it is read."""

    fields: dict[str, Any] = field(default_factory=dict)
    problems: list[Message] = field(default_factory=list)
    doubts: list[Message] = field(default_factory=list)
    bad: set[int] = field(default_factory=set)


class _Reader:
    """Reads row by row; remembers the date above."""

    def __init__(
        self, sheet: Sheet, choices: Choices, order: str, office_zone: str, near: date
    ) -> None:
        self._sheet, self._choices, self._order, self._near = sheet, choices, order, near
        self._columns: dict[str, list[int]] = {}
        for number, role in enumerate(choices.roles):
            if role:
                self._columns.setdefault(role, []).append(number)
        told = [zone_of_header(sheet.headers[number]) for number in self._timed()]
        self._zone = next(filter(None, told), office_zone)
        self._above: dict[str, str] = {}

    def _timed(self) -> Iterator[int]:
        for role in ("time", "start", "zone", "end"):
            yield from self._columns.get(role, ())

    def row(self, line: Line) -> AgendaRow:
        """Read one row."""
        row = _Row()
        for read in (self._texts, self._days, self._times, self._choice_fields):
            read(line, row)
        lacks_date = "date" in self._columns and not self._cell(line, "date")
        self._require(line, row)
        if row.problems or not row.fields.keys() >= {"title", "date"}:
            return AgendaRow(
                line, None, frozenset(), tuple(row.problems), tuple(row.doubts),
                frozenset(row.bad), lacks_date and not self._choices.fill_down,
            )  # fmt: skip
        said = frozenset(name for name, value in row.fields.items() if value not in ("", ()))
        if not any(self._cell(line, role) for role in ("time", "start", "end", "all_day")):
            said -= {"all_day", "open_end"}
        return AgendaRow(line, self._item(row.fields), said, (), tuple(row.doubts))

    def _item(self, fields: dict[str, Any]) -> AgendaItem:
        title, day, start = fields["title"], fields["date"], fields.get("start", "")
        known = {"kind": kind_of_title(title), "zone": self._zone} | {
            name: value for name, value in fields.items() if value != ""
        }
        source = identity("table", title.casefold(), day, start)
        return replace(AgendaItem("", title, day, source=source), **known)

    def _cell(self, line: Line, role: str) -> str:
        columns = self._columns.get(role, ())
        return line.cells[columns[0]] if columns else ""

    def _read(self, line: Line, row: _Row, role: str, read: Callable[[str], Any]) -> Any:
        """Read the cell of a role; None where it is empty or, with a problem, unreadable."""
        text = self._cell(line, role)
        if not text:
            return None
        try:
            return read(text)
        except NewsroomError as error:
            self._complain(line, row, role, error.message)
            return None

    def _complain(self, line: Line, row: _Row, role: str, reason: Message) -> None:
        column = self._columns[role][0]
        row.bad.add(column)
        row.problems.append(_placed(line, self._name(column), reason))

    def _doubt(self, line: Line, row: _Row, role: str, reason: Message) -> None:
        row.doubts.append(_placed(line, self._name(self._columns[role][0]), reason))

    def _name(self, column: int) -> str:
        return self._sheet.headers[column] or column_letter(column)

    def _require(self, line: Line, row: _Row) -> None:
        for role, reason in (("title", say("judul kosong")), ("date", say("tanggal kosong"))):
            columns = self._columns.get(role, ())
            if columns and role not in row.fields and columns[0] not in row.bad:
                self._complain(line, row, role, reason)

    # Texts

    def _texts(self, line: Line, row: _Row) -> None:
        for role in ("title", "organiser", "reason"):
            if text := clean_line(self._cell(line, role)):
                row.fields[role] = text
        if place := ", ".join(map(clean_line, self._cells(line, "place"))):
            row.fields["place"] = place
        if notes := clean_text("\n".join(self._cells(line, "notes"))).strip():
            row.fields["notes"] = notes
        names = [name for text in self._cells(line, "officials") for name in _names(text)]
        row.fields["officials"] = tuple(dict.fromkeys(names))

    def _cells(self, line: Line, role: str) -> list[str]:
        return [line.cells[at] for at in self._columns.get(role, ()) if line.cells[at]]

    # Days

    def _days(self, line: Line, row: _Row) -> None:
        if not self._cell(line, "date") and self._choices.fill_down and self._above:
            row.fields |= self._above
            return
        days = self._read(line, row, "date", self._day)
        if days is None:
            self._above = {}
            return
        self._above = {"date": days.first, "end_date": days.last}
        row.fields |= self._above
        if days.clock:
            row.fields["start"] = read_times(days.clock).start
        if not days.has_year:
            self._doubt(
                line, row, "date", say("tahun tidak ditulis; dibaca {year}", year=days.first[:4])
            )
        if not days.weekday_fits:
            self._doubt(line, row, "date", say("hari dan tanggalnya tidak cocok"))
        self._last_day(line, row)

    def _day(self, text: str) -> Days:
        return read_days(text, self._order, self._near)

    def _last_day(self, line: Line, row: _Row) -> None:
        near = date.fromisoformat(row.fields["date"])
        last = self._read(line, row, "end_date", lambda text: read_days(text, self._order, near))
        if last is None:
            return
        if last.first < row.fields["date"]:
            self._complain(
                line, row, "end_date", say("tanggal selesai lebih awal daripada tanggal mulai")
            )
        else:
            row.fields["end_date"] = "" if last.first == row.fields["date"] else last.first

    # Times

    def _times(self, line: Line, row: _Row) -> None:
        whole = self._read(line, row, "time", read_times)
        start = self._read(line, row, "start", read_times)
        end = self._read(line, row, "end", _end_of)
        self._zone_of(line, row, [one for one in (whole, start, end) if one is not None])
        told = whole or start
        if told is not None and told.start:
            row.fields |= {"start": told.start, "end": told.end, "open_end": told.open_end}
        if end is not None and end.open_end:
            row.fields["open_end"] = True
        elif end is not None and end.start:
            row.fields |= {"end": end.start, "open_end": False}
        ends = row.fields.get("end") or row.fields.get("open_end")
        if ends and not row.fields.get("start"):
            self._complain(line, row, "end", say("jam selesai tanpa jam mulai"))
        self._whole_day(line, row, told)

    def _whole_day(self, line: Line, row: _Row, told: Times | None) -> None:
        """Without a time an event lasts the whole day, unless the row says that one will follow."""
        whole = self._read(line, row, "all_day", _yes_or_no)
        if whole:
            _drop_midnights(row.fields)
        has_time = bool(row.fields.get("start"))
        if whole and has_time:
            self._complain(line, row, "all_day", say("sepanjang hari, tetapi jamnya ditulis"))
        is_later = whole is False or (told is not None and not told.start and not told.all_day)
        row.fields["all_day"] = not has_time and not is_later

    def _zone_of(self, line: Line, row: _Row, told: Sequence[Times]) -> None:
        labels = {one.zone for one in told if one.zone}
        given = self._read(line, row, "zone", read_zone)
        if given:
            labels.add(given)
        if len(labels) > 1:
            role = "zone" if given else "end"
            self._complain(line, row, role, say("dua zona waktu dalam satu baris"))
        elif labels:
            row.fields["zone"] = labels.pop()

    # Choices

    def _choice_fields(self, line: Line, row: _Row) -> None:
        moved = self._read(line, row, "moved_from", self._day)
        if moved is not None:
            row.fields["moved_from"] = moved.first
        if text := self._cell(line, "kind").casefold():
            kind = text if text in KINDS else _KIND_WORDS.get(text) or kind_of_title(text)
            row.fields["kind"] = kind
            if kind == "lainnya" != text:
                self._doubt(line, row, "kind", say("jenis “{text}” menjadi Lainnya", text=text))
        status = self._read(line, row, "status", _status)
        if status:
            row.fields["status"] = status
        if "public" in self._columns:
            self._visibility(line, row)

    def _visibility(self, line: Line, row: _Row) -> None:
        if not self._cell(line, "public"):
            row.fields["public"] = False  # a mark was left out; nothing must leak by that
            return
        shown = self._read(line, row, "public", _yes_or_no)
        if shown is not None:
            is_mark = self._cell(line, "public").casefold() in _YES | _NO
            hides = says_private(self._sheet.headers[self._columns["public"][0]])
            row.fields["public"] = shown != (is_mark and hides)


def _drop_midnights(fields: dict[str, Any]) -> None:
    """Take the times from whole days as Outlook writes them: from midnight to midnight."""
    times = fields.get("start"), fields.get("end", "")
    if times not in (("00:00", ""), ("00:00", "00:00")):
        return
    fields |= {"start": "", "end": ""}
    if times[1] and fields.get("end_date"):
        last = (date.fromisoformat(fields["end_date"]) - timedelta(days=1)).isoformat()
        fields["end_date"] = last if last > fields["date"] else ""


def _placed(line: Line, column: str, reason: Message) -> Message:
    return say(
        "Baris {row}, kolom {column}: {reason}.", row=line.number, column=column, reason=reason
    )


def _end_of(text: str) -> Times:
    """Read a time as the end of something: `24.00` ends a day, `selesai` names none."""
    if text.casefold().strip(" .") in ("selesai", "s.d. selesai", "s/d selesai"):
        return Times(open_end=True)
    if text.strip() in ("24.00", "24:00"):
        return Times("00:00")
    return read_times(text)


def _yes_or_no(text: str) -> bool:
    word = text.casefold()
    if word not in _SHOWN | _HIDDEN:
        raise NewsroomError("“{text}” bukan ya atau tidak", text=text)
    return word in _SHOWN


def _status(text: str) -> str:
    status = _STATUS_OF.get(" ".join(text.casefold().split()))
    if status is None:
        raise NewsroomError("status “{text}” tidak dikenal", text=text)
    return status


def _names(text: str) -> Iterator[str]:
    """Yield names; they may hold commas (`Samsudin, M.Si.`), so commas part nothing."""
    for part in _BETWEEN_NAMES.split(text):
        if name := clean_line(_NUMBERING.sub("", part)):
            yield name
