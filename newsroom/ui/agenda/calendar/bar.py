"""The bar above the calendar: which days, the way to others, the views, and what is new."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from newsroom.ui.agenda.quick_entry import QuickLine
from newsroom.ui.common.actions import keys_text, tooltip
from newsroom.ui.common.choices import Segments
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.theme import mark
from newsroom.ui.common.widgets import ElidedLabel, button, icon_button, row

NARROW = 960
"""Below this width the button that makes an event shows only its icon."""
ROOM_FOR_LINE = 790
"""Below this width there is no room for the line; the button and a day still begin events."""
LEAST_LINE = 120
CROWDED = 730
"""Below this width sharing and the board are asked for by key or by name."""
LEAST = 540
"""What the rest needs; the line and the long texts never keep the window from being narrower."""
VIEWS = ("month", "week", "day", "list")


class AgendaBar(QWidget):
    """It only asks; the room decides."""

    step_requested = Signal(int)
    today_requested = Signal()
    view_requested = Signal(str)
    """One of `VIEWS`."""
    new_requested = Signal()
    board_requested = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        mark(self, "kind", "bar_below")
        self.setFixedHeight(57)
        self.setMinimumWidth(LEAST)
        self.setAccessibleName(self.tr("Bilah agenda"))
        icons, actions = kit.icons, kit.actions
        self._titles = "", ""
        self.title = ElidedLabel("", "page")
        self.before = icon_button(self.tr("Bulan sebelumnya"), icons.icon("chevron-left"), "PgUp")
        self.after = icon_button(self.tr("Bulan berikutnya"), icons.icon("chevron-right"), "PgDn")
        self._today_text, self._today_icon = self.tr("Hari ini"), icons.icon("calendar-days")
        self.today = button(self._today_text)
        self.today.setToolTip(tooltip(actions["agenda.today"]))
        self.quick = QuickLine(kit)
        self.quick.setMinimumWidth(LEAST_LINE)
        self.views = Segments(
            self.tr("Tampilan"),
            (
                ("month", self.tr("Bulan")),
                ("week", self.tr("Pekan")),
                ("day", self.tr("Hari")),
                ("list", self.tr("Daftar")),
            ),
        )
        self.share = icon_button(self.tr("Bagikan pekan"), icons.icon("share-2"))
        self.board = icon_button(self.tr("Papan"), icons.icon("list-checks"))
        self.board.setToolTip(tooltip(actions["agenda.board"]))
        self._new_text = self.tr("Agenda baru")
        self.new = button(self._new_text, "primary", icons.icon("plus", "on_accent"))
        keys = keys_text(actions["new"])
        self.new.setToolTip(f"{self._new_text} ({keys})")
        self._build()
        self._connect()

    def _build(self) -> None:
        whole = self._row = row(self, 0, 6)
        whole.setContentsMargins(16, 0, 14, 0)
        # The title gets the room that it needs before the line gets the rest.
        self.title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        whole.addWidget(self.title)
        for widget in (self.before, self.today, self.after):
            whole.addWidget(widget)
        whole.addSpacing(8)
        whole.addWidget(self.quick, 1, Qt.AlignmentFlag.AlignVCenter)
        whole.addSpacing(8)
        whole.addWidget(self.views, 0, Qt.AlignmentFlag.AlignVCenter)
        whole.addWidget(self.board)
        whole.addWidget(self.share)
        whole.addWidget(self.new)

    def _connect(self) -> None:
        self.before.clicked.connect(lambda: self.step_requested.emit(-1))
        self.after.clicked.connect(lambda: self.step_requested.emit(1))
        self.today.clicked.connect(self.today_requested)
        self.views.chosen.connect(self.view_requested)
        self.new.clicked.connect(self.new_requested)
        self.board.clicked.connect(self.board_requested)
        self.quick.asked.connect(self._fit)

    def show_view(self, view: str) -> None:
        """Take a view of `VIEWS`, and name the ways to other days after it."""
        self.views.choose(view)
        texts = {
            "week": (self.tr("Pekan sebelumnya"), self.tr("Pekan berikutnya")),
            "day": (self.tr("Hari sebelumnya"), self.tr("Hari berikutnya")),
        }
        of_month = self.tr("Bulan sebelumnya"), self.tr("Bulan berikutnya")
        names = zip(texts.get(view, of_month), ("PgUp", "PgDn"), strict=True)
        for step, (name, keys) in zip((self.before, self.after), names, strict=True):
            step.setAccessibleName(name)
            step.setToolTip(f"{name} ({keys})")

    def show_title(self, title: str, short: str = "") -> None:
        """Show which days are on screen; `short` where there is no room for the long title."""
        self._titles = title, short or title
        self._fit_title()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Show what there is room for; while a line is written it gets the room of the views."""
        is_writing = bool(self.quick.text())
        self.quick.setVisible(self.width() >= ROOM_FOR_LINE)
        is_crowded = self.width() < CROWDED
        self.views.setHidden(is_writing)
        for widget in (self.share, self.board):
            widget.setHidden(is_crowded or is_writing)
        self.today.setText("" if is_crowded else self._today_text)
        self.today.setIcon(self._today_icon if is_crowded else QIcon())
        is_narrow = self.width() < NARROW
        self.new.setText("" if is_narrow else f" {self._new_text}")
        self._fit_title()

    def _fit_title(self) -> None:
        """Show the long title where it leaves the line its least room, else the short one."""
        title, short = self._titles
        needed = self.title.fontMetrics().horizontalAdvance(title) + 2
        self.title.show_text(title if needed <= self.width() - self._taken() else short)
        self.title.updateGeometry()

    def _taken(self) -> int:
        """Return how wide all is that the title must leave room for."""
        margins, taken = self._row.contentsMargins(), 0
        for place in range(self._row.count()):
            item = self._row.itemAt(place)
            widget = item.widget() if item is not None else None
            if item is None or widget is self.title or (widget and widget.isHidden()):
                continue
            width = LEAST_LINE if widget is self.quick else item.sizeHint().width()
            taken += width + self._row.spacing()
        return margins.left() + margins.right() + taken
