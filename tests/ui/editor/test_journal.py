"""Undo that outlives the program: what is written down while typing gives back every state."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from newsroom.domain.article import Article
from newsroom.services.article_desk import Opened
from newsroom.services.notebooks import Notebook, TypingJournal, journal, resumed_with
from newsroom.services.typed import Typed, compact, digest_of, resumed, typed_of
from newsroom.storage import typing_journal
from newsroom.storage.typing_journal import Line, journal_of
from newsroom.text import history
from newsroom.text.records import Record
from newsroom.text.story import Story
from newsroom.text.writer import write
from newsroom.ui.articles.editor import steps_of_text
from newsroom.ui.articles.editor.story_editor import StoryEditor
from newsroom.ui.common.icons import Icons
from newsroom.ui.common.theme import Theme
from tests.text.trees import stories
from tests.ui.editor.test_random_keys import do, presses

ID = "018791e02a8070008000000000000001"
CTRL = Qt.KeyboardModifier.ControlModifier


class Sheet:
    """One editor with the journal of one article."""

    def __init__(self, editor: StoryEditor, newsroom: Path) -> None:
        self.editor, self.newsroom = editor, newsroom
        self.now = 0.0
        self.steps._clock = lambda: self.now
        self.journal: TypingJournal | None = None
        self.notebook: Notebook | None = None

    @property
    def steps(self) -> steps_of_text.TextSteps:
        return self.editor.body.steps

    @property
    def records(self) -> list[Record]:
        return list(self.editor.body.mirror.records)

    def open(self, stored: str, typed: Typed | None = None) -> Opened:
        """Put an article on the desk that is stored as `stored`."""
        seen = Opened(Article(ID, "Judul", revision=1), stored, None, {}, None)
        seen = seen if typed is None else resumed_with(seen, typed)
        self.editor.load(stored, seen.resumed)
        self.journal = journal(self.newsroom)
        self.notebook = Notebook(self.journal, seen.article, seen, self.records)
        self.notebook.resume(seen.resumed, self.records)
        self.steps.tell(self.notebook)
        return seen

    def stop(self) -> list[Line]:
        """The program ends → what the journal holds."""
        if self.journal is not None:
            self.journal.close()
        return typing_journal.read(self.newsroom, ID)

    def save(self) -> str:
        """What is on screen is stored."""
        assert self.notebook is not None
        markdown = self.editor.markdown()
        self.notebook.store(self.notebook.send(markdown))
        return markdown

    def states(self) -> list[list[Record]]:
        """Undo everything, redo everything → the text at each stop."""
        found = [self.records]
        while self.steps.back() is not None:
            found.append(self.records)
        while self.steps.forward() is not None:
            found.append(self.records)
        return found


@pytest.fixture
def newsroom(tmp_path: Path) -> Path:
    return tmp_path / "kantor.newsroom"


@pytest.fixture
def sheet(editor: StoryEditor, newsroom: Path) -> Iterator[Sheet]:
    made = Sheet(editor, newsroom)
    yield made
    made.stop()


@pytest.fixture
def again(theme: Theme, newsroom: Path, qtbot: QtBot) -> Iterator[Callable[..., Sheet]]:
    """Start the program again: `again(stored)` reads the journal in a new editor."""
    editor = StoryEditor(theme, Icons(theme))
    qtbot.addWidget(editor)
    made: list[Sheet] = []

    def start(stored: str, entries: Sequence[Line] | None = None) -> Sheet:
        while made:
            made.pop().stop()
        made.append(Sheet(editor, newsroom))
        found = typing_journal.read(newsroom, ID) if entries is None else entries
        made[-1].open(stored, typed_of(found))
        return made[-1]

    yield start
    for sheet in made:
        sheet.stop()


Again = Callable[..., Sheet]


def types(sheet: Sheet, text: str) -> None:
    QTest.keyClick(sheet.editor.body, Qt.Key.Key_End, CTRL)
    QTest.keyClicks(sheet.editor.body, text)


pauses = st.sampled_from([0.0, 0.0, 0.3, 2.0])


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(story=stories, pressed=presses, waits=st.lists(pauses, max_size=12), shortened=st.booleans())
def test_every_state_comes_back_after_a_restart(
    sheet: Sheet, again: Again, story: Story, pressed: list[object], waits: list[float],
    shortened: bool,
) -> None:  # fmt: skip
    mime = QMimeData()
    mime.setHtml("<p>A</p><ul><li>b</li></ul><p><b>C</b> d</p>")
    QGuiApplication.clipboard().setMimeData(mime)
    journal_of(sheet.newsroom).unlink(missing_ok=True)
    original = write(story)
    sheet.open(original)
    begin = sheet.records
    for press, wait in zip(pressed, [*waits, *[0.0] * 12], strict=False):
        sheet.now += wait
        do(sheet.editor, press)
    # Asking for the text also takes over what stands in an open cell of a table.
    markdown = sheet.editor.markdown()
    shown, entries = sheet.records, sheet.stop()
    other = again(original, compact(entries) if shortened and entries else entries)
    assert other.editor.markdown() == markdown
    if entries:
        # Ids of lists and quotes are kept with the steps.
        assert other.records == shown
        states = other.states()
        assert states == sheet.states() and begin in states
    QGuiApplication.clipboard().clear()


def test_undo_crosses_saves_other_articles_and_restarts(sheet: Sheet, again: Again) -> None:
    """Case O049."""
    sheet.open("Satu.")
    types(sheet, " Dua.")
    stored = sheet.save()
    sheet.now += 2
    types(sheet, " Tiga.")
    stored = sheet.save()
    sheet.stop()
    for _ in range(2):
        other = again(stored)
        assert other.editor.markdown() == "Satu. Dua. Tiga."
        QTest.keyClick(other.editor.body, Qt.Key.Key_Z, CTRL)
        assert other.editor.markdown() == "Satu. Dua."
        QTest.keyClick(other.editor.body, Qt.Key.Key_Z, CTRL)
        assert other.editor.markdown() == "Satu."
        QTest.keyClick(other.editor.body, Qt.Key.Key_Z, CTRL)
        assert other.editor.markdown() == "Satu."
        QTest.keyClick(other.editor.body, Qt.Key.Key_Y, CTRL)
        QTest.keyClick(other.editor.body, Qt.Key.Key_Y, CTRL)
        assert other.editor.markdown() == "Satu. Dua. Tiga."
    QTest.keyClick(other.editor.body, Qt.Key.Key_Z, CTRL)
    other = again(other.save())
    assert other.editor.markdown() == "Satu. Dua." and other.steps.history.undone == 1


def test_nothing_typed_nothing_undone_nothing_written(sheet: Sheet) -> None:
    """Case O083."""
    sheet.open("Satu.\n\nDua.")
    for _ in range(5):
        QTest.keyClick(sheet.editor.body, Qt.Key.Key_Z, CTRL)
    QTest.keyClick(sheet.editor.body, Qt.Key.Key_Y, CTRL)
    assert sheet.editor.markdown() == "Satu.\n\nDua."
    assert not journal_of(sheet.newsroom).exists()


@pytest.mark.parametrize(
    "between",
    ["pause", "enter", "break", "away", "away and back", "paste", "conversion", "bold", "save"],
)
def test_where_a_step_ends(sheet: Sheet, between: str, qtbot: QtBot) -> None:
    sheet.open("Satu")
    body = sheet.editor.body
    types(sheet, "abc")
    match between:
        case "pause":
            sheet.now += 1.0
        case "enter":
            qtbot.keyClick(body, Qt.Key.Key_Return)
        case "break":
            qtbot.keyClick(body, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
        case "away":
            qtbot.keyClick(body, Qt.Key.Key_Left)
        case "away and back":
            qtbot.keyClick(body, Qt.Key.Key_Left)
            qtbot.keyClick(body, Qt.Key.Key_Right)
        case "paste":
            body.paste_plain("tempelan")
        case "conversion":
            qtbot.keyClicks(body, "--")
        case "bold":
            qtbot.keyClick(body, Qt.Key.Key_A, CTRL)
            qtbot.keyClick(body, Qt.Key.Key_B, CTRL)
        case "save":
            sheet.save()
    before = sheet.editor.markdown()
    qtbot.keyClicks(body, "xyz")
    qtbot.keyClick(body, Qt.Key.Key_Z, CTRL)
    assert sheet.editor.markdown() == ("Satu" if between == "save" else before)


def test_a_word_is_taken_back_whole_and_what_was_deleted_too(sheet: Sheet, qtbot: QtBot) -> None:
    sheet.open("")
    types(sheet, "Satu ")
    sheet.editor.body.textCursor().insertText("😀")
    types(sheet, " satu")
    assert len(sheet.steps.history.steps) == 1
    sheet.open("Satu dua")
    types(sheet, " tiga")
    assert len(sheet.steps.history.steps) == 1
    for _ in range(5):
        qtbot.keyClick(sheet.editor.body, Qt.Key.Key_Backspace)
    assert len(sheet.steps.history.steps) == 2
    qtbot.keyClick(sheet.editor.body, Qt.Key.Key_Z, CTRL)
    assert sheet.editor.markdown() == "Satu dua tiga"
    assert sheet.editor.body.caret() == (0, 13)


def test_the_source_arrives_as_one_step(sheet: Sheet, again: Again, qtbot: QtBot) -> None:
    sheet.open("Satu.\n\nDua.")
    sheet.editor.show_source(True)
    sheet.editor.source.setPlainText("## Judul\n\nSatu.\n\n- a\n- b")
    sheet.editor.show_source(False)
    stored = sheet.save()
    sheet.stop()
    other = again(stored)
    assert other.editor.markdown() == "## Judul\n\nSatu.\n\n- a\n- b"
    other.editor.body.step_back()
    assert other.editor.markdown() == "Satu.\n\nDua."


def test_what_was_typed_as_markdown_is_stored_before_it_is_a_step(
    sheet: Sheet, again: Again
) -> None:
    sheet.open("Satu.")
    types(sheet, " Dua.")
    sheet.save()
    sheet.editor.show_source(True)
    sheet.editor.source.setPlainText("Lain.")
    assert sheet.notebook is not None
    sheet.notebook.is_whole = lambda: not sheet.editor.is_source
    stored = sheet.save()
    lines = typing_journal.read(sheet.newsroom)
    for some in (lines, compact(lines)):
        found = resumed(typed_of(some), stored)
        assert found is not None and not found.is_ahead and found.records[0].text == "Lain."
    sheet.editor.show_source(False)
    types(sheet, " Lagi")
    lines = typing_journal.read(sheet.newsroom)
    for some in (lines, compact(lines)):
        found = resumed(typed_of(some), stored)
        assert found is not None and found.is_ahead and found.records[0].text == "Lain. Lagi"
    other = again(stored)
    other.editor.body.step_back()
    other.editor.body.step_back()
    assert other.editor.markdown() == "Satu. Dua."


def test_what_was_not_stored_is_shown_again(sheet: Sheet, again: Again) -> None:
    sheet.open("Satu.")
    types(sheet, " Dua.")
    stored = sheet.save()
    types(sheet, " Tiga")
    for known in ("Satu. Dua.", "Satu."):
        # Where the program died between the commit and the note about it, both are possible.
        found = resumed(typed_of(typing_journal.read(sheet.newsroom)), known)
        assert found is not None and found.is_ahead == (known == stored)
    assert again(stored).editor.markdown() == "Satu. Dua. Tiga"


def test_what_was_changed_elsewhere_holds_and_is_one_step(sheet: Sheet, again: Again) -> None:
    sheet.open("Satu.\n\n- a\n- b")
    types(sheet, "c")
    sheet.save()
    types(sheet, "d")
    shown = sheet.editor.markdown()
    sheet.stop()
    for _ in range(2):
        other = again("Satu saja.\n\n1. x\n2. y")
        assert other.editor.markdown() == "Satu saja.\n\n1. x\n2. y"
        assert len(other.steps.history.steps) == 2
    other.editor.body.step_back()
    assert other.editor.markdown() == shown == "Satu.\n\n- a\n- bcd"
    other.editor.body.step_back()
    assert other.editor.markdown() == "Satu.\n\n- a\n- b"


def test_what_was_given_up_does_not_come_back_but_by_undo(sheet: Sheet, again: Again) -> None:
    sheet.open("Satu.")
    types(sheet, " Dua.")
    assert sheet.notebook is not None
    sheet.notebook.give_up()
    other = again("Satu.")
    assert other.editor.markdown() == "Satu."
    other.editor.body.step_back()
    assert other.editor.markdown() == "Satu. Dua."


def test_behind_a_hole_the_stored_text_holds(sheet: Sheet, again: Again) -> None:
    sheet.open("Satu.")
    types(sheet, " Dua.")
    sheet.now += 5
    types(sheet, " Tiga.")
    sheet.now += 5
    types(sheet, " Empat.")
    stored = sheet.save()
    lines = sheet.stop()
    hole = next(n for n, line in enumerate(lines) if '"i"' in line.payload)
    kept = [line for n, line in enumerate(lines) if n != hole]
    for entries in (kept, compact(kept)):
        typing_journal._replace(journal_of(sheet.newsroom), entries)
        other = again(stored)
        assert other.editor.markdown() == stored
        other.editor.body.step_back()
        assert other.editor.markdown() == "Satu. Dua. T"
        other.editor.body.step_back()
        assert other.editor.markdown() == "Satu. Dua."
        types(other, "!")
        # What is written from now on is known again.
        other = again(other.save())
        assert other.editor.markdown() == "Satu. Dua.!" and other.steps.history.can_undo
        other.stop()


def test_only_the_last_steps_are_kept(
    sheet: Sheet, again: Again, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert history.LIMIT == 1_000
    monkeypatch.setattr(history, "LIMIT", 100)
    sheet.open("")
    for number in range(150):
        sheet.now += 2
        sheet.editor.body.textCursor().insertText(f"{number} ")
    shown = sheet.records
    entries = sheet.stop()
    short = compact(entries)
    assert len(short) < 110
    for some in (entries, short):
        other = again(sheet.editor.markdown(), some)
        assert other.records == shown
        assert len(other.steps.history.steps) == 100
        while other.steps.back() is not None:
            pass
        assert other.editor.markdown().split() == [str(number) for number in range(50)]
        other.stop()


def test_any_line_may_be_torn_or_spoilt(sheet: Sheet, again: Again) -> None:
    sheet.open("Satu.\n\n- a\n- b\n\n> c")
    for word in (" dua", "- x", "tiga"):
        types(sheet, word)
        sheet.editor.body.formatting.part()
        sheet.now += 2
    stored = sheet.save()
    file = journal_of(sheet.newsroom)
    whole = file.read_bytes()
    sheet.stop()
    for at in range(0, len(whole), 101):
        for spoilt in (whole[:at], whole[:at] + b"\xff" + whole[at + 1 :]):
            file.write_bytes(spoilt)
            other = again(stored)
            assert other.editor.markdown() == stored
            other.stop()


def test_lists_from_an_earlier_session_do_not_join_new_ones(sheet: Sheet, again: Again) -> None:
    sheet.open("a\n\nb")
    sheet.editor.body.selectAll()
    sheet.editor.body.formatting.toggle_list(False)
    stored = sheet.save()
    sheet.stop()
    other = again(stored)
    assert other.editor.body.manuscript.fresh_id() > other.records[0].place.list.id  # type: ignore[union-attr]


def test_digests_are_of_what_is_stored() -> None:
    assert digest_of("a\r\nb\x00") == digest_of("a\nb") != digest_of("a b")
