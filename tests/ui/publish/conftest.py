"""The publish room with a sample newsroom and a target folder of the test's own."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from newsroom.ui.common.kit import Kit
from newsroom.ui.publish.room import PublishRoom

Ask = Callable[[Callable[..., Any]], Any]


class Opened(QObject):
    """Stands where the system's browser and file manager would."""

    def __init__(self) -> None:
        super().__init__()
        self.urls: list[QUrl] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.urls.append(url)


@pytest.fixture
def opened() -> Iterator[Opened]:
    """What was opened outside of the window."""
    made = Opened()
    for scheme in ("http", "file"):
        QDesktopServices.setUrlHandler(scheme, made, "open")
    yield made
    for scheme in ("http", "file"):
        QDesktopServices.unsetUrlHandler(scheme)


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """The folder that the room publishes into."""
    return tmp_path / "situs"


@pytest.fixture
def room(qtbot: QtBot, kit: Kit, site: Path) -> PublishRoom:
    """The room on screen, with its first look done."""
    made = PublishRoom(kit)
    qtbot.addWidget(made)
    made.resize(1270, 652)
    kit.toasts.attach(made)
    made.load()
    made.show()
    made.overview.target.chosen.emit(site)
    made.enter()
    qtbot.waitUntil(lambda: made.overview.banner.publish.isEnabled(), timeout=10_000)
    return made


@pytest.fixture
def ask(qtbot: QtBot, kit: Kit) -> Ask:
    """Run a function of the newsroom as another room would, and return its answer."""

    def run(verb: Callable[..., Any]) -> Any:
        answers: list[Any] = []
        kit.session.do(kit.session, verb, answers.append)
        qtbot.waitUntil(lambda: bool(answers), timeout=10_000)
        return answers[0]

    return run
