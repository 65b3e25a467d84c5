"""What the next publication would do: pages that are new, changed, gone, and why.

The plan of the present records is compared with the files of the last edition; nothing is
rendered and nothing written.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from newsroom.domain.article import Article
from newsroom.domain.edition import BundleFile, Edition, Finding
from newsroom.domain.media import MediaItem
from newsroom.domain.messages import Message, say
from newsroom.publishing import addresses, manifest
from newsroom.publishing.plan import PlannedFile, PlannedFiles
from newsroom.services import edition_content, edition_plan
from newsroom.services.edition_content import Gathered
from newsroom.services.newsroom import Newsroom
from newsroom.services.revision_diff import changes_of
from newsroom.storage import agenda, articles, editions

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
    """Articles that stay as they were because something blocks them."""
    kinds: Mapping[str, str]
    """Record id → `article`, `agenda` or `media`, for the records that findings name."""
    last: Edition | None
    needed: int
    """Bytes that the whole site takes, as far as it is known."""

    @property
    def pages(self) -> int:
        """How many pages would be written or removed."""
        return sum(page.count for page in (*self.new, *self.changed, *self.removed))

    @property
    def is_nothing(self) -> bool:
        return self.files == 0


def outlook(newsroom: Newsroom, out: Path | None = None) -> Outlook:
    """Return what publishing into `out` would do; without a folder, what the edition lacks."""
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
        self._touched = {
            item.id
            for item in content.agenda
            if self._last is None or item.modified > self._last.made
        }

    def outlook(self) -> Outlook:
        new = [file for file in self._planned if file.path not in self._there]
        changed = [
            file
            for file in self._planned
            if file.path in self._there and self._known[file.path].inputs != file.inputs
        ]
        gone = [self._known[path] for path in sorted(self._there) if path not in self._planned]
        return Outlook(
            new=self._grouped(new, self._as_new),
            changed=self._grouped(changed, self._as_changed),
            removed=self._grouped(gone, self._as_removed),
            files=len(new) + len(changed) + len(gone),
            findings=self._gathered.findings,
            held=self._gathered.held,
            kinds=self._kinds(),
            last=self._last,
            needed=self._needed(),
        )

    def _grouped(
        self, files: Iterable[BundleFile | PlannedFile], described: Callable[[str], PageChange]
    ) -> tuple[PageChange, ...]:
        """Describe pages of records one by one, and the lists that follow along as one row."""
        pages = [file for file in files if file.path.endswith(".html")]
        single = [described(file.path) for file in pages if file.role == "page"]
        lists = [file.path for file in pages if file.role != "page"]
        if not lists:
            return tuple(single)
        names = {str(name): name for name in map(_list_name, lists)}
        reason = say("Daftar yang ikut berubah")
        group = PageChange("list", "", reason, tuple(names.values()), count=len(lists))
        return (*single, group)

    def _as_new(self, path: str) -> PageChange:
        return self._page(path, Message("{path}", {"path": path}))

    def _as_changed(self, path: str) -> PageChange:
        changed = self._page(path, self._reason(path))
        return replace(changed, is_edited=self._is_edited(changed.record))

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

    def _reason(self, path: str) -> Message:
        kind, record = self._records.get(path, ("page", ""))
        if self._is_edited(record):
            return self._edited(self._articles[record])
        if kind == "agenda" and record in self._touched:
            return say("Agenda diubah")
        return say("Ikut berubah karena ada berita, agenda, atau tampilan yang berubah")

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
        return ""

    def _kinds(self) -> Mapping[str, str]:
        """Say what the records are that findings are about."""
        agenda_ids = {item.id for item in self._gathered.content.agenda}

        def kind(record: str) -> str:
            if record in self._gathered.media:
                return "media"
            return "agenda" if record in agenda_ids else "article"

        return {item.record: kind(item.record) for item in self._gathered.findings if item.record}

    def _needed(self) -> int:
        known = self._known
        sizes = (known[file.path].size if file.path in known else 0 for file in self._planned)
        unknown = sum(file.path not in known and file.role != "media" for file in self._planned)
        originals = sum(
            item.bytes for item in self._gathered.media.values() if not _is_known(item, known)
        )
        return sum(sizes) + unknown * NEW_FILE_BYTES + originals


def _is_known(item: MediaItem, known: Mapping[str, BundleFile]) -> bool:
    """Say whether the last edition has this file or its small pictures."""
    if item.type != "photo":
        return edition_content.file_path(item) in known
    return edition_content.picture(item).source in known


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
    """Return how many pages of records wait to be published, for a badge.

    Counts articles whose working copy would go live or whose page would go, and agenda items
    changed since the last edition; what follows along is not counted, so it is a lower bound of
    the outlook's pages.
    """
    last = editions.last(newsroom.database)
    since = last.made if last is not None else ""
    now = newsroom.now()
    return articles.count_waiting(newsroom.database, now) + agenda.count_waiting(
        newsroom.database, since
    )
