"""The calendar itself: its bar, the month and the list, of which one is shown."""

from datetime import MAXYEAR, MINYEAR, date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from newsroom.domain.date_words import DateWords
from newsroom.domain.months import month_beside
from newsroom.services import calendar, holidays
from newsroom.services.calendar import Entry
from newsroom.services.newsroom import Newsroom
from newsroom.ui.agenda.bar import AgendaBar
from newsroom.ui.agenda.list_pane import ListPane
from newsroom.ui.agenda.month_model import MonthModel
from newsroom.ui.agenda.month_view import MonthView
from newsroom.ui.agenda.quick_entry import QuickEntry
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.widgets import column

YEARS = range(MINYEAR + 1, MAXYEAR)
"""Years whose months have whole weeks around them."""


class CalendarPane(QWidget):
    """Shows days and events and reads them; it tells what a person chose and asks for more."""

    day_chosen = Signal(object)
    """date: it is the current day now."""
    entry_chosen = Signal(object)
    """Entry: a row of the list."""
    event_chosen = Signal(str)
    event_opened = Signal(str)
    day_opened = Signal()
    new_requested = Signal(object, str)
    """(date, what was typed)."""
    event_step_requested = Signal(int)
    today_requested = Signal()

    def __init__(self, kit: Kit, words: DateWords) -> None:
        super().__init__()
        self._kit, self._words = kit, words
        self._today, self._zone = date.min, "WIT"
        self.day = date.min
        self._loaded = False
        self.bar = AgendaBar(kit)
        self.month = MonthModel(words)
        self.month_view = MonthView(self.month, kit.theme, kit.icons, words)
        self.list = ListPane(kit, words)
        self._views = QStackedWidget()
        self._views.addWidget(self.month_view)
        self._views.addWidget(self.list)
        whole = column(self)
        self.quick = QuickEntry(kit, words, self.bar.quick)
        whole.addWidget(self.bar)
        whole.addWidget(self.quick)
        whole.addWidget(self._views, 1)
        self.bar.views.choose("month")
        self._connect()

    def _connect(self) -> None:
        view, rows, bar = self.month_view, self.list, self.bar
        bar.view_requested.connect(self.show_view)
        bar.new_requested.connect(lambda: self.new_requested.emit(self.day, ""))
        view.day_chosen.connect(self._choose_day)
        view.day_opened.connect(lambda _: self.day_opened.emit())
        view.event_chosen.connect(self.event_chosen)
        view.new_requested.connect(self._begin)
        bar.quick.left_empty.connect(self.focus_view)
        view.event_step_requested.connect(self.event_step_requested)
        rows.entry_chosen.connect(self.entry_chosen)
        rows.month_shown.connect(self._show_list_month)
        for part in (view, rows):
            part.event_opened.connect(self.event_opened)
        for asking in (view, rows, bar):
            asking.today_requested.connect(self.today_requested)
            asking.month_requested.connect(self.step_month)

    # What is shown

    @property
    def is_list(self) -> bool:
        """Whether Daftar is on screen."""
        return self._views.currentWidget() is self.list

    @property
    def shown(self) -> QWidget:
        """The view on screen."""
        return self.list if self.is_list else self.month_view

    def show_today(self, today: date, zone: str) -> None:
        """Mark a day as today; times without a zone are of the office's."""
        self._today, self._zone = today, zone
        self.month.show_today(today)
        self.quick.show_days(today, self.day, zone)

    def show_view(self, view: str) -> None:
        """Show `month` or `list`, at the day that is current."""
        self.bar.views.choose(view)
        was_list = self.is_list
        self._views.setCurrentWidget(self.list if view == "list" else self.month_view)
        if self._loaded and was_list != self.is_list:
            self.go_to(self.day)
            self.focus_view()

    def go_to(self, day: date) -> None:
        """Show a day, its month around it, and the list from it on."""
        if day.year not in YEARS:
            return
        self._loaded = True
        self._show_month(day)
        self.show_day(day)
        if self.is_list:
            self.list.show_from(day, self._today)

    def show_day(self, day: date) -> None:
        """Make a day the current one; its month comes only where it is not in sight."""
        if day.year not in YEARS:
            return
        self.day = day
        self.quick.show_days(self._today, day, self._zone)
        if not self.month.first <= day <= self.month.last:
            self._show_month(day)
        self.month_view.show_day(day)

    def mark(self, item_id: str) -> None:
        """Show which event is meant."""
        self.list.mark(item_id)

    def focus_view(self) -> None:
        """Put the focus into the calendar."""
        (self.list.view if self.is_list else self.month_view).setFocus()

    def enter_filter(self) -> None:
        """Go to the filter of the list."""
        self.show_view("list")
        self.list.filter.setFocus()
        self.list.filter.selectAll()

    def step_month(self, step: int) -> None:
        """Go to the month before (-1) or after (1); in the list to its first day."""
        day = month_beside(self.day, step)
        self.go_to(day.replace(day=1) if self.is_list else day)
        self.day_chosen.emit(self.day)

    # Reading

    def reload(self) -> None:
        """Read what is shown anew."""
        self._read_month()
        self.list.reload()

    def _show_month(self, day: date) -> None:
        self.month.show_month(day, self._today)
        self._read_month()
        if not self.is_list:
            self.bar.title.show_text(self._words.month(day))

    def _read_month(self) -> None:
        first = self.month.first
        days = first.isoformat(), self.month.last.isoformat()
        self._kit.session.ask(
            self, lambda newsroom: (first, *_month(newsroom, *days)), self._show_entries
        )

    def _show_entries(self, answer: tuple[date, tuple[Entry, ...], dict[str, str]]) -> None:
        first, entries, names = answer
        if first == self.month.first:
            self.month.show_holidays(names)
            self.month.show_entries(entries)

    def _show_list_month(self, day: date) -> None:
        if self.is_list:
            self.bar.title.show_text(self._words.month(day))

    # What a person does

    def _begin(self, day: date, typed: str) -> None:
        """A letter typed on a day begins a line; Enter or a double click its form."""
        if not typed or not self.bar.quick.isVisible():
            self.new_requested.emit(day, typed)
            return
        self.show_day(day)
        self.bar.quick.begin(typed)

    def _choose_day(self, day: date) -> None:
        """A day was clicked, or reached by a key, which leads into other months."""
        present = self.month_view.current_day
        is_reached = present is None or present.date != day
        if is_reached and day.year in YEARS and day.replace(day=1) != self.month.month:
            self._show_month(day)
        self.show_day(day)
        self.day_chosen.emit(self.day)


def _month(newsroom: Newsroom, first: str, last: str) -> tuple[tuple[Entry, ...], dict[str, str]]:
    """Return the events and the holidays of the days on screen."""
    return calendar.between(newsroom, first, last), holidays.holidays(newsroom)
