"""Lanjutkan menulis: the articles that were touched last."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from newsroom.domain.date_words import DateWords
from newsroom.domain.zones import Moment
from newsroom.services.article_desk import Row
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.room import Visit
from newsroom.ui.common.widgets import Badge, RowButton
from newsroom.ui.home import words as said
from newsroom.ui.home.rows_card import RowsCard, link, sentence
from newsroom.ui.home.thumbnail import Thumbnail


class WritingCard(RowsCard):
    """Each row opens its article."""

    def __init__(self, kit: Kit) -> None:
        everything = QCoreApplication.translate("Home", "Semua artikel")
        self.all_articles = link(everything)
        title = QCoreApplication.translate("Home", "Lanjutkan menulis")
        super().__init__(kit, title, self.all_articles)
        self.all_articles.clicked.connect(lambda: self.visit_requested.emit(Visit("articles")))
        self._words = DateWords(kit.language)

    def show_articles(self, articles: Sequence[Row], now: Moment) -> None:
        """Show articles, the one touched last first."""
        if not self.is_shown((articles, now.date)):
            self.fill([self._row(one, now) for one in articles] or [self._nothing()])

    def _row(self, one: Row, now: Moment) -> RowButton:
        article = one.article
        title = article.title or self.tr("Tanpa judul")
        word, tone = said.state_badge(one.state)
        leading = Thumbnail(self.kit, one.cover)
        made = RowButton(title, self._detail(one, now), leading, Badge(word, tone), title_lines=2)
        return self.named(made, article.id, Visit("articles", record=article.id), word)

    def _detail(self, one: Row, now: Moment) -> str:
        when = said.instant_words(one.article.modified, now, self._words)
        authors = "/".join(one.article.authors)
        if not authors:
            return self.tr("Disimpan {when}").format(when=when)
        return self.tr("Disimpan {when} · {authors}").format(when=when, authors=authors)

    def _nothing(self) -> QWidget:
        text = self.tr("Belum ada artikel. Tulis yang pertama, atau mulai dari agenda.")
        return sentence(self.kit, "newspaper", "faint", text)
