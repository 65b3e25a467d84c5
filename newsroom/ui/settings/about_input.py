"""Tentang: what a technician asks first."""

import platform
from importlib import metadata

from PySide6.QtCore import QDir, qVersion
from PySide6.QtWidgets import QApplication, QGridLayout

from newsroom import paths
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.widgets import ElidedLabel, button, column, label, row
from newsroom.ui.settings.inputs import Input


class AboutInput(Input):
    """Versions and places, and a button that copies them."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        whole = column(self, 0, 12)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        whole.addLayout(self._grid)
        self._values: list[ElidedLabel] = []
        for number, name in enumerate(self._names()):
            value = ElidedLabel("", "small")
            self._grid.addWidget(label(name, "muted"), number, 0)
            self._grid.addWidget(value, number, 1)
            self._values.append(value)
        self.copying = button(self.tr("Salin rincian untuk teknisi"), "", kit.icons.icon("copy"))
        self.copying.clicked.connect(self._copy)
        foot = row()
        foot.addWidget(self.copying)
        foot.addStretch(1)
        whole.addLayout(foot)
        self.setFocusProxy(self.copying)

    def _names(self) -> tuple[str, ...]:
        return (
            self.tr("Versi"),
            self.tr("Sistem"),
            self.tr("Berkas ruang redaksi"),
            self.tr("Data di PC ini"),
            self.tr("Huruf dan ikon"),
        )

    def _facts(self) -> tuple[str, ...]:
        system = f"{platform.system()} {platform.release()}"
        path = self._kit.session.path
        return (
            self._version(),
            f"{system} · Python {platform.python_version()} · Qt {qVersion()}",
            QDir.toNativeSeparators(str(path)) if path is not None else "–",
            QDir.toNativeSeparators(str(paths.user_data())),
            self.tr("Inter (SIL OFL 1.1) · Lucide (ISC)"),
        )

    def _version(self) -> str:
        try:
            return metadata.version("newsroom")
        except metadata.PackageNotFoundError:
            return self.tr("dijalankan dari folder sumber")

    def show_value(self, value: str) -> None:
        """Show the facts anew; another newsroom may be open."""
        for shown, fact in zip(self._values, self._facts(), strict=True):
            shown.show_text(fact)

    def _copy(self) -> None:
        pairs = zip(self._names(), self._facts(), strict=True)
        QApplication.clipboard().setText("\n".join(f"{name}: {fact}" for name, fact in pairs))
        self._kit.toasts.show_text(self.tr("Rincian disalin"))
