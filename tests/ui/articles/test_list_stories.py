"""The list as people use it: filter, views, order, several at once, trash and back."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QAbstractItemModel, QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QMenu, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from newsroom.domain.article import Article
from newsroom.services import article_desk, articles, editing
from newsroom.services.article_desk import Opened
from newsroom.services.newsroom import Newsroom
from newsroom.ui.articles.list.model import PAGE, ROW_ROLE, ArticleListModel
from newsroom.ui.articles.room import ArticlesRoom
from newsroom.ui.common.kit import Kit
from tests.ui.articles.conftest import Add, Ask, focused

Stored = Callable[[str], Opened]
MANY = """
WITH RECURSIVE numbers(value) AS (SELECT 1 UNION ALL SELECT value + 1 FROM numbers LIMIT 3000)
INSERT INTO article SELECT NULL, printf('%032x', value), 'Kabar ' || value, short_title,
    'kabar-' || value, kind, status, published_utc, published_wall, published_zone, embargo_utc,
    embargo_wall, embargo_zone, dateline, authors, editors, credit, category, tags, cover, event,
    summary, extra, source, created, modified, revision, live_revision, lede, words, digest,
    trashed, release, related, corrects, corrections, notice FROM article, numbers WHERE id = ?
"""
"""Copies of one article without text, revisions and search index: enough for a list."""
pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing)", extend=True)
"""The offscreen screen cannot grab the keyboard for a menu."""


def titles(room: ArticlesRoom, idle: Callable[[], None]) -> list[str]:
    model = room.panel.model
    for place in range(model.rowCount()):
        model.index(place).data()
    idle()
    return [str(model.index(place).data()) for place in range(model.rowCount())]


def choose_view(room: ArticlesRoom, text: str, qtbot: QtBot) -> None:
    """Choose a view by its chip, or in the menu behind the dots."""
    for chip in room.panel.chips.findChildren(QPushButton):
        if chip.text().startswith(text):
            qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
            return
    qtbot.mouseClick(room.panel.more, Qt.MouseButton.LeftButton)
    menu = room.panel.findChildren(QMenu)[-1]
    (action,) = [made for made in menu.actions() if made.text().startswith(text)]
    action.trigger()
    menu.close()


def choose(room: ArticlesRoom, ids: list[str], qtbot: QtBot) -> None:
    """Click rows, from the second on with Ctrl."""
    view = room.panel.list
    for number, article_id in enumerate(ids):
        index = room.panel.model.index(room.panel.model.place_of(article_id))
        view.scrollTo(index)
        held = Qt.KeyboardModifier.ControlModifier if number else Qt.KeyboardModifier.NoModifier
        place = view.visualRect(index).center()
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, held, place)


def test_the_model_keeps_the_rules_of_models(kit: Kit, qtbot: QtBot, ask: Ask) -> None:
    model = ArticleListModel(kit)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    ids = ask(lambda n: article_desk.listing(n, "all")).ids
    model.show_ids(ids)
    qtbot.waitUntil(lambda: model.index(0).data(ROW_ROLE) is not None)
    model.show_ids(ids[3:] + ids[:1])
    model.refresh()
    model.forget()
    model.show_ids([])
    assert tester.model() is model and isinstance(model, QAbstractItemModel)


def test_rows_are_read_in_pages_when_they_are_seen(
    room: ArticlesRoom, kit: Kit, do: Ask, idle: Callable[[], None], qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    def many(newsroom: Newsroom) -> None:
        made = articles.save(newsroom, Article("", "Pola"), "Isi.").article
        with newsroom.database.write():
            newsroom.database.execute(MANY, (made.id,))

    asked: list[int] = []
    real = article_desk.rows

    def counting(newsroom: Newsroom, ids: list[str]) -> list[article_desk.Row]:
        asked.append(len(ids))
        return real(newsroom, ids)

    monkeypatch.setattr(article_desk, "rows", counting)
    do(many)
    room.panel.reload()
    idle()
    qtbot.waitUntil(lambda: bool(asked))  # rows are laid out in batches
    idle()
    assert room.panel.model.rowCount() > 3000
    assert asked and sum(asked) <= 4 * PAGE
    before = sum(asked)
    rows, wanted = room.panel.list, room.panel.model.index(1500)

    def is_seen() -> bool:
        rows.scrollTo(wanted)  # again, until its batch is laid out
        return rows.viewport().rect().intersects(rows.visualRect(wanted))

    qtbot.waitUntil(is_seen, timeout=20_000)
    qtbot.waitUntil(lambda: sum(asked) > before)
    idle()
    assert sum(asked) <= before + 12 * PAGE, "its page, and those at the ends of batches"


def test_words_narrow_the_list_down_and_can_be_taken_back(
    room: ArticlesRoom, add: Add, idle: Callable[[], None], qtbot: QtBot
) -> None:
    add("Rapat LPPD")
    add("Panen", "Cengkih zaitun melimpah.")
    room.verbs()["find"]()
    qtbot.keyClicks(room.panel.field, "zaitun")
    qtbot.waitUntil(lambda: room.panel.model.rowCount() == 1)
    assert titles(room, idle) == ["Panen"]
    qtbot.keyClick(room.panel.field, Qt.Key.Key_Return)
    idle()
    assert focused(room) is room.panel.list
    assert room.record() == room.panel.model.ids[0]
    room.verbs()["find"]()
    qtbot.keyClick(room.panel.field, Qt.Key.Key_End)
    qtbot.keyClicks(room.panel.field, "xyz")
    qtbot.waitUntil(lambda: room.panel.no_rows.unfound.isVisible())
    assert room.panel.no_rows.unfound.text.text() == "Tidak ada yang cocok dengan “zaitunxyz”"
    clear = room.panel.no_rows.unfound.findChild(QPushButton)
    qtbot.mouseClick(clear, Qt.MouseButton.LeftButton)
    idle()
    assert room.panel.model.rowCount() == 14 and room.panel.field.text() == ""


def test_a_newsroom_without_articles_says_so(
    room: ArticlesRoom, do: Ask, idle: Callable[[], None]
) -> None:
    do(lambda n: editing.trash_many(n, article_desk.listing(n, "all").ids))
    idle()
    assert room.panel.no_rows.empty.isVisible()
    assert room.panel.no_rows.empty.text.text().startswith("Belum ada artikel.")


def test_each_view_has_its_count_and_its_articles(
    room: ArticlesRoom, add: Add, idle: Callable[[], None], qtbot: QtBot
) -> None:
    add("Menunggu", status="review")
    choose_view(room, "Menunggu tinjauan", qtbot)
    idle()
    assert set(titles(room, idle)) == {"Menunggu", "Semalam Bersama Penjaga Lampu Pelabuhan"}
    choose_view(room, "Draf", qtbot)
    idle()
    chip = next(c for c in room.panel.chips.findChildren(QPushButton) if c.isChecked())
    assert chip.text() == f"Draf {room.panel.model.rowCount()}"


def test_rows_say_all_that_they_show(
    room: ArticlesRoom, add: Add, idle: Callable[[], None]
) -> None:
    article = add("", authors=("Acm",))
    idle()
    index = room.panel.model.index(room.panel.model.place_of(article.id))
    index.data()
    idle()
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Tanpa judul. Draf. Hari ini 10.42. Acm. Belum berjudul. Belum berkategori"


def test_arrows_open_what_they_reach_and_enter_goes_into_the_text(
    room: ArticlesRoom, idle: Callable[[], None], qtbot: QtBot
) -> None:
    view = room.panel.list
    view.setFocus()
    first = room.record()
    qtbot.keyClick(view, Qt.Key.Key_Down)
    idle()
    assert room.record() == room.panel.model.ids[1] != first
    assert focused(room) is view
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert focused(room) is room.editor.body


def test_del_moves_to_the_trash_and_the_toast_brings_back(
    room: ArticlesRoom, kit: Kit, stored: Stored, idle: Callable[[], None], qtbot: QtBot
) -> None:
    ids = list(room.panel.model.ids)
    choose(room, [ids[2]], qtbot)
    idle()
    title = stored(ids[2]).article.title
    qtbot.keyClick(room.panel.list, Qt.Key.Key_Delete)
    idle()
    assert stored(ids[2]).article.trashed and ids[2] not in room.panel.model.ids
    assert kit.toasts.current == f"“{title}” dipindahkan ke Sampah"
    assert room.record() == ids[3]
    kit.toasts.activate()
    idle()
    assert not stored(ids[2]).article.trashed and ids[2] in room.panel.model.ids
    assert room.record() == ids[2] and room.panel.selected == [ids[2]]


def test_several_that_come_back_are_chosen_again(
    room: ArticlesRoom, kit: Kit, idle: Callable[[], None], qtbot: QtBot
) -> None:
    ids = list(room.panel.model.ids)
    choose(room, [ids[1], ids[3]], qtbot)
    qtbot.keyClick(room.panel.list, Qt.Key.Key_Delete)
    idle()
    assert room.panel.selected == [room.record()]
    kit.deeds.undo()
    idle()
    assert room.panel.selected == [ids[1], ids[3]] and room.batch_panel.isVisible()
    room.panel.show_view("trash")
    idle()
    assert room.panel.no_rows.trash.isVisible()
    (way_on,) = [b for b in room.panel.no_rows.trash.findChildren(QPushButton) if b.isVisible()]
    assert way_on.text() == "Tampilkan semua artikel"
    way_on.click()
    idle()
    assert room.panel.view == "all" and list(room.panel.model.ids) == ids


def test_what_lies_in_the_trash_can_be_read_and_taken_out(
    room: ArticlesRoom, stored: Stored, idle: Callable[[], None], qtbot: QtBot
) -> None:
    article_id = room.record()
    room.verbs()["trash"]()
    idle()
    choose_view(room, "Sampah", qtbot)
    idle()
    choose(room, [article_id], qtbot)
    idle()
    assert room.record() == article_id and not room.editor.isEnabled()
    assert "Sampah" in room.notices.trashed.text
    answers = {made.text(): made for made in room.notices.trashed.findChildren(QPushButton)}
    assert list(answers) == ["Kembalikan", "Hapus permanen"]
    qtbot.mouseClick(answers["Hapus permanen"], Qt.MouseButton.LeftButton)
    box = room.window().findChild(QMessageBox)
    assert box.text() == "Hapus permanen 1 artikel?"
    qtbot.mouseClick(box.defaultButton(), Qt.MouseButton.LeftButton)
    assert stored(article_id).article.trashed
    (restore,) = [b for b in room.notices.findChildren(QPushButton) if b.text() == "Kembalikan"]
    qtbot.mouseClick(restore, Qt.MouseButton.LeftButton)
    idle()
    assert not stored(article_id).article.trashed
    assert room.editor.isEnabled() and room.notices.trashed.text == ""


def test_several_are_changed_together_and_undone_together(
    room: ArticlesRoom, kit: Kit, stored: Stored, idle: Callable[[], None], qtbot: QtBot
) -> None:
    ids = list(room.panel.model.ids[:3])
    before = [stored(item).article for item in ids]
    choose(room, ids, qtbot)
    panel = room.batch_panel
    assert panel.isVisible() and panel.apply.text() == "Terapkan ke 3"
    panel.category.setEditText("Pemerintahan")
    qtbot.keyClicks(panel.tags, "SPBE")
    panel.status.setCurrentIndex(panel.status.findData("review"))
    qtbot.mouseClick(panel.apply, Qt.MouseButton.LeftButton)
    idle()
    for old, now in zip(before, (stored(item).article for item in ids), strict=True):
        assert (now.category, now.status) == ("Pemerintahan", "review")
        assert now.tags == tuple(dict.fromkeys((*old.tags, "SPBE")))
    kit.toasts.activate()
    idle()
    for old, now in zip(before, (stored(item).article for item in ids), strict=True):
        assert (now.category, now.status, now.tags) == (old.category, old.status, old.tags)


def test_the_menu_changes_the_status_of_what_is_chosen(
    room: ArticlesRoom, stored: Stored, idle: Callable[[], None], qtbot: QtBot
) -> None:
    article_id = room.panel.model.ids[1]
    choose(room, [article_id], qtbot)
    idle()
    room.batch.open_menu(QPoint(10, 10))
    menu = next(made for made in room.findChildren(QMenu) if made.actions())
    texts = [action.text() for action in menu.actions()]
    assert texts == [
        "Buka", "Ganti judul", "Gandakan", "Salin tautan", "Ubah status", "", "Pindahkan ke Sampah",
    ]  # fmt: skip
    statuses = menu.actions()[4].menu()
    (approved,) = [a for a in statuses.actions() if a.text() == "Siap tayang"]
    approved.trigger()
    menu.close()
    idle()
    assert stored(article_id).article.status == "approved"


def test_a_copy_is_opened(
    room: ArticlesRoom, stored: Stored, idle: Callable[[], None], kit: Kit
) -> None:
    original = room.record()
    room.verbs()["duplicate"]()
    idle()
    copy = stored(room.record())
    assert room.record() != original
    assert copy.markdown == stored(original).markdown and copy.article.status == "draft"
    kit.deeds.undo()
    idle()
    assert stored(copy.article.id).article.trashed


def test_nothing_jumps_while_one_writes(
    room: ArticlesRoom, add: Add, idle: Callable[[], None], qtbot: QtBot
) -> None:
    room.panel.order_by("modified")
    idle()
    ids = list(room.panel.model.ids)
    choose(room, [ids[4]], qtbot)
    idle()
    qtbot.keyClicks(room.editor.headline, "Baru ")
    room.settle()
    idle()
    assert list(room.panel.model.ids) == ids
    title = room.panel.model.index(4).data()
    assert title == room.editor.headline.text()


def test_what_another_room_changes_shows_in_the_list(
    room: ArticlesRoom, add: Add, do: Ask, idle: Callable[[], None]
) -> None:
    article = add("Dari agenda")
    assert article.id in room.panel.model.ids
    do(lambda n: editing.set_many(n, {article.id: {"title": "Berubah"}}))
    idle()
    place = room.panel.model.place_of(article.id)
    assert room.panel.model.index(place).data() == "Berubah"
