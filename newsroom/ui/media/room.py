"""The media room: the grid with its panel, and everything that brings files in."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QKeySequence,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from newsroom.domain.messages import Message
from newsroom.services import library
from newsroom.services.changes import Changes
from newsroom.services.library import Details, Listing
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.room import Room, Visit
from newsroom.ui.common.widgets import column
from newsroom.ui.media.adding import Adding
from newsroom.ui.media.browser import Browser
from newsroom.ui.media.completing import CompletingView
from newsroom.ui.media.drops import Veil
from newsroom.ui.media.model import MediaModel
from newsroom.ui.media.picture import LargePreview
from newsroom.ui.media.trashing import restore, trash

SELECTION_PAUSE = 40
"""Milliseconds until a selection that grows by keys or mouse is read into the panel."""

ARRIVAL_PAUSE = 250
"""Milliseconds in which imported files are gathered before the grid shows them."""


class MediaRoom(Room):
    """Ruang Multimedia as the office works in it.

    Visits: `record` (with `field`), `intent` `incomplete` (one by one) and `import` (choose files).
    """

    name = "media"

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(kit, parent)
        self._counts: Mapping[str, int] = {}
        self._wanted: list[str] = []
        self._wanted_field = ""
        self.model = MediaModel(kit.session, self)
        self.adding = Adding(kit, self)
        self.browser = Browser(kit, self.model, self.adding, self)
        self.bar, self.grid = self.browser.bar, self.browser.grid
        self.foot, self.panel = self.browser.foot, self.browser.panel
        self.completing = CompletingView(kit, self)
        self.preview = LargePreview(kit, self)
        self._veil = Veil(kit, self)
        self._selection = QTimer(self, interval=SELECTION_PAUSE, singleShot=True)
        self._arrivals = QTimer(self, interval=ARRIVAL_PAUSE, singleShot=True)
        self._screens = QStackedWidget()
        self._screens.addWidget(self.browser)
        self._screens.addWidget(self.completing)
        column(self).addWidget(self._screens)
        self._connect()
        self.setAcceptDrops(True)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self, self._paste)

    def _connect(self) -> None:
        session, grid = self.kit.session, self.grid
        session.changed.connect(self._changed)
        self.bar.changed.connect(self.reload)
        self.bar.add_requested.connect(self.adding.choose_files)
        self.bar.folder_requested.connect(self.adding.choose_folder)
        self.browser.empty.add_requested.connect(self.adding.choose_files)
        self.browser.empty.folder_requested.connect(self.adding.choose_folder)
        self.browser.clear_filter.clicked.connect(self._clear_filter)
        self.adding.arrived.connect(self._arrivals.start)
        self._arrivals.timeout.connect(self.reload)
        self.adding.look_requested.connect(self._look_at)
        self.foot.complete_requested.connect(self.complete)
        self.foot.size_chosen.connect(grid.wish)
        grid.size_changed.connect(self.foot.slider.setValue)
        grid.selection_changed.connect(self._selection.start)
        self._selection.timeout.connect(self._show_selection)
        grid.opened.connect(self._open_panel)
        grid.preview_requested.connect(self._show_preview)
        grid.trash_requested.connect(self.trash)
        grid.menu_requested.connect(self._show_menu)
        self.preview.step_requested.connect(self._step_preview)
        self.preview.closed.connect(grid.setFocus)
        self.panel.form.stored.connect(self._stored)
        self.panel.form.visit_requested.connect(self.visit_requested)
        self.panel.form.restore_requested.connect(self.restore)
        self.panel.batch.stored.connect(self._stored_several)
        self.panel.complete_requested.connect(self.complete)
        self.completing.stored.connect(self._stored)
        self.completing.finished.connect(self._completed)

    # What the main window asks for

    def load(self) -> None:
        self.model.show([])
        self.model.forget()
        self.adding.notices.clear()
        self._screens.setCurrentIndex(0)
        self.reload()

    def enter(self) -> None:
        self.adding.watch(self.window())
        self.grid.setFocus()

    def settle(self) -> None:
        self.panel.form.autosave.flush()
        self.completing.settle()

    def record(self) -> str:
        chosen = self.grid.chosen
        return chosen[0] if len(chosen) == 1 else ""

    def panes(self) -> list[QWidget]:
        browser = self.browser
        return [self.bar, browser.middle, self.foot, browser.side, self.completing]

    def verbs(self) -> Mapping[str, Callable[[], object]]:
        anywhere = {"new": self.adding.choose_files, "media.add": self.adding.choose_files}
        if self._screens.currentWidget() is self.completing:
            return anywhere
        return anywhere | {
            "media.complete": self.complete,
            "find": self._find,
            "trash": self.trash,
            "inspector": self.browser.toggle_panel,
        }

    def memory(self) -> dict[str, str]:
        return {
            "view": self.bar.views.value,
            "order": self.bar.order.currentData(),
            "size": str(self.foot.slider.value()),
            "record": self.record(),
        }

    def recall(self, memory: Mapping[str, str]) -> None:
        view = memory.get("view", "all")
        self.bar.views.choose(view if view in library.VIEWS else "all")
        self.bar.choose_order(memory.get("order", ""))
        if memory.get("size", "").isdecimal():
            self.foot.slider.setValue(int(memory["size"]))
        if memory.get("record"):
            self._wanted = [memory["record"]]

    def visit(self, visit: Visit) -> None:
        if visit.intent == "import":
            self.adding.choose_files()
        elif visit.intent == "incomplete":
            self.complete()
        elif visit.record:
            self._screens.setCurrentIndex(0)
            self._wanted, self._wanted_field = [visit.record], visit.field
            self.reload()

    # Reading

    def reload(self) -> None:
        """Read the ids of the view again; selection and place stay where they can."""
        view, words, order = self.bar.views.value, self.bar.words, self.bar.order.currentData()
        self.kit.session.ask(
            self,
            lambda newsroom: library.listing(newsroom, view, words, order),
            self._show_listing,
            self._show_error,
        )

    def _show_listing(self, listing: Listing) -> None:
        self.browser.error.say("")
        chosen, place = self.grid.chosen, self.grid.verticalScrollBar().value()
        if self.model.ids != listing.ids:
            self.model.show(listing.ids)
            self.grid.choose(chosen, show=False)
            self.grid.verticalScrollBar().setValue(place)
        self.browser.show_page(len(listing.ids), listing.counts)
        self._show_counts(listing.counts)
        self._go_to_wanted()

    def _show_error(self, message: Message) -> None:
        self.browser.error.say(self.kit.text(message), (self.tr("Coba lagi"), self.reload))

    def _changed(self, changes: Changes, origin: object) -> None:
        if origin is self or not (changes.media or changes.articles or changes.agenda):
            return
        self.model.forget()
        self.reload()
        self.panel.reload()

    def _stored(self, item_id: str) -> None:
        """One of our own changes: the item stays where it is, even if the view would let it go."""
        self._stored_several([item_id])

    def _stored_several(self, ids: Sequence[str]) -> None:
        self.model.refresh(ids)
        if len(ids) > 1:
            self.panel.reload()
        self.kit.session.ask(self, library.counts, self._show_counts)

    def _show_counts(self, counts: Mapping[str, int]) -> None:
        self._counts = counts
        self.browser.show_counts(counts)

    # Going about

    def _show_selection(self) -> None:
        field, self._wanted_field = self._wanted_field, ""
        self.panel.show_ids(self.grid.chosen, field)
        if self._counts:
            self.browser.show_counts(self._counts)

    def _go_to_wanted(self) -> None:
        """Go to what a visit wants; a view that does not hold it gives way to one that does."""
        if not self._wanted:
            return
        wanted, is_filtered = self._wanted, self.bar.views.value != "all" or self.bar.words
        if self.model.row_of(wanted[0]) >= 0:
            self._wanted = []
            self.grid.choose(wanted)
            self.grid.setFocus()
            self._show_selection()
        elif is_filtered:
            self._clear_filter()
        else:
            self._wanted, self._wanted_field = [], ""

    def _look_at(self, ids: list[str]) -> None:
        self._wanted = ids
        self.reload()

    def _clear_filter(self) -> None:
        self.bar.clear()
        self.reload()

    def _find(self) -> None:
        self.bar.search.setFocus()
        self.bar.search.selectAll()

    def _open_panel(self) -> None:
        self.browser.wish_panel(True)
        self.panel.focus_field()

    def _show_preview(self) -> None:
        cell = self.model.cell_of(self.grid.current)
        if cell is not None:
            self.preview.show_item(cell.item, cell.picture)

    def _step_preview(self, by: int) -> None:
        self.grid.step(by)
        self._show_preview()

    def complete(self, ids: Sequence[str] = ()) -> None:
        """Go through incomplete photos one by one; without ids through all of them."""
        self.settle()
        self.kit.session.ask(self, lambda n: library.incomplete(n, ids), self._begin_completing)

    def _begin_completing(self, queue: list[Details]) -> None:
        if not queue:
            self.kit.toasts.show_text(self.tr("Semua foto sudah lengkap."))
            return
        self._screens.setCurrentWidget(self.completing)
        self.completing.begin(queue)

    def _completed(self, count: int) -> None:
        self._screens.setCurrentIndex(0)
        self.grid.setFocus()
        self.reload()
        self.panel.reload()
        if count:
            self.kit.toasts.show_text(self.tr("%Ln foto dilengkapi", "", count))

    # Trash

    def trash(self) -> None:
        """Move what is selected into the trash."""
        chosen = self.grid.chosen
        if chosen and self.bar.views.value != "trash":
            self.settle()
            trash(self.kit, self, chosen)

    def restore(self) -> None:
        """Take what is selected out of the trash."""
        if self.grid.chosen:
            restore(self.kit, self, self.grid.chosen)

    def _show_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if not self.grid.chosen:
            menu.addAction(self.kit.actions["media.add"])
        elif self.bar.views.value == "trash":
            menu.addAction(self.tr("Kembalikan"), self.restore)
        else:
            menu.addAction(self.tr("Pratinjau besar"), self._show_preview)
            menu.addAction(self.tr("Isi rincian"), self._open_panel)
            menu.addSeparator()
            menu.addAction(self.tr("Pindahkan ke Sampah"), self.trash)
        menu.popup(self.grid.viewport().mapToGlobal(place))

    # Files over the room

    def _paste(self) -> None:
        self.adding.take_dropped(QGuiApplication.clipboard().mimeData())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() or event.mimeData().hasImage():
            event.acceptProposedAction()
            self._veil.lay()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._veil.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self._veil.hide()
        event.acceptProposedAction()
        self.adding.take_dropped(event.mimeData())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.browser.arrange(self.width())
