"""What stands in the middle of the room: the calendar, or the board in its place."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from newsroom.domain.date_words import DateWords
from newsroom.services.agenda_table import Brought
from newsroom.ui.agenda.board.pane import BoardPane
from newsroom.ui.agenda.calendar.pane import CalendarPane
from newsroom.ui.agenda.zones.notice import ZoneNotice
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.room import Visit
from newsroom.ui.common.widgets import column


class Middle(QStackedWidget):
    """The board is made when somebody wants it first."""

    event_opened = Signal(str, str)
    """(id of an event, field)."""
    visit_requested = Signal(object)
    """Visit."""

    def __init__(self, kit: Kit, words: DateWords, calendar: CalendarPane) -> None:
        super().__init__()
        self._kit, self._words, self._calendar = kit, words, calendar
        self.board: BoardPane | None = None
        self.notice = ZoneNotice(kit)
        self.notice.answers_wanted.connect(self._show_doubts)
        self.addWidget(self._with_notice())
        calendar.bar.board_requested.connect(self.show_board)
        calendar.wanted.connect(self.show_calendar)

    @property
    def panes(self) -> list[QWidget]:
        """The stops of F6 in the middle."""
        if self.board is not None and self.shows_board:
            return [self.board]
        return [self._calendar.bar, self._calendar.shown]

    @property
    def shows_board(self) -> bool:
        """Whether the board is on screen."""
        return self.board is not None and self.currentWidget() is self.board

    def show_board(self) -> None:
        """Put the board in the place of the calendar."""
        if self.board is None:
            self.board = self._made()
        self.setCurrentWidget(self.board)
        self.board.enter()

    def show_calendar(self) -> None:
        """Put the calendar back."""
        self.setCurrentIndex(0)

    def tell_doubts(self, brought: Brought) -> None:
        """Say above the calendar which imported events have an odd zone."""
        self.notice.ask_about(item.id for _, item in brought.stored)

    def _show_doubts(self) -> None:
        self.show_board()
        if self.board is not None:
            self.board.show_doubts()

    def _with_notice(self) -> QWidget:
        """The calendar with what an import leaves to be asked above it."""
        page = QWidget()
        whole = column(page)
        whole.addWidget(self.notice)
        whole.addWidget(self._calendar, 1)
        return page

    def _made(self) -> BoardPane:
        made = BoardPane(self._kit, self._words)
        self.addWidget(made)
        made.event_opened.connect(self.event_opened)
        made.article_requested.connect(
            lambda record, field: self.visit_requested.emit(Visit("articles", record, field))
        )
        made.story_requested.connect(
            lambda record: self.visit_requested.emit(Visit("articles", record, "", "story_of"))
        )
        made.closed.connect(self._leave)
        return made

    def _leave(self) -> None:
        self.show_calendar()
        self._calendar.focus_view()
