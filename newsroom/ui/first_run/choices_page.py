"""Mulai dari mana? Four ways to begin, and the newsrooms opened lately."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QDir, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from newsroom.ui.common.kit import Kit
from newsroom.ui.common.theme import mark
from newsroom.ui.common.widgets import Card, IconLabel, RowButton, clear, column, label

CARD_HEIGHT = 66
MOST_RECENT = 3


class ChoicesPage(QWidget):
    """Cards from top to bottom; arrows go from one to the next."""

    sample_chosen = Signal()
    create_chosen = Signal()
    open_chosen = Signal()
    import_chosen = Signal()
    file_chosen = Signal(object)
    """Path of a newsroom opened lately."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        whole = column(self, 0, 10)
        self.sample = self._card(
            "sparkles", self.tr("Coba dengan contoh"),
            self.tr("Ruang redaksi contoh berisi artikel, agenda, dan foto untuk dicoba."),
        )  # fmt: skip
        self.creating = self._card(
            "plus", self.tr("Buat ruang redaksi baru"),
            self.tr("Isi nama instansi, tempat, dan zona waktu. Siap dalam satu menit."),
        )  # fmt: skip
        self.opening = self._card(
            "folder-open", self.tr("Buka ruang redaksi"),
            self.tr("Pilih berkas .newsroom di komputer ini atau di folder bersama."),
        )  # fmt: skip
        self.importing = self._card(
            "import", self.tr("Impor dari situs lama"),
            self.tr("Dari folder berisi halaman HTML, naskah Markdown, dan foto."),
        )  # fmt: skip
        self.cards = (self.sample, self.creating, self.opening, self.importing)
        signals = (self.sample_chosen, self.create_chosen, self.open_chosen, self.import_chosen)
        for card, signal in zip(self.cards, signals, strict=True):
            card.activated.connect(signal)
            whole.addWidget(card)
        self.recent = column(gap=6)
        whole.addLayout(self.recent)
        self.recent_rows: list[RowButton] = []

    def _card(self, icon: str, title: str, detail: str) -> RowButton:
        chevron = IconLabel(self._kit.icons, "chevron-right", "muted", 18)
        card = RowButton(title, detail, IconLabel(self._kit.icons, icon, "accent", 26), chevron)
        mark(card, "kind", "choice")
        inside = card.layout()
        assert inside is not None
        inside.setContentsMargins(18, 8, 18, 8)
        inside.setSpacing(18)
        card.setMinimumHeight(CARD_HEIGHT)
        return card

    def show_recent(self, files: Sequence[Path]) -> None:
        """Show the newsrooms opened lately."""
        clear(self.recent)
        self.recent_rows = [self._recent_row(file) for file in files[:MOST_RECENT]]
        if not self.recent_rows:
            return
        heading = label(self.tr("Dibuka terakhir"), "field")
        heading.setContentsMargins(2, 8, 0, 0)
        self.recent.addWidget(heading)
        card = Card()
        card.setAccessibleName(self.tr("Dibuka terakhir"))
        for made in self.recent_rows:
            card.add(made)
        self.recent.addWidget(card)

    def _recent_row(self, file: Path) -> RowButton:
        place = QDir.toNativeSeparators(str(file.parent))
        made = RowButton(file.stem, place, IconLabel(self._kit.icons, "file-text", "muted"))
        made.activated.connect(lambda: self.file_chosen.emit(file))
        return made

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.key() in steps:
            self._step(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def _step(self, step: int) -> None:
        stops = [*self.cards, *self.recent_rows]
        place = next((i for i, stop in enumerate(stops) if stop.hasFocus()), -1)
        stops[max(0, min(len(stops) - 1, place + step))].setFocus(Qt.FocusReason.TabFocusReason)
