"""One publication into one folder: what lies there, what is missing, what gets written.

What was written where is remembered in the newsroom file under a digest of the folder's path
(never the path itself, which may name a person), with each file's size and time. A file that
still has both is taken as unchanged; any other is read and compared by its hash.
"""

import hashlib
import os
from collections.abc import Callable, Iterator
from itertools import chain
from pathlib import Path

from newsroom.domain.edition import BundleFile
from newsroom.domain.errors import EnvironmentFailure
from newsroom.publishing import bundle, manifest
from newsroom.publishing.addresses import MANIFEST
from newsroom.publishing.bundle import Source, Write
from newsroom.publishing.plan import PlannedFile, PlannedFiles
from newsroom.services.newsroom import Newsroom
from newsroom.storage import editions
from newsroom.storage.editions import TargetFile

Progress = Callable[[str, int, int], None]
"""(step, done, of): the steps are `photos`, `pages` and `verify`, in this order."""


def no_progress(step: str, done: int, of: int) -> None:
    """Report to nobody."""


class Target:
    """A folder on its way from the bundle it holds to the planned one."""

    def __init__(self, newsroom: Newsroom, folder: Path, planned: PlannedFiles, full: bool) -> None:
        """With `full` every file is written anew, whatever is there."""
        self._folder = folder
        self._planned = planned
        self._full = full
        self._last = editions.files(newsroom.database)
        """The files of the last edition."""
        self.key = hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:32]
        self._untouched = {
            path: seen
            for path, seen in editions.target_files(newsroom.database, self.key).items()
            if _as_left(f"{folder}/{path}", seen)
        }
        self.ours = set(manifest.read(folder) or ()) | set(self._untouched)
        """Paths in the folder that are ours: named by its manifest, or as we left them."""
        if self._untouched:
            self.ours.add(MANIFEST)  # ours even where it was cut or lost
        self.paths = {file.path for file in planned} | manifest.paths(file.path for file in planned)
        """Paths of the new bundle."""
        self.removed = sorted(path for path in self.ours - self.paths if (folder / path).exists())
        self.files: dict[str, BundleFile] = {}
        """The planned files with their hashes, once they are known."""
        self.present: dict[str, TargetFile] = {}
        """The whole bundle as it lies in the folder, manifest included."""
        self.written: list[str] = []
        self.bytes_written = 0
        self.adopted = False
        """Whether a file that we had not seen there turned out to be right already."""
        self.edition = ""

    @property
    def has_other_inputs(self) -> bool:
        """Say whether files were made of other inputs than before, be their bytes the same."""
        return self.files != self._last

    def rehearse(self) -> None:
        """Find out what would be written, and write nothing.

        Small pictures are not even made: where one would be new, so are the lists that name it,
        and the edition has no name yet.
        """
        pictures = [file for file in self._planned if file.role == "media" and not self._kept(file)]
        self.written = [file.path for file in pictures]
        for file in self._planned:
            if file.role != "media":
                self.written += [write.path for write in self._write(file)]
        if not pictures:
            self.written += [write.path for write in self._manifest()]

    def is_at_rest(self, path: str) -> bool:
        """Say whether a planned file is sure to stay, so that nothing is needed to make it."""
        last, seen = self._last.get(path), self._untouched.get(path)
        if self._full or last is None or seen is None:
            return False
        return last.inputs == self._planned[path].inputs and seen.sha256 == last.sha256

    def check(self, into_existing: bool) -> None:
        """Refuse a folder that is not, or no longer, what the publication counts on.

        Raises NewsroomError for files of others and EnvironmentFailure where our bundle is gone
        since: a drive was taken out, and what remains to be written would be half a site.
        """
        if self.ours and bundle.is_fresh(self._folder):
            raise EnvironmentFailure(
                "Folder {folder} tidak ada lagi atau sudah kosong sejak penerbitan dimulai. Tidak "
                "ada yang ditulis. Pasang lagi diska lepasnya bila dicabut, lalu terbitkan lagi.",
                folder=str(self._folder),
            )
        bundle.check_target(self._folder, self.ours, self.paths, into_existing)

    def commit(self, progress: Progress) -> None:
        """Write what differs and remove what is gone; touches nothing when nothing differs."""
        writes = self._writes(progress)
        with bundle.old_one_stands(self._folder):
            first = next(writes, None)
        if first is None and not self.removed:
            return
        everything = chain([first] if first else [], writes)
        for written in bundle.commit(
            self._folder,
            everything,
            self.removed,
            verified=lambda done, of: progress("verify", done, of),
        ):
            self.written.append(written.path)
            self.bytes_written += written.size
            self.present[written.path] = TargetFile(
                written.path, written.sha256, written.size, written.modified
            )

    def _writes(self, progress: Progress) -> Iterator[Write]:
        for done, file in enumerate(self._planned, 1):
            yield from self._write(file)
            progress("pages", done, len(self._planned))
        yield from self._manifest()

    def _manifest(self) -> Iterator[Write]:
        self.edition, lists = manifest.build(self.files)
        for path, data in lists.items():
            if not self._holds(path, hashlib.sha256(data).hexdigest()):
                yield Write(path, "manifest", data)

    def _kept(self, file: PlannedFile) -> bool:
        """Say whether the file shows what it showed in the last edition, and lies there so."""
        last = self._last.get(file.path)
        if last is None or last.inputs != file.inputs or not self._holds(file.path, last.sha256):
            return False
        self.files[file.path] = last
        return True

    def _write(self, file: PlannedFile) -> Iterator[Write]:
        if self._kept(file):
            return
        source = file.produce()
        sha256, size = _measured(source)
        self.files[file.path] = BundleFile(file.path, sha256, size, file.role, file.inputs)
        if not self._holds(file.path, sha256):
            yield Write(file.path, file.role, source)

    def _holds(self, path: str, sha256: str) -> bool:
        """Say whether the folder has this file with these bytes, and remember it if so."""
        if self._full or path not in self.ours:
            return False
        seen = self._untouched.get(path)
        if seen is None:
            seen = self._looked_at(path)
            self.adopted = self.adopted or (seen is not None and seen.sha256 == sha256)
        if seen is None or seen.sha256 != sha256:
            return False
        self.present[path] = seen
        return True

    def _looked_at(self, path: str) -> TargetFile | None:
        place = self._folder / path
        try:
            status = place.stat()
            return TargetFile(path, bundle.file_digest(place), status.st_size, status.st_mtime_ns)
        except OSError:
            return None


def _as_left(place: str, seen: TargetFile) -> bool:
    """Say whether a file still has the size and time with which we left it."""
    try:
        status = os.stat(place)  # noqa: PTH116 - ten thousand Path objects cost more than the look
    except OSError:
        return False
    return status.st_size == seen.size and status.st_mtime_ns == seen.modified


def _measured(source: Source) -> tuple[str, int]:
    if isinstance(source, Path):
        return bundle.file_digest(source), source.stat().st_size
    return hashlib.sha256(source).hexdigest(), len(source)
