"""Import: files and folders in, records made; one bad source does not stop the others.

Each source is one action: it is saved whole or not at all. A source that comes again is told by
where it came from and by what it held (both as digests, never as a path): unchanged it is
skipped, changed it updates its record.
"""

import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, fields, replace
from datetime import date
from pathlib import Path

from newsroom.copydesk.desk import check_article
from newsroom.copydesk.pictures import RULE as MISSING_PICTURE
from newsroom.domain.agenda import AgendaItem
from newsroom.domain.article import Article, check_choice
from newsroom.domain.edition import Finding
from newsroom.domain.errors import EnvironmentFailure, NewsroomError
from newsroom.domain.media import MediaItem
from newsroom.domain.messages import Message, say
from newsroom.exchange import sniffing, sources
from newsroom.exchange.draft import ImportedArticle, ImportedPage
from newsroom.services import agenda_table, articles, media, source_files
from newsroom.services.calendar_arrival import CalendarArrival, Taken
from newsroom.services.changes import NOTHING, Changes
from newsroom.services.converting import read_source, readable
from newsroom.services.figures import PictureShelf, with_library_pictures
from newsroom.services.newsroom import Newsroom
from newsroom.services.place_zones import place_zones
from newsroom.storage import articles as stored_articles
from newsroom.storage import settings
from newsroom.text.plain import paragraphs
from newsroom.text.reader import read_markdown

_HEAD = 64 << 10
UNKNOWN_KIND = say("Jenis berkas ini tidak diimpor.")
"""Why a file of a folder is passed over that nothing here can read."""
Acknowledge = Callable[[Message], None]
"""Called after each source is safely stored."""


@dataclass(frozen=True)
class Watch:
    """Who looks on while a source with many events is stored, and may stop it."""

    progress: Callable[[int, int], None] = lambda done, of: None
    """Called with how many of how many events of the source are done."""
    cancelled: Callable[[], bool] = lambda: False


UNWATCHED = Watch()


class Cancelled(NewsroomError):
    """Somebody has stopped the import; of the source nothing is kept."""


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
    known: AgendaItem | None = None
    """The event that is in the agenda already, unchanged."""


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
    cancelled: bool = False
    """Whether somebody has stopped it."""


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
    author: str = ""
    """Initials for texts that are signed by nobody."""
    untitled: bool = False
    """Leave the headline of a text without one empty: somebody is there to write it."""
    zones: Mapping[str, str] = field(default_factory=dict)
    """Names of zones in calendars that nobody knows → labels; remembered for the next import."""


class _Rehearsal(Exception):
    """Rolls the transaction of a dry run back; no error."""


def import_sources(
    newsroom: Newsroom,
    sources: Sequence[Path],
    wishes: Wishes = Wishes(),
    acknowledge: Acknowledge = lambda message: None,
    watch: Watch = UNWATCHED,
) -> Report:
    """Import files and folders.

    A cancel stops at the source that is being stored; those before it stay. Raises NewsroomError
    for a wrong status, EnvironmentFailure for a full disk.
    """
    if wishes.status:
        check_choice("status", wishes.status, ("draft", "review", "approved", "published"))
    report = Report()
    if not wishes.dry_run:
        _import_all(newsroom, sources, wishes, report, acknowledge, watch)
        return report
    with suppress(_Rehearsal), newsroom.database.write():
        _import_all(newsroom, sources, wishes, report, lambda message: None, watch)
        raise _Rehearsal
    return report


def _import_all(
    newsroom: Newsroom,
    sources: Sequence[Path],
    wishes: Wishes,
    report: Report,
    acknowledge: Acknowledge,
    watch: Watch,
) -> None:
    for path, in_folder in source_files.found_in(sources):
        importing = _Importing(newsroom, path, in_folder, wishes, report, watch)
        try:
            importing.run()
        except EnvironmentFailure:
            raise
        except Cancelled as error:
            report.cancelled = True
            report.failed.append(Refusal(str(path), error.message))
            return
        except NewsroomError as error:
            report.failed.append(Refusal(str(path), error.message))
        else:
            acknowledge(importing.acknowledgement)


class _Importing:
    """One source on its way in."""

    def __init__(
        self, newsroom: Newsroom, path: Path, in_folder: bool, wishes: Wishes, report: Report,
        watch: Watch,
    ) -> None:  # fmt: skip
        self._newsroom = newsroom
        self._path = path
        self._in_folder = in_folder
        self._source = str(path)
        self._wishes = wishes
        self._report = report
        self._watch = watch
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
            site, database = self._newsroom.site, self._newsroom.database
            zones = {**settings.zone_names(database), **self._wishes.zones}
            page = sources.read(kind, data, self._path.name, site.zone, zones=zones)
            with database.write():
                settings.put_zone_names(database, self._wishes.zones)
                self._page(page, hashlib.sha256(data).hexdigest()[:32])
        else:
            with self._newsroom.database.write():
                self._other(kind)
        self._hand_in()

    def _other(self, kind: str) -> None:
        if kind == "csv":
            self._table()
        elif kind != "media":
            self._unknown()
        elif self._wishes.texts_only:
            raise NewsroomError(
                "“{name}” bukan naskah .docx. Buka di Word, simpan sebagai .docx, lalu impor lagi.",
                name=self._path.name,
            )
        else:
            self._media()

    def _table(self) -> None:
        """Rows of an agenda; those that cannot be read are named, the others come in."""
        sheet = agenda_table.sheet_of(read_source(self._path), self._path.name, "csv")
        how = agenda_table.automatic(self._newsroom, sheet, self._path.name)
        brought = agenda_table.bring(self._newsroom, sheet, how)
        self._found.changes |= brought.changes
        for item in brought.made:
            self._found.created.append(Outcome(item, self._source))
        for _, item in brought.updated:
            self._found.updated.append(Outcome(item, self._source))
        zones = place_zones(self._newsroom)
        for row, item in brought.stored:
            for note in row.notes:
                self._warn(item.id, Finding("", "", "import.table", "hint", note))
            for finding in zones.findings(item):
                self._warn(item.id, finding)
        for note in agenda_table.assumed(brought.plan):
            self._warn("", Finding("", "date", "import.dates", "problem", note))
        self._report_left(brought.plan)

    def _report_left(self, planned: agenda_table.Plan) -> None:
        for row in planned.rows:
            if row.outcome == agenda_table.REFUSED:
                self._found.failed += [Refusal(self._source, note) for note in row.notes]
            elif row.outcome == agenda_table.SAME and row.item is not None:
                self._skip(say("Sudah ada dan tidak berubah: {title}", title=row.item.title))

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

    def _skip(self, reason: Message, known: AgendaItem | None = None) -> None:
        self._found.skipped.append(Refusal(self._source, reason, known))

    def _page(self, page: ImportedPage, content: str) -> None:
        for number, imported in enumerate(page.articles):
            place = imported.article.source[:32] or self._place
            self._article(imported, f"{place}.{content}#{number}")
        if page.events:
            self._events(page)
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
        if not saved.article.title:
            message = say(
                "Judul tidak ditemukan di “{name}”. Tulis judulnya.", name=self._path.name
            )
            self._warn(saved.article.id, Finding("", "title", "import.title", "hint", message))
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
        if self._wishes.author and not article.authors:
            article = replace(article, authors=(self._wishes.author,))
        if self._wishes.untitled and not imported.is_titled:
            article = replace(article, title="")
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

    def _events(self, page: ImportedPage) -> None:
        """Take the events in; raises NewsroomError after a cancel, and nothing of them is kept."""
        of = len(page.events)
        for done, taken in enumerate(CalendarArrival(self._newsroom, page).taken(), 1):
            self._add(taken)
            self._watch.progress(min(done, of), of)
            if self._watch.cancelled():
                raise Cancelled("Impor dibatalkan. Tidak ada yang disimpan.")

    def _add(self, taken: Taken) -> None:
        self._found.changes |= taken.changes
        if taken.item is None:
            return self._skip(taken.passed_over or UNKNOWN_KIND, taken.known)
        outcome = Outcome(taken.item, self._source)
        (self._found.created if taken.is_new else self._found.updated).append(outcome)
        for finding in taken.findings:
            self._warn(taken.item.id, finding)
        return None

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


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:32]
