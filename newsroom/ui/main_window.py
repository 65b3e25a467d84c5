"""The frame of the program: rail, top bar, the stack of rooms, menus. It knows no newsroom.

It is light on purpose: it is painted before anything that reads a newsroom is even imported.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSettings, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QFocusEvent, QGuiApplication, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QMenuBar,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from newsroom.ui.common.actions import MENUS, Actions, translated
from newsroom.ui.common.icons import Icons
from newsroom.ui.common.overlay import takes_tab
from newsroom.ui.common.theme import Theme
from newsroom.ui.common.tokens import SMALLEST_WINDOW
from newsroom.ui.shell.rail import Rail
from newsroom.ui.shell.top_bar import TopBar


class MainWindow(QMainWindow):
    """One window with a rail, a top bar and a stack of screens."""

    painted = Signal()
    """The window has been painted for the first time."""
    closing = Signal()

    def __init__(self, theme: Theme, icons: Icons, actions: Actions, settings: QSettings) -> None:
        super().__init__()
        self._settings = settings
        self._was_painted = False
        self.may_close: Callable[[], bool] = lambda: True
        """Asked before the window goes: False while something typed could not be stored."""
        self.setWindowTitle(self.tr("Ruang Redaksi"))
        self.setMinimumSize(*SMALLEST_WINDOW)
        self.rail = Rail(theme, icons, actions)
        self.top_bar = TopBar(icons, actions)
        self.stack = QStackedWidget()
        self._build(theme)
        self._theme, self._actions = theme, actions
        self._menu_bar: QMenuBar | None = None
        """Made when F10 asks for it first."""
        for action in actions:
            self.addAction(action)

    def _build(self, theme: Theme) -> None:
        for part in (self.rail, self.top_bar):
            theme.dress(part)
        whole = QWidget()
        sides = QHBoxLayout(whole)
        sides.setContentsMargins(0, 0, 0, 0)
        sides.setSpacing(0)
        sides.addWidget(self.rail)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.top_bar)
        right.addWidget(self.stack, 1)
        sides.addLayout(right, 1)
        self.setCentralWidget(whole)
        self.stack.addWidget(QWidget())

    def _made_menus(self) -> QMenuBar:
        bar, actions = QMenuBar(self), self._actions
        self._theme.dress(bar)
        for name, text in MENUS:
            menu = bar.addMenu(translated(text))
            menu.aboutToHide.connect(self._hide_menu_soon)
            for action in actions.in_menu(name):
                menu.addAction(action)
        bar.installEventFilter(self)
        self.setMenuBar(bar)
        return bar

    def show_menu(self) -> None:
        """Show the menu bar and go into it (F10); it goes again when the focus leaves it."""
        bar = self._menu_bar = self._menu_bar or self._made_menus()
        bar.show()
        bar.setFocus()
        bar.setActiveAction(bar.actions()[0])

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if watched is self._menu_bar and isinstance(event, QFocusEvent) and event.lostFocus():
            self._hide_menu_soon()
        return False

    def _hide_menu_soon(self) -> None:
        """Hide the bar once it is known that no other menu of it opens."""
        QTimer.singleShot(0, self, self._hide_menu)

    def _hide_menu(self) -> None:
        bar = self._menu_bar
        if bar is not None and QApplication.activePopupWidget() is None and not bar.hasFocus():
            bar.hide()

    def show_screen(self, screen: QWidget, room: str = "") -> None:
        """Put a screen in front; `room` is its name on the rail, empty for the first run."""
        if self.stack.indexOf(screen) < 0:
            self.stack.addWidget(screen)
        self.stack.setCurrentWidget(screen)
        self.rail.setVisible(bool(room))
        self.rail.choose(room)
        self.top_bar.enter(room)
        screen.setFocus()

    def show_calm(self, calm: bool) -> None:
        """Leave nothing around the room but the state of saving, until another one is shown."""
        self.rail.setVisible(not calm)
        self.top_bar.show_calm(calm)

    def show_name(self, name: str) -> None:
        """Show whose newsroom is open; an empty name means none is."""
        titled = self.tr("{office} – Ruang Redaksi").format(office=name)
        self.setWindowTitle(titled if name else self.tr("Ruang Redaksi"))
        self.top_bar.title.show_text(name or self.tr("Ruang Redaksi"))

    def remember_place(self) -> None:
        """Remember size and place for the monitors that are there now."""
        self._settings.setValue(f"window/{_monitors()}", self.saveGeometry())

    def recall_place(self, size: QSize | None = None) -> None:
        """Stand where the window stood with these monitors; `size` overrides for this run."""
        if size is not None:
            self.resize(size)
            return
        geometry = self._settings.value(f"window/{_monitors()}")
        if geometry is None or not self.restoreGeometry(geometry):
            available = QGuiApplication.primaryScreen().availableSize()
            self.resize(available.boundedTo(QSize(1366, 768)).expandedTo(QSize(*SMALLEST_WINDOW)))

    def next_pane(self, panes: list[QWidget], step: int) -> None:
        """Move the focus to the next (1) or previous (-1) of rail, top bar and a room's panes."""
        stops = [self.rail, self.top_bar, *panes]
        shown = [pane for pane in stops if pane.isVisibleTo(self)]
        present = next((i for i, pane in enumerate(shown) if _holds_focus(pane)), -step)
        for offset in range(1, len(shown) + 1):
            target = _first_stop(shown[(present + step * offset) % len(shown)])
            if target is not None:
                target.setFocus(Qt.FocusReason.TabFocusReason)
                return

    def discard(self) -> None:
        """Go without closing anything: another window has taken over."""
        self.closing.disconnect()
        self.may_close = lambda: True
        self.close()
        self.deleteLater()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            self.painted.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.may_close():
            event.ignore()
            return
        self.remember_place()
        # What is still being written may take a moment; nobody should look at a dead window.
        self.hide()
        self.closing.emit()
        event.accept()


def _monitors() -> str:
    """Return the sizes of the monitors as a key: `1366x768+1920x1080`."""
    sizes = [screen.size() for screen in QGuiApplication.screens()]
    return "+".join(f"{size.width()}x{size.height()}" for size in sizes)


def _holds_focus(pane: QWidget) -> bool:
    focused = pane.window().focusWidget()
    return focused is not None and (focused is pane or pane.isAncestorOf(focused))


def _first_stop(pane: QWidget) -> QWidget | None:
    """Return what takes the focus in a pane: itself, or the first child that Tab stops at."""
    return next(filter(takes_tab, (pane, *pane.findChildren(QWidget))), None)
