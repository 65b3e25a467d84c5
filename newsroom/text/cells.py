"""Tables that spreadsheets open: what would run as a formula there stays a text."""

import csv
import io
from collections.abc import Iterable

from newsroom.text.sanitize import clean_line

_FORMULA_STARTS = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
_BOM = "\ufeff"


def harmless(cell: str) -> str:
    """Return a cell as one line; an apostrophe goes before what begins as a formula does.

    OWASP's advice on CSV injection. Tab and line ends, by which a formula can begin as well, are
    blanks in one line.
    """
    line = clean_line(cell)
    return f"'{line}" if line.startswith(_FORMULA_STARTS) else line


def table(rows: Iterable[Iterable[str]], delimiter: str = ",", end: str = "\n") -> str:
    """Return rows as CSV (RFC 4180) that opens right in Excel, every cell `harmless`.

    It begins with a byte order mark, without which Excel reads UTF-8 as Windows-1252.
    """
    written = io.StringIO()
    writer = csv.writer(written, delimiter=delimiter, lineterminator=end)
    writer.writerows([harmless(cell) for cell in row] for row in rows)
    return _BOM + written.getvalue()
