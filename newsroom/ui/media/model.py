"""The library as a model: ids first, what the cells show in pages when they are looked at."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from newsroom.services import library
from newsroom.services.library import Cell
from newsroom.services.newsroom import Newsroom
from newsroom.ui.common import media_drag
from newsroom.ui.common.session import Session
from newsroom.ui.media.words import spoken

PAGE = 120
"""Cells that are read together."""
CELL = Qt.ItemDataRole.UserRole
"""Role of the Cell; None while it is being read."""
_Index = QModelIndex | QPersistentModelIndex


class MediaModel(QAbstractListModel):
    """Rows of ids; a cell is read when it is first asked for."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.ids: list[str] = []
        self._rows: dict[str, int] = {}
        self._cells: dict[str, Cell] = {}
        self._asked: set[int] = set()
        self._edition = 0

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.ids)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == CELL:
            return self._cell(index.row())
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        cell = self._cell(index.row())
        if cell is None:
            return self.tr("Sedang dibaca…")
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.item.shown_title
        return spoken(cell.item, cell.uses)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        able = Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else Qt.ItemFlag.NoItemFlags
        return super().flags(index) | able

    def mimeTypes(self) -> list[str]:
        return [media_drag.FORMAT]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        rows = sorted(index.row() for index in indexes)
        return media_drag.mime_of([self.ids[row] for row in rows])

    def show(self, ids: Sequence[str]) -> None:
        """Show other ids; cells that were read before stay until `refresh`."""
        if list(ids) == self.ids:
            return
        self.beginResetModel()
        self.ids = list(ids)
        self._rows = {item_id: row for row, item_id in enumerate(self.ids)}
        self._asked.clear()
        self.endResetModel()

    def forget(self) -> None:
        """Drop all cells: another newsroom has been opened, or anything may have changed."""
        self._cells.clear()
        self._asked.clear()
        self._edition += 1
        if self.ids:
            self.dataChanged.emit(self.index(0), self.index(len(self.ids) - 1))

    def refresh(self, ids: Sequence[str]) -> None:
        """Read some cells again; they show what they did until then."""
        known = [item_id for item_id in ids if item_id in self._cells]
        if known:
            self._read(known)

    def row_of(self, item_id: str) -> int:
        """Return the row of an id; -1 where it is not shown."""
        return self._rows.get(item_id, -1)

    def cell_of(self, item_id: str) -> Cell | None:
        """Return a cell that has been read."""
        return self._cells.get(item_id)

    def _cell(self, row: int) -> Cell | None:
        found = self._cells.get(self.ids[row])
        if found is None and row // PAGE not in self._asked:
            page = row // PAGE
            self._asked.add(page)
            missing = self.ids[page * PAGE : (page + 1) * PAGE]
            self._read([item_id for item_id in missing if item_id not in self._cells])
        return found

    def _read(self, ids: Sequence[str]) -> None:
        edition = self._edition

        def query(newsroom: Newsroom) -> list[Cell]:
            return library.cells(newsroom, ids)

        def fill(cells: list[Cell]) -> None:
            if edition == self._edition:
                self._fill(cells)

        self._session.ask(self, query, fill)

    def _fill(self, cells: list[Cell]) -> None:
        self._cells |= {cell.item.id: cell for cell in cells}
        rows = [self._rows[cell.item.id] for cell in cells if cell.item.id in self._rows]
        if rows:
            self.dataChanged.emit(self.index(min(rows)), self.index(max(rows)))
