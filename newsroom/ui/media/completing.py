"""Incomplete photos one after the other: large picture, two fields, Enter for the next."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QProgressBar, QWidget

from newsroom.domain.fields import Value
from newsroom.domain.media import MediaItem, weakness_of_alt
from newsroom.domain.messages import Message
from newsroom.services import editing, library
from newsroom.services.editing import Edited
from newsroom.services.library import Details
from newsroom.services.newsroom import Newsroom
from newsroom.ui.common.fields import Line, TextBox
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.sections import Field
from newsroom.ui.common.theme import mark
from newsroom.ui.common.widgets import ElidedLabel, Notice, button, column, label, row, scrolled
from newsroom.ui.media.picture import Picture
from newsroom.ui.media.words import advice, facts_text

SIDE_WIDTH = 360


class CompletingView(QWidget):
    """Goes through photos that lack an alternative text or a credit."""

    stored = Signal(str)
    finished = Signal(int)
    """How many were completed."""

    def __init__(self, kit: Kit, origin: QWidget) -> None:
        super().__init__()
        self._kit, self._origin = kit, origin
        self._queue: list[Details] = []
        self._at = 0
        self._completed: set[str] = set()
        mark(self, "kind", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._picture = Picture(kit, 960)
        self._count = label("", "section")
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("Kemajuan"))
        self._title = ElidedLabel("", "strong")
        self._facts = ElidedLabel("", "meta")
        self._alt = TextBox(self.tr("Apa yang terlihat di foto ini?"), 104)
        self._alt_field = self._described()
        self._decorative = QCheckBox(self.tr("Hiasan saja"))
        self._credit = Line()
        self._credit_field = Field(self.tr("Kredit"), self._credit)
        self._house = button("", "link")
        self._notice = Notice(kit.icons)
        self._next = button(self.tr("Berikutnya"), "primary")
        self._skip = button(self.tr("Lewati"))
        self._done = button(self.tr("Selesai"))
        self._build()
        self._connect()

    def _described(self) -> Field:
        hint = self.tr(
            "Tulis seperti bercerita lewat telepon. Contoh: “Peserta rapat duduk mengelilingi "
            "meja panjang”."
        )
        return Field(self.tr("Teks alternatif"), self._alt, hint)

    def _build(self) -> None:
        whole = row(self)
        room = QWidget()
        column(room, 20).addWidget(self._picture)
        whole.addWidget(room, 1)
        side = QFrame()
        mark(side, "kind", "surface")
        texts = column(side, 20, 12)
        for widget in (self._count, self._progress, self._title, self._facts):
            texts.addWidget(widget)
        texts.addSpacing(4)
        texts.addWidget(self._alt_field)
        texts.addWidget(self._decorative)
        texts.addWidget(self._credit_field)
        texts.addWidget(self._house, 0, Qt.AlignmentFlag.AlignLeft)
        texts.addWidget(self._notice)
        buttons = row(gap=8)
        buttons.addWidget(self._next, 1)
        buttons.addWidget(self._skip)
        texts.addLayout(buttons)
        texts.addWidget(label(self.tr("Enter untuk foto berikutnya."), "meta"))
        texts.addStretch(1)
        texts.addWidget(self._done)
        area = scrolled(side)
        area.setFixedWidth(SIDE_WIDTH)
        whole.addWidget(area)

    def _connect(self) -> None:
        self._alt.submitted.connect(self._go_on)
        self._credit.submitted.connect(self._go_on)
        self._next.clicked.connect(self._go_on)
        self._skip.clicked.connect(self._step)
        self._done.clicked.connect(self.finish)
        self._alt.edited.connect(lambda _: self._advise())
        self._credit.edited.connect(lambda _: self._advise())
        self._decorative.clicked.connect(lambda _: self._advise())
        self._house.clicked.connect(self._fill_credit)

    # Going through

    @property
    def item(self) -> MediaItem:
        """The photo on show."""
        return self._queue[self._at].item

    def begin(self, queue: Sequence[Details]) -> None:
        """Start with the first of some incomplete photos."""
        self._queue, self._at = list(queue), 0
        self._completed.clear()
        self._show()

    def finish(self) -> None:
        """Store what is typed and leave."""
        self._store(self._leave)

    def settle(self) -> None:
        """Store what is typed and stay."""
        self._store(lambda: None)

    def _leave(self) -> None:
        self._queue = []
        self.finished.emit(len(self._completed))

    def _go_on(self) -> None:
        """Store this one and show the next; an empty description is asked for once more."""
        if not self._alt.text().strip() and not self._decorative.isChecked():
            self._alt_field.complain(
                self.tr("Isi teks alternatif, pilih “Hiasan saja”, atau lewati foto ini.")
            )
            self._alt.setFocus()
            return
        self._store(self._step)

    def _step(self) -> None:
        if self._at + 1 < len(self._queue):
            self._at += 1
            self._show()
        else:
            self._leave()

    def _show(self) -> None:
        details = self._queue[self._at]
        item, total = details.item, len(self._queue)
        self._count.setText(self.tr("{n} dari {all}").format(n=self._at + 1, all=total))
        self._progress.setRange(0, total)
        self._progress.setValue(self._at)
        self._picture.show_item(item, details.picture)
        self._title.show_text(item.shown_title)
        self._facts.show_text(facts_text(item))
        self._alt.show_text(item.alt)
        self._decorative.setChecked(item.decorative)
        self._credit.show_text(item.credit)
        self._credit.setPlaceholderText(details.house_credit)
        self._house.setText(self.tr("Pakai “{credit}”").format(credit=details.house_credit))
        self._house.setAccessibleName(self._house.text())
        self._next.setText(self.tr("Berikutnya") if self._at + 1 < total else self.tr("Simpan"))
        self._notice.say("")
        self._advise()
        (self._credit if item.lacks == ("credit",) else self._alt).setFocus()

    def _advise(self) -> None:
        weakness = weakness_of_alt(self._alt.text(), self.item.name, self.item.caption)
        self._alt_field.complain(advice(weakness))
        self._alt.setEnabled(not self._decorative.isChecked())
        house = self._queue[self._at].house_credit
        self._house.setVisible(bool(house) and not self._credit.text().strip())

    def _fill_credit(self) -> None:
        self._credit.show_text(self._queue[self._at].house_credit)
        self._advise()
        self._next.setFocus()

    def _store(self, then: Callable[[], object]) -> None:
        """Store what differs from what was there, then go on; what is refused stays on screen."""
        values = self._typed() if self._queue else {}
        if not values:
            then()
            return
        item_id, at = self.item.id, self._at

        def verb(newsroom: Newsroom) -> Edited:
            return editing.set_fields(newsroom, item_id, values)

        def done(edited: Edited) -> None:
            self._completed.add(item_id)
            self.stored.emit(item_id)
            if at < len(self._queue) and isinstance(edited.record, MediaItem):
                self._queue[at] = replace(self._queue[at], item=edited.record)
                if at == self._at:
                    then()

        self._kit.session.do(self, verb, done, self._refuse, self._origin)

    def _typed(self) -> dict[str, Value]:
        typed: dict[str, Value] = {
            "alt": self._alt.text().strip(),
            "credit": self._credit.text().strip(),
            "decorative": "ya" if self._decorative.isChecked() else "tidak",
        }
        return {
            key: value for key, value in typed.items() if value != library.value_of(self.item, key)
        }

    def _refuse(self, message: Message) -> None:
        self._notice.say(self._kit.text(message))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.finish()
        else:
            super().keyPressEvent(event)
