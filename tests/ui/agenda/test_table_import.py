"""Agenda out of a spreadsheet or a calendar: looked over on its page, taken in, taken back."""

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from newsroom.domain.agenda import AgendaItem
from newsroom.services import calendar
from newsroom.services.newsroom import Newsroom
from newsroom.ui.agenda.importing.model import CELL_ROLE
from newsroom.ui.agenda.room import AgendaRoom
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.room import Visit
from tests.ui.agenda.conftest import Ask, focused
from tests.ui.agenda.test_access import nameless

LIST = (
    "Tanggal;Jam;Acara;Tempat\n"
    "05/07/2023;08.00 wita;Rakor Wali Data;Hotel Contoh\n"
    "07/08/2023;08.00;Rapat PPID;Aula\n"
    "13/08/2023;25.00;Apel;Lapangan\n"
)


@pytest.fixture
def shown(room: AgendaRoom, kit: Kit, qtbot: QtBot) -> Callable[[Path], None]:
    """Hand a file to the room and wait until its page has been filled."""

    def wait(path: Path) -> None:
        room.imports.page.file.show_text("")
        room.imports.take(path)
        qtbot.waitUntil(lambda: bool(room.imports.page.file.text()), timeout=5_000)
        qtbot.waitUntil(lambda: not kit.session.is_busy, timeout=5_000)

    return wait


@pytest.fixture
def take(
    room: AgendaRoom, tmp_path: Path, shown: Callable[[Path], None]
) -> Callable[[str], AgendaRoom]:
    """Show the page of a table: `take(text)`."""

    def filled(text: str) -> AgendaRoom:
        path = tmp_path / "Agenda Mei.csv"
        path.write_text(text, encoding="utf-8-sig")
        shown(path)
        return room

    return filled


Take = Callable[[str], AgendaRoom]
Wait = Callable[[], None]


def cells(room: AgendaRoom, row: int) -> list[str]:
    model = room.imports.page.model
    return [model.index(row, column).data() for column in range(model.columnCount())]


def spoken(room: AgendaRoom, row: int, column: int) -> str:
    index = room.imports.page.model.index(row, column)
    return str(index.data(Qt.ItemDataRole.AccessibleTextRole))


def click(qtbot: QtBot, button: QWidget) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def link(notice: QWidget, text: str) -> QPushButton:
    found = [one for one in notice.findChildren(QPushButton) if one.text() == text]
    assert found, [one.text() for one in notice.findChildren(QPushButton)]
    return found[-1]


def between(first: str, last: str) -> Callable[[Newsroom], list[AgendaItem]]:
    return lambda newsroom: [one.item for one in calendar.between(newsroom, first, last)]


SUMMER = between("2023-07-01", "2023-08-31")


# Looking


def test_the_page_shows_what_every_row_would_become(take: Take, ask: Ask) -> None:
    """Case O074: a preview before anything is saved; what needs a look stands first."""
    before = ask(SUMMER)
    room = take(LIST)
    page = room.imports.page
    assert room.imports.is_open and page.isVisible() and not room.calendar.isVisible()
    assert cells(room, 0)[:1] == ["4 · Ditolak"]
    assert cells(room, 1) == [
        "2 · Baru", "Rabu, 5 Juli 2023", "08.00 WITA", "Rakor Wali Data", "Hotel Contoh",
    ]  # fmt: skip
    assert page.model.index(1, 1).data(CELL_ROLE).below == "05/07/2023"
    assert page.importing.text().strip() == "Impor 2 agenda"
    assert [chip.text() for chip in page.filters.findChildren(QPushButton)] == [
        "Semua 3", "Ditolak 1", "Baru 2", "Diperbarui 0", "Sudah ada 0",
    ]  # fmt: skip
    assert ask(SUMMER) == before


def test_a_row_is_told_in_full_and_aloud(take: Take, qtbot: QtBot) -> None:
    room = take(LIST)
    page, reason = room.imports.page, "Baris 4, kolom Jam: jam “25.00” tidak dikenal."
    assert page.told.text() == reason
    assert spoken(room, 0, 0) == f"Baris 4: Ditolak. {reason}"
    assert spoken(room, 1, 2) == "Jam: 08.00 WITA"
    assert nameless(room) == []
    assert [box.accessibleName() for box in page.header.boxes][:2] == [
        "Isi kolom “Tanggal”", "Isi kolom “Jam”",
    ]  # fmt: skip
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Down)
    assert page.told.text() == ""
    click(qtbot, page.filters.findChildren(QPushButton)[1])
    assert page.model.rowCount() == 1 and page.model.row(0).outcome == "refused"


# Columns


def pick(qtbot: QtBot, box: QComboBox, text: str) -> None:
    """Choose by the keyboard."""
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Home)
    for _ in range(box.findText(text)):
        qtbot.keyClick(box, Qt.Key.Key_Down)


def test_without_known_headers_a_person_says_what_is_what(
    take: Take, qtbot: QtBot, idle: Wait, ask: Ask
) -> None:
    page = take("Apa;Kapan;Oleh\nApel;3 Mei 2023;Sekda\n").imports.page
    assert page.lacking.text == "Pilih kolom untuk Judul di kepala tabel."
    assert not page.importing.isEnabled()
    pick(qtbot, page.header.boxes[0], "Judul")
    idle()
    assert page.lacking.isHidden() and page.importing.isEnabled()
    pick(qtbot, page.header.boxes[2], "Pejabat")
    idle()
    click(qtbot, page.importing)
    idle()
    (item,) = ask(between("2023-05-03", "2023-05-03"))
    assert (item.title, item.officials) == ("Apel", ("Sekda",))


def test_a_role_leaves_the_column_that_had_it(take: Take, qtbot: QtBot, idle: Wait) -> None:
    page = take("Tanggal;Acara;Uraian\n3/5/2023;Apel;Apel pagi\n").imports.page
    assert [box.currentText() for box in page.header.boxes] == ["Tanggal", "Judul", "Abaikan"]
    pick(qtbot, page.header.boxes[2], "Judul")
    idle()
    assert [box.currentText() for box in page.header.boxes] == ["Tanggal", "Abaikan", "Judul"]
    assert page.model.row(0).item is not None and page.model.row(0).item.title == "Apel pagi"


def test_tab_reaches_every_box_and_brings_it_into_sight(take: Take, qtbot: QtBot) -> None:
    heads = "Tanggal;Acara;" + ";".join(f"Kolom tambahan {n}" for n in range(12))
    page = take(f"{heads}\n3/5/2023;Apel{';x' * 12}\n").imports.page
    page.filters.findChildren(QPushButton)[-1].setFocus()
    for box in page.header.boxes:
        qtbot.keyClick(focused(page), Qt.Key.Key_Tab)
        assert focused(page) is box
        assert page.header.viewport().rect().contains(box.geometry().center())
    for part in (page.table, page.cancel, page.importing):
        qtbot.keyClick(focused(page), Qt.Key.Key_Tab)
        assert focused(page) is part


# Questions about the whole table


def test_dates_that_can_be_read_both_ways_are_asked_about(
    take: Take, qtbot: QtBot, idle: Wait
) -> None:
    room = take("Tanggal;Acara\n05/07/2023;Rapat\n07/08/2023;Apel\n")
    notice = room.imports.page.dates.notice
    assert notice.text == "Tanggalnya bisa dibaca dua cara: “05/07/2023” dibaca 5 Juli 2023."
    click(qtbot, link(notice, "Baca bulan/hari"))
    idle()
    assert cells(room, 0)[1] == "Minggu, 7 Mei 2023"
    assert notice.text == "“05/07/2023” dibaca 7 Mei 2023."
    click(qtbot, link(notice, "Baca hari/bulan"))
    idle()
    assert cells(room, 0)[1] == "Rabu, 5 Juli 2023"
    take(LIST)
    assert room.imports.page.dates.isHidden()


def test_mixed_dates_are_refused_until_somebody_decides(
    take: Take, qtbot: QtBot, idle: Wait
) -> None:
    page = take("Tanggal;Acara\n13/05/2023;A\n05/13/2023;B\n05/07/2023;C\n").imports.page
    assert "Sebagian tanggal menulis hari dulu" in page.dates.notice.text
    assert page.importing.text().strip() == "Impor 2 agenda"
    click(qtbot, link(page.dates.notice, "Baca hari/bulan"))
    idle()
    assert [page.model.row(row).outcome for row in range(3)] == ["refused", "new", "new"]


def test_merged_dates_are_followed_only_when_wanted(take: Take, qtbot: QtBot, idle: Wait) -> None:
    page = take("Tanggal;Waktu;Acara\n3 Mei 2023;08.00;Apel\n;10.00;Rapat\n").imports.page
    assert page.undated.notice.text == "1 baris tanpa tanggal."
    click(qtbot, link(page.undated.notice, "Ikuti tanggal di atasnya"))
    idle()
    assert page.importing.text().strip() == "Impor 2 agenda"
    click(qtbot, link(page.undated.notice, "Jangan ikuti"))
    idle()
    assert page.importing.text().strip() == "Impor 1 agenda"


# Bringing it in


def test_an_import_goes_to_its_first_day_and_is_one_step_of_undo(
    take: Take, kit: Kit, qtbot: QtBot, idle: Wait, ask: Ask
) -> None:
    before = len(ask(SUMMER))
    room = take(LIST)
    click(qtbot, room.imports.page.importing)
    idle()
    assert not room.imports.is_open and room.calendar.isVisible()
    assert room.calendar.day.isoformat() == "2023-07-05"
    assert kit.toasts.current.startswith("Impor agenda: 2 baru, 1 ditolak")
    assert len(ask(SUMMER)) == before + 2
    kit.deeds.undo()
    idle()
    assert len(ask(SUMMER)) == before
    kit.deeds.redo()
    idle()
    assert len(ask(SUMMER)) == before + 2


def test_the_same_file_again_has_nothing_to_import(take: Take, qtbot: QtBot, idle: Wait) -> None:
    page = take(LIST).imports.page
    click(qtbot, page.importing)
    idle()
    take(LIST)
    assert [page.model.row(row).outcome for row in range(3)] == ["refused", "same", "same"]
    assert not page.importing.isEnabled() and page.importing.text().strip() == "Impor"
    take(LIST.replace("Hotel Contoh", "Aula"))
    click(qtbot, page.filters.findChildren(QPushButton)[3])
    page.table.setCurrentIndex(page.model.index(0, 0))
    assert page.told.text() == "Yang berubah: Tempat."


def test_cancelling_leaves_everything_as_it_was(
    take: Take, kit: Kit, qtbot: QtBot, idle: Wait, ask: Ask
) -> None:
    before = ask(SUMMER)
    room = take(LIST)
    # The storage thread is held up, so that the import has begun but stored nothing yet.
    gate = threading.Event()
    kit.session.ask(room, lambda _: gate.wait(5), lambda _: None)
    click(qtbot, room.imports.page.importing)
    assert room.imports.page.bar.isVisible() and not room.imports.page.importing.isEnabled()
    click(qtbot, room.imports.page.cancel)
    gate.set()
    idle()
    assert room.imports.is_open and "dibatalkan" in kit.toasts.current
    assert ask(SUMMER) == before
    assert room.imports.page.importing.isEnabled()


# Coming and going


def test_every_way_out_keeps_nothing(
    take: Take, room: AgendaRoom, qtbot: QtBot, idle: Wait, ask: Ask
) -> None:
    before = ask(SUMMER)
    ways: tuple[Callable[[], object], ...] = (
        lambda: click(qtbot, room.imports.page.back),
        lambda: click(qtbot, room.imports.page.cancel),
        lambda: room.verbs()["agenda.today"](),
        lambda: room.verbs()["new"](),
        lambda: room.visit(Visit("agenda", intent="new")),
        lambda: qtbot.keyClick(room.imports.page.table, Qt.Key.Key_Escape),
    )
    for leave in ways:
        take(LIST)
        leave()
        idle()
        assert not room.imports.is_open and room.calendar.isVisible()
    assert focused(room) is room.calendar.shown
    assert ask(SUMMER) == before


def test_delete_does_not_reach_the_event_behind_the_page(
    take: Take, room: AgendaRoom, add: Callable[..., AgendaItem], qtbot: QtBot, idle: Wait, ask: Ask
) -> None:
    item = add("Rapat", "2026-11-25", start="08:00")
    room.visit(Visit("agenda", record=item.id))
    idle()
    take(LIST)
    qtbot.keyClick(room.imports.page.table, Qt.Key.Key_Delete)
    idle()
    assert ask(lambda newsroom: calendar.entry(newsroom, item.id)) is not None
    assert "trash" not in room.verbs()


def test_the_file_is_chosen_in_the_system_s_window(
    room: AgendaRoom, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "agenda.csv"
    path.write_text(LIST)
    room.verbs()["agenda.import"]()
    (chooser,) = room.findChildren(QFileDialog)
    chooser.fileSelected.emit(str(path))
    chooser.done(0)
    qtbot.waitUntil(lambda: room.imports.is_open, timeout=5_000)
    assert room.imports.page.file.text() == "agenda.csv"


def dragged(kind: QEvent.Type, path: Path, place: QWidget) -> tuple[QDropEvent, QMimeData]:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier
    if kind == QEvent.Type.DragEnter:
        enter = QDragEnterEvent(QPoint(9, 9), copy, data, left, none.NoModifier)
        return enter, data
    return QDropEvent(QPointF(9, 9), copy, data, left, none.NoModifier), data


def test_a_table_is_dropped_on_the_room_and_a_photo_is_left_to_others(
    room: AgendaRoom, tmp_path: Path, qtbot: QtBot
) -> None:
    photo, held = dragged(QEvent.Type.DragEnter, tmp_path / "foto.jpg", room)
    photo.ignore()
    QApplication.sendEvent(room, photo)
    assert not photo.isAccepted() and held.hasUrls()
    path = tmp_path / "AGENDA.CSV"
    path.write_text(LIST)
    for place in (room, room.calendar.bar.quick):
        enter, held = dragged(QEvent.Type.DragEnter, path, place)
        QApplication.sendEvent(place, enter)
        assert enter.isAccepted() and held.hasUrls()
    drop, held = dragged(QEvent.Type.Drop, path, room)
    QApplication.sendEvent(room, drop)
    assert drop.isAccepted() and held.hasUrls()
    qtbot.waitUntil(lambda: room.imports.is_open, timeout=5_000)


def test_a_workbook_is_refused_with_the_way_on(
    room: AgendaRoom, kit: Kit, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "agenda.xlsx"
    path.write_bytes(b"PK\x03\x04" + bytes(26) + b"[Content_Types].xml xl/workbook.xml")
    room.imports.take(path)
    qtbot.waitUntil(lambda: bool(kit.toasts.current), timeout=5_000)
    assert "Simpan sebagai" in kit.toasts.current and not room.imports.is_open


# Calendars


def test_a_calendar_is_looked_over_on_the_same_page(
    room: AgendaRoom, kit: Kit, shared: Path, qtbot: QtBot, idle: Wait, ask: Ask,
    shown: Callable[[Path], None],
) -> None:  # fmt: skip
    whole_year = between("2023-01-01", "2023-12-31")
    before = ask(whole_year)
    shown(shared / "cases/files/ics_impor_v1.ics")
    page = room.imports.page
    assert page.header.boxes == [] and page.model.heads == ("Tanggal", "Waktu", "Judul", "Tempat")
    assert cells(room, 0)[0] == "Baru" and spoken(room, 0, 0) == "Baru."
    click(qtbot, page.importing)
    idle()
    new = {item.title for item in ask(whole_year)} - {item.title for item in before}
    assert new == {"Rapat PPID", "Konsultasi"}
    kit.deeds.undo()
    idle()
    assert ask(whole_year) == before


def test_titles_with_tags_are_shown_as_they_are(take: Take) -> None:
    """Case O110."""
    room = take("Tanggal;Acara\n3 Mei 2023;<b>Apel</b>\n")
    assert cells(room, 0)[2] == "<b>Apel</b>"
    tip = room.imports.page.model.index(0, 2).data(Qt.ItemDataRole.ToolTipRole)
    assert "&lt;b&gt;" in tip
