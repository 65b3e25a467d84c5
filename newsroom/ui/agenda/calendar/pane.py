"""The calendar itself: its bar, and the month, the week, the day or the list below it."""

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from newsroom.domain.agenda import AgendaItem
from newsroom.domain.date_words import DateWords
from newsroom.domain.months import DAYS_IN_WEEK, monday_of, month_beside, weeks_of_month
from newsroom.services.calendar import Entry
from newsroom.ui.agenda.calendar.bar import VIEWS, AgendaBar
from newsroom.ui.agenda.calendar.days_reader import DaysRead, DaysReader, Stretch
from newsroom.ui.agenda.calendar.event_drop import EventDrop
from newsroom.ui.agenda.calendar.month_model import MonthModel
from newsroom.ui.agenda.calendar.month_view import MonthView
from newsroom.ui.agenda.calendar.shifting import YEARS
from newsroom.ui.agenda.calendar.week_model import WeekModel
from newsroom.ui.agenda.calendar.week_view import ALL_DAY, WeekView
from newsroom.ui.agenda.list.pane import ListPane
from newsroom.ui.agenda.quick_entry import QuickEntry
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.widgets import column


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
    item_begun = Signal(object)
    """AgendaItem without an id: what is known of an event whose form is wanted."""
    event_step_requested = Signal(int)
    shift_requested = Signal(object, object)
    """(Entry or None for the one that is chosen beside, Shift)."""
    today_requested = Signal()
    wanted = Signal()
    """One of its views shall be on screen."""

    def __init__(self, kit: Kit, words: DateWords) -> None:
        super().__init__()
        self._kit, self._words = kit, words
        self._today, self._zone = date.min, "WIT"
        self.day = date.min
        self.view = "month"
        self._loaded = False
        self.bar = AgendaBar(kit)
        self.month = MonthModel(words)
        self.month_view = MonthView(self.month, kit.theme, kit.icons, words)
        self.week = WeekModel(words)
        self.week_view = WeekView(self.week, kit.theme, kit.icons, lambda: kit.session.clock())
        self.list = ListPane(kit, words)
        self.reader = DaysReader(kit.session, self)
        EventDrop(kit, self, self.month_view, self.week_view)
        self._views = QStackedWidget()
        for part in (self.month_view, self.week_view, self.list):
            self._views.addWidget(part)
        whole = column(self)
        self.quick = QuickEntry(kit, words, self.bar.quick)
        whole.addWidget(self.bar)
        whole.addWidget(self.quick)
        whole.addWidget(self._views, 1)
        self.show_view("month")
        self._connect()

    def _connect(self) -> None:
        month, week, rows, bar = self.month_view, self.week_view, self.list, self.bar
        self.reader.read.connect(self._show_read)
        bar.view_requested.connect(self.show_view)
        bar.new_requested.connect(lambda: self.new_requested.emit(self.day, ""))
        bar.quick.left_empty.connect(self.focus_view)
        bar.step_requested.connect(self.step)
        month.day_chosen.connect(self._choose_day)
        month.day_opened.connect(lambda _: self.day_opened.emit())
        month.event_chosen.connect(self.event_chosen)
        month.new_requested.connect(self._begin)
        week.day_chosen.connect(self._choose_beside)
        week.entry_chosen.connect(self._choose_entry)
        week.new_requested.connect(self._begin_at)
        week.step_requested.connect(self.step)
        rows.entry_chosen.connect(self.entry_chosen)
        rows.month_shown.connect(self._show_list_month)
        for days in (month, week):
            days.event_step_requested.connect(self.event_step_requested)
            days.shift_requested.connect(self.shift_requested)
        for part in (month, week, rows):
            part.event_opened.connect(self.event_opened)
        for asking in (month, rows):
            asking.month_requested.connect(self.step)
        for asked in (month, week, rows, bar):
            asked.today_requested.connect(self.today_requested)

    # What is shown

    @property
    def is_list(self) -> bool:
        """Whether Daftar is on screen."""
        return self.view == "list"

    @property
    def shows_hours(self) -> bool:
        """Whether a week or a day is on screen."""
        return self.view in ("week", "day")

    @property
    def shown(self) -> QWidget:
        """The view on screen."""
        if self.shows_hours:
            return self.week_view
        return self.list if self.is_list else self.month_view

    def show_today(self, today: date, zone: str) -> None:
        """Mark a day as today; times without a zone are of the office's."""
        self._today, self._zone = today, zone
        self.month.show_today(today)
        self.week.show_today(today, zone)
        self.quick.show_days(today, self.day, zone)

    def show_view(self, view: str) -> None:
        """Show one of `VIEWS`, at the day that is current."""
        is_other = view != self.view
        self.view = view if view in VIEWS else "month"
        self.bar.show_view(self.view)
        self.week_view.name_days(self.view)
        self._views.setCurrentWidget(self.shown)
        self.wanted.emit()
        if self._loaded and is_other:
            self.go_to(self.day)
            self.focus_view()

    def go_to(self, day: date) -> None:
        """Show a day with those around it, and the list from it on."""
        if day.year not in YEARS:
            return
        self._loaded = True
        self._show_around(day)
        if self.is_list:
            self.list.show_from(day, self._today)
        self.show_day(day)

    def show_day(self, day: date) -> None:
        """Make a day the current one; others come only where it is not in sight."""
        if day.year not in YEARS:
            return
        self._use_day(day)
        if not self.is_list and not self._is_in_sight(day):
            self._show_around(day)
        if self.shows_hours:
            self.week_view.show_day(day)
        else:
            self.month_view.show_day(day)

    def _use_day(self, day: date) -> None:
        self.day = day
        self.quick.show_days(self._today, day, self._zone)

    def _is_in_sight(self, day: date) -> bool:
        days = self.week if self.shows_hours else self.month
        return days.first <= day <= days.last

    def mark(self, item_id: str) -> None:
        """Show which event is meant."""
        self.list.mark(item_id)
        self.week_view.mark(item_id)

    def show_moved(self, item: AgendaItem) -> None:
        """Show an event where it is now, before it is read again."""
        self.month.show_item(item)
        self.week.show_item(item)
        self.show_day(date.fromisoformat(item.date))
        self.mark(item.id)

    def focus_view(self) -> None:
        """Put the focus into the calendar."""
        (self.list.view if self.is_list else self.shown).setFocus()

    def enter_filter(self) -> None:
        """Go to the filter of the list."""
        self.show_view("list")
        self.list.filter.setFocus()
        self.list.filter.selectAll()

    def step(self, step: int) -> None:
        """Go to the days before (-1) or after (1) those on screen; in the list to a month."""
        if self.shows_hours:
            day = self.day + timedelta(days=step * self.week.days)
        else:
            day = month_beside(self.day, step)
        self.go_to(day.replace(day=1) if self.is_list else day)
        self.day_chosen.emit(self.day)

    # Reading

    def reload(self) -> None:
        """Read what is shown anew."""
        self.reader.forget()
        if self.is_list:
            self.list.reload()

    def _show_around(self, day: date) -> None:
        """Show the month, week or day that a day lies in."""
        if self.is_list:
            self.reader.rest()
            return
        if self.view == "month":
            self.month.show_month(day, self._today)
        elif self.view == "week":
            self.week.show_days(monday_of(day), DAYS_IN_WEEK)
        else:
            self.week.show_days(day, 1)
        self.bar.show_title(*self._titles(day))
        self._read()

    def _titles(self, day: date) -> tuple[str, str]:
        """Return the title of what is shown, and a shorter one."""
        words, first, last = self._words, self.week.first, self.week.last
        if self.view == "month":
            return words.month(day), f"{words.short_month(day)} {day.year}"
        if self.view == "day":
            return words.long(day), words.short(day)
        start = first.day if first.month == last.month else words.short(first, with_year=False)
        return words.days(first, last), f"{start}–{words.short(last)}"

    def _read(self) -> None:
        """Ask for the events of what is shown; those beside it are read when there is time."""
        if self.shows_hours:
            first, days = self.week.first, self.week.days
            shown, *beside = (
                Stretch(first + timedelta(days=days * step), days, spill=1) for step in (0, 1, -1)
            )
        else:
            month = self.month.month
            months = (month, month_beside(month, 1), month_beside(month, -1))
            shown, *beside = (_stretch_of(*weeks_of_month(month)) for month in months)
        self.reader.show(shown, tuple(beside))

    def _show_read(self, found: DaysRead) -> None:
        if self.shows_hours:
            self.week.show_entries(found.entries, found.holidays)
        elif self.view == "month":
            self.month.show_holidays(found.holidays)
            self.month.show_entries(found.entries)

    def _show_list_month(self, day: date) -> None:
        if self.is_list:
            self.bar.show_title(self._words.month(day))

    # What a person does

    def _begin(self, day: date, typed: str) -> None:
        """A letter typed on a day begins a line; Enter or a double click its form."""
        if not typed or not self.bar.quick.isVisible():
            self.new_requested.emit(day, typed)
            return
        self.show_day(day)
        self.bar.quick.begin(typed)

    def _begin_at(self, day: date, minute: int, typed: str) -> None:
        """The same in the hours: what begins there begins at that time."""
        clock = "" if minute == ALL_DAY else f"{minute // 60:02d}:{minute % 60:02d}"
        if typed and self.bar.quick.isVisible():
            self._use_day(day)
            self.quick.begin_at(clock)
            self.bar.quick.begin(typed)
            return
        all_day = minute == ALL_DAY
        begun = AgendaItem(
            "", typed, day.isoformat(), start=clock, all_day=all_day, zone=self._zone
        )  # fmt: skip
        self.item_begun.emit(begun)

    def _choose_day(self, day: date) -> None:
        """A day was clicked, or reached by a key, which leads into other months."""
        present = self.month_view.current_day
        is_reached = present is None or present.date != day
        if is_reached and day.year in YEARS and day.replace(day=1) != self.month.month:
            self._show_around(day)
        self.show_day(day)
        self.day_chosen.emit(self.day)

    def _choose_beside(self, day: date) -> None:
        """A day of the week was chosen, or one that a key reached in the next."""
        self.show_day(day)
        self.day_chosen.emit(self.day)

    def _choose_entry(self, entry: Entry, day: date) -> None:
        """An event was chosen; what other zones announced may stand on another day than its own."""
        own = date.fromisoformat(entry.item.date), date.fromisoformat(entry.last_day)
        self._use_day(max(own[0], min(own[1], day)))
        self.day_chosen.emit(self.day)
        self.event_chosen.emit(entry.item.id)


def _stretch_of(first: date, weeks: int) -> Stretch:
    return Stretch(first, weeks * DAYS_IN_WEEK)
