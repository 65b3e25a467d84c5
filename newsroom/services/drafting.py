"""Writing: what is typed is stored every second, and becomes a version of its own now and then."""

import re
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from newsroom.domain.article import Article
from newsroom.domain.slug import slugify
from newsroom.services.articles import Saved, dated, save
from newsroom.services.newsroom import Newsroom
from newsroom.services.saving import StaleEdit
from newsroom.storage import articles

VERSION_AGE = timedelta(minutes=10)
"""How long one revision takes in what is typed before the next one begins."""


@dataclass
class Sitting:
    """One person's work on one article, from opening it to leaving it."""

    stored: Article | None = None
    """What the next save starts from; None as long as the article is not stored."""
    began: str = ""
    """Instant at which the newest revision of this sitting began; empty before there is one."""
    is_stale: bool = False
    """Whether somebody else saved the article meanwhile."""


def autosave(newsroom: Newsroom, sitting: Sitting, article: Article, markdown: str) -> Saved:
    """Store what is being typed; an unchanged article is left alone.

    A revision begins with the sitting, every ten minutes and with each status; in between the
    newest one is amended, unless the site shows it. Raises StaleEdit, and changes nothing, where
    somebody else saved the article since the sitting's last save.
    """
    with newsroom.database.write():
        before = articles.get(newsroom.database, article.id) if article.id else None
        _check_untouched(sitting, before)
        named = dated(newsroom, _named(newsroom, article, before))
        saved = save(newsroom, named, markdown, amends=_goes_on(newsroom, sitting))
    if saved.article.revision != (before.revision if before else 0):
        sitting.began = newsroom.now()
    sitting.stored = saved.article
    return saved


def _check_untouched(sitting: Sitting, before: Article | None) -> None:
    if before is None or sitting.stored is None or before.digest == sitting.stored.digest:
        return
    sitting.is_stale = True
    raise StaleEdit(
        "“{title}” sudah diubah sejak Anda buka. Tidak ada yang ditimpa: muat ulang, "
        "lalu simpan lagi.",
        title=before.title,
    )


def _goes_on(newsroom: Newsroom, sitting: Sitting) -> bool:
    """Say whether the newest revision is of this sitting and still young."""
    if not sitting.began:
        return False
    age = datetime.fromisoformat(newsroom.now()) - datetime.fromisoformat(sitting.began)
    return age < VERSION_AGE


def _named(newsroom: Newsroom, article: Article, before: Article | None) -> Article:
    """Let an address that nobody chose and no reader has seen follow the headline."""
    if before is None or article.slug != before.slug or _was_seen(newsroom, before):
        return article
    if not re.fullmatch(rf"{re.escape(_made_slug(before))}(-\d+)?", before.slug):
        return article
    return replace(article, slug=_made_slug(article))


def _was_seen(newsroom: Newsroom, article: Article) -> bool:
    return bool(article.live_revision) or article.id in newsroom.sealed


def _made_slug(article: Article) -> str:
    return slugify(article.title, f"berita-{article.id[-8:]}")
