"""The list of articles: all ids at once, rows in pages when they come into sight."""

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from newsroom.domain.date_words import DateWords
from newsroom.domain.zones import Moment
from newsroom.services import article_desk
from newsroom.services.article_desk import Row
from newsroom.services.newsroom import Newsroom
from newsroom.ui.articles.words import date_words, lacking_words, state_word, untitled
from newsroom.ui.common.kit import Kit

ROW_ROLE = Qt.ItemDataRole.UserRole
"""The `Row`, or None while it is read."""
PAGE = 64

Index = QModelIndex | QPersistentModelIndex


class ArticleListModel(QAbstractListModel):
    """Rows of one view of the room, in its order."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._ids: list[str] = []
        self._places: dict[str, int] = {}
        self._rows: dict[str, Row] = {}
        self._asked: set[int] = set()
        self._edition = 0
        self.words = DateWords(kit.language)
        self.now: Moment | None = None
        """The present moment at the office, for `Hari ini`."""

    @property
    def ids(self) -> Sequence[str]:
        return self._ids

    def show_ids(self, ids: list[str]) -> None:
        """Show other articles; what is known of them stays."""
        if ids == self._ids:
            return
        self.beginResetModel()
        self._ids = ids
        self._places = {article_id: place for place, article_id in enumerate(ids)}
        self._asked.clear()
        self.endResetModel()

    def forget(self) -> None:
        """Drop what is known: another newsroom has been opened."""
        self._rows.clear()
        self._asked.clear()
        self._edition += 1

    def refresh(self, ids: Iterable[str] | None = None) -> None:
        """Read some rows (or all that are known) again; they show what they did until then."""
        wanted = list(self._rows) if ids is None else [item for item in ids if item in self._rows]
        shown = [item for item in wanted if item in self._places]
        for item in set(wanted) - set(shown):
            del self._rows[item]
        for first in range(0, len(shown), PAGE):
            self._ask(shown[first : first + PAGE])

    def place_of(self, article_id: str) -> int:
        """Return the place of an article in the list; -1 where it is not."""
        return self._places.get(article_id, -1)

    def row_of(self, article_id: str) -> Row | None:
        """Return the row of an article that is listed and has been read."""
        return self._rows.get(article_id) if article_id in self._places else None

    def row(self, place: int) -> Row | None:
        return self._rows.get(self._ids[place])

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._ids):
            return None
        row = self.row(index.row())
        if row is None:
            self._read(index.row() // PAGE)
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return (row.article.title or untitled()) if row else ""
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row) if row else ""
        if role == Qt.ItemDataRole.ToolTipRole:
            return lacking_words(row) if row else ""
        return None

    def _spoken(self, row: Row) -> str:
        parts = [row.article.title or untitled(), state_word(row.state)]
        if self.now is not None:
            parts.append(date_words(row.article, self.now, self.words))
        parts.append("/".join(row.article.authors))
        parts.append(lacking_words(row))
        return ". ".join(filter(None, parts))

    def _read(self, page: int) -> None:
        if page not in self._asked:
            self._asked.add(page)
            self._ask(self._ids[page * PAGE : (page + 1) * PAGE])

    def _ask(self, ids: Sequence[str]) -> None:
        edition = self._edition

        def query(newsroom: Newsroom) -> list[Row]:
            return article_desk.rows(newsroom, ids)

        def keep(rows: Sequence[Row]) -> None:
            if edition == self._edition:
                self._keep(rows)

        self._kit.session.ask(self, query, keep)

    def _keep(self, rows: Sequence[Row]) -> None:
        self._rows |= {row.article.id: row for row in rows}
        shown = [place for row in rows if (place := self.place_of(row.article.id)) >= 0]
        if shown:
            self.dataChanged.emit(self.index(min(shown)), self.index(max(shown)))
