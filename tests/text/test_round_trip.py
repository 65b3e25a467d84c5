"""Nothing that can be stored changes when it is written, read, shown and read again."""

import random

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsroom.text.chunks import split
from newsroom.text.dialect import parse, to_html
from newsroom.text.reader import read_html, read_markdown
from newsroom.text.rendering import story_html
from newsroom.text.runs import Run
from newsroom.text.sanitize import clean_body
from newsroom.text.story import Opaque, Paragraph, Story
from newsroom.text.writer import rewrite, write

from .trees import TRICKY, stories


def thorough(examples: int) -> settings:
    return settings(
        max_examples=examples,
        derandomize=True,
        deadline=None,
        database=None,
        suppress_health_check=list(HealthCheck),
    )


@thorough(5000)
@given(stories)
def test_written_stories_are_read_back_equal(story: Story) -> None:
    markdown = write(story)
    assert read_markdown(markdown) == story
    assert write(read_markdown(markdown)) == markdown
    assert Story(story.blocks) == story
    assert to_html(markdown) == story_html(story)


@thorough(500)
@given(stories)
def test_the_whole_is_the_sum_of_its_chunks(story: Story) -> None:
    markdown = write(story)
    parts = [to_html(chunk.source) for chunk in split(markdown)]
    assert "\n".join(filter(None, parts)) == to_html(markdown)


@thorough(250)
@given(stories, stories, st.randoms(use_true_random=False))
def test_rewriting_keeps_the_bytes_of_untouched_blocks(
    story: Story, other: Story, chance: random.Random
) -> None:
    source = write(story)
    assert rewrite(source, story) == source
    blocks = [*story.blocks]
    at = chance.randint(0, len(blocks))
    blocks[at : at + chance.randint(0, 2)] = other.blocks[:2]
    changed = Story(tuple(blocks))
    assert parse(rewrite(source, changed)) == changed


def test_an_edit_spares_the_hand_made_markdown_around_it() -> None:
    source = "17. April\n\n*   satu\n*   dua\n\n\n\nTengah\n\n| a | b |\n|---|---|\n| 1 | 2 |\n"
    blocks = parse(source).blocks
    changed = Story((*blocks[:2], Paragraph((Run("Baru"),)), *blocks[3:]))
    assert rewrite(source, changed) == source.replace("Tengah", "Baru").replace("\n\n\n", "\n")
    assert rewrite(source, Story(blocks[:1] + blocks[3:])) == (
        "17. April\n\n| a | b |\n|---|---|\n| 1 | 2 |\n"
    )


@thorough(1000)
@given(st.lists(st.sampled_from([*TRICKY, "\n\n", "\n"]) | st.text(max_size=3), max_size=12))
def test_any_text_can_be_opened_and_closed_without_a_change(parts: list[str]) -> None:
    source = "".join(parts)
    story = parse(source)
    assert read_markdown(write(story)) == story
    assert rewrite(source, story) == clean_body(source)


@thorough(300)
@given(st.text(max_size=40))
def test_any_single_paragraph_keeps_its_text(text: str) -> None:
    story = Story((Paragraph((Run(text),)),))
    assert read_markdown(write(story)) == story


@thorough(500)
@given(stories)
def test_our_own_html_reads_back_as_the_same_page(story: Story) -> None:
    readable = Story(tuple(block for block in story.blocks if not isinstance(block, Opaque)))
    once = read_html(story_html(readable)).story
    assert read_html(story_html(once)).story == once
