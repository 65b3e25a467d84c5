"""Writing only what was touched gives the same as comparing the whole text."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsroom.text import rewriting
from newsroom.text.dialect import parse
from newsroom.text.rewriting import Rewriter
from newsroom.text.runs import Run
from newsroom.text.story import Paragraph, Story
from newsroom.text.writer import rewrite, write
from tests.text.trees import stories

ODD = (
    "\n\nSatu _dua_\n\n\n* butir\n* lagi\n\n<!-- -->\n\n* lain\n\n## Judul   \n\n"
    "Tiga <em>empat</em>\nlima\n\n---\n\n> kutipan\n\nAkhir\n\n"
)


def states(story: Story, others: Story, chance: random.Random) -> list[Story]:
    """States that a story passes through while it is edited block by block, and back again."""
    made = [story]
    for _ in range(6):
        blocks = list(made[-1].blocks)
        at = chance.randint(0, len(blocks))
        fresh = [chance.choice(others.blocks)] if others.blocks and chance.random() < 0.7 else []
        blocks[at : at + chance.randint(0, 2)] = fresh
        made.append(Story(tuple(blocks)))
    return [*made, made[-2], story]


@settings(max_examples=150, deadline=None)
@given(story=stories, others=stories, seed=st.integers(0, 10_000))
def test_every_state_is_read_back(story: Story, others: Story, seed: int) -> None:
    source = write(story)
    rewriter = Rewriter(source)
    for state in states(story, others, random.Random(seed)):
        assert parse(rewriter.markdown(state)) == state
    assert rewriter.markdown(story) == source


def test_untouched_blocks_keep_their_bytes() -> None:
    story = parse(ODD)
    rewriter = Rewriter(ODD)
    assert rewriter.markdown(story) == ODD
    for n in range(len(story.blocks)):
        for fresh in ((), (Paragraph((Run("Baru"),)),)):
            changed = Story((*story.blocks[:n], *fresh, *story.blocks[n + 1 :]))
            assert rewriter.markdown(changed) == rewrite(ODD, changed)
    assert rewriter.markdown(story) == ODD


def test_a_key_reads_only_what_is_around_it(monkeypatch: pytest.MonkeyPatch) -> None:
    story = Story(tuple(Paragraph((Run(f"Kata {n}"),)) for n in range(400)))
    rewriter = Rewriter(write(story))
    rewriter.markdown(story)
    read: list[int] = []

    def count(chunks: object) -> object:
        found = list(chunks)  # type: ignore[call-overload]
        read.append(len(found))
        return parse_chunks(found)

    parse_chunks = rewriting.parse_chunks
    monkeypatch.setattr(rewriting, "parse_chunks", count)
    monkeypatch.setattr(rewriting, "parse", None)
    blocks = list(story.blocks)
    blocks[200] = Paragraph((Run("Kata lain"),))
    text = rewriter.markdown(Story(tuple(blocks)))
    assert text == write(Story(tuple(blocks)))
    assert read == [5]
