"""Panels that float over the window: palette, key map, pictures to choose from."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QWidget,
)

from newsroom.ui.common.theme import Theme, mark


class Overlay(QFrame):
    """A panel that floats over the window and keeps Tab to itself while it is open."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        mark(self, "kind", "palette")
        theme.dress(self)

    def focusNextPrevChild(self, next: bool) -> bool:
        stops = [stop for stop in self._chain() if takes_tab(stop)]
        if not stops:
            return False
        present = self.window().focusWidget()
        place = stops.index(present) if present in stops else -1
        step = 1 if next else -1
        stops[(place + step) % len(stops)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _chain(self) -> Iterator[QWidget]:
        """Yield the parts of the panel in the order of the layout's Tab chain."""
        part = self.nextInFocusChain()
        while part is not None and part is not self:
            if self.isAncestorOf(part):
                yield part
            part = part.nextInFocusChain()


def takes_tab(widget: QWidget) -> bool:
    """Say whether Tab stops at a widget now."""
    stops = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return stops and widget.isVisible() and widget.isEnabled()
