"""Nothing that can be stored changes when it is written, read, shown and read again."""

from hypothesis import HealthCheck, given, settings

from newsroom.text.dialect import parse, to_html
from newsroom.text.reader import read_markdown
from newsroom.text.rendering import story_html
from newsroom.text.story import Story
from newsroom.text.writer import rewrite, write
from tests.text.trees import stories

THOROUGH = settings(
    max_examples=5000,
    derandomize=True,
    deadline=None,
    database=None,
    suppress_health_check=list(HealthCheck),
)


@THOROUGH
@given(stories)
def test_written_stories_are_read_back_equal(story: Story) -> None:
    markdown = write(story)
    assert read_markdown(markdown) == story
    assert write(read_markdown(markdown)) == markdown
    assert Story(story.blocks) == story
