"""What each record contributes to pages other than its own, as digests made once."""

from collections.abc import Iterable
from functools import cached_property

from newsroom.domain.agenda import AgendaItem
from newsroom.domain.article import Article
from newsroom.domain.media import Album
from newsroom.publishing import addresses, related
from newsroom.publishing.agenda_views import awaits_time
from newsroom.publishing.content import Content, MediaFile
from newsroom.publishing.corrections import CorrectionIndex
from newsroom.publishing.plan.files import digest
from newsroom.publishing.view_records import MultimediaEntry

FRONT_MULTIMEDIA = 4
"""Tiles of Ruang Multimedia on the front page."""


class Inputs:
    """The content of an edition with its look-ups and digests."""

    def __init__(self, content: Content) -> None:
        self.content = content
        self.articles = [article for article in content.articles if article.status == "published"]
        """Articles that lists show, newest first; a withdrawn one keeps only its own page."""
        self._article_by_id = {article.id: article for article in self.articles}
        self._agenda_by_id = {item.id: item for item in content.agenda}
        self.corrections = CorrectionIndex(content.articles)
        self._cards = {article.id: self._article_card(article) for article in self.articles}

    def _article_card(self, article: Article) -> str:
        assert article.published is not None, "only dated articles are live"
        return digest(
            addresses.article_path(article),
            article.title,
            article.teaser,
            article.published.iso,
            article.category,
            article.kind,
            *article.authors,
            "",
            *article.editors,
            self._picture(article.cover),
        )

    def cards(self, articles: Iterable[Article]) -> list[str]:
        """Digests of what lists show of articles."""
        return [self._cards[article.id] for article in articles]

    def pinned(self, article: Article) -> list[Article]:
        """The live articles that were chosen to stand beside one, in the order chosen."""
        chosen = (self._article_by_id.get(one) for one in article.related)
        return [one for one in chosen if one is not None and one.id != article.id]

    def article(self, article: Article) -> list[str]:
        """What an article's own page shows of it: fields, text, and what the text names."""
        category = self.content.categories.get(article.category)
        tags = [self.content.tags[name].slug for name in article.tags if name in self.content.tags]
        used = map(self.reference, self.content.uses.get(article.id, ()))
        own = [article.digest, article.modified, self._cards[article.id]]
        return [*own, category.slug if category else "", *tags, "", *used]

    def reference(self, used: str) -> str:
        """What a text shows of a record that it names: a picture, or the address of a link."""
        if used in self._article_by_id:
            return addresses.article_path(self._article_by_id[used])
        if used in self._agenda_by_id:
            return addresses.agenda_path(self._agenda_by_id[used])
        return self.media(used)

    def _picture(self, media_id: str) -> str:
        picture = self.content.pictures.get(media_id)
        return repr(picture) if picture else ""

    def media(self, media_id: str) -> str:
        file = self.content.files.get(media_id)
        if file is None:
            return self._picture(media_id)
        return f"{file.path}|{file.item.digest}|{file.captions}|{file.poster!r}"

    def event(self, item: AgendaItem) -> str:
        awaits = "|?" if awaits_time(self.content, item) else ""
        return f"{item.digest}|{item.modified}|{addresses.agenda_path(item)}{awaits}"

    def attachments(self, item: AgendaItem) -> list[str]:
        """What an event's own page shows of its attachments."""
        return [self.media(media_id) for media_id in item.attachments]

    def album(self, album: Album) -> str:
        return digest(album.digest, album.modified, album.slug, *map(self.media, album.media))

    def entry(self, entry: MultimediaEntry) -> str:
        if isinstance(entry, Album):
            return self.album(entry)
        if isinstance(entry, MediaFile):
            return self.media(entry.item.id)
        return repr(entry)

    @cached_property
    def upcoming(self) -> tuple[AgendaItem, ...]:
        """Events that are not over on the day of publication."""
        return tuple(item for item in self.content.agenda if item.last_date >= self.content.today)

    @cached_property
    def past(self) -> tuple[AgendaItem, ...]:
        """Events that are over, the last one first."""
        over = [item for item in self.content.agenda if item.last_date < self.content.today]
        return tuple(reversed(over))

    @cached_property
    def agenda_days(self) -> list[str]:
        return [item.date for item in self.content.agenda]

    @cached_property
    def album_days(self) -> list[str]:
        """Dates of the albums, oldest first."""
        return [album.date for album in reversed(self.content.albums)]

    @cached_property
    def articles_about(self) -> dict[str, list[Article]]:
        """Agenda id → the articles written about it."""
        about: dict[str, list[Article]] = {}
        for article in self.articles:
            if article.event:
                about.setdefault(article.event, []).append(article)
        return about

    @cached_property
    def _files(self) -> list[MediaFile]:
        """The files that stand in Ruang Multimedia."""
        content = self.content
        return [file for media_id, file in content.files.items() if media_id not in content.aside]

    @cached_property
    def recordings(self) -> list[MediaFile]:
        """Videos and sounds of Ruang Multimedia."""
        return [file for file in self._files if file.item.type in ("video", "audio")]

    @cached_property
    def documents(self) -> list[MediaFile]:
        """Documents that readers open; a video's captions are part of the video."""
        return [file for file in self._files if self._is_document(file)]

    def _is_document(self, file: MediaFile) -> bool:
        return file.item.type == "document" and file.path not in self._captions

    @cached_property
    def _captions(self) -> frozenset[str]:
        return frozenset(file.captions for file in self.content.files.values())

    @cached_property
    def public_information(self) -> list[MediaFile]:
        """Documents of the list of public information, those that only events carry included."""
        files = self.content.files.values()
        return [file for file in files if self._is_document(file) and file.item.dip.get("class")]

    def multimedia_near(self, day: str) -> tuple[MultimediaEntry, ...]:
        """What stands beside an article: albums near its day, filled up with the oldest files.

        The oldest, so that a page that once is full stays as it is.
        """
        near: list[MultimediaEntry] = [
            *related.dated_near(self.content.albums, self.album_days, day)
        ]
        near += [*self.recordings, *self.documents]
        return tuple(near[: related.MULTIMEDIA])

    @cached_property
    def multimedia_newest(self) -> tuple[MultimediaEntry, ...]:
        """What the front page shows of Ruang Multimedia: newest albums, then newest files."""
        newest: list[MultimediaEntry] = [*self.content.albums]
        newest += [*reversed(self.recordings), *reversed(self.documents)]
        return tuple(newest[:FRONT_MULTIMEDIA])

    @cached_property
    def has_dip(self) -> bool:
        return bool(self.public_information)
