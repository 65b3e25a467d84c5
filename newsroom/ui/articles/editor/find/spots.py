"""What can be found in a body: every text of it as one page, and where on it a find is."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

from newsroom.text.finding import Wanted, folded, starts
from newsroom.text.passages import put_in
from newsroom.text.records import Record
from newsroom.text.runs import Run, plain_of
from newsroom.text.story import Block, Cell, Figure, Table


@dataclass(frozen=True)
class Spot:
    """A place where the words are: a record, which of its texts, from where to where in it."""

    record: int
    part: int
    begin: int
    end: int


class Page:
    """All texts of some records in one, so that a key is answered by a single search.

    Between two texts stands a newline, which nobody can look for.
    """

    def __init__(self, records: Iterable[Record]) -> None:
        parts = list(_parts(records))
        self._places = [(number, part) for number, part, _ in parts]
        self._begins = list(accumulate((len(text) + 1 for *_, text in parts), initial=0))
        self._text = "\n".join(text for *_, text in parts)
        self._folded: dict[bool, str] = {}

    def starts(self, wanted: Wanted) -> list[int]:
        """Return where on the page the words begin."""
        if wanted.case not in self._folded:
            self._folded[wanted.case] = folded(self._text, wanted.case)
        return starts(wanted, self._folded[wanted.case])

    def spot(self, start: int, length: int) -> Spot:
        """Return the place of what begins somewhere on the page."""
        n = bisect_right(self._begins, start) - 1
        begin = start - self._begins[n]
        return Spot(*self._places[n], begin, begin + length)

    def offset(self, record: int, at: int = 0) -> int:
        """Return where on the page a character of a record is; a thing counts by its start."""
        return self._begins[bisect_right(self._places, (record, -1))] + at


def _parts(records: Iterable[Record]) -> Iterator[tuple[int, int, str]]:
    for number, record in enumerate(records):
        texts = [record.text] if record.thing is None else texts_of(record.thing)
        for part, text in enumerate(texts or [""]):
            yield number, part, text


def texts_of(thing: Block) -> list[str]:
    """Return the texts of a thing that can be found: its caption, or its cells row by row."""
    match thing:
        case Figure():
            return [thing.caption]
        case Table(rows):
            return [plain_of(cell.runs) for row in rows for cell in row]
        case _:
            return []


def with_words(thing: Block, spots: Sequence[Spot], words: str) -> Block:
    """Return a thing with other words at its spots."""
    match thing:
        case Figure():
            places = [(spot.begin, spot.end) for spot in spots]
            return replace(thing, caption=plain_of(put_in((Run(thing.caption),), places, words)))
        case Table(rows):
            parts = iter(range(sum(map(len, rows))))
            return Table(
                tuple(
                    tuple(_cell_with(cell, next(parts), spots, words) for cell in row)
                    for row in rows
                )
            )
        case _:
            return thing


def _cell_with(cell: Cell, part: int, spots: Sequence[Spot], words: str) -> Cell:
    places = [(spot.begin, spot.end) for spot in spots if spot.part == part]
    return replace(cell, runs=put_in(cell.runs, places, words)) if places else cell
