"""Archives of a published folder: a reproducible ZIP and a list of checksums."""

import os
import zipfile
from collections.abc import Iterable, Mapping
from pathlib import Path

from newsroom.domain.errors import EnvironmentFailure, reason_of

_FIXED_DATE = (1980, 1, 1, 0, 0, 0)
"""The same bundle gives the same ZIP, whenever it is packed."""


def write_zip(folder: Path, paths: Iterable[str], archive: Path) -> None:
    """Pack exactly the files of a bundle; written aside and renamed. Raises EnvironmentFailure."""
    partial = archive.with_name(f".{archive.name}.{os.getpid()}.tmp")
    try:
        with zipfile.ZipFile(partial, "w", zipfile.ZIP_DEFLATED) as packed:
            for path in sorted(paths):
                entry = zipfile.ZipInfo(path, _FIXED_DATE)
                entry.compress_type = zipfile.ZIP_DEFLATED
                entry.external_attr = 0o644 << 16
                packed.writestr(entry, (folder / path).read_bytes())
        partial.replace(archive)
    except OSError as error:
        partial.unlink(missing_ok=True)
        raise _failure(archive, error) from error


def write_sums(sums: Mapping[str, str], file: Path) -> None:
    """Write `HASH  path` lines as sha256sum reads them. Raises EnvironmentFailure."""
    lines = "".join(f"{sums[path]}  {path}\n" for path in sorted(sums))
    try:
        file.write_text(lines, encoding="utf-8", newline="\n")
    except OSError as error:
        raise _failure(file, error) from error


def _failure(file: Path, error: OSError) -> EnvironmentFailure:
    return EnvironmentFailure(
        "{file} tidak bisa ditulis ({reason}). Situs di foldernya sudah lengkap.",
        file=str(file),
        reason=reason_of(error),
    )
