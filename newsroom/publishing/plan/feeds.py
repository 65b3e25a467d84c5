"""Feeds and sitemaps; only for a site whose address is known."""

from newsroom.domain.article import Article
from newsroom.publishing import addresses, feeds, sitemaps
from newsroom.publishing.plan.files import PlannedFiles
from newsroom.publishing.plan.inputs import Inputs
from newsroom.publishing.render import Renderer

NEWEST = 20
"""Articles in a feed."""


def add(files: PlannedFiles, inputs: Inputs, renderer: Renderer) -> None:
    """Add RSS, JSON Feed, robots.txt and the sitemaps."""
    content, newest = inputs.content, inputs.articles[:NEWEST]

    def body(article: Article) -> str:
        return renderer.body_with_media(content.body(article), content, "")

    shown = [text for article in newest for text in inputs.article(article)]
    files.add(addresses.RSS, "feed", shown, feeds.rss, content, newest, body)
    files.add(addresses.JSON_FEED, "feed", shown, feeds.json_feed, content, newest, body)
    files.add(addresses.ROBOTS, "feed", [], sitemaps.robots, content)
    _add_sitemaps(files, inputs)


def _add_sitemaps(files: PlannedFiles, inputs: Inputs) -> None:
    content = inputs.content
    parts = sitemaps.sitemap_parts(_pages(inputs))
    for path, entries in parts.items():
        files.add(path, "feed", map(str, entries), sitemaps.sitemap_part, content, entries)
    index = [(path, sitemaps.newest(entries)) for path, entries in parts.items()]
    files.add(addresses.SITEMAP, "feed", map(str, index), sitemaps.sitemap_index, content, index)
    fresh = sitemaps.recent(content, inputs.articles)
    files.add(
        addresses.NEWS_SITEMAP,
        "feed",
        inputs.cards(fresh),
        sitemaps.news_sitemap,
        content,
        inputs.articles,
    )


def _pages(inputs: Inputs) -> list[sitemaps.Entry]:
    """The public pages, each with the day on which it, or what it lists, last changed."""
    content = inputs.content
    news = max((article.modified[:10] for article in inputs.articles), default="")
    events = max((item.modified[:10] for item in content.agenda), default="")
    albums = max((album.modified[:10] for album in content.albums), default="")
    entries = [
        (addresses.FRONT, max(news, events, albums)),
        (addresses.NEWS, news),
        (addresses.AGENDA, events),
        (addresses.MULTIMEDIA, albums),
        (addresses.ABOUT, ""),
    ]
    entries += [(addresses.article_path(item), item.modified[:10]) for item in inputs.articles]
    entries += [(addresses.agenda_path(item), item.modified[:10]) for item in content.agenda]
    return entries + [
        (addresses.album_path(album), album.modified[:10]) for album in content.albums
    ]
