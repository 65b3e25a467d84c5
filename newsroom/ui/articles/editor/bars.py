"""The small bars under the toolbar, and the one for the address of a link."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from newsroom.text.sanitize import safe_address
from newsroom.ui.common.theme import mark
from newsroom.ui.common.widgets import button, column, label, row


class Bar(QWidget):
    """A strip of controls that is shown when it is asked for; Esc hides it."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        mark(self, "kind", "bar")
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)

    def close_bar(self) -> None:
        """Hide the bar; the text takes the focus again."""
        self.hide()
        self.closed.emit()


class LinkBar(Bar):
    """Edits the address of the link at the caret."""

    applied = Signal(str)
    """The address; "" takes the link away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.address = QLineEdit()
        self.address.setPlaceholderText(self.tr("https://… atau alamat surel"))
        name = label(self.tr("Alamat tautan"), "field")
        name.setBuddy(self.address)
        self.address.setAccessibleName(name.text())
        self._apply = button(self.tr("Pasang"), "primary")
        self._remove = button(self.tr("Lepas"))
        self._problem = label("", "warn_meta", wrap=True)
        self._problem.hide()
        whole = column(self, gap=4)
        whole.setContentsMargins(16, 6, 16, 6)
        lane = row(gap=8)
        whole.addLayout(lane)
        whole.addWidget(self._problem)
        lane.addWidget(name)
        lane.addWidget(self.address, 1)
        lane.addWidget(self._apply)
        lane.addWidget(self._remove)
        self.address.returnPressed.connect(self._take)
        self._apply.clicked.connect(self._take)
        self._remove.clicked.connect(lambda: self._finish(""))

    def ask(self, address: str) -> None:
        """Show the bar for a link with this address, or for a new one."""
        self._complain("")
        self.address.setText(address)
        self._remove.setEnabled(bool(address))
        self.show()
        self.address.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.address.selectAll()

    def _take(self) -> None:
        address = completed(self.address.text())
        if address and not safe_address(address):
            self._complain(self.tr("Alamat ini tidak bisa dipakai. Tulis alamat web atau surel."))
        else:
            self._finish(address)

    def _complain(self, text: str) -> None:
        """Say what is wrong with the address; an empty text takes it back."""
        mark(self.address, "problem", bool(text))
        self._problem.setText(text)
        self._problem.setVisible(bool(text))
        self.address.setAccessibleDescription(text)

    def _finish(self, address: str) -> None:
        self.applied.emit(address)
        self.close_bar()


def completed(typed: str) -> str:
    """Return an address as it was meant: `a.id/x` is a web page, `a@b.id` a mail address."""
    address = typed.strip()
    head = address.split("/", 1)[0]
    if not address or ":" in head or address[0] in "#/.":
        return address
    if "@" in head and "/" not in address:
        return "mailto:" + address
    return "https://" + address if "." in head and not head.endswith(".html") else address
