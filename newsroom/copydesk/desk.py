"""The desk: all rules over one record. Text in, findings out; nothing is changed."""

from collections.abc import Mapping
from datetime import date

from newsroom.copydesk.abbreviations import check_abbreviations
from newsroom.copydesk.agenda import check_zone
from newsroom.copydesk.dates import check_dates
from newsroom.copydesk.pictures import check_pictures
from newsroom.copydesk.prompts import check_prompts
from newsroom.copydesk.titles import check_title
from newsroom.copydesk.tokens import check_tokens
from newsroom.domain.agenda import AgendaItem
from newsroom.domain.article import Article
from newsroom.domain.edition import Finding


def check_article(article: Article, body_plain: str, today: date) -> tuple[Finding, ...]:
    """Return the findings about an article; `start` and `end` count characters of the field's text.

    `body_plain` is the text without marks. Days without a year are judged by the date of
    publication, or by `today` where the article has none yet.
    """
    day = date.fromisoformat(article.published.date) if article.published else today
    parts = {"title": article.title, "summary": article.summary, "body": body_plain}
    return (
        *check_title(article.id, article.title),
        *check_abbreviations(article.id, parts),
        *check_dates(article.id, "body", body_plain, day, dated=article.published is not None),
        *check_prompts(article.id, "body", body_plain),
        *check_tokens(article, body_plain),
        *check_pictures(article.id, "body", body_plain),
    )


def check_agenda_item(
    item: AgendaItem,
    office_zone: str,
    town_zones: Mapping[str, str] | None = None,
    venue_zone: str = "",
) -> tuple[Finding, ...]:
    """Return the findings about an agenda item; the zones are those of `check_zone`."""
    return (
        *check_title(item.id, item.title),
        *check_zone(item, office_zone, town_zones or {}, venue_zone),
    )
