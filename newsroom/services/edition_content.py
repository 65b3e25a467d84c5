"""Gathering what is public at one instant: the content of an edition, and what is held back.

One set of live articles feeds pages, lists, feeds, sitemap, search data and the choice of media,
so that no draft can leak through one of them.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from newsroom.copydesk.pictures import MISSING, check_pictures
from newsroom.domain.agenda import AgendaItem
from newsroom.domain.article import Article, Body, is_live
from newsroom.domain.edition import Finding
from newsroom.domain.media import Album, MediaItem, Use
from newsroom.domain.slug import slugify
from newsroom.domain.zones import moment_of
from newsroom.imaging import renditions
from newsroom.publishing import addresses
from newsroom.publishing.content import Content, MediaFile, Picture
from newsroom.services import four_eyes, gate, holidays
from newsroom.services.media import original
from newsroom.services.newsroom import Newsroom
from newsroom.storage import (
    agenda,
    articles,
    editions,
    media,
    registry,
    revisions,
    settings,
    uses,
)
from newsroom.text.dialect import RENDERER_VERSION, to_html
from newsroom.text.plain import plain_text


@dataclass(frozen=True)
class Gathered:
    """An edition's content and what came up while it was gathered."""

    content: Content
    media: Mapping[str, MediaItem]
    """Every media record that is in the bundle, by id."""
    going_live: Mapping[str, int]
    """Article → revision, where this edition shows the working copy for the first time."""
    held: tuple[str, ...]
    findings: tuple[Finding, ...]


def gather(newsroom: Newsroom, besides: str = "") -> Gathered:
    """Read everything that is public now; nothing is changed.

    `besides` is an article that is taken in as if its working copy were public too, for a preview.
    """
    return _Gathering(newsroom, besides).gathered()


def has_been_seen(newsroom: Newsroom, article: Article) -> bool:
    """Say whether a notice may stand for an article, where it is withdrawn.

    Nobody misses what no edition showed. One that came in withdrawn was seen on another site.
    """
    return (
        article.status != "withdrawn"
        or article.live_revision > 0
        or revisions.first_status(newsroom.database, article.id) == "withdrawn"
    )


class _Gathering:
    """The records of one instant; reads each table once."""

    def __init__(self, newsroom: Newsroom, besides: str) -> None:
        self._newsroom = newsroom
        self._besides = besides
        self._database = newsroom.database
        self._now = newsroom.now()
        self._library = {item.id: item for item in media.find(self._database)}
        self._uses: dict[str, list[Use]] = {}
        for use in uses.find(self._database):
            self._uses.setdefault(use.record, []).append(use)
        self._held = settings.held(self._database)
        self._old_bodies: dict[str, str] = {}
        self._blocks: list[Finding] = []

    def gathered(self) -> Gathered:
        live = self._live_articles()
        albums = self._albums()
        events = tuple(item for item in agenda.find(self._database) if item.public)
        shown = self._bundled_media(self._shown_media(live, albums))
        attached = [media_id for event in events for media_id in event.attachments]
        bundled = dict(sorted((shown | self._bundled_media(attached)).items()))
        content = self._content(live, events, albums, bundled)
        content = replace(content, aside=frozenset(bundled) - frozenset(shown))
        held = tuple(dict.fromkeys(finding.record for finding in self._blocks))
        return Gathered(
            content,
            bundled,
            self._going_live(live),
            held,
            tuple(self._blocks) + self._warnings(content, bundled),
        )

    def _live_articles(self) -> tuple[Article, ...]:
        """Live articles, newest first; a blocked one stays as it was last published, or out."""
        live = []
        for article in articles.find(self._database):
            if article.id == self._besides:
                live.append(self._as_if_public(article))
                continue
            if article.status not in ("published", "withdrawn"):
                continue
            if not has_been_seen(self._newsroom, article):
                continue
            shown = self._let_through(article)
            if shown is not None and is_live(shown, self._now):
                live.append(shown)
        # Undated drafts come first from the table, and one of them may have been dated here.
        return tuple(sorted(live, key=_instant, reverse=True) if self._besides else live)

    def _let_through(self, article: Article) -> Article | None:
        """Return the article, or what was last published of one that is blocked or held."""
        found = gate.blocks(article, self._uses.get(article.id, ()), self._library)
        if article.id in self._held and article.live_revision != article.revision:
            found.append(gate.held(article))
        if four_eyes.awaits_approval(self._newsroom, article):
            found.append(four_eyes.block(article))
        if not found:
            return article
        self._blocks += found
        return self._last_published(article)

    def _as_if_public(self, article: Article) -> Article:
        status = "withdrawn" if article.status == "withdrawn" else "published"
        return replace(
            article, status=status, published=article.published or self._newsroom.present()
        )

    def _last_published(self, article: Article) -> Article | None:
        if not article.live_revision or article.live_revision == article.revision:
            return None
        old, markdown = articles.revision(self._database, article.id, article.live_revision)
        self._old_bodies[article.id] = to_html(markdown)
        return replace(old, live_revision=article.live_revision)

    def _going_live(self, live: Iterable[Article]) -> dict[str, int]:
        return {
            article.id: article.revision
            for article in live
            if article.id not in self._old_bodies and article.live_revision != article.revision
        }

    def _albums(self) -> tuple[Album, ...]:
        return tuple(
            replace(album, media=tuple(filter(self._publishable, album.media)))
            for album in media.albums(self._database)
            if album.public
        )

    def _publishable(self, media_id: str) -> bool:
        item = self._library.get(media_id)
        return item is not None and not item.exempt and original(self._newsroom, item).exists()

    def _shown_media(self, live: Iterable[Article], albums: Iterable[Album]) -> list[str]:
        """The media that a live page uses or a public album holds."""
        wanted = [
            use.used
            for article in live
            if article.status == "published"
            for use in self._uses.get(article.id, ())
        ]
        return wanted + [media_id for album in albums for media_id in (*album.media, album.cover)]

    def _bundled_media(self, wanted: Iterable[str]) -> dict[str, MediaItem]:
        """Those of some media that may go out, with posters and captions."""
        bundled = {
            media_id: self._library[media_id] for media_id in wanted if self._publishable(media_id)
        }
        for item in list(bundled.values()):
            for helper in (item.poster, item.captions):
                if helper and self._publishable(helper):
                    bundled.setdefault(helper, self._library[helper])
        return bundled

    def _content(
        self,
        live: tuple[Article, ...],
        events: tuple[AgendaItem, ...],
        albums: tuple[Album, ...],
        bundled: Mapping[str, MediaItem],
    ) -> Content:
        site = self._newsroom.site
        pictures = {item.id: picture(item) for item in bundled.values() if item.type == "photo"}
        content = Content(
            site=site,
            now=self._now,
            today=moment_of(self._newsroom.clock(), site.zone).date,
            articles=live,
            agenda=events,
            albums=albums,
            categories={
                category.name: category for category in registry.categories(self._database)
            },
            tags={tag.name: tag for tag in registry.tags(self._database)},
            people={person.initials: person.name for person in registry.people(self._database)},
            pictures=pictures,
            files=_files(bundled, pictures),
            body=self._body,
            holidays=holidays.holidays(self._newsroom),
            uses={
                article.id: tuple(use.used for use in self._uses.get(article.id, ()))
                for article in live
            },
        )
        return replace(content, redirects=_redirects(content, editions.addresses(self._database)))

    def _body(self, article: Article) -> str:
        """The cached HTML; a text that an older dialect rendered is rendered again."""
        if article.id in self._old_bodies:
            return self._old_bodies[article.id]
        body: Body = articles.body(self._database, article.id)
        return body.html if body.renderer == RENDERER_VERSION else to_html(body.markdown)

    def _warnings(self, content: Content, bundled: Mapping[str, MediaItem]) -> tuple[Finding, ...]:
        titles = {
            article.id: article.title
            for article in content.articles
            if article.status == "published"
        }
        used = [use for article_id in titles for use in self._uses.get(article_id, ())]
        public = [*titles, *(item.id for item in content.agenda), *bundled]
        return (
            *gate.office(content.site),
            *gate.missing_media(titles, used, bundled),
            *gate.unpublished_links(titles, used, public),
            *gate.attachments(content.agenda, self._library, bundled),
            *gate.pictures(bundled.values()),
            *self._missing_pictures(titles),
        )

    def _missing_pictures(self, titles: Mapping[str, str]) -> Iterator[Finding]:
        """Lines in live texts that still stand for a picture (contract: a named placeholder)."""
        for article_id in articles.saying(self._database, MISSING):
            if article_id in titles:
                plain = plain_text(articles.body(self._database, article_id).html)
                yield from check_pictures(article_id, "body", plain)


def _instant(article: Article) -> str:
    return article.published.utc if article.published else ""


def picture(item: MediaItem) -> Picture:
    """Return a photo as pages show it; its files are planned, not made."""
    planned = renditions.plan(item.width, item.height, item.sha256)
    largest = planned[-1]
    return Picture(
        media=item.id,
        alt="" if item.decorative else item.alt,
        width=largest.width,
        height=largest.height,
        webp=tuple((rendition_path(item, r), r.width) for r in planned if r.format == "webp"),
        jpeg=tuple((rendition_path(item, r), r.width) for r in planned if r.format == "jpg"),
        caption=item.caption,
        credit=item.credit,
        focus=item.focus,
    )


def rendition_path(item: MediaItem, rendition: renditions.Rendition) -> str:
    return f"media/{item.sha256[:2]}/{rendition.name}"


def _files(
    bundled: Mapping[str, MediaItem], pictures: Mapping[str, Picture]
) -> dict[str, MediaFile]:
    files = {}
    for item in bundled.values():
        if item.type != "photo":
            captions = bundled.get(item.captions)
            files[item.id] = MediaFile(
                item,
                file_path(item),
                pictures.get(item.poster),
                file_path(captions) if captions else "",
            )
    return files


def file_path(item: MediaItem) -> str:
    """Where an original that is published as it is lies: its hash and a readable ASCII name."""
    stem = slugify(Path(item.name).stem, item.type)[:60].strip("-")
    return f"media/{item.sha256[:2]}/{item.sha256[:16]}-{stem}.{item.extension}"


def public_path(item: MediaItem) -> str:
    """Return a path that a bundle with this item has: its file, or one of its small pictures."""
    return picture(item).source if item.type == "photo" else file_path(item)


def present_addresses(content: Content) -> dict[tuple[str, str], str]:
    """(kind, id) of each public record → its path in this edition."""
    paths = {
        ("article", article.id): addresses.article_path(article) for article in content.articles
    }
    paths |= {("agenda", item.id): addresses.agenda_path(item) for item in content.agenda}
    return paths | {("album", album.id): addresses.album_path(album) for album in content.albums}


def _redirects(content: Content, known: Mapping[str, tuple[str, str]]) -> dict[str, str]:
    """Old path → present path, for records that are still public but lie elsewhere now."""
    present = present_addresses(content)
    return {
        old: present[record]
        for old, record in known.items()
        if record in present and present[record] != old
    }
