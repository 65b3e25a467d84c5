"""Perlu perhatian: what waits for somebody, each with the one thing to do about it."""

from collections.abc import Iterator

from newsroom.domain.article import Article
from newsroom.domain.date_words import DateWords
from newsroom.domain.zones import Moment
from newsroom.services.calendar import Entry
from newsroom.services.overview import Attention, Incomplete, Waiting
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.room import Visit
from newsroom.ui.common.widgets import IconLabel, RowButton, button
from newsroom.ui.home import words as said
from newsroom.ui.home.rows_card import RowsCard, row_action, sentence

MOST = 3
"""Events, and articles, that have a row of their own; the others share one."""


class AttentionCard(RowsCard):
    """Events without a story, articles that are due, incomplete media, pages that wait."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit, kit_title())
        self._words = DateWords(kit.language)

    def show_attention(self, attention: Attention, now: Moment, is_new: bool) -> None:
        """`is_new` says that nothing has been written here yet: then nothing is "done" either."""
        if self.is_shown((attention, now.date, is_new)):
            return
        rows = list(self._rows(attention, now))
        self.fill(rows or [self._nothing(is_new)])
