"""Who did what and when, written in the transaction that did it."""

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
