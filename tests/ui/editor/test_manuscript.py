"""Records in and out of the document, under whatever is done to it."""

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor

from newsroom.text import writer
from newsroom.text.records import Record, records_of, story_of
from newsroom.text.story import Story
from newsroom.ui.articles.editor.manuscript import OBJECT, Manuscript, from_utf16, utf16
from newsroom.ui.articles.editor.mirror import Mirror
from newsroom.ui.articles.editor.steps_of_text import TextSteps
from tests.text.trees import stories

EVERYTHING = 1_000_000
places = st.integers(0, EVERYTHING)
_same_document = settings(
    max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@pytest.fixture
def mirror(qapp: object) -> Iterator[Mirror]:
    manuscript = Manuscript()
    manuscript.documentLayout()
    made = Mirror(manuscript)
    TextSteps(manuscript, made)
    yield made


def steps_of(mirror: Mirror) -> TextSteps:
    steps = document_of(mirror).findChild(TextSteps)
    assert steps is not None
    return steps


def document_of(mirror: Mirror) -> Manuscript:
    document = mirror.parent()
    assert isinstance(document, Manuscript)
    return document


@_same_document
@given(story=stories)
def test_a_loaded_body_keeps_its_bytes(mirror: Mirror, story: Story) -> None:
    document, markdown = document_of(mirror), writer.write(story)
    mirror.load(markdown)
    shown = document.read_range(0, EVERYTHING)
    assert mirror.markdown() == markdown
    assert shown == mirror.records
    assert story_of(shown) == story
    assert not document.isUndoAvailable()


@pytest.mark.parametrize(
    "markdown",
    ["", "\n\n", "Satu  \ndua\n\n\n*  tiga\n* empat\n\n", "a | b\n--|--\n1 | 2", "Akhir\n"],
)
def test_foreign_markdown_keeps_its_bytes(mirror: Mirror, markdown: str) -> None:
    mirror.load(markdown)
    assert mirror.markdown() == markdown


def test_only_the_changed_block_is_written_anew(mirror: Mirror) -> None:
    mirror.load("*  butir\n*  lain\n\n\n\nSatu  \ndua\n\nUbah")
    cursor = QTextCursor(document_of(mirror))
    cursor.setPosition(document_of(mirror).last_position())
    cursor.insertText("an")
    assert mirror.markdown() == "*  butir\n*  lain\n\n\n\nSatu  \ndua\n\nUbahan"


def _whole(document: Manuscript, position: int) -> int:
    """Not inside a character of two units: no caret can be there."""
    at = position % document.characterCount()
    return at - 1 if 0xDC00 <= ord(document.characterAt(at) or " ") < 0xE000 else at


def _edit(mirror: Mirror, kind: int, a: int, b: int, story: Story) -> None:
    document = document_of(mirror)
    cursor = QTextCursor(document)
    cursor.setPosition(_whole(document, a))
    cursor.setPosition(_whole(document, b), QTextCursor.MoveMode.KeepAnchor)
    match kind:
        case 0:
            cursor.removeSelectedText()
        case 1:
            cursor.insertText("x😀 ")
        case 2:
            cursor.insertBlock()
        case 3:
            cursor.deletePreviousChar()
        case 4:
            steps_of(mirror).back()
        case 5:
            steps_of(mirror).forward()
        case _:
            first = a % (document.blockCount() + 1)
            count = b % (document.blockCount() - first + 1)
            records = records_of(story.blocks, document.fresh_id)
            wanted = [*mirror.records[:first], *records, *mirror.records[first + count :]]
            document.splice(first, count, records)
            assert mirror.records == (wanted or [Record()])


@_same_document
@given(
    story=stories,
    edits=st.lists(st.tuples(st.integers(0, 8), places, places, stories), max_size=6),
)
def test_the_mirror_shows_what_the_document_holds(
    mirror: Mirror, story: Story, edits: list[tuple[int, int, int, Story]]
) -> None:
    document = document_of(mirror)
    mirror.load(writer.write(story))
    steps_of(mirror).begin()
    before = list(mirror.records)
    for edit in edits:
        _edit(mirror, *edit)
        assert mirror.records == document.read_range(0, EVERYTHING)
        things = sum(record.thing is not None for record in mirror.records)
        text = document.toRawText()
        assert text.count(OBJECT) == things + 2
        assert text[0] == text[-1] == OBJECT
        assert document.is_settled
    while document.isUndoAvailable():
        steps_of(mirror).back()
    assert mirror.records == before


@given(st.text())
def test_places_are_counted_as_qt_does(text: str) -> None:
    for at in range(len(text) + 1):
        assert from_utf16(text, utf16(text[:at])) == at
