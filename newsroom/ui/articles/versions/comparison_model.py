"""The rows of a comparison: fields, lines beside each other, and what is alike folded away."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from newsroom.domain.article import Article
from newsroom.services.comparison import CHANGED, Comparison, Line, Pair
from newsroom.services.revision_diff import ADDED, REMOVED, SAME
from newsroom.ui.articles.version_words import FieldWords
from newsroom.ui.common.kit import Kit

ROW_ROLE = Qt.ItemDataRole.UserRole
"""A `Row` or a `Fold`."""
AROUND = 1
"""Lines that are shown on each side of a change although they are alike."""
SHORTEST_FOLD = 3

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Row:
    """Two lines beside each other; a field has a label."""

    state: str
    left: Line | None
    right: Line | None
    label: str = ""
    note: str = ""
    """What the marks do not show: the picture is another one, only the form differs."""


@dataclass(frozen=True)
class Fold:
    """Lines that are alike and not shown."""

    rows: tuple[Row, ...]


class ComparisonModel(QAbstractListModel):
    """What two versions differ in, and on demand what they do not."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._rows: list[Row | Fold] = []

    def show_comparison(
        self, found: Comparison, left: Article, right: Article, words: FieldWords
    ) -> None:
        """Show another comparison, what is alike folded."""
        self.beginResetModel()
        fields = self._field_rows(found, left, right, words)
        self._rows = [*fields, *_folded([self._row(pair) for pair in found.pairs])]
        self.endResetModel()

    def _field_rows(
        self, found: Comparison, left: Article, right: Article, words: FieldWords
    ) -> Iterator[Row]:
        for pair in found.fields:
            before, after = words.pieces(pair, left, right)
            label = self._kit.text(pair.name)
            left_line = Line(shape="field", cells=(before,))
            right_line = Line(shape="field", cells=(after,))
            yield Row(CHANGED, left_line, right_line, label)

    def _row(self, pair: Pair) -> Row:
        return Row(pair.state, pair.left, pair.right, note=self._note(pair))

    def _note(self, pair: Pair) -> str:
        left, right = pair.left, pair.right
        if left is None or right is None:
            return ""
        if left.shape == right.shape == "figure" and left.target != right.target:
            return self.tr("Fotonya diganti.")
        return self.tr("Hanya bentuknya yang berubah.") if pair.is_form_only else ""

    def unfold(self, place: int) -> None:
        """Show the lines of a fold in its place."""
        fold = self._rows[place]
        if not isinstance(fold, Fold):
            return
        self.beginInsertRows(QModelIndex(), place + 1, place + len(fold.rows))
        self._rows[place + 1 : place + 1] = fold.rows
        self.endInsertRows()
        self.beginRemoveRows(QModelIndex(), place, place)
        del self._rows[place]
        self.endRemoveRows()

    def first_change(self) -> int:
        """Return the place of the first row that differs; 0 where none does."""
        return self.next_change(-1, 1) if self._rows else 0

    def next_change(self, place: int, step: int) -> int:
        """Return the place of the next row that differs (`step` -1: the one before), or `place`."""
        at = place + step
        while 0 <= at < len(self._rows):
            row = self._rows[at]
            if isinstance(row, Row) and row.state != SAME:
                return at
            at += step
        return max(place, 0)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row)
        if role == Qt.ItemDataRole.DisplayRole:
            return self.fold_text(row) if isinstance(row, Fold) else _text(row.left or row.right)
        return None

    def fold_text(self, fold: Fold) -> str:
        """Return how many lines a fold hides."""
        return self.tr("%Ln baris sama", "", len(fold.rows))

    def _spoken(self, row: Row | Fold) -> str:
        if isinstance(row, Fold):
            return self.tr("{lines}. Tekan Enter untuk menampilkannya.").format(
                lines=self.fold_text(row)
            )
        gone, come = _marked(row.left, REMOVED), _marked(row.right, ADDED)
        parts = [
            row.label,
            self.tr("Dihapus: “{words}”").format(words=gone) if gone else "",
            self.tr("Ditambahkan: “{words}”").format(words=come) if come else "",
            row.note,
        ]
        if row.state in (SAME, CHANGED) and not row.label:
            parts.append(_text(row.right))
        return ". ".join(filter(None, parts))


def _text(line: Line | None) -> str:
    return line.text if line is not None else ""


def _marked(line: Line | None, state: str) -> str:
    if line is None:
        return ""
    pieces = (piece for cell in line.cells for piece in cell if piece.state == state)
    return " … ".join(piece.text.strip() for piece in pieces)


def _folded(rows: Sequence[Row]) -> Iterable[Row | Fold]:
    """Yield rows with those far from any change folded."""
    changed = [place for place, row in enumerate(rows) if row.state != SAME]
    near = {place + by for place in changed for by in range(-AROUND, AROUND + 1)}
    waiting: list[Row] = []
    for place, row in enumerate(rows):
        if place not in near:
            waiting.append(row)
            continue
        yield from _fold(waiting)
        waiting = []
        yield row
    yield from _fold(waiting)


def _fold(rows: list[Row]) -> Iterable[Row | Fold]:
    return rows if len(rows) < SHORTEST_FOLD else [Fold(tuple(rows))]
