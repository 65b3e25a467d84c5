"""Feeds of the newest articles: RSS 2.0 and JSON Feed 1.1.

Both depend on records only, never on the clock: publishing twice writes the same bytes. While the
site has no address, links stay relative to the bundle's root.
"""

import html
import json
import re
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from email.utils import format_datetime
from urllib.parse import urljoin

from newsroom.domain.article import Article
from newsroom.publishing.addresses import FRONT, JSON_FEED, RSS, article_path
from newsroom.publishing.content import Content
from newsroom.text.sanitize import clean_text

BodyOf = Callable[[Article], str]
"""Gives an article's body as HTML with links relative to the root of the bundle."""

_NAMESPACES = (
    'xmlns:atom="http://www.w3.org/2005/Atom" '
    'xmlns:content="http://purl.org/rss/1.0/modules/content/"'
)
_TAG = re.compile(r"""<[a-z](?:[^"'<>]|"[^"]*"|'[^']*')*>""", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"""([^\s"'<>/=]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""")
_CANDIDATE = re.compile(r"([^\s,]\S*[^\s,]|[^\s,])((?:\s+[^\s,]+)?\s*(?:,|$))")
_SCHEME = re.compile(r"[a-z][a-z0-9+.\-]*:", re.IGNORECASE)


def rss(content: Content, articles: Iterable[Article], body_of: BodyOf) -> str:
    """Return the feed of `articles` as RSS 2.0, in the order given; withdrawn ones are left out.

    Dates follow RFC 822 section 5.1 with the true offset; whole texts are in `content:encoded`
    (RSS content module).
    """
    shown = without_withdrawn(articles)
    items = "".join(_rss_item(content, article, body_of(article)) for article in shown)
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" {_NAMESPACES}>\n<channel>\n'
        f"{_channel(content, shown)}{items}</channel>\n</rss>\n"
    )


def _channel(content: Content, articles: Sequence[Article]) -> str:
    site = content.site
    built = max(map(last_change, articles), default="")
    return "".join((
        _element("title", site.name),
        _element("link", site.url or FRONT),
        _element("description", _site_description(content)),
        _element("language", site.language),
        _element("lastBuildDate", _rfc822(built)) if built else "",
        f'<atom:link href="{xml_text(site.url + RSS)}" rel="self" type="application/rss+xml"/>\n',
    ))  # fmt: skip


def _rss_item(content: Content, article: Article, body: str) -> str:
    assert article.published is not None, "only a dated article is in a feed"
    address = content.site.url + article_path(article)
    guid = f'<guid isPermaLink="false">{xml_text(permanent_id(article))}</guid>\n'
    return "".join((
        "<item>\n",
        _element("title", article.title),
        _element("link", address),
        guid,
        _element("pubDate", _rfc822(article.published.iso)),
        *(_element("category", name) for name in _labels(article)),
        f"<description>{_cdata(html.escape(article.teaser, quote=False))}</description>\n",
        f"<content:encoded>{_cdata(absolute(body, content.site.url, address))}</content:encoded>\n",
        "</item>\n",
    ))  # fmt: skip


def json_feed(content: Content, articles: Iterable[Article], body_of: BodyOf) -> str:
    """Return the feed of `articles` by JSON Feed 1.1; withdrawn ones are left out."""
    site = content.site
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": site.name,
        "home_page_url": site.url or FRONT,
        "feed_url": site.url + JSON_FEED,
        "description": _site_description(content),
        "language": site.language,
        "authors": [{"name": site.office or site.name} | ({"url": site.url} if site.url else {})],
        "items": [_json_item(content, a, body_of(a)) for a in without_withdrawn(articles)],
    }
    return json.dumps(feed, ensure_ascii=False, separators=(",", ":")) + "\n"


def _json_item(content: Content, article: Article, body: str) -> dict[str, object]:
    assert article.published is not None, "only a dated article is in a feed"
    address = content.site.url + article_path(article)
    picture = content.pictures.get(article.cover)
    item = {
        "id": permanent_id(article),
        "url": address,
        "title": clean_text(article.title),
        "content_html": clean_text(absolute(body, content.site.url, address)),
        "summary": clean_text(article.teaser),
        "image": content.site.url + picture.largest if picture else "",
        "date_published": article.published.iso,
        "date_modified": last_change(article),
        "tags": [clean_text(name) for name in _labels(article)],
    }
    return {key: value for key, value in item.items() if value}


def absolute(body: str, base_url: str, page_url: str) -> str:
    """Return HTML whose links lead to the same places from anywhere (RFC 3986 section 5).

    `src`, `href`, `poster` and every candidate of a `srcset` are resolved against `base_url`,
    fragments of the page against `page_url`; addresses with a scheme stay as they are. Text that
    merely looks like an attribute is not touched.
    """

    def resolved(attribute: re.Match[str]) -> str:
        name, value = attribute[1].lower(), attribute[attribute.lastindex or 0].strip()
        if name == "srcset":
            value = _CANDIDATE.sub(lambda one: _joined(one[1], base_url, page_url) + one[2], value)
        elif name in ("src", "href", "poster"):
            value = _joined(value, base_url, page_url)
        else:
            return attribute[0]
        return f'{attribute[1]}="{value.replace(chr(34), "%22")}"'

    return _TAG.sub(lambda tag: _ATTRIBUTE.sub(resolved, tag[0]), body)


def _joined(address: str, base_url: str, page_url: str) -> str:
    if not address or address.startswith("#"):
        return page_url + address
    if address.startswith("//"):
        return base_url.partition("//")[0] + address
    return address if _SCHEME.match(address) else urljoin(base_url, address)


def without_withdrawn(articles: Iterable[Article]) -> list[Article]:
    """Return the articles whose text is public; of withdrawn ones the site keeps only a notice."""
    return [article for article in articles if article.status != "withdrawn"]


def last_change(article: Article) -> str:
    """Return the UTC instant of the last public change; never before publication."""
    return max(article.modified, article.published.utc if article.published else "")


def permanent_id(article: Article) -> str:
    """Return a tag URI (RFC 4151) that outlives changes of title, slug, date and site address."""
    return f"tag:ruang-redaksi.invalid,2023:artikel/{article.id}"


def xml_text(text: str) -> str:
    """Return text for XML 1.0: escaped, without the characters of which section 2.2 allows none."""
    return html.escape(clean_text(text))


def _element(name: str, text: str) -> str:
    return f"<{name}>{xml_text(text)}</{name}>\n"


def _cdata(markup: str) -> str:
    """Wrap HTML for a reader (XML 1.0 section 2.7); escaping it again would print `&amp;amp;`."""
    return f"<![CDATA[{clean_text(markup).replace(']]>', ']]]]><![CDATA[>')}]]>"


def _rfc822(instant: str) -> str:
    """`2023-04-18T09:15:00+09:00` → `Tue, 18 Apr 2023 09:15:00 +0900`; English in every locale."""
    return format_datetime(datetime.fromisoformat(instant))


def _labels(article: Article) -> list[str]:
    return list(dict.fromkeys(filter(None, (article.category, *article.tags))))


def _site_description(content: Content) -> str:
    return content.site.description or content.site.office or content.site.name
