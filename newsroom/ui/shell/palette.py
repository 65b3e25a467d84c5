"""Ctrl+K: find any record or do any command by typing some of its words."""

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QGraphicsDropShadowEffect,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from newsroom.services import listing
from newsroom.ui.common.actions import keys_text
from newsroom.ui.common.choices import SearchField
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.overlay import Overlay
from newsroom.ui.common.room import Visit
from newsroom.ui.common.theme import font
from newsroom.ui.common.widgets import column, label, line

WIDTH = 620
ROW = 40
MOST_RECORDS = 12
ICONS = {"article": "newspaper", "agenda": "calendar-days", "media": "image"}
ROOM_OF = {"article": "articles", "agenda": "agenda", "media": "media"}


@dataclass(frozen=True)
class Choice:
    """A row: a record to go to, or an action to do."""

    text: str
    icon: str
    keys: str = ""
    visit: Visit | None = None
    action: str = ""


class Palette(Overlay):
    """The field and its list, floating over the window."""

    visit_requested = Signal(object)

    def __init__(self, kit: Kit, window: QWidget) -> None:
        super().__init__(kit.theme, window)
        self._kit, self._window = kit, window
        self.setAccessibleName(self.tr("Cari atau jalankan perintah"))
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(40)
        shadow.setOffset(0, 10)
        self.setGraphicsEffect(shadow)
        whole = column(self, 10, 8)
        self.field = SearchField(kit.icons, self.tr("Cari atau jalankan perintah"))
        self.field.textEdited.connect(self._look)
        self.field.installEventFilter(self)
        whole.addWidget(self.field)
        self.model = ChoicesModel(self)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(_ChoiceDelegate(kit, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Hasil"))
        self.list.clicked.connect(self._choose)
        whole.addWidget(self.list)
        whole.addWidget(line())
        whole.addWidget(label(self.tr("↑ ↓ memilih · Enter membuka · Esc menutup"), "meta"))
        self.hide()

    def open(self) -> None:
        """Show the palette with an empty field."""
        self.field.clear()
        self._look("")
        self._place()
        self.show()
        self.raise_()
        self.field.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.hide()
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._pressed(event.key())
        return False

    def _pressed(self, key: int) -> bool:
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._move(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.list.currentIndex())
        elif key == Qt.Key.Key_Escape:
            self._leave()
        else:
            return False
        return True

    def _move(self, step: int) -> None:
        count = self.model.rowCount()
        if count:
            row = (self.list.currentIndex().row() + step) % count
            self.list.setCurrentIndex(self.model.index(row))

    def _leave(self) -> None:
        self.hide()
        self._window.setFocus()

    def _place(self) -> None:
        width = min(WIDTH, self._window.width() - 80)
        rows = max(3, min(10, self.model.rowCount()))
        self.list.setFixedHeight(rows * ROW + 4)
        self.setFixedWidth(width)
        self.adjustSize()
        self.move(QPoint((self._window.width() - width) // 2, 64))

    def _look(self, typed: str) -> None:
        words = typed.strip()
        if not words:
            self._show(self._commands(""))
            return

        def found(hits: Sequence[dict[str, Any]]) -> None:
            if self.field.text().strip() == words:
                self._show([*map(_record_choice, hits), *self._commands(words), self._new(words)])

        self._kit.session.ask(self, lambda n: listing.found(n, words, MOST_RECORDS), found)

    def _show(self, choices: Iterable[Choice]) -> None:
        self.model.show_choices(list(choices))
        self.list.setCurrentIndex(self.model.index(0))
        self._place()

    def _commands(self, typed: str) -> list[Choice]:
        """Return the actions that hold every word typed, in any order."""
        wanted = _folded(typed).split()
        return [
            Choice(
                text=action.text().replace("&", ""),
                icon=self._kit.actions.icon_of(name),
                keys=keys_text(action),
                action=name,
            )
            for name, action in self._kit.actions.available()
            if name not in ("search", "menu") and all(w in _folded(action.text()) for w in wanted)
        ]

    def _new(self, words: str) -> Choice:
        text = self.tr("Tulis artikel berjudul “{title}”").format(title=words)
        visit = Visit("articles", field=words, intent="new")
        return Choice(text, "pencil", visit=visit)

    def _choose(self, index: QModelIndex) -> None:
        choice = self.model.choice(index.row()) if index.isValid() else None
        if choice is None:
            return
        self._leave()
        if choice.visit is not None:
            self.visit_requested.emit(choice.visit)
        else:
            self._kit.actions[choice.action].trigger()


def _record_choice(hit: dict[str, Any]) -> Choice:
    kind = hit["kind"]
    visit = Visit(ROOM_OF[kind], record=hit["id"])
    return Choice(hit["title"], ICONS[kind], visit=visit)


def _folded(text: str) -> str:
    """Return a text without case and diacritics."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


class ChoicesModel(QAbstractListModel):
    """The rows of the palette."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choices: list[Choice] = []

    def show_choices(self, choices: list[Choice]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._choices = choices
        self.endResetModel()

    def choice(self, row: int) -> Choice:
        return self._choices[row]

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._choices)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> Any:
        if not index.isValid():
            return None
        choice = self._choices[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return choice.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{choice.text}. {choice.keys}" if choice.keys else choice.text
        return choice if role == Qt.ItemDataRole.UserRole else None


class _ChoiceDelegate(QStyledItemDelegate):
    def __init__(self, kit: Kit, parent: QObject) -> None:
        super().__init__(parent)
        self._kit = kit

    def sizeHint(self, option: QStyleOptionViewItem, index: Any) -> QSize:
        return QSize(200, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Any) -> None:
        choice: Choice = index.data(Qt.ItemDataRole.UserRole)
        area = option.rect.adjusted(2, 1, -2, -1)
        state = option.state
        theme = self._kit.theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent_soft"))
            painter.drawRoundedRect(area, 7, 7)
        ratio = painter.device().devicePixelRatio()
        icon = self._kit.icons.pixmap(choice.icon, "muted", 18, ratio)
        painter.drawPixmap(area.left() + 10, area.top() + 10, icon)
        painter.setFont(font("base"))
        painter.setPen(theme.color("text"))
        keys_width = 110 if choice.keys else 0
        place = QRect(area.left() + 40, area.top(), area.width() - 52 - keys_width, area.height())
        elided = painter.fontMetrics().elidedText(
            choice.text, Qt.TextElideMode.ElideRight, place.width()
        )
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, elided)
        painter.setFont(font("meta"))
        painter.setPen(theme.color("muted"))
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(area.adjusted(0, 0, -12, 0), right, choice.keys)
        painter.restore()
