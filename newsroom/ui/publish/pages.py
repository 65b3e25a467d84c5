"""The pages that wait, in three cards: new, changed, removed."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from newsroom.services.outlook import Outlook, PageChange
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.room import Visit
from newsroom.ui.common.widgets import EmptyState, IconLabel, RowButton, button, column
from newsroom.ui.publish.rows import FoldingCard, plain_row

_ROOMS = {"article": "articles", "agenda": "agenda", "album": "media"}
_LOOKS = {
    "new": ("file-plus", "ok"), "changed": ("file-pen", "warn"), "removed": ("file-x", "bad"),
}  # fmt: skip


class PagesView(QWidget):
    """Cards of rows; a row that is about a record leads to it."""

    visit_requested = Signal(object)
    difference_requested = Signal(str, str)
    """(article id, title)."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        whole = column(self, 0, 12)
        self.cards = {
            "new": FoldingCard(kit.icons, self.tr("Halaman baru"), "ok"),
            "changed": FoldingCard(kit.icons, self.tr("Halaman berubah"), "warn"),
            "removed": FoldingCard(kit.icons, self.tr("Halaman dihapus"), "bad"),
        }
        for card in self.cards.values():
            card.hide()
            whole.addWidget(card)
        self.empty = EmptyState(
            kit.icons, "circle-check", self.tr("Folder tujuan sudah berisi situs yang terbaru.")
        )
        self.empty.text.setMinimumWidth(420)
        self.empty.setMinimumHeight(200)
        self.empty.hide()
        whole.addWidget(self.empty)
        whole.addStretch(1)

    def show_outlook(self, outlook: Outlook) -> None:
        """Show what waits."""
        groups = {"new": outlook.new, "changed": outlook.changed, "removed": outlook.removed}
        for kind, pages in groups.items():
            card = self.cards[kind]
            card.count(sum(page.count for page in pages))
            card.rows.show_rows(pages, partial(self._row, kind))
            card.setVisible(bool(pages))
        self.empty.setVisible(outlook.is_nothing)

    def _row(self, kind: str, page: PageChange) -> QWidget:
        icon = IconLabel(self._kit.icons, *_LOOKS[kind])
        reason = self._kit.text(page.reason)
        trailing = [self._difference(page)] if page.is_edited else []
        title = page.title or ", ".join(map(self._kit.text, page.names))
        if not page.record or kind == "removed":
            return plain_row(title, reason, icon, *trailing)
        made = RowButton(title, reason, icon, *trailing)
        visit = Visit(_ROOMS[page.kind], page.record)
        made.activated.connect(lambda: self.visit_requested.emit(visit))
        return made

    def _difference(self, page: PageChange) -> QPushButton:
        made = button(self.tr("Lihat beda"), "link")
        made.setAccessibleName(self.tr("Lihat beda: {title}").format(title=page.title))
        made.clicked.connect(lambda: self.difference_requested.emit(page.record, page.title))
        return made
