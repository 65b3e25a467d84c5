"""Plain texts: a page copied from the office's old site, or a text of any other form.

A page of the old site is one article (headline, often twice, then paragraphs, initials, credit),
the section names `Berita Lainnya`, `Agenda` and `Ruang Multimedia`, and agenda items of the form

    • 08
      Mar-2023

      Title

      11.00 WITA - Place
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import PurePath

from newsroom.domain.messages import Message, say
from newsroom.exchange.bylines import SEPARATORS, article_of
from newsroom.exchange.draft import ImportedArticle, ImportedPage, identity
from newsroom.exchange.page_agenda import read_events
from newsroom.text.reader import read_text
from newsroom.text.sanitize import clean_line

OTHER_NEWS, AGENDA, MULTIMEDIA = SECTIONS = ("Berita Lainnya", "Agenda", "Ruang Multimedia")
"""Headings of a page of the site, in their order there; never part of a body."""

_TITLE_LENGTH = 300
"""A first line longer than this is a paragraph; the file's name is the title then."""


def is_page(text: str) -> bool:
    """Say whether a text is a page of the old site: two of its section names on their own lines."""
    return _section_count(text.splitlines()) >= 2


def _section_count(lines: Iterable[str]) -> int:
    names = {name.casefold() for name in SECTIONS}
    return len({clean_line(line).casefold() for line in lines} & names)


def read(
    text: str, office_zone: str, name: str = "", separators: tuple[str, ...] = SEPARATORS
) -> ImportedPage:
    """Read a text file: a page of the old site, or one article whose first line is the title."""
    if is_page(text):
        return read_page(text, office_zone, separators)
    lines = text.removeprefix("\ufeff").splitlines()
    title, rest = take_title(lines)
    if len(title) > _TITLE_LENGTH:
        title, rest = clean_line(PurePath(name).stem) or title, lines
    return ImportedPage((_article(title, rest, separators),))


def read_page(
    text: str, office_zone: str, separators: tuple[str, ...] = SEPARATORS
) -> ImportedPage:
    """Read a page of the old site into its article and its agenda items."""
    news, sections = split_sections(text.removeprefix("\ufeff").splitlines())
    title, paragraphs = take_title(news)
    events, notices = read_events(sections.get(AGENDA, ()), office_zone)
    articles = (_page_article(title, paragraphs, separators),) if title else ()
    return ImportedPage(articles, events, (*notices, *left_out(sections)))


def split_sections(lines: Sequence[str]) -> tuple[Sequence[str], dict[str, Sequence[str]]]:
    """Return the lines of the article, and the lines below each section name.

    The article ends at `Berita Lainnya`, so that a text may have `Agenda` as a line of its own.
    """
    names = {name.casefold(): name for name in SECTIONS}
    found = [(at, names.get(clean_line(line).casefold(), "")) for at, line in enumerate(lines)]
    marks = [(at, name) for at, name in found if name]
    first = next((at for at, name in marks if name == OTHER_NEWS), marks[0][0] if marks else None)
    if first is None:
        return lines, {}
    marks = [(at, name) for at, name in marks if at >= first]
    ends = [at for at, _ in marks[1:]] + [len(lines)]
    return lines[:first], {
        name: lines[at + 1 : end] for (at, name), end in zip(marks, ends, strict=True)
    }


def take_title(lines: Sequence[str]) -> tuple[str, Sequence[str]]:
    """Return the first line that is not empty, and what follows it and its repetitions."""
    title = ""
    for at, line in enumerate(lines):
        cleaned = clean_line(line)
        if title and cleaned not in ("", title):
            return title, lines[at:]
        title = title or cleaned
    return title, ()


def left_out(sections: dict[str, Sequence[str]]) -> tuple[Message, ...]:
    """Return a notice for titles below the other section names; they are links, not records."""
    lines = [line for name in (OTHER_NEWS, MULTIMEDIA) for line in sections.get(name, ())]
    count = sum(1 for line in lines if clean_line(line))
    if not count:
        return ()
    return (
        say(
            "{count} baris di bawah “Berita Lainnya” dan “Ruang Multimedia” tidak diimpor; "
            "isinya hanya tautan ke halaman lain.",
            count=count,
        ),
    )


def _page_article(title: str, lines: Sequence[str], separators: tuple[str, ...]) -> ImportedArticle:
    imported = _article(title, lines, separators)
    return replace(imported, article=replace(imported.article, source=identity("page", title)))


def _article(title: str, lines: Sequence[str], separators: tuple[str, ...]) -> ImportedArticle:
    reading = read_text("\n".join(lines))
    return article_of(title, reading.story, separators)
