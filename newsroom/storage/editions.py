"""What was published: editions, the files of the last one, and what lies in each target folder."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from newsroom.domain.edition import BundleFile, Edition
from newsroom.domain.media import EXEMPT
from newsroom.storage.database import Database


@dataclass(frozen=True)
class TargetFile:
    """A file as it was last seen in a target folder; `modified` is its time in nanoseconds."""

    path: str
    sha256: str
    size: int
    modified: int


def last(database: Database) -> Edition | None:
    return next(iter(find(database, 1)), None)


def find(database: Database, limit: int) -> list[Edition]:
    """Return the last editions, the newest first."""
    rows = database.rows("SELECT * FROM edition ORDER BY number DESC LIMIT ?", (limit,))
    return [Edition(**dict(row) | {"uploaded": bool(row["uploaded"])}) for row in rows]


def add(database: Database, edition: Edition) -> None:
    database.tables.table("edition").insert(vars(edition) | {"uploaded": int(edition.uploaded)})


def files(database: Database) -> dict[str, BundleFile]:
    """Return the files of the last edition by path."""
    rows = database.rows("SELECT path, sha256, size, role, inputs FROM bundle_file")
    return {row["path"]: BundleFile(*row) for row in rows}


def put_files(database: Database, new: Mapping[str, BundleFile]) -> None:
    """Make `new` the files of the last edition, touching only the rows that differ."""
    old = files(database)
    gone = [(path,) for path in old if path not in new]
    changed = [
        (file.path, file.sha256, file.size, file.role, file.inputs)
        for path, file in new.items()
        if old.get(path) != file
    ]
    database.execute_many("DELETE FROM bundle_file WHERE path = ?", gone)
    database.execute_many(
        "INSERT INTO bundle_file (path, sha256, size, role, inputs) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (path) DO UPDATE SET sha256 = excluded.sha256, size = excluded.size,"
        " role = excluded.role, inputs = excluded.inputs",
        changed,
    )


_SHOWN = """
    WITH shown AS (
        SELECT record FROM address CROSS JOIN bundle_file USING (path) WHERE kind = '{kind}'
    )
"""
"""The records of a kind that have a page in the last edition."""
_ARTICLES = """
    SELECT count(*) FROM (
        SELECT live_revision, revision, id IN (SELECT record FROM shown) AS shown,
            trashed = '' AND published_utc <> ''
                AND (status = 'published' OR status = 'withdrawn' AND (live_revision > 0 OR (
                    SELECT json_extract(fields, '$.status') FROM revision
                    WHERE revision.article = article.id ORDER BY number LIMIT 1
                ) = 'withdrawn'))
                AND published_utc <= :now AND embargo_utc <= :now AS live,
            id IN (SELECT value FROM json_each(:held)) AS held,
            title = '' OR words = 0 AND NOT EXISTS (
                    SELECT 1 FROM record_use
                    WHERE kind = 'article' AND record = article.id AND role = 'body')
                OR id IN (
                    SELECT record FROM record_use JOIN media ON media.id = used
                    WHERE record_use.kind = 'article'
                        AND json_extract(media.dip, '$.class') = :exempt)
                AS blocked
        FROM article
    ) WHERE CASE
        WHEN NOT live THEN shown
        WHEN blocked THEN shown AND live_revision = revision
        WHEN held THEN 0
        ELSE NOT shown OR live_revision <> revision
    END
"""
_OTHERS = """
    SELECT count(*) FROM {table} AS record WHERE CASE
        WHEN {public} THEN modified > :since OR id NOT IN (SELECT record FROM shown)
        ELSE id IN (SELECT record FROM shown)
    END
"""


def count_waiting(database: Database, now: str, held: Iterable[str]) -> int:
    """Count the records whose own page the next edition makes, changes or takes away.

    Articles are told by their revisions, agenda items and albums by the instant of their last
    change, which has seconds: what is changed in the second of an edition is not counted.
    """
    edition = last(database)
    since = edition.made if edition else ""
    values = {"now": now, "held": json.dumps([*held]), "since": since, "exempt": EXEMPT}
    queries = (
        _SHOWN.format(kind="article") + _ARTICLES,
        _SHOWN.format(kind="agenda")
        + _OTHERS.format(table="agenda", public="trashed = '' AND public = 1"),
        _SHOWN.format(kind="album") + _OTHERS.format(table="album", public="public = 1"),
    )
    rows = [database.row(query, values) for query in queries]
    return sum(int(row[0]) for row in rows if row is not None)


def target_files(database: Database, target: str) -> dict[str, TargetFile]:
    rows = database.rows(
        "SELECT path, sha256, size, modified FROM target_file WHERE target = ?", (target,)
    )
    return {row["path"]: TargetFile(*row) for row in rows}


def put_target_files(database: Database, target: str, seen: Mapping[str, TargetFile]) -> None:
    """Remember what lies in a target folder, touching only the rows that differ."""
    old = target_files(database, target)
    database.execute_many(
        "DELETE FROM target_file WHERE target = ? AND path = ?",
        [(target, path) for path in old if path not in seen],
    )
    database.execute_many(
        "INSERT INTO target_file (target, path, sha256, size, modified) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (target, path) DO UPDATE SET sha256 = excluded.sha256, size = excluded.size,"
        " modified = excluded.modified",
        [
            (target, file.path, file.sha256, file.size, file.modified)
            for path, file in seen.items()
            if old.get(path) != file
        ],
    )


def addresses(database: Database) -> dict[str, tuple[str, str]]:
    """Return every path that a record was ever published at → (kind, record id)."""
    rows = database.rows("SELECT path, kind, record FROM address ORDER BY path")
    return {row["path"]: (row["kind"], row["record"]) for row in rows}


def put_addresses(database: Database, new: Iterable[tuple[str, str, str]]) -> None:
    """Remember (path, kind, record) for redirects; one that changed hands is the new record's."""
    known = addresses(database)
    database.execute_many(
        "INSERT INTO address (path, kind, record) VALUES (?, ?, ?)"
        " ON CONFLICT (path) DO UPDATE SET kind = excluded.kind, record = excluded.record",
        [entry for entry in new if known.get(entry[0]) != entry[1:]],
    )
