"""The line that makes an event of one sentence."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from newsroom.domain.agenda import AgendaItem
from newsroom.services import calendar
from newsroom.ui.agenda.quick_entry import QuickLine
from newsroom.ui.agenda.room import AgendaRoom
from newsroom.ui.common.kit import Kit
from tests.ui.agenda.conftest import Ask

Idle = Callable[[], None]
LINE = "Rapat DIP 3 Des 11.00 WITA di Ruang Rapat"


@pytest.fixture
def line(room: AgendaRoom) -> QuickLine:
    room.calendar.bar.quick.setFocus()
    return room.calendar.bar.quick


def on(ask: Ask, day: str) -> list[AgendaItem]:
    return [entry.item for entry in ask(lambda n: calendar.between(n, day, day))]


def chips(room: AgendaRoom) -> list[str]:
    strip = room.calendar.quick
    return [one.text() for one in strip.findChildren(QLabel) if one.isVisibleTo(strip)]


def test_what_is_read_is_shown_while_typing(
    room: AgendaRoom, line: QuickLine, qtbot: QtBot
) -> None:
    strip = room.calendar.quick
    assert not strip.isVisible()
    qtbot.keyClicks(line, LINE)
    assert strip.isVisible()
    read = {"Rapat DIP", "Kamis, 3 Desember 2026", "11.00 WITA", "Ruang Rapat", "Rapat"}
    qtbot.waitUntil(lambda: read <= set(chips(room)))
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert not strip.isVisible() and line.text() == ""


def test_enter_stores_it_and_urungkan_takes_it_back(
    room: AgendaRoom, line: QuickLine, qtbot: QtBot, ask: Ask, idle: Idle, kit: Kit
) -> None:
    before = len(on(ask, "2026-12-03"))
    line.setFocus()
    qtbot.keyClicks(line, LINE)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    idle()
    made = [item for item in on(ask, "2026-12-03") if item.title == "Rapat DIP"]
    assert [(item.start, item.zone, item.place) for item in made] == [
        ("11:00", "WITA", "Ruang Rapat")
    ]
    assert room.calendar.day == date(2026, 12, 3) and line.text() == ""
    assert "Rapat DIP" in kit.toasts.current
    kit.deeds.undo()
    idle()
    assert len(on(ask, "2026-12-03")) == before
    kit.deeds.redo()
    idle()
    assert [item.id for item in on(ask, "2026-12-03") if item.title == "Rapat DIP"] == [made[0].id]


def test_tab_opens_the_form_with_what_was_read(
    room: AgendaRoom, line: QuickLine, qtbot: QtBot, ask: Ask, idle: Idle
) -> None:
    qtbot.keyClicks(line, LINE)
    qtbot.keyClick(line, Qt.Key.Key_Tab)
    form = room.editor.form
    assert room.panel.currentWidget() is room.editor
    assert (form.title.toPlainText(), form.place.text()) == ("Rapat DIP", "Ruang Rapat")
    room.settle()
    idle()
    assert "Rapat DIP" in {item.title for item in on(ask, "2026-12-03")}


def test_a_line_without_a_title_makes_nothing(
    room: AgendaRoom, line: QuickLine, qtbot: QtBot, ask: Ask, idle: Idle
) -> None:
    before = on(ask, "2026-12-03")
    line.setFocus()
    qtbot.keyClicks(line, "3 Des 11.00")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    idle()
    assert on(ask, "2026-12-03") == before and line.text() == "3 Des 11.00"


def test_typing_on_a_day_begins_a_line_for_it(
    room: AgendaRoom, qtbot: QtBot, ask: Ask, idle: Idle
) -> None:
    room.calendar.go_to(date(2026, 12, 10))
    idle()
    room.calendar.month_view.setFocus()
    qtbot.keyClick(room.calendar.month_view, Qt.Key.Key_A)
    line = room.calendar.bar.quick
    assert line.hasFocus() and line.text() == "a"
    qtbot.keyClicks(line, "pel 07.30")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    idle()
    assert ("Apel", "07:30") in {(item.title, item.start) for item in on(ask, "2026-12-10")}


def test_a_doubt_is_said(room: AgendaRoom, line: QuickLine, qtbot: QtBot) -> None:
    qtbot.keyClicks(line, "Apel Senin, 3/12/2026 08.00")
    qtbot.waitUntil(lambda: "Harinya tidak cocok dengan tanggalnya" in chips(room))
    line.setText("Apel 3/12/2020 08.00")
    qtbot.waitUntil(lambda: "Sudah lewat" in chips(room))


def test_the_line_gets_the_room_of_the_views_while_it_is_written(
    room: AgendaRoom, qtbot: QtBot
) -> None:
    bar = room.calendar.bar
    room.calendar.focus_view()
    before = bar.quick.width()
    bar.quick.setFocus()
    assert not bar.views.isHidden()  # the Tab key goes on to them
    qtbot.keyClicks(bar.quick, "Rapat")
    qtbot.waitUntil(lambda: bar.quick.width() > before)
    assert bar.views.isHidden()
    room.calendar.focus_view()
    assert bar.views.isHidden()  # what was begun is still there
    qtbot.keyClick(bar.quick, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: bar.quick.width() == before)
    assert not bar.views.isHidden()
