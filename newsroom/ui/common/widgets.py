"""The pieces that all rooms are made of: buttons, cards, chips, rows, notices, empty states."""

import html
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QIcon,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from newsroom.ui.common.icons import Icons
from newsroom.ui.common.theme import Theme, font, mark

_Layout = TypeVar("_Layout", bound=QBoxLayout)


def label(text: str = "", kind: str = "", wrap: bool = False) -> QLabel:
    """Return a label of plain text; `kind` is one of the style sheet: page, section, meta …"""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    if kind:
        mark(made, "kind", kind)
    return made


def plain_tip(text: str) -> str:
    """Return what shows a text as it is in a tooltip, which would take a `<b>` in it for markup."""
    return f"<span>{html.escape(text)}</span>" if "<" in text else text


def button(text: str, kind: str = "", icon: QIcon | None = None) -> QPushButton:
    """Return a button; `kind` is primary, soft, link, danger, chip or empty for the usual one."""
    # The style sheet knows no gap between icon and text.
    made = QPushButton(f" {text}" if icon is not None else text)
    made.setAccessibleName(text)
    if icon is not None:
        made.setIcon(icon)
        made.setIconSize(QSize(18, 18))
    if kind:
        mark(made, "kind", kind)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    return made


def icon_button(name: str, icon: QIcon, shortcut: str = "") -> QPushButton:
    """Return a square button that shows only an icon; its name is spoken and shown as a tooltip."""
    made = QPushButton()
    made.setIcon(icon)
    made.setIconSize(QSize(18, 18))
    made.setAccessibleName(name)
    made.setToolTip(f"{name} ({shortcut})" if shortcut else name)
    mark(made, "kind", "icon")
    return made


def line(vertical: bool = False) -> QFrame:
    """Return a hairline."""
    made = QFrame()
    mark(made, "kind", "column" if vertical else "line")
    return made


def column(parent: QWidget | None = None, margin: int = 0, gap: int = 0) -> QVBoxLayout:
    """Return a vertical layout with equal margins, set on `parent` where one is given."""
    return _laid(QVBoxLayout(), parent, margin, gap)


def row(parent: QWidget | None = None, margin: int = 0, gap: int = 0) -> QHBoxLayout:
    """Return a horizontal layout with equal margins, set on `parent` where one is given."""
    return _laid(QHBoxLayout(), parent, margin, gap)


def _laid(made: _Layout, parent: QWidget | None, margin: int, gap: int) -> _Layout:
    made.setContentsMargins(margin, margin, margin, margin)
    made.setSpacing(gap)
    if parent is not None:
        parent.setLayout(made)
    return made


def scrolled(content: QWidget) -> QScrollArea:
    """Return `content` in an area that scrolls up and down only and takes no focus itself."""
    area = QScrollArea()
    area.setWidget(content)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area


def clear(layout: QBoxLayout) -> None:
    """Take everything out of a layout and delete the widgets."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()


class ElidedLabel(QLabel):
    """One line that ends in … where the room is too narrow; the whole text is its tooltip."""

    def __init__(self, text: str = "", kind: str = "") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._whole = ""
        if kind:
            mark(self, "kind", kind)
        self.show_text(text)

    def show_text(self, text: str) -> None:
        """Show another text."""
        self._whole = text
        self.setAccessibleName(text)
        self._elide()

    def minimumSizeHint(self) -> QSize:
        return QSize(24, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        width = QFontMetrics(self.font()).horizontalAdvance(self._whole) + 2
        return QSize(width, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._elide()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._elide()

    def _elide(self) -> None:
        metrics = QFontMetrics(self.font())
        shown = metrics.elidedText(self._whole, Qt.TextElideMode.ElideRight, max(24, self.width()))
        self.setText(shown)
        self.setToolTip(plain_tip(self._whole) if shown != self._whole else "")


class Card(QFrame):
    """A white panel with an optional title row; `body` takes the rows below it."""

    def __init__(self, title: str = "", *trailing: QWidget) -> None:
        super().__init__()
        mark(self, "kind", "card")
        whole = column(self)
        self.body = column()
        if title:
            self.setAccessibleName(title)
            head = QWidget()
            head_row = row(head, 0, 10)
            head_row.setContentsMargins(16, 12, 14, 12)
            self.title = label(title, "section")
            head_row.addWidget(self.title)
            head_row.addStretch(1)
            for widget in trailing:
                head_row.addWidget(widget)
            whole.addWidget(head)
            whole.addWidget(line())
        whole.addLayout(self.body)

    def add(self, widget: QWidget) -> None:
        """Add a row, with a hairline above all but the first."""
        if self.body.count():
            self.body.addWidget(line())
        self.body.addWidget(widget)

    def clear(self) -> None:
        """Take all rows out."""
        clear(self.body)


class RowButton(QFrame):
    """A row of a card that can be chosen by click, Enter or Space: picture, two lines, more.

    What stands in `trailing` keeps its own clicks.
    """

    activated = Signal()

    def __init__(
        self, title: str, detail: str = "", leading: QWidget | None = None, *trailing: QWidget,
        title_lines: int = 1,
    ) -> None:  # fmt: skip
        super().__init__()
        mark(self, "kind", "row")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"{title}. {detail}" if detail else title)
        whole = row(self, 0, 12)
        whole.setContentsMargins(12, 8, 12, 8)
        if leading is not None:
            whole.addWidget(leading)
        texts = column(gap=2)
        texts.addStretch(1)
        strong = ElidedLabel(title, "strong") if title_lines == 1 else label(title, "strong", True)
        texts.addWidget(strong)
        if detail:
            texts.addWidget(ElidedLabel(detail, "muted"))
        texts.addStretch(1)
        whole.addLayout(texts, 1)
        for widget in trailing:
            whole.addWidget(widget)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        is_inside = self.rect().contains(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and is_inside:
            self.activated.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.activated.emit()
        else:
            super().keyPressEvent(event)


class IconLabel(QWidget):
    """An icon in a colour of the theme, drawn at a size; it is not spoken."""

    def __init__(self, icons: Icons, name: str, token: str = "muted", size: int = 18) -> None:
        super().__init__()
        self._icons, self._name, self._token, self._size = icons, name, token, size
        self.setFixedSize(size, size)

    def show_icon(self, name: str, token: str) -> None:
        """Show another icon."""
        self._name, self._token = name, token
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ratio = self.devicePixelRatioF()
        painter.drawPixmap(0, 0, self._icons.pixmap(self._name, self._token, self._size, ratio))


class Badge(QLabel):
    """A word on a soft ground: `tone` is ok, warn, bad, violet, cengkih, accent or plain."""

    def __init__(self, text: str, tone: str = "plain") -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        mark(self, "kind", "badge")
        mark(self, "tone", tone)

    def show_text(self, text: str, tone: str) -> None:
        """Show another word."""
        self.setText(text)
        mark(self, "tone", tone)


class DateBlock(QWidget):
    """A day as on the site: its number above its month."""

    def __init__(self, theme: Theme, day: str, month: str) -> None:
        super().__init__()
        self._theme, self._day, self._month = theme, day, month
        self.setFixedSize(48, 54)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("accent_soft"))
        painter.drawRoundedRect(self.rect(), 8, 8)
        painter.setPen(self._theme.color("accent_text"))
        center = Qt.AlignmentFlag.AlignCenter
        painter.setFont(font("number", "bold"))
        painter.drawText(QRect(0, 4, 48, 26), center, self._day)
        painter.setFont(font("meta", "semibold"))
        painter.drawText(QRect(0, 29, 48, 20), center, self._month)


class Notice(QFrame):
    """A sentence in place about what is wrong or worth knowing, with buttons for the next step."""

    def __init__(self, icons: Icons, tone: str = "error") -> None:
        """`tone` is error, warning, or banner."""
        super().__init__()
        mark(self, "kind", tone)
        looks = {"error": ("circle-x", "bad"), "warning": ("triangle-alert", "warn")}
        whole = row(self, 12, 10)
        self._icon = IconLabel(icons, *looks.get(tone, ("info", "accent_text")))
        whole.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        self._text = label("", "", wrap=True)
        whole.addWidget(self._text, 1)
        self._buttons = row(gap=6)
        whole.addLayout(self._buttons)
        self.hide()

    @property
    def text(self) -> str:
        return self._text.text()

    def say(self, text: str, *actions: tuple[str, Callable[[], object]]) -> None:
        """Show a sentence with buttons (text, what it does); an empty one hides the notice."""
        self._text.setText(text)
        self.setAccessibleName(text)
        clear(self._buttons)
        for words, then in actions:
            made = button(words, "link")
            made.clicked.connect(lambda _, then=then: then())
            self._buttons.addWidget(made)
        self.setVisible(bool(text))


class EmptyState(QWidget):
    """What a screen shows when it has nothing to show: an icon, a sentence, the way on."""

    def __init__(self, icons: Icons, icon: str, text: str, *actions: QPushButton) -> None:
        super().__init__()
        whole = column(self, 24, 14)
        whole.addStretch(1)
        center = Qt.AlignmentFlag.AlignHCenter
        whole.addWidget(IconLabel(icons, icon, "faint", 48), 0, center)
        self.text = label(text, "muted", wrap=True)
        self.text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.text.setMinimumWidth(220)
        # Aligned, it would get the height of a wider label and lose its second line.
        whole.addWidget(self.text)
        buttons = row(gap=8)
        buttons.addStretch(1)
        for made in actions:
            buttons.addWidget(made)
        buttons.addStretch(1)
        whole.addLayout(buttons)
        whole.addStretch(2)
