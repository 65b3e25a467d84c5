"""Whatever is pressed in whatever order: nothing is lost, everything can be undone."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from newsroom.text.dialect import parse
from newsroom.text.story import Story
from newsroom.text.writer import write
from newsroom.ui.articles.editor.story_editor import StoryEditor
from tests.text.trees import stories

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier
Key = Qt.Key
KEYS = [
    (Key.Key_Return, NONE), (Key.Key_Return, SHIFT), (Key.Key_Backspace, NONE),
    (Key.Key_Delete, NONE), (Key.Key_Tab, NONE), (Key.Key_Backtab, SHIFT), (Key.Key_B, CTRL),
    (Key.Key_I, CTRL), (Key.Key_7, CTRL | SHIFT), (Key.Key_8, CTRL | SHIFT),
    (Key.Key_Q, CTRL | SHIFT), (Key.Key_0, CTRL | ALT), (Key.Key_2, CTRL | ALT),
    (Key.Key_Z, CTRL), (Key.Key_Y, CTRL), (Key.Key_Left, SHIFT), (Key.Key_Right, SHIFT),
    (Key.Key_Up, NONE), (Key.Key_Down, NONE), (Key.Key_Down, SHIFT), (Key.Key_Home, NONE),
    (Key.Key_End, NONE), (Key.Key_A, CTRL), (Key.Key_Backspace, CTRL), (Key.Key_Delete, CTRL),
    (Key.Key_X, CTRL), (Key.Key_V, CTRL), (Key.Key_Home, CTRL), (Key.Key_End, CTRL | SHIFT),
]  # fmt: skip
TYPED = ["a", " ", "-", '"', "dua kata", "1. ", "## ", "> "]
VERBS = ["photo", "link", "source"]
presses = st.lists(st.sampled_from([*KEYS, *TYPED, *VERBS]), max_size=12)


def do(editor: StoryEditor, press: object) -> None:
    if isinstance(press, tuple):
        QTest.keyClick(editor.body, *press)
    elif press == "photo":
        editor.insert_photo("0" * 32)
    elif press == "link":
        editor.body.formatting.set_link("https://a.id/x")
    elif press == "source":
        editor.show_source(True)
        editor.show_source(False)
    else:
        for sign in str(press):
            QTest.keyClicks(editor.body, sign)


def check(editor: StoryEditor) -> None:
    document, mirror = editor.body.manuscript, editor.body.mirror
    assert document.is_settled
    assert document.read_range(0, document.blockCount()) == mirror.records
    assert parse(editor.markdown()) == mirror.story
    assert 1 <= editor.body.textCursor().position() <= document.last_position()


@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(story=stories, pressed=presses)
def test_any_keys_in_any_order(editor: StoryEditor, story: Story, pressed: list[object]) -> None:
    mime = QMimeData()
    mime.setHtml("<p>A</p><ul><li>b</li></ul><p>C</p>")
    QGuiApplication.clipboard().setMimeData(mime)
    markdown = write(story)
    editor.load(markdown)
    for press in pressed:
        do(editor, press)
        check(editor)
    while editor.body.manuscript.isUndoAvailable():
        editor.body.step_back()
    assert editor.markdown() == markdown
    QGuiApplication.clipboard().clear()
