"""What was typed and not yet stored when the program died, and undo beyond one article."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from newsroom.domain.article import Article
from newsroom.domain.errors import EnvironmentFailure
from newsroom.domain.zones import Moment
from newsroom.services import article_desk, drafting, editing, notebooks
from newsroom.services.newsroom import Newsroom, open_newsroom
from newsroom.storage import typing_journal
from newsroom.storage.typing_journal import journal_of
from newsroom.ui.articles import sitting as sittings
from newsroom.ui.articles.room import ArticlesRoom
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.room import Visit
from tests.ui.articles.conftest import Add, Ask

CTRL = Qt.KeyboardModifier.ControlModifier
Crash = Callable[[], Newsroom]
Idle = Callable[[], None]


@pytest.fixture
def crash(kit: Kit, tmp_path: Path, idle: Idle) -> Iterator[Crash]:
    """The program dies now: `crash()` opens what lies on the disk, as the next start does."""
    made: list[Newsroom] = []

    def die() -> Newsroom:
        assert kit.session.path is not None
        folder = tmp_path / f"sesudah-{len(made)}"
        folder.mkdir()
        copy = folder / kit.session.path.name
        shutil.copy(kit.session.path, copy)
        if journal_of(kit.session.path).exists():
            shutil.copy(journal_of(kit.session.path), journal_of(copy))
        made.append(open_newsroom(copy, "Acm", kit.session.clock))
        return made[-1]

    yield die
    for newsroom in made:
        newsroom.close()


def open_(room: ArticlesRoom, article_id: str, idle: Idle) -> None:
    room.visit(Visit("articles", record=article_id))
    idle()
    assert room.record() == article_id


def type_at_end(room: ArticlesRoom, qtbot: QtBot, text: str) -> None:
    body = room.editor.body
    body.setFocus()
    qtbot.keyClick(body, Qt.Key.Key_End, CTRL)
    qtbot.keyClicks(body, text)


def undo(room: ArticlesRoom, qtbot: QtBot) -> str:
    qtbot.keyClick(room.editor.body, Qt.Key.Key_Z, CTRL)
    return room.editor.markdown()


def text_of(newsroom: Newsroom, article: Article) -> str:
    return article_desk.text_of(newsroom, article.id)


def test_words_and_fields_that_were_not_stored_are_stored_at_the_next_start(
    room: ArticlesRoom, add: Add, qtbot: QtBot, idle: Idle, crash: Crash
) -> None:
    """Case O048, at one moment after the other."""
    article = add("Panen", "Satu.")
    open_(room, article.id, idle)
    assert room.desk.sitting is not None
    type_at_end(room, qtbot, " D")
    newsroom = crash()
    assert text_of(newsroom, article) == "Satu."
    assert [one.title for one in notebooks.recover(newsroom)] == ["Panen"]
    assert text_of(newsroom, article) == "Satu. D"
    room.settle()
    idle()
    newsroom = crash()
    before = article_desk.opened(newsroom, article.id)
    assert notebooks.recover(newsroom) == () == notebooks.recover(newsroom)
    assert article_desk.opened(newsroom, article.id) == before
    type_at_end(room, qtbot, "ua")
    newsroom = crash()
    assert len(notebooks.recover(newsroom)) == 1 and notebooks.recover(newsroom) == ()
    assert text_of(newsroom, article) == "Satu. Dua"
    seen = notebooks.opened(newsroom, article.id)
    assert seen is not None and seen.resumed is not None and not seen.resumed.is_ahead
    assert len(seen.resumed.typed.history.steps) == 1
    room.settle()
    idle()
    qtbot.keyClicks(room.editor.headline, "Judul: ")
    embargo = Moment("2027-01-01T00:00:00Z", "2027-01-01T09:00:00", "WIT")
    room.desk.sitting.change(dateline="Tidore", authors=("Ibn", "Acm"), embargo=embargo)
    newsroom = crash()
    (found,) = notebooks.recover(newsroom)
    assert (found.title, found.dateline) == ("Judul: Panen", "Tidore")
    assert (found.authors, found.embargo) == (("Ibn", "Acm"), embargo)
    assert text_of(newsroom, article) == "Satu. Dua"


def test_an_article_that_was_never_stored_comes_back(
    room: ArticlesRoom, qtbot: QtBot, crash: Crash, kit: Kit, monkeypatch: pytest.MonkeyPatch
) -> None:
    room.begin()
    assert notebooks.recover(crash()) == ()
    assert kit.session.path is not None and not journal_of(kit.session.path).exists()
    qtbot.keyClicks(room.editor.headline, "Kabar baru")
    # Without the focus, which would store the headline on its way.
    qtbot.keyClicks(room.editor.body, "Satu kata")
    newsroom = crash()

    def fails(*_: object) -> None:
        raise EnvironmentFailure("Disk penuh: {file} belum tersimpan.", file="x")

    with monkeypatch.context() as patch:
        patch.setattr(drafting, "autosave", fails)
        assert notebooks.recover(newsroom) == ()
    (found,) = notebooks.recover(newsroom)
    assert (found.title, found.slug, found.revision) == ("Kabar baru", "kabar-baru", 1)
    assert found.authors == ("Acm",) and found.dateline
    assert text_of(newsroom, found) == "Satu kata"
    assert notebooks.recover(newsroom) == ()


def test_what_somebody_else_wrote_meanwhile_is_not_overwritten(
    room: ArticlesRoom, add: Add, qtbot: QtBot, idle: Idle, crash: Crash
) -> None:
    article = add("Panen", "Satu.")
    open_(room, article.id, idle)
    type_at_end(room, qtbot, " Dua.")
    newsroom = crash()
    stored = article_desk.opened(newsroom, article.id)
    assert stored is not None
    drafting.autosave(newsroom, drafting.Sitting(stored.article), stored.article, "Lain.")
    assert notebooks.recover(newsroom) == ()
    seen = notebooks.opened(newsroom, article.id)
    assert seen is not None and seen.resumed is not None
    assert (seen.markdown, seen.resumed.records[0].text) == ("Lain.", "Lain.")
    assert seen.resumed.link is not None and seen.resumed.link.old[0].text == "Satu. Dua."


def test_typing_in_articles_that_are_gone_is_forgotten(
    room: ArticlesRoom, add: Add, qtbot: QtBot, idle: Idle, crash: Crash
) -> None:
    one, two = add("Satu", "Satu."), add("Dua", "Dua.")
    for article in (one, two):
        open_(room, article.id, idle)
        type_at_end(room, qtbot, " Lagi.")
    room.settle()
    idle()
    newsroom = crash()
    with newsroom.database.write():
        newsroom.database.execute("DELETE FROM article WHERE id = ?", (one.id,))
    notebooks.recover(newsroom)
    left = {entry.article for entry in typing_journal.read(newsroom.path)}
    assert left == {two.id}


def test_undo_goes_on_where_an_article_was_left(
    room: ArticlesRoom, add: Add, qtbot: QtBot, idle: Idle
) -> None:
    """Case O049: undo was lost when another text was opened."""
    one, two = add("Satu", "Teks satu.\n\n- a"), add("Dua", "Teks dua.")
    open_(room, one.id, idle)
    type_at_end(room, qtbot, "b")
    qtbot.keyClick(room.editor.body, Qt.Key.Key_Return)
    open_(room, two.id, idle)
    type_at_end(room, qtbot, " Lagi.")
    open_(room, one.id, idle)
    assert room.editor.markdown() == "Teks satu.\n\n- ab"
    assert [record.text for record in room.editor.body.mirror.records] == ["Teks satu.", "ab", ""]
    assert undo(room, qtbot) == "Teks satu.\n\n- ab"
    assert undo(room, qtbot) == "Teks satu.\n\n- a"
    assert undo(room, qtbot) == "Teks satu.\n\n- a"
    open_(room, two.id, idle)
    assert undo(room, qtbot) == "Teks dua."
    room.settle()
    idle()
    open_(room, one.id, idle)
    qtbot.keyClick(room.editor.body, Qt.Key.Key_Y, CTRL)
    assert room.editor.markdown() == "Teks satu.\n\n- ab"


def test_an_article_that_could_not_be_stored_keeps_its_steps(
    room: ArticlesRoom, add: Add, qtbot: QtBot, idle: Idle, monkeypatch: pytest.MonkeyPatch,
    stored: Callable[..., object],
) -> None:  # fmt: skip
    one, two = add("Satu", "Satu."), add("Dua", "Dua.")
    real = drafting.autosave

    def fails(*_: object) -> None:
        raise EnvironmentFailure("Disk penuh: {file} belum tersimpan.", file="x")

    monkeypatch.setattr(drafting, "autosave", fails)
    open_(room, one.id, idle)
    type_at_end(room, qtbot, " Lagi.")
    open_(room, two.id, idle)
    open_(room, one.id, idle)
    assert room.editor.markdown() == "Satu. Lagi."
    assert "dikembalikan" not in room.kit.toasts.current
    monkeypatch.setattr(drafting, "autosave", real)
    assert undo(room, qtbot) == "Satu."
    type_at_end(room, qtbot, " Akhir.")
    room.settle()
    idle()
    open_(room, two.id, idle)
    open_(room, one.id, idle)
    assert undo(room, qtbot) == "Satu."


def test_a_change_from_elsewhere_is_a_step_and_undo_goes_beyond_it(
    room: ArticlesRoom, add: Add, qtbot: QtBot, idle: Idle, do: Ask
) -> None:
    """Case O084, where only one side changed the text."""
    article = add("Panen", "Satu.")
    open_(room, article.id, idle)
    type_at_end(room, qtbot, " Dua.")
    room.settle()
    idle()
    do(lambda newsroom: editing.set_fields(newsroom, article.id, {"title": "Panen raya"}))

    def write(newsroom: Newsroom) -> object:
        found = article_desk.opened(newsroom, article.id)
        assert found is not None
        sitting = drafting.Sitting(found.article)
        return drafting.autosave(newsroom, sitting, found.article, "Satu. Dua. Tiga.")

    do(write)
    assert room.editor.headline.text() == "Panen raya"
    assert room.editor.markdown() == "Satu. Dua. Tiga."
    assert not room.desk.sitting.is_dirty  # type: ignore[union-attr]
    assert undo(room, qtbot) == "Satu. Dua."
    assert undo(room, qtbot) == "Satu."
    room.settle()
    idle()
    assert room.notices.question.text == ""


def test_what_was_dropped_for_the_stored_version_is_one_undo_away(
    room: ArticlesRoom, add: Add, qtbot: QtBot, idle: Idle, do: Ask
) -> None:
    article = add("Panen", "Satu.")
    open_(room, article.id, idle)
    type_at_end(room, qtbot, " Dua.")

    def write(newsroom: Newsroom) -> object:
        found = article_desk.opened(newsroom, article.id)
        assert found is not None
        return drafting.autosave(newsroom, drafting.Sitting(found.article), found.article, "Lain.")

    do(write)
    room.settle()
    idle()
    assert "sudah diubah" in room.notices.question.text
    room.troubles._load_again()
    idle()
    assert room.editor.markdown() == "Lain."
    assert undo(room, qtbot) == "Satu. Dua."


def test_words_that_could_not_be_stored_at_the_start_are_shown_and_stored(
    room: ArticlesRoom, add: Add, qtbot: QtBot, idle: Idle, ask: Ask, kit: Kit,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setattr(sittings, "PAUSE", 10)
    article = add("Panen", "Satu.")
    open_(room, article.id, idle)
    assert room.desk.sitting is not None
    type_at_end(room, qtbot, " Dua.")
    room.desk.sitting.drop()
    room.desk.forget()
    open_(room, article.id, idle)
    assert room.editor.markdown() == "Satu. Dua."
    assert "Kata-kata yang belum sempat tersimpan sudah dikembalikan." in kit.toasts.current
    qtbot.waitUntil(lambda: not room.desk.sitting.is_dirty)
    assert ask(lambda newsroom: text_of(newsroom, article)) == "Satu. Dua."


def test_a_folder_that_takes_no_journal_disturbs_nobody(
    room: ArticlesRoom, add: Add, qtbot: QtBot, idle: Idle, ask: Ask, kit: Kit
) -> None:
    article = add("Panen", "Satu.")
    assert kit.session.path is not None
    journal_of(kit.session.path).mkdir()
    open_(room, article.id, idle)
    type_at_end(room, qtbot, " Dua.")
    room.settle()
    idle()
    assert kit.session.typing is not None and kit.session.typing.is_failing
    assert ask(lambda newsroom: text_of(newsroom, article)) == "Satu. Dua."
    assert undo(room, qtbot) == "Satu."
    assert QApplication.activeModalWidget() is None


def test_who_types_hears_once_that_it_is_not_written_down(
    room: ArticlesRoom, add: Add, qtbot: QtBot, idle: Idle, kit: Kit
) -> None:
    article = add("Panen", "Satu.")
    assert kit.session.path is not None
    journal_of(kit.session.path).mkdir()
    open_(room, article.id, idle)
    said = room.notices.unwritten
    assert said.text == ""
    type_at_end(room, qtbot, " Dua.")
    qtbot.waitUntil(lambda: said.text.startswith("Catatan ketikan tidak dapat ditulis"))
    assert said.isVisible()
    qtbot.mouseClick(said.findChild(QPushButton), Qt.MouseButton.LeftButton)
    type_at_end(room, qtbot, " Tiga.")
    assert said.text == "" and kit.session.typing is not None and kit.session.typing.is_failing
    # Another room on the same session, in another language for example, says so as well.
    other = ArticlesRoom(kit)
    qtbot.addWidget(other)
    assert other.notices.unwritten.text
    journal_of(kit.session.path).rmdir()
    qtbot.waitUntil(lambda: other.notices.unwritten.text == "")
    numbers = [one.number for one in typing_journal.read(kit.session.path, article.id)]
    assert numbers == list(range(1, len(numbers) + 1)) and len(numbers) > 10, "nothing was lost"


def test_what_goes_for_good_leaves_no_typing_behind(
    room: ArticlesRoom, add: Add, qtbot: QtBot, idle: Idle, kit: Kit
) -> None:
    article, other = add("Salah kirim", "Satu."), add("Panen", "Dua.")
    assert kit.session.path is not None
    journal = journal_of(kit.session.path)
    for one, word in ((article, "rahasia"), (other, "pala")):
        open_(room, one.id, idle)
        type_at_end(room, qtbot, f" {word}")
        room.settle()
        idle()
    assert article.id in journal.read_text("utf-8")
    open_(room, article.id, idle)
    room.verbs()["trash"]()
    idle()
    room.batch.ask_to_delete([article.id])
    box = room.window().findChild(QMessageBox)
    (delete,) = [one for one in box.buttons() if one.text() == "Hapus permanen"]
    qtbot.mouseClick(delete, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: article.id not in journal.read_text("utf-8"))
    assert other.id in journal.read_text("utf-8")
