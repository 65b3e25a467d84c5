"""The library's records and the albums of Ruang Multimedia."""

import json
from collections.abc import Sequence
from dataclasses import replace

from newsroom.domain.media import Album, MediaItem, Use
from newsroom.storage import search, uses
from newsroom.storage.columns import Columns, as_json, content_digest, mapping, put_row, texts
from newsroom.storage.database import Database, Row


def _columns(item: MediaItem) -> Columns:
    return vars(item) | {
        "decorative": int(item.decorative),
        "keywords": as_json(item.keywords),
        "dip": as_json(item.dip),
        "extra": as_json(item.extra),
    }


def _item(row: Row) -> MediaItem:
    columns = dict(row)
    del columns["n"]
    return MediaItem(
        **columns
        | {
            "decorative": bool(row["decorative"]),
            "keywords": texts(row["keywords"]),
            "dip": mapping(row["dip"]),
            "extra": mapping(row["extra"]),
        }
    )


def with_digest(item: MediaItem) -> MediaItem:
    """Return the item with the SHA-256 of what it says and of its file."""
    return replace(item, digest=content_digest(_columns(item)))


def find(database: Database, limit: int = -1, trashed: bool = False) -> list[MediaItem]:
    """Return media, the one added last first."""
    rows = database.rows(
        "SELECT * FROM media WHERE (trashed <> '') = ? ORDER BY n DESC LIMIT ?",
        (int(trashed), limit),
    )
    return [_item(row) for row in rows]


_VIEWS = {
    "all": "trashed = ''",
    "photo": "trashed = '' AND type = 'photo'",
    "video": "trashed = '' AND type = 'video'",
    "audio": "trashed = '' AND type = 'audio'",
    "document": "trashed = '' AND type = 'document'",
    # The rule is MediaItem.lacks.
    "incomplete": "trashed = '' AND type = 'photo'"
    " AND ((alt = '' AND NOT decorative) OR credit = '')",
    "unused": f"trashed = '' AND id NOT IN ({uses.USED_ANYWHERE})",
    "trash": "trashed <> ''",
}
VIEWS = tuple(_VIEWS)
_NAMED = "COALESCE(NULLIF(title, ''), NULLIF(caption, ''), name)"
_ORDERS = {
    "newest": "n DESC",
    "oldest": "n",
    "title": f"{_NAMED} COLLATE NOCASE, n",
    "taken": "taken DESC, n DESC",
    "largest": "bytes DESC, n DESC",
}
ORDERS = tuple(_ORDERS)


def ids(database: Database, view: str, words: str, order: str) -> list[str]:
    """Return the ids of a view of `VIEWS` in an order of `ORDERS`; `words` narrow it down."""
    where, values = _VIEWS[view], {}
    if words.strip():
        where += f" AND n IN ({search.MEDIA_ROWS})"
        values = {"match": search.match_expression(words)}
        if not values["match"]:
            return []
    rows = database.rows(f"SELECT id FROM media WHERE {where} ORDER BY {_ORDERS[order]}", values)
    return [row[0] for row in rows]


def count(database: Database, views: Sequence[str] = VIEWS) -> dict[str, int]:
    """Return how many media each view has."""
    sums = ", ".join(f"COALESCE(SUM({_VIEWS[view]}), 0)" for view in views)
    row = database.row(f"SELECT {sums} FROM media")
    assert row is not None
    return dict(zip(views, row, strict=True))


def count_lacking(database: Database) -> tuple[int, int]:
    """Return how many photos lack an alternative text, and how many a credit."""
    row = database.row(
        "SELECT total(alt = '' AND NOT decorative), total(credit = '') FROM media"
        " WHERE trashed = '' AND type = 'photo'"
    )
    assert row is not None
    return int(row[0]), int(row[1])


def some(database: Database, wanted: Sequence[str]) -> list[MediaItem]:
    """Return the media with these ids that there are, in the order asked for."""
    rows = database.rows(
        "SELECT * FROM media WHERE id IN (SELECT value FROM json_each(?))", (json.dumps(wanted),)
    )
    found = {row["id"]: _item(row) for row in rows}
    return [found[item_id] for item_id in wanted if item_id in found]


def get(database: Database, item_id: str) -> MediaItem | None:
    row = database.row("SELECT * FROM media WHERE id = ?", (item_id,))
    return _item(row) if row else None


def get_by_row(database: Database, n: int) -> MediaItem | None:
    row = database.row("SELECT * FROM media WHERE n = ?", (n,))
    return _item(row) if row else None


def get_by_hash(database: Database, sha256: str) -> MediaItem | None:
    row = database.row("SELECT * FROM media WHERE sha256 = ?", (sha256,))
    return _item(row) if row else None


def put(database: Database, item: MediaItem) -> None:
    """Save a media record: its row and its words in the search index."""
    columns = _columns(item)
    n = put_row(database, "media", columns)
    search.index(
        database, "media", n, f"{item.title} {item.name}", f"{item.caption} {item.alt}",
        " ".join((item.credit, item.creator, item.place, *item.keywords)),
    )  # fmt: skip


def set_trashed(database: Database, item_id: str, moment_utc: str) -> None:
    database.execute("UPDATE media SET trashed = ? WHERE id = ?", (moment_utc, item_id))


def albums(database: Database) -> list[Album]:
    """Return all albums, newest first."""
    rows = database.rows("SELECT * FROM album ORDER BY date DESC, n DESC")
    return [_album(row) for row in rows]


def _album(row: Row) -> Album:
    columns = dict(row)
    del columns["n"]
    return Album(**columns | {"public": bool(row["public"]), "media": texts(row["media"])})


def put_album(database: Database, album: Album) -> None:
    """Save an album and what it uses."""
    columns = vars(album) | {"public": int(album.public), "media": as_json(album.media)}
    columns["digest"] = content_digest(columns)
    put_row(database, "album", columns)
    uses.put(database, "album", album.id, [Use(m, "album", album.id, "album") for m in album.media])
