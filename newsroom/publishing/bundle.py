"""How a bundle reaches its folder: staged, flushed, read back, then put in place as a whole.

Into a new or empty folder the bundle is written beside it and renamed. Into a folder that holds
our bundle, changed files are staged inside it (the same volume), a small journal is written, and
renames bring them to their places in the order of `ROLES`; deletions come last and touch only
names of our own earlier manifest. Whoever is interrupted leaves either the old bundle or a
journal that `recover` finishes. The invariants are those of reliability.md sections 3.2 and 3.3b.
"""

import ctypes
import errno
import glob
import hashlib
import json
import os
import shutil
import sys
import time
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from newsroom.domain.edition import ROLES
from newsroom.domain.errors import EnvironmentFailure, NewsroomError, reason_of
from newsroom.domain.messages import Message, say
from newsroom.publishing.addresses import is_safe

STAGE = ".ruang-redaksi"
_JOURNAL = "jurnal.json"
_PATIENCE = 10.0
"""Seconds to wait for a virus scanner or sync client to let go of a file."""

Source = bytes | Path


@dataclass(frozen=True)
class Write:
    """One file to put in place: its bytes, or the file to copy them from."""

    path: str
    role: str
    source: Source


@dataclass(frozen=True)
class Written:
    """A file as it now lies in the target."""

    path: str
    sha256: str
    size: int
    modified: int
    """Modification time in nanoseconds."""


def recover(folder: Path) -> None:
    """Finish or throw away what an interrupted publication left; does nothing elsewhere.

    Raises EnvironmentFailure when the folder cannot be written.
    """
    for leftover in folder.parent.glob(f".{glob.escape(folder.name)}.baru-*"):
        shutil.rmtree(leftover, ignore_errors=True)
    stage = folder / STAGE
    if not stage.is_dir():
        return
    journal = _read_journal(stage)
    if journal is None:
        # Staged, but never committed: the old bundle stands.
        shutil.rmtree(stage, ignore_errors=True)
        return
    _finish(folder, stage, *journal)


def check_target(
    folder: Path, ours: Iterable[str], new: Iterable[str], into_existing: bool
) -> None:
    """Refuse a folder in which publishing would touch files of others; nothing is written.

    `ours` are the paths of the manifest found there (none when there is no bundle of ours), `new`
    the paths about to be written. Raises NewsroomError with a list of what is in the way.
    """
    if not folder.exists():
        return
    if not folder.is_dir():
        raise NewsroomError(
            "{folder} adalah berkas, bukan folder. Pilih folder lain.", folder=str(folder)
        )
    known = set(ours)
    present = [entry.name for entry in folder.iterdir() if entry.name != STAGE]
    if present and not known and not into_existing:
        raise NewsroomError(
            "Folder {folder} berisi berkas lain ({names}) dan bukan hasil terbitan kita. "
            "Tidak ada yang ditulis. "
            "Pilih folder kosong, atau pakai --into-existing bila memang mau dicampur.",
            folder=str(folder),
            names=_some(sorted(present)),
        )
    foreign = [path for path in new if path not in known and (folder / path).exists()]
    if foreign:
        raise NewsroomError(
            "Di folder {folder} sudah ada berkas orang lain dengan nama yang sama: {names}. "
            "Tidak ada yang ditulis. Pindahkan berkas itu atau pilih folder lain.",
            folder=str(folder),
            names=_some(sorted(foreign)),
        )


def _some(names: Sequence[str]) -> str:
    shown = ", ".join(names[:5])
    return f"{shown}, … ({len(names)})" if len(names) > 5 else shown


def is_fresh(folder: Path) -> bool:
    """Say whether a folder is missing or empty."""
    return not folder.exists() or not any(folder.iterdir())


Verified = Callable[[int, int], None]
"""(done, of) for each staged file that was read back; may raise to end the publication."""


def _unwatched(done: int, of: int) -> None:
    """Report to nobody."""


def commit(
    folder: Path,
    writes: Iterable[Write],
    deletions: Sequence[str],
    verified: Verified = _unwatched,
) -> list[Written]:
    """Bring the target from the bundle it holds to the new one, or leave it as it was.

    `writes` is consumed once, in any order; whatever it or `verified` raises ends the publication
    while nothing has been put in place. Raises EnvironmentFailure when the disk is full or the
    folder cannot be written; the old bundle is then untouched.
    """
    with old_one_stands(folder):
        if is_fresh(folder):
            return _commit_whole(folder, writes, verified)
        stage = folder / STAGE
        moves, written = _prepare_changes(stage, writes, deletions, verified)
    # From here on the publication is decided: an error leaves a journal for `recover`.
    _finish(folder, stage, moves, deletions)
    return written


@contextmanager
def old_one_stands(folder: Path) -> Iterator[None]:
    """Put the system's trouble into words while nothing in the folder has changed yet."""
    try:
        yield
    except OSError as error:
        raise EnvironmentFailure(
            "Belum bisa terbit di {folder}: {reason}. Terbitan lama tetap utuh. {next}",
            folder=str(folder),
            reason=reason_of(error),
            next=next_step(error),
        ) from error


_ROOM = say("Kosongkan ruang di drive itu atau pilih folder lain, lalu terbitkan lagi.")
_RIGHTS = say("Pilih folder lain, atau minta hak tulis pada pengelola PC, lalu terbitkan lagi.")
_MEDIUM = say("Pasang lagi diska lepasnya atau pilih folder lain, lalu terbitkan lagi.")
_NEXT_STEPS = {
    errno.ENOSPC: _ROOM,
    errno.EDQUOT: _ROOM,
    errno.EACCES: _RIGHTS,
    errno.EPERM: _RIGHTS,
    errno.EROFS: _RIGHTS,
    errno.ENOENT: _MEDIUM,
    errno.ENODEV: _MEDIUM,
    errno.EIO: _MEDIUM,
    errno.EBUSY: say("Tutup program yang memakainya, lalu terbitkan lagi."),
}


def next_step(error: OSError) -> Message:
    """Return what a person can do about a publication that the system refused."""
    return _NEXT_STEPS.get(error.errno or 0, say("Perbaiki, lalu terbitkan lagi."))


def _commit_whole(folder: Path, writes: Iterable[Write], verified: Verified) -> list[Written]:
    folder.parent.mkdir(parents=True, exist_ok=True)
    beside = folder.with_name(f".{folder.name}.baru-{os.getpid()}")
    try:
        staged = _stage(beside, writes, lambda write: write.path, verified)
        if folder.exists() and os.name == "nt":
            folder.rmdir()  # POSIX renames onto an empty folder, Windows does not
        _patiently(lambda: beside.replace(folder))
    except BaseException:
        shutil.rmtree(beside, ignore_errors=True)
        raise
    _flush_folder(folder.parent)
    return [written for _, written in staged]


Moves = Sequence[Sequence[str]]
"""(name in the stage, path in the bundle) in the order of the renames."""


def _prepare_changes(
    stage: Path, writes: Iterable[Write], deletions: Sequence[str], verified: Verified
) -> tuple[Moves, list[Written]]:
    """Stage all files and write the journal that `_finish` follows."""
    shutil.rmtree(stage, ignore_errors=True)
    try:
        numbers: dict[str, str] = {}
        staged = _stage(
            stage, writes, lambda write: numbers.setdefault(write.path, str(len(numbers))), verified
        )
        moves = [
            [numbers[write.path], write.path]
            for write, _ in sorted(
                staged, key=lambda pair: (ROLES.index(pair[0].role), pair[0].path)
            )
        ]
        _write_journal(stage, moves, deletions)
    except BaseException:
        shutil.rmtree(stage, ignore_errors=True)
        raise
    return moves, [written for _, written in staged]


def _stage(
    stage: Path, writes: Iterable[Write], name: Callable[[Write], str], verified: Verified
) -> list[tuple[Write, Written]]:
    """Write all files below `stage`, flush them once, and read every one of them back."""
    made: set[Path] = set()
    staged = []
    stage.mkdir(parents=True)
    for write in writes:
        check_path(write.path)
        place = stage / name(write)
        if place.parent not in made:
            place.parent.mkdir(parents=True, exist_ok=True)
            made.add(place.parent)
        digest = _put(place, write.source)
        staged.append((write, place, digest))
    _flush_tree(stage, [place for _, place, _ in staged])
    checked = []
    for done, (write, place, digest) in enumerate(staged, 1):
        checked.append((write, _read_back(write, place, digest)))
        verified(done, len(staged))
    return checked


def check_path(path: str) -> None:
    """Guard against a path that would leave the bundle or that some system cannot store."""
    if not is_safe(path):
        raise ValueError(f"unsafe bundle path {path!r}")


def _put(place: Path, source: Source) -> str:
    if isinstance(source, Path):
        shutil.copyfile(source, place)
        return file_digest(source)
    place.write_bytes(source)
    return hashlib.sha256(source).hexdigest()


def file_digest(path: Path) -> str:
    """SHA-256 of a file, read in pieces."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _read_back(write: Write, place: Path, digest: str) -> Written:
    if file_digest(place) != digest:
        raise EnvironmentFailure(
            "Berkas {path} yang dibaca kembali tidak sama dengan yang ditulis: media "
            "penyimpanannya bermasalah. Terbitan lama tetap utuh; pakai tempat lain.",
            path=write.path,
        )
    status = place.stat()
    return Written(write.path, digest, status.st_size, status.st_mtime_ns)


def _read_journal(stage: Path) -> tuple[Moves, Sequence[str]] | None:
    """Return what is left to do; None where nothing was committed or the journal is not ours."""
    try:
        journal = json.loads((stage / _JOURNAL).read_text(encoding="utf-8"))
        moves, deletions = journal["moves"], journal["deletions"]
        for path in (*(path for _, path in moves), *deletions):
            check_path(path)
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return moves, deletions


def _write_journal(stage: Path, moves: Moves, deletions: Sequence[str]) -> None:
    aside = stage / (_JOURNAL + ".tmp")
    aside.write_text(json.dumps({"moves": moves, "deletions": list(deletions)}), encoding="utf-8")
    _flush_file(aside)
    aside.replace(stage / _JOURNAL)
    _flush_folder(stage)


def _finish(folder: Path, stage: Path, moves: Moves, deletions: Sequence[str]) -> None:
    """Do what the journal says; each step may have been done before."""
    try:
        _move_and_delete(folder, stage, moves, deletions)
    except OSError as error:
        raise EnvironmentFailure(
            "Terbitan baru sudah lengkap, tetapi belum semua berkasnya terpasang di {folder}: "
            "{file} tidak bisa diganti ({reason}). Bila sedang dibuka, tutup dulu; lalu terbitkan "
            "sekali lagi: sisanya diselesaikan.",
            folder=str(folder),
            file=Path(str(error.filename2 or error.filename or folder)).name,
            reason=reason_of(error),
        ) from error
    shutil.rmtree(stage, ignore_errors=True)


def _move_and_delete(folder: Path, stage: Path, moves: Moves, deletions: Sequence[str]) -> None:
    made: set[Path] = set()
    for number, path in moves:
        place = folder / path
        if place.parent not in made:
            place.parent.mkdir(parents=True, exist_ok=True)
            made.add(place.parent)
        staged = stage / number
        if staged.exists():
            _patiently(partial(staged.replace, place))
    for path in deletions:
        _patiently(partial((folder / path).unlink, missing_ok=True))
        _remove_empty(folder, (folder / path).parent)
    _flush_tree(folder, made)
    (stage / _JOURNAL).unlink(missing_ok=True)


def _remove_empty(folder: Path, inner: Path) -> None:
    while inner != folder:
        try:
            inner.rmdir()
        except OSError:
            return
        inner = inner.parent


def _patiently(deed: Callable[[], object]) -> None:
    """Try again while another program holds the file; raises the last error after ten seconds."""
    deadline = time.monotonic() + _PATIENCE
    pause = 0.05
    while True:
        try:
            deed()
            return
        except PermissionError:
            if os.name != "nt" or time.monotonic() > deadline:
                raise
            time.sleep(pause)
            pause *= 2


def _flush_file(path: Path) -> None:
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _flush_folder(path: Path) -> None:
    if os.name == "nt":
        return  # Windows journals folder entries itself
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


_MANY = 64
"""From this many files on one syncfs is cheaper than a flush for each."""


def _flush_tree(top: Path, written: Collection[Path]) -> None:
    """Force what was written below `top` to the disk: one syncfs for many files (Linux)."""
    if sys.platform == "linux" and len(written) >= _MANY:
        handle = os.open(top, os.O_RDONLY)
        try:
            if ctypes.CDLL(None, use_errno=True).syncfs(handle) == 0:
                return
        finally:
            os.close(handle)
    for path in written:
        if path.is_dir():
            _flush_folder(path)
        else:
            _flush_file(path)
    for folder in {path.parent for path in written}:
        _flush_folder(folder)
