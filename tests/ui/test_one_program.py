"""One program a file: the second start raises the first window."""

from pathlib import Path

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from newsroom.ui.shell.instance import Instance, raise_other


def test_nobody_answers_for_a_file_that_is_not_open(qapp: object, tmp_path: Path) -> None:
    assert not raise_other(tmp_path / "a.newsroom")


def test_the_program_that_has_the_file_answers(qtbot: QtBot, tmp_path: Path) -> None:
    owner = QObject()
    instance = Instance(owner)
    instance.claim(tmp_path / "a.newsroom")
    with qtbot.waitSignal(instance.raised):
        assert raise_other(tmp_path / "sub" / ".." / "a.newsroom")
    assert not raise_other(tmp_path / "b.newsroom")
    instance.claim(tmp_path / "b.newsroom")
    assert not raise_other(tmp_path / "a.newsroom")
    instance.release()
    assert not raise_other(tmp_path / "b.newsroom")
