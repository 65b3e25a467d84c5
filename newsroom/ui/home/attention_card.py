"""Perlu perhatian: what waits for somebody, each with the one thing to do about it."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

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
        super().__init__(kit, QCoreApplication.translate("Home", "Perlu perhatian"))
        self._words = DateWords(kit.language)

    def show_attention(self, attention: Attention, now: Moment, is_new: bool) -> None:
        """`is_new` says that nothing was ever made here; then nothing is "done" either."""
        if self.is_shown((attention, now.date, is_new)):
            return
        self.fill(list(self._rows(attention, now)) or [self._nothing(is_new)])

    def _nothing(self, is_new: bool) -> QWidget:
        if is_new:
            text = self.tr("Belum ada apa-apa yang perlu dikerjakan.")
            return sentence(self.kit, "sparkles", "accent_text", text)
        text = self.tr("Semua beres. Tidak ada yang menunggu.")
        return sentence(self.kit, "circle-check", "ok", text)

    def _rows(self, attention: Attention, now: Moment) -> Iterator[RowButton]:
        for article in attention.due[:MOST]:
            yield self._due(article, now)
        if len(attention.due) > MOST:
            yield self._more_due(len(attention.due) - MOST)
        for entry in attention.stories[:MOST]:
            yield self._story(entry, now)
        if len(attention.stories) > MOST:
            yield self._more_stories(len(attention.stories) - MOST)
        if attention.incomplete.photos:
            yield self._incomplete(attention.incomplete)
        if attention.waiting.pages:
            yield self._waiting(attention.waiting, now)

    def _due(self, article: Article, now: Moment) -> RowButton:
        assert article.published is not None
        when = said.moment_words(article.published, now, self._words)
        detail = self.tr("Siap tayang, waktunya {when}").format(when=when)
        visit = Visit("articles", record=article.id)
        icon = ("clock", "violet")
        return self._row(article.title, detail, icon, self.tr("Tinjau"), visit, article.id)

    def _more_due(self, count: int) -> RowButton:
        title = self.tr("%Ln artikel lain sudah waktunya tayang", "", count)
        icon = ("clock", "violet")
        return self._row(title, "", icon, self.tr("Lihat"), Visit("articles"), "due")

    def _story(self, entry: Entry, now: Moment) -> RowButton:
        day = said.day_words(entry.last_day, now, self._words)
        detail = self.tr("Agenda {day}, belum ada berita").format(day=day)
        visit = Visit("articles", record=entry.item.id, intent="story_of")
        icon = ("calendar-x", "warn")
        text = self.tr("Buat berita")
        return self._row(entry.item.title, detail, icon, text, visit, entry.item.id, "file-plus")

    def _more_stories(self, count: int) -> RowButton:
        title = self.tr("%Ln agenda lain belum ada beritanya", "", count)
        icon = ("calendar-x", "warn")
        return self._row(title, "", icon, self.tr("Lihat"), Visit("agenda"), "stories")

    def _incomplete(self, incomplete: Incomplete) -> RowButton:
        title = self.tr("%Ln foto belum lengkap", "", incomplete.photos)
        lacking = [
            self.tr("%Ln tanpa teks alternatif", "", incomplete.no_alt)
            if incomplete.no_alt
            else "",
            self.tr("%Ln tanpa kredit", "", incomplete.no_credit) if incomplete.no_credit else "",
        ]
        detail = self.tr(", ", "between parts of a list").join(filter(None, lacking))
        visit = Visit("media", intent="incomplete")
        icon = ("image-off", "warn")
        return self._row(title, detail, icon, self.tr("Lengkapi"), visit, "incomplete")

    def _waiting(self, waiting: Waiting, now: Moment) -> RowButton:
        title = self.tr("%Ln berita atau agenda belum diterbitkan", "", waiting.pages)
        detail = self.tr("Situs ini belum pernah diterbitkan")
        if waiting.since is not None:
            when = said.moment_words(waiting.since, now, self._words)
            detail = self.tr("Perubahan sejak terbitan {when}").format(when=when)
        icon = ("send", "accent_text")
        return self._row(title, detail, icon, self.tr("Tinjau"), Visit("publish"), "waiting")

    def _row(
        self, title: str, detail: str, icon: tuple[str, str], action: str, visit: Visit, name: str,
        action_icon: str = "",
    ) -> RowButton:  # fmt: skip
        picture = self.kit.icons.icon(action_icon, "accent_text") if action_icon else None
        made = row_action(button(action, "soft" if action_icon else "", picture))
        made.clicked.connect(lambda: self.visit_requested.emit(visit))
        leading = IconLabel(self.kit.icons, *icon, 20)
        return self.named(RowButton(title, detail, leading, made), name, visit, action)
