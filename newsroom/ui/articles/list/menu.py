"""The menu of the list: what can be done with the articles that are chosen."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from newsroom.ui.articles.inspector.status_section import STEPS
from newsroom.ui.articles.words import state_word
from newsroom.ui.common.kit import Kit


class ListMenu(QMenu):
    """Goes by itself once it is closed."""

    open_requested = Signal(bool)
    restore_requested = Signal(bool)
    status_chosen = Signal(str)
    rename_requested = Signal(bool)
    link_requested = Signal(bool)
    """The address of the page is to be copied."""
    deletion_requested = Signal(bool)
    """Articles of the trash are to go for good."""

    def __init__(self, kit: Kit, count: int, is_trash: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if is_trash:
            self.addAction(self.tr("Kembalikan")).triggered.connect(self.restore_requested)
            self.addSeparator()
            deleting = self.addAction(self.tr("Hapus permanen…"))
            deleting.triggered.connect(self.deletion_requested)
            return
        if count == 1:
            self.addAction(self.tr("Buka")).triggered.connect(self.open_requested)
            rename = self.addAction(self.tr("Ganti judul"))
            rename.setShortcut("F2")
            rename.triggered.connect(self.rename_requested)
            self.addAction(kit.actions["duplicate"])
            self.addAction(self.tr("Salin tautan")).triggered.connect(self.link_requested)
        statuses = self.addMenu(self.tr("Ubah status"))
        for step in STEPS:
            action = statuses.addAction(state_word(step))
            action.triggered.connect(lambda _, step=step: self.status_chosen.emit(step))
        self.addSeparator()
        self.addAction(kit.actions["trash"])
