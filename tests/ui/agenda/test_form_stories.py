"""The event form: it stores itself, says what is wrong, and loses nothing."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from newsroom.domain.agenda import AgendaItem
from newsroom.services import agenda, calendar, editing
from newsroom.services.calendar import Entry
from newsroom.ui.agenda.form.fields import SuggestionRow
from newsroom.ui.agenda.form.form import AgendaForm
from newsroom.ui.agenda.room import AgendaRoom
from newsroom.ui.common.input_guard import InputGuard
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.room import Visit
from tests.ui.agenda.conftest import Ask, focused

Idle = Callable[[], None]
Add = Callable[..., AgendaItem]


def type_over(qtbot: QtBot, field: QWidget, text: str) -> None:
    """Write into a field as a person does, then go on with Tab."""
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Tab)


def pick(qtbot: QtBot, box: QComboBox, text: str) -> None:
    """Choose an entry of a box by its keyboard."""
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Home)
    for _ in range(box.findText(text)):
        qtbot.keyClick(box, Qt.Key.Key_Down)


def choose_time(qtbot: QtBot, form: AgendaForm, text: str) -> None:
    """Choose whether an event has a time, will have one, or is of whole days."""
    (button,) = (one for one in form.when.mode.findChildren(QPushButton) if one.text() == text)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def answer(qtbot: QtBot, note: SuggestionRow, text: str) -> None:
    buttons = [button for button in note.findChildren(QPushButton) if button.text() == text]
    assert buttons, [button.text() for button in note.findChildren(QPushButton)]
    qtbot.mouseClick(buttons[-1], Qt.MouseButton.LeftButton)


@pytest.fixture
def stored(ask: Ask) -> Callable[[str], AgendaItem]:
    """The event as it is in the newsroom now."""

    def item(item_id: str) -> AgendaItem:
        entry: Entry | None = ask(lambda newsroom: calendar.entry(newsroom, item_id))
        assert entry is not None
        return entry.item

    return item


Stored = Callable[[str], AgendaItem]


@pytest.fixture
def opened(room: AgendaRoom, add: Add, idle: Idle) -> AgendaItem:
    """An event of the sample's today, open in the form."""
    item = add("Rapat DIP", "2026-11-25", start="11:00", place="Aula, Sofifi", notes="Bawa data")
    room.visit(Visit("agenda", record=item.id))
    idle()
    return item


# Writing


def test_a_new_event_from_the_button_to_the_newsroom(
    room: AgendaRoom, qtbot: QtBot, idle: Idle, stored: Stored
) -> None:
    """Cases O011 and O009: what was typed is what is stored, however long."""
    form, title = room.editor.form, "Rapat koordinasi " * 8 + "2026"
    qtbot.mouseClick(room.calendar.bar.new, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(form.title, title)
    qtbot.keyClick(form.title, Qt.Key.Key_Tab)
    type_over(qtbot, form.date, "8/3/23")
    type_over(qtbot, form.start, "11.00 wita")
    type_over(qtbot, form.end, "13")
    type_over(qtbot, form.place, "Hotel Losari, Makassar")
    pick(qtbot, form.kind, "Publik")
    type_over(qtbot, form.organiser, "Diskominfosan")
    qtbot.keyClicks(form.notes, "Bawa kamera")
    room.settle()
    idle()
    item = stored(room.editor.item_id)
    assert (item.title, item.date, item.end_date) == (title, "2023-03-08", "")
    assert item.printed_time == "11.00–13.00 WITA"
    assert (item.place, item.kind, item.organiser) == (
        "Hotel Losari, Makassar", "publik", "Diskominfosan",
    )  # fmt: skip
    assert item.notes == "Bawa kamera" and item.public
    assert form.date.text() == "Rabu, 8 Maret 2023"
    assert (form.start.text(), form.end.text(), form.zone.currentText()) == (
        "11.00", "13.00", "WITA",
    )  # fmt: skip


def test_typing_is_stored_by_itself_after_a_pause(
    room: AgendaRoom, opened: AgendaItem, qtbot: QtBot, idle: Idle, stored: Stored, kit: Kit
) -> None:
    with qtbot.waitSignal(kit.session.saved, timeout=3_000):
        qtbot.keyClicks(room.editor.form.notes, " besar")
    assert "besar" in stored(opened.id).notes


def test_without_a_title_nothing_is_stored(
    room: AgendaRoom, qtbot: QtBot, idle: Idle, day_titles: Callable[[str], list[str]]
) -> None:
    before = day_titles("2026-11-18")
    room.visit(Visit("agenda", record="2026-11-18", intent="new"))
    type_over(qtbot, room.editor.form.place, "Aula")
    room.settle()
    idle()
    assert day_titles("2026-11-18") == before
    assert room.record() == ""


def test_many_saves_make_one_event_and_one_step_of_undo(
    room: AgendaRoom, kit: Kit, qtbot: QtBot, idle: Idle, day_titles: Callable[[str], list[str]]
) -> None:
    room.visit(Visit("agenda", record="2026-11-18", intent="new"))
    form = room.editor.form
    qtbot.keyClicks(form.title, "Rapat")
    room.settle()
    qtbot.keyClicks(form.title, " DIP")
    room.settle()
    form.public.click()
    idle()
    assert day_titles("2026-11-18") == ["Rapat DIP"]
    kit.deeds.undo()
    idle()
    assert day_titles("2026-11-18") == []
    assert room.panel.currentWidget() is room.day_panel
    kit.deeds.redo()
    idle()
    assert day_titles("2026-11-18") == ["Rapat DIP"]


def test_an_edit_is_undone_as_a_whole(
    room: AgendaRoom, opened: AgendaItem, kit: Kit, qtbot: QtBot, idle: Idle, stored: Stored
) -> None:
    form = room.editor.form
    type_over(qtbot, form.start, "14")
    pick(qtbot, form.status, "Rencana")
    idle()
    assert (stored(opened.id).start, stored(opened.id).status) == ("14:00", "tentative")
    kit.deeds.undo()
    idle()
    assert (stored(opened.id).start, stored(opened.id).status) == ("11:00", "confirmed")
    assert form.start.text() == "11.00" and form.status.currentText() == "Pasti"


def test_a_title_of_two_lines_is_pasted_as_one(room: AgendaRoom, qtbot: QtBot) -> None:
    """Case O024."""
    room.verbs()["new"]()
    data = QMimeData()
    data.setText("Sekda Minta OPD\r\nTingkatkan SPBE\n")
    room.editor.form.title.insertFromMimeData(data)
    assert room.editor.form.title.toPlainText() == "Sekda Minta OPD Tingkatkan SPBE"


# What is wrong


@pytest.mark.parametrize("text", ["25.99", "siang", "11:60"])
def test_a_time_that_no_clock_shows_stays_and_is_explained(
    room: AgendaRoom, opened: AgendaItem, qtbot: QtBot, idle: Idle, stored: Stored, text: str
) -> None:
    form = room.editor.form
    type_over(qtbot, form.start, text)
    type_over(qtbot, form.notes, "Bawa kamera")
    idle()
    assert f"“{text}”" in form.time_problem.text() and "08.00" in form.time_problem.text()
    assert form.start.text() == text
    assert (stored(opened.id).start, stored(opened.id).notes) == ("11:00", "Bawa kamera")
    qtbot.keyClick(form.notes, Qt.Key.Key_Escape)
    room.visit(Visit("agenda", record=opened.id))
    idle()
    assert form.start.text() == text and form.time_problem.text()
    type_over(qtbot, form.start, "9:30")
    idle()
    assert not form.time_problem.isVisible() and stored(opened.id).start == "09:30"


def test_a_date_that_is_none_stays_and_is_explained(
    room: AgendaRoom, opened: AgendaItem, qtbot: QtBot, idle: Idle, stored: Stored
) -> None:
    form = room.editor.form
    type_over(qtbot, form.date, "32 Mar")
    idle()
    problem = form.fields["date"].findChildren(QWidget)[-1].text()
    assert "“32 Mar”" in problem and "8 Mar 2023" in problem
    assert form.date.text() == "32 Mar" and stored(opened.id).date == "2026-11-25"


def test_a_half_typed_date_is_no_date_yet(
    room: AgendaRoom, opened: AgendaItem, qtbot: QtBot, idle: Idle, stored: Stored, kit: Kit
) -> None:
    form = room.editor.form
    with qtbot.waitSignal(kit.session.saved, timeout=3_000):
        qtbot.keyClicks(form.notes, "x")
        form.date.setFocus()
        form.date.selectAll()
        qtbot.keyClicks(form.date, "1/1")
    qtbot.wait(900)
    idle()
    assert stored(opened.id).date == "2026-11-25"
    qtbot.keyClicks(form.date, "2")
    qtbot.keyClick(form.date, Qt.Key.Key_Return)
    idle()
    assert stored(opened.id).date == "2026-12-01"


def test_an_emptied_title_keeps_the_old_one(
    room: AgendaRoom, opened: AgendaItem, qtbot: QtBot, idle: Idle, stored: Stored
) -> None:
    type_over(qtbot, room.editor.form.title, "")
    idle()
    assert stored(opened.id).title == "Rapat DIP"
    assert "judul lama" in room.editor.form.fields["title"].findChildren(QWidget)[-1].text()


def test_an_event_of_several_days_keeps_its_length_when_it_moves(
    room: AgendaRoom, opened: AgendaItem, qtbot: QtBot, idle: Idle, stored: Stored
) -> None:
    form = room.editor.form
    type_over(qtbot, form.end_date, "27/11")
    choose_time(qtbot, form, "Sepanjang hari")
    idle()
    item = stored(opened.id)
    assert (item.end_date, item.all_day, item.start) == ("2026-11-27", True, "")
    type_over(qtbot, form.date, "30/11")
    idle()
    item = stored(opened.id)
    assert (item.date, item.end_date) == ("2026-11-30", "2026-12-02")
    type_over(qtbot, form.end_date, "1/11")
    idle()
    assert stored(opened.id).end_date == "2026-12-02"
    choose_time(qtbot, form, "Jam")
    idle()
    assert form.start.text() == "11.00" and stored(opened.id).start == "11:00"


def test_midnight_ends_the_same_day(
    room: AgendaRoom, opened: AgendaItem, qtbot: QtBot, idle: Idle, stored: Stored
) -> None:
    """Case O069."""
    form = room.editor.form
    type_over(qtbot, form.start, "20")
    type_over(qtbot, form.end, "24.00")
    idle()
    item = stored(opened.id)
    assert (item.printed_time, item.end_date) == ("20.00–24.00 WIT", "")
    assert form.end.text() == "24.00" and not form.time_problem.isVisible()
    type_over(qtbot, form.end, "1.00")
    idle()
    assert "esok hari" in form.time_problem.text() and stored(opened.id).end == "01:00"


def test_the_reason_is_asked_for_where_the_public_will_ask(
    room: AgendaRoom, opened: AgendaItem, qtbot: QtBot, idle: Idle, stored: Stored
) -> None:
    form = room.editor.form
    assert not form.reason.isVisible()
    pick(qtbot, form.status, "Dijadwalkan ulang")
    idle()
    assert form.reason.isVisible() and form.moved_from.isVisible()
    type_over(qtbot, form.reason, "Cuaca buruk")
    type_over(qtbot, form.date, "2/12")
    idle()
    item = stored(opened.id)
    assert (item.status, item.reason) == ("rescheduled", "Cuaca buruk")
    assert (item.moved_from, item.date) == ("2026-11-25", "2026-12-02")


def test_the_wheel_over_a_field_changes_nothing(
    room: AgendaRoom, opened: AgendaItem, qtbot: QtBot, qapp: QApplication, stored: Stored
) -> None:
    """Case O039."""
    guard = InputGuard(room)
    qapp.installEventFilter(guard)
    form = room.editor.form
    form.title.setFocus()
    for field in (form.date, form.start, form.zone, form.status):
        middle = QPointF(field.rect().center())
        turn = QWheelEvent(
            middle, field.mapToGlobal(middle), QPoint(), QPoint(0, -120),
            Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(field, turn)
    qapp.removeEventFilter(guard)
    room.settle()
    item = stored(opened.id)
    assert (item.date, item.start, item.zone, item.status) == (
        "2026-11-25", "11:00", "WIT", "confirmed",
    )  # fmt: skip


# Two at one event


def test_a_stale_edit_keeps_both_and_asks(
    room: AgendaRoom, opened: AgendaItem, kit: Kit, qtbot: QtBot, idle: Idle, stored: Stored
) -> None:
    editor, form = room.editor, room.editor.form
    form.notes.setFocus()
    qtbot.keyClicks(form.notes, " punya saya")
    other = replace(opened, notes="Punya rekan")
    kit.session.do(kit.session, lambda newsroom: agenda.save(newsroom, other))
    room.settle()
    idle()
    assert editor.notice.isVisible() and "sudah diubah" in editor.notice.text
    assert stored(opened.id).notes == "Punya rekan"
    assert "punya saya" in form.notes.toPlainText()
    mine = next(
        button
        for button in editor.notice.findChildren(QPushButton)
        if "punya saya" in button.text()
    )
    qtbot.mouseClick(mine, Qt.MouseButton.LeftButton)
    idle()
    assert "punya saya" in stored(opened.id).notes and not editor.notice.isVisible()


def test_what_others_store_appears_in_an_idle_form(
    room: AgendaRoom, opened: AgendaItem, kit: Kit, idle: Idle
) -> None:
    other = replace(opened, place="Ruang Kadis")
    kit.session.do(kit.session, lambda newsroom: agenda.save(newsroom, other))
    idle()
    assert room.editor.form.place.text() == "Ruang Kadis"
    kit.session.do(kit.session, lambda newsroom: editing.trash(newsroom, opened.id))
    idle()
    assert room.panel.currentWidget() is room.day_panel


# The copy desk


def test_a_title_in_capitals_is_written_small_and_ctrl_z_takes_it_back(
    room: AgendaRoom, qtbot: QtBot, idle: Idle, stored: Stored
) -> None:
    item = room.day_panel.cards[0].entry.item
    room.visit(Visit("agenda", record=item.id))
    idle()
    form = room.editor.form
    answer(qtbot, form.title_note, "Ganti")
    idle()
    assert stored(item.id).title.startswith("Bimbingan Teknis PPID dan")
    qtbot.keyClick(form.title, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert form.title.toPlainText() == item.title


# Around the form


def test_the_bin_and_its_undo(
    room: AgendaRoom, opened: AgendaItem, kit: Kit, qtbot: QtBot, idle: Idle,
    day_titles: Callable[[str], list[str]],
) -> None:  # fmt: skip
    qtbot.mouseClick(room.editor.bin, Qt.MouseButton.LeftButton)
    idle()
    assert opened.title not in day_titles("2026-11-25")
    assert kit.toasts.current == "“Rapat DIP” dipindahkan ke Sampah"
    assert room.panel.currentWidget() is room.day_panel
    kit.toasts.activate()
    idle()
    assert opened.title in day_titles("2026-11-25")
    room.day_panel.choose(opened.id)
    qtbot.keyClick(room.calendar.month_view, Qt.Key.Key_Delete)
    idle()
    assert opened.title not in day_titles("2026-11-25")


def test_the_story_is_asked_for_after_the_last_word_is_stored(
    room: AgendaRoom, opened: AgendaItem, qtbot: QtBot, idle: Idle, stored: Stored
) -> None:
    visits: list[Visit] = []
    room.visit_requested.connect(visits.append)
    qtbot.keyClicks(room.editor.form.notes, "!")
    room.verbs()["agenda.story"]()
    idle()
    assert visits == [Visit("articles", record=opened.id, intent="story_of")]
    assert "!" in stored(opened.id).notes
    assert room.record() == opened.id


def test_a_visit_opens_the_field_that_is_meant(room: AgendaRoom, add: Add, idle: Idle) -> None:
    item = add("Jauh", "2024-02-29", start="08:00")
    room.visit(Visit("agenda", record=item.id, field="zone"))
    idle()
    assert room.calendar.bar.title.text() == "Februari 2024"
    assert focused(room) is room.editor.form.zone


def test_places_are_offered_by_any_of_their_words(
    room: AgendaRoom, opened: AgendaItem, qtbot: QtBot
) -> None:
    completer = room.editor.form.place.completer()
    completer.setCompletionPrefix("merdeka")
    assert completer.currentCompletion() == "Gedung Serbaguna Merdeka, Jakarta"


@pytest.mark.qt_log_ignore("grabbing the keyboard", "propagateSizeHints", "support raise")
def test_a_date_is_picked_from_the_month_by_keyboard(
    room: AgendaRoom, opened: AgendaItem, qtbot: QtBot, idle: Idle, stored: Stored
) -> None:
    field = room.editor.form.date
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Down)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    grid = popup.focusWidget()
    first = grid.model().headerData(0, Qt.Orientation.Horizontal)
    assert first == "Senin"
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_Left, Qt.Key.Key_Return):
        qtbot.keyClick(grid, key)
    idle()
    assert field.text() == "Kamis, 24 Desember 2026"
    assert stored(opened.id).date == "2026-12-24"
    assert date(2026, 12, 24) in (room.calendar.day, date.fromisoformat(stored(opened.id).date))
