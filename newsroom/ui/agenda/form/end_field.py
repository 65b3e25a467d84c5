"""When an event ends: a time, or the answer “selesai” where it lasts until it is over."""

from datetime import datetime, timedelta

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit

from newsroom.domain.errors import NewsroomError
from newsroom.domain.open_ends import names_open_end
from newsroom.domain.zones import parse_clock, printed_clock
from newsroom.ui.agenda.form.offers import Offer, OffersModel, offer_list
from newsroom.ui.common.fields import ClockField
from newsroom.ui.common.kit import Kit

_LENGTHS = (1, 2, 3)
"""Hours that are offered as the length of an event."""


class EndField(ClockField):
    """Takes what `ClockField` takes, and “selesai”; ↓ shows the usual answers."""

    picked = Signal()

    def __init__(self, kit: Kit, start: QLineEdit) -> None:
        super().__init__(self.tr("jam"), takes_midnight=True)
        self._start = start
        action = self.addAction(
            kit.icons.icon("chevron-down", "muted"), QLineEdit.ActionPosition.TrailingPosition
        )
        action.setText(self.tr("Jam selesai yang biasa"))
        action.setToolTip(self.tr("Jam selesai yang biasa (↓)"))
        action.triggered.connect(self.show_answers)
        self._answers = OffersModel()
        self._completer = QCompleter(self._answers, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.offered = offer_list(kit.icons, self._completer)
        """The list of usual answers."""
        self._completer.setWidget(self)
        self._completer.activated.connect(self._take)

    @property
    def open_word(self) -> str:
        """What stands in the field for an open end."""
        return self.tr("selesai")

    def show_end(self, clock: str, is_open: bool) -> None:
        """Show a stored end."""
        if is_open:
            self.setText(self.open_word)
        else:
            self.show_clock(clock)

    def read_end(self, zone: str) -> tuple[str, bool, str]:
        """Return (`HH:MM`, whether the end is open, zone label); raises NewsroomError."""
        text = self.text().strip()
        if names_open_end(text) or text.casefold() == self.open_word.casefold():
            return "", True, zone
        clock, label = self.read(zone)
        return clock, False, label

    def show_answers(self) -> None:
        """Show the usual answers, whatever is in the field."""
        self.setFocus()
        self._answers.show_offers(self._usual())
        area = self.rect()
        area.setWidth(max(area.width(), self.offered.sizeHintForColumn(0) + 28))
        self._completer.complete(area)

    def _usual(self) -> list[Offer]:
        return [
            (self.open_word, self.tr("s.d. selesai, tanpa jam")),
            *self._lengths(),
            ("24.00", self.tr("tengah malam")),
        ]

    def _lengths(self) -> list[Offer]:
        """Return the ends of the usual lengths, where it is known when the event begins."""
        try:
            clock, _ = parse_clock(self._start.text(), "WIT")
        except NewsroomError:
            return []
        start = datetime.fromisoformat(f"2000-01-01T{clock}")
        ends = [(hours, start + timedelta(hours=hours)) for hours in _LENGTHS]
        return [
            (printed_clock(end.strftime("%H:%M")), self.tr("%n jam", "", hours))
            for hours, end in ends
            if end.day == start.day
        ]

    def _take(self, text: str) -> None:
        self.setText(text)
        # Once the list is gone: the field has the focus again, and its text is no half-typed one.
        QTimer.singleShot(0, self, self.picked.emit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and not self.offered.isVisible():
            self.show_answers()
        else:
            super().keyPressEvent(event)
