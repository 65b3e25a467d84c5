"""The media room over a sample newsroom of the test's own."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from newsroom.domain.media import MediaItem
from newsroom.services import editing, library
from newsroom.services.newsroom import Newsroom
from newsroom.ui.common.kit import Kit
from newsroom.ui.media.room import MediaRoom

Ask = Callable[[Callable[[Newsroom], Any]], Any]


@pytest.fixture
def idle(kit: Kit, qtbot: QtBot) -> Callable[[], None]:
    """Wait until everything asked for has been answered and shown."""

    def wait() -> None:
        qtbot.waitUntil(lambda: not kit.session.is_busy and not kit.jobs.is_busy, timeout=10_000)

    return wait


@pytest.fixture
def ask(kit: Kit, idle: Callable[[], None]) -> Ask:
    """Ask the newsroom on its thread and wait for the answer."""

    def answer(query: Callable[[Newsroom], Any]) -> Any:
        found: list[Any] = []
        kit.session.ask(kit.session, query, found.append)
        idle()
        return found[0]

    return answer


@pytest.fixture
def item(ask: Ask) -> Callable[[str], MediaItem]:
    """Return a media item as it is stored."""
    return lambda item_id: ask(lambda newsroom: library.items(newsroom, [item_id]))[0]


@pytest.fixture
def change(kit: Kit, idle: Callable[[], None]) -> Callable[..., None]:
    """Set fields as somebody else would: `change(id, alt="", credit="")`."""

    def stored(item_id: str, **fields: str) -> None:
        kit.session.do(kit.session, lambda newsroom: editing.set_many(newsroom, {item_id: fields}))
        idle()

    return stored


@pytest.fixture
def room(kit: Kit, qtbot: QtBot, idle: Callable[[], None]) -> MediaRoom:
    """The room as the main window shows it at 1366×768."""
    made = MediaRoom(kit)
    qtbot.addWidget(made)
    made.resize(1270, 652)
    kit.toasts.attach(made)
    made.load()
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.enter()
    idle()
    return made


@pytest.fixture
def choose(room: MediaRoom, qtbot: QtBot, idle: Callable[[], None]) -> Callable[..., None]:
    """Select items and wait until the panel shows them."""

    def chosen(*ids: str) -> None:
        room.grid.choose(ids)
        qtbot.waitUntil(lambda: not room._selection.isActive())
        idle()

    return chosen


@pytest.fixture
def photos(room: MediaRoom, ask: Ask) -> list[MediaItem]:
    """All photos of the sample, the newest first."""

    def query(newsroom: Newsroom) -> Sequence[MediaItem]:
        return library.items(newsroom, library.listing(newsroom, "photo", "", "newest").ids)

    return list(ask(query))


@pytest.fixture(scope="session")
def files(shared: Path) -> Path:
    """Pictures and documents as offices have them."""
    return shared / "cases" / "files"
