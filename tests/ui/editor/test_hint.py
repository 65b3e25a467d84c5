"""The invitation of an empty story, and the size of its letters."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from newsroom.ui.articles.editor.formats import DATELINE, INITIALS
from newsroom.ui.articles.editor.story_editor import StoryEditor
from newsroom.ui.common.theme import Theme
from newsroom.ui.common.tokens import LETTERS


def chips_along_the_line(editor: StoryEditor) -> list[int]:
    """Return which chip lies at each pixel of the first line."""
    editor.body.grab()  # chips know where they are once they are painted
    line = editor.body.manuscript.begin().layout().lineAt(0)
    middle = round(line.y() + line.ascent() / 2)
    width = editor.body.viewport().width()
    return [editor.body.chips.kind_at(QPoint(x, middle).toPointF()) for x in range(width)]


def test_the_invitation_stands_between_the_chips(editor: StoryEditor, qtbot: QtBot) -> None:
    editor.set_dateline("Sofifi _")
    editor.set_initials("(Acm/Redni)")
    empty = chips_along_the_line(editor)
    end = max(x for x, kind in enumerate(empty) if kind == DATELINE)
    begin = empty.index(INITIALS)
    invitation = "Tulis berita di sini, atau tempel dari Word."
    assert begin - end > editor.body.fontMetrics().horizontalAdvance(invitation)
    qtbot.keyClicks(editor.body, "A")
    assert chips_along_the_line(editor).index(INITIALS) < end + 40


def test_a_narrow_column_keeps_all_in_one_line(editor: StoryEditor) -> None:
    editor.resize(360, 400)
    editor.set_dateline("Sofifi _")
    editor.set_initials("(Acm/Redni)")
    QApplication.sendPostedEvents()
    chips = chips_along_the_line(editor)
    assert INITIALS in chips and chips[-1] != INITIALS


def test_letters_change_their_size_at_once(editor: StoryEditor, theme: Theme) -> None:
    editor.load("## Judul\n\n- butir\n\nTeks")
    heights = []
    for size in ("small", "medium", "large"):
        theme.choose_letters(size)
        QApplication.sendPostedEvents()
        heights.append(editor.body.manuscript.size().height())
        for document in (editor.body.manuscript, editor.source.document()):
            assert document.defaultFont().pixelSize() == LETTERS[size]
    assert heights == sorted(set(heights))
    assert theme.letters == "large"
    theme.settings.setValue("letters", "riesig")
    assert theme.letters == "medium"


def test_the_counters_begin_without_minutes(editor: StoryEditor, qtbot: QtBot) -> None:
    said = editor.findChildren(QLabel)
    assert any(label.text() == "Belum ada kata" for label in said)
    qtbot.keyClicks(editor.body, "kata ")
    qtbot.waitUntil(lambda: any(label.text() == "1 kata · 1 menit baca" for label in said))
    qtbot.keyClick(editor.body, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(editor.body, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: any(label.text() == "Belum ada kata" for label in said))
