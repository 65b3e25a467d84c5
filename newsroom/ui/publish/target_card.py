"""Tujuan: the folder that the site is written into, and whether there is room for it."""

from pathlib import Path

from PySide6.QtCore import QDir, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit

from newsroom.services.publishing import TargetFacts
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.quantities import size_text
from newsroom.ui.common.sections import Field
from newsroom.ui.common.widgets import Card, IconLabel, button, column, label, plain_tip, row


class TargetCard(Card):
    """Shows the folder; another one is chosen in the system's own window."""

    chosen = Signal(object)
    """Path of another folder."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Tujuan"))
        self._path = Path()
        inside = column(gap=10)
        inside.setContentsMargins(14, 12, 14, 14)
        inside.addWidget(label(self.tr("Tujuan"), "section"))
        self._shown = QLineEdit()
        self._shown.setReadOnly(True)
        self._field = Field(self.tr("Folder"), self._shown)
        inside.addWidget(self._field)
        foot = row(gap=8)
        foot.addWidget(IconLabel(kit.icons, "hard-drive", "muted", 16))
        self._room = label("", "muted", wrap=True)
        foot.addWidget(self._room, 1)
        self.choosing = button(self.tr("Pilih folder…"))
        self.choosing.clicked.connect(self.choose)
        foot.addWidget(self.choosing)
        inside.addLayout(foot)
        self.body.addLayout(inside)

    @property
    def path(self) -> Path:
        return self._path

    @property
    def room_text(self) -> str:
        """What is said about the room on the drive."""
        return self._room.text()

    def show_folder(self, path: Path) -> None:
        """Show another folder; its facts follow."""
        self._path = path
        self._shown.setText(QDir.toNativeSeparators(str(path)))
        self._shown.setCursorPosition(0)
        self._shown.setToolTip(plain_tip(self._shown.text()))
        self._room.setText("")
        self._field.complain("")

    def show_facts(self, needed: int, facts: TargetFacts) -> None:
        """Say how many bytes the site takes and the drive has, and what stands in the way."""
        words = self.tr("Perlu {needed} · tersedia {free}")
        self._room.setText(words.format(needed=size_text(needed), free=size_text(facts.free)))
        self._field.complain(self._trouble(needed, facts))

    def _trouble(self, needed: int, facts: TargetFacts) -> str:
        if not facts.free:
            return self.tr("Drive ini tidak ada. Pasang lagi, atau pilih folder lain.")
        if not facts.writable:
            return self.tr("Folder ini tidak bisa ditulisi. Pilih folder lain.")
        if facts.kind == "foreign":
            return self.tr("Folder ini berisi berkas lain. Pilih folder kosong atau folder baru.")
        if facts.kind != "ours" and needed > facts.free:
            return self.tr("Ruang di drive ini tidak cukup. Kosongkan, atau pilih folder lain.")
        return ""

    def choose(self) -> None:
        """Open the system's folder chooser."""
        dialog = QFileDialog(self, self.tr("Folder tujuan terbitan"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        start = self._path if self._path.is_dir() else self._path.parent
        dialog.setDirectory(str(start) if start.is_dir() else _documents())
        dialog.fileSelected.connect(lambda name: self.chosen.emit(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
