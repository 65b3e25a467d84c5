"""How a newsroom begins: a file for a new office, and the office's old site taken into one."""

import re
import shutil
import tempfile
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from newsroom.domain.agenda import AgendaItem, zone_of_place
from newsroom.domain.article import Article
from newsroom.domain.errors import EnvironmentFailure, NewsroomError, reason_of
from newsroom.domain.media import MediaItem
from newsroom.domain.messages import Message
from newsroom.domain.site import Site
from newsroom.domain.slug import free_slug, slugify
from newsroom.domain.towns import TOWN_ZONES
from newsroom.services import importing
from newsroom.services.importing import Refusal, Report, Wishes
from newsroom.services.newsroom import Clock, Newsroom, create, system_clock
from newsroom.storage import media

SUFFIX = ".newsroom"
DEFAULT_OFFICE = "Diskominfosan Provinsi Maluku Utara"
DEFAULT_TOWN = "Sofifi"
DEFAULT_ZONE = "WIT"
_REGION = re.compile(r"^(?P<short>.+?)\s+(?P<region>(?:Provinsi|Kabupaten|Kota)\s.+)$")
Progress = Callable[[int], None]
"""Called with the number of sources that are stored."""
Cancelled = Callable[[], bool]


@dataclass(frozen=True)
class Tally:
    """What an import finds in a folder, or has taken from it."""

    articles: int = 0
    events: int = 0
    media: int = 0
    sources: int = 0
    """Files that were looked at."""
    unknown: tuple[str, ...] = ()
    """Paths of files of a kind that is not imported."""
    failed: tuple[Refusal, ...] = ()
    """Files that cannot be read, and why."""

    @property
    def is_nothing(self) -> bool:
        return not (self.articles or self.events or self.media)


def site_of(office: str, town: str, zone: str) -> Site:
    """Return the facts of an office from the three answers that begin a newsroom.

    `Diskominfosan Provinsi Maluku Utara` is called `Diskominfosan` in the masthead.
    """
    full = " ".join(office.split())
    parts = _REGION.match(full)
    short, region = (parts["short"], parts["region"]) if parts else (full, "")
    return Site(
        name=short or Site().name,
        office=full,
        region=region,
        town=" ".join(town.split()),
        zone=zone,
        credit=f"©{short}" if short else "",
    )


def zone_of_town(town: str) -> str:
    """Return the zone that a town's clocks keep; empty for one that is not known."""
    return zone_of_place(town, TOWN_ZONES)


def free_file(folder: Path, office: str) -> Path:
    """Return a path in `folder`, named after the office, where no newsroom lies yet."""
    there = {path.stem for path in folder.glob(f"*{SUFFIX}")} if folder.is_dir() else set()
    return folder / (free_slug(slugify(office, "ruang-redaksi"), there) + SUFFIX)


def make_folder(file: Path) -> None:
    """Make the folder of a file that is about to be created; raises EnvironmentFailure."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise EnvironmentFailure(
            "Folder {folder} tidak bisa dibuat ({reason}). Pilih tempat lain.",
            folder=str(file.parent),
            reason=reason_of(error),
        ) from error


def look(folder: Path, site: Site) -> Tally:
    """Say what an import of a folder would bring; nothing is changed."""
    with tempfile.TemporaryDirectory() as place:
        with create(Path(place) / f"coba{SUFFIX}", site) as newsroom:
            report = importing.import_sources(newsroom, [folder], Wishes(dry_run=True))
        return _tally(report, len(_hashes(report)))


@dataclass
class Arrival:
    """An old site on its way into a newsroom of its own."""

    file: Path
    site: Site
    folder: Path
    person: str = ""
    clock: Clock = system_clock
    _done: int = field(default=0, init=False)

    def run(self, progress: Progress, cancelled: Cancelled) -> Tally:
        """Create the newsroom and import the folder as drafts.

        Raises NewsroomError after a cancel, and what creating and importing raise; in each case the
        newsroom that was begun is removed.
        """
        make_folder(self.file)
        newsroom = create(self.file, self.site, self.person, self.clock)
        try:
            with newsroom:
                return self._imported(newsroom, progress, cancelled)
        except BaseException:
            discard(self.file)
            raise

    def _imported(self, newsroom: Newsroom, progress: Progress, cancelled: Cancelled) -> Tally:
        def acknowledge(_: Message) -> None:
            self._done += 1
            progress(self._done)
            if cancelled():
                raise NewsroomError("Impor dibatalkan. Tidak ada yang disimpan.")

        report = importing.import_sources(newsroom, [self.folder], Wishes(), acknowledge)
        return _tally(report, media.count(newsroom.database, ("all",))["all"])


def discard(file: Path) -> None:
    """Remove a newsroom that has just been made, with its media: the import is taken back."""
    shutil.rmtree(file.with_suffix(".media"), ignore_errors=True)
    for rest in (file, file.with_name(f"{file.name}-lock")):
        with suppress(OSError):
            rest.unlink(missing_ok=True)


def _hashes(report: Report) -> set[str]:
    """A rehearsal stores nothing, so the same picture in two places is found twice."""
    made = (outcome.record for outcome in report.created)
    return {record.sha256 for record in made if isinstance(record, MediaItem)}


def _tally(report: Report, pictures: int) -> Tally:
    made = [outcome.record for outcome in report.created]
    sources = {one.source for one in (*report.created, *report.updated)}
    passed = {one.source for one in (*report.skipped, *report.failed)}
    unknown = (one.source for one in report.skipped if one.reason == importing.UNKNOWN_KIND)
    return Tally(
        articles=sum(isinstance(record, Article) for record in made),
        events=sum(isinstance(record, AgendaItem) for record in made),
        media=pictures,
        sources=len(sources | passed),
        unknown=tuple(unknown),
        failed=tuple(report.failed),
    )
