"""Riwayat versi: what an article was, who made it so, and the way back to it.

Nothing here rewrites what was: going back is a new revision, and a status, a date of publication
or a correction is never touched by it.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from newsroom.domain.article import Article
from newsroom.domain.errors import NewsroomError
from newsroom.domain.messages import Message, say
from newsroom.domain.zones import Moment, moment_of_utc
from newsroom.services import articles, named_records
from newsroom.services.newsroom import Newsroom
from newsroom.services.revision_diff import changed_between
from newsroom.services.saving import StaleEdit
from newsroom.storage import articles as stored
from newsroom.storage import history, revisions
from newsroom.storage.history import Entry
from newsroom.storage.revisions import RevisionLine

_STATUS = {
    "draft": say("Kembali menjadi draf"),
    "review": say("Diajukan untuk ditinjau"),
    "approved": say("Disetujui, siap tayang"),
    "published": say("Status menjadi Tayang"),
    "withdrawn": say("Ditarik dari situs"),
}
_VERBS = {
    "approve": say("Perubahan disetujui"),
    "correct": say("Ralat ditambahkan"),
    "note": say("Catatan ditambahkan"),
    "settle_note": say("Catatan diselesaikan"),
    "trash": say("Dipindahkan ke Sampah"),
    "restore": say("Dikembalikan dari Sampah"),
    "hold": say("Ditahan dari terbitan"),
    "release": say("Tidak lagi ditahan"),
}
_LOGGED = ("status", "publish", "go_back", *_VERBS)
_STAYS = (
    "id", "status", "published", "embargo", "release", "corrects", "corrections", "notice",
    "source", "created", "revision", "live_revision", "trashed",
)  # fmt: skip
"""What going back to an older version leaves as it is: what readers and the office count on."""


@dataclass(frozen=True)
class Version:
    """One version of an article."""

    number: int
    moment: Moment
    """When it was saved last, on the clocks of the office."""
    made_by: str
    status: str
    words: int
    is_present: bool
    """Whether it is the newest one, which may still grow."""
    is_live: bool
    """Whether the site shows it."""
    was_live: bool
    """Whether the site showed it once."""


@dataclass(frozen=True)
class Step:
    """One thing that was done to an article beside its words."""

    moment: Moment
    made_by: str
    what: Message


@dataclass(frozen=True)
class Timeline:
    """Versions and steps of an article, the latest first."""

    entries: tuple[Version | Step, ...]
    now: Moment

    @property
    def versions(self) -> tuple[Version, ...]:
        return tuple(entry for entry in self.entries if isinstance(entry, Version))


@dataclass(frozen=True)
class Copy:
    """The fields and the Markdown of one version."""

    article: Article
    markdown: str


def timeline(newsroom: Newsroom, article_id: str) -> Timeline:
    """Return everything that was saved of an article and done to it; nothing for an unknown one."""
    steps = history.entries(newsroom.database, article_id, _LOGGED)
    found = _versions(newsroom, article_id, -1, steps)
    done = [step for entry in steps if (step := _step(newsroom, entry)) is not None]
    return Timeline(tuple(_merged(done, found)), newsroom.present())


def _merged(steps: Sequence[Step], found: Sequence[Version]) -> Iterator[Version | Step]:
    """Merge by time; both keep their own order, even where the clock of a PC was wrong."""
    waiting = list(steps)
    for version in found:
        # Of the same second the step stands above the version that it made.
        while waiting and waiting[0].moment.utc >= version.moment.utc:
            yield waiting.pop(0)
        yield version
    yield from waiting


def latest(newsroom: Newsroom, article_id: str, limit: int) -> Timeline:
    """Return the newest versions of an article without its other steps."""
    steps = history.entries(newsroom.database, article_id, ("publish",))
    found = _versions(newsroom, article_id, limit, steps)
    return Timeline(tuple(found), newsroom.present())


def _versions(
    newsroom: Newsroom, article_id: str, limit: int, steps: Iterable[Entry]
) -> list[Version]:
    article = stored.get(newsroom.database, article_id)
    if article is None:
        return []
    shown = {step.detail.get("revision") for step in steps if step.verb == "publish"}
    lines = revisions.find(newsroom.database, article_id, limit)
    return [_version(newsroom, article, line, line.number in shown) for line in lines]


def _version(newsroom: Newsroom, article: Article, line: RevisionLine, shown: bool) -> Version:
    is_live = line.number == article.live_revision
    return Version(
        number=line.number,
        moment=_moment(newsroom, line.made),
        made_by=line.made_by,
        status=line.status,
        words=line.words,
        is_present=line.number == article.revision,
        is_live=is_live,
        was_live=shown and not is_live,
    )


def _moment(newsroom: Newsroom, utc: str) -> Moment:
    return moment_of_utc(utc, newsroom.site.zone)


def _step(newsroom: Newsroom, entry: Entry) -> Step | None:
    what = _sentence(entry)
    if what is None:
        return None
    return Step(_moment(newsroom, entry.made), entry.made_by, what)


def _sentence(entry: Entry) -> Message | None:
    detail = entry.detail
    match entry.verb:
        case "status":
            if not detail.get("before"):
                return say("Artikel dibuat")
            return _STATUS.get(str(detail.get("after")))
        case "publish":
            return say("Terbit di situs: versi {n}", n=detail.get("revision"))
        case "go_back":
            return say("Versi {n} dikembalikan", n=detail.get("revision"))
        case verb:
            return _VERBS.get(verb)


# What a version says


def copy_of(newsroom: Newsroom, article_id: str, number: int) -> Copy:
    """Return the fields and the text of a version; raises NewsroomError for an unknown one."""
    if not revisions.exists(newsroom.database, article_id, number):
        raise NewsroomError("Versi {n} dari artikel ini tidak ada.", n=number)
    article, markdown = stored.revision(newsroom.database, article_id, number)
    present = stored.get(newsroom.database, article_id)
    live = present.live_revision if present else 0
    return Copy(replace(article, live_revision=live), markdown)


def present_copy(newsroom: Newsroom, article_id: str) -> Copy:
    """Return the working copy as it is stored; raises NewsroomError for an unknown article."""
    article = articles.existing(newsroom, article_id)
    return Copy(article, stored.body(newsroom.database, article_id).markdown)


def reasons(newsroom: Newsroom, article_id: str, numbers: Sequence[int]) -> dict[int, Message]:
    """Return in one line each what was changed in some versions against the ones before them."""
    known: dict[int, Copy] = {}

    def copy(number: int) -> Copy:
        if number not in known:
            known[number] = copy_of(newsroom, article_id, number)
        return known[number]

    found: dict[int, Message] = {}
    for number in numbers:
        before = revisions.before(newsroom.database, article_id, number)
        found[number] = _reason(copy(before) if before else None, copy(number))
    return found


def _reason(old: Copy | None, new: Copy) -> Message:
    if old is None:
        return say("Versi pertama")
    return changed_between(old.article, old.markdown, new.article, new.markdown).reason


def names(newsroom: Newsroom, copies: Iterable[Copy]) -> dict[str, str]:
    """Return the titles of the photos, events and stories that versions name, by id."""
    return named_records.titles(newsroom, [copy.article for copy in copies])


# The way back


def restore(
    newsroom: Newsroom, article_id: str, number: int, seen: str | None = None
) -> articles.Saved:
    """Make a version the working copy, as a new revision; nothing is published or taken down.

    `seen` is the digest of the working copy that the person saw: where somebody else saved
    meanwhile, StaleEdit is raised and nothing is changed. Raises NewsroomError for an unknown
    article or version.
    """
    with newsroom.database.write():
        return bring(newsroom, copy_of(newsroom, article_id, number), seen, number)


def bring(
    newsroom: Newsroom, copy: Copy, seen: str | None = None, number: int = 0
) -> articles.Saved:
    """Make fields and words the working copy as `restore` does; `number` is for the history."""
    with newsroom.database.write():
        present = articles.existing(newsroom, copy.article.id)
        _check_seen(present, seen)
        saved = articles.save(newsroom, _as_now(newsroom, copy.article, present), copy.markdown)
        if saved.changes:
            articles.note_shown(newsroom, present.live_revision, saved.article)
        if saved.changes and number:
            newsroom.log("go_back", "article", present.id, revision=number)
    return saved


def _check_seen(present: Article, seen: str | None) -> None:
    if seen is not None and present.digest != seen:
        raise StaleEdit(
            "“{title}” sudah diubah sejak Anda buka. Tidak ada yang ditimpa: muat ulang, "
            "lalu simpan lagi.",
            title=present.title,
        )


def _as_now(newsroom: Newsroom, old: Article, present: Article) -> Article:
    """Return an older version with everything that stays; an address readers know stays too."""
    stays = {name: getattr(present, name) for name in _STAYS}
    if present.live_revision or present.id in newsroom.sealed:
        stays["slug"] = present.slug
    return replace(old, **stays)


# Beside each other

PRESENT, LIVE, BEFORE = "present", "live", "before"
"""What a version can be compared with: the text on screen, the site's version, the one before."""


@dataclass(frozen=True)
class Sides:
    """Two versions to be put beside each other, the older one left."""

    left: int
    right: int
    """Number of the version; 0 for what is on screen."""
    copies: Mapping[int, Copy]
    """What the versions say, by number."""
    names: Mapping[str, str]
    """Titles of what they name, by id."""
    other: str
    """What the version is compared with, one of `possible`."""
    possible: tuple[str, ...]


def sides(newsroom: Newsroom, article_id: str, number: int, other: str = "") -> Sides:
    """Return a version and what it is compared with: PRESENT, LIVE or BEFORE.

    Where there is no such thing, or none is given, the newest version is compared with the one
    before it and every other with what is on screen. Raises NewsroomError for an unknown article
    or version.
    """
    present = articles.existing(newsroom, article_id)
    before = revisions.before(newsroom.database, article_id, number)
    numbers = _others(present, number, before)
    taken = other if other in numbers else next(iter(numbers))
    beside = numbers[taken]
    left, right = (beside, number) if 0 < beside < number else (number, beside)
    copies = {one: copy_of(newsroom, article_id, one) for one in (left, right) if one}
    named = names(newsroom, (*copies.values(), Copy(present, "")))
    return Sides(left, right, copies, named, taken, tuple(numbers))


def _others(present: Article, number: int, before: int) -> dict[str, int]:
    """Return what a version can be compared with, the most telling first."""
    found = {PRESENT: 0} if number != present.revision or not before else {}
    if before:
        found[BEFORE] = before
    if present.live_revision not in (0, number):
        found[LIVE] = present.live_revision
    return found
