"""The bar above the rooms: title, search, save state, Pratinjau, Terbitkan."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from newsroom.ui.common.actions import Actions, keys_text, tooltip
from newsroom.ui.common.icons import Icons
from newsroom.ui.common.theme import mark
from newsroom.ui.common.tokens import BAR_HEIGHT
from newsroom.ui.common.widgets import ElidedLabel, IconLabel, button, label, plain_tip

CALM_HEIGHT = 44


class TopBar(QWidget):
    """What is within reach on every screen."""

    def __init__(self, icons: Icons, actions: Actions) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        mark(self, "kind", "topbar")
        self._room, self._is_calm = "", False
        self.setAccessibleName(self.tr("Bilah atas"))
        whole = QHBoxLayout(self)
        whole.setContentsMargins(18, 0, 14, 0)
        whole.setSpacing(10)
        self.title = ElidedLabel(self.tr("Ruang Redaksi"), "bar")
        self.title.setMinimumWidth(140)
        whole.addWidget(self.title, 2)
        self._way_out = self._ending(icons, actions)
        whole.addWidget(self._way_out)
        self.search = self._search(icons, actions)
        whole.addWidget(self.search, 4)
        whole.addSpacing(8)
        self.state = SaveState(icons)
        whole.addWidget(self.state, 1)
        self.preview = self._button(icons, actions, "preview", "text")
        self.publish = self._button(icons, actions, "publish", "on_accent")
        mark(self.publish, "kind", "primary")
        whole.addWidget(self.preview)
        whole.addWidget(self.publish)
        self._show()

    def _ending(self, icons: Icons, actions: Actions) -> QPushButton:
        made = button(
            self.tr("Keluar dari mode fokus"), "link", icons.icon("arrow-left", "accent_text")
        )
        made.setToolTip(self.tr("Kembali ke semua panel (F11)"))
        made.clicked.connect(actions["focus"].trigger)
        return made

    def _search(self, icons: Icons, actions: Actions) -> QPushButton:
        action = actions["search"]
        made = QPushButton()
        mark(made, "kind", "search")
        made.setAccessibleName(action.text())
        made.setToolTip(tooltip(action))
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.setMinimumWidth(290)  # its words are whole in the smallest window
        made.setMaximumWidth(420)
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        inside = QHBoxLayout(made)
        inside.setContentsMargins(12, 0, 8, 0)
        inside.addWidget(IconLabel(icons, "search", "muted", 16))
        inside.addWidget(ElidedLabel(action.text(), "muted"), 1)
        keys = keys_text(action)
        inside.addWidget(label(keys.replace("+", " "), "key"), 0, Qt.AlignmentFlag.AlignVCenter)
        made.clicked.connect(action.trigger)
        return made

    def _button(self, icons: Icons, actions: Actions, name: str, token: str) -> QPushButton:
        action = actions[name]
        made = QPushButton(f" {action.text()}")
        made.setIcon(icons.icon("eye" if name == "preview" else "send", token))
        made.setIconSize(QSize(18, 18))
        made.setAccessibleName(action.text())
        made.setToolTip(tooltip(action))
        made.clicked.connect(action.trigger)
        return made

    def enter(self, room: str) -> None:
        """Leave out what a room has itself: the publish room has both buttons."""
        self._room, self._is_calm = room, False
        self._show()

    def show_calm(self, calm: bool) -> None:
        """Show only the state of saving and the way out of the calm."""
        self._is_calm = calm
        self._show()

    def _show(self) -> None:
        room, calm = self._room, self._is_calm
        for part in (self.preview, self.publish):
            part.setVisible(room not in ("publish", "") and not calm)
        self.search.setVisible(bool(room) and not calm)
        self.state.setVisible(bool(room))
        self.title.setVisible(not calm)
        self._way_out.setVisible(calm)
        self.setFixedHeight(CALM_HEIGHT if calm else BAR_HEIGHT)
        mark(self, "kind", "surface" if calm else "topbar")


class SaveState(QWidget):
    """Says in words whether everything typed is stored."""

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(6)
        whole.addStretch(1)
        self._icon = IconLabel(icons, "cloud-check", "ok", 16)
        whole.addWidget(self._icon)
        self._text = label("", "muted")
        whole.addWidget(self._text)
        self.show_saved("")

    @property
    def text(self) -> str:
        return self._text.text()

    def show_saving(self) -> None:
        self._say("cloud", "muted", self.tr("Menyimpan…"))

    def show_saved(self, clock: str) -> None:
        """`clock` is the time as written, `10.42`; empty before the first save."""
        saved = self.tr("Tersimpan {clock}").format(clock=clock) if clock else self.tr("Tersimpan")
        self._say("cloud-check", "ok", saved)

    def show_failed(self, reason: str) -> None:
        """`reason` is the whole sentence; it is the tooltip of the short one."""
        self._say("cloud-alert", "bad", self.tr("Belum tersimpan"))
        self._text.setToolTip(plain_tip(reason))
        self.setAccessibleName(reason)

    def _say(self, icon: str, token: str, text: str) -> None:
        self._icon.show_icon(icon, token)
        self._text.setText(text)
        self._text.setToolTip("")
        mark(self._text, "kind", "bad" if token == "bad" else "muted")
        self.setAccessibleName(text)
