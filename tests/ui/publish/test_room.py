"""Publishing as an editor does it: look, click, read what became of it."""

import shutil
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QDir, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from newsroom.domain.messages import say
from newsroom.services import articles
from newsroom.services import newsroom as newsrooms
from newsroom.services.outlook import Outlook, PageChange
from newsroom.storage import articles as stored
from newsroom.storage import editions, media
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.room import Visit
from newsroom.ui.common.widgets import RowButton
from newsroom.ui.publish.pages import PagesView
from newsroom.ui.publish.room import PublishRoom
from newsroom.ui.publish.rows import STEP

from .conftest import Ask, Opened

LONG = 60_000


def buttons(widget: QWidget, text: str) -> list[QPushButton]:
    return [b for b in widget.findChildren(QPushButton) if b.text().strip() == text]


def press(qtbot: QtBot, widget: QWidget, text: str) -> None:
    shown = next(b for b in buttons(widget, text) if b.isVisible())
    qtbot.mouseClick(shown, Qt.MouseButton.LeftButton)


def publish(qtbot: QtBot, room: PublishRoom) -> None:
    qtbot.mouseClick(room.overview.banner.publish, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Paket terbitan siap" in room.card.text, timeout=LONG)


def back(qtbot: QtBot, room: PublishRoom) -> None:
    press(qtbot, room.card, "Kembali")
    qtbot.waitUntil(room.overview.isVisible)


def test_the_first_look_counts_pages_and_names_the_button(room: PublishRoom) -> None:
    banner = room.overview.banner
    assert "halaman siap diterbitkan" in banner.title.text()
    assert banner.publish.accessibleName().startswith("Terbitkan ")
    assert "halaman" in banner.publish.accessibleName()
    assert "masalah" in banner.publish.accessibleName()
    assert room.overview.pages.cards["new"].isVisible()
    assert not room.overview.pages.cards["changed"].isVisible()
    assert not room.overview.pages.cards["removed"].isVisible()
    assert "tersedia" in room.overview.target.room_text.lower()


def test_one_click_publishes_and_the_card_says_where(
    qtbot: QtBot, kit: Kit, room: PublishRoom, site: Path, opened: Opened
) -> None:
    publish(qtbot, room)
    assert (site / "index.html").exists()
    assert (site / "manifest.json").exists()
    press(qtbot, room.card, "Lihat situs")
    press(qtbot, room.card, "Buka folder")
    assert [Path(url.toLocalFile()) for url in opened.urls] == [site / "index.html", site]
    press(qtbot, room.card, "Salin alamat")
    assert QGuiApplication.clipboard().text() == QDir.toNativeSeparators(str(site))
    press(qtbot, room.card, "Salin daftar")
    assert "index.html" in QGuiApplication.clipboard().text().splitlines()
    assert kit.toasts.current == "Daftar berkas tersalin."


def test_after_publishing_nothing_waits_and_the_history_knows_it(
    qtbot: QtBot, room: PublishRoom, site: Path
) -> None:
    publish(qtbot, room)
    back(qtbot, room)
    banner = room.overview.banner
    nothing = "Situs sudah sesuai. Tidak ada yang perlu diterbitkan."
    qtbot.waitUntil(lambda: banner.title.text() == nothing, timeout=10_000)
    assert banner.detail.text() == "Terbitan terakhir hari ini 10.42"
    assert not banner.publish.isVisible()
    assert banner.site.isVisible()
    assert room.overview.pages.empty.isVisible()
    assert room.overview.history.isVisible()


def test_the_keyboard_publishes_too(qtbot: QtBot, room: PublishRoom, site: Path) -> None:
    room.verbs()["publish"]()
    room.verbs()["publish"]()
    qtbot.waitUntil(lambda: "Paket terbitan siap" in room.card.text, timeout=LONG)
    assert (site / "index.html").exists()
    focused = room.card.window().focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "Buka folder"


def test_everything_typed_is_asked_for_before_it_is_gathered(
    qtbot: QtBot, kit: Kit, room: PublishRoom, site: Path, ask: Ask
) -> None:
    first = ask(lambda newsroom: _first(newsroom))
    room.settle_requested.connect(
        lambda: kit.session.do(
            kit.session,
            lambda newsroom: articles.save(
                newsroom, replace(first, title="Judul yang masih diketik"), "Isi."
            ),
        )
    )
    publish(qtbot, room)
    pages = [page.read_text() for page in site.glob("berita/**/*.html")]
    assert any("Judul yang masih diketik" in page for page in pages)


def test_a_changed_article_shows_its_words_before_and_after(
    qtbot: QtBot, room: PublishRoom, ask: Ask
) -> None:
    publish(qtbot, room)
    back(qtbot, room)
    first = ask(lambda newsroom: _first(newsroom))
    ask(lambda n: articles.save(n, replace(first, title=f"Baru {first.title}"), _text(n, first)))
    changed = room.overview.pages.cards["changed"]
    qtbot.waitUntil(changed.isVisible, timeout=10_000)
    assert not room.overview.pages.cards["new"].isVisible()
    press(qtbot, changed, "Lihat beda")
    text = room.overview.difference.text
    qtbot.waitUntil(text.isVisible, timeout=10_000)
    assert _words(text, underlined=True) == "Baru"
    asked: list[Visit] = []
    room.visit_requested.connect(asked.append)
    press(qtbot, room.overview.difference, "Buka artikel")
    assert asked == [Visit("articles", first.id)]
    press(qtbot, room.overview.difference, "Kembali")
    assert changed.isVisible()


def test_a_finding_leads_to_its_field(qtbot: QtBot, room: PublishRoom, ask: Ask) -> None:
    asked: list[Visit] = []
    room.visit_requested.connect(asked.append)
    rows = room.overview.checks.rows
    for made in rows.findChildren(QPushButton):
        if made is not rows.more:
            qtbot.mouseClick(made, Qt.MouseButton.LeftButton)
    wanted = [visit for visit in asked if visit.room == "media"]
    assert {visit.field for visit in wanted} == {"alt", "credit"}
    known = ask(lambda newsroom: {item.id for item in media.find(newsroom.database)})
    assert {visit.record for visit in wanted} <= known


def test_a_folder_of_others_is_refused_in_place_and_another_try_works(
    qtbot: QtBot, kit: Kit, room: PublishRoom, site: Path
) -> None:
    site.write_text("bukan folder")
    qtbot.mouseClick(room.overview.banner.publish, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Belum bisa terbit" in room.card.text, timeout=LONG)
    assert str(site) in room.card.text
    press(qtbot, room.card, "Salin rincian untuk teknisi")
    assert "PySide" in QGuiApplication.clipboard().text()
    assert site.read_text() == "bukan folder"
    site.unlink()
    press(qtbot, room.card, "Coba lagi")
    qtbot.waitUntil(lambda: "Paket terbitan siap" in room.card.text, timeout=LONG)
    assert (site / "index.html").exists()


def test_cancelling_leaves_the_folder_as_it_was(
    qtbot: QtBot, kit: Kit, room: PublishRoom, site: Path
) -> None:
    room.publish()
    press(qtbot, room.card, "Batalkan")
    qtbot.waitUntil(lambda: room.overview.isVisible() and not kit.jobs.is_busy, timeout=LONG)
    assert "dihentikan" in kit.toasts.current
    assert not site.exists()
    publish(qtbot, room)
    assert (site / "index.html").exists()


def test_closing_the_window_waits_and_records(
    qtbot: QtBot, kit: Kit, room: PublishRoom, site: Path
) -> None:
    room.publish()
    qtbot.waitUntil(lambda: kit.jobs.is_busy, timeout=LONG)
    path = kit.session.path
    assert path is not None
    kit.jobs.finish()
    kit.session.close()
    assert (site / "index.html").exists()
    with newsrooms.open_newsroom(path) as reopened:
        last = editions.last(reopened.database)
        assert last is not None
        assert last.made_by == "Acm"


def test_another_newsroom_stops_the_publication_and_keeps_its_history_clean(
    qtbot: QtBot, kit: Kit, room: PublishRoom, site: Path, made_sample: Path, tmp_path: Path
) -> None:
    other = tmp_path / "lain" / made_sample.name
    shutil.copytree(made_sample.parent, other.parent)
    room.publish()
    qtbot.waitUntil(lambda: kit.jobs.is_busy, timeout=LONG)
    with qtbot.waitSignal(kit.session.opened, timeout=LONG):
        kit.session.open(other, kit.session)
    room.load()
    qtbot.waitUntil(lambda: "dihentikan" in kit.toasts.current, timeout=LONG)
    qtbot.waitUntil(lambda: not kit.session.is_busy)
    assert room.overview.isVisible()
    kit.session.close()
    for path in (other, tmp_path / "contoh" / made_sample.name):
        with newsrooms.open_newsroom(path) as opened:
            assert editions.last(opened.database) is None


def test_a_room_made_anew_follows_what_runs(
    qtbot: QtBot, kit: Kit, room: PublishRoom, site: Path
) -> None:
    room.publish()
    qtbot.waitUntil(lambda: kit.jobs.is_busy, timeout=LONG)
    again = PublishRoom(kit)
    qtbot.addWidget(again)
    kit.toasts.attach(again)
    room.hide()
    again.load()
    again.show()
    assert "Menerbitkan" in again.card.text
    again.publish()
    qtbot.waitUntil(lambda: "Paket terbitan siap" in again.card.text, timeout=LONG)
    assert (site / "index.html").exists()


def test_who_is_elsewhere_hears_of_the_end(
    qtbot: QtBot, kit: Kit, room: PublishRoom, site: Path, opened: Opened
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    kit.toasts.attach(window)
    site.write_text("bukan folder")
    room.publish()
    room.hide()
    qtbot.waitUntil(lambda: "Belum bisa terbit" in kit.toasts.current, timeout=LONG)
    with qtbot.waitSignal(room.visit_requested) as asked:
        kit.toasts.activate()
    assert asked.args == [Visit("publish")]
    site.unlink()
    room.publish()
    qtbot.waitUntil(lambda: "Paket terbitan siap" in kit.toasts.current, timeout=LONG)
    kit.toasts.activate()
    assert Path(opened.urls[0].toLocalFile()) == site / "index.html"
    room.show()
    assert "Paket terbitan siap" in room.card.text
    assert room.card.isVisible()
    room.hide()
    room.show()
    assert room.overview.isVisible()


def test_publishing_when_nothing_waits_says_so(qtbot: QtBot, kit: Kit, room: PublishRoom) -> None:
    publish(qtbot, room)
    back(qtbot, room)
    kit.toasts.dismiss()
    room.publish()
    nothing = "Situs sudah sesuai. Tidak ada yang perlu diterbitkan."
    qtbot.waitUntil(lambda: kit.toasts.current == nothing, timeout=LONG)
    assert room.overview.isVisible()


def test_a_change_elsewhere_is_seen_only_while_the_room_is(
    qtbot: QtBot, room: PublishRoom, ask: Ask
) -> None:
    publish(qtbot, room)
    back(qtbot, room)
    room.hide()
    first = ask(lambda newsroom: _first(newsroom))
    ask(lambda n: articles.save(n, replace(first, title="Judul lain"), _text(n, first)))
    qtbot.wait(900)
    assert not room.overview.pages.cards["changed"].isVisibleTo(room)
    room.show()
    room.enter()
    qtbot.waitUntil(room.overview.pages.cards["changed"].isVisible, timeout=10_000)


def test_the_preview_opens_the_whole_site(qtbot: QtBot, room: PublishRoom, opened: Opened) -> None:
    press(qtbot, room, "Pratinjau situs")
    qtbot.waitUntil(lambda: bool(opened.urls), timeout=10_000)
    assert opened.urls[0].host() == "127.0.0.1"


def test_every_control_has_a_name(qtbot: QtBot, room: PublishRoom) -> None:
    publish(qtbot, room)
    focusable = [
        widget
        for widget in room.findChildren(QWidget)
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not widget.objectName().startswith("qt_")
    ]
    assert focusable
    assert [w for w in focusable if not w.accessibleName()] == []


def test_what_is_folded_stays_folded(qtbot: QtBot, kit: Kit, room: PublishRoom) -> None:
    room.overview.pages.cards["new"].fold(True)
    other = PublishRoom(kit)
    qtbot.addWidget(other)
    other.recall(room.memory())
    assert other.overview.pages.cards["new"].is_folded
    assert not other.overview.pages.cards["changed"].is_folded


def test_ten_thousand_new_pages_are_few_widgets(qtbot: QtBot, kit: Kit) -> None:
    pages = tuple(
        PageChange("article", f"Berita {n}", say("{path}", path="x"), record=f"{n:032x}")
        for n in range(10_000)
    )
    view = PagesView(kit)
    qtbot.addWidget(view)
    view.show_outlook(Outlook(pages, (), (), 10_000, (), (), {}, None, 0))
    assert len(view.findChildren(RowButton)) == STEP
    assert "9.960" in view.cards["new"].rows.more.text()


def _first(newsroom: newsrooms.Newsroom) -> stored.Article:
    return next(a for a in stored.find(newsroom.database) if a.status == "published")


def _text(newsroom: newsrooms.Newsroom, article: stored.Article) -> str:
    return stored.body(newsroom.database, article.id).markdown


def _words(text: QWidget, underlined: bool) -> str:
    found = []
    block = text.document().begin()  # type: ignore[attr-defined]
    while block.isValid():
        for one in block.textFormats():
            piece = block.text()[one.start : one.start + one.length]
            if one.format.fontUnderline() == underlined:
                found.append(piece)
        block = block.next()
    return "".join(found).strip()
