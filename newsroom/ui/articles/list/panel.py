"""The list at the left: write, filter, views with counts, order, rows."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListView,
    QMenu,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QWidget,
)

from newsroom.domain.zones import Moment
from newsroom.services import article_desk
from newsroom.services.article_desk import Listing
from newsroom.ui.articles.list.delegate import ArticleDelegate
from newsroom.ui.articles.list.model import ArticleListModel
from newsroom.ui.articles.list.no_rows import NoRows
from newsroom.ui.articles.templates import NamingBar
from newsroom.ui.articles.words import short_word, state_word
from newsroom.ui.common.choices import Chips, SearchField
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.theme import mark
from newsroom.ui.common.widgets import button, column, icon_button, label, row

PAUSE = 60
"""Milliseconds after a letter before the list is asked for."""
CHIPS = ("all", "draft", "approved", "published")
MORE = ("review", "changed", "withdrawn", "trash")
"""Views behind the … button."""
BATCH = 500
"""Rows that are laid out in one go."""
ROOM_BESIDE_CHIPS = 20
"""Pixels at the left and right of the chips."""


class ListPanel(QWidget):
    """Which articles there are, and which of them are chosen."""

    new_requested = Signal()
    chosen = Signal(str)
    """Id of the one article that is chosen; empty for none."""
    several_chosen = Signal(object)
    """Ids, when more than one is chosen."""
    opened = Signal(str)
    """Enter or double click: the person wants to write."""
    menu_requested = Signal(QPoint)
    trash_requested = Signal()
    rename_requested = Signal(str)
    """Id of the article whose headline is wanted (F2)."""
    listed = Signal()
    """The list is up to date."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._view, self._order = "all", "date"
        self._counts: Mapping[str, int] = dict.fromkeys(article_desk.VIEWS, 0)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        mark(self, "kind", "surface")
        self.setAccessibleName(self.tr("Daftar artikel"))
        self.model = ArticleListModel(kit)
        self._pause = QTimer(self, interval=PAUSE, singleShot=True)
        self._pause.timeout.connect(self.reload)
        self._build()
        kit.thumbnails.ready.connect(self._repaint)

    def _repaint(self) -> None:
        self.list.viewport().update()

    def _build(self) -> None:
        kit = self._kit
        whole = column(self, 0, 10)
        whole.setContentsMargins(0, 14, 0, 0)
        head = row(gap=8)
        head.setContentsMargins(14, 0, 14, 0)
        head.addWidget(label(self.tr("Artikel"), "page"))
        head.addStretch(1)
        self.write = button(self.tr("Tulis"), "primary", kit.icons.icon("plus", "on_accent"))
        self.write.clicked.connect(self.new_requested)
        head.addWidget(self.write)
        self.from_template = icon_button(
            self.tr("Tulis dari templat"), kit.icons.icon("chevron-down")
        )
        head.addWidget(self.from_template)
        whole.addLayout(head)
        self.naming = NamingBar()
        self.naming.closed.connect(self.from_template.setFocus)
        whole.addWidget(self.naming)
        whole.addLayout(self._filters())
        views = row()
        views.setContentsMargins(14, 0, 0, 0)
        views.addWidget(self._views())
        whole.addLayout(views)
        self.list = _View(self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(ArticleDelegate(kit, self.model, self.list))
        self.list.setAccessibleName(self.tr("Artikel"))
        self.list.selectionModel().selectionChanged.connect(self._tell_chosen)
        self.list.activated.connect(lambda index: self.opened.emit(self.model.ids[index.row()]))
        self.list.trash_requested.connect(self.trash_requested)
        self.list.rename_requested.connect(
            lambda: self.rename_requested.emit((self.selected or [""])[0])
        )
        self.list.customContextMenuRequested.connect(
            lambda place: self.menu_requested.emit(self.list.viewport().mapToGlobal(place))
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self.no_rows = NoRows(kit)
        self.no_rows.new_requested.connect(self.new_requested)
        self.no_rows.all_requested.connect(self.clear_filter)
        self._stack.addWidget(self.no_rows)
        whole.addWidget(self._stack, 1)

    def _filters(self) -> QHBoxLayout:
        line = row(gap=6)
        line.setContentsMargins(14, 0, 10, 0)
        self.field = SearchField(self._kit.icons, self.tr("Saring judul, isi, penulis…"))
        self.field.textChanged.connect(lambda _: self._pause.start())
        self.field.returnPressed.connect(self._enter_list)
        line.addWidget(self.field, 1)
        self.more = icon_button(
            self.tr("Tampilan dan urutan lain"), self._kit.icons.icon("ellipsis")
        )
        self.more.setCheckable(True)
        self.more.clicked.connect(self._open_menu)
        line.addWidget(self.more)
        return line

    def _views(self) -> Chips:
        views = [(view, self.tr("Semua") if view == "all" else short_word(view)) for view in CHIPS]
        self.chips = Chips(self.tr("Tampilan daftar"), views)
        for chip in self.chips.findChildren(QPushButton):
            mark(chip, "slim", True)
        self.chips.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.chips.chosen.connect(self.show_view)
        return self.chips

    def _count(self) -> None:
        """Show counts on the chips; where they have no room for all, only on the one that is on."""
        self.chips.count({view: self._counts[view] for view in CHIPS})
        if self.chips.sizeHint().width() > self.width() - ROOM_BESIDE_CHIPS:
            self.chips.count({view: self._counts[view] for view in CHIPS if view == self._view})

    # What is listed

    @property
    def view(self) -> str:
        return self._view

    def show_view(self, view: str) -> None:
        """List one of the views of the room."""
        self._view = view
        if view in CHIPS:
            self.chips.choose(view)
        else:
            self.chips.choose_none()
        self.more.setChecked(view in MORE)
        self.reload()

    @property
    def order(self) -> str:
        return self._order

    def recall_order(self, order: str) -> None:
        """List in an order from now on; an unknown one is left aside."""
        if order in article_desk.ORDERS:
            self._order = order

    def order_by(self, order: str) -> None:
        """List in another order."""
        self._order = order
        self.reload()

    def clear_filter(self) -> None:
        """List everything again."""
        self.field.clear()
        self.show_view("all")

    def reload(self) -> None:
        """Ask for the list as it is now."""
        self._pause.stop()
        view, words, order = self._view, self.field.text(), self._order

        def show(listing: Listing) -> None:
            if (view, words, order) == (self._view, self.field.text(), self._order):
                self._show(listing)

        self._kit.session.ask(
            self, lambda newsroom: article_desk.listing(newsroom, view, words, order), show
        )

    def _show(self, listing: Listing) -> None:
        kept = self.selected
        self._counts = listing.counts
        self._count()
        if listing.ids != list(self.model.ids):
            scroll = self.list.verticalScrollBar().value()
            self.list.selectionModel().blockSignals(True)
            self.model.show_ids(listing.ids)
            self._mark(kept)
            self.list.selectionModel().blockSignals(False)
            self.list.stay_at(scroll)
            self.list.viewport().update()
        self._show_state(bool(listing.ids))
        self.listed.emit()

    def _show_state(self, has_rows: bool) -> None:
        if not has_rows:
            self.no_rows.explain(self._view, self.field.text().strip())
        self._stack.setCurrentWidget(self.list if has_rows else self.no_rows)

    def show_time(self, now: Moment) -> None:
        """Show dates as seen from a moment."""
        self.model.now = now
        self.list.viewport().update()

    @property
    def has_articles(self) -> bool:
        """Whether there is any article outside the trash."""
        return self._counts["all"] > 0

    # What is chosen

    @property
    def selected(self) -> list[str]:
        """Ids that are chosen, in the order of the list."""
        places = sorted(index.row() for index in self.list.selectedIndexes())
        return [self.model.ids[place] for place in places]

    def choose(self, article_id: str) -> None:
        """Choose one article without telling anybody; one that is not listed chooses none."""
        self.list.selectionModel().blockSignals(True)
        self._mark([article_id])
        self.list.selectionModel().blockSignals(False)
        self.list.viewport().update()

    def choose_again(self, ids: Sequence[str]) -> None:
        """Choose articles as if the person had clicked them."""
        self.list.selectionModel().blockSignals(True)
        self._mark(ids)
        self.list.selectionModel().blockSignals(False)
        self.list.viewport().update()
        self._tell_chosen()

    def step(self, by: int) -> None:
        """Choose the article below (1) or above (-1)."""
        place = self.list.currentIndex().row() + by
        if 0 <= place < self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(place))

    def _enter_list(self) -> None:
        """Enter in the filter goes on to the first article that it left."""
        self.list.setFocus()
        if not self.list.selectedIndexes() and self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(0))

    def _mark(self, ids: Sequence[str]) -> None:
        flags = QItemSelectionModel.SelectionFlag
        model = self.list.selectionModel()
        model.clear()
        for item in ids:
            place = self.model.place_of(item)
            if place >= 0:
                index = self.model.index(place)
                model.select(index, flags.Select)
                model.setCurrentIndex(index, flags.NoUpdate)

    def _tell_chosen(self) -> None:
        chosen = self.selected
        if len(chosen) > 1:
            self.several_chosen.emit(chosen)
        else:
            self.chosen.emit(chosen[0] if chosen else "")

    # The … menu

    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for view in MORE:
            self._add(menu, f"{state_word(view)} {self._counts[view]}", view)
        menu.addSeparator()
        group = QActionGroup(menu)
        orders = (
            ("date", self.tr("Urut tanggal tayang")),
            ("modified", self.tr("Urut terakhir diubah")),
            ("title", self.tr("Urut judul")),
        )
        for order, text in orders:
            made = QAction(text, menu, checkable=True, checked=order == self._order)
            made.triggered.connect(lambda _, order=order: self.order_by(order))
            group.addAction(made)
            menu.addAction(made)
        menu.addSeparator()
        menu.addAction(self._kit.actions["replace_all"])
        self.more.setChecked(self._view in MORE)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _add(self, menu: QMenu, text: str, view: str) -> None:
        made = QAction(text, menu, checkable=True, checked=view == self._view)
        made.triggered.connect(lambda: self.show_view(view))
        menu.addAction(made)


class _View(QListView):
    trash_requested = Signal()
    rename_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        # All of ten thousand rows at once would take longer than a frame at each letter.
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(BATCH)
        self._awaited = 0
        self._awaited_row = QPersistentModelIndex()
        self.verticalScrollBar().rangeChanged.connect(self._go_on)

    def stay_at(self, scroll: int) -> None:
        """Scroll to where the list was, as soon as so many rows are laid out."""
        self.verticalScrollBar().setValue(scroll)
        self._awaited = scroll if self.verticalScrollBar().value() < scroll else 0

    def scrollTo(
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Scroll to a row, as soon as it is laid out."""
        super().scrollTo(index, hint)
        is_there = self.viewport().rect().intersects(self.visualRect(index))
        self._awaited_row = QPersistentModelIndex() if is_there else QPersistentModelIndex(index)

    def _go_on(self, _: int, highest: int) -> None:
        if 0 < self._awaited <= highest:
            self.verticalScrollBar().setValue(self._awaited)
            self._awaited = 0
        if self._awaited_row.isValid():
            self.scrollTo(self._awaited_row)

    def wheelEvent(self, event: QWheelEvent) -> None:
        # The person has gone elsewhere.
        self._awaited, self._awaited_row = 0, QPersistentModelIndex()
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.trash_requested.emit()
            return
        if event.key() == Qt.Key.Key_F2:
            self.rename_requested.emit()
            return
        # Letters would jump to a headline; they belong to the filter field.
        if event.text().isprintable() and event.text() and event.key() != Qt.Key.Key_Space:
            event.ignore()
        else:
            super().keyPressEvent(event)
