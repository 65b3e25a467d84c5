"""What else is said about an article: kind, number, short title, pinned stories, focal point."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from newsroom.services import article_desk, editing, library, templates
from newsroom.services.article_desk import Opened
from newsroom.services.newsroom import change_site
from newsroom.ui.articles.inspector.related_section import MOST
from newsroom.ui.articles.room import ArticlesRoom
from newsroom.ui.articles.words import kind_word
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.room import Visit
from tests.ui.articles.conftest import Add, Ask

Stored = Callable[[str], Opened]
Idle = Callable[[], None]
pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing)", extend=True)


@pytest.fixture
def on_desk(room: ArticlesRoom, add: Add, idle: Idle) -> Callable[..., str]:
    """Store an article, open it and return its id."""

    def opened(title: str = "Panen pala", text: str = "Satu.", **fields: object) -> str:
        article = add(title, text, **fields)
        room.visit(Visit("articles", record=article.id))
        idle()
        return article.id

    return opened


def pick(room: ArticlesRoom, kind: str) -> None:
    box = room.inspector.filing.kind
    box.setCurrentIndex(box.findText(kind_word(kind)))
    box.activated.emit(box.currentIndex())


def test_a_press_release_gets_its_number_and_urungkan_takes_it_back(
    room: ArticlesRoom, on_desk: Callable[..., str], do: Ask, stored: Stored, qtbot: QtBot,
    idle: Idle, kit: Kit,
) -> None:  # fmt: skip
    do(lambda n: change_site(n, {"release_pattern": "{nomor3}/SP/{tahun}"}))
    article_id = on_desk()
    filing = room.inspector.filing
    assert not filing.number.isVisible()
    pick(room, "siaran-pers")
    idle()
    qtbot.waitUntil(filing.number.isVisible)
    qtbot.mouseClick(filing.number, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: stored(article_id).article.release == "001/SP/2026")
    qtbot.waitUntil(lambda: filing.release.text() == "001/SP/2026")
    assert not filing.number.isVisible()
    kit.deeds.undo()
    qtbot.waitUntil(lambda: stored(article_id).article.release == "")


def test_a_second_release_gets_the_next_number(
    room: ArticlesRoom, on_desk: Callable[..., str], do: Ask, add: Add, stored: Stored, idle: Idle
) -> None:
    do(lambda n: change_site(n, {"release_pattern": "{nomor}/SP/{tahun}"}))
    add("Yang pertama", "Satu.", release="41/SP/2026")
    article_id = on_desk(kind="siaran-pers")
    room.steps.give_number()
    idle()
    room.settle()
    idle()
    assert stored(article_id).article.release == "42/SP/2026"


def test_short_title_and_credit_are_stored_and_shown_as_found(
    room: ArticlesRoom, on_desk: Callable[..., str], stored: Stored, qtbot: QtBot, idle: Idle
) -> None:
    article_id = on_desk("Judul yang panjang sekali untuk sebuah berita")
    page = room.inspector.page
    qtbot.keyClicks(page.short_title, "Judul pendek")
    qtbot.keyClicks(room.inspector.byline.credit, "©Humas")
    room.settle()
    idle()
    article = stored(article_id).article
    assert (article.short_title, article.credit) == ("Judul pendek", "©Humas")
    assert page._found.title.text() == "Judul pendek"
    assert page._shared.title.text() == article.title, "shared is what og:title says"


def test_datelines_are_completed_without_regard_to_case(
    room: ArticlesRoom, on_desk: Callable[..., str], stored: Stored, qtbot: QtBot, idle: Idle
) -> None:
    article_id = on_desk(dateline="")
    line = room.inspector.byline.dateline
    line.setFocus()
    qtbot.keyClicks(line, "terna")
    assert line._completer.currentCompletion() == "Ternate"
    line._complete("Ternate")
    room.settle()
    idle()
    assert stored(article_id).article.dateline == "Ternate"


# Pinned stories


def test_a_story_is_found_by_its_title_and_pinned(
    room: ArticlesRoom, on_desk: Callable[..., str], add: Add, stored: Stored, qtbot: QtBot,
    idle: Idle, kit: Kit,
) -> None:  # fmt: skip
    other = add("Zzyx membuka pelabuhan", "Isi.")
    article_id = on_desk("Zzyx menutup pelabuhan")
    section = room.inspector.related
    section.line.setFocus()
    qtbot.keyClicks(section.line, "zzyx")
    qtbot.waitUntil(lambda: bool(section.line._found))
    assert [article.id for article in section.line._found] == [other.id], "never itself"
    qtbot.keyClick(section.line, Qt.Key.Key_Escape)
    section.line._popup.hide()
    qtbot.keyClick(section.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: stored(article_id).article.related == (other.id,))
    kit.deeds.undo()
    qtbot.waitUntil(lambda: stored(article_id).article.related == ())
    qtbot.waitUntil(lambda: section._ids == ())


def test_pinned_stories_are_ordered_and_let_go(
    room: ArticlesRoom, on_desk: Callable[..., str], add: Add, stored: Stored, idle: Idle
) -> None:
    ids = tuple(add(f"Berita {n}", "Isi.").id for n in range(MOST))
    article_id = on_desk(related=ids)
    section = room.inspector.related
    assert not section._field.isVisible() and section._full.isVisible()
    section._move_up(1)
    idle()
    assert stored(article_id).article.related == (ids[1], ids[0], *ids[2:])
    section._change(ids[:1])
    idle()
    assert stored(article_id).article.related == ids[:1]
    assert section._field.isVisible()


# Focal point


def test_the_focal_point_is_set_by_click_and_by_keys(
    room: ArticlesRoom, on_desk: Callable[..., str], ask: Ask, qtbot: QtBot, idle: Idle
) -> None:
    cover = ask(lambda n: library.listing(n, "photo", "", "newest").ids[0])

    def focus() -> str:
        return str(ask(lambda n: library.items(n, [cover]))[0].focus)

    on_desk(cover=cover)
    section = room.inspector.cover
    section.focusing.setChecked(True)
    frame = section.focus_frame
    assert frame.isVisible() and not section.picture.isVisible()
    place = frame._picture()
    at = QPoint(
        round(place.left() + place.width() * 0.25), round(place.top() + place.height() * 0.8)
    )
    qtbot.mouseClick(frame, Qt.MouseButton.LeftButton, pos=at)
    qtbot.keyClick(frame, Qt.Key.Key_Right)
    qtbot.keyClick(frame, Qt.Key.Key_Return)
    assert section.picture.isVisible()
    idle()
    left, top = map(int, focus().split())
    assert abs(left - 30) <= 1 and abs(top - 80) <= 1


# Templates, F2, address


def test_a_template_is_begun_kept_and_let_go(
    room: ArticlesRoom, on_desk: Callable[..., str], ask: Ask, qtbot: QtBot, idle: Idle, kit: Kit
) -> None:
    article_id = on_desk("Apel gabungan", "[siapa memimpin apel …]", category="Pemerintahan")
    room.templates.keeping_requested.emit()
    assert room.panel.naming.line.hasFocus()
    qtbot.keyClick(room.panel.naming.line, Qt.Key.Key_Return)
    assert room.panel.naming.isVisible(), "a name is wanted"
    qtbot.keyClicks(room.panel.naming.line, "Apel")
    qtbot.keyClick(room.panel.naming.line, Qt.Key.Key_Return)
    idle()
    assert not room.panel.naming.isVisible()
    (kept,) = [one for one in ask(templates.offered) if one.name == "Apel"]
    room.templates._begin(kept)
    idle()
    assert room.desk.article is not None and room.desk.article_id != article_id
    assert room.desk.article.category == "Pemerintahan" and room.record() == ""
    assert room.editor.markdown().strip() == "[siapa memimpin apel …]"
    assert room.editor.headline.hasFocus()
    room.templates._remove(kept)
    idle()
    assert kept not in ask(templates.offered)
    kit.deeds.undo()
    idle()
    assert kept in ask(templates.offered)


def test_f2_in_the_list_goes_to_the_headline(
    room: ArticlesRoom, on_desk: Callable[..., str], qtbot: QtBot
) -> None:
    on_desk("Judul lama")
    room.panel.list.setFocus()
    qtbot.keyClick(room.panel.list, Qt.Key.Key_F2)
    qtbot.waitUntil(room.editor.headline.hasFocus)


def test_the_address_of_a_page_is_copied(
    room: ArticlesRoom, on_desk: Callable[..., str], do: Ask, qtbot: QtBot, kit: Kit
) -> None:
    article_id = on_desk("Panen pala raya")
    do(lambda n: change_site(n, {"url": "https://kabar.contoh.go.id/"}))
    room.batch.copy_link(article_id)
    address = "https://kabar.contoh.go.id/berita/2026/11/panen-pala-raya.html"
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() == address)
    assert "sesudah artikel terbit" in kit.toasts.current
    do(lambda n: change_site(n, {"url": ""}))
    room.batch.copy_link(article_id)
    qtbot.waitUntil(lambda: "Alamat situs belum diisi" in kit.toasts.current)


def test_an_article_of_the_trash_goes_for_good_after_one_question(
    room: ArticlesRoom, on_desk: Callable[..., str], do: Ask, ask: Ask, qtbot: QtBot, kit: Kit
) -> None:
    article_id = on_desk("Salah kirim")
    do(lambda n: editing.trash(n, article_id))
    room.panel.show_view("trash")
    qtbot.waitUntil(lambda: article_id in room.panel.model.ids)

    def asked() -> QMessageBox:
        found: QMessageBox = room.window().findChild(QMessageBox)
        return found

    room.batch.ask_to_delete([article_id])
    assert "permanen" in asked().text() and asked().defaultButton().text() == "Batalkan"
    qtbot.mouseClick(asked().defaultButton(), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: asked() is None)
    assert ask(lambda n: article_desk.opened(n, article_id)) is not None
    room.batch.ask_to_delete([article_id])
    (delete,) = [one for one in asked().buttons() if one.text() == "Hapus permanen"]
    qtbot.mouseClick(delete, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: article_id not in room.panel.model.ids)
    assert ask(lambda n: article_desk.opened(n, article_id)) is None
    assert "dihapus permanen" in kit.toasts.current
    assert room.desk.article_id != article_id, "what is gone lies on no desk"
