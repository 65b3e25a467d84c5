"""Hari libur in Pengaturan: years, single days, the way back."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from newsroom.services import holidays
from newsroom.ui.common.kit import Kit
from newsroom.ui.settings.holidays_input import HolidaysInput
from newsroom.ui.settings.room import SettingsRoom


@pytest.fixture
def days(kit: Kit, qtbot: QtBot) -> HolidaysInput:
    room = SettingsRoom(kit)
    qtbot.addWidget(room)
    room.resize(1100, 700)
    kit.toasts.attach(room)
    room.load()
    with qtbot.waitActive(room):
        room.show()
        room.activateWindow()
    room._show_group("time")
    shown: HolidaysInput = room.holidays
    shown._held_by = room  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: len(shown.lines) == 25)
    return shown


def stored(kit: Kit, qtbot: QtBot, year: int = 2026) -> dict[str, str]:
    found: list[dict[str, str]] = []
    kit.session.ask(kit.session, lambda n: holidays.in_year(n, year), found.append)
    qtbot.waitUntil(lambda: bool(found))
    return found[0]


def until(kit: Kit, qtbot: QtBot, is_so: Callable[[dict[str, str]], bool]) -> None:
    qtbot.waitUntil(lambda: is_so(stored(kit, qtbot)), timeout=10_000)


def test_a_day_is_renamed_and_taken_away_with_urungkan(
    days: HolidaysInput, kit: Kit, qtbot: QtBot
) -> None:
    line = days.lines["2026-08-17"]
    line.line.setFocus()
    line.line.selectAll()
    qtbot.keyClicks(line.line, "HUT ke-81 RI")
    qtbot.keyClick(line.line, Qt.Key.Key_Return)
    until(kit, qtbot, lambda year: year["2026-08-17"] == "HUT ke-81 RI")
    qtbot.waitUntil(days.usual.isVisible)
    qtbot.mouseClick(days.lines["2026-05-15"].remove, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "2026-05-15" not in days.lines)
    kit.deeds.undo()
    qtbot.waitUntil(lambda: "2026-05-15" in days.lines)
    qtbot.mouseClick(days.usual, Qt.MouseButton.LeftButton)
    until(kit, qtbot, lambda year: year["2026-08-17"] == "Hari Kemerdekaan RI")
    kit.deeds.undo()
    until(kit, qtbot, lambda year: year["2026-08-17"] == "HUT ke-81 RI")


def test_a_day_is_added_as_people_write_it(days: HolidaysInput, kit: Kit, qtbot: QtBot) -> None:
    qtbot.keyClicks(days.day, "32 Okt")
    qtbot.mouseClick(days.add, Qt.MouseButton.LeftButton)
    assert "32 Okt" in days._day_field._problem.text()
    days.day.setText("12 Okt")
    qtbot.mouseClick(days.add, Qt.MouseButton.LeftButton)
    assert days._name_field._problem.text() and days.name.hasFocus()
    qtbot.keyClicks(days.name, "Hari Jadi Provinsi")
    qtbot.keyClick(days.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "2026-10-12" in days.lines)
    assert days.lines["2026-10-12"].name == "Hari Jadi Provinsi"


def test_an_emptied_name_comes_back(days: HolidaysInput, kit: Kit, qtbot: QtBot) -> None:
    line = days.lines["2026-08-17"].line
    line.setFocus()
    line.clear()
    qtbot.keyClick(line, Qt.Key.Key_Return)
    days.day.setFocus()
    days.settle()
    assert line.text() == "Hari Kemerdekaan RI"
    assert stored(kit, qtbot)["2026-08-17"] == "Hari Kemerdekaan RI"


def test_other_years(days: HolidaysInput, qtbot: QtBot) -> None:
    days._step(1)
    qtbot.waitUntil(lambda: "2027-08-17" in days.lines)
    assert days._shown_year.text() == "2027"
