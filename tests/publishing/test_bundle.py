"""Putting a bundle in place: whole or not at all, and never over what belongs to others."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from newsroom.domain.errors import EnvironmentFailure, NewsroomError
from newsroom.publishing import bundle, manifest
from newsroom.publishing.bundle import STAGE, Write

OLD = {"index.html": b"lama", "berita/2023/04/a.html": b"a", "manifest.json": b"{}"}
NEW = {"index.html": b"baru", "berita/2023/05/b.html": b"b", "manifest.json": b"{1}"}
ROLE = {"index.html": "list", "manifest.json": "manifest"}


def writes(files: dict[str, bytes]) -> list[Write]:
    return [Write(path, ROLE.get(path, "page"), data) for path, data in files.items()]


def tree(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_a_new_folder_appears_whole(tmp_path: Path) -> None:
    site = tmp_path / "dalam" / "situs"
    written = bundle.commit(site, writes(OLD), [])
    assert tree(site) == OLD
    assert sorted(file.path for file in written) == sorted(OLD)
    assert [entry.name for entry in site.parent.iterdir()] == ["situs"]


def test_changes_replace_and_remove(tmp_path: Path) -> None:
    bundle.commit(tmp_path / "situs", writes(OLD), [])
    bundle.commit(tmp_path / "situs", writes(NEW), ["berita/2023/04/a.html"])
    assert tree(tmp_path / "situs") == NEW
    assert not (tmp_path / "situs/berita/2023/04").exists()


def test_a_written_file_is_as_it_was_measured(tmp_path: Path) -> None:
    source = tmp_path / "film.webm"
    source.write_bytes(b"film" * 1000)
    (written,) = bundle.commit(
        tmp_path / "situs", [Write("media/ab/film.webm", "media", source)], []
    )
    status = (tmp_path / "situs" / written.path).stat()
    assert (written.size, written.modified) == (status.st_size, status.st_mtime_ns)
    assert written.sha256 == bundle.file_digest(source)


@pytest.mark.parametrize(
    "path",
    ["../keluar.html", "/etc/x", "a/../../b", "Berita/A.html", "a b.html", "con/../x", "x" * 200],
)
def test_an_unsafe_path_is_never_written(tmp_path: Path, path: str) -> None:
    with pytest.raises(ValueError, match="unsafe"):
        bundle.commit(tmp_path / "situs", [Write(path, "page", b"")], [])
    assert list(tmp_path.iterdir()) == []


def test_a_folder_of_others_is_refused(tmp_path: Path) -> None:
    (tmp_path / "skripsi.docx").write_text("punya orang")
    with pytest.raises(NewsroomError, match=r"skripsi\.docx"):
        bundle.check_target(tmp_path, [], ["index.html"], into_existing=False)
    bundle.check_target(tmp_path, [], ["index.html"], into_existing=True)


def test_a_foreign_file_with_one_of_our_names_is_refused(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("punya orang")
    with pytest.raises(NewsroomError, match=r"index\.html"):
        bundle.check_target(tmp_path, [], ["index.html"], into_existing=True)


class Fault(OSError):
    """What the patched system call raises."""


def failing_at(number: int, monkeypatch: pytest.MonkeyPatch, call: str) -> None:
    """Let the `number`-th call of an os function fail with a full disk."""
    original: Callable[..., object] = getattr(os, call)
    count = 0

    def patched(*arguments: object, **named: object) -> object:
        nonlocal count
        count += 1
        if count == number:
            raise Fault(28, "No space left on device")
        return original(*arguments, **named)

    monkeypatch.setattr(os, call, patched)


@pytest.mark.parametrize("call", ["replace", "mkdir", "open", "fsync", "unlink"])
@pytest.mark.parametrize("number", range(1, 9))
def test_any_fault_leaves_the_old_bundle_or_a_journal(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str, number: int
) -> None:
    """After recovery the folder holds the old or the new bundle, and nothing of ours beside it."""
    site = tmp_path / "situs"
    bundle.commit(site, writes(OLD), [])
    (site / "asing.txt").write_text("milik orang lain")
    failing_at(number, monkeypatch, call)
    failed = False
    try:
        bundle.commit(site, writes(NEW), ["berita/2023/04/a.html"])
    except EnvironmentFailure:
        failed = True
    monkeypatch.undo()
    bundle.recover(site)
    found = tree(site)
    assert found.pop("asing.txt") == b"milik orang lain"
    assert found == NEW or (failed and found == OLD)
    assert not (site / STAGE).exists()


def test_an_interrupted_commit_is_finished(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    site = tmp_path / "situs"
    bundle.commit(site, writes(OLD), [])

    def stopped(*arguments: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(bundle, "_finish", stopped)
    with pytest.raises(KeyboardInterrupt):
        bundle.commit(site, writes(NEW), ["berita/2023/04/a.html"])
    monkeypatch.undo()
    assert {path: data for path, data in tree(site).items() if not path.startswith(STAGE)} == OLD
    bundle.recover(site)
    assert tree(site) == NEW


def test_staging_that_was_never_committed_is_thrown_away(tmp_path: Path) -> None:
    site = tmp_path / "situs"
    bundle.commit(site, writes(OLD), [])
    (site / STAGE).mkdir()
    (site / STAGE / "0").write_bytes(b"setengah")
    bundle.recover(site)
    assert tree(site) == OLD


def test_a_folder_without_our_manifest_is_not_ours(tmp_path: Path) -> None:
    assert manifest.read(tmp_path) is None
    (tmp_path / "manifest.json").write_text('{"name": "aplikasi lain"}')
    assert manifest.read(tmp_path) is None
    (tmp_path / "manifest.json").write_text("{")
    assert manifest.read(tmp_path) is None


@pytest.mark.parametrize(
    "journal",
    ['{"moves": [["0", "../keluar.html"]], "deletions": []}', '{"moves": []}', "[]", "{", "null"],
)
def test_a_journal_that_is_not_ours_does_nothing(tmp_path: Path, journal: str) -> None:
    site = tmp_path / "situs"
    bundle.commit(site, writes(OLD), [])
    (site / STAGE).mkdir()
    (site / STAGE / "0").write_bytes(b"jahat")
    (site / STAGE / "jurnal.json").write_text(journal)
    bundle.recover(site)
    assert tree(site) == OLD
    assert [entry.name for entry in tmp_path.iterdir()] == ["situs"]


def test_a_fault_after_the_decision_says_that_the_rest_follows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    site = tmp_path / "situs"
    bundle.commit(site, writes(OLD), [])

    def full(*arguments: object) -> None:
        raise Fault(28, "No space left on device")

    monkeypatch.setattr(bundle, "_move_and_delete", full)
    with pytest.raises(EnvironmentFailure, match="terbitkan sekali lagi"):
        bundle.commit(site, writes(NEW), ["berita/2023/04/a.html"])
    monkeypatch.undo()
    bundle.recover(site)
    assert tree(site) == NEW
