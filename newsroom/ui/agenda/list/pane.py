"""Daftar: all events by days, past and coming, filtered by words."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStackedWidget, QWidget

from newsroom.domain.date_words import DateWords
from newsroom.services import calendar
from newsroom.services.calendar import Stretch
from newsroom.ui.agenda.list.delegate import ListDelegate
from newsroom.ui.agenda.list.model import ListModel
from newsroom.ui.common.choices import SearchField
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.theme import mark
from newsroom.ui.common.widgets import EmptyState, button, column, row

TYPING_PAUSE = 150
"""Milliseconds after the last letter of the filter."""
EARLY = 400
"""Pixels from the top at which the events before are read."""


class AgendaList(QListView):
    """The rows, of which several can be chosen; Enter opens, letters are not searched for here."""

    opened = Signal(QModelIndex)
    copy_requested = Signal()
    today_requested = Signal()
    month_requested = Signal(int)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        mark(self, "kind", "days")
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.verticalScrollBar().setSingleStep(24)
        self.doubleClicked.connect(self.opened)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Home:
            self.today_requested.emit()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_requested.emit()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Space):
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.month_requested.emit(-1 if event.key() == Qt.Key.Key_PageUp else 1)
        else:
            event.ignore()

    def keep_place(self, change: Callable[[], None]) -> None:
        """Let rows come in at the top without moving what is under the eyes."""
        bar = self.verticalScrollBar()
        below = bar.maximum() - bar.value()
        change()
        self.executeDelayedItemsLayout()
        self.updateGeometries()
        bar.setValue(bar.maximum() - below)


class ListPane(QWidget):
    """The filter above the list, and what is said where nothing is found."""

    entry_chosen = Signal(object)
    """Entry."""
    event_opened = Signal(str)
    month_shown = Signal(object)
    """date: the first day in sight."""
    copy_requested = Signal(object)
    """The days of the rows that are chosen, none without a choice."""
    today_requested = Signal()
    month_requested = Signal(int)

    def __init__(self, kit: Kit, words: DateWords) -> None:
        super().__init__()
        self._kit, self._today, self._wanted = kit, date.min, date.min
        self._is_marking = False
        self.model = ListModel(words)
        self.view = AgendaList(self.tr("Daftar agenda"))
        self.view.setModel(self.model)
        self.view.setItemDelegate(ListDelegate(kit.theme, words, self.view))
        self.filter = SearchField(kit.icons, self.tr("Saring judul, tempat, catatan…"))
        self._pause = QTimer(self, interval=TYPING_PAUSE, singleShot=True)
        self._build()
        self._connect()

    def _build(self) -> None:
        self._clear = button(self.tr("Hapus saringan"))
        nothing = self.tr("Belum ada agenda.")
        self._empty = EmptyState(self._kit.icons, "calendar-days", nothing, self._clear)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)
        whole = column(self)
        head = row(gap=10)
        head.setContentsMargins(20, 12, 20, 4)
        self.filter.setMaximumWidth(420)
        self.copy = button(
            self.tr("Salin sebagai teks"), "link", self._kit.icons.icon("copy", "accent_text")
        )
        self.copy.setToolTip(self.tr("Salin hari yang dipilih untuk WhatsApp (Ctrl+C)"))
        head.addWidget(self.filter, 4)
        head.addStretch(1)
        head.addWidget(self.copy)
        whole.addLayout(head)
        whole.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self._pause.timeout.connect(self._read)
        self.filter.textChanged.connect(lambda: self._pause.start())
        self.filter.returnPressed.connect(self._enter_list)
        self._clear.clicked.connect(self.filter.clear)
        self.model.later_requested.connect(self._read_later)
        self.model.earlier_requested.connect(self._read_earlier)
        self.view.opened.connect(self._open)
        self.view.copy_requested.connect(self._ask_copy)
        self.copy.clicked.connect(self._ask_copy)
        self.view.today_requested.connect(self.today_requested)
        self.view.month_requested.connect(self.month_requested)
        self.view.selectionModel().currentChanged.connect(self._choose)
        self.view.verticalScrollBar().valueChanged.connect(self._scrolled)
        self._kit.theme.changed.connect(self.view.viewport().update)

    # Reading

    def show_from(self, day: date, today: date) -> None:
        """Show the list with the first event of a day, or the next one behind it, on top."""
        self._wanted, self._today = day, today
        self._read()

    def _read(self) -> None:
        self.model.hold()
        day, words = self._wanted.isoformat(), self.filter.text()
        self._kit.session.ask(
            self, lambda newsroom: calendar.around(newsroom, day, words), self._show
        )

    def reload(self) -> None:
        """Read what is shown anew, and stay at its place."""
        self.model.hold()
        shown, words = self.model.stretch, self.filter.text()
        self._kit.session.ask(
            self, lambda newsroom: calendar.again(newsroom, shown, words), self._show_again
        )

    def _read_later(self, last: calendar.Entry) -> None:
        words = self.filter.text()
        self._kit.session.ask(
            self, lambda newsroom: calendar.later(newsroom, last, words), self._show_later
        )

    def _read_earlier(self, first: calendar.Entry) -> None:
        words = self.filter.text()
        self._kit.session.ask(
            self, lambda newsroom: calendar.earlier(newsroom, first, words), self._show_earlier
        )

    # Showing

    def _show(self, stretch: Stretch) -> None:
        self._put(stretch)
        row = self.model.row_from(self._wanted)
        if row < 0:
            self.view.scrollToBottom()
            return
        self.view.scrollTo(self.model.index(row), QAbstractItemView.ScrollHint.PositionAtTop)
        self._scrolled()

    def _show_again(self, stretch: Stretch) -> None:
        current, place = self.current, self.view.verticalScrollBar().value()
        self._put(stretch)
        self.view.executeDelayedItemsLayout()
        self.view.verticalScrollBar().setValue(place)
        if current is not None:
            self.mark(current.item.id)

    def _show_later(self, stretch: Stretch) -> None:
        self.model.append(stretch)

    def _show_earlier(self, stretch: Stretch) -> None:
        self.view.keep_place(lambda: self.model.prepend(stretch))

    def _put(self, stretch: Stretch) -> None:
        self.model.show_stretch(stretch)
        query = self.filter.text().strip()
        self._stack.setCurrentIndex(0 if stretch.entries else 1)
        nothing = self.tr("Tidak ada yang cocok dengan “{query}”").format(query=query)
        self._empty.text.setText(nothing if query else self.tr("Belum ada agenda."))
        self._clear.setVisible(bool(query))

    def mark(self, item_id: str) -> None:
        """Make an event the current row without telling anybody."""
        row = self.model.row_of(item_id)
        self._is_marking = True
        self.view.setCurrentIndex(self.model.index(row) if row >= 0 else QModelIndex())
        self._is_marking = False

    @property
    def current(self) -> calendar.Entry | None:
        """The event of the current row."""
        index = self.view.currentIndex()
        return self.model.row(index.row()).entry if index.isValid() else None

    # What a person does

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid() and not self._is_marking:
            self.entry_chosen.emit(self.model.row(index.row()).entry)

    def _ask_copy(self) -> None:
        rows = self.view.selectionModel().selectedRows()
        self.copy_requested.emit({self.model.row(index.row()).day for index in rows})

    def _open(self, index: QModelIndex) -> None:
        self.event_opened.emit(self.model.row(index.row()).entry.item.id)

    def _enter_list(self) -> None:
        self.view.setFocus()
        if not self.view.currentIndex().isValid() and self.model.rowCount():
            self.view.setCurrentIndex(self.model.index(max(0, self.model.row_from(self._today))))

    def _scrolled(self) -> None:
        top = self.view.indexAt(self.view.viewport().rect().topLeft())
        if top.isValid():
            self.month_shown.emit(self.model.row(top.row()).day)
        if self.isVisible() and self.view.verticalScrollBar().value() < EARLY:
            self.model.fetch_earlier()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._scrolled()
