"""Findings that somebody decided to ignore for one record."""

from newsroom.storage.database import Database


def of(database: Database, records: list[str]) -> set[tuple[str, str, str]]:
    """Return (record, rule, words) of what is ignored for some records."""
    marks = ", ".join("?" * len(records))
    rows = database.rows(
        f"SELECT record, rule, words FROM dismissal WHERE record IN ({marks})", tuple(records)
    )
    return {(row["record"], row["rule"], row["words"]) for row in rows}


def put(database: Database, record: str, rule: str, words: str) -> None:
    database.execute(
        "INSERT OR IGNORE INTO dismissal (record, rule, words) VALUES (?, ?, ?)",
        (record, rule, words),
    )


def remove(database: Database, record: str, rule: str, words: str) -> None:
    database.execute(
        "DELETE FROM dismissal WHERE record = ? AND rule = ? AND words = ?", (record, rule, words)
    )


def forget(database: Database, record: str) -> None:
    """Forget what was ignored for a record that is gone."""
    database.execute("DELETE FROM dismissal WHERE record = ?", (record,))
