"""The office's work on an article: steps, four eyes, take down, ralat, notes, what is ignored."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from newsroom.domain.article import Article
from newsroom.services import editing, notes, workflow
from newsroom.services.article_desk import Opened
from newsroom.services.changes import Changes
from newsroom.services.newsroom import Newsroom, change_site, work_as
from newsroom.storage import articles as storage
from newsroom.ui.articles.room import ArticlesRoom
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.room import Visit
from newsroom.ui.common.widgets import ElidedLabel
from tests.ui.articles.conftest import Add, Ask, focused

Stored = Callable[[str], Opened]
Idle = Callable[[], None]
OnDesk = Callable[..., str]
pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing)", extend=True)
TEXT = "Panen pala naik. Harga pala turun di Sofifi. Petani pala senang."


@pytest.fixture
def on_desk(room: ArticlesRoom, add: Add, idle: Idle) -> OnDesk:
    """Store an article, open it and return its id."""

    def opened(title: str = "Panen pala", text: str = TEXT, **fields: object) -> str:
        article = add(title, text, **fields)
        room.visit(Visit("articles", record=article.id))
        idle()
        return article.id

    return opened


@pytest.fixture
def live(on_desk: OnDesk, do: Ask, idle: Idle) -> str:
    """An article on the desk that readers have seen."""
    article_id = on_desk(status="published", published=None)
    do(lambda newsroom: workflow.publish(newsroom, article_id))
    do(lambda newsroom: go_live(newsroom, article_id))
    idle()
    return article_id


def go_live(newsroom: Newsroom, article_id: str) -> Changes:
    """Remember the working copy as what the site shows."""
    article = storage.get(newsroom.database, article_id)
    assert article is not None
    with newsroom.database.write():
        storage.set_live(newsroom.database, {article_id: article.revision})
    return Changes(articles=frozenset({article_id}), edition=True)


def click(widget: QWidget, qtbot: QtBot, idle: Idle) -> None:
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)
    idle()


def named(parent: QWidget, name: str) -> QPushButton:
    """Return the one button with a name that begins so."""
    (found,) = [
        made
        for made in parent.findChildren(QPushButton)
        if made.accessibleName().startswith(name) and made.isVisibleTo(parent)
    ]
    return found


# Steps


def test_the_next_step_is_one_button(
    room: ArticlesRoom, on_desk: OnDesk, stored: Stored, qtbot: QtBot, idle: Idle
) -> None:
    article_id = on_desk()
    status = room.inspector.status
    for text, after in (
        ("Ajukan tinjauan", "review"),
        ("Setujui", "approved"),
        ("Tayangkan", "published"),
    ):
        assert status.next.text() == text
        click(status.next, qtbot, idle)
        assert stored(article_id).article.status == after
        assert status.steps.buttons[after].isChecked()
    assert not status.next.isVisible()
    assert status._last.text() == "Ditayangkan Acm · Hari ini 10.42"


def test_a_step_stores_what_was_typed_before_it(
    room: ArticlesRoom, on_desk: OnDesk, stored: Stored, qtbot: QtBot, idle: Idle
) -> None:
    article_id = on_desk()
    room.editor.body.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(room.editor.body, " Tamat.")
    click(room.inspector.status.next, qtbot, idle)
    assert stored(article_id).markdown == f"{TEXT} Tamat."
    assert stored(article_id).article.status == "review"
    qtbot.keyClicks(room.editor.body, " Lagi.")
    room.settle()
    idle()
    assert stored(article_id).markdown == f"{TEXT} Tamat. Lagi."
    assert stored(article_id).article.status == "review"


def test_an_article_without_a_word_has_a_status(
    room: ArticlesRoom, ask: Ask, qtbot: QtBot, idle: Idle
) -> None:
    room.begin()
    item = room.desk.article_id
    click(room.inspector.status.steps.buttons["review"], qtbot, idle)
    found: Article = ask(lambda newsroom: storage.get(newsroom.database, item))
    assert found.status == "review"


def test_four_eyes_are_said_in_place_and_words_are_not_lost(
    room: ArticlesRoom, kit: Kit, on_desk: OnDesk, stored: Stored, do: Ask,
    qtbot: QtBot, idle: Idle,
) -> None:  # fmt: skip
    do(lambda newsroom: change_site(newsroom, {"four_eyes": "yes"}))
    article_id = on_desk(authors=("Acm",), status="review")
    status = room.inspector.status
    assert not status.next.isVisible() and "menunggu persetujuan" in status._state.text()
    qtbot.keyClicks(room.editor.body, "Baru. ")
    click(status.steps.buttons["approved"], qtbot, idle)
    assert status.refusal.isVisible() and "Empat mata" in status.refusal.text
    assert status.steps.buttons["review"].isChecked()
    assert not status.steps.buttons["approved"].isChecked()
    assert stored(article_id).article.status == "review"
    assert stored(article_id).markdown == f"Baru. {TEXT}"
    assert not room.notices.isVisible()
    do(lambda newsroom: work_as(newsroom, "Redni"))
    kit.session.person = "Redni"
    room.editorial.refresh()
    idle()
    assert status.next.isVisible() and status.next.text() == "Setujui"
    click(status.next, qtbot, idle)
    assert stored(article_id).article.status == "approved"
    assert not status.refusal.isVisible()
    assert status._last.text() == "Disetujui Redni · Hari ini 10.42"


def test_changes_of_a_live_article_wait_for_somebody_else(
    room: ArticlesRoom, live: str, do: Ask, qtbot: QtBot, idle: Idle
) -> None:
    do(lambda newsroom: change_site(newsroom, {"four_eyes": "yes"}))
    do(lambda newsroom: editing.set_fields(newsroom, live, {"body": "Kata lain."}))
    idle()
    status = room.inspector.status
    assert not status.next.isVisible()
    assert "setelah orang lain menyetujuinya" in status._state.text()
    do(lambda newsroom: work_as(newsroom, "Redni"))
    room.editorial.refresh()
    idle()
    assert status.next.text() == "Setujui perubahan"
    click(status.next, qtbot, idle)
    assert not status.next.isVisible()
    assert status._last.text() == "Perubahan disetujui Redni · Hari ini 10.42"


def test_a_take_down_asks_for_the_reason_in_place(
    room: ArticlesRoom, kit: Kit, live: str, stored: Stored, qtbot: QtBot, idle: Idle
) -> None:
    status = room.inspector.status
    click(status.withdraw, qtbot, idle)
    assert focused(room) is status.withdrawal.reason and not status.withdraw.isVisible()
    click(status.withdrawal.cancel, qtbot, idle)
    assert status.withdraw.isVisible() and not status.withdrawal.isVisible()
    assert stored(live).article.status == "published"
    click(status.withdraw, qtbot, idle)
    qtbot.keyClicks(status.withdrawal.reason, "Keliru.")
    click(status.withdrawal.confirm, qtbot, idle)
    now = stored(live).article
    assert (now.status, now.notice) == ("withdrawn", "Keliru.")
    qtbot.keyClicks(status.withdrawal.reason, "Maaf. ")
    room.settle()
    idle()
    assert stored(live).article.notice == "Maaf. Keliru."
    kit.toasts.activate()
    idle()
    assert stored(live).article.status == "published"
    assert not status.withdrawal.isVisible()


def test_an_embargo_is_typed_and_taken_back(
    room: ArticlesRoom, kit: Kit, on_desk: OnDesk, stored: Stored, qtbot: QtBot, idle: Idle
) -> None:
    article_id = on_desk()
    status = room.inspector.status
    assert not status.embargo.isVisible()
    click(status.add_embargo, qtbot, idle)
    assert focused(room) is status.embargo.day
    qtbot.keyClicks(status.embargo.day, "2 des")
    qtbot.keyClicks(status.embargo.clock, "7.30")
    qtbot.keyClick(status.embargo.clock, Qt.Key.Key_Return)
    idle()
    embargo = stored(article_id).article.embargo
    assert embargo is not None and embargo.iso == "2026-12-02T07:30:00+09:00"
    assert "Tidak tampil di situs sebelum waktu ini" in status._embargo_words.text()
    room.editor.body.setFocus()
    kit.deeds.undo()
    kit.deeds.undo()
    idle()
    assert stored(article_id).article.embargo is None
    assert not status.embargo.isVisible() and status.add_embargo.isVisible()


# Ralat


def test_only_what_readers_have_seen_gets_a_correction(
    room: ArticlesRoom, on_desk: OnDesk, do: Ask, idle: Idle
) -> None:
    article_id = on_desk()
    assert not room.inspector.corrections.isVisible()
    do(lambda newsroom: go_live(newsroom, article_id))
    idle()
    assert not room.inspector.corrections.isHidden()


def test_a_correction_is_written_reworded_and_taken_back(
    room: ArticlesRoom, kit: Kit, live: str, stored: Stored, qtbot: QtBot, idle: Idle
) -> None:
    section = room.inspector.corrections
    room.guide.go_to("corrections")
    click(section.add, qtbot, idle)
    assert "apa yang benar" in section._field._problem.text()
    qtbot.keyClicks(section.text, "Jumlahnya 24, bukan 42.")
    click(section.add, qtbot, idle)
    assert [one.text for one in stored(live).article.corrections] == ["Jumlahnya 24, bukan 42."]
    assert section.text.text() == "" and kit.toasts.current == "Ralat ditambahkan"
    click(named(section, "Ubah: Jumlahnya"), qtbot, idle)
    qtbot.keyClicks(section.text, "Jadi: ")
    click(section.add, qtbot, idle)
    assert [one.text for one in stored(live).article.corrections] == [
        "Jadi: Jumlahnya 24, bukan 42."
    ]
    kit.deeds.undo()
    idle()
    assert stored(live).article.corrections[0].text == "Jumlahnya 24, bukan 42."
    click(named(section, "Hapus: Jumlahnya"), qtbot, idle)
    assert stored(live).article.corrections == ()
    kit.toasts.activate()
    idle()
    assert len(stored(live).article.corrections) == 1


def test_a_correction_with_its_article_is_one_step(
    room: ArticlesRoom, kit: Kit, live: str, stored: Stored, do: Ask, qtbot: QtBot, idle: Idle
) -> None:
    section = room.inspector.corrections
    room.guide.go_to("corrections")
    qtbot.keyClicks(section.text, "Jumlahnya 24.")
    section.with_article.setChecked(True)
    qtbot.keyClick(section.text, Qt.Key.Key_Return)
    idle()
    assert not section.with_article.isChecked()
    told = stored(live).article.corrections[0].article
    assert stored(told).article.title == "Ralat: Panen pala"
    do(lambda newsroom: go_live(newsroom, live))
    idle()
    assert not [made for made in names(section) if made.startswith(("Ubah", "Hapus"))]
    click(named(section, "Buka artikel ralat"), qtbot, idle)
    assert room.desk.article_id == told
    assert room.inspector.corrections.isHidden()


# Notes


def select(room: ArticlesRoom, words: str) -> None:
    """Select words of the text, as a person would."""
    start = room.editor.plain_text().index(words)
    room.editor.select_word(start, start + len(words))


def test_a_note_about_a_passage_is_one_key_away(
    room: ArticlesRoom, kit: Kit, on_desk: OnDesk, ask: Ask, qtbot: QtBot, idle: Idle
) -> None:
    article_id = on_desk(text=f"Pembukaan 🌴 acara.\n\n{TEXT}")
    section = room.inspector.notes
    select(room, "Harga pala")
    kit.actions["text.note"].trigger()
    room.verbs()["text.note"]()
    assert focused(room) is section.text
    qtbot.keyClicks(section.text, "Tanya dinas lagi")
    qtbot.keyClick(section.text, Qt.Key.Key_Return)
    idle()
    (note,) = ask(lambda newsroom: notes.listed(newsroom, article_id))
    assert (note.text, note.anchor.quote) == ("Tanya dinas lagi", "Harga pala")
    assert note.anchor.prefix.endswith("naik. ") and note.made_by == "Acm"
    assert marked(room) == ["Harga pala"]
    assert room.inspector.status.open_notes.text().strip() == "1 catatan belum selesai"
    room.editor.body.moveCursor(QTextCursor.MoveOperation.Start)
    click(named(section, "Lihat: Tanya dinas lagi"), qtbot, idle)
    assert room.editor.body.textCursor().selectedText() == "Harga pala"
    click(named(section, "Tandai selesai: Tanya dinas lagi"), qtbot, idle)
    assert marked(room) == [] and not room.inspector.status.open_notes.isVisible()
    kit.toasts.activate()
    idle()
    assert marked(room) == ["Harga pala"]


def marked(room: ArticlesRoom) -> list[str]:
    """Return the words that have the ground of a note."""
    ground = room.kit.theme.color("accent_soft")
    return [
        one.cursor.selectedText()
        for one in room.editor.body.extraSelections()
        if one.format.background().color() == ground
    ]


def test_a_note_follows_its_passage_and_says_when_it_is_gone(
    room: ArticlesRoom, on_desk: OnDesk, do: Ask, qtbot: QtBot, idle: Idle
) -> None:
    article_id = on_desk()
    select(room, "Harga pala")
    room.editorial.begin_note()
    qtbot.keyClicks(room.inspector.notes.text, "Cek")
    click(room.inspector.notes.add, qtbot, idle)
    do(lambda n: editing.set_fields(n, article_id, {"body": f"Lebih dulu. {TEXT}"}))
    idle()
    assert marked(room) == ["Harga pala"]
    do(lambda n: editing.set_fields(n, article_id, {"body": "Sama sekali lain."}))
    idle()
    assert marked(room) == []
    section = room.inspector.notes
    said = {label.accessibleName() for label in section.findChildren(ElidedLabel)}
    assert "Tidak lagi di teks: “Harga pala”" in said
    assert "Lihat: Cek" not in names(section) and "Tandai selesai: Cek" in names(section)


def test_a_note_is_no_part_of_the_text(
    room: ArticlesRoom, on_desk: OnDesk, stored: Stored, qtbot: QtBot, idle: Idle
) -> None:
    article_id = on_desk()
    before = stored(article_id)
    room.editorial.begin_note()
    qtbot.keyClicks(room.inspector.notes.text, "Untuk seluruh artikel")
    click(room.inspector.notes.add, qtbot, idle)
    room.settle()
    idle()
    after = stored(article_id)
    assert (after.markdown, after.article.revision) == (before.markdown, before.article.revision)
    assert not room.editor.body.manuscript.isUndoAvailable()


def test_what_is_being_noted_stays_with_its_article(
    room: ArticlesRoom, on_desk: OnDesk, qtbot: QtBot, idle: Idle
) -> None:
    on_desk()
    select(room, "Harga pala")
    room.editorial.begin_note()
    qtbot.keyClicks(room.inspector.notes.text, "Setengah")
    on_desk("Lain")
    assert room.inspector.notes.text.text() == ""
    assert not room.inspector.notes._about.isVisible()


# Ignored findings


def test_a_finding_is_ignored_here_and_noticed_again(
    room: ArticlesRoom, kit: Kit, on_desk: OnDesk, qtbot: QtBot, idle: Idle
) -> None:
    on_desk()
    checks = room.inspector.checks
    name = "Abaikan untuk ini: Kategori belum dipilih."
    qtbot.waitUntil(lambda: name in names(checks))
    click(named(checks, name), qtbot, idle)
    qtbot.waitUntil(lambda: name not in names(checks))
    assert checks._ignored_count.text() == "1 diabaikan" and checks.restore.isVisible()
    kit.toasts.activate()
    idle()
    qtbot.waitUntil(lambda: name in names(checks))
    click(named(checks, name), qtbot, idle)
    qtbot.waitUntil(lambda: name not in names(checks))
    click(checks.restore, qtbot, idle)
    qtbot.waitUntil(lambda: name in names(checks))
    assert not checks._ignored.isVisible()


def names(parent: QWidget) -> set[str]:
    return {
        made.accessibleName()
        for made in parent.findChildren(QPushButton)
        if made.isVisibleTo(parent)
    }


def test_what_must_be_there_cannot_be_ignored(
    room: ArticlesRoom, on_desk: OnDesk, qtbot: QtBot, idle: Idle
) -> None:
    on_desk(title="", text="")
    qtbot.waitUntil(lambda: "Isi: Judul belum diisi." in names(room.inspector.checks))
    assert "Abaikan untuk ini: Judul belum diisi." not in names(room.inspector.checks)


def test_an_open_note_leads_to_the_notes(
    room: ArticlesRoom, on_desk: OnDesk, do: Ask, qtbot: QtBot, idle: Idle
) -> None:
    article_id = on_desk()
    do(lambda newsroom: notes.add(newsroom, article_id, "Cek."))
    idle()
    click(room.inspector.status.open_notes, qtbot, idle)
    assert focused(room) is room.inspector.notes.text
