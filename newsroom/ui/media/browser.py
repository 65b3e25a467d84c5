"""How the room is laid out: bar, grid or what stands in its place, foot, panel."""

from collections.abc import Mapping

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QGridLayout, QStackedWidget, QWidget

from newsroom.ui.common.kit import Kit
from newsroom.ui.common.widgets import EmptyState, Notice, button, column, line, row, scrolled
from newsroom.ui.media.adding import Adding
from newsroom.ui.media.bar import LibraryBar, LibraryFoot
from newsroom.ui.media.drops import EmptyLibrary
from newsroom.ui.media.grid import MediaGrid
from newsroom.ui.media.model import MediaModel
from newsroom.ui.media.panel import MediaPanel

NARROW = 1180 - 96
"""Pixels of the room below which the panel is shown only when asked for (96 is the rail)."""
WIDE = 1500 - 96
SMALLEST_MIDDLE = 120
PANEL_WIDTH, WIDE_PANEL_WIDTH = 314, 336


class Browser(QWidget):
    """The library to look through."""

    def __init__(self, kit: Kit, model: MediaModel, adding: Adding, origin: QWidget) -> None:
        """`origin` is what the panel's changes are made in the name of."""
        super().__init__()
        self._panel_wish: bool | None = None
        self.bar = LibraryBar(kit)
        self.grid = MediaGrid(kit, model)
        self.foot = LibraryFoot(kit)
        self.panel = MediaPanel(kit, origin)
        self.error = Notice(kit.icons)
        self.empty = EmptyLibrary(kit)
        self.clear_filter = button(self.tr("Hapus saringan"))
        self._nothing = EmptyState(kit.icons, "search", "", self.clear_filter)
        self.middle = QStackedWidget()
        self._nowhere = scrolled(self._nothing)
        for page in (self.grid, self.empty, self._nowhere):
            self.middle.addWidget(page)
        # The pages would claim more than is left below several notices.
        self.middle.setMinimumHeight(SMALLEST_MIDDLE)
        self._upper, self._lower = self._above(adding), self._below(adding)
        self.side = QWidget()
        side = row(self.side)
        side.addWidget(line(vertical=True))
        side.addWidget(self.panel, 1)
        self._places = QGridLayout(self)
        self._places.setContentsMargins(0, 0, 0, 0)
        self._places.setSpacing(0)
        self._places.setColumnStretch(0, 1)
        self._places.setRowStretch(1, 1)
        self._places.addWidget(self._lower, 1, 0)
        self.arrange(self.width())

    def _above(self, adding: Adding) -> QWidget:
        upper = QWidget()
        whole = column(upper)
        for widget in (self.bar, line(), adding.notices):
            whole.addWidget(widget)
        return upper

    def _below(self, adding: Adding) -> QWidget:
        lower = QWidget()
        whole = column(lower)
        notices = column()
        notices.setContentsMargins(16, 0, 16, 0)
        notices.addWidget(self.error)
        whole.addLayout(notices)
        whole.addWidget(self.middle, 1)
        for widget in (line(), adding.strip, self.foot):
            whole.addWidget(widget)
        return lower

    def minimumSizeHint(self) -> QSize:
        """What stands beside each other goes below each other before this is reached."""
        return QSize(640, 400)

    def arrange(self, width: int) -> None:
        """Put the panel beside everything, or in a narrow room below the bar when asked for."""
        narrow = width < NARROW
        self.side.setFixedWidth(WIDE_PANEL_WIDTH if width >= WIDE else PANEL_WIDTH)
        self._places.addWidget(self._upper, 0, 0, 1, 2 if narrow else 1)
        self._places.addWidget(self.side, 1 if narrow else 0, 1, 1 if narrow else 2, 1)
        shown = self._panel_wish if self._panel_wish is not None else not narrow
        self.side.setVisible(shown and self.middle.currentWidget() is not self.empty)

    def toggle_panel(self) -> None:
        """Show the panel or hide it."""
        self.wish_panel(not self.side.isVisible())

    def wish_panel(self, shown: bool) -> None:
        """Show the panel, or hide it, whatever the width."""
        self._panel_wish = shown
        self.arrange(self.width())

    def show_page(self, shown: int, counts: Mapping[str, int]) -> None:
        """Show the grid, or say why there is nothing in it."""
        is_empty = not counts["all"] and not counts["trash"]
        words = self.bar.words.strip()
        text = self.tr("Tidak ada yang cocok dengan “{q}”").format(q=words)
        self._nothing.text.setText(text if words else self.tr("Tidak ada media di sini."))
        page: QWidget = self.grid if shown else self.empty if is_empty else self._nowhere
        self.middle.setCurrentWidget(page)
        self.foot.setVisible(not is_empty)
        self.arrange(self.width())

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Show how many each view has, and how many are shown and selected."""
        self.bar.show_counts(counts)
        self.panel.show_incomplete(counts["incomplete"])
        chosen = len(self.grid.selectionModel().selectedIndexes())
        self.foot.show_counts(len(self.grid.media.ids), chosen, counts["incomplete"])
