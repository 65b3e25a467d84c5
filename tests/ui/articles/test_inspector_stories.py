"""Everything beside the text: status, checks, photos, filing, bylines, event, summary, address."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent, QImage
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from newsroom.domain.agenda import AgendaItem
from newsroom.services import agenda, editing, library
from newsroom.services.article_desk import Opened
from newsroom.services.changes import Changes
from newsroom.services.newsroom import Newsroom
from newsroom.storage import articles as storage
from newsroom.ui.articles.room import ArticlesRoom
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.room import Visit
from newsroom.ui.common.tokens import RAIL_WIDTH
from tests.ui.articles.conftest import Add, Ask, focused

Stored = Callable[[str], Opened]
Idle = Callable[[], None]
OnDesk = Callable[..., str]
pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing)", extend=True)


@pytest.fixture
def on_desk(room: ArticlesRoom, add: Add, idle: Idle) -> OnDesk:
    """Store an article, open it and return its id."""

    def opened(title: str = "Panen pala", text: str = "Satu.", **fields: object) -> str:
        article = add(title, text, **fields)
        room.visit(Visit("articles", record=article.id))
        idle()
        return article.id

    return opened


def fill(widget: object, text: str, qtbot: QtBot) -> None:
    """Type over what is in a field."""
    widget.setFocus()  # type: ignore[attr-defined]
    widget.selectAll()  # type: ignore[attr-defined]
    qtbot.keyClicks(widget, text)


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    image = QImage(900, 600, QImage.Format.Format_RGB32)
    image.fill(QColor("#0A6480"))
    file = tmp_path / "IMG_0001.png"
    assert image.save(str(file))
    return file


# Status


def test_a_status_is_one_click_and_one_undo(
    room: ArticlesRoom,
    kit: Kit,
    on_desk: OnDesk,
    stored: Stored,
    qtbot: QtBot,
    idle: Idle,
) -> None:
    article_id = on_desk()
    for step in ("review", "approved", "published"):
        qtbot.mouseClick(room.inspector.status.steps.buttons[step], Qt.MouseButton.LeftButton)
        idle()
        assert stored(article_id).article.status == step
    now = stored(article_id).article
    assert now.published is not None and now.published.clock == "10:42"
    assert room.inspector.status.day.text() == "Rabu, 25 November 2026"
    assert kit.toasts.current == "Status diubah: Tayang"
    kit.toasts.activate()
    idle()
    now = stored(article_id).article
    assert (now.status, now.published) == ("approved", None)
    assert room.inspector.status.steps.buttons["approved"].isChecked()
    assert room.inspector.status.day.text() == ""


def test_arrows_go_about_the_steps_and_space_takes_one(
    room: ArticlesRoom, on_desk: OnDesk, stored: Stored, qtbot: QtBot, idle: Idle
) -> None:
    article_id = on_desk()
    buttons = room.inspector.status.steps.buttons
    buttons["draft"].setFocus()
    for step in ("review", "approved"):
        qtbot.keyClick(focused(room), Qt.Key.Key_Down)
        assert focused(room) is buttons[step]
    idle()
    assert stored(article_id).article.status == "draft"
    qtbot.keyClick(focused(room), Qt.Key.Key_Space)
    idle()
    assert stored(article_id).article.status == "approved"
    assert stored(article_id).article.revision == 2


def test_a_date_is_typed_as_people_write_it(
    room: ArticlesRoom, on_desk: OnDesk, stored: Stored, qtbot: QtBot, idle: Idle
) -> None:
    article_id = on_desk()
    status = room.inspector.status
    fill(status.day, "2 des", qtbot)
    fill(status.clock, "7.30", qtbot)
    qtbot.keyClick(status.clock, Qt.Key.Key_Return)
    idle()
    moment = stored(article_id).article.published
    assert moment is not None and moment.iso == "2026-12-02T07:30:00+09:00"
    fill(status.day, "kapan-kapan", qtbot)
    room.editor.body.setFocus()
    idle()
    assert "tidak dikenal" in status.moment.day_field._problem.text()
    assert stored(article_id).article.published == moment


def test_leaving_the_date_alone_changes_nothing(
    room: ArticlesRoom, on_desk: OnDesk, stored: Stored, do: Ask, idle: Idle
) -> None:
    article_id = on_desk()
    seconds = "2026-11-20T09:15:30+09:00"
    do(lambda n: editing.set_fields(n, article_id, {"published": seconds}))
    idle()
    before = stored(article_id).article
    for field in (room.inspector.status.day, room.inspector.status.clock, room.editor.body):
        field.setFocus()
    room.settle()
    idle()
    assert stored(article_id).article == before


def test_a_live_article_is_changed_reverted_and_taken_down(
    room: ArticlesRoom, kit: Kit, on_desk: OnDesk, stored: Stored, do: Ask,
    qtbot: QtBot, idle: Idle,
) -> None:  # fmt: skip
    article_id = on_desk(text="Lama.", status="published", category="SPBE")

    def go_live(newsroom: Newsroom) -> Changes:
        with newsroom.database.write():
            storage.set_live(newsroom.database, {article_id: 1})
        return Changes(articles=frozenset({article_id}))

    do(go_live)
    idle()
    status = room.inspector.status
    assert status.withdraw.isVisible() and not status.revert.isVisible()
    qtbot.keyClicks(room.editor.headline, "Baru ")
    room.settle()
    idle()
    assert status.revert.isVisible()
    assert "Situs masih menampilkan versi lama" in status._state.text()
    qtbot.mouseClick(status.revert, Qt.MouseButton.LeftButton)
    idle()
    assert room.editor.headline.text() == stored(article_id).article.title == "Panen pala"
    assert not status.revert.isVisible()
    kit.toasts.activate()
    idle()
    assert room.editor.headline.text() == "Baru Panen pala"
    qtbot.mouseClick(status.withdraw, Qt.MouseButton.LeftButton)
    assert focused(room) is status.withdrawal.reason
    qtbot.mouseClick(status.withdrawal.confirm, Qt.MouseButton.LeftButton)
    idle()
    assert stored(article_id).article.status == "withdrawn"


def test_after_a_publication_the_article_is_live(
    room: ArticlesRoom, on_desk: OnDesk, do: Ask, idle: Idle
) -> None:
    article_id = on_desk(status="published")
    assert room.inspector.status._state.text() == "Ikut tayang saat Terbitkan ditekan."

    def publication(newsroom: Newsroom) -> Changes:
        with newsroom.database.write():
            storage.set_live(newsroom.database, {article_id: 1})
        return Changes(edition=True)

    do(publication)
    idle()
    assert room.inspector.status._state.text() == ""
    assert room.inspector.status.withdraw.isVisible()


# Checks


def steps(room: ArticlesRoom) -> dict[str, QPushButton]:
    """Return sentence → button of the rows of Pemeriksaan."""
    names = {b.accessibleName(): b for b in room.inspector.checks.findChildren(QPushButton)}
    parted = {name.partition(": "): made for name, made in names.items() if ": " in name}
    return {name[2]: made for name, made in parted.items() if name[0] != "Abaikan untuk ini"}


def test_each_check_leads_to_its_place(
    room: ArticlesRoom, on_desk: OnDesk, stored: Stored, qtbot: QtBot, idle: Idle
) -> None:
    text = (
        "Pembukaan 🌴 acara.\n\nLaporan Penyelenggaraan Pemerintahan Daerah (LPPD) selesai."
        "\n\nData LLPD lengkap."
    )
    article_id = on_desk("SEKDA MINTA DATA SEGERA LENGKAP", text)
    qtbot.waitUntil(lambda: bool(steps(room)))
    found = steps(room)
    assert found["Judul ditulis dengan huruf kapital semua."].text() == "Perbaiki"
    assert found["Kategori belum dipilih."].text() == "Isi"
    slip = "“LLPD” mungkin salah tulis: naskah ini menjelaskan “LPPD”."
    qtbot.mouseClick(found[slip], Qt.MouseButton.LeftButton)
    assert room.editor.body.textCursor().selectedText() == "LLPD"
    qtbot.mouseClick(found["Kategori belum dipilih."], Qt.MouseButton.LeftButton)
    line = room.inspector.filing.category.lineEdit()
    assert line is not None and line.hasFocus()
    qtbot.mouseClick(found["Judul ditulis dengan huruf kapital semua."], Qt.MouseButton.LeftButton)
    room.settle()
    idle()
    assert stored(article_id).article.title == "Sekda Minta Data Segera Lengkap"


def test_when_all_is_well_it_says_so(
    room: ArticlesRoom, on_desk: OnDesk, ask: Ask, qtbot: QtBot, idle: Idle
) -> None:
    cover = ask(lambda n: library.listing(n, "photo", "", "newest").ids[0])
    on_desk(category="SPBE", dateline="Sofifi", authors=("Acm",), cover=cover)
    qtbot.waitUntil(room.inspector.checks._good_text.isVisible)
    assert steps(room) == {}


def test_checks_follow_what_is_written(
    room: ArticlesRoom, on_desk: OnDesk, qtbot: QtBot, idle: Idle
) -> None:
    on_desk(category="SPBE")
    qtbot.waitUntil(lambda: "Tempat (dateline) belum diisi." in steps(room))
    qtbot.keyClicks(room.inspector.byline.dateline, "Sofifi")
    room.settle()
    qtbot.waitUntil(lambda: "Tempat (dateline) belum diisi." not in steps(room))


# Photos


def test_a_cover_from_the_library_is_described_here(
    room: ArticlesRoom,
    kit: Kit,
    on_desk: OnDesk,
    stored: Stored,
    qtbot: QtBot,
    idle: Idle,
) -> None:
    article_id = on_desk()
    cover = room.inspector.cover
    qtbot.mouseClick(cover.choose, Qt.MouseButton.LeftButton)
    idle()
    picker = room.placing.picker
    assert picker.isVisible() and picker.model.rowCount() > 5
    qtbot.keyClick(picker.field, Qt.Key.Key_Down)
    qtbot.keyClick(picker.list, Qt.Key.Key_Return)
    idle()
    item = stored(article_id).cover
    assert item is not None and not picker.isVisible()
    fill(cover.alt, "Petani menjemur pala di halaman rumah.", qtbot)
    room.settle()
    idle()
    now = stored(article_id).cover
    assert now is not None and now.alt == "Petani menjemur pala di halaman rumah."
    kit.deeds.undo()
    idle()
    assert stored(article_id).article.cover == ""
    assert not cover._fields.isVisible()


def test_a_cover_is_let_go_and_brought_back(
    room: ArticlesRoom, kit: Kit, stored: Stored, qtbot: QtBot, idle: Idle
) -> None:
    article_id, cover = room.record(), room.inspector.cover
    before = stored(article_id).article.cover
    qtbot.mouseClick(cover.remove, Qt.MouseButton.LeftButton)
    idle()
    assert before and stored(article_id).article.cover == "" and not cover.holds(before)
    kit.deeds.undo()
    idle()
    assert stored(article_id).article.cover == before and cover.holds(before)


def test_a_file_dropped_on_the_cover_is_taken_into_the_library(
    room: ArticlesRoom, on_desk: OnDesk, stored: Stored, picture: Path, idle: Idle
) -> None:
    article_id = on_desk()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(picture))])
    frame = room.inspector.cover.picture
    event = QDropEvent(
        QPointF(10, 10), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    frame.dropEvent(event)
    idle()
    idle()
    cover = stored(article_id).cover
    assert cover is not None and (cover.name, cover.width) == ("IMG_0001.png", 900)


def test_a_file_of_the_chooser_is_put_into_the_text(
    room: ArticlesRoom, on_desk: OnDesk, stored: Stored, picture: Path, idle: Idle
) -> None:
    article_id = on_desk()
    room.placing.picker.file_requested.emit()
    (chooser,) = room.findChildren(QFileDialog)
    chooser.filesSelected.emit([str(picture)])
    chooser.reject()
    idle()
    room.settle()
    idle()
    now = stored(article_id)
    (used,) = now.media.values()
    assert used.name == "IMG_0001.png" and f"media:{used.id}" in now.markdown
    assert now.article.cover == used.id


def test_what_is_no_picture_is_explained_and_the_rest_is_taken(
    room: ArticlesRoom, on_desk: OnDesk, stored: Stored, picture: Path, tmp_path: Path,
    idle: Idle,
) -> None:  # fmt: skip
    article_id = on_desk()
    broken = tmp_path / "rusak.jpg"
    broken.write_bytes(b"bukan foto")
    room.editor.pictures_dropped.emit([broken, picture])
    idle()
    room.settle()
    idle()
    assert "rusak.jpg" in room.notices.complaint.text
    assert [item.name for item in stored(article_id).media.values()] == ["IMG_0001.png"]


def test_a_pasted_picture_is_kept_under_a_name(
    room: ArticlesRoom, on_desk: OnDesk, stored: Stored, picture: Path, idle: Idle
) -> None:
    article_id = on_desk()
    room.editor.pictures_dropped.emit([QImage(str(picture))])
    idle()
    room.settle()
    idle()
    (used,) = stored(article_id).media.values()
    assert used.name.startswith("Tempelan 2026-11-2") and used.name.endswith(".png")


def test_a_picture_that_arrives_late_goes_into_no_other_article(
    room: ArticlesRoom,
    on_desk: OnDesk,
    stored: Stored,
    picture: Path,
    add: Add,
    idle: Idle,
) -> None:
    first = on_desk("Satu")
    second = add("Dua")
    room.editor.pictures_dropped.emit([picture])
    room.visit(Visit("articles", record=second.id))
    idle()
    room.settle()
    idle()
    assert stored(first).media == stored(second.id).media == {}


def test_the_photo_under_the_caret_is_described_beside_the_text(
    room: ArticlesRoom,
    on_desk: OnDesk,
    stored: Stored,
    picture: Path,
    qtbot: QtBot,
    idle: Idle,
) -> None:
    article_id = on_desk()
    room.editor.pictures_dropped.emit([picture])
    idle()
    (media_id,) = room.desk._media
    number, _ = room.editor._figures(media_id)[0]
    room.editor.body.place_caret(number, 0)
    assert room.inspector.figure.isVisible() and room.inspector.figure.holds(media_id)
    fill(room.inspector.figure.caption, "Panen raya di Tidore", qtbot)
    room.settle()
    idle()
    room.settle()
    idle()
    now = stored(article_id)
    assert now.media[media_id].caption == "Panen raya di Tidore"
    assert "Panen raya di Tidore" in now.markdown
    room.editor.body.place_caret(1 - number, 0)
    assert not room.inspector.figure.isVisible()


# Filing and signing


def test_fields_are_stored_and_show_as_chips(
    room: ArticlesRoom, on_desk: OnDesk, stored: Stored, qtbot: QtBot, idle: Idle
) -> None:
    article_id = on_desk()
    inspector = room.inspector
    line = inspector.filing.category.lineEdit()
    assert line is not None
    fill(line, "Pertanian", qtbot)
    fill(inspector.filing.tags, "Pala, Tidore", qtbot)
    fill(inspector.byline.dateline, "Tidore", qtbot)
    fill(inspector.byline.authors, "Acm", qtbot)
    fill(inspector.byline.editors, "Redni", qtbot)
    fill(inspector.page.summary, "Panen naik.", qtbot)
    fill(inspector.page.slug, "Panen Raya!", qtbot)
    room.editor.body.setFocus()
    room.settle()
    idle()
    now = stored(article_id).article
    assert (now.category, now.tags) == ("Pertanian", ("Pala", "Tidore"))
    assert (now.dateline, now.authors, now.editors) == ("Tidore", ("Acm",), ("Redni",))
    assert (now.summary, now.slug) == ("Panen naik.", "panen-raya")


def test_the_chips_in_the_text_lead_to_their_fields(room: ArticlesRoom, on_desk: OnDesk) -> None:
    on_desk(dateline="Sofifi", authors=("Acm",))
    room.editor.token_activated.emit("dateline")
    assert focused(room) is room.inspector.byline.dateline
    room.editor.token_activated.emit("initials")
    assert focused(room) is room.inspector.byline.authors


# The event


@pytest.fixture
def event(do: Ask) -> AgendaItem:
    item = AgendaItem("", "Rapat DIP", "2026-11-24", start="09:00", place="Aula, Ternate")
    saved: AgendaItem = do(lambda newsroom: agenda.save(newsroom, item)).item
    return saved


def test_a_story_begins_at_its_event_and_is_opened_again(
    room: ArticlesRoom, event: AgendaItem, stored: Stored, idle: Idle, qtbot: QtBot
) -> None:
    room.visit(Visit("articles", record=event.id, intent="story_of"))
    idle()
    room.settle()
    idle()
    story = stored(room.record()).article
    assert (story.title, story.event, story.dateline) == ("Rapat DIP", event.id, "Ternate")
    assert "Rapat DIP di Aula, Ternate, Selasa (24/11/2026)." in stored(room.record()).markdown
    assert focused(room) is room.editor.body
    room.begin()
    room.visit(Visit("articles", record=event.id, intent="story_of"))
    idle()
    assert room.record() == story.id
    assert room.inspector.occasion.events.currentText() == "24 Nov · Rapat DIP"


def test_an_event_is_linked_opened_and_let_go(
    room: ArticlesRoom, event: AgendaItem, on_desk: OnDesk, stored: Stored, qtbot: QtBot,
    idle: Idle,
) -> None:  # fmt: skip
    article_id = on_desk()
    box = room.inspector.occasion.events
    box.setCurrentIndex(box.findData(event.id))
    box.activated.emit(box.currentIndex())
    idle()
    assert stored(article_id).article.event == event.id
    with qtbot.waitSignal(room.visit_requested) as asked:
        qtbot.mouseClick(room.inspector.occasion._open, Qt.MouseButton.LeftButton)
    assert asked.args == [Visit("agenda", record=event.id)]
    box.setCurrentIndex(0)
    box.activated.emit(0)
    idle()
    assert stored(article_id).article.event == ""


# Going to a place


def test_a_visit_goes_to_the_field_it_names(room: ArticlesRoom, add: Add, idle: Idle) -> None:
    article = add("Panen")
    room.inspector.filing.fold(True)
    room.visit(Visit("articles", record=article.id, field="category"))
    idle()
    line = room.inspector.filing.category.lineEdit()
    assert line is not None and line.hasFocus() and not room.inspector.filing.is_folded


def test_another_article_is_shown_from_the_top(
    room: ArticlesRoom, add: Add, on_desk: OnDesk, idle: Idle
) -> None:
    other = add("Panen cengkih")
    first = on_desk()
    scroll = room.inspector.area.verticalScrollBar()
    scroll.setValue(scroll.maximum())
    assert scroll.value() > 200
    room.visit(Visit("articles", record=other.id))
    idle()
    assert scroll.value() == 0
    room.visit(Visit("articles", record=first, field="slug"))
    idle()
    assert scroll.value() > 200 and focused(room) is room.inspector.page.slug


def test_a_headline_comes_along_with_new(room: ArticlesRoom, idle: Idle, ask: Ask) -> None:
    room.visit(Visit("articles", intent="new", field="Judul dari palet"))
    room.settle()
    idle()
    assert room.panel.model.index(0).data() is not None
    assert room.record() and room.editor.headline.text() == "Judul dari palet"


def test_a_visit_before_the_newsroom_is_read_waits(kit: Kit, qtbot: QtBot, idle: Idle) -> None:
    room = ArticlesRoom(kit)
    qtbot.addWidget(room)
    room.load()
    room.visit(Visit("articles", intent="new"))
    idle()
    assert room.editor.isVisibleTo(room) and room.record() == ""


# Panels


def test_panels_come_and_go_with_keys_and_width(room: ArticlesRoom, qtbot: QtBot) -> None:
    columns = room.columns
    assert columns.shows_left and columns.shows_right
    room.verbs()["inspector"]()
    assert not columns.shows_right and not room.editor.toolbar.panel.isChecked()
    room.verbs()["inspector"]()
    room.resize(928, 584)
    assert not columns.shows_left and not columns.shows_right
    room.verbs()["inspector"]()
    assert columns.shows_right
    (back,) = columns._way_back.findChildren(QPushButton)
    qtbot.mouseClick(back, Qt.MouseButton.LeftButton)
    assert columns.shows_left and not columns.shows_right
    room.resize(1270, 652)
    assert columns.shows_left and columns.shows_right


def test_in_a_narrow_window_one_begins_in_the_headline(kit: Kit, qtbot: QtBot, idle: Idle) -> None:
    """1024×640: the text takes the place of the list, and the focus goes along."""
    room = ArticlesRoom(kit)
    qtbot.addWidget(room)
    room.resize(1024 - RAIL_WIDTH, 560)
    kit.toasts.attach(room)
    room.load()
    with qtbot.waitActive(room):
        room.show()
        room.activateWindow()
    room.enter()
    assert focused(room) is room.panel.list
    idle()
    assert room.record() and not room.columns.shows_left
    assert focused(room) is room.editor.headline
    room.editor.toolbar.style_choice.setFocus()
    room.enter()
    assert focused(room) is room.editor.headline
    # The list has never been seen, but what goes into the trash has its name.
    title = room.editor.headline.text()
    room.verbs()["trash"]()
    idle()
    assert kit.toasts.current == f"“{title}” dipindahkan ke Sampah"
    kit.deeds.undo()
    idle()
    assert room.editor.headline.text() == title
    # The list is back: one is in it until another article is opened.
    room.verbs()["list"]()
    room.enter()
    assert focused(room) is room.panel.list
    room.panel.step(1)
    idle()
    assert focused(room) is room.editor.headline


def test_what_was_folded_is_folded_again(
    kit: Kit, room: ArticlesRoom, qtbot: QtBot, idle: Idle
) -> None:
    room.inspector.cover.fold(True)
    room.verbs()["inspector"]()
    memory = room.memory()
    other = ArticlesRoom(kit)
    qtbot.addWidget(other)
    other.recall(memory)
    other.load()
    idle()
    assert other.inspector.cover.is_folded and not other.inspector.filing.is_folded
    assert other.record() == room.record() and not other.columns.shows_right
