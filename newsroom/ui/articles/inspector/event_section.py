"""Agenda terkait: the event that a story is about."""

from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox

from newsroom.domain.agenda import AgendaItem
from newsroom.domain.article import Article
from newsroom.domain.date_words import DateWords
from newsroom.services.article_desk import Surroundings
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.sections import Field, Section
from newsroom.ui.common.widgets import button, row


class EventSection(Section):
    """Agenda terkait: the event that the story is about."""

    event_changed = Signal(str)
    event_requested = Signal(str)

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit.icons, QCoreApplication.translate("Articles", "Agenda terkait"))
        self._words = DateWords(kit.language)
        self.events = QComboBox()
        self.events.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.events.activated.connect(lambda _: self._tell())
        self._open = button(self.tr("Buka agenda"), "link")
        self._open.clicked.connect(
            lambda: self.event_requested.emit(str(self.events.currentData()))
        )
        self.body.addWidget(Field(self.tr("Kegiatan"), self.events))
        line = row()
        line.addWidget(self._open)
        line.addStretch(1)
        self.body.addLayout(line)

    def show_article(
        self, article: Article, event: AgendaItem | None, around: Surroundings
    ) -> None:
        """Show the event of an article among those that are close to today."""
        offered = list(around.events)
        if event is not None and event.id not in {item.id for item in offered}:
            offered.insert(0, event)
        self.events.blockSignals(True)
        self.events.clear()
        self.events.addItem(self.tr("Tanpa agenda"), "")
        for item in offered:
            self.events.addItem(self._text(item), item.id)
        self.events.setCurrentIndex(max(self.events.findData(article.event), 0))
        self.events.blockSignals(False)
        self._open.setVisible(bool(article.event))

    def _text(self, item: AgendaItem) -> str:
        day = date.fromisoformat(item.date)
        return f"{day.day} {self._words.short_month(day)} · {item.title}"

    def _tell(self) -> None:
        chosen = str(self.events.currentData())
        self._open.setVisible(bool(chosen))
        self.event_changed.emit(chosen)
