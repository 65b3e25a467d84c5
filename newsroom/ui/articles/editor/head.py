"""What stands above the text: how long it is, and the headline."""

from PySide6.QtWidgets import QWidget

from newsroom.ui.articles.editor.counters import Counters
from newsroom.ui.articles.editor.headline import HeadlineField
from newsroom.ui.articles.editor.text_column import side_of
from newsroom.ui.common.widgets import column

_ABOVE, _CALM_ABOVE = 16, 48
_BELOW = 16


class Head(QWidget):
    """Counters and headline, as wide as the column of the text."""

    def __init__(self) -> None:
        super().__init__()
        self.counters = Counters()
        self.headline = HeadlineField()
        self._above = _ABOVE
        self._lane = column(self, gap=4)
        self._lane.addWidget(self.counters)
        self._lane.addWidget(self.headline)
        self.headline.textChanged.connect(self._count_letters)
        self._count_letters()

    def fit(self, width: int) -> None:
        """Stand in the column of a view of a width."""
        side = side_of(width)
        self._lane.setContentsMargins(side, self._above, side, _BELOW)

    def show_calm(self, calm: bool, width: int) -> None:
        """Leave only the headline, further down on the screen, or bring the counters back."""
        self.counters.setVisible(not calm)
        self._above = _CALM_ABOVE if calm else _ABOVE
        self.fit(width)

    def _count_letters(self) -> None:
        self.counters.show_letters(len(self.headline.text()))
