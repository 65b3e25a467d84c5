"""Agenda: the month, the week, the day or the list, and beside it the day or one event."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from typing import ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QWidget

from newsroom.domain.agenda import AgendaItem
from newsroom.domain.date_words import DateWords
from newsroom.domain.messages import Message
from newsroom.domain.zones import moment_of
from newsroom.services import calendar
from newsroom.services.calendar import Entry, Office
from newsroom.services.changes import Changes
from newsroom.ui.agenda.calendar.event_moves import EventMoves
from newsroom.ui.agenda.calendar.pane import CalendarPane
from newsroom.ui.agenda.calendar.shifting import Shift
from newsroom.ui.agenda.day.panel import DayPanel
from newsroom.ui.agenda.event_deeds import announce_event, trash_event, write_dates_ahead
from newsroom.ui.agenda.form.event_editor import EventEditor
from newsroom.ui.agenda.importing.table_import import AgendaImport
from newsroom.ui.agenda.middle import Middle
from newsroom.ui.agenda.sharing.menu import WeekSharing
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.room import Room, Visit
from newsroom.ui.common.theme import mark
from newsroom.ui.common.tokens import INSPECTOR_WIDTH, RAIL_WIDTH
from newsroom.ui.common.widgets import line, row

NARROW = 1180 - RAIL_WIDTH
"""Below this width the panel is there only when it is asked for."""
WIDE = 1500 - RAIL_WIDTH
WIDE_PANEL = 336
TRASH = "trash"
"""Instead of a field: the form opens with the question which dates of a series are meant."""
MINUTE = 60_000


class AgendaRoom(Room):
    """Visits: a record opens its day and form; `new` an empty one (record may be a date)."""

    name: ClassVar[str] = "agenda"

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(kit, parent)
        words = DateWords(kit.language)
        self._office = Office("WIT", kit.session.clock().date().isoformat())
        self._is_loaded = False
        self._waiting_visit: Visit | None = None
        self._panel_wanted: bool | None = None
        self.calendar = CalendarPane(kit, words)
        self.day_panel = DayPanel(kit, words)
        self.editor = EventEditor(kit, words)
        self.middle = Middle(kit, words, self.calendar)
        self._moves = EventMoves(kit, words, self)
        self._sharing = WeekSharing(
            kit, self.calendar.bar.share, words, lambda: self.calendar.day, self.settle
        )
        self.panel = QStackedWidget()
        self.imports = AgendaImport(kit, words, self)
        self._minute = QTimer(self, interval=MINUTE)
        self._build()
        self._connect()

    def _build(self) -> None:
        mark(self.panel, "kind", "surface")
        self.panel.addWidget(self.day_panel)
        self.panel.addWidget(self.editor)
        self._edge = line(vertical=True)
        row(self).addWidget(self.imports.floor)
        whole = row(self.imports.desk)
        whole.addWidget(self.middle, 1)
        whole.addWidget(self._edge)
        whole.addWidget(self.panel)

    def _connect(self) -> None:
        shown, panel, editor = self.calendar, self.day_panel, self.editor
        shown.day_chosen.connect(self._choose_day)
        shown.entry_chosen.connect(self._choose_entry)
        shown.event_chosen.connect(panel.want)
        shown.event_opened.connect(lambda item_id: self._open_event(item_id))
        shown.day_opened.connect(self._enter_day)
        shown.new_requested.connect(self._open_new)
        shown.item_begun.connect(self._fill_in)
        shown.shift_requested.connect(self._shift)
        shown.quick.made.connect(self._make)
        shown.quick.form_requested.connect(self._fill_in)
        shown.event_step_requested.connect(panel.step)
        shown.today_requested.connect(self._go_today)
        shown.list.copy_requested.connect(self._sharing.copy_days)
        panel.event_opened.connect(lambda item_id: self._open_event(item_id))
        panel.new_requested.connect(lambda day: self._open_new(day, ""))
        panel.left.connect(shown.focus_view)
        editor.event_requested.connect(lambda item_id: self._open_event(item_id))
        self.middle.event_opened.connect(self._open_event)
        self.middle.visit_requested.connect(self.visit_requested)
        editor.back_requested.connect(self._go_back)
        editor.trash_requested.connect(self._trash_item)
        for part in (panel, editor):
            part.story_requested.connect(self._make_story)
            part.article_requested.connect(self._open_article)
        self.imports.take_drops(self.calendar)
        self.imports.arrived.connect(self._go_to)
        self.imports.brought.connect(self.middle.tell_doubts)
        self.imports.closed.connect(shown.focus_view)
        self._moves.moved.connect(self._follow)
        self._moves.refused.connect(self._reload)
        self.kit.session.changed.connect(self._reload_changed)
        self._minute.timeout.connect(self._follow_the_clock)

    # What the main window asks for

    def load(self) -> None:
        self._close_form()
        self.kit.session.ask(self, calendar.office, self._begin)

    def enter(self) -> None:
        self._minute.start()
        self._follow_the_clock()
        self.calendar.focus_view()

    def settle(self) -> None:
        self.editor.settle()

    def finish(self) -> None:
        self.editor.finish()

    def visit(self, visit: Visit) -> None:
        self.imports.close()
        if not self._is_loaded:
            self._waiting_visit = visit
        elif visit.intent == "new":
            day = date.fromisoformat(visit.record) if visit.record else self.calendar.day
            self._open_new(day, "")
        elif visit.record:
            self._open_event(visit.record, visit.field)

    def verbs(self) -> Mapping[str, Callable[[], object]]:
        own = {
            "new": lambda: self._open_new(self.calendar.day, ""),
            "trash": self._trash,
            "find": self.calendar.enter_filter,
            "agenda.story": self._story,
            "agenda.today": self._go_today,
            "agenda.month": lambda: self.calendar.show_view("month"),
            "agenda.week": lambda: self.calendar.show_view("week"),
            "agenda.list": lambda: self.calendar.show_view("list"),
            "agenda.day": lambda: self.calendar.show_view("day"),
            "agenda.board": self.middle.show_board,
            "inspector": self._toggle_panel,
            **self._sharing.verbs(),
        }
        return self.imports.over(own)

    def record(self) -> str:
        return self._meant.id if self._meant is not None else ""

    def panes(self) -> list[QWidget]:
        return self.imports.panes or [*self.middle.panes, self.panel]

    def memory(self) -> dict[str, str]:
        chosen = {} if self._panel_wanted is None else {"panel": str(int(self._panel_wanted))}
        return {"view": self.calendar.view} | chosen

    def recall(self, memory: Mapping[str, str]) -> None:
        self.calendar.show_view(memory.get("view", "month"))
        if memory.get("panel") in ("0", "1"):
            self._panel_wanted = memory["panel"] == "1"
        self._fit_panel()

    # Days

    @property
    def _today(self) -> date:
        return date.fromisoformat(self._office.today)

    @property
    def _is_editing(self) -> bool:
        return self.panel.currentWidget() is self.editor

    def _begin(self, office: Office) -> None:
        self._is_loaded = True
        self._use_office(office)
        self._go_to(self._today)
        write_dates_ahead(self.kit, self)
        if self._waiting_visit is not None:
            wanted, self._waiting_visit = self._waiting_visit, None
            self.visit(wanted)

    def _use_office(self, office: Office) -> None:
        self._office = office
        self.editor.show_office(office)
        self.calendar.show_today(self._today, office.zone)

    def _follow_the_clock(self) -> None:
        """Move the mark of today when a day begins on the clocks of the office."""
        today = moment_of(self.kit.session.clock(), self._office.zone).date
        if self._is_loaded and today != self._office.today:
            self._use_office(replace(self._office, today=today))
            self._reload()

    def _go_today(self) -> None:
        self._follow_the_clock()
        self.middle.show_calendar()
        self._close_form()
        self._go_to(self._today)

    def _go_to(self, day: date) -> None:
        self.calendar.go_to(day)
        self.day_panel.show_day(day, self._today)

    def _choose_day(self, day: date) -> None:
        self._close_form()
        self.day_panel.show_day(day, self._today)

    def _choose_entry(self, entry: Entry) -> None:
        self._close_form()
        day = date.fromisoformat(entry.item.date)
        self.calendar.show_day(day)
        self.day_panel.show_day(day, self._today, entry.item.id)

    def _enter_day(self) -> None:
        self._show_panel()
        self.day_panel.focus_first()

    # Events

    @property
    def _meant(self) -> AgendaItem | None:
        """The event that Sampah, Buat berita and the preview are about."""
        return self.editor.item if self._is_editing else self.day_panel.chosen

    def _open_event(self, item_id: str, field: str = "title") -> None:
        self.editor.settle()
        self.kit.session.ask(
            self,
            lambda newsroom: calendar.entry(newsroom, item_id),
            lambda entry: self._open_entry(entry, field),
        )

    def _open_entry(self, entry: Entry | None, field: str) -> None:
        if entry is None:
            self.kit.toasts.show_text(self.tr("Agenda itu sudah tidak ada."))
            return
        first, last = date.fromisoformat(entry.item.date), date.fromisoformat(entry.last_day)
        # A click on a later day of an event of several days stays there.
        day = self.calendar.day if first <= self.calendar.day <= last else first
        self.calendar.show_day(day)
        self.calendar.mark(entry.item.id)
        self.day_panel.show_day(day, self._today, entry.item.id)
        self._show_form()
        self.editor.open_entry(entry)
        self.editor.form.focus_field(field)
        if field == TRASH:
            self.editor.ask_for_trash()

    def _make(self, item: AgendaItem, rule: str) -> None:
        """Store an event that was announced in one line, and show its day."""
        made = replace(item, id=self.kit.fresh_id())
        announce_event(
            self.kit, self, made, rule,
            lambda _: self._choose_made(made),
            lambda message: self._give_back(item, rule, message),
        )  # fmt: skip

    def _choose_made(self, item: AgendaItem) -> None:
        day = date.fromisoformat(item.date)
        self.calendar.go_to(day)
        self.day_panel.show_day(day, self._today, item.id)

    def _give_back(self, item: AgendaItem, rule: str, message: Message) -> None:
        """Nothing typed is lost: the form holds what could not be stored."""
        self._fill_in(item, rule)
        self.kit.toasts.show_problem(self.kit.text(message))

    def _fill_in(self, item: AgendaItem, rule: str = "") -> None:
        day = date.fromisoformat(item.date)
        self.calendar.show_day(day)
        self.day_panel.show_day(day, self._today)
        self._show_form()
        self.editor.open_item(item)
        self.editor.repetition.propose(rule)

    def _open_new(self, day: date, text: str) -> None:
        if not self._is_loaded:
            # Nobody knows which day it is at the office yet.
            self._waiting_visit = Visit(self.name, intent="new")
            return
        self.calendar.show_day(day)
        self.day_panel.show_day(day, self._today)
        self._show_form()
        self.editor.open_new(day, text)

    def _show_form(self) -> None:
        self.panel.setCurrentWidget(self.editor)
        self._show_panel()

    def _go_back(self) -> None:
        self._close_form()
        self.calendar.focus_view()

    def _close_form(self) -> None:
        if not self._is_editing:
            return
        item_id, focused = self.editor.item_id, self.window().focusWidget()
        self.editor.leave()
        if focused is not None and self.editor.isAncestorOf(focused):
            self.calendar.focus_view()  # else it goes to whatever stands first in the window
        self.panel.setCurrentWidget(self.day_panel)
        self.day_panel.show_day(self.calendar.day, self._today, item_id)
        self._fit_panel()

    def _shift(self, entry: Entry | None, shift: Shift) -> None:
        """Move an event; without one the event that is chosen, or was moved a moment ago."""
        self.editor.settle()
        item = entry.item if entry is not None else self._meant or self._moves.last_moved
        if item is not None:
            self._moves.shift(item, shift)

    def _follow(self, item: AgendaItem) -> None:
        """Stay with an event that goes to another day."""
        self.calendar.show_moved(item)
        if not self._is_editing:
            self.day_panel.show_day(self.calendar.day, self._today, item.id)

    def _trash(self) -> None:
        if self._is_editing:
            self.editor.ask_for_trash()
        elif self._meant is not None and self._meant.series:
            self._open_event(self._meant.id, TRASH)
        elif self._meant is not None:
            self._trash_item(self._meant)

    def _trash_item(self, item: AgendaItem) -> None:
        if self._is_editing:
            self._go_back()
        trash_event(self.kit, self, item)

    def _story(self) -> None:
        self.editor.settle()
        if self._meant is not None:
            self._make_story(self._meant.id)

    def _make_story(self, item_id: str) -> None:
        self.visit_requested.emit(Visit("articles", record=item_id, intent="story_of"))

    def _open_article(self, article_id: str) -> None:
        self.visit_requested.emit(Visit("articles", record=article_id))

    # Reloading

    def _reload_changed(self, changes: Changes, origin: object) -> None:
        if not self._is_loaded:
            return
        if changes.settings:
            self.kit.session.ask(self, calendar.office, self._use_office)
        if changes.agenda or changes.articles or changes.settings:
            self._reload()
        if self.editor.item_id in changes.agenda and origin is not self.editor:
            self.editor.refresh()

    def _reload(self) -> None:
        self.calendar.reload()
        self.day_panel.reload()

    # The panel

    def _toggle_panel(self) -> None:
        self._panel_wanted = not self.panel.isVisibleTo(self)
        if not self._panel_wanted and self._is_editing:
            self._go_back()
        self._fit_panel()

    def _show_panel(self) -> None:
        self.panel.show()
        self._edge.show()

    def _fit_panel(self) -> None:
        """Show the panel where there is room or somebody wants it; a form always has it."""
        has_room = self.width() >= NARROW
        wanted = has_room if self._panel_wanted is None else self._panel_wanted
        is_shown = wanted or self._is_editing
        self.panel.setVisible(is_shown)
        self._edge.setVisible(is_shown)
        self.panel.setFixedWidth(WIDE_PANEL if self.width() >= WIDE else INSPECTOR_WIDTH)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_writing = isinstance(self.window().focusWidget(), QLineEdit)
        if event.key() == Qt.Key.Key_Delete and not self._is_editing and not is_writing:
            self._trash()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_panel()
