"""Names for screen readers, stops of F6, no piece that is ever a window of its own."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from newsroom.ui.articles.room import ArticlesRoom
from newsroom.ui.common.kit import Kit


def nameless(room: ArticlesRoom) -> list[str]:
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
    room: ArticlesRoom, idle: Callable[[], None]
) -> None:
    assert nameless(room) == []
    room.begin()
    assert nameless(room) == []
    room.placing.picker.open("Sisipkan foto")
    idle()
    assert nameless(room) == []
    room.placing.picker.leave()
    room.panel.list.selectAll()
    assert room.batch_panel.isVisible() and nameless(room) == []


def test_each_stop_of_f6_takes_the_focus(room: ArticlesRoom) -> None:
    for pane in (one for one in room.panes() if one.isVisible()):
        stops = [
            widget
            for widget in (pane, *pane.findChildren(QWidget))
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible()
        ]
        assert stops, pane


def test_the_list_lets_tab_go_on(room: ArticlesRoom, qtbot: QtBot) -> None:
    room.panel.list.setFocus()
    qtbot.keyClick(room.panel.list, Qt.Key.Key_Tab)
    focus = room.window().focusWidget()
    assert focus is not None and not room.panel.isAncestorOf(focus)


class Windows(QObject):
    """Remembers every widget that is shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_shown = event.type() == QEvent.Type.Show and isinstance(watched, QWidget)
        if is_shown and watched.isWindow():
            self.shown.append(type(watched).__name__)
        return False


def test_no_piece_of_the_room_is_ever_a_window_of_its_own(
    kit: Kit, qapp: QApplication, qtbot: QtBot, idle: Callable[[], None]
) -> None:
    windows = Windows()
    qapp.installEventFilter(windows)
    made = ArticlesRoom(kit)
    qtbot.addWidget(made)
    made.load()
    made.show()
    idle()
    made.begin()
    made.panel.list.selectAll()
    made.resize(928, 584)
    idle()
    qapp.removeEventFilter(windows)
    assert windows.shown == ["ArticlesRoom"]
