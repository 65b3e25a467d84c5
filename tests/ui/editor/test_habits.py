"""What typing turns into, as the office sets it, and how it is taken back."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from newsroom.text.records import ListPlace, Place
from newsroom.ui.articles.editor.conversions import Habits
from newsroom.ui.articles.editor.story_editor import StoryEditor

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
NONE_OF_THEM = Habits(quotes=False, dashes=False, blanks=False)


def write(editor: StoryEditor, qtbot: QtBot, text: str) -> None:
    qtbot.keyClicks(editor.body, text)


def text_of(editor: StoryEditor) -> str:
    return editor.body.mirror.records[0].text


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("Hadir.  Lalu", "Hadir. Lalu"),
        ('"Ya."  Lalu', "“Ya.” Lalu"),
        ("Rp  5", "Rp  5"),
        ("Gubernur ...", "Gubernur …"),
        ("Nama .........", "Nama …......"),
        ("A -- B", "A – B"),
        ("A --- B", "A — B"),
        ("(c) Diskominfosan", "© Diskominfosan"),
        ("(a) satu, (b) dua, (c) tiga", "(a) satu, (b) dua, (c) tiga"),
        ("Do'a Ma'ruf Jum'at 5' 24\"", "Do’a Ma’ruf Jum’at 5' 24\""),
        ("'Jum'at'", "‘Jum’at’"),
        ("tahun '45", "tahun ‘45"),
    ],
)
def test_the_usual_habits(editor: StoryEditor, qtbot: QtBot, typed: str, text: str) -> None:
    """O028: no opening mark inside a word or behind a number."""
    write(editor, qtbot, typed)
    assert text_of(editor) == text


@pytest.mark.parametrize("typed", ['"Ya."  Jum\'at', "A -- B ...", "(c) kantor"])
def test_an_office_may_want_none(editor: StoryEditor, qtbot: QtBot, typed: str) -> None:
    editor.body.habits.habits = NONE_OF_THEM
    write(editor, qtbot, typed)
    assert text_of(editor) == typed


def test_block_marks_do_not_depend_on_the_office(editor: StoryEditor, qtbot: QtBot) -> None:
    editor.body.habits.habits = NONE_OF_THEM
    write(editor, qtbot, "## Judul")
    assert editor.body.mirror.records[0].place == Place(heading=2)


@pytest.mark.parametrize("typed", ["# ", "##### ", "1) ", "2. ", "x- ", "+ "])
def test_other_marks_stay_text(editor: StoryEditor, qtbot: QtBot, typed: str) -> None:
    write(editor, qtbot, typed)
    assert text_of(editor) == typed
    assert editor.body.mirror.records[0].place == Place()


STEPS = [
    ("kata", '"', 'kata"', "kata”"),
    ("A -", "-", "A --", "A –"),
    ("A ..", ".", "A ...", "A …"),
    ("(c", ")", "(c)", "©"),
    ("Ya. ", " ", "Ya.  ", "Ya. "),
    ("##", " ", "## ", ""),
    ("-", " ", "- ", ""),
    ("1.", " ", "1. ", ""),
    (">", " ", "> ", ""),
]


@pytest.mark.parametrize(("before", "sign", "typed", "converted"), STEPS)
@pytest.mark.parametrize("with_backspace", [True, False])
def test_each_conversion_is_taken_back_alone(
    editor: StoryEditor,
    qtbot: QtBot,
    before: str,
    sign: str,
    typed: str,
    converted: str,
    with_backspace: bool,
) -> None:
    write(editor, qtbot, before + sign)
    assert text_of(editor) == converted
    if with_backspace:
        qtbot.keyClick(editor.body, Key.Key_Backspace)
    else:
        qtbot.keyClick(editor.body, Key.Key_Z, CTRL)
    assert text_of(editor) == typed
    assert editor.body.mirror.records[0].place == Place()
    write(editor, qtbot, "x")
    assert text_of(editor) == typed + "x"
    qtbot.keyClick(editor.body, Key.Key_Backspace)
    assert text_of(editor) == typed


def test_backspace_erases_once_the_caret_was_elsewhere(editor: StoryEditor, qtbot: QtBot) -> None:
    write(editor, qtbot, 'kata"')
    editor.body.place_caret(0, 0)
    editor.body.place_caret(0, 5)
    write(editor, qtbot, "!")
    qtbot.keyClick(editor.body, Key.Key_Backspace)
    qtbot.keyClick(editor.body, Key.Key_Backspace)
    assert text_of(editor) == "kata"


def test_what_was_pasted_is_never_converted(
    editor: StoryEditor, qtbot: QtBot, paste: Callable[..., None]
) -> None:
    """O008: the quotes of a text from elsewhere are what the writer has, straight or curly."""
    text = '“Misalnya seorang ASN,” terangnya. Lalu "lurus" dan ‘tunggal’ -- Jum\'at (c) ...'
    paste(text=text)
    assert text_of(editor) == text
    write(editor, qtbot, '"')
    assert text_of(editor) == text + "”"
    assert editor.markdown().startswith('“Misalnya seorang ASN,” terangnya. Lalu "lurus"')


def test_an_item_of_a_list_knows_no_further_mark(editor: StoryEditor, qtbot: QtBot) -> None:
    write(editor, qtbot, "- - ")
    place = editor.body.mirror.records[0].place.list
    assert isinstance(place, ListPlace)
    assert text_of(editor) == "- "
