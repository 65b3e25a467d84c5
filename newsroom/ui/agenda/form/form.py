"""The fields of one event. They show an item and read one back; storing is the editor's work."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from newsroom.domain.agenda import KINDS, STATUSES, AgendaItem
from newsroom.domain.date_words import DateWords
from newsroom.services.agenda import Suggestion
from newsroom.services.clashes import Clash
from newsroom.services.known_names import KnownNames, KnownPlace
from newsroom.ui.agenda.form.clash_notes import ClashNotes
from newsroom.ui.agenda.form.field_reader import FieldReader
from newsroom.ui.agenda.form.fields import SuggestionRow, TitleField
from newsroom.ui.agenda.form.offers import Offer, OfferLine
from newsroom.ui.agenda.form.repeat_field import RepeatField
from newsroom.ui.agenda.form.sections import (
    DutySection,
    FilesSection,
    FormSection,
    PartiesSection,
    StorySection,
)
from newsroom.ui.agenda.form.when_fields import NARROW, WhenFields
from newsroom.ui.agenda.words import kind_word, place_words, status_word
from newsroom.ui.agenda.zones.answers import ZoneAnswers
from newsroom.ui.common.date_field import DateField
from newsroom.ui.common.fields import choice, choose
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.sections import Field
from newsroom.ui.common.widgets import column, line, row

NEEDS_REASON = frozenset({"postponed", "rescheduled", "cancelled"})
CLASHING = ("place", "officials", "reporters", "photographers", "vehicle")
"""Fields below which clashes are told."""


class AgendaForm(QWidget):
    """All inputs; `typed` while a text grows, `changed` when a field is done with."""

    typed = Signal()
    changed = Signal()
    zone_answered = Signal(str, str)
    """(One of `services.zone_doubts.ANSWERS`, the zone that the place keeps)."""
    event_requested = Signal(str)
    """Id of an event that this one clashes with."""

    def __init__(self, kit: Kit, words: DateWords) -> None:
        super().__init__()
        self._kit = kit
        self._shown = self._opened = AgendaItem("", "", "")
        self._is_showing = False
        self._expected_zone = ""
        self._places: Mapping[str, KnownPlace] = {}
        self._make_inputs(kit, words)
        self._make_fields()
        self.reader = FieldReader(kit, self.fields, dict.fromkeys(NARROW, self.when.time_problem))
        self._build()
        self._connect()

    # Building

    def _make_inputs(self, kit: Kit, words: DateWords) -> None:
        self.title = TitleField()
        self.when = when = WhenFields(kit, words)
        self.date, self.end_date, self.time_problem = when.date, when.end_date, when.time_problem
        self.start, self.end, self.zone = when.start, when.end, when.zone
        self.repeat = RepeatField(kit, words)
        self.place = OfferLine(kit.icons, self.tr("Tempat yang pernah dipakai"), "map-pin")
        self.kind = choice(self.tr("Jenis"), [(kind, kind_word(kind)) for kind in KINDS])
        self.status = choice(
            self.tr("Status"), [(status, status_word(status)) for status in STATUSES]
        )
        self.moved_from = DateField(kit, words)
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(self.tr("Ikut tampil di situs"))
        self.public = QCheckBox(self.tr("Tampilkan di situs"))
        self.parties, self.duty = PartiesSection(kit), DutySection(kit)
        self.organiser, self.notes = self.parties.organiser, self.duty.notes
        self.files, self.story = FilesSection(kit), StorySection(kit)
        self.title_note = SuggestionRow(kit.icons)
        self.zone_note = ZoneAnswers(kit.icons, words)
        self.clash_notes = {name: ClashNotes(kit) for name in CLASHING}

    def _make_fields(self) -> None:
        self.fields: Mapping[str, Field] = {
            "title": Field(self.tr("Judul kegiatan"), self.title),
            **self.when.fields,
            "place": Field(self.tr("Tempat"), self.place),
            "kind": Field(self.tr("Jenis"), self.kind),
            "status": Field(self.tr("Status"), self.status),
            "moved_from": Field(self.tr("Tanggal semula"), self.moved_from),
            "reason": Field(self.tr("Alasan"), self.reason),
            **self.parties.fields,
            **self.duty.fields,
        }

    def _build(self) -> None:
        whole = column(self)
        top = QWidget()
        first, of = column(top, 0, 12), self.fields
        first.setContentsMargins(16, 4, 16, 16)
        parts: tuple[QWidget, ...] = (
            of["title"], self.title_note, self.when, self.repeat, self.zone_note,
        )  # fmt: skip
        for part in parts:
            first.addWidget(part)
        self._add_field(first, "place")
        choices = row(gap=8)
        choices.addWidget(of["kind"], 4)
        choices.addWidget(of["status"], 5)
        first.addLayout(choices)
        for name in ("moved_from", "reason"):
            first.addWidget(of[name])
        first.addWidget(self.public)
        whole.addWidget(top)
        self._add_sections(whole)

    def _add_sections(self, whole: QVBoxLayout) -> None:
        for section in self._sections:
            for name in getattr(section, "fields", {}):
                self._add_field(section.body, name)
            whole.addWidget(line())
            whole.addWidget(section)

    @property
    def _sections(self) -> tuple[FormSection, ...]:
        return self.parties, self.duty, self.files, self.story

    def _add_field(self, to: QVBoxLayout, name: str) -> None:
        to.addWidget(self.fields[name])
        if name in self.clash_notes:
            to.addWidget(self.clash_notes[name])

    def _connect(self) -> None:
        self.title.textChanged.connect(self._tell_typed)
        self.title.left.connect(self._tell_changed)
        for text in (self.place, self.reason):
            text.textEdited.connect(self._tell_typed)
            text.editingFinished.connect(self._tell_changed)
        self.place.picked.connect(self._tell_changed)
        self.moved_from.editingFinished.connect(self._tell_changed)
        self.moved_from.picked.connect(self._tell_changed)
        for part in (self.parties, self.duty):
            part.typed.connect(self._tell_typed)
            part.changed.connect(self._tell_changed)
        self.when.changed.connect(self._tell_changed)
        self.when.switched.connect(self._switch)
        self.public.toggled.connect(self._switch)
        for choices in (self.kind, self.status):
            choices.activated.connect(self._switch)
        self.files.attachments.changed.connect(self._tell_changed)
        self.story.changed.connect(self._tell_changed)
        self.zone_note.answered.connect(self._answer_zone)
        for note in self.clash_notes.values():
            note.event_requested.connect(self.event_requested)

    def _tell_typed(self) -> None:
        if not self._is_showing:
            self.typed.emit()

    def _tell_changed(self) -> None:
        if not self._is_showing:
            self._explain_place()
            self.changed.emit()

    def _switch(self) -> None:
        if not self._is_showing:
            self._fit()
            self.changed.emit()

    def _fit(self) -> None:
        """Show the fields that matter for the present choices."""
        status = self.status.currentData()
        self.when.fit()
        self.files.show_public(self.public.isChecked())
        self.fields["reason"].setVisible(status in NEEDS_REASON)
        self.fields["moved_from"].setVisible(status == "rescheduled")
        if status == "rescheduled" and not self.moved_from.text():
            self.moved_from.show_date(self._opened.moved_from or self._opened.date)

    # Showing

    def show_item(self, item: AgendaItem, today: date) -> None:
        """Show an item; what stood in the fields is gone."""
        self._shown = self._opened = item
        self._is_showing = True
        self.moved_from.near = date.fromisoformat(item.date) if item.date else today
        self.title.setPlainText(item.title)
        self.when.show_item(item, today)
        for text, value in ((self.place, item.place), (self.reason, item.reason)):
            text.setText(value)
            text.setCursorPosition(0)
        self.moved_from.show_date(item.moved_from)
        self._show_choices(item)
        for section in (self.parties, self.duty):
            section.show_item(item)
        self.files.attachments.show_attachments(item.id, item.attachments)
        self._is_showing = False
        for name in self.fields:
            self.reader.remark(name, "")
        self.show_suggestions(())
        self.show_clashes(item, ())
        self._explain_place()
        self._fit()

    def _show_choices(self, item: AgendaItem) -> None:
        self.public.setChecked(item.public)
        self.story.no_story.setChecked(item.no_story)
        choose(self.kind, item.kind)
        choose(self.status, item.status)

    def remember(self, known: KnownNames) -> None:
        """Complete the fields from what was used before."""
        self._places = {place.name.casefold(): place for place in known.places}
        self.place.offers.show_offers([_offer(place) for place in known.places])
        self.parties.offer(known)
        self.duty.offer(known)
        self._explain_place()

    def _explain_place(self) -> None:
        """Say below the place which town and clocks it is known for."""
        known = self._places.get(" ".join(self.place.text().casefold().split()))
        self.fields["place"].explain(place_words(known) if known is not None else "")

    def show_clashes(self, item: AgendaItem, found: Sequence[Clash]) -> None:
        """Show what the event clashes with, each below the field that it is about."""
        for name, note in self.clash_notes.items():
            about = [clash for clash in found if clash.wanted.field == name]
            note.show_clashes(item, about)
            if about:
                self._unfold(note)

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
            self.zone_note.ask("", self._shown, "")
            return
        self._expected_zone = found.value
        self.zone_note.ask(self._kit.text(found.message), self._shown, found.value)

    def _answer_zone(self, answer: str) -> None:
        self.zone_answered.emit(answer, self._expected_zone)

    def focus_field(self, name: str) -> None:
        """Put the focus into a field; an unknown name means the title."""
        field = self.fields.get(name, self.fields["title"])
        self._unfold(field)
        field.editor.setFocus()

    def _unfold(self, part: QWidget) -> None:
        for section in self._sections:
            if section.isAncestorOf(part) and section.is_folded:
                section.fold(False)

    # Reading

    def read(self, base: AgendaItem, is_final: bool) -> tuple[AgendaItem, dict[str, str]]:
        """Return the item of the fields, and the texts that could not be understood.

        Such a field keeps the value of `base`, its text, and says below what is expected. Unless
        this `is_final`, a date or time that is just being typed is left alone.
        """
        self.reader.begin(is_final)
        item = replace(
            base,
            title=self._title(base),
            place=self.place.text(),
            public=self.public.isChecked(),
            kind=self.kind.currentData(),
            status=self.status.currentData(),
            attachments=self.files.attachments.ids,
            no_story=self.story.no_story.isChecked(),
        )
        item = self.duty.read(self.parties.read(item))
        item = self._with_status(self.when.read(item, base, self.reader))
        self._shown = item
        return item, self.reader.bad

    def put_back(self, texts: Mapping[str, str]) -> None:
        """Put texts back that could not be understood, as `read` gave them."""
        self.reader.put_back(texts)
        if not texts.keys().isdisjoint(NARROW):  # a time that is wrong is still one to be seen
            self.when.mode.choose("time")
            self._fit()

    @property
    def has_title(self) -> bool:
        """Whether anything stands in the title."""
        return bool(self.title.toPlainText().strip())

    def _title(self, base: AgendaItem) -> str:
        text = self.title.toPlainText()
        is_empty = not text.strip() and bool(base.title)
        self.fields["title"].complain(
            self.tr("Tulis judulnya; sampai itu judul lama yang disimpan.") if is_empty else ""
        )
        return text if text.strip() else base.title

    def _with_status(self, item: AgendaItem) -> AgendaItem:
        reason = self.reason.text() if item.status in NEEDS_REASON else ""
        needs = item.status in NEEDS_REASON and not reason.strip()
        self.fields["reason"].complain(
            self.tr("Tulis alasannya; ikut tampil di situs.") if needs else ""
        )
        moved_from = ""
        if item.status == "rescheduled":
            moved_from = self.reader.read("moved_from", self.moved_from.read, item.moved_from)
        return replace(
            item, reason=reason, moved_from=moved_from if moved_from != item.date else ""
        )


def _offer(place: KnownPlace) -> Offer:
    """Return a place as it is offered; a town that its name says is not said again."""
    says_town = place.town.casefold() in place.name.casefold()
    return place.name, place.zone if says_town else place_words(place)
