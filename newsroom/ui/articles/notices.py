"""Sentences above the text: what is not stored, what was changed elsewhere, what lies in Sampah."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from newsroom.ui.common.icons import Icons
from newsroom.ui.common.widgets import Notice, column

Answer = tuple[str, Callable[[], object]]


class Notices(QWidget):
    """At most one sentence of each kind."""

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self.unsaved = Notice(icons)
        self.complaint = Notice(icons)
        self.question = Notice(icons, "warning")
        self.told = Notice(icons, "banner")
        self.unwritten = Notice(icons, "banner")
        self.trashed = Notice(icons, "banner")
        whole = column(self, 0, 6)
        whole.setContentsMargins(12, 8, 12, 8)
        self._all = (
            self.unsaved, self.question, self.complaint, self.unwritten, self.told, self.trashed,
        )  # fmt: skip
        for notice in self._all:
            whole.addWidget(notice)
        self._fit()

    def complain(self, text: str) -> None:
        """Say that something could not be done; it stays until it is closed."""
        self._say(self.complaint, text, (self.tr("Tutup"), lambda: self._close(self.complaint)))

    def tell(self, text: str) -> None:
        """Say what is worth knowing; it stays until it is closed."""
        self._say(self.told, text, (self.tr("Tutup"), lambda: self._close(self.told)))

    def say_unsaved(self, text: str, again: Callable[[], object]) -> None:
        """Say that what is typed is not stored yet."""
        self._say(self.unsaved, text, (self.tr("Coba lagi"), again))

    def say_unwritten(self, is_failing: bool) -> None:
        """Say that the typing journal cannot be written; it stays until it is closed or mended."""
        if not is_failing:
            self._close(self.unwritten)
            return
        text = self.tr(
            "Catatan ketikan tidak dapat ditulis di folder ini. Naskah tetap disimpan seperti "
            "biasa, tetapi langkah Urungkan tidak terjaga bila program ditutup."
        )
        self._say(self.unwritten, text, (self.tr("Tutup"), lambda: self._close(self.unwritten)))

    def ask(self, text: str, *answers: Answer) -> None:
        """Say something that needs an answer."""
        self._say(self.question, text, *answers)

    def say_trashed(
        self, is_trashed: bool, restore: Callable[[], object], delete: Callable[[], object]
    ) -> None:
        """Say that the article lies in the trash."""
        text = self.tr("Artikel ini ada di Sampah dan tidak bisa diubah.") if is_trashed else ""
        answers = (self.tr("Kembalikan"), restore), (self.tr("Hapus permanen"), delete)
        self._say(self.trashed, text, *answers)

    def settle(self) -> None:
        """What was wrong is right again."""
        self.unsaved.say("")
        self.question.say("")
        self._fit()

    def clear(self) -> None:
        """Take everything away."""
        self.trashed.say("")
        self.complaint.say("")
        self.told.say("")
        self.settle()

    def _say(self, notice: Notice, text: str, *answers: Answer) -> None:
        notice.say(text, *answers)
        self._fit()

    def _close(self, notice: Notice) -> None:
        notice.say("")
        self._fit()

    def _fit(self) -> None:
        self.setVisible(any(notice.text for notice in self._all))
