"""The grid of the library: cells of equal width up to an even right edge."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView

from newsroom.ui.common.kit import Kit
from newsroom.ui.common.theme import mark
from newsroom.ui.media.cells import MARGIN, MediaDelegate, cell_height
from newsroom.ui.media.model import MediaModel

SMALLEST, LARGEST, USUAL = 140, 340, 216
"""Widths in pixels that a cell may be wished to have."""
REST = 60
"""Milliseconds without scrolling after which missing pictures are asked for."""


class MediaGrid(QListView):
    """Shows the model's items; arrows, Ctrl+A, Enter, Space and Del work as everywhere."""

    selection_changed = Signal()
    opened = Signal()
    """Enter or a double click: the item's fields are wanted."""
    preview_requested = Signal()
    trash_requested = Signal()
    size_changed = Signal(int)
    """Ctrl and the wheel: another width of the cells."""
    menu_requested = Signal(QPoint)

    def __init__(self, kit: Kit, model: MediaModel) -> None:
        super().__init__()
        self.media = model
        self._wish = USUAL
        self._delegate = MediaDelegate(kit, self)
        self._rest = QTimer(self, interval=REST, singleShot=True)
        self._rest.timeout.connect(self._settled)
        self._position = 0
        self._set_up()
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.selectionModel().selectionChanged.connect(lambda *_: self.selection_changed.emit())
        self.doubleClicked.connect(lambda _: self.opened.emit())
        self.customContextMenuRequested.connect(self.menu_requested)
        kit.thumbnails.ready.connect(self._repaint)
        kit.theme.changed.connect(self.viewport().update)

    def _set_up(self) -> None:
        self.setAccessibleName(self.tr("Media"))
        mark(self, "kind", "grid")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setAcceptDrops(False)
        self.setDragEnabled(True)
        self.setDefaultDropAction(Qt.DropAction.CopyAction)
        self.setViewportMargins(10, 0, 0, 0)
        self.verticalScrollBar().setSingleStep(40)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    # Sizes

    def wish(self, width: int) -> None:
        """Make cells about this wide; as many as fit are stretched to fill the row."""
        self._wish = max(SMALLEST, min(LARGEST, width))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        # QListView keeps a few pixels for itself and would break the row one cell early.
        room = self.viewport().width() - 2 * self.spacing() - 1
        columns = max(1, round(room / self._wish))
        width = max(SMALLEST // 2, room // columns)
        size = QSize(width, cell_height(width))
        if size != self.gridSize():
            top = self.indexAt(QPoint(MARGIN * 3, MARGIN * 3))
            self._delegate.size = size
            self.setGridSize(size)
            if top.isValid():
                self.scrollTo(top, QAbstractItemView.ScrollHint.PositionAtTop)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            step = 20 if event.angleDelta().y() > 0 else -20
            self.size_changed.emit(max(SMALLEST, min(LARGEST, self._wish + step)))
            event.accept()
        else:
            super().wheelEvent(event)

    # Choosing

    @property
    def chosen(self) -> list[str]:
        """Ids of the selected items in the order of the grid."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return [self.media.ids[row] for row in rows]

    @property
    def current(self) -> str:
        """Id of the item that the keyboard is on; empty when there is none."""
        index = self.currentIndex()
        return self.media.ids[index.row()] if index.isValid() else ""

    def choose(self, ids: Sequence[str], show: bool = True) -> None:
        """Select items; the first becomes the current one and is scrolled to."""
        rows = [row for row in map(self.media.row_of, ids) if row >= 0]
        flags = QItemSelectionModel.SelectionFlag
        selection = QItemSelection()
        for row in rows:
            index = self.media.index(row)
            selection.select(index, index)
        if rows:
            self.selectionModel().setCurrentIndex(self.media.index(rows[0]), flags.NoUpdate)
        self.selectionModel().select(selection, flags.ClearAndSelect)
        if rows and show:
            self.scrollTo(self.media.index(rows[0]))

    def step(self, by: int) -> None:
        """Choose the item after (1) or before (-1) the current one."""
        row = self.currentIndex().row() + by
        if 0 <= row < len(self.media.ids):
            self.choose([self.media.ids[row]])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, plain = event.key(), not event.modifiers()
        wanted = {
            Qt.Key.Key_Return: self.opened,
            Qt.Key.Key_Enter: self.opened,
            Qt.Key.Key_Space: self.preview_requested,
            Qt.Key.Key_Delete: self.trash_requested,
        }.get(Qt.Key(key))
        if wanted is not None and plain and self.chosen:
            wanted.emit()
        elif key == Qt.Key.Key_Escape and len(self.chosen) > 1:
            self.choose([self.current])
        else:
            super().keyPressEvent(event)

    # Pictures that arrive

    def _scrolled(self, position: int) -> None:
        """While the grid flies by, the pictures of what passes are not even asked for."""
        leap = abs(position - self._position) > self.viewport().height() // 2
        self._position = position
        if leap or self._delegate.hasty:
            self._delegate.hasty = True
            self._rest.start()

    def _settled(self) -> None:
        self._delegate.hasty = False
        self.viewport().update()

    def _repaint(self, sha256: str) -> None:
        """Paint the cells on screen whose picture has come."""
        for index in self._on_screen():
            cell = self.media.cell_of(self.media.ids[index.row()])
            if cell is not None and cell.item.sha256 == sha256:
                self.update(index)

    def _on_screen(self) -> list[QModelIndex]:
        if not self.media.ids:
            return []
        area, size = self.viewport().rect(), self.gridSize()
        first = self.indexAt(QPoint(MARGIN * 3, MARGIN * 3))
        if not first.isValid():
            first = self.media.index(0)
        columns = max(1, area.width() // max(1, size.width()))
        count = columns * (area.height() // max(1, size.height()) + 2)
        last = min(len(self.media.ids), first.row() + count)
        return [self.media.index(row) for row in range(first.row(), last)]
