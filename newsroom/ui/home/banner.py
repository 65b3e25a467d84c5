"""The head of Beranda: who, when, where, and the three things begun most often."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from newsroom.domain.date_words import DateWords
from newsroom.domain.zones import Moment
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.room import Visit
from newsroom.ui.common.theme import mark
from newsroom.ui.common.widgets import ElidedLabel, button, column, label, row
from newsroom.ui.home import words as said


class Banner(QFrame):
    """Greets, and begins an event, media or an article."""

    visit_requested = Signal(object)
    start_requested = Signal()
    """Somebody who looks at the sample wants a newsroom of their own."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        mark(self, "kind", "banner")
        self._kit = kit
        self._words = DateWords(kit.language)
        self.setAccessibleName(self.tr("Mulai"))
        whole = row(self, gap=10)
        whole.setContentsMargins(20, 14, 18, 14)
        texts = column(gap=2)
        self.greeting = ElidedLabel("", "page")
        self.detail = ElidedLabel("", "muted")
        texts.addWidget(self.greeting)
        texts.addWidget(self.detail)
        self.example = self._example()
        texts.addWidget(self.example)
        whole.addLayout(texts, 1)
        self.new_event = self._button(
            self.tr("Agenda baru"), "calendar-plus", Visit("agenda", intent="new")
        )
        self.new_media = self._button(
            self.tr("Impor media"), "image-plus", Visit("media", intent="import")
        )
        self.new_article = self._button(
            self.tr("Tulis artikel"), "pencil", Visit("articles", intent="new"), "primary"
        )
        for made in (self.new_event, self.new_media, self.new_article):
            whole.addWidget(made)

    def _example(self) -> QWidget:
        made = QWidget()
        line = row(made, gap=2)
        line.setContentsMargins(0, 4, 0, 0)
        line.addWidget(label(self.tr("Ini contoh: semua isinya rekaan."), "small"))
        self.starting = button(self.tr("Mulai yang asli"), "link")
        mark(self.starting, "tight")
        self.starting.clicked.connect(self.start_requested)
        line.addWidget(self.starting)
        line.addStretch(1)
        made.hide()
        return made

    def _button(self, text: str, icon: str, visit: Visit, kind: str = "") -> QPushButton:
        token = "on_accent" if kind else "text"
        made = button(text, kind, self._kit.icons.icon(icon, token))
        made.clicked.connect(lambda: self.visit_requested.emit(visit))
        return made

    def greet(self, person: str, town: str, now: Moment) -> None:
        """Greet by the hour on the office's clocks."""
        self.greeting.show_text(said.greeting(int(now.clock[:2]), person))
        self.detail.show_text(said.place_and_day(town, now, self._words))
