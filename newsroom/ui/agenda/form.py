"""The fields of one event. They show an item and read one back; storing is the editor's work."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from newsroom.domain.agenda import KINDS, STATUSES, AgendaItem
from newsroom.domain.date_words import DateWords
from newsroom.domain.errors import NewsroomError
from newsroom.domain.zones import ZONES
from newsroom.services.agenda import Suggestion
from newsroom.ui.agenda.fields import PlaceField, SuggestionRow, TextField, TitleField
from newsroom.ui.agenda.words import kind_word, status_word
from newsroom.ui.common.date_field import DateField
from newsroom.ui.common.fields import ClockField, choice, choose
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.sections import Field
from newsroom.ui.common.theme import mark
from newsroom.ui.common.widgets import column, label, row

NEEDS_REASON = frozenset({"postponed", "rescheduled", "cancelled"})


class AgendaForm(QWidget):
    """All inputs; `typed` while a text grows, `changed` when a field is done with."""

    typed = Signal()
    changed = Signal()
    zone_kept = Signal()
    """The office says that the zone label is right as it is."""

    def __init__(self, kit: Kit, words: DateWords) -> None:
        super().__init__()
        self._kit = kit
        self._shown = self._opened = AgendaItem("", "", "")
        self._is_showing = False
        self._is_final = True
        self._bad: dict[str, str] = {}
        self._time_problems = {"start": "", "end": ""}
        self._make_inputs(kit, words)
        self._make_fields()
        self._build()
        self._connect()

    # Building

    def _make_inputs(self, kit: Kit, words: DateWords) -> None:
        self.title = TitleField()
        self.date = DateField(kit, words, self.tr("mis. 8/3/2023 atau 8 Mar"))
        self.end_date = DateField(kit, words, self.tr("Hanya untuk beberapa hari"))
        self.all_day = QCheckBox(self.tr("Sepanjang hari"))
        self.start = ClockField(self.tr("jam"))
        self.end = ClockField(self.tr("opsional"), takes_midnight=True)
        self.zone = choice(self.tr("Zona"), [(label, label) for label in ZONES])
        self.place = PlaceField(kit.icons)
        self.kind = choice(self.tr("Jenis"), [(kind, kind_word(kind)) for kind in KINDS])
        self.status = choice(
            self.tr("Status"), [(status, status_word(status)) for status in STATUSES]
        )
        self.moved_from = DateField(kit, words)
        self.reason = QLineEdit()
        self.organiser = QLineEdit()
        self.public = QCheckBox(self.tr("Tampilkan di situs"))
        self.notes = TextField(lines=3)
        self.title_note = SuggestionRow(kit.icons)
        self.zone_note = SuggestionRow(kit.icons)

    def _make_fields(self) -> None:
        self.fields: dict[str, Field] = {
            "title": Field(self.tr("Judul kegiatan"), self.title),
            "date": Field(self.tr("Tanggal"), self.date),
            "end_date": Field(self.tr("Selesai tanggal"), self.end_date),
            "start": Field(self.tr("Mulai"), self.start),
            "end": Field(self.tr("Selesai"), self.end),
            "zone": Field(self.tr("Zona"), self.zone),
            "place": Field(self.tr("Tempat"), self.place),
            "kind": Field(self.tr("Jenis"), self.kind),
            "status": Field(self.tr("Status"), self.status),
            "moved_from": Field(self.tr("Tanggal semula"), self.moved_from),
            "reason": Field(self.tr("Alasan"), self.reason),
            "organiser": Field(self.tr("Penyelenggara"), self.organiser),
            "notes": Field(
                self.tr("Catatan redaksi"), self.notes,
                self.tr("Hanya untuk redaksi, tidak ikut terbit."),
            ),
        }  # fmt: skip
        self.reason.setPlaceholderText(self.tr("Ikut tampil di situs"))

    def _build(self) -> None:
        whole, of = column(self, 0, 12), self.fields
        self._times = QWidget()
        times = row(self._times, 0, 8)
        for name, share in (("start", 4), ("end", 4), ("zone", 4)):
            times.addWidget(of[name], share, Qt.AlignmentFlag.AlignTop)
        choices = row(gap=8)
        choices.addWidget(of["kind"], 4)
        choices.addWidget(of["status"], 5)
        # A clock field is too narrow for a sentence below it.
        self.time_problem = label("", "warn_meta", wrap=True)
        parts: tuple[QWidget, ...] = (
            of["title"], self.title_note, of["date"], of["end_date"], self.all_day, self._times,
            self.time_problem, self.zone_note, of["place"],
        )  # fmt: skip
        for part in parts:
            whole.addWidget(part)
        whole.addLayout(choices)
        for name in ("moved_from", "reason", "organiser"):
            whole.addWidget(of[name])
        whole.addWidget(self.public)
        whole.addWidget(of["notes"])

    def _connect(self) -> None:
        for text in (self.title, self.notes):
            text.textChanged.connect(self._tell_typed)
            text.left.connect(self._tell_changed)
        for line in (self.place, self.reason, self.organiser):
            line.textEdited.connect(self._tell_typed)
            line.editingFinished.connect(self._tell_changed)
        # A date or a time that is half typed is another one: it counts when the field is left.
        for line in (self.start, self.end, self.date, self.end_date, self.moved_from):
            line.editingFinished.connect(self._tell_changed)
        for day in (self.date, self.end_date, self.moved_from):
            day.picked.connect(self._tell_changed)
        self.place.picked.connect(self._tell_changed)
        for box in (self.all_day, self.public):
            box.toggled.connect(self._switch)
        for choices in (self.zone, self.kind, self.status):
            choices.activated.connect(self._switch)

    def _tell_typed(self) -> None:
        if not self._is_showing:
            self.typed.emit()

    def _tell_changed(self) -> None:
        if not self._is_showing:
            self.changed.emit()

    def _switch(self) -> None:
        if not self._is_showing:
            self._fit()
            self.changed.emit()

    def _fit(self) -> None:
        """Show the fields that matter for the present choices."""
        status = self.status.currentData()
        self._times.setVisible(not self.all_day.isChecked())
        self.fields["reason"].setVisible(status in NEEDS_REASON)
        self.fields["moved_from"].setVisible(status == "rescheduled")
        if status == "rescheduled" and not self.moved_from.text():
            self.moved_from.show_date(self._opened.moved_from or self._opened.date)

    # Showing

    def show_item(self, item: AgendaItem, today: date) -> None:
        """Show an item; what stood in the fields is gone."""
        self._shown = item
        self._opened, self._is_showing = item, True
        for field in (self.date, self.end_date, self.moved_from):
            field.near = date.fromisoformat(item.date) if item.date else today
        self.title.setPlainText(item.title)
        self.notes.setPlainText(item.notes)
        self._show_lines(item)
        self._show_choices(item)
        self._is_showing = False
        for name in self.fields:
            self._say(name, "")
        self.show_suggestions(())
        self._fit()

    def _show_lines(self, item: AgendaItem) -> None:
        self.date.show_date(item.date)
        self.end_date.show_date(item.end_date)
        self.moved_from.show_date(item.moved_from)
        self.start.show_clock(item.start)
        self.end.show_clock(item.end)
        for name in ("place", "reason", "organiser"):
            line: QLineEdit = getattr(self, name)
            line.setText(getattr(item, name))
            line.setCursorPosition(0)

    def _show_choices(self, item: AgendaItem) -> None:
        self.all_day.setChecked(item.all_day)
        self.public.setChecked(item.public)
        choose(self.zone, item.zone)
        choose(self.kind, item.kind)
        choose(self.status, item.status)

    def show_suggestions(self, suggestions: Sequence[Suggestion]) -> None:
        """Show what the copy desk noticed, each where it belongs."""
        by_field = {suggestion.field: suggestion for suggestion in reversed(suggestions)}
        self._show_title_note(by_field.get("title"))
        self._show_zone_note(by_field.get("zone"))

    def _show_title_note(self, found: Suggestion | None) -> None:
        if found is None:
            self.title_note.say("")
            return
        text, value = self._kit.text(found.message), found.value
        if not value:
            self.title_note.say(text)
            return
        said = self.tr("{problem} Usul: “{title}”").format(problem=text, title=value)
        self.title_note.say(said, (self.tr("Ganti"), lambda: self._take_title(value)))

    def _take_title(self, value: str) -> None:
        self.title.replace(value)
        self.changed.emit()

    def _show_zone_note(self, found: Suggestion | None) -> None:
        if found is None:
            self.zone_note.say("")
            return
        value = found.value
        self.zone_note.say(
            self._kit.text(found.message),
            (self.tr("Ganti ke {zone}").format(zone=value), lambda: self._take_zone(value)),
            (self.tr("Memang {zone}").format(zone=self._shown.zone), self.zone_kept.emit),
        )

    def _take_zone(self, value: str) -> None:
        choose(self.zone, value)
        self.changed.emit()

    def focus_field(self, name: str) -> None:
        """Put the focus into a field; an unknown name means the title."""
        self.fields.get(name, self.fields["title"]).editor.setFocus()

    # Reading

    def read(self, base: AgendaItem, is_final: bool) -> tuple[AgendaItem, dict[str, str]]:
        """Return the item of the fields, and the texts that could not be understood.

        Such a field keeps the value of `base`, its text, and says below what is expected. Unless
        this `is_final`, a date or time that is just being typed is left alone.
        """
        self._bad, self._is_final = {}, is_final
        item = replace(
            base,
            title=self._title(base),
            place=self.place.text(),
            organiser=self.organiser.text(),
            notes=self.notes.toPlainText(),
            public=self.public.isChecked(),
            kind=self.kind.currentData(),
            status=self.status.currentData(),
        )
        item = self._with_status(self._with_times(self._with_days(item, base), base))
        self._shown = item
        return item, self._bad

    def put_back(self, texts: Mapping[str, str]) -> None:
        """Put texts back that could not be understood, as `read` gave them."""
        for name, text in texts.items():
            editor = self.fields[name].editor
            if isinstance(editor, QLineEdit):
                editor.setText(text)

    def _title(self, base: AgendaItem) -> str:
        text = self.title.toPlainText()
        is_empty = not text.strip() and bool(base.title)
        self.fields["title"].complain(
            self.tr("Tulis judulnya; sampai itu judul lama yang disimpan.") if is_empty else ""
        )
        return text if text.strip() else base.title

    def _with_days(self, item: AgendaItem, base: AgendaItem) -> AgendaItem:
        day = self._read("date", self.date.read, base.date) or base.date
        if not self.date.text().strip() and not self.date.hasFocus():
            self.date.show_date(day)
        last = self._read("end_date", self.end_date.read, base.end_date)
        if day != base.date and last == base.end_date and last:
            last = self._moved_along(day, base)
        if last and last < day:
            self._complain(
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

    def _with_times(self, item: AgendaItem, base: AgendaItem) -> AgendaItem:
        zone = str(self.zone.currentData())
        if self.all_day.isChecked():
            self._say("start", "")
            self._say("end", "")
            return replace(item, all_day=True, start="", end="", zone=zone)
        start, zone = self._read("start", lambda: self.start.read(zone), (base.start, zone))
        end, zone = self._read("end", lambda: self.end.read(zone), (base.end, zone))
        choose(self.zone, zone)
        self._write_out("start", self.start, start)
        self._write_out("end", self.end, end)
        if end and not start:
            self._complain("start", self.tr("Tulis juga jam mulai."))
            end = ""
        elif end and end != "00:00" and end <= start and not item.end_date:
            self._say("end", self.tr("Selesai esok harinya."))
        return replace(item, all_day=False, start=start, end=end, zone=zone)

    def _write_out(self, name: str, field: ClockField, clock: str) -> None:
        """Write a time that was understood as all times are written: `11` → `11.00`."""
        if name not in self._bad and not field.hasFocus():
            field.show_clock(clock)

    def _with_status(self, item: AgendaItem) -> AgendaItem:
        reason = self.reason.text() if item.status in NEEDS_REASON else ""
        needs = item.status in NEEDS_REASON and not reason.strip()
        self.fields["reason"].complain(
            self.tr("Tulis alasannya; ikut tampil di situs.") if needs else ""
        )
        moved_from = ""
        if item.status == "rescheduled":
            moved_from = self._read("moved_from", self.moved_from.read, item.moved_from)
        return replace(
            item, reason=reason, moved_from=moved_from if moved_from != item.date else ""
        )

    def _read(self, name: str, read: Callable[[], Any], otherwise: Any) -> Any:
        """Read a field; where that fails, say why below it and go on with `otherwise`."""
        if self.fields[name].editor.hasFocus() and not self._is_final:
            return otherwise
        try:
            value = read()
        except NewsroomError as error:
            self._complain(name, self._kit.text(error.message))
            return otherwise
        self._say(name, "")
        return value

    def _complain(self, name: str, text: str) -> None:
        self._say(name, text)
        editor = self.fields[name].editor
        self._bad[name] = editor.text() if isinstance(editor, QLineEdit) else ""

    def _say(self, name: str, text: str) -> None:
        """Say what is wrong with a field, below it or below the row of times."""
        if name not in ("start", "end"):
            self.fields[name].complain(text)
            return
        mark(self.fields[name].editor, "problem", bool(text))
        self._time_problems[name] = text
        self.time_problem.setText("\n".join(filter(None, self._time_problems.values())))
        self.time_problem.setVisible(bool(self.time_problem.text()))
