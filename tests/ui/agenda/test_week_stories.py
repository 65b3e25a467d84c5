"""Going about in the week and the day, by mouse and by keyboard."""

from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from newsroom.domain.agenda import AgendaItem
from newsroom.ui.agenda.room import AgendaRoom
from newsroom.ui.common.kit import Kit
from tests.ui.agenda.conftest import focused

Idle = Callable[[], None]
Add = Callable[..., AgendaItem]
TODAY = date(2026, 11, 25)
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def week(room: AgendaRoom, add: Add, idle: Idle) -> AgendaRoom:
    """The room with the week of 25 November 2026."""
    add("Rapat pagi", "2026-11-26", start="09:00", end="10:30")
    add("Rapat DIP", "2026-11-26", start="11:00", zone="WITA")
    room.verbs()["agenda.week"]()
    idle()
    return room


def place(room: AgendaRoom, title: str) -> QPoint:
    """Return a point in the middle of an event."""
    view = room.calendar.week_view
    row = next(row for row, event in enumerate(view.week.events) if event.entry.item.title == title)
    return view.visualRect(view.week.index(row)).center()


def empty(room: AgendaRoom, day: date, clock: str) -> QPoint:
    """Return the point of a time on a day."""
    frame, column = room.calendar.week_view.frame, room.calendar.week.column_of(day)
    hours, minutes = clock.split(":")
    x = (frame.left(column) + frame.left(column + 1)) // 2
    return QPoint(x, frame.y_of(int(hours) * 60 + int(minutes)) + 2)


def click(qtbot: QtBot, room: AgendaRoom, position: QPoint) -> None:
    viewport = room.calendar.week_view.viewport()
    qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=position)


def double_click(qtbot: QtBot, room: AgendaRoom, position: QPoint) -> None:
    click(qtbot, room, position)
    viewport = room.calendar.week_view.viewport()
    qtbot.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=position)


def press(qtbot: QtBot, widget: QWidget, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(widget, key)


def here(room: AgendaRoom) -> str:
    """What the ring is around, in words."""
    return str(room.calendar.week_view.currentIndex().data(SPOKEN))


def is_editing(room: AgendaRoom) -> bool:
    return room.panel.currentWidget() is room.editor


def test_the_week_begins_on_monday_with_the_working_hours_in_sight(week: AgendaRoom) -> None:
    view, frame = week.calendar.week_view, week.calendar.week_view.frame
    assert week.calendar.bar.title.accessibleName() in ("23–29 November 2026", "23–29 Nov 2026")
    assert (view.week.first, view.week.last) == (date(2026, 11, 23), date(2026, 11, 29))
    assert frame.top <= frame.y_of(7 * 60) and frame.y_of(16 * 60) <= frame.height
    assert focused(week) is view
    assert week.calendar.bar.before.accessibleName() == "Pekan sebelumnya"


def test_an_event_of_another_zone_stands_at_its_instant_and_says_what_was_announced(
    week: AgendaRoom, qtbot: QtBot
) -> None:
    view = week.calendar.week_view
    assert place(week, "Rapat DIP").y() > view.frame.y_of(12 * 60)
    click(qtbot, week, place(week, "Rapat DIP"))
    said = here(week)
    assert said.startswith("Kamis, 26 November 2026. 11.00 WITA, Rapat DIP")
    assert said.endswith("Di kantor: 12.00 WIT")


def test_a_click_chooses_an_event_and_two_open_it(
    week: AgendaRoom, qtbot: QtBot, idle: Idle
) -> None:
    click(qtbot, week, place(week, "Rapat pagi"))
    idle()
    assert week.calendar.day == date(2026, 11, 26)
    assert week.day_panel.chosen is not None and week.day_panel.chosen.title == "Rapat pagi"
    double_click(qtbot, week, place(week, "Rapat pagi"))
    idle()
    assert is_editing(week) and week.editor.form.title.toPlainText() == "Rapat pagi"


def test_a_double_click_on_an_empty_half_hour_begins_an_event_there(
    week: AgendaRoom, qtbot: QtBot, idle: Idle
) -> None:
    double_click(qtbot, week, empty(week, date(2026, 11, 24), "13:30"))
    idle()
    assert is_editing(week) and week.editor.form.date.text() == "Selasa, 24 November 2026"
    begun, _ = week.editor.form.read(AgendaItem("", "x", "2026-11-24"), is_final=True)
    assert begun.start == "13:30"


def test_a_double_click_above_the_hours_begins_a_whole_day(
    week: AgendaRoom, qtbot: QtBot, idle: Idle
) -> None:
    frame = week.calendar.week_view.frame
    double_click(qtbot, week, frame.above_rect(0).center())
    idle()
    begun, _ = week.editor.form.read(AgendaItem("", "x", "2026-11-23"), is_final=True)
    assert is_editing(week) and begun.all_day and begun.date == "2026-11-23"


def test_arrows_go_through_hours_events_and_weeks(
    week: AgendaRoom, qtbot: QtBot, idle: Idle
) -> None:
    view = week.calendar.week_view
    assert here(week) == "Rabu, 25 November 2026, pukul 08.00"
    press(qtbot, view, Qt.Key.Key_Right, Qt.Key.Key_Down)
    idle()
    assert "Rapat pagi" in here(week)
    assert week.day_panel.chosen is not None and week.day_panel.chosen.title == "Rapat pagi"
    press(qtbot, view, Qt.Key.Key_Down)
    assert here(week) == "Kamis, 26 November 2026, pukul 11.00"
    press(qtbot, view, Qt.Key.Key_Down)
    assert "Rapat DIP" in here(week)
    press(qtbot, view, *[Qt.Key.Key_Right] * 4)
    idle()
    assert week.calendar.day == date(2026, 11, 30)
    assert here(week) == "Senin, 30 November 2026, pukul 12.00"
    press(qtbot, view, Qt.Key.Key_Home)
    idle()
    assert week.calendar.day == TODAY and week.calendar.week.first == date(2026, 11, 23)


def test_pages_go_by_weeks_and_in_the_day_by_days(
    week: AgendaRoom, qtbot: QtBot, idle: Idle
) -> None:
    view = week.calendar.week_view
    press(qtbot, view, Qt.Key.Key_PageDown)
    assert week.calendar.day == date(2026, 12, 2)
    week.verbs()["agenda.day"]()
    press(qtbot, view, Qt.Key.Key_PageUp, Qt.Key.Key_PageUp)
    idle()
    assert week.calendar.day == date(2026, 11, 30)
    assert week.calendar.week.first == week.calendar.week.last == week.calendar.day
    assert week.calendar.bar.before.accessibleName() == "Hari sebelumnya"
    assert "30 Nov" in week.calendar.bar.title.accessibleName()


def test_enter_opens_an_event_or_begins_one_at_that_hour(
    week: AgendaRoom, qtbot: QtBot, idle: Idle
) -> None:
    view = week.calendar.week_view
    press(qtbot, view, Qt.Key.Key_Down, Qt.Key.Key_Return)
    idle()
    begun, _ = week.editor.form.read(AgendaItem("", "x", "2026-11-25"), is_final=True)
    assert is_editing(week) and begun.start == "09:00"
    press(qtbot, week.editor.form.title, Qt.Key.Key_Escape)
    assert focused(week) is view
    press(qtbot, view, Qt.Key.Key_Right, Qt.Key.Key_Return)
    idle()
    assert is_editing(week) and week.editor.form.title.toPlainText() == "Rapat pagi"


def test_a_letter_begins_the_line_with_day_and_hour(
    week: AgendaRoom, qtbot: QtBot, idle: Idle, day_titles: Callable[[str], list[str]]
) -> None:
    week.resize(1600, 700)
    view, line = week.calendar.week_view, week.calendar.bar.quick
    press(qtbot, view, Qt.Key.Key_Left, Qt.Key.Key_Down)
    qtbot.keyClicks(view, "R")
    qtbot.keyClicks(line, "akor inflasi")
    assert week.calendar.quick.entry.item.start == "09:00"
    qtbot.keyClicks(line, " 14.00")
    assert week.calendar.quick.entry.item.start == "14:00", "what is written holds"
    press(qtbot, line, Qt.Key.Key_Return)
    idle()
    assert day_titles("2026-11-24") == ["Rakor inflasi"]
    qtbot.keyClicks(line, "Apel")
    assert week.calendar.quick.entry.item.start == "", "the hour was for that line only"


def test_events_and_hours_are_items_for_a_screen_reader(week: AgendaRoom) -> None:
    view = week.calendar.week_view
    interface = QAccessible.queryAccessibleInterface(view)
    assert view.accessibleName() == "Kalender pekan"
    assert interface.childCount() == len(view.week.events) + 7 * 24
    names = [interface.child(row).text(QAccessible.Text.Name) for row in range(3)]
    assert all(names)
    assert not view.isIndexHidden(view.week.index(0))


def test_events_without_room_above_the_hours_are_counted(
    week: AgendaRoom, add: Add, idle: Idle
) -> None:
    for number in range(14):
        add(f"Pameran {number}", "2026-11-23", all_day=True)
    idle()
    view = week.calendar.week_view
    hidden = [
        row for row in range(len(view.week.events)) if view.isIndexHidden(view.week.index(row))
    ]
    assert hidden and view.frame.hides_chips
    assert all(view.visualRect(view.week.index(row)).isEmpty() for row in hidden)
    assert view.frame.top < view.frame.height // 2


def test_events_without_a_time_say_so(week: AgendaRoom, add: Add, idle: Idle) -> None:
    add("Kunjungan", "2026-11-24")
    idle()
    view = week.calendar.week_view
    assert place(week, "Kunjungan").y() < view.frame.top
    index = view.week.index_of(
        next(e.entry.item.id for e in view.week.events if e.entry.item.title == "Kunjungan")
    )
    assert index.data(SPOKEN).startswith("Selasa, 24 November 2026. Waktu menyusul, Kunjungan")


def test_the_line_of_the_present_follows_the_clock_and_the_theme(
    week: AgendaRoom, kit: Kit, idle: Idle
) -> None:
    view = week.calendar.week_view

    def ink(clock: str) -> str:
        image: QImage = view.viewport().grab().toImage()
        ratio = image.devicePixelRatio()
        point = empty(week, TODAY, clock) - QPoint(0, 2)
        return image.pixelColor(round(point.x() * ratio), round(point.y() * ratio)).name()

    assert ink("10:42") == kit.theme.color("cengkih").name()
    kit.session.clock = lambda: datetime(2026, 11, 25, 6, 15, tzinfo=UTC)
    view.viewport().update()
    assert ink("15:15") == kit.theme.color("cengkih").name() != ink("10:42")
    kit.theme.choose("dark")
    assert ink("15:15") == kit.theme.color("cengkih").name()


def test_a_tooltip_says_all_about_an_event_and_the_whole_name_of_a_holiday(
    week: AgendaRoom, idle: Idle
) -> None:
    view = week.calendar.week_view
    assert "11.00 WITA, Rapat DIP" in view.tip_at(place(week, "Rapat DIP"))
    assert view.tip_at(empty(week, TODAY, "08:00")) == ""
    week.calendar.go_to(date(2026, 12, 25))
    idle()
    assert "Natal" in view.tip_at(QPoint(empty(week, date(2026, 12, 25), "08:00").x(), 10))


def test_the_view_is_remembered(room: AgendaRoom, idle: Idle) -> None:
    room.recall({"view": "day"})
    idle()
    assert room.memory()["view"] == "day" and room.calendar.shown is room.calendar.week_view
    room.recall({"view": "unknown"})
    assert room.memory()["view"] == "month"
