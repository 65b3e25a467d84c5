"""The three questions that begin a newsroom, and where its file goes."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDir, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from newsroom.domain.site import Site
from newsroom.domain.zones import ZONES
from newsroom.services import starting
from newsroom.ui.common.choices import Segments
from newsroom.ui.common.fields import Line
from newsroom.ui.common.sections import Field
from newsroom.ui.common.widgets import ElidedLabel, button, column, label, row


class OfficeForm(QWidget):
    """Name, town, zone; the file is named after the office until a person names it."""

    submitted = Signal()
    """Enter in a field."""

    def __init__(self) -> None:
        super().__init__()
        self._own_file: Path | None = None
        self._is_zone_chosen = False
        self.office, self.town = Line(), Line()
        self.zone = Segments(self.tr("Zona waktu"), [(zone, zone) for zone in ZONES])
        self.office_field = Field(self.tr("Nama instansi"), self.office)
        self._shown_name = ElidedLabel("", "strong")
        self._shown_folder = ElidedLabel("", "muted")
        self.changing = button(self.tr("Ubah…"))
        self._build()
        self._connect()
        self.office.show_text(starting.DEFAULT_OFFICE)
        self.town.show_text(starting.DEFAULT_TOWN)
        self.zone.choose(starting.DEFAULT_ZONE)
        self._show_file()

    def _build(self) -> None:
        whole = column(self, 0, 12)
        whole.addWidget(self.office_field)
        pair = row(gap=12)
        pair.addWidget(Field(self.tr("Tempat"), self.town), 1)
        pair.addWidget(Field(self.tr("Zona waktu"), self.zone), 1)
        whole.addLayout(pair)
        place = column(gap=4)
        place.addWidget(label(self.tr("Disimpan di"), "field"))
        line = row(gap=10)
        names = column(gap=1)
        names.addWidget(self._shown_name)
        names.addWidget(self._shown_folder)
        line.addLayout(names, 1)
        line.addWidget(self.changing)
        place.addLayout(line)
        whole.addLayout(place)
        self.changing.setAccessibleName(self.tr("Ubah tempat menyimpan"))

    def _connect(self) -> None:
        self.office.edited.connect(lambda _: self._show_file())
        self.town.left.connect(self._follow_town)
        self.zone.chosen.connect(self._zone_chosen)
        self.changing.clicked.connect(self._choose_file)
        for field in (self.office, self.town):
            field.submitted.connect(self.submitted)

    @property
    def site(self) -> Site:
        """The facts that the answers give."""
        return starting.site_of(self.office.text(), self.town.text(), self.zone.value)

    @property
    def file(self) -> Path:
        """Where the newsroom goes."""
        return self._own_file or starting.free_file(newsrooms_folder(), self.office.text())

    def check(self) -> bool:
        """Say whether the questions are answered; what is missing is said beside its field."""
        is_named = bool(self.office.text().strip())
        self.office_field.complain("" if is_named else self.tr("Isi nama instansi dulu."))
        if not is_named:
            self.office.setFocus()
        return is_named

    def _show_file(self) -> None:
        self._shown_name.show_text(self.file.name)
        self._shown_folder.show_text(QDir.toNativeSeparators(str(self.file.parent)))

    def _zone_chosen(self) -> None:
        self._is_zone_chosen = True

    def _follow_town(self) -> None:
        """A town has its zone, unless somebody has said otherwise."""
        zone = starting.zone_of_town(self.town.text())
        if zone and not self._is_zone_chosen:
            self.zone.choose(zone)

    def _choose_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Simpan ruang redaksi di"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Ruang redaksi (*.newsroom)"))
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)  # what is there is never lost
        dialog.setDefaultSuffix(starting.SUFFIX.removeprefix("."))
        there = next((one for one in self.file.parents if one.is_dir()), Path.home())
        dialog.setDirectory(str(there))
        dialog.selectFile(self.file.name)
        dialog.fileSelected.connect(self.put_file)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def put_file(self, name: str) -> None:
        """Take a path that a person has chosen."""
        self._own_file = Path(name)
        self._show_file()


def newsrooms_folder() -> Path:
    """Return where newsrooms lie unless somebody says otherwise: Dokumen/Ruang Redaksi."""
    place = QStandardPaths.StandardLocation.DocumentsLocation
    name = QCoreApplication.translate("OfficeForm", "Ruang Redaksi")
    return Path(QStandardPaths.writableLocation(place)) / name
