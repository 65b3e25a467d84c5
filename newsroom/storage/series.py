"""Series: the rules of repetition, and the agenda items that are their dates."""

from dataclasses import replace

from newsroom.domain.agenda import AgendaItem
from newsroom.domain.series import Series
from newsroom.storage import agenda
from newsroom.storage.columns import as_json, put_row, texts
from newsroom.storage.database import Database, Row


def _series(row: Row) -> Series:
    return Series(row["id"], row["rule"], row["start"], texts(row["excluded"]), row["until"])


def get(database: Database, series_id: str) -> Series | None:
    row = database.row("SELECT * FROM series WHERE id = ?", (series_id,))
    return _series(row) if row else None


def find(database: Database) -> list[Series]:
    """Return every series."""
    return [_series(row) for row in database.rows("SELECT * FROM series ORDER BY n")]


def put(database: Database, series: Series) -> None:
    put_row(database, "series", vars(series) | {"excluded": as_json(series.excluded)})


def remove(database: Database, series_id: str) -> None:
    """Forget a rule; its dates are left as they are."""
    database.execute("DELETE FROM series WHERE id = ?", (series_id,))


def written_until_before(database: Database, day: str) -> list[Series]:
    """Return the endless series whose dates have not been written down as far as a day."""
    rows = database.rows("SELECT * FROM series WHERE until <> '' AND until < ? ORDER BY n", (day,))
    return [_series(row) for row in rows]


def dates(database: Database, series_id: str) -> list[AgendaItem]:
    """Return the items of a series in the order of their occurrences, those in the trash too."""
    return agenda.of_series(database, series_id) if series_id else []


def count_from(database: Database, series_id: str, day: str) -> int:
    """Return how many dates of a series lie on a day and behind it."""
    row = database.row(
        "SELECT count(*) FROM agenda WHERE series = ? AND series <> '' AND occurrence >= ?",
        (series_id, day),
    )
    return int(row[0]) if row else 0


def leave_out(database: Database, item: AgendaItem, is_out: bool) -> None:
    """Note that a date of a series has gone to the trash, or that it has come back."""
    series = get(database, item.series) if item.series else None
    if series is not None:
        others = {day for day in series.excluded if day != item.occurrence}
        days = {*others, item.occurrence} if is_out else others
        put(database, replace(series, excluded=tuple(sorted(days))))


def with_story(database: Database, item_ids: list[str]) -> set[str]:
    """Return which of some items have an article about them, whatever its state."""
    return {row["event"] for row in agenda.stories(database, item_ids)}
