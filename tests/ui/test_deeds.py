"""Undo of what is no text: toast with Urungkan, Ctrl+Z, back and forth."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from newsroom.services import editing, listing
from newsroom.services.newsroom import Newsroom
from newsroom.ui.common.kit import Kit


@pytest.fixture
def window(kit: Kit, qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 500)
    kit.toasts.attach(window)
    window.show()
    return window


def titles(kit: Kit, qtbot: QtBot) -> list[str]:
    answers: list[list[str]] = []
    kit.session.ask(
        kit.theme, lambda n: [a["title"] for a in listing.listed(n, "articles")], answers.append
    )
    qtbot.waitUntil(lambda: bool(answers))
    return answers[0]


def trash_first(kit: Kit, qtbot: QtBot) -> str:
    found: list[dict[str, str]] = []
    kit.session.ask(kit.theme, lambda n: listing.listed(n, "articles")[0], found.append)
    qtbot.waitUntil(lambda: bool(found))
    record = found[0]["id"]

    def forth(newsroom: Newsroom) -> object:
        return editing.trash(newsroom, record)

    def back(newsroom: Newsroom) -> object:
        return editing.restore(newsroom, record)

    with qtbot.waitSignal(kit.session.saved):
        kit.deeds.do(kit.theme, "Artikel dipindahkan ke Sampah", forth, back)
    return found[0]["title"]


def test_the_toast_takes_the_deed_back(kit: Kit, window: QWidget, qtbot: QtBot) -> None:
    title = trash_first(kit, qtbot)
    assert title not in titles(kit, qtbot)
    assert kit.toasts.current == "Artikel dipindahkan ke Sampah"
    button = next(b for b in window.findChildren(QPushButton) if "Urungkan" in b.text())
    with qtbot.waitSignal(kit.session.saved):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert title in titles(kit, qtbot)
    assert kit.toasts.current == "Diurungkan: Artikel dipindahkan ke Sampah"


def test_undo_and_redo_go_back_and_forth(kit: Kit, window: QWidget, qtbot: QtBot) -> None:
    title = trash_first(kit, qtbot)
    for _ in range(3):
        with qtbot.waitSignal(kit.session.saved):
            kit.deeds.undo()
        assert title in titles(kit, qtbot)
        kit.deeds.undo()  # there is nothing more
        with qtbot.waitSignal(kit.session.saved):
            kit.deeds.redo()
        assert title not in titles(kit, qtbot)
        kit.deeds.redo()


def test_a_new_deed_ends_what_could_be_redone(kit: Kit, window: QWidget, qtbot: QtBot) -> None:
    trash_first(kit, qtbot)
    with qtbot.waitSignal(kit.session.saved):
        kit.deeds.undo()
    trash_first(kit, qtbot)
    said = kit.toasts.current
    kit.deeds.redo()
    titles(kit, qtbot)
    assert kit.toasts.current == said


def test_a_deed_that_is_refused_is_said_and_not_remembered(
    kit: Kit, window: QWidget, qtbot: QtBot
) -> None:
    kit.deeds.do(kit.theme, "x", lambda n: editing.trash(n, "tidak-ada"), lambda n: n)
    qtbot.waitUntil(lambda: "tidak-ada" in kit.toasts.current)
    kit.deeds.undo()
    titles(kit, qtbot)
    assert "tidak-ada" in kit.toasts.current


def test_a_problem_stays_and_a_note_goes(
    kit: Kit, window: QWidget, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("newsroom.ui.common.toasts.STAY", 30)
    kit.toasts.show_text("Sudah tersimpan")
    qtbot.waitUntil(lambda: kit.toasts.current == "")
    kit.toasts.show_problem("Disk penuh")
    qtbot.wait(120)
    assert kit.toasts.current == "Disk penuh"
    kit.toasts.dismiss()
    assert kit.toasts.current == ""
