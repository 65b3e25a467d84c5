"""Pages of the bundle: views in, HTML out, by the Jinja2 templates of `resources/site`.

The page's policy (Content-Security-Policy in a `<meta>`) allows only files beside the page.
Chromium matches `'self'` on file:// as well, so one policy serves the disk and the web server;
JSON-LD blocks are data, which no `script-src` concerns (both tested in the browser test).
"""

import re
from base64 import b64encode
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

from newsroom.domain.agenda import AgendaItem
from newsroom.domain.article import Article
from newsroom.domain.dates import DAYS, date_range, long_date, medium_date
from newsroom.domain.media import Album
from newsroom.domain.people import sign_off
from newsroom.domain.site import Site
from newsroom.publishing import addresses, agenda_views, archive, body, views, wording
from newsroom.publishing.content import Content, MediaFile, Picture
from newsroom.publishing.corrections import NO_LINKS, CorrectionLinks
from newsroom.publishing.view_records import Head, HeadImage, Link, MultimediaEntry
from newsroom.text.dialect import to_html

if TYPE_CHECKING:
    from jinja2 import Environment

CSP = (
    "default-src 'none'; img-src 'self'; media-src 'self'; style-src 'self'; "
    "script-src 'self'; base-uri 'none'; form-action 'none'"
)
NAVIGATION = (
    ("Beranda", addresses.FRONT, "front"),
    ("Berita", addresses.NEWS, "news"),
    ("Agenda", addresses.AGENDA, "agenda"),
    ("Ruang Multimedia", addresses.MULTIMEDIA, "multimedia"),
    ("Tentang", addresses.ABOUT, "about"),
    ("Cari", addresses.SEARCH, "search"),
)
"""Text, page and section of each entry of the menu."""


@dataclass(frozen=True)
class Facts:
    """What pages need to know of an edition as a whole."""

    content: Content
    paths: Mapping[str, str]
    """Paths of all records that a body may link to, by `artikel:ID` and so on."""
    has_dip: bool


@dataclass(frozen=True)
class Chrome:
    """What every page of one depth and section has around its content."""

    assets: str
    header: str
    footer: str


@dataclass(frozen=True)
class Assets:
    """Where the files that pages load lie in the bundle."""

    css_path: str
    room_css_path: str
    """What only calendar, album, search and information list need."""
    js_path: str
    icon_path: str


class Renderer:
    """Renders the pages of one publication; every page is a pure function of its arguments.

    `templates` is the folder of templates. They are compiled when the first page is rendered: a
    publication that finds nothing to do never needs them. Menu, footer and list entries are
    rendered once and used on every page that has them.
    """

    def __init__(self, site: Site, templates: Path, assets: Assets) -> None:
        self._site = site
        self._templates = templates
        self._assets = vars(assets)
        self._chromes: dict[tuple[str, str, str, bool], Chrome] = {}
        self._fragments: dict[tuple[str, str, str], tuple[tuple[object, ...], str]] = {}
        self._known: Facts | None = None

    @cached_property
    def _environment(self) -> "Environment":
        return _environment(self._templates, self._site, self._assets)

    @cached_property
    def _parts(self) -> Any:
        return self._environment.get_template("parts.html").module

    @cached_property
    def _inline_css(self) -> str:
        return (self._templates / "404.css").read_text("utf-8")

    # Pages

    def front(
        self, content: Content, lead_and_latest: Sequence[Article], agenda: Sequence[AgendaItem],
        multimedia: Sequence[MultimediaEntry], structured: Sequence[str] = (),
    ) -> str:  # fmt: skip
        """Return the front page; the first article is the lead."""
        lead = views.article_card(content, lead_and_latest[0], "") if lead_and_latest else None
        image = views.head_image(self._site, lead.picture) if lead else None
        title = " – ".join(filter(None, (self._site.name, self._site.region)))
        description = self._site.description or self._site.office
        return self._page(
            content, "front.html", addresses.FRONT, "front",
            views.front_head(self._site, title, description, image), structured,
            lead=lead,
            latest=self._articles(content, lead_and_latest[1:], ""),
            agenda=self._events(content, agenda, ""),
            multimedia=self._tiles(content, multimedia, ""),
        )  # fmt: skip

    def news_index(
        self, content: Content, latest: Sequence[Article], months: Sequence[tuple[str, int]],
        categories: Sequence[Link] = (), topics: Sequence[Link] = (),
        structured: Sequence[str] = (),
    ) -> str:  # fmt: skip
        """Return the page Berita: the newest articles, the archive, categories and topics."""
        path = addresses.NEWS
        root = addresses.root_of(path)
        groups = [("Kategori", _rooted(categories, root)), ("Topik", _rooted(topics, root))]
        return self._page(
            content, "news.html", path, "news",
            self._head(path, "Berita", "Berita terbaru dan arsip."), structured,
            latest=self._articles(content, latest, root),
            years=views.months_by_year(months, root),
            groups=groups,
        )  # fmt: skip

    def news_month(
        self, content: Content, month: str, articles: Sequence[Article], part: int = 1,
        parts: int = 1, earlier: str = "", later: str = "", structured: Sequence[str] = (),
    ) -> str:  # fmt: skip
        """Return a month of the archive, or one part of a busy month (the last is the newest).

        `earlier` and `later` are months (`2023-03`) or empty.
        """
        title = f"Berita {wording.month_words(month)}"
        whole = f"{title}, bagian {part}" if parts > 1 else title
        links = _month_parts(month, part, parts) if parts > 1 else []
        return self._list(
            content, _month_part_path(month, part, parts), whole, articles, links, structured,
            title=title,
            earlier=_month_link(earlier, addresses.news_month_path),
            later=_month_link(later, addresses.news_month_path),
        )  # fmt: skip

    def listing(
        self, content: Content, kind: str, name: str, articles: Sequence[Article],
        chunk_label: str = "", other_chunks: Sequence[Link] = (), path: str = "",
        structured: Sequence[str] = (),
    ) -> str:  # fmt: skip
        """Return a page of a category (`kategori`) or topic (`topik`).

        `chunk_label` names the part shown (`2023`); `path` is needed for parts only.
        """
        whole = f"{name}, {chunk_label}" if chunk_label else name
        return self._list(
            content, path or self._listing_path(content, kind, name), whole, articles,
            other_chunks, structured,
            title=whole, over="Kategori" if kind == "kategori" else "Topik",
        )  # fmt: skip

    def article(
        self, content: Content, article: Article, body_html: str, others: Sequence[Article],
        agenda: Sequence[AgendaItem], multimedia: Sequence[MultimediaEntry],
        structured: Sequence[str] = (), links: CorrectionLinks = NO_LINKS,
    ) -> str:  # fmt: skip
        """Return an article's page from the cached HTML of its body."""
        path = addresses.article_path(article)
        root = addresses.root_of(path)
        return self._page(
            content, "article.html", path, "news", views.article_head(content, article), structured,
            a=views.article_view(content, article, body_html, root, links),
            body=self._signed(article, self._text(body_html, content, root)),
            others=self._articles(content, others, root, "row"),
            agenda=self._events(content, agenda, root),
            multimedia=self._tiles(content, multimedia, root),
        )  # fmt: skip

    def withdrawn(self, content: Content, article: Article, structured: Sequence[str] = ()) -> str:
        """Return the notice that stands at the address of a withdrawn article."""
        assert article.published is not None
        path = addresses.article_path(article)
        head = self._head(
            path, article.short_title or article.title, "Berita ini telah ditarik oleh redaksi.",
            "noindex",
        )  # fmt: skip
        return self._page(
            content, "withdrawn.html", path, "news", head, structured,
            title=article.title, datetime=article.published.iso,
            date=medium_date(article.published.date), notice=article.notice,
        )  # fmt: skip

    def agenda_index(
        self, content: Content, upcoming: Sequence[AgendaItem], months: Sequence[tuple[str, int]],
        past: Sequence[AgendaItem] = (), structured: Sequence[str] = (),
    ) -> str:  # fmt: skip
        """Return the page Agenda: what comes, what was, and the archive."""
        path = addresses.AGENDA
        root = addresses.root_of(path)
        description = f"Agenda {self._site.office or self._site.name}."
        return self._page(
            content, "agenda.html", path, "agenda",
            self._head(path, "Agenda", description), structured,
            upcoming=self._events(content, upcoming, root),
            past=self._events(content, past, root),
            years=views.months_by_year(months, root, agenda=True),
        )  # fmt: skip

    def agenda_month(
        self, content: Content, month: str, items: Sequence[AgendaItem], earlier: str = "",
        later: str = "", holidays: Mapping[str, str] | None = None,
        structured: Sequence[str] = (),
    ) -> str:  # fmt: skip
        """Return a month of the agenda as calendar and list.

        `earlier` and `later` are months (`2023-03`) or empty; `holidays` names days by ISO date.
        """
        path = addresses.agenda_month_path(month)
        root = addresses.root_of(path)
        title = wording.month_words(month)
        return self._page(
            content, "agenda_month.html", path, "agenda",
            self._head(path, f"Agenda {title}", f"Kegiatan pada {title}."), structured,
            month=month, title=title, weekdays=DAYS,
            weeks=agenda_views.month_weeks(content, month, items, root, holidays or {}),
            earlier=_month_link(earlier, addresses.agenda_month_path, root),
            later=_month_link(later, addresses.agenda_month_path, root),
            events=self._events(content, items, root),
        )  # fmt: skip

    def agenda_item(
        self, content: Content, item: AgendaItem, articles_about_it: Sequence[Article] = (),
        structured: Sequence[str] = (),
    ) -> str:  # fmt: skip
        """Return the page of one event."""
        path = addresses.agenda_path(item)
        root = addresses.root_of(path)
        card = agenda_views.agenda_card(content, item, root)
        several = item.last_date != item.date
        when = date_range(item.date, item.end_date) if several else long_date(item.date)
        facts = ", ".join(filter(None, (when, card.time, card.place)))
        month = item.date[:7]
        return self._page(
            content, "agenda_item.html", path, "agenda",
            self._head(path, item.title, facts), structured,
            e=card, when=when, articles=self._articles(content, articles_about_it, root, "row"),
            files=agenda_views.attached_files(content, item, root),
            photos=agenda_views.attached_photos(content, item),
            month=Link(wording.month_words(month), root + addresses.agenda_month_path(month)),
        )  # fmt: skip

    def multimedia_index(
        self, content: Content, albums: Sequence[Album], recordings: Sequence[MediaFile],
        documents: Sequence[MediaFile], photos: Sequence[Picture] = (),
        structured: Sequence[str] = (),
    ) -> str:  # fmt: skip
        """Return Ruang Multimedia, grouped Foto, Video, (Audio,) Dokumen.

        `recordings` are videos and sounds; `photos` those that stand without an album.
        """
        path = addresses.MULTIMEDIA
        root = addresses.root_of(path)
        head = self._head(path, "Ruang Multimedia", "Foto, video, dan dokumen.")
        played = [views.file_view(file, root) for file in recordings]
        return self._page(
            content, "multimedia.html", path, "multimedia", head, structured,
            photos=self._tiles(content, [*albums, *photos], root),
            videos=[file for file in played if file.type == "video"],
            sounds=[file for file in played if file.type == "audio"],
            documents=[views.file_view(file, root) for file in documents],
        )  # fmt: skip

    def album(self, content: Content, album: Album, structured: Sequence[str] = ()) -> str:
        """Return an album's page; media that is not in the bundle is left out."""
        path = addresses.album_path(album)
        root = addresses.root_of(path)
        card = views.album_card(content, album, root)
        image = views.head_image(self._site, card.picture)
        return self._page(
            content, "album.html", path, "multimedia",
            self._head(path, album.title, album.summary, image=image), structured,
            title=album.title, summary=album.summary, detail=f"{card.kind} · {card.detail}",
            datetime=album.date, date=medium_date(album.date) if album.date else "",
            entries=_album_entries(content, album, root),
        )  # fmt: skip

    def dip(
        self, content: Content, documents: Sequence[MediaFile], structured: Sequence[str] = ()
    ) -> str:
        """Return the list of public information (Daftar Informasi Publik)."""
        path = addresses.DIP_PAGE
        description = f"Daftar Informasi Publik {self._site.office or self._site.name}."
        return self._page(
            content, "dip.html", path, "", self._head(path, "Daftar Informasi Publik", description),
            structured, rows=views.dip_rows(documents, addresses.root_of(path)),
        )  # fmt: skip

    def search(self, content: Content, structured: Sequence[str] = ()) -> str:
        """Return the search page; its script reads the parts in `data/cari/`."""
        head = self._head(addresses.SEARCH, "Cari", "Cari berita dan agenda.")
        return self._page(content, "search.html", addresses.SEARCH, "search", head, structured)

    def about(self, content: Content, structured: Sequence[str] = ()) -> str:
        """Return the page Tentang from the office's own text."""
        path = addresses.ABOUT
        description = self._site.description or self._site.office
        return self._page(
            content, "about.html", path, "about",
            self._head(path, f"Tentang {self._site.name}", description), structured,
            html=self._text(to_html(self._site.about), content, ""),
        )  # fmt: skip

    def redirect(self, content: Content, path: str, target_path: str) -> str:
        """Return the page at an old address that leads to the present one."""
        return self._environment.get_template("redirect.html").render(
            head=self._head(target_path, "Halaman ini pindah"),
            target=addresses.root_of(path) + target_path,
        )

    def not_found(self, content: Content) -> str:
        """Return 404.html: served at any depth, so its style is inline and its links absolute."""
        digest = b64encode(sha256(self._inline_css.encode()).digest()).decode()
        return self._environment.get_template("not_found.html").render(
            head=self._head(addresses.NOT_FOUND, "Halaman tidak ditemukan"),
            root=self._site.url,
            style=self._inline_css,
            style_hash=f"sha256-{digest}",
            navigation=NAVIGATION,
        )

    # Bodies

    def body_with_media(self, html: str, content: Content, root: str) -> str:
        """Put pictures, players and links of the bundle in the place of a body's own addresses.

        A picture that is not in the bundle goes with its caption; the words of a link to a
        record that is not public stay. A picture of another host becomes a link to it.
        """
        if "<img" in html:
            html = body.FIGURE.sub(lambda found: self._figure(found, content, root), html)
        if 'href="media:' in html or 'href="artikel:' in html or 'href="agenda:' in html:
            paths = self._facts(content).paths
            html = body.RECORD_LINK.sub(lambda found: body.linked(found, paths, root), html)
        return html

    def _text(self, html: str, content: Content, root: str) -> str:
        """Return a body for a page, where a wide table scrolls by itself, by keyboard as well."""
        shown = self.body_with_media(html, content, root)
        return shown.replace("<table>", body.TABLE).replace("</table>", "</table></div>")

    def _figure(self, found: re.Match[str], content: Content, root: str) -> str:
        scheme, _, media = found["src"].partition(":")
        if scheme in ("http", "https"):
            return body.linked_picture(found)
        file = content.files.get(media)
        if file is not None:
            return str(self._parts.player(views.file_view(file, root)))
        picture = content.pictures.get(media)
        return self._photo(found, picture, root) if picture else ""

    def _photo(self, found: re.Match[str], picture: Picture, root: str) -> str:
        """Return a photo of the library with the words of this use, or else the library's."""
        safe = self._environment.filters["safe"]
        caption, credit = body.caption_and_credit(found["caption"] or "")
        own_alt = found["alt"] or found["decorative"]
        return str(
            self._parts.figure(
                picture, root, safe(found["alt"]) if own_alt else picture.alt,
                safe(caption) if caption else picture.caption,
                safe(credit) if credit else picture.credit,
            )
        )  # fmt: skip

    def _signed(self, article: Article, html: str) -> str:
        """Put dateline and initials, which are fields and not text, in their places."""
        if article.dateline:
            html = body.with_dateline(html, article.dateline, self._site.separator)
        initials = sign_off(article.authors, article.editors)
        return body.with_initials(html, initials) if initials else html

    def _facts(self, content: Content) -> Facts:
        if self._known is None or self._known.content is not content:
            has_dip = any(file.item.dip.get("class") for file in content.files.values())
            self._known = Facts(content, body.record_paths(content), has_dip)
        return self._known

    # Pieces

    def _page(
        self, content: Content, template: str, path: str, section: str, head: Head,
        structured: Sequence[str], **values: object,
    ) -> str:  # fmt: skip
        root = addresses.root_of(path)
        return self._environment.get_template(template).render(
            head=head,
            root=root,
            chrome=self._chrome(root, section, path, self._facts(content).has_dip),
            structured=[text.replace("<", "\\u003c") for text in structured],
            **values,
        )

    def _list(
        self, content: Content, path: str, whole_title: str, articles: Sequence[Article],
        links: Sequence[Link], structured: Sequence[str], *, title: str, over: str = "",
        earlier: Link | None = None, later: Link | None = None,
    ) -> str:  # fmt: skip
        root = addresses.root_of(path)
        count = f"{len(articles)} berita"
        return self._page(
            content, "list.html", path, "news",
            self._head(path, whole_title, f"{whole_title}: {count}."), structured,
            title=title, over=over, count=count, links=_rooted(links, root),
            earlier=_rooted_link(earlier, root), later=_rooted_link(later, root),
            articles=self._articles(content, articles, root),
        )  # fmt: skip

    def _listing_path(self, content: Content, kind: str, name: str) -> str:
        if kind == "kategori":
            return addresses.category_folder(content.categories[name].slug) + "index.html"
        return addresses.topic_folder(content.tags[name].slug) + "index.html"

    def _head(
        self, path: str, title: str, description: str = "", robots: str = "",
        image: HeadImage | None = None,
    ) -> Head:  # fmt: skip
        return views.page_head(self._site, path, title, description, robots, image)

    def _chrome(self, root: str, section: str, path: str, has_dip: bool) -> Chrome:
        in_menu = any(path == target for _, target, _ in NAVIGATION)
        key = root, section, path if in_menu else "", has_dip
        if key not in self._chromes:
            values = {
                "root": root, "section": section, "path": path, "navigation": NAVIGATION,
                "has_dip": has_dip,
                "place": _place(self._site),
            }  # fmt: skip
            self._chromes[key] = Chrome(
                *(
                    self._environment.get_template(f"{name}.html").render(values).rstrip()
                    for name in ("assets", "header", "footer")
                )
            )
        return self._chromes[key]

    def _articles(
        self, content: Content, articles: Iterable[Article], root: str, look: str = "card"
    ) -> str:
        """Return articles as list items; `look` is `card` or the shorter `row`."""
        return "".join([self._article(content, article, root, look) for article in articles])

    def _article(self, content: Content, article: Article, root: str, look: str) -> str:
        return self._fragment(
            (look, article.id, root),
            (article, content.pictures.get(article.cover)),
            lambda: getattr(self._parts, look)(views.article_card(content, article, root), root),
        )

    def _events(self, content: Content, items: Iterable[AgendaItem], root: str) -> str:
        return "".join([self._event(content, item, root) for item in items])

    def _event(self, content: Content, item: AgendaItem, root: str) -> str:
        return self._fragment(
            ("event", item.id, root), (item, content),
            lambda: self._parts.event(agenda_views.agenda_card(content, item, root)),
        )  # fmt: skip

    def _tiles(self, content: Content, entries: Iterable[MultimediaEntry], root: str) -> str:
        return "".join([self._tile(content, entry, root) for entry in entries])

    def _tile(self, content: Content, entry: MultimediaEntry, root: str) -> str:
        return self._fragment(
            ("tile", _entry_id(entry), root), (entry, content),
            lambda: self._parts.tile(views.multimedia_card(content, entry, root), root),
        )  # fmt: skip

    def _fragment(
        self, key: tuple[str, str, str], made_of: tuple[object, ...], make: Callable[[], str]
    ) -> str:
        """Return a list item rendered before from the very same objects, or render it."""
        known = self._fragments.get(key)
        if known is None or any(old is not new for old, new in zip(known[0], made_of, strict=True)):
            known = self._fragments[key] = made_of, str(make())
        return known[1]


def _environment(templates: Path, site: Site, assets: Mapping[str, str]) -> "Environment":
    """Make the template environment; Jinja2 is loaded here and not before (architecture.md)."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    environment = Environment(
        loader=FileSystemLoader(templates), autoescape=True, undefined=StrictUndefined,
        trim_blocks=True, lstrip_blocks=True, auto_reload=False,
    )  # fmt: skip
    environment.globals |= {"site": site, "csp": CSP, **assets}
    environment.filters["srcset"] = _srcset
    return environment


def _srcset(renditions: Sequence[tuple[str, int]], root: str, least: int = 0) -> str:
    """Offer the renditions that a page can use: from `least` pixels wide to the first past 1200."""
    enough = next((width for _, width in renditions if width >= 1200), renditions[-1][1])
    offered = [one for one in renditions if min(least, enough) <= one[1] <= enough]
    return ", ".join([f"{root}{path} {width}w" for path, width in offered])


def _album_entries(content: Content, album: Album, root: str) -> list[tuple[str, object]]:
    entries: list[tuple[str, object]] = []
    for media in album.media:
        if media in content.pictures:
            entries.append(("photo", content.pictures[media]))
        elif media in content.files:
            entries.append(("file", views.file_view(content.files[media], root)))
    return entries


def _entry_id(entry: MultimediaEntry) -> str:
    if isinstance(entry, MediaFile):
        return entry.item.id
    return entry.media if isinstance(entry, Picture) else entry.id


def _month_link(month: str, path_of: Callable[[str], str], root: str = "") -> Link | None:
    return Link(wording.month_words(month), root + path_of(month)) if month else None


def _month_parts(month: str, shown: int, count: int) -> list[Link]:
    """Links to the parts of a busy month, newest first."""
    return [
        Link(f"Bagian {part}", _month_part_path(month, part, count), current=part == shown)
        for part in range(count, 0, -1)
    ]


def _month_part_path(month: str, part: int, count: int) -> str:
    folder = addresses.news_month_path(month).removesuffix("index.html")
    return f"{folder}{archive.part_name(count - part, count)}.html"


def _rooted(links: Sequence[Link], root: str) -> list[Link]:
    return [Link(link.text, root + link.path, link.count, link.current) for link in links]


def _rooted_link(link: Link | None, root: str) -> Link | None:
    return Link(link.text, root + link.path) if link else None


def _place(site: Site) -> str:
    """The footer's line of address, or else town and region."""
    return site.address or ", ".join(filter(None, (site.town, site.region)))
