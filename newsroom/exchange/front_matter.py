"""Markdown files with YAML front matter (contract, "Markdown with front matter")."""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import PurePath

from newsroom.domain.article import Article, Correction
from newsroom.domain.errors import NewsroomError
from newsroom.domain.fields import ARTICLE_RULES, Value, article_with
from newsroom.domain.ids import is_id
from newsroom.exchange.bylines import SEPARATORS, article_of
from newsroom.exchange.draft import ImportedArticle, identity
from newsroom.exchange.yaml_values import Entry, Scalar, plain_value, read_mapping, write_mapping
from newsroom.text.reader import read_markdown
from newsroom.text.runs import plain_of
from newsroom.text.sanitize import clean_body, clean_line
from newsroom.text.story import Heading, Paragraph, Story
from newsroom.text.writer import write as write_story

_FENCED = re.compile(
    r"---[ \t]*\n(?P<yaml>.*?)(?:^(?:---|\.\.\.)[ \t]*(?:\n|\Z))", re.DOTALL | re.MULTILINE
)
_UNCLOSED = re.compile(r"---[ \t]*\n[A-Za-z_][\w-]*:")
_TOP_HEADING = re.compile(r"\s*# +(?P<title>.+?)(?: +#+)? *(?:\n|\Z)")
_TITLE_LENGTH = 200
"""A first line longer than this is a paragraph, not a title."""


def read(
    text: str, office_zone: str, name: str = "", separators: tuple[str, ...] = SEPARATORS
) -> ImportedArticle:
    """Read a Markdown file; raises NewsroomError whose sentence names the line.

    With front matter nothing is taken out of the body. Without, the first `# Heading` (or else a
    first line that stands alone and is no sentence, or else the file's name) is the title, and a
    certain dateline and initials become fields.
    """
    plain = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    match = _FENCED.match(plain)
    if match is None:
        if _UNCLOSED.match(plain):
            raise NewsroomError(
                "Baris 1: bagian depan dibuka dengan --- tetapi tidak ditutup. Tambahkan baris ---."
            )
        return article_of(*_titled(plain, name), separators)
    return _fronted(read_mapping(match["yaml"], 2), plain[match.end() :], office_zone, name)


def _fronted(entries: Mapping[str, Entry], text: str, zone: str, name: str) -> ImportedArticle:
    article = _identified(_given_id(entries))
    for key, entry in entries.items():
        if key in ARTICLE_RULES:
            article = _with_field(article, key, entry, zone)
    title, story = (article.title, _story(text)) if article.title else _titled(text, name)
    cover = _cover_path(entries)
    return ImportedArticle(
        replace(article, title=title, cover="" if cover else article.cover, extra=_extra(entries)),
        write_story(story),
        cover_path=cover,
        foreign_id="" if article.id else _given_id(entries),
    )


def _identified(given: str) -> Article:
    """Return an empty article with the file's id, or the mark of an id of another form."""
    if is_id(given) or not given:
        return Article(given, "")
    return Article("", "", source=identity("front", given))


def _story(markdown: str) -> Story:
    return read_markdown(clean_body(markdown))


def _given_id(entries: Mapping[str, Entry]) -> str:
    entry = entries.get("id")
    return clean_line(entry.node.text) if entry and isinstance(entry.node, Scalar) else ""


def _with_field(article: Article, key: str, entry: Entry, zone: str) -> Article:
    try:
        value = _value(entry)
        return article_with(article, {key: value}, zone) if value else article
    except NewsroomError as error:
        raise NewsroomError(
            "Baris {line}: {reason}", line=entry.line, reason=error.message
        ) from error


def _value(entry: Entry) -> Value:
    """Return a field's text or names, each cleaned to one line, however YAML wrote it."""
    node = entry.node
    if isinstance(node, Scalar):
        return "" if node.bare and node.text in ("null", "~") else clean_line(node.text)
    if isinstance(node, list) and all(isinstance(inner, Scalar) for inner in node):
        return [clean_line(inner.text) for inner in node]
    raise NewsroomError("nilainya harus berupa teks atau daftar teks.")


def _cover_path(entries: Mapping[str, Entry]) -> str:
    """Return the path of a cover that lies beside the file; nothing for `media:ID`."""
    entry = entries.get("cover")
    path = entry.node.text.strip() if entry and isinstance(entry.node, Scalar) else ""
    return "" if path.startswith("media:") or is_id(path) else path


def _extra(entries: Mapping[str, Entry]) -> dict[str, object]:
    known = {"id", *ARTICLE_RULES}
    return {key: plain_value(entry.node) for key, entry in entries.items() if key not in known}


def _titled(markdown: str, name: str) -> tuple[str, Story]:
    """Take the title off the beginning of a text, or make one of the file's name."""
    match = _TOP_HEADING.match(markdown)
    if match is not None:  # level 1 is the headline, so no heading of the body's dialect
        return _first_line(_story(match["title"])), _story(markdown[match.end() :])
    story = _story(markdown)
    line = _first_line(story)
    if len(story.blocks) > 1 and _is_title(line):
        return line, Story(story.blocks[1:])
    return clean_line(PurePath(name).stem) or line or "Tanpa judul", story


def _first_line(story: Story) -> str:
    """Return the text of the first block where that is a paragraph or heading of one line."""
    first = story.blocks[0] if story.blocks else None
    text = plain_of(first.runs) if isinstance(first, Heading | Paragraph) else ""
    return "" if "\n" in text else clean_line(text)


def _is_title(line: str) -> bool:
    return 0 < len(line) <= _TITLE_LENGTH and not line.endswith((".", ":", ","))


def _correction_line(correction: Correction) -> str:
    article = f"artikel:{correction.article} " if correction.article else ""
    return f"{correction.moment.iso} {article}{correction.text}"


_WRITTEN: Mapping[str, Callable[[Article], object]] = {
    "id": lambda article: article.id,
    "title": lambda article: article.title,
    "short_title": lambda article: article.short_title,
    "slug": lambda article: article.slug,
    "kind": lambda article: article.kind,
    "status": lambda article: article.status,
    "published": lambda article: article.published.iso if article.published else "",
    "embargo_until": lambda article: article.embargo.iso if article.embargo else "",
    "dateline": lambda article: article.dateline,
    "authors": lambda article: article.authors,
    "editors": lambda article: article.editors,
    "credit": lambda article: article.credit,
    "category": lambda article: article.category,
    "tags": lambda article: article.tags,
    "cover": lambda article: article.cover and f"media:{article.cover}",
    "event": lambda article: article.event and f"agenda:{article.event}",
    "summary": lambda article: article.summary,
    "release": lambda article: article.release,
    "related": lambda article: [f"artikel:{one}" for one in article.related],
    "corrects": lambda article: article.corrects and f"artikel:{article.corrects}",
    "corrections": lambda article: list(map(_correction_line, article.corrections)),
    "notice": lambda article: article.notice,
}
"""Front matter keys in the order of the contract; empty ones are left out."""


def write(article: Article, body: str, cover_path: str = "") -> str:
    """Return an article as a Markdown file; `read` gives the same article and text back.

    `cover_path` is written instead of `media:ID` where the picture lies beside the file.
    """
    values = {key: value(article) for key, value in _WRITTEN.items()}
    values |= {"cover": cover_path} if cover_path else {}
    filled = {key: value for key, value in values.items() if value}
    unknown = {key: value for key, value in article.extra.items() if key not in _WRITTEN}
    text = body.rstrip("\n")
    return f"---\n{write_mapping(filled | unknown)}---\n" + (f"{text}\n" if text else "")
