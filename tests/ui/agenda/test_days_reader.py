"""Reading days ahead: a step shows at once, and never what was before a change."""

from collections.abc import Callable
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from newsroom.domain.agenda import AgendaItem
from newsroom.ui.agenda.calendar.days_reader import DaysRead, DaysReader, Stretch
from newsroom.ui.common.kit import Kit

Idle = Callable[[], None]
Add = Callable[..., AgendaItem]
NOVEMBER, DECEMBER = Stretch(date(2026, 11, 1), 30), Stretch(date(2026, 12, 1), 31)


@pytest.fixture
def heard() -> list[DaysRead]:
    return []


@pytest.fixture
def reader(kit: Kit, heard: list[DaysRead]) -> DaysReader:
    made = DaysReader(kit.session, kit.session)
    made.read.connect(heard.append)
    return made


def titles(found: DaysRead) -> list[str]:
    return [entry.item.title for entry in found.entries]


def test_what_lies_beside_is_there_when_it_is_asked_for(
    reader: DaysReader, heard: list[DaysRead], qtbot: QtBot, idle: Idle
) -> None:
    reader.show(NOVEMBER, (DECEMBER,))
    idle()
    assert [found.stretch for found in heard] == [NOVEMBER]
    qtbot.waitUntil(lambda: reader.knows(DECEMBER))
    assert [found.stretch for found in heard] == [NOVEMBER], "nobody has asked for it yet"
    reader.show(DECEMBER, ())
    assert heard[-1].stretch == DECEMBER and "Festival Teluk 2026" in titles(heard[-1])


def test_a_change_forgets_what_was_read_and_what_is_on_its_way(
    reader: DaysReader, heard: list[DaysRead], add: Add, qtbot: QtBot, idle: Idle
) -> None:
    reader.show(NOVEMBER, (DECEMBER,))
    qtbot.waitUntil(lambda: reader.knows(DECEMBER))
    add("Rapat baru", "2026-12-02")
    reader.show(DECEMBER, ())
    assert "Rapat baru" not in titles(heard[-1])
    reader.forget()
    assert not reader.knows(DECEMBER)
    idle()
    assert "Rapat baru" in titles(heard[-1])
    count = len(heard)
    reader.show(NOVEMBER, ())
    reader.rest()
    idle()
    assert len(heard) == count, "an answer of before is not told"


def test_another_zone_may_announce_an_event_the_day_before(
    reader: DaysReader, heard: list[DaysRead], add: Add, idle: Idle
) -> None:
    add("Malam", "2026-11-29", start="23:30", zone="WIB")
    reader.show(Stretch(date(2026, 11, 30), 7, spill=1), ())
    idle()
    assert "Malam" in titles(heard[-1])
