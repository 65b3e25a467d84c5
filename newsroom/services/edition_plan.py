"""Which files an edition has, and how each of them is made; nothing is written here."""

import gc
import hashlib
import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import cache, partial
from pathlib import Path

from newsroom import paths
from newsroom.domain.article import Article
from newsroom.domain.media import MediaItem
from newsroom.imaging import films, renditions
from newsroom.imaging.rights import Rights, stamp
from newsroom.publishing import addresses
from newsroom.publishing.plan import PlannedFile, PlannedFiles, digest, plan_pages
from newsroom.publishing.render import Assets, Renderer
from newsroom.services.edition_content import Gathered, file_path, rendition_path
from newsroom.services.media import original
from newsroom.services.newsroom import Newsroom
from newsroom.text.dialect import RENDERER_VERSION


def detached(gathered: Gathered) -> Gathered:
    """Read all bodies now, so that pages can be rendered where the database is out of reach."""
    content = gathered.content
    bodies = {article.id: content.body(article) for article in content.articles}
    return replace(gathered, content=replace(content, body=lambda article: bodies[article.id]))


@contextmanager
def undisturbed() -> Iterator[None]:
    """Keep the collector of cycles away while very many records are made that all stay.

    At 10,000 articles it would take a quarter of the time to find nothing.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


class Texts:
    """The bodies of an edition: read when a page asks for them, later only those that were kept."""

    def __init__(self, gathered: Gathered) -> None:
        self._read: Callable[[Article], str] = gathered.content.body
        content = replace(gathered.content, body=self._body)
        self.gathered = replace(gathered, content=content)
        """The edition with these texts."""

    def keep(self, articles: Iterable[Article]) -> None:
        """Read the bodies of some articles now; others, and the database, are no longer there."""
        kept = {article.id: self._read(article) for article in articles}
        self._read = lambda article: kept[article.id]

    def _body(self, article: Article) -> str:
        return self._read(article)


def cleaned_film(newsroom: Newsroom, item: MediaItem) -> Path:
    return rendition_folder(newsroom) / films.clean_name(item.sha256, item.extension)


def rendition_job(newsroom: Newsroom, item: MediaItem) -> renditions.Job:
    planned = renditions.plan(item.width, item.height, item.sha256)
    return renditions.Job(original(newsroom, item), planned, rendition_folder(newsroom))


def rendition_folder(newsroom: Newsroom) -> Path:
    return newsroom.media_folder / "renditions"


def plan(newsroom: Newsroom, gathered: Gathered) -> PlannedFiles:
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


@cache
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
        source = original(newsroom, item)
        made = (
            partial(_cleaned, source, cleaned_film(newsroom, item)) if is_film else lambda: source
        )
        inputs = digest(item.sha256, str(films.VERSION) if is_film else "")
        yield PlannedFile(file_path(item), "media", inputs, made)
        return
    rights = Rights(credit=item.credit, copyright=item.copyright, alt=item.alt)
    job = rendition_job(newsroom, item)
    for rendition in job.renditions:
        place = job.folder / rendition.name
        inputs = digest(rendition.name, repr(rights))
        yield PlannedFile(
            rendition_path(item, rendition),
            "media",
            inputs,
            partial(_stamped, job, place, rights),
        )


def _cleaned(source: Path, cleaned: Path) -> Path:
    films.clean(source, cleaned)
    return cleaned


def _stamped(job: renditions.Job, place: Path, rights: Rights) -> bytes:
    # Does nothing where all are whole; a power cut may have left half of one.
    renditions.make(job.original, job.renditions, job.folder)
    return stamp(place.read_bytes(), rights)
