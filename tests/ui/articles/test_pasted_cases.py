"""The prepared clipboards, pasted into the window, stored, opened again and published."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from newsroom.domain.article import Article
from newsroom.domain.site import Site
from newsroom.services import editing, publishing
from newsroom.services.newsroom import Newsroom, create, open_newsroom
from newsroom.ui.articles.room import ArticlesRoom
from newsroom.ui.common.kit import Kit
from tests.text.test_case_files import EXPECTED

Idle = Callable[[], None]
pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing)", extend=True)
GDOCS = (
    '<b style="font-weight:normal" id="docs-internal-guid-x"><p dir="ltr">'
    '<span style="font-weight:700">Tebal</span><span style="font-weight:400"> dan </span>'
    '<span style="font-style:italic;font-weight:400">miring</span></p></b>'
)
CHAT = "*UNDANGAN* Hari/tgl : Senin, 7_8 Agustus\nTempat  : Aula_Utama_Lt4"
TEXTS = {
    "O017": (CHAT, "<p>*UNDANGAN* Hari/tgl : Senin, 7_8 Agustus</p>\n"
             "<p>Tempat : Aula_Utama_Lt4</p>"),
    "O021": ("Rp\u00a01.500.000 untuk 3\u00a0unit", "<p>Rp\u00a01.500.000 untuk 3\u00a0unit</p>"),
    "O094": ("Halaman 1\u000cHalaman 2\u001f.", "<p>Halaman 1 Halaman 2.</p>"),
    "O110": ("<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>"),
}  # fmt: skip
"""Plain texts: what is pasted and what the page shows."""


@pytest.fixture
def kit(make_kit: Callable[..., Kit], tmp_path: Path) -> Kit:
    """An empty newsroom, so that its site is made quickly."""
    file = tmp_path / "kantor.newsroom"
    create(file, Site()).close()
    return make_kit(file)


def clipboard(folder: Path, name: str) -> QMimeData:
    """Return a prepared clipboard with all its flavours."""
    mime = QMimeData()
    file = folder / name
    mime.setHtml(file.read_text(encoding="utf-8"))
    if file.with_suffix(".txt").is_file():
        mime.setText(file.with_suffix(".txt").read_text(encoding="utf-8"))
    if "excel" in name:
        mime.setImageData(QImage(str(folder / "clip_excel_gambar.png")))
    return mime


def of_text(text: str = "", html: str = "") -> QMimeData:
    mime = QMimeData()
    if text:
        mime.setText(text)
    if html:
        mime.setHtml(html)
    return mime


def body_of(page: Path) -> str:
    """Return the text part of a published page, without the frame around its tables."""
    html = page.read_text(encoding="utf-8")
    body = html.partition('<div class="text">\n')[2].partition("\n</div>\n</article>")[0]
    return re.sub(r'<div class="scroll"[^>]*>(<table>.*?</table>)</div>', r"\1", body, flags=re.S)


def published(newsroom: Newsroom, article_id: str) -> str:
    """Publish an article as it is, without what is printed around it; return its page."""
    fields = {"status": "published", "dateline": "", "authors": [], "editors": []}
    article = editing.set_fields(newsroom, article_id, fields).record
    assert isinstance(article, Article) and article.published is not None
    year, month, _ = article.published.date.split("-")
    return f"berita/{year}/{month}/{article.slug}.html"


def test_paste_store_reopen_publish(
    room: ArticlesRoom, kit: Kit, qtbot: QtBot, idle: Idle, shared: Path, tmp_path: Path
) -> None:
    """O001–O004, O014–O018, O021–O023, O052–O054, O091, O092, O094, O110."""
    folder = shared / "cases" / "files"
    clipboards = {name: (clipboard(folder, name), html) for name, html in EXPECTED.items()}
    clipboards |= {case: (of_text(text), html) for case, (text, html) in TEXTS.items()}
    clipboards["O092"] = (of_text(html=GDOCS), "<p><strong>Tebal</strong> dan <em>miring</em></p>")
    wanted: dict[str, str] = {}
    for name, (mime, html) in clipboards.items():
        room.begin(f"Kasus {name}")
        QGuiApplication.clipboard().setMimeData(mime)
        room.editor.body.paste()
        QGuiApplication.clipboard().clear()
        wanted[room.desk.article_id] = html
    room.begin("Kasus O023")
    room.editor.body.setFocus()
    qtbot.keyClicks(room.editor.body, "Kepada Yth.")
    qtbot.keyClick(room.editor.body, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClicks(room.editor.body, "Kepala Dinas")
    wanted[room.desk.article_id] = "<p>Kepada Yth.<br>Kepala Dinas</p>"
    room.settle()
    idle()
    path = kit.session.path
    assert path is not None
    kit.session.close()
    with open_newsroom(path) as opened:
        pages = {}
        for article_id in wanted:
            pages[article_id] = published(opened, article_id)
        publishing.publish(opened, tmp_path / "situs")
    found = {item: body_of(tmp_path / "situs" / pages[item]) for item in wanted}
    assert found == wanted
    everything = "".join(
        file.read_text(encoding="utf-8")
        for file in (tmp_path / "situs").rglob("*")
        if file.suffix in (".html", ".xml", ".json", ".js")
    )
    for secret in ("RAHASIA", "msocom", "Atasan Contoh", "file:///", "msohtmlclip", "mso-"):
        assert secret not in everything
    for sign in "\x0c\x1f\u2028\u2029":
        assert sign not in everything
    database = path.read_bytes()
    assert b"file:///" not in database and b"msohtmlclip" not in database
