"""Names for screen readers, and nothing that only a mouse can reach."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QScrollBar, QWidget

from newsroom.domain.media import MediaItem
from newsroom.services import library
from newsroom.ui.media.room import MediaRoom
from tests.ui.media.conftest import Ask

Idle = Callable[[], None]


def nameless(room: MediaRoom) -> list[str]:
    found = []
    for widget in room.findChildren(QWidget):
        takes_focus = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if not takes_focus or isinstance(widget, QScrollBar) or not widget.isVisibleTo(room):
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        if not interface.text(QAccessible.Text.Name):
            found.append(f"{type(widget).__name__} in {type(widget.parent()).__name__}")
    return found


def test_everything_that_takes_the_focus_has_a_name(
    room: MediaRoom, ask: Ask, photos: list[MediaItem], choose: Callable[..., None], idle: Idle
) -> None:
    assert nameless(room) == []
    document = ask(lambda n: library.listing(n, "document", "", "newest").ids)[0]
    for ids in ((photos[0].id,), (document,), (photos[0].id, photos[1].id)):
        choose(*ids)
        assert nameless(room) == []
    room.complete()
    idle()
    assert nameless(room) == []


def test_each_pane_has_something_for_the_keyboard(room: MediaRoom, idle: Idle) -> None:
    shown = [pane for pane in room.panes() if pane.isVisible()]
    assert len(shown) == 4
    room.complete()
    idle()
    assert [pane for pane in room.panes() if pane.isVisible()] == [room.completing]


def test_tab_goes_through_the_grid_and_out_of_it(room: MediaRoom) -> None:
    assert not room.grid.tabKeyNavigation()
