"""Holding back one article by hand: the site shows it as it was last published, or not at all.

What is held is remembered in the newsroom file, so that it holds for everybody who publishes.
"""

from newsroom.services import articles
from newsroom.services.changes import NOTHING, Changes
from newsroom.services.newsroom import Newsroom
from newsroom.storage import settings


def held(newsroom: Newsroom) -> frozenset[str]:
    """Return the ids of the articles that are held back by hand."""
    return settings.held(newsroom.database)


def hold(newsroom: Newsroom, article_id: str) -> Changes:
    """Hold an article back until it is released; raises NewsroomError for an unknown one."""
    articles.existing(newsroom, article_id)
    return _set(newsroom, article_id, held(newsroom) | {article_id}, "hold")


def release(newsroom: Newsroom, article_id: str) -> Changes:
    """Let the next publication show the working copy again."""
    return _set(newsroom, article_id, held(newsroom) - {article_id}, "release")


def _set(newsroom: Newsroom, article_id: str, ids: frozenset[str], verb: str) -> Changes:
    if ids == held(newsroom):
        return NOTHING
    with newsroom.database.write():
        settings.put_held(newsroom.database, ids)
        newsroom.log(verb, "article", article_id)
    return Changes(articles=frozenset({article_id}))
