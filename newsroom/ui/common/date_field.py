"""A field for a date: typed as people write it, or picked from a month that begins on Monday."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from newsroom.domain.date_words import DateWords
from newsroom.domain.errors import NewsroomError
from newsroom.domain.typed_dates import read_date
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.month_popup import MonthPopup


class DateField(QLineEdit):
    """Shows `Rabu, 8 Maret 2023`; reads what `typed_dates.read_date` reads."""

    picked = Signal()
    """A day was chosen in the month below the field."""

    def __init__(self, kit: Kit, words: DateWords, hint: str = "") -> None:
        super().__init__()
        self._kit, self._words = kit, words
        self.near = date.today()
        """The day that dates without a year are near to."""
        self.setPlaceholderText(hint)
        opening = self.addAction(
            kit.icons.icon("calendar", "muted"), QLineEdit.ActionPosition.TrailingPosition
        )
        opening.setText(self.tr("Pilih dari kalender"))
        opening.setToolTip(self.tr("Pilih dari kalender (Alt+↓)"))
        opening.triggered.connect(self.open_month)
        self.editingFinished.connect(self._write_out)

    def show_date(self, iso: str) -> None:
        """Show a date; nothing for an empty text."""
        self.setText(self._words.long(date.fromisoformat(iso)) if iso else "")
        self.setCursorPosition(0)

    def read(self) -> str:
        """Return the ISO date in the field, empty for none; raises NewsroomError."""
        return read_date(self.text(), self.near) if self.text().strip() else ""

    def open_month(self) -> None:
        """Show the month to pick from."""
        popup = MonthPopup(self._kit, self._words, self._shown_day(), self.near, self)
        popup.picked.connect(self._pick)
        popup.open_below(self)

    def _shown_day(self) -> date:
        from_text = _read_quietly(self.text(), self.near)
        return from_text or self.near

    def _pick(self, day: date) -> None:
        self.show_date(day.isoformat())
        self.setFocus()
        self.picked.emit()

    def _write_out(self) -> None:
        """Write a date that was understood in full, so that its weekday can be checked."""
        day = _read_quietly(self.text(), self.near)
        if day is not None:
            self.show_date(day.isoformat())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.open_month()
        else:
            super().keyPressEvent(event)


def _read_quietly(text: str, near: date) -> date | None:
    try:
        return date.fromisoformat(read_date(text, near)) if text.strip() else None
    except NewsroomError:
        return None
