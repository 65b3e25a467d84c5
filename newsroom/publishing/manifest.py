"""The manifest of a bundle: every file with its hash, busy folders in lists of their own.

One new article touches its month's list, the list of topic and category pages, and manifest.json.
"""

import hashlib
import json
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from newsroom.domain.edition import BundleFile
from newsroom.publishing.addresses import MANIFEST, is_safe

GENERATOR = "ruang-redaksi"
_FOLDER = "data/manifest/"
_MONTH = re.compile(r"(berita|agenda)/(\d{4})/(\d{2})/.*")
_DATED = re.compile(r"(?:sitemap-|data/cari/)(\d{4}-\d{2})\.(?:xml|js)")


def part_of(path: str) -> str:
    """Return the list that names a file: `berita-2023-04`, or nothing for manifest.json itself."""
    if month := _MONTH.fullmatch(path):
        return "-".join(month.groups())
    if dated := _DATED.fullmatch(path):
        return f"berita-{dated[1]}"  # changes together with the articles of its month
    top, _, rest = path.partition("/")
    if top in ("kategori", "topik") and rest:
        return "daftar" if rest.endswith("/index.html") else f"daftar-{rest.rpartition('/')[2][:4]}"
    if top == "media":
        return f"media-{rest[:1]}"
    if top == "agenda" and path.endswith(".ics") and "/" in path and rest != "agenda.ics":
        return f"agenda-ics-{hashlib.sha256(path.encode()).hexdigest()[:1]}"
    return ""


def paths(planned: Iterable[str]) -> set[str]:
    """Return the paths of the manifest files that a bundle of these paths has."""
    names = {part_of(path) for path in planned} - {""}
    return {f"{_FOLDER}{name}.json" for name in names} | {MANIFEST}


def build(files: Mapping[str, BundleFile]) -> tuple[str, dict[str, bytes]]:
    """Return the edition's id and the manifest files by path, manifest.json last."""
    lists: dict[str, list[dict[str, Any]]] = {"": []}
    for path in sorted(files):
        file = files[path]
        entry = {"path": path, "sha256": file.sha256, "size": file.size, "role": file.role}
        lists.setdefault(part_of(path), []).append(entry)
    inline = lists.pop("")
    written = {
        f"{_FOLDER}{name}.json": _json({"files": entries}) for name, entries in lists.items()
    }
    parts = [
        {"path": path, "sha256": hashlib.sha256(data).hexdigest()}
        for path, data in sorted(written.items())
    ]
    edition = hashlib.sha256(_json([inline, parts])).hexdigest()
    whole = {"generator": GENERATOR, "edition": edition, "files": inline, "parts": parts}
    return edition, dict(sorted(written.items())) | {MANIFEST: _json(whole)}


def _json(value: object) -> bytes:
    """One entry a line, so that a person can read a difference."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return (text.replace("},{", "},\n{") + "\n").encode()


def read(folder: Path) -> dict[str, str] | None:
    """Return path → sha256 of the bundle in a folder, manifest files included.

    None where the folder holds no bundle of ours (no manifest, or another program's).
    """
    try:
        whole = json.loads((folder / MANIFEST).read_bytes())
        if whole.get("generator") != GENERATOR:
            return None
        found = {MANIFEST: ""} | _hashes(whole["files"]) | _hashes(whole["parts"])
        for part in whole["parts"]:
            found |= _part(folder / part["path"])
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None
    return found


def _part(path: Path) -> dict[str, str]:
    """A list that is missing names nothing: its files are then left alone as foreign."""
    try:
        return _hashes(json.loads(path.read_bytes())["files"])
    except (OSError, ValueError, KeyError, TypeError):
        return {}


def _hashes(entries: Iterable[Mapping[str, Any]]) -> dict[str, str]:
    """What a damaged or foreign manifest names outside of the bundle is nobody's to delete."""
    found = {str(entry["path"]): str(entry["sha256"]) for entry in entries}
    return {path: sha256 for path, sha256 in found.items() if is_safe(path)}
