"""Import: files and folders in, records made; one bad source does not stop the others.

Each source is one action: it is saved whole or not at all. A source that comes again is told by
where it came from and by what it held (both as digests, never as a path): unchanged it is
skipped, changed it updates its record.
"""

import hashlib
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, fields, replace
from datetime import date
from pathlib import Path

from newsroom.copydesk.desk import check_agenda_item, check_article
from newsroom.copydesk.pictures import RULE as MISSING_PICTURE
from newsroom.domain.agenda import AgendaItem
from newsroom.domain.article import Article, check_choice
from newsroom.domain.edition import Finding
from newsroom.domain.errors import EnvironmentFailure, NewsroomError
from newsroom.domain.media import MediaItem
from newsroom.domain.messages import Message, say
from newsroom.exchange import sniffing, sources
from newsroom.exchange.draft import ImportedArticle, ImportedEvent, ImportedPage
from newsroom.services import agenda, articles, media
from newsroom.services.changes import NOTHING, Changes
from newsroom.services.converting import read_source, readable
from newsroom.services.figures import PictureShelf, with_library_pictures
from newsroom.services.newsroom import Newsroom
from newsroom.storage import agenda as stored_agenda
from newsroom.storage import articles as stored_articles
from newsroom.text.plain import paragraphs
from newsroom.text.reader import read_markdown

_HEAD = 64 << 10
UNKNOWN_KIND = say("Jenis berkas ini tidak diimpor.")
"""Why a file of a folder is passed over that nothing here can read."""
Acknowledge = Callable[[Message], None]
"""Called after each source is safely stored."""


@dataclass(frozen=True)
class Outcome:
    """What became of one record of a source."""

    record: Article | AgendaItem | MediaItem
    source: str


@dataclass(frozen=True)
class Refusal:
    """A source that was skipped or failed, and why."""

    source: str
    reason: Message


@dataclass
class Report:
    """What an import did, in the order of its sources."""

    created: list[Outcome] = field(default_factory=list)
    updated: list[Outcome] = field(default_factory=list)
    skipped: list[Refusal] = field(default_factory=list)
    failed: list[Refusal] = field(default_factory=list)
    warnings: list[tuple[str, Finding]] = field(default_factory=list)
    """(source, finding) of records that were stored."""
    changes: Changes = NOTHING


@dataclass(frozen=True)
class Wishes:
    """What the person asked of an import."""

    status: str = ""
    """Status for imported articles that name none."""
    dry_run: bool = False
    """Say what would happen; change nothing."""
    anew: bool = False
    """Make a new article of each text, whether its source is known or not."""
    texts_only: bool = False
    """Refuse what would only become a document of the library."""


class _Rehearsal(Exception):
    """Rolls the transaction of a dry run back; no error."""


def import_sources(
    newsroom: Newsroom,
    sources: Sequence[Path],
    wishes: Wishes = Wishes(),
    acknowledge: Acknowledge = lambda message: None,
) -> Report:
    """Import files and folders.

    Raises NewsroomError for a wrong status, EnvironmentFailure for a full disk.
    """
    if wishes.status:
        check_choice("status", wishes.status, ("draft", "review", "approved", "published"))
    report = Report()
    if not wishes.dry_run:
        _import_all(newsroom, sources, wishes, report, acknowledge)
        return report
    with suppress(_Rehearsal), newsroom.database.write():
        _import_all(newsroom, sources, wishes, report, lambda message: None)
        raise _Rehearsal
    return report


def _import_all(
    newsroom: Newsroom,
    sources: Sequence[Path],
    wishes: Wishes,
    report: Report,
    acknowledge: Acknowledge,
) -> None:
    for path, in_folder in _files(sources):
        importing = _Importing(newsroom, path, in_folder, wishes, report)
        try:
            importing.run()
        except EnvironmentFailure:
            raise
        except NewsroomError as error:
            report.failed.append(Refusal(str(path), error.message))
        else:
            acknowledge(importing.acknowledgement)


def _files(sources: Iterable[Path]) -> Iterator[tuple[Path, bool]]:
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


class _Importing:
    """One source on its way in."""

    def __init__(
        self, newsroom: Newsroom, path: Path, in_folder: bool, wishes: Wishes, report: Report
    ) -> None:
        self._newsroom = newsroom
        self._path = path
        self._in_folder = in_folder
        self._source = str(path)
        self._wishes = wishes
        self._report = report
        self._place = _digest(str(path.absolute()))
        self._found = Report()

    @property
    def acknowledgement(self) -> Message:
        """What is said when the source is safely stored."""
        if self._found.created or self._found.updated:
            return say("Tersimpan: {source}", source=self._source)
        return say("Dilewati: {source}", source=self._source)

    def run(self) -> None:
        """Import the source and add what became of it to the report; raises NewsroomError."""
        kind = sniffing.kind_of(self._path.name, self._head())
        if kind in sources.KINDS:
            # A long text is read before the file is locked.
            data = read_source(self._path)
            page = sources.read(kind, data, self._path.name, self._newsroom.site.zone)
            with self._newsroom.database.write():
                self._page(page, hashlib.sha256(data).hexdigest()[:32])
        else:
            with self._newsroom.database.write():
                self._other(kind)
        self._hand_in()

    def _other(self, kind: str) -> None:
        if kind != "media":
            self._unknown()
        elif self._wishes.texts_only:
            raise NewsroomError(
                "“{name}” bukan naskah .docx. Buka di Word, simpan sebagai .docx, lalu impor lagi.",
                name=self._path.name,
            )
        else:
            self._media()

    def _unknown(self) -> None:
        """A folder may hold other things; a file that was named must not be passed over."""
        if not self._in_folder:
            raise NewsroomError(
                "“{name}” belum bisa diimpor: jenis berkasnya tidak dikenal.",
                name=self._path.name,
            )
        self._skip(UNKNOWN_KIND)

    def _head(self) -> bytes:
        """The first bytes; a film is not read whole to learn what it is."""
        with readable(self._source), self._path.open("rb") as file:
            return file.read(_HEAD)

    def _hand_in(self) -> None:
        """The report grows only by what is stored."""
        for name in ("created", "updated", "skipped", "failed", "warnings"):
            getattr(self._report, name).extend(getattr(self._found, name))
        self._report.changes |= self._found.changes

    def _media(self) -> None:
        take = media.rehearse if self._wishes.dry_run else media.add
        added = take(self._newsroom, self._path)
        self._found.changes |= added.changes
        if added.known and not added.changes:
            self._skip(say("Sudah ada di pustaka: {title}", title=added.item.shown_title))
        else:
            self._found.created.append(Outcome(added.item, self._source))

    def _skip(self, reason: Message) -> None:
        self._found.skipped.append(Refusal(self._source, reason))

    def _page(self, page: ImportedPage, content: str) -> None:
        for number, imported in enumerate(page.articles):
            place = imported.article.source[:32] or self._place
            self._article(imported, f"{place}.{content}#{number}")
        for event in page.events:
            self._event(event)
        for notice in page.notices if self._found.changes else ():
            self._found.warnings.append(
                (self._source, Finding("", "", "import.notice", "hint", notice))
            )

    def _article(self, imported: ImportedArticle, source: str) -> None:
        before = self._known_article(imported.article, source)
        if before is not None and _content_of(before.source) == _content_of(source):
            return self._skip(say("Tidak berubah sejak diimpor: {title}", title=before.title))
        shelf = PictureShelf(
            self._newsroom, self._path.parent, self._wishes.dry_run, imported.pictures
        )
        markdown = with_library_pictures(imported.body, shelf)
        article = self._completed(imported, before, source, shelf)
        saved = articles.save(self._newsroom, article, markdown)
        self._found.changes |= shelf.changes | saved.changes
        if not saved.changes:
            return self._skip(
                say("Sudah ada dan tidak berubah: {title}", title=saved.article.title)
            )
        outcome = Outcome(saved.article, self._source)
        (self._found.updated if before else self._found.created).append(outcome)
        if saved.renamed:
            message = say("Alamat sudah dipakai; dipakai {slug}.", slug=saved.article.slug)
            self._warn(saved.article.id, Finding("", "slug", "import.slug", "hint", message))
        self._check_article(saved.article, markdown, (*imported.warnings, *shelf.findings))
        return None

    def _known_article(self, article: Article, source: str) -> Article | None:
        """Find the record of a source: by its own id, by where it came from, or by what it held."""
        database = self._newsroom.database
        if self._wishes.anew:
            return None
        if article.id:
            return stored_articles.get(database, article.id)
        place, _, content = source.partition(".")
        return stored_articles.get_by_origin(database, place, content)

    def _completed(
        self, imported: ImportedArticle, before: Article | None, source: str, shelf: PictureShelf
    ) -> Article:
        article = replace(imported.article, source=source)
        if self._wishes.status and article.status == "draft":
            article = replace(article, status=self._wishes.status)
        if imported.cover_path:
            article = replace(article, cover=shelf.media_id(imported.cover_path))
        elif imported.pictures and shelf.photos and (before is None or not before.cover):
            article = replace(article, cover=shelf.photos[0])
        if before is not None:
            article = _brought_up_to_date(before, article)
        return articles.dated(self._newsroom, article)

    def _check_article(self, article: Article, markdown: str, warnings: Iterable[Finding]) -> None:
        plain = "\n".join(paragraphs(read_markdown(markdown)))
        today = date.fromisoformat(self._newsroom.present().date)
        for finding in (*warnings, *check_article(article, plain, today)):
            if finding.rule != MISSING_PICTURE:  # said already, with the reason
                self._warn(article.id, finding)

    def _event(self, imported: ImportedEvent) -> None:
        before = self._known_event(imported.item)
        item = imported.item
        if before is not None and before.sequence > item.sequence:
            return self._skip(say("Versi lama dilewati: {title}", title=before.title))
        if before is not None:
            item = _updated(before, item)
        saved = agenda.save(self._newsroom, item)
        self._found.changes |= saved.changes
        if not saved.changes:
            return self._skip(say("Sudah ada dan tidak berubah: {title}", title=saved.item.title))
        (self._found.updated if before else self._found.created).append(
            Outcome(saved.item, self._source)
        )
        findings = (*imported.warnings, *check_agenda_item(saved.item, self._newsroom.site.zone))
        for finding in findings:
            self._warn(saved.item.id, finding)
        return None

    def _known_event(self, item: AgendaItem) -> AgendaItem | None:
        database = self._newsroom.database
        if item.uid:
            return stored_agenda.get_by_uid(database, item.uid)
        return stored_agenda.get_by_source(database, item.source) if item.source else None

    def _warn(self, record: str, finding: Finding) -> None:
        self._found.warnings.append((self._source, replace(finding, record=record)))


def _content_of(source: str) -> str:
    return source.partition(".")[2]


def _brought_up_to_date(before: Article, imported: Article) -> Article:
    """Take what the file says; where it says nothing, what the newsroom has decided stays."""
    blank = Article("", "")
    said = {
        item.name: getattr(imported, item.name)
        for item in fields(Article)
        if item.name != "id" and getattr(imported, item.name) != getattr(blank, item.name)
    }
    return replace(before, **said)


def _updated(before: AgendaItem, item: AgendaItem) -> AgendaItem:
    """Take what the file says, keep what only the newsroom says (notes of its own, visibility)."""
    return replace(
        item,
        id=before.id,
        slug=before.slug,
        public=before.public,
        notes=before.notes or item.notes,
        officials=before.officials or item.officials,
        kind=before.kind,
        extra=before.extra,
    )


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:32]
