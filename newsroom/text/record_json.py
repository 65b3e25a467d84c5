"""Records and their changes as values for JSON, short for what is typed letter by letter.

A change is written forwards only: whoever reads it has the records that it was made in.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import groupby
from typing import Any

from newsroom.text.dialect import parse
from newsroom.text.history import Delta
from newsroom.text.overlap import common_ends
from newsroom.text.records import PLAIN, ListPlace, Place, Record
from newsroom.text.runs import Run
from newsroom.text.writer import write_block

Json = Any


def written(delta: Delta) -> list[Json]:
    """Return a change as a list: within one paragraph its letters, else whole records."""
    old, new = delta.old, delta.new
    if len(old) == len(new) == 1 and _is_typing(old[0], new[0]):
        return _typing(delta.first, old[0].runs, new[0].runs)
    return [delta.first, len(old), [record_as_json(record) for record in new]]


def read(value: Sequence[Json], records: Sequence[Record]) -> Delta:
    """Return the change that `written` gave, made in `records`; raises ValueError."""
    if len(value) == 4:
        first, at, removed, runs = value
        old = records[first]
        return Delta(first, (old,), (_retyped(old, at, removed, map(_run, runs)),))
    first, count, new = value
    made = tuple(record_from_json(record) for record in new)
    return Delta(first, tuple(records[first : first + count]), made)


def record_as_json(record: Record) -> Json:
    """Return a record: its runs, alone where it is a plain paragraph."""
    if record.thing is not None:
        return {"thing": write_block(record.thing)}
    runs = [_run_as_json(run) for run in record.runs]
    if record.place == PLAIN:
        return runs
    place, own = record.place, record.place.list
    items = None
    if own is not None:
        items = [own.id, own.level, int(own.ordered), own.start, own.style, int(own.more)]
    return {"runs": runs, "place": [place.heading, place.quote, items]}


def record_from_json(value: Json) -> Record:
    """Return the record that `record_as_json` gave; raises ValueError."""
    if isinstance(value, list):
        return Record(tuple(map(_run, value)))
    if "thing" in value:
        return _thing(value["thing"])
    heading, quote, items = value["place"]
    own = None
    if items is not None:
        number, level, ordered, start, style, more = items
        own = ListPlace(number, level, bool(ordered), start, style, bool(more))
    return Record(tuple(map(_run, value["runs"])), Place(heading, quote, own))


def _thing(markdown: str) -> Record:
    blocks = parse(markdown).blocks
    if len(blocks) != 1:
        raise ValueError("not one thing")
    return Record(thing=blocks[0])


def _run_as_json(run: Run) -> Json:
    return [run.text, *run.look] if run.marked else run.text


def _run(value: Json) -> Run:
    return Run(value) if isinstance(value, str) else Run(*value)


def _is_typing(old: Record, new: Record) -> bool:
    return old.thing is None and new.thing is None and old.place == new.place


def _typing(first: int, old: tuple[Run, ...], new: tuple[Run, ...]) -> list[Json]:
    """Return [record, character, letters removed, runs put in]."""
    head, tail = common_ends(old, new)
    at = sum(len(run.text) for run in old[:head])
    gone, come = old[head : len(old) - tail], new[head : len(new) - tail]
    if len(gone) == len(come) == 1 and gone[0].look == (look := come[0].look):
        before, text, removed = _changed(gone[0].text, come[0].text)
        made = [[text, *look] if any(look) else text] if text else []
        return [first, at + before, removed, made]
    removed = sum(len(run.text) for run in gone)
    return [first, at, removed, [_run_as_json(run) for run in come]]


def _changed(old: str, new: str) -> tuple[int, str, int]:
    """Return how many letters stay in front, the new text behind them, how much it replaces."""
    most = min(len(old), len(new))
    before = _alike(old, new, most)
    # What was typed or deleted in one stretch ends where the shorter text ends.
    after = most - before
    if old[len(old) - after :] != new[len(new) - after :]:
        after = _alike(old[::-1], new[::-1], after)
    return before, new[before : len(new) - after], len(old) - after - before


def _alike(left: str, right: str, most: int) -> int:
    """Return how many letters two texts share in front, without looking at each of them."""
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        if left[low:middle] == right[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _retyped(record: Record, at: int, removed: int, runs: Iterable[Run]) -> Record:
    kept = [*_cut(record.runs, 0, at), *runs, *_cut(record.runs, at + removed, None)]
    return Record(tuple(_merged(kept)), record.place)


def _cut(runs: Iterable[Run], begin: int, end: int | None) -> Iterable[Run]:
    """Yield what lies between two characters."""
    for run in runs:
        text = run.text[max(begin, 0) : None if end is None else max(end, 0)]
        if text:
            yield run if text == run.text else replace(run, text=text)
        begin -= len(run.text)
        end = None if end is None else end - len(run.text)


def _merged(runs: Iterable[Run]) -> Iterable[Run]:
    for _, some in groupby(runs, lambda run: run.look):
        alike = list(some)
        text = "".join(run.text for run in alike)
        yield alike[0] if len(alike) == 1 else replace(alike[0], text=text)
