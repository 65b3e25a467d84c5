"""The whole program on a newsroom of the test's own, with its own settings and its own clock."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QSettings, QSize, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from newsroom.ui.app import Options, Start
from tests.stories.person import PATIENCE, Person

NOW = datetime(2026, 11, 25, 1, 42, tzinfo=UTC)
"""10.42 WIT, between the past and the coming events of the sample."""


@pytest.fixture
def start_program(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> Iterator[Callable[..., Person]]:
    """Start the program: `start_program(file=None, size=(1366, 768), …options)` → Person."""
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    started: list[Start] = []

    def start(
        file: Path | None = None, size: tuple[int, int] = (1366, 768), **options: object
    ) -> Person:
        settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
        settings.setValue("person", "Acm")
        made = Start(
            qapp,
            Options(file=file, size=QSize(*size), **({"theme": "light"} | options)),  # type: ignore[arg-type]
            settings,
            clock=lambda: NOW,
        )
        started.append(made)
        with qtbot.waitSignal(made.began, timeout=PATIENCE):
            made.show()
        person = Person(made, qtbot)
        made.window.activateWindow()
        person.waits_for_rest()
        return person

    yield start
    for made in started:
        made.window.close()
        # At once: what is only marked for deletion stays, and slows down every test behind it.
        shiboken6.delete(made.window)
        shiboken6.delete(made)
    for left in qapp.topLevelWidgets():
        if shiboken6.isValid(left) and left.parent() is None:
            shiboken6.delete(left)


@pytest.fixture
def person(start_program: Callable[..., Person], sample_newsroom: Path) -> Person:
    """Somebody who has opened the sample newsroom."""
    return start_program(sample_newsroom)
