"""What was done to the records of a story, step by step, so that it can be taken back.

A step is what one Urungkan takes back. It holds both sides of each change, so that a history needs
nothing but the records as they stand.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from newsroom.text.overlap import common_ends
from newsroom.text.records import Record

LIMIT = 1_000
"""Steps that are kept."""


@dataclass(frozen=True, slots=True)
class Delta:
    """From record `first` on, `old` records became `new` ones."""

    first: int
    old: tuple[Record, ...]
    new: tuple[Record, ...]

    @property
    def inverse(self) -> "Delta":
        """The change that takes this one back."""
        return Delta(self.first, self.new, self.old)

    def apply(self, records: list[Record]) -> None:
        """Make the change in a list of records."""
        records[self.first : self.first + len(self.old)] = self.new

    @property
    def keeps_text(self) -> bool:
        """Whether only the places of the records are others."""
        return [record.text for record in self.old] == [record.text for record in self.new]

    @property
    def end(self) -> tuple[int, int]:
        """The record, and the character in it, right behind what is new."""
        if not self.new:
            return max(self.first - 1, 0), 0
        new, old = self.new[-1].text, self.old[-1].text if self.old else ""
        _, kept = common_ends(new, old)
        return self.first + len(self.new) - 1, len(new) - kept


def delta_of(first: int, old: Sequence[Record], new: Sequence[Record]) -> Delta:
    """Return the least change that makes `new` of `old`, which begins at record `first`."""
    head, tail = common_ends(old, new)
    return Delta(
        first + head, tuple(old[head : len(old) - tail]), tuple(new[head : len(new) - tail])
    )


Step = tuple[Delta, ...]


class History:
    """The last steps of a text: those that can be taken back, and those that were."""

    def __init__(self) -> None:
        self._steps: list[Step] = []
        self._at = 0

    @property
    def steps(self) -> Sequence[Step]:
        """All steps, those that were taken back last."""
        return self._steps

    @property
    def undone(self) -> int:
        """How many steps were taken back and can be done again."""
        return len(self._steps) - self._at

    @property
    def can_undo(self) -> bool:
        return self._at > 0

    @property
    def can_redo(self) -> bool:
        return self._at < len(self._steps)

    def add(self, delta: Delta, joins: bool = False) -> None:
        """Remember a change: as a step of its own, or as a part of the last one."""
        del self._steps[self._at :]
        if joins and self._steps:
            self._steps[-1] = _grown(self._steps[-1], delta)
        else:
            self._steps.append((delta,))
            if len(self._steps) > LIMIT:
                del self._steps[0]
        self._at = len(self._steps)

    def back(self) -> Step:
        """Return the changes that take the last step back; empty when there is none."""
        if not self.can_undo:
            return ()
        self._at -= 1
        return tuple(delta.inverse for delta in reversed(self._steps[self._at]))

    def forward(self) -> Step:
        """Return the changes that do the next step again; empty when there is none."""
        if not self.can_redo:
            return ()
        self._at += 1
        return self._steps[self._at - 1]

    def start_of(self, records: Iterable[Record]) -> list[Record]:
        """Return the records before the first step, given those that stand now."""
        found = list(records)
        for step in reversed(self._steps[: self._at]):
            for delta in reversed(step):
                delta.inverse.apply(found)
        return found


def _grown(step: Step, delta: Delta) -> Step:
    """Typing on in one paragraph stays one change."""
    last = step[-1]
    if last.first == delta.first and last.new == delta.old:
        return (*step[:-1], Delta(delta.first, last.old, delta.new))
    return (*step, delta)
