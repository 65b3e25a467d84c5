"""What articles name by id, photos, events and other stories, by their titles."""

from collections.abc import Iterable

from newsroom.domain.article import Article
from newsroom.services.newsroom import Newsroom
from newsroom.storage import agenda, articles, media


def titles(newsroom: Newsroom, naming: Iterable[Article]) -> dict[str, str]:
    """Return the titles of the photos, events and stories that articles name, by id."""
    wanted = list(naming)
    covers = [article.cover for article in wanted if article.cover]
    stories = [item for article in wanted for item in (*article.related, article.corrects) if item]
    found = {item.id: item.title or item.name for item in media.some(newsroom.database, covers)}
    found |= {one.id: one.title for one in articles.some(newsroom.database, stories)}
    events = {article.event for article in wanted if article.event}
    items = (agenda.get(newsroom.database, event) for event in events)
    return found | {item.id: item.title for item in items if item is not None}
