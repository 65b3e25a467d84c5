"""One program holds a newsroom file: a lock file beside it that names the holder.

The lock is the operating system's (flock, or a byte range on Windows), so it ends with its
process; the text in the file is only for telling a person who has the newsroom open.
"""

import json
import os
import platform
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import IO

from newsroom.domain.errors import EnvironmentFailure, reason_of
from newsroom.domain.messages import say

if sys.platform == "win32":
    import msvcrt

    _LOCKED_BYTE = 1 << 30  # far behind the text, which others must still be able to read

    def _try_lock(file: IO[str]) -> bool:
        file.seek(_LOCKED_BYTE)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        finally:
            file.seek(0)
        return True
else:
    import fcntl

    def _try_lock(file: IO[str]) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True


_PAUSE = 0.05


class Lock:
    """The right to use one newsroom file, held until `release`."""

    def __init__(self, newsroom: Path, person: str, patience: float) -> None:
        """Take the lock, waiting at most `patience` seconds; raises EnvironmentFailure."""
        self._path = newsroom.with_name(newsroom.name + "-lock")
        deadline = time.monotonic() + patience
        while (file := self._taken()) is None:
            if time.monotonic() >= deadline:
                raise self._held(newsroom)
            time.sleep(_PAUSE)
        self._file = file
        self.holder_died = bool(file.read().strip())
        self._sign(person)

    def _taken(self) -> IO[str] | None:
        try:
            # Append mode creates the file without emptying what its holder wrote into it.
            file = self._path.open("a+", encoding="utf-8")
        except OSError as error:
            raise EnvironmentFailure(
                "Tidak bisa menulis di folder {folder} ({reason}). Isi ruang redaksi tidak diubah. "
                "Pindahkan berkasnya ke folder yang boleh ditulisi.",
                folder=str(self._path.parent),
                reason=reason_of(error),
            ) from error
        if _try_lock(file) and self._still_there(file):
            file.seek(0)
            return file
        file.close()
        return None

    def _still_there(self, file: IO[str]) -> bool:
        """The last holder removes the file: a lock on a removed file protects nothing."""
        try:
            return os.path.samestat(os.fstat(file.fileno()), self._path.stat())
        except OSError:
            return False

    def _sign(self, person: str) -> None:
        holder = {"pid": os.getpid(), "person": person, "pc": platform.node()}
        # A full disk may leave the lock unsigned; it holds all the same.
        with suppress(OSError):
            self._file.truncate(0)
            os.write(self._file.fileno(), json.dumps(holder).encode())

    def _held(self, newsroom: Path) -> EnvironmentFailure:
        holder = self._holder()
        return EnvironmentFailure(
            "{file} sedang dibuka {person} di {pc} (proses {pid}). "
            "Isinya aman; tutup di sana lalu coba lagi.",
            file=newsroom.name,
            person=holder.get("person") or say("program lain"),
            pc=holder.get("pc", "?"),
            pid=holder.get("pid", "?"),
        )

    def _holder(self) -> dict[str, object]:
        try:
            holder = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return holder if isinstance(holder, dict) else {}

    def release(self) -> None:
        """Let others in. The file goes where the system allows it, else it stays empty."""
        with suppress(OSError):
            self._file.truncate(0)
            if sys.platform != "win32":
                self._path.unlink(missing_ok=True)
        self._file.close()
