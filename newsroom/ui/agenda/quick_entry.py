"""The line that makes an event of one sentence, and below it how it is understood."""

from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from newsroom.domain.date_words import DateWords
from newsroom.domain.quick_entry import Entry, read_entry
from newsroom.ui.agenda.words import kind_word, time_words
from newsroom.ui.common.fields import Line
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.theme import mark
from newsroom.ui.common.widgets import Badge, ElidedLabel, button, clear, row


class QuickLine(Line):
    """Enter makes the event, Tab opens its form, Esc empties the line."""

    asked = Signal()
    """The text has changed: show how it is understood."""
    form_requested = Signal()
    left_empty = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__(self.tr("Tulis: Rapat DIP 8 Mar 11.00 di Ruang Rapat"))
        self.setAccessibleName(self.tr("Agenda baru dalam satu baris"))
        self.addAction(
            kit.icons.icon("sparkles", "muted"), QLineEdit.ActionPosition.LeadingPosition
        )
        self.textChanged.connect(self.asked)

    def begin(self, text: str) -> None:
        """Take over what was typed elsewhere."""
        self.setFocus()
        self.setText(text)

    def event(self, event: QEvent) -> bool:
        is_tab = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Tab
        if is_tab and event.type() == QEvent.Type.KeyPress and self.text().strip():
            self.form_requested.emit()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.left_empty.emit()
        else:
            super().keyPressEvent(event)


class QuickEntry(QWidget):
    """A strip of what was read: day, time, place, kind, title; and what is in doubt."""

    made = Signal(object)
    """AgendaItem without an id that is to be stored."""
    form_requested = Signal(object)
    """AgendaItem without an id whose form is wanted."""

    def __init__(self, kit: Kit, words: DateWords, line: QuickLine) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        mark(self, "kind", "bar_below")
        self.setAccessibleName(self.tr("Yang terbaca"))
        self._words, self.line = words, line
        self._today, self._near, self._zone = date.min, date.min, "WIT"
        whole = row(self, 0, 8)
        whole.setContentsMargins(16, 7, 14, 7)
        self._chips = row(gap=6)
        self._title = ElidedLabel("", "strong")
        whole.addWidget(self._title, 1)
        whole.addLayout(self._chips)
        self._save = button(self.tr("Simpan"), "primary")
        self._save.setToolTip(self.tr("Simpan (Enter)"))
        self._form = button(self.tr("Lengkapi"))
        self._form.setToolTip(self.tr("Buka formulirnya (Tab)"))
        self._save.clicked.connect(self._make)
        self._form.clicked.connect(self._open)
        whole.addWidget(self._save)
        whole.addWidget(self._form)
        line.asked.connect(self._show)
        line.submitted.connect(self._make)
        line.form_requested.connect(self._open)
        self.hide()

    def show_days(self, today: date, near: date, zone: str) -> None:
        """Read dates as seen from today; `near` is the day where a line names none."""
        self._today, self._near, self._zone = today, near, zone
        if not self.isHidden():
            self._show()

    @property
    def entry(self) -> Entry:
        """What the line says."""
        return read_entry(self.line.text(), self._today, self._near, self._zone)

    def _show(self) -> None:
        if not self.line.text().strip():
            self.hide()
            return
        entry = self.entry
        self._title.show_text(entry.item.title or self.tr("Belum berjudul"))
        self._save.setEnabled(bool(entry.item.title))
        clear(self._chips)
        for text, tone in self._facts(entry):
            self._chips.addWidget(Badge(text, tone))
        self.show()

    def _facts(self, entry: Entry) -> list[tuple[str, str]]:
        """What was read as chips; what is only assumed is plain."""
        item, read = entry.item, entry.read
        first = date.fromisoformat(item.date)
        last = date.fromisoformat(item.last_date)
        days = self._words.days(first, last) if last > first else self._words.long(first)
        facts = [(days, "accent" if "date" in read else "plain")]
        facts.append((time_words(item), "accent" if item.start or item.all_day else "plain"))
        if item.place:
            facts.append((item.place, "accent"))
        facts.append((kind_word(item.kind), "accent" if "kind" in read else "plain"))
        doubts = {
            "weekday": self.tr("Harinya tidak cocok dengan tanggalnya"),
            "past": self.tr("Sudah lewat"),
        }
        return facts + [(doubts[doubt], "warn") for doubt in entry.doubts]

    def _make(self) -> None:
        item = self.entry.item
        if item.title:
            self.line.clear()
            self.made.emit(item)

    def _open(self) -> None:
        item = self.entry.item
        self.line.clear()
        self.form_requested.emit(item)
