"""A day, a time of day and a zone as one moment, typed as people write them."""

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from newsroom.domain.date_words import DateWords
from newsroom.domain.errors import NewsroomError
from newsroom.domain.zones import ZONES, Moment, moment_at
from newsroom.ui.common.date_field import DateField
from newsroom.ui.common.fields import ClockField, choice, choose
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.sections import Field
from newsroom.ui.common.widgets import column, row


class MomentFields(QWidget):
    """Tells another moment once its fields are left and can be read."""

    changed = Signal(object)
    """Moment, or None for none."""

    def __init__(self, kit: Kit, day: str, clock: str) -> None:
        """`day` and `clock` are the labels of the two fields."""
        super().__init__()
        self._kit, self._words = kit, DateWords(kit.language)
        self._zone, self._today = "WIT", date.today()
        self._moment: Moment | None = None
        self.day = DateField(kit, self._words, self.tr("18 April 2026"))
        self.day_field = Field(day, self.day)
        self.clock = ClockField(self.tr("09.15"))
        self.clock_field = Field(clock, self.clock)
        self.zone = choice(self.tr("Zona"), [(name, name) for name in ZONES])
        whole = column(self, 0, 6)
        whole.addWidget(self.day_field)
        pair = row(gap=8)
        pair.addWidget(self.clock_field, 1)
        pair.addWidget(Field(self.tr("Zona"), self.zone), 1)
        whole.addLayout(pair)
        self.day.editingFinished.connect(self._read)
        self.day.picked.connect(self._read)
        self.clock.editingFinished.connect(self._read)
        self.zone.activated.connect(lambda _: self._read())

    def show_moment(self, moment: Moment | None, zone: str, today: date) -> None:
        """Show a moment; what is being typed in stays. `zone` holds where none is shown."""
        self._moment, self._zone, self._today = moment, zone, today
        self.day_field.complain("")
        self.clock_field.complain("")
        self.day.near = today
        if not self.day.hasFocus():
            self.day.show_date(moment.date if moment else "")
        if not self.clock.hasFocus():
            self.clock.show_clock(moment.clock if moment else "")
        choose(self.zone, moment.zone if moment else zone)

    def _read(self) -> None:
        """Take over what was typed; what cannot be read stays and is explained."""
        text = self.day.text().strip()
        if not text and not self.clock.text().strip():
            self._complain("", "")
            self._tell(None)
            return
        day = self._attempt(lambda: self.day.read() or self._today.isoformat())
        clock = self._attempt(lambda: self.clock.read(str(self.zone.currentData())))
        self._complain(
            self._kit.text(day.message) if isinstance(day, NewsroomError) else "",
            self._kit.text(clock.message) if isinstance(clock, NewsroomError) else "",
        )
        if isinstance(day, str) and isinstance(clock, tuple):
            wall = datetime.fromisoformat(f"{day}T{clock[0] or '00:00'}")
            self._tell(moment_at(wall, clock[1]))

    def _tell(self, moment: Moment | None) -> None:
        """Tell another moment; a stored one may have seconds, which the fields do not show."""
        if _shown(self._moment) != _shown(moment):
            self.changed.emit(moment)

    def _attempt(self, read: Callable[[], object]) -> object:
        try:
            return read()
        except NewsroomError as error:
            return error

    def _complain(self, about_day: str, about_clock: str) -> None:
        self.day_field.complain(about_day)
        self.clock_field.complain(about_clock)


def _shown(moment: Moment | None) -> tuple[str, str]:
    return (moment.wall[:16], moment.zone) if moment is not None else ("", "")
