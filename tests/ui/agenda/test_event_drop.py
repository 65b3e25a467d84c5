"""Files and media that are let go on an event."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication
from pytestqt.qtbot import QtBot

from newsroom.domain.agenda import AgendaItem
from newsroom.services import calendar, library
from newsroom.ui.agenda.room import AgendaRoom
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.media_drag import mime_of
from tests.ui.agenda.conftest import Ask

Idle = Callable[[], None]
Add = Callable[..., AgendaItem]
COPY, LEFT = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


def carry(view: QAbstractItemView, data: QMimeData, to: QPoint) -> bool:
    """Carry data over a view and let it go; return whether the place took it."""
    port = view.viewport()
    QApplication.sendEvent(port, QDragEnterEvent(to, COPY, data, LEFT, NONE))
    over = QDragMoveEvent(to, COPY, data, LEFT, NONE)
    QApplication.sendEvent(port, over)
    port.repaint()
    if over.isAccepted():
        QApplication.sendEvent(port, QDropEvent(QPointF(to), COPY, data, LEFT, NONE))
    return over.isAccepted()


@pytest.fixture
def week(room: AgendaRoom, add: Add, idle: Idle) -> tuple[AgendaRoom, AgendaItem]:
    item = add("Rapat DIP", "2026-11-26", start="11:00")
    room.verbs()["agenda.week"]()
    idle()
    return room, item


def attached(ask: Ask, item: AgendaItem) -> tuple[str, ...]:
    found: calendar.Entry = ask(lambda newsroom: calendar.entry(newsroom, item.id))
    return found.item.attachments


def place(room: AgendaRoom, item: AgendaItem) -> QPoint:
    view = room.calendar.week_view
    return view.visualRect(view.week.index_of(item.id)).center()


def test_a_file_becomes_an_attachment_and_can_be_taken_off_again(
    week: tuple[AgendaRoom, AgendaItem], kit: Kit, qtbot: QtBot, ask: Ask, tmp_path: Path
) -> None:
    room, item = week
    letter = tmp_path / "undangan.pdf"
    letter.write_bytes(b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(letter))])
    assert carry(room.calendar.week_view, data, place(room, item))
    qtbot.waitUntil(lambda: kit.toasts.current == "Lampiran ditambahkan: “Rapat DIP”")
    assert len(attached(ask, item)) == 1
    kit.deeds.undo()
    assert attached(ask, item) == ()


def test_media_of_the_library_can_be_attached_once(
    week: tuple[AgendaRoom, AgendaItem], kit: Kit, ask: Ask, idle: Idle
) -> None:
    room, item = week
    photo = ask(lambda newsroom: library.listing(newsroom, "photo", "", "newest").ids[0])
    view = room.calendar.week_view
    assert carry(view, mime_of([photo]), place(room, item))
    assert attached(ask, item) == (photo,)
    idle()
    assert carry(view, mime_of([photo]), place(room, item))
    assert kit.toasts.current == "Berkas itu sudah terlampir."


def test_beside_all_events_nothing_is_taken(week: tuple[AgendaRoom, AgendaItem], ask: Ask) -> None:
    room, item = week
    view = room.calendar.week_view
    beside = view.frame.slot_rect(6, 9).center()
    assert not carry(view, mime_of(["x"]), beside)
    assert attached(ask, item) == ()
