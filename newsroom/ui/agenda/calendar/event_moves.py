"""Moving and copying events: each of it one deed that can be taken back."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject, Signal

from newsroom.domain.agenda import AgendaItem
from newsroom.domain.date_words import DateWords
from newsroom.domain.messages import Message
from newsroom.domain.zones import printed_clock
from newsroom.services import agenda, calendar, editing
from newsroom.services.changes import NOTHING, Changes
from newsroom.services.newsroom import Newsroom
from newsroom.ui.agenda.calendar.shifting import MOVED, Shift, copied, shifted
from newsroom.ui.common.kit import Kit


class EventMoves(QObject):
    """Knows where an event is that was moved a moment ago, before the screens have read it."""

    moved = Signal(object)
    """AgendaItem: it is, or will be at once, where it says."""
    refused = Signal()
    """What is stored is not what the screens show."""

    def __init__(self, kit: Kit, words: DateWords, parent: QObject) -> None:
        super().__init__(parent)
        self._kit, self._words = kit, words
        self._latest: AgendaItem | None = None

    def latest(self, item: AgendaItem) -> AgendaItem:
        """Return an event as it was moved last, if the one on screen is older than that."""
        latest = self._latest
        is_newer = latest is not None and latest.id == item.id and latest.revision > item.revision
        return latest if latest is not None and is_newer else item

    @property
    def last_moved(self) -> AgendaItem | None:
        """The event that was moved last."""
        return self._latest

    def shift(self, item: AgendaItem, shift: Shift) -> None:
        """Move an event, or a copy of it; one of a series goes alone."""
        item = self.latest(item)
        goal = shifted(item, shift)
        if shift.is_copy:
            self._copy(copied(goal, self._kit.fresh_id()))
        elif goal != item:
            self._move(item, goal, self._title(item, goal, shift))

    def _title(self, item: AgendaItem, goal: AgendaItem, shift: Shift) -> str:
        if shift.longer:
            said = self.tr("“{title}” sekarang sampai pukul {time}")
            return said.format(title=item.title, time=f"{printed_clock(goal.end)} {goal.zone}")
        day = self._words.long(date.fromisoformat(goal.date))
        if goal.start == item.start:
            return self.tr("“{title}” dipindahkan ke {day}").format(title=item.title, day=day)
        time = f"{printed_clock(goal.start)} {goal.zone}"
        said = self.tr("“{title}” dipindahkan ke {day}, {time}")
        return said.format(title=item.title, day=day, time=time)

    def _move(self, item: AgendaItem, goal: AgendaItem, title: str) -> None:
        self._latest = replace(goal, revision=item.revision + 1)
        self._kit.deeds.do(self, title, _put(goal), _put(item), refused=self._refused)
        self.moved.emit(goal)

    def _refused(self, message: Message) -> None:
        self._latest = None
        self._kit.toasts.show_problem(self._kit.text(message))
        self.refused.emit()

    def _copy(self, made: AgendaItem) -> None:
        day = self._words.long(date.fromisoformat(made.date))
        self._kit.deeds.do(
            self,
            self.tr("“{title}” disalin ke {day}").format(title=made.title, day=day),
            lambda newsroom: agenda.announce(newsroom, made),
            lambda newsroom: editing.trash(newsroom, made.id),
        )
        self.moved.emit(made)


def _put(goal: AgendaItem) -> Callable[[Newsroom], agenda.Saved | Changes]:
    """Return what gives an event the times of `goal`, and leaves all else as it is by then."""

    def put(newsroom: Newsroom) -> agenda.Saved | Changes:
        present = calendar.entry(newsroom, goal.id)
        if present is None:
            return NOTHING
        times = {name: getattr(goal, name) for name in MOVED}
        return agenda.save(newsroom, replace(present.item, **times))

    return put
