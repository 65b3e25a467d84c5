"""Planned files and the digests by which they are compared with the last edition."""

import hashlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

Produce = Callable[[], bytes | Path]


@dataclass(frozen=True)
class PlannedFile:
    """A file that the bundle has: the digest of its inputs, and how to make its bytes.

    `produce` returns the bytes, or the file to copy where the bytes are those of an original.
    """

    path: str
    role: str
    inputs: str
    produce: Produce


class PlannedFiles:
    """The files of one edition by path; two that want the same path are a fault of the plan."""

    def __init__(self, base: str) -> None:
        """`base` is the digest of what every page shows: the office's facts, the templates."""
        self._base = base
        self._files: dict[str, PlannedFile] = {}

    def add(
        self,
        path: str,
        role: str,
        inputs: Iterable[str],
        render: Callable[..., str],
        *arguments: object,
    ) -> None:
        """Add a text that `render(*arguments)` makes when it is needed."""

        def produce() -> bytes:
            # What no UTF-8 can say (half an emoji from a broken paste) must not stop an edition.
            return render(*arguments).encode("utf-8", "replace")

        self.add_file(PlannedFile(path, role, digest(self._base, *inputs), produce))

    def add_file(self, file: PlannedFile) -> None:
        """Add a file that is made elsewhere: a rendition, a document, a style sheet."""
        if file.path in self._files:
            raise ValueError(f"two files want {file.path}")
        self._files[file.path] = file

    def __contains__(self, path: object) -> bool:
        return path in self._files

    def __getitem__(self, path: str) -> PlannedFile:
        return self._files[path]

    def __iter__(self) -> Iterator[PlannedFile]:
        return iter(self._files.values())

    def __len__(self) -> int:
        return len(self._files)


def digest(*parts: str) -> str:
    """BLAKE2b-128 over texts."""
    joined = "\x1f".join(parts).encode("utf-8", "surrogatepass")
    return hashlib.blake2b(joined, digest_size=16).hexdigest()
