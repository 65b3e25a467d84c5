"""Pengaturan over a sample newsroom of the test's own."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from newsroom.services import newsroom as newsrooms
from newsroom.services.newsroom import Newsroom
from newsroom.ui.common.kit import Kit
from newsroom.ui.settings.room import SettingsRoom
from newsroom.ui.settings.setting_row import SettingRow


class Office:
    """The room on screen and a hand at the keyboard."""

    def __init__(self, kit: Kit, qtbot: QtBot) -> None:
        self.kit, self.qtbot = kit, qtbot
        self.room = SettingsRoom(kit)
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
        self.qtbot.waitUntil(lambda: not self.kit.session.is_busy, timeout=5_000)

    def ask(self, query: Callable[[Newsroom], Any]) -> Any:
        found: list[Any] = []
        self.kit.session.ask(self.kit.session, query, found.append)
        self.rest()
        return found[0]

    def stored(self, key: str) -> str:
        """A fact of the office as the file has it."""
        value: str = getattr(self.ask(newsrooms.site), key)
        return value

    def row(self, key: str) -> SettingRow:
        """Show a field as a person does who looks for it."""
        found = self.room.page.row_of(key)
        assert found is not None
        self.qtbot.mouseClick(self.room.groups.buttons[found.spec.group], Qt.MouseButton.LeftButton)
        return found

    def type(self, editor: QWidget, text: str) -> None:
        """Replace what an editor holds by typing; the focus stays in it."""
        editor.setFocus()
        self.qtbot.keyClick(editor, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.qtbot.keyClicks(editor, text)

    def leave(self, editor: QWidget) -> None:
        self.qtbot.keyClick(editor, Qt.Key.Key_Tab)
        self.rest()


@pytest.fixture
def office(kit: Kit, qtbot: QtBot) -> Office:
    return Office(kit, qtbot)
