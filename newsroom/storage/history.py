"""Who did what and when, written in the transaction that did it."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from newsroom.storage.columns import as_json
from newsroom.storage.database import Database


def log(
    database: Database, made: str, made_by: str, verb: str, kind: str, record: str, **detail: object
) -> None:
    """Add one line; `detail` holds a few plain values such as the status before and after."""
    database.execute(
        "INSERT INTO history (made, made_by, verb, kind, record, detail) VALUES (?, ?, ?, ?, ?, ?)",
        (made, made_by, verb, kind, record, as_json(detail)),
    )


def last_rows(database: Database) -> dict[str, int]:
    """Return the number of the row added last that is there still, by kind; 0 where none is.

    Kinds are `article`, `agenda`, `media` and `edition`.
    """
    row = database.row(
        "SELECT (SELECT coalesce(max(n), 0) FROM article WHERE trashed = '') AS article,"
        " (SELECT coalesce(max(n), 0) FROM agenda WHERE trashed = '') AS agenda,"
        " (SELECT coalesce(max(n), 0) FROM media WHERE trashed = '') AS media,"
        " (SELECT coalesce(max(number), 0) FROM edition) AS edition"
    )
    assert row is not None
    return dict(row)


@dataclass(frozen=True)
class Entry:
    """One line of the history of a record."""

    made: str
    made_by: str
    verb: str
    detail: dict[str, Any]


def entries(database: Database, record: str, verbs: Sequence[str]) -> list[Entry]:
    """Return what was done to a record, the latest first."""
    rows = database.rows(
        "SELECT made, made_by, verb, detail FROM history WHERE record = ?"
        " AND verb IN (SELECT value FROM json_each(?)) ORDER BY n DESC",
        (record, json.dumps(verbs)),
    )
    return [
        Entry(row["made"], row["made_by"], row["verb"], json.loads(row["detail"])) for row in rows
    ]
