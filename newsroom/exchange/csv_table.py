"""Tables as spreadsheet programs save them (CSV, Excel's “Unicode text”): a header and rows.

Excel takes the separator from the system's language (`;` in Indonesia), so it is found in the
file. Rows are counted as the spreadsheet counts them, so that a sentence can name them.
"""

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, zip_longest

from newsroom.domain.errors import NewsroomError
from newsroom.exchange.sniffing import decode
from newsroom.exchange.table_days import looks_like_days
from newsroom.exchange.table_headers import is_header_word, role_of_header

MOST_ROWS = 20_000
MOST_COLUMNS = 60
"""More is no agenda; Excel may save thousands of empty columns, which do not count."""
_SEPARATORS = ";,\t|"
_LOOKED_AT = 60
"""Rows by which separator and header are found."""
_HEADER_WITHIN = 20
_ANNOUNCED = re.compile(r"sep=(.)\r?\n", re.IGNORECASE)
_FORMULA_TEXT = re.compile(r'="(.*)"', re.DOTALL)
_GUARDED = re.compile(r"'(?=[=+\-@＝＋－＠])")
_NUMBERED = re.compile(r"\(?(\d{1,2})\)?\.?")


@dataclass(frozen=True)
class Line:
    """One row with its number in the spreadsheet."""

    number: int
    cells: tuple[str, ...]


@dataclass(frozen=True)
class Sheet:
    """A table without the rows around it; all rows are as wide as the header."""

    headers: tuple[str, ...]
    """Texts of the header; all empty where the table has none."""
    lines: tuple[Line, ...]
    above: tuple[str, ...] = ()
    """What stands above the header: a title, a month."""

    @property
    def has_header(self) -> bool:
        return any(self.headers)

    def column(self, number: int) -> list[str]:
        """Return the texts of a column that are not empty."""
        return [line.cells[number] for line in self.lines if line.cells[number]]


def read_sheet(data: bytes, name: str) -> Sheet:
    """Read a table; raises NewsroomError for one that is empty, too big or not readable."""
    text = decode(data, name)
    announced = _ANNOUNCED.match(text)
    text = text[announced.end() :] if announced else text
    separator = announced[1] if announced else _separator(text)
    lines = _lines(text, separator, name)
    if not lines:
        raise NewsroomError("“{name}” tidak berisi baris apa pun.", name=name)
    return _sheet(lines, name)


def _lines(text: str, separator: str, name: str) -> list[Line]:
    """Return the rows that are not empty: Excel may save many thousands of those."""
    numbered = enumerate(_records(text, separator), 1)
    lines = (Line(number, tuple(map(_cell, cells))) for number, cells in numbered)
    try:
        found = list(islice((line for line in lines if any(line.cells)), MOST_ROWS + 1))
    except csv.Error as error:
        raise NewsroomError(
            "“{name}” bukan tabel yang dapat dibaca. Simpan ulang sebagai CSV dari Excel, lalu "
            "coba lagi.",
            name=name,
        ) from error
    if len(found) > MOST_ROWS:
        raise NewsroomError(
            "“{name}” berisi lebih dari {count} baris. Bagi menjadi beberapa berkas.",
            name=name,
            count=MOST_ROWS,
        )
    return found


def _records(text: str, separator: str) -> Iterator[list[str]]:
    return csv.reader(io.StringIO(text, newline=""), delimiter=separator)


def _cell(text: str) -> str:
    """Return a text without what spreadsheets put around it: `="08"`, the guard of `'=1+1`."""
    plain = text.strip()
    if match := _FORMULA_TEXT.fullmatch(plain):
        plain = match[1].replace('""', '"').strip()
    return _GUARDED.sub("", plain, count=1) if plain.startswith("'") else plain


def _separator(text: str) -> str:
    """Return the separator by which most rows have the same, high number of columns."""
    return max(_SEPARATORS, key=lambda separator: _fit(text, separator))


def _fit(text: str, separator: str) -> float:
    try:
        widths = [len(cells) for cells in islice(_records(text, separator), _LOOKED_AT) if cells]
    except csv.Error:
        return 0.0
    if not widths:
        return 0.0
    width, rows = max(Counter(widths).items(), key=lambda pair: (pair[1], pair[0]))
    return (width - 1) * rows / len(widths)


# Where the table begins


def _sheet(lines: Sequence[Line], name: str) -> Sheet:
    at = _header_at(lines)
    above = lines[: at or 0]
    body = lines if at is None else lines[at + 1 :]
    heads = [] if at is None else [lines[at].cells]
    while heads and body and _continues_header(body[0].cells):
        heads.append(body[0].cells)
        body = body[1:]
    width = max((_width(cells) for cells in (*heads, *(line.cells for line in body))), default=0)
    if width > MOST_COLUMNS:
        raise NewsroomError(
            "“{name}” berisi lebih dari {count} kolom. Simpan hanya tabel agendanya.",
            name=name,
            count=MOST_COLUMNS,
        )
    rows = [Line(line.number, _as_wide(line.cells, width)) for line in body]
    wide = [_as_wide(cells, width) for cells in heads]
    headers = _joined(wide) if wide else ("",) * width
    kept = [line for line in rows if line.cells not in wide and not _is_numbering(line.cells)]
    said = tuple(" ".join(filter(None, line.cells)) for line in above)
    return Sheet(headers, tuple(kept), said)


def _header_at(lines: Sequence[Line]) -> int | None:
    """Return the row with the most different words that head columns; two at least.

    Without such words the first row is a header where it stands above dates and is none.
    """
    found = [len(_roles(line.cells)) for line in lines[:_HEADER_WITHIN]]
    best = max(found, default=0)
    if best > 1:
        return found.index(best)
    return 0 if _stands_above_days(lines[:_LOOKED_AT]) else None


def _stands_above_days(lines: Sequence[Line]) -> bool:
    for first, *others in zip_longest(*(line.cells for line in lines), fillvalue=""):
        written = [cell for cell in others if cell]
        is_day = [looks_like_days(cell) for cell in written]
        if first and written and all(is_day) and not looks_like_days(first):
            return True
    return False


def _roles(cells: Sequence[str]) -> set[str]:
    return {role_of_header(cell) or "" for cell in cells if is_header_word(cell)} - {""}


def _continues_header(cells: Sequence[str]) -> bool:
    """A second line of a header: `Mulai | Selesai` below `Waktu`."""
    written = [cell for cell in cells if cell]
    return bool(written) and all(map(is_header_word, written))


def _joined(heads: Sequence[Sequence[str]]) -> tuple[str, ...]:
    return tuple(" ".join(dict.fromkeys(filter(None, parts))) for parts in zip(*heads, strict=True))


def _width(cells: Sequence[str]) -> int:
    return max((number for number, cell in enumerate(cells, 1) if cell), default=0)


def _as_wide(cells: Sequence[str], width: int) -> tuple[str, ...]:
    return (*cells[:width], *("",) * (width - len(cells)))


def _is_numbering(cells: Sequence[str]) -> bool:
    """The row `1 | 2 | 3` or `(1) | (2) | (3)` below a header."""
    written = [cell for cell in cells if cell]
    numbers = [match[1] for cell in written if (match := _NUMBERED.fullmatch(cell))]
    expected = [str(number) for number in range(1, len(written) + 1)]
    return len(written) > 2 and numbers == expected
