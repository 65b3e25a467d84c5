"""What stands beside an article for the office only: its steps, its corrections, its notes."""

from dataclasses import dataclass, field

from newsroom.domain.note import Note
from newsroom.services import corrections, notes, workflow
from newsroom.services.corrections import Listed
from newsroom.services.newsroom import Newsroom
from newsroom.services.workflow import Standing
from newsroom.storage import articles


@dataclass(frozen=True)
class Proceedings:
    """Where an article stands, what was corrected in it, and what its editor should know."""

    standing: Standing = field(default_factory=Standing)
    corrections: tuple[Listed, ...] = ()
    notes: tuple[Note, ...] = ()
    was_live: bool = False
    """Whether readers have seen the article, so that it can be corrected."""


def proceedings(newsroom: Newsroom, article_id: str) -> Proceedings:
    """Return what stands beside an article; nothing for one that is not stored."""
    article = articles.get(newsroom.database, article_id)
    if article is None:
        return Proceedings()
    return Proceedings(
        workflow.standing(newsroom, article_id),
        tuple(corrections.listed(newsroom, article_id)),
        tuple(notes.listed(newsroom, article_id)),
        article.live_revision > 0,
    )
