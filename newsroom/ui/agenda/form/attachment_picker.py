"""The library in a panel over the window: a click or Enter attaches a document or a picture."""

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
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from newsroom.domain.media import MediaItem
from newsroom.services import library
from newsroom.services.newsroom import Newsroom
from newsroom.ui.agenda.words import file_words
from newsroom.ui.common.choices import Chips, SearchField
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.overlay import Overlay
from newsroom.ui.common.row_ground import paint_ground
from newsroom.ui.common.theme import font
from newsroom.ui.common.widgets import EmptyState, button, column, label, row

RECENT = 100
"""Media that the list shows at once."""
ROW = 48
Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
_ICONS = {"photo": "image", "video": "video", "audio": "music", "document": "file-text"}
_LINE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


class _MediaModel(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self._items: Sequence[MediaItem] = ()

    def show_items(self, items: Sequence[MediaItem]) -> None:
        self.beginResetModel()
        self._items = items
        self.endResetModel()

    def item(self, place: int) -> MediaItem:
        return self._items[place]

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        item = self._items[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return item.shown_title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{item.shown_title}, {file_words(item)}"
        return item if role == Qt.ItemDataRole.UserRole else None


class _MediaDelegate(QStyledItemDelegate):
    def __init__(self, kit: Kit, view: QListView) -> None:
        super().__init__(view)
        self._kit = kit

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(240, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        item: MediaItem = index.data(Qt.ItemDataRole.UserRole)
        theme, area = self._kit.theme, QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, theme, option.state, area)
        ratio = painter.device().devicePixelRatioF()
        icon = self._kit.icons.pixmap(_ICONS.get(item.type, "file"), "muted", 20, ratio)
        painter.drawPixmap(area.left() + 10, area.top() + (ROW - 20) // 2, icon)
        texts = area.adjusted(42, 5, -10, -5)
        painter.setFont(font("small", "semibold"))
        painter.setPen(theme.color("text"))
        elide = Qt.TextElideMode.ElideRight
        title = painter.fontMetrics().elidedText(item.shown_title, elide, texts.width())
        painter.drawText(texts.adjusted(0, 0, 0, -18), _LINE, title)
        painter.setFont(font("meta"))
        painter.setPen(theme.color("warn" if item.exempt else "muted"))
        painter.drawText(texts.adjusted(0, 20, 0, 0), _LINE, file_words(item))
        painter.restore()


class AttachmentPicker(Overlay):
    """What the library has, newest first, narrowed down by kind and words."""

    picked = Signal(str, object)
    """(the event that it was opened for, MediaItem)."""
    closed = Signal()

    def __init__(self, kit: Kit, window: QWidget) -> None:
        super().__init__(kit.theme, window)
        self._kit, self._window = kit, window
        self._event = ""
        self._attached: frozenset[str] = frozenset()
        self.setAccessibleName(self.tr("Pilih lampiran dari pustaka"))
        self.field = SearchField(kit.icons, self.tr("Cari keterangan, tempat, kredit…"))
        self.field.textChanged.connect(lambda _: self._look())
        kinds = (
            ("document", self.tr("Dokumen")),
            ("photo", self.tr("Foto")),
            ("all", self.tr("Semua")),
        )
        self.kinds = Chips(self.tr("Jenis media"), kinds)
        self.kinds.chosen.connect(lambda _: self._look())
        self.model = _MediaModel()
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(_MediaDelegate(kit, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setTabKeyNavigation(False)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Media"))
        self.list.activated.connect(lambda index: self._take(index.row()))
        self.list.clicked.connect(lambda index: self._take(index.row()))
        self._build(kit)
        self.hide()

    def _build(self, kit: Kit) -> None:
        whole = column(self, 16, 10)
        head = row(gap=8)
        head.addWidget(label(self.tr("Lampirkan dari pustaka"), "section"))
        head.addStretch(1)
        close = button(self.tr("Tutup"), "link")
        close.clicked.connect(self.leave)
        head.addWidget(close)
        whole.addLayout(head)
        whole.addWidget(self.field)
        whole.addWidget(self.kinds)
        whole.addWidget(self.list, 1)
        self.empty = EmptyState(kit.icons, "file-text", self.tr("Tidak ada media yang cocok."))
        whole.addWidget(self.empty, 1)

    def open(self, event_id: str, attached: Sequence[str]) -> None:
        """Show what can be attached to an event besides what is."""
        self._event, self._attached = event_id, frozenset(attached)
        self.field.clear()
        width = min(560, self._window.width() - 80)
        height = min(520, self._window.height() - 60)
        self.setGeometry((self._window.width() - width) // 2, 30, width, height)
        self._look()
        self.show()
        self.raise_()
        self.field.setFocus()

    def leave(self) -> None:
        """Close without taking anything."""
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() == Qt.Key.Key_Down and self.field.hasFocus() and self.model.rowCount():
            self.list.setFocus()
            self.list.setCurrentIndex(self.model.index(0))
        else:
            super().keyPressEvent(event)

    def _look(self) -> None:
        view, words = self.kinds.value, self.field.text()
        self._kit.session.ask(self, lambda n: _found(n, view, words), self._show)

    def _show(self, items: Sequence[MediaItem]) -> None:
        shown = [item for item in items if item.id not in self._attached]
        self.model.show_items(shown)
        self.list.setVisible(bool(shown))
        self.empty.setVisible(not shown)

    def _take(self, place: int) -> None:
        if self.isHidden():
            return  # a click may be told twice, as a click and as an activation
        item = self.model.item(place)
        self.leave()
        self.picked.emit(self._event, item)


def _found(newsroom: Newsroom, view: str, words: str) -> list[MediaItem]:
    ids = library.listing(newsroom, view, words, "newest").ids[:RECENT]
    return library.items(newsroom, ids)
