"""What a person is asked about a whole table: which number is the day, where dates are missing."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from newsroom.domain.date_words import DateWords
from newsroom.services.agenda_table import DAY_FIRST, MIXED, MONTH_FIRST, UNSURE, Plan, example
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.widgets import Notice, column


def lacking_text(lacking: Sequence[str]) -> str:
    """Ask for the columns that no agenda does without."""
    if "title" in lacking and "date" in lacking:
        return QCoreApplication.translate(
            "AgendaImport", "Pilih kolom untuk Judul dan Tanggal di kepala tabel."
        )
    if "title" in lacking:
        return QCoreApplication.translate(
            "AgendaImport", "Pilih kolom untuk Judul di kepala tabel."
        )
    if "date" in lacking:
        return QCoreApplication.translate(
            "AgendaImport", "Pilih kolom untuk Tanggal di kepala tabel."
        )
    return ""


class _Asking(QWidget):
    """A notice that hides with its question."""

    def __init__(self, kit: Kit, tone: str) -> None:
        super().__init__()
        self.notice = Notice(kit.icons, tone)
        whole = column(self)
        whole.addWidget(self.notice)
        self.hide()


class DateNotice(_Asking):
    """Asks whether `05/07/2023` is a day of July or of May."""

    order_chosen = Signal(str)
    """`dmy` or `mdy`."""

    def __init__(self, kit: Kit, words: DateWords) -> None:
        super().__init__(kit, "warning")
        self._words = words

    def show_plan(self, plan: Plan) -> None:
        """Ask where the dates do not tell it themselves, and say how they are read."""
        reading = plan.reading
        if reading is None:
            self.hide()
            return
        present = reading.choices.order or reading.order
        asked = bool(reading.choices.order) or reading.order in (UNSURE, MIXED, MONTH_FIRST)
        found = example(reading) or ("", "")
        self.setVisible(asked and (present == MIXED or found[1] != ""))
        said = self._text(present, found)
        self.notice.say(said, *self._ways(DAY_FIRST if present == UNSURE else present))

    def _text(self, present: str, found: tuple[str, str]) -> str:
        written, day = found
        if present == MIXED or not day:
            return self.tr(
                "Sebagian tanggal menulis hari dulu, sebagian bulan dulu. Yang bisa dibaca dua "
                "cara ditolak sampai Anda memilih."
            )
        said = self.tr("“{written}” dibaca {day}.")
        if present == UNSURE:
            said = self.tr("Tanggalnya bisa dibaca dua cara: “{written}” dibaca {day}.")
        return said.format(written=written, day=self._words.medium(date.fromisoformat(day)))

    def _ways(self, present: str) -> list[tuple[str, Callable[[], object]]]:
        ways: list[tuple[str, Callable[[], object]]] = []
        if present != DAY_FIRST:
            ways.append((self.tr("Baca hari/bulan"), lambda: self.order_chosen.emit(DAY_FIRST)))
        if present != MONTH_FIRST:
            ways.append((self.tr("Baca bulan/hari"), lambda: self.order_chosen.emit(MONTH_FIRST)))
        return ways


class UndatedNotice(_Asking):
    """Asks whether rows without a date have that of the row above, as in merged cells."""

    fill_chosen = Signal(bool)

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit, "banner")

    def show_plan(self, plan: Plan) -> None:
        """Ask where rows have no date; offer to take it back where they were filled."""
        filled = plan.reading is not None and plan.reading.choices.fill_down
        self.setVisible(bool(plan.undated) or filled)
        if filled:
            self.notice.say(
                self.tr("Baris tanpa tanggal mengikuti tanggal di atasnya."),
                (self.tr("Jangan ikuti"), lambda: self.fill_chosen.emit(False)),
            )
        elif plan.undated:
            self.notice.say(
                self.tr("%Ln baris tanpa tanggal.", "", plan.undated),
                (self.tr("Ikuti tanggal di atasnya"), lambda: self.fill_chosen.emit(True)),
            )
