"""Leaving a form in the middle of a word: what was typed is there again."""

from collections.abc import Callable
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from newsroom.domain.agenda import AgendaItem
from newsroom.services import calendar
from newsroom.ui.agenda.room import AgendaRoom
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.room import Visit
from tests.ui.agenda.conftest import Ask, focused

Idle = Callable[[], None]
DAY = date(2026, 11, 26)


@pytest.fixture
def on_day(ask: Ask) -> Callable[[], list[AgendaItem]]:
    """The events of the day, without those of several days."""

    def found() -> list[AgendaItem]:
        day = DAY.isoformat()
        entries = ask(lambda newsroom: calendar.between(newsroom, day, day))
        return [entry.item for entry in entries if not entry.item.end_date]

    return found


@pytest.fixture
def form(room: AgendaRoom, idle: Idle) -> AgendaRoom:
    """An empty form."""
    room.visit(Visit("agenda", record=DAY.isoformat(), intent="new"))
    idle()
    return room


def write_notes(qtbot: QtBot, room: AgendaRoom, text: str) -> None:
    notes = room.editor.form.notes
    room.editor.form.focus_field("notes")
    qtbot.keyClicks(notes, text)


def test_words_about_an_event_without_a_title_are_kept_but_not_for_the_site(
    form: AgendaRoom, qtbot: QtBot, idle: Idle, on_day: Callable[[], list[AgendaItem]], kit: Kit
) -> None:
    write_notes(qtbot, form, "Tanya ajudan")
    form.calendar.step(1)
    idle()
    (kept,) = on_day()
    assert (kept.title, kept.notes, kept.public) == ("Belum berjudul", "Tanya ajudan", False)
    kit.deeds.undo()
    idle()
    assert on_day() == []


def test_closing_the_program_keeps_words_without_a_title(
    form: AgendaRoom, qtbot: QtBot, idle: Idle, on_day: Callable[[], list[AgendaItem]]
) -> None:
    write_notes(qtbot, form, "Tanya ajudan")
    form.finish()
    form.finish()
    form.settle()
    idle()
    assert [(item.title, item.public) for item in on_day()] == [("Belum berjudul", False)]
    qtbot.keyClicks(form.editor.form.title, "Rapat DIP")
    form.settle()
    idle()
    assert [item.title for item in on_day()] == ["Rapat DIP"]


def test_a_form_with_nothing_but_its_day_leaves_nothing(
    form: AgendaRoom, idle: Idle, on_day: Callable[[], list[AgendaItem]]
) -> None:
    form.calendar.step(1)
    idle()
    assert on_day() == []


def test_a_time_that_no_clock_shows_is_in_sight_again_with_what_is_wrong(
    form: AgendaRoom, qtbot: QtBot, idle: Idle, on_day: Callable[[], list[AgendaItem]]
) -> None:
    inputs = form.editor.form
    qtbot.keyClicks(inputs.title, "Rapat DIP")
    inputs.start.setFocus()
    qtbot.keyClicks(inputs.start, "25.00")
    form.calendar.step(1)
    idle()
    form.visit(Visit("agenda", record=on_day()[0].id))
    idle()
    assert inputs.start.isVisible() and inputs.start.text() == "25.00"
    assert "25.00" in inputs.time_problem.text()


def test_a_form_that_is_left_gives_the_focus_to_the_calendar(
    form: AgendaRoom, qtbot: QtBot, idle: Idle
) -> None:
    form.editor.form.place.setFocus()
    form.verbs()["agenda.today"]()
    idle()
    assert focused(form) is form.calendar.month_view
