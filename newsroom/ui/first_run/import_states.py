"""What the import shows on its way: choose, wait, confirm, done."""

from pathlib import Path

from PySide6.QtCore import QDir, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QProgressBar, QPushButton, QWidget

from newsroom.services.starting import Tally
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.quantities import number_text
from newsroom.ui.common.widgets import ElidedLabel, button, column, label, line, row
from newsroom.ui.first_run.office_form import OfficeForm
from newsroom.ui.first_run.tally_view import TallyView


class FolderState(QWidget):
    """Asks for the folder."""

    chosen = Signal(object)
    """Path of a folder."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        whole = column(self, 0, 14)
        whole.addWidget(
            label(
                self.tr(
                    "Pilih folder yang berisi halaman atau naskah lama Anda. Isinya diperiksa "
                    "dulu; folder itu sendiri tidak diubah."
                ),
                "",
                wrap=True,
            )
        )
        icon = kit.icons.icon("folder-open", "on_accent")
        self.choosing = button(self.tr("Pilih folder…"), "primary", icon)
        self.choosing.clicked.connect(self._choose)
        whole.addLayout(_right(self.choosing))
        self.setFocusProxy(self.choosing)

    def _choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Folder situs lama"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        place = QStandardPaths.StandardLocation.DocumentsLocation
        dialog.setDirectory(QStandardPaths.writableLocation(place))
        dialog.fileSelected.connect(lambda name: self.chosen.emit(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


class WorkingState(QWidget):
    """Says what is going on, how far it is, and can stop it."""

    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        whole = column(self, 0, 12)
        self._text = label("", "strong", wrap=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Kemajuan"))
        self.cancelling = button(self.tr("Batalkan"))
        self.cancelling.clicked.connect(self.cancelled)
        whole.addWidget(self._text)
        whole.addWidget(self._bar)
        whole.addLayout(_right(self.cancelling))
        self.setFocusProxy(self.cancelling)

    @property
    def text(self) -> str:
        return self._text.text()

    def say(self, text: str) -> None:
        """Say what has begun; how long it takes is not known yet."""
        self._text.setText(text)
        self._bar.setRange(0, 0)

    def show_progress(self, done: int, of: int) -> None:
        """Show how many of how many files are done."""
        self._bar.setRange(0, max(of, 1))
        self._bar.setValue(done)
        words = self.tr("Mengimpor {done} dari {of} berkas…")
        self._text.setText(words.format(done=number_text(done), of=number_text(of)))


class FoundState(QWidget):
    """What a look into the folder has found; asks whose newsroom it goes into."""

    accepted = Signal()
    other_wanted = Signal()
    """Another folder is wanted."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        whole = column(self, 0, 14)
        self._folder = ElidedLabel("", "muted")
        self.tally = TallyView(kit)
        self.form = OfficeForm()
        self.other = button(self.tr("Folder lain"))
        self.importing = button(
            self.tr("Impor sebagai draf"), "primary", kit.icons.icon("import", "on_accent")
        )
        for part in (self._folder, self.tally, line(), self.form):
            whole.addWidget(part)
        whole.addLayout(_right(self.other, self.importing))
        self.other.clicked.connect(self.other_wanted)
        self.importing.clicked.connect(self._accept)
        self.form.submitted.connect(self._accept)

    def show_found(self, folder: Path, tally: Tally) -> None:
        """Show what is in a folder; where there is nothing, there is nothing to import."""
        self._folder.show_text(QDir.toNativeSeparators(str(folder)))
        self.tally.show_tally(tally)
        self.form.setVisible(not tally.is_nothing)
        self.importing.setVisible(not tally.is_nothing)
        self.setFocusProxy(self.other if tally.is_nothing else self.importing)

    def _accept(self) -> None:
        if self.form.check():
            self.accepted.emit()


class TakenState(QWidget):
    """What has been imported, and the choice to keep it or not."""

    kept = Signal()
    discarded = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        whole = column(self, 0, 14)
        whole.addWidget(label(self.tr("Impor selesai"), "section"))
        self.tally = TallyView(kit)
        whole.addWidget(self.tally)
        whole.addWidget(
            label(
                self.tr(
                    "Naskah tanpa status menjadi draf; tidak ada yang terbit sendiri. Membatalkan "
                    "impor menghapus ruang redaksi yang baru dibuat ini."
                ),
                "muted",
                wrap=True,
            )
        )
        self.discarding = button(self.tr("Batalkan impor ini"), "danger")
        icon = kit.icons.icon("arrow-right", "on_accent")
        self.keeping = button(self.tr("Buka ruang redaksi"), "primary", icon)
        whole.addLayout(_right(self.discarding, self.keeping))
        self.discarding.clicked.connect(self.discarded)
        self.keeping.clicked.connect(self.kept)
        self.setFocusProxy(self.keeping)


def _right(*buttons: QPushButton) -> QHBoxLayout:
    made = row(gap=8)
    made.addStretch(1)
    for one in buttons:
        made.addWidget(one)
    return made
