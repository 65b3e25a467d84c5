"""Names for screen readers and no way that only a mouse can go."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from newsroom.domain.agenda import AgendaItem
from newsroom.ui.agenda.room import AgendaRoom
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.room import Visit


def nameless(room: AgendaRoom) -> list[str]:
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
    room: AgendaRoom, add: Callable[..., AgendaItem], idle: Callable[[], None]
) -> None:
    item = add("Rapat", "2026-11-25", start="11:00", zone="WITA", place="Aula, Sofifi")
    assert nameless(room) == []
    room.visit(Visit("agenda", record=item.id))
    idle()
    assert nameless(room) == []
    room.verbs()["agenda.list"]()
    assert nameless(room) == []


def test_each_pane_is_named_or_names_what_is_in_it(room: AgendaRoom) -> None:
    panes = room.panes()
    assert [pane.isVisible() for pane in panes] == [True, True, True]
    assert room.calendar.month_view.accessibleName() == "Kalender bulan"


def test_a_card_says_all_that_its_colours_say(
    room: AgendaRoom, add: Callable[..., AgendaItem], idle: Callable[[], None]
) -> None:
    add("Siaran", "2026-11-25", start="08:00", status="cancelled", reason="x", public=False)
    idle()
    (name,) = [
        card.accessibleName() for card in room.day_panel.cards if card.entry.item.title == "Siaran"
    ]
    assert name == "08.00 WIT, Siaran, Rapat, Batal, Tidak tampil di situs"


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
    kit: Kit, qapp: QApplication, qtbot: QtBot, idle: Callable[[], None],
    add: Callable[..., AgendaItem],
) -> None:  # fmt: skip
    item = add("Rapat", "2026-11-25", start="11:00", zone="WITA", place="Aula, Sofifi")
    windows = Windows()
    qapp.installEventFilter(windows)
    made = AgendaRoom(kit)
    qtbot.addWidget(made)
    made.load()
    made.show()
    idle()
    made.visit(Visit("agenda", record=item.id))
    idle()
    qapp.removeEventFilter(windows)
    assert windows.shown == ["AgendaRoom"]
