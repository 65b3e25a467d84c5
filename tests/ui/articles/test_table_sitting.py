"""What is written in a cell is stored as any other text, also when the article is left at once."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from newsroom.services.article_desk import Opened
from newsroom.ui.articles.room import ArticlesRoom
from newsroom.ui.common.room import Visit
from tests.ui.articles.conftest import Add, focused

TABLE = (
    "<table>\n<tr><th>Daerah</th><th>Nilai</th></tr>\n<tr><td>Tidore</td><td>7</td></tr>\n</table>"
)
Stored = Callable[[str], Opened]


def write_in_first_cell(room: ArticlesRoom, qtbot: QtBot, text: str) -> None:
    tables = room.editor.body.tables
    tables.open(0)
    assert tables.open_table is not None
    qtbot.keyClicks(tables.open_table.field, text)


@pytest.mark.parametrize("way", ["other", "settle"])
def test_leaving_at_once_stores_the_cell(
    room: ArticlesRoom, add: Add, stored: Stored, qtbot: QtBot, idle: Callable[[], None], way: str
) -> None:
    article, other = add("Indeks", TABLE), add("Lain", "Isi.")
    room.visit(Visit("articles", record=article.id))
    idle()
    write_in_first_cell(room, qtbot, " kota")
    if way == "other":
        room.visit(Visit("articles", record=other.id))
    else:
        room.settle()
    idle()
    assert stored(article.id).markdown == TABLE.replace("Daerah", "Daerah kota")


def test_keys_of_the_window_reach_the_cell(
    room: ArticlesRoom, add: Add, qtbot: QtBot, idle: Callable[[], None]
) -> None:
    room.visit(Visit("articles", record=add("Indeks", TABLE).id))
    idle()
    write_in_first_cell(room, qtbot, " kota")
    verbs = room.verbs()
    verbs["text.bold"]()
    table = room.editor.body.tables.open_table
    assert table is not None
    assert focused(room) is table.field
    qtbot.keyClicks(table.field, " 2023")
    verbs["text.table"]()
    assert "<th>Daerah kota **2023**</th>" in room.editor.markdown()
    assert room.editor.markdown().count("<table>") == 2


def test_every_part_has_a_name(
    room: ArticlesRoom, add: Add, qtbot: QtBot, idle: Callable[[], None]
) -> None:
    room.visit(Visit("articles", record=add("Indeks", TABLE).id))
    idle()
    write_in_first_cell(room, qtbot, "x")
    table = room.editor.body.tables.open_table
    assert table is not None
    parts = [table.field, table.bar, *table.bar.findChildren(QWidget)]
    buttons = [part for part in parts if part.focusPolicy() != Qt.FocusPolicy.NoFocus]
    assert [part for part in buttons if not part.accessibleName()] == []
    assert table.field.accessibleName() == "Baris 1, kolom 1: Daerah"
    room.editor.headline.setFocus()
    assert table.field.accessibleName() == "Baris 1, kolom 1: Daerahx"
