"""Autosave in the room: what is typed is stored, what is not changed is not, nothing is lost."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from newsroom.domain.errors import EnvironmentFailure
from newsroom.services import article_desk, drafting, editing
from newsroom.services.article_desk import Opened
from newsroom.services.newsroom import open_newsroom
from newsroom.ui.articles import sitting as sittings
from newsroom.ui.articles.room import ArticlesRoom
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.room import Visit
from tests.ui.articles.conftest import Add, Ask

Stored = Callable[[str], Opened]


def open_(room: ArticlesRoom, article_id: str, idle: Callable[[], None]) -> None:
    room.visit(Visit("articles", record=article_id))
    idle()
    assert room.record() == article_id


def type_at_end(room: ArticlesRoom, qtbot: QtBot, text: str) -> None:
    body = room.editor.body
    body.setFocus()
    qtbot.keyClick(body, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(body, text)


def revisions(ask: Ask, article_id: str) -> int:
    count: int = ask(lambda n: article_desk.opened(n, article_id)).article.revision
    return count


def test_what_is_typed_is_stored_without_any_button(
    room: ArticlesRoom, add: Add, stored: Stored, qtbot: QtBot, idle: Callable[[], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setattr(sittings, "PAUSE", 20)
    article = add("Panen pala", "Satu.")
    open_(room, article.id, idle)
    type_at_end(room, qtbot, " Dua.")
    qtbot.waitUntil(lambda: not room.desk.sitting.is_dirty)
    now = stored(article.id)
    assert now.markdown == "Satu. Dua." and now.article.revision == 2
    type_at_end(room, qtbot, " Tiga.")
    room.settle()
    idle()
    now = stored(article.id)
    assert now.markdown == "Satu. Dua. Tiga." and now.article.revision == 2


def test_a_stream_of_letters_does_not_put_saving_off(
    room: ArticlesRoom, add: Add, qtbot: QtBot, idle: Callable[[], None]
) -> None:
    open_(room, add("Panen", "Satu.").id, idle)
    type_at_end(room, qtbot, "a")
    clock = room.desk.sitting._clock
    before = clock.remainingTime()
    qtbot.wait(30)
    type_at_end(room, qtbot, "b")
    assert clock.remainingTime() < before


def test_looking_at_articles_makes_no_revision(
    room: ArticlesRoom, add: Add, ask: Ask, idle: Callable[[], None], qtbot: QtBot
) -> None:
    """Cases O083 and O049."""
    one = add("Satu", "# aneh\n\n* daftar\n\n<b>kode</b>\n", category="SPBE")
    two = add("Dua  dengan spasi", "Isi.")
    for article in (one, two, one):
        open_(room, article.id, idle)
        qtbot.keyClick(room.editor.body, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        room.editor.perform("source")
        room.editor.perform("source")
        room.settle()
        idle()
    assert revisions(ask, one.id) == revisions(ask, two.id) == 1


def test_a_new_article_is_stored_once_something_is_written(
    room: ArticlesRoom, ask: Ask, qtbot: QtBot, idle: Callable[[], None]
) -> None:
    before = len(room.panel.model.ids)
    qtbot.mouseClick(room.panel.write, Qt.MouseButton.LeftButton)
    room.settle()
    idle()
    assert len(ask(lambda n: article_desk.listing(n, "all")).ids) == before
    qtbot.keyClicks(room.editor.headline, "Sekprov minta data")
    room.settle()
    idle()
    assert len(room.panel.model.ids) == before + 1
    found = ask(lambda n: article_desk.opened(n, room.record())).article
    assert (found.title, found.slug) == ("Sekprov minta data", "sekprov-minta-data")
    assert (found.authors, found.dateline) == (("Acm",), found.dateline) and found.dateline
    assert room.panel.selected == [found.id]


def test_leaving_stores_and_the_next_article_keeps_its_own_words(
    room: ArticlesRoom, add: Add, stored: Stored, qtbot: QtBot, idle: Callable[[], None]
) -> None:
    one, two = add("Satu", "Teks satu."), add("Dua", "Teks dua.")
    open_(room, one.id, idle)
    type_at_end(room, qtbot, " Lagi.")
    open_(room, two.id, idle)
    room.settle()
    idle()
    assert stored(one.id).markdown == "Teks satu. Lagi."
    assert stored(two.id).markdown == "Teks dua."


@pytest.fixture
def full_disk(monkeypatch: pytest.MonkeyPatch) -> Callable[[bool], None]:
    """Let saves fail, or not any more."""
    real = drafting.autosave

    def fails(*_: object) -> None:
        raise EnvironmentFailure("Disk penuh: {file} belum tersimpan.", file="x")

    def switch(is_full: bool) -> None:
        monkeypatch.setattr(drafting, "autosave", fails if is_full else real)

    return switch


def test_a_full_disk_is_told_and_nothing_is_lost(
    room: ArticlesRoom, add: Add, stored: Stored, qtbot: QtBot, idle: Callable[[], None],
    full_disk: Callable[[bool], None],
) -> None:  # fmt: skip
    article = add("Panen", "Satu.")
    open_(room, article.id, idle)
    full_disk(True)
    type_at_end(room, qtbot, " Dua.")
    room.settle()
    idle()
    assert "Disk penuh" in room.notices.unsaved.text and room.notices.unsaved.isVisible()
    type_at_end(room, qtbot, " Tiga.")
    full_disk(False)
    room.settle()
    idle()
    assert stored(article.id).markdown == "Satu. Dua. Tiga."
    assert room.notices.unsaved.text == ""


def test_what_could_not_be_stored_is_there_after_going_away_and_back(
    room: ArticlesRoom, add: Add, stored: Stored, qtbot: QtBot, idle: Callable[[], None],
    full_disk: Callable[[bool], None],
) -> None:  # fmt: skip
    one, two = add("Satu", "Teks satu."), add("Dua", "Teks dua.")
    open_(room, one.id, idle)
    full_disk(True)
    type_at_end(room, qtbot, " Lagi.")
    open_(room, two.id, idle)
    open_(room, one.id, idle)
    assert room.editor.markdown() == "Teks satu. Lagi."
    open_(room, two.id, idle)
    full_disk(False)
    room.settle()
    idle()
    assert stored(one.id).markdown == "Teks satu. Lagi."
    assert stored(two.id).markdown == "Teks dua."


def test_what_others_changed_in_other_fields_joins_what_is_typed(
    room: ArticlesRoom, add: Add, do: Ask, stored: Stored, qtbot: QtBot, idle: Callable[[], None]
) -> None:
    article = add("Panen", "Satu.")
    open_(room, article.id, idle)
    type_at_end(room, qtbot, " Dua.")
    do(lambda n: editing.set_fields(n, article.id, {"category": "SPBE"}))
    room.settle()
    idle()
    now = stored(article.id)
    assert (now.article.category, now.markdown) == ("SPBE", "Satu. Dua.")
    assert room.notices.question.text == ""


def conflict(
    room: ArticlesRoom, article_id: str, do: Ask, qtbot: QtBot, idle: Callable[[], None]
) -> None:
    open_(room, article_id, idle)
    type_at_end(room, qtbot, " Punya saya.")
    do(lambda n: editing.set_fields(n, article_id, {"body": "Punya dia."}))
    room.settle()
    idle()
    idle()
    assert "sudah diubah" in room.notices.question.text


def answers(room: ArticlesRoom) -> list[str]:
    found = room.notices.question.findChildren(QPushButton)
    return [button.text() for button in found if button.isVisible()]


def press(room: ArticlesRoom, text: str, qtbot: QtBot) -> None:
    (button,) = [
        made
        for made in room.notices.question.findChildren(QPushButton)
        if made.text() == text and made.isVisible()
    ]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_conflict_can_be_loaded_again(
    room: ArticlesRoom, add: Add, do: Ask, stored: Stored, qtbot: QtBot, idle: Callable[[], None]
) -> None:
    article = add("Panen", "Satu.")
    conflict(room, article.id, do, qtbot, idle)
    assert answers(room) == ["Bandingkan", "Muat ulang", "Simpan sebagai salinan"]
    press(room, "Muat ulang", qtbot)
    idle()
    assert room.editor.markdown() == stored(article.id).markdown == "Punya dia."
    assert room.notices.question.text == ""


def test_a_conflict_can_keep_both(
    room: ArticlesRoom, add: Add, do: Ask, stored: Stored, qtbot: QtBot, idle: Callable[[], None]
) -> None:
    article = add("Panen", "Satu.")
    conflict(room, article.id, do, qtbot, idle)
    press(room, "Simpan sebagai salinan", qtbot)
    idle()
    assert stored(article.id).markdown == "Punya dia."
    assert room.record() not in ("", article.id)
    assert stored(room.record()).markdown == "Satu. Punya saya."


def test_undo_of_the_text_survives_autosave(
    room: ArticlesRoom, add: Add, stored: Stored, qtbot: QtBot, idle: Callable[[], None]
) -> None:
    """Case O049."""
    article = add("Panen", "Satu.")
    open_(room, article.id, idle)
    for words in (" A.", " B."):
        type_at_end(room, qtbot, words)
        room.settle()
        idle()
    for _ in range(8):
        room.verbs()["undo"]()
    room.settle()
    idle()
    assert stored(article.id).markdown == "Satu."


def test_everything_typed_is_stored_when_the_session_closes(
    room: ArticlesRoom, add: Add, kit: Kit, qtbot: QtBot, idle: Callable[[], None]
) -> None:
    article = add("Panen", "Satu.")
    open_(room, article.id, idle)
    for words in (" Dua.", " Tiga."):
        type_at_end(room, qtbot, words)
        room.settle()
    path = kit.session.path
    kit.session.close()
    with open_newsroom(path) as newsroom:
        assert article_desk.text_of(newsroom, article.id) == "Satu. Dua. Tiga."


def test_merging_keeps_what_each_side_changed(
    room: ArticlesRoom, kit: Kit, add: Add, stored: Stored
) -> None:
    base = stored(add("A", "x").id)
    sitting = sittings.Sitting(kit, room, base, lambda: "x mine")
    sitting.article = replace(sitting.article, title="Mine")
    theirs = replace(base, article=replace(base.article, category="Theirs"))
    assert sitting.merge(theirs) == "x mine"
    assert (sitting.article.title, sitting.article.category) == ("Mine", "Theirs")
    both = replace(theirs, article=replace(theirs.article, title="Other"))
    assert sitting.merge(both) is None and sitting.article.title == "Mine"
