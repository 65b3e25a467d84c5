"""Writing in tables, as a person does with keys and mouse."""

import random
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from newsroom.text.dialect import parse, to_html
from newsroom.text.runs import plain_of
from newsroom.text.story import Table
from newsroom.ui.articles.editor.story_editor import StoryEditor
from newsroom.ui.articles.editor.tables.cell import CellField
from newsroom.ui.articles.editor.tables.editing import TableEditing
from newsroom.ui.common.theme import Theme

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
Key = Qt.Key
Paste = Callable[..., None]
TABLE = (
    "<table>\n<tr><th>Daerah</th><th>Nilai</th></tr>\n"
    '<tr><td colspan="2">satu dua</td></tr>\n<tr><td>tiga</td><td>empat</td></tr>\n</table>'
)
STORY = f"Sebelum\n\n{TABLE}\n\nSesudah"


@pytest.fixture
def table(editor: StoryEditor) -> TableEditing:
    """The table of `STORY`, opened in its first cell."""
    editor.load(STORY)
    editor.body.tables.open(1)
    return opened(editor)


def opened(editor: StoryEditor) -> TableEditing:
    found = editor.body.tables.open_table
    assert found is not None
    return found


def field(editor: StoryEditor) -> CellField:
    return opened(editor).field


def press(editor: StoryEditor, qtbot: QtBot, *keys: Qt.Key, held: object = NONE) -> None:
    for key in keys:
        qtbot.keyClick(field(editor), key, held)


def write(editor: StoryEditor, qtbot: QtBot, text: str) -> None:
    qtbot.keyClicks(field(editor), text)


def rows(editor: StoryEditor) -> list[list[str]]:
    """Return the texts of the first table in the stored body."""
    blocks = parse(editor.markdown()).blocks
    made = next(block for block in blocks if isinstance(block, Table))
    return [[plain_of(cell.runs) for cell in row] for row in made.rows]


def middle(editor: StoryEditor, place: tuple[int, int]) -> QPoint:
    """Return the middle of a cell in the viewport of the body."""
    found = opened(editor)
    rect = found.spot.cell_rect(found.spot.table() or Table(), place)
    return rect.center()


def choose(menu: QMenu, text: str) -> None:
    """Choose an entry of a menu or of a menu in it, and close it."""
    entries = {action.text(): action for action in _entries(menu)}
    assert entries[text].isEnabled()
    entries[text].trigger()
    menu.close()


def _entries(menu: QMenu) -> list[QAction]:
    found: list[QAction] = []
    for action in menu.actions():
        inner = action.menu()
        found += _entries(inner) if isinstance(inner, QMenu) else [action]
    return found


def popup() -> QMenu:
    found = QApplication.activePopupWidget()
    assert isinstance(found, QMenu)
    return found


# Going in and out


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_F2])
def test_a_key_opens_the_table_and_escape_leaves_it(
    editor: StoryEditor, qtbot: QtBot, key: Qt.Key
) -> None:
    editor.load(STORY)
    editor.body.place_caret(1, 0)
    qtbot.keyClick(editor.body, key)
    assert QApplication.focusWidget() is field(editor)
    assert field(editor).accessibleName() == "Baris 1, kolom 1: Daerah"
    press(editor, qtbot, Key.Key_Escape)
    assert editor.body.tables.open_table is None
    assert QApplication.focusWidget() is editor.body
    assert editor.body.caret()[0] == 1
    assert editor.markdown() == STORY
    assert not editor.body.manuscript.isUndoAvailable()


def test_letters_go_into_the_selected_table(editor: StoryEditor, qtbot: QtBot) -> None:
    editor.load(STORY)
    editor.body.place_caret(1, 1)
    qtbot.keyClick(editor.body, "x")
    assert field(editor).toPlainText() == "Daerahx"
    press(editor, qtbot, Key.Key_Escape)
    assert rows(editor)[0] == ["Daerahx", "Nilai"]


def test_behind_a_last_table_one_writes_on_below_it(editor: StoryEditor, qtbot: QtBot) -> None:
    editor.load(TABLE)
    editor.body.place_caret(0, 1)
    qtbot.keyClicks(editor.body, "Isi")
    assert editor.markdown() == f"{TABLE}\n\nIsi"


def test_the_mouse_opens_a_cell_and_goes_to_others(editor: StoryEditor, qtbot: QtBot) -> None:
    editor.load(STORY)
    editor.body.tables.open(1)
    places = [middle(editor, place) for place in ((2, 1), (0, 1))]
    editor.body.tables.close()
    viewport = editor.body.viewport()
    qtbot.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=places[0])
    assert field(editor).toPlainText() == "empat"
    write(editor, qtbot, "!")
    qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=places[1])
    assert field(editor).toPlainText() == "Nilai"
    assert "empat" in rows(editor)[2][1]
    assert "!" in rows(editor)[2][1]
    below = editor.body.block_rect(editor.body.manuscript.lastBlock()).center().toPoint()
    qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=below)
    assert editor.body.tables.open_table is None
    assert editor.body.caret()[0] == 2


def test_a_click_on_the_selected_table_opens_it(editor: StoryEditor, qtbot: QtBot) -> None:
    editor.load(STORY)
    editor.body.tables.open(1)
    place = middle(editor, (2, 0))
    editor.body.tables.close()
    qtbot.mouseClick(editor.body.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert field(editor).toPlainText() == "tiga"


def test_tab_goes_through_the_cells_and_makes_a_row(
    editor: StoryEditor, qtbot: QtBot, table: TableEditing
) -> None:
    seen = [table.field.textCursor().selectedText() or table.field.toPlainText()]
    for _ in range(4):
        press(editor, qtbot, Key.Key_Tab)
        seen.append(table.field.textCursor().selectedText())
    assert seen == ["Daerah", "Nilai", "satu dua", "tiga", "empat"]
    press(editor, qtbot, Key.Key_Tab)
    assert rows(editor)[3] == ["", ""]
    assert table.field.accessibleName() == "Baris 4, kolom 1: kosong"
    press(editor, qtbot, Key.Key_Backtab, held=SHIFT)
    assert table.field.toPlainText() == "empat"


def test_arrows_leave_a_cell_at_its_edges(
    editor: StoryEditor, qtbot: QtBot, table: TableEditing
) -> None:
    press(editor, qtbot, Key.Key_Right)
    assert (table.field.toPlainText(), table.field.caret()) == ("Nilai", (0, 0))
    press(editor, qtbot, Key.Key_Left)
    assert (table.field.toPlainText(), table.field.caret()) == ("Daerah", (0, 6))
    press(editor, qtbot, Key.Key_Down, Key.Key_Down)
    assert table.field.toPlainText() == "tiga"
    press(editor, qtbot, Key.Key_Up)
    assert table.field.toPlainText() == "satu dua"
    press(editor, qtbot, Key.Key_Up, Key.Key_Up)
    assert editor.body.tables.open_table is None
    assert editor.body.caret() == (0, 7)


def test_arrows_inside_a_text_stay_in_it(
    editor: StoryEditor, qtbot: QtBot, table: TableEditing
) -> None:
    press(editor, qtbot, Key.Key_Return)
    write(editor, qtbot, "x")
    press(editor, qtbot, Key.Key_Up, Key.Key_Down, Key.Key_Left)
    assert table.field.toPlainText() == "Daerah\nx"
    assert rows(editor)[0][0] == "Daerah\nx"


def test_leaving_where_nothing_is_makes_a_paragraph(editor: StoryEditor, qtbot: QtBot) -> None:
    editor.load(TABLE)
    editor.body.tables.open(0)
    press(editor, qtbot, Key.Key_Up)
    qtbot.keyClicks(editor.body, "atas")
    editor.body.tables.open(1)
    press(editor, qtbot, *[Key.Key_Down] * 3)
    qtbot.keyClicks(editor.body, "bawah")
    assert editor.markdown() == f"atas\n\n{TABLE}\n\nbawah"


def test_ctrl_tab_leaves_for_the_next_widget(
    editor: StoryEditor, qtbot: QtBot, table: TableEditing
) -> None:
    press(editor, qtbot, Key.Key_Tab, held=CTRL)
    assert editor.body.tables.open_table is None
    assert QApplication.focusWidget() is not editor.body


@pytest.mark.parametrize("markdown", [STORY, TABLE, f"> kutipan\n\n{TABLE}"])
def test_the_field_lies_over_the_painted_text(editor: StoryEditor, markdown: str) -> None:
    editor.set_dateline("Sofifi _")
    editor.set_initials("(Acm/Redni)")
    editor.load(markdown)
    without = editor.body.viewport().grab().toImage()
    records = editor.body.mirror.records
    editor.body.tables.open(next(n for n, r in enumerate(records) if r.thing is not None))
    opened(editor).show_cell((1, 0))
    opened(editor).bar.hide()
    inner = field(editor).geometry().adjusted(3, 3, -3, -3)
    caret = field(editor).cursorRect().right() + inner.left()
    inner.setRight(min(inner.right(), caret - 4))
    shown = editor.body.viewport().grab().toImage()
    assert inner.width() > 40
    assert shown.copy(inner) == without.copy(inner)


def test_the_field_follows_scrolling_and_width(editor: StoryEditor) -> None:
    editor.load("\n\n".join(["Kata"] * 30 + [TABLE] + ["Kata"] * 30))
    editor.body.tables.open(30)
    table = opened(editor)
    assert editor.body.viewport().rect().contains(table.field.geometry())
    before = table.field.geometry()
    bar = editor.body.verticalScrollBar()
    bar.setValue(bar.value() + 20)
    assert table.field.geometry() == before.translated(0, -20)
    editor.resize(editor.width() - 80, editor.height())
    QApplication.sendPostedEvents()
    cell = table.spot.cell_rect(table.spot.table() or Table(), (0, 0))
    assert table.field.geometry() == cell
    assert cell.width() < before.width()


# Writing


def test_what_is_typed_is_in_the_document_soon(
    editor: StoryEditor, qtbot: QtBot, table: TableEditing
) -> None:
    with qtbot.waitSignal(editor.edited):
        write(editor, qtbot, " A")
    records = editor.body.mirror.records
    qtbot.waitUntil(lambda: "Daerah A" in str(records[1].thing))


@pytest.mark.parametrize("leave", ["markdown", "focus", "load"])
def test_nothing_typed_is_lost_on_leaving(
    editor: StoryEditor, qtbot: QtBot, table: TableEditing, leave: str
) -> None:
    write(editor, qtbot, " A")
    if leave == "focus":
        editor.headline.setFocus()
        assert "Daerah A" in editor.body.mirror.markdown()
    else:
        assert rows(editor)[0][0] == "Daerah A"
    if leave == "load":
        editor.load("Lain")
        assert editor.markdown() == "Lain"
        assert editor.body.tables.open_table is None


def test_one_undo_takes_back_what_was_typed_in_one_go(
    editor: StoryEditor, qtbot: QtBot, table: TableEditing
) -> None:
    for word in (" satu", " dua"):
        write(editor, qtbot, word)
        table.commit()
    press(editor, qtbot, Key.Key_Tab)
    write(editor, qtbot, "Skor")
    press(editor, qtbot, Key.Key_Z, held=CTRL)
    assert (table.field.toPlainText(), rows(editor)[0]) == ("Nilai", ["Daerah satu dua", "Nilai"])
    press(editor, qtbot, Key.Key_Z, held=CTRL)
    assert table.field.toPlainText() == "Daerah"
    assert editor.markdown() == STORY
    press(editor, qtbot, Key.Key_Y, held=CTRL)
    assert table.field.toPlainText() == "Daerah satu dua"
    assert table.field.caret() == (0, 15)
    assert not editor.toolbar.button("redo").isHidden()
    editor.toolbar.button("redo").click()
    assert rows(editor)[0] == ["Daerah satu dua", "Skor"]


def test_undo_of_something_else_leaves_the_table(editor: StoryEditor, qtbot: QtBot) -> None:
    editor.load(STORY)
    editor.body.place_caret(2, 7)
    qtbot.keyClicks(editor.body, "!")
    editor.body.tables.open(1)
    press(editor, qtbot, Key.Key_Z, held=CTRL)
    assert editor.markdown() == STORY
    assert editor.body.tables.open_table is None
    assert editor.body.caret() == (2, 7)


def test_looks_of_a_cell_come_from_keys_and_buttons(
    editor: StoryEditor, qtbot: QtBot, table: TableEditing
) -> None:
    press(editor, qtbot, Key.Key_Tab)
    press(editor, qtbot, Key.Key_B, held=CTRL)
    press(editor, qtbot, Key.Key_Tab)
    assert not editor.toolbar.button("italic").isChecked()
    qtbot.mouseClick(editor.toolbar.button("italic"), Qt.MouseButton.LeftButton)
    assert editor.toolbar.button("italic").isChecked()
    assert QApplication.focusWidget() is table.field
    press(editor, qtbot, Key.Key_Tab)
    press(editor, qtbot, Key.Key_K, held=CTRL | SHIFT)
    editor.link_bar.address.setText("contoh.go.id")
    qtbot.keyClick(editor.link_bar.address, Key.Key_Return)
    assert QApplication.focusWidget() is table.field
    html = to_html(editor.markdown())
    assert "<th><strong>Nilai</strong></th>" in html
    assert '<td colspan="2"><em>satu dua</em></td>' in html
    assert '<a href="https://contoh.go.id">tiga</a>' in html


def test_signs_are_converted_as_in_the_text(
    editor: StoryEditor, qtbot: QtBot, table: TableEditing
) -> None:
    write(editor, qtbot, ' "')
    assert rows(editor)[0][0] == "Daerah “"
    press(editor, qtbot, Key.Key_Z, held=CTRL)
    assert rows(editor)[0][0] == 'Daerah "'
    press(editor, qtbot, Key.Key_Z, held=CTRL)
    assert editor.markdown() == STORY


def test_enter_and_paste_are_steps_of_their_own(
    editor: StoryEditor, qtbot: QtBot, table: TableEditing
) -> None:
    write(editor, qtbot, "1")
    press(editor, qtbot, Key.Key_Return)
    write(editor, qtbot, "2")
    put(text="3")
    press(editor, qtbot, Key.Key_V, held=CTRL)
    write(editor, qtbot, "4")
    seen = [rows(editor)[0][0]]
    for _ in range(4):
        press(editor, qtbot, Key.Key_Z, held=CTRL)
        seen.append(rows(editor)[0][0])
    assert seen == ["Daerah1\n234", "Daerah1\n23", "Daerah1\n2", "Daerah1", "Daerah"]
    QGuiApplication.clipboard().clear()


def test_a_search_leaves_the_table(editor: StoryEditor, qtbot: QtBot, table: TableEditing) -> None:
    write(editor, qtbot, "!")
    press(editor, qtbot, Key.Key_F, held=CTRL)
    assert editor.body.tables.open_table is None
    assert editor.find_bar.isVisible()
    assert rows(editor)[0][0] == "Daerah!"


def test_a_caret_that_is_put_elsewhere_leaves_the_table(
    editor: StoryEditor, qtbot: QtBot, table: TableEditing
) -> None:
    editor.select_word(0, 7)
    qtbot.waitUntil(lambda: editor.body.tables.open_table is None)
    assert editor.body.textCursor().selectedText() == "Sebelum"
    assert QApplication.focusWidget() is editor.body


def test_a_picture_that_arrives_elsewhere_disturbs_nobody(
    editor: StoryEditor, qtbot: QtBot
) -> None:
    editor.load(STORY)
    editor.body.place_caret(0, 0)
    editor.perform("photo")
    editor.body.tables.open(1)
    write(editor, qtbot, " A")
    editor.insert_photo("7", "Rapat")
    write(editor, qtbot, "B")
    QApplication.sendPostedEvents()
    assert opened(editor).spot.number == 2
    assert rows(editor)[0][0] == "Daerah AB"


def test_a_cell_has_no_lists_and_headings(
    editor: StoryEditor, qtbot: QtBot, table: TableEditing
) -> None:
    for verb in ("bullets", "numbers", "quote"):
        editor.toolbar.button(verb).click()
    editor.perform("style:2")
    assert editor.markdown() == STORY
    write(editor, qtbot, "- ")
    assert rows(editor)[0][0] == "Daerah-"


def test_a_field_grows_with_its_text(
    editor: StoryEditor, qtbot: QtBot, table: TableEditing
) -> None:
    low = table.field.height()
    press(editor, qtbot, Key.Key_Return)
    assert table.field.height() > low + 10
    write(editor, qtbot, "x")
    found = table.spot.table()
    assert found is not None
    assert table.spot.cell_rect(found, (0, 0)).height() == table.field.height()
    assert rows(editor)[0][0] == "Daerah\nx"


def test_columns_rest_until_the_text_needs_room(
    editor: StoryEditor, qtbot: QtBot, table: TableEditing
) -> None:
    before = table.field.width()
    write(editor, qtbot, " ab")
    table.commit()
    assert table.field.width() == before
    write(editor, qtbot, " kabupaten dan kota di seluruh provinsi")
    assert table.field.width() > before
    assert table.field.height() == table.spot.cell_rect(table.spot.table(), (0, 1)).height()


def test_the_source_shows_what_was_typed(
    editor: StoryEditor, qtbot: QtBot, table: TableEditing
) -> None:
    write(editor, qtbot, " A")
    editor.show_source(True)
    assert "<th>Daerah A</th>" in editor.source.text()
    editor.show_source(False)
    assert editor.body.tables.open_table is None


# Rows, columns, cells


@pytest.mark.parametrize(
    ("place", "entry", "expected"),
    [
        ((0, 0), "Sisipkan baris di atas", [["", ""], ["Daerah", "Nilai"], ["satu dua"]]),
        ((0, 0), "Sisipkan baris di bawah", [["Daerah", "Nilai"], ["", ""], ["satu dua"]]),
        ((1, 0), "Hapus baris", [["Daerah", "Nilai"], ["tiga", "empat"]]),
        ((0, 0), "Sisipkan kolom di kiri", [["", "Daerah", "Nilai"], ["", "satu dua"]]),
        ((0, 0), "Sisipkan kolom di kanan", [["Daerah", "", "Nilai"], ["satu dua"]]),
        ((0, 1), "Hapus kolom", [["Daerah"], ["satu dua"], ["tiga"]]),
        ((2, 0), "Gabungkan dengan kanan", [["Daerah", "Nilai"], ["satu dua"], ["tiga\nempat"]]),
        ((0, 0), "Gabungkan dengan bawah", [["Daerah\nNilai\nsatu dua"], []]),
        ((1, 0), "Pisahkan", [["Daerah", "Nilai"], ["satu dua", ""]]),
    ],
)
def test_the_menu_of_a_cell_changes_the_table(
    editor: StoryEditor,
    qtbot: QtBot,
    table: TableEditing,
    place: tuple[int, int],
    entry: str,
    expected: list[list[str]],
) -> None:
    table.show_cell(place)
    press(editor, qtbot, Key.Key_F10, held=SHIFT)
    choose(popup(), entry)
    assert rows(editor)[: len(expected)] == expected
    assert QApplication.focusWidget() is table.field
    press(editor, qtbot, Key.Key_Z, held=CTRL)
    assert editor.markdown() == STORY


def test_the_context_menu_speaks_our_language(editor: StoryEditor, table: TableEditing) -> None:
    where = table.field.rect().center()
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Keyboard, where, table.field.mapToGlobal(where)
    )
    QApplication.sendEvent(table.field, event)
    menu = popup()
    names = [action.text() for action in menu.actions() if action.text()]
    assert names == [
        "Urungkan", "Ulangi", "Potong", "Salin", "Tempel", "Tempel tanpa format",
        "Baris", "Kolom", "Sel", "Baris judul", "Kolom judul", "Hapus tabel",
    ]  # fmt: skip
    states = {action.text(): action.isEnabled() for action in _entries(menu)}
    assert not states["Pisahkan"]
    assert states["Gabungkan dengan kanan"]
    menu.close()


def test_the_bar_switches_the_header_and_takes_the_table_away(
    editor: StoryEditor, qtbot: QtBot, table: TableEditing
) -> None:
    buttons = {found.accessibleName(): found for found in table.bar.findChildren(QPushButton)}
    assert buttons["Baris judul"].isChecked()
    qtbot.mouseClick(buttons["Baris judul"], Qt.MouseButton.LeftButton)
    assert "<th>" not in editor.markdown()
    assert QApplication.focusWidget() is table.field
    qtbot.mouseClick(buttons["Kolom"], Qt.MouseButton.LeftButton)
    choose(popup(), "Hapus kolom")
    assert rows(editor)[0] == ["Nilai"]
    qtbot.mouseClick(buttons["Hapus tabel"], Qt.MouseButton.LeftButton)
    assert editor.markdown() == "Sebelum\n\nSesudah"
    assert editor.body.tables.open_table is None
    assert editor.body.caret() == (1, 0)
    for _ in range(3):
        qtbot.keyClick(editor.body, Key.Key_Z, CTRL)
    assert editor.markdown() == STORY


def test_the_bar_never_hides_the_cell(editor: StoryEditor, qtbot: QtBot) -> None:
    editor.load("\n\n".join(["Kata", TABLE, *["Kata"] * 40]))
    editor.body.tables.open(1)
    bar = editor.body.verticalScrollBar()
    for value in (0, 20, 60, 90):
        bar.setValue(value)
        table = opened(editor)
        assert not table.bar.geometry().intersects(table.field.geometry())


def test_a_new_table_begins_in_its_first_cell(editor: StoryEditor, qtbot: QtBot) -> None:
    editor.load("kirikanan")
    editor.body.place_caret(0, 4)
    qtbot.mouseClick(editor.toolbar.button("table"), Qt.MouseButton.LeftButton)
    write(editor, qtbot, "Nama")
    press(editor, qtbot, Key.Key_Tab)
    write(editor, qtbot, "Jumlah")
    assert rows(editor) == [["Nama", "Jumlah", ""], [""] * 3, [""] * 3]
    assert "<tr><th>Nama</th><th>Jumlah</th><th></th></tr>" in editor.markdown()
    assert editor.markdown().startswith("kiri\n\n<table>")
    assert editor.markdown().endswith("</table>\n\nkanan")
    press(editor, qtbot, *[Key.Key_Z] * 3, held=CTRL)
    assert editor.markdown() == "kirikanan"
    assert editor.body.tables.open_table is None


# Clipboard


def put(html: str = "", text: str = "") -> None:
    mime = QMimeData()
    if html:
        mime.setHtml(html)
    if text:
        mime.setText(text)
    QGuiApplication.clipboard().setMimeData(mime)


def test_pasted_paragraphs_become_lines_of_the_cell(
    editor: StoryEditor, qtbot: QtBot, table: TableEditing
) -> None:
    put("<p>satu <b>dua</b></p><ul><li>tiga</li></ul><p>empat</p>")
    press(editor, qtbot, Key.Key_V, held=CTRL)
    assert rows(editor)[0][0] == "Daerahsatu dua\ntiga\nempat"
    assert "<strong>dua</strong>" in to_html(editor.markdown())
    put(text="lima")
    press(editor, qtbot, Key.Key_V, held=CTRL | SHIFT)
    assert rows(editor)[0][0].endswith("empatlima")
    QGuiApplication.clipboard().clear()


def test_a_phrase_keeps_the_blanks_around_it(
    editor: StoryEditor, qtbot: QtBot, table: TableEditing
) -> None:
    table.show_cell((1, 0))
    cursor = table.field.textCursor()
    cursor.setPosition(4)
    cursor.setPosition(8, cursor.MoveMode.KeepAnchor)
    table.field.setTextCursor(cursor)
    press(editor, qtbot, Key.Key_X, held=CTRL)
    assert rows(editor)[1] == ["satu"]
    press(editor, qtbot, Key.Key_V, held=CTRL)
    assert rows(editor)[1] == ["satu dua"]
    QGuiApplication.clipboard().clear()


def test_a_pasted_range_fills_the_cells_from_here_on(
    editor: StoryEditor, qtbot: QtBot, table: TableEditing
) -> None:
    table.show_cell((2, 1))
    put("<table><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table>")
    press(editor, qtbot, Key.Key_V, held=CTRL)
    assert rows(editor) == [
        ["Daerah", "Nilai", ""],
        ["satu dua", ""],
        ["tiga", "1", "2"],
        ["", "3", "4"],
    ]
    press(editor, qtbot, Key.Key_Z, held=CTRL)
    assert editor.markdown() == STORY
    put("<table><tr><td>9</td></tr></table>")
    press(editor, qtbot, Key.Key_V, held=CTRL)
    assert "9" in rows(editor)[2][1]
    QGuiApplication.clipboard().clear()


def test_a_picture_from_our_own_text_goes_behind_the_table(
    editor: StoryEditor, qtbot: QtBot, table: TableEditing
) -> None:
    editor.load(f"![Rapat](media:7)\n\n{TABLE}\n\nSesudah")
    editor.body.selectAll()
    cursor = editor.body.textCursor()
    cursor.setPosition(1)
    cursor.setPosition(2, cursor.MoveMode.KeepAnchor)
    editor.body.setTextCursor(cursor)
    editor.body.copy()
    editor.body.tables.open(1)
    press(editor, qtbot, Key.Key_V, held=CTRL)
    assert editor.markdown() == (f"![Rapat](media:7)\n\n{TABLE}\n\n![Rapat](media:7)\n\nSesudah")
    QGuiApplication.clipboard().clear()


def test_a_bitmap_goes_behind_the_table(
    editor: StoryEditor, qtbot: QtBot, table: TableEditing
) -> None:
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    mime = QMimeData()
    mime.setImageData(image)
    QGuiApplication.clipboard().setMimeData(mime)
    write(editor, qtbot, "!")
    with qtbot.waitSignal(editor.pictures_dropped):
        press(editor, qtbot, Key.Key_V, held=CTRL)
    editor.insert_photo("7", "Rapat")
    assert editor.markdown() == STORY.replace("Daerah", "Daerah!").replace(
        "</table>", "</table>\n\n![Rapat](media:7)"
    )
    QGuiApplication.clipboard().clear()


# Stories from the cases


def case(shared: Path, name: str) -> str:
    return (shared / "cases" / "files" / name).read_text(encoding="utf-8")


def test_a_range_from_excel_is_corrected_in_place(
    editor: StoryEditor, qtbot: QtBot, paste: Paste, shared: Path
) -> None:
    """O015: paste, correct a figure, add a row; the page has it."""
    paste(case(shared, "clip_excel_kosong.html"), case(shared, "clip_excel_kosong.txt"))
    editor.body.place_caret(0, 0)
    qtbot.keyClick(editor.body, Key.Key_Return)
    press(editor, qtbot, *[Key.Key_Tab] * 7)
    assert field(editor).toPlainText() == "1.250"
    write(editor, qtbot, "1.375")
    press(editor, qtbot, Key.Key_Tab, Key.Key_Tab)
    write(editor, qtbot, "Contoh Timur")
    assert rows(editor)[1:] == [
        ["Contoh Utara", "", "izin"],
        ["Contoh Selatan", "1.375", ""],
        ["Contoh Timur", "", ""],
    ]
    html = to_html(editor.markdown())
    assert "<td>1.375</td>" in html
    assert "1.250" not in html


def test_a_table_from_word_keeps_its_spans_while_it_is_corrected(
    editor: StoryEditor, qtbot: QtBot, paste: Paste, shared: Path
) -> None:
    """O016: the merged header stays, the corrected cell keeps its break."""
    paste(case(shared, "clip_word_tabel.html"))
    number = next(n for n, r in enumerate(editor.body.mirror.records) if r.thing is not None)
    editor.body.tables.open(number)
    while "(baru)" not in field(editor).toPlainText():
        press(editor, qtbot, Key.Key_Tab)
    press(editor, qtbot, Key.Key_End, held=CTRL)
    write(editor, qtbot, " 2023")
    html = to_html(editor.markdown())
    assert '<th colspan="2">Perangkat Daerah</th><th>Nilai</th>' in html
    assert "Badan Contoh<br>(baru) 2023" in html


def test_tables_are_written_in_the_dark_too(
    editor: StoryEditor, theme: Theme, table: TableEditing
) -> None:
    theme.choose("dark")
    dark = table.field.grab().toImage()
    theme.choose("light")
    light = table.field.grab().toImage()
    assert dark.pixelColor(20, 4).lightness() < 80 < light.pixelColor(20, 4).lightness()
    assert table.show_cell_at(QPointF(middle(editor, (2, 0))))


# Whatever is pressed in whatever order

PRESSES = [
    (Key.Key_Return, NONE), (Key.Key_Tab, NONE), (Key.Key_Backtab, SHIFT), (Key.Key_Escape, NONE),
    (Key.Key_Left, NONE), (Key.Key_Right, NONE), (Key.Key_Up, NONE), (Key.Key_Down, NONE),
    (Key.Key_Backspace, NONE), (Key.Key_Delete, NONE), (Key.Key_A, CTRL), (Key.Key_B, CTRL),
    (Key.Key_I, CTRL), (Key.Key_V, CTRL), (Key.Key_X, CTRL), (Key.Key_Z, CTRL), (Key.Key_Z, CTRL),
    (Key.Key_Y, CTRL), (Key.Key_End, SHIFT), (Key.Key_F2, NONE),
]  # fmt: skip
TYPED = ["kata", " ", '"', "- ", "17.250"]
VERBS = [
    "row_above", "row_below", "row_gone", "column_left", "column_right", "column_gone",
    "merge_right", "merge_down", "split", "header_row", "header_column",
]  # fmt: skip


def do(editor: StoryEditor, qtbot: QtBot, dice: random.Random) -> None:
    table = editor.body.tables.open_table
    at = editor.body if table is None else table.field
    kind = dice.random()
    if kind < 0.2 and table is not None:
        table.perform(dice.choice(VERBS))
    elif kind < 0.55:
        qtbot.keyClicks(at, dice.choice(TYPED))
    elif kind < 0.57:
        editor.perform("table")
    else:
        qtbot.keyClick(at, *dice.choice(PRESSES))


def check(editor: StoryEditor) -> None:
    document, mirror = editor.body.manuscript, editor.body.mirror
    assert parse(editor.markdown()) == mirror.story
    assert document.is_settled
    assert document.read_range(0, document.blockCount()) == mirror.records
    table = editor.body.tables.open_table
    if table is not None:
        thing = mirror.records[table.spot.number].thing
        assert isinstance(thing, Table)
        assert table.spot.cell_rect(thing, (0, 0)).width() > 0
        assert editor.body.viewport().rect().intersects(table.field.geometry())


@pytest.mark.parametrize("seed", range(8))
def test_any_keys_in_any_order(editor: StoryEditor, qtbot: QtBot, seed: int) -> None:
    dice = random.Random(seed)
    put("<table><tr><td>A</td><td colspan='2'>b</td></tr><tr><td>C</td></tr></table>")
    editor.load(STORY)
    editor.body.tables.open(1)
    for _ in range(60):
        do(editor, qtbot, dice)
        check(editor)
    editor.body.tables.close()
    while editor.body.manuscript.isUndoAvailable():
        editor.body.step_back()
    assert editor.markdown() == STORY
    QGuiApplication.clipboard().clear()
