"""Three columns side by side: which of them are there at which width."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLayout, QWidget

from newsroom.ui.common.icons import Icons
from newsroom.ui.common.theme import mark
from newsroom.ui.common.tokens import LIST_WIDTH, RAIL_WIDTH
from newsroom.ui.common.widgets import button, column, line, row

NARROW = 1180 - RAIL_WIDTH
"""Below this width the list is a drawer and the inspector a toggle."""
NARROW_LIST = 300


class Arrangement(QWidget):
    """List, text, inspector."""

    changed = Signal()
    """A column has come or gone."""

    def __init__(self, icons: Icons, left: QWidget, middle: QWidget, right: QWidget) -> None:
        super().__init__()
        self._left, self._right = left, right
        self.has_article = False
        self._is_filled = False
        self.is_alone = False
        """Whether the text has the room to itself, until something else is asked for."""
        self.wishes_right: bool | None = None
        """What the person wants of the inspector; None as long as nobody said."""
        self._wishes_left: bool | None = None
        self._lines = (line(vertical=True), line(vertical=True))
        self._way_back = _WayBack(icons)
        self._way_back.list_requested.connect(lambda: self.show_left(True))
        center = QWidget()
        inside = column(center)
        inside.addWidget(self._way_back)
        inside.addWidget(middle, 1)
        whole = row(self)
        # With the least width of three columns the window could never become narrow.
        whole.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        for part in (left, self._lines[0], center, self._lines[1], right):
            whole.addWidget(part, 1 if part is center else 0)
        self.arrange()

    def minimumSizeHint(self) -> QSize:
        return QSize(480, 320)

    @property
    def is_narrow(self) -> bool:
        return self.width() < NARROW

    @property
    def shows_left(self) -> bool:
        return self._left.isVisibleTo(self)

    @property
    def shows_right(self) -> bool:
        return self._right.isVisibleTo(self)

    def open_article(self) -> None:
        """An article has come: in a narrow window it takes the place of the list."""
        self.has_article = True
        if self.is_narrow:
            self._wishes_left = None
        self.arrange()

    def close_article(self) -> None:
        """There is no article any more."""
        self.has_article = self.is_alone = False
        self.arrange()

    def fill(self, filled: bool) -> None:
        """Something stands in the middle that takes the inspector's room, or no longer does."""
        self._is_filled = filled
        self.is_alone = self.is_alone and not filled
        self.arrange()

    def show_left(self, wished: bool) -> None:
        """Show or hide the list; in a narrow window the inspector gives way."""
        self._wishes_left, self.is_alone = wished, False
        if self.is_narrow and wished:
            self.wishes_right = None
        self.arrange()

    def show_right(self, wished: bool) -> None:
        """Show or hide the inspector; in a narrow window the list gives way."""
        self.wishes_right, self.is_alone = wished, False
        if self.is_narrow and wished:
            self._wishes_left = None
        self.arrange()

    def show_alone(self, alone: bool) -> None:
        """Leave only the text, or show again what is wished."""
        self.is_alone = alone
        self.arrange()

    def arrange(self) -> None:
        """Show what is wished where there is room for it."""
        has_room = not self.is_narrow
        left = has_room if self._wishes_left is None else self._wishes_left
        right = has_room if self.wishes_right is None else self.wishes_right
        self._left.setFixedWidth(LIST_WIDTH if has_room else NARROW_LIST)
        left = left or not (self.has_article or self._is_filled)
        right = right and self.has_article and not self._is_filled
        left, right = left and not self.is_alone, right and not self.is_alone
        for part, shown in (
            (self._left, left), (self._lines[0], left), (self._right, right),
            (self._lines[1], right), (self._way_back, not left and not self.is_alone),
        ):  # fmt: skip
            part.setVisible(shown)
        self.changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        was_narrow = event.oldSize().width() < NARROW
        if was_narrow != self.is_narrow:
            # What was wished for one width says nothing about the other.
            self._wishes_left = None
            self.wishes_right = None if self.wishes_right else self.wishes_right
        self.arrange()


class _WayBack(QWidget):
    """A strip above the text that brings the list back."""

    list_requested = Signal()

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        mark(self, "kind", "bar_below")
        whole = row(self)
        whole.setContentsMargins(8, 2, 8, 2)
        made = button(self.tr("Daftar artikel"), "link", icons.icon("panel-left", "accent_text"))
        made.setToolTip(self.tr("Tampilkan daftar (Ctrl+Shift+L)"))
        made.clicked.connect(self.list_requested)
        whole.addWidget(made)
        whole.addStretch(1)
