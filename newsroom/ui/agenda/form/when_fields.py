"""When an event is: its days, and a time, no time yet, or the whole day."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from newsroom.domain.agenda import AgendaItem
from newsroom.domain.date_words import DateWords
from newsroom.domain.zones import ZONES
from newsroom.ui.agenda.form.end_field import EndField
from newsroom.ui.agenda.form.field_reader import FieldReader
from newsroom.ui.common.choices import Segments
from newsroom.ui.common.date_field import DateField
from newsroom.ui.common.fields import ClockField, choice, choose
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.sections import Field
from newsroom.ui.common.theme import mark
from newsroom.ui.common.widgets import column, label, row

NARROW = ("start", "end")
"""Fields without room for a sentence below them."""


class WhenFields(QWidget):
    """Shows and reads days and times; which of them matter follows from the choice above them."""

    changed = Signal()
    """A field is done with."""
    switched = Signal()
    """Another choice holds."""

    def __init__(self, kit: Kit, words: DateWords) -> None:
        super().__init__()
        self.date = DateField(kit, words, self.tr("mis. 8/3/2023 atau 8 Mar"))
        self.end_date = DateField(kit, words, self.tr("Bila lebih dari sehari"))
        self.mode = Segments(self.tr("Waktu"), self._modes())
        self.start = ClockField(self.tr("jam"))
        self.end = EndField(kit, self.start)
        self.zone = choice(self.tr("Zona"), [(label, label) for label in ZONES])
        self.fields: Mapping[str, Field] = {
            "date": Field(self.tr("Tanggal"), self.date),
            "end_date": Field(self.tr("Tanggal selesai"), self.end_date),
            "start": Field(self.tr("Mulai"), self.start),
            "end": Field(self.tr("Selesai"), self.end),
            "zone": Field(self.tr("Zona"), self.zone),
        }
        self.time_problem = label("", "warn_meta", wrap=True)
        self._build()
        self._connect()

    def _modes(self) -> tuple[tuple[str, str], ...]:
        return (
            ("time", self.tr("Jam")),
            ("later", self.tr("Waktu menyusul")),
            ("all_day", self.tr("Sepanjang hari")),
        )

    def _build(self) -> None:
        for made in self.mode.findChildren(QPushButton):
            mark(made, "slim")
        whole = column(self, 0, 12)
        self._times = QWidget()
        times = row(self._times, 0, 8)
        for name, share in (("start", 4), ("end", 5), ("zone", 4)):
            times.addWidget(self.fields[name], share, Qt.AlignmentFlag.AlignTop)
        for part in (self.fields["date"], self.fields["end_date"], self.mode, self._times):
            whole.addWidget(part)
        whole.addWidget(self.time_problem)

    def _connect(self) -> None:
        # A date or a time that is half typed is another one: it counts when the field is left.
        for line in (self.start, self.end, self.date, self.end_date):
            line.editingFinished.connect(self.changed)
        for field in (self.date, self.end_date, self.end):
            field.picked.connect(self.changed)
        self.mode.chosen.connect(lambda _: self.switched.emit())
        self.zone.activated.connect(self.switched)

    def fit(self) -> None:
        """Show the fields that matter for the present choice."""
        self._times.setVisible(self.mode.value == "time")

    # Showing

    def show_item(self, item: AgendaItem, today: date) -> None:
        """Show when an event is."""
        for field in (self.date, self.end_date):
            field.near = date.fromisoformat(item.date) if item.date else today
        self.date.show_date(item.date)
        self.end_date.show_date(item.end_date)
        self.start.show_clock(item.start)
        self.end.show_end(item.end, item.open_end)
        choose(self.zone, item.zone)
        # A new event has no time because nobody has typed one yet.
        is_later = item.is_untimed and bool(item.revision)
        self.mode.choose("all_day" if item.all_day else "later" if is_later else "time")

    # Reading

    def read(self, item: AgendaItem, base: AgendaItem, reader: FieldReader) -> AgendaItem:
        """Return `item` with days and times as typed; `base` has what holds where none can be."""
        return self._with_times(self._with_days(item, base, reader), base, reader)

    def _with_days(self, item: AgendaItem, base: AgendaItem, reader: FieldReader) -> AgendaItem:
        day = reader.read("date", self.date.read, base.date) or base.date
        if not self.date.text().strip() and not self.date.hasFocus():
            self.date.show_date(day)
        last = reader.read("end_date", self.end_date.read, base.end_date)
        if day != base.date and last == base.end_date and last:
            last = self._moved_along(day, base)
        if last and last < day:
            reader.reject(
                "end_date", self.tr("Lebih awal daripada tanggal mulai. Tulis hari sesudahnya.")
            )
            last = base.end_date if base.end_date >= day else ""
        return replace(item, date=day, end_date=last if last != day else "")

    def _moved_along(self, day: str, base: AgendaItem) -> str:
        """Keep the length of an event of several days whose first day moved."""
        length = date.fromisoformat(base.end_date) - date.fromisoformat(base.date)
        last = (date.fromisoformat(day) + max(length, timedelta(0))).isoformat()
        self.end_date.show_date(last)
        return last

    def _with_times(self, item: AgendaItem, base: AgendaItem, reader: FieldReader) -> AgendaItem:
        zone, mode = str(self.zone.currentData()), self.mode.value
        if mode != "time":
            for name in NARROW:
                reader.remark(name, "")
            return replace(
                item, all_day=mode == "all_day", start="", end="", open_end=False, zone=zone
            )
        start, zone = reader.read("start", lambda: self.start.read(zone), (base.start, zone))
        end, is_open, zone = reader.read(
            "end", lambda: self.end.read_end(zone), (base.end, base.open_end, zone)
        )
        choose(self.zone, zone)
        self._write_out(start, end, is_open, reader)
        if (end or is_open) and not start:
            reader.reject("start", self.tr("Tulis juga jam mulai."))
            end, is_open = "", False
        elif end and end != "00:00" and end <= start and not item.end_date:
            reader.remark("end", self.tr("Selesai esok harinya."))
        return replace(item, all_day=False, start=start, end=end, open_end=is_open, zone=zone)

    def _write_out(self, start: str, end: str, is_open: bool, reader: FieldReader) -> None:
        """Write what was understood as all times are written: `11` → `11.00`."""
        if "start" not in reader.bad and not self.start.hasFocus():
            self.start.show_clock(start)
        if "end" not in reader.bad and not self.end.hasFocus():
            self.end.show_end(end, is_open)
