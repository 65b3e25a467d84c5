"""Short sentences at the bottom of the window that go by themselves."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QEnterEvent
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsDropShadowEffect,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QWidget,
)

from newsroom.ui.common.icons import Icons
from newsroom.ui.common.theme import mark

STAY = 8_000
"""Milliseconds; the clock rests while the pointer or the focus is on the toast."""
MARGIN = 22


class Toasts(QObject):
    """Where the toasts of a window appear; the newest replaces the one before."""

    def __init__(self, icons: Icons, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._window: QWidget | None = None
        self._toast: _Toast | None = None

    def attach(self, window: QWidget) -> None:
        """Show toasts over `window` from now on."""
        self._window = window
        window.installEventFilter(self)

    @property
    def current(self) -> str:
        """The sentence on screen; empty when there is none."""
        return self._toast.text if self._toast is not None else ""

    def show_text(
        self, text: str, action: str = "", then: Callable[[], object] | None = None, icon: str = ""
    ) -> None:
        """Show a sentence, perhaps with one button."""
        self._show(_Toast(self._over, self._icons, text, action, icon, stays=False), then)

    def show_problem(
        self, text: str, action: str = "", then: Callable[[], object] | None = None
    ) -> None:
        """Show a sentence about something that went wrong; it stays until it is closed."""
        self._show(_Toast(self._over, self._icons, text, action, "", stays=True), then)

    def dismiss(self) -> None:
        """Take the toast away."""
        if self._toast is not None:
            self._toast.hide()
            self._toast.deleteLater()
            self._toast = None

    def activate(self) -> None:
        """Press the button of the toast."""
        if self._toast is not None and self._toast.button is not None:
            self._toast.button.click()

    @property
    def _over(self) -> QWidget:
        assert self._window is not None, "no window to show toasts over"
        return self._window

    def _show(self, toast: "_Toast", then: Callable[[], object] | None) -> None:
        self.dismiss()
        self._toast = toast
        toast.closed.connect(self.dismiss)
        if toast.button is not None and then is not None:
            toast.button.clicked.connect(self.dismiss)
            toast.button.clicked.connect(lambda: then())
        self._place()
        toast.show()
        toast.raise_()
        _announce(self._over, toast.text, urgent=toast.stays)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _place(self) -> None:
        if self._toast is None or self._window is None:
            return
        self._toast.setMaximumWidth(max(320, self._window.width() - 4 * MARGIN))
        self._toast.adjustSize()
        self._toast.move(
            (self._window.width() - self._toast.width()) // 2,
            self._window.height() - self._toast.height() - MARGIN,
        )


class _Toast(QFrame):
    closed = Signal()

    def __init__(
        self, window: QWidget, icons: Icons, text: str, action: str, icon: str, stays: bool
    ) -> None:
        super().__init__(window)
        self.text, self.stays = text, stays
        icons.theme.dress(self)
        mark(self, "kind", "toast")
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(24)
        shadow.setOffset(0, 6)
        self.setGraphicsEffect(shadow)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 6, 8, 6)
        row.setSpacing(12)
        row.addWidget(self._label(text), 1)
        self.button = self._button(action) if action else None
        if self.button is not None:
            if icon:
                self.button.setIcon(icons.icon(icon, "toast_action"))
            row.addWidget(self.button)
        row.addWidget(self._closing(icons))
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.timeout.connect(self.closed)
        self._resume()

    def _label(self, text: str) -> QLabel:
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(len(text) > 90)
        mark(label, "kind", "toast")
        return label

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(f" {text}" if text else "", self)
        mark(button, "kind", "toast")
        button.installEventFilter(self)
        return button

    def _closing(self, icons: Icons) -> QPushButton:
        button = self._button("")
        button.setIcon(icons.icon("x", "toast_text"))
        button.setAccessibleName(self.tr("Tutup pesan"))
        button.setToolTip(self.tr("Tutup pesan"))
        button.clicked.connect(self.closed)
        return button

    def enterEvent(self, event: QEnterEvent) -> None:
        self._clock.stop()

    def leaveEvent(self, event: QEvent) -> None:
        self._resume()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self._clock.stop()
        elif event.type() == QEvent.Type.FocusOut:
            self._resume()
        return False

    def _resume(self) -> None:
        if not self.stays:
            self._clock.start(STAY)


def _announce(widget: QWidget, text: str, urgent: bool) -> None:
    """Let a screen reader say it; an error may interrupt what is being read."""
    event = QAccessibleAnnouncementEvent(widget, text)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
    QAccessible.updateAccessibility(event)
