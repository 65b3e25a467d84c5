"""The agenda room over a sample newsroom of the test's own, on 25 November 2026."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from newsroom.domain.agenda import AgendaItem
from newsroom.services import agenda, calendar
from newsroom.services.newsroom import Newsroom
from newsroom.ui.agenda.room import AgendaRoom
from newsroom.ui.common.kit import Kit

Ask = Callable[[Callable[[Newsroom], Any]], Any]


@pytest.fixture
def idle(kit: Kit, qtbot: QtBot) -> Callable[[], None]:
    """Wait until everything asked for has been answered."""

    def wait() -> None:
        qtbot.waitUntil(lambda: not kit.session.is_busy, timeout=5_000)

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
def add(kit: Kit, idle: Callable[[], None]) -> Callable[..., AgendaItem]:
    """Store an event as somebody else would: `add(title, date, start="08:00", …)`."""

    def stored(title: str, day: str, **fields: Any) -> AgendaItem:
        found: list[Any] = []
        item = AgendaItem("", title, day, **fields)
        kit.session.do(kit.session, lambda newsroom: agenda.save(newsroom, item), found.append)
        idle()
        saved: AgendaItem = found[0].item
        return saved

    return stored


@pytest.fixture
def room(kit: Kit, qtbot: QtBot, idle: Callable[[], None]) -> AgendaRoom:
    """The room as the main window shows it at 1366×768."""
    made = AgendaRoom(kit)
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
def day_titles(ask: Ask) -> Callable[[str], list[str]]:
    """Titles of the events stored on a day."""
    return lambda day: [
        entry.item.title for entry in ask(lambda newsroom: calendar.between(newsroom, day, day))
    ]


def focused(widget: QWidget) -> QWidget | None:
    """Return what has the focus in a window, shown or not."""
    return widget.window().focusWidget()
