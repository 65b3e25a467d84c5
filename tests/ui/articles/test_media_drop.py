"""Media dragged from the library into an article."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from newsroom.services import library
from newsroom.services.article_desk import Opened
from newsroom.text.dialect import parse
from newsroom.text.story import Figure
from newsroom.ui.articles.room import ArticlesRoom
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.media_drag import mime_of
from newsroom.ui.common.room import Visit
from newsroom.ui.media.model import MediaModel
from newsroom.ui.shell.rail import Rail
from tests.ui.articles.conftest import Add, Ask

Idle = Callable[[], None]
Stored = Callable[[str], Opened]


@pytest.fixture
def article(room: ArticlesRoom, add: Add, idle: Idle) -> str:
    made = add("Panen pala", "Satu.\n\nDua.\n\nTiga.").id
    room.visit(Visit("articles", record=made))
    idle()
    return made


def dropped(target: QWidget, ids: list[str], at: QPointF) -> bool:
    """Let media go over a widget, as a drag does; tell whether they were taken."""
    mime = mime_of(ids)
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0)
    entering = QDragEnterEvent(at.toPoint(), copy, mime, left, none)
    QApplication.sendEvent(target, entering)
    if not entering.isAccepted():
        return False
    QApplication.sendEvent(target, QDropEvent(at, copy, mime, left, none))
    return True


def test_a_drag_of_the_library_carries_what_is_chosen(kit: Kit, ask: Ask) -> None:
    ids = ask(lambda n: library.listing(n, "photo", "", "newest").ids[:3])
    model = MediaModel(kit.session)
    model.show(ids)
    mime = model.mimeData([model.index(2), model.index(0)])
    assert mime.formats() == model.mimeTypes()
    assert bytes(mime.data(mime.formats()[0]).data()).decode().split() == [ids[0], ids[2]]
    assert model.flags(model.index(0)) & Qt.ItemFlag.ItemIsDragEnabled


def test_photos_go_where_they_were_let_go(
    room: ArticlesRoom, article: str, ask: Ask, stored: Stored, idle: Idle, qtbot: QtBot
) -> None:
    photos = ask(lambda n: library.listing(n, "photo", "", "newest").ids[:2])
    body = room.editor.body
    second = body.block_rect(body.manuscript.findBlockByNumber(1))
    at = QPointF(second.right() - 4, second.center().y())
    assert dropped(body.viewport(), photos, at)
    idle()
    room.settle()
    idle()
    blocks = parse(stored(article).markdown).blocks
    assert [block.src for block in blocks if isinstance(block, Figure)] == [
        f"media:{photo}" for photo in photos
    ]
    assert [isinstance(block, Figure) for block in blocks] == [False, False, True, True, False]
    assert stored(article).article.cover == photos[0], "the first photo becomes the cover as well"
    while body.document().isUndoAvailable():
        body.step_back()
    assert room.editor.markdown() == "Satu.\n\nDua.\n\nTiga."


def test_a_document_becomes_a_link(
    room: ArticlesRoom, article: str, ask: Ask, stored: Stored, idle: Idle
) -> None:
    (document,) = ask(lambda n: library.listing(n, "document", "", "newest").ids[:1])
    title = ask(lambda n: library.items(n, [document]))[0].shown_title
    room.media_drop.place([document])
    idle()
    room.settle()
    idle()
    assert f"[{title}](media:{document})" in stored(article).markdown


def test_a_photo_over_the_cover_becomes_the_cover(
    room: ArticlesRoom, article: str, ask: Ask, stored: Stored, idle: Idle
) -> None:
    photo = ask(lambda n: library.listing(n, "photo", "", "oldest").ids[0])
    assert dropped(room.inspector.cover.picture, [photo], QPointF(20, 20))
    idle()
    assert stored(article).article.cover == photo


def test_a_drag_that_rests_on_the_rail_opens_the_room(kit: Kit, qtbot: QtBot) -> None:
    rail = Rail(kit.theme, kit.icons, kit.actions)
    qtbot.addWidget(rail)
    button = rail.button("articles")
    assert not rail.button("agenda").acceptDrops()
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0)
    mime = mime_of(["0" * 32])
    with qtbot.waitSignal(rail.room_requested, timeout=5_000) as asked:
        QApplication.sendEvent(button, QDragEnterEvent(QPoint(5, 5), copy, mime, left, none))
    assert asked.args == ["articles"]
