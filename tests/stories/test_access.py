"""Every screen by ear and by keys: names, Tab, F6, visible focus, spoken rows."""

from collections.abc import Callable

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QLineEdit, QWidget

from newsroom.ui.main_window import MainWindow
from newsroom.ui.rooms import ROOMS
from tests.stories.person import Person, spoken_name

QT_OWN = ("QLineEditIconButton", "QComboBoxPrivateContainer", "QComboBoxListView")
"""Parts that Qt makes inside its own widgets; they take no focus by keys."""


def shown(window: QWidget) -> list[QWidget]:
    """Return what is on screen and takes the focus by Tab."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and type(widget).__name__ not in QT_OWN
        and not (isinstance(widget, QLineEdit) and widget.objectName() == "qt_spinbox_lineedit")
    ]


def described(widget: QWidget) -> str:
    return f"{type(widget).__module__}.{type(widget).__name__} in {type(widget.parent()).__name__}"


@pytest.mark.parametrize("room", list(ROOMS))
def test_everything_that_takes_the_focus_has_a_name(person: Person, room: str) -> None:
    person.program.go(room)
    person.waits_for_rest()
    unnamed = [described(widget) for widget in shown(person.window) if not spoken_name(widget)]
    assert unnamed == []


@pytest.mark.parametrize("room", list(ROOMS))
def test_tab_reaches_everything(person: Person, room: str) -> None:
    person.program.go(room)
    person.waits_for_rest()
    wanted = {_place(_stop(widget)): described(widget) for widget in shown(person.window)}
    person.window.top_bar.search.setFocus()  # type: ignore[attr-defined]
    reached: set[int] = set()
    for _ in range(len(wanted) * 3 + 20):
        focused = QApplication.focusWidget()
        assert focused is not None
        reached.add(_place(_stop(focused)))
        # In the story Tab belongs to the text; Ctrl+Tab leaves it.
        keys = (
            Qt.KeyboardModifier.ControlModifier if _takes_tab(focused) else Qt.KeyboardModifier(0)
        )
        QTest.keyClick(focused, Qt.Key.Key_Tab, keys)
    missed = [name for place, name in wanted.items() if place not in reached]
    assert missed == []


def _stop(widget: QWidget) -> QWidget:
    """Return what Tab stops at for a widget.

    A box stands for its line, and the button that is on for its group: arrow keys lead to the
    others, as among radio buttons.
    """
    if isinstance(widget, QAbstractButton) and widget.group() is not None:
        group = widget.group()
        if group.exclusive():
            return group.checkedButton() or group.buttons()[0]
    return widget.focusProxy() or widget


def _place(widget: QWidget) -> int:
    """Return what identifies a widget, whichever Python object stands for it."""
    return int(shiboken6.getCppPointer(widget)[0])


def _takes_tab(widget: QWidget) -> bool:
    return getattr(widget, "tabChangesFocus", lambda: True)() is False


@pytest.mark.parametrize("room", list(ROOMS))
def test_f6_goes_through_the_panes_and_comes_back(person: Person, room: str) -> None:
    person.program.go(room)
    person.waits_for_rest()
    person.window.top_bar.search.setFocus()  # type: ignore[attr-defined]
    visited: list[QWidget] = []
    for _ in range(12):
        person.presses("F6")
        focused = QApplication.focusWidget()
        assert focused is not None
        if focused in visited:
            break
        visited.append(focused)
    assert person.window.rail.isAncestorOf(visited[-1]) or len(visited) < 12  # type: ignore[attr-defined]
    panes = [pane for pane in person.program.room.panes() if pane.isVisible()]  # type: ignore[union-attr]
    for pane in panes:
        if shown(pane) or pane.focusPolicy() & Qt.FocusPolicy.TabFocus:
            assert any(pane is w or pane.isAncestorOf(w) for w in visited), described(pane)


def test_rows_are_spoken_with_status_and_date(person: Person) -> None:
    person.program.go("articles")
    person.waits_for_rest()
    view = person.sees("Artikel", QAbstractItemView)
    assert isinstance(view, QAbstractItemView)
    model = view.model()
    rows = [
        str(model.index(place, 0).data(Qt.ItemDataRole.AccessibleTextRole))
        for place in range(model.rowCount())
    ]
    assert any("Tayang" in row and "Hari ini" in row for row in rows)
    assert all(row.count(".") >= 2 for row in rows)


def test_the_palette_finds_and_leads(person: Person) -> None:
    person.presses("Ctrl+K")
    person.types("tujuh sanggar")
    person.waits_for_rest()
    person.presses("Return")
    person.waits_for_rest()
    assert person.program.room is not None and person.program.room.name == "articles"
    assert "Tujuh Sanggar" in person.program.room.editor.headline.text()  # type: ignore[attr-defined]


def test_the_palette_does_commands(person: Person) -> None:
    person.presses("Ctrl+K")
    person.types("ganti terang")
    person.waits_for_rest()
    person.presses("Down") if person.program.palette.model.rowCount() > 1 else None
    person.presses("Up")
    person.presses("Return")
    assert person.program.kit.theme.is_dark


def test_the_key_map_shows_every_key(person: Person) -> None:
    person.presses("Ctrl+/")
    sheet = person.sees("Peta tombol")
    assert not [described(widget) for widget in shown(sheet) if not spoken_name(widget)]
    person.presses("Escape")
    assert not sheet.isVisible()


def test_f10_opens_the_menu(person: Person) -> None:
    person.presses("F10")
    bar = person.window.menuBar()  # type: ignore[attr-defined]
    assert bar.isVisible() and bar.activeAction() is not None


class _Windows(QObject):
    """Notes every window that appears besides the program's own."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_window = isinstance(watched, QWidget) and watched.isWindow()
        if event.type() == QEvent.Type.Show and is_window and not isinstance(watched, MainWindow):
            self.seen.append(repr(watched))
        return False


def test_no_other_window_flashes_up(person: Person) -> None:
    windows = _Windows()
    application = QApplication.instance()
    assert application is not None
    application.installEventFilter(windows)
    for room in ROOMS:
        person.program.go(room)
        person.waits_for_rest()
    person.presses("Ctrl+2", "Ctrl+N")
    person.waits_for_rest()
    application.removeEventFilter(windows)
    assert windows.seen == []


def test_first_run_is_named_and_reachable(start_program: Callable[..., Person]) -> None:
    person = start_program(None)
    unnamed = [described(widget) for widget in shown(person.window) if not spoken_name(widget)]
    assert unnamed == []
    person.tabs_to("Coba dengan contoh. ")
    person.tabs_to("Buat ruang redaksi baru. ")
