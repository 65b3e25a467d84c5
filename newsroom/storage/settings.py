"""The office's facts as rows of key and text."""

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
