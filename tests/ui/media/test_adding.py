"""Files into the library: chooser, drop, paste; what the room says about them afterwards."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QObject, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
)
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from newsroom.domain.site import Site
from newsroom.services import library, media
from newsroom.services.media import Kept
from newsroom.services.newsroom import create
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.room import Visit
from newsroom.ui.media.intake import Report, chooser_patterns
from newsroom.ui.media.room import MediaRoom
from tests.ui.media.conftest import Ask

Idle = Callable[[], None]


def dragged(*files: Path, url: str = "") -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files] + ([QUrl(url)] if url else []))
    return data


def drop(room: MediaRoom, data: QMimeData) -> None:
    buttons, modifiers = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    copy = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPointF(9, 9).toPoint(), copy, data, buttons, modifiers)
    QApplication.sendEvent(room, enter)
    assert enter.isAccepted() and room._veil.isVisible()
    QApplication.sendEvent(room, QDropEvent(QPointF(9, 9), copy, data, buttons, modifiers))
    assert not room._veil.isVisible()


@pytest.fixture
def imported(room: MediaRoom, qtbot: QtBot, idle: Idle) -> Callable[[QMimeData], Report]:
    """Let files go over the room and wait until they are in."""

    def done(data: QMimeData) -> Report:
        with qtbot.waitSignal(room.adding.intake.finished, timeout=20_000) as finished:
            drop(room, data)
        idle()
        report: Report = finished.args[0]
        return report

    return done


def test_dropped_files_are_selected_and_one_undo_takes_them_all_back(
    room: MediaRoom, imported: Callable[[QMimeData], Report], files: Path, kit: Kit, ask: Ask,
    idle: Idle,
) -> None:  # fmt: skip
    before = ask(library.counts)["all"]
    imported(dragged(files / "foto_rapat.jpg", files / "Undangan & Jadwal.PDF"))
    assert ask(library.counts)["all"] == before + 2
    names = [room.model.cell_of(i).item.name for i in room.grid.chosen]
    assert sorted(names) == ["Undangan & Jadwal.PDF", "foto_rapat.jpg"]
    assert kit.toasts.current == "2 media ditambahkan"
    assert not room.adding.notices.isVisible() and not room.adding.strip.isVisible()
    kit.deeds.undo()
    idle()
    assert ask(library.counts)["all"] == before
    kit.deeds.redo()
    idle()
    assert ask(library.counts)["all"] == before + 2


def test_bad_files_are_named_with_the_reason_and_the_others_come_in(
    room: MediaRoom, imported: Callable[[QMimeData], Report], files: Path, ask: Ask
) -> None:
    before = ask(library.counts)["all"]
    good = [files / "foto_exif8.jpg", files / "tangkapan_layar.jpg"]
    imported(dragged(good[0], files / "foto_terpotong.jpg", files / "IMG_4021.HEIC", good[1]))
    assert ask(library.counts)["all"] == before + 2
    said = room.adding.notices.failures.text
    assert said.startswith("2 berkas tidak diimpor")
    assert "“foto_terpotong.jpg”" in said and "“IMG_4021.HEIC” adalah foto HEIC" in said


def test_the_same_file_is_offered_as_the_one_that_is_there(
    room: MediaRoom, imported: Callable[[QMimeData], Report], files: Path, ask: Ask, kit: Kit,
    qtbot: QtBot, idle: Idle,
) -> None:  # fmt: skip
    imported(dragged(files / "foto_rapat.jpg"))
    known = room.grid.chosen
    room.grid.clearSelection()
    before = ask(library.counts)["all"]
    kit.toasts.dismiss()
    imported(dragged(files / "foto_rapat - Copy.jpg"))
    assert ask(library.counts)["all"] == before
    assert room.adding.notices.known.text == "Sudah ada: “foto_rapat.jpg”"
    assert kit.toasts.current == ""
    look = next(b for b in room.adding.notices.findChildren(QPushButton) if b.text() == "Lihat")
    qtbot.mouseClick(look, Qt.MouseButton.LeftButton)
    idle()
    assert room.grid.chosen == known


def test_folders_are_walked_and_clutter_is_passed_over(
    room: MediaRoom, imported: Callable[[QMimeData], Report], files: Path, tmp_path: Path
) -> None:
    for folder in ("kamera1", "kamera2"):
        shutil.copytree(files / folder, tmp_path / "foto" / folder)
    for name in ("Thumbs.db", ".tersembunyi", "~$naskah.docx"):
        (tmp_path / "foto" / name).write_text("x")
    report = imported(dragged(tmp_path / "foto"))
    assert [item.name for item in report.new] == ["IMG-0001.jpg", "IMG-0001.jpg"]
    assert report.failures == []


def test_a_long_list_of_failures_can_be_copied_whole(
    room: MediaRoom, imported: Callable[[QMimeData], Report], tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "kosong"
    folder.mkdir()
    for i in range(6):
        (folder / f"{i}.jpg").write_bytes(b"")
    imported(dragged(folder))
    said = room.adding.notices.failures.text
    assert "“2.jpg” kosong" in said and "“3.jpg”" not in said
    assert said.endswith("Dan 3 berkas lain.")
    copy = next(b for b in room.adding.notices.findChildren(QPushButton) if "Salin" in b.text())
    qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text().splitlines()
    assert [line[:7] for line in copied] == [f"“{i}.jpg”" for i in range(6)]


def test_what_is_no_file_of_this_pc_is_declined_in_words(room: MediaRoom) -> None:
    drop(room, dragged(url="https://contoh.go.id/foto.jpg"))
    assert "Hanya berkas di PC ini" in room.adding.notices.failures.text


def test_leaving_with_the_drag_takes_the_veil_away(room: MediaRoom, files: Path) -> None:
    room._veil.lay()
    QApplication.sendEvent(room, QDragLeaveEvent())
    assert not room._veil.isVisible()


def test_a_picture_of_the_clipboard_becomes_a_png(
    room: MediaRoom, qtbot: QtBot, ask: Ask, idle: Idle
) -> None:
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    QGuiApplication.clipboard().setImage(image)
    with qtbot.waitSignal(room.adding.intake.finished, timeout=10_000):
        qtbot.keyClick(room.grid, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    idle()
    item = room.model.cell_of(room.grid.chosen[0]).item
    assert (item.extension, item.width, item.height) == ("png", 40, 30)
    assert item.name.startswith("Tempelan 2026-11-25") and item.name.endswith(".png")


def test_pasting_into_a_field_is_not_importing(
    room: MediaRoom, choose: Callable[..., None], qtbot: QtBot
) -> None:
    choose(room.model.ids[-1])
    QGuiApplication.clipboard().setText("Ternate")
    editor = room.panel.form._inputs["place"]
    editor.setFocus()
    editor.clear()
    qtbot.keyClick(editor, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert editor.text() == "Ternate" and not room.adding.intake.is_running


def test_cancelling_keeps_what_is_in_and_a_second_run_adds_the_rest(
    room: MediaRoom, qtbot: QtBot, files: Path, tmp_path: Path, ask: Ask, idle: Idle,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    folder = tmp_path / "kartu"
    folder.mkdir()
    names = ("foto_rapat.jpg", "foto_exif8.jpg", "foto_exif6_gps.jpg", "logo_transparan.png")
    for i, name in enumerate(names):
        shutil.copy(files / name, folder / f"{i}-{name}")
    before = ask(library.counts)["all"]
    intake, keep = room.adding.intake, media.keep

    def cancelling(library_folder: Path, file: Path) -> Kept:
        if file.name.startswith("1-"):
            intake._job.cancel()
        return keep(library_folder, file)

    with monkeypatch.context() as patched:
        patched.setattr(media, "keep", cancelling)
        with qtbot.waitSignal(intake.finished, timeout=20_000) as finished:
            room.adding.take([folder])
    idle()
    assert [item.name[0] for item in finished.args[0].new] == ["0", "1"]
    assert ask(library.counts)["all"] == before + 2
    with qtbot.waitSignal(intake.finished, timeout=20_000) as finished:
        room.adding.take([folder])
    idle()
    assert [item.name[0] for item in finished.args[0].new] == ["2", "3"]
    assert [item.name[0] for item in finished.args[0].known] == ["0", "1"]


def test_progress_is_a_named_count_with_a_way_to_stop(room: MediaRoom, qtbot: QtBot) -> None:
    strip = room.adding.strip
    strip.show_progress(2, 12, "foto.jpg")
    assert strip.isVisible() and strip._count.text() == "Mengimpor 3 dari 12"
    stop = next(b for b in strip.findChildren(QPushButton) if b.text() == "Batalkan")
    with qtbot.waitSignal(strip.cancel_requested):
        qtbot.mouseClick(stop, Qt.MouseButton.LeftButton)


def test_files_that_come_during_an_import_wait_their_turn(
    room: MediaRoom, files: Path, qtbot: QtBot, idle: Idle, ask: Ask
) -> None:
    before = ask(library.counts)["all"]
    with qtbot.waitSignals([room.adding.intake.finished] * 2, timeout=20_000):
        room.adding.take([files / "foto_rapat.jpg"])
        room.adding.take([files / "foto_exif8.jpg"])
    idle()
    assert ask(library.counts)["all"] == before + 2


def test_closing_the_window_stops_an_import_without_losing_a_file(
    kit: Kit, room: MediaRoom, files: Path, tmp_path: Path, qtbot: QtBot, ask: Ask
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    room.adding.watch(window)
    folder = tmp_path / "kartu"
    folder.mkdir()
    photo = (files / "foto_48mp.jpg").read_bytes()
    for i in range(40):
        (folder / f"{i:02d}.jpg").write_bytes(photo + bytes([i]))
    before = ask(library.counts)["all"]
    with qtbot.waitSignal(room.adding.intake.arrived, timeout=20_000):
        room.adding.take([folder])
    window.show()
    window.close()
    kit.jobs.finish()
    added = ask(library.counts)["all"] - before
    assert 1 <= added < 40
    kept = {file.stem for file in kit.session.path.with_suffix(".media").rglob("*.jpg")}
    every = ask(lambda n: library.items(n, library.listing(n, "all", "", "newest").ids))
    assert {item.sha256 for item in every if item.extension == "jpg"} >= kept


def test_large_films_are_warned_about(room: MediaRoom) -> None:
    facts = media.MediaFacts("video", "video/mp4", "mp4", 1920, 1080, 214_000_000, "0" * 64)
    small = media.MediaFacts("video", "video/mp4", "mp4", 1920, 1080, 99_000_000, "1" * 64)
    assert Kept("pendek.mp4", small).slow_on_phones is False
    slow = Kept("upacara.mp4", facts)
    assert slow.slow_on_phones
    room.adding.notices.show_report(Report(slow=[slow]))
    assert "“upacara.mp4” (214 MB) lambat dibuka di ponsel" in room.adding.notices.slow.text


# The chooser


class Choosers(QObject):
    """Remembers the choosers that are shown."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[QFileDialog] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QFileDialog):
            self.shown.append(watched)
        return False


@pytest.mark.parametrize("way", ["new", "media.add", "visit"])
def test_the_chooser_takes_several_files_and_knows_heic(
    room: MediaRoom, qapp: QApplication, files: Path, qtbot: QtBot, idle: Idle, ask: Ask, way: str
) -> None:
    choosers = Choosers()
    qapp.installEventFilter(choosers)
    if way == "visit":
        room.visit(Visit("media", intent="import"))
    else:
        room.verbs()[way]()
    qtbot.waitUntil(lambda: bool(choosers.shown))
    (chooser,) = choosers.shown
    assert chooser.fileMode() == QFileDialog.FileMode.ExistingFiles
    assert "*.heic" in chooser.nameFilters()[0] and "*.HEIC" in chooser.nameFilters()[0]
    before = ask(library.counts)["all"]
    with qtbot.waitSignal(room.adding.intake.finished, timeout=10_000):
        chooser.filesSelected.emit([str(files / "foto_rapat.jpg"), str(files / "foto_exif8.jpg")])
    chooser.reject()
    assert ask(library.counts)["all"] == before + 2
    qapp.removeEventFilter(choosers)


def test_patterns_come_in_both_cases() -> None:
    assert chooser_patterns("*.jpg *.heic") == "*.jpg *.heic *.JPG *.HEIC"


# The empty library


def test_an_empty_library_invites_and_fills(
    make_kit: Callable[..., Kit], tmp_path: Path, qtbot: QtBot, files: Path
) -> None:
    create(tmp_path / "kosong.newsroom", Site()).close()
    kit = make_kit(tmp_path / "kosong.newsroom")
    room = MediaRoom(kit)
    qtbot.addWidget(room)
    kit.toasts.attach(room)
    room.resize(1270, 652)
    room.load()
    room.show()
    qtbot.waitUntil(lambda: room.browser.empty.isVisible())
    assert not room.bar.search.isVisible() and not room.panel.isVisible()
    with qtbot.waitSignal(room.adding.intake.finished, timeout=10_000):
        drop(room, dragged(files / "foto_rapat.jpg"))
    qtbot.waitUntil(lambda: room.grid.isVisible() and len(room.grid.chosen) == 1)
    assert room.bar.search.isVisible() and room.panel.isVisible()
