"""Articles as their room shows them: the list by views, one opened, what the desk notices."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from newsroom.copydesk.desk import check_article
from newsroom.domain.agenda import AgendaItem, town_of_place
from newsroom.domain.article import Article
from newsroom.domain.edition import Finding
from newsroom.domain.errors import NewsroomError
from newsroom.domain.media import MediaItem
from newsroom.domain.messages import say
from newsroom.domain.people import Person
from newsroom.domain.site import Site
from newsroom.domain.towns import TOWN_ZONES
from newsroom.domain.zones import Moment
from newsroom.publishing.addresses import article_path
from newsroom.services import articles, dismissals, gate
from newsroom.services.dismissals import Dismissal
from newsroom.services.newsroom import Newsroom
from newsroom.services.typed import Resumed
from newsroom.storage import agenda, media, notes, registry
from newsroom.storage import articles as stored
from newsroom.storage.articles import ORDERS, VIEWS
from newsroom.text.plain import plain_text, record_links

__all__ = ["ORDERS", "VIEWS"]

CLOSE_EVENTS = 30
"""Events that are offered for an article: the ones nearest to today on each side."""
KNOWN_DATELINES = 40
OFFERED_TITLES = 8
"""Articles that are offered while a title is being typed."""
LONG_HEADLINE = 110
"""Characters from which on a headline is cut in lists and search results."""


@dataclass(frozen=True)
class Listing:
    """What a view holds: ids in order, and how many every view has."""

    ids: list[str]
    counts: Mapping[str, int]


@dataclass(frozen=True)
class Row:
    """One article as the list shows it."""

    article: Article
    cover: MediaItem | None

    @property
    def lacks(self) -> tuple[str, ...]:
        """What a reader would miss: `title`, `category`, and of the cover `alt` and `credit`."""
        own = ("title", "category")
        lacking = tuple(name for name in own if not getattr(self.article, name))
        return lacking + (self.cover.lacks if self.cover is not None else ())

    @property
    def state(self) -> str:
        """A status, or `changed` (the site shows an older revision), or `trash`."""
        if self.article.trashed:
            return "trash"
        return "changed" if has_changes(self.article) else self.article.status


def has_changes(article: Article) -> bool:
    """Say whether the site shows an older revision of a published article."""
    return article.status == "published" and article.live_revision not in (0, article.revision)


def listing(newsroom: Newsroom, view: str, words: str = "", order: str = "date") -> Listing:
    """Return a view of `VIEWS` in an order of `ORDERS`, narrowed down by words."""
    database = newsroom.database
    return Listing(stored.ids(database, view, words, order), stored.count(database))


def rows(newsroom: Newsroom, ids: Sequence[str]) -> list[Row]:
    """Return the rows of some ids in their order; ids that are gone are left out."""
    found = stored.some(newsroom.database, ids)
    covers = _media(newsroom, {article.cover for article in found if article.cover})
    return [Row(article, covers.get(article.cover)) for article in found]


def _media(newsroom: Newsroom, ids: Iterable[str]) -> dict[str, MediaItem]:
    wanted = list(ids)
    return {item.id: item for item in media.some(newsroom.database, wanted)} if wanted else {}


@dataclass(frozen=True)
class Opened:
    """One article with its text and what stands beside it."""

    article: Article
    markdown: str
    cover: MediaItem | None
    media: Mapping[str, MediaItem]
    """The media in the text, by id."""
    event: AgendaItem | None
    resumed: Resumed | None = None
    """What was typed in it before, where that was asked for."""


def opened(newsroom: Newsroom, article_id: str) -> Opened | None:
    """Return an article as it is now; None for one that is gone."""
    article = stored.get(newsroom.database, article_id)
    if article is None:
        return None
    markdown = stored.body(newsroom.database, article_id).markdown
    used = {link.id for link in record_links(markdown) if link.kind == "media"}
    found = _media(newsroom, used | ({article.cover} if article.cover else set()))
    event = agenda.get(newsroom.database, article.event) if article.event else None
    return Opened(article, markdown, found.get(article.cover), found, event)


@dataclass(frozen=True)
class Surroundings:
    """What the fields of an article can be filled with."""

    site: Site
    now: Moment
    people: tuple[Person, ...]
    categories: tuple[str, ...]
    tags: tuple[str, ...]
    datelines: tuple[str, ...]
    events: tuple[AgendaItem, ...]
    """The events nearest to today, the latest first."""


def surroundings(newsroom: Newsroom) -> Surroundings:
    """Return the office, its people, its categories and topics, and the events close to today."""
    database, now = newsroom.database, newsroom.present()
    today = (now.date, "", "")
    coming = agenda.stretch(database, bounds=[(">=", today)], limit=CLOSE_EVENTS)
    past = agenda.stretch(database, bounds=[("<", today)], limit=CLOSE_EVENTS, backward=True)
    return Surroundings(
        site=newsroom.site,
        now=now,
        people=tuple(registry.people(database)),
        categories=tuple(category.name for category in registry.categories(database)),
        tags=tuple(tag.name for tag in registry.tags(database)),
        datelines=_datelines(newsroom),
        events=tuple(reversed(past + coming)),
    )


def _datelines(newsroom: Newsroom) -> tuple[str, ...]:
    """The datelines in use, the most frequent first, then the towns of the known places."""
    used = stored.datelines(newsroom.database, KNOWN_DATELINES)
    towns = [venue.town for venue in registry.venues(newsroom.database) if venue.town]
    return tuple(dict.fromkeys((*used, *towns)))


def titled(newsroom: Newsroom, words: str, besides: Iterable[str] = ()) -> list[Article]:
    """Return the newest articles that words find, without some."""
    left_out = set(besides)
    found = stored.titled(newsroom.database, words, OFFERED_TITLES + len(left_out))
    return [article for article in found if article.id not in left_out][:OFFERED_TITLES]


@dataclass(frozen=True)
class Link:
    """Where readers find an article, or will find it."""

    address: str
    """Absolute; empty as long as the site has no address."""
    is_live: bool


def link_of(newsroom: Newsroom, article_id: str) -> Link:
    """Return the address of an article's page; one without a date is taken as of today."""
    article = stored.get(newsroom.database, article_id)
    url = newsroom.site.url
    if article is None or not url:
        return Link("", False)
    dated = replace(article, published=article.published or newsroom.present())
    return Link(url + article_path(dated), article.live_revision > 0)


@dataclass(frozen=True)
class Checked:
    """What was noticed about an article, problems first."""

    findings: tuple[Finding, ...]
    body: str
    """The plain text in which findings about the body count their places."""
    title: str = ""
    ignored: tuple[Finding, ...] = ()
    """What somebody decided to ignore here."""

    def dismissal_of(self, finding: Finding) -> Dismissal:
        """Return what ignoring one of the findings means."""
        return dismissals.dismissal_of(finding, self.texts.get(finding.field, ""))

    @property
    def texts(self) -> Mapping[str, str]:
        """The text of each field in which findings count places."""
        return {"title": self.title, "body": self.body}

    def place_in(self, text: str, finding: Finding) -> tuple[int, int] | None:
        """Return where what a finding about the body means stands in another plain text of it."""
        words = self.body[finding.start : finding.end]
        if not words:
            return None
        nth = self.body.count(words, 0, finding.start)
        # The text that is checked has an ellipsis as three dots.
        spelled = words if words in text else words.replace("...", "…")
        start = -1
        for _ in range(nth + 1):
            start = text.find(spelled, start + 1)
        start = start if start >= 0 else text.find(spelled)
        return (start, start + len(spelled)) if start >= 0 else None


def check(newsroom: Newsroom, article_id: str) -> Checked:
    """Return what the copy desk and the gate notice about an article."""
    seen = opened(newsroom, article_id)
    if seen is None:
        return Checked((), "")
    plain = plain_text(stored.body(newsroom.database, article_id).html)
    today = date.fromisoformat(newsroom.present().date)
    found = (
        *_lacking(seen.article, plain),
        *_too_long(seen.article),
        *gate.pictures(seen.media.values()),
        *check_article(seen.article, plain, today),
        *_notes(newsroom, article_id),
    )
    ranked = sorted(found, key=lambda finding: finding.severity == "hint")
    checked = Checked((), plain, seen.article.title)
    noticed, ignored = dismissals.parted(newsroom, ranked, checked.texts)
    return replace(checked, findings=tuple(noticed), ignored=tuple(ignored))


def _notes(newsroom: Newsroom, article_id: str) -> list[Finding]:
    count = notes.count_open(newsroom.database, article_id)
    message = say("{n} catatan untuk penyunting belum selesai.", n=count)
    return [Finding(article_id, "notes", "note.open", "hint", message)] if count else []


def _lacking(article: Article, plain: str) -> list[Finding]:
    """What a complete article has and this one has not (yet)."""
    lacks = (
        ("title", not article.title, "problem", say("Judul belum diisi.")),
        ("body", not plain.strip(), "problem", say("Isi berita belum ditulis.")),
        ("category", not article.category, "hint", say("Kategori belum dipilih.")),
        ("dateline", not article.dateline, "hint", say("Tempat (dateline) belum diisi.")),
        ("authors", not article.authors, "hint", say("Inisial penulis belum diisi.")),
        ("cover", not article.cover, "hint", say("Belum ada foto sampul.")),
    )
    return [
        Finding(article.id, field, f"lack.{field}", severity, message)
        for field, is_lacking, severity, message in lacks
        if is_lacking
    ]


def _too_long(article: Article) -> list[Finding]:
    if len(article.title) <= LONG_HEADLINE:
        return []
    message = say("Judul lebih dari {n} huruf.", n=LONG_HEADLINE)
    return [Finding(article.id, "title", "long.title", "hint", message)]


def duplicate(newsroom: Newsroom, article_id: str) -> articles.Saved:
    """Make a draft with the same words; it has an address and a history of its own."""
    article = articles.existing(newsroom, article_id)
    return save_copy(newsroom, article, stored.body(newsroom.database, article_id).markdown)


def save_copy(newsroom: Newsroom, article: Article, markdown: str) -> articles.Saved:
    """Save an article, stored or not, as a new draft of its own."""
    copy = replace(
        article, id="", slug="", status="draft", published=None, embargo=None, source="",
        release="", corrects="", corrections=(), notice="",
        revision=0, live_revision=0, trashed="",
    )  # fmt: skip
    return articles.save(newsroom, copy, markdown)


def revert(newsroom: Newsroom, article_id: str) -> articles.Saved:
    """Make what the site shows of an article the working copy again, as a new revision.

    The site then shows that revision, word for word: nothing waits for a publication.
    """
    article = stored.get(newsroom.database, article_id)
    if article is None or not article.live_revision:
        raise NewsroomError("Artikel ini belum pernah tayang, jadi tidak ada versi tayangnya.")
    old, markdown = stored.revision(newsroom.database, article_id, article.live_revision)
    with newsroom.database.write():
        saved = articles.save(newsroom, old, markdown)
        articles.note_shown(newsroom, article.live_revision, saved.article)
    return saved


def text_of(newsroom: Newsroom, article_id: str) -> str:
    """Return the Markdown of the working copy."""
    return stored.body(newsroom.database, article_id).markdown


def story_about(newsroom: Newsroom, event_id: str) -> Article:
    """Return the article about an event, or a new one (without an id) that begins there.

    Raises NewsroomError for an unknown event.
    """
    item = agenda.get(newsroom.database, event_id)
    if item is None:
        raise NewsroomError("Agenda {id} tidak ada di ruang redaksi ini.", id=event_id)
    for story in agenda.stories(newsroom.database, [event_id]):
        found = stored.get(newsroom.database, story["id"])
        if found is not None:
            return found
    dateline = _town(newsroom, item) or newsroom.site.town
    blank = new_article(newsroom.site, newsroom.person)
    return replace(blank, title=item.title, event=item.id, dateline=dateline)


def _town(newsroom: Newsroom, item: AgendaItem) -> str:
    """Return the town of an event as its place or the register of places writes it."""
    venue = registry.find_venue(newsroom.database, item.place) if item.place else None
    if venue is not None and venue.town:
        return venue.town
    town = town_of_place(item.place, TOWN_ZONES)
    start = item.place.casefold().rfind(town)
    return item.place[start : start + len(town)] if town and start >= 0 else ""


def new_article(site: Site, person: str) -> Article:
    """Return an empty draft with what is known without asking: dateline and author."""
    authors = (person,) if person else ()
    return Article(id="", title="", dateline=site.town, authors=authors)
