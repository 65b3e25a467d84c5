"""A calendar file on its way through the window: asked about, watched, stopped."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from newsroom.domain.agenda import AgendaItem
from newsroom.services import calendar
from newsroom.ui.agenda.room import AgendaRoom
from newsroom.ui.common.kit import Kit
from tests.exchange.test_ics import calendar as written
from tests.ui.agenda.conftest import Ask, focused

Take = Callable[..., None]


@pytest.fixture
def take(
    room: AgendaRoom, kit: Kit, qtbot: QtBot, tmp_path: Path, idle: Callable[[], None]
) -> Take:
    """Show what is in a calendar: `take(event, event …)`."""

    def shown(*events: str) -> None:
        path = tmp_path / "kantor.ics"
        path.write_bytes(written(*events))
        room.imports.take(path)
        qtbot.waitUntil(lambda: room.imports.is_open, timeout=10_000)
        idle()

    return shown


def stored(ask: Ask, day: str) -> list[AgendaItem]:
    found = ask(lambda newsroom: calendar.between(newsroom, day, day))
    return [entry.item for entry in found]


def links(room: AgendaRoom) -> dict[str, QPushButton]:
    found = room.imports.page.zones.notice.findChildren(QPushButton)
    return {made.text(): made for made in found if made.isVisible()}


def test_a_zone_that_nobody_knows_is_asked_about(
    room: AgendaRoom, take: Take, ask: Ask, qtbot: QtBot, idle: Callable[[], None]
) -> None:
    event = "SUMMARY:{0}\nUID:{0}\nDTSTART;TZID={1}:20261125T090000"
    take(event.format("A", "Jam Kantor"), event.format("B", "Waktu Gedung"))
    page = room.imports.page
    assert page.zones.isVisible()
    assert "“Jam Kantor” tidak dikenal" in page.zones.notice.text
    qtbot.waitUntil(lambda: "Pakai WITA" in links(room))
    qtbot.mouseClick(links(room)["Pakai WITA"], Qt.MouseButton.LeftButton)
    idle()
    assert "“Waktu Gedung” tidak dikenal" in page.zones.notice.text
    qtbot.waitUntil(lambda: "Pakai WIB" in links(room))
    links(room)["Pakai WIB"].setFocus()
    qtbot.keyClick(links(room)["Pakai WIB"], Qt.Key.Key_Space)
    idle()
    assert "“Waktu Gedung” dibaca WIB" in page.zones.notice.text
    qtbot.waitUntil(lambda: set(links(room)) == {"Pakai WITA", "Pakai WIT"})
    qtbot.mouseClick(page.importing, Qt.MouseButton.LeftButton)
    idle()
    told = {item.title: item.printed_time for item in stored(ask, "2026-11-25")}
    assert (told["A"], told["B"]) == ("09.00 WITA", "09.00 WIB")


def test_an_updated_calendar_says_what_it_changed_and_called_off(
    room: AgendaRoom, kit: Kit, take: Take, qtbot: QtBot, idle: Callable[[], None]
) -> None:
    event = "SUMMARY:{0}\nUID:{0}\nSEQUENCE:{1}\nDTSTART;TZID=Asia/Jayapura:20261125T{2}0000{3}"
    names = ("Rapat", "Konsultasi", "Apel")
    take(*(event.format(name, 0, "09", "") for name in names))
    qtbot.mouseClick(room.imports.page.importing, Qt.MouseButton.LeftButton)
    idle()
    assert kit.toasts.current.startswith("Impor agenda: 3 baru")
    take(
        event.format("Rapat", 1, "14", ""),
        event.format("Konsultasi", 1, "09", "\nSTATUS:CANCELLED"),
        event.format("Apel", 0, "09", ""),
    )
    qtbot.mouseClick(room.imports.page.importing, Qt.MouseButton.LeftButton)
    idle()
    assert kit.toasts.current.startswith("Impor agenda: 1 diubah, 1 dibatalkan, 1 sudah ada")


def test_known_zones_ask_nothing(room: AgendaRoom, take: Take) -> None:
    take("UID:a\nSUMMARY:A\nDTSTART;TZID=Asia/Jakarta:20261125T090000")
    assert not room.imports.page.zones.isVisible()


def test_a_long_calendar_shows_how_far_it_is_and_can_be_stopped(
    room: AgendaRoom, kit: Kit, take: Take, ask: Ask, qtbot: QtBot, idle: Callable[[], None]
) -> None:
    take(*(f"UID:{n}\nSUMMARY:Rapat {n}\nDTSTART:20261125T{n % 24:02}0000" for n in range(400)))
    page, before = room.imports.page, stored(ask, "2026-11-25")
    seen: list[int] = []

    def watch(done: int) -> None:
        seen.append(done)
        qtbot.mouseClick(page.cancel, Qt.MouseButton.LeftButton)

    page.bar.valueChanged.connect(watch)
    qtbot.mouseClick(page.importing, Qt.MouseButton.LeftButton)
    assert page.bar.isVisible()
    assert focused(room) is page.cancel
    qtbot.waitUntil(lambda: not page.bar.isVisible(), timeout=10_000)
    idle()
    assert seen
    assert 0 < seen[0] <= 400
    assert stored(ask, "2026-11-25") == before
    assert "Impor dibatalkan" in kit.toasts.current


def test_a_look_at_a_long_calendar_is_seen_and_ends_with_its_page(
    room: AgendaRoom, kit: Kit, tmp_path: Path, qtbot: QtBot, idle: Callable[[], None], ask: Ask
) -> None:
    path, page, seen = tmp_path / "panjang.ics", room.imports.page, list[str]()
    many = (f"UID:{n}\nSUMMARY:Rapat {n}\nDTSTART:20261125T080000" for n in range(300))
    path.write_bytes(written(*many))

    def leave(_: int) -> None:
        seen.append(page.told.text())
        qtbot.mouseClick(page.cancel, Qt.MouseButton.LeftButton)

    page.bar.valueChanged.connect(leave)
    room.imports.take(path)
    qtbot.waitUntil(lambda: bool(seen), timeout=10_000)
    idle()
    assert not room.imports.is_open
    assert page.model.rowCount() == 0
    page.bar.valueChanged.disconnect(leave)
    room.imports.take(path)
    qtbot.waitUntil(lambda: page.model.rowCount() == 300, timeout=10_000)
    assert not page.bar.isVisible()
    assert page.importing.hasFocus()
