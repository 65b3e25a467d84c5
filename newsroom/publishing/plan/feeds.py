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
    parts = sitemaps.sitemap_parts(_pages(files, inputs))
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


_UNLISTED = frozenset({addresses.NOT_FOUND, addresses.SEARCH})


def _pages(files: PlannedFiles, inputs: Inputs) -> list[sitemaps.Entry]:
    """The public pages, each with the day on which it, or what it lists, last changed.

    A month carries the newest day of what lies in its folder, so that other months rest; every
    other list the newest of all. Withdrawal notices are left out.
    """
    content = inputs.content
    changed = {addresses.article_path(item): item.modified[:10] for item in inputs.articles}
    changed |= {addresses.agenda_path(item): item.modified[:10] for item in content.agenda}
    changed |= {addresses.album_path(album): album.modified[:10] for album in content.albums}
    newest = max(changed.values(), default=content.today)
    folders: dict[str, str] = {}
    for path, day in changed.items():
        folder = path.rpartition("/")[0]
        folders[folder] = max(day, folders.get(folder, ""))
    withdrawn = {addresses.article_path(item) for item in content.articles} - set(changed)
    pages = [file.path for file in files if file.path.endswith(".html")]
    return [
        (path, changed.get(path) or folders.get(path.rpartition("/")[0], newest))
        for path in pages
        if path not in _UNLISTED and path not in withdrawn
    ]
