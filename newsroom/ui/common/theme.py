"""The look of the program: Fusion with our own palette and one small style sheet."""

import shiboken6
from PySide6.QtCore import QEvent, QObject, QSettings, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from newsroom import paths
from newsroom.ui.common import fonts
from newsroom.ui.common.tokens import DARK, LETTERS, LIGHT, TEXT_SIZES, Palette

SCHEMES = ("light", "dark", "system")


class Theme(QObject):
    """The colour scheme in force; painted widgets ask it for colours and repaint on `changed`.

    The style sheet is not the application's but that of each screen that was dressed: Qt polishes
    every widget below a sheet anew when it changes, about half a millisecond each, so a change of
    scheme dresses what is on screen and leaves the other rooms until they are shown.
    """

    changed = Signal()
    letters_changed = Signal()
    """The text that is written is larger or smaller now."""

    def __init__(self, application: QApplication, settings: QSettings, scheme: str = "") -> None:
        """`scheme` overrides the remembered choice for this run."""
        super().__init__(application)
        self.application = application
        self.settings = settings
        self._sheet = ""
        self._dressed: list[QWidget] = []
        self._scheme = scheme or str(settings.value("theme", "system"))
        self._load_fonts()
        application.setStyle("Fusion")
        application.styleHints().colorSchemeChanged.connect(self._follow_system)
        self._apply()

    @property
    def scheme(self) -> str:
        """`light`, `dark` or `system`."""
        return self._scheme

    @property
    def palette(self) -> Palette:
        return DARK if self.is_dark else LIGHT

    @property
    def is_dark(self) -> bool:
        if self._scheme == "system":
            return self.application.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return self._scheme == "dark"

    def choose(self, scheme: str) -> None:
        """Use a scheme and remember it on this PC."""
        self._scheme = scheme
        self.settings.setValue("theme", scheme)
        self._apply()

    @property
    def letters(self) -> str:
        """Size of the text that is written: a key of `LETTERS`."""
        chosen = str(self.settings.value("letters", ""))
        return chosen if chosen in LETTERS else "medium"

    def choose_letters(self, size: str) -> None:
        """Write in another size and remember it on this PC."""
        if size != self.letters:
            self.settings.setValue("letters", size)
            self.letters_changed.emit()

    def dress(self, root: QWidget) -> None:
        """Give a screen, or a window without a parent, the style sheet in force, now and later."""
        self._dressed.append(root)
        root.installEventFilter(self)
        root.setStyleSheet(self._sheet)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget):
            self._freshen(watched)
        return False

    def _freshen(self, root: QWidget) -> None:
        if root.styleSheet() != self._sheet:
            root.setStyleSheet(self._sheet)

    def color(self, token: str) -> QColor:
        """Return the colour of a token of the palette, such as `accent_soft`."""
        return QColor(getattr(self.palette, token))

    def _load_fonts(self) -> None:
        fonts.load()
        self.application.setFont(font("base"))

    def _follow_system(self) -> None:
        if self._scheme == "system":
            self._apply()

    def _apply(self) -> None:
        self.application.setPalette(_qt_palette(self.palette))
        self._sheet = _style_sheet(self.palette)
        self._dressed = [root for root in self._dressed if shiboken6.isValid(root)]
        for root in self._dressed:
            if root.isVisible():
                self._freshen(root)
        self.changed.emit()


def font(size: str = "base", weight: str = "normal") -> QFont:
    """Return the UI font in a named size of the design; weight normal, medium, semibold or bold."""
    made = QFont(fonts.FAMILY)
    made.setPixelSize(TEXT_SIZES[size])
    made.setWeight(_WEIGHTS[weight])
    return made


_WEIGHTS = {
    "normal": QFont.Weight.Normal,
    "medium": QFont.Weight.Medium,
    "semibold": QFont.Weight.DemiBold,
    "bold": QFont.Weight.Bold,
}


def mark(widget: QWidget, name: str, value: str | bool = True) -> None:
    """Set a property that the style sheet looks at, and let the sheet look again."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def _qt_palette(colors: Palette) -> QPalette:
    palette = QPalette()
    roles = QPalette.ColorRole
    for role, token in (
        (roles.Window, colors.window),
        (roles.WindowText, colors.text),
        (roles.Base, colors.surface),
        (roles.AlternateBase, colors.sunken),
        (roles.Text, colors.text),
        (roles.PlaceholderText, colors.faint),
        (roles.Button, colors.surface),
        (roles.ButtonText, colors.text),
        (roles.ToolTipBase, colors.toast),
        (roles.ToolTipText, colors.toast_text),
        (roles.Highlight, colors.accent),
        (roles.HighlightedText, colors.on_accent),
        (roles.Link, colors.accent_text),
        (roles.Light, colors.hover),
        (roles.Midlight, colors.hover),
        (roles.Mid, colors.control),
        (roles.Dark, colors.control),
        (roles.BrightText, colors.bad),
    ):
        palette.setColor(role, QColor(token))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colors.faint))
    return palette


def _style_sheet(colors: Palette) -> str:
    """Return the one sheet of the program; widgets choose by the property `kind`."""
    folder = paths.resources() / "theme"
    pictures = (folder / ("dark" if colors is DARK else "light")).as_posix()
    template = (folder / "window.qss").read_text(encoding="utf-8")
    for token, value in sorted(vars(colors).items(), key=lambda pair: -len(pair[0])):
        template = template.replace(f"@{token}", value)
    return template.replace("@icons", pictures)
