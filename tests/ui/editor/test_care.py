"""Small courtesies: the caret after undo, lists that join, views that do not mix."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from newsroom.text.story import Opaque
from newsroom.ui.articles.editor.objects import MOST_CODE_LINES, code_lines
from newsroom.ui.articles.editor.story_editor import StoryEditor

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
Key = Qt.Key
PICTURE = "![x](media:1)"


def test_undo_of_a_list_leaves_the_caret_where_it_is(editor: StoryEditor, qtbot: QtBot) -> None:
    editor.load("satu\n\ndua\n\ntiga")
    editor.body.place_caret(2, 2)
    qtbot.keyClick(editor.body, Key.Key_8, CTRL | SHIFT)
    assert editor.markdown() == "satu\n\ndua\n\n- tiga"
    qtbot.keyClick(editor.body, Key.Key_Z, CTRL)
    assert editor.markdown() == "satu\n\ndua\n\ntiga"
    assert editor.body.caret() == (2, 2)


def test_undo_goes_to_what_changed(editor: StoryEditor, qtbot: QtBot) -> None:
    editor.load(f"satu\n\n{PICTURE}\n\ntiga")
    editor.body.place_caret(2, 1)
    editor.update_figure("1", alt="y")
    editor.body.place_caret(0, 0)
    qtbot.keyClick(editor.body, Key.Key_Z, CTRL)
    assert PICTURE in editor.markdown()
    assert editor.body.caret()[0] == 1


def test_an_item_moved_in_joins_the_items_below_it(editor: StoryEditor, qtbot: QtBot) -> None:
    editor.load("- a\n- b\n    - c")
    editor.body.place_caret(1, 0)
    qtbot.keyClick(editor.body, Key.Key_Tab)
    assert editor.markdown() == "- a\n    - b\n    - c"


@pytest.mark.parametrize("side", [0, 1])
@pytest.mark.parametrize("key", [Key.Key_Backspace, Key.Key_Delete])
def test_a_chosen_picture_goes_by_either_key(
    editor: StoryEditor, qtbot: QtBot, side: int, key: Qt.Key
) -> None:
    editor.load(f"a\n\n{PICTURE}\n\nb")
    editor.body.place_caret(1, side)
    qtbot.keyClick(editor.body, key)
    assert editor.markdown() == "a\n\nb"
    qtbot.keyClick(editor.body, Key.Key_Z, CTRL)
    assert editor.markdown() == f"a\n\n{PICTURE}\n\nb"


def test_an_address_that_is_refused_can_be_mended(editor: StoryEditor, qtbot: QtBot) -> None:
    editor.load("laman")
    editor.body.selectAll()
    editor.perform("link")
    qtbot.keyClicks(editor.link_bar.address, "javascript:alert(1)")
    qtbot.keyClick(editor.link_bar.address, Key.Key_Return)
    assert editor.link_bar.isVisible()
    assert editor.link_bar.address.accessibleDescription()
    editor.link_bar.address.setText("a.id")
    qtbot.keyClick(editor.link_bar.address, Key.Key_Return)
    assert not editor.link_bar.isVisible()
    assert editor.markdown() == "[laman](https://a.id)"


@pytest.mark.parametrize("verb", ["bold", "bullets", "quote", "style:2"])
def test_formatting_never_reaches_the_text_behind_the_source(
    editor: StoryEditor, verb: str
) -> None:
    editor.load("Satu")
    editor.body.selectAll()
    editor.perform("source")
    editor.perform(verb)
    editor.perform("source")
    assert editor.markdown() == "Satu"


def test_a_photo_brings_the_text_back(editor: StoryEditor, qtbot: QtBot) -> None:
    editor.load("Satu")
    editor.perform("source")
    qtbot.keyClick(editor.source, Key.Key_End, CTRL)
    qtbot.keyClicks(editor.source, " dua")
    editor.insert_photo("9")
    assert not editor.is_source
    assert editor.markdown() == "Satu dua\n\n![](media:9)"


def test_finding_looks_in_the_source(editor: StoryEditor, qtbot: QtBot) -> None:
    editor.load("[laman](https://a.id) dan A.ID")
    editor.perform("source")
    editor.perform("find")
    qtbot.keyClicks(editor.find_bar.words, "a.id")
    starts = []
    for _ in range(2):
        qtbot.keyClick(editor.find_bar.words, Key.Key_Return)
        starts.append(editor.source.textCursor().selectionStart())
    assert sorted(starts) == [16, 26]


def test_a_line_of_the_source_ends_in_a_newline(editor: StoryEditor, qtbot: QtBot) -> None:
    editor.perform("source")
    qtbot.keyClicks(editor.source, "Satu")
    qtbot.keyClick(editor.source, Key.Key_Return, SHIFT)
    qtbot.keyClicks(editor.source, "dua")
    assert editor.markdown() == "Satu\ndua"


def test_words_of_the_source_are_counted(editor: StoryEditor, qtbot: QtBot) -> None:
    editor.load("Satu")
    editor.perform("source")
    qtbot.keyClick(editor.source, Key.Key_End, CTRL)
    qtbot.keyClicks(editor.source, " **dua** tiga")
    assert editor.words() == 3


def test_pictures_go_where_they_were_asked_for(editor: StoryEditor, qtbot: QtBot) -> None:
    editor.load("Satu\n\nDua")
    editor.body.place_caret(0, 4)
    with qtbot.waitSignal(editor.pictures_dropped):
        editor.body.pictures_dropped.emit(["a", "b"])
    editor.body.place_caret(1, 3)
    qtbot.keyClicks(editor.body, " tetap")
    for media_id in ("7", "8"):
        editor.insert_photo(media_id)
    qtbot.keyClicks(editor.body, " lanjut")
    photos = "![](media:7)\n\n![](media:8)"
    assert editor.markdown() == f"Satu\n\n{photos}\n\nDua tetap lanjut"


def test_a_picture_for_another_story_goes_to_the_caret(editor: StoryEditor, qtbot: QtBot) -> None:
    editor.load("Satu")
    with qtbot.waitSignal(editor.photo_requested):
        editor.perform("photo")
    editor.load("Dua\n\nTiga")
    editor.body.place_caret(1, 4)
    editor.insert_photo("7")
    assert editor.markdown() == "Dua\n\nTiga\n\n![](media:7)"


def test_long_code_says_how_much_is_hidden() -> None:
    lines = [f"baris {n}" for n in range(1, 41)]
    shown = code_lines(Opaque("\n".join(["```", *lines, "```"])))
    assert len(shown) == MOST_CODE_LINES
    assert shown[-1] == "… 31 baris lagi"
