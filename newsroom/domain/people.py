"""Who works in the newsroom and how stories are sorted: people, categories, tags, venues."""

import re
from dataclasses import dataclass


@dataclass(frozen=True)
class Person:
    """A member of staff; `initials` sign stories and are unique without regard to case."""

    id: str
    initials: str
    name: str = ""
    role: str = ""


@dataclass(frozen=True)
class Category:
    """A section of the site; an article lies in at most one."""

    id: str
    name: str
    slug: str


@dataclass(frozen=True)
class Tag:
    """A topic; an article has any number."""

    id: str
    name: str
    slug: str


@dataclass(frozen=True)
class Venue:
    """A place where events happen, with its town and the zone its clocks keep."""

    id: str
    name: str
    town: str = ""
    zone: str = ""


_SIGN_OFF = re.compile(
    r"\s*\(([A-Za-z][A-Za-z.\-]{0,9}(?:\s*/\s*[A-Za-z][A-Za-z.\-]{0,9}){0,3})\)\s*$"
)


def split_sign_off(text: str) -> tuple[str, tuple[str, ...]]:
    """Split `… selesai. (Acm/Redni)` → (`… selesai.`, (`Acm`, `Redni`)); no sign-off gives ()."""
    match = _SIGN_OFF.search(text)
    if match is None:
        return text, ()
    initials = tuple(part.strip() for part in match[1].split("/"))
    if len(initials) == 1 and len(initials[0]) > 2 and initials[0].isupper():
        return text, ()  # an abbreviation such as (SPBE), not a person
    return text[: match.start()], initials


def sign_off(authors: tuple[str, ...], editors: tuple[str, ...]) -> str:
    """Return the printed initials, `(Acm/Redni)`, or nothing where nobody signed."""
    initials = "/".join(dict.fromkeys(authors + editors))
    return f"({initials})" if initials else ""
