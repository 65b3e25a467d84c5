"""The form of one event in place: stores itself, says what is wrong, leads to the story."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from newsroom.domain.agenda import AgendaItem
from newsroom.domain.date_words import DateWords
from newsroom.domain.messages import Message
from newsroom.services import agenda, calendar, clashes, editing, zone_doubts
from newsroom.services.agenda import Saved, Suggestion
from newsroom.services.calendar import Entry, Office
from newsroom.services.clashes import Clash
from newsroom.services.known_names import known_names
from newsroom.services.series_steps import Step
from newsroom.services.zone_doubts import Answer
from newsroom.ui.agenda.form.attaching import FileDrop
from newsroom.ui.agenda.form.form import AgendaForm
from newsroom.ui.agenda.form.repetition import Repetition
from newsroom.ui.agenda.form.sitting import Sitting
from newsroom.ui.agenda.series_deeds import StepVerb, run_step
from newsroom.ui.common.deeds import Deed
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.theme import mark
from newsroom.ui.common.widgets import Notice, column, icon_button, label, row, scrolled

WORDS = (
    "place", "organiser", "officials", "reporters", "photographers", "vehicle", "notes", "reason",
    "attachments",
)  # fmt: skip
"""What somebody has written: an event with some of it is kept, even one that has no title."""
SAVE_PAUSE = 800
"""Milliseconds after the last letter."""


class EventEditor(QWidget):
    """The panel while one event is open."""

    back_requested = Signal()
    trash_requested = Signal(object)
    """AgendaItem."""
    story_requested = Signal(str)
    """Id of the event that a story is wanted of."""
    article_requested = Signal(str)
    """Id of a story."""
    event_requested = Signal(str)
    """Id of another event."""

    def __init__(self, kit: Kit, words: DateWords) -> None:
        super().__init__()
        self._kit = kit
        self._office = Office("WIT", date.today().isoformat())
        self._sitting: Sitting | None = None
        self._leftovers: dict[str, dict[str, str]] = {}
        self.form = AgendaForm(kit, words)
        self.notice = Notice(kit.icons)
        self.stories = self.form.story.stories
        self.repetition = Repetition(kit, self.form.repeat, self)
        self._pause = QTimer(self, interval=SAVE_PAUSE, singleShot=True)
        self._build(kit)
        self._connect()

    def _build(self, kit: Kit) -> None:
        self._back = icon_button(self.tr("Kembali ke hari"), kit.icons.icon("arrow-left"), "Esc")
        self._title = label("", "section")
        self.bin = icon_button(self.tr("Pindahkan ke Sampah"), kit.icons.icon("trash-2", "muted"))
        head = row(gap=6)
        head.setContentsMargins(8, 12, 12, 8)
        for widget in (self._back, self._title, self.bin):
            head.addWidget(widget, 1 if widget is self._title else 0)
        content = QWidget()
        mark(content, "kind", "surface")
        inside = column(content)
        above = row()
        above.setContentsMargins(16, 4, 16, 8)
        above.addWidget(self.notice)
        inside.addLayout(above)
        inside.addWidget(self.form)
        inside.addStretch(1)
        whole = column(self)
        whole.addLayout(head)
        self.area = scrolled(content)
        whole.addWidget(self.area, 1)
        below = row()
        below.setContentsMargins(12, 0, 12, 12)
        below.addWidget(self.repetition.strip)
        whole.addLayout(below)

    def _connect(self) -> None:
        self.form.typed.connect(self._store_soon)
        self.form.changed.connect(self.settle)
        self.form.zone_answered.connect(self._answer_zone)
        self._pause.timeout.connect(lambda: self._store(is_final=False))
        self._back.clicked.connect(self.back_requested)
        self.bin.clicked.connect(self.ask_for_trash)
        self.stories.story_requested.connect(self._ask_for_story)
        self.stories.article_requested.connect(self.article_requested)
        self.form.event_requested.connect(self.event_requested)
        FileDrop(self, self.form.files.drop)
        self.repetition.settle_requested.connect(self.settle)
        self.repetition.step_requested.connect(self._run_step)
        self.repetition.drop_requested.connect(self._drop_dates)

    # Opening and leaving

    @property
    def item_id(self) -> str:
        """Id of the event in the form; empty when there is none."""
        return self._sitting.sent.id if self._sitting is not None else ""

    @property
    def item(self) -> AgendaItem | None:
        """The event as it was last stored; None for none, or for one that has no title yet."""
        sitting = self._sitting
        return sitting.sent if sitting is not None and sitting.is_stored else None

    def show_office(self, office: Office) -> None:
        """Use the zone and the day of an office for what is new."""
        self._office = office

    def open_entry(self, entry: Entry) -> None:
        """Show an event that is in the newsroom."""
        self.leave()
        item = entry.item
        self._sitting = Sitting(item, item, item.revision, is_stored=True)
        self._title.setText(self.tr("Agenda"))
        self._show(item)
        self.form.story.show_entry(entry)
        self._look_over(item)

    def open_new(self, day: date, title: str) -> None:
        """Show an empty form for a day; it is stored once it has a title."""
        self.open_item(AgendaItem("", "", day.isoformat(), zone=self._office.zone))
        self.form.title.insertPlainText(title)

    def open_item(self, item: AgendaItem) -> None:
        """Show the form of an event that is not stored yet."""
        self.leave()
        item = replace(item, id=self._kit.fresh_id())
        self._sitting = Sitting(item, item, 0, is_stored=False)
        self._title.setText(self.tr("Agenda baru"))
        self._show(item)
        self.form.story.show_entry(None)
        self.form.title.setFocus()
        if item.title:
            self._store_soon()

    def _show(self, item: AgendaItem) -> None:
        self.notice.say("")
        self.bin.setVisible(self._sitting is not None and self._sitting.is_stored)
        self.form.show_item(item, date.fromisoformat(self._office.today))
        self.repetition.begin(item)
        self.form.put_back(self._leftovers.get(item.id, {}))
        if item.id in self._leftovers:
            self.form.read(item, is_final=True)
        self.area.verticalScrollBar().setValue(0)
        self._kit.session.ask(self, known_names, self.form.remember)

    def leave(self) -> None:
        """Store the form and let it go; what cannot be read is kept for the next time."""
        self.finish()
        self._sitting = None

    # Storing

    def _store_soon(self) -> None:
        if not self._pause.isActive():  # a stream of letters does not put saving off
            self._pause.start()

    def settle(self) -> None:
        """Store what is in the form now."""
        self._pause.stop()
        self._store(is_final=True)

    def finish(self) -> None:
        """Store the form, also words about an event without a title: they would be gone."""
        self.settle()
        sitting = self._sitting
        if sitting is None or sitting.is_stored or self.form.has_title:
            return
        item, _ = self.form.read(sitting.sent, is_final=True)
        if item.title or all(
            getattr(item, name) == getattr(sitting.opened, name) for name in WORDS
        ):
            return
        self.form.public.setChecked(False)
        self._send(sitting, replace(item, title=self.tr("Belum berjudul"), public=False))
        self._kit.toasts.show_text(
            self.tr("Disimpan sebagai “Belum berjudul”, tidak tampil di situs."),
            self.tr("Beri judul"), lambda: self.event_requested.emit(item.id),
        )  # fmt: skip

    def _store(self, is_final: bool) -> None:
        sitting = self._sitting
        if sitting is None:
            return
        item, unread = self.form.read(sitting.sent, is_final)
        self.repetition.follow_day(item)
        self._leftovers.pop(item.id, None)
        if unread:
            self._leftovers[item.id] = unread
        if item.title.strip() and (item != sitting.sent or not sitting.is_stored):
            self._send(sitting, item)
        elif is_final and not sitting.is_stored:
            self._look_over(item)

    def _send(self, sitting: Sitting, item: AgendaItem) -> None:
        sitting.sent, sitting.is_stored = item, True
        sitting.unanswered += 1
        self._kit.session.do(
            self,
            lambda newsroom: sitting.save(newsroom, item),
            lambda saved: self._stored(sitting, saved),
            lambda message: self._refused(sitting, message),
            is_typed=True,
        )
        self.repetition.sent(item)

    def _stored(self, sitting: Sitting, saved: Saved) -> None:
        sitting.unanswered -= 1
        sitting.is_stored = True
        if not sitting.is_recorded and saved.changes:
            sitting.is_recorded = True
            self._record(sitting, saved.item)
        if sitting is self._sitting:
            self.repetition.stored(sitting.opened, saved.item)
            self.notice.say("")
            self.bin.show()
            self._look_over(saved.item)
            self._read_stories(saved.item.id)

    def _record(self, sitting: Sitting, item: AgendaItem) -> None:
        """Make all of a sitting one step of undo."""
        opened, item_id = sitting.opened, item.id
        if opened.revision:
            title = self.tr("Agenda diubah: “{title}”").format(title=item.title)
            deed = Deed(
                title,
                lambda newsroom: agenda.save(newsroom, opened),
                lambda newsroom: agenda.save(newsroom, sitting.sent),
            )
        else:
            title = self.tr("Agenda baru: “{title}”").format(title=item.title)
            deed = Deed(
                title,
                lambda newsroom: editing.trash(newsroom, item_id),
                lambda newsroom: editing.restore(newsroom, item_id),
            )
        self._kit.deeds.record(deed, quietly=True)

    def _refused(self, sitting: Sitting, message: Message) -> None:
        sitting.unanswered -= 1
        if sitting is not self._sitting:
            self._complain(message)
            return
        sitting.is_stored = False
        self.notice.say(
            self._kit.text(message),
            (self.tr("Muat ulang"), self._load_again),
            (self.tr("Simpan punya saya"), self._overwrite),
        )
        self.area.verticalScrollBar().setValue(0)

    def _overwrite(self) -> None:
        sitting = self._sitting
        if sitting is not None:
            # In any case: leaving the field for the button has just tried the old way once more.
            sitting.revision = 0
            self._send(sitting, self.form.read(sitting.sent, is_final=True)[0])

    # Its series

    def _run_step(self, title: str, verb: StepVerb) -> None:
        """Change dates of the series, this one among them, as one deed."""
        sitting = self._sitting
        if sitting is not None:
            run_step(
                self._kit,
                self,
                title,
                lambda newsroom: sitting.follow(verb(newsroom)),
                lambda step: self._adopt(sitting, step),
                self._refuse_step,
                self,
            )

    def _adopt(self, sitting: Sitting, step: Step) -> None:
        sitting.adopt(step)
        if sitting is self._sitting:
            self.repetition.adopt(step)

    def _refuse_step(self, message: Message) -> None:
        self.repetition.read_rule()
        self._complain(message)

    def _drop_dates(self, title: str, verb: StepVerb) -> None:
        self.back_requested.emit()
        run_step(self._kit, self, title, verb)

    # What others changed

    def refresh(self) -> None:
        """Show what others have made of the event, unless something of it is not stored yet."""
        if self._is_at_rest:
            self._read_again(self._show_if_at_rest)

    @property
    def _is_at_rest(self) -> bool:
        sitting = self._sitting
        if sitting is None or self._pause.isActive():
            return False
        return sitting.is_stored and not sitting.unanswered

    def _load_again(self) -> None:
        self._read_again(self._show_again)

    def _read_again(self, then: Callable[[Entry | None], None]) -> None:
        item_id = self.item_id
        self._kit.session.ask(self, lambda newsroom: calendar.entry(newsroom, item_id), then)

    def _show_if_at_rest(self, entry: Entry | None) -> None:
        if self._is_at_rest:
            self._show_again(entry)

    def _show_again(self, entry: Entry | None) -> None:
        if entry is not None and entry.item.id != self.item_id:
            return
        self._pause.stop()
        self._sitting = None
        if entry is None:
            self.back_requested.emit()
        else:
            self.open_entry(entry)

    # Around the fields

    def _look_over(self, item: AgendaItem) -> None:
        """Let the copy desk read the event, and see what it clashes with."""
        self._kit.session.ask(
            self,
            lambda newsroom: (
                agenda.suggestions(newsroom, item), clashes.of_item(newsroom, item),
            ),
            lambda found: self._suggest(item, *found),
        )  # fmt: skip

    def _suggest(
        self, item: AgendaItem, found: Sequence[Suggestion], clashing: Sequence[Clash]
    ) -> None:
        if item.id == self.item_id:
            self.form.show_suggestions(found)
            self.form.show_clashes(item, clashing)

    def _complain(self, message: Message) -> None:
        self._kit.toasts.show_problem(self._kit.text(message))

    def _answer_zone(self, answer: Answer, expected: str) -> None:
        sitting = self._sitting
        if sitting is None:
            return
        self.settle()
        item = zone_doubts.answered(sitting.sent, expected, answer)
        self.form.show_item(item, date.fromisoformat(self._office.today))
        self.form.focus_field("start")
        self._send(sitting, item)

    def _read_stories(self, item_id: str) -> None:
        self._kit.session.ask(
            self, lambda newsroom: calendar.entry(newsroom, item_id), self._show_stories
        )

    def _show_stories(self, entry: Entry | None) -> None:
        if entry is not None and entry.item.id == self.item_id:
            self.form.story.show_entry(entry)

    def _ask_for_story(self) -> None:
        self.settle()
        self.story_requested.emit(self.item_id)

    def ask_for_trash(self) -> None:
        """Ask to move the event to the trash; of a series first, which of its dates."""
        self.settle()
        if self.item is not None and self.item.series:
            self.repetition.ask_drop()
        elif self.item is not None:
            self.trash_requested.emit(self.item)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
        else:
            super().keyPressEvent(event)
