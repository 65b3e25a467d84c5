"""Agenda items, listed by instant."""

from dataclasses import replace

from newsroom.domain.agenda import AgendaItem
from newsroom.storage import search
from newsroom.storage.columns import Columns, as_json, content_digest, mapping, put_row, texts
from newsroom.storage.database import Database, Row


def _columns(item: AgendaItem) -> Columns:
    return vars(item) | {
        "all_day": int(item.all_day),
        "public": int(item.public),
        "officials": as_json(item.officials),
        "extra": as_json(item.extra),
        "utc": item.moment.utc,
    }


def _item(row: Row) -> AgendaItem:
    columns = dict(row)
    del columns["n"], columns["utc"]
    return AgendaItem(
        **columns
        | {
            "all_day": bool(row["all_day"]),
            "public": bool(row["public"]),
            "officials": texts(row["officials"]),
            "extra": mapping(row["extra"]),
        }
    )


def with_digest(item: AgendaItem) -> AgendaItem:
    """Return the item with the SHA-256 of what it says."""
    return replace(item, digest=content_digest(_columns(item)))


def find(
    database: Database, status: str = "", limit: int = -1, trashed: bool = False
) -> list[AgendaItem]:
    """Return items by instant, earliest first."""
    rows = database.rows(
        "SELECT * FROM agenda WHERE (trashed <> '') = ? AND (? = '' OR status = ?)"
        " ORDER BY utc, id LIMIT ?",
        (int(trashed), status, status, limit),
    )
    return [_item(row) for row in rows]


def get(database: Database, item_id: str) -> AgendaItem | None:
    row = database.row("SELECT * FROM agenda WHERE id = ?", (item_id,))
    return _item(row) if row else None


def get_by_row(database: Database, n: int) -> AgendaItem | None:
    row = database.row("SELECT * FROM agenda WHERE n = ?", (n,))
    return _item(row) if row else None


def get_by_uid(database: Database, uid: str) -> AgendaItem | None:
    row = database.row("SELECT * FROM agenda WHERE uid = ? ORDER BY n LIMIT 1", (uid,))
    return _item(row) if row else None


def get_by_source(database: Database, source: str) -> AgendaItem | None:
    row = database.row("SELECT * FROM agenda WHERE source = ? ORDER BY n LIMIT 1", (source,))
    return _item(row) if row else None


def put(database: Database, item: AgendaItem) -> None:
    """Save an item: its row and its words in the search index."""
    columns = _columns(item)
    n = put_row(database, "agenda", columns)
    search.index(
        database, "agenda", n, item.title, f"{item.place} {item.notes} {item.reason}",
        " ".join((item.organiser, *item.officials)),
    )  # fmt: skip


def set_trashed(database: Database, item_id: str, moment_utc: str) -> None:
    database.execute("UPDATE agenda SET trashed = ? WHERE id = ?", (moment_utc, item_id))
