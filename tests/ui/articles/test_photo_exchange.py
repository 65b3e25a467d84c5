"""Another file for a photo in use: alt and caption stay, in the text and on the page (O046)."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from newsroom.domain.media import MediaItem
from newsroom.services import editing, library
from newsroom.ui.articles.room import ArticlesRoom
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.room import Visit
from tests.ui.articles.conftest import Add, Ask

Idle = Callable[[], None]
WORDS = {"alt": "Sekda berpidato", "caption": "Apel Senin (17/4). Foto: Humas"}


@pytest.fixture
def photo(room: ArticlesRoom, add: Add, ask: Ask, do: Ask, idle: Idle) -> MediaItem:
    """A photo in the text of the article on the desk."""
    chosen = ask(lambda n: library.listing(n, "photo", "", "newest").ids[0])
    do(lambda n: editing.set_fields(n, chosen, WORDS))
    article = add(
        "Apel", f'Satu.\n\n![Sekda berpidato](media:{chosen} "Apel Senin")\n', cover=chosen
    )
    room.visit(Visit("articles", record=article.id))
    idle()
    found: MediaItem = ask(lambda n: library.items(n, [chosen]))[0]
    return found


@pytest.fixture
def other_file(tmp_path: Path) -> Path:
    image = QImage(640, 800, QImage.Format.Format_RGB32)
    image.fill(QColor("#A8431A"))
    file = tmp_path / "pengganti.png"
    assert image.save(str(file))
    return file


def test_words_and_text_stay_and_urungkan_brings_the_file_back(
    room: ArticlesRoom,
    photo: MediaItem,
    other_file: Path,
    ask: Ask,
    qtbot: QtBot,
    idle: Idle,
    kit: Kit,
) -> None:
    def stored() -> MediaItem:
        found: MediaItem = ask(lambda n: library.items(n, [photo.id]))[0]
        return found

    before = room.editor.markdown()
    room.photo_exchange.exchange(photo, other_file)
    qtbot.waitUntil(lambda: stored().name == "pengganti.png", timeout=10_000)
    assert (stored().alt, stored().caption) == (WORDS["alt"], WORDS["caption"])
    assert (stored().width, stored().height) == (640, 800)
    assert room.editor.markdown() == before
    idle()
    assert room.desk._media[photo.id].sha256 == stored().sha256, "the text shows the new picture"
    kit.deeds.undo()
    qtbot.waitUntil(lambda: stored().sha256 == photo.sha256)
    assert (stored().alt, stored().name) == (WORDS["alt"], photo.name)
    kit.deeds.redo()
    qtbot.waitUntil(lambda: stored().name == "pengganti.png")


def test_a_file_that_another_item_has_or_that_is_no_photo_is_refused(
    room: ArticlesRoom, photo: MediaItem, ask: Ask, qtbot: QtBot, shared: Path
) -> None:
    def original_of(number: int) -> Path:
        item = ask(lambda n: library.items(n, library.listing(n, "photo", "", "oldest").ids))[
            number
        ]
        folder: Path = ask(lambda n: n.media_folder)
        return folder / item.sha256[:2] / item.sha256[2:4] / f"{item.sha256}.{item.extension}"

    room.photo_exchange.exchange(photo, original_of(0))
    qtbot.waitUntil(lambda: "sudah ada di pustaka" in room.notices.complaint.text)
    room.notices.clear()
    room.photo_exchange.exchange(photo, shared / "cases" / "files" / "Undangan & Jadwal.PDF")
    qtbot.waitUntil(lambda: "bukan jenis berkas yang sama" in room.notices.complaint.text)
    assert ask(lambda n: library.items(n, [photo.id]))[0].sha256 == photo.sha256
