"""The line that makes an event of one sentence, and below it how it is understood."""

from dataclasses import replace
from datetime import date
from textwrap import shorten

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from newsroom.domain.date_words import DateWords
from newsroom.domain.quick_entry import Entry, read_entry
from newsroom.domain.recurrence import read_rule
from newsroom.domain.rule_words import RuleWords
from newsroom.ui.agenda.words import kind_word, time_words
from newsroom.ui.common.fields import Line
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.theme import mark
from newsroom.ui.common.widgets import Badge, ElidedLabel, button, clear, column, row

ROOM_FOR_EXAMPLE = 360
"""Pixels that the example of a line needs."""
LONGEST_PLACE = 40
"""Letters of a place that its chip shows, so that a long one never widens the window."""


class QuickLine(Line):
    """Enter makes the event, Tab opens its form, Esc empties the line."""

    asked = Signal()
    """The text has changed: show how it is understood."""
    form_requested = Signal()
    left_empty = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__(self.tr("Tulis agenda…"))
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show an example where there is room for it."""
        super().resizeEvent(event)
        is_wide = self.width() >= ROOM_FOR_EXAMPLE
        example = self.tr("Tulis: Rapat DIP 8 Mar 11.00 di Ruang Rapat")
        self.setPlaceholderText(example if is_wide else self.tr("Tulis agenda…"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.left_empty.emit()
        else:
            super().keyPressEvent(event)


class QuickEntry(QWidget):
    """A strip of what was read: day, time, place, kind, title; and what is in doubt."""

    made = Signal(object, str)
    """(AgendaItem without an id, rule of its repetition) that is to be stored."""
    form_requested = Signal(object, str)
    """(AgendaItem without an id, rule) whose form is wanted."""

    def __init__(self, kit: Kit, words: DateWords, line: QuickLine) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        mark(self, "kind", "bar_below")
        self.setAccessibleName(self.tr("Yang terbaca"))
        self._words, self.line = words, line
        self._rules = RuleWords(kit.language)
        self._today, self._near, self._zone = date.min, date.min, "WIT"
        self._near_time = ""
        whole = row(self, 0, 8)
        whole.setContentsMargins(16, 7, 14, 7)
        # One below the other: many facts never take the room of the title.
        read = column(gap=4)
        self._chips = row(gap=6)
        self._chips.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self._title = ElidedLabel("", "strong")
        read.addWidget(self._title)
        read.addLayout(self._chips)
        whole.addLayout(read, 1)
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

    def begin_at(self, clock: str) -> None:
        """The line is begun at a time of the day, which holds where it names none itself."""
        self._near_time = clock

    @property
    def entry(self) -> Entry:
        """What the line says."""
        found = read_entry(self.line.text(), self._today, self._near, self._zone)
        item = found.item
        if item.start or item.all_day or item.end_date or not self._near_time:
            return found
        return replace(found, item=replace(item, start=self._near_time))

    def _show(self) -> None:
        if not self.line.text().strip():
            self._near_time = ""
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
            facts.append((shorten(item.place, LONGEST_PLACE, placeholder="…"), "accent"))
        facts.append((kind_word(item.kind), "accent" if "kind" in read else "plain"))
        if entry.rule:
            facts.insert(1, (self._rules.phrase(read_rule(entry.rule)), "accent"))
        doubts = {
            "week": self.tr("Dibaca setiap pekan; untuk hari Minggu tulis “setiap hari Minggu”"),
            "weekday": self.tr("Harinya tidak cocok dengan tanggalnya"),
            "past": self.tr("Sudah lewat"),
        }
        return facts + [(doubts[doubt], "warn") for doubt in entry.doubts]

    def _make(self) -> None:
        entry = self.entry
        if entry.item.title:
            self.line.clear()
            self.made.emit(entry.item, entry.rule)

    def _open(self) -> None:
        entry = self.entry
        self.line.clear()
        self.form_requested.emit(entry.item, entry.rule)
