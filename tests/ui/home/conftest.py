"""Beranda over a sample newsroom of the test's own, on 25 November 2026 at 10.42 WIT."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from newsroom.domain.site import Site
from newsroom.services.newsroom import Newsroom, create
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.room import Visit
from newsroom.ui.home.room import HomeRoom

Do = Callable[[Callable[[Newsroom], Any]], Any]


class Shown:
    """A room on screen, and where it has asked to go."""

    def __init__(self, kit: Kit, qtbot: QtBot) -> None:
        self.kit, self._qtbot = kit, qtbot
        self.visits: list[Visit] = []
        self.room = HomeRoom(kit)
        self.room.visit_requested.connect(self.visits.append)
        qtbot.addWidget(self.room)
        self.room.resize(1270, 652)
        kit.toasts.attach(self.room)
        self.room.load()
        with qtbot.waitActive(self.room):
            self.room.show()
            self.room.activateWindow()
        self.room.enter()
        self.rest()

    def rest(self) -> None:
        """Wait until everything asked for has been answered."""
        busy = self.kit.session
        timer = self.room._soon
        self._qtbot.waitUntil(lambda: not busy.is_busy and not timer.isActive(), timeout=5_000)
        QCoreApplication.sendPostedEvents()  # what was put into a layout is shown by such an event

    def do(self, verb: Callable[[Newsroom], Any]) -> Any:
        """Change something as another room would, and wait until it is on screen."""
        found: list[Any] = []
        self.kit.session.do(self.kit.session, verb, found.append)
        self.rest()
        return found[0]


@pytest.fixture
def home(kit: Kit, qtbot: QtBot) -> Shown:
    return Shown(kit, qtbot)


@pytest.fixture
def empty_home(make_kit: Callable[..., Kit], qtbot: QtBot, tmp_path: Path) -> Shown:
    """Beranda of a newsroom in which nothing was ever made."""
    file = tmp_path / "kosong.newsroom"
    create(file, Site(town="Ternate", zone="WIT")).close()
    return Shown(make_kit(file), qtbot)
