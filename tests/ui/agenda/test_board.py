"""The board: reached by key and button, worked through by keyboard, kept up with every change."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from newsroom.domain.agenda import AgendaItem
from newsroom.domain.article import Article
from newsroom.domain.date_words import DateWords
from newsroom.domain.site import Site
from newsroom.services import agenda, articles
from newsroom.services.newsroom import Newsroom, create
from newsroom.ui.agenda.board.card import FEW, BoardCard
from newsroom.ui.agenda.board.list import ROW, box_area
from newsroom.ui.agenda.board.pane import BoardPane
from newsroom.ui.agenda.room import AgendaRoom
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.room import Visit
from tests.ui.agenda.conftest import focused
from tests.ui.agenda.test_access import nameless

Idle = Callable[[], None]
Add = Callable[..., AgendaItem]
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def past(kit: Kit, idle: Idle) -> list[AgendaItem]:
    """Two past events without a story, the later one first."""

    def save(newsroom: Newsroom) -> list[AgendaItem]:
        days = ("2026-11-24", "2026-11-23")
        made = [
            AgendaItem("", f"Rapat {day}", day, start="09:00", place="Aula, Sofifi") for day in days
        ]
        return [agenda.save(newsroom, item).item for item in made]

    found: list[Any] = []
    kit.session.do(kit.session, save, found.append)
    idle()
    items: list[AgendaItem] = found[0]
    return items


@pytest.fixture
def board(past: list[AgendaItem], room: AgendaRoom, idle: Idle) -> BoardPane:
    """The board as its action shows it."""
    room.verbs()["agenda.board"]()
    idle()
    assert room.middle.board is not None
    return room.middle.board


def titles(card: BoardCard) -> list[str]:
    return [row.title for row in card.model.rows]


def named(parent: QWidget, name: str) -> QPushButton:
    return next(one for one in parent.findChildren(QPushButton) if one.accessibleName() == name)


def test_the_board_takes_the_place_of_the_calendar_and_gives_it_back(
    room: AgendaRoom, idle: Idle, qtbot: QtBot
) -> None:
    qtbot.mouseClick(room.calendar.bar.board, Qt.MouseButton.LeftButton)
    idle()
    board = room.middle.board
    assert board is not None and board.isVisible() and not room.calendar.isVisible()
    assert room.panes()[0] is board
    qtbot.keyClick(board, Qt.Key.Key_Escape)
    assert room.calendar.isVisible() and focused(room) is room.calendar.shown
    room.verbs()["agenda.board"]()
    room.verbs()["agenda.list"]()
    assert room.calendar.isVisible() and room.panes()[0] is room.calendar.bar
    room.verbs()["agenda.board"]()
    room.verbs()["agenda.today"]()
    assert room.calendar.isVisible()


def test_the_work_begins_at_the_first_row(
    board: BoardPane, room: AgendaRoom, past: list[AgendaItem]
) -> None:
    assert focused(room) is board.unwritten.list
    assert titles(board.unwritten)[:2] == [item.title for item in past]
    spoken = board.unwritten.list.currentIndex().data(SPOKEN)
    assert spoken == "24 Nov, Rapat 2026-11-24, 09.00 WIT · Aula, Sofifi · Rapat"
    assert nameless(room) == []


def test_several_need_no_story_and_come_back(
    board: BoardPane, kit: Kit, past: list[AgendaItem], idle: Idle, qtbot: QtBot
) -> None:
    rows, card = board.unwritten.list, board.unwritten
    waive = named(card, "Tidak perlu berita")
    assert not waive.isEnabled()
    qtbot.keyClick(rows, Qt.Key.Key_Space)
    qtbot.keyClick(rows, Qt.Key.Key_Down)
    qtbot.keyClick(rows, Qt.Key.Key_Space)
    assert rows.currentIndex().data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
    assert waive.text() == "Tidak perlu berita (2)" == waive.accessibleName()
    assert not named(card, "Buat berita").isEnabled()
    qtbot.mouseClick(waive, Qt.MouseButton.LeftButton)
    idle()
    assert not set(titles(card)) & {item.title for item in past}
    kit.deeds.undo()
    idle()
    assert titles(card)[:2] == [item.title for item in past] and card.model.ticked_ids == []


def test_a_story_is_begun_from_the_one_ticked_row(
    board: BoardPane, room: AgendaRoom, past: list[AgendaItem], qtbot: QtBot
) -> None:
    visits: list[Visit] = []
    room.visit_requested.connect(visits.append)
    rows = board.unwritten.list
    box = box_area(rows.visualRect(rows.model().index(1, 0))).center()
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=box)
    qtbot.mouseClick(named(board.unwritten, "Buat berita"), Qt.MouseButton.LeftButton)
    assert visits == [Visit("articles", record=past[1].id, intent="story_of")]


def test_a_row_opens_its_event_beside_the_board(
    board: BoardPane, room: AgendaRoom, past: list[AgendaItem], idle: Idle, qtbot: QtBot
) -> None:
    rows = board.unwritten.list
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(200, ROW + 20))
    idle()
    assert room.editor.item_id == past[1].id and board.isVisible()
    room.editor.form.story.no_story.click()
    idle()
    assert past[1].title not in titles(board.unwritten)


def test_what_is_missing_opens_at_its_field(
    board: BoardPane, room: AgendaRoom, add: Add, idle: Idle, qtbot: QtBot
) -> None:
    item = add("Audiensi", "2026-11-26", start="10:00")
    idle()
    row = next(one for one in board.unfinished.model.rows if one.id == item.id)
    assert row.warning == "Belum ada tempat"
    board.unfinished.list.setFocus()
    place = board.unfinished.model.rows.index(row)
    board.unfinished.list.setCurrentIndex(board.unfinished.model.index(place))
    qtbot.keyClick(board.unfinished.list, Qt.Key.Key_Return)
    idle()
    assert room.editor.item_id == item.id and focused(room) is room.editor.form.place


def test_clashes_ahead_say_who_and_where(
    board: BoardPane, room: AgendaRoom, add: Add, idle: Idle, qtbot: QtBot
) -> None:
    fields: dict[str, Any] = {"reporters": ("Zul",), "vehicle": "Avanza"}
    early = add("Siaran radio", "2026-11-27", place="RRI", start="18:00", **fields)
    add("Rapat " + "sangat panjang " * 9, "2026-11-27", place="Aula", start="18:30", **fields)
    (row,) = (one for one in board.meetings.model.rows if one.id == early.id)
    assert row.title.startswith("“Siaran radio” dan “Rapat sangat panjang") and "…”" in row.title
    assert row.warning.count("Tanpa jam selesai") == 1 and "Avanza" in row.warning
    board.meetings.list.setFocus()
    qtbot.keyClick(board.meetings.list, Qt.Key.Key_Return)
    idle()
    note = room.editor.form.clash_notes["reporters"]
    assert room.editor.item_id == early.id and note.isVisible()


def test_a_story_without_a_photo_leads_to_its_cover(
    board: BoardPane, room: AgendaRoom, kit: Kit, idle: Idle, qtbot: QtBot
) -> None:
    found: list[Any] = []
    story = Article("", "Kabar tanpa foto")
    kit.session.do(kit.session, lambda n: articles.save(n, story, "Isi."), found.append)
    idle()
    visits: list[Visit] = []
    room.visit_requested.connect(visits.append)
    place = titles(board.unpictured).index("Kabar tanpa foto")
    board.unpictured.list.setCurrentIndex(board.unpictured.model.index(place))
    qtbot.keyClick(board.unpictured.list, Qt.Key.Key_Return)
    assert visits == [Visit("articles", record=found[0].article.id, field="cover")]


def test_long_parts_show_a_few_rows_until_all_are_wanted(
    board: BoardPane, kit: Kit, idle: Idle, qtbot: QtBot
) -> None:
    def save(newsroom: Newsroom) -> object:
        for number in range(FEW + 5):
            item = AgendaItem("", f"Rapat {number}", "2026-11-20", start="09:00")
            saved = agenda.save(newsroom, item)
        return saved

    kit.session.do(kit.session, save)
    idle()
    card = board.unwritten
    assert len(card.model.rows) == FEW and card.more.isVisible()
    qtbot.mouseClick(card.more, Qt.MouseButton.LeftButton)
    total = len(card.model.rows)
    assert total >= FEW + 7 and not card.more.isVisible()
    card.everything.click()
    assert len(card.model.ticked_ids) == total
    card.everything.click()
    assert card.model.ticked_ids == []


def test_nothing_open_is_said_kindly(
    make_kit: Callable[..., Kit], tmp_path: Path, qtbot: QtBot
) -> None:
    create(tmp_path / "baru.newsroom", Site()).close()
    kit = make_kit(tmp_path / "baru.newsroom")
    board = BoardPane(kit, DateWords("id"))
    qtbot.addWidget(board)
    board.show()
    board.enter()
    qtbot.waitUntil(lambda: not kit.session.is_busy and board.empty.isVisible())
    item = AgendaItem("", "Rapat", "2026-11-26")
    kit.session.do(kit.session, lambda newsroom: agenda.save(newsroom, item))
    qtbot.waitUntil(lambda: titles(board.unfinished) == ["Rapat"])
    assert not board.empty.isVisible() and not board.unwritten.isVisible()
    assert board.unfinished.model.rows[0].warning == "Belum ada jam dan tempat"
