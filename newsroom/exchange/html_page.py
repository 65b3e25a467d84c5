"""Saved web pages: headline, text, date; a page of the old site gives its agenda too."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import PurePath
from typing import Any

from newsroom.domain.errors import NewsroomError
from newsroom.domain.zones import Moment, parse_moment
from newsroom.exchange.bylines import SEPARATORS, article_of
from newsroom.exchange.draft import ImportedPage
from newsroom.exchange.page_agenda import read_events
from newsroom.exchange.page_text import AGENDA, is_page, left_out, split_sections
from newsroom.text.reader import read_html
from newsroom.text.runs import plain_of
from newsroom.text.sanitize import clean_line
from newsroom.text.story import Block, Heading, Paragraph, Story, walk_runs

_FURNITURE = "script, style, noscript, template, nav, header nav, footer, form, iframe"
_TEXT_PARTS = ("article", "main", "[role=main]", "body")
"""Where the text of a page lies, the narrowest first."""


@dataclass(frozen=True)
class _Page:
    """The parts of a web page that an article is made of."""

    title: str
    html: str
    published: str


def read(
    html: str, office_zone: str, name: str = "", separators: tuple[str, ...] = SEPARATORS
) -> ImportedPage:
    """Read a saved web page into one article, and agenda items where it has the old site's form."""
    page = _parts(html, name)
    reading = read_html(page.html)
    lines = [line for block in reading.story.blocks for line in _lines(block)]
    story = _body(reading.story, page.title)
    sections: dict[str, Sequence[str]] = {}
    if is_page("\n".join(lines)):
        _, sections = split_sections(lines)
        story = _before_sections(story)
    events, notices = read_events(sections.get(AGENDA, ()), office_zone)
    imported = article_of(page.title, story, separators)
    article = replace(imported.article, published=_moment(page.published, office_zone))
    return ImportedPage(
        (replace(imported, article=article),),
        events,
        (*reading.notices, *notices, *left_out(sections)),
    )


def _parts(html: str, name: str) -> _Page:
    from selectolax.lexbor import LexborHTMLParser

    tree = LexborHTMLParser(html)
    for node in tree.css(_FURNITURE):
        node.decompose()
    return _Page(_title(tree, name), _text_part(tree), _published(tree))


def _title(tree: Any, name: str) -> str:
    heading = tree.css_first("article h1") or tree.css_first("h1")
    card = tree.css_first('meta[property="og:title"]')
    title = tree.css_first("title")
    found = (
        heading.text() if heading else "",
        card.attributes.get("content") or "" if card else "",
        title.text() if title else "",
        PurePath(name).stem,
    )
    return next((line for text in found if (line := clean_line(text))), "Tanpa judul")


def _text_part(tree: Any) -> str:
    for selector in _TEXT_PARTS:
        found = tree.css(selector)
        # Several articles on one page are a list of teasers, not one text.
        if len(found) == 1 and found[0].text(strip=True):
            return str(found[0].html)
    return str(tree.html or "")


def _published(tree: Any) -> str:
    card = tree.css_first('meta[property="article:published_time"]')
    time = tree.css_first("article time[datetime]")
    if card:
        return card.attributes.get("content") or ""
    return time.attributes.get("datetime") or "" if time else ""


def _moment(text: str, office_zone: str) -> Moment | None:
    """Return the date that a page gives, or none where it is of no known form."""
    try:
        return parse_moment(text, office_zone) if text else None
    except NewsroomError:
        return None


def _lines(block: Block) -> Iterator[str]:
    for runs in walk_runs(Story((block,))):
        yield from plain_of(runs).split("\n")


def _body(story: Story, title: str) -> Story:
    """Return the story without the headline that stands above its text, once or twice."""
    blocks = list(story.blocks)
    while blocks and isinstance(blocks[0], Heading | Paragraph):
        if clean_line(plain_of(blocks[0].runs)) != title:
            break
        blocks.pop(0)
    return Story(tuple(blocks))


def _before_sections(story: Story) -> Story:
    """Return the blocks above the first section name, with their looks."""
    lines = [clean_line(" ".join(_lines(block))) for block in story.blocks]
    article, _ = split_sections(lines)
    return Story(story.blocks[: len(article)])
