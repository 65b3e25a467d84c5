"""Steps of a text: the least change, both ways, and the same again from JSON."""

import itertools
import json

from hypothesis import given
from hypothesis import strategies as st

from newsroom.text import history
from newsroom.text.history import Delta, History, delta_of
from newsroom.text.record_json import read, record_as_json, record_from_json, written
from newsroom.text.records import Record, records_of
from newsroom.text.runs import Run
from newsroom.text.story import Story
from tests.text.trees import stories

letters = st.text(st.sampled_from("ab 😀é\n"), max_size=8)
runs = st.builds(Run, letters, st.booleans(), st.just(False), st.just(False), st.just(""))


def shown(story: Story) -> list[Record]:
    return records_of(story.blocks, itertools.count(1).__next__)


def paragraph(*some: Run) -> Record:
    """Return a record as the document reads it: no empty runs, neighbours differ."""
    made: list[Run] = []
    for run in filter(lambda run: run.text, some):
        if made and made[-1].look == run.look:
            made[-1] = Run(made[-1].text + run.text, *run.look)
        else:
            made.append(run)
    return Record(tuple(made))


def from_json(delta: Delta, records: list[Record]) -> Delta:
    return read(json.loads(json.dumps(written(delta))), records)


@given(stories)
def test_records_come_back_from_json(story: Story) -> None:
    for record in shown(story):
        assert record_from_json(json.loads(json.dumps(record_as_json(record)))) == record


@given(stories, stories)
def test_changes_come_back_from_json_and_can_be_taken_back(one: Story, two: Story) -> None:
    old, new = shown(one), shown(two)
    delta = delta_of(0, old, new)
    records = list(old)
    assert from_json(delta, records) == delta
    delta.apply(records)
    assert records == new
    delta.inverse.apply(records)
    assert records == old


@given(st.lists(runs, max_size=4), st.lists(runs, max_size=4))
def test_typing_in_a_paragraph_is_written_by_letters(one: list[Run], two: list[Run]) -> None:
    old, new = paragraph(*one), paragraph(*two)
    delta = Delta(1, (old,), (new,))
    assert from_json(delta, [Record(), old]) == delta


def test_one_letter_is_short() -> None:
    old, new = paragraph(Run("kata " * 100)), paragraph(Run("kata " * 50 + "x" + "kata " * 50))
    assert written(Delta(3, (old,), (new,))) == [3, 250, 0, ["x"]]
    assert written(Delta(3, (new,), (old,))) == [3, 250, 1, []]


def test_where_a_change_ends() -> None:
    def end(old: str, new: str) -> tuple[int, int]:
        return Delta(4, (paragraph(Run(old)),), (paragraph(Run(new)),)).end

    assert end("satu", "satu dua") == (4, 8)
    assert end("satu dua", "satu") == (4, 4)
    assert end("ab", "axxb") == (4, 3)
    assert Delta(4, (Record(),), ()).end == (3, 0)


def test_a_new_step_forgets_what_was_taken_back() -> None:
    steps, records = History(), [Record()]
    texts = [paragraph(Run(text)) for text in ("a", "ab", "abc", "x")]
    for number, text in enumerate(texts[:3]):
        steps.add(delta_of(0, records, [text]), joins=number == 1)
        records = [text]
    assert len(steps.steps) == 2 and len(steps.steps[0]) == 1
    for delta in steps.back():
        delta.apply(records)
    assert records == [texts[1]] and steps.undone == 1 and steps.can_redo
    assert steps.start_of(records) == [Record()]
    steps.add(delta_of(0, records, [texts[3]]))
    assert not steps.can_redo and steps.forward() == ()
    assert len(steps.back()) == len(steps.back()) == 1 and steps.back() == ()
    assert history.LIMIT == 1_000
