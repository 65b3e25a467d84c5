"""Trouble with the n-th file-changing call of a process (reliability.md, section 3.2)."""

import builtins
import errno
import io
import os
import shutil
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

_CALLS = ("mkdir", "replace", "rename", "unlink", "rmdir", "remove", "link", "fsync")
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT
Step = Callable[..., bool]


class _Watched:
    """A file open for writing whose `write` is a call of its own."""

    def __init__(self, file: Any, step: Step) -> None:
        self._file, self._step = file, step

    def write(self, data: Any) -> int:
        lied = self._step("write", getattr(self._file, "name", "?"), lambda: self._half(data))
        return len(data) if lied else int(self._file.write(data))

    def _half(self, data: Any) -> None:
        self._file.write(data[: len(data) // 2])
        self._file.flush()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._file, name)

    def __enter__(self) -> "_Watched":
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def __iter__(self) -> Iterator[Any]:
        return iter(self._file)


@contextmanager
def installed(mode: str = "", at: int = 0, log: str = "") -> Iterator[None]:
    """Count the calls and let call number `at` fail once.

    `mode` is ENOSPC, EACCES or EIO, HALF (half of what is written reaches the disk, then it is
    full), LIE (half of it does, and nobody is told) or KILL (the process dies before the call).
    `log` gets the name and path of each call.
    """
    if not mode and not log:
        yield
        return
    count = 0
    logged = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_TRUNC) if log else -1

    def step(name: str, path: object, half: Callable[[], object] | None = None) -> bool:
        nonlocal count
        count += 1
        if logged >= 0:
            os.write(logged, f"{name} {path}\n".encode())
        if count != at:
            return False
        if mode == "KILL":
            os.kill(os.getpid(), signal.SIGKILL)
        if mode in ("HALF", "LIE") and half:
            half()
        if mode == "LIE":
            return True
        number = getattr(errno, "ENOSPC" if mode == "HALF" else mode)
        raise OSError(number, os.strerror(number), str(path))

    plain_open, plain_descriptor, plain_copy = builtins.open, os.open, shutil.copyfile

    def watched_open(file: Any, mode: str = "r", *rest: Any, **named: Any) -> Any:
        if not set(mode) & set("wax+"):
            return plain_open(file, mode, *rest, **named)
        step("open", file)
        return _Watched(plain_open(file, mode, *rest, **named), step)

    def watched_descriptor(path: Any, flags: int, *rest: Any, **named: Any) -> int:
        if flags & _WRITING:
            step("os.open", path)
        return plain_descriptor(path, flags, *rest, **named)

    def watched_copy(source: Any, target: Any, **named: Any) -> Any:
        half = lambda: Path(target).write_bytes(Path(source).read_bytes()[:50])  # noqa: E731
        step("copyfile", target, half=half)
        return plain_copy(source, target, **named)

    def watched(name: str) -> Callable[..., Any]:
        plain = getattr(os, name)

        def call(first: Any, *rest: Any, **named: Any) -> Any:
            step(name, rest[0] if name in ("replace", "rename", "link") else first)
            return plain(first, *rest, **named)

        return call

    for name in _CALLS:
        setattr(os, name, watched(name))
    builtins.open = io.open = watched_open
    os.open = watched_descriptor
    shutil.copyfile = watched_copy  # type: ignore[assignment]
    yield  # the process ends after this: nothing is put back
