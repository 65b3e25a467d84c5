"""Random edits on the real editor; `python -m tests.torture.edits 30000` does many more."""

import random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from newsroom.ui.articles.editor.story_editor import StoryEditor
from tests.torture.edits import Writer
from tests.torture.signs import some_markdown
from tests.ui.editor.conftest import editor, theme

__all__ = ["editor", "theme"]


@pytest.mark.parametrize("seed", [13, 41, 66, 71, 84])
def test_no_sign_is_lost_and_undo_leads_to_the_start(
    qtbot: QtBot, editor: StoryEditor, seed: int
) -> None:
    """300 edits for each seed; each of these went wrong once."""
    writer = Writer(editor, seed)
    writer.round(some_markdown(random.Random(seed)), 300)
    QGuiApplication.clipboard().clear()
    assert writer.tally.edits == 300
    assert writer.tally.numbers > 0 or seed == 41


BEHIND_A_TABLE = "<table>\n<tr><td>sel</td></tr>\n</table>\n\nSatu dua"


def select(editor: StoryEditor, first: tuple[int, int], last: tuple[int, int]) -> None:
    cursor = editor.body.textCursor()
    editor.body.place_caret(*first)
    cursor.setPosition(editor.body.textCursor().position())
    editor.body.place_caret(*last)
    cursor.setPosition(editor.body.textCursor().position(), cursor.MoveMode.KeepAnchor)
    editor.body.setTextCursor(cursor)


def test_pasting_over_text_behind_a_table_keeps_the_table(editor: StoryEditor) -> None:
    editor.load(BEHIND_A_TABLE)
    select(editor, (0, 1), (1, 4))
    editor.body.paste_plain("Tiga")
    assert [record.text for record in editor.body.mirror.records] == ["", "Tiga dua"]
    assert editor.body.mirror.records[0].thing is not None


def test_copying_text_behind_a_table_leaves_the_table_out(editor: StoryEditor) -> None:
    editor.load(BEHIND_A_TABLE)
    select(editor, (0, 1), (1, 4))
    assert [record.text for record in editor.body.selected_records()] == ["Satu"]


def test_typing_over_the_end_of_a_line_before_a_table_stays_there(
    editor: StoryEditor, qtbot: QtBot
) -> None:
    editor.load(f"Satu\n\n{BEHIND_A_TABLE}")
    before = editor.body.mirror.records[1]
    select(editor, (0, 4), (1, 0))
    qtbot.keyClicks(editor.body, " lagi")
    assert [record.text for record in editor.body.mirror.records] == ["Satu lagi", "", "Satu dua"]
    assert editor.body.mirror.records[1] == before


def test_a_key_of_the_text_types_nothing_into_a_table(editor: StoryEditor, qtbot: QtBot) -> None:
    editor.load(BEHIND_A_TABLE)
    editor.body.place_caret(0, 0)
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    qtbot.keyClick(editor.body, Qt.Key.Key_2, held)
    assert editor.markdown() == BEHIND_A_TABLE
