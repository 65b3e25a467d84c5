"""What saving a record of any kind shares: no overwriting, an id, a free address that stays."""

from collections.abc import Container
from dataclasses import replace
from typing import TypeVar

from newsroom.domain.agenda import AgendaItem
from newsroom.domain.article import Article
from newsroom.domain.errors import NewsroomError
from newsroom.domain.media import Album
from newsroom.domain.slug import free_slug, slugify
from newsroom.services.newsroom import Newsroom
from newsroom.storage import registry

_Addressed = TypeVar("_Addressed", Article, AgendaItem, Album)


class StaleEdit(NewsroomError):
    """Somebody else saved the record meanwhile; nothing is overwritten."""


def check_fresh(before: Article | AgendaItem | None, based_on: int | None) -> None:
    """Raise StaleEdit where another revision has been saved since `based_on`."""
    if before is not None and based_on is not None and before.revision != based_on:
        raise StaleEdit(
            "“{title}” sudah diubah sejak Anda buka. Tidak ada yang ditimpa: muat ulang, "
            "lalu simpan lagi.",
            title=before.title,
        )


def addressed(
    newsroom: Newsroom, record: _Addressed, before: _Addressed | None, table: str, stem: str
) -> _Addressed:
    """Give a record an id and a free slug; a slug once given stays when the title changes.

    `stem` begins the slug of a title without a Latin letter or digit.
    """
    named = replace(record, id=record.id or newsroom.new_id())
    kept = named.slug or (before.slug if before else "")
    wanted = kept or slugify(named.title, f"{stem}-{named.id[-8:]}")
    return replace(named, slug=free_slug(wanted, taken_slugs(newsroom, table, named.id)))


def had_to_differ(asked: str, title: str, slug: str) -> bool:
    """Say whether a record got another slug than the one asked for or made of its title."""
    wanted = asked or slugify(title)
    return bool(wanted) and slug != wanted


def taken_slugs(newsroom: Newsroom, table: str, besides: str = "") -> Container[str]:
    """Return the slugs that other records of a table have, asked for one by one."""
    return _TakenSlugs(newsroom, table, besides)


class _TakenSlugs:
    def __init__(self, newsroom: Newsroom, table: str, besides: str) -> None:
        self._newsroom, self._table, self._besides = newsroom, table, besides

    def __contains__(self, slug: object) -> bool:
        return registry.slug_taken(self._newsroom.database, self._table, str(slug), self._besides)
