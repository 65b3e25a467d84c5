"""The newsroom file: created whole, opened only when it is one, held by one program."""

import multiprocessing
import sqlite3
from pathlib import Path

import pytest

from newsroom.domain.errors import EnvironmentFailure, NewsroomError
from newsroom.storage import articles, settings
from newsroom.storage import database as storage
from newsroom.storage.database import PRAGMAS, Database, create_database, open_database
from newsroom.storage.schema import APPLICATION_ID, VERSION


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "kabar.newsroom"


def make(path: Path) -> Database:
    return create_database(path, lambda new: settings.put(new, {"name": "Kabar"}))


def test_every_pragma_is_in_force_and_the_file_is_marked_as_ours(path: Path) -> None:
    with_database = make(path)
    for name, wanted in PRAGMAS.items():
        row = with_database.row(f"PRAGMA {name}")
        # SQLite answers busy_timeout under another column name, but answers all of them.
        assert row is not None and row[0] == wanted, name
    with_database.close()
    head = path.read_bytes()[:100]
    assert int.from_bytes(head[68:72], "big") == APPLICATION_ID
    assert int.from_bytes(head[60:64], "big") == VERSION


def test_sqlite_utils_is_of_the_generation_whose_traps_are_known() -> None:
    from importlib.metadata import version

    assert version("sqlite-utils").startswith("4.")


def test_a_filled_file_passes_all_of_sqlites_checks(sample_newsroom: Path) -> None:
    opened = open_database(sample_newsroom)
    for check in ("quick_check", "integrity_check", "foreign_key_check"):
        rows = opened.rows(f"PRAGMA {check}")
        assert [row[0] for row in rows] in ([], ["ok"]), check
    opened.close()


def test_all_tables_are_strict(path: Path) -> None:
    opened = make(path)
    loose = opened.rows(
        "SELECT name FROM pragma_table_list"
        " WHERE schema = 'main' AND type = 'table' AND NOT strict AND name NOT LIKE 'sqlite_%'"
    )
    opened.close()
    assert [row["name"] for row in loose] == []


def test_an_action_that_fails_leaves_nothing_behind(path: Path) -> None:
    opened = make(path)
    with pytest.raises(RuntimeError), opened.write():
        settings.put(opened, {"name": "Lain"})
        raise RuntimeError
    assert settings.site(opened).name == "Kabar"
    opened.close()


def test_an_inner_action_belongs_to_the_outer_one(path: Path) -> None:
    opened = make(path)
    with pytest.raises(RuntimeError), opened.write():
        with opened.write():
            settings.put(opened, {"name": "Lain"})
        raise RuntimeError
    assert settings.site(opened).name == "Kabar"
    opened.close()


def test_writing_outside_an_action_is_refused(path: Path) -> None:
    opened = make(path)
    with pytest.raises(AssertionError):
        opened.execute("DELETE FROM setting")
    opened.close()


def test_nothing_but_the_file_stays_in_the_folder(path: Path) -> None:
    make(path).close()
    open_database(path).close()
    assert [entry.name for entry in path.parent.iterdir()] == [path.name]


def test_an_existing_file_is_not_overwritten(path: Path) -> None:
    path.write_bytes(b"naskah lama")
    with pytest.raises(NewsroomError, match="sudah ada"):
        make(path)
    assert path.read_bytes() == b"naskah lama"


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(NewsroomError, match="tidak ada"):
        make(tmp_path / "entah" / "kabar.newsroom")


def foreign_file(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE catatan (isi)")


def newer_file(path: Path) -> None:
    make(path).close()
    with sqlite3.connect(path) as connection:
        connection.execute(f"PRAGMA user_version = {VERSION + 3}")


UNUSABLE = {
    "missing": (lambda path: None, "tidak ada"),
    "empty": (lambda path: path.touch(), "kosong"),
    "text": (lambda path: path.write_text("catatan rapat"), "bukan berkas ruang redaksi"),
    "folder": (lambda path: path.mkdir(), "folder"),
    "another program's": (foreign_file, "program lain"),
    "newer": (newer_file, "lebih baru"),
}


@pytest.mark.parametrize("kind", UNUSABLE)
def test_what_is_no_newsroom_is_refused_untouched(path: Path, kind: str) -> None:
    prepare, words = UNUSABLE[kind]
    prepare(path)
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(NewsroomError, match=words) as refusal:
        open_database(path)
    assert not isinstance(refusal.value, EnvironmentFailure)
    assert (path.read_bytes() if path.is_file() else None) == before
    assert [entry.name for entry in path.parent.iterdir()] == ([path.name] if path.exists() else [])


def test_a_damaged_file_says_so(path: Path) -> None:
    make(path).close()
    data = bytearray(path.read_bytes())
    data[4096:] = b"\xaa" * (len(data) - 4096)
    path.write_bytes(data)
    with pytest.raises(EnvironmentFailure, match="rusak"):
        opened = open_database(path)
        try:
            settings.site(opened)
        finally:
            opened.close()


def hold(
    path: Path, held: "multiprocessing.synchronize.Event", go: "multiprocessing.synchronize.Event"
) -> None:
    opened = open_database(path, person="Rsy")
    held.set()
    go.wait(20)
    opened.close()


def test_a_second_program_is_told_who_holds_the_file(path: Path) -> None:
    make(path).close()
    context = multiprocessing.get_context("spawn")
    held, go = context.Event(), context.Event()
    other = context.Process(target=hold, args=(path, held, go))
    other.start()
    try:
        assert held.wait(20)
        with pytest.raises(EnvironmentFailure, match="dibuka Rsy"):
            open_database(path, patience=0.1)
    finally:
        go.set()
        other.join()
    open_database(path, patience=0).close()


def test_a_holder_that_was_killed_holds_nothing(path: Path) -> None:
    make(path).close()
    context = multiprocessing.get_context("spawn")
    held, go = context.Event(), context.Event()
    other = context.Process(target=hold, args=(path, held, go))
    other.start()
    assert held.wait(20)
    other.kill()
    other.join()
    open_database(path, patience=2).close()


def test_a_copy_of_the_open_file_is_whole(path: Path) -> None:
    """Staff copy the file in their file manager while the program runs (reliability.md 3.6)."""
    opened = make(path)
    with opened.write():
        settings.put(opened, {"town": "Sofifi"})
    copy = path.with_name("salinan.newsroom")
    copy.write_bytes(path.read_bytes())
    opened.close()
    again = open_database(copy)
    assert settings.site(again).town == "Sofifi"
    again.close()


def test_a_full_disk_is_said_in_words_and_leaves_the_file_as_it_was(path: Path) -> None:
    opened = make(path)
    pages = opened.rows("PRAGMA page_count")[0][0]
    opened.rows(f"PRAGMA max_page_count = {pages + 1}")
    with pytest.raises(EnvironmentFailure, match="Disk penuh"), opened.write():
        settings.put(opened, {"about": "panjang " * 20_000})
    assert settings.site(opened).name == "Kabar"
    opened.rows(f"PRAGMA max_page_count = {pages + 1000}")
    with opened.write():
        settings.put(opened, {"name": "Sekarang muat"})
    assert settings.site(opened).name == "Sekarang muat"
    opened.close()


def test_an_older_file_is_copied_and_then_upgraded(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make(path).close()
    monkeypatch.setattr(
        storage, "MIGRATIONS", (*storage.MIGRATIONS, "CREATE TABLE baru (a TEXT) STRICT;")
    )
    monkeypatch.setattr(storage, "VERSION", VERSION + 1)
    opened = open_database(path)
    assert opened.row("SELECT count(*) FROM baru") is not None
    assert settings.site(opened).name == "Kabar"
    opened.close()
    backup = path.with_name(f"{path.name}-sebelum-v{VERSION + 1}")
    assert sqlite3.connect(backup).execute("PRAGMA user_version").fetchone() == (VERSION,)


def test_a_migration_that_fails_leaves_the_old_file(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make(path).close()
    broken = "CREATE TABLE baru (a TEXT) STRICT; CREATE TABLE baru (a TEXT) STRICT;"
    monkeypatch.setattr(storage, "MIGRATIONS", (*storage.MIGRATIONS, broken))
    monkeypatch.setattr(storage, "VERSION", VERSION + 1)
    with pytest.raises(sqlite3.Error):
        open_database(path)
    monkeypatch.undo()
    opened = open_database(path)
    assert opened.row("SELECT 1 FROM pragma_table_list WHERE name = 'baru'") is None
    opened.close()


@pytest.mark.parametrize("old", sorted(Path(__file__).parent.parent.glob("schemas/*.newsroom")))
def test_every_released_schema_still_opens(old: Path, tmp_path: Path) -> None:
    copy = tmp_path / old.name
    copy.write_bytes(old.read_bytes())
    opened = open_database(copy)
    assert settings.site(opened).name
    (article,) = articles.find(opened)
    assert article.title == "Perpustakaan desa buka sampai malam"
    assert articles.body(opened, article.id).markdown.endswith("pukul sembilan.")
    opened.close()
