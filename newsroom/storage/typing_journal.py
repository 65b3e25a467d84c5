"""The typing journal: a file beside the newsroom that takes each letter before it is stored.

`NAME.newsroom-typing` holds lines of `CRC ARTICLE NUMBER SIGN JSON`. Numbers count up within an
article, so that a hole is seen; what the signs mean is told in services/typed.py. A line is
written at once and flushed to the disk at most half a second later by a thread. Nothing here
raises because of the disk: typing goes on, and what could not be written is tried again.
"""

import json
import os
import threading
import zlib
from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

FLUSH_AFTER = 0.5
"""Seconds that a line may wait until it is safe from a power cut."""
FULL = 4_000_000
"""Bytes above which the file is written anew with what is still worth keeping."""
MOST_WAITING = 8_000_000
"""Bytes that wait in memory while the disk takes nothing."""
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
_BINARY = getattr(os, "O_BINARY", 0)


@dataclass(frozen=True, slots=True)
class Line:
    """One entry: which article, the how manieth of it, what it is, and its JSON."""

    article: str
    number: int
    sign: str
    payload: str = "null"

    @property
    def value(self) -> Any:
        """What the JSON says; raises ValueError."""
        return json.loads(self.payload)


def line(article: str, number: int, sign: str, value: object = None) -> Line:
    """Return an entry with a value that JSON can hold."""
    return Line(article, number, sign, _encode(value))


def journal_of(newsroom: Path) -> Path:
    """Return where the journal of a newsroom file lies."""
    return newsroom.with_name(newsroom.name + "-typing")


def _as_bytes(entry: Line) -> bytes:
    text = f"{entry.article} {entry.number} {entry.sign} {entry.payload}\n".encode(
        "utf-8", "surrogatepass"
    )
    return b"%08x " % zlib.crc32(text) + text


def _lines(data: bytes, wanted: str = "") -> Iterator[Line]:
    """Yield the whole entries, perhaps of one article only; torn and spoilt ones are left out."""
    named = f" {wanted}".encode()
    for raw in data.splitlines(keepends=True):
        if named not in raw[:60] or not raw.endswith(b"\n"):
            continue
        crc, _, text = raw.partition(b" ")
        if crc != b"%08x" % zlib.crc32(text):
            continue
        article, number, sign, payload = text[:-1].decode("utf-8", "surrogatepass").split(" ", 3)
        yield Line(article, int(number), sign, payload)


def read(newsroom: Path, article: str = "") -> list[Line]:
    """Return the entries of a journal, or those of one article; none where it cannot be read."""
    try:
        data = journal_of(newsroom).read_bytes()
    except OSError:
        return []
    return list(_lines(data, article))


def keep(newsroom: Path, wanted: Container[str]) -> None:
    """Forget the articles that are not wanted; a journal that holds nothing is removed."""
    entries = read(newsroom)
    kept = [entry for entry in entries if entry.article in wanted]
    if len(kept) < len(entries) or not entries:
        with suppress(OSError):
            _replace(journal_of(newsroom), kept)


def _replace(path: Path, entries: Iterable[Line]) -> None:
    data = b"".join(map(_as_bytes, entries))
    if not data:
        path.unlink(missing_ok=True)
        return
    partial = _write_aside(path, data)
    partial.replace(path)


def _write_aside(path: Path, data: bytes) -> Path:
    partial = path.with_name(path.name + "-baru")
    with partial.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    return partial


def _opened(path: Path) -> int:
    """Open a journal to write behind its last whole line; a torn one is ended first."""
    file = os.open(path, os.O_RDWR | os.O_APPEND | os.O_CREAT | _BINARY, 0o666)
    if os.fstat(file).st_size:
        os.lseek(file, -1, os.SEEK_END)
        if os.read(file, 1) != b"\n":
            # Not the line's end alone: it would be whole again, under a number that others have.
            os.write(file, b"~\n")
    return file


def extend(newsroom: Path, entries: Iterable[Line]) -> None:
    """Write entries at once; raises OSError."""
    file = _opened(journal_of(newsroom))
    try:
        os.write(file, b"".join(map(_as_bytes, entries)))
        os.fsync(file)
    finally:
        os.close(file)


Compact = Callable[[Sequence[Line]], Sequence[Line]]
"""Returns fewer entries of one article that say the same; the last one keeps its number."""


class TypingJournal:
    """The journal of an open newsroom, to be written from one thread."""

    def __init__(self, newsroom: Path, compact: Compact) -> None:
        self._path = journal_of(newsroom)
        self._compact = compact
        self._file = -1
        self._waiting = bytearray()
        self._lock = threading.Lock()
        self._written = threading.Event()
        self._closing = threading.Event()
        self._thread: threading.Thread | None = None
        self._full = FULL
        self._numbers: dict[str, int] = {}
        self._gone: set[str] = set()
        self._is_failing = self._was_failing = False
        self.told: Callable[[bool], object] = lambda is_failing: None
        """Called by the thread once the disk has refused entries twice, and once it takes them."""

    @property
    def is_failing(self) -> bool:
        """Whether something waits or is lost because the disk does not take it."""
        return self._is_failing

    def go_on(self, article: str, number: int) -> None:
        """The entries of an article that were read end with this number."""
        self._numbers[article] = max(self._numbers.get(article, 0), number)

    def append(self, article: str, sign: str, value: object = None) -> None:
        """Write an entry now, or as soon as the disk takes it again."""
        if self._closing.is_set():
            return
        number = self._numbers[article] = self._numbers.get(article, 0) + 1
        with self._lock:
            self._waiting += _as_bytes(line(article, number, sign, value))
            self._write()
        self._wake()

    def forget(self, articles: Iterable[str]) -> None:
        """Let go of articles that are gone for good: the file is soon written without them."""
        if not self._path.exists():
            return
        with self._lock:
            self._gone.update(articles)
        self._wake()

    def _wake(self) -> None:
        self._written.set()
        if self._thread is None:
            self._thread = threading.Thread(target=self._watch, name="typing", daemon=True)
            self._thread.start()

    def _write(self) -> None:
        """Hand what waits to the system; a line that was cut off goes on where it ended."""
        try:
            if self._file < 0 and self._waiting:
                self._file = _opened(self._path)
            while self._waiting:
                del self._waiting[: os.write(self._file, self._waiting)]
            self._is_failing = False
        except OSError:
            self._is_failing = True
            if len(self._waiting) > MOST_WAITING:
                # The hole shows in the numbers; the article itself is stored without the journal.
                self._waiting.clear()

    def _watch(self) -> None:
        while not self._closing.is_set():
            self._written.wait()
            self._closing.wait(FLUSH_AFTER)
            self._written.clear()
            self._flush()

    def _flush(self) -> None:
        with self._lock:
            self._write()
            file, is_failing = self._file, self._is_failing
            if is_failing:
                self._written.set()
        self._tell(is_failing)
        with suppress(OSError):
            if file >= 0:
                os.fsync(file)
            size = self._path.stat().st_size
            if size > self._full or self._gone:
                self._shrink(size)

    def _tell(self, is_failing: bool) -> None:
        if is_failing != self._was_failing:
            self._was_failing = is_failing
            self.told(is_failing)

    def _shrink(self, size: int) -> None:
        """Write the journal anew; only its last bytes are copied while nobody can write."""
        with self._lock:
            gone = frozenset(self._gone)
        with self._path.open("rb") as old:
            entries = [entry for entry in _lines(old.read(size)) if entry.article not in gone]
        kept = b"".join(map(_as_bytes, self._worth_keeping(entries)))
        partial = _write_aside(self._path, kept)
        with self._lock:
            if self._waiting:
                # A line is half written: its rest belongs into this file.
                return
            with partial.open("ab") as new, self._path.open("rb") as old:
                old.seek(size)
                new.write(old.read())
            self._let_go()
            partial.replace(self._path)
            self._gone -= gone
            # What came meanwhile has not been shortened yet, so it raises no bound.
            self._full = max(FULL, 2 * len(kept))

    def _let_go(self) -> None:
        if self._file >= 0:
            os.close(self._file)
            self._file = -1

    def _worth_keeping(self, entries: Sequence[Line]) -> list[Line]:
        """Return the latest articles, shortened, up to half of what the file may hold."""
        by_article: dict[str, list[Line]] = {}
        for entry in reversed(entries):
            by_article.setdefault(entry.article, []).append(entry)
        kept: list[Line] = []
        size = 0
        for own in by_article.values():
            short = self._compact(own[::-1])
            size += sum(len(entry.payload) + 60 for entry in short)
            if kept and size > FULL // 2:
                break
            kept = [*short, *kept]
        return kept

    def close(self) -> None:
        """Flush and close the file."""
        self._closing.set()
        self._written.set()
        if self._thread is not None:
            self._thread.join()
        if self._gone:
            self._flush()
        with self._lock:
            self._write()
            if self._file >= 0:
                with suppress(OSError):
                    os.fsync(self._file)
            self._let_go()
