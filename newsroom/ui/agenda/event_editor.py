"""The form of one event in place: stores itself, says what is wrong, leads to the story."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from newsroom.domain.agenda import AgendaItem
from newsroom.domain.date_words import DateWords
from newsroom.domain.messages import Message
from newsroom.services import agenda, calendar, editing
from newsroom.services.agenda import Saved, Suggestion
from newsroom.services.calendar import Entry, Office
from newsroom.services.newsroom import Newsroom
from newsroom.ui.agenda.form import AgendaForm
from newsroom.ui.agenda.story_row import StoryRow
from newsroom.ui.common.deeds import Deed
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.theme import mark
from newsroom.ui.common.widgets import Notice, column, icon_button, label, row, scrolled

SAVE_PAUSE = 800
"""Milliseconds after the last letter."""


@dataclass
class _Sitting:
    """One event from opening its form to leaving it."""

    opened: AgendaItem
    sent: AgendaItem
    """What was last handed to the storage thread."""
    revision: int
    """The revision that the next save starts from; kept up by the storage thread. 0 for any."""
    is_stored: bool
    is_recorded: bool = False
    unanswered: int = 0
    """Saves on their way; until they are answered nobody knows whether they were refused."""

    def save(self, newsroom: Newsroom, item: AgendaItem) -> Saved:
        saved = agenda.save(newsroom, item, self.revision or None)
        self.revision = saved.item.revision
        return saved


class EventEditor(QWidget):
    """The panel while one event is open."""

    back_requested = Signal()
    trash_requested = Signal(object)
    """AgendaItem."""
    story_requested = Signal(str)
    """Id of the event that a story is wanted of."""
    article_requested = Signal(str)
    """Id of a story."""

    def __init__(self, kit: Kit, words: DateWords) -> None:
        super().__init__()
        self._kit = kit
        self._office = Office("WIT", date.today().isoformat())
        self._sitting: _Sitting | None = None
        self._leftovers: dict[str, dict[str, str]] = {}
        self.form = AgendaForm(kit, words)
        self.notice = Notice(kit.icons)
        self.stories = StoryRow(kit.icons)
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
        inside = column(content, 0, 12)
        inside.setContentsMargins(16, 4, 16, 20)
        for part in (self.notice, self.form, self.stories):
            inside.addWidget(part)
        inside.addStretch(1)
        whole = column(self)
        whole.addLayout(head)
        self.area = scrolled(content)
        whole.addWidget(self.area, 1)

    def _connect(self) -> None:
        self.form.typed.connect(self._store_soon)
        self.form.changed.connect(self.settle)
        self.form.zone_kept.connect(self._keep_zone)
        self._pause.timeout.connect(lambda: self._store(is_final=False))
        self._back.clicked.connect(self.back_requested)
        self.bin.clicked.connect(self._ask_for_trash)
        self.stories.story_requested.connect(self._ask_for_story)
        self.stories.article_requested.connect(self.article_requested)

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
        self._sitting = _Sitting(item, item, item.revision, is_stored=True)
        self._title.setText(self.tr("Agenda"))
        self._show(item)
        self.stories.show_entry(entry)
        self._look_over(item)

    def open_new(self, day: date, title: str) -> None:
        """Show an empty form for a day; it is stored once it has a title."""
        self.open_item(AgendaItem("", "", day.isoformat(), zone=self._office.zone))
        self.form.title.insertPlainText(title)

    def open_item(self, item: AgendaItem) -> None:
        """Show the form of an event that is not stored yet."""
        self.leave()
        item = replace(item, id=self._kit.fresh_id())
        self._sitting = _Sitting(item, item, 0, is_stored=False)
        self._title.setText(self.tr("Agenda baru"))
        self._show(item)
        self.stories.show_entry(None)
        self.form.title.setFocus()
        if item.title:
            self._store_soon()

    def _show(self, item: AgendaItem) -> None:
        self.notice.say("")
        self.bin.setVisible(self._sitting is not None and self._sitting.is_stored)
        self.form.show_item(item, date.fromisoformat(self._office.today))
        self.form.put_back(self._leftovers.get(item.id, {}))
        if item.id in self._leftovers:
            self.form.read(item, is_final=True)
        self.area.verticalScrollBar().setValue(0)
        self._kit.session.ask(self, calendar.places, self.form.place.remember)

    def leave(self) -> None:
        """Store the form and let it go; what cannot be read is kept for the next time."""
        self.settle()
        self._sitting = None

    # Storing

    def _store_soon(self) -> None:
        if not self._pause.isActive():  # a stream of letters does not put saving off
            self._pause.start()

    def settle(self) -> None:
        """Store what is in the form now."""
        self._pause.stop()
        self._store(is_final=True)

    def _store(self, is_final: bool) -> None:
        sitting = self._sitting
        if sitting is None:
            return
        item, unread = self.form.read(sitting.sent, is_final)
        self._leftovers.pop(item.id, None)
        if unread:
            self._leftovers[item.id] = unread
        if item.title.strip() and (item != sitting.sent or not sitting.is_stored):
            self._send(sitting, item)

    def _send(self, sitting: _Sitting, item: AgendaItem) -> None:
        sitting.sent, sitting.is_stored = item, True
        sitting.unanswered += 1
        self._kit.session.do(
            self,
            lambda newsroom: sitting.save(newsroom, item),
            lambda saved: self._stored(sitting, saved),
            lambda message: self._refused(sitting, message),
            is_typed=True,
        )

    def _stored(self, sitting: _Sitting, saved: Saved) -> None:
        sitting.unanswered -= 1
        sitting.is_stored = True
        if not sitting.is_recorded and saved.changes:
            sitting.is_recorded = True
            self._record(sitting, saved.item)
        if sitting is self._sitting:
            self.notice.say("")
            self.bin.show()
            self._look_over(saved.item)
            self._read_stories(saved.item.id)

    def _record(self, sitting: _Sitting, item: AgendaItem) -> None:
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

    def _refused(self, sitting: _Sitting, message: Message) -> None:
        sitting.unanswered -= 1
        if sitting is not self._sitting:
            self._kit.toasts.show_problem(self._kit.text(message))
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
        """Let the copy desk read the event."""
        self._kit.session.ask(
            self,
            lambda newsroom: agenda.suggestions(newsroom, item),
            lambda found: self._suggest(item, found),
        )

    def _suggest(self, item: AgendaItem, found: Sequence[Suggestion]) -> None:
        if item.id == self.item_id:
            self.form.show_suggestions(found)

    def _keep_zone(self) -> None:
        if self._sitting is not None:
            self.settle()
            self._send(self._sitting, agenda.zone_confirmed(self._sitting.sent))

    def _read_stories(self, item_id: str) -> None:
        self._kit.session.ask(
            self, lambda newsroom: calendar.entry(newsroom, item_id), self._show_stories
        )

    def _show_stories(self, entry: Entry | None) -> None:
        if entry is not None and entry.item.id == self.item_id:
            self.stories.show_entry(entry)

    def _ask_for_story(self) -> None:
        self.settle()
        self.story_requested.emit(self.item_id)

    def _ask_for_trash(self) -> None:
        self.settle()
        if self.item is not None:
            self.trash_requested.emit(self.item)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
        else:
            super().keyPressEvent(event)
