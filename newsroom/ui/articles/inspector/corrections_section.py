"""Ralat: what was wrong in an article that readers have seen, each with its time."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QFrame

from newsroom.domain.article import Correction
from newsroom.domain.date_words import DateWords
from newsroom.domain.zones import Moment
from newsroom.services.corrections import Listed
from newsroom.ui.articles.inspector.remark import Way, remark
from newsroom.ui.articles.words import day_words
from newsroom.ui.common.fields import TextBox
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.sections import Field, Section
from newsroom.ui.common.widgets import button, clear, column, label, row


class CorrectionsSection(Section):
    """Lists the corrections of an article and takes a new one."""

    add_requested = Signal(str, bool)
    """(text, whether an article is to tell of it)."""
    reword_requested = Signal(object, str)
    """(Correction, new text)."""
    remove_requested = Signal(object)
    open_requested = Signal(str)
    """Id of the article that tells of a correction."""

    def __init__(self, kit: Kit) -> None:
        heading = QCoreApplication.translate("Articles", "Ralat", "heading of a section")
        super().__init__(kit.icons, heading)
        self._kit, self._words = kit, DateWords(kit.language)
        self._reworded: Correction | None = None
        self._shown: tuple[Sequence[Listed], Moment | None] = ((), None)
        self._rows = column(gap=8)
        self.body.addLayout(self._rows)
        self.text = TextBox(self.tr("Misalnya: Jumlahnya 24, bukan 42."))
        self.text.edited.connect(lambda _: self._show_mode())
        hint = self.tr("Tampil di bawah judul, dengan waktunya, saat Terbitkan ditekan.")
        self._field = Field(self.tr("Apa yang keliru, dan apa yang benar?"), self.text, hint)
        self.body.addWidget(self._field)
        self.with_article = QCheckBox(self.tr("Buat juga artikel ralat"))
        self.body.addWidget(self.with_article)
        self.add = button("", "soft")
        self.add.clicked.connect(self._ask)
        self.text.submitted.connect(self._ask)
        self.cancel = button(self.tr("Batalkan"), "link")
        self.cancel.clicked.connect(self.clear)
        line = row(gap=6)
        line.addWidget(self.add)
        line.addWidget(self.cancel)
        line.addStretch(1)
        self.body.addLayout(line)
        self._show_mode()

    def show_corrections(self, found: Sequence[Listed], now: Moment) -> None:
        """Show what was corrected."""
        if self._shown == (found, now):  # a save must not take the focus from a row's button
            return
        self._shown = (found, now)
        clear(self._rows)
        for one in found:
            self._rows.addWidget(self._row(one, now))

    def clear(self) -> None:
        """Empty the field: its words are stored, or not wanted."""
        self._reworded = None
        self.text.show_text("")
        self.with_article.setChecked(False)
        self._show_mode()

    def refuse(self, text: str) -> None:
        """Say below the field why a correction was not taken."""
        self._field.complain(text)

    def _row(self, one: Listed, now: Moment) -> QFrame:
        words = one.correction.text
        about = label(self._about(one, now), "meta", wrap=True)
        return remark("share", words, (about, label(words, "small", wrap=True)), self._ways(one))

    def _about(self, one: Listed, now: Moment) -> str:
        when = day_words(one.correction.moment, now, self._words)
        if one.is_public:
            return self.tr("{when} · Sudah terbit, jadi tetap seperti ini").format(when=when)
        return self.tr("{when} · Belum terbit").format(when=when)

    def _ways(self, one: Listed) -> list[Way]:
        correction, ralat = one.correction, one.ralat
        ways: list[Way] = []
        if not one.is_public:
            ways.append((self.tr("Ubah"), lambda: self._reword(correction)))
            ways.append((self.tr("Hapus"), lambda: self.remove_requested.emit(correction)))
        if ralat is not None:
            title = self.tr("Buka artikel ralat")
            ways.append((title, lambda: self.open_requested.emit(ralat.id)))
        return ways

    def _reword(self, correction: Correction) -> None:
        self._reworded = correction
        self.text.show_text(correction.text)
        self._show_mode()
        self.text.setFocus()

    def _ask(self) -> None:
        if self._reworded is not None:
            self.reword_requested.emit(self._reworded, self.text.text())
        else:
            self.add_requested.emit(self.text.text(), self.with_article.isChecked())

    def _show_mode(self) -> None:
        """The button adds a correction or stores the new words of one."""
        self._field.complain("")
        is_new = self._reworded is None
        text = self.tr("Tambah ralat") if is_new else self.tr("Simpan ralat")
        self.add.setText(text)
        self.add.setAccessibleName(text)
        self.with_article.setVisible(is_new)
        self.cancel.setVisible(not is_new)
