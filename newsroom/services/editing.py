"""Changing fields of one record by their keys, by the same rules as the forms."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from newsroom.domain.agenda import AgendaItem
from newsroom.domain.article import Article
from newsroom.domain.fields import Value, agenda_with, article_with, media_with, one_text
from newsroom.services import agenda, articles, media
from newsroom.services.changes import NOTHING, Changes
from newsroom.services.listing import Record, find_record
from newsroom.services.newsroom import Newsroom
from newsroom.storage import agenda as stored_agenda
from newsroom.storage import articles as stored_articles
from newsroom.storage import media as stored_media
from newsroom.storage import series as stored_series


@dataclass(frozen=True)
class Edited:
    """A record after its fields were set; `renamed` when the slug asked for was taken."""

    record: Record
    changes: Changes
    renamed: bool = False


def set_fields(newsroom: Newsroom, record_id: str, values: Mapping[str, Value]) -> Edited:
    """Set fields of a record from texts; raises NewsroomError and changes nothing for a bad one."""
    record = find_record(newsroom, record_id)
    if isinstance(record, Article):
        return _set_article(newsroom, record, dict(values))
    if isinstance(record, AgendaItem):
        changed = agenda_with(record, values, record.zone)
        saved = agenda.save(newsroom, changed)
        return Edited(saved.item, saved.changes, saved.renamed and "slug" in values)
    added = media.save(newsroom, media_with(record, values, newsroom.site.zone))
    return Edited(added.item, added.changes)


def _set_article(newsroom: Newsroom, article: Article, values: dict[str, Value]) -> Edited:
    body = values.pop("body", None)
    changed = articles.dated(newsroom, article_with(article, values, newsroom.site.zone))
    markdown = stored_articles.body(newsroom.database, article.id).markdown
    saved = articles.save(newsroom, changed, markdown if body is None else one_text("body", body))
    return Edited(saved.article, saved.changes, saved.renamed and "slug" in values)


def trash(newsroom: Newsroom, record_id: str) -> Changes:
    """Move a record into the trash; the site loses it at the next publication."""
    return _set_trashed(newsroom, record_id, newsroom.now(), "trash")


def restore(newsroom: Newsroom, record_id: str) -> Changes:
    """Take a record out of the trash."""
    return _set_trashed(newsroom, record_id, "", "restore")


def set_many(newsroom: Newsroom, values: Mapping[str, Mapping[str, Value]]) -> Changes:
    """Set fields of several records (id → key → value): all of them or, at a bad value, none."""
    changes = NOTHING
    with newsroom.database.write():
        for record_id, fields in values.items():
            changes |= set_fields(newsroom, record_id, fields).changes
    return changes


def trash_many(newsroom: Newsroom, ids: Iterable[str]) -> Changes:
    """Move several records into the trash as one action."""
    return _each(newsroom, ids, trash)


def restore_many(newsroom: Newsroom, ids: Iterable[str]) -> Changes:
    """Take several records out of the trash as one action."""
    return _each(newsroom, ids, restore)


def _each(
    newsroom: Newsroom, ids: Iterable[str], verb: Callable[[Newsroom, str], Changes]
) -> Changes:
    changes = NOTHING
    with newsroom.database.write():
        for record_id in ids:
            changes |= verb(newsroom, record_id)
    return changes


def _set_trashed(newsroom: Newsroom, record_id: str, moment: str, verb: str) -> Changes:
    record = find_record(newsroom, record_id)
    with newsroom.database.write():
        if isinstance(record, Article):
            stored_articles.set_trashed(newsroom.database, record_id, moment)
            newsroom.log(verb, "article", record_id)
            return Changes(articles=frozenset({record_id}))
        if isinstance(record, AgendaItem):
            stored_agenda.set_trashed(newsroom.database, record_id, moment)
            stored_series.leave_out(newsroom.database, record, bool(moment))
            newsroom.log(verb, "agenda", record_id)
            return Changes(agenda=frozenset({record_id}))
        stored_media.set_trashed(newsroom.database, record_id, moment)
        newsroom.log(verb, "media", record_id)
        return Changes(media=frozenset({record_id}))
