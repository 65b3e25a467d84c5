"""Reads the events of days, and ahead of time those beside, so that a step shows at once."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QObject, QTimer, Signal

from newsroom.services import calendar, holidays
from newsroom.services.calendar import Entry
from newsroom.services.newsroom import Newsroom
from newsroom.ui.common.session import Session

PAUSE = 150
"""Milliseconds of rest after which what lies beside is read."""
_MOST = 12
"""Stretches that are remembered: some months back and forth."""


@dataclass(frozen=True)
class Stretch:
    """Some days, with `spill` more on both sides for what other zones announce there."""

    first: date
    days: int
    spill: int = 0


@dataclass(frozen=True)
class DaysRead:
    """What the days hold."""

    stretch: Stretch
    entries: tuple[Entry, ...]
    holidays: Mapping[str, str]


class DaysReader(QObject):
    """Knows what it has read until something changes."""

    read = Signal(object)
    """DaysRead: what was asked for last."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._known: dict[Stretch, DaysRead] = {}
        self._wanted: Stretch | None = None
        self._beside: tuple[Stretch, ...] = ()
        self._changes = 0
        self._rest = QTimer(self, interval=PAUSE, singleShot=True)
        self._rest.timeout.connect(self._read_ahead)

    def show(self, wanted: Stretch, beside: tuple[Stretch, ...]) -> None:
        """Tell what is in some days, at once where it is known; `beside` may be wanted next."""
        self._wanted, self._beside = wanted, beside
        self._rest.start()
        known = self._known.get(wanted)
        if known is not None:
            self.read.emit(known)
        else:
            self._ask(wanted)

    def knows(self, stretch: Stretch) -> bool:
        """Say whether some days could be shown at once."""
        return stretch in self._known

    def forget(self) -> None:
        """Something has changed: read what is wanted anew, and the rest when it is asked for."""
        self._known.clear()
        self._changes += 1
        if self._wanted is not None:
            self._rest.start()
            self._ask(self._wanted)

    def rest(self) -> None:
        """Nothing is on screen any more."""
        self._known.clear()
        self._changes += 1
        self._wanted = None
        self._rest.stop()

    def _read_ahead(self) -> None:
        for stretch in self._beside:
            if not self.knows(stretch):
                self._ask(stretch)

    def _ask(self, stretch: Stretch) -> None:
        asked_at = self._changes
        self._session.ask(
            self,
            lambda newsroom: _days(newsroom, stretch),
            lambda found: self._hear(found, asked_at),
        )

    def _hear(self, found: DaysRead, asked_at: int) -> None:
        """Keep what was read, unless something has changed since."""
        if asked_at != self._changes:
            return
        self._known[found.stretch] = found
        for old in list(self._known)[:-_MOST]:
            del self._known[old]
        if found.stretch == self._wanted:
            self.read.emit(found)


def _days(newsroom: Newsroom, stretch: Stretch) -> DaysRead:
    start = stretch.first - timedelta(days=stretch.spill)
    end = stretch.first + timedelta(days=stretch.days - 1 + stretch.spill)
    entries = calendar.between(newsroom, start.isoformat(), end.isoformat())
    return DaysRead(stretch, entries, holidays.holidays(newsroom))
