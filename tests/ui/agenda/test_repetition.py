"""Repeating events in the room: made, given another rule, changed and thrown away."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from newsroom.domain.agenda import AgendaItem
from newsroom.services import calendar, series
from newsroom.services.newsroom import Newsroom
from newsroom.services.series_steps import Step
from newsroom.ui.agenda.form.repeat_field import CUSTOM, RepeatField
from newsroom.ui.agenda.form.scope_choice import ScopeChoice
from newsroom.ui.agenda.room import AgendaRoom
from newsroom.ui.common.fields import choose
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.room import Visit
from tests.ui.agenda.conftest import Ask, focused
from tests.ui.agenda.test_form_stories import type_over

Idle = Callable[[], None]
Add = Callable[..., AgendaItem]
Dates = Callable[..., list[str]]


@pytest.fixture
def dates(ask: Ask) -> Dates:
    """Days of the events with a title until some day."""

    def of(title: str, until: str = "2027-01-31") -> list[str]:
        entries = ask(lambda newsroom: calendar.between(newsroom, "2026-11-01", until))
        return [entry.item.date for entry in entries if entry.item.title == title]

    return of


@pytest.fixture
def roll_call(room: AgendaRoom, kit: Kit, idle: Idle) -> list[AgendaItem]:
    """Four dates of a series, the second one open in the form."""
    made: list[Step] = []
    item = AgendaItem("", "Apel gabungan", "2026-11-30", start="08:00", place="Aula, Sofifi")

    def verb(newsroom: Newsroom) -> Step:
        return series.announce(newsroom, item, "FREQ=WEEKLY;COUNT=4")

    kit.session.do(kit.session, verb, made.append)
    idle()
    rows = [one for one in made[0].after.items.values() if one is not None]
    rows.sort(key=lambda one: one.date)
    room.visit(Visit("agenda", record=rows[1].id))
    idle()
    return rows


def take(field: RepeatField, rule: str) -> None:
    """Choose a rule as a click in the opened box does."""
    choose(field.box, rule)
    assert field.box.currentIndex() >= 0
    field.box.activated.emit(field.box.currentIndex())


def press(qtbot: QtBot, strip: ScopeChoice, scope: str) -> None:
    assert strip.isVisible()
    qtbot.mouseClick(strip.buttons[scope], Qt.MouseButton.LeftButton)


def chips(strip: QWidget) -> set[str]:
    """Texts that are shown in the strip below the line."""
    return {one.text() for one in strip.findChildren(QLabel) if one.isVisibleTo(strip)}


# In one line


def test_a_line_makes_a_series_and_urungkan_takes_all_of_it_back(
    room: AgendaRoom, kit: Kit, qtbot: QtBot, dates: Dates, idle: Idle
) -> None:
    line, strip = room.calendar.bar.quick, room.calendar.quick
    line.setFocus()
    qtbot.keyClicks(line, "Senam setiap Jumat 06.30 sampai 20 Desember di Lapangan")
    read = {"Setiap Jumat sampai 20 Desember 2026", "Jumat, 27 November 2026", "Lapangan"}
    qtbot.waitUntil(lambda: read <= chips(strip))
    qtbot.keyClick(line, Qt.Key.Key_Return)
    idle()
    made = ["2026-11-27", "2026-12-04", "2026-12-11", "2026-12-18"]
    assert dates("Senam") == made and room.calendar.day == date(2026, 11, 27)
    kit.deeds.undo()
    idle()
    assert dates("Senam") == []
    kit.deeds.redo()
    idle()
    assert dates("Senam") == made


def test_what_setiap_minggu_means_is_said(room: AgendaRoom, qtbot: QtBot) -> None:
    qtbot.keyClicks(room.calendar.bar.quick, "Piket setiap minggu 08.00")
    doubt = "Dibaca setiap pekan; untuk hari Minggu tulis “setiap hari Minggu”"
    qtbot.waitUntil(lambda: {"Setiap Rabu", doubt} <= chips(room.calendar.quick))


def test_tab_opens_the_form_with_the_rule(
    room: AgendaRoom, qtbot: QtBot, dates: Dates, idle: Idle
) -> None:
    line = room.calendar.bar.quick
    line.setFocus()
    qtbot.keyClicks(line, "Senam tiap Jumat 06.30, 3 kali")
    qtbot.keyClick(line, Qt.Key.Key_Tab)
    assert room.editor.form.repeat.rule == "FREQ=WEEKLY;BYDAY=FR;COUNT=3"
    room.settle()
    idle()
    assert dates("Senam") == ["2026-11-27", "2026-12-04", "2026-12-11"]


def test_a_line_that_would_explode_is_given_back(
    room: AgendaRoom, kit: Kit, qtbot: QtBot, dates: Dates, idle: Idle
) -> None:
    line = room.calendar.bar.quick
    line.setFocus()
    qtbot.keyClicks(line, "Piket setiap hari 08.00 sampai 30 Juni 2030")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    idle()
    assert "lebih dari 400 tanggal" in kit.toasts.current
    assert dates("Piket") == []
    assert room.editor.form.title.toPlainText() == "Piket"


# The field


def test_a_rule_from_the_list_makes_the_dates_at_once(
    room: AgendaRoom, kit: Kit, add: Add, dates: Dates, idle: Idle
) -> None:
    item = add("Rapat rutin", "2026-11-25", start="10:00")
    room.visit(Visit("agenda", record=item.id))
    idle()
    field = room.editor.form.repeat
    offered = [field.box.itemText(n) for n in range(field.box.count())]
    assert offered == [
        "Tidak berulang",
        "Setiap hari",
        "Setiap Rabu",
        "Setiap 2 minggu pada Rabu",
        "Setiap bulan pada tanggal 25",
        "Setiap bulan, Rabu ke-4",
        "Setiap bulan, Rabu terakhir",
        "Setiap tahun pada 25 November",
        "Khusus…",
    ]
    take(field, "FREQ=WEEKLY;INTERVAL=2;BYDAY=WE")
    idle()
    assert dates("Rapat rutin") == [
        "2026-11-25", "2026-12-09", "2026-12-23", "2027-01-06", "2027-01-20",
    ]  # fmt: skip
    assert field.box.currentText() == "Setiap 2 minggu pada Rabu"
    take(field, "")
    idle()
    assert dates("Rapat rutin") == ["2026-11-25"]
    kit.deeds.undo()
    idle()
    assert len(dates("Rapat rutin")) == 5
    assert field.box.currentText() == "Setiap 2 minggu pada Rabu"


def test_what_is_typed_after_a_rule_was_taken_is_stored(
    room: AgendaRoom, kit: Kit, qtbot: QtBot, add: Add, dates: Dates, idle: Idle
) -> None:
    item = add("Rapat rutin", "2026-11-25", start="10:00")
    room.visit(Visit("agenda", record=item.id))
    idle()
    take(room.editor.form.repeat, "FREQ=WEEKLY;BYDAY=WE")
    type_over(qtbot, room.editor.form.title, "Rapat mingguan")  # before the dates are there
    room.settle()
    idle()
    assert dates("Rapat mingguan") == ["2026-11-25"]
    assert "2026-12-02" in dates("Rapat rutin")
    assert not room.editor.notice.isVisible()


def test_a_rule_of_its_own_unfolds_and_waits_for_terapkan(
    room: AgendaRoom, qtbot: QtBot, add: Add, dates: Dates, idle: Idle
) -> None:
    item = add("Rapat rutin", "2026-11-25", start="10:00")
    room.visit(Visit("agenda", record=item.id))
    idle()
    field = room.editor.form.repeat
    assert not field.custom.isVisibleTo(field) and not field.end.isVisibleTo(field)
    take(field, CUSTOM)
    assert field.custom.isVisibleTo(field) and focused(room) is field.custom.interval
    field.custom.interval.setValue(2)
    qtbot.mouseClick(field.custom.weekdays[4], Qt.MouseButton.LeftButton)
    choose(field.end.box, "count")
    field.end.box.activated.emit(2)
    field.end.count.setValue(4)
    assert field.preview.text() == "Setiap 2 minggu pada Rabu dan Jumat, 4 kali"
    assert dates("Rapat rutin") == ["2026-11-25"]
    qtbot.mouseClick(field.apply, Qt.MouseButton.LeftButton)
    idle()
    assert dates("Rapat rutin") == ["2026-11-25", "2026-11-27", "2026-12-09", "2026-12-11"]
    assert field.rule == "FREQ=WEEKLY;INTERVAL=2;BYDAY=WE,FR;COUNT=4"
    assert not field.apply.isVisibleTo(field)


def test_a_week_without_a_day_and_an_end_before_the_beginning_are_not_taken(
    room: AgendaRoom, qtbot: QtBot, add: Add, idle: Idle
) -> None:
    item = add("Rapat rutin", "2026-11-25", start="10:00")
    room.visit(Visit("agenda", record=item.id))
    idle()
    field = room.editor.form.repeat
    take(field, CUSTOM)
    assert field.apply.isVisibleTo(field)
    qtbot.mouseClick(field.custom.weekdays[2], Qt.MouseButton.LeftButton)
    assert not field.apply.isVisibleTo(field)
    qtbot.mouseClick(field.custom.weekdays[2], Qt.MouseButton.LeftButton)
    choose(field.end.box, "until")
    field.end.box.activated.emit(1)
    type_over(qtbot, field.end.until, "1 Nov 2026")
    assert "sesudah tanggal pertama" in field.end.problem.text()
    assert not field.apply.isVisibleTo(field)
    type_over(qtbot, field.end.until, "30 Jun 2027")
    assert not field.end.problem.isVisibleTo(field)
    assert field.preview.text() == "Setiap Rabu sampai 30 Juni 2027"


def test_months_repeat_on_the_last_day_or_weekday(room: AgendaRoom, kit: Kit) -> None:
    field = room.editor.form.repeat
    field.show_rule("", date(2027, 4, 30))
    take(field, CUSTOM)
    choose(field.custom.unit, "MONTHLY")
    field.custom.unit.activated.emit(2)
    box = field.custom.in_month
    assert [box.itemText(n) for n in range(box.count())] == [
        "Tanggal 30", "Hari terakhir", "Jumat terakhir",
    ]  # fmt: skip
    box.setCurrentIndex(1)
    box.activated.emit(1)
    assert field.preview.text() == "Setiap bulan pada hari terakhir"
    field.show_rule("FREQ=MONTHLY;INTERVAL=3;BYDAY=-1FR", date(2027, 4, 30))
    assert field.box.currentText() == "Setiap 3 bulan, Jumat terakhir"


def test_passing_a_choice_does_not_take_it(
    room: AgendaRoom, qtbot: QtBot, add: Add, dates: Dates, idle: Idle
) -> None:
    item = add("Rapat rutin", "2026-11-25", start="10:00")
    room.visit(Visit("agenda", record=item.id))
    idle()
    box = room.editor.form.repeat.box
    box.setFocus()
    turn = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(0, -120), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(box, turn)
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert box.view().isVisible() and box.currentText() == "Tidak berulang"
    qtbot.keyClick(box.view(), Qt.Key.Key_Escape)
    idle()
    assert dates("Rapat rutin") == ["2026-11-25"]


def test_a_rule_taken_before_there_is_a_title_waits_for_it(
    room: AgendaRoom, qtbot: QtBot, dates: Dates, idle: Idle
) -> None:
    room.visit(Visit("agenda", record="2026-11-30", intent="new"))
    take(room.editor.form.repeat, "FREQ=MONTHLY;BYMONTHDAY=30")
    idle()
    qtbot.keyClicks(room.editor.form.title, "Evaluasi")
    qtbot.keyClick(room.editor.form.title, Qt.Key.Key_Escape)  # back before it is stored
    idle()
    assert dates("Evaluasi") == ["2026-11-30", "2026-12-30", "2027-01-30"]


def test_a_rule_that_is_refused_leaves_the_field_as_it_was(
    room: AgendaRoom, kit: Kit, qtbot: QtBot, roll_call: list[AgendaItem], dates: Dates, idle: Idle
) -> None:
    field = room.editor.form.repeat
    choose(field.end.box, "until")
    field.end.box.activated.emit(1)
    type_over(qtbot, field.end.until, "31 Des 2040")
    qtbot.mouseClick(field.apply, Qt.MouseButton.LeftButton)
    idle()
    assert "lebih dari 400 tanggal" in kit.toasts.current
    assert field.rule == "FREQ=WEEKLY;BYDAY=MO;COUNT=3"  # from the second date on
    assert len(dates("Apel gabungan")) == 4


# This date, those that follow, all


@pytest.mark.parametrize(
    ("scope", "renamed"),
    [("following", ["2026-12-07", "2026-12-14", "2026-12-21"]),
     ("all", ["2026-11-30", "2026-12-07", "2026-12-14", "2026-12-21"])],
)  # fmt: skip
def test_a_change_is_stored_here_and_offered_to_the_others(
    room: AgendaRoom, kit: Kit, qtbot: QtBot, roll_call: list[AgendaItem], dates: Dates,
    idle: Idle, scope: str, renamed: list[str],
) -> None:  # fmt: skip
    strip = room.editor.repetition.strip
    assert not strip.isVisible()
    type_over(qtbot, room.editor.form.title, "Apel provinsi")
    idle()
    assert dates("Apel provinsi") == ["2026-12-07"]
    press(qtbot, strip, scope)
    idle()
    assert dates("Apel provinsi") == renamed and not strip.isVisible()
    kit.deeds.undo()
    idle()
    assert dates("Apel provinsi") == ["2026-12-07"]
    kit.deeds.redo()
    idle()
    assert dates("Apel provinsi") == renamed


def test_a_moved_day_moves_the_others(
    room: AgendaRoom, qtbot: QtBot, roll_call: list[AgendaItem], dates: Dates, idle: Idle
) -> None:
    """Case O099: alone it is one moved date, and it can lead the others."""
    type_over(qtbot, room.editor.form.date, "8 Des 2026")
    idle()
    assert dates("Apel gabungan") == ["2026-11-30", "2026-12-08", "2026-12-14", "2026-12-21"]
    press(qtbot, room.editor.repetition.strip, "all")
    idle()
    assert dates("Apel gabungan") == ["2026-12-01", "2026-12-08", "2026-12-15", "2026-12-22"]
    field = room.editor.form.repeat
    qtbot.waitUntil(lambda: field.box.currentText() == "Setiap Selasa")


def test_put_away_the_question_does_not_come_again_for_the_same_field(
    room: AgendaRoom, qtbot: QtBot, roll_call: list[AgendaItem], dates: Dates, idle: Idle
) -> None:
    strip, form = room.editor.repetition.strip, room.editor.form
    type_over(qtbot, form.title, "Apel provinsi")
    idle()
    assert strip.isVisible()
    strip.buttons["all"].setFocus()
    qtbot.keyClick(strip.buttons["all"], Qt.Key.Key_Escape)
    assert not strip.isVisible() and room.panel.currentWidget() is room.editor
    type_over(qtbot, form.title, "Apel provinsi 2026")
    idle()
    assert not strip.isVisible()
    type_over(qtbot, form.start, "09.00")
    idle()
    assert strip.isVisible()


def test_an_event_that_does_not_repeat_is_not_asked_about(
    room: AgendaRoom, qtbot: QtBot, add: Add, idle: Idle
) -> None:
    item = add("Rapat", "2026-11-25", start="10:00")
    room.visit(Visit("agenda", record=item.id))
    idle()
    type_over(qtbot, room.editor.form.title, "Rapat besar")
    idle()
    assert not room.editor.repetition.strip.isVisible()


# The trash


@pytest.mark.parametrize(
    ("scope", "stay"),
    [("one", ["2026-11-30", "2026-12-14", "2026-12-21"]),
     ("following", ["2026-11-30"]),
     ("all", [])],
)  # fmt: skip
def test_the_trash_asks_which_dates(
    room: AgendaRoom, kit: Kit, qtbot: QtBot, roll_call: list[AgendaItem], dates: Dates,
    idle: Idle, scope: str, stay: list[str],
) -> None:  # fmt: skip
    qtbot.mouseClick(room.editor.bin, Qt.MouseButton.LeftButton)
    idle()
    assert len(dates("Apel gabungan")) == 4
    press(qtbot, room.editor.repetition.strip, scope)
    idle()
    assert dates("Apel gabungan") == stay
    assert room.panel.currentWidget() is room.day_panel
    kit.deeds.undo()
    idle()
    assert len(dates("Apel gabungan")) == 4


def test_del_on_a_day_asks_in_the_form_and_enter_means_this_date(
    room: AgendaRoom, qtbot: QtBot, roll_call: list[AgendaItem], dates: Dates, idle: Idle
) -> None:
    qtbot.keyClick(room.editor.form.title, Qt.Key.Key_Escape)
    idle()
    card = next(c for c in room.day_panel.cards if c.entry.item.id == roll_call[1].id)
    assert "Berulang" in card.accessibleName()
    card.setFocus()
    card.chosen.emit()
    qtbot.keyClick(card, Qt.Key.Key_Delete)
    idle()
    strip = room.editor.repetition.strip
    assert room.panel.currentWidget() is room.editor and strip.isVisible()
    assert focused(room) is strip.buttons["one"]
    qtbot.keyClick(strip.buttons["one"], Qt.Key.Key_Space)
    idle()
    assert dates("Apel gabungan") == ["2026-11-30", "2026-12-14", "2026-12-21"]


# As time goes by


def test_the_room_writes_dates_ahead(room: AgendaRoom, kit: Kit, ask: Ask, idle: Idle) -> None:
    item = AgendaItem("", "Rapat rutin", "2026-11-25")
    kit.session.do(kit.session, lambda n: series.announce(n, item, "FREQ=WEEKLY"))
    idle()
    first = kit.session.clock()

    def in_a_year(newsroom: Newsroom) -> None:
        newsroom.clock = lambda: first.replace(year=first.year + 1)

    ask(in_a_year)
    assert ask(series.needs_more)
    room.load()
    idle()
    assert not ask(series.needs_more)
    found = ask(lambda n: calendar.between(n, "2029-11-01", "2029-11-30"))
    assert [entry.item.date for entry in found if entry.item.title == "Rapat rutin"] == [
        "2029-11-07", "2029-11-14", "2029-11-21",
    ]  # fmt: skip
