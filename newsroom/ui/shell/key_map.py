"""Ctrl+/: every key of the action table on one sheet."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from newsroom.ui.common.actions import MENUS, keys_text, translated
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.overlay import Overlay
from newsroom.ui.common.theme import mark
from newsroom.ui.common.widgets import column, icon_button, label, row, scrolled

COLUMNS = 2


class KeyMap(Overlay):
    """The sheet, over the window; Esc closes it."""

    def __init__(self, kit: Kit, window: QWidget) -> None:
        super().__init__(kit.theme, window)
        self._kit, self._window = kit, window
        self.setAccessibleName(self.tr("Peta tombol"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        whole = column(self, 20, 12)
        head = row()
        head.addWidget(label(self.tr("Peta tombol"), "page"))
        head.addStretch(1)
        close = icon_button(self.tr("Tutup"), kit.icons.icon("x"), "Esc")
        close.clicked.connect(self.close)
        head.addWidget(close)
        whole.addLayout(head)
        whole.addWidget(scrolled(self._sheet()))

    def open(self) -> None:
        """Show the sheet in the middle of the window."""
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        width, height = min(860, self._window.width() - 120), self._window.height() - 120
        self.setGeometry((self._window.width() - width) // 2, 60, width, height)
        self.show()
        self.raise_()
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _sheet(self) -> QWidget:
        sheet = QWidget()
        mark(sheet, "kind", "surface")
        grid = QGridLayout(sheet)
        grid.setHorizontalSpacing(40)
        grid.setVerticalSpacing(16)
        grid.setAlignment(Qt.AlignmentFlag.AlignTop)
        groups = [group for menu, text in MENUS if (group := self._group(menu, text)) is not None]
        for number, group in enumerate(groups):
            grid.addWidget(group, number // COLUMNS, number % COLUMNS, Qt.AlignmentFlag.AlignTop)
        return sheet

    def _group(self, menu: str, title: object) -> QWidget | None:
        keyed = [a for a in self._kit.actions.in_menu(menu) if not a.shortcut().isEmpty()]
        if not keyed:
            return None
        group = QWidget()
        whole = column(group, 0, 6)
        whole.addWidget(label(translated(title).replace("&", ""), "section"))
        for action in keyed:
            line = row(gap=12)
            line.addWidget(label(action.text().replace("&", "")))
            line.addStretch(1)
            keys = keys_text(action)
            line.addWidget(label(keys, "key"))
            whole.addLayout(line)
        return group
