"""The article room over a sample newsroom of the test's own, on 25 November 2026."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from newsroom.domain.article import Article
from newsroom.services import article_desk, articles
from newsroom.services.article_desk import Opened
from newsroom.services.newsroom import Newsroom
from newsroom.ui.articles.room import ArticlesRoom
from newsroom.ui.common.kit import Kit

Ask = Callable[[Callable[[Newsroom], Any]], Any]
Add = Callable[..., Article]


@pytest.fixture
def idle(kit: Kit, qtbot: QtBot) -> Callable[[], None]:
    """Wait until everything asked for has been answered."""

    def wait() -> None:
        kit.jobs.finish()
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
def do(kit: Kit, idle: Callable[[], None]) -> Ask:
    """Change the newsroom as somebody else would, and wait until it is done."""

    def done(verb: Callable[[Newsroom], Any]) -> Any:
        found: list[Any] = []
        kit.session.do(kit.session, verb, found.append)
        idle()
        return found[0]

    return done


@pytest.fixture
def add(do: Ask) -> Add:
    """Store an article as somebody else would: `add(title, text="Isi.", category="…", …)`."""

    def stored(title: str, text: str = "Isi.", **fields: Any) -> Article:
        article = Article("", title, **fields)
        saved: Article = do(lambda newsroom: articles.save(newsroom, article, text)).article
        return saved

    return stored


@pytest.fixture
def stored(ask: Ask) -> Callable[[str], Opened]:
    """Return an article with its text as the newsroom has it now."""

    def read(article_id: str) -> Opened:
        opened: Opened = ask(lambda newsroom: article_desk.opened(newsroom, article_id))
        return opened

    return read


@pytest.fixture
def room(kit: Kit, qtbot: QtBot, idle: Callable[[], None]) -> ArticlesRoom:
    """The room as the main window shows it at 1366×768."""
    made = ArticlesRoom(kit)
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


def focused(widget: QWidget) -> QWidget | None:
    """Return what has the focus in a window, shown or not."""
    return widget.window().focusWidget()
