"""Records as the command line and other programs read them (contract: JSON shapes)."""

from collections.abc import Iterable
from typing import Any

from newsroom.domain import agenda as agenda_rules
from newsroom.domain import article as article_rules
from newsroom.domain.agenda import AgendaItem
from newsroom.domain.article import Article, check_choice
from newsroom.domain.errors import NewsroomError
from newsroom.domain.ids import is_id
from newsroom.domain.media import MediaItem, Use
from newsroom.publishing import addresses
from newsroom.services.newsroom import Newsroom
from newsroom.storage import agenda, articles, media, search, uses

Shape = dict[str, Any]
Record = Article | AgendaItem | MediaItem

ROOMS = ("articles", "agenda", "media")


def listed(newsroom: Newsroom, room: str, status: str = "", limit: int = -1) -> list[Shape]:
    """Return the rows of a room in the order that it shows, as JSON shapes."""
    database = newsroom.database
    choices = {"articles": article_rules.STATUSES, "agenda": agenda_rules.STATUSES}.get(room, ())
    if status:
        check_choice("status", status, choices)
    if room == "articles":
        return [article_shape(article) for article in articles.find(database, status, limit)]
    if room == "agenda":
        return [agenda_shape(item) for item in agenda.find(database, status, limit)]
    counts = _use_counts(uses.find(database))
    return [media_shape(item, counts.get(item.id, 0)) for item in media.find(database, limit)]


def _use_counts(found: Iterable[Use]) -> dict[str, int]:
    counts: dict[str, int] = {}
    for use in found:
        counts[use.used] = counts.get(use.used, 0) + 1
    return counts


def kind_of(record: Record) -> str:
    """Return `article`, `agenda` or `media`."""
    if isinstance(record, Article):
        return "article"
    return "agenda" if isinstance(record, AgendaItem) else "media"


def find_record(newsroom: Newsroom, record_id: str) -> Record:
    """Return the record with an id, whatever its kind; raises NewsroomError for an unknown one."""
    database = newsroom.database
    record: Record | None = None
    if is_id(record_id):
        record = articles.get(database, record_id)
        record = record or agenda.get(database, record_id) or media.get(database, record_id)
    if record is None:
        raise NewsroomError("Tidak ada artikel, agenda atau media dengan id {id}.", id=record_id)
    return record


def shown(newsroom: Newsroom, record_id: str) -> Shape:
    """Return one record whole."""
    record = find_record(newsroom, record_id)
    if isinstance(record, Article):
        return article_details(record, articles.body(newsroom.database, record.id).markdown)
    if isinstance(record, AgendaItem):
        return agenda_details(record)
    found = uses.of(newsroom.database, record.id)
    return media_details(record, found)


def article_shape(article: Article) -> Shape:
    dated = article.published is not None
    return {
        "kind": "article",
        "id": article.id,
        "title": article.title,
        "slug": article.slug,
        "status": article.status,
        "published": article.published.iso if article.published else None,
        "category": article.category,
        "tags": list(article.tags),
        "dateline": article.dateline,
        "authors": list(article.authors),
        "editors": list(article.editors),
        "url": addresses.article_path(article) if dated else None,
    }


def article_details(article: Article, markdown: str) -> Shape:
    return article_shape(article) | {
        "short_title": article.short_title,
        "type": article.kind,
        "embargo_until": article.embargo.iso if article.embargo else None,
        "credit": article.credit,
        "cover": article.cover,
        "event": article.event,
        "summary": article.summary,
        "release": article.release,
        "related": list(article.related),
        "corrects": article.corrects,
        "corrections": [
            {"at": one.moment.iso, "text": one.text, "article": one.article}
            for one in article.corrections
        ],
        "notice": article.notice,
        "words": article.words,
        "revision": article.revision,
        "live_revision": article.live_revision,
        "created": article.created,
        "modified": article.modified,
        "trashed": bool(article.trashed),
        "body": markdown,
    }


def agenda_shape(item: AgendaItem) -> Shape:
    return {
        "kind": "agenda",
        "id": item.id,
        "title": item.title,
        "date": item.date,
        "end_date": item.end_date or None,
        "start": item.start or None,
        "end": item.end or None,
        "all_day": item.all_day,
        "zone": item.zone,
        "place": item.place,
        "status": item.status,
        "utc": item.moment.utc,
        "url": addresses.agenda_path(item),
    }


def agenda_details(item: AgendaItem) -> Shape:
    return agenda_shape(item) | {
        "type": item.kind,
        "organiser": item.organiser,
        "officials": list(item.officials),
        "reason": item.reason,
        "moved_from": item.moved_from or None,
        "public": item.public,
        "notes": item.notes,
        "open_end": item.open_end,
        "reporters": list(item.reporters),
        "photographers": list(item.photographers),
        "vehicle": item.vehicle,
        "attachments": list(item.attachments),
        "no_story": item.no_story,
        "series": item.series or None,
        "occurrence": item.occurrence or None,
        "slug": item.slug,
        "sequence": item.sequence,
        "printed": item.printed_time,
        "revision": item.revision,
        "created": item.created,
        "modified": item.modified,
        "trashed": bool(item.trashed),
    }


def media_shape(item: MediaItem, use_count: int) -> Shape:
    return {
        "kind": "media",
        "id": item.id,
        "type": item.type,
        "name": item.name,
        "title": item.title,
        "alt": item.alt,
        "caption": item.caption,
        "credit": item.credit,
        "width": item.width or None,
        "height": item.height or None,
        "sha256": item.sha256,
        "uses": use_count,
    }


def media_details(item: MediaItem, found: Iterable[Use]) -> Shape:
    return media_shape(item, 0) | {
        "uses": [{"kind": use.kind, "id": use.record, "role": use.role} for use in found],
        "mime": item.mime,
        "bytes": item.bytes,
        "decorative": item.decorative,
        "creator": item.creator,
        "copyright": item.copyright,
        "taken": item.taken or None,
        "place": item.place,
        "keywords": list(item.keywords),
        "focus": item.focus,
        "dip": dict(item.dip),
        "created": item.created,
        "modified": item.modified,
        "trashed": bool(item.trashed),
    }


def found(newsroom: Newsroom, query: str, limit: int = 50) -> list[Shape]:
    """Search articles, agenda and media; best first, the words found in [brackets]."""
    shapes = []
    for hit in search.search(newsroom.database, query, limit):
        record = _by_row(newsroom, hit.kind, hit.n)
        if record is not None and not record.trashed:
            title = record.shown_title if isinstance(record, MediaItem) else record.title
            shapes.append(
                {
                    "kind": hit.kind,
                    "id": record.id,
                    "title": title,
                    "snippet": hit.snippet,
                    "score": round(hit.score, 4),
                }
            )
    return shapes


def _by_row(newsroom: Newsroom, kind: str, n: int) -> Record | None:
    if kind == "article":
        return articles.get_by_row(newsroom.database, n)
    if kind == "agenda":
        return agenda.get_by_row(newsroom.database, n)
    return media.get_by_row(newsroom.database, n)
