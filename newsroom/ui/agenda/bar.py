"""The bar above the calendar: which month, the way to others, the views, and what is new."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from newsroom.ui.agenda.quick_entry import QuickLine
from newsroom.ui.common.actions import keys_text, tooltip
from newsroom.ui.common.choices import Segments
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.theme import mark
from newsroom.ui.common.widgets import ElidedLabel, button, icon_button, row

NARROW = 690
"""Below this width the button that makes an event shows only its icon."""
ROOM_FOR_LINE = 790
"""Below this width there is no room for the line; the button and a day still begin events."""
LEAST_LINE = 120


class AgendaBar(QWidget):
    """It only asks; the room decides."""

    month_requested = Signal(int)
    today_requested = Signal()
    view_requested = Signal(str)
    """`month` or `list`."""
    new_requested = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        mark(self, "kind", "bar_below")
        self.setFixedHeight(57)
        self.setAccessibleName(self.tr("Bilah agenda"))
        icons, actions = kit.icons, kit.actions
        self.title = ElidedLabel("", "page")
        self.before = icon_button(self.tr("Bulan sebelumnya"), icons.icon("chevron-left"), "PgUp")
        self.after = icon_button(self.tr("Bulan berikutnya"), icons.icon("chevron-right"), "PgDn")
        self.today = button(self.tr("Hari ini"))
        self.today.setToolTip(tooltip(actions["agenda.today"]))
        self.quick = QuickLine(kit)
        self.quick.setMinimumWidth(LEAST_LINE)
        choices = (("month", self.tr("Bulan")), ("list", self.tr("Daftar")))
        self.views = Segments(self.tr("Tampilan"), choices)
        self._new_text = self.tr("Agenda baru")
        self.new = button(self._new_text, "primary", icons.icon("plus", "on_accent"))
        keys = keys_text(actions["new"])
        self.new.setToolTip(f"{self._new_text} ({keys})")
        self._build()
        self._connect()

    def _build(self) -> None:
        whole = row(self, 0, 6)
        whole.setContentsMargins(16, 0, 14, 0)
        whole.addWidget(self.title, 2)
        for widget in (self.before, self.today, self.after):
            whole.addWidget(widget)
        whole.addSpacing(8)
        whole.addWidget(self.quick, 3, Qt.AlignmentFlag.AlignVCenter)
        whole.addSpacing(8)
        whole.addWidget(self.views, 0, Qt.AlignmentFlag.AlignVCenter)
        whole.addSpacing(4)
        whole.addWidget(self.new)

    def _connect(self) -> None:
        self.before.clicked.connect(lambda: self.month_requested.emit(-1))
        self.after.clicked.connect(lambda: self.month_requested.emit(1))
        self.today.clicked.connect(self.today_requested)
        self.views.chosen.connect(self.view_requested)
        self.new.clicked.connect(self.new_requested)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.quick.setVisible(self.width() >= ROOM_FOR_LINE)
        self.new.setText("" if self.width() < NARROW else f" {self._new_text}")
