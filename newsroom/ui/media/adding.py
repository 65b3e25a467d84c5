"""The ways into the library: chooser, folder, drop, paste; one undo for each import."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from newsroom.services import editing
from newsroom.services.changes import Changes
from newsroom.services.library import Arrived
from newsroom.services.newsroom import Newsroom
from newsroom.ui.common.deeds import Deed
from newsroom.ui.common.kit import Kit
from newsroom.ui.media.arrivals import ImportNotices, ImportStrip
from newsroom.ui.media.drops import files_in, image_in
from newsroom.ui.media.intake import PATTERNS, Intake, Report, chooser_patterns


class Adding(QObject):
    """Brings files in and says what became of them."""

    arrived = Signal()
    """Something is in the library that was not before."""
    look_requested = Signal(list)
    """Ids of what came in or was there already."""

    def __init__(self, kit: Kit, room: QWidget) -> None:
        super().__init__(room)
        self._kit, self._room = kit, room
        self.intake = Intake(kit, room)
        self.strip = ImportStrip()
        self.notices = ImportNotices(kit)
        self.intake.progressed.connect(self.strip.show_progress)
        self.intake.arrived.connect(self._arrived)
        self.intake.finished.connect(self._finished)
        self.strip.cancel_requested.connect(self.intake.cancel)
        self.notices.look_requested.connect(self.look_requested)

    def watch(self, window: QWidget) -> None:
        """Let an import end early when the window is closed; what is in the library stays."""
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Close:
            self.intake.cancel()
        return False

    def choose_files(self) -> None:
        """Ask the system's chooser for files."""
        chooser = QFileDialog(self._room, self.tr("Pilih foto, video, atau dokumen"))
        chooser.setFileMode(QFileDialog.FileMode.ExistingFiles)
        chooser.setNameFilters(self._filters())
        chooser.filesSelected.connect(lambda names: self.take([Path(name) for name in names]))
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()

    def choose_folder(self) -> None:
        """Ask the system's chooser for a folder whose media are wanted."""
        chooser = QFileDialog(self._room, self.tr("Pilih folder"))
        chooser.setFileMode(QFileDialog.FileMode.Directory)
        chooser.setOption(QFileDialog.Option.ShowDirsOnly)
        chooser.filesSelected.connect(lambda names: self.take([Path(name) for name in names]))
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()

    def _filters(self) -> list[str]:
        pictures, films, documents = map(chooser_patterns, PATTERNS)
        everything = self.tr("Semua media ({patterns})")
        return [
            everything.format(patterns=f"{pictures} {films} {documents}"),
            self.tr("Foto ({patterns})").format(patterns=pictures),
            self.tr("Video dan suara ({patterns})").format(patterns=films),
            self.tr("Dokumen ({patterns})").format(patterns=documents),
            self.tr("Semua berkas (*)"),
        ]

    def take(self, paths: Sequence[Path]) -> None:
        """Import files and folders."""
        if paths:
            self.notices.clear()
            self.intake.take(paths)

    def take_dropped(self, data: QMimeData) -> None:
        """Import what was let go over the room or lies in the clipboard."""
        files, image = files_in(data), image_in(data)
        if files:
            self.take(files)
        elif not image.isNull():
            self.notices.clear()
            self.intake.take_image(image, self._pasted_name())
        elif data.hasUrls():
            self.notices.complain(
                self.tr("Hanya berkas di PC ini yang bisa diimpor. Unduh dulu, lalu seret ke sini.")
            )

    def _pasted_name(self) -> str:
        moment = self._kit.session.clock().astimezone().strftime("%Y-%m-%d %H.%M.%S")
        return self.tr("Tempelan {moment}.png").format(moment=moment)

    def _arrived(self, arrived: Arrived) -> None:
        if arrived.new:
            self.arrived.emit()

    def _finished(self, report: Report) -> None:
        self.strip.hide()
        self.notices.show_report(report)
        if report.new:
            ids = [item.id for item in report.new]
            self._kit.deeds.record(self._deed(ids, report.cancelled))
            self.look_requested.emit(ids)
        elif report.cancelled:
            self._kit.toasts.show_text(self.tr("Impor dihentikan. Tidak ada yang ditambahkan."))

    def _deed(self, ids: Sequence[str], cancelled: bool) -> Deed:
        said = self.tr("%Ln media ditambahkan", "", len(ids))
        if cancelled:
            said = self.tr("Impor dihentikan; %Ln media sudah ditambahkan", "", len(ids))

        def back(newsroom: Newsroom) -> Changes:
            return editing.trash_many(newsroom, ids)

        def forth(newsroom: Newsroom) -> Changes:
            return editing.restore_many(newsroom, ids)

        return Deed(said, back, forth)
