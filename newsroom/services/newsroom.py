"""An open newsroom: its file, who works in it, and the clock."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path

from newsroom.domain.ids import make_id
from newsroom.domain.site import SITE_KEYS, Site, checked_site_value
from newsroom.domain.zones import Moment, moment_of, utc_text
from newsroom.services.changes import NOTHING, Changes
from newsroom.storage import history, settings
from newsroom.storage.database import Database, create_database, open_database

Clock = Callable[[], datetime]
"""Returns an aware instant."""


def system_clock() -> datetime:
    return datetime.now(UTC)


@dataclass
class Newsroom:
    """An open newsroom file. Use as a context manager, or call `close`."""

    database: Database
    person: str = ""
    """Initials of who works here, for history and the lock."""
    clock: Clock = system_clock
    sealed: dict[str, int] = field(default_factory=dict)
    """Article → revision that a publication of this session shows: it may not be amended."""

    @cached_property
    def site(self) -> Site:
        return settings.site(self.database)

    @property
    def path(self) -> Path:
        return self.database.path

    @property
    def media_folder(self) -> Path:
        """`NAME.media` beside `NAME.newsroom`."""
        return self.path.with_suffix(".media")

    def now(self) -> str:
        """The present instant, `2023-04-18T00:15:00Z`."""
        return utc_text(self.clock())

    def present(self) -> Moment:
        """The present moment on the clocks of the office."""
        return moment_of(self.clock().replace(microsecond=0), self.site.zone)

    def new_id(self) -> str:
        """Return a time-ordered id that no record has."""
        return make_id(int(self.clock().timestamp() * 1000), secrets.token_bytes(10))

    def log(self, verb: str, kind: str, record: str, **detail: object) -> None:
        """Write a line of history into the open transaction."""
        history.log(self.database, self.now(), self.person, verb, kind, record, **detail)

    def close(self) -> None:
        self.database.close()

    def __enter__(self) -> "Newsroom":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def create(path: Path, site: Site, person: str = "", clock: Clock = system_clock) -> Newsroom:
    """Create a newsroom file; raises NewsroomError where one exists already."""
    values = {key: checked_site_value(key, getattr(site, key)) for key in SITE_KEYS}
    database = create_database(path, lambda new: settings.put(new, values), person)
    return Newsroom(database, person, clock)


def open_newsroom(
    path: Path, person: str = "", clock: Clock = system_clock, patience: float = 5.0
) -> Newsroom:
    """Open a newsroom file; raises what `open_database` raises."""
    return Newsroom(open_database(path, person, patience), person, clock)


def change_site(newsroom: Newsroom, values: dict[str, str]) -> Changes:
    """Change the office's facts; raises NewsroomError for an unknown key or a bad value.

    What is so already is left alone.
    """
    checked = {key: checked_site_value(key, value) for key, value in values.items()}
    changed = {key: value for key, value in checked.items() if value != getattr(newsroom.site, key)}
    if not changed:
        return NOTHING
    with newsroom.database.write():
        settings.put(newsroom.database, changed)
        newsroom.log("set", "site", "", keys=sorted(changed))
    newsroom.__dict__.pop("site", None)
    return Changes(settings=True)


def site(newsroom: Newsroom) -> Site:
    """Return the office's facts."""
    return newsroom.site


def work_as(newsroom: Newsroom, person: str) -> None:
    """Sign what follows with other initials: somebody else sits down at this PC."""
    newsroom.person = person
