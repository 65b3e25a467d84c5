"""The office's facts as rows of key and text; what it holds back; its changes of holidays."""

import json
from collections.abc import Iterable, Mapping, Sequence
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


_ZONE_NAMES = "zone_names"


def zone_names(database: Database) -> dict[str, str]:
    """Return names of zones that only this office knows → labels."""
    row = database.row("SELECT value FROM setting WHERE key = ?", (_ZONE_NAMES,))
    return dict(json.loads(row["value"])) if row else {}


def put_zone_names(database: Database, names: Mapping[str, str]) -> None:
    """Remember what some names of zones mean."""
    known = zone_names(database)
    if {**known, **names} != known:
        put(database, {_ZONE_NAMES: json.dumps({**known, **names}, ensure_ascii=False)})


_AGENDA_TABLES = "agenda_tables"
_MOST_TABLES = 40


def agenda_tables(database: Database) -> dict[str, tuple[str, ...]]:
    """Return how tables were read: digest of a header → what each of its columns holds."""
    row = database.row("SELECT value FROM setting WHERE key = ?", (_AGENDA_TABLES,))
    found = json.loads(row["value"]) if row else {}
    return {header: tuple(roles) for header, roles in found.items()}


def put_agenda_table(database: Database, header: str, roles: Sequence[str]) -> None:
    """Remember how tables with a header are read; those not used for longest are forgotten."""
    known = agenda_tables(database)
    known.pop(header, None)
    kept = [*known.items(), (header, tuple(roles))][-_MOST_TABLES:]
    put(database, {_AGENDA_TABLES: json.dumps(dict(kept))})
