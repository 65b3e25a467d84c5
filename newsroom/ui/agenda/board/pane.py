"""Papan: what the newsroom still owes its agenda, and what will get in its way."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from newsroom.domain.date_words import DateWords
from newsroom.services import coverage
from newsroom.services.changes import Changes
from newsroom.services.coverage import Board
from newsroom.ui.agenda.board.card import BoardCard
from newsroom.ui.agenda.board.rows import BoardRow, BoardWords
from newsroom.ui.agenda.zones.doubts import ZoneDoubts
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.theme import mark
from newsroom.ui.common.widgets import EmptyState, button, column, label, row, scrolled

BAR_HEIGHT = 57


class BoardPane(QWidget):
    """Reads the board while it is on screen; what it leads to opens beside it."""

    event_opened = Signal(str, str)
    """(id of an event, field)."""
    article_requested = Signal(str, str)
    """(id of an article, field)."""
    story_requested = Signal(str)
    """Id of an event that a story is wanted of."""
    closed = Signal()
    """Back to the calendar."""

    def __init__(self, kit: Kit, words: DateWords) -> None:
        super().__init__()
        self._kit, self._words = kit, BoardWords(kit, words)
        self._wants_focus = self._wants_doubts = False
        self._board = Board("")
        self._doubtful = 0
        self.setAccessibleName(self.tr("Papan"))
        self._make_cards(kit)
        self.zones = ZoneDoubts(kit, words)
        self.zones.event_opened.connect(lambda item_id: self.event_opened.emit(item_id, "zone"))
        self.zones.counted.connect(self._count_doubts)
        self.empty = EmptyState(
            kit.icons,
            "list-checks",
            self.tr("Semua beres: tidak ada agenda yang menunggu berita, foto, atau kepastian."),
        )
        self._build(kit)
        kit.session.changed.connect(self._reload_changed)

    def _make_cards(self, kit: Kit) -> None:
        self.unwritten = BoardCard(
            kit, self.tr("Belum ada berita"), self.tr("Agenda 90 hari terakhir."), takes_ticks=True
        )
        self.unwritten.add_verb(self.tr("Buat berita"), self._write, for_one=True)
        self.unwritten.add_verb(self.tr("Tidak perlu berita"), self._waive)
        self.meetings = BoardCard(
            kit, self.tr("Bentrok"), self.tr("30 hari ke depan. Hanya peringatan.")
        )
        self.unfinished = BoardCard(
            kit,
            self.tr("Belum lengkap"),
            self.tr("Agenda tujuh hari ke depan tanpa jam atau tempat."),
        )
        self.unpictured = BoardCard(
            kit, self.tr("Berita tanpa foto"), self.tr("Berita yang diubah dalam 90 hari terakhir.")
        )
        for card in (self.unwritten, self.meetings, self.unfinished):
            card.opened.connect(self._open_event)
        self.unpictured.opened.connect(self._open_article)

    @property
    def cards(self) -> tuple[BoardCard, ...]:
        return self.unwritten, self.meetings, self.unfinished, self.unpictured

    def _build(self, kit: Kit) -> None:
        bar = QWidget()
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        mark(bar, "kind", "bar_below")
        bar.setFixedHeight(BAR_HEIGHT)
        head = row(bar, 0, 10)
        head.setContentsMargins(16, 0, 14, 0)
        head.addWidget(label(self.tr("Papan"), "page"))
        head.addStretch(1)
        self.back = button(self.tr("Kalender"), "", kit.icons.icon("calendar-days", "muted"))
        self.back.setToolTip(self.tr("Kembali ke kalender (Esc)"))
        self.back.clicked.connect(self.closed)
        head.addWidget(self.back)
        content = QWidget()
        inside = column(content, 20, 16)
        parts: Sequence[QWidget] = (
            self.unwritten, self.meetings, self.unfinished, self.zones, self.unpictured,
        )  # fmt: skip
        for part in parts:
            inside.addWidget(part)
        inside.addStretch(1)
        self._pages = QStackedWidget()
        self._area = scrolled(content)
        self._pages.addWidget(self._area)
        self._pages.addWidget(self.empty)
        whole = column(self)
        whole.addWidget(bar)
        whole.addWidget(self._pages, 1)

    # Reading

    def enter(self) -> None:
        """Read everything, and put the focus where the work begins."""
        self._wants_focus = True
        self.zones.show_some(None)
        self.reload()
        self.back.setFocus()

    def reload(self) -> None:
        """Read the board anew."""
        self._kit.session.ask(self, coverage.board, self._show)

    def _reload_changed(self, changes: Changes, origin: object) -> None:
        if self.isVisible() and (changes.agenda or changes.articles or changes.settings):
            self.reload()

    def _show(self, board: Board) -> None:
        self._board = board
        self.unwritten.show_rows(self._words.unwritten(board.unwritten))
        self.meetings.show_rows(self._words.meetings(board.meetings))
        self.unfinished.show_rows(self._words.unfinished(board.unfinished))
        self.unpictured.show_rows(self._words.unpictured(board.unpictured))
        self._show_page()
        if self._wants_focus:
            self._wants_focus = False
            self._focus_first()

    def _focus_first(self) -> None:
        """Go to the first row, unless the focus has been taken elsewhere meanwhile."""
        shown = next((card for card in self.cards if card.isVisible()), None)
        if shown is not None and self.back.hasFocus():
            shown.list.setFocus()

    def show_doubts(self) -> None:
        """Bring the events with an odd zone into sight, once they have been read."""
        self._wants_focus, self._wants_doubts = False, True

    def _count_doubts(self, count: int) -> None:
        self._doubtful = count
        self._show_page()
        if self._wants_doubts:
            self._wants_doubts = False
            # Once they have been laid out: until then they lie nowhere.
            QTimer.singleShot(0, self, self._reveal_doubts)

    def _reveal_doubts(self) -> None:
        if self.zones.blocks:
            self.zones.blocks[0].answers[0].setFocus()
            self._area.ensureWidgetVisible(self.zones)

    def _show_page(self) -> None:
        self._pages.setCurrentIndex(0 if self._board or self._doubtful else 1)

    # What a person does

    def _open_event(self, chosen: BoardRow) -> None:
        self.event_opened.emit(chosen.id, chosen.field)

    def _open_article(self, chosen: BoardRow) -> None:
        self.article_requested.emit(chosen.id, chosen.field)

    def _write(self, ids: list[str]) -> None:
        self.story_requested.emit(ids[0])

    def _waive(self, ids: list[str]) -> None:
        self._kit.deeds.do(
            self,
            self.tr("%n agenda tidak perlu berita", "", len(ids)),
            lambda newsroom: coverage.set_no_story(newsroom, ids, True),
            lambda newsroom: coverage.set_no_story(newsroom, ids, False),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
