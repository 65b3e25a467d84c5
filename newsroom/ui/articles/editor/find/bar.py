"""The bar for finding and replacing in the text."""

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from newsroom.text.finding import Wanted
from newsroom.ui.articles.editor.bars import Bar
from newsroom.ui.common.icons import Icons
from newsroom.ui.common.quantities import number_text
from newsroom.ui.common.widgets import button, column, icon_button, label, row

_COUNT_WIDTH = 96
"""Room for `999 dari 999`, so that the fields do not jump."""
_BREAKS = {"\u2028", "\u2029"}
_LONGEST = 200
"""More letters than this in the selection are a passage, not words to look for."""


class FindBar(Bar):
    """Finds words, forwards and backwards, and puts others in their place."""

    wanted = Signal(object, bool)
    """(Wanted, whether backwards): the next place."""
    typed = Signal(object)
    """Wanted, as it is being typed."""
    replaced = Signal(object, str)
    """(Wanted, other words): replace the place that is selected, and go to the next."""
    all_replaced = Signal(object, str)

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = _field(self.tr("Cari dalam teks"))
        self.others = _field(self.tr("Ganti dengan"))
        self.case = self._option(self.tr("Aa"), self.tr("Bedakan huruf besar dan kecil"))
        self.whole = self._option(self.tr("Kata utuh"), self.tr("Hanya kata utuh"))
        self._count = label("", "meta")
        self._count.setMinimumWidth(_COUNT_WIDTH)
        self._icons = icons
        self._lay_out()
        self.words.textChanged.connect(self._tell_typed)
        self.case.toggled.connect(self._tell_typed)
        self.whole.toggled.connect(self._tell_typed)

    def _lay_out(self) -> None:
        whole = column(self, gap=6)
        whole.setContentsMargins(16, 6, 16, 6)
        finding = row(gap=6)
        whole.addLayout(finding)
        finding.addWidget(self.words, 1)
        for part in (self.case, self.whole, self._count, *self._ways()):
            finding.addWidget(part)
        self._replacing = QWidget()
        whole.addWidget(self._replacing)
        lane = row(self._replacing, gap=6)
        self.one = button(self.tr("Ganti"))
        self.every = button(self.tr("Ganti semua"))
        lane.addWidget(self.others, 1)
        lane.addWidget(self.one)
        lane.addWidget(self.every)
        self._replacing.hide()
        # From the words that are looked for straight to those that take their place.
        for before, after in pairwise((self.words, self.others, self.case)):
            self.setTabOrder(before, after)
        self.one.clicked.connect(self._replace_one)
        self.every.clicked.connect(lambda: self.all_replaced.emit(self.sought, self.others.text()))

    def _ways(self) -> tuple[QPushButton, ...]:
        icon = self._icons.icon
        back = icon_button(self.tr("Sebelumnya"), icon("chevron-up"), "Shift+Enter")
        on = icon_button(self.tr("Berikutnya"), icon("chevron-down"), "Enter")
        shut = icon_button(self.tr("Tutup"), icon("x"), "Esc")
        back.clicked.connect(lambda: self._want(True))
        on.clicked.connect(lambda: self._want(False))
        shut.clicked.connect(self.close_bar)
        return back, on, shut

    @staticmethod
    def _option(text: str, name: str) -> QPushButton:
        made = button(text, "chip")
        made.setCheckable(True)
        made.setAccessibleName(name)
        made.setToolTip(name)
        return made

    @property
    def sought(self) -> Wanted:
        """What the bar looks for now."""
        return Wanted(self.words.text(), self.case.isChecked(), self.whole.isChecked())

    def ask(self, text: str, replacing: bool = False) -> None:
        """Show the bar, with the selected words in it; `replacing` adds what to put instead."""
        self._replacing.setVisible(replacing)
        self.show()
        if text and len(text) <= _LONGEST and not _BREAKS & set(text):
            self.words.setText(text)
        self._tell_typed()
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.words.selectAll()

    def show_count(self, hits: int, current: int = 0, where: str = "") -> None:
        """Say how many there are, and which of them is selected; nothing without words."""
        if not self.words.text():
            self.say("")
        elif not hits:
            self.say(self.tr("Tidak ditemukan"))
        elif not current:
            self.say(self.tr("{n} ditemukan").format(n=number_text(hits)))
        else:
            text = self.tr("{k} dari {n} · {where}") if where else self.tr("{k} dari {n}")
            self.say(text.format(k=number_text(current), n=number_text(hits), where=where))
        for made in (self.one, self.every):
            made.setEnabled(hits > 0)

    def show_replaced(self, count: int) -> None:
        """Say how many places have other words now."""
        self.say(self.tr("{n} diganti").format(n=number_text(count)))

    def say(self, text: str) -> None:
        """Say how the search went, to screen readers as well."""
        self._count.setText(text)
        self.words.setAccessibleDescription(text)

    @property
    def said(self) -> str:
        return self._count.text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif isinstance(focused := self.focusWidget(), QPushButton):
            focused.click()
        elif self.others.hasFocus():
            self._replace_one()
        else:
            self._want(bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))

    def _tell_typed(self) -> None:
        self.typed.emit(self.sought)

    def _want(self, backwards: bool) -> None:
        if self.words.text():
            self.wanted.emit(self.sought, backwards)

    def _replace_one(self) -> None:
        if self.words.text():
            self.replaced.emit(self.sought, self.others.text())


def _field(name: str) -> QLineEdit:
    made = QLineEdit()
    made.setPlaceholderText(name)
    made.setAccessibleName(name)
    return made
