"""A person in front of the window: sees names, clicks, types. Clicks and boxes are counted."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from newsroom.ui.app import Start
from newsroom.ui.program import Program

_NO_FOCUS = Qt.FocusPolicy.NoFocus
PATIENCE = 15_000
"""Milliseconds; a busy machine is no failure."""


class Person:
    """Drives the window by what it says, as somebody who sees it or hears it would."""

    def __init__(self, start: Start, qtbot: QtBot) -> None:
        self._start, self._qtbot = start, qtbot
        self.clicks = 0
        self.keys = 0

    @property
    def window(self) -> QWidget:
        return self._start.window

    @property
    def program(self) -> Program:
        assert self._start.program is not None
        return self._start.program

    def waits_until(self, condition: Callable[[], object]) -> None:
        self._qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE)

    def waits_for_rest(self) -> None:
        """Wait until nothing is being read, stored or worked on."""
        kit = self.program.kit
        self._qtbot.waitUntil(
            lambda: not (kit.session.is_busy or kit.jobs.is_busy or kit.thumbnails.is_busy),
            timeout=PATIENCE,
        )

    def sees(self, name: str, kind: type[QWidget] = QWidget) -> QWidget:
        """Wait for a usable widget whose spoken name is or begins with `name`."""
        self.waits_until(lambda: self._found(name, kind))
        found = self._found(name, kind)
        assert found is not None
        return found

    def does_not_see(self, name: str) -> bool:
        return self._found(name, QWidget) is None

    def _found(self, name: str, kind: type[QWidget]) -> QWidget | None:
        shown = [w for w in self._window_on_top().findChildren(kind) if _is_usable(w)]
        named = [w for w in shown if spoken_name(w).startswith(name)]
        # What can be used comes before its label, the whole name before a beginning.
        named.sort(key=lambda w: (w.focusPolicy() == _NO_FOCUS, spoken_name(w) != name))
        return next(iter(named), None)

    def _window_on_top(self) -> QWidget:
        return QApplication.activeModalWidget() or self.window

    def clicks_on(self, name: str, kind: type[QWidget] = QWidget) -> QWidget:
        widget = self.sees(name, kind)
        self._click(widget, widget.rect().center())
        return widget

    def clicks_row(self, view_name: str, text: str) -> None:
        """Click the row of a list that is called `view_name` whose spoken text holds `text`."""
        view = self.sees(view_name, QAbstractItemView)
        assert isinstance(view, QAbstractItemView)
        model = view.model()
        roles = (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole)

        def row() -> int:
            return next(
                (
                    number
                    for number in range(model.rowCount())
                    if any(text in str(model.index(number, 0).data(role)) for role in roles)
                ),
                -1,
            )

        self.waits_until(lambda: row() >= 0)
        index = model.index(row(), 0)
        view.scrollTo(index)
        self._click(view.viewport(), view.visualRect(index).center())

    def _click(self, widget: QWidget, place: QPoint) -> None:
        self.clicks += 1
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=place)
        self._check_no_box()

    def is_at(self, name: str) -> None:
        """Wait until the focus is on something called `name`, as one looks before typing."""
        self.waits_until(lambda: self.hears().startswith(name))

    def types(self, text: str) -> None:
        """Type into what has the focus."""
        for paragraph_number, paragraph in enumerate(text.split("\n")):
            if paragraph_number:
                QTest.keyClick(self._focused(), Qt.Key.Key_Return)
            QTest.keyClicks(self._focused(), paragraph)
        self.keys += len(text)

    def presses(self, *keys: str) -> None:
        """Press keys or shortcuts by name: `Tab`, `Ctrl+N`, `Down`."""
        for key in keys:
            self.keys += 1
            QTest.keySequence(self._focused(), QKeySequence(key))
            self._check_no_box()

    def presses_until(self, name: str, key: str, limit: int = 12) -> None:
        """Press a key until the focus is on something called `name`."""
        for _ in range(limit):
            if spoken_name(self._focused()).startswith(name):
                return
            self.presses(key)
        raise AssertionError(f"{key} does not reach {name}; the focus is on {self.hears()}")

    def tabs_to(self, name: str, limit: int = 120, backwards: bool = False) -> QWidget:
        """Press Tab (or Shift+Tab) until the focus is on something called `name`.

        A name that ends in a blank is the beginning of one.
        """
        shift = Qt.KeyboardModifier.ShiftModifier if backwards else Qt.KeyboardModifier.NoModifier
        for _ in range(limit):
            if _is_called(self._focused(), name):
                return self._focused()
            QTest.keyClick(self._focused(), Qt.Key.Key_Tab, shift)
            self.keys += 1
        raise AssertionError(f"Tab does not reach {name}; the focus is on {self.hears()}")

    def hears(self) -> str:
        """What a screen reader would say of the focus."""
        return spoken_name(self._focused())

    def _focused(self) -> QWidget:
        focused = QApplication.focusWidget() or self._window_on_top().focusWidget()
        return focused or self._window_on_top()

    def chooses_file(self, file: Path) -> None:
        """Answer the system's file chooser, the one box that may come up."""
        self.waits_until(lambda: isinstance(QApplication.activeModalWidget(), QFileDialog))
        chooser = QApplication.activeModalWidget()
        assert isinstance(chooser, QFileDialog)
        line = chooser.findChild(QLineEdit, "fileNameEdit")
        assert line is not None
        line.setText(str(file))
        QTest.keyClick(line, Qt.Key.Key_Return)
        self.waits_until(lambda: QApplication.activeModalWidget() is None)
        # A desktop gives the focus back to the window below; the offscreen screen does not.
        self.window.activateWindow()

    def _check_no_box(self) -> None:
        box = QApplication.activeModalWidget()
        assert box is None or isinstance(box, QFileDialog), f"a box came up: {box}"


def spoken_name(widget: QWidget) -> str:
    """Return the name that assistive technology gets for a widget."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface is not None else ""


def _is_called(widget: QWidget, name: str) -> bool:
    spoken = spoken_name(widget)
    return spoken.startswith(name) if name.endswith(" ") else spoken == name


def _is_usable(widget: QWidget) -> bool:
    return widget.isVisible() and widget.isEnabled() and not widget.visibleRegion().isEmpty()
