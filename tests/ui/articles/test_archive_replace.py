"""Find and replace over the archive, as a person meets it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from newsroom.domain.article import Article
from newsroom.services import articles, editing
from newsroom.services.archive_replace import Found, Hit
from newsroom.services.article_desk import Opened
from newsroom.services.newsroom import Newsroom
from newsroom.storage import articles as stored_articles
from newsroom.ui.articles.archive import search as archive_search
from newsroom.ui.articles.archive.model import ArchiveModel, Tally
from newsroom.ui.articles.room import ArticlesRoom
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.room import Visit
from tests.ui.articles.conftest import Add, Ask, focused

Stored = Callable[[str], Opened]
CHECK = Qt.ItemDataRole.CheckStateRole
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def find(room: ArticlesRoom, idle: Callable[[], None]) -> Callable[..., None]:
    """Open the screen and look for words: `find("LLPD", "LPPD")`."""

    def look(text: str, words: str = "") -> None:
        room.archive.open()
        room.archive.panel.text.setText(text)
        room.archive.panel.words.setText(words)
        room.archive.panel.entered.emit()
        idle()

    return look


def lines(room: ArticlesRoom) -> list[str]:
    model = room.archive.model
    return [model.index(row).data() for row in range(model.rowCount())]


def go_live(newsroom: Newsroom, article: Article) -> None:
    with newsroom.database.write():
        stored_articles.set_live(newsroom.database, {article.id: article.revision})


# Looking


def test_the_screen_takes_the_place_of_text_and_inspector_and_esc_gives_them_back(
    room: ArticlesRoom, qtbot: QtBot
) -> None:
    assert room.columns.shows_right
    room.verbs()["replace_all"]()
    panel = room.archive.panel
    assert panel.isVisible() and not room.editor.isVisible()
    assert not room.columns.shows_right and room.columns.shows_left
    assert focused(panel) is panel.text
    assert "text.bold" not in room.verbs()
    qtbot.keyClick(panel.text, Qt.Key.Key_Escape)
    assert room.editor.isVisible() and room.columns.shows_right
    assert focused(room) is room.editor.body
    assert "text.bold" in room.verbs()
    room.resize(928, 560)
    room.archive.open()
    assert not room.columns.shows_left and not room.columns.shows_right
    for box in panel.findChildren(QCheckBox):
        assert box.width() >= box.sizeHint().width()


def test_typing_finds_and_enter_goes_on_to_places_that_are_spoken(
    room: ArticlesRoom, add: Add, idle: Callable[[], None], qtbot: QtBot
) -> None:
    room.open(add("Rapat LLPD", "Isi lppd LLPD.", status="review").id)
    idle()
    room.editor.select_word(9, 13)
    room.archive.open()
    panel, model = room.archive.panel, room.archive.model
    assert panel.text.text() == "LLPD"  # what is marked in the text
    panel.text.setText("Isi")
    panel.entered.emit()
    qtbot.keyClicks(panel.words, "LPPD")
    panel.text.setText("LLPD")  # ends the search before
    qtbot.waitUntil(lambda: panel.state.text() == "2 temuan di 1 artikel")
    assert [model.index(row).data(SPOKEN) for row in range(3)] == [
        "Rapat LLPD. Menunggu tinjauan. 2 temuan, 2 dicentang.",
        "Judul: “LLPD” diganti “LPPD”. Rapat LLPD",
        "Isi: “LLPD” diganti “LPPD”. Isi lppd LLPD.",
    ]
    panel.words.clear()
    assert model.index(1).data(SPOKEN) == "Judul: “LLPD” dihapus. Rapat LLPD"
    qtbot.keyClick(panel.text, Qt.Key.Key_Return)
    assert panel.list.hasFocus() and panel.list.currentIndex().row() == 0


def test_options_narrow_down_and_a_search_ends_at_its_limit(
    room: ArticlesRoom, add: Add, find: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    add("Qzanak", "Qzanak-qzanak, QZANAK", status="published")
    panel = room.archive.panel

    def count() -> int:
        find("qzanak")
        return room.archive.model.tally().places

    assert count() == 4
    panel.whole.setChecked(True)
    assert count() == 2
    panel.case.setChecked(True)
    assert count() == 0
    panel.whole.setChecked(False)
    panel.case.setChecked(False)
    panel.scope.choose("unpublished")
    assert count() == 0
    panel.scope.choose("published")
    assert count() == 4
    monkeypatch.setattr(archive_search, "MOST", 3)
    find("qzan")
    assert room.archive.model.tally().places == 3
    assert "Ganti dulu yang ini, lalu cari lagi." in panel.state.text()


def test_one_letter_waits_for_enter_and_nothing_says_so(
    room: ArticlesRoom, add: Add, idle: Callable[[], None], qtbot: QtBot
) -> None:
    add("Ω")
    room.archive.open()
    panel = room.archive.panel
    assert "sebelum Anda menekan Ganti" in panel.nothing.text.text()
    panel.text.setText("ω")
    qtbot.waitUntil(lambda: "Satu huruf" in panel.nothing.text.text())
    qtbot.keyClick(panel.text, Qt.Key.Key_Return)
    idle()
    assert lines(room) == ["Ω", "Ω"]
    panel.text.setText("xyzzy")
    qtbot.waitUntil(lambda: "“xyzzy” tidak ditemukan" in panel.nothing.text.text())
    assert not panel.list.isVisible() and not panel.replace.isVisible()
    panel.text.clear()
    qtbot.waitUntil(lambda: "sebelum Anda menekan Ganti" in panel.nothing.text.text())


# Ticking


def test_ticks_of_places_and_articles_are_in_step(
    room: ArticlesRoom, add: Add, find: Callable[..., None], qtbot: QtBot
) -> None:
    add("Dua", "LLPD dan LLPD")
    add("Satu", "LLPD")
    find("LLPD", "LPPD")
    panel, model = room.archive.panel, room.archive.model
    assert panel.replace.text() == "Ganti 3 di 2 artikel"
    panel.list.setFocus()
    panel.list.setCurrentIndex(model.index(1))
    qtbot.keyClick(panel.list, Qt.Key.Key_Space)
    assert panel.replace.text() == "Ganti 2 di 1 artikel"
    assert model.index(0).data(CHECK) == Qt.CheckState.Unchecked
    panel.list.setCurrentIndex(model.index(3))
    qtbot.keyClick(panel.list, Qt.Key.Key_Space)
    assert model.index(2).data(CHECK) == Qt.CheckState.PartiallyChecked
    qtbot.mouseClick(panel.none, Qt.MouseButton.LeftButton)
    assert not panel.replace.isEnabled()
    qtbot.mouseClick(panel.all, Qt.MouseButton.LeftButton)
    assert panel.replace.text() == "Ganti 3 di 2 artikel"
    place = panel.list.visualRect(model.index(1))
    for x, ticked in ((63, 2), (63, 3), (300, 3)):
        spot = QPoint(place.left() + x, place.center().y())
        qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=spot)
        assert model.tally().ticked == ticked


def test_the_model_keeps_its_promises() -> None:
    model = ArchiveModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    hits = tuple(Hit("body", n, "Oleh ", "LLPD", " lalu") for n in range(3))
    model.add([Found(Article("a", "Satu"), hits), Found(Article("b", "Dua"), hits[:1])])
    model.add([])
    model.show_words("LPPD")
    model.toggle(2)
    assert model.tally() == Tally(places=4, articles=2, ticked=3, touched=2)
    assert [(choice.id, len(choice.places)) for choice in model.choices()] == [("a", 2), ("b", 1)]
    assert not model.setData(model.index(0), "teks")
    model.show_words("LLPD")  # what reads as wished already cannot be ticked
    assert model.tally() == Tally(places=4, articles=2, ticked=0, touched=0)
    assert not model.flags(model.index(1)) & Qt.ItemFlag.ItemIsUserCheckable
    assert "sudah sesuai" in model.index(1).data(SPOKEN)
    model.show_words("LPPD")
    model.clear()
    model.add([Found(Article("a", "Satu"), hits)])
    assert model.tally().ticked == 2
    model.forget()
    model.add([Found(Article("a", "Satu"), hits)])
    assert model.tally().ticked == 3


# Replacing


def test_one_replacement_one_toast_one_undo(
    room: ArticlesRoom, kit: Kit, add: Add, stored: Stored, find: Callable[..., None],
    idle: Callable[[], None],
) -> None:  # fmt: skip
    first, second = add("LLPD", "**LLP**D  baru"), add("Dua", "LLPD")
    find("LLPD", "LPPD")
    room.archive.panel.replace.click()
    idle()
    assert stored(first.id).article.title == "LPPD"
    assert stored(first.id).markdown == "**LPPD**  baru"
    assert kit.toasts.current == "“LLPD” diganti “LPPD” di 2 artikel"
    assert room.archive.panel.nothing.text.text() == "3 tempat di 2 artikel sudah diganti."
    assert focused(room) is room.archive.panel.back
    kit.toasts.activate()
    idle()
    assert stored(first.id).article.title == "LLPD"
    assert stored(first.id).markdown == "**LLP**D  baru"
    assert stored(second.id).markdown == "LLPD"
    assert room.archive.panel.state.text() == "3 temuan di 2 artikel"
    kit.deeds.redo()
    idle()
    assert stored(second.id).markdown == "LPPD"
    kit.deeds.undo()
    idle()
    assert stored(second.id).markdown == "LLPD"


def test_no_words_delete_and_the_button_says_so(
    room: ArticlesRoom, kit: Kit, add: Add, stored: Stored, find: Callable[..., None],
    idle: Callable[[], None],
) -> None:  # fmt: skip
    article = add("Satu", "Oleh alm. Budi")
    find("Budi")
    panel = room.archive.panel
    panel.text.setText("alm. ")
    panel.replace.click()  # never what is no longer looked for
    idle()
    assert stored(article.id).markdown == "Oleh alm. Budi"
    assert panel.replace.text() == "Hapus 1 di 1 artikel"
    panel.replace.click()
    idle()
    assert stored(article.id).markdown == "Oleh Budi"
    assert kit.toasts.current == "“alm. ” dihapus di 1 artikel"


def test_published_articles_wait_and_the_notice_leads_there(
    room: ArticlesRoom, add: Add, do: Ask, find: Callable[..., None], idle: Callable[[], None],
    qtbot: QtBot,
) -> None:  # fmt: skip
    article = add("Tayang", "LLPD", status="published")
    do(lambda newsroom: go_live(newsroom, article))
    find("LLPD", "LPPD")
    room.archive.replace()
    idle()
    assert room.archive.panel.done.text == "1 artikel tayang menunggu diterbitkan."
    button = room.archive.panel.done.findChildren(type(room.archive.panel.replace))[0]
    with qtbot.waitSignal(room.visit_requested) as asked:
        button.click()
    assert asked.args == [Visit("publish")]
    room.kit.deeds.undo()
    idle()
    assert room.archive.panel.done.text == ""


def test_an_article_changed_meanwhile_is_named_and_left_alone_by_undo_as_well(
    room: ArticlesRoom, kit: Kit, add: Add, ask: Ask, stored: Stored, find: Callable[..., None],
    idle: Callable[[], None], qtbot: QtBot,
) -> None:  # fmt: skip
    first, second = add("Satu", "LLPD"), add("Dua", "LLPD")
    find("LLPD", "LPPD")
    ask(lambda newsroom: articles.save(newsroom, second, "LLPD lain"))  # nobody is told
    room.archive.replace()
    idle()
    warning = room.archive.panel.warning
    assert warning.text == "1 artikel tidak disentuh karena baru saja diubah: “Dua”"
    assert stored(first.id).markdown == "LPPD"
    assert stored(second.id).markdown == "LLPD lain"
    present = stored(first.id).article
    ask(lambda newsroom: articles.save(newsroom, present, "LPPD dan lagi"))
    kit.deeds.undo()
    qtbot.waitUntil(lambda: "“Satu”" in kit.toasts.current)
    assert stored(first.id).markdown == "LPPD dan lagi"


def test_what_is_being_typed_is_stored_before_it_is_looked_through(
    room: ArticlesRoom, add: Add, stored: Stored, find: Callable[..., None],
    idle: Callable[[], None],
) -> None:  # fmt: skip
    article = add("Satu", "Isi")
    room.open(article.id)
    idle()
    room.editor.body.insertPlainText("Qzbaru ")
    find("qzbaru", "Lama")
    room.archive.replace()
    idle()
    assert stored(article.id).markdown == "Lama Isi"
    assert room.editor.markdown() == "Lama Isi"


def test_what_was_unticked_stays_so_when_something_else_changed(
    room: ArticlesRoom, add: Add, do: Ask, find: Callable[..., None], idle: Callable[[], None]
) -> None:
    first, second = add("Satu", "LLPD"), add("Dua", "LLPD")
    find("LLPD", "LPPD")
    room.archive.model.toggle(1)  # the newest: Dua
    do(lambda newsroom: editing.set_fields(newsroom, first.id, {"summary": "LLPD"}))
    idle()
    assert room.archive.model.tally() == Tally(places=3, articles=2, ticked=2, touched=1)
    assert {choice.id for choice in room.archive.model.choices()} == {first.id} != {second.id}


# Going to a place


def test_enter_opens_the_article_at_the_place(
    room: ArticlesRoom, add: Add, find: Callable[..., None], idle: Callable[[], None], qtbot: QtBot
) -> None:
    room.visit_requested.connect(room.visit)
    article = add("Satu", "LLPD pertama\n\n- lalu **LL**PD kedua")
    find("llpd", "LPPD")
    panel = room.archive.panel
    panel.list.setFocus()
    panel.list.setCurrentIndex(room.archive.model.index(2))
    qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    idle()
    assert room.record() == article.id
    assert room.editor.isVisible() and room.columns.shows_right
    cursor = room.editor.body.textCursor()
    assert cursor.selectedText() == "LLPD"
    assert "kedua" in cursor.block().text()
    room.archive.open()
    assert panel.text.text() == "llpd" and room.archive.model.rowCount() == 3
    panel.list.activated.emit(room.archive.model.index(1))
    assert "pertama" in room.editor.body.textCursor().block().text()
    room.archive.open()
    room.panel.list.setFocus()
    other = room.panel.model.ids[-1]
    room.panel.list.setCurrentIndex(room.panel.model.index(room.panel.model.place_of(other)))
    idle()
    assert not room.archive.is_open and room.record() == other
    assert focused(room) is room.panel.list
