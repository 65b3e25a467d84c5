"""The office's facts as rows of key and text; what it holds back; its changes of holidays."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import fields, replace

from newsroom.domain.site import Site
from newsroom.storage.database import Database


def site(database: Database) -> Site:
    """Return the site with what the office has set; everything else is the default."""
    stored = {row["key"]: row["value"] for row in database.rows("SELECT key, value FROM setting")}
    known = {item.name: stored[item.name] for item in fields(Site) if item.name in stored}
    return replace(Site(), **known)


def put(database: Database, values: dict[str, str]) -> None:
    database.execute_many(
        "INSERT INTO setting (key, value) VALUES (?, ?)"
        " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        list(values.items()),
    )


_HELD = "held_articles"


def held(database: Database) -> frozenset[str]:
    """Return the ids of the articles that a person holds back."""
    row = database.row("SELECT value FROM setting WHERE key = ?", (_HELD,))
    return frozenset(json.loads(row["value"])) if row else frozenset()


def put_held(database: Database, article_ids: Iterable[str]) -> None:
    put(database, {_HELD: json.dumps(sorted(article_ids))})


_HOLIDAYS = "holidays"


def holidays(database: Database) -> dict[str, str]:
    """Return what the office has changed in the table of holidays: ISO date → name."""
    row = database.row("SELECT value FROM setting WHERE key = ?", (_HOLIDAYS,))
    return dict(json.loads(row["value"])) if row else {}


def put_holidays(database: Database, changed: Mapping[str, str]) -> None:
    put(database, {_HOLIDAYS: json.dumps(dict(sorted(changed.items())), ensure_ascii=False)})
