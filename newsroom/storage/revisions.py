"""The versions of an article without their texts: which there are, who saved them and when."""

from dataclasses import dataclass

from newsroom.storage.database import Database


@dataclass(frozen=True)
class RevisionLine:
    """One revision of an article without its text."""

    number: int
    made: str
    """UTC instant at which it was saved, or amended last."""
    made_by: str
    status: str
    words: int


def find(database: Database, article_id: str, limit: int = -1) -> list[RevisionLine]:
    """Return the revisions of an article, the newest first."""
    rows = database.rows(
        "SELECT number, made, made_by, json_extract(fields, '$.status'),"
        " json_extract(fields, '$.words') FROM revision WHERE article = ?"
        " ORDER BY number DESC LIMIT ?",
        (article_id, limit),
    )
    return [RevisionLine(*row) for row in rows]


def exists(database: Database, article_id: str, number: int) -> bool:
    """Say whether an article has a revision of that number."""
    query = "SELECT 1 FROM revision WHERE article = ? AND number = ?"
    return database.row(query, (article_id, number)) is not None


def first_status(database: Database, article_id: str) -> str:
    """Return the status with which an article came into the newsroom."""
    row = database.row(
        "SELECT json_extract(fields, '$.status') FROM revision WHERE article = ?"
        " ORDER BY number LIMIT 1",
        (article_id,),
    )
    return str(row[0]) if row else ""


def before(database: Database, article_id: str, number: int) -> int:
    """Return the number of the revision before one; 0 for the first."""
    row = database.row(
        "SELECT coalesce(max(number), 0) FROM revision WHERE article = ? AND number < ?",
        (article_id, number),
    )
    return int(row[0]) if row else 0
