"""Publishing: from the newsroom file to a bundle on disk, as an edition in the history.

Three steps, so that a window can go on writing meanwhile: `prepare` reads the records, a
`Prepared` writes the bundle without the database, `record` remembers what was written. What is
changed between the first and the last step is not in this edition and stays "changed".
"""

import os
import shutil
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from newsroom.domain.article import Article
from newsroom.domain.edition import Edition, Finding
from newsroom.domain.errors import EnvironmentFailure, NewsroomError, reason_of
from newsroom.domain.messages import Message, say
from newsroom.imaging import films, renditions
from newsroom.publishing import addresses, bundle, manifest
from newsroom.publishing.plan.feeds import NEWEST
from newsroom.services import edition_content, edition_plan, series
from newsroom.services.edition_content import Gathered
from newsroom.services.media import original
from newsroom.services.newsroom import Newsroom
from newsroom.services.target import Progress, Target, no_progress
from newsroom.storage import articles, editions

Cancelled = Callable[[], bool]
_writing: set[Path] = set()
"""Folders that a publication of this program writes into right now."""
_writing_changes = threading.Lock()


def _never() -> bool:
    return False


@dataclass(frozen=True)
class Options:
    """How to publish."""

    full: bool = False
    """Write every file anew, whatever is there."""
    dry_run: bool = False
    """Say what would be written; change nothing."""
    into_existing: bool = False
    """Accept a folder that holds other things."""


@dataclass
class Publication:
    """What a publication did."""

    edition: str
    out: Path
    pages: int
    sums: Mapping[str, str]
    """Path → SHA-256 of every file of the bundle, the manifest included; none in a rehearsal."""
    files_total: int
    written: list[str] = field(default_factory=list)
    removed: list[str] = field(default_factory=list)
    bytes_written: int = 0
    findings: tuple[Finding, ...] = ()
    held: tuple[str, ...] = ()

    @property
    def paths(self) -> list[str]:
        return list(self.sums)


@dataclass(frozen=True)
class Written:
    """A bundle that lies in its folder and is not yet in the history."""

    out: Path
    gathered: Gathered
    target: Target
    pages: int


@dataclass(frozen=True)
class Prepared:
    """A publication that knows all it needs: `write` may run on any thread."""

    out: Path
    gathered: Gathered
    target: Target
    pages: int
    into_existing: bool
    photos: tuple[renditions.Job, ...]
    films: tuple[tuple[Path, Path], ...]
    """(original, cleaned copy) of each film."""

    def write(self, progress: Progress = no_progress, cancelled: Cancelled = _never) -> Written:
        """Make the bundle; `cancelled` is asked after each photo, each page and each look back.

        Raises NewsroomError when it was cancelled or another publication writes there, and
        EnvironmentFailure when the disk fails; the folder then holds the bundle that it held
        before.
        """
        watched = _watched(progress, cancelled)
        with _alone(self.out.absolute()):
            self.target.check(self.into_existing)
            self._make_renditions(watched, cancelled)
            self.target.commit(watched)
        return Written(self.out, self.gathered, self.target, self.pages)

    def _make_renditions(self, progress: Progress, cancelled: Cancelled) -> None:
        """Make what is missing of the small pictures; they are kept beside the originals."""
        missing = [
            job
            for job in self.photos
            if not all((job.folder / rendition.name).exists() for rendition in job.renditions)
        ]
        new_films = [film for film in self.films if not film[1].exists()]
        of = len(missing) + len(new_films)
        try:
            for done, (source, cleaned) in enumerate(new_films, 1):
                films.clean(source, cleaned)
                progress("photos", done, of)
            outcomes = renditions.make_many(
                missing,
                progress=lambda done, _: progress("photos", len(new_films) + done, of),
                cancelled=cancelled,
            )
        except OSError as error:
            raise EnvironmentFailure(
                "Foto kecil tidak bisa disimpan di {folder} ({reason}). Terbitan lama tetap utuh. "
                "{next}",
                folder=str(missing[0].folder if missing else self.films[0][1].parent),
                reason=reason_of(error),
                next=bundle.next_step(error),
            ) from error
        for outcome in outcomes:
            if outcome.trouble is not None:
                raise outcome.trouble


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Keep other publications of this program out of a folder."""
    with _writing_changes:
        _refuse_writing(folder)
        _writing.add(folder)
    try:
        yield
    finally:
        with _writing_changes:
            _writing.discard(folder)


def _refuse_writing(folder: Path) -> None:
    if folder in _writing:
        raise NewsroomError(
            "Penerbitan lain masih menulis di {folder}. Tidak ada yang diubah; tunggu sampai "
            "selesai, lalu terbitkan lagi.",
            folder=str(folder),
        )


def _watched(progress: Progress, cancelled: Cancelled) -> Progress:
    """Return a progress that ends the work at a safe point once it is cancelled.

    All files are still staged while it is called; what follows the last call are the renames,
    which are not to be stopped half-way.
    """

    def report(step: str, done: int, of: int) -> None:
        if cancelled():
            raise NewsroomError(
                "Penerbitan dihentikan. Situs lama tetap utuh; terbitkan lagi kapan saja."
            )
        progress(step, done, of)

    return report


def publish(
    newsroom: Newsroom, out: Path, options: Options = Options(), progress: Progress = no_progress
) -> Publication:
    """Write the site's bundle into a folder and record it as an edition.

    Raises NewsroomError for a folder that is not ours to write into, and EnvironmentFailure when
    the disk fails; the folder then holds the bundle that it held before.
    """
    if not options.dry_run:
        series.extend(newsroom)
    prepared = _prepared(newsroom, out, options, edition_content.gather(newsroom))
    if not options.dry_run:
        return record(newsroom, prepared.write(progress))
    prepared.target.rehearse()
    return _publication(Written(out, prepared.gathered, prepared.target, prepared.pages))


def prepare(newsroom: Newsroom, out: Path, options: Options = Options()) -> Prepared:
    """Read all that a publication needs; `write` then needs no database.

    From now on no save amends the revisions that it shows: later words are a later revision.
    Raises what `publish` raises for the folder.
    """
    series.extend(newsroom)
    with edition_plan.undisturbed():
        texts = edition_plan.Texts(edition_content.gather(newsroom))
        prepared = _prepared(newsroom, out, options, texts.gathered)
    texts.keep(_texts_needed(prepared))
    newsroom.sealed.update(prepared.gathered.going_live)
    return prepared


def _texts_needed(prepared: Prepared) -> Iterator[Article]:
    """The articles whose words go into a page that may have to be made, or into the feeds."""
    shown = [a for a in prepared.gathered.content.articles if a.status == "published"]
    for place, article in enumerate(shown):
        if place < NEWEST or not prepared.target.is_at_rest(addresses.article_path(article)):
            yield article


def _prepared(newsroom: Newsroom, out: Path, options: Options, gathered: Gathered) -> Prepared:
    folder = out.absolute()
    planned = edition_plan.plan(newsroom, gathered)
    with bundle.old_one_stands(folder):
        if not options.dry_run:
            _recover(folder)
        target = Target(newsroom, folder, planned, options.full)
        target.check(options.into_existing)
    return Prepared(
        out=out,
        gathered=gathered,
        target=target,
        into_existing=options.into_existing,
        pages=sum(file.path.endswith(".html") for file in planned),
        photos=tuple(
            edition_plan.rendition_job(newsroom, item)
            for item in gathered.media.values()
            if item.type == "photo"
        ),
        films=tuple(
            (original(newsroom, item), edition_plan.cleaned_film(newsroom, item))
            for item in gathered.media.values()
            if item.extension in films.EXTENSIONS
        ),
    )


def _recover(folder: Path) -> None:
    """Clear up after an interrupted publication; one that still runs is not to be disturbed."""
    with _writing_changes:
        _refuse_writing(folder)
        bundle.recover(folder)


def record(newsroom: Newsroom, written: Written) -> Publication:
    """Remember a publication; a state that was published before makes no new edition."""
    gathered, target = written.gathered, written.target
    last = editions.last(newsroom.database)
    is_new = last is None or last.id != target.edition
    differs = target.written or target.removed or target.adopted or target.has_other_inputs
    if is_new or differs or gathered.going_live:
        present = edition_content.present_addresses(gathered.content)
        with newsroom.database.write():
            articles.set_live(newsroom.database, gathered.going_live)
            editions.put_files(newsroom.database, target.files)
            editions.put_target_files(newsroom.database, target.key, target.present)
            editions.put_addresses(
                newsroom.database, [(path, kind, item) for (kind, item), path in present.items()]
            )
            if is_new:
                editions.add(newsroom.database, _edition(newsroom, written, last))
            newsroom.log("publish", "edition", target.edition, written=len(target.written))
            for article_id, revision in gathered.going_live.items():
                newsroom.log("publish", "article", article_id, revision=revision)
    return _publication(written)


def _publication(written: Written) -> Publication:
    target = written.target
    return Publication(
        edition=target.edition,
        out=written.out,
        pages=written.pages,
        files_total=len(target.paths),
        sums={path: file.sha256 for path, file in target.present.items()},
        written=sorted(target.written),
        removed=sorted(target.removed),
        bytes_written=target.bytes_written,
        findings=written.gathered.findings,
        held=written.gathered.held,
    )


def _edition(newsroom: Newsroom, written: Written, last: Edition | None) -> Edition:
    target = written.target
    return Edition(
        id=target.edition,
        number=last.number + 1 if last else 1,
        # The instant that it shows: what is changed while it is written is newer than the edition.
        made=written.gathered.content.now,
        made_by=newsroom.person,
        files=len(target.present),
        bytes=sum(file.size for file in target.present.values()),
    )


def history(newsroom: Newsroom, limit: int = 20) -> list[Edition]:
    """Return the last editions, the newest first."""
    return editions.find(newsroom.database, limit)


def default_target(newsroom: Newsroom) -> Path:
    """Return the folder that is proposed for the site: `NAME-situs` beside `NAME.newsroom`."""
    return newsroom.path.with_name(f"{newsroom.path.stem}-situs")


@dataclass(frozen=True)
class TargetFacts:
    """What can be said of a folder before anything is written into it."""

    kind: str
    """`new` (not there), `empty`, `ours` (holds a bundle of ours) or `foreign`."""
    writable: bool
    free: int
    """Bytes free on its drive; 0 where the drive is not there."""

    @property
    def trouble(self) -> Message | None:
        """Say what stands in the way of publishing there, and what to do; None where nothing."""
        if not self.free:
            return say("Drive folder ini tidak ada atau penuh. Pasang lagi, atau pilih yang lain.")
        if not self.writable:
            return say("Folder ini tidak bisa ditulisi. Pilih folder lain.")
        if self.kind == "foreign":
            return say("Folder ini berisi berkas lain. Pilih folder kosong atau folder baru.")
        return None


def target_facts(folder: Path) -> TargetFacts:
    """Look at a folder for the site; needs no database, and may wait for a slow drive."""
    there = next(filter(_is_folder, (folder, *folder.parents)), None)
    try:
        free = shutil.disk_usage(there).free if there is not None else 0
    except OSError:
        free = 0
    writable = there is not None and os.access(there, os.W_OK | os.X_OK)
    return TargetFacts(_kind(folder), writable, free)


def _is_folder(place: Path) -> bool:
    try:
        return place.is_dir()
    except OSError:
        return False  # nobody may look there, or the drive is gone


def _kind(folder: Path) -> str:
    try:
        if not folder.exists():
            return "new"
        if manifest.read(folder) is not None:
            return "ours"
        return "foreign" if any(folder.iterdir()) else "empty"
    except OSError:
        return "foreign"  # a file, or a folder that nobody may look into
