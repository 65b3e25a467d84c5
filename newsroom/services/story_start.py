"""How a story about an event begins: what the agenda knows, and prompts for what it does not."""

from collections.abc import Sequence
from datetime import date

from newsroom.domain.agenda import AgendaItem
from newsroom.domain.article import Article
from newsroom.domain.dates import DAYS, date_range
from newsroom.services import article_desk
from newsroom.services.newsroom import Newsroom
from newsroom.storage import agenda
from newsroom.text.runs import Run
from newsroom.text.story import Paragraph, Story
from newsroom.text.writer import write

_ORGANISER = "[penyelenggara …]"
_PLACE = "[tempat …]"
_REST = (
    "[apa yang dibahas dan apa hasilnya …]",
    "“[pernyataan utama …],” kata [nama dan jabatan …].",
)
"""Prompts in brackets keep a story from being published until they are filled in."""


def begun_about(newsroom: Newsroom, event_id: str) -> tuple[Article, str]:
    """Return the article about an event and its text; a new one (without an id) begins there.

    The text of an article that exists stays with it and is not read here. Raises NewsroomError
    for an unknown event.
    """
    article = article_desk.story_about(newsroom, event_id)
    item = agenda.get(newsroom.database, event_id)
    return article, "" if article.id or item is None else story_start(item)


def story_start(item: AgendaItem) -> str:
    """Return the Markdown that a story about an event begins with.

    Only what the public agenda may say is in it: neither notes nor who is on duty.
    """
    texts = (_lede(item), _attendance(item.officials), *_REST)
    return write(Story(tuple(Paragraph((Run(text),)) for text in texts if text)))


def _lede(item: AgendaItem) -> str:
    organiser, place = item.organiser or _ORGANISER, item.place or _PLACE
    return f"{organiser} menggelar {item.title} di {place}, {_day(item)}."


def _day(item: AgendaItem) -> str:
    """Return the day as ledes write it, `Rabu (8/3/2023)`; several days in full."""
    if item.last_date > item.date:
        return date_range(item.date, item.end_date)
    day = date.fromisoformat(item.date)
    return f"{DAYS[day.weekday()]} ({day.day}/{day.month}/{day.year})"


def _attendance(officials: Sequence[str]) -> str:
    if not officials:
        return ""
    *others, last = officials
    if not others:
        return f"Kegiatan itu dihadiri {last}."
    # Titles behind a name have commas of their own.
    return f"Kegiatan itu dihadiri {'; '.join(others)}; dan {last}."
