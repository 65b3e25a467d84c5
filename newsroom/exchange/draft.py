"""What importers return: records that no newsroom has seen yet, and warnings."""

import hashlib
from dataclasses import dataclass

from newsroom.domain.agenda import AgendaItem
from newsroom.domain.article import Article
from newsroom.domain.edition import Finding
from newsroom.domain.messages import Message


@dataclass(frozen=True)
class EnclosedPicture:
    """A picture inside a file: what figures call it, a name for the library, its bytes."""

    address: str
    name: str
    data: bytes


@dataclass(frozen=True)
class ImportedArticle:
    """An article as a file tells it; `article.id` is empty where the file gives none of ours."""

    article: Article
    body: str
    """Markdown as the newsroom stores it."""
    warnings: tuple[Finding, ...] = ()
    cover_path: str = ""
    """A picture beside the file (`media/foto.jpg`) that is to become the cover."""
    foreign_id: str = ""
    """The id that the file gives, where it is not of the form of ours."""
    pictures: tuple[EnclosedPicture, ...] = ()
    """Pictures that came inside the file; figures of the body name them by address."""
    is_titled: bool = True
    """Whether the text has a title; where it has none, the name of its file stands in for it."""


@dataclass(frozen=True)
class ImportedEvent:
    """An agenda item as a file tells it; its id is empty, its `uid` or `source` tell it again."""

    item: AgendaItem
    warnings: tuple[Finding, ...] = ()
    stamp: str = ""
    """When this version of it was made, `20230801T000000Z`; of two with one SEQUENCE it tells."""
    is_ours: bool = False
    """Whether the file was written by this program: nothing in it stands for something else."""
    cancels: bool = False
    """Whether it only takes back an event that was sent before (RFC 5546 section 3.2.5)."""


@dataclass(frozen=True)
class RepeatingEvent:
    """A repeating event of a calendar, and the dates of it that the file names."""

    uid: str
    dates: frozenset[str]
    """UIDs of its dates."""
    last: str = ""
    """The last day up to which the dates are told; empty where all of them are."""
    rule: str = ""
    """Recurrence rule without `RRULE:`; empty where there is none by local days."""
    start: str = ""
    """First local start, `2026-11-30T08:00`, or a day for whole days."""
    excluded: tuple[str, ...] = ()
    """Days that are taken out (EXDATE)."""


@dataclass(frozen=True)
class ImportedPage:
    """Everything that one source holds."""

    articles: tuple[ImportedArticle, ...] = ()
    events: tuple[ImportedEvent, ...] = ()
    notices: tuple[Message, ...] = ()
    """What was left out or could not be read, for the report of the import."""
    repeated: tuple[RepeatingEvent, ...] = ()


def import_finding(field: str, rule: str, message: Message, suggestion: str = "") -> Finding:
    """Return a finding about a record that has no id yet; an import never blocks."""
    return Finding("", field, rule, "problem", message, suggestion=suggestion)


def identity(*parts: str) -> str:
    """Return the digest by which a record is told again when its source is imported once more."""
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()
