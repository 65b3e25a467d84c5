"""One event of a day in the panel: when, what, where, and whether it has its story."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout

from newsroom.domain.agenda import AgendaItem
from newsroom.domain.date_words import DateWords
from newsroom.services.agenda import Suggestion
from newsroom.services.calendar import Entry
from newsroom.ui.agenda.fields import SuggestionRow
from newsroom.ui.agenda.story_row import StoryRow
from newsroom.ui.agenda.words import (
    KIND_TONES,
    kind_word,
    spoken,
    status_word,
    time_words,
)
from newsroom.ui.common.icons import Icons
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.theme import mark
from newsroom.ui.common.widgets import Badge, IconLabel, column, label, row

_TOP = Qt.AlignmentFlag.AlignTop


class EventCard(QFrame):
    """A click or Enter opens the form; what stands on the card keeps its own clicks."""

    opened = Signal()
    chosen = Signal()
    step_requested = Signal(int)
    """-1 for the card above, 1 for the one below."""
    left = Signal()
    """Esc: back to the calendar."""
    zone_accepted = Signal(str)

    def __init__(
        self, kit: Kit, entry: Entry, suggestion: Suggestion | None, words: DateWords
    ) -> None:
        super().__init__()
        self.entry = entry
        mark(self, "kind", "event")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(spoken(entry, words))
        whole = column(self, 12, 6)
        whole.addLayout(self._head(entry.item))
        kind = "struck" if entry.item.status == "cancelled" else "strong"
        whole.addWidget(label(entry.item.title, kind, wrap=True))
        for icon, text in self._details(entry, words):
            whole.addLayout(_detail(kit.icons, icon, text))
        if suggestion is not None:
            note = SuggestionRow(kit.icons)
            whole.addWidget(note)
            self._fill(note, kit, suggestion)
        self.stories = StoryRow(kit.icons)
        whole.addWidget(self.stories)
        self.stories.show_entry(entry)

    def _head(self, item: AgendaItem) -> QHBoxLayout:
        made = row(gap=6)
        made.addWidget(label(time_words(item), "time"))
        made.addStretch(1)
        if item.status != "confirmed":
            tone = "bad" if item.status == "cancelled" else "warn"
            made.addWidget(Badge(status_word(item.status), tone))
        made.addWidget(Badge(kind_word(item.kind), KIND_TONES[item.kind]))
        return made

    def _details(self, entry: Entry, words: DateWords) -> list[tuple[str, str]]:
        """Return (icon, text) of what is known besides time and title."""
        item = entry.item
        first, last = date.fromisoformat(item.date), date.fromisoformat(entry.last_day)
        return [
            (icon, text)
            for icon, text in (
                ("calendar-days", words.days(first, last) if last > first else ""),
                ("map-pin", item.place),
                ("info", item.reason),
                ("eye-off", "" if item.public else self.tr("Tidak tampil di situs")),
            )
            if text
        ]

    def _fill(self, note: SuggestionRow, kit: Kit, suggestion: Suggestion) -> None:
        value = suggestion.value
        words = self.tr("Ganti ke {zone}").format(zone=value)
        note.say(kit.text(suggestion.message), (words, lambda: self.zone_accepted.emit(value)))

    def choose(self, is_chosen: bool) -> None:
        """Show whether this is the event that Del and Buat berita mean."""
        mark(self, "chosen", is_chosen)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.pos()):
            self.chosen.emit()
            self.opened.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit()
        elif event.key() in steps:
            self.step_requested.emit(steps[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


def _detail(icons: Icons, icon: str, text: str) -> QHBoxLayout:
    made = row(gap=6)
    made.addWidget(IconLabel(icons, icon, "muted", 14), 0, _TOP)
    made.addWidget(label(text, "muted", wrap=True), 1)
    return made
