"""The column of text in the middle of a wide window."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QAbstractScrollArea

WIDEST = 680
"""The widest line of text in pixels."""

_EDGE = 24


def side_of(width: int) -> int:
    """Return the room on both sides of the text in a view of a width."""
    return max(_EDGE, (width - WIDEST) // 2)


class TextColumn(QObject):
    """Keeps the text of a view in its column, whether or not a scroll bar takes room."""

    def __init__(self, view: QAbstractScrollArea) -> None:
        super().__init__(view)
        self._view = view
        self._margins = (0, 0, 0, 0)
        view.installEventFilter(self)
        view.verticalScrollBar().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide):
            self._fit()
        return False

    def _fit(self) -> None:
        bar = self._view.verticalScrollBar()
        side = side_of(self._view.width())
        taken = bar.width() if bar.isVisibleTo(self._view) else 0
        margins = (side, 0, max(side - taken, 0), 0)
        if margins != self._margins:
            self._margins = margins
            self._view.setViewportMargins(*margins)
