"""What a key in a long text touches; `tests.bench.editor` prints times, nothing asserts them."""

from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtGui import QTextBlock
from pytestqt.qtbot import QtBot

from newsroom.ui.articles.editor import margin
from newsroom.ui.articles.editor.manuscript import Manuscript
from newsroom.ui.articles.editor.mirror import Mirror
from newsroom.ui.articles.editor.story_editor import StoryEditor
from tests.bench.editor import to_the_middle, words
from tests.ui.editor.conftest import editor, theme

__all__ = ["editor", "theme"]
KEYS = 40


@pytest.fixture
def counted(monkeypatch: pytest.MonkeyPatch) -> Iterator[Counter[str]]:
    """How often the costly parts are used."""
    found: Counter[str] = Counter()

    def count(place: Any, name: str) -> None:
        usual: Callable[..., Any] = getattr(place, name)

        def noted(*given: Any, **named: Any) -> Any:
            found[name] += 1
            return usual(*given, **named)

        monkeypatch.setattr(place, name, noted)

    count(Mirror, "markdown")
    count(Mirror, "take_source")
    count(margin, "markers_of")
    count(Manuscript, "splice")
    count(Manuscript, "load")
    reading = Manuscript.read

    def read(self: Manuscript, block: QTextBlock) -> Any:
        found["read"] += 1
        return reading(self, block)

    monkeypatch.setattr(Manuscript, "read", read)
    yield found


@pytest.mark.parametrize("length", [2_000, 20_000])
def test_a_key_costs_the_same_in_a_long_text(
    editor: StoryEditor, qtbot: QtBot, counted: Counter[str], length: int
) -> None:
    editor.load(words(length))
    to_the_middle(editor.body)
    editor.body.viewport().repaint()
    counted.clear()
    for sign in ("rapat di aula " * KEYS)[:KEYS]:
        qtbot.keyClicks(editor.body, sign)
        editor.body.viewport().repaint()
    assert counted["markdown"] == counted["take_source"] == 0
    assert counted["splice"] == counted["load"] == 0
    assert 0 < counted["read"] <= 12 * KEYS
    assert counted["markers_of"] <= 4 * KEYS


def test_a_paint_asks_only_for_what_is_seen(
    editor: StoryEditor, counted: Counter[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    editor.load("\n".join(f"1. butir {number}" for number in range(2_000)))
    painted: list[int] = []
    usual = margin.Margin._paint_marker

    def noted(self: margin.Margin, *given: Any) -> None:
        painted.append(given[1].blockNumber())
        usual(self, *given)

    monkeypatch.setattr(margin.Margin, "_paint_marker", noted)
    counted.clear()
    editor.body.viewport().repaint()
    assert 0 < len(painted) < 60
    assert counted["markers_of"] == 1
