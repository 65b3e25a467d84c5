"""Where records are used: which story shows which photo, which story links to which."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from newsroom.domain.media import Use
from newsroom.storage.database import Database


def put(database: Database, kind: str, record: str, new: Sequence[Use]) -> None:
    """Replace what a record uses; what is so already costs no write."""
    rows = database.rows(
        "SELECT role, used FROM record_use WHERE kind = ? AND record = ?", (kind, record)
    )
    if {tuple(row) for row in rows} == {(use.role, use.used) for use in new}:
        return
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


@dataclass(frozen=True)
class Place:
    """A record that shows or links to a media item."""

    kind: str
    """`article`, `agenda`, `album` or `media` (a film that it is poster or captions of)."""
    record: str
    title: str


_PLACES = """
    SELECT used, kind, record FROM record_use WHERE {used} AND NOT EXISTS
        (SELECT 1 FROM article WHERE article.id = record AND article.trashed <> '') AND NOT EXISTS
        (SELECT 1 FROM agenda WHERE agenda.id = record AND agenda.trashed <> '')
    UNION SELECT cover, 'album', id FROM album WHERE {cover}
    UNION SELECT poster, 'media', id FROM media WHERE {poster} AND trashed = ''
    UNION SELECT captions, 'media', id FROM media WHERE {captions} AND trashed = ''
"""
_REFERENCES = ("used", "cover", "poster", "captions")
_AMONG = "IN (SELECT value FROM json_each(:ids))"
USED_ANYWHERE = "SELECT used FROM (" + _PLACES.format(
    **{name: f"{name} <> ''" for name in _REFERENCES}
) + ")"  # fmt: skip
"""A query of the ids of everything that a record outside the trash uses."""
_PLACES_OF_SOME = _PLACES.format(**{name: f"{name} {_AMONG}" for name in _REFERENCES})


def counts(database: Database, ids: Sequence[str]) -> Mapping[str, int]:
    """Return how many records outside the trash use each of some media; unused ones are absent."""
    rows = database.rows(
        f"SELECT used, COUNT(*) FROM ({_PLACES_OF_SOME}) GROUP BY used", {"ids": json.dumps(ids)}
    )
    return {row[0]: row[1] for row in rows}


def places(database: Database, ids: Sequence[str]) -> list[Place]:
    """Return the records outside the trash that use any of some media, each once, with titles."""
    rows = database.rows(
        "SELECT DISTINCT place.kind, place.record,"
        " COALESCE(article.title, agenda.title, album.title,"
        " NULLIF(film.title, ''), film.name, '') AS title"
        f" FROM ({_PLACES_OF_SOME}) AS place"
        " LEFT JOIN article ON place.kind = 'article' AND article.id = place.record"
        " LEFT JOIN agenda ON place.kind = 'agenda' AND agenda.id = place.record"
        " LEFT JOIN album ON place.kind = 'album' AND album.id = place.record"
        " LEFT JOIN media AS film ON place.kind = 'media' AND film.id = place.record"
        " ORDER BY place.kind, title, place.record",
        {"ids": json.dumps(ids)},
    )
    return [Place(*row) for row in rows]
