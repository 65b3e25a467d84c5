"""The ways into a body: stored Markdown, HTML from a clipboard or file, plain text."""

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from newsroom.domain.messages import Message, say
from newsroom.text.dialect import parse
from newsroom.text.html_walk import FoundPicture, HtmlWalk, MissingPicture
from newsroom.text.runs import Run
from newsroom.text.sanitize import clean_text
from newsroom.text.spaces import tidy_blanks
from newsroom.text.story import Block, Heading, Inner, Item, ListBlock, Paragraph, Quote, Story

__all__ = [
    "FoundPicture",
    "MissingPicture",
    "Reading",
    "join_lines",
    "read_html",
    "read_markdown",
    "read_text",
]

# No page layout has longer lines, so a block with one of these holds paragraphs.
_LONGEST_LAYOUT_LINE = 100
_BLANK_LINES = re.compile(r"\n[ \t\u00a0]*(?:\n[ \t\u00a0]*)+")
_HYPHENATED = re.compile(r"([^\W\d_]+)[-\u2010]\n(?=([^\W\d_]+))")
_LIGATURES = re.compile("[\ufb00-\ufb06]")


@dataclass(frozen=True)
class Reading:
    """What was understood, what the person should know about it, and which pictures are missing."""

    story: Story
    notices: tuple[Message, ...] = ()
    missing: tuple[MissingPicture, ...] = ()
    found: tuple[FoundPicture, ...] = ()
    """Pictures that are still to be fetched; figures of the story name them by address."""


def read_markdown(markdown: str) -> Story:
    """Return the story that stored Markdown means; the exact inverse of `writer.write`."""
    return parse(markdown)


def read_html(html: str, takes: Callable[[str], bool] = lambda source: False) -> Reading:
    """Read HTML from a clipboard, a file or another program into the closed tree.

    Knows Word (lists, margin comments, spacer paragraphs, pictures in its temporary folder),
    Google Docs, Excel, WhatsApp and web pages. Blanks are tidied; scripts, forms and frames are
    left out. A picture that cannot be published is replaced by a paragraph that names it, unless
    `takes` says of its source that the caller will fetch it.
    """
    walk = HtmlWalk(takes)
    blocks = walk.blocks(clean_text(html))
    return Reading(Story(blocks), tuple(_notices(walk)), tuple(walk.missing), tuple(walk.found))


def _notices(walk: HtmlWalk) -> Iterator[Message]:
    left_out = walk.left_out
    if count := left_out["comments"]:
        yield say("{count} komentar Word tidak disertakan.", count=count)
    if count := left_out["tracked"]:
        yield say("{count} hapusan dari lacak perubahan tidak disertakan.", count=count)
    if count := left_out["embedded"]:
        yield say("{count} sisipan (video, suara, bingkai) tidak disertakan.", count=count)
    if count := left_out["pictures"]:
        yield say("{count} gambar tidak terbawa. Masukkan lewat Media.", count=count)


def read_text(text: str) -> Reading:
    """Read plain text; nothing in it becomes markup.

    Without an empty line every line is a paragraph (chats, lists, addresses). With empty lines
    they separate the paragraphs and the lines between them stay lines (text from a PDF), unless
    one is longer than 100 characters: then it is no layout and every line is a paragraph.
    """
    blocks = _BLANK_LINES.split(clean_text(text).strip(" \n"))
    parted = len(blocks) > 1
    paragraphs = (part for block in blocks for part in _paragraph_texts(block, parted))
    return Reading(Story(tuple(Paragraph(tuple(tidy_blanks([Run(p)]))) for p in paragraphs)))


def _paragraph_texts(block: str, parted: bool) -> list[str]:
    lines = block.split("\n")
    layout = parted and max(map(len, lines)) <= _LONGEST_LAYOUT_LINE
    return [block] if layout else lines


def join_lines(story: Story) -> Story:
    """Return the story with lines joined that a page layout had broken.

    Breaks inside paragraphs become blanks, a word parted by a hyphen is joined (`undang-` +
    `undang` keeps its hyphen), soft hyphens go and ligatures become letters.
    """
    return Story(tuple(map(_with_joined_lines, story.blocks)))


def _with_joined_lines(block: Block) -> Block:
    match block:
        case Paragraph(runs):
            return Paragraph(tuple(map(_joined, runs)))
        case Heading(level, runs):
            return Heading(level, tuple(map(_joined, runs)))
        case Quote(blocks):
            return Quote(tuple(map(_inner_with_joined_lines, blocks)))
        case ListBlock(_, items):
            return replace(block, items=tuple(map(_item_with_joined_lines, items)))
        case _:
            return block


def _inner_with_joined_lines(block: Inner) -> Inner:
    joined = _with_joined_lines(block)
    return joined if isinstance(joined, Paragraph | ListBlock) else block


def _item_with_joined_lines(item: Item) -> Item:
    return Item(tuple(map(_inner_with_joined_lines, item.blocks)))


def _joined(run: Run) -> Run:
    text = run.text.replace("\u00ad\n", "").replace("\u00ad", "")
    text = _LIGATURES.sub(lambda match: unicodedata.normalize("NFKC", match[0]), text)
    text = _HYPHENATED.sub(_without_break, text)
    return replace(run, text=text.replace("\n", " "))


def _without_break(match: re.Match[str]) -> str:
    """A word that is said twice (`anak-anak`, `sebaik-baiknya`) keeps its hyphen."""
    before, after = match[1], match[2]
    return f"{before}-" if after[:3].lower() in before.lower() else before
