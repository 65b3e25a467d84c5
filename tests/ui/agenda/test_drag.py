"""Moving events: by dragging in month and week, and by keys; each move is one deed."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication
from pytestqt.qtbot import QtBot

from newsroom.domain.agenda import AgendaItem
from newsroom.services import calendar
from newsroom.ui.agenda.calendar.month_delegate import HEAD
from newsroom.ui.agenda.room import AgendaRoom
from newsroom.ui.common.kit import Kit
from tests.ui.agenda.conftest import Ask

Idle = Callable[[], None]
Add = Callable[..., AgendaItem]
Stored = Callable[[], AgendaItem]
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
ALT_SHIFT = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier


def move(view: QAbstractItemView, to: QPoint, held: Qt.KeyboardModifier = NONE) -> None:
    """Move the pointer with the button down."""
    across = QPointF(view.viewport().mapToGlobal(to))
    made = QMouseEvent(
        QEvent.Type.MouseMove, QPointF(to), across, Qt.MouseButton.NoButton, LEFT, held
    )
    QApplication.sendEvent(view.viewport(), made)


def drag(
    qtbot: QtBot, view: QAbstractItemView, start: QPoint, end: QPoint,
    held: Qt.KeyboardModifier = NONE,
) -> None:  # fmt: skip
    qtbot.mousePress(view.viewport(), LEFT, pos=start)
    move(view, (start + end) / 2, held)
    move(view, end, held)
    view.viewport().repaint()
    qtbot.mouseRelease(view.viewport(), LEFT, held, pos=end)


def chip(room: AgendaRoom, day: date) -> QPoint:
    """Return the point of the first chip of a day in the month."""
    view = room.calendar.month_view
    cell = view.visualRect(room.calendar.month.index_of(day))
    return cell.topLeft() + QPoint(cell.width() // 2, HEAD + 8)


def at(room: AgendaRoom, day: date, minute: int) -> QPoint:
    """Return the point of a time in the week."""
    frame, column = room.calendar.week_view.frame, room.calendar.week.column_of(day)
    return QPoint((frame.left(column) + frame.left(column + 1)) // 2, frame.y_of(minute))


@pytest.fixture
def item(room: AgendaRoom, add: Add, idle: Idle) -> AgendaItem:
    added = add("Rapat DIP", "2026-11-12", start="09:00", end="10:30", zone="WITA", place="Aula")
    idle()
    return added


@pytest.fixture
def stored(item: AgendaItem, ask: Ask) -> Stored:
    """The event as it is in the file."""

    def now() -> AgendaItem:
        found: calendar.Entry = ask(lambda newsroom: calendar.entry(newsroom, item.id))
        return found.item

    return now


def test_a_chip_goes_to_another_day_and_comes_back(
    room: AgendaRoom, kit: Kit, qtbot: QtBot, item: AgendaItem, stored: Stored, idle: Idle
) -> None:
    view = room.calendar.month_view
    drag(qtbot, view, chip(room, date(2026, 11, 12)), chip(room, date(2026, 11, 18)))
    moved = stored()
    assert (moved.date, moved.start, moved.end, moved.zone) == (
        "2026-11-18", "09:00", "10:30", "WITA",
    )  # fmt: skip
    assert moved.sequence == item.sequence + 1 and moved.slug == item.slug
    assert kit.toasts.current == "“Rapat DIP” dipindahkan ke Rabu, 18 November 2026"
    assert room.calendar.day == date(2026, 11, 18)
    assert room.day_panel.chosen is not None and room.day_panel.chosen.id == item.id
    kit.deeds.undo()
    assert stored().date == "2026-11-12"
    kit.deeds.redo()
    assert stored().date == "2026-11-18"


def test_a_bar_keeps_its_length_wherever_it_is_taken_hold_of(
    room: AgendaRoom, qtbot: QtBot, add: Add, ask: Ask, idle: Idle
) -> None:
    fair = add("Pameran", "2026-11-10", end_date="2026-11-12", all_day=True)
    idle()
    view = room.calendar.month_view
    drag(qtbot, view, chip(room, date(2026, 11, 11)), chip(room, date(2026, 11, 17)))
    found = ask(lambda newsroom: calendar.entry(newsroom, fair.id)).item
    assert (found.date, found.end_date) == ("2026-11-16", "2026-11-18")


def test_ctrl_leaves_a_copy(
    room: AgendaRoom, kit: Kit, qtbot: QtBot, item: AgendaItem, stored: Stored, idle: Idle,
    day_titles: Callable[[str], list[str]],
) -> None:  # fmt: skip
    view = room.calendar.month_view
    drag(qtbot, view, chip(room, date(2026, 11, 12)), chip(room, date(2026, 11, 19)), CTRL)
    idle()
    assert stored().date == "2026-11-12"
    assert day_titles("2026-11-19") == ["Rapat DIP"]
    assert kit.toasts.current == "“Rapat DIP” disalin ke Kamis, 19 November 2026"
    kit.deeds.undo()
    assert day_titles("2026-11-19") == []
    kit.deeds.redo()
    assert day_titles("2026-11-19") == ["Rapat DIP"]


def test_esc_and_a_way_out_of_the_view_leave_all_as_it_was(
    room: AgendaRoom, kit: Kit, qtbot: QtBot, item: AgendaItem, stored: Stored
) -> None:
    view, start = room.calendar.month_view, chip(room, date(2026, 11, 12))
    end = chip(room, date(2026, 11, 19))
    qtbot.mousePress(view.viewport(), LEFT, pos=start)
    move(view, end)
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    qtbot.mouseRelease(view.viewport(), LEFT, pos=end)
    assert room.isVisible() and stored().date == "2026-11-12"
    qtbot.mousePress(view.viewport(), LEFT, pos=start)
    move(view, end)
    move(view, QPoint(-40, 20))
    qtbot.mouseRelease(view.viewport(), LEFT, pos=QPoint(-40, 20))
    assert stored().date == "2026-11-12" and kit.toasts.current == ""


def test_a_trembling_hand_moves_nothing(
    room: AgendaRoom, kit: Kit, qtbot: QtBot, item: AgendaItem, stored: Stored
) -> None:
    view, start = room.calendar.month_view, chip(room, date(2026, 11, 12))
    drag(qtbot, view, start, start + QPoint(2, 1))
    assert stored() == item and kit.toasts.current == ""


def test_a_block_goes_to_another_day_and_time_on_its_own_clock(
    room: AgendaRoom, kit: Kit, qtbot: QtBot, item: AgendaItem, stored: Stored, idle: Idle
) -> None:
    room.calendar.go_to(date(2026, 11, 12))
    room.verbs()["agenda.week"]()
    idle()
    view = room.calendar.week_view
    start = at(room, date(2026, 11, 12), 10 * 60 + 20)  # 09.20 WITA
    drag(qtbot, view, start, at(room, date(2026, 11, 13), 12 * 60 + 2))
    moved = stored()
    assert (moved.date, moved.start, moved.end, moved.zone) == (
        "2026-11-13", "10:45", "12:15", "WITA",
    )  # fmt: skip
    assert kit.toasts.current == "“Rapat DIP” dipindahkan ke Jumat, 13 November 2026, 10.45 WITA"
    assert view.current_event is not None and view.current_event.entry.item.id == item.id


def test_the_lower_edge_moves_the_end(
    room: AgendaRoom, kit: Kit, qtbot: QtBot, item: AgendaItem, stored: Stored, idle: Idle
) -> None:
    room.calendar.go_to(date(2026, 11, 12))
    room.verbs()["agenda.day"]()
    idle()
    view, day = room.calendar.week_view, date(2026, 11, 12)
    edge = view.visualRect(view.week.index_of(item.id)).bottom() - 2
    start = QPoint(at(room, day, 0).x(), edge)
    drag(qtbot, view, start, start + QPoint(0, view.frame.hour))
    moved = stored()
    assert (moved.start, moved.end) == ("09:00", "11:30")
    assert kit.toasts.current == "“Rapat DIP” sekarang sampai pukul 11.30 WITA"


def test_a_drag_at_the_edge_scrolls_the_hours_and_still_knows_the_way(
    room: AgendaRoom, qtbot: QtBot, item: AgendaItem, stored: Stored, idle: Idle
) -> None:
    room.calendar.go_to(date(2026, 11, 12))
    room.verbs()["agenda.day"]()
    idle()
    view, day = room.calendar.week_view, date(2026, 11, 12)
    start = at(room, day, 10 * 60 + 15)
    qtbot.mousePress(view.viewport(), LEFT, pos=start)
    edge = QPoint(start.x(), view.frame.height - 4)
    for _ in range(12):
        move(view, edge)
    end = at(room, day, 21 * 60 + 15)
    assert end.y() < view.frame.height, "the evening has come into sight"
    move(view, end)
    qtbot.mouseRelease(view.viewport(), LEFT, pos=end)
    assert (stored().start, stored().end) == ("20:00", "21:30")


def test_what_is_above_the_hours_changes_only_its_day(
    room: AgendaRoom, qtbot: QtBot, add: Add, ask: Ask, idle: Idle
) -> None:
    visit = add("Kunjungan", "2026-11-24")
    room.verbs()["agenda.week"]()
    idle()
    view = room.calendar.week_view
    start = view.visualRect(view.week.index_of(visit.id)).center()
    drag(qtbot, view, start, at(room, date(2026, 11, 27), 9 * 60))
    found = ask(lambda newsroom: calendar.entry(newsroom, visit.id)).item
    assert (found.date, found.start, found.is_untimed) == ("2026-11-27", "", True)


def test_keys_move_the_chosen_event_in_the_month_as_fast_as_they_are_pressed(
    room: AgendaRoom, kit: Kit, qtbot: QtBot, item: AgendaItem, stored: Stored, idle: Idle
) -> None:
    view = room.calendar.month_view
    qtbot.mouseClick(view.viewport(), LEFT, pos=chip(room, date(2026, 11, 12)))
    idle()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left):
        qtbot.keyClick(view, key, ALT_SHIFT)
    assert stored().date == "2026-11-20"
    assert kit.toasts.current == "“Rapat DIP” dipindahkan ke Jumat, 20 November 2026"
    for _ in range(4):
        kit.deeds.undo()
    assert stored().date == "2026-11-12"


def test_keys_move_by_quarters_of_an_hour_in_the_week(
    room: AgendaRoom, qtbot: QtBot, item: AgendaItem, stored: Stored, idle: Idle
) -> None:
    room.calendar.go_to(date(2026, 11, 12))
    room.verbs()["agenda.week"]()
    idle()
    view = room.calendar.week_view
    view.mark(item.id)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        qtbot.keyClick(view, key, ALT_SHIFT)
    qtbot.keyClick(view, Qt.Key.Key_Right, ALT_SHIFT)
    moved = stored()
    assert (moved.date, moved.start, moved.end) == ("2026-11-13", "09:30", "11:00")
    assert view.current_event is not None and view.current_event.entry.item.id == item.id


def test_a_move_takes_nothing_back_that_was_changed_since(
    room: AgendaRoom, kit: Kit, qtbot: QtBot, item: AgendaItem, stored: Stored, idle: Idle
) -> None:
    view = room.calendar.month_view
    drag(qtbot, view, chip(room, date(2026, 11, 12)), chip(room, date(2026, 11, 18)))
    idle()
    room.day_panel.event_opened.emit(item.id)
    idle()
    room.editor.form.title.selectAll()
    room.editor.form.title.insertPlainText("Rapat DIP 2026")
    room.editor.settle()
    idle()
    kit.deeds.undo()
    kit.deeds.undo()
    assert (stored().title, stored().date) == ("Rapat DIP", "2026-11-12")
    kit.deeds.redo()
    assert (stored().title, stored().date) == ("Rapat DIP", "2026-11-18")
