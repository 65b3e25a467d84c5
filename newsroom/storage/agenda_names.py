"""Names that events carry: who was there, who was on duty, what was driven."""

from newsroom.storage.database import Database

_LISTS = ("officials", "reporters", "photographers")
_SINGLE = ("organiser", "vehicle")
_MOST = 200
"""Names that are worth offering; older ones can be typed."""


def by_use(database: Database, column: str) -> list[str]:
    """Return the names in a column of the agenda, those used last first."""
    assert column in _LISTS + _SINGLE, column
    source = f"agenda, json_each({column})" if column in _LISTS else "agenda"
    name = "value" if column in _LISTS else column
    rows = database.rows(
        f"SELECT {name} FROM {source} WHERE trashed = '' AND {name} <> ''"
        f" GROUP BY {name} ORDER BY max(modified) DESC, {name} LIMIT {_MOST}"
    )
    return [row[0] for row in rows]
