"""What the next publication would do: pages that are new, changed, gone, and why.

The plan of the present records is compared with the files of the last edition; nothing is
rendered and nothing written.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from pathlib import Path

from newsroom.copydesk.desk import check_article
from newsroom.domain.article import Article
from newsroom.domain.edition import BundleFile, Edition, Finding
from newsroom.domain.media import MediaItem
from newsroom.domain.messages import Message, say
from newsroom.publishing import addresses, manifest
from newsroom.publishing.plan import PlannedFile, PlannedFiles
from newsroom.services import dismissals, edition_content, edition_plan, four_eyes
from newsroom.services.edition_content import Gathered
from newsroom.services.newsroom import Newsroom
from newsroom.services.revision_diff import changes_of
from newsroom.storage import agenda, articles, editions, media, settings
from newsroom.text.plain import plain_text

MOST_CHECKED = 30
"""Waiting articles that the copy desk reads, the newest; each costs some milliseconds."""
MOST_COMPARED = 100
"""Edited articles whose changes are counted; each costs some milliseconds."""
NEW_FILE_BYTES = 12_000
"""What a page that was never made is taken to need, until it is."""


@dataclass(frozen=True)
class PageChange:
    """A page, or a group of pages that follow along, with the reason in words."""

    kind: str
    """`article`, `agenda`, `album`, `page` (about, search …) or `list` (a group)."""
    title: str
    """Title of the record; empty where `names` say what it is."""
    reason: Message
    names: tuple[Message, ...] = ()
    """What people call the pages of a group, or a page that is about no record."""
    record: str = ""
    path: str = ""
    count: int = 1
    """Pages that the row stands for."""
    is_edited: bool = False
    """Whether the article itself was edited, so that there is a difference to be seen."""
    follows: bool = False
    """Whether the page changes because of others only; `waiting` does not count it."""


@dataclass(frozen=True)
class Outlook:
    """What would be written now, compared with the last edition."""

    new: tuple[PageChange, ...]
    changed: tuple[PageChange, ...]
    removed: tuple[PageChange, ...]
    files: int
    """All files that would be written or removed, pictures and feeds included."""
    findings: tuple[Finding, ...]
    held: tuple[str, ...]
    """Articles that stay as they were because something blocks them, or a person holds them."""
    kinds: Mapping[str, str]
    """Record id → `article`, `agenda` or `media`, for the records that findings name."""
    last: Edition | None
    needed: int
    """Bytes that the whole site takes, as far as it is known."""
    to_write: int = 0
    """Bytes of the files that would be written, as far as they are known."""

    @property
    def waiting(self) -> int:
        """How many records wait with a page of their own; without a folder, `waiting`'s count."""
        rows = (*self.new, *self.changed, *self.removed)
        return len({row.record for row in rows if row.record and not row.follows})

    @property
    def pages(self) -> int:
        """How many pages would be written or removed."""
        return sum(page.count for page in (*self.new, *self.changed, *self.removed))

    @property
    def is_nothing(self) -> bool:
        return self.files == 0


def outlook(newsroom: Newsroom, out: Path | None = None) -> Outlook:
    """Return what publishing into `out` would do; without a folder, what the edition lacks."""
    with edition_plan.undisturbed():
        gathered = edition_content.gather(newsroom)
        planned = edition_plan.plan(newsroom, gathered)
        known = editions.files(newsroom.database)
        there = _present(known, out)
        return _Look(newsroom, gathered, planned, known, there).outlook()


def _present(known: Mapping[str, BundleFile], out: Path | None) -> set[str]:
    """Return the paths of the last edition that also lie in the folder."""
    if out is None:
        return set(known)
    listed = manifest.read(out) if out.is_dir() else None
    return set(known) & set(listed or ())


class _Look:
    """One comparison."""

    def __init__(
        self,
        newsroom: Newsroom,
        gathered: Gathered,
        planned: PlannedFiles,
        known: Mapping[str, BundleFile],
        there: set[str],
    ) -> None:
        self._newsroom, self._gathered, self._planned = newsroom, gathered, planned
        self._known, self._there = known, there
        content = gathered.content
        self._addresses = editions.addresses(newsroom.database)
        self._last = editions.last(newsroom.database)
        self._compared = 0
        self._records = {
            path: record for record, path in edition_content.present_addresses(content).items()
        }
        self._titles: dict[str, str] = {item.id: item.title for item in content.articles}
        self._titles |= {item.id: item.title for item in content.agenda}
        self._titles |= {album.id: album.title for album in content.albums}
        self._articles = {article.id: article for article in content.articles}
        since = self._last.made if self._last is not None else ""
        self._touched = {item.id for item in content.agenda if item.modified > since}
        self._touched |= {album.id for album in content.albums if album.modified > since}
        self._touched |= {item.id for item in gathered.media.values() if item.modified > since}
        """Agenda items, albums and media changed since the last edition."""

    def outlook(self) -> Outlook:
        new = [file for file in self._planned if file.path not in self._there]
        changed = [
            file
            for file in self._planned
            if file.path in self._there and self._known[file.path].inputs != file.inputs
        ]
        gone = [self._known[path] for path in sorted(self._there) if path not in self._planned]
        findings = (*self._gathered.findings, *self._desk_findings())
        return Outlook(
            new=self._grouped(new, self._as_new, say("Daftar baru")),
            changed=self._grouped(changed, self._as_changed, self._cause),
            removed=self._grouped(gone, self._as_removed, say("Daftar yang tidak lagi berisi")),
            files=len(new) + len(changed) + len(gone),
            findings=findings,
            held=self._gathered.held,
            kinds=self._kinds(findings),
            last=self._last,
            needed=self._needed(),
            to_write=self._size([*new, *changed]),
        )

    def _desk_findings(self) -> Iterable[Finding]:
        """What the copy desk says of the articles that would go live."""
        content = self._gathered.content
        live = [item for item in content.articles if item.id in self._gathered.going_live]
        today = date.fromisoformat(content.today)
        for article in live[:MOST_CHECKED]:
            text = plain_text(content.body(article))
            found = [*check_article(article, text, today)]
            texts = {"title": article.title, "body": text}
            yield from dismissals.parted(self._newsroom, found, texts)[0]

    def _grouped(
        self,
        files: Iterable[BundleFile | PlannedFile],
        described: Callable[[str], PageChange],
        reason: Message,
    ) -> tuple[PageChange, ...]:
        """Describe pages of records one by one, and the lists that follow along as one row."""
        pages = [file for file in files if file.path.endswith(".html")]
        single = [described(file.path) for file in pages if file.role == "page"]
        lists = [file.path for file in pages if file.role != "page"]
        if not lists:
            return tuple(single)
        names = {str(name): name for name in map(_list_name, lists)}
        group = PageChange("list", "", reason, tuple(names.values()), count=len(lists))
        return (*single, group)

    def _as_new(self, path: str) -> PageChange:
        return self._page(path, Message("{path}", {"path": path}))

    def _as_changed(self, path: str) -> PageChange:
        kind, record = self._records.get(path, ("page", ""))
        is_edited = kind == "article" and self._is_edited(record)
        is_own = is_edited or (kind != "article" and record in self._touched)
        changed = self._page(path, self._reason(kind, record, is_edited))
        return replace(changed, is_edited=is_edited, follows=not is_own)

    def _is_edited(self, record: str) -> bool:
        article = self._articles.get(record)
        going_live = record in self._gathered.going_live
        return article is not None and going_live and article.live_revision > 0

    def _page(self, path: str, reason: Message) -> PageChange:
        kind, record = self._records.get(path, ("page", ""))
        if record:
            return PageChange(kind, self._titles[record], reason, (), record, path)
        if path in self._gathered.content.redirects:
            return PageChange("page", path, say("Alamat lama akan dialihkan"), path=path)
        return PageChange("page", "", reason, (_list_name(path),), path=path)

    def _reason(self, kind: str, record: str, is_edited: bool) -> Message:
        if is_edited:
            return self._edited(self._articles[record])
        if record in self._touched:
            return say("Agenda diubah") if kind == "agenda" else say("Album diubah")
        if self._touched.intersection(self._gathered.content.uses.get(record, ())):
            return say("Ikut berubah karena foto, dokumen, atau agenda di dalamnya diubah")
        return self._cause

    @cached_property
    def _cause(self) -> Message:
        """Why pages change whose own records did not: the first that explains most of them."""
        about = self._known.get(addresses.ABOUT)
        if about is not None and about.inputs != self._planned[addresses.ABOUT].inputs:
            return say("Ikut berubah karena data kantor atau tampilan situs diubah")
        came = {record for path, record in self._records.items() if path not in self._there}
        gone = {self._addresses[path] for path in self._there.intersection(self._addresses)}
        kinds_gone = {kind for kind, _ in gone - set(self._records.values())}
        causes = (
            ("article" in {kind for kind, _ in came}, say("Ikut berubah karena ada berita baru")),
            (
                any(map(self._is_edited, self._articles)),
                say("Ikut berubah karena ada berita yang diubah"),
            ),
            ("article" in kinds_gone, say("Ikut berubah karena ada berita yang dihapus")),
            (
                "agenda" in kinds_gone | {kind for kind, _ in came}
                or any(item.id in self._touched for item in self._gathered.content.agenda),
                say("Ikut berubah karena ada agenda yang berubah"),
            ),
            (bool(self._touched), say("Ikut berubah karena ada foto atau dokumen yang diubah")),
        )
        known = (reason for applies, reason in causes if applies)
        return next(known, say("Ikut berubah bersama halaman lain"))

    def _edited(self, article: Article) -> Message:
        """Say what was edited; of very many articles only that they were."""
        if self._compared == MOST_COMPARED:
            return say("Isi diubah")
        self._compared += 1
        return changes_of(self._newsroom, article).reason

    def _as_removed(self, path: str) -> PageChange:
        kind, record = self._addresses.get(path, ("page", ""))
        reason = say("Tidak lagi ada di situs")
        title = self._title_of_gone(kind, record)
        names = () if title else (_list_name(path),)
        return PageChange(kind, title, reason, names, record, path)

    def _title_of_gone(self, kind: str, record: str) -> str:
        database = self._newsroom.database
        if kind == "article":
            article = articles.get(database, record)
            return article.title if article is not None else ""
        if kind == "agenda":
            item = agenda.get(database, record)
            return item.title if item is not None else ""
        albums = media.albums(database) if kind == "album" else []
        return next((album.title for album in albums if album.id == record), "")

    def _kinds(self, findings: Iterable[Finding]) -> Mapping[str, str]:
        """Say what the records are that findings are about."""
        agenda_ids = {item.id for item in self._gathered.content.agenda}

        def kind(record: str) -> str:
            if record in self._gathered.media:
                return "media"
            return "agenda" if record in agenda_ids else "article"

        return {item.record: kind(item.record) for item in findings if item.record}

    def _needed(self) -> int:
        """What the site takes: pictures that were never made count as their originals."""
        originals = sum(
            item.bytes for item in self._gathered.media.values() if not _is_known(item, self._known)
        )
        return self._size(self._planned) + originals

    def _size(self, files: Iterable[PlannedFile]) -> int:
        known = [self._known.get(file.path) for file in files if file.role == "media"]
        others = [self._known.get(file.path) for file in files if file.role != "media"]
        guessed = sum(file is None for file in others) * NEW_FILE_BYTES
        return guessed + sum(file.size for file in (*known, *others) if file is not None)


def _is_known(item: MediaItem, known: Mapping[str, BundleFile]) -> bool:
    """Say whether the last edition has this file or its small pictures."""
    return edition_content.public_path(item) in known


def _list_name(path: str) -> Message:
    """Return what people call a page that is about no single record."""
    first = path.partition("/")[0]
    names = {
        addresses.FRONT: say("Beranda"),
        addresses.ABOUT: say("Tentang"),
        addresses.SEARCH: say("Cari"),
        addresses.NOT_FOUND: say("Halaman tidak ditemukan"),
    }
    folders = {
        "berita": say("Berita"),
        "agenda": say("Agenda"),
        "multimedia": say("Ruang Multimedia"),
        "topik": say("Topik"),
        "kategori": say("Kategori"),
        "ppid": say("Daftar informasi publik"),
    }
    return names.get(path) or folders.get(first) or Message("{path}", {"path": path})


def waiting(newsroom: Newsroom) -> int:
    """Return how many records wait to be published with a page of their own, for a badge.

    It is the outlook's `waiting` where no folder is named, but for agenda items and albums that
    were changed in the very second of the last edition.
    """
    database = newsroom.database
    held = settings.held(database) | four_eyes.awaiting(newsroom)
    return editions.count_waiting(database, newsroom.now(), held)
