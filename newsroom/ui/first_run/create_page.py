"""Buat ruang redaksi baru: three questions and a place."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from newsroom.ui.common.kit import Kit
from newsroom.ui.common.widgets import Card, button, column, row
from newsroom.ui.first_run.office_form import OfficeForm


class CreatePage(QWidget):
    """Asks, and says what was answered."""

    create_requested = Signal(object, object)
    """(Path, Site)."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        whole = column(self, 0, 14)
        card = Card()
        self.form = OfficeForm()
        inside = column(gap=16)
        inside.setContentsMargins(20, 18, 20, 18)
        inside.addWidget(self.form)
        foot = row()
        foot.addStretch(1)
        self.creating = button(
            self.tr("Buat ruang redaksi"), "primary", kit.icons.icon("plus", "on_accent")
        )
        foot.addWidget(self.creating)
        inside.addLayout(foot)
        card.body.addLayout(inside)
        whole.addWidget(card)
        self.creating.clicked.connect(self._create)
        self.form.submitted.connect(self._create)
        self.setFocusProxy(self.form.office)

    def _create(self) -> None:
        if self.form.check():
            self.create_requested.emit(self.form.file, self.form.site)
