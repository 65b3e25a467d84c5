"""The panel at the right: the events of one day as cards."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from newsroom.domain.agenda import AgendaItem
from newsroom.domain.date_words import DateWords
from newsroom.services import calendar, clashes, holidays, zone_doubts
from newsroom.services.calendar import Entry
from newsroom.services.clashes import Clash
from newsroom.services.newsroom import Newsroom
from newsroom.services.zone_doubts import ZoneDoubt
from newsroom.ui.agenda.day.event_card import EventCard
from newsroom.ui.agenda.words import count_words
from newsroom.ui.agenda.zones.deeds import answer_zones
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.theme import mark
from newsroom.ui.common.widgets import Badge, button, clear, column, label, row, scrolled

MOST_CARDS = 30
"""Cards that a day shows; a fair with hundreds of items is read in Daftar."""
Read = tuple[Entry, ZoneDoubt | None, Sequence[Clash]]
"""An event, what is odd about its zone, and what it clashes with."""
Found = Sequence[Read]


class DayPanel(QWidget):
    """Reads its day itself; which card is chosen is what Del and Ctrl+B are about."""

    event_opened = Signal(str)
    event_chosen = Signal(str)
    new_requested = Signal(object)
    """date."""
    story_requested = Signal(str)
    article_requested = Signal(str)
    left = Signal()

    def __init__(self, kit: Kit, words: DateWords) -> None:
        super().__init__()
        self._kit, self._words = kit, words
        self.day = self._today = date.today()
        self._wanted = ""
        self._wants_focus = False
        self.cards: list[EventCard] = []
        self._build()

    def _build(self) -> None:
        self._title = label("", "section", wrap=True)
        self._today_badge = Badge(self.tr("Hari ini"), "accent")
        self._count = label("", "muted")
        self._holiday = label("", "holiday", wrap=True)
        self._empty = label(self.tr("Tidak ada agenda. Ketik untuk menambah."), "muted", wrap=True)
        self._rest = label("", "muted", wrap=True)
        self.add = button(
            self.tr("Tambah agenda"), "soft", self._kit.icons.icon("plus", "accent_text")
        )
        self.add.clicked.connect(lambda: self.new_requested.emit(self.day))
        # Beside the count: the longest date fills a whole line of the panel.
        below = row(gap=8)
        below.addWidget(self._count, 1)
        below.addWidget(self._today_badge)
        whole = column(self)
        top = column(gap=2)
        top.setContentsMargins(16, 16, 16, 10)
        top.addWidget(self._title)
        top.addWidget(self._holiday)
        top.addLayout(below)
        whole.addLayout(top)
        whole.addWidget(scrolled(self._content()), 1)

    def _content(self) -> QWidget:
        content = QWidget()
        mark(content, "kind", "surface")
        inside = column(content, 0, 10)
        inside.setContentsMargins(16, 2, 16, 16)
        self._list = column(gap=10)
        inside.addLayout(self._list)
        inside.addWidget(self._rest)
        inside.addWidget(self._empty)
        below = row()
        below.addWidget(self.add)
        below.addStretch(1)
        inside.addLayout(below)
        inside.addStretch(1)
        return content

    # Reading

    def show_day(self, day: date, today: date, chosen: str = "") -> None:
        """Show a day, with one of its events chosen."""
        is_other = day != self.day
        self.day, self._today, self._wanted = day, today, chosen
        self._title.setText(self._words.long(day))
        self._today_badge.setVisible(day == today)
        if is_other:
            self._show([])
        self.reload()

    def reload(self) -> None:
        """Read the day anew."""
        day = self.day.isoformat()
        self._kit.session.ask(
            self,
            lambda newsroom: (day, _read(newsroom, day), holidays.name_of(newsroom, day)),
            self._show_read,
        )

    def _show_read(self, answer: tuple[str, Found, str]) -> None:
        day, found, name = answer
        if day == self.day.isoformat():
            self._holiday.setText(name)
            self._holiday.setVisible(bool(name))
            self._show(found)
            self._say_counts([entry for entry, _, _ in found])

    def _show(self, found: Found) -> None:
        keeps_focus = any(card.hasFocus() for card in self.cards)
        wanted = self._wanted or self.chosen_id
        clear(self._list)
        self.cards = [self._card(*read) for read in found[:MOST_CARDS]]
        for card in self.cards:
            self._list.addWidget(card)
        self._empty.setVisible(not found)
        more = len(found) - len(self.cards)
        self._rest.setVisible(more > 0)
        self._rest.setText(self.tr("{n} agenda lagi ada di Daftar.").format(n=more))
        self._wanted = wanted if not found else ""
        self.choose(wanted)
        if keeps_focus or self._wants_focus:
            self.focus_first()

    def _say_counts(self, entries: Sequence[Entry]) -> None:
        missing = sum(entry.story_state == "missing" for entry in entries)
        parts = [count_words(len(entries))]
        if missing:
            parts.append(self.tr("{n} belum ada berita").format(n=missing))
        self._count.setText(" · ".join(parts) if entries else "")

    def _card(self, entry: Entry, doubt: ZoneDoubt | None, clashing: Sequence[Clash]) -> EventCard:
        made = EventCard(self._kit, entry, doubt, self._words, clashing)
        item = entry.item
        made.opened.connect(lambda: self.event_opened.emit(item.id))
        made.chosen.connect(lambda: self.choose(item.id))
        made.step_requested.connect(self.step)
        made.left.connect(self.left)
        made.zone_answered.connect(lambda answer: answer_zones(self._kit, self, [item], answer))
        made.stories.story_requested.connect(lambda: self.story_requested.emit(item.id))
        made.stories.article_requested.connect(self.article_requested)
        return made

    # Choosing

    @property
    def chosen(self) -> AgendaItem | None:
        """The event that is chosen; None without one."""
        card = next((card for card in self.cards if card.property("chosen")), None)
        return card.entry.item if card is not None else None

    @property
    def chosen_id(self) -> str:
        return self.chosen.id if self.chosen is not None else ""

    def want(self, item_id: str) -> None:
        """Choose an event now, or when the day has been read."""
        self._wanted = item_id
        self.choose(item_id)

    def choose(self, item_id: str) -> None:
        """Choose an event of the day."""
        for card in self.cards:
            card.choose(card.entry.item.id == item_id)

    def step(self, step: int) -> None:
        """Choose the event above (-1) or below (1), and move the focus with it."""
        if not self.cards:
            return
        ids = [card.entry.item.id for card in self.cards]
        present = ids.index(self.chosen_id) if self.chosen_id in ids else (-1 if step > 0 else 1)
        row = max(0, min(len(ids) - 1, present + step))
        self.choose(ids[row])
        self.cards[row].setFocus()

    def focus_first(self) -> None:
        """Go to the chosen card, else the first; waits for the day where it is being read."""
        self._wants_focus = not self.cards
        if not self.cards:
            return
        card = next((card for card in self.cards if card.property("chosen")), self.cards[0])
        self.choose(card.entry.item.id)
        # Once the card has been laid out: what is not visible yet takes no focus.
        QTimer.singleShot(0, card, card.setFocus)


def _read(newsroom: Newsroom, day: str) -> list[Read]:
    entries = calendar.between(newsroom, day, day)
    doubts = zone_doubts.among(newsroom, (entry.item for entry in entries))
    clashing = clashes.by_event(newsroom, day)
    return [
        (entry, doubts.get(entry.item.id), clashing.get(entry.item.id, ())) for entry in entries
    ]
