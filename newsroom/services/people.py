"""The registry of persons: who signs stories, by which initials."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from newsroom.domain.errors import NewsroomError
from newsroom.domain.people import Person
from newsroom.services.changes import NOTHING, Changes
from newsroom.services.newsroom import Newsroom
from newsroom.storage import registry
from newsroom.text.sanitize import clean_line

_INITIALS = re.compile(r"[A-Za-z][A-Za-z.\-]{0,9}")
"""What `split_sign_off` finds again at the end of a text."""


@dataclass(frozen=True)
class Member:
    """One person of the registry and how many articles carry the initials."""

    person: Person
    articles: int


@dataclass(frozen=True)
class Saved:
    """A person as stored now."""

    person: Person
    changes: Changes


def members(newsroom: Newsroom) -> list[Member]:
    """Return everybody by initials, with how many articles each of them signed."""
    signed = _signed(newsroom)
    return [
        Member(person, signed.get(registry.fold(person.initials), 0))
        for person in registry.people(newsroom.database)
    ]


def save(newsroom: Newsroom, person: Person) -> Saved:
    """Add a person (without an id) or change one; an unchanged one is left alone.

    Raises NewsroomError for initials that cannot sign, that somebody else has, or that stand
    below articles already.
    """
    cleaned = Person(person.id, *map(clean_line, (person.initials, person.name, person.role)))
    database = newsroom.database
    before = registry.get_person(database, person.id)
    if cleaned == before:
        return Saved(before, NOTHING)
    if before is None or before.initials != cleaned.initials:
        _check_initials(newsroom, cleaned, before)
    saved = replace(cleaned, id=cleaned.id or newsroom.new_id())
    with database.write():
        registry.put_person(database, saved)
        newsroom.log("save", "person", saved.id)
    return Saved(saved, Changes(settings=True))


def checked_initials(text: str) -> str:
    """Return initials that can stand below an article; raises NewsroomError."""
    initials = clean_line(text)
    if not _INITIALS.fullmatch(initials):
        raise NewsroomError(
            "Inisial “{initials}” tidak bisa dipakai. Tulis 1–10 huruf tanpa spasi, misalnya Acm.",
            initials=initials,
        )
    return initials


def _check_initials(newsroom: Newsroom, person: Person, before: Person | None) -> None:
    initials = checked_initials(person.initials)
    other = registry.find_person(newsroom.database, initials)
    if other is not None and other.id != person.id:
        raise NewsroomError(
            "Inisial “{initials}” sudah dipakai {name}. Pilih inisial lain.",
            initials=initials,
            name=other.name or other.initials,
        )
    if before is not None and registry.fold(before.initials) != registry.fold(initials):
        _check_unused(newsroom, before)


def remove(newsroom: Newsroom, person_id: str) -> Changes:
    """Remove a person who signed nothing; raises NewsroomError for one who did."""
    person = registry.get_person(newsroom.database, person_id)
    if person is None:
        return NOTHING
    _check_unused(newsroom, person)
    with newsroom.database.write():
        registry.remove_person(newsroom.database, person_id)
        newsroom.log("remove", "person", person_id)
    return Changes(settings=True)


def _check_unused(newsroom: Newsroom, person: Person) -> None:
    count = _signed(newsroom).get(registry.fold(person.initials), 0)
    if count:
        raise NewsroomError(
            "Inisial “{initials}” tercetak di {count} artikel, jadi tetap seperti itu. "
            "Nama dan tugasnya boleh diganti.",
            initials=person.initials,
            count=count,
        )


def _signed(newsroom: Newsroom) -> Mapping[str, int]:
    return registry.signed_articles(newsroom.database)


def introduce(newsroom: Newsroom, initials: str, name: str) -> Changes:
    """Enter somebody who has said who they are; a name that is known already stays."""
    known = registry.find_person(newsroom.database, initials)
    if known is None:
        return save(newsroom, Person("", initials, name)).changes
    if known.name or not name:
        return NOTHING
    return save(newsroom, replace(known, name=name)).changes
