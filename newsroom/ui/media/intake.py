"""Files on their way into the library: read and copied beside the window, recorded as they come."""

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from newsroom.domain.errors import NewsroomError
from newsroom.domain.media import MediaItem
from newsroom.domain.messages import Message
from newsroom.services import library, media
from newsroom.services.library import Arrived
from newsroom.services.media import Kept
from newsroom.ui.common.jobs import Job
from newsroom.ui.common.kit import Kit

PATTERNS = (
    "*.jpg *.jpeg *.png *.webp *.gif *.tif *.tiff *.bmp *.avif *.heic *.heif",
    "*.mp4 *.m4v *.mov *.webm *.mp3 *.m4a *.ogg *.wav",
    "*.pdf *.docx *.xlsx *.pptx *.odt *.ods *.odp *.doc *.xls *.ppt *.rtf *.csv *.txt *.vtt *.zip",
)
"""What the chooser shows: pictures, films and sounds, documents."""
_NOT_MEDIA = frozenset({"thumbs.db", "desktop.ini"})


def chooser_patterns(patterns: str) -> str:
    """Return patterns in small and capital letters: cameras write `.JPG`, phones `.HEIC`."""
    return f"{patterns} {patterns.upper()}"


@dataclass
class Report:
    """What became of one import."""

    new: list[MediaItem] = field(default_factory=list)
    known: list[MediaItem] = field(default_factory=list)
    failures: list[Message] = field(default_factory=list)
    slow: list[Kept] = field(default_factory=list)
    cancelled: bool = False


def _nothing() -> None:
    pass


@dataclass(frozen=True)
class _Source:
    """Where files come from; `files` may take its time, `tidy` follows when all are read."""

    files: Callable[[], Sequence[Path]]
    tidy: Callable[[], object] = _nothing


class Intake(QObject):
    """One import at a time; more files may be added while it runs."""

    progressed = Signal(int, int, str)
    """(done, of, name of the file that is being read)."""
    arrived = Signal(object)
    """Arrived: a few more are in the library."""
    finished = Signal(object)
    """Report."""

    _kept = Signal(object)
    _failed = Signal(object)

    def __init__(self, kit: Kit, origin: QObject) -> None:
        super().__init__(origin)
        self._kit, self._origin = kit, origin
        self._job: Job | None = None
        self._recording = 0
        self._report = Report()
        self._next: list[_Source] = []
        self._kept.connect(self._take)
        self._failed.connect(self._note_failure)

    @property
    def is_running(self) -> bool:
        """Whether files are on their way."""
        return self._job is not None or self._recording > 0

    def take(self, paths: Sequence[Path]) -> None:
        """Take files, and what lies in folders, into the library."""
        chosen = list(paths)
        self._start(_Source(lambda: list(_files(chosen))))

    def take_image(self, image: QImage, name: str) -> None:
        """Take a picture of the clipboard as a PNG file of that name."""
        folder = TemporaryDirectory(prefix="ruang-redaksi-")
        file = Path(folder.name) / name

        def files() -> list[Path]:
            image.save(str(file))
            return [file]

        self._start(_Source(files, folder.cleanup))

    def cancel(self) -> None:
        """Stop after the file that is being read; what is in the library stays."""
        self._next.clear()
        if self._job is not None:
            self._report.cancelled = True
            self._job.cancel()

    def _start(self, source: _Source) -> None:
        if self.is_running:
            self._next.append(source)
            return
        file = self._kit.session.path
        assert file is not None
        self._report = Report()
        folder = file.with_suffix(".media")
        self._job = self._kit.jobs.start(lambda job: self._read(job, source, folder), self)
        self._job.progressed.connect(self._read_some)
        self._job.finished.connect(self._read_all)
        self._job.broke.connect(self._read_all)

    def _read(self, job: Job, source: _Source, folder: Path) -> None:
        """Check and copy one file after the other; runs in the pool."""
        try:
            found = source.files()
            for done, file in enumerate(found):
                if job.cancelled:
                    return
                job.report(file.name, done, len(found))
                self._keep(file, folder)
        finally:
            source.tidy()

    def _keep(self, file: Path, folder: Path) -> None:
        try:
            self._kept.emit(media.keep(folder, file))
        except NewsroomError as error:
            self._failed.emit(error.message)

    # Recording

    def _take(self, kept: Kept) -> None:
        """Record a file as soon as it is kept, so that closing the window loses nothing."""
        if kept.slow_on_phones:
            self._report.slow.append(kept)
        self._recording += 1
        self._kit.session.do(
            self, lambda newsroom: library.arrive(newsroom, [kept]),
            self._recorded, self._not_recorded, self._origin,
        )  # fmt: skip

    def _recorded(self, arrived: Arrived) -> None:
        self._recording -= 1
        self._report.new += arrived.new
        self._report.known += arrived.known
        self.arrived.emit(arrived)
        self._go_on()

    def _not_recorded(self, message: Message) -> None:
        self._recording -= 1
        self._report.failures.append(message)
        self._go_on()

    def _note_failure(self, message: Message) -> None:
        self._report.failures.append(message)

    def _read_some(self, name: str, done: int, of: int) -> None:
        self.progressed.emit(done, of, name)

    def _read_all(self, _: object) -> None:
        self._job = None
        self._go_on()

    def _go_on(self) -> None:
        if self.is_running:
            return
        self.finished.emit(self._report)
        if self._next:
            self._start(self._next.pop(0))


def _files(paths: Sequence[Path]) -> Iterator[Path]:
    """Yield files, and those in folders below them in the order of their names."""
    for path in paths:
        if not path.is_dir():
            yield path
            continue
        for folder, folders, names in os.walk(path):
            folders[:] = sorted(name for name in folders if not name.startswith("."))
            for name in sorted(names):
                if not name.startswith((".", "~$")) and name.casefold() not in _NOT_MEDIA:
                    yield Path(folder) / name
