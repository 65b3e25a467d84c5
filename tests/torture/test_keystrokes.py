"""kill -9 in the middle of a sentence: at most a second of typing is lost, and the file is whole.

NEWSROOM_TYPING_KILLS raises the number of kills (20); the full run is
`python -m tests.torture.keystrokes 200`.
"""

import os
import sys
from pathlib import Path

import pytest

from tests.torture import keystrokes

pytestmark = [
    pytest.mark.torture,
    pytest.mark.skipif(sys.platform == "win32", reason="kills as Unix does"),
]

KILLS = int(os.environ.get("NEWSROOM_TYPING_KILLS", "20"))


def test_what_was_typed_is_there_after_a_kill(tmp_path: Path) -> None:
    found = keystrokes.kills(KILLS, tmp_path)
    assert len(found) == KILLS
    for number, kill in enumerate(found):
        where = f"kill {number} of seed {keystrokes.SEED}: {kill}"
        assert kill.is_whole, where
        assert kill.lost_seconds <= 1.0, where
    # Otherwise nothing was proved: no kill fell between a letter and its save.
    assert sum(kill.back - kill.stored for kill in found) > 0
