"""What templates see: domain records turned into words, dates and addresses of one page.

Every function is pure. Addresses in a view are complete: the way up to the root of the bundle
(`../../../`) is already in front of them.
"""

from collections.abc import Mapping, Sequence
from urllib.parse import quote

from newsroom.domain.article import Article
from newsroom.domain.dates import MONTHS, medium_date
from newsroom.domain.media import Album, MediaItem
from newsroom.domain.people import Category, Tag
from newsroom.domain.site import Site
from newsroom.publishing import addresses
from newsroom.publishing.content import Content, MediaFile, Picture
from newsroom.publishing.corrections import NO_LINKS, CorrectionLinks, Printed, printed
from newsroom.publishing.view_records import (
    ArticleCard,
    ArticleView,
    CorrectionView,
    DipRow,
    FileView,
    Head,
    HeadImage,
    Link,
    MediaCard,
    MonthLink,
    MultimediaEntry,
)
from newsroom.publishing.wording import (
    ARTICLE_KINDS,
    DESCRIPTION_LENGTH,
    DIP_CLASSES,
    DIP_COLUMNS,
    MEDIA_KINDS,
    TITLE_LENGTH,
    duration_words,
    kicker,
    moment_words,
    names,
    page_title,
    shorten,
    size_words,
)


def absolute(site: Site, path: str) -> str:
    """Return the public address of a page; empty while the site has none."""
    return site.url + path if site.url else ""


def article_card(content: Content, article: Article, root: str) -> ArticleCard:
    """Return an article as lists show it."""
    assert article.published is not None
    return ArticleCard(
        href=root + addresses.article_path(article),
        title=article.title,
        kicker=kicker(article),
        summary=shorten(article.teaser, DESCRIPTION_LENGTH),
        datetime=article.published.iso,
        date=medium_date(article.published.date),
        initials="/".join(dict.fromkeys(article.authors + article.editors)),
        picture=content.pictures.get(article.cover),
    )


def article_view(
    content: Content, article: Article, body_html: str, root: str,
    links: CorrectionLinks = NO_LINKS,
) -> ArticleView:  # fmt: skip
    """Return an article as its own page shows it.

    A cover that also stands in the text is shown there only: nobody wants to see it twice.
    """
    assert article.published is not None
    is_in_text = bool(article.cover) and f'<img src="media:{article.cover}"' in body_html
    url = absolute(content.site, addresses.article_path(article))
    whatsapp, facebook = share_links(article.title, url)
    return ArticleView(
        title=article.title,
        kind=ARTICLE_KINDS.get(article.kind, ""),
        category=article.category,
        category_href=_category_href(content.categories, article.category, root),
        datetime=article.published.iso,
        date=moment_words(article.published),
        writers=names(content.people, article.authors),
        editors=names(content.people, article.editors),
        cover=None if is_in_text else content.pictures.get(article.cover),
        credit=article.credit or content.site.credit,
        topics=topic_links(content.tags, article.tags, root),
        url=url,
        whatsapp=whatsapp,
        facebook=facebook,
        release=article.release,
        corrections=tuple(_correction_view(one, root) for one in printed(article, links)),
        corrected=_article_link(links.corrected, root) if links.corrected else None,
    )


def _correction_view(one: Printed, root: str) -> CorrectionView:
    link = _article_link(one.article, root) if one.article else Link("", "")
    return CorrectionView(one.text, one.moment.iso, moment_words(one.moment), link.path, link.text)


def _article_link(article: Article, root: str) -> Link:
    return Link(article.title, root + addresses.article_path(article))


def _category_href(categories: Mapping[str, Category], name: str, root: str) -> str:
    found = categories.get(name)
    return f"{root}{addresses.category_folder(found.slug)}index.html" if found else ""


def topic_links(tags: Mapping[str, Tag], names: Sequence[str], root: str) -> tuple[Link, ...]:
    """Return the topics that have a page, with the way to it."""
    known = [tags[name] for name in names if name in tags]
    return tuple(
        Link(tag.name, f"{root}{addresses.topic_folder(tag.slug)}index.html") for tag in known
    )


def share_links(title: str, url: str) -> tuple[str, str]:
    """Return the WhatsApp and Facebook addresses that share `url`; empty without one."""
    if not url:
        return "", ""
    return (
        f"https://wa.me/?text={quote(f'{title} {url}', safe=':/')}",
        f"https://www.facebook.com/sharer/sharer.php?u={quote(url, safe=':/')}",
    )


def multimedia_card(content: Content, entry: MultimediaEntry, root: str) -> MediaCard:
    """Return an album, file or photo as a tile."""
    if isinstance(entry, Album):
        return album_card(content, entry, root)
    if isinstance(entry, Picture):
        title = entry.caption or entry.alt or "Foto"
        return MediaCard(root + entry.largest, title, MEDIA_KINDS["photo"], "", entry)
    return file_card(entry, root)


def album_card(content: Content, album: Album, root: str) -> MediaCard:
    """Return an album as a tile with its cover, or else its first photo."""
    cover = content.pictures.get(album.cover) or next(
        (content.pictures[media] for media in album.media if media in content.pictures), None
    )
    kind, detail = _album_words(content, album)
    return MediaCard(root + addresses.album_path(album), album.title, kind, detail, cover, kind)


def _album_words(content: Content, album: Album) -> tuple[str, str]:
    photos = sum(media in content.pictures for media in album.media)
    files = [content.files[media].item.type for media in album.media if media in content.files]
    if photos and not files:
        return "Foto", f"{photos} gambar"
    if not photos and len(set(files)) == 1:
        return MEDIA_KINDS[files[0]], f"{len(files)} berkas"
    counts = {"Foto": photos} | {
        MEDIA_KINDS[kind]: files.count(kind) for kind in sorted(set(files))
    }
    words = ", ".join(f"{count} {kind.lower()}" for kind, count in counts.items() if count)
    return "Album", words


def file_card(file: MediaFile, root: str) -> MediaCard:
    """Return a video, sound or document as a tile."""
    document = file.item.type == "document"
    anchor = f"{root}{addresses.MULTIMEDIA}#m-{file.item.id}"
    return MediaCard(
        href=root + file.path if document else anchor,
        title=file.item.shown_title,
        kind=MEDIA_KINDS[file.item.type],
        detail=_file_detail(file.item),
        picture=file.poster,
        badge=_badge(file.item),
        download=file.item.name if document else "",
    )


def _badge(item: MediaItem) -> str:
    """`PDF`: the file's kind as readers know it."""
    return item.extension.lstrip(".").upper() or MEDIA_KINDS[item.type]


def _file_detail(item: MediaItem) -> str:
    """`PDF, 2,1 MB` for a document; the duration, else the size, for what plays."""
    if item.type == "document":
        return f"{_badge(item)}, {size_words(item.bytes)}"
    return duration_words(item.duration) or size_words(item.bytes)


def file_view(file: MediaFile, root: str) -> FileView:
    """Return a video, sound or document with everything that its player or link needs."""
    item = file.item
    return FileView(
        id=item.id,
        type=item.type,
        href=root + file.path,
        title=item.shown_title,
        mime=item.mime,
        badge=_badge(item),
        detail=_file_detail(item),
        download=item.name,
        poster=root + file.poster.largest if file.poster else "",
        width=item.width or 16,
        height=item.height or 9,
        captions=root + file.captions if file.captions else "",
        caption=item.caption if item.title else "",
        credit=item.credit,
    )


def dip_rows(documents: Sequence[MediaFile], root: str) -> tuple[DipRow, ...]:
    """Return the documents of the list of public information with its columns."""
    return tuple(
        DipRow(
            title=file.item.shown_title,
            cells=tuple(file.item.dip.get(column, "") for column in DIP_COLUMNS),
            kind=DIP_CLASSES.get(file.item.dip.get("class", ""), ""),
            file=file_view(file, root),
        )
        for file in documents
    )


def months_by_year(
    months: Sequence[tuple[str, int]], root: str, *, agenda: bool = False
) -> tuple[tuple[str, tuple[MonthLink, ...]], ...]:
    """Group the months of an archive by year, in the order given."""
    path = addresses.agenda_month_path if agenda else addresses.news_month_path
    years: dict[str, list[MonthLink]] = {}
    for month, count in months:
        name = MONTHS[int(month[5:7]) - 1]
        years.setdefault(month[:4], []).append(MonthLink(name, root + path(month), count))
    return tuple((year, tuple(links)) for year, links in years.items())


def head_image(site: Site, picture: Picture | None) -> HeadImage | None:
    """Return the social card's picture: the JPEG nearest to 1200 pixels, by absolute address."""
    if picture is None or not site.url:
        return None
    path, width = min(picture.jpeg, key=lambda rendition: abs(rendition[1] - 1200))
    height = round(picture.height * width / picture.width)
    return HeadImage(site.url + path, width, height, picture.alt or picture.caption)


def page_head(
    site: Site, path: str, title: str, description: str = "", robots: str = "",
    image: HeadImage | None = None,
) -> Head:  # fmt: skip
    """Return the head of a page that is no article."""
    return Head(
        title=page_title(title, site.name),
        name=title,
        description=shorten(description, DESCRIPTION_LENGTH),
        url=absolute(site, path),
        robots=robots,
        image=image,
    )


def front_head(site: Site, title: str, description: str, image: HeadImage | None) -> Head:
    """Return the head of the front page, whose title is the site's own name."""
    return Head(
        title=shorten(title, TITLE_LENGTH),
        name=title,
        description=shorten(description, DESCRIPTION_LENGTH),
        url=absolute(site, addresses.FRONT),
        image=image,
    )


def article_head(content: Content, article: Article) -> Head:
    """Return the head of an article's page."""
    assert article.published is not None
    return Head(
        title=page_title(article.short_title or article.title, content.site.name),
        name=article.title,
        description=shorten(article.teaser, DESCRIPTION_LENGTH),
        url=absolute(content.site, addresses.article_path(article)),
        kind="article",
        image=head_image(content.site, content.pictures.get(article.cover)),
        published=article.published.iso,
        modified=article.modified,
        section=article.category,
        tags=article.tags,
    )
