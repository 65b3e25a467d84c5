"""One Word file in, one article out, with its pictures and with what was left out."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import PurePath, PurePosixPath

from newsroom.domain.messages import Message, say
from newsroom.exchange.bylines import SEPARATORS, article_of
from newsroom.exchange.draft import EnclosedPicture, ImportedPage
from newsroom.exchange.word.body import BodyReader
from newsroom.exchange.word.composing import composed
from newsroom.exchange.word.package import Package
from newsroom.exchange.word.pieces import CHANGES, Findings
from newsroom.text.sanitize import clean_line
from newsroom.text.story import Story

_SUFFIX = re.compile(r"\.[a-z0-9]{1,5}")
_LONGEST_STEM = 80


@dataclass(frozen=True)
class WordText:
    """What a Word file says: title (empty where none is certain), text, pictures, notices."""

    title: str
    story: Story
    pictures: tuple[EnclosedPicture, ...]
    notices: tuple[Message, ...]


def read_text(data: bytes, name: str) -> WordText:
    """Read a .docx; raises NewsroomError with the next step for one that cannot be used.

    A figure's `src` is the `address` of one of the pictures.
    """
    package = Package(data, name)
    reader = BodyReader(package)
    composition = composed(reader.pieces())
    pictures = tuple(_pictures(package, reader.findings, PurePath(name).stem))
    return WordText(
        composition.title, composition.story, pictures, tuple(_notices(reader.findings))
    )


def read(
    data: bytes, office_zone: str, name: str, separators: tuple[str, ...] = SEPARATORS
) -> ImportedPage:
    """Read a .docx as one article: dateline, initials and credit become fields."""
    text = read_text(data, name)
    title = text.title or clean_line(PurePath(name).stem) or "Tanpa judul"
    imported = replace(
        article_of(title, text.story, separators),
        pictures=text.pictures,
        is_titled=bool(text.title),
    )
    return ImportedPage((imported,), notices=text.notices)


def _pictures(package: Package, findings: Findings, stem: str) -> Iterator[EnclosedPicture]:
    for number, (address, part) in enumerate(findings.pictures.items(), 1):
        suffix = PurePosixPath(part).suffix.lower()
        name = f"{stem[:_LONGEST_STEM]}-{number}{suffix if _SUFFIX.fullmatch(suffix) else ''}"
        yield EnclosedPicture(address, name, package.bytes_of(part) or b"")


def _notices(found: Findings) -> Iterator[Message]:
    yield from _changes_told(found.changes)
    if count := len(found.comments):
        yield say("{count} komentar Word tidak disertakan.", count=count)
    if found.notes:
        yield say("{count} catatan kaki ditulis dalam kurung di tempatnya.", count=found.notes)
    if found.hidden:
        yield say("{count} potongan teks tersembunyi tidak disertakan.", count=found.hidden)
    if found.embedded:
        yield say(
            "{count} bagan, diagram atau sisipan lain tidak disertakan.", count=found.embedded
        )
    if found.missing:
        yield say("{count} gambar tidak terbawa. Masukkan lewat Media.", count=found.missing)


def _changes_told(changes: Counter[str]) -> Iterator[Message]:
    inserted, deleted, moved, marks = (changes[kind] for kind in CHANGES)
    if moved or marks:
        yield say(
            "Lacak perubahan diterapkan: {inserted} sisipan, {deleted} hapusan, {moved} "
            "pemindahan, {marks} tanda alinea dihapus.",
            inserted=inserted,
            deleted=deleted,
            moved=moved,
            marks=marks,
        )
    elif inserted or deleted:
        yield say(
            "Lacak perubahan diterapkan: {inserted} sisipan, {deleted} hapusan.",
            inserted=inserted,
            deleted=deleted,
        )
