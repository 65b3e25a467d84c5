"""What stands in the place of the list where it has no rows."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from newsroom.ui.common.kit import Kit
from newsroom.ui.common.widgets import EmptyState, button


class NoRows(QStackedWidget):
    """No article at all, none with the words of the filter, or none in a view."""

    new_requested = Signal()
    all_requested = Signal()
    """Everything is to be listed again."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self.empty, self.unfound, self.bare, self.trash = (
            self._made_empty(),
            self._made("search", "", self.tr("Hapus saringan")),
            self._made("newspaper", self.tr("Tidak ada artikel di sini.")),
            self._made(
                "trash-2",
                self.tr("Sampah kosong. Artikel yang dipindahkan ke sini tersimpan 90 hari."),
            ),
        )
        for state in (self.empty, self.unfound, self.bare, self.trash):
            self.addWidget(state)

    def _made_empty(self) -> EmptyState:
        write = button(self.tr("Tulis artikel"), "primary")
        write.clicked.connect(self.new_requested)
        text = self.tr("Belum ada artikel. Tulis yang pertama, atau mulai dari agenda.")
        bring = button(self.tr("Impor Word…"))
        bring.clicked.connect(self._kit.actions["word"].trigger)
        return EmptyState(self._kit.icons, "newspaper", text, write, bring)

    def _made(self, icon: str, text: str, way_on: str = "") -> EmptyState:
        made = button(way_on or self.tr("Tampilkan semua artikel"))
        made.clicked.connect(self.all_requested)
        return EmptyState(self._kit.icons, icon, text, made)

    def explain(self, view: str, words: str) -> None:
        """Say why nothing is listed, and offer the way on."""
        if words:
            said = self.tr("Tidak ada yang cocok dengan “{words}”").format(words=words)
            self.unfound.text.setText(said)
            self.setCurrentWidget(self.unfound)
        elif view == "all":
            self.setCurrentWidget(self.empty)
        else:
            self.setCurrentWidget(self.trash if view == "trash" else self.bare)
