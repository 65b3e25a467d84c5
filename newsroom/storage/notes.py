"""Notes to the editor, beside the articles that they are about."""

from newsroom.domain.note import Anchor, Note
from newsroom.storage.columns import put_row
from newsroom.storage.database import Database, Row


def _note(row: Row) -> Note:
    anchor = Anchor(row["quote"], row["prefix"], row["suffix"])
    return Note(
        row["id"], row["article"], row["text"], anchor,
        row["made"], row["made_by"], row["settled"], row["settled_by"],
    )  # fmt: skip


def of(database: Database, article: str) -> list[Note]:
    """Return the notes of an article, the oldest first."""
    rows = database.rows("SELECT * FROM note WHERE article = ? ORDER BY n", (article,))
    return [_note(row) for row in rows]


def get(database: Database, note_id: str) -> Note | None:
    row = database.row("SELECT * FROM note WHERE id = ?", (note_id,))
    return _note(row) if row else None


def put(database: Database, note: Note) -> None:
    columns = vars(note) | vars(note.anchor)
    del columns["anchor"]
    put_row(database, "note", columns)


def remove(database: Database, note_id: str) -> None:
    database.execute("DELETE FROM note WHERE id = ?", (note_id,))


def count_open(database: Database, article: str) -> int:
    """Return how many notes of an article nobody has settled."""
    row = database.row("SELECT count(*) FROM note WHERE article = ? AND settled = ''", (article,))
    return int(row[0]) if row else 0
