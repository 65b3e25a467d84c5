"""Word files into the room: by the chooser, by a drop, by pasting a file; one undo."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from newsroom.domain.site import Site
from newsroom.services import library
from newsroom.services.article_desk import Opened
from newsroom.services.newsroom import create
from newsroom.ui.articles.room import ArticlesRoom
from newsroom.ui.articles.word_veil import WordVeil
from newsroom.ui.common.kit import Kit
from tests.exchange.docx_files import docx, p, picture, png, relation
from tests.ui.articles.conftest import Ask

Stored = Callable[[str], Opened]
Idle = Callable[[], None]
pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing)", extend=True)


@pytest.fixture
def kit(make_kit: Callable[..., Kit], tmp_path: Path) -> Kit:
    """An empty newsroom: what comes in is all that is there."""
    file = tmp_path / "kantor.newsroom"
    create(file, Site()).close()
    return make_kit(file)


@pytest.fixture
def naskah(tmp_path: Path) -> Path:
    """A text with a picture and a comment, as Word stores it."""
    file = tmp_path / "naskah.docx"
    comment = '<w:r><w:commentReference w:id="1"/></w:r>'
    file.write_bytes(
        docx(
            p("Panen pala dimulai", style="Judul"),
            p("Tidore _ Petani memanen pala.", comment),
            p(picture(alt="Petani memanen pala")),
            p("Panen selesai. (Acm/Redni)"),
            relations=relation("rPic", "image", "media/image1.png"),
            parts={"word/media/image1.png": png()},
        )
    )
    return file


def dropped(target: QWidget, *files: Path) -> bool:
    """Let files go over a widget as the window system does → whether it took them."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    how = Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPoint(20, 20), *how)
    QApplication.sendEvent(target, entering)
    (veil,) = target.window().findChildren(WordVeil)
    assert veil.isVisible() == entering.isAccepted()
    if not entering.isAccepted():
        QApplication.sendEvent(target, QDragLeaveEvent())
        return False
    QApplication.sendEvent(target, QDropEvent(QPointF(20, 20), *how))
    assert not veil.isVisible()
    return True


def test_a_drop_on_the_room_opens_a_new_draft(
    room: ArticlesRoom, kit: Kit, naskah: Path, stored: Stored, ask: Ask, idle: Idle
) -> None:
    assert dropped(room, naskah)
    idle()
    opened = stored(room.record())
    article = opened.article
    assert (article.title, article.status) == ("Panen pala dimulai", "draft")
    assert (article.dateline, article.authors, article.editors) == ("Tidore", ("Acm",), ("Redni",))
    assert opened.markdown == (
        f"Petani memanen pala.\n\n![Petani memanen pala](media:{article.cover})\n\nPanen selesai."
    )
    assert room.editor.markdown() == opened.markdown
    assert room.panel.selected == [article.id]
    assert kit.toasts.current == "Naskah Word diimpor: “Panen pala dimulai”"
    assert room.notices.told.text == "1 komentar Word tidak disertakan."
    (item,) = ask(lambda n: library.items(n, [article.cover]))
    assert item.alt == "Petani memanen pala"
    kit.toasts.activate()
    idle()
    assert stored(article.id).article.trashed
    kit.deeds.redo()
    idle()
    assert not stored(article.id).article.trashed
    assert dropped(room, naskah)
    idle()
    assert room.record() not in ("", article.id)


def test_the_text_on_the_desk_is_left_alone(
    room: ArticlesRoom, naskah: Path, stored: Stored, idle: Idle
) -> None:
    """Wherever a Word file is let go, and when it is pasted, it becomes an article of its own."""

    def paste() -> bool:
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(naskah))])
        QGuiApplication.clipboard().setMimeData(mime)
        room.editor.body.paste()
        QGuiApplication.clipboard().clear()
        return True

    editor = room.editor
    views = [view.viewport() for view in (editor.headline, editor.body, editor.source)]
    places = (*views, room.panel.field, room.inspector.cover.picture)
    ways = [lambda place=place: dropped(place, naskah) for place in places]
    for bring in (*ways, paste):
        room.begin("Sedang ditulis")
        before = room.desk.article_id
        assert bring()
        idle()
        assert stored(room.record()).article.title == "Panen pala dimulai"
        assert stored(before).article.title == "Sedang ditulis"
        assert stored(before).markdown == ""


def test_several_files_at_once(
    room: ArticlesRoom, kit: Kit, naskah: Path, tmp_path: Path, stored: Stored, idle: Idle
) -> None:
    """What cannot be read is said; the others come in, and one undo takes them back."""
    other, old, broken = (tmp_path / name for name in ("dua.docx", "lama.doc", "rusak.docx"))
    other.write_bytes(docx(p("Rapat digelar", style="Judul"), p("Isi.")))
    old.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))
    broken.write_bytes(docx(p("Isi."))[:400])
    assert dropped(room, naskah, other, old)
    idle()
    assert stored(room.record()).article.title == "Panen pala dimulai"
    assert kit.toasts.current == "2 naskah Word diimpor"
    assert "“lama.doc” bukan naskah .docx" in room.notices.complaint.text
    kit.toasts.activate()
    idle()
    desk = room.record()
    assert stored(desk).article.trashed
    assert dropped(room, broken)
    idle()
    assert room.record() == desk
    assert "“rusak.docx” tidak lengkap atau rusak" in room.notices.complaint.text
    picture_file = tmp_path / "foto.png"
    picture_file.write_bytes(png())
    assert not dropped(room, picture_file)


def test_a_text_without_headline_and_signature(
    room: ArticlesRoom, kit: Kit, tmp_path: Path, stored: Stored, idle: Idle
) -> None:
    """Who brings it in has written it; the name of a file is no headline."""
    file = tmp_path / "naskah FIX (2).docx"
    file.write_bytes(docx(p("Rapat data digelar kemarin."), p("Rapat ditutup.")))
    assert dropped(room, file)
    idle()
    article = stored(room.record()).article
    assert (article.title, article.authors) == ("", ("Acm",))
    assert (
        room.notices.told.text == "Judul tidak ditemukan di “naskah FIX (2).docx”. Tulis judulnya."
    )
    assert kit.toasts.current == "Naskah Word diimpor: “naskah FIX (2).docx”"
    assert room.editor.headline.hasFocus()


def test_the_action_opens_the_chooser(
    room: ArticlesRoom, naskah: Path, stored: Stored, idle: Idle
) -> None:
    room.verbs()["word"]()
    (chooser,) = room.findChildren(QFileDialog)
    assert chooser.windowTitle() == "Impor Word"
    chooser.filesSelected.emit([str(naskah)])
    chooser.done(0)
    idle()
    assert stored(room.record()).article.title == "Panen pala dimulai"
