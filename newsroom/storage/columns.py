"""Between records and rows: texts, instants and lists as columns, and the digest of a row."""

import hashlib
import json
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from newsroom.domain.zones import Moment
from newsroom.storage.database import Database, Row

Columns = dict[str, Any]


def as_json(value: object) -> str:
    """Return canonical JSON: sorted keys, no spaces, letters as they are."""
    if isinstance(value, Mapping):
        value = dict(value)
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


@lru_cache(maxsize=4096)
def texts(column: str) -> tuple[str, ...]:
    """Read a JSON list of texts; the same few people and topics come thousands of times."""
    return tuple(json.loads(column))


def mapping(column: str) -> dict[str, Any]:
    return {} if column == "{}" else json.loads(column)


def moment_columns(prefix: str, moment: Moment | None) -> Columns:
    return {
        f"{prefix}_utc": moment.utc if moment else "",
        f"{prefix}_wall": moment.wall if moment else "",
        f"{prefix}_zone": moment.zone if moment else "",
    }


def moment(row: Row, prefix: str) -> Moment | None:
    if not row[f"{prefix}_utc"]:
        return None
    return Moment(row[f"{prefix}_utc"], row[f"{prefix}_wall"], row[f"{prefix}_zone"])


_NOT_CONTENT = frozenset(
    {"source", "revision", "live_revision", "created", "modified", "digest", "trashed"}
)


_LATER = {
    "release": "", "related": "[]", "corrects": "", "corrections": "[]", "notice": "", "focus": "",
    "open_end": 0, "reporters": "[]", "photographers": "[]", "vehicle": "", "attachments": "[]",
    "no_story": 0, "series": "", "occurrence": "",
}  # fmt: skip
"""Columns that came after the first schema, and what they hold where nothing was said."""


def content_digest(columns: Columns, *texts: str) -> str:
    """SHA-256 over what a record says: its columns without book-keeping, and its long texts.

    Later columns count only where they say something, so that older digests stay right.
    """
    content = {
        name: value
        for name, value in columns.items()
        if name not in _NOT_CONTENT and _LATER.get(name) != value
    }
    digest = hashlib.sha256(as_json(content).encode("utf-8", "surrogatepass"))
    for text in texts:
        digest.update(b"\0" + text.encode("utf-8", "surrogatepass"))
    return digest.hexdigest()


def put_row(database: Database, table: str, columns: Columns) -> int:
    """Insert a record's row, or update the one with its id → its row number.

    Plain SQL, since every save of the window passes here. Only what differs is written: a column
    that is named in an update has its indexes written anew even where its value stays.
    """
    row = database.row(f"SELECT * FROM {table} WHERE id = ?", (columns["id"],))
    if row is not None:
        changed = [name for name, value in columns.items() if row[name] != value]
        if changed:
            names = ", ".join(f"{name} = :{name}" for name in changed)
            database.execute(f"UPDATE {table} SET {names} WHERE id = :id", columns)
        return int(row["n"])
    names, places = ", ".join(columns), ", ".join(f":{name}" for name in columns)
    added = database.row(f"INSERT INTO {table} ({names}) VALUES ({places}) RETURNING n", columns)
    assert added is not None
    return int(added["n"])
