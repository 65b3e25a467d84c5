"""Bagikan pekan: the menu, what lands on the clipboard, in files and at the printer."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from newsroom.domain.agenda import AgendaItem
from newsroom.ui.agenda.room import AgendaRoom
from newsroom.ui.common.kit import Kit
from tests.ui.agenda.pdf_text import page_texts

Add = Callable[..., AgendaItem]
Idle = Callable[[], None]


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


def menu_of(room: AgendaRoom, qtbot: QtBot) -> QMenu:
    """Open the menu as a click does."""
    qtbot.mouseClick(room.calendar.bar.share, Qt.MouseButton.LeftButton)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def choose_file(room: AgendaRoom, file: Path) -> None:
    """Answer the system's window with a file."""
    chooser = room.findChild(QFileDialog)
    assert chooser is not None
    chooser.fileSelected.emit(str(file))
    chooser.reject()


@pytest.fixture
def settled(kit: Kit, qtbot: QtBot, idle: Idle) -> Idle:
    """Wait until the newsroom has answered and every job is done."""

    def wait() -> None:
        idle()
        qtbot.waitUntil(lambda: not kit.jobs.is_busy, timeout=5_000)
        idle()

    return wait


def test_the_menu_names_the_week_and_its_ways_out(room: AgendaRoom, qtbot: QtBot) -> None:
    room.calendar.go_to(date(2026, 11, 29))
    menu = menu_of(room, qtbot)
    texts = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert texts[:8] == [
        "23–29 November 2026",
        "Cetak pekan…",
        "Simpan pekan sebagai PDF…",
        "Salin pekan untuk WhatsApp",
        "Simpan pekan sebagai CSV…",
        "Simpan pekan sebagai kalender…",
        "Sertakan agenda internal dan petugas",
        "Sediakan tempat tanda tangan",
    ]
    menu.close()


def test_the_week_of_the_current_day_is_copied(
    room: AgendaRoom, add: Add, settled: Idle, kit: Kit
) -> None:
    add("Rapat pekan depan", "2026-12-02", start="09:00")
    add("Rapat tertutup", "2026-12-03", start="09:00", public=False)
    room.calendar.go_to(date(2026, 12, 6))
    room.verbs()["agenda.copy"]()
    settled()
    assert clipboard().startswith("*Agenda 30 November–6 Desember 2026*\n")
    assert "• 09.00 WIT – Rapat pekan depan" in clipboard() and "tertutup" not in clipboard()
    assert kit.toasts.current == (
        "Agenda 30 November–6 Desember 2026 disalin. Tempel di WhatsApp. "
        "1 agenda internal tidak ikut."
    )


def test_internal_events_go_out_once_somebody_has_chosen_so(
    room: AgendaRoom, qtbot: QtBot, add: Add, settled: Idle, kit: Kit
) -> None:
    add("Rapat tertutup", "2026-11-26", start="09:00", public=False, reporters=("Acm",))
    menu = menu_of(room, qtbot)
    next(one for one in menu.actions() if "internal" in one.text()).trigger()
    menu.close()
    room.verbs()["agenda.copy"]()
    settled()
    assert "Rapat tertutup (Internal)\n   Liputan: Acm" in clipboard()
    assert "tidak ikut" not in kit.toasts.current


def test_what_is_typed_in_the_form_goes_out_too(
    room: AgendaRoom, qtbot: QtBot, add: Add, settled: Idle, idle: Idle
) -> None:
    item = add("Rapat", "2026-11-26", start="09:00")
    room._open_event(item.id)
    idle()
    qtbot.keyClicks(room.editor.form.title, "Rapat besar")
    room.verbs()["agenda.copy"]()
    settled()
    assert "Rapat besar" in clipboard()


def test_a_pdf_is_written_and_can_be_opened(
    room: AgendaRoom, add: Add, settled: Idle, kit: Kit, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    add("Rapat Dewan", "2026-11-26", start="09:00")
    opened: list[str] = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()) or True
    )
    room.verbs()["agenda.pdf"]()
    choose_file(room, tmp_path / "pekan.pdf")
    settled()
    assert "RapatDewan" in page_texts((tmp_path / "pekan.pdf").read_bytes())[0]
    assert kit.toasts.current == "Agenda 23–29 November 2026 disimpan sebagai pekan.pdf."
    kit.toasts.activate()
    assert opened == [str(tmp_path / "pekan.pdf")]
    assert kit.settings.value("agenda/folder") == str(tmp_path)


def test_a_table_is_written(room: AgendaRoom, add: Add, settled: Idle, tmp_path: Path) -> None:
    add("Rapat Dewan", "2026-11-26", start="09:00")
    room.verbs()["agenda.csv"]()
    chooser = room.findChild(QFileDialog)
    assert chooser is not None and chooser.defaultSuffix() == "csv"
    choose_file(room, tmp_path / "pekan.csv")
    settled()
    assert "Rapat Dewan;2026-11-26;" in (tmp_path / "pekan.csv").read_text("utf-8-sig")


def test_a_calendar_is_written(room: AgendaRoom, add: Add, settled: Idle, tmp_path: Path) -> None:
    add("Rapat Dewan", "2026-11-26", start="09:00", reporters=("RAHASIA",), notes="RAHASIA")
    add("Rapat Tertutup", "2026-11-26", start="10:00", public=False)
    room.verbs()["agenda.ics"]()
    choose_file(room, tmp_path / "pekan.ics")
    settled()
    data = (tmp_path / "pekan.ics").read_bytes()
    assert b"SUMMARY:Rapat Dewan\r\n" in data
    assert b"RAHASIA" not in data
    assert b"Tertutup" not in data


def test_a_file_that_cannot_be_written_is_said(
    room: AgendaRoom, settled: Idle, kit: Kit, tmp_path: Path
) -> None:
    room.verbs()["agenda.csv"]()
    choose_file(room, tmp_path / "tidak-ada" / "pekan.csv")
    settled()
    assert "tidak bisa ditulis (berkas atau foldernya tidak ada)" in kit.toasts.current


def test_the_week_goes_to_the_printer(
    room: AgendaRoom, add: Add, settled: Idle, kit: Kit, tmp_path: Path
) -> None:
    add("Rapat Dewan", "2026-11-26", start="09:00")
    room.verbs()["agenda.print"]()
    dialog = room.findChild(QPrintDialog)
    assert dialog is not None and dialog.isVisible()
    printer = dialog.printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "cetak.pdf"))
    dialog.accepted.emit(printer)
    dialog.reject()
    settled()
    assert "RapatDewan" in page_texts((tmp_path / "cetak.pdf").read_bytes())[0]
    assert kit.toasts.current == "Agenda 23–29 November 2026 dikirim ke pencetak."


def test_days_chosen_in_the_list_are_copied(
    room: AgendaRoom, qtbot: QtBot, add: Add, settled: Idle
) -> None:
    for day in (2, 3, 4):
        add(f"Hari {day}", f"2026-12-{day:02d}", start="09:00")
    room.calendar.show_view("list")
    settled()
    rows = room.calendar.list
    first = rows.model.row_from(date(2026, 12, 2))
    rows.view.setCurrentIndex(rows.model.index(first))
    qtbot.keyClick(rows.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(rows.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    settled()
    assert clipboard().startswith("*Agenda 2–3 Desember 2026*")
    assert "Hari 2" in clipboard() and "Hari 3" in clipboard() and "Hari 4" not in clipboard()


def test_without_a_choice_the_list_copies_the_week(
    room: AgendaRoom, qtbot: QtBot, settled: Idle
) -> None:
    room.calendar.show_view("list")
    settled()
    room.calendar.list.view.clearSelection()
    qtbot.mouseClick(room.calendar.list.copy, Qt.MouseButton.LeftButton)
    settled()
    assert clipboard().startswith("*Agenda 23–29 November 2026*")
