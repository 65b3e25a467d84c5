"""Writing with keys and buttons, as a person does."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from newsroom.ui.articles.editor.story_editor import StoryEditor
from tests.ui.editor.finding import find

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier
Key = Qt.Key
Press = Callable[..., None]


@pytest.fixture
def press(editor: StoryEditor, qtbot: QtBot) -> Press:
    def send(key: Qt.Key, held: Qt.KeyboardModifier = NONE, times: int = 1) -> None:
        for _ in range(times):
            qtbot.keyClick(editor.body, key, held)

    return send


def write(editor: StoryEditor, qtbot: QtBot, text: str) -> None:
    for sign in text:
        if sign == "\n":
            qtbot.keyClick(editor.body, Key.Key_Return)
        else:
            qtbot.keyClick(editor.body, sign)


def select(editor: StoryEditor, words: str) -> None:
    assert find(editor, words) == words


def click(editor: StoryEditor, qtbot: QtBot, verb: str) -> None:
    qtbot.mouseClick(editor.toolbar.button(verb), Qt.MouseButton.LeftButton)


def test_enter_makes_paragraphs(editor: StoryEditor, qtbot: QtBot) -> None:
    with qtbot.waitSignal(editor.edited):
        write(editor, qtbot, "Satu\nDua")
    assert editor.markdown() == "Satu\n\nDua"


def test_bold_by_key_and_slant_by_mouse(editor: StoryEditor, qtbot: QtBot, press: Press) -> None:
    editor.load("satu dua tiga")
    select(editor, "dua")
    press(Key.Key_B, CTRL)
    assert editor.toolbar.button("bold").isChecked()
    select(editor, "tiga")
    click(editor, qtbot, "italic")
    assert editor.markdown() == "satu **dua** *tiga*"
    press(Key.Key_B, CTRL)
    press(Key.Key_Z, CTRL, times=3)
    assert editor.markdown() == "satu dua tiga"
    assert not editor.toolbar.button("undo").isEnabled()


def test_bold_for_what_is_typed_next(editor: StoryEditor, qtbot: QtBot, press: Press) -> None:
    write(editor, qtbot, "a ")
    press(Key.Key_B, CTRL)
    write(editor, qtbot, "b")
    press(Key.Key_B, CTRL)
    write(editor, qtbot, " c")
    assert editor.markdown() == "a **b** c"


@pytest.mark.parametrize(
    ("key", "held", "markdown"),
    [
        (Key.Key_2, CTRL | ALT, "## Teks"),
        (Key.Key_3, CTRL | ALT, "### Teks"),
        (Key.Key_8, CTRL | SHIFT, "- Teks"),
        (Key.Key_Asterisk, CTRL | SHIFT, "- Teks"),
        (Key.Key_7, CTRL | SHIFT, "1. Teks"),
        (Key.Key_Ampersand, CTRL | SHIFT, "1. Teks"),
        (Key.Key_Q, CTRL | SHIFT, "> Teks"),
    ],
)
def test_block_keys(
    editor: StoryEditor, press: Press, key: Qt.Key, held: Qt.KeyboardModifier, markdown: str
) -> None:
    editor.load("Teks")
    press(key, held)
    assert editor.markdown() == markdown
    press(Key.Key_Z, CTRL)
    assert editor.markdown() == "Teks"
    press(Key.Key_Y, CTRL)
    assert editor.markdown() == markdown
    press(Key.Key_0, CTRL | ALT)
    assert editor.markdown() == "Teks"


def test_the_choice_shows_and_sets_the_style(editor: StoryEditor, qtbot: QtBot) -> None:
    editor.load("## Judul\n\nTeks\n\n> Kata")
    choice = editor.toolbar.style_choice
    shown = []
    for record in range(3):
        editor.body.place_caret(record, 0)
        shown.append(choice.currentText())
    assert shown == ["Subjudul", "Paragraf", "Kutipan"]
    editor.body.place_caret(1, 0)
    choice.setFocus()
    qtbot.keyClick(choice, Key.Key_Down)
    assert editor.markdown() == "## Judul\n\n## Teks\n\n> Kata"


def test_three_levels_by_tab(editor: StoryEditor, qtbot: QtBot, press: Press) -> None:
    """O027: satu > anak > numbered cucu, then dua; the same after opening again, three times."""
    click(editor, qtbot, "bullets")
    write(editor, qtbot, "satu\n")
    press(Key.Key_Tab)
    write(editor, qtbot, "anak\n")
    press(Key.Key_Tab)
    click(editor, qtbot, "numbers")
    write(editor, qtbot, "cucu\n")
    press(Key.Key_Backtab, SHIFT, times=2)
    write(editor, qtbot, "dua")
    wanted = "- satu\n    - anak\n        1. cucu\n- dua"
    for _ in range(3):
        assert editor.markdown() == wanted
        levels = [r.place.list.level for r in editor.body.mirror.records if r.place.list]
        assert levels == [1, 2, 3, 1]
        editor.load(editor.markdown())


def test_enter_in_an_empty_item_leaves_the_list(editor: StoryEditor, qtbot: QtBot) -> None:
    editor.load("- satu")
    editor.body.place_caret(0, 4)
    write(editor, qtbot, "\n\nTeks")
    assert editor.markdown() == "- satu\n\nTeks"


def test_enter_at_the_end_of_a_heading_goes_on_with_a_paragraph(
    editor: StoryEditor, qtbot: QtBot
) -> None:
    editor.load("## Judul")
    editor.body.place_caret(0, 5)
    write(editor, qtbot, "\nTeks")
    assert editor.markdown() == "## Judul\n\nTeks"


@pytest.mark.parametrize("markdown", ["## Teks", "- Teks", "> Teks", "3. Teks\n4. b"])
def test_backspace_at_the_start_makes_a_paragraph(
    editor: StoryEditor, press: Press, markdown: str
) -> None:
    editor.load(markdown)
    press(Key.Key_Backspace)
    assert editor.body.mirror.records[0].is_plain
    assert editor.body.mirror.records[0].text == "Teks"


def test_tab_stays_in_the_text_and_ctrl_tab_leaves_it(editor: StoryEditor, press: Press) -> None:
    editor.load("Teks")
    press(Key.Key_Tab)
    assert QApplication.focusWidget() is editor.body
    assert editor.markdown() == "Teks"
    press(Key.Key_Tab, CTRL)
    assert QApplication.focusWidget() is not editor.body


def test_a_line_break_stays_one_paragraph(editor: StoryEditor, qtbot: QtBot, press: Press) -> None:
    """O023."""
    write(editor, qtbot, "Kepada Yth.")
    press(Key.Key_Return, SHIFT)
    write(editor, qtbot, "Kepala Dinas")
    assert editor.markdown() == "Kepada Yth.\\\nKepala Dinas"
    editor.load(editor.markdown())
    assert len(editor.body.mirror.records) == 1


def test_a_no_break_space_survives(editor: StoryEditor, qtbot: QtBot) -> None:
    """O021."""
    text = "Rp\u00a01.500.000 untuk 3\u00a0unit"
    editor.load(text)
    editor.body.place_caret(0, len(text))
    write(editor, qtbot, "!")
    assert editor.markdown() == text + "!"


# Conversions


@pytest.mark.parametrize(
    ("typed", "markdown"),
    [
        ("## Dua", "## Dua"),
        ("### Tiga", "### Tiga"),
        ("- butir", "- butir"),
        ("* butir", "- butir"),
        ("1. satu", "1. satu"),
        ("> kata", "> kata"),
        ("17. April", "17\\. April"),
        ("# Tagar", "# Tagar"),
        ("1) Pembukaan", "1) Pembukaan"),
        ("2019--2023", "2019–2023"),
        ("\"Ya,\" kata 'dia'", "“Ya,” kata ‘dia’"),
        ("Do'a Ma'ruf Jum'at", "Do’a Ma’ruf Jum’at"),
        ("5' dan 24\"", "5' dan 24\""),
        ('"tahun 2023"', "“tahun 2023”"),
    ],
)
def test_typing_converts(editor: StoryEditor, qtbot: QtBot, typed: str, markdown: str) -> None:
    """Among them O028: no opening mark inside or after a word or number."""
    write(editor, qtbot, typed)
    assert editor.markdown() == markdown


def test_undo_takes_back_only_the_conversion(
    editor: StoryEditor, qtbot: QtBot, press: Press
) -> None:
    """O007: what was undone stays as typed, and no backslash is ever seen."""
    write(editor, qtbot, "- ")
    assert editor.body.mirror.records[0].place.list is not None
    press(Key.Key_Z, CTRL)
    write(editor, qtbot, "Rp 5.000")
    assert editor.body.mirror.records[0].text == "- Rp 5.000"
    editor.load(editor.markdown())
    assert [record.text for record in editor.body.mirror.records] == ["- Rp 5.000"]


def test_undo_straightens_the_quote_only(editor: StoryEditor, qtbot: QtBot, press: Press) -> None:
    write(editor, qtbot, 'kata "')
    press(Key.Key_Z, CTRL)
    assert editor.body.mirror.records[0].text == 'kata "'


def test_an_input_method_converts_too(editor: StoryEditor) -> None:
    for text in ('"', "kata"):
        event = QInputMethodEvent()
        event.setCommitString(text)
        QApplication.sendEvent(editor.body, event)
    assert editor.markdown() == "“kata"


# Undo


def test_undo_right_after_opening_changes_nothing(editor: StoryEditor, press: Press) -> None:
    """O083."""
    told: list[int] = []
    editor.edited.connect(lambda: told.append(1))
    markdown = "\n\n".join(["Kata " * 50] * 10)
    editor.load(markdown)
    press(Key.Key_Z, CTRL, times=5)
    press(Key.Key_Y, CTRL, times=5)
    assert editor.markdown() == markdown
    assert not told


def test_undo_crosses_a_save(editor: StoryEditor, qtbot: QtBot, press: Press) -> None:
    """O049: saving asks for the Markdown, which leaves undo and text alone."""
    write(editor, qtbot, "A")
    assert editor.markdown() == "A"
    press(Key.Key_Return)
    write(editor, qtbot, "B")
    assert editor.markdown() == "A\n\nB"
    press(Key.Key_Z, CTRL, times=3)
    assert editor.is_empty()


def test_looking_is_no_edit(editor: StoryEditor, press: Press) -> None:
    """O049, second part: searching, selecting, zooming, findings and tokens tell nothing."""
    told: list[int] = []
    editor.load("satu dua")
    editor.edited.connect(lambda: told.append(1))
    find(editor, "dua")
    press(Key.Key_A, CTRL)
    editor.show_findings([(0, 4, "problem")])
    editor.set_dateline("Sofifi _")
    editor.show_source(True)
    editor.show_source(False)
    assert not told
    assert not editor.body.manuscript.isUndoAvailable()


# Links


def test_a_link_is_set_in_the_bar(editor: StoryEditor, qtbot: QtBot, press: Press) -> None:
    editor.load("lihat laman data di sini")
    select(editor, "laman data")
    press(Key.Key_K, CTRL | SHIFT)
    assert editor.link_bar.isVisible()
    qtbot.keyClicks(editor.link_bar.address, "contoh.go.id/a_b")
    qtbot.keyClick(editor.link_bar.address, Key.Key_Return)
    assert not editor.link_bar.isVisible()
    assert editor.markdown() == "lihat [laman data](https://contoh.go.id/a_b) di sini"
    editor.body.place_caret(0, 9)
    press(Key.Key_K, CTRL | SHIFT)
    assert editor.link_bar.address.text() == "https://contoh.go.id/a_b"
    qtbot.keyClick(editor.link_bar.address, Key.Key_Escape)
    assert not editor.link_bar.isVisible()
    press(Key.Key_Z, CTRL)
    assert editor.markdown() == "lihat laman data di sini"


def test_typing_after_a_link_is_not_linked(editor: StoryEditor, qtbot: QtBot) -> None:
    editor.load("[laman](https://a.id)")
    editor.body.place_caret(0, 5)
    write(editor, qtbot, " lain")
    assert editor.markdown() == "[laman](https://a.id) lain"


def test_an_unsafe_address_is_no_link(editor: StoryEditor) -> None:
    editor.load("laman")
    select(editor, "laman")
    editor.link_bar.applied.emit("javascript:alert(1)")
    assert editor.markdown() == "laman"


# Finding


def test_finding_goes_round(editor: StoryEditor, qtbot: QtBot, press: Press) -> None:
    editor.load("rapat satu\n\nRapat 😀 dua")
    press(Key.Key_F, CTRL)
    qtbot.keyClicks(editor.find_bar.words, "rapat")
    starts = []
    for _ in range(3):
        qtbot.keyClick(editor.find_bar.words, Key.Key_Return)
        starts.append(editor.body.offset_of(editor.body.textCursor().selectionStart()))
    assert starts == [(0, 0), (1, 0), (0, 0)]
    qtbot.keyClick(editor.find_bar.words, Key.Key_Return, SHIFT)
    assert editor.body.caret()[0] == 1
    qtbot.keyClick(editor.find_bar.words, Key.Key_Escape)
    assert not editor.find_bar.isVisible()
    assert find(editor, "tidak ada") != "tidak ada"


def test_findings_are_counted_in_characters(editor: StoryEditor) -> None:
    editor.load("😀😀 satu\n\nSamsudin hadir")
    start = editor.plain_text().index("Samsudin")
    editor.select_word(start, start + 8)
    assert editor.body.textCursor().selectedText() == "Samsudin"
