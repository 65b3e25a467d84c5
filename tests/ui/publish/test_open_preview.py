"""Pratinjau from the window: the browser is asked for a page of the loopback server."""

import http.client
from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from newsroom.domain.article import Article
from newsroom.services import articles
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.preview import open_preview


class Browser(QObject):
    """Stands where the system's browser would."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toString())


@pytest.fixture
def browser() -> Iterator[Browser]:
    made = Browser()
    QDesktopServices.setUrlHandler("http", made, "open")
    yield made
    QDesktopServices.unsetUrlHandler("http")


def page(url: str) -> str:
    parts = urlsplit(url)
    connection = http.client.HTTPConnection(parts.netloc, timeout=20)
    connection.request("GET", parts.path)
    text = connection.getresponse().read().decode()
    connection.close()
    return text


def test_the_front_page_opens_in_the_browser(qtbot: QtBot, kit: Kit, browser: Browser) -> None:
    open_preview(kit)
    qtbot.waitUntil(lambda: bool(browser.opened), timeout=10_000)
    assert browser.opened[0].startswith("http://127.0.0.1:")
    assert "<h1" in page(browser.opened[0])


def test_a_draft_opens_as_it_was_stored_a_moment_ago(
    qtbot: QtBot, kit: Kit, browser: Browser
) -> None:
    saved: list[articles.Saved] = []
    kit.session.do(
        kit.session,
        lambda newsroom: articles.save(newsroom, Article("", "Judul rintisan"), "Isi *naskah*."),
        saved.append,
    )
    qtbot.waitUntil(lambda: bool(saved))
    open_preview(kit, saved[0].article.id)
    qtbot.waitUntil(lambda: bool(browser.opened), timeout=10_000)
    assert "Judul rintisan" in page(browser.opened[0])
    kit.session.do(
        kit.session,
        lambda newsroom: articles.save(newsroom, saved[0].article, "Isi yang lain."),
    )
    open_preview(kit, saved[0].article.id)
    qtbot.waitUntil(lambda: len(browser.opened) == 2, timeout=10_000)
    assert browser.opened[0] == browser.opened[1]
    assert "Isi yang lain." in page(browser.opened[1])


def test_without_a_browser_the_address_can_be_copied(
    qtbot: QtBot, kit: Kit, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    kit.toasts.attach(window)
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: False)
    open_preview(kit)
    qtbot.waitUntil(lambda: "Peramban" in kit.toasts.current, timeout=10_000)
    kit.toasts.activate()
    assert "<h1" in page(QGuiApplication.clipboard().text())


def test_the_server_ends_with_the_session(qtbot: QtBot, kit: Kit, browser: Browser) -> None:
    open_preview(kit)
    qtbot.waitUntil(lambda: bool(browser.opened), timeout=10_000)
    kit.session.close()
    with pytest.raises(ConnectionRefusedError):
        page(browser.opened[0])
