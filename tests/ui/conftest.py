"""The window's parts with a real newsroom behind them, put together as the program does it."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from newsroom.ui.assembly import assemble
from newsroom.ui.common import translation
from newsroom.ui.common.actions import Actions
from newsroom.ui.common.icons import Icons
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.theme import Theme

NOW = datetime(2026, 11, 25, 1, 42, tzinfo=UTC)
"""10.42 WIT, between the past and the coming events of the sample."""


@pytest.fixture
def make_kit(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[..., Kit]]:
    """Make a Kit: `make_kit(file=None, scheme="light", language="id")`; a file is opened."""
    made: list[Kit] = []

    def make(file: Path | None = None, scheme: str = "light", language: str = "id") -> Kit:
        settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
        translation.install(qapp, language)
        theme = Theme(qapp, settings, scheme)
        kit = assemble(theme, Actions(Icons(theme)), language, clock=lambda: NOW)
        kit.session.person = "Acm"
        made.append(kit)
        if file is not None:
            with qtbot.waitSignal(kit.session.opened, timeout=10_000):
                kit.session.open(file, kit.session)
        return kit

    yield make
    for kit in made:
        kit.jobs.finish()
        kit.thumbnails.finish()
        kit.session.close()


@pytest.fixture
def kit(make_kit: Callable[..., Kit], sample_newsroom: Path) -> Kit:
    """A Kit with a sample newsroom of the test's own."""
    return make_kit(sample_newsroom)
