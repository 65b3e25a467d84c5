"""Where records are used: which story shows which photo, which story links to which."""

from collections.abc import Sequence

from newsroom.domain.media import Use
from newsroom.storage.database import Database


def put(database: Database, kind: str, record: str, new: Sequence[Use]) -> None:
    """Replace what a record uses."""
    database.execute("DELETE FROM record_use WHERE kind = ? AND record = ?", (kind, record))
    database.execute_many(
        "INSERT OR IGNORE INTO record_use (used, kind, record, role) VALUES (?, ?, ?, ?)",
        [(use.used, use.kind, use.record, use.role) for use in new],
    )


def find(database: Database) -> list[Use]:
    rows = database.rows(
        "SELECT used, kind, record, role FROM record_use ORDER BY kind, record, role"
    )
    return [Use(*row) for row in rows]


def of(database: Database, used: str) -> list[Use]:
    """Return where one record is used."""
    rows = database.rows(
        "SELECT used, kind, record, role FROM record_use WHERE used = ?"
        " ORDER BY kind, record, role",
        (used,),
    )
    return [Use(*row) for row in rows]
