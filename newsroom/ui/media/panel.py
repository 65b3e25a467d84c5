"""The room's right side: nothing selected, one item, or several."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QStackedWidget, QWidget

from newsroom.domain.media import MediaItem
from newsroom.services import library
from newsroom.services.library import Details
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.theme import mark
from newsroom.ui.common.widgets import EmptyState, button, row, scrolled
from newsroom.ui.media.batch import BatchForm
from newsroom.ui.media.form import MediaForm


class MediaPanel(QFrame):
    """Shows what is selected in the grid."""

    complete_requested = Signal(list)
    """Ids to go through one by one; none for all that are incomplete."""

    def __init__(self, kit: Kit, origin: QWidget) -> None:
        super().__init__()
        self._kit = kit
        mark(self, "kind", "surface")
        self.setAccessibleName(self.tr("Rincian media"))
        self.form = MediaForm(kit, origin)
        self.batch = BatchForm(kit, origin)
        self.batch.complete_requested.connect(self.complete_requested)
        self._wanted: list[str] = []
        self._field = ""
        self._stack = QStackedWidget()
        self._completing = button(self.tr("Lengkapi satu per satu"), "soft")
        self._completing.clicked.connect(lambda: self.complete_requested.emit([]))
        hint = self.tr("Pilih media untuk melihat dan mengisi rinciannya.")
        self._idle = EmptyState(kit.icons, "image", hint, self._completing)
        self._pages = [self._idle, scrolled(self.form), scrolled(self.batch)]
        for page in self._pages:
            self._stack.addWidget(page)
        row(self).addWidget(self._stack)

    def show_incomplete(self, count: int) -> None:
        """Offer to go through incomplete items where there are some."""
        self._completing.setVisible(bool(count))

    def show_ids(self, ids: Sequence[str], field: str = "") -> None:
        """Show one item or several; `field` gets the keyboard."""
        self.form.autosave.flush()
        self._wanted = list(ids)
        self._field = field
        if not ids:
            self._stack.setCurrentWidget(self._idle)
            return
        self.reload()

    def reload(self) -> None:
        """Read again what is on show."""
        wanted = list(self._wanted)
        if len(wanted) == 1:
            self._kit.session.ask(
                self, lambda newsroom: library.details(newsroom, wanted[0]), self._show_one
            )
        elif wanted:
            self._kit.session.ask(
                self, lambda newsroom: library.items(newsroom, wanted), self._show_several
            )

    def focus_field(self, field: str = "") -> None:
        """Put the keyboard into a field, the first one unless another is named."""
        if len(self._wanted) > 1:
            self.batch.focus_first()
            return
        item = self.form.item
        first = item.lacks[0] if item is not None and item.lacks else "title"
        self.form.focus_field(field or first)

    def _show_one(self, details: Details | None) -> None:
        if details is None:
            self._stack.setCurrentWidget(self._idle)
        elif self._wanted == [details.item.id]:
            self.form.show_details(details)
            self._stack.setCurrentWidget(self._pages[1])
            self._focus_wanted()

    def _show_several(self, items: list[MediaItem]) -> None:
        if {item.id for item in items} == set(self._wanted):
            self.batch.show_items(items)
            self._stack.setCurrentWidget(self._pages[2])
            self._focus_wanted()

    def _focus_wanted(self) -> None:
        if self._field:
            self.focus_field(self._field)
            self._field = ""
