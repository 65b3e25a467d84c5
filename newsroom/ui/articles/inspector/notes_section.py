"""Catatan: what the editor should know, about a passage or the whole; never published."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QWidget

from newsroom.domain.date_words import DateWords
from newsroom.domain.note import NOWHERE, Anchor, Note
from newsroom.domain.zones import Moment, moment_of_utc
from newsroom.ui.articles.inspector.remark import Way, remark
from newsroom.ui.articles.words import day_words
from newsroom.ui.common.fields import TextBox
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.sections import Field, Section
from newsroom.ui.common.widgets import ElidedLabel, button, clear, column, label, row


class NotesSection(Section):
    """Takes a note and lists those that there are; the settled ones on request."""

    add_requested = Signal(str, object)
    """(text, Anchor)."""
    settled = Signal(object, bool)
    """(Note, whether it is settled or open again)."""
    delete_requested = Signal(object)
    place_wanted = Signal(object)
    """Note whose passage is to be shown."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit.icons, QCoreApplication.translate("Articles", "Catatan"))
        self._words = DateWords(kit.language)
        self._anchor = NOWHERE
        self._notes: Sequence[Note] = ()
        self._lost: frozenset[str] = frozenset()
        self._now: Moment | None = None
        self._shows_settled = False
        self._rows = column(gap=8)
        self.body.addLayout(self._rows)
        self.more = button("", "link")
        self.more.clicked.connect(self._toggle_settled)
        line = row()
        line.addWidget(self.more)
        line.addStretch(1)
        self.body.addLayout(line)
        self._about = ElidedLabel("", "meta")
        self.body.addWidget(self._about)
        self.text = TextBox(self.tr("Apa yang perlu diketahui penyunting?"))
        self._field = Field(
            self.tr("Catatan baru"), self.text, self.tr("Hanya untuk redaksi, tidak ikut terbit.")
        )
        self.body.addWidget(self._field)
        self.add = button(self.tr("Tambah catatan"))
        self.add.clicked.connect(self._ask)
        self.text.submitted.connect(self._ask)
        self.text.edited.connect(lambda _: self._field.complain(""))
        below = row()
        below.addWidget(self.add)
        below.addStretch(1)
        self.body.addLayout(below)
        self.begin(NOWHERE)

    def begin(self, anchor: Anchor) -> None:
        """Take the next note as one about a passage, or about the whole."""
        self._anchor = anchor
        quote = " ".join(anchor.quote.split())
        self._about.show_text(self.tr("Untuk “{quote}”").format(quote=quote) if quote else "")
        self._about.setVisible(bool(quote))

    def clear(self) -> None:
        """Empty the field: its words are stored, or belong to another article."""
        self.text.show_text("")
        self._field.complain("")
        self.begin(NOWHERE)

    def refuse(self, text: str) -> None:
        """Say below the field why a note was not taken."""
        self._field.complain(text)

    def show_notes(self, notes: Sequence[Note], lost: frozenset[str], now: Moment) -> None:
        """Show notes; the passages of those in `lost` (ids) are no longer in the text."""
        shown = (self._notes, self._lost, self._now)
        if shown != (notes, lost, now):  # a save must not take the focus from a row's button
            self._notes, self._lost, self._now = notes, lost, now
            self._show()

    def _show(self) -> None:
        clear(self._rows)
        done = [note for note in self._notes if note.settled]
        open_ones = [note for note in self._notes if not note.settled]
        for note in (*open_ones, *(done if self._shows_settled else ())):
            self._rows.addWidget(self._row(note))
        text = (
            self.tr("Sembunyikan yang selesai")
            if self._shows_settled
            else self.tr("Tampilkan %Ln yang selesai", "", len(done))
        )
        self.more.setText(text)
        self.more.setAccessibleName(text)
        self.more.setVisible(bool(done))

    def _toggle_settled(self) -> None:
        self._shows_settled = not self._shows_settled
        self._show()

    def _row(self, note: Note) -> QFrame:
        lines: list[QWidget] = []
        if note.anchor.quote:
            lines.append(ElidedLabel(self._quoted(note), "meta"))
        lines.append(label(note.text, "small", wrap=True))
        lines.append(label(self._who(note), "meta", wrap=True))
        kind = "share" if note.settled else "warning"
        return remark(kind, note.text, lines, self._ways(note))

    def _quoted(self, note: Note) -> str:
        quote = " ".join(note.anchor.quote.split())
        if note.id in self._lost:
            return self.tr("Tidak lagi di teks: “{quote}”").format(quote=quote)
        return self.tr("“{quote}”").format(quote=quote)

    def _who(self, note: Note) -> str:
        if note.settled:
            return self._signed(note.settled_by, note.settled, self.tr("Selesai"))
        return self._signed(note.made_by, note.made, "")

    def _signed(self, who: str, moment: str, done: str) -> str:
        """`Redni · Hari ini 09.12`."""
        assert self._now is not None, "notes are shown with the present moment"
        when = day_words(moment_of_utc(moment, self._now.zone), self._now, self._words)
        return " · ".join(filter(None, (done, who, when)))

    def _ways(self, note: Note) -> list[Way]:
        ways: list[Way] = []
        if note.anchor.quote and note.id not in self._lost and not note.settled:
            ways.append((self.tr("Lihat"), lambda: self.place_wanted.emit(note)))
        if note.settled:
            ways.append((self.tr("Buka lagi"), lambda: self.settled.emit(note, False)))
        else:
            ways.append((self.tr("Tandai selesai"), lambda: self.settled.emit(note, True)))
        ways.append((self.tr("Hapus"), lambda: self.delete_requested.emit(note)))
        return ways

    def _ask(self) -> None:
        self.add_requested.emit(self.text.text(), self._anchor)
