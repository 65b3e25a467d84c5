"""Records that are pasted join those at the caret."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from newsroom.text.records import (
    PLAIN,
    ListPlace,
    Place,
    Record,
    deeper,
)
from newsroom.text.runs import Run


@dataclass(frozen=True)
class Joined:
    """The records in place of the one at the caret, and where the caret stands afterwards."""

    records: tuple[Record, ...]
    record: int
    offset: int


def joined(target: Record, at: int, pasted: Sequence[Record], fresh: Callable[[], int]) -> Joined:
    """Return `target` with `pasted` put in at a character.

    An empty target takes the pasted format, else only a plain first paragraph merges with it; a
    plain last paragraph takes the rest of the target. In a list paragraphs become items, in a
    quote unquoted blocks inherit it.
    """
    if not pasted:
        return Joined((target,), 0, at)
    if target.thing is not None:
        return _beside(target, at, pasted)
    head, tail = cut(target.runs, at)
    records = _adapted(list(pasted), target, bool(target.runs))
    if target.runs or target.place != PLAIN:
        records, merged = _with_head(records, pasted[0], replace(target, runs=head))
        tail_place = _rest_place(target, merged or bool(head), fresh)
    else:
        tail_place = target.place
    return _with_tail(records, pasted[-1], tail, tail_place)


def _beside(thing: Record, at: int, pasted: Sequence[Record]) -> Joined:
    last = pasted[-1]
    if at == 0:
        return Joined((*pasted, thing), len(pasted) - 1, len(last.text))
    return Joined((thing, *pasted), len(pasted), len(last.text))


def _with_head(records: list[Record], first: Record, head: Record) -> tuple[list[Record], bool]:
    if first.is_plain:
        return [replace(head, runs=head.runs + first.runs), *records[1:]], True
    return ([head, *records] if head.runs else records), False


def _rest_place(target: Record, is_begun: bool, fresh: Callable[[], int]) -> Place:
    """The rest of a heading that was parted is running text."""
    return PLAIN if target.place.heading and is_begun else target.place


def _with_tail(records: list[Record], last: Record, tail: tuple[Run, ...], place: Place) -> Joined:
    offset = len(records[-1].text)
    caret = len(records) - 1
    if tail and last.is_plain:
        records[-1] = replace(records[-1], runs=records[-1].runs + tail)
    elif tail:
        records.append(Record(tail, place))
    elif records[-1].thing is not None:
        # A picture or table is never the last thing, so that one can write on below it.
        records.append(Record((), place if not place.heading else PLAIN))
        caret, offset = caret + 1, 0
    return Joined(tuple(records), caret, offset)


def _adapted(records: list[Record], target: Record, is_filled: bool) -> list[Record]:
    place = target.place
    if place.list is not None:
        return [_in_list(record, place, place.list) for record in records]
    if place.quote:
        return [_in_quote(record, place.quote) for record in records]
    return records


def _in_list(record: Record, place: Place, own: ListPlace) -> Record:
    """Items of the pasted list's first level join the list; deeper ones hang below."""
    if record.thing is not None or record.place.heading:
        return record
    other = record.place.list
    if other is None:
        return replace(record, place=replace(place, list=replace(own, more=False)))
    if other.level == 1:
        joined_place = replace(own, more=other.more)
    else:
        joined_place = deeper(other, own.level - 1)
    return replace(record, place=replace(place, list=joined_place))


def _in_quote(record: Record, quote: int) -> Record:
    if record.thing is not None or record.place.heading or record.place.quote:
        return record
    return replace(record, place=replace(record.place, quote=quote))


def cut(runs: Sequence[Run], at: int) -> tuple[tuple[Run, ...], tuple[Run, ...]]:
    """Return the runs before and behind a character."""
    head: list[Run] = []
    tail: list[Run] = []
    for run in runs:
        before, behind = run.text[: max(at, 0)], run.text[max(at, 0) :]
        if before:
            head.append(replace(run, text=before))
        if behind:
            tail.append(replace(run, text=behind))
        at -= len(run.text)
    return tuple(head), tuple(tail)


def between(records: Sequence[Record], begin: int, end: int) -> list[Record]:
    """Return records with the first one cut before `begin` and the last one behind `end`."""
    made = list(records)
    if made[-1].thing is None:
        made[-1] = replace(made[-1], runs=cut(made[-1].runs, end)[0])
    if made[0].thing is None:
        made[0] = replace(made[0], runs=cut(made[0].runs, begin)[1])
    return made
