"""A bug is logged, said, and does not end the program."""

import sys
from pathlib import Path

import pytest

from newsroom.ui.shell import crash


@pytest.fixture
def hook(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)


def test_a_bug_is_said_and_logged(
    hook: None, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    said: list[str] = []
    crash.watch(said.append, tmp_path / "log" / "window.log")
    try:
        raise ZeroDivisionError("sepuluh")
    except ZeroDivisionError:
        sys.excepthook(*sys.exc_info())  # type: ignore[arg-type]
    assert "ZeroDivisionError: sepuluh" in said[0]
    assert "test_crash.py" in said[0]
    assert "sepuluh" in (tmp_path / "log" / "window.log").read_text(encoding="utf-8")
