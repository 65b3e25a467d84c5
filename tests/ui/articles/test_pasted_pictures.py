"""Pictures that come with a pasted text: into the library, and to where they stood (O004, O019)."""

from base64 import b64encode
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from newsroom.domain.media import MediaItem
from newsroom.domain.site import Site
from newsroom.services import library
from newsroom.services.article_desk import Opened
from newsroom.services.newsroom import create
from newsroom.ui.articles.room import ArticlesRoom
from newsroom.ui.common.kit import Kit
from tests.exchange.docx_files import png
from tests.ui.articles.conftest import Ask

Stored = Callable[[str], Opened]
Idle = Callable[[], None]
Paste = Callable[..., None]
CTRL = Qt.KeyboardModifier.ControlModifier
pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing)", extend=True)


@pytest.fixture
def kit(make_kit: Callable[..., Kit], tmp_path: Path) -> Kit:
    """An empty newsroom: what comes in is all that is there."""
    file = tmp_path / "kantor.newsroom"
    create(file, Site()).close()
    return make_kit(file)


@pytest.fixture
def paste(room: ArticlesRoom, idle: Idle) -> Paste:
    """Begin an article, paste into it, and wait until everything is there."""
    room.begin("Rapat data")
    room.editor.body.setFocus()

    def put(html: str = "", text: str = "", image: QImage | None = None, wait: bool = True) -> None:
        mime = QMimeData()
        if html:
            mime.setHtml(html)
        if text:
            mime.setText(text)
        if image is not None:
            mime.setImageData(image)
        QGuiApplication.clipboard().setMimeData(mime)
        room.editor.body.paste()
        QGuiApplication.clipboard().clear()
        if wait:
            idle()

    return put


@pytest.fixture
def photos(ask: Ask) -> Callable[[], list[MediaItem]]:
    """Return the photos of the library, the newest last."""

    def listed() -> list[MediaItem]:
        ids = ask(lambda n: library.listing(n, "photo", "", "newest").ids)
        return [*reversed(ask(lambda n: library.items(n, ids)))]

    return listed


def picture_file(folder: Path, name: str, shade: int) -> str:
    """Make a picture and return its address as Word writes it."""
    file = folder / name
    file.write_bytes(png(shade=shade))
    return file.as_uri()


def bitmap(width: int = 1200, height: int = 800) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkCyan)
    return image


def test_pictures_of_word_stand_where_they_stood(
    room: ArticlesRoom, paste: Paste, photos: Callable[[], list[MediaItem]], stored: Stored,
    tmp_path: Path, qtbot: QtBot, idle: Idle, shared: Path,
) -> None:  # fmt: skip
    """O004: readable files come into the library with their alt text, the others are named."""
    known = len(photos())
    case = (shared / "cases" / "files" / "clip_word_gambar.html").read_text(encoding="utf-8")
    there = case.partition("<img")[2].partition('src="')[2].partition('"')[0]
    assert there.startswith("file:///C:/")
    paste(case.replace(there, picture_file(tmp_path, "clip image.png", 60)))
    (item,) = photos()[known:]
    assert (item.alt, item.name.startswith("clip image")) == ("Suasana rapat di aula", True)
    figure = f"![Suasana rapat di aula](media:{item.id})"
    assert room.editor.markdown() == f"{figure}\n\nSuasana rapat."
    idle()
    room.settle()
    idle()
    opened = stored(room.desk.article_id)
    assert (opened.markdown, opened.article.cover) == (f"{figure}\n\nSuasana rapat.", item.id)
    room.editor.body.setFocus()
    qtbot.keyClick(room.editor.body, Qt.Key.Key_Z, CTRL)
    assert room.editor.is_empty()
    qtbot.keyClick(room.editor.body, Qt.Key.Key_Y, CTRL)
    assert room.editor.markdown() == f"{figure}\n\nSuasana rapat."


def test_text_and_pictures_keep_their_order(
    room: ArticlesRoom, paste: Paste, photos: Callable[[], list[MediaItem]], tmp_path: Path,
    qtbot: QtBot,
) -> None:  # fmt: skip
    """Files, pictures inside the text and lost ones; what is typed meanwhile stays."""
    known = len(photos())
    inside = "data:image/png;base64," + b64encode(png(shade=30)).decode()
    one, two = (picture_file(tmp_path, f"{n}.png", n) for n in (10, 20))
    room.editor.load("Awal akhir.")
    room.editor.body.place_caret(0, 5)
    paste(
        f"<p>Satu</p><p><img src='{one}' alt='Pertama'></p><p>Dua</p><img src='{inside}'>"
        f"<p>Tiga <img src='file:///C:/tidak/ada.png' alt='Hilang'> empat</p><img src='{two}'>",
        wait=False,
    )
    assert "[Gambar tidak terbawa: Pertama]" in room.editor.markdown()
    assert "media:" not in room.editor.markdown()
    room.editor.body.place_caret(0, 0)
    qtbot.keyClicks(room.editor.body, "Ya. ")
    qtbot.waitUntil(lambda: room.editor.markdown().count("media:") == 3, timeout=5_000)
    first, second, third = (item.id for item in photos()[known:])
    assert room.editor.markdown() == (
        f"Ya. Awal Satu\n\n![Pertama](media:{first})\n\nDua\n\n![](media:{second})\n\nTiga\n\n"
        f"[Gambar tidak terbawa: Hilang]\n\nempat\n\n![](media:{third})\n\nakhir."
    )
    assert "1 gambar tidak terbawa" in room.kit.toasts.current
    assert room.editor.body.caret() == (0, 4)


def test_a_damaged_picture_keeps_its_name(
    room: ArticlesRoom, paste: Paste, photos: Callable[[], list[MediaItem]], tmp_path: Path
) -> None:
    known = len(photos())
    broken = tmp_path / "rusak.png"
    broken.write_bytes(png()[:30])
    paste(f"<p>Satu</p><img src='{broken.as_uri()}' alt='Peta'><img src='data:image/png;base64,x'>")
    assert room.editor.markdown() == (
        "Satu\n\n[Gambar tidak terbawa: Peta]\n\n[Gambar tidak terbawa: gambar]"
    )
    assert room.notices.complaint.text
    assert len(photos()) == known


def test_a_page_cannot_bring_anybodys_documents_along(
    room: ArticlesRoom, paste: Paste, tmp_path: Path, ask: Ask
) -> None:
    before = ask(lambda n: len(library.listing(n, "all", "", "newest").ids))
    secret = tmp_path / "rahasia.pdf"
    secret.write_bytes(b"%PDF-1.4 rahasia %%EOF")
    paste(
        f"<p>Satu</p><img src='{secret.as_uri()}'><img src='file://server/bagi/a.png'>"
        "<img src='file:////server/bagi/a.png'>"
    )
    assert room.editor.markdown() == "Satu"
    assert ask(lambda n: len(library.listing(n, "all", "", "newest").ids)) == before


def test_a_bitmap_becomes_a_record_and_a_figure(
    room: ArticlesRoom, paste: Paste, photos: Callable[[], list[MediaItem]], qtbot: QtBot,
    stored: Stored, idle: Idle,
) -> None:  # fmt: skip
    """O019: made once, the body only names it."""
    known = len(photos())
    paste(image=bitmap())
    (item,) = photos()[known:]
    assert (item.width, item.height, item.extension) == (1200, 800, "png")
    assert room.editor.markdown() == f"![](media:{item.id})"
    room.settle()
    idle()
    assert stored(room.desk.article_id).article.cover == item.id
    assert len(stored(room.desk.article_id).markdown) < 1_000
    qtbot.keyClick(room.editor.body, Qt.Key.Key_Z, CTRL)
    assert room.editor.is_empty()
    paste(image=bitmap())
    assert len(photos()) == known + 1
    # A browser offers a picture twice: as a page that names its address, and as a bitmap.
    room.editor.load("")
    paste("<img src='https://contoh.go.id/a.jpg' alt='Peta banjir'>", image=bitmap(640, 480))
    item = photos()[-1]
    assert (item.width, item.alt) == (640, "Peta banjir")
    assert room.editor.markdown() == f"![Peta banjir](media:{item.id})"
    # Word offers it as a file of its own, which may be gone, and as a bitmap.
    room.editor.load("")
    paste("<p><img src='file:///C:/tidak/ada.png' alt='Peta'></p>", image=bitmap(320, 240))
    item = photos()[-1]
    assert (item.width, room.editor.markdown()) == (320, f"![Peta](media:{item.id})")


def test_a_picture_that_comes_too_late_goes_to_the_library_only(
    room: ArticlesRoom, kit: Kit, paste: Paste, photos: Callable[[], list[MediaItem]],
    tmp_path: Path, qtbot: QtBot, idle: Idle,
) -> None:  # fmt: skip
    """The paste was taken back, or another article lies on the desk."""
    known = len(photos())
    paste(f"<p>Satu</p><img src='{picture_file(tmp_path, 'a.png', 70)}'>", wait=False)
    qtbot.keyClick(room.editor.body, Qt.Key.Key_Z, CTRL)
    idle()
    assert room.editor.is_empty()
    assert len(photos()) == known + 1
    paste(f"<p>Dua</p><img src='{picture_file(tmp_path, 'b.png', 80)}'>", wait=False)
    room.begin("Lain")
    idle()
    assert room.editor.markdown() == ""
    assert len(photos()) == known + 2
