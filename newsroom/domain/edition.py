"""Editions: what one publication wrote."""

from dataclasses import dataclass

from newsroom.domain.messages import Message

ROLES = ("media", "asset", "page", "list", "feed", "data", "manifest")
"""Kinds of files in the order in which they are put in place."""


@dataclass(frozen=True)
class BundleFile:
    """One file of the bundle and the digest of what it shows."""

    path: str
    sha256: str
    size: int
    role: str
    inputs: str
    """Digest of the recorded inputs that made it."""


@dataclass(frozen=True)
class Edition:
    """One publication; `id` is the digest of its file lists: the same state, the same edition."""

    id: str
    number: int
    made: str
    made_by: str
    files: int
    bytes: int
    uploaded: bool = False


@dataclass(frozen=True)
class Finding:
    """Something that a check noticed about one record (contract: `check`)."""

    record: str
    field: str
    rule: str
    severity: str
    """`block`, `problem` or `hint`."""
    message: Message
    start: int = 0
    end: int = 0
    suggestion: str = ""
