"""Looking through the library: the model, views, search, keys, the even right edge."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QAbstractItemModel, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from newsroom.domain.errors import NewsroomError
from newsroom.domain.media import MediaItem
from newsroom.services import editing, library
from newsroom.services.newsroom import Newsroom
from newsroom.storage import media
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.room import Visit
from newsroom.ui.media.grid import MediaGrid
from newsroom.ui.media.model import PAGE, MediaModel
from newsroom.ui.media.room import MediaRoom
from tests.ui.media.conftest import Ask

Idle = Callable[[], None]


def chip(room: MediaRoom, text: str) -> QPushButton:
    return next(b for b in room.bar.views.findChildren(QPushButton) if b.text().startswith(text))


def test_the_model_keeps_the_rules_of_qt(kit: Kit, room: MediaRoom, idle: Idle) -> None:
    model = MediaModel(kit.session)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert isinstance(tester.model(), QAbstractItemModel)
    model.show(room.model.ids)
    assert model.data(model.index(0)) == "Sedang dibaca…"
    idle()
    assert model.data(model.index(0)) == room.model.data(room.model.index(0))
    model.show(room.model.ids[::-1])
    model.forget()
    idle()
    assert model.cell_of(model.ids[0]) is not None


def many(newsroom: Newsroom) -> None:
    """Put a thousand more photos into the library."""
    pattern = media.find(newsroom.database)[-1]
    with newsroom.database.write():
        for i in range(1000):
            made = replace(pattern, id=newsroom.new_id(), sha256=f"{i:064x}", title=f"Foto {i}")
            media.put(newsroom.database, made)


def test_only_what_is_on_screen_is_read(room: MediaRoom, ask: Ask, idle: Idle) -> None:
    ask(many)
    room.load()
    idle()
    read = [item_id for item_id in room.model.ids if room.model.cell_of(item_id)]
    assert len(room.model.ids) > 1000 and len(read) == PAGE
    room.grid.scrollToBottom()
    room.grid.viewport().repaint()
    idle()
    read = [item_id for item_id in room.model.ids if room.model.cell_of(item_id)]
    assert PAGE < len(read) <= 2 * PAGE
    assert room.model.cell_of(room.model.ids[-1]) is not None


def test_a_cell_says_in_words_what_it_shows(
    room: MediaRoom, photos: list[MediaItem], change: Callable[..., None], idle: Idle
) -> None:
    change(photos[0].id, alt="", credit="")
    index = room.model.index(room.model.row_of(photos[0].id))
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    title = photos[0].shown_title
    assert spoken == f"{title}. Foto. Dipakai 2×. Tanpa teks alternatif & kredit"


def test_chips_carry_counts_and_choose_a_view(
    room: MediaRoom, qtbot: QtBot, ask: Ask, idle: Idle
) -> None:
    counts = ask(library.counts)
    assert chip(room, "Belum lengkap").text() == f"Belum lengkap {counts['incomplete']}"
    qtbot.mouseClick(chip(room, "Dokumen"), Qt.MouseButton.LeftButton)
    idle()
    assert len(room.model.ids) == counts["document"] > 0
    assert {room.model.cell_of(i).item.type for i in room.model.ids} == {"document"}


def test_search_narrows_down_and_esc_brings_all_back(
    room: MediaRoom, qtbot: QtBot, photos: list[MediaItem], change: Callable[..., None]
) -> None:
    change(photos[0].id, place="Kampung Zzyx")
    room.verbs()["find"]()
    assert room.bar.search.hasFocus()
    qtbot.keyClicks(room.bar.search, "zzyx")
    qtbot.waitUntil(lambda: room.model.ids == [photos[0].id], timeout=10_000)
    qtbot.keyClick(room.bar.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(room.model.ids) > 1, timeout=10_000)


def test_nothing_found_says_so_and_leads_back(room: MediaRoom, qtbot: QtBot, idle: Idle) -> None:
    qtbot.keyClicks(room.bar.search, "tidakada")
    qtbot.keyClick(room.bar.search, Qt.Key.Key_Return)
    idle()
    assert not room.grid.isVisible()
    assert room.browser._nothing.text.text() == "Tidak ada yang cocok dengan “tidakada”"
    qtbot.mouseClick(room.browser.clear_filter, Qt.MouseButton.LeftButton)
    idle()
    assert room.grid.isVisible() and room.bar.search.text() == ""


@pytest.mark.parametrize("width", [700, 928, 1270, 1271, 1333, 1824])
@pytest.mark.parametrize("wish", [140, 216, 340])
def test_the_right_edge_is_even(room: MediaRoom, width: int, wish: int) -> None:
    room.resize(width, 652)
    room.grid.wish(wish)
    QApplication.processEvents()
    grid = room.grid
    columns = {grid.visualRect(room.model.index(row)).left() for row in range(len(room.model.ids))}
    width_of_cell = grid.gridSize().width()
    left_over = grid.viewport().width() - len(columns) * width_of_cell
    assert 0 <= left_over <= len(columns) + 1


def test_ctrl_and_the_wheel_change_the_size(room: MediaRoom) -> None:
    before = room.grid.gridSize().width()
    for _ in range(5):
        turn(room.grid, 120, Qt.KeyboardModifier.ControlModifier)
    assert room.grid.gridSize().width() > before
    assert room.memory()["size"] == str(room.foot.slider.value())


def turn(grid: MediaGrid, angle: int, modifiers: Qt.KeyboardModifier) -> None:
    place = QPointF(50, 50)
    event = QWheelEvent(
        place, grid.viewport().mapToGlobal(place), QPoint(), QPoint(0, angle),
        Qt.MouseButton.NoButton, modifiers, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(grid.viewport(), event)


def test_arrows_select_and_ctrl_a_takes_all(
    room: MediaRoom, choose: Callable[..., None], qtbot: QtBot
) -> None:
    choose(room.model.ids[0])
    qtbot.keyClick(room.grid, Qt.Key.Key_Right)
    assert room.grid.chosen == [room.model.ids[1]]
    qtbot.keyClick(room.grid, Qt.Key.Key_Down)
    columns = room.grid.viewport().width() // room.grid.gridSize().width()
    assert room.grid.chosen == [room.model.ids[1 + columns]]
    qtbot.keyClick(room.grid, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert room.grid.chosen == room.model.ids
    qtbot.keyClick(room.grid, Qt.Key.Key_Escape)
    assert len(room.grid.chosen) == 1


def test_enter_goes_into_the_panel(
    room: MediaRoom, choose: Callable[..., None], qtbot: QtBot
) -> None:
    choose(room.model.ids[-1])
    qtbot.keyClick(room.grid, Qt.Key.Key_Return)
    assert room.panel.isAncestorOf(room.window().focusWidget())


def test_space_shows_a_picture_large_and_esc_closes_it(
    room: MediaRoom, choose: Callable[..., None], qtbot: QtBot
) -> None:
    choose(room.model.ids[0])
    qtbot.keyClick(room.grid, Qt.Key.Key_Space)
    assert room.preview.isVisible() and room.preview.hasFocus()
    qtbot.keyClick(room.preview, Qt.Key.Key_Right)
    assert room.preview.picture.item.id == room.model.ids[1]
    assert room.grid.chosen == [room.model.ids[1]]
    qtbot.keyClick(room.preview, Qt.Key.Key_Escape)
    assert not room.preview.isVisible() and room.grid.hasFocus()


def test_somebody_elses_change_keeps_selection_and_place(
    room: MediaRoom, choose: Callable[..., None], kit: Kit, idle: Idle
) -> None:
    room.grid.wish(340)
    QApplication.processEvents()
    kept = room.model.ids[9]
    choose(kept)
    place = room.grid.verticalScrollBar().value()
    assert place > 0
    gone = room.model.ids[-1]
    kit.session.do(kit.session, lambda newsroom: editing.trash(newsroom, gone))
    idle()
    assert gone not in room.model.ids
    assert room.grid.chosen == [kept]
    assert room.grid.verticalScrollBar().value() == place


def test_a_visit_shows_a_record_that_the_view_would_hide(
    room: MediaRoom, photos: list[MediaItem], qtbot: QtBot, idle: Idle
) -> None:
    qtbot.mouseClick(chip(room, "Video"), Qt.MouseButton.LeftButton)
    idle()
    room.visit(Visit("media", record=photos[3].id, field="caption"))
    idle()
    assert room.grid.chosen == [photos[3].id] and room.record() == photos[3].id
    assert room.panel.form.item.id == photos[3].id
    assert room.panel.form._inputs["caption"].hasFocus()


def test_a_visit_to_what_is_gone_shows_the_library(room: MediaRoom, idle: Idle) -> None:
    room.visit(Visit("media", record="0" * 32))
    idle()
    assert room.grid.isVisible() and room.grid.chosen == []


def test_memory_brings_back_view_order_size_and_record(
    room: MediaRoom, kit: Kit, qtbot: QtBot, photos: list[MediaItem], idle: Idle
) -> None:
    other = MediaRoom(kit)
    qtbot.addWidget(other)
    memory = {"view": "photo", "order": "oldest", "size": "300", "record": photos[1].id}
    other.recall(memory)
    other.load()
    idle()
    assert other.model.ids == [photo.id for photo in photos][::-1]
    assert other.memory() == memory


def test_f4_shows_and_hides_the_panel_and_a_narrow_room_begins_without(
    room: MediaRoom, qtbot: QtBot
) -> None:
    room.resize(928, 540)
    QApplication.processEvents()
    assert room.width() == 928 and not room.panel.isVisible()
    room.verbs()["inspector"]()
    assert room.panel.isVisible()
    assert room.panel.mapTo(room, QPoint()).y() > room.bar.height() - 1
    room.verbs()["inspector"]()
    assert not room.panel.isVisible()


def test_an_error_is_said_in_place_with_a_second_try(
    room: MediaRoom, qtbot: QtBot, idle: Idle, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refusing(*_: object) -> None:
        raise NewsroomError("Berkas sedang dipakai.")

    with monkeypatch.context() as broken:
        broken.setattr(library, "listing", refusing)
        room.reload()
        idle()
    assert room.browser.error.isVisible() and room.browser.error.text == "Berkas sedang dipakai."
    (again,) = room.browser.error.findChildren(QPushButton)
    qtbot.mouseClick(again, Qt.MouseButton.LeftButton)
    idle()
    assert not room.browser.error.isVisible()


@pytest.mark.qt_log_ignore("does not support (raise|grabbing the keyboard)")
def test_the_menu_of_the_selection(
    room: MediaRoom, choose: Callable[..., None], qtbot: QtBot, idle: Idle
) -> None:
    choose(room.model.ids[0])
    room.grid.menu_requested.emit(QPoint(20, 20))
    (menu,) = room.findChildren(QMenu)
    texts = [action.text() for action in menu.actions() if action.text()]
    assert texts == ["Pratinjau besar", "Isi rincian", "Pindahkan ke Sampah"]
    gone = room.model.ids[0]
    menu.actions()[-1].trigger()
    menu.close()
    idle()
    idle()
    assert gone not in room.model.ids


def test_nothing_of_the_grid_can_be_trashed_while_it_is_hidden(
    room: MediaRoom, choose: Callable[..., None], idle: Idle
) -> None:
    choose(room.model.ids[0])
    assert "trash" in room.verbs()
    room.complete()
    idle()
    assert set(room.verbs()) == {"new", "media.add"}
