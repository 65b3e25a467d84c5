"""Sitemaps for search engines (sitemaps.org protocol 0.9), the news sitemap and robots.txt.

A sitemap may only list addresses below its own folder, so all parts lie at the root. They are by
month: a new article changes one small part and the index. Sitemaps hold absolute addresses and
are worth writing only when the site's address is known.
"""

import re
from collections.abc import Iterable
from datetime import datetime, timedelta
from itertools import islice
from urllib.parse import quote

from newsroom.domain.article import Article
from newsroom.domain.zones import utc_text
from newsroom.publishing.addresses import NEWS_SITEMAP, SITEMAP, article_path
from newsroom.publishing.content import Content
from newsroom.publishing.feeds import without_withdrawn, xml_text

Entry = tuple[str, str]
"""Path in the bundle and its last change: a date or an instant of ISO 8601, empty if unknown."""

UNDATED = "halaman"
MAX_ADDRESSES = 50_000
MAX_NEWS = 1_000
NEWS_AGE = timedelta(days=2)

_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
_SITEMAP = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
_NEWS = 'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"'
_MONTH = re.compile(r"(?:berita|agenda)/(\d{4})/(\d{2})/")


def sitemap_parts(entries: Iterable[Entry]) -> dict[str, list[Entry]]:
    """Spread pages over parts: path of the part → its entries, by name, each page once.

    News and agenda pages lie in `sitemap-2023-04.xml` by the month in their address, all others in
    `sitemap-halaman.xml`. A part of more than 50,000 pages continues in `…-2.xml`.
    """
    groups: dict[str, list[Entry]] = {}
    for entry in sorted(dict(entries).items()):
        month = _MONTH.match(entry[0])
        name = "-".join(month.groups()) if month else UNDATED
        groups.setdefault(name, []).append(entry)
    return {
        f"sitemap-{name}{f'-{start // MAX_ADDRESSES + 1}' if start else ''}.xml":
            groups[name][start : start + MAX_ADDRESSES]
        for name in sorted(groups)
        for start in range(0, len(groups[name]), MAX_ADDRESSES)
    }  # fmt: skip


def sitemap_part(content: Content, entries: Iterable[Entry]) -> str:
    """Return one sitemap of the given pages in the order given (sitemaps.org, `urlset`)."""
    pages = tuple(entries)
    assert len(pages) <= MAX_ADDRESSES, "sitemap_parts spreads more pages over several parts"
    return _list("urlset", "url", content, pages)


def sitemap_index(content: Content, parts: Iterable[Entry]) -> str:
    """Return the list of all parts, each with its newest change (sitemaps.org, `sitemapindex`)."""
    return _list("sitemapindex", "sitemap", content, parts)


def newest(entries: Iterable[Entry]) -> str:
    """Return the latest change among the entries of a part, for its line in the index."""
    return max((changed for _, changed in entries), default="")


def _list(root: str, element: str, content: Content, entries: Iterable[Entry]) -> str:
    lines = "".join(
        f"<{element}><loc>{_location(content, path)}</loc>"
        f"{f'<lastmod>{xml_text(changed)}</lastmod>' if changed else ''}</{element}>\n"
        for path, changed in entries
    )
    return f"{_HEAD}<{root} {_SITEMAP}>\n{lines}</{root}>\n"


def _location(content: Content, path: str) -> str:
    return xml_text(content.site.url + quote(path))


def news_sitemap(content: Content, articles: Iterable[Article]) -> str:
    """Return Google's news sitemap: what appeared in the two days before `content.now`.

    At most 1,000 articles, in the order given; without any it is valid and empty.
    """
    lines = "".join(_news(content, article) for article in recent(content, articles))
    return f"{_HEAD}<urlset {_SITEMAP} {_NEWS}>\n{lines}</urlset>\n"


def recent(content: Content, articles: Iterable[Article]) -> list[Article]:
    """Return the articles of the news sitemap."""
    since = utc_text(datetime.fromisoformat(content.now) - NEWS_AGE)
    found = (
        article
        for article in without_withdrawn(articles)
        if article.published is not None and since <= article.published.utc <= content.now
    )
    return list(islice(found, MAX_NEWS))


def _news(content: Content, article: Article) -> str:
    assert article.published is not None
    return (
        f"<url><loc>{_location(content, article_path(article))}</loc><news:news><news:publication>"
        f"<news:name>{xml_text(content.site.name)}</news:name>"
        f"<news:language>{xml_text(content.site.language)}</news:language></news:publication>"
        f"<news:publication_date>{article.published.iso}</news:publication_date>"
        f"<news:title>{xml_text(article.title)}</news:title></news:news></url>\n"
    )


def robots(content: Content) -> str:
    """Return robots.txt (RFC 9309): everything may be read; sitemaps where the address is known."""
    site = content.site.url
    lines = ["User-agent: *", "Disallow:"]
    lines += [f"Sitemap: {site}{path}" for path in (SITEMAP, NEWS_SITEMAP) if site]
    return "\n".join(lines) + "\n"
