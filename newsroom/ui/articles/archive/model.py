"""The places that a search over the archive found: articles, each with its places below it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from newsroom.services.archive_replace import Choice, Found, Hit
from newsroom.services.article_desk import Row
from newsroom.ui.articles.words import state_word, untitled

LINE_ROLE = Qt.ItemDataRole.UserRole
"""The `Line`."""
Index = QModelIndex | QPersistentModelIndex
_CHECK = Qt.ItemDataRole.CheckStateRole
_Key = tuple[str, str, str, int]


@dataclass(frozen=True)
class Line:
    """One line of the list: an article, or one of its places."""

    found: Found
    hit: Hit | None = None

    @property
    def state(self) -> str:
        """The state of the article as its room names it."""
        return Row(self.found.article, None).state


@dataclass(frozen=True)
class Tally:
    """How many places there are, how many of them are ticked, and in how many articles."""

    places: int = 0
    articles: int = 0
    ticked: int = 0
    touched: int = 0


class ArchiveModel(QAbstractListModel):
    """Everything is ticked until somebody unticks it; what reads as wished already never is."""

    ticked = Signal()
    """Another set of places is ticked."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[Line] = []
        self._rows: dict[str, int] = {}
        self._off: set[_Key] = set()
        self.words = ""
        """What the places are to read instead."""

    # What is listed

    def clear(self) -> None:
        """Take everything out; what was unticked stays so if it is found again."""
        self.beginResetModel()
        self._lines.clear()
        self._rows.clear()
        self.endResetModel()

    def forget(self) -> None:
        """Take everything out: something else is looked for."""
        self._off.clear()
        self.clear()

    def add(self, found: Sequence[Found]) -> None:
        """Append articles with their places."""
        more = [line for one in found for line in _lines(one)]
        if not more:
            return
        start = len(self._lines)
        self.beginInsertRows(QModelIndex(), start, start + len(more) - 1)
        self._lines += more
        for row, line in enumerate(more, start):
            self._rows.setdefault(line.found.article.id, row)
        self.endInsertRows()

    def show_words(self, words: str) -> None:
        """Show other words in place of those that were found."""
        if words != self.words:
            self.words = words
            self._tell(0, len(self._lines))

    def holds(self, ids: Iterable[str]) -> bool:
        """Say whether one of some articles is listed."""
        return any(article in self._rows for article in ids)

    def line(self, row: int) -> Line:
        return self._lines[row]

    # What is ticked

    def tally(self) -> Tally:
        """Count what is listed and what is ticked."""
        hits = [line for line in self._lines if line.hit is not None]
        on = [line for line in hits if line.hit is not None and self._is_on(line.found, line.hit)]
        touched = {line.found.article.id for line in on}
        return Tally(len(hits), len(self._rows), len(on), len(touched))

    def choices(self) -> list[Choice]:
        """Return the ticked places, article by article."""
        chosen = ((found, self._on(found)) for found in self._found())
        return [Choice.of(found, hits) for found, hits in chosen if hits]

    def tick_all(self, on: bool) -> None:
        """Tick or untick every place."""
        for found in self._found():
            self._set(found, found.hits, on)
        self._tell(0, len(self._lines))

    def toggle(self, row: int) -> None:
        """Turn the tick of a line; an article's goes for all its places."""
        index = self.index(row)
        is_on = self.data(index, _CHECK) == Qt.CheckState.Checked
        self.setData(index, Qt.CheckState.Unchecked if is_on else Qt.CheckState.Checked, _CHECK)

    def is_settled(self, hit: Hit) -> bool:
        """Say whether a place reads already as it is to read."""
        return hit.found == self.words

    def _found(self) -> Iterator[Found]:
        return (self._lines[row].found for row in self._rows.values())

    def _is_on(self, found: Found, hit: Hit) -> bool:
        return not self.is_settled(hit) and _key(found, hit) not in self._off

    def _on(self, found: Found) -> list[Hit]:
        return [hit for hit in found.hits if self._is_on(found, hit)]

    def _set(self, found: Found, hits: Iterable[Hit], on: bool) -> None:
        keys = {_key(found, hit) for hit in hits}
        self._off = self._off - keys if on else self._off | keys

    def _tell(self, first: int, end: int) -> None:
        if end > first:
            self.dataChanged.emit(self.index(first), self.index(end - 1))
        self.ticked.emit()

    # What a view asks for

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and self._can_tick(self._lines[index.row()]):
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def _can_tick(self, line: Line) -> bool:
        hits = line.found.hits if line.hit is None else (line.hit,)
        return not all(map(self.is_settled, hits))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._lines):
            return None
        line = self._lines[index.row()]
        if role == LINE_ROLE:
            return line
        if role == _CHECK:
            return self._state(line)
        if role == Qt.ItemDataRole.DisplayRole:
            return _title(line) if line.hit is None else self._text(line.hit)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken_article(line) if line.hit is None else self._spoken(line.hit)
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != _CHECK or not index.isValid():
            return False
        line = self._lines[index.row()]
        found = line.found
        hits = found.hits if line.hit is None else (line.hit,)
        self._set(found, hits, Qt.CheckState(value) == Qt.CheckState.Checked)
        first = self._rows[found.article.id]
        self._tell(first, first + len(found.hits) + 1)
        return True

    def _state(self, line: Line) -> Qt.CheckState:
        hits = line.found.hits if line.hit is None else (line.hit,)
        open_hits = [hit for hit in hits if not self.is_settled(hit)]
        on = sum(self._is_on(line.found, hit) for hit in open_hits)
        if not on:
            return Qt.CheckState.Unchecked
        return Qt.CheckState.Checked if on == len(open_hits) else Qt.CheckState.PartiallyChecked

    def _text(self, hit: Hit) -> str:
        return f"{hit.before}{hit.found}{hit.after}"

    def _spoken_article(self, line: Line) -> str:
        said = self.tr("{title}. {state}. {n} temuan, {ticked} dicentang.")
        return said.format(
            title=_title(line),
            state=state_word(line.state),
            n=len(line.found.hits),
            ticked=len(self._on(line.found)),
        )

    def _spoken(self, hit: Hit) -> str:
        if self.is_settled(hit):
            said = self.tr("{field}: “{old}” sudah sesuai. {text}")
        elif self.words:
            said = self.tr("{field}: “{old}” diganti “{new}”. {text}")
        else:
            said = self.tr("{field}: “{old}” dihapus. {text}")
        return said.format(
            field=field_word(hit.field), text=self._text(hit), old=hit.found, new=self.words
        )


def _lines(found: Found) -> list[Line]:
    return [Line(found), *(Line(found, hit) for hit in found.hits)]


def _key(found: Found, hit: Hit) -> _Key:
    return found.article.id, found.article.digest, hit.field, hit.index


def _title(line: Line) -> str:
    return line.found.article.title or untitled()


def field_word(field: str) -> str:
    """Return what a field is called where a place is shown: `Judul`, `Isi`."""
    words = {
        "title": QCoreApplication.translate("Articles", "Judul"),
        "short_title": QCoreApplication.translate("Articles", "Judul pendek"),
        "summary": QCoreApplication.translate("Articles", "Ringkasan"),
        "body": QCoreApplication.translate("Articles", "Isi"),
    }
    return words[field]
