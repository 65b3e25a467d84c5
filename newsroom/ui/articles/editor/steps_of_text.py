"""Undo of the body: each step of writing, kept with both of its sides.

Qt's own stack would end with the screen and merge what it likes; these steps are written down as
they are made, so they outlive saves, other articles and the program.
"""

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from newsroom.text.history import Delta, History, Step, delta_of
from newsroom.text.records import Record
from newsroom.ui.articles.editor.manuscript import Manuscript
from newsroom.ui.articles.editor.mirror import Change, Mirror

PAUSE = 1.0
"""Seconds without a key after which the next letter begins a new step."""


class Listener(Protocol):
    """Who writes down what is typed."""

    def edit(self, delta: Delta, joins: bool) -> None: ...
    def undo(self) -> None: ...
    def redo(self) -> None: ...


def _lines(records: Sequence[Record]) -> int:
    """Return how many lines records show: paragraphs and breaks end a step alike."""
    return sum(1 + record.text.count("\n") for record in records)


class TextSteps(QObject):
    """Collects the edits of a manuscript into steps, and takes them back."""

    changed = Signal()
    """Something can be undone or redone now, or no longer."""

    def __init__(
        self, manuscript: Manuscript, mirror: Mirror, clock: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(manuscript)
        self._manuscript, self._mirror, self._clock = manuscript, mirror, clock
        self._listener: Listener | None = None
        self._is_stepping = False
        self._is_joining = False
        self._is_ended = True
        self._typed_at = 0.0
        self._caret = -1
        self._deletes = False
        mirror.follower = self._take
        manuscript.modificationChanged.connect(self._end_where_unmodified)

    def begin(self, history: History | None = None) -> None:
        """Another text is shown, with the steps that led to it."""
        self._manuscript.history = history or History()
        self._listener = None
        self.end()
        self.changed.emit()

    def tell(self, listener: Listener | None) -> None:
        """Let somebody write down what happens from now on."""
        self._listener = listener

    @property
    def history(self) -> History:
        """The steps as they stand."""
        return self._manuscript.history

    # Writing

    def end(self) -> None:
        """What comes next is a step of its own."""
        self._is_ended = True

    @property
    def last(self) -> Step | None:
        """The step that was made last; None when there is none, or when one was taken back."""
        history = self.history
        return history.steps[-1] if history.can_undo and not history.can_redo else None

    @contextmanager
    def joining(self, joins: bool) -> Iterator[None]:
        """Make what is done inside a part of the last step, or else a step of its own."""
        self.end()
        self._is_joining = joins
        try:
            yield
        finally:
            self._is_joining = False
            self.end()

    def note_caret(self, position: int) -> None:
        """A caret that leaves the place where it wrote ends the step."""
        if position != self._caret:
            self._is_ended = True

    def _end_where_unmodified(self, is_modified: bool) -> None:
        if not is_modified:
            self._is_ended = True

    def _take(self, change: Change) -> None:
        if self._is_stepping:
            return
        joins = self._manuscript.is_settling or self._is_joining or self._goes_on(change)
        could = self.history.can_undo, self.history.can_redo
        joins = joins and self.history.can_undo and not self.history.can_redo
        self.history.add(change.delta, joins)
        self._caret = change.position + change.added
        self._deletes = not change.added
        self._typed_at, self._is_ended = self._clock(), False
        if self._listener is not None:
            self._listener.edit(change.delta, joins)
        if could != (True, False):
            self.changed.emit()

    def _goes_on(self, change: Change) -> bool:
        """Whether the same stretch is being typed, or deleted, without a pause."""
        if self._is_ended or self._clock() - self._typed_at >= PAUSE:
            return False
        if _lines(change.delta.old) != _lines(change.delta.new):
            return False
        if self._deletes:
            touches = self._caret in (change.position, change.position + change.removed)
            return not change.added and touches
        return not change.removed and change.position == self._caret

    # Taking back

    def back(self) -> Delta | None:
        """Undo → what changed; None when there is nothing."""
        return self._step(self.history.back, lambda listener: listener.undo())

    def forward(self) -> Delta | None:
        """Redo → what changed; None when there is nothing."""
        return self._step(self.history.forward, lambda listener: listener.redo())

    def _step(self, take: Callable[[], Step], told: Callable[[Listener], None]) -> Delta | None:
        step = take()
        if not step:
            return None
        change = self._as_one(step)
        self._is_stepping = True
        self._manuscript.splice(change.first, len(change.old), change.new)
        self._is_stepping = False
        self.end()
        if self._listener is not None:
            told(self._listener)
        self.changed.emit()
        return change

    def _as_one(self, step: Step) -> Delta:
        if len(step) == 1:
            return step[0]
        records = list(self._mirror.records)
        for delta in step:
            delta.apply(records)
        return delta_of(0, self._mirror.records, records)
