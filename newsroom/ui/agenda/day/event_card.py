"""One event of a day in the panel: when, what, where, and whether it has its story."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout

from newsroom.domain.agenda import AgendaItem
from newsroom.domain.date_words import DateWords
from newsroom.services.calendar import Entry
from newsroom.services.clashes import Clash
from newsroom.services.zone_doubts import ZoneDoubt
from newsroom.ui.agenda.day.story_row import StoryRow
from newsroom.ui.agenda.form.clash_notes import clash_marks
from newsroom.ui.agenda.words import (
    KIND_TONES,
    crew_words,
    kind_word,
    repeat_word,
    spoken,
    status_word,
    time_words,
)
from newsroom.ui.agenda.zones.answers import ZoneAnswers
from newsroom.ui.agenda.zones.words import here_words
from newsroom.ui.common.icons import Icons
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.theme import mark
from newsroom.ui.common.widgets import Badge, IconLabel, column, label, row

MOST_MARKS = 2
"""Clashes that a card tells; its form tells all of them."""
_TOP = Qt.AlignmentFlag.AlignTop


class EventCard(QFrame):
    """A click or Enter opens the form; what stands on the card keeps its own clicks."""

    opened = Signal()
    chosen = Signal()
    step_requested = Signal(int)
    """-1 for the card above, 1 for the one below."""
    left = Signal()
    """Esc: back to the calendar."""
    zone_answered = Signal(str)
    """One of `services.zone_doubts.ANSWERS`."""

    def __init__(
        self, kit: Kit, entry: Entry, doubt: ZoneDoubt | None, words: DateWords,
        clashing: Sequence[Clash] = (),
    ) -> None:  # fmt: skip
        super().__init__()
        self.entry = entry
        mark(self, "kind", "event")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        whole = column(self, 12, 6)
        whole.addLayout(_head(entry.item))
        if entry.item.status != "confirmed":
            whole.addWidget(_status_badge(entry.item), 0, Qt.AlignmentFlag.AlignLeft)
        kind = "struck" if entry.item.status == "cancelled" else "strong"
        whole.addWidget(label(entry.item.title, kind, wrap=True))
        for icon, text in self._details(entry, words):
            whole.addLayout(_detail(kit.icons, icon, text))
        marks = clash_marks(clashing)
        for text in marks[:MOST_MARKS]:
            whole.addLayout(_detail(kit.icons, "triangle-alert", text, "warn"))
        self.setAccessibleName(
            ", ".join(filter(None, (spoken(entry, words), crew_words(entry.item), *marks)))
        )
        if doubt is not None:
            note = ZoneAnswers(kit.icons, words)
            whole.addWidget(note)
            note.ask(kit.text(doubt.message), doubt.item, doubt.expected)
            note.answered.connect(self.zone_answered)
        self.stories = StoryRow(kit.icons)
        whole.addWidget(self.stories)
        self.stories.show_entry(entry)

    def _details(self, entry: Entry, words: DateWords) -> list[tuple[str, str]]:
        """Return (icon, text) of what is known besides time and title."""
        item = entry.item
        first, last = date.fromisoformat(item.date), date.fromisoformat(entry.last_day)
        return [
            (icon, text)
            for icon, text in (
                ("calendar-days", words.days(first, last) if last > first else ""),
                ("clock", here_words(item, entry.office_zone, words)),
                ("map-pin", item.place),
                ("repeat", repeat_word(item)),
                ("info", item.reason),
                ("users", crew_words(item)),
                ("eye-off", "" if item.public else self.tr("Tidak tampil di situs")),
            )
            if text
        ]

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


def _head(item: AgendaItem) -> QHBoxLayout:
    made = row(gap=6)
    made.addWidget(label(time_words(item), "time"))
    made.addStretch(1)
    made.addWidget(Badge(kind_word(item.kind), KIND_TONES[item.kind]))
    return made


def _status_badge(item: AgendaItem) -> Badge:
    """Beside the time and the kind it would make the card wider than its panel."""
    return Badge(status_word(item.status), "bad" if item.status == "cancelled" else "warn")


def _detail(icons: Icons, icon: str, text: str, token: str = "muted") -> QHBoxLayout:
    made = row(gap=6)
    made.addWidget(IconLabel(icons, icon, token, 14), 0, _TOP)
    kind = "muted" if token == "muted" else "warn_meta"
    made.addWidget(label(text, kind, wrap=True), 1)
    return made
