"""What a newsroom asks of the person who sits down in it: the screen Beranda."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from newsroom.domain.article import Article
from newsroom.domain.zones import Moment, moment_of_utc
from newsroom.services import article_desk, calendar, library, outlook
from newsroom.services.article_desk import Row
from newsroom.services.calendar import Entry
from newsroom.services.newsroom import Newsroom
from newsroom.storage import articles, editions, history, media, registry

STALE_AFTER = 30
"""Days after which an event without a story is no longer news."""
MOST_DUE = 50
RECENT = 5
UPCOMING = 5


@dataclass(frozen=True)
class Incomplete:
    """Photos that lack something; one may lack both."""

    photos: int = 0
    no_alt: int = 0
    no_credit: int = 0


@dataclass(frozen=True)
class Waiting:
    """Pages that the site does not show yet."""

    pages: int = 0
    since: Moment | None = None
    """When the site was published last."""


@dataclass(frozen=True)
class Attention:
    """What waits for somebody."""

    stories: tuple[Entry, ...] = ()
    """Past events of the last `STALE_AFTER` days without a story, the latest first."""
    due: tuple[Article, ...] = ()
    """At most `MOST_DUE` approved articles whose time has come, the longest waiting first."""
    incomplete: Incomplete = Incomplete()
    waiting: Waiting = Waiting()

    def __bool__(self) -> bool:
        lacking = self.stories or self.due or self.incomplete.photos
        return bool(lacking or self.waiting.pages)


@dataclass(frozen=True)
class Overview:
    """The newsroom at a glance."""

    now: Moment
    town: str
    person: str
    """Name of who works here, else the initials, else nothing."""
    attention: Attention
    recent: tuple[Row, ...]
    """The articles touched last."""
    upcoming: tuple[Entry, ...]
    """The next events, those going on first."""
    last_rows: Mapping[str, int]
    """Number of the newest `article`, `agenda`, `media` and `edition`: grows with each new one."""


def overview(newsroom: Newsroom) -> Overview:
    """Return what Beranda shows."""
    now = newsroom.present()
    database = newsroom.database
    recent = article_desk.rows(newsroom, articles.latest(database, RECENT))
    return Overview(
        now=now,
        town=newsroom.site.town,
        person=_person(newsroom),
        attention=_attention(newsroom, now),
        recent=tuple(recent),
        upcoming=_upcoming(newsroom, date.fromisoformat(now.date)),
        last_rows=history.last_rows(database),
    )


def _person(newsroom: Newsroom) -> str:
    known = registry.find_person(newsroom.database, newsroom.person)
    return known.name if known is not None and known.name else newsroom.person


def _attention(newsroom: Newsroom, now: Moment) -> Attention:
    no_alt, no_credit = media.count_lacking(newsroom.database)
    return Attention(
        stories=_without_story(newsroom, date.fromisoformat(now.date)),
        due=tuple(articles.due(newsroom.database, now.utc, MOST_DUE)),
        incomplete=Incomplete(library.incomplete_count(newsroom), no_alt, no_credit),
        waiting=Waiting(outlook.waiting(newsroom), _last_edition(newsroom, now.zone)),
    )


def _without_story(newsroom: Newsroom, today: date) -> tuple[Entry, ...]:
    first = today - timedelta(days=STALE_AFTER)
    entries = calendar.between(newsroom, first.isoformat(), today.isoformat())
    return tuple(entry for entry in reversed(entries) if entry.story_state == "missing")


def _last_edition(newsroom: Newsroom, zone: str) -> Moment | None:
    last = editions.last(newsroom.database)
    return moment_of_utc(last.made, zone) if last is not None else None


def _upcoming(newsroom: Newsroom, today: date) -> tuple[Entry, ...]:
    tomorrow = (today + timedelta(days=1)).isoformat()
    present = calendar.between(newsroom, today.isoformat(), today.isoformat())
    nearby = calendar.around(newsroom, tomorrow, limit=UPCOMING).entries
    coming = (entry for entry in nearby if entry.item.date >= tomorrow)
    return (*(entry for entry in present if not entry.is_over), *coming)[:UPCOMING]
