"""A card of rows that lead somewhere, filled anew without losing the focus."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from newsroom.ui.common.kit import Kit
from newsroom.ui.common.room import Visit
from newsroom.ui.common.theme import mark
from newsroom.ui.common.widgets import Card, IconLabel, RowButton, button, label, row


class RowsCard(Card):
    """Shows rows made from what it was given; the same again changes nothing on screen."""

    visit_requested = Signal(object)

    def __init__(self, kit: Kit, title: str, *trailing: QWidget) -> None:
        super().__init__(title, *trailing)
        self.kit = kit
        self._shown: object = None
        self.rows: list[RowButton] = []
        """The rows on screen that lead somewhere."""

    def is_shown(self, facts: object) -> bool:
        """Say whether these facts are on screen already, and remember them."""
        was_shown = self._shown == facts
        self._shown = facts
        return was_shown

    def fill(self, rows: Sequence[QWidget]) -> None:
        """Replace all rows; the focus stays on the row of the same name."""
        focused = self._focused_name()
        self.clear()
        self.rows = [widget for widget in rows if isinstance(widget, RowButton)]
        for widget in rows:
            self.add(widget)
        if focused is None or not self.rows:
            return
        same = (one for one in self.rows if one.objectName() == focused)
        next(same, self.rows[0]).setFocus(Qt.FocusReason.OtherFocusReason)

    def _focused_name(self) -> str | None:
        focused = QApplication.focusWidget()
        return next((one.objectName() for one in self.rows if one is focused), None)

    def named(self, made: RowButton, name: str, visit: Visit, action: str = "") -> RowButton:
        """Let a row lead to a visit; `name` finds it again, `action` is what its button says."""
        made.setObjectName(name)
        if action:
            made.setAccessibleName(f"{made.accessibleName()}. {action}")
        made.activated.connect(lambda: self.visit_requested.emit(visit))
        return made


def row_action(made: QPushButton) -> QPushButton:
    """Return the button of a row; the keyboard has the row itself, which does the same."""
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return made


def link(text: str) -> QPushButton:
    """Return a link for the title row of a card."""
    made = button(text, "link")
    mark(made, "tight")
    return made


def sentence(kit: Kit, icon: str, token: str, text: str) -> QWidget:
    """Return what stands in a card that has no rows."""
    made = QWidget()
    inside = row(made, 16, 12)
    inside.addWidget(IconLabel(kit.icons, icon, token, 20), 0, Qt.AlignmentFlag.AlignTop)
    inside.addWidget(label(text, "muted", wrap=True), 1)
    return made
