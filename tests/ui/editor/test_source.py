"""The Markdown view: the same text, the same caret, one undo step."""

import pytest
from hypothesis import HealthCheck, given, settings
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from newsroom.text.story import Story
from newsroom.text.writer import write
from newsroom.ui.articles.editor.story_editor import StoryEditor
from tests.text.trees import stories
from tests.ui.editor.finding import find

CTRL = Qt.KeyboardModifier.ControlModifier
KEYS = CTRL | Qt.KeyboardModifier.ShiftModifier
LONG = "Satu **dua** tiga\n\n- 😀 butir\n\n## Judul empat\n\nTeks\u00a0lima [laman](https://a.id)"


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(story=stories)
def test_toggling_changes_nothing(editor: StoryEditor, story: Story) -> None:
    markdown = write(story)
    editor.load(markdown)
    editor.toolbar.source.setChecked(True)
    assert editor.markdown() == markdown
    editor.toolbar.source.setChecked(False)
    assert editor.markdown() == markdown
    assert not editor.body.manuscript.isUndoAvailable()


@pytest.mark.parametrize("words", ["dua", "tiga", "butir", "empat", "lima", "laman"])
def test_the_caret_is_kept(editor: StoryEditor, qtbot: QtBot, words: str) -> None:
    editor.load(LONG)
    find(editor, words)
    at = editor.body.textCursor().selectionStart()
    cursor = editor.body.textCursor()
    cursor.setPosition(at)
    editor.body.setTextCursor(cursor)
    qtbot.keyClick(editor.body, Qt.Key.Key_M, KEYS)
    assert editor.source.text()[editor.source.caret() :].startswith(words)
    qtbot.keyClick(editor.source, Qt.Key.Key_M, KEYS)
    assert not editor.is_source
    assert editor.body.textCursor().position() == at


def test_what_was_written_in_the_source_is_one_step(editor: StoryEditor, qtbot: QtBot) -> None:
    editor.load("Satu\n\nDua\n")
    editor.toolbar.source.setChecked(True)
    with qtbot.waitSignal(editor.edited):
        qtbot.keyClicks(editor.source, "## ")
    qtbot.keyClick(editor.source, Qt.Key.Key_End)
    qtbot.keyClicks(editor.source, " *dan*")
    assert editor.markdown() == "## Satu *dan*\n\nDua\n"
    editor.toolbar.source.setChecked(False)
    assert editor.markdown() == "## Satu *dan*\n\nDua\n"
    assert editor.body.mirror.records[0].place.heading == 2
    qtbot.keyClick(editor.body, Qt.Key.Key_Z, CTRL)
    assert [record.text for record in editor.body.mirror.records] == ["Satu", "Dua"]
    qtbot.keyClick(editor.body, Qt.Key.Key_Y, CTRL)
    assert editor.markdown() == "## Satu *dan*\n\nDua\n"


def test_loading_another_story_leaves_the_source(editor: StoryEditor) -> None:
    editor.load("Satu")
    editor.toolbar.source.setChecked(True)
    editor.load("Dua")
    assert not editor.is_source
    assert not editor.toolbar.source.isChecked()
    assert editor.markdown() == "Dua"


def test_format_buttons_rest_on_source(editor: StoryEditor) -> None:
    editor.toolbar.source.setChecked(True)
    assert not editor.toolbar.button("bold").isEnabled()
    editor.toolbar.source.setChecked(False)
    assert editor.toolbar.button("bold").isEnabled()
