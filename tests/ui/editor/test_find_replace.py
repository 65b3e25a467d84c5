"""Finding and replacing in a story, by keys and buttons."""

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from newsroom.text.records import Record
from newsroom.text.story import Story
from newsroom.text.writer import write
from newsroom.ui.articles.editor.find.bar import FindBar
from newsroom.ui.articles.editor.find.spots import texts_of
from newsroom.ui.articles.editor.story_editor import StoryEditor
from tests.text.trees import stories
from tests.ui.editor.finding import find

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
TABLE = (
    "<table>\n<tr><th>Dinas</th><td>**Rapat dinas**</td></tr>\n"
    '<tr><td colspan="2">dinas</td></tr>\n</table>'
)
FIGURE = '![Kantor dinas](media:7 "Kepala dinas"){credit="Dinas"}'


def look_for(editor: StoryEditor, qtbot: QtBot, words: str, others: str | None = None) -> FindBar:
    """Open the bar with keys and type what is looked for."""
    qtbot.keyClick(editor.body, Key.Key_F if others is None else Key.Key_H, CTRL)
    bar = editor.find_bar
    bar.words.clear()
    qtbot.keyClicks(bar.words, words)
    if others:
        qtbot.keyClicks(bar.others, others)
    return bar


def click(qtbot: QtBot, bar: FindBar, name: str) -> None:
    qtbot.mouseClick(getattr(bar, name), Qt.MouseButton.LeftButton)


def test_the_bar_counts_and_says_which(editor: StoryEditor, qtbot: QtBot) -> None:
    editor.load("rapat satu\n\nRapat dua\n\nrapat tiga")
    bar = look_for(editor, qtbot, "rapat")
    said = [bar.said]
    for held in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.NoModifier, SHIFT, SHIFT):
        qtbot.keyClick(bar.words, Key.Key_Return, held)
        said.append(bar.said)
    assert said == ["3 ditemukan", "1 dari 3", "2 dari 3", "1 dari 3", "3 dari 3"]
    assert bar.words.accessibleDescription() == "3 dari 3"
    qtbot.keyClick(bar.words, "x")
    assert bar.said == "Tidak ditemukan"
    assert not bar.every.isEnabled()


@pytest.mark.parametrize("is_source", [False, True])
def test_replacing_goes_on_with_the_find_that_is_selected(
    editor: StoryEditor, qtbot: QtBot, is_source: bool
) -> None:
    editor.load("rapat satu\n\nrapat dua\n\nrapat tiga")
    editor.toolbar.source.setChecked(is_source)
    bar = look_for(editor, qtbot, "rapat")
    for _ in range(2):
        qtbot.keyClick(bar.words, Key.Key_Return)
    assert bar.said == "2 dari 3"
    editor.perform("replace")
    assert bar.said == "2 dari 3" and bar.others.isVisibleTo(bar)
    # Words that the selected place has not are another matter; those it has count again.
    qtbot.keyClick(bar.words, Key.Key_End)
    qtbot.keyClicks(bar.words, "x")
    assert bar.said == "Tidak ditemukan"
    qtbot.keyClick(bar.words, Key.Key_Backspace)
    assert bar.said == "2 dari 3"
    bar.case.click()
    assert bar.said == "2 dari 3"
    qtbot.keyClicks(bar.others, "sidang")
    click(qtbot, bar, "one")
    assert editor.markdown() == "rapat satu\n\nsidang dua\n\nrapat tiga"
    assert bar.said == "2 dari 2"


def test_tab_goes_from_field_to_field_then_to_the_options(
    editor: StoryEditor, qtbot: QtBot
) -> None:
    editor.load("rapat")
    bar = look_for(editor, qtbot, "rapat", "")
    reached = []
    for _ in range(4):
        reached.append(editor.window().focusWidget())
        qtbot.keyClick(reached[-1], Key.Key_Tab)
    assert reached == [bar.words, bar.others, bar.case, bar.whole]
    bar.close_bar()
    look_for(editor, qtbot, "rapat")
    qtbot.keyClick(bar.words, Key.Key_Tab)
    assert bar.case.hasFocus()


def test_f3_goes_on_from_the_text(editor: StoryEditor, qtbot: QtBot) -> None:
    editor.load("rapat satu, rapat dua")
    bar = look_for(editor, qtbot, "rapat")
    qtbot.keyClick(bar.words, Key.Key_Escape)
    assert editor.body.hasFocus()
    starts = []
    for held in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.NoModifier, SHIFT):
        qtbot.keyClick(editor.body, Key.Key_F3, held)
        starts.append(editor.body.offset_of(editor.body.textCursor().selectionStart()))
    assert starts == [(0, 0), (0, 12), (0, 0)]
    assert editor.body.hasFocus()


def test_the_selected_words_are_looked_for(editor: StoryEditor, qtbot: QtBot) -> None:
    editor.load("satu dua dua")
    find(editor, "dua")
    qtbot.keyClick(editor.body, Key.Key_F, CTRL)
    assert editor.find_bar.words.text() == "dua"
    qtbot.keyClick(editor.find_bar.words, Key.Key_Return)
    assert editor.find_bar.said == "2 dari 2"


def test_capitals_and_whole_words_on_wish(editor: StoryEditor, qtbot: QtBot) -> None:
    editor.load("Anak, anak-anak, anaknya")
    bar = look_for(editor, qtbot, "anak")
    assert bar.said == "4 ditemukan"
    click(qtbot, bar, "whole")
    assert bar.said == "1 ditemukan"
    click(qtbot, bar, "case")
    assert bar.said == "Tidak ditemukan"
    click(qtbot, bar, "whole")
    assert bar.said == "3 ditemukan"


def test_all_are_replaced_in_one_step_with_their_looks(editor: StoryEditor, qtbot: QtBot) -> None:
    before = (
        "## Sekda hadir\n\n**Sekda** dan *sekda*, [Sekda Sofifi](https://a.id)\n\n"
        "- sekda\n- 😀 sekda"
    )
    editor.load(before)
    bar = look_for(editor, qtbot, "sekda", "Gubernur")
    click(qtbot, bar, "every")
    assert bar.said == "6 diganti"
    assert editor.markdown() == (
        "## Gubernur hadir\n\n**Gubernur** dan *Gubernur*, [Gubernur Sofifi](https://a.id)\n\n"
        "- Gubernur\n- 😀 Gubernur"
    )
    qtbot.keyClick(editor.body, Key.Key_Z, CTRL)
    assert editor.markdown() == before
    qtbot.keyClick(editor.body, Key.Key_Y, CTRL)
    assert "ekda" not in editor.markdown()


def test_typing_afterwards_is_another_step(editor: StoryEditor, qtbot: QtBot) -> None:
    editor.load("satu dua")
    bar = look_for(editor, qtbot, "satu", "tiga")
    click(qtbot, bar, "every")
    editor.body.place_caret(0, 8)
    qtbot.keyClicks(editor.body, "!?")
    qtbot.keyClick(editor.body, Key.Key_Z, CTRL)
    assert editor.markdown() == "tiga dua"
    qtbot.keyClick(editor.body, Key.Key_Z, CTRL)
    assert editor.markdown() == "satu dua"


def test_tables_and_captions_are_searched(editor: StoryEditor, qtbot: QtBot) -> None:
    editor.load(f"Dinas\n\n{TABLE}\n\n{FIGURE}\n\n```\ndinas\n```")
    bar = look_for(editor, qtbot, "dinas", "Badan")
    said = []
    for _ in range(5):
        qtbot.keyClick(bar.words, Key.Key_Return)
        said.append(bar.said)
    assert said == [
        "1 dari 5", "2 dari 5 · di tabel", "3 dari 5 · di tabel", "4 dari 5 · di tabel",
        "5 dari 5 · di keterangan foto",
    ]  # fmt: skip
    click(qtbot, bar, "every")
    table = TABLE.replace("Dinas", "Badan").replace("dinas", "Badan")
    figure = FIGURE.replace("Kepala dinas", "Kepala Badan")
    changed = f"Badan\n\n{table}\n\n{figure}\n\n```\ndinas\n```"
    assert editor.markdown() == changed
    editor.body.step_back()
    assert editor.markdown() == f"Dinas\n\n{TABLE}\n\n{FIGURE}\n\n```\ndinas\n```"


def test_one_after_the_other_is_replaced(editor: StoryEditor, qtbot: QtBot) -> None:
    editor.load(f"dinas dinas\n\n{TABLE}")
    bar = look_for(editor, qtbot, "dinas", "dinas daerah")
    click(qtbot, bar, "one")
    assert bar.said == "1 dari 5"
    assert editor.markdown().startswith("dinas dinas\n")
    for _ in range(3):
        qtbot.keyClick(bar.others, Key.Key_Return)
    # Nothing is replaced twice, also where the new words hold the old ones.
    assert editor.markdown().startswith("dinas daerah dinas daerah\n")
    assert "<th>dinas daerah</th><td>**Rapat dinas**</td>" in editor.markdown()
    assert bar.said == "4 dari 5 · di tabel"


def test_the_source_is_replaced_as_it_is_written(editor: StoryEditor, qtbot: QtBot) -> None:
    editor.load("😀 [Satu](https://satu.id) **Satu** satu’s")
    editor.perform("source")
    editor.perform("replace")
    bar = editor.find_bar
    qtbot.keyClicks(bar.words, "satu")
    qtbot.keyClicks(bar.others, "dua")
    click(qtbot, bar, "case")
    click(qtbot, bar, "every")
    assert bar.said == "2 diganti"
    assert editor.markdown() == "😀 [Satu](https://dua.id) **Satu** dua’s"
    editor.perform("undo")
    assert editor.markdown() == "😀 [Satu](https://satu.id) **Satu** satu’s"
    editor.perform("source")
    assert not bar.isVisible()


def test_dateline_and_initials_are_never_found(editor: StoryEditor, qtbot: QtBot) -> None:
    editor.set_dateline("Sofifi _")
    editor.set_initials("(Acm/Redni)")
    editor.load("Teks\n\nLagi")
    for words in ("Sofifi", "Acm", "\ufffc", "TeksLagi", "Teks Lagi"):
        editor.perform("find")
        editor.find_bar.words.setText(words)
        assert editor.find_bar.said == "Tidak ditemukan"


def test_marks_follow_the_screen_and_the_text(editor: StoryEditor, qtbot: QtBot) -> None:
    editor.load("\n\n".join(["kata kata kata " * 20] * 60))
    bar = look_for(editor, qtbot, "kata")

    def marked() -> list[int]:
        return [mark.cursor.blockNumber() for mark in editor.body.extraSelections()]

    assert bar.said == "3.600 ditemukan"
    assert 0 < len(marked()) <= 200
    assert min(marked()) == 0
    editor.body.verticalScrollBar().setValue(editor.body.verticalScrollBar().maximum() // 2)
    assert min(marked()) > 10
    qtbot.keyClick(bar.words, Key.Key_Escape)
    assert marked() == []


def test_what_is_written_meanwhile_is_counted(editor: StoryEditor, qtbot: QtBot) -> None:
    editor.load("rapat")
    bar = look_for(editor, qtbot, "rapat")
    editor.body.place_caret(0, 5)
    qtbot.keyClicks(editor.body, " rapat")
    qtbot.waitUntil(lambda: bar.said == "2 ditemukan")
    qtbot.keyClick(bar.words, Key.Key_Return)
    assert bar.said == "1 dari 2"


@pytest.mark.parametrize("name", ["case", "whole", "one", "every"])
def test_enter_presses_the_button_that_has_the_focus(
    editor: StoryEditor, qtbot: QtBot, name: str
) -> None:
    editor.load("satu satu")
    bar = look_for(editor, qtbot, "satu", "dua")
    made = getattr(bar, name)
    with qtbot.waitSignal(made.clicked):
        made.setFocus()
        qtbot.keyClick(made, Key.Key_Return)
    assert editor.markdown() == ("dua dua" if name == "every" else "satu satu")


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(story=stories, words=st.sampled_from(["kata", "a", "é", "Sofifi", "dua kata", "'", "-"]))
def test_any_story_comes_back_with_one_undo(editor: StoryEditor, story: Story, words: str) -> None:
    editor.load(write(story))
    before = list(editor.body.mirror.records)
    hits = sum(text.casefold().count(words.casefold()) for text in searched(before))
    editor.perform("replace")
    bar = editor.find_bar
    bar.words.setText(words)
    bar.others.setText("≠😀")
    editor.perform("find.next")
    at_least = hits if words not in "'-" else 0
    is_found = bar.said != "Tidak ditemukan"
    assert bar.said.startswith("1 dari") == is_found and is_found >= (at_least > 0)
    bar.every.click()
    changed = sum(text.count("≠😀") for text in searched(editor.body.mirror.records))
    assert changed >= at_least
    assert bar.said in (f"{changed} diganti", "Tidak ditemukan")
    if changed:
        editor.body.step_back()
    assert editor.body.mirror.records == before


def searched(records: list[Record]) -> Iterator[str]:
    """Yield what a person can find."""
    for record in records:
        yield from [record.text] if record.thing is None else texts_of(record.thing)


def test_another_story_is_another_text(editor: StoryEditor, qtbot: QtBot) -> None:
    editor.load("rapat rapat")
    bar = look_for(editor, qtbot, "rapat")
    assert bar.said == "2 ditemukan"
    editor.load("rapat")
    assert not bar.isVisible() and editor.body.extraSelections() == []
    editor.perform("find")
    assert bar.said == "1 ditemukan"
    editor.show_changed("rapat, rapat, rapat")
    qtbot.waitUntil(lambda: bar.said == "3 ditemukan")


def test_what_is_being_written_in_a_cell_counts(editor: StoryEditor, qtbot: QtBot) -> None:
    editor.load(f"Satu\n\n{TABLE}")
    editor.body.tables.open(1)
    cell = editor.body.tables.open_table
    assert cell is not None
    qtbot.keyClicks(cell.field, "sekda ")
    editor.perform("replace")
    assert editor.body.tables.open_table is None
    bar = editor.find_bar
    bar.words.setText("sekda")
    bar.others.setText("Gubernur")
    click(qtbot, bar, "every")
    assert bar.said == "1 diganti"
    assert "Gubernur" in editor.markdown() and "sekda" not in editor.markdown()
    editor.body.step_back()
    assert "sekda" in editor.markdown()


@pytest.mark.parametrize("in_source", [False, True])
def test_a_text_that_shrinks_while_it_is_searched(
    editor: StoryEditor, qtbot: QtBot, in_source: bool
) -> None:
    editor.load("\n\n".join(["kata 😀 " * 30] * 60))
    editor.toolbar.source.setChecked(in_source)
    view = editor.source if in_source else editor.body
    editor.perform("find")
    editor.find_bar.words.setText("kata")
    editor.perform("find.previous")
    assert editor.find_bar.said == "1.800 dari 1.800"
    view.setFocus()
    view.selectAll()
    qtbot.keyClick(view, Key.Key_Backspace)
    qtbot.waitUntil(lambda: editor.find_bar.said == "Tidak ditemukan")
    editor.perform("undo")
    qtbot.waitUntil(lambda: editor.find_bar.said == "1.800 ditemukan")
    assert 0 < len(view.extraSelections()) <= 200
