"""Random documents through the real editor: opening, saving and switching views change nothing.

.venv/bin/python -m tests.torture.documents [DOCUMENTS]
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsroom.text.dialect import parse
from newsroom.text.records import story_of
from newsroom.text.sanitize import clean_body
from newsroom.text.writer import write
from newsroom.ui.articles.editor.story_editor import StoryEditor
from tests.text.trees import TRICKY, stories

foreign = st.lists(st.sampled_from([*TRICKY, "\n\n", "\n"]), max_size=12).map(
    lambda parts: clean_body("".join(parts))
)
"""Markdown that we did not write: whatever is read of it, its bytes stay."""


def check(editor: StoryEditor, markdown: str) -> None:
    """Open a body, read it, switch to its source and back, twice."""
    editor.load(markdown)
    body = editor.body
    assert editor.markdown() == markdown
    shown = body.manuscript.read_range(0, body.manuscript.blockCount())
    assert shown == body.mirror.records
    assert story_of(shown) == parse(markdown)
    for _ in range(2):
        editor.show_source(True)
        assert editor.source.text() == editor.markdown() == markdown
        editor.show_source(False)
        assert editor.markdown() == markdown
        assert body.manuscript.read_range(0, body.manuscript.blockCount()) == shown
    assert not body.manuscript.isUndoAvailable()
    assert not body.manuscript.isRedoAvailable()


def check_many(editor: StoryEditor, count: int) -> int:
    """Check `count` stories of ours and a fifth as many foreign texts → how many were seen."""
    seen = 0

    def run(examples: int, strategy: st.SearchStrategy[str], look: Callable[[str], None]) -> None:
        repeatable = settings(
            max_examples=examples, derandomize=True, deadline=None, database=None,
            suppress_health_check=list(HealthCheck),
        )  # fmt: skip
        repeatable(given(strategy)(look))()

    def ours(markdown: str) -> None:
        nonlocal seen
        seen += 1
        check(editor, markdown)

    run(count, stories.map(write), ours)
    run(max(count // 5, 1), foreign, ours)
    return seen


def main() -> None:
    from tests.torture.edits import made_editor

    count = int(sys.argv[1]) if len(sys.argv) > 1 else 500
    began = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        seen = check_many(made_editor(Path(folder)), count)
    print(f"{seen} documents, 0 changed, {time.perf_counter() - began:.0f} s")


if __name__ == "__main__":
    main()
