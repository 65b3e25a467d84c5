"""Where each record lies in the bundle (contract: Bundle). Paths are relative to its root."""

import re

from newsroom.domain.agenda import AgendaItem
from newsroom.domain.article import Article
from newsroom.domain.media import Album

FRONT = "index.html"
NEWS = "berita/index.html"
AGENDA = "agenda/index.html"
CALENDAR = "agenda/agenda.ics"
MULTIMEDIA = "multimedia/index.html"
ABOUT = "tentang.html"
SEARCH = "cari.html"
NOT_FOUND = "404.html"
DIP_PAGE = "ppid/dip.html"
DIP_TABLE = "ppid/dip.csv"
RSS = "umpan.xml"
JSON_FEED = "umpan.json"
SITEMAP = "sitemap.xml"
NEWS_SITEMAP = "sitemap-berita.xml"
ROBOTS = "robots.txt"
MANIFEST = "manifest.json"


def article_path(article: Article) -> str:
    """`berita/2023/04/SLUG.html`, by the wall date of publication."""
    assert article.published is not None, "only a dated article has an address"
    year, month = article.published.wall[:4], article.published.wall[5:7]
    return f"berita/{year}/{month}/{article.slug}.html"


def news_month_path(month: str) -> str:
    """`2023-04` → `berita/2023/04/index.html`."""
    return f"berita/{month.replace('-', '/')}/index.html"


def agenda_path(item: AgendaItem) -> str:
    return f"agenda/{item.date[:4]}/{item.date[5:7]}/{item.slug}.html"


def agenda_month_path(month: str) -> str:
    return f"agenda/{month.replace('-', '/')}/index.html"


def calendar_path(item: AgendaItem) -> str:
    return f"agenda/{item.id}.ics"


def album_path(album: Album) -> str:
    return f"multimedia/{album.slug}.html"


def category_folder(slug: str) -> str:
    return f"kategori/{slug}/"


def topic_folder(slug: str) -> str:
    return f"topik/{slug}/"


_SAFE = re.compile(r"(?:[a-z0-9_-][a-z0-9._-]*/)*[a-z0-9._-]+")


def is_safe(path: str) -> bool:
    """Say whether a path stays inside the bundle and every system can store it."""
    return _SAFE.fullmatch(path) is not None and ".." not in path and len(path) <= 160


def root_of(path: str) -> str:
    """The way from a page up to the root of the bundle: `../../../` for an article."""
    return "../" * path.count("/")
