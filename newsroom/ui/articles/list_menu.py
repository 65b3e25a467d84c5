"""The menu of the list: what can be done with the articles that are chosen."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu

from newsroom.ui.articles.status_section import STEPS
from newsroom.ui.articles.words import state_word
from newsroom.ui.common.kit import Kit

if TYPE_CHECKING:
    from newsroom.ui.articles.room import ArticlesRoom


class ListMenu:
    """Opens at a place; without a choice there is none."""

    def __init__(self, kit: Kit, room: "ArticlesRoom") -> None:
        self._kit, self._room = kit, room

    def open(self, place: QPoint) -> None:
        """Show the menu at a place of the screen."""
        room, chosen = self._room, self._room.panel.selected
        if not chosen:
            return
        menu = QMenu(room)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if room.panel.view == "trash":
            menu.addAction(room.tr("Kembalikan"), lambda: room.restore(chosen))
        else:
            self._fill(menu, chosen)
        menu.popup(place)

    def _fill(self, menu: QMenu, chosen: list[str]) -> None:
        room = self._room
        if len(chosen) == 1:
            menu.addAction(room.tr("Buka"), lambda: room.open(chosen[0]))
            menu.addAction(self._kit.actions["duplicate"])
        statuses = menu.addMenu(room.tr("Ubah status"))
        for step in STEPS:
            statuses.addAction(state_word(step), partial(room.set_status, chosen, step))
        menu.addSeparator()
        menu.addAction(self._kit.actions["trash"])
