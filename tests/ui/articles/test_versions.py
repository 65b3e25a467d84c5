"""Riwayat versi in the room: the last ones, all of them, two beside each other, the way back."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from newsroom.domain.article import Article
from newsroom.services import articles, editing
from newsroom.services.article_desk import Opened
from newsroom.services.newsroom import Newsroom
from newsroom.services.versions import Step
from newsroom.storage import articles as storage
from newsroom.ui.articles.room import ArticlesRoom
from newsroom.ui.articles.versions.timeline_model import ENTRY_ROLE, PAGE
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.room import Visit
from newsroom.ui.common.widgets import RowButton
from tests.ui.articles.conftest import Add, Ask
from tests.ui.articles.test_access import nameless

Stored = Callable[[str], Opened]
Open = Callable[[str], None]
SPOKEN = Qt.ItemDataRole.AccessibleTextRole
BODY = "Harga pala naik.\n\nSatu.\n\nDua.\n\nTiga.\n\nEmpat.\n\nLima."


@pytest.fixture
def three(add: Add, do: Ask) -> Article:
    """An article of three versions: the price went up, then down, then the headline changed."""
    first = add("Panen pala", BODY)
    second = do(lambda n: articles.save(n, first, BODY.replace("naik", "turun"))).article
    titled = replace(second, title="Panen cengkih")
    third: Article = do(lambda n: articles.save(n, titled, BODY.replace("naik", "turun"))).article
    return third


@pytest.fixture
def open_(room: ArticlesRoom, idle: Callable[[], None]) -> Open:
    def opened(article_id: str) -> None:
        room.visit(Visit("articles", record=article_id))
        idle()
        assert room.record() == article_id

    return opened


@pytest.fixture
def compared(room: ArticlesRoom, kit: Kit, qtbot: QtBot) -> Callable[[], list[str]]:
    """Wait until a comparison is shown; return its rows as they are spoken."""

    def spoken() -> list[str]:
        model = room.versions.view.comparison.model
        qtbot.waitUntil(lambda: not kit.session.is_busy and not kit.jobs.is_busy)
        kit.jobs.finish()
        assert room.versions.is_open and room.versions.view.is_comparing
        return [model.index(place).data(SPOKEN) for place in range(model.rowCount())]

    return spoken


def rows(room: ArticlesRoom) -> list[RowButton]:
    found = room.inspector.history.findChildren(RowButton)
    return [row for row in found if row.isVisibleTo(room.inspector.history)]


def heads(room: ArticlesRoom) -> list[str]:
    return room.versions.view.comparison.rows.accessibleName().split(": ")[1].split(", ")


# The section


def test_the_last_versions_stand_beside_the_text(
    room: ArticlesRoom, three: Article, do: Ask, open_: Open
) -> None:
    for text in ("Empat.", "Lima.", "Enam."):
        do(lambda n, text=text: articles.save(n, three, text))
    open_(three.id)
    names = [row.accessibleName() for row in rows(room)]
    assert [name.split(".")[0] for name in names] == [f"Versi {n}" for n in (6, 5, 4, 3, 2)]
    assert names[0].startswith("Versi 6. Sekarang. Hari ini 10.42. Acm · Isi diubah: 1 paragraf")
    assert names[3].endswith("Acm · Judul diubah")


def test_an_article_that_is_not_stored_has_none(room: ArticlesRoom) -> None:
    room.begin()
    section = room.inspector.history
    assert rows(room) == [] and section.all.isHidden()
    said = [one.text() for one in section.findChildren(QLabel) if one.isVisibleTo(section)]
    assert said == ["Versi muncul di sini begitu artikel ini tersimpan."]


def test_what_is_typed_becomes_a_version_there(
    room: ArticlesRoom, three: Article, open_: Open, qtbot: QtBot, idle: Callable[[], None]
) -> None:
    open_(three.id)
    qtbot.keyClicks(room.editor.body, "Baru. ")
    room.settle()
    idle()
    newest = "Versi 4. Sekarang"
    qtbot.waitUntil(lambda: [row.accessibleName()[:17] for row in rows(room)][:1] == [newest])


# Beside each other


def test_a_version_stands_beside_the_present_text(
    room: ArticlesRoom, three: Article, open_: Open, qtbot: QtBot, compared: Callable[[], list[str]]
) -> None:
    open_(three.id)
    rows(room)[-1].setFocus()
    qtbot.keyClick(rows(room)[-1], Qt.Key.Key_Return)
    assert compared() == [
        "Judul. Dihapus: “pala”. Ditambahkan: “cengkih”",
        "Dihapus: “naik”. Ditambahkan: “turun”. Harga pala turun.",
        "Satu.",
        "4 baris sama. Tekan Enter untuk menampilkannya.",
    ]
    assert heads(room) == ["Versi 1 di kiri", "Sekarang di kanan"]
    page = room.versions.view.comparison
    assert page.rows.hasFocus() and nameless(room) == []
    assert page.summary.text() == "2 perubahan"
    for key, place in ((Qt.Key.Key_Down, 1), (Qt.Key.Key_Down, 1), (Qt.Key.Key_Up, 0)):
        qtbot.keyClick(page.rows, key, Qt.KeyboardModifier.ControlModifier)
        assert page.rows.currentIndex().row() == place


def test_esc_goes_back_to_the_text(
    room: ArticlesRoom, three: Article, open_: Open, qtbot: QtBot, compared: Callable[[], list[str]]
) -> None:
    open_(three.id)
    room.versions.compare(1)
    compared()
    assert "text.bold" not in room.verbs() and not room.editor.isVisible()
    qtbot.keyClick(room.versions.view.comparison.rows, Qt.Key.Key_Escape)
    assert room.editor.isVisible() and room.editor.body.hasFocus()
    assert "text.bold" in room.verbs()


def test_alike_lines_unfold_and_older_words_can_be_copied(
    room: ArticlesRoom, three: Article, open_: Open, qtbot: QtBot, compared: Callable[[], list[str]]
) -> None:
    open_(three.id)
    model = room.versions.view.comparison.model
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    room.versions.compare(1)
    compared()
    view = room.versions.view.comparison.rows
    qtbot.keyClick(view, Qt.Key.Key_End)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert compared()[2:] == ["Satu.", "Dua.", "Tiga.", "Empat.", "Lima."]
    assert view.currentIndex().data(SPOKEN) == "Dua."
    view.go_to(1)
    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Harga pala naik."


def test_alt_and_arrows_go_through_the_versions(
    room: ArticlesRoom, three: Article, open_: Open, qtbot: QtBot, compared: Callable[[], list[str]]
) -> None:
    open_(three.id)
    room.versions.compare(2)
    compared()
    page = room.versions.view.comparison
    qtbot.keyClick(page.rows, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    compared()
    assert heads(room)[0] == "Versi 1 di kiri" and not page.older.isEnabled()
    for _ in range(2):
        qtbot.keyClick(page.rows, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
        compared()
    assert heads(room) == ["Versi 2 di kiri", "Versi 3 di kanan"]
    assert not page.newer.isEnabled() and page.restore.isHidden()


def test_a_version_can_be_put_beside_others_in_any_theme(
    room: ArticlesRoom, kit: Kit, three: Article, do: Ask, open_: Open,
    compared: Callable[[], list[str]],
) -> None:  # fmt: skip
    def publish(newsroom: Newsroom) -> None:
        with newsroom.database.write():
            storage.set_live(newsroom.database, {three.id: 1})

    do(publish)
    open_(three.id)
    room.versions.compare(2)
    compared()
    buttons = room.versions.view.comparison.against.findChildren(QPushButton)
    offered = {button.text(): button for button in buttons if not button.isHidden()}
    assert list(offered) == ["Sekarang", "Versi tayang", "Sebelumnya"]
    offered["Versi tayang"].click()
    compared()
    assert heads(room) == ["Versi 1 di kiri", "Versi 2 di kanan"]
    kit.theme.choose("dark")
    assert not room.grab().isNull()
    offered["Sekarang"].click()
    assert compared()[0].startswith("Judul")


# All versions


def test_the_list_of_all_leads_to_each(
    room: ArticlesRoom, three: Article, open_: Open, qtbot: QtBot, idle: Callable[[], None],
    compared: Callable[[], list[str]],
) -> None:  # fmt: skip
    open_(three.id)
    room.verbs()["history"]()
    idle()
    view = room.versions.view
    entries, model = view.timeline.entries, view.timeline.model
    assert room.versions.is_open and entries.hasFocus() and nameless(room) == []
    qtbot.waitUntil(lambda: "Judul diubah" in model.index(1).data(SPOKEN))
    assert model.index(1).data(SPOKEN) == (
        "Versi 3. Sekarang. Hari ini 10.42 · Acm. Judul diubah. Draf · 8 kata. "
        "Sesudah itu: Artikel dibuat, Hari ini 10.42 · Acm"
    )
    qtbot.keyClick(entries, Qt.Key.Key_End)
    qtbot.keyClick(entries, Qt.Key.Key_Return)
    compared()
    assert heads(room)[0] == "Versi 1 di kiri"
    qtbot.keyClick(view.comparison.rows, Qt.Key.Key_Escape)
    assert not view.is_comparing and entries.hasFocus()
    qtbot.keyClick(entries, Qt.Key.Key_Escape)
    assert room.editor.isVisible()


def test_arrows_pass_through_what_was_done_between_versions(
    room: ArticlesRoom, three: Article, do: Ask, open_: Open, idle: Callable[[], None],
    qtbot: QtBot,
) -> None:  # fmt: skip
    for status in ("review", "approved", "draft", "review", "approved", "draft"):
        do(lambda n, status=status: editing.set_fields(n, three.id, {"status": status}))
    for _ in range(6):
        do(lambda n: editing.trash(n, three.id))
        do(lambda n: editing.restore(n, three.id))
    open_(three.id)
    room.versions.show_all()
    idle()
    entries = room.versions.view.timeline.entries
    entries.resize(600, 200)
    model = entries.model()
    assert isinstance(model.index(0).data(ENTRY_ROLE), Step)
    qtbot.keyClick(entries, Qt.Key.Key_Home)
    reached = []
    for _ in range(9):
        reached.append(entries.currentIndex().data(ENTRY_ROLE).number)
        qtbot.keyClick(entries, Qt.Key.Key_Down)
    assert reached == [9, 8, 7, 6, 5, 4, 3, 2, 1]
    qtbot.keyClick(entries, Qt.Key.Key_Home)
    assert entries.currentIndex().data(ENTRY_ROLE).number == 9
    # What was done to it is in sight with it, as far as there is room.
    assert entries.verticalScrollBar().value() > 0
    entries.resize(600, 800)
    qtbot.keyClick(entries, Qt.Key.Key_End)
    assert entries.currentIndex().data(ENTRY_ROLE).number == 1
    for _ in range(8):
        qtbot.keyClick(entries, Qt.Key.Key_Up)
    assert entries.verticalScrollBar().value() == 0
    spoken = entries.currentIndex().data(SPOKEN)
    assert "Sesudah itu: " in spoken and spoken.count("Dipindahkan ke Sampah") == 6


def test_only_versions_in_sight_are_looked_up(
    room: ArticlesRoom, three: Article, do: Ask, open_: Open, qtbot: QtBot, kit: Kit
) -> None:
    def many(newsroom: Newsroom) -> None:
        for number in range(60):
            articles.save(newsroom, three, f"Isi {number}.")

    do(many)
    open_(three.id)
    model, known = room.versions.view.timeline.model, set[int]()
    model.dataChanged.connect(lambda first, last: known.update(range(first.row(), last.row() + 1)))
    room.versions.show_all()
    qtbot.waitUntil(lambda: bool(known) and not kit.session.is_busy)
    assert model.rowCount() == 64 and 10 <= max(known) < 4 * PAGE
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)


# The way back


def test_a_version_is_brought_back_and_taken_away_again(
    room: ArticlesRoom, kit: Kit, three: Article, do: Ask, open_: Open, stored: Stored,
    qtbot: QtBot, idle: Callable[[], None], compared: Callable[[], list[str]],
) -> None:  # fmt: skip
    do(lambda n: editing.set_fields(n, three.id, {"status": "review"}))
    open_(three.id)
    qtbot.keyClicks(room.editor.body, "Baru. ")
    room.versions.compare(1)
    compared()
    restore = room.versions.view.comparison.restore
    assert restore.text() == "Kembalikan versi 1"
    restore.click()
    idle()
    idle()
    now = stored(three.id)
    assert (now.article.title, now.article.status) == ("Panen pala", "review")
    assert room.editor.markdown() == now.markdown == BODY and room.editor.isVisible()
    assert kit.toasts.current == "Versi 1 dikembalikan"
    kit.deeds.undo()
    idle()
    idle()
    undone = stored(three.id)
    assert undone.article.title == "Panen cengkih" and undone.markdown.startswith("Baru. Harga")
    assert room.editor.markdown() == undone.markdown
    kit.deeds.redo()
    idle()
    assert stored(three.id).markdown == BODY


def test_going_back_never_overwrites_what_somebody_else_saved(
    room: ArticlesRoom, three: Article, do: Ask, open_: Open, stored: Stored,
    idle: Callable[[], None], compared: Callable[[], list[str]],
) -> None:  # fmt: skip
    def elsewhere(newsroom: Newsroom) -> None:
        articles.save(newsroom, three, "Punya dia.")

    open_(three.id)
    room.versions.compare(1)
    compared()
    do(elsewhere)
    room.versions.view.comparison.restore.click()
    idle()
    assert stored(three.id).markdown == "Punya dia."
    assert "sudah diubah" in room.notices.complaint.text


def test_both_sides_of_a_conflict_can_be_compared(
    room: ArticlesRoom, three: Article, do: Ask, open_: Open, qtbot: QtBot,
    idle: Callable[[], None], compared: Callable[[], list[str]],
) -> None:  # fmt: skip
    open_(three.id)
    qtbot.keyClicks(room.editor.body, "Punya saya. ")
    do(lambda n: editing.set_fields(n, three.id, {"body": "Punya dia."}))
    room.settle()
    idle()
    idle()
    question = room.notices.question
    answers = {made.text(): made for made in question.findChildren(QPushButton)}
    answers["Bandingkan"].click()
    spoken = compared()
    assert heads(room) == ["Yang tersimpan di kiri", "Tulisan Anda di kanan"]
    assert "Dihapus: “Punya dia.”" in spoken[0]
    assert any("Ditambahkan: “Punya saya." in row for row in spoken)
    assert room.versions.view.comparison.restore.isHidden()
    room.versions.leave()
    assert room.editor.markdown().startswith("Punya saya. Harga")
