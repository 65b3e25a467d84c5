"""The files that an import goes through: those that were named, and those in named folders."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path


def found_in(sources: Iterable[Path]) -> Iterator[tuple[Path, bool]]:
    """Yield (file, whether a folder was given) in order; hidden and system files are left out.

    A folder that cannot be read is yielded itself, so that reading it says why.
    """
    for source in sources:
        if not os.path.isdir(source):  # noqa: PTH112 - Path.is_dir raises for a closed folder
            yield source, False
            continue
        inner = sorted(_walked(source))
        yield from ((path, True) for path in inner if not _is_hidden(path.relative_to(source)))


def _walked(folder: Path) -> Iterator[Path]:
    closed: list[OSError] = []
    for place, _, names in os.walk(folder, onerror=closed.append):
        yield from (Path(place, name) for name in names)
    yield from (Path(error.filename) for error in closed)


def _is_hidden(path: Path) -> bool:
    return any(part.startswith((".", "~$")) for part in path.parts) or path.name.lower() in (
        "thumbs.db",
        "desktop.ini",
    )
