"""Opening, creating and writing the newsroom file (reliability.md sections 0 and 4).

One connection, one writer: every user action is one `BEGIN IMMEDIATE … COMMIT` through
`Database.write`. Nothing else in the program touches the file, not even to read its bytes,
because closing any other handle on it would drop SQLite's locks.
"""

import os
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from newsroom.domain.errors import EnvironmentFailure, NewsroomError, reason_of
from newsroom.storage.lock import Lock
from newsroom.storage.schema import APPLICATION_ID, MIGRATIONS, VERSION

if TYPE_CHECKING:
    import sqlite_utils

PRAGMAS: dict[str, str | int] = {
    "locking_mode": "exclusive",
    "journal_mode": "truncate",
    "synchronous": 3,  # EXTRA
    "foreign_keys": 1,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "mmap_size": 0,
    "secure_delete": 1,
    "recursive_triggers": 1,
    "busy_timeout": 5000,
}
_HEADER = b"SQLite format 3\0"
Row = sqlite3.Row
Values = Sequence[Any] | Mapping[str, Any]


class Database:
    """An open newsroom file. Read with `rows` and `row`; write inside `write()`."""

    def __init__(self, path: Path, connection: sqlite3.Connection, lock: Lock) -> None:
        self.path = path
        self._connection = connection
        self._lock = lock
        self._tables: sqlite_utils.Database | None = None

    @property
    def tables(self) -> "sqlite_utils.Database":
        """The tables as sqlite-utils shows them; made on first use, since its import is slow."""
        if self._tables is None:
            import sqlite_utils

            self._tables = sqlite_utils.Database(self._connection, execute_plugins=False)
        return self._tables

    def rows(self, sql: str, values: Values = ()) -> list[Row]:
        """Return all rows of a query; a half-read cursor would hold a lock."""
        with _translated(self.path):
            return self._connection.execute(sql, values).fetchall()

    def row(self, sql: str, values: Values = ()) -> Row | None:
        with _translated(self.path):
            found = self._connection.execute(sql, values).fetchall()
        return found[0] if found else None

    def execute(self, sql: str, values: Values = ()) -> int:
        """Run one statement inside `write()` → rows changed."""
        assert self._connection.in_transaction, "writes belong inside Database.write()"
        return self._connection.execute(sql, values).rowcount

    def execute_many(self, sql: str, values: Sequence[Sequence[Any]]) -> None:
        assert self._connection.in_transaction, "writes belong inside Database.write()"
        self._connection.executemany(sql, values)

    @contextmanager
    def write(self) -> Iterator["Database"]:
        """One user action: everything inside is saved as a whole or not at all.

        Inside another `write` it joins that one. Raises EnvironmentFailure when the disk is
        full, the file is held or damaged; the file then holds what it held before.
        """
        if self._connection.in_transaction:
            yield self
            return
        with _translated(self.path):
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield self
                self._connection.execute("COMMIT")
            finally:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")

    def copy_to(self, path: Path) -> None:
        """Write a whole, flushed copy of the file to `path`, which must not exist."""
        partial = path.with_name(path.name + ".tmp")
        partial.unlink(missing_ok=True)
        with _translated(path):
            copy = sqlite3.connect(partial)
            try:
                self._connection.backup(copy)
            finally:
                copy.close()
        flush(partial)
        partial.replace(path)
        flush(path.parent)

    def close(self) -> None:
        """Close the file and let others in."""
        self._connection.close()
        _remove_spent_journal(self.path)
        self._lock.release()


def open_database(path: Path, person: str = "", patience: float = 5.0) -> Database:
    """Open an existing newsroom file, upgrading an older one after a backup.

    `person` is named to whoever finds the file held; `patience` is in seconds. Raises
    NewsroomError for a file that is missing, empty, newer, or no newsroom, and
    EnvironmentFailure for one that is held or damaged.
    """
    _check_header(path)
    lock = Lock(path, person, patience)
    try:
        connection = _connect(path)
        try:
            database = Database(path, connection, lock)
            _check_identity(database, thorough=lock.holder_died)
            _upgrade(database)
        except BaseException:
            connection.close()
            raise
    except BaseException:
        lock.release()
        raise
    return database


def create_database(path: Path, fill: Callable[[Database], None], person: str = "") -> Database:
    """Create a newsroom file with the current schema; `fill` writes its first rows.

    The file appears under its name only when it is complete. Raises NewsroomError where a file
    of that name exists and EnvironmentFailure where the folder cannot be written.
    """
    if path.exists():
        raise NewsroomError("{file} sudah ada dan tidak ditimpa. Pilih nama lain.", file=str(path))
    if not path.parent.is_dir():
        raise NewsroomError(
            "Folder {folder} tidak ada. Buat dulu foldernya.", folder=str(path.parent)
        )
    lock = Lock(path, person, patience=0)
    partial = path.with_name(path.name + "-baru")
    try:
        partial.unlink(missing_ok=True)
        _write_new(partial, lock, fill)
        _publish_without_overwriting(partial, path)
        return Database(path, _connect(path), lock)
    except BaseException:
        partial.unlink(missing_ok=True)
        lock.release()
        raise


def _write_new(partial: Path, lock: Lock, fill: Callable[[Database], None]) -> None:
    partial.touch()
    connection = _connect(partial)
    database = Database(partial, connection, lock)
    try:
        with database.write():
            database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            _migrate(database, 0)
            fill(database)
    finally:
        connection.close()
    _remove_spent_journal(partial)
    flush(partial)


def _remove_spent_journal(path: Path) -> None:
    """Remove the empty journal that TRUNCATE leaves; one that holds something is never touched."""
    journal = path.with_name(path.name + "-journal")
    with suppress(OSError):
        if journal.stat().st_size == 0:
            journal.unlink()


def _publish_without_overwriting(partial: Path, path: Path) -> None:
    try:
        os.link(partial, path)
        partial.unlink()
    except FileExistsError as error:
        raise NewsroomError(
            "{file} sudah ada dan tidak ditimpa. Pilih nama lain.", file=str(path)
        ) from error
    except OSError:
        partial.rename(path)  # FAT and some network folders know no links
    flush(path.parent)


def _connect(path: Path) -> sqlite3.Connection:
    with _translated(path):
        uri = f"{path.absolute().as_uri()}?mode=rw"
        connection = sqlite3.connect(uri, uri=True, isolation_level=None, check_same_thread=True)
        connection.row_factory = sqlite3.Row
        for name, value in PRAGMAS.items():
            connection.execute(f"PRAGMA {name} = {value}")
        return connection


def _check_header(path: Path) -> None:
    """Refuse what is no newsroom before a lock file is put beside it."""
    try:
        with path.open("rb") as file:
            head = file.read(100)
    except FileNotFoundError as error:
        raise NewsroomError(
            "Berkas {file} tidak ada. Periksa nama dan foldernya.", file=str(path)
        ) from error
    except IsADirectoryError as error:
        raise NewsroomError(
            "{file} adalah folder, bukan berkas ruang redaksi.", file=str(path)
        ) from error
    except OSError as error:
        raise EnvironmentFailure(
            "Berkas {file} tidak bisa dibaca ({reason}). Tidak ada yang diubah.",
            file=str(path),
            reason=reason_of(error),
        ) from error
    if not head:
        raise NewsroomError(
            "Berkas {file} kosong (0 bita): bukan ruang redaksi, atau penyalinannya terputus. "
            "Tidak ada yang diubah; salin ulang atau pulihkan dari cadangan.",
            file=str(path),
        )
    if not head.startswith(_HEADER):
        raise NewsroomError(
            "{file} bukan berkas ruang redaksi. Tidak ada yang diubah.", file=str(path)
        )
    if int.from_bytes(head[68:72], "big") != APPLICATION_ID:
        raise NewsroomError(
            "{file} adalah berkas SQLite milik program lain, bukan ruang redaksi. "
            "Tidak ada yang diubah.",
            file=str(path),
        )


def _check_identity(database: Database, thorough: bool) -> None:
    row = database.row("PRAGMA user_version")
    version = row[0] if row else 0
    if version > VERSION:
        raise NewsroomError(
            "{file} dibuat oleh versi program yang lebih baru "
            "(skema {theirs}; program ini sampai {ours}). "
            "Tidak ada yang diubah. Perbarui program ini.",
            file=str(database.path),
            theirs=version,
            ours=VERSION,
        )
    if thorough:
        # Costs time with the size of the file, so only after a program that died holding it.
        verdict = database.row("PRAGMA quick_check(1)")
        if verdict is None or verdict[0] != "ok":
            raise _damaged(database.path)


def _upgrade(database: Database) -> None:
    row = database.row("PRAGMA user_version")
    version = row[0] if row else 0
    if version == VERSION:
        return
    database.copy_to(database.path.with_name(f"{database.path.name}-sebelum-v{VERSION}"))
    with database.write():
        _migrate(database, version)


def _migrate(database: Database, version: int) -> None:
    for script in MIGRATIONS[version:]:
        for statement in _statements(script):
            database.execute(statement)
    database.execute(f"PRAGMA user_version = {VERSION}")


def _statements(script: str) -> Iterator[str]:
    """Split a script; executescript would commit the open transaction."""
    statement = ""
    for piece in script.split(";"):
        statement += piece + ";"
        if sqlite3.complete_statement(statement) and statement.strip() != ";":
            yield statement.strip()
            statement = ""


def flush(path: Path) -> None:
    """Force a file or folder to the disk (folders cannot be flushed on Windows)."""
    if os.name == "nt" and path.is_dir():
        return
    handle = os.open(path, os.O_RDONLY if os.name != "nt" else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _damaged(path: Path) -> EnvironmentFailure:
    return EnvironmentFailure(
        "Berkas {file} rusak. Jangan ditimpa: "
        "simpan salinannya, lalu pulihkan dari cadangan terakhir.",
        file=str(path),
    )


@contextmanager
def _translated(path: Path) -> Iterator[None]:
    """Turn SQLite's trouble into sentences, once for the whole program."""
    try:
        yield
    except sqlite3.Error as error:
        raise _failure(path, error) from error


def _failure(path: Path, error: sqlite3.Error) -> Exception:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code == sqlite3.SQLITE_FULL:
        return EnvironmentFailure(
            "Disk penuh: {file} belum tersimpan. Yang sudah tersimpan tetap aman. "
            "Kosongkan ruang lalu coba lagi.",
            file=str(path),
        )
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return EnvironmentFailure(
            "{file} sedang dipakai program lain. "
            "Tidak ada yang diubah; tutup di sana lalu coba lagi.",
            file=str(path),
        )
    if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
        return _damaged(path)
    if code in (
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_PERM,
    ):
        return EnvironmentFailure(
            "{file} tidak bisa ditulis atau dibaca ({reason}). Yang sudah tersimpan tetap aman.",
            file=str(path),
            reason=str(error),
        )
    return error
