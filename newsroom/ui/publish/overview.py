"""What waits to be published: the banner, the pages, and beside them checks, target, history."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from newsroom.services.revision_diff import Difference
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.room import Visit
from newsroom.ui.common.widgets import Notice, column, row, scrolled
from newsroom.ui.publish.banner import Banner
from newsroom.ui.publish.checks import ChecksCard
from newsroom.ui.publish.difference_view import DifferenceView
from newsroom.ui.publish.history_card import HistoryCard
from newsroom.ui.publish.pages import PagesView
from newsroom.ui.publish.target_card import TargetCard

SIDE_WIDTH = 384
NARROW_SIDE = 320
NARROW = 1084
"""Room width below which the side column is narrower (a window of 1180 pixels)."""
MARGIN = 20


class Overview(QWidget):
    """Two columns that scroll on their own below the banner."""

    visit_requested = Signal(object)
    difference_requested = Signal(str, str)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.kit = kit
        whole = column(self, MARGIN, 14)
        whole.setContentsMargins(MARGIN, 16, MARGIN, 0)
        self.banner = Banner(kit)
        whole.addWidget(self.banner)
        self.notice = Notice(kit.icons)
        whole.addWidget(self.notice)
        self.pages = PagesView(kit)
        self.difference = DifferenceView(kit)
        self.checks, self.target, self.history = (
            ChecksCard(kit), TargetCard(kit), HistoryCard(kit),
        )  # fmt: skip
        columns = row(gap=16)
        columns.addWidget(self._left(), 1)
        columns.addWidget(self._right())
        whole.addLayout(columns, 1)
        self._connect()

    def _left(self) -> QWidget:
        self.left = QStackedWidget()
        self.left.addWidget(scrolled(_padded(self.pages)))
        self.left.addWidget(_padded(self.difference))
        self.left.setAccessibleName(self.tr("Halaman yang menunggu"))
        return self.left

    def _right(self) -> QWidget:
        inside = QWidget()
        cards = column(inside, 0, 12)
        cards.setContentsMargins(0, 0, 0, MARGIN)
        for card in (self.checks, self.target, self.history):
            cards.addWidget(card)
        cards.addStretch(1)
        self.right = scrolled(inside)
        self.right.setAccessibleName(self.tr("Pemeriksaan, tujuan, dan riwayat"))
        return self.right

    def _connect(self) -> None:
        self.pages.visit_requested.connect(self.visit_requested)
        self.checks.visit_requested.connect(self.visit_requested)
        self.pages.difference_requested.connect(self.difference_requested)
        self.difference.closed.connect(self.show_pages)
        self.difference.record_requested.connect(
            lambda record: self.visit_requested.emit(Visit("articles", record))
        )

    def show_pages(self) -> None:
        """Go back from a difference to the pages."""
        self.left.setCurrentIndex(0)

    def show_difference(self, record: str, title: str, difference: Difference) -> None:
        """Show a difference where the pages stand."""
        self.difference.show_difference(record, title, difference)
        self.left.setCurrentIndex(1)
        self.difference.back.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.right.setFixedWidth(SIDE_WIDTH if self.width() >= NARROW else NARROW_SIDE)


def _padded(content: QWidget) -> QWidget:
    made = QWidget()
    whole = column(made)
    whole.setContentsMargins(0, 0, 0, MARGIN)
    whole.addWidget(content)
    return made
