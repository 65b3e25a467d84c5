"""Agenda mendatang: the next events with their days."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from newsroom.domain.date_words import DateWords
from newsroom.domain.zones import Moment
from newsroom.services.calendar import Entry
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.room import Visit
from newsroom.ui.common.widgets import Badge, DateBlock, RowButton
from newsroom.ui.home import words as said
from newsroom.ui.home.rows_card import RowsCard, link, sentence


class ComingCard(RowsCard):
    """Each row opens its event in the agenda."""

    def __init__(self, kit: Kit) -> None:
        self.calendar = link(QCoreApplication.translate("Home", "Kalender"))
        title = QCoreApplication.translate("Home", "Agenda mendatang")
        super().__init__(kit, title, self.calendar)
        self.calendar.clicked.connect(lambda: self.visit_requested.emit(Visit("agenda")))
        self._words = DateWords(kit.language)

    def show_entries(self, entries: Sequence[Entry], now: Moment) -> None:
        """Show events in their order."""
        if not self.is_shown((entries, now.date)):
            self.fill([self._row(entry, now) for entry in entries] or [self._nothing()])

    def _row(self, entry: Entry, now: Moment) -> RowButton:
        item = entry.item
        first = date.fromisoformat(item.date)
        block = DateBlock(self.kit.theme, f"{first.day:02d}", self._words.short_month(first))
        word, tone = said.event_badge(item, now.date)
        badges = [Badge(word, tone)] if word else []
        detail = said.event_detail(item)
        made = RowButton(item.title, detail, block, *badges, title_lines=2)
        spoken = (item.title, self._words.days(first, date.fromisoformat(entry.last_day)), detail)
        made.setAccessibleName(". ".join(part for part in (*spoken, word) if part))
        return self.named(made, item.id, Visit("agenda", record=item.id))

    def _nothing(self) -> QWidget:
        text = self.tr("Tidak ada agenda yang akan datang.")
        return sentence(self.kit, "calendar-days", "faint", text)
