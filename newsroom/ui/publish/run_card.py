"""The card of a publication: while it runs, when it is done, and when it could not be."""

import platform
from collections.abc import Sequence
from pathlib import Path

import PySide6
from PySide6.QtCore import QCoreApplication, QDir, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from newsroom.ui.common.kit import Kit
from newsroom.ui.common.quantities import number_text
from newsroom.ui.common.theme import mark
from newsroom.ui.common.widgets import (
    ElidedLabel,
    IconLabel,
    button,
    clear,
    column,
    label,
    line,
    row,
)
from newsroom.ui.publish.steps import Steps


class RunCard(QFrame):
    """A heading with its buttons, and below it the steps or what to do next."""

    cancel_requested = Signal()
    retry_requested = Signal()
    other_folder_requested = Signal()
    closed = Signal()
    """The person is done with it and wants to see what waits now."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit, self._folder = kit, Path()
        self._shows_done = False
        mark(self, "kind", "card")
        whole = column(self, 20, 16)
        self._icon = IconLabel(kit.icons, "circle-check", "ok", 32)
        self._title = label("", "page")
        self._detail = label("", "muted", wrap=True)
        self._buttons = row(gap=10)
        whole.addLayout(self._head())
        self._line = line()
        whole.addWidget(self._line)
        self.steps = Steps(kit.icons, kit.theme)
        whole.addWidget(self.steps)
        self._next = QWidget()
        self._next_rows = column(self._next, 0, 12)
        whole.addWidget(self._next)
        self.copy_details = button(
            self.tr("Salin rincian untuk teknisi"), "link", kit.icons.icon("copy", "accent_text")
        )
        self.copy_details.clicked.connect(self._copy_details)
        foot = row()
        foot.addStretch(1)
        foot.addWidget(self.copy_details)
        whole.addLayout(foot)

    def _head(self) -> QHBoxLayout:
        head = row(gap=16)
        head.addWidget(self._icon)
        texts = column(gap=3)
        texts.addWidget(self._title)
        texts.addWidget(self._detail)
        head.addLayout(texts, 1)
        head.addLayout(self._buttons)
        return head

    @property
    def text(self) -> str:
        """Heading and sentence, as they are read out."""
        return f"{self._title.text()}. {self._detail.text()}"

    @property
    def is_done(self) -> bool:
        """Whether the card shows a publication that is ready."""
        return self._shows_done

    def show_running(self) -> None:
        """Show that a publication has begun."""
        title = QCoreApplication.translate("Publish", "Menerbitkan…")
        detail = self.tr("Anda boleh terus menulis. Situs lama tetap utuh sampai semua selesai.")
        stop = button(self.tr("Batalkan"))
        stop.clicked.connect(self.cancel_requested)
        self._show("", title, detail, stop)
        self.steps.begin()
        stop.setFocus()

    def show_cancelling(self) -> None:
        """Say that the work will end at its next safe point."""
        self._detail.setText(self.tr("Sedang dihentikan. Situs lama tetap utuh."))
        clear(self._buttons)

    def show_done(
        self, folder: Path, detail: str, upload: Sequence[str], delete: Sequence[str]
    ) -> None:
        """Show that the bundle is ready.

        `detail` says how much was written and how long it took; `upload` and `delete` are paths
        in the folder that differ from what a server has that shows the publication before.
        """
        self._folder = folder
        title = QCoreApplication.translate("Publish", "Paket terbitan siap")
        back = self._button(self.tr("Kembali"), "arrow-left")
        back.clicked.connect(self.closed)
        see = self._button(self.tr("Lihat situs"), "external-link")
        see.clicked.connect(lambda: open_site(self._folder))
        show = self._button(self.tr("Buka folder"), "folder-open", "primary")
        show.clicked.connect(lambda: open_folder(self._folder))
        self._show("circle-check", title, detail, back, see, show, shows_steps=False)
        self._show_next(upload, delete)
        show.setFocus()

    def show_failed(self, sentence: str) -> None:
        """Show why it could not be published, and what is safe."""
        title = QCoreApplication.translate("Publish", "Belum bisa terbit")
        other = self._button(self.tr("Pilih folder lain"), "folder")
        other.clicked.connect(self.other_folder_requested)
        again = self._button(self.tr("Coba lagi"), "refresh-cw", "primary")
        again.clicked.connect(self.retry_requested)
        back = self._button(self.tr("Kembali"), "arrow-left")
        back.clicked.connect(self.closed)
        self._show("circle-x", title, sentence, back, other, again)
        self.steps.fail()
        self.copy_details.show()
        again.setFocus()

    def _show(
        self, icon: str, title: str, detail: str, *buttons: QPushButton, shows_steps: bool = True
    ) -> None:
        if icon:
            self._icon.show_icon(icon, "ok" if icon == "circle-check" else "bad")
        self._icon.setVisible(bool(icon))
        self._shows_done = icon == "circle-check"
        self._title.setText(title)
        self._detail.setText(detail)
        self.setAccessibleName(self.text)
        clear(self._buttons)
        for made in buttons:
            self._buttons.addWidget(made)
            # The layout would show it a moment later; only what is shown takes the focus.
            made.show()
        self._line.setVisible(bool(icon))
        self.steps.setVisible(shows_steps)
        self.steps.bar.setVisible(not icon)
        self._next.setVisible(not shows_steps)
        self.copy_details.hide()

    def _show_next(self, upload: Sequence[str], delete: Sequence[str]) -> None:
        """Say what is to be done with the folder now."""
        clear(self._next_rows)
        words = self.tr("Langkah berikut: unggah isi folder ke server")
        self._next_rows.addWidget(label(words, "section", wrap=True))
        copy = self._button(self.tr("Salin alamat"), "copy")
        copy.clicked.connect(self._copy_folder)
        place = QDir.toNativeSeparators(str(self._folder))
        self._next_rows.addWidget(self._next_row("folder", place, copy))
        words = self.tr("Hanya yang berubah: {new} berkas diunggah, {gone} berkas dihapus")
        counts = words.format(new=number_text(len(upload)), gone=number_text(len(delete)))
        listed = self._button(self.tr("Salin daftar"), "list")
        listed.clicked.connect(lambda: self._copy_list(upload, delete))
        self._next_rows.addWidget(self._next_row("list-checks", counts, listed))

    def _next_row(self, icon: str, text: str, made: QPushButton) -> QWidget:
        whole = QWidget()
        inside = row(whole, 0, 12)
        inside.addWidget(IconLabel(self._kit.icons, icon))
        inside.addWidget(ElidedLabel(text, "strong"), 1)
        inside.addWidget(made)
        return whole

    def _button(self, text: str, icon: str, kind: str = "") -> QPushButton:
        token = "on_accent" if kind == "primary" else "text"
        return button(text, kind, self._kit.icons.icon(icon, token))

    def _copy_folder(self) -> None:
        QGuiApplication.clipboard().setText(QDir.toNativeSeparators(str(self._folder)))
        self._kit.toasts.show_text(self.tr("Alamat folder tersalin."))

    def _copy_list(self, upload: Sequence[str], delete: Sequence[str]) -> None:
        parts = [self.tr("Unggah:"), *upload]
        parts += ["", self.tr("Hapus:"), *delete] if delete else []
        QGuiApplication.clipboard().setText("\n".join(parts))
        self._kit.toasts.show_text(self.tr("Daftar berkas tersalin."))

    def _copy_details(self) -> None:
        system = f"{platform.platform()}, Python {platform.python_version()}"
        lines = [self.text, self.steps.told(), f"{system}, PySide {PySide6.__version__}"]
        QGuiApplication.clipboard().setText("\n".join(lines))
        self._kit.toasts.show_text(self.tr("Rincian tersalin."))


def open_site(folder: Path) -> bool:
    """Show the front page of a bundle in the browser."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder / "index.html")))


def open_folder(folder: Path) -> bool:
    """Show a folder in the system's file manager."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
