"""The whole form: open ends and times to come, people and vehicles, clashes, files, the story."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from newsroom.domain.agenda import AgendaItem
from newsroom.domain.date_words import DateWords
from newsroom.domain.people import Person
from newsroom.services import calendar, editing, media, people
from newsroom.services.newsroom import Newsroom
from newsroom.ui.agenda.form.form import AgendaForm
from newsroom.ui.agenda.form.names_input import NamesInput
from newsroom.ui.agenda.room import AgendaRoom
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.media_drag import mime_of
from newsroom.ui.common.room import Visit
from tests.ui.agenda.conftest import Ask, focused
from tests.ui.agenda.test_form_stories import choose_time, type_over

Idle = Callable[[], None]
Add = Callable[..., AgendaItem]
DAY = "2026-11-25"


@pytest.fixture
def stored(ask: Ask) -> Callable[[str], AgendaItem]:
    """The event as it is in the newsroom now."""

    def item(item_id: str) -> AgendaItem:
        entry = ask(lambda newsroom: calendar.entry(newsroom, item_id))
        found: AgendaItem = entry.item
        return found

    return item


Stored = Callable[[str], AgendaItem]
Open = Callable[..., AgendaItem]


@pytest.fixture
def open_(room: AgendaRoom, add: Add, idle: Idle) -> Open:
    """Store an event of today and open its form: `open_(title="Rapat DIP", **fields)`."""

    def opened(title: str = "Rapat DIP", **fields: Any) -> AgendaItem:
        item = add(title, DAY, **{"start": "11:00"} | fields)
        room.visit(Visit("agenda", record=item.id))
        idle()
        return item

    return opened


def enter(qtbot: QtBot, names: NamesInput, text: str) -> None:
    """Put a name into the line, so that no list opens, and end it with Enter."""
    names.setFocus()
    names.line.setText(text)
    qtbot.keyClick(names.line, Qt.Key.Key_Return)


def button(parent: QWidget, name: str) -> QPushButton:
    """Return the button on screen that a screen reader calls so."""
    found = [
        one
        for one in parent.findChildren(QPushButton)
        if one.accessibleName() == name and not one.isHidden()
    ]
    assert found, [one.accessibleName() for one in parent.findChildren(QPushButton)]
    return found[-1]


def told(part: QWidget) -> list[str]:
    """Return what stands in a part of the form, once it has been laid out."""
    return [one.text() for one in part.findChildren(QLabel) if one.isVisible()]


def click(qtbot: QtBot, parent: QWidget, name: str) -> None:
    qtbot.mouseClick(button(parent, name), Qt.MouseButton.LeftButton)


# When it ends, and when nobody knows yet


@pytest.mark.parametrize("text", ["selesai", "s.d. selesai", "Sampai selesai"])
def test_an_open_end_is_an_answer(
    room: AgendaRoom, open_: Open, qtbot: QtBot, idle: Idle, stored: Stored, text: str
) -> None:
    item, form = open_(), room.editor.form
    type_over(qtbot, form.end, text)
    idle()
    assert stored(item.id).printed_time == "11.00 WIT s.d. selesai"
    assert form.end.text() == "selesai" and not form.time_problem.isVisible()
    type_over(qtbot, form.end, "13")
    idle()
    assert (stored(item.id).open_end, stored(item.id).end) == (False, "13:00")


@pytest.mark.qt_log_ignore("grabbing the keyboard", "propagateSizeHints", "support raise")
def test_usual_ends_are_offered_by_keyboard(
    room: AgendaRoom, open_: Open, qtbot: QtBot, idle: Idle, stored: Stored
) -> None:
    item, form = open_(start="21:30"), room.editor.form
    form.end.setFocus()
    qtbot.keyClick(form.end, Qt.Key.Key_Down)
    popup = form.end.offered
    rows = [popup.model().index(row, 0).data() for row in range(popup.model().rowCount())]
    assert rows == [
        "selesai · s.d. selesai, tanpa jam", "22.30 · 1 jam", "23.30 · 2 jam",
        "24.00 · tengah malam",
    ]  # fmt: skip
    for _ in range(2):
        qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: stored(item.id).end == "22:30")
    assert form.end.text() == "22.30"


def test_an_open_end_needs_a_beginning(
    room: AgendaRoom, open_: Open, qtbot: QtBot, idle: Idle, stored: Stored
) -> None:
    item, form = open_(start=""), room.editor.form
    choose_time(qtbot, form, "Jam")
    type_over(qtbot, form.end, "selesai")
    idle()
    assert "jam mulai" in form.time_problem.text() and not stored(item.id).open_end


def test_a_time_to_come_is_said_and_comes_back(
    room: AgendaRoom, open_: Open, qtbot: QtBot, idle: Idle, stored: Stored
) -> None:
    item, form = open_(end="12:00"), room.editor.form
    choose_time(qtbot, form, "Waktu menyusul")
    idle()
    assert stored(item.id).is_untimed and not form.start.isVisible()
    choose_time(qtbot, form, "Jam")
    idle()
    assert stored(item.id).printed_time == "11.00–12.00 WIT"
    choose_time(qtbot, form, "Waktu menyusul")
    room.visit(Visit("agenda", record=item.id))
    idle()
    assert form.when.mode.value == "later"
    room.verbs()["new"]()
    assert form.when.mode.value == "time"


# Who


def test_names_with_commas_are_typed_one_by_one(
    room: AgendaRoom, open_: Open, qtbot: QtBot, idle: Idle, stored: Stored
) -> None:
    item, officials = open_(), room.editor.form.parties.officials
    enter(qtbot, officials, "Drs. Budi, M.Si.")
    enter(qtbot, officials, "Siti")
    enter(qtbot, officials, "siti")
    idle()
    assert stored(item.id).officials == ("Drs. Budi, M.Si.", "Siti")
    qtbot.keyClick(officials.line, Qt.Key.Key_Backspace)
    assert officials.line.text() == "Siti"
    officials.line.setText("Siti; Kadis PU")
    qtbot.keyClick(officials.line, Qt.Key.Key_Tab)
    idle()
    assert stored(item.id).officials == ("Drs. Budi, M.Si.", "Siti", "Kadis PU")
    click(qtbot, officials, "Hapus Drs. Budi, M.Si.")
    idle()
    assert stored(item.id).officials == ("Siti", "Kadis PU")
    assert focused(room) is officials.line


def test_a_name_that_nobody_has_ended_is_kept(
    room: AgendaRoom, open_: Open, qtbot: QtBot, idle: Idle, stored: Stored
) -> None:
    item, duty = open_(), room.editor.form.duty
    duty.reporters.setFocus()
    qtbot.keyClicks(duty.reporters.line, "Zainal")
    room.settle()
    idle()
    assert stored(item.id).reporters == ("Zainal",)


def test_duties_are_stored_and_undone_as_a_whole(
    room: AgendaRoom, open_: Open, kit: Kit, qtbot: QtBot, idle: Idle, stored: Stored
) -> None:
    item, form = open_(organiser="Biro Umum"), room.editor.form
    enter(qtbot, form.duty.reporters, "Zul")
    enter(qtbot, form.duty.photographers, "Yaz")
    type_over(qtbot, form.duty.vehicle, "DG 1234 XY")
    idle()
    saved = stored(item.id)
    assert (saved.reporters, saved.photographers, saved.vehicle, saved.organiser) == (
        ("Zul",), ("Yaz",), "DG 1234 XY", "Biro Umum",
    )  # fmt: skip
    assert saved.sequence == item.sequence
    kit.deeds.undo()
    idle()
    assert stored(item.id).reporters == () and form.duty.reporters.names == ()


@pytest.mark.qt_log_ignore("grabbing the keyboard", "propagateSizeHints", "support raise")
def test_a_name_is_taken_from_the_list_by_keyboard(
    room: AgendaRoom, open_: Open, qtbot: QtBot, idle: Idle, stored: Stored
) -> None:
    item, reporters = open_(), room.editor.form.duty.reporters
    reporters.setFocus()
    qtbot.keyClick(reporters.line, Qt.Key.Key_Down)
    offered = reporters.line.offered
    first = offered.model().index(0, 0).data(Qt.ItemDataRole.EditRole)
    qtbot.keyClick(offered, Qt.Key.Key_Down)
    qtbot.keyClick(offered, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: reporters.names == (first,))
    idle()
    assert stored(item.id).reporters == (first,) and reporters.line.text() == ""


def test_initials_are_told_with_their_name(
    room: AgendaRoom, open_: Open, kit: Kit, qtbot: QtBot
) -> None:
    kit.session.do(kit.session, lambda n: people.save(n, Person("", "Zul", "Zulkifli Umar")))
    open_(reporters=("zul",))
    reporters = room.editor.form.duty.reporters
    qtbot.waitUntil(lambda: told(reporters) == ["zul", "Zulkifli Umar"])


def test_a_known_place_says_its_town_and_clocks(
    room: AgendaRoom, open_: Open, qtbot: QtBot, idle: Idle
) -> None:
    open_(place="Hotel Losari Contoh, Makassar")
    field = room.editor.form.fields["place"]
    assert "Makassar · WITA" in [one.text() for one in field.findChildren(QLabel)]
    offers = room.editor.form.place.offers
    rows = [offers.index(row).data() for row in range(offers.rowCount())]
    assert "Hotel Losari Contoh, Makassar · WITA" in rows


# Clashes


def test_a_clash_stands_below_its_field_and_leads_to_the_other(
    room: AgendaRoom, add: Add, open_: Open, qtbot: QtBot, idle: Idle
) -> None:
    other = add("Siaran radio", DAY, start="12:00", end="13:00", reporters=("Zul",))
    item, form = open_(), room.editor.form
    note = form.clash_notes["reporters"]
    assert not note.isVisible()
    enter(qtbot, form.duty.reporters, "zul")
    idle()
    assert note.texts == [
        "zul juga bertugas di “Siaran radio”, 12.00–13.00 WIT. "
        "Tanpa jam selesai, lamanya dihitung 2 jam."
    ]
    assert note.accessibleName() == note.texts[0]
    type_over(qtbot, form.end, "12")
    idle()
    assert not note.isVisible()
    type_over(qtbot, form.end, "12.30")
    idle()
    click(qtbot, note, "Buka “Siaran radio”")
    idle()
    assert room.editor.item_id == other.id != item.id
    assert note.texts == ["Zul juga bertugas di “Rapat DIP”, 11.00–12.30 WIT."]


def test_a_clash_unfolds_its_section(room: AgendaRoom, add: Add, open_: Open, idle: Idle) -> None:
    add("Siaran radio", DAY, start="11:00", vehicle="Avanza")
    room.editor.form.duty.fold(True)
    open_(vehicle="avanza")
    assert not room.editor.form.duty.is_folded


def test_the_card_of_a_day_tells_its_clashes(room: AgendaRoom, add: Add, idle: Idle) -> None:
    add("Siaran", DAY, start="18:00", end="19:00", reporters=("Zul",), place="RRI")
    add("Rapat", DAY, start="18:30", end="19:00", reporters=("Zul",), place="Aula")
    names = [card.accessibleName() for card in room.day_panel.cards]
    assert "18.00–19.00 WIT, Siaran, RRI, Rapat, Zul, Bentrok dengan “Rapat”: Zul" in names, names
    card = next(one for one in room.day_panel.cards if one.entry.item.title == "Rapat")
    assert "Bentrok dengan “Siaran”: Zul" in [one.text() for one in card.findChildren(QLabel)]


# Files


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    file = tmp_path / "undangan.txt"
    file.write_text("Undangan rapat.", "utf-8")
    return file


def drop(over: QWidget, data: QMimeData) -> None:
    """Let something go over a widget."""
    copy, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    left = Qt.MouseButton.LeftButton
    entering = QDragEnterEvent(QPoint(9, 9), copy, data, left, none)
    QApplication.sendEvent(over, entering)
    assert entering.isAccepted()
    QApplication.sendEvent(over, QDropEvent(QPointF(9, 9), copy, data, left, none))


def test_a_dropped_file_is_attached_and_let_go(
    room: AgendaRoom, open_: Open, kit: Kit, qtbot: QtBot, idle: Idle, stored: Stored, letter: Path
) -> None:
    item, files = open_(), room.editor.form.files
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(letter))])
    drop(room.editor, data)
    qtbot.waitUntil(lambda: len(stored(item.id).attachments) == 1, timeout=5_000)
    qtbot.waitUntil(lambda: any(text.startswith("TXT · ") for text in told(files)))
    assert "Ikut terbit di halaman agenda ini." in told(files)
    click(qtbot, files, "Lepas undangan.txt")
    idle()
    assert stored(item.id).attachments == ()


def test_files_that_come_late_reach_their_own_event(
    room: AgendaRoom, add: Add, open_: Open, qtbot: QtBot, idle: Idle, stored: Stored, letter: Path
) -> None:
    other = add("Lain", DAY, start="15:00")
    item = open_()
    room.editor.form.files.attachments.take([letter])
    room.visit(Visit("agenda", record=other.id))
    qtbot.waitUntil(lambda: len(stored(item.id).attachments) == 1, timeout=5_000)
    room.settle()
    idle()
    assert stored(other.id).attachments == ()


def test_a_broken_file_is_told_and_attaches_nothing(
    room: AgendaRoom, open_: Open, kit: Kit, qtbot: QtBot, idle: Idle, stored: Stored,
    tmp_path: Path,
) -> None:  # fmt: skip
    item = open_()
    broken = tmp_path / "rusak.jpg"
    broken.write_bytes(b"tidak ada gambar")
    with qtbot.waitSignal(room.editor.form.files.attachments.attaching.refused):
        room.editor.form.files.attachments.take([broken])
    idle()
    assert stored(item.id).attachments == ()


@pytest.fixture
def report(ask: Ask, letter: Path) -> str:
    """Id of a document of the library."""

    def add_to_library(newsroom: Newsroom) -> str:
        return media.add(newsroom, letter).item.id

    found: str = ask(add_to_library)
    return found


def test_the_library_is_searched_by_keyboard(
    room: AgendaRoom, open_: Open, qtbot: QtBot, idle: Idle, stored: Stored, report: str
) -> None:
    item, attachments = open_(), room.editor.form.files.attachments
    click(qtbot, attachments, "Dari pustaka…")
    idle()
    picker = attachments.picker
    assert picker is not None and focused(room) is picker.field
    qtbot.keyClicks(picker.field, "undangan")
    idle()
    qtbot.keyClick(picker.field, Qt.Key.Key_Down)
    assert "TXT" in picker.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    qtbot.keyClick(picker.list, Qt.Key.Key_Return)
    idle()
    assert stored(item.id).attachments == (report,)
    assert picker.isHidden() and focused(room) is attachments.pick
    click(qtbot, attachments, "Dari pustaka…")
    qtbot.keyClicks(picker.field, "undangan")
    idle()
    assert picker.list.isHidden()  # it is attached already
    qtbot.keyClick(picker.field, Qt.Key.Key_Escape)
    qtbot.keyClick(picker.field, Qt.Key.Key_Escape)
    assert picker.isHidden()


def test_media_dragged_from_the_library_are_attached(
    room: AgendaRoom, open_: Open, qtbot: QtBot, idle: Idle, stored: Stored, report: str
) -> None:
    item = open_(public=False)
    drop(room.editor, mime_of([report]))
    idle()
    assert stored(item.id).attachments == (report,)
    files = room.editor.form.files
    qtbot.waitUntil(lambda: "jadi lampirannya juga tidak" in " ".join(told(files)))


def test_an_exempt_document_says_that_it_stays_here(
    room: AgendaRoom, open_: Open, ask: Ask, report: str
) -> None:
    ask(lambda newsroom: editing.set_fields(newsroom, report, {"dip.class": "dikecualikan"}))
    open_(attachments=(report,))
    said = [one.text() for one in room.editor.form.files.findChildren(QLabel)]
    assert any("tidak ikut terbit" in text for text in said)


# The story


def test_no_story_is_due(room: AgendaRoom, open_: Open, qtbot: QtBot, idle: Idle, ask: Ask) -> None:
    item, form = open_(start="08:00", end="09:00"), room.editor.form
    qtbot.waitUntil(lambda: button(form.story, "Buat berita").isVisible())
    form.story.no_story.click()
    idle()
    entry = ask(lambda newsroom: calendar.entry(newsroom, item.id))
    assert entry.item.no_story and entry.story_state == ""
    room.visit(Visit("agenda", record=DAY, intent="new"))
    room.editor.back_requested.emit()
    idle()
    card = next(one for one in room.day_panel.cards if one.entry.item.id == item.id)
    said = [one.text() for one in card.findChildren(QLabel)]
    assert "Tidak perlu berita" in said and "Belum ada berita" not in said


# Folding


def test_a_folded_section_stays_folded_until_its_field_is_wanted(
    room: AgendaRoom, open_: Open, kit: Kit, idle: Idle
) -> None:
    form = room.editor.form
    form.parties.fold(True)
    again = AgendaForm(kit, DateWords("id"))
    assert again.parties.is_folded and not again.duty.is_folded
    again.deleteLater()
    item = open_()
    assert form.parties.is_folded
    room.visit(Visit("agenda", record=item.id, field="officials"))
    idle()
    assert not form.parties.is_folded and focused(room) is form.parties.officials.line


def test_every_field_of_the_form_has_a_name(room: AgendaRoom, open_: Open) -> None:
    """The long title of case O009 is in the form and on the card as it was written."""
    title = "RAPAT KOORDINASI PENGUATAN PERAN PPID " * 8
    item = open_(title.strip())
    form = room.editor.form
    assert form.title.toPlainText() == title.strip() == item.title
    for name, field in form.fields.items():
        assert field.editor.accessibleName(), name
    card = next(one for one in room.day_panel.cards if one.entry.item.id == item.id)
    assert title.strip() in [one.text() for one in card.findChildren(QLabel)]
