"""The first run on a PC on which no newsroom was ever opened."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from newsroom.ui.common.kit import Kit
from newsroom.ui.first_run.first_run import FirstRun


class Beginning:
    """The first run on screen, and what it has asked for."""

    def __init__(self, kit: Kit, qtbot: QtBot) -> None:
        self.kit, self.qtbot = kit, qtbot
        self.asked: list[tuple[Any, ...]] = []
        self.screen = FirstRun(kit)
        self.screen.newsroom_chosen.connect(lambda path: self.asked.append(("open", path)))
        self.screen.sample_requested.connect(lambda: self.asked.append(("sample",)))
        self.screen.create_requested.connect(
            lambda path, site: self.asked.append(("create", path, site))
        )
        qtbot.addWidget(self.screen)
        self.screen.resize(1366, 652)
        with qtbot.waitActive(self.screen):
            self.screen.show()
            self.screen.activateWindow()
        self.screen.setFocus()

    def rest(self) -> None:
        """Wait until nothing is being worked on or stored."""
        self.qtbot.waitUntil(
            lambda: not self.kit.jobs.is_busy and not self.kit.session.is_busy, timeout=15_000
        )

    def press(self, *keys: Qt.Key) -> None:
        """Press keys where the focus is."""
        for key in keys:
            focused = QApplication.focusWidget()
            assert focused is not None
            self.qtbot.keyClick(focused, key)


@pytest.fixture
def make_beginning(make_kit: Callable[..., Kit], qtbot: QtBot) -> Callable[..., Beginning]:
    return lambda **settings: _made(make_kit(), qtbot, settings)


def _made(kit: Kit, qtbot: QtBot, settings: dict[str, Any]) -> Beginning:
    kit.session.person = ""
    for key, value in settings.items():
        kit.settings.setValue(key, value)
    return Beginning(kit, qtbot)


@pytest.fixture
def beginning(make_beginning: Callable[..., Beginning]) -> Beginning:
    return make_beginning()
