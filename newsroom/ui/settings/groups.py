"""The groups of the settings at the left, with the search above them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from newsroom.ui.common.choices import SearchField
from newsroom.ui.common.icons import Icons
from newsroom.ui.common.theme import mark
from newsroom.ui.common.widgets import button, column, label
from newsroom.ui.settings.fields import GROUPS, translated


class Groups(QWidget):
    """One button for each group; arrows go up and down."""

    chosen = Signal(str)
    """Id of a group."""
    searched = Signal(str)
    """What is typed in the field; empty when there is nothing any more."""

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        mark(self, "kind", "surface")
        self.setAccessibleName(self.tr("Kelompok pengaturan"))
        whole = column(self, gap=4)
        whole.setContentsMargins(14, 18, 14, 14)
        title = label(self.tr("Pengaturan"), "page")
        whole.addWidget(title)
        whole.addSpacing(6)
        self.search = SearchField(icons, self.tr("Cari pengaturan"))
        self.search.textChanged.connect(self.searched)
        whole.addWidget(self.search)
        whole.addSpacing(6)
        self._together = QButtonGroup(self)
        self.buttons: dict[str, QPushButton] = {}
        for group in GROUPS:
            whole.addWidget(self._button(icons, group.id, translated(group.title), group.icon))
        whole.addStretch(1)

    def _button(self, icons: Icons, name: str, text: str, icon: str) -> QPushButton:
        made = button(text, "nav", icons.icon(icon, "muted"))
        made.setText(f"  {text}")
        made.setCheckable(True)
        made.clicked.connect(lambda: self.chosen.emit(name))
        self._together.addButton(made)
        self.buttons[name] = made
        return made

    @property
    def group(self) -> str:
        """Id of the group taken; empty while searching."""
        return next((name for name, made in self.buttons.items() if made.isChecked()), "")

    def choose(self, group: str) -> None:
        """Take a group without telling anybody; an empty id takes none."""
        self._together.setExclusive(bool(group))
        for name, made in self.buttons.items():
            made.setChecked(name == group)
        self._together.setExclusive(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.search.hasFocus():
            self.buttons[self.group or GROUPS[0].id].setFocus()
        else:
            super().keyPressEvent(event)
