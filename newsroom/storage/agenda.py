"""Agenda items, listed by instant."""

import json
from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Literal

from newsroom.domain.agenda import AgendaItem
from newsroom.domain.media import Use
from newsroom.domain.people import Venue
from newsroom.storage import search, uses
from newsroom.storage.columns import Columns, as_json, content_digest, mapping, put_row, texts
from newsroom.storage.database import Database, Row

Place = tuple[str, str, str]
"""Where an item stands in the list by days: (date, instant, id)."""
Bound = tuple[Literal["<", "<=", ">", ">="], Place]
_FOUND = (
    f"n IN (SELECT rowid / {len(search.KINDS)} FROM search WHERE search MATCH :words"
    f" AND rowid % {len(search.KINDS)} = {search.KINDS.index('agenda')})"
)


_FLAGS = ("all_day", "public", "open_end", "no_story")
_LISTS = ("officials", "reporters", "photographers", "attachments")


def _columns(item: AgendaItem) -> Columns:
    return (
        vars(item)
        | {name: int(getattr(item, name)) for name in _FLAGS}
        | {name: as_json(getattr(item, name)) for name in _LISTS}
        | {"extra": as_json(item.extra), "utc": item.moment.utc}
    )


def _item(row: Row) -> AgendaItem:
    columns = dict(row)
    del columns["n"], columns["utc"]
    for name in _FLAGS:
        columns[name] = bool(columns[name])
    for name in _LISTS:
        columns[name] = texts(columns[name])
    columns["extra"] = mapping(columns["extra"])
    return AgendaItem(**columns)


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


def between(database: Database, first: str, last: str) -> list[AgendaItem]:
    """Return the items that touch the days from `first` to `last`, by instant."""
    rows = database.rows(
        "SELECT * FROM agenda WHERE trashed = '' AND date <= :last"
        " AND max(date, end_date) >= :first ORDER BY utc, id",
        {"first": first, "last": last},
    )
    return [_item(row) for row in rows]


def stretch(
    database: Database, words: str = "", bounds: Sequence[Bound] = (), limit: int = -1,
    backward: bool = False,
) -> list[AgendaItem]:  # fmt: skip
    """Return items by day and instant within bounds; `backward` gives the `limit` last of them.

    `words` is what a person typed; every word must be in the item.
    """
    expression = search.match_expression(words)
    conditions = ["trashed = ''", *([_FOUND] if expression else [])]
    values: dict[str, object] = {"words": expression, "limit": limit}
    for number, (sign, place) in enumerate(bounds):
        conditions.append(f"(date, utc, id) {sign} (:d{number}, :u{number}, :i{number})")
        values |= {f"{name}{number}": value for name, value in zip("dui", place, strict=True)}
    order = "date DESC, utc DESC, id DESC" if backward else "date, utc, id"
    rows = database.rows(
        f"SELECT * FROM agenda WHERE {' AND '.join(conditions)} ORDER BY {order} LIMIT :limit",
        values,
    )
    found = [_item(row) for row in rows]
    return found[::-1] if backward else found


def place_in_list(item: AgendaItem) -> Place:
    """Return where an item stands among those of `stretch`."""
    return item.date, item.moment.utc, item.id


def stories(database: Database, item_ids: Collection[str]) -> list[Row]:
    """Return (event, id, title, status, live_revision) of the articles about these items."""
    return database.rows(
        "SELECT used AS event, article.id, title, status, live_revision"
        " FROM record_use JOIN article ON article.id = record"
        " WHERE role = 'event' AND record_use.kind = 'article' AND trashed = ''"
        " AND used IN (SELECT value FROM json_each(?)) ORDER BY used, published_utc, article.n",
        (json.dumps(list(item_ids)),),
    )


def venues_by_use(database: Database) -> list[Venue]:
    """Return the places of the registry, those used last first."""
    rows = database.rows(
        "SELECT venue.id, name, town, venue.zone FROM venue LEFT JOIN agenda ON venue = venue.id"
        " GROUP BY venue.id ORDER BY max(coalesce(modified, '')) DESC, fold"
    )
    return [Venue(*row) for row in rows]


def at_venue(database: Database, venue_id: str) -> list[AgendaItem]:
    """Return every item at a place, those in the trash included."""
    rows = database.rows("SELECT * FROM agenda WHERE venue = ? ORDER BY utc, id", (venue_id,))
    return [_item(row) for row in rows]


def counts_by_venue(database: Database) -> dict[str, int]:
    """Return place → how many items are there, those in the trash included."""
    rows = database.rows("SELECT venue, count(*) FROM agenda WHERE venue <> '' GROUP BY venue")
    return {row[0]: row[1] for row in rows}


def clocks_of_places(database: Database) -> list[Row]:
    """Return (id, zone, place) of every item outside the trash that has a time, by instant."""
    return database.rows(
        "SELECT id, zone, place FROM agenda WHERE trashed = '' AND start <> '' AND all_day = 0"
        " ORDER BY utc, id"
    )


def get(database: Database, item_id: str) -> AgendaItem | None:
    row = database.row("SELECT * FROM agenda WHERE id = ?", (item_id,))
    return _item(row) if row else None


def get_by_row(database: Database, n: int) -> AgendaItem | None:
    row = database.row("SELECT * FROM agenda WHERE n = ?", (n,))
    return _item(row) if row else None


def of_series(database: Database, series_id: str) -> list[AgendaItem]:
    """Return the items of a series in the order of their occurrences, those in the trash too."""
    rows = database.rows(
        "SELECT * FROM agenda WHERE series = ? AND series <> '' ORDER BY occurrence, id",
        (series_id,),
    )
    return [_item(row) for row in rows]


def get_by_uid(database: Database, uid: str) -> AgendaItem | None:
    row = database.row(
        # The index holds no empty ones, and is used only where the question says so too.
        "SELECT * FROM agenda WHERE uid = ? AND uid <> '' ORDER BY n LIMIT 1",
        (uid,),
    )
    return _item(row) if row else None


def by_uid(database: Database, uids: Collection[str]) -> dict[str, AgendaItem]:
    """Return UID → item for those of some UIDs that are known, in the trash or not."""
    rows = database.rows(
        "SELECT * FROM agenda WHERE uid <> '' AND uid IN (SELECT value FROM json_each(?))"
        " ORDER BY n DESC",
        (json.dumps(list(uids)),),
    )
    return {row["uid"]: _item(row) for row in rows}


def dates_of_uid(database: Database, uid: str) -> list[AgendaItem]:
    """Return what came from one event of a calendar: itself, or its dates (`UID#day`)."""
    rows = database.rows(
        # Both ends of one stretch of the index: an OR of two would look through all rows.
        "SELECT * FROM agenda WHERE uid <> '' AND uid >= :uid AND uid < :behind"
        " AND (uid = :uid OR uid > :mark) ORDER BY n",
        {"uid": uid, "mark": f"{uid}#", "behind": f"{uid}$"},
    )
    return [_item(row) for row in rows]


def by_source(database: Database, sources: Collection[str]) -> dict[str, AgendaItem]:
    """Return source → item for those of some sources that are known, in the trash or not."""
    rows = database.rows(
        "SELECT * FROM agenda WHERE source <> '' AND source IN (SELECT value FROM json_each(?))"
        " ORDER BY n DESC",
        (json.dumps(list(sources)),),
    )
    return {row["source"]: _item(row) for row in rows}


def on_dates(database: Database, dates: Collection[str]) -> list[AgendaItem]:
    """Return the items that begin on some days, oldest record first."""
    rows = database.rows(
        "SELECT * FROM agenda WHERE trashed = '' AND date IN (SELECT value FROM json_each(?))"
        " ORDER BY n",
        (json.dumps(list(dates)),),
    )
    return [_item(row) for row in rows]


def put(database: Database, item: AgendaItem) -> None:
    """Save an item: its row, its words in the search index, and what it uses."""
    columns = _columns(item)
    n = put_row(database, "agenda", columns)
    attached = [Use(media, "agenda", item.id, "attachment") for media in item.attachments]
    uses.put(database, "agenda", item.id, attached)
    search.index(
        database, "agenda", n, item.title, f"{item.place} {item.notes} {item.reason}",
        " ".join((item.organiser, *item.officials)),
    )  # fmt: skip


def set_trashed(database: Database, item_id: str, moment_utc: str) -> None:
    database.execute("UPDATE agenda SET trashed = ? WHERE id = ?", (moment_utc, item_id))
