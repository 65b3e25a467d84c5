"""A strip in the form that asks for which dates of a series something holds.

`ask_change()` offers to give a change that is stored for this date to others too; `ask_drop()`
asks which dates go to the trash. `chosen(purpose, scope)` tells the answer, purpose being
`change` or `drop` and scope `one`, `following` or `all`; `close_up()` and Esc take it away.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QPushButton

from newsroom.ui.common.icons import Icons
from newsroom.ui.common.theme import mark
from newsroom.ui.common.widgets import IconLabel, button, clear, column, icon_button, label, row


class ScopeChoice(QFrame):
    """Only this date, this and those that follow, or all."""

    chosen = Signal(str, str)
    """(purpose, scope)."""
    declined = Signal()
    """The question was put away without an answer."""

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        mark(self, "kind", "banner")
        self.purpose = ""
        self.buttons: dict[str, QPushButton] = {}
        self._question = label("", "small", wrap=True)
        self._away = icon_button(self.tr("Tutup"), icons.icon("x", "muted"), "Esc")
        mark(self._away, "tight", True)
        self._away.clicked.connect(self._decline)
        whole = column(self, 0, 2)
        whole.setContentsMargins(12, 8, 8, 8)
        head = row(gap=8)
        top = Qt.AlignmentFlag.AlignTop
        head.addWidget(IconLabel(icons, "repeat", "accent_text", 16), 0, top)
        head.addWidget(self._question, 1)
        head.addWidget(self._away, 0, top)
        whole.addLayout(head)
        self._answers = column(gap=2)
        self._answers.setContentsMargins(18, 0, 0, 0)  # the words of a link in line with the text
        whole.addLayout(self._answers)
        self.hide()

    def ask_change(self) -> None:
        """Offer to give what was changed on this date to other dates."""
        self._ask("change", self.tr("Disimpan untuk tanggal ini saja. Ubah juga tanggal lain?"), {
            "following": self.tr("Ini dan berikutnya"), "all": self.tr("Semua tanggal"),
        })  # fmt: skip

    def ask_drop(self) -> None:
        """Ask which dates go to the trash."""
        self._ask("drop", self.tr("Agenda ini berulang. Pindahkan ke Sampah:"), {
            "one": self.tr("Hanya tanggal ini"), "following": self.tr("Ini dan berikutnya"),
            "all": self.tr("Semua tanggal"),
        })  # fmt: skip
        self.buttons["one"].setFocus()

    def _ask(self, purpose: str, question: str, answers: dict[str, str]) -> None:
        if purpose == self.purpose:
            return
        self.purpose = purpose
        self._question.setText(question)
        self.setAccessibleName(question)
        clear(self._answers)
        self.buttons = {}
        for scope, words in answers.items():
            self._add(scope, words)
        self.show()

    def _add(self, scope: str, words: str) -> None:
        made = self.buttons[scope] = button(words, "link")
        mark(made, "tight", True)
        made.clicked.connect(lambda: self._choose(scope))
        self._answers.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)

    def _choose(self, scope: str) -> None:
        purpose = self.purpose
        self.close_up()
        self.chosen.emit(purpose, scope)

    def close_up(self) -> None:
        """Take the question away: nothing else changes."""
        self.purpose = ""
        self.hide()

    def _decline(self) -> None:
        self.declined.emit()
        self.close_up()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._decline()
        else:
            super().keyPressEvent(event)
