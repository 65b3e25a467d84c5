"""Structured data of pages: schema.org records as JSON-LD 1.1 for a `<script>` element.

Every text is safe inside `<script>`. What is not known is left out, never written empty; without
a site address all addresses are left out.
"""

import json
import re
from collections.abc import Sequence
from datetime import datetime

from newsroom.domain.agenda import AgendaItem
from newsroom.domain.article import Article
from newsroom.domain.site import Site
from newsroom.domain.zones import ZONES
from newsroom.publishing.addresses import agenda_path, article_path
from newsroom.publishing.content import Content, MediaFile, Picture
from newsroom.publishing.corrections import NO_LINKS, CorrectionLinks, printed
from newsroom.publishing.feeds import last_change
from newsroom.text.sanitize import clean_text

Node = dict[str, object]

_COMPACT = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))
_CONTEXT = {"@context": "https://schema.org"}
_UNSAFE = {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029"}
_STATUS = {
    "postponed": "EventPostponed",
    "rescheduled": "EventRescheduled",
    "cancelled": "EventCancelled",
}
_HYBRID = re.compile(r"\b(?:hibrida|hybrid)\b", re.IGNORECASE)
_ONLINE = re.compile(r"\b(?:daring|online|virtual|webinar|zoom|google meet)\b", re.IGNORECASE)
_HONORIFICS = re.compile(
    r"^(?:(?:(?:bapak|ibu|sdri?|pl[th]|pjs?|prof|dr[asg]?|ir|hj|k\.?h|pdt)\b\.?|h\.)\s*(?=\w))+",
    re.IGNORECASE,
)
_DEGREES = re.compile(r"(?:\s+(?:[SM]\.(?:[A-Z]{1,3}|[A-Z][a-z]{1,3}|I\.[A-Z][a-z]+)|A\.Md)\.?)+$")


def script_json(value: object) -> str:
    """Return compact JSON (RFC 8259) that neither ends a `<script>` nor breaks a line of one."""
    text = _COMPACT.encode(value)
    for character, escape in _UNSAFE.items():
        text = text.replace(character, escape)
    return text


def news_article(
    content: Content, article: Article, image: Picture | None, word_count: int,
    links: CorrectionLinks = NO_LINKS,
) -> str:  # fmt: skip
    """Return a schema.org NewsArticle; writers and editors are its authors."""
    assert article.published is not None, "only a dated article has a page"
    return _document({
        "@type": "NewsArticle",
        "headline": article.title,
        "image": [_picture(content, image)] if image and content.site.url else [],
        "datePublished": article.published.iso,
        "dateModified": _local(last_change(article), article.published.zone),
        "articleSection": article.category,
        "wordCount": word_count,
        "dateline": article.dateline,
        "identifier": article.release,
        "correction": _corrections(content, article, links),
        **_responsible(content, article),
    })  # fmt: skip


def _corrections(content: Content, article: Article, links: CorrectionLinks) -> list[Node]:
    return [
        {
            "@type": "CorrectionComment",
            "text": one.text or (one.article.title if one.article else ""),
            "datePublished": one.moment.iso,
            "url": _address(content, article_path(one.article)) if one.article else "",
        }
        for one in printed(article, links)
    ]


def _responsible(content: Content, article: Article) -> Node:
    """Who wrote and who publishes an article, and where it stands."""
    url = _address(content, article_path(article))
    return {
        "author": _authors(content, article),
        **_owners(content.site),
        "inLanguage": content.site.language,
        "isAccessibleForFree": True,
        "mainEntityOfPage": url,
    }


def _authors(content: Content, article: Article) -> list[Node]:
    signed = dict.fromkeys(article.authors + article.editors)
    return [_named("Person", person_name(content.people.get(one, "")) or one) for one in signed]


def person_name(name: str) -> str:
    """Return a name alone: `Drs. H. Abdullah Naim, S.Kom., M.Si.` → `Abdullah Naim`."""
    return _DEGREES.sub("", _HONORIFICS.sub("", name.partition(",")[0].strip()))


def event(content: Content, item: AgendaItem) -> str | None:
    """Return a schema.org Event, or None unless the public is invited (kind `publik`)."""
    if not item.public or item.kind != "publik":
        return None
    return _document({
        "@type": "Event",
        "name": item.title,
        "description": item.reason if item.status != "confirmed" else "",
        "startDate": item.datetime,
        "endDate": _end(item),
        "previousStartDate": item.moved_from if item.status == "rescheduled" else "",
        "eventStatus": f"https://schema.org/{_STATUS.get(item.status, 'EventScheduled')}",
        "inLanguage": content.site.language,
        **_where(content, item),
        "organizer": _organizer(content.site, item),
        "url": _address(content, agenda_path(item)),
    })  # fmt: skip


def _end(item: AgendaItem) -> str:
    ending = item.end_moment
    if ending is None or not item.start:
        return item.end_date if item.end_date > item.date else ""
    return ending.iso if ending > item.moment else ""


def _organizer(site: Site, item: AgendaItem) -> Node:
    return _named("Organization", item.organiser) if item.organiser else _office(site)


def _where(content: Content, item: AgendaItem) -> Node:
    """Attendance mode and location, read from the place as announced."""
    if _ONLINE.search(item.place) and not _HYBRID.search(item.place):
        room: Node = {"@type": "VirtualLocation", "url": _address(content, agenda_path(item))}
        return _attendance("Online", room if content.site.url else {})
    address = {"@type": "PostalAddress", "streetAddress": item.place, "addressCountry": "ID"}
    place: Node = {"@type": "Place", "name": item.place, "address": address}
    mode = "Mixed" if _HYBRID.search(item.place) else "Offline"
    return _attendance(mode, place if item.place else {})


def _attendance(mode: str, location: Node) -> Node:
    address = f"https://schema.org/{mode}EventAttendanceMode"
    return {"eventAttendanceMode": address, "location": location}


def breadcrumbs(content: Content, trail: Sequence[tuple[str, str]]) -> str:
    """Return a schema.org BreadcrumbList of (name, path); the last page gives no address."""
    return _document({
        "@type": "BreadcrumbList",
        "itemListElement": [
            {"@type": "ListItem", "position": number, "name": name}
            | ({"item": _address(content, path)} if number < len(trail) else {})
            for number, (name, path) in enumerate(trail, 1)
        ],
    })  # fmt: skip


def organization(content: Content) -> str:
    """Return the office as a schema.org GovernmentOrganization."""
    return _document(_office(content.site))


def image(content: Content, picture: Picture) -> str:
    """Return a photo as a schema.org ImageObject."""
    return _document(_picture(content, picture))


def video(content: Content, file: MediaFile) -> str:
    """Return a video as a schema.org VideoObject; the duration follows ISO 8601."""
    item = file.item
    return _document({
        "@type": "VideoObject",
        "name": item.shown_title,
        "description": item.caption,
        "thumbnailUrl": _address(content, file.poster.largest) if file.poster else "",
        "uploadDate": _local(item.created, content.site.zone) if item.created else "",
        "duration": f"PT{round(item.duration)}S" if item.duration else "",
        "contentUrl": _address(content, file.path),
        "encodingFormat": item.mime,
        "creditText": item.credit,
        "inLanguage": content.site.language,
    })  # fmt: skip


def _picture(content: Content, picture: Picture) -> Node:
    return {
        "@type": "ImageObject",
        "url": _address(content, picture.largest),
        "width": picture.width,
        "height": picture.height,
        "caption": picture.caption or picture.alt,
        "creditText": picture.credit,
    }


def _owners(site: Site) -> Node:
    """The office in short; its address and contact stand on the front page, not on each page."""
    office = _named("GovernmentOrganization", _office_name(site))
    if not site.url:
        return {"publisher": office, "copyrightHolder": office}
    name = f"{site.url}#instansi"
    return {
        "publisher": {"@id": name, **office, "url": site.url},
        "copyrightHolder": {"@id": name},
    }


def _office(site: Site) -> Node:
    contact = {"@type": "ContactPoint", "telephone": site.phone, "email": site.email}
    address = {
        "@type": "PostalAddress",
        "streetAddress": site.address,
        "addressLocality": site.town,
        "addressRegion": site.region,
        "addressCountry": "ID",
    }
    return _named("GovernmentOrganization", _office_name(site)) | {
        "url": site.url,
        "address": address if site.address or site.town else {},
        "contactPoint": contact if site.phone or site.email else {},
    }


def _office_name(site: Site) -> str:
    return site.office or site.name


def _named(kind: str, name: str) -> Node:
    return {"@type": kind, "name": name}


def _address(content: Content, path: str) -> str:
    return content.site.url + path if content.site.url else ""


def _local(instant: str, zone: str) -> str:
    """Return a UTC instant as the clocks of the zone show it, with the offset."""
    return datetime.fromisoformat(instant).astimezone(ZONES[zone].tzinfo).isoformat()


def _document(node: Node) -> str:
    return script_json(_known(_CONTEXT | node))


def _known(value: object) -> object:
    """Return the value without empty members and without characters that nobody can print."""
    if isinstance(value, str):
        return value if value.isprintable() else clean_text(value)
    if isinstance(value, list):
        return [_known(one) for one in value]
    if isinstance(value, dict):
        return {key: _known(one) for key, one in value.items() if one not in ("", None, [], {})}
    return value
