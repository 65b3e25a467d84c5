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


@dataclass(frozen=True)
class ImportedEvent:
    """An agenda item as a file tells it; its id is empty, its `uid` or `source` tell it again."""

    item: AgendaItem
    warnings: tuple[Finding, ...] = ()


@dataclass(frozen=True)
class ImportedPage:
    """Everything that one source holds."""

    articles: tuple[ImportedArticle, ...] = ()
    events: tuple[ImportedEvent, ...] = ()
    notices: tuple[Message, ...] = ()
    """What was left out or could not be read, for the report of the import."""


def import_finding(field: str, rule: str, message: Message, suggestion: str = "") -> Finding:
    """Return a finding about a record that has no id yet; an import never blocks."""
    return Finding("", field, rule, "problem", message, suggestion=suggestion)


def identity(*parts: str) -> str:
    """Return the digest by which a record is told again when its source is imported once more."""
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()
