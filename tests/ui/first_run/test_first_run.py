"""Four ways to begin, by mouse and by keyboard; problems are said in place."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from newsroom.domain.messages import say
from newsroom.services import listing, people
from newsroom.services import newsroom as newsrooms
from newsroom.services.newsroom import Newsroom
from newsroom.ui.first_run.office_form import newsrooms_folder
from tests.ui.first_run.conftest import Beginning

Keys = Qt.Key


@pytest.fixture
def old_site(tmp_path: Path) -> Path:
    folder = tmp_path / "lama"
    folder.mkdir()
    (folder / "satu.md").write_text("# Satu\n\nIsi.\n", "utf-8")
    (folder / "dua.md").write_text("# Dua\n\nIsi.\n", "utf-8")
    (folder / "data.xyz").write_bytes(b"\0\1")
    return folder


def notice_button(beginning: Beginning) -> QPushButton:
    found = beginning.screen.notice.findChildren(QPushButton)
    return found[-1]


# The cards


def test_the_first_card_has_the_focus_and_enter_takes_it(beginning: Beginning) -> None:
    assert beginning.screen.choices.sample.hasFocus()
    beginning.press(Keys.Key_Return)
    assert beginning.asked == [("sample",)]


def test_arrows_and_tab_go_from_card_to_card(beginning: Beginning) -> None:
    cards = beginning.screen.choices.cards
    for card in cards[1:]:
        beginning.press(Keys.Key_Down)
        assert card.hasFocus()
    beginning.press(Keys.Key_Down, Keys.Key_Up)
    assert cards[2].hasFocus()
    beginning.press(Keys.Key_Tab)
    assert cards[3].hasFocus()


def test_newsrooms_opened_lately_are_one_click_away(
    make_beginning: Callable[..., Beginning], sample_newsroom: Path, qtbot: QtBot
) -> None:
    gone = sample_newsroom.with_name("sudah-dihapus.newsroom")
    beginning = make_beginning(recent=[str(sample_newsroom), str(gone)])
    rows = beginning.screen.choices.recent_rows
    assert [row.accessibleName() for row in rows] == [f"contoh. {sample_newsroom.parent}"]
    qtbot.mouseClick(rows[0], Qt.MouseButton.LeftButton)
    assert beginning.asked == [("open", sample_newsroom)]


def test_opening_asks_the_system_for_a_file(
    beginning: Beginning, qtbot: QtBot, sample_newsroom: Path
) -> None:
    qtbot.mouseClick(beginning.screen.choices.opening, Qt.MouseButton.LeftButton)
    dialog = beginning.screen.findChild(QFileDialog)
    assert dialog is not None and dialog.isVisible()
    dialog.fileSelected.emit(str(sample_newsroom))
    dialog.reject()
    assert beginning.asked == [("open", sample_newsroom)]


# A new newsroom


def test_a_newsroom_is_created_with_enter_alone(beginning: Beginning) -> None:
    beginning.press(Keys.Key_Down, Keys.Key_Return)
    form = beginning.screen.creating.form
    assert form.office.hasFocus()
    assert (form.office.text(), form.town.text(), form.zone.value) == (
        "Diskominfosan Provinsi Maluku Utara", "Sofifi", "WIT",
    )  # fmt: skip
    beginning.press(Keys.Key_Return)
    beginning.rest()
    ((what, path, site),) = beginning.asked
    assert what == "create"
    assert path == newsrooms_folder() / "diskominfosan-provinsi-maluku-utara.newsroom"
    assert path.parent.is_dir()
    assert (site.name, site.town, site.zone) == ("Diskominfosan", "Sofifi", "WIT")


def test_the_file_follows_the_name_until_it_is_named_by_hand(
    beginning: Beginning, qtbot: QtBot, tmp_path: Path
) -> None:
    beginning.screen.show_create()
    form = beginning.screen.creating.form
    form.office.selectAll()
    qtbot.keyClicks(form.office, "Humas Kota Ternate")
    assert form.file.name == "humas-kota-ternate.newsroom"
    form.put_file(str(tmp_path / "punya-saya.newsroom"))
    qtbot.keyClicks(form.office, "!")
    assert form.file == tmp_path / "punya-saya.newsroom"


def test_a_town_brings_its_zone_unless_one_was_chosen(beginning: Beginning, qtbot: QtBot) -> None:
    beginning.screen.show_create()
    form = beginning.screen.creating.form
    form.town.setFocus()
    form.town.selectAll()
    qtbot.keyClicks(form.town, "Manado")
    qtbot.keyClick(form.town, Keys.Key_Tab)
    assert form.zone.value == "WITA"
    qtbot.mouseClick(form.zone.findChildren(QPushButton)[0], Qt.MouseButton.LeftButton)
    form.town.setFocus()
    form.town.selectAll()
    qtbot.keyClicks(form.town, "Sofifi")
    qtbot.keyClick(form.town, Keys.Key_Tab)
    assert form.zone.value == "WIB"


def test_a_newsroom_needs_a_name(beginning: Beginning, qtbot: QtBot) -> None:
    beginning.screen.show_create()
    form = beginning.screen.creating.form
    form.office.clear()
    qtbot.mouseClick(beginning.screen.creating.creating, Qt.MouseButton.LeftButton)
    beginning.rest()
    assert beginning.asked == []
    assert form.office.hasFocus()


def test_a_folder_that_cannot_be_made_is_said_in_place(
    beginning: Beginning, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "berkas").touch()
    beginning.screen.show_create()
    beginning.screen.creating.form.put_file(str(tmp_path / "berkas" / "a.newsroom"))
    beginning.press(Keys.Key_Return)
    qtbot.waitUntil(beginning.screen.notice.isVisible)
    assert "tidak bisa dibuat" in beginning.screen.notice.text
    assert beginning.asked == []
    (tmp_path / "berkas").unlink()
    qtbot.mouseClick(notice_button(beginning), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(beginning.asked))
    assert beginning.asked[0][1] == tmp_path / "berkas" / "a.newsroom"
    assert not beginning.screen.notice.isVisible()


def test_escape_and_back_lead_back_to_the_cards(beginning: Beginning, qtbot: QtBot) -> None:
    screen = beginning.screen
    assert not screen.back.isVisible()
    screen.show_create()
    beginning.press(Keys.Key_Escape)
    assert screen.choices.isVisible() and screen.choices.sample.hasFocus()
    screen.show_import()
    qtbot.mouseClick(screen.back, Qt.MouseButton.LeftButton)
    assert screen.choices.isVisible()


# Problems and progress


def test_a_file_that_another_pc_holds_can_be_tried_again(
    beginning: Beginning, qtbot: QtBot, sample_newsroom: Path
) -> None:
    beginning.screen._open(sample_newsroom)
    held = say("{file} sedang dibuka {person} di {pc}.", file="a", person="Ibn", pc="PC-HUMAS-02")
    beginning.screen.show_problem(held)
    assert beginning.screen.notice.text == "a sedang dibuka Ibn di PC-HUMAS-02."
    assert notice_button(beginning).text() == "Coba lagi"
    qtbot.mouseClick(notice_button(beginning), Qt.MouseButton.LeftButton)
    assert beginning.asked == [("open", sample_newsroom), ("open", sample_newsroom)]
    assert not beginning.screen.notice.isVisible()


def test_the_newsroom_of_last_time_can_be_tried_again_though_nobody_asked_here(
    make_beginning: Callable[..., Beginning], sample_newsroom: Path, qtbot: QtBot
) -> None:
    beginning = make_beginning(recent=[str(sample_newsroom)])
    beginning.screen.show_problem(say("{file} sedang dibuka.", file="lain.newsroom"))
    assert beginning.screen.notice.findChildren(QPushButton) == []
    beginning.screen.show_problem(say("{file} sedang dibuka.", file="contoh.newsroom"))
    qtbot.mouseClick(notice_button(beginning), Qt.MouseButton.LeftButton)
    assert beginning.asked == [("open", sample_newsroom)]


def test_nothing_else_is_begun_while_something_goes_on(beginning: Beginning, qtbot: QtBot) -> None:
    screen = beginning.screen
    screen.show_progress("Menyiapkan contoh…")
    assert screen.progress.isVisible() and screen.progress.text == "Menyiapkan contoh…"
    qtbot.mouseClick(screen.choices.creating, Qt.MouseButton.LeftButton)
    assert screen.choices.isVisible() and beginning.asked == []
    screen.show_problem(say("Tidak bisa."))
    assert not screen.progress.isVisible()
    qtbot.mouseClick(screen.choices.creating, Qt.MouseButton.LeftButton)
    assert screen.creating.isVisible()


# Who, how


def test_who_i_am_is_remembered_and_told_to_the_newsroom_that_opens(
    beginning: Beginning, qtbot: QtBot, sample_newsroom: Path
) -> None:
    me, kit = beginning.screen.me, beginning.kit
    qtbot.keyClicks(me.initials, "A c")
    with qtbot.assertNotEmitted(beginning.screen.person_chosen):
        me.settle()
    assert kit.settings.value("person") is None
    me.initials.clear()
    qtbot.keyClicks(me.initials, "Acm")
    qtbot.keyClicks(me.name, "Achmad")
    with qtbot.waitSignal(beginning.screen.person_chosen) as chosen:
        me.settle()
    assert chosen.args == ["Acm"]
    assert (kit.settings.value("person"), kit.settings.value("person_name")) == ("Acm", "Achmad")
    assert kit.session.person == "Acm"
    kit.session.open(sample_newsroom, kit.session)
    beginning.rest()
    found: list[dict[str, str]] = []
    kit.session.ask(kit.session, _names, found.append)
    beginning.rest()
    assert found[0]["Acm"] == "Achmad"


def _names(newsroom: Newsroom) -> dict[str, str]:
    return {one.person.initials: one.person.name for one in people.members(newsroom)}


def test_a_start_without_a_word_tells_the_newsroom_nothing(
    make_beginning: Callable[..., Beginning], sample_newsroom: Path
) -> None:
    beginning = make_beginning(person="Acm", person_name="Achmad")
    beginning.kit.session.open(sample_newsroom, beginning.kit.session)
    beginning.rest()
    found: list[dict[str, str]] = []
    beginning.kit.session.ask(beginning.kit.session, _names, found.append)
    beginning.rest()
    assert "Acm" not in found[0]


def test_language_and_look_are_chosen_below(beginning: Beginning, qtbot: QtBot) -> None:
    me = beginning.screen.me
    same, english = me.language.findChildren(QPushButton)
    with qtbot.assertNotEmitted(beginning.screen.language_chosen):
        qtbot.mouseClick(same, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(beginning.screen.language_chosen) as chosen:
        qtbot.mouseClick(english, Qt.MouseButton.LeftButton)
    assert chosen.args == ["en"]
    qtbot.mouseClick(me.theme.findChildren(QPushButton)[1], Qt.MouseButton.LeftButton)
    assert beginning.kit.theme.is_dark


def test_one_can_go_back_to_the_newsroom_that_is_open(
    make_beginning: Callable[..., Beginning], qtbot: QtBot, sample_newsroom: Path
) -> None:
    beginning = make_beginning()
    beginning.kit.session.open(sample_newsroom, beginning.kit.session)
    beginning.rest()
    assert beginning.screen.back.isVisible()
    qtbot.mouseClick(beginning.screen.back, Qt.MouseButton.LeftButton)
    assert beginning.asked == [("open", sample_newsroom)]


# Import


def test_an_old_site_is_looked_at_imported_and_opened(
    beginning: Beginning, qtbot: QtBot, tmp_path: Path, old_site: Path
) -> None:
    beginning.press(Keys.Key_Down, Keys.Key_Down, Keys.Key_Down, Keys.Key_Return)
    page = beginning.screen.importing
    assert page.isVisible() and page.choosing.choosing.hasFocus()
    page.choosing.chosen.emit(old_site)
    assert page.state is page.working
    qtbot.waitUntil(lambda: page.state is page.found, timeout=15_000)
    assert page.found.tally.texts == [
        "2 artikel", "0 foto dan berkas", "1 berkas tidak dikenali dan ditinggalkan",
        "data.xyz: jenisnya tidak diimpor",
    ]  # fmt: skip
    file = tmp_path / "baru" / "humas.newsroom"
    page.found.form.put_file(str(file))
    assert page.found.importing.hasFocus()
    beginning.press(Keys.Key_Space)
    qtbot.waitUntil(lambda: page.state is page.taken, timeout=15_000)
    assert page.taken.tally.texts[0] == "2 artikel"
    beginning.press(Keys.Key_Space)
    assert beginning.asked == [("open", file)]
    with newsrooms.open_newsroom(file) as newsroom:
        rows = listing.listed(newsroom, "articles")
    assert sorted((row["title"], row["status"]) for row in rows) == [
        ("Dua", "draft"), ("Satu", "draft"),
    ]  # fmt: skip


def test_an_import_is_taken_back_before_it_is_opened(
    beginning: Beginning, qtbot: QtBot, tmp_path: Path, old_site: Path
) -> None:
    beginning.screen.show_import()
    page = beginning.screen.importing
    page.look(old_site)
    qtbot.waitUntil(lambda: page.state is page.found, timeout=15_000)
    page.found.form.put_file(str(tmp_path / "humas.newsroom"))
    qtbot.mouseClick(page.found.importing, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.state is page.taken, timeout=15_000)
    qtbot.mouseClick(page.taken.discarding, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.state is page.found, timeout=15_000)
    assert not list(tmp_path.glob("humas*"))
    assert beginning.asked == []


def test_an_import_into_a_file_that_is_there_is_refused_in_place(
    beginning: Beginning, qtbot: QtBot, sample_newsroom: Path, old_site: Path
) -> None:
    before = sample_newsroom.read_bytes()
    beginning.screen.show_import()
    page = beginning.screen.importing
    page.look(old_site)
    qtbot.waitUntil(lambda: page.state is page.found, timeout=15_000)
    page.found.form.put_file(str(sample_newsroom))
    qtbot.mouseClick(page.found.importing, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(beginning.screen.notice.isVisible, timeout=15_000)
    assert "sudah ada dan tidak ditimpa" in beginning.screen.notice.text
    assert page.state is page.found
    assert sample_newsroom.read_bytes() == before


def test_a_folder_with_nothing_in_it_offers_another(
    beginning: Beginning, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "kosong").mkdir()
    beginning.screen.show_import()
    page = beginning.screen.importing
    page.look(tmp_path / "kosong")
    qtbot.waitUntil(lambda: page.state is page.found, timeout=15_000)
    assert not page.found.importing.isVisible() and not page.found.form.isVisible()
    qtbot.mouseClick(page.found.other, Qt.MouseButton.LeftButton)
    assert page.state is page.choosing


def test_a_look_that_was_left_comes_back_to_nobody(
    beginning: Beginning, qtbot: QtBot, old_site: Path
) -> None:
    beginning.screen.show_import()
    page = beginning.screen.importing
    page.look(old_site)
    qtbot.mouseClick(page.working.cancelling, Qt.MouseButton.LeftButton)
    assert page.state is page.choosing
    beginning.rest()
    qtbot.wait(50)
    assert page.state is page.choosing


# For everybody


def test_everything_that_takes_the_focus_has_a_name(beginning: Beginning) -> None:
    screen = beginning.screen
    nameless = [
        type(one).__name__
        for one in screen.findChildren(QWidget)
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not isinstance(one, QScrollBar)
        and one.window() is screen.window()
        and not QAccessible.queryAccessibleInterface(one).text(QAccessible.Text.Name)
    ]
    assert nameless == []


def test_a_small_window_leaves_the_picture_out(beginning: Beginning) -> None:
    assert beginning.screen.picture.isVisible()
    beginning.screen.resize(1024, 584)
    assert not beginning.screen.picture.isVisible()
    assert QApplication.focusWidget() is beginning.screen.choices.sample
