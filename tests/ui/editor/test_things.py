"""Pictures, tables, rules, kept code, and the chips of dateline and initials."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QPixmap, QTextCursor
from pytestqt.qtbot import QtBot

from newsroom.text.story import Figure
from newsroom.ui.articles.editor.formats import DATELINE
from newsroom.ui.articles.editor.story_editor import StoryEditor
from newsroom.ui.common.theme import Theme
from tests.ui.editor.finding import find

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
FIGURE = '![Rapat](media:7 "Aula"){credit="Acm"}'
TABLE = '<table>\n<tr><th colspan="2">a</th></tr>\n<tr><td>b</td><td>c</td></tr>\n</table>'
CODE = "```\nx = 1\n```"
ALL = f"Satu\n\n{FIGURE}\n\n{TABLE}\n\n---\n\n{CODE}\n\nDua"


def key(editor: StoryEditor, qtbot: QtBot, *keys: Qt.Key | str) -> None:
    for one in keys:
        qtbot.keyClick(editor.body, one)


def test_everything_is_kept_while_writing_around_it(editor: StoryEditor, qtbot: QtBot) -> None:
    editor.load(ALL)
    editor.body.place_caret(0, 4)
    key(editor, qtbot, "!")
    editor.body.place_caret(5, 3)
    key(editor, qtbot, "!")
    assert editor.markdown() == ALL.replace("Satu", "Satu!").replace("Dua", "Dua!")


def test_a_photo_goes_in_at_the_caret(editor: StoryEditor, qtbot: QtBot) -> None:
    editor.load("kirikanan")
    editor.body.place_caret(0, 4)
    with qtbot.waitSignal(editor.photo_requested):
        qtbot.keyClick(editor.body, Key.Key_F, CTRL | Qt.KeyboardModifier.ShiftModifier)
    editor.insert_photo("7", "Rapat", "Aula", "Acm")
    assert editor.markdown() == f"kiri\n\n{FIGURE}\n\nkanan"
    qtbot.keyClick(editor.body, Key.Key_Z, CTRL)
    assert editor.markdown() == "kirikanan"


def test_the_inspector_hears_of_the_selected_figure(editor: StoryEditor) -> None:
    editor.load(ALL)
    heard: list[Figure | None] = []
    editor.figure_selected.connect(heard.append)
    editor.body.place_caret(1, 0)
    editor.body.place_caret(5, 0)
    assert heard == [Figure("media:7", "Rapat", "Aula", "Acm"), None]


def test_fields_of_a_figure_can_be_undone(editor: StoryEditor, qtbot: QtBot) -> None:
    editor.load(ALL)
    editor.body.place_caret(1, 0)
    editor.update_figure("7", alt="Sekda bicara", caption="")
    assert '![Sekda bicara](media:7){credit="Acm"}' in editor.markdown()
    qtbot.keyClick(editor.body, Key.Key_Z, CTRL)
    assert editor.markdown() == ALL
    editor.update_figure("8", alt="tidak ada")
    assert editor.markdown() == ALL


@pytest.mark.parametrize("record", [1, 3, 4])
def test_typing_at_a_thing_makes_a_paragraph(
    editor: StoryEditor, qtbot: QtBot, record: int
) -> None:
    editor.load(ALL)
    editor.body.place_caret(record, 1)
    key(editor, qtbot, "x", "y")
    assert editor.body.mirror.records[record + 1].text == "xy"
    assert [r.text for r in editor.body.mirror.records if r.text] == ["Satu", "xy", "Dua"]
    editor.load(ALL)
    editor.body.place_caret(record, 0)
    key(editor, qtbot, Key.Key_Return)
    assert editor.body.mirror.records[record].is_plain
    assert editor.markdown() == ALL


def test_backspace_behind_a_picture_takes_it_and_undo_brings_it_back(
    editor: StoryEditor, qtbot: QtBot
) -> None:
    editor.load(f"Satu\n\n{FIGURE}\n\nDua")
    editor.body.place_caret(2, 0)
    key(editor, qtbot, Key.Key_Backspace)
    assert editor.markdown() == "Satu\n\nDua"
    assert editor.body.caret() == (1, 0)
    qtbot.keyClick(editor.body, Key.Key_Z, CTRL)
    assert editor.markdown() == f"Satu\n\n{FIGURE}\n\nDua"
    editor.body.place_caret(0, 4)
    key(editor, qtbot, Key.Key_Delete)
    assert editor.markdown() == "Satu\n\nDua"


def test_pictures_are_asked_for_and_painted(editor: StoryEditor) -> None:
    asked: list[str] = []
    ready = False

    def lookup(media_id: str) -> QPixmap | None:
        asked.append(media_id)
        if not ready:
            return None
        made = QPixmap(400, 200)
        made.fill(QColor("#00ff00"))
        return made

    editor.load(FIGURE)
    editor.set_media_source(lookup)
    editor.grab()
    assert set(asked) == {"7"}
    ready = True
    editor.picture_ready("7")
    shown = editor.body.viewport().grab().toImage()
    middle = shown.pixelColor(shown.width() // 2, 80)
    assert (middle.red(), middle.green(), middle.blue()) == (0, 255, 0)


def test_a_theme_is_followed(editor: StoryEditor, theme: Theme) -> None:
    editor.load(ALL)
    light = editor.grab().toImage()
    theme.choose("dark")
    dark = editor.grab().toImage()
    theme.choose("light")
    assert dark.pixelColor(3, 300).lightness() < 60 < light.pixelColor(3, 300).lightness()


# Chips


@pytest.fixture
def signed(editor: StoryEditor) -> StoryEditor:
    editor.set_dateline("Sofifi _")
    editor.set_initials("(Acm/Redni)")
    editor.load("Satu dua")
    return editor


def test_chips_are_not_in_body_words_search_or_undo(signed: StoryEditor) -> None:
    assert signed.markdown() == "Satu dua"
    assert signed.plain_text() == "Satu dua"
    assert find(signed, "Sofifi") == ""
    assert not signed.body.manuscript.isUndoAvailable()
    assert "Sofifi _" in signed.body.accessibleDescription()


def test_chips_stay_at_the_ends(signed: StoryEditor, qtbot: QtBot) -> None:
    qtbot.keyClick(signed.body, Key.Key_Home, CTRL)
    key(signed, qtbot, "A", Key.Key_Backspace, Key.Key_Backspace, "B")
    qtbot.keyClick(signed.body, Key.Key_End, CTRL)
    key(signed, qtbot, "C", Key.Key_Delete, Key.Key_Return, "D")
    assert signed.markdown() == "BSatu duaC\n\nD"
    assert signed.body.manuscript.is_settled
    qtbot.keyClick(signed.body, Key.Key_A, CTRL)
    key(signed, qtbot, Key.Key_Delete)
    assert signed.is_empty()
    assert signed.body.manuscript.is_settled
    qtbot.keyClick(signed.body, Key.Key_Z, CTRL)
    assert signed.markdown() == "BSatu duaC\n\nD"


def test_the_caret_never_gets_outside(signed: StoryEditor) -> None:
    for move in (QTextCursor.MoveOperation.Start, QTextCursor.MoveOperation.End):
        signed.body.moveCursor(move)
        assert signed.body.textCursor().position() in (1, 9)


def test_a_click_on_a_chip_opens_its_field(signed: StoryEditor, qtbot: QtBot) -> None:
    signed.grab()
    with qtbot.waitSignal(signed.token_activated) as told:
        qtbot.mouseClick(signed.body.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 15))
    assert told.args == ["dateline"]


@pytest.mark.parametrize("markdown", ["## Judul", "- butir", FIGURE, TABLE, "> kata", ""])
def test_chips_stand_at_any_block(signed: StoryEditor, markdown: str) -> None:
    signed.load(markdown)
    assert signed.markdown() == markdown
    assert signed.body.chips.text(DATELINE) == "Sofifi _"
    signed.grab()
