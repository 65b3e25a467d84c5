"""A line that is completed from what has been used before: places, names, vehicles."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QCompleter,
    QLineEdit,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from newsroom.ui.common.icons import Icons
from newsroom.ui.common.row_ground import paint_ground
from newsroom.ui.common.theme import Theme, font, mark

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
Offer = tuple[str, str]
"""(what is written into the line, what is worth knowing about it)."""
OFFER_ROLE = Qt.ItemDataRole.UserRole
MOST_ROWS = 8
ROW = 30
_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight


class OffersModel(QAbstractListModel):
    """What is offered, best first."""

    def __init__(self) -> None:
        super().__init__()
        self._offers: tuple[Offer, ...] = ()

    def show_offers(self, offers: Sequence[Offer]) -> None:
        """Offer other things."""
        self.beginResetModel()
        self._offers = tuple(offers)
        self.endResetModel()

    def detail(self, value: str) -> str:
        """Return what is known about a value in any case; empty for an unknown one."""
        wanted = value.strip().casefold()
        return next((detail for name, detail in self._offers if name.casefold() == wanted), "")

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._offers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        value, detail = self._offers[index.row()]
        if role == Qt.ItemDataRole.EditRole:
            return value
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{value} · {detail}" if detail else value
        return self._offers[index.row()] if role == OFFER_ROLE else None


class OfferLine(QLineEdit):
    """One value, completed by any of its words; ↓ shows everything that is offered."""

    picked = Signal()

    def __init__(self, icons: Icons, opening: str, icon: str = "") -> None:
        """`opening` says what the arrow at the end of the line shows."""
        super().__init__()
        if icon:
            place = QLineEdit.ActionPosition.LeadingPosition
            self.addAction(icons.icon(icon, "faint"), place).setEnabled(False)
        action = self.addAction(
            icons.icon("chevron-down", "muted"), QLineEdit.ActionPosition.TrailingPosition
        )
        action.setText(opening)
        action.setToolTip(f"{opening} (↓)")
        action.triggered.connect(self.show_all)
        self.offers = OffersModel()
        self._completer = QCompleter(self.offers, self)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._completer.setMaxVisibleItems(MOST_ROWS)
        self.offered = offer_list(icons, self._completer)
        """The list below the line."""
        self._completer.activated.connect(lambda: self.picked.emit())
        self.setCompleter(self._completer)

    def show_all(self) -> None:
        """Show all that is offered, whatever is in the line."""
        self.setFocus()
        self._completer.setCompletionPrefix("")
        self._completer.complete()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and not self.offered.isVisible():
            self.show_all()
        else:
            super().keyPressEvent(event)


class OfferDelegate(QStyledItemDelegate):
    """Paints a value, and at its right what is worth knowing about it."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        text = QFontMetrics(font("base")).horizontalAdvance(str(index.data()))
        return QSize(text + 40, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        value, detail = index.data(OFFER_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, self._theme, option.state, QRect(option.rect), 5)
        area = QRect(option.rect).adjusted(8, 0, -8, 0)
        if detail:
            self._paint(painter, area, detail, "meta", "muted", _RIGHT)
            gap = QFontMetrics(font("meta")).horizontalAdvance(detail) + 12
            area.setRight(max(area.left() + area.width() // 2, area.right() - gap))
        self._paint(painter, area, value, "base", "text", _LEFT)
        painter.restore()

    def _paint(
        self, painter: QPainter, area: QRect, text: str, size: str, token: str,
        flags: Qt.AlignmentFlag,
    ) -> None:  # fmt: skip
        painter.setFont(font(size))
        painter.setPen(self._theme.color(token))
        elide = Qt.TextElideMode.ElideRight
        room = painter.fontMetrics().elidedText(text, elide, area.width())
        painter.drawText(area, flags | Qt.AlignmentFlag.AlignVCenter, room)


def offer_list(icons: Icons, completer: QCompleter) -> QListView:
    """Return the list below a line, made the popup of its completer."""
    made = QListView()
    mark(made, "kind", "completer")
    icons.theme.dress(made)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    completer.setPopup(made)
    # The completer has just given it one of its own.
    made.setItemDelegate(OfferDelegate(icons.theme, made))
    return made
