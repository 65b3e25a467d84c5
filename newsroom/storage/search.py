"""Full-text search over articles, agenda and media (SQLite FTS5).

The index is kept up to date by Python inside the transaction of each save: triggers would not
survive every schema change (reliability.md section 4).
"""

import re
import unicodedata
from dataclasses import dataclass

from newsroom.storage.database import Database

KINDS = ("article", "agenda", "media")
_WEIGHTS = "10.0, 1.0, 3.0"
"""How much a word counts in the title, the text, and in names and captions."""
_LETTER_OR_DIGIT = re.compile(r"\w")
MEDIA_ROWS = (
    f"SELECT rowid / {len(KINDS)} FROM search WHERE search MATCH :match"
    f" AND rowid % {len(KINDS)} = {KINDS.index('media')}"
)
"""A query of the row numbers of the media with the words of `:match`."""
ARTICLE_ROWS = (
    f"SELECT rowid / {len(KINDS)} FROM search WHERE search MATCH :words"
    f" AND rowid % {len(KINDS)} = {KINDS.index('article')}"
)
"""A query of the row numbers of the articles with the words of `:words`."""
ROW_OF_ARTICLE = f"article.n * {len(KINDS)} + {KINDS.index('article')}"
"""The row number in this index of a row of the articles."""


@dataclass(frozen=True)
class Hit:
    """One record found; a higher `score` fits better, `snippet` has the words in [brackets]."""

    kind: str
    n: int
    snippet: str
    score: float


def _rowid(kind: str, n: int) -> int:
    return n * len(KINDS) + KINDS.index(kind)


def _folded(text: str) -> str:
    """Fold ligatures, wide letters and no-break spaces; case and accents are FTS5's own."""
    return unicodedata.normalize("NFKC", text).replace("\u02bc", "'")


def index(database: Database, kind: str, n: int, title: str, body: str, extra: str) -> None:
    """Put a record's words into the index, in place of what it had there."""
    rowid = _rowid(kind, n)
    database.execute("DELETE FROM search WHERE rowid = ?", (rowid,))
    database.execute(
        "INSERT INTO search (rowid, title, body, extra) VALUES (?, ?, ?, ?)",
        (rowid, _folded(title), _folded(body), _folded(extra)),
    )


def remove(database: Database, kind: str, n: int) -> None:
    database.execute("DELETE FROM search WHERE rowid = ?", (_rowid(kind, n),))


def match_expression(query: str) -> str:
    """Return the FTS5 query of what a person typed: every word, the last letters may be missing.

    Each piece is quoted, so that no character of it means anything to FTS5.
    """
    query = query.encode("utf-8", "replace").decode()  # half an emoji has no place in a query
    pieces = [piece.replace('"', " ").strip() for piece in _folded(query).split()]
    return " ".join(f'"{piece}"*' for piece in pieces if _LETTER_OR_DIGIT.search(piece))


def search(database: Database, query: str, limit: int) -> list[Hit]:
    """Return at most `limit` hits, best first and the newer of equals first; empty for no words."""
    expression = match_expression(query)
    if not expression:
        return []
    rows = database.rows(
        f"SELECT rowid, bm25(search, {_WEIGHTS}) AS score,"
        " snippet(search, -1, '[', ']', '…', 16) AS snippet"
        " FROM search WHERE search MATCH ? ORDER BY score, rowid DESC LIMIT ?",
        (expression, limit),
    )
    return [
        Hit(
            KINDS[row["rowid"] % len(KINDS)],
            row["rowid"] // len(KINDS),
            row["snippet"],
            -row["score"],
        )
        for row in rows
    ]
