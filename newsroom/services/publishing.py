"""Publishing: from the newsroom file to a bundle on disk, as an edition in the history."""

import hashlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from newsroom import paths
from newsroom.domain.edition import Edition, Finding
from newsroom.domain.errors import EnvironmentFailure, reason_of
from newsroom.domain.media import MediaItem
from newsroom.imaging import films, renditions
from newsroom.imaging.rights import Rights, stamp
from newsroom.publishing import addresses, bundle
from newsroom.publishing.plan import PlannedFile, PlannedFiles, digest, plan_pages
from newsroom.publishing.render import Assets, Renderer
from newsroom.services import edition_content
from newsroom.services.edition_content import Gathered, file_path, rendition_path
from newsroom.services.media import original
from newsroom.services.newsroom import Newsroom
from newsroom.services.target import Progress, Target, no_progress
from newsroom.storage import articles, editions
from newsroom.text.dialect import RENDERER_VERSION


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


def publish(
    newsroom: Newsroom, out: Path, options: Options = Options(), progress: Progress = no_progress
) -> Publication:
    """Write the site's bundle into a folder and record it as an edition.

    Raises NewsroomError for a folder that is not ours to write into, and EnvironmentFailure when
    the disk fails; the folder then holds the bundle that it held before.
    """
    folder = out.absolute()
    if not options.dry_run:
        bundle.recover(folder)
    gathered = edition_content.gather(newsroom)
    planned = _planned(newsroom, gathered)
    target = Target(newsroom, folder, planned, options.full)
    bundle.check_target(folder, target.ours, target.paths, options.into_existing)
    if options.dry_run:
        target.rehearse()
    else:
        _make_renditions(newsroom, gathered, progress)
        target.commit(progress)
        _record(newsroom, gathered, target)
    return Publication(
        edition=target.edition,
        out=out,
        pages=sum(file.path.endswith(".html") for file in planned),
        files_total=len(target.paths),
        sums={path: file.sha256 for path, file in target.present.items()},
        written=sorted(target.written),
        removed=sorted(target.removed),
        bytes_written=target.bytes_written,
        findings=gathered.findings,
        held=gathered.held,
    )


def _make_renditions(newsroom: Newsroom, gathered: Gathered, progress: Progress) -> None:
    """Make what is missing of the small pictures; they are kept beside the originals."""
    folder = rendition_folder(newsroom)
    photos = [item for item in gathered.media.values() if item.type == "photo"]
    wanted = [_rendition_job(newsroom, item) for item in photos]
    jobs = [job for job in wanted if not all((folder / r.name).exists() for r in job.renditions)]
    try:
        for item in gathered.media.values():
            if item.extension in films.EXTENSIONS:
                films.clean(original(newsroom, item), _cleaned_film(newsroom, item))
        outcomes = renditions.make_many(
            jobs, progress=lambda done, of: progress("photos", done, of)
        )
    except OSError as error:
        raise EnvironmentFailure(
            "Foto kecil tidak bisa disimpan di {folder} ({reason}). Terbitan lama tetap utuh.",
            folder=str(folder),
            reason=reason_of(error),
        ) from error
    for outcome in outcomes:
        if outcome.trouble is not None:
            raise outcome.trouble


def _cleaned_film(newsroom: Newsroom, item: MediaItem) -> Path:
    return rendition_folder(newsroom) / films.clean_name(item.sha256, item.extension)


def _rendition_job(newsroom: Newsroom, item: MediaItem) -> renditions.Job:
    planned = renditions.plan(item.width, item.height, item.sha256)
    return renditions.Job(original(newsroom, item), planned, rendition_folder(newsroom))


def rendition_folder(newsroom: Newsroom) -> Path:
    return newsroom.media_folder / "renditions"


def _planned(newsroom: Newsroom, gathered: Gathered) -> PlannedFiles:
    """Plan every file of the bundle but the manifest."""
    assets = [_asset(name) for name in ("site.css", "ruang.css", "site.js", "lambang.svg")]
    where = Assets(*(asset.path for asset in assets))
    renderer = Renderer(newsroom.site, paths.resources() / "site", where)
    planned = plan_pages(gathered.content, renderer, _code_digest())
    for asset in assets:
        planned.add_file(asset)
    for item in gathered.media.values():
        for file in _media_files(newsroom, item):
            if file.path not in planned:
                planned.add_file(file)
    return planned


def _asset(name: str) -> PlannedFile:
    """A style sheet or script, named after its bytes so that browsers may keep it."""
    data = (paths.resources() / "site" / name).read_bytes()
    if name.endswith(".css"):
        data = _without_blanks(data.decode()).encode()
    sha256 = hashlib.sha256(data).hexdigest()
    stem, _, extension = name.partition(".")
    return PlannedFile(f"aset/{stem}.{sha256[:10]}.{extension}", "asset", sha256, lambda: data)


def _without_blanks(style: str) -> str:
    """Take comments and line ends out of a style sheet; the source keeps them for people."""
    plain = re.sub(r"/\*.*?\*/", "", style, flags=re.DOTALL)
    return "".join(line.strip() for line in plain.splitlines())


def _code_digest() -> str:
    """Digest of everything that shapes a page besides records: templates, program, dialect."""
    found = sorted((paths.resources() / "site").rglob("*.*"))
    found += sorted(Path(addresses.__file__).parent.rglob("*.py"))
    contents = [
        path.read_bytes()
        for path in found
        if path.suffix in (".html", ".xml", ".css", ".js", ".py", ".svg")
    ]
    return digest(
        str(RENDERER_VERSION), *(hashlib.sha256(content).hexdigest() for content in contents)
    )


def _media_files(newsroom: Newsroom, item: MediaItem) -> Iterator[PlannedFile]:
    if item.type != "photo":
        is_film = item.extension in films.EXTENSIONS
        source = _cleaned_film(newsroom, item) if is_film else original(newsroom, item)
        inputs = digest(item.sha256, str(films.VERSION) if is_film else "")
        yield PlannedFile(file_path(item), "media", inputs, lambda: source)
        return
    rights = Rights(credit=item.credit, copyright=item.copyright, alt=item.alt)
    job = _rendition_job(newsroom, item)
    for rendition in job.renditions:
        place = job.folder / rendition.name
        inputs = digest(rendition.name, repr(rights))
        yield PlannedFile(
            rendition_path(item, rendition),
            "media",
            inputs,
            partial(_stamped, job, place, rights),
        )


def _stamped(job: renditions.Job, place: Path, rights: Rights) -> bytes:
    # Does nothing where all are whole; a power cut may have left half of one.
    renditions.make(job.original, job.renditions, job.folder)
    return stamp(place.read_bytes(), rights)


def _record(newsroom: Newsroom, gathered: Gathered, target: Target) -> None:
    """Remember the publication; a state that was published before makes no new edition."""
    last = editions.last(newsroom.database)
    is_new = last is None or last.id != target.edition
    if not (is_new or target.written or target.removed or target.adopted or gathered.going_live):
        return
    present = edition_content.present_addresses(gathered.content)
    with newsroom.database.write():
        articles.set_live(newsroom.database, list(gathered.going_live))
        editions.put_files(newsroom.database, target.files)
        editions.put_target_files(newsroom.database, target.key, target.present)
        editions.put_addresses(
            newsroom.database, [(path, kind, record) for (kind, record), path in present.items()]
        )
        if is_new:
            editions.add(newsroom.database, _edition(newsroom, target, last))
        newsroom.log("publish", "edition", target.edition, written=len(target.written))


def _edition(newsroom: Newsroom, target: Target, last: Edition | None) -> Edition:
    return Edition(
        id=target.edition,
        number=last.number + 1 if last else 1,
        made=newsroom.now(),
        made_by=newsroom.person,
        files=len(target.present),
        bytes=sum(file.size for file in target.present.values()),
    )
