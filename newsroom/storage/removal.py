"""Taking records away for good: their rows, their words in the search index, what they used."""

import json
from collections.abc import Collection

from newsroom.storage import dismissals, search
from newsroom.storage.database import Database

KINDS = ("article", "agenda", "media")


def remove(database: Database, kind: str, record: str) -> None:
    """Take a record away with all that belongs to it; `kind` is one of `KINDS`.

    Its revisions and notes go with it. What the history says of it stays.
    """
    row = database.row(f"SELECT n FROM {kind} WHERE id = ?", (record,))
    if row is None:
        return
    search.remove(database, kind, row["n"])
    dismissals.forget(database, record)
    database.execute("DELETE FROM record_use WHERE kind = ? AND record = ?", (kind, record))
    database.execute(f"DELETE FROM {kind} WHERE id = ?", (record,))


def trashed_before(database: Database, kind: str, moment_utc: str) -> list[str]:
    """Return the ids of the records of a kind that were put into the trash before an instant."""
    rows = database.rows(
        f"SELECT id FROM {kind} WHERE trashed <> '' AND trashed < ? ORDER BY n", (moment_utc,)
    )
    return [row[0] for row in rows]


def shown(database: Database, records: Collection[str]) -> set[str]:
    """Return which of some records have a page in the last edition."""
    rows = database.rows(
        "SELECT DISTINCT record FROM address JOIN bundle_file USING (path)"
        " WHERE record IN (SELECT value FROM json_each(?))",
        (json.dumps([*records]),),
    )
    return {row[0] for row in rows}


def used(database: Database, records: Collection[str]) -> set[str]:
    """Return which of some media anything uses, records in the trash included."""
    wanted = json.dumps([*records])
    among = "IN (SELECT value FROM json_each(:ids))"
    rows = database.rows(
        f"SELECT used FROM record_use WHERE used {among}"
        f" UNION SELECT cover FROM album WHERE cover {among}"
        f" UNION SELECT poster FROM media WHERE poster {among}"
        f" UNION SELECT captions FROM media WHERE captions {among}",
        {"ids": wanted},
    )
    return {row[0] for row in rows}
