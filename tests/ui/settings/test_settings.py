"""Pengaturan as a person meets it: applies on leaving, complains in place, can be undone."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from newsroom.domain.site import SITE_KEYS
from newsroom.services import newsroom as newsrooms
from newsroom.services import people
from newsroom.services.newsroom import Newsroom
from newsroom.ui.common.room import Visit
from newsroom.ui.settings.fields import FIELDS, GROUPS
from newsroom.ui.settings.inputs import FolderInput
from newsroom.ui.settings.people_input import PersonLine
from tests.ui.settings.conftest import Office


def editor_of(office: Office, key: str) -> Any:
    """The widget that a person types into."""
    return office.row(key).editor.focusProxy()


def undo(office: Office) -> None:
    office.kit.deeds.undo()
    office.rest()


# The table


def test_every_fact_of_the_office_can_be_set_but_the_language_of_the_templates() -> None:
    in_table = {spec.key for spec in FIELDS if spec.is_office}
    assert set(SITE_KEYS) - in_table == {"language"}
    assert in_table <= set(SITE_KEYS)


def test_every_field_lies_in_a_group_and_no_group_is_empty() -> None:
    assert {spec.group for spec in FIELDS} == {group.id for group in GROUPS}
    assert len({spec.key for spec in FIELDS}) == len(FIELDS)


# Facts of the office


def test_a_line_applies_when_it_is_left_and_can_be_undone(office: Office) -> None:
    name = editor_of(office, "name")
    assert name.text() == "Kabar Kepulauan"
    office.type(name, "  Kabar Sofifi ")
    assert office.stored("name") == "Kabar Kepulauan"
    office.leave(name)
    assert office.stored("name") == "Kabar Sofifi"
    assert name.text() == "Kabar Sofifi"
    assert office.kit.toasts.current == "Nama situs diubah"
    undo(office)
    assert office.stored("name") == "Kabar Kepulauan"
    assert name.text() == "Kabar Kepulauan"


def test_enter_applies_too_and_the_same_again_is_no_deed(office: Office, qtbot: QtBot) -> None:
    town = editor_of(office, "town")
    office.type(town, "Ternate")
    qtbot.keyClick(town, Qt.Key.Key_Return)
    office.rest()
    assert office.stored("town") == "Ternate"
    undo(office)
    said = office.kit.toasts.current
    town.setFocus()
    office.leave(town)
    undo(office)
    assert office.kit.toasts.current == said, "nothing was done that could be taken back"


def test_undo_from_elsewhere_shows_even_in_the_field_that_has_the_focus(
    office: Office, qtbot: QtBot
) -> None:
    town = editor_of(office, "town")
    office.type(town, "Ternate")
    qtbot.keyClick(town, Qt.Key.Key_Return)
    office.rest()
    assert town.hasFocus()
    undo(office)
    assert town.text() == "Sofifi"
    office.leave(town)
    assert office.stored("town") == "Sofifi"


def test_a_bad_address_is_said_below_its_field_and_is_not_stored(office: Office) -> None:
    url = editor_of(office, "url")
    row = office.row("url")
    office.type(url, "kabar")
    office.leave(url)
    assert "Alamat situs “kabar” tidak dikenal" in row.problem
    assert office.stored("url") == "https://kabar.contoh.go.id/"
    assert url.text() == "kabar"
    office.type(url, "https://kabar.contoh.id")
    office.leave(url)
    assert row.problem == ""
    assert office.stored("url") == "https://kabar.contoh.id/"
    assert url.text() == "https://kabar.contoh.id/"


def test_the_zone_is_chosen_by_one_click(office: Office, qtbot: QtBot) -> None:
    buttons = office.row("zone").editor.findChildren(QPushButton)
    assert [one.text() for one in buttons if one.isChecked()] == ["WIT"]
    qtbot.mouseClick(buttons[1], Qt.MouseButton.LeftButton)
    office.rest()
    assert office.stored("zone") == "WITA"
    undo(office)
    assert [one.text() for one in buttons if one.isChecked()] == ["WIT"]


def test_the_separator_keeps_its_blanks(office: Office, qtbot: QtBot) -> None:
    box = editor_of(office, "separator")
    assert isinstance(box, QComboBox) and box.currentData() == " _ "
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    office.rest()
    assert office.stored("separator") == " – "


def test_a_separator_of_another_program_is_shown_and_kept(office: Office) -> None:
    office.kit.session.do(
        office.kit.session, lambda newsroom: newsrooms.change_site(newsroom, {"separator": " | "})
    )
    office.rest()
    assert editor_of(office, "separator").currentText() == " | "
    assert office.stored("separator") == " | "


def test_the_page_about_keeps_its_paragraphs(office: Office) -> None:
    page = editor_of(office, "about")
    assert isinstance(page, QPlainTextEdit)
    page.setFocus()
    page.setPlainText("Satu.\n\n## Dua\n\nTiga.\n")
    office.leave(page)
    assert office.stored("about") == "Satu.\n\n## Dua\n\nTiga.\n"


def test_what_is_being_typed_is_stored_before_the_room_is_left(office: Office) -> None:
    phone = editor_of(office, "phone")
    office.type(phone, "(0921) 1")
    office.room.settle()
    office.rest()
    assert office.stored("phone") == "(0921) 1"


def test_a_change_elsewhere_does_not_take_what_is_being_typed(office: Office) -> None:
    phone = editor_of(office, "phone")
    office.type(phone, "(0921)")
    office.kit.session.do(
        office.kit.session, lambda newsroom: newsrooms.change_site(newsroom, {"town": "Weda"})
    )
    office.rest()
    assert phone.text() == "(0921)"
    assert editor_of(office, "town").text() == "Weda"


# Finding


def shown_keys(office: Office) -> list[str]:
    return [row.spec.key for row in office.room.page.rows if row.isVisible()]


def test_groups_show_their_fields(office: Office, qtbot: QtBot) -> None:
    assert shown_keys(office) == ["office", "region", "address", "phone", "email"]
    qtbot.mouseClick(office.room.groups.buttons["time"], Qt.MouseButton.LeftButton)
    assert shown_keys(office) == ["zone", "travel_minutes", "venues.list", "holidays.list"]


def test_search_finds_fields_of_all_groups_by_words_in_any_order(
    office: Office, qtbot: QtBot
) -> None:
    office.room.verbs()["find"]()
    search = office.room.groups.search
    assert search.hasFocus()
    qtbot.keyClicks(search, "SITUS nama")
    assert shown_keys(office) == ["region", "name"]
    qtbot.keyClicks(search, " xyz")
    assert shown_keys(office) == []
    assert office.room.page.nothing.text() == (
        "Tidak ada pengaturan yang cocok dengan “SITUS nama xyz”"
    )
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    assert shown_keys(office) == ["office", "region", "address", "phone", "email"]
    assert not office.room.page.nothing.isVisible()


def test_search_finds_a_group_and_a_choice_by_name(office: Office, qtbot: QtBot) -> None:
    qtbot.keyClicks(office.room.groups.search, "aplikasi")
    assert shown_keys(office) == ["app.person", "app.language", "app.theme", "app.letters"]
    office.room.groups.search.clear()
    qtbot.keyClicks(office.room.groups.search, "gelap")
    assert shown_keys(office) == ["app.theme"]


@pytest.mark.parametrize("key", [spec.key for spec in FIELDS])
def test_a_visit_leads_into_its_field(office: Office, key: str) -> None:
    office.room.groups.search.setText("sesuatu")
    office.room.visit(Visit("settings", field=key))
    row = office.room.page.row_of(key)
    focused = QApplication.focusWidget()
    assert row is not None and row.isVisible()
    assert focused is not None and row.isAncestorOf(focused)


def test_a_visit_knows_groups_and_forgives_the_unknown(office: Office) -> None:
    office.room.visit(Visit("settings", field="backup"))
    assert shown_keys(office) == ["backup.folder"]
    office.room.visit(Visit("settings", field="tidak-ada"))
    assert shown_keys(office) == ["backup.folder"]
    assert office.room.memory() == {"group": "backup"}
    office.room.recall({"group": "app"})
    assert "app.theme" in shown_keys(office)


def test_everything_that_takes_the_focus_has_a_name(office: Office) -> None:
    nameless = [
        type(one).__name__
        for one in office.room.findChildren(QWidget)
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not isinstance(one, QScrollBar)
        and one.window() is office.room.window()
        and not QAccessible.queryAccessibleInterface(one).text(QAccessible.Text.Name)
    ]
    assert nameless == []


# What belongs to this PC


def test_language_is_asked_of_the_program(office: Office, qtbot: QtBot) -> None:
    english = office.row("app.language").editor.findChildren(QPushButton)[1]
    with qtbot.waitSignal(office.room.language_chosen) as chosen:
        qtbot.mouseClick(english, Qt.MouseButton.LeftButton)
    assert chosen.args == ["en"]


def test_theme_applies_at_once_and_follows_a_change_elsewhere(office: Office, qtbot: QtBot) -> None:
    light, dark, _ = office.row("app.theme").editor.findChildren(QPushButton)
    qtbot.mouseClick(dark, Qt.MouseButton.LeftButton)
    assert office.kit.theme.is_dark
    assert office.kit.settings.value("theme") == "dark"
    office.kit.theme.choose("light")
    assert light.isChecked()


def test_who_works_here_signs_from_now_on(office: Office, qtbot: QtBot) -> None:
    box = editor_of(office, "app.person")
    assert isinstance(box, QComboBox)
    assert box.currentData() == "Acm"
    box.setFocus()
    with qtbot.waitSignal(office.room.person_chosen) as chosen:
        qtbot.keyClicks(box, "Ykb")
    office.rest()
    assert chosen.args == ["Ykb"]
    assert office.kit.session.person == office.kit.settings.value("person") == "Ykb"
    assert office.ask(lambda newsroom: newsroom.person) == "Ykb"
    assert box.currentText() == "Ykb – Yakoba Manuhua"


def test_the_folder_for_backups_is_only_remembered_and_says_so(
    office: Office, qtbot: QtBot
) -> None:
    editor = office.row("backup.folder").editor
    assert isinstance(editor, FolderInput)
    editor.value_chosen.emit("/srv/cadangan")
    assert office.kit.settings.value("backup/folder") == "/srv/cadangan"
    said = [one.text() for one in office.room.page.findChildren(QLabel) if one.isVisible()]
    assert any("/srv/cadangan" in text for text in said)
    assert any("Cadangan otomatis belum ada di versi ini" in text for text in said)
    qtbot.mouseClick(editor.forgetting, Qt.MouseButton.LeftButton)
    assert office.kit.settings.value("backup/folder") == ""
    assert not editor.forgetting.isVisible()


def test_details_for_a_technician_can_be_copied(office: Office, qtbot: QtBot) -> None:
    qtbot.mouseClick(editor_of(office, "about.program"), Qt.MouseButton.LeftButton)
    copied = QApplication.clipboard().text()
    assert "contoh.newsroom" in copied and "Python" in copied


# People


def line_of(office: Office, initials: str) -> PersonLine:
    return next(one for one in office.room.people.lines if one.initials.text() == initials)


def known(newsroom: Newsroom) -> dict[str, tuple[str, str]]:
    listed = (one.person for one in people.members(newsroom))
    return {one.initials: (one.name, one.role) for one in listed}


def test_a_name_is_changed_in_place_and_can_be_undone(office: Office) -> None:
    office.row("people.list")
    name = line_of(office, "Hlm").name
    office.type(name, "Halimah D.")
    office.leave(name)
    assert office.ask(known)["Hlm"] == ("Halimah D.", "Pewarta")
    assert office.kit.toasts.current == "Data Hlm diubah"
    undo(office)
    assert office.ask(known)["Hlm"] == ("Halimah Doforo", "Pewarta")
    assert name.text() == "Halimah Doforo"


def test_somebody_is_added_by_keyboard_and_offered_as_who_works_here(
    office: Office, qtbot: QtBot
) -> None:
    office.row("people.list")
    adding = office.room.people.adding
    adding.setFocus()
    qtbot.keyClick(adding, Qt.Key.Key_Space)
    line = office.room.people.lines[-1]
    assert line.initials.hasFocus()
    qtbot.keyClicks(line.initials, "Acm")
    office.leave(line.initials)
    assert line.name.hasFocus()
    qtbot.keyClicks(line.name, "Achmad")
    office.leave(line.name)
    assert office.ask(known)["Acm"] == ("Achmad", "")
    assert [one.initials.text() for one in office.room.people.lines] == [
        "Acm", "Hlm", "Ibr", "Mld", "Nda", "Rsy", "Ykb",
    ]  # fmt: skip
    box = editor_of(office, "app.person")
    assert box.findText("Acm – Achmad") > 0
    undo(office)
    undo(office)
    assert "Acm" not in office.ask(known)
    office.kit.deeds.redo()
    office.rest()
    assert office.ask(known)["Acm"] == ("", "")


def test_taken_initials_are_said_below_the_line_and_can_be_put_right(office: Office) -> None:
    office.row("people.list")
    office.room.people.add_line()
    line = office.room.people.lines[-1]
    office.type(line.initials, "rsy")
    office.leave(line.initials)
    assert line.problem == "Inisial “rsy” sudah dipakai Rasyid Tolangara. Pilih inisial lain."
    office.type(line.initials, "Rsd")
    office.leave(line.initials)
    assert line.problem == ""
    assert "Rsd" in office.ask(known)


def test_nothing_is_lost_that_is_typed_faster_than_it_is_stored(
    office: Office, qtbot: QtBot
) -> None:
    office.row("people.list")
    office.room.people.add_line()
    line = office.room.people.lines[-1]
    for field, text in ((line.initials, "Acm"), (line.name, "Achmad"), (line.role, "Pewarta")):
        qtbot.keyClicks(field, text)
        qtbot.keyClick(field, Qt.Key.Key_Tab)
    office.rest()
    assert office.ask(known)["Acm"] == ("Achmad", "Pewarta")
    assert len(office.room.people.lines) == 7


def test_only_who_signed_nothing_can_be_removed(office: Office, qtbot: QtBot) -> None:
    office.row("people.list")
    assert not line_of(office, "Hlm").removing.isVisible()
    office.kit.session.do(
        office.kit.session, lambda newsroom: people.introduce(newsroom, "Bru", "Orang baru")
    )
    office.rest()
    removing = line_of(office, "Bru").removing
    assert removing.accessibleName() == "Hapus Bru"
    qtbot.mouseClick(removing, Qt.MouseButton.LeftButton)
    office.rest()
    assert "Bru" not in office.ask(known)
    undo(office)
    assert office.ask(known)["Bru"] == ("Orang baru", "")


def test_an_empty_line_is_stored_nowhere_and_goes_again(office: Office, qtbot: QtBot) -> None:
    office.row("people.list")
    before = office.ask(known)
    office.room.people.add_line()
    office.room.people.add_line()
    assert len(office.room.people.lines) == len(before) + 1
    line = office.room.people.lines[-1]
    office.type(line.name, "Tanpa inisial")
    office.leave(line.name)
    assert office.ask(known) == before
    qtbot.mouseClick(line.removing, Qt.MouseButton.LeftButton)
    assert len(office.room.people.lines) == len(before)
