"""Dateline, initials and credit: printed around a text, kept as fields (practice.md 1.2).

All importers take them off the same way: `Sofifi _ Sekretaris …` at the beginning, `(Acm/Redni)`
at the end of the last paragraph, then a line `©Diskominfosan`. Only what is certain is taken.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from newsroom.domain.article import Article
from newsroom.domain.people import split_sign_off
from newsroom.exchange.draft import ImportedArticle
from newsroom.text.runs import Run, plain_of
from newsroom.text.sanitize import clean_line
from newsroom.text.story import Paragraph, Story
from newsroom.text.writer import write as write_story

SEPARATORS = ("_", "–", "—", "--", "-")
"""What stands between dateline and text on the sites read; a comma may stand before it."""

_WORD = r"(?:[A-Z][\w.'’]*(?:-[A-Z]\w*)*)"
_CREDIT = re.compile(r"©[^\n]{1,80}")
_LONG_NAME = 6
"""Initials alone in parentheses are no longer than this; a longer word is a remark."""
# Words that open a sentence or name a person's post, and so never a place.
_OPENERS = """
gubernur wakil wagub bupati wali walikota sekretaris sekda sekprov kepala kadis ketua menteri
presiden plt pj dinas badan biro kantor pemerintah pemprov pemkab pemkot pemda kementerian
komisi dprd rapat rakor kegiatan acara upacara pelatihan bimtek siaran pengumuman catatan foto
sumber baca hari ini bapak ibu asisten staf camat lurah drs dra ir dr prof
"""
_NO_PLACE = frozenset(_OPENERS.split())


@dataclass(frozen=True)
class SplitStory:
    """A text without what belongs to fields, and those fields."""

    story: Story
    dateline: str = ""
    authors: tuple[str, ...] = ()
    editors: tuple[str, ...] = ()
    credit: str = ""


def split_story(story: Story, separators: Iterable[str] = SEPARATORS) -> SplitStory:
    """Take dateline, initials and credit off a text where they are certain."""
    credit, blocks = _split_credit(story)
    initials, blocks = _split_initials(blocks)
    dateline, blocks = _split_first(blocks, separators)
    authors, editors = (initials[:-1], initials[-1:]) if len(initials) > 1 else (initials, ())
    return SplitStory(blocks, dateline, authors, editors, credit)


def article_of(title: str, story: Story, separators: Iterable[str] = SEPARATORS) -> ImportedArticle:
    """Return a new article with this title and text, dateline, initials and credit taken off."""
    parts = split_story(story, separators)
    article = Article(
        id="",
        title=title,
        dateline=parts.dateline,
        authors=parts.authors,
        editors=parts.editors,
        credit=parts.credit,
    )
    return ImportedArticle(article, write_story(parts.story))


def _split_credit(story: Story) -> tuple[str, Story]:
    text = _paragraph_text(story, -1)
    last_line = text.rpartition("\n")[2]
    if not _CREDIT.fullmatch(last_line):
        return "", story
    return clean_line(last_line), _shortened(story, -1, 0, len(last_line))


def _split_initials(story: Story) -> tuple[tuple[str, ...], Story]:
    text = _paragraph_text(story, -1)
    rest, initials = split_sign_off(text)
    if len(initials) == 1 and not _is_signature(rest, initials[0]):
        return (), story
    return initials, _shortened(story, -1, 0, len(text) - len(rest)) if initials else story


def _is_signature(rest: str, initials: str) -> bool:
    """One word in parentheses signs only after a finished sentence, or on a line of its own."""
    finished = not rest or rest.rstrip().endswith((".", "!", "?", "”", '"'))
    return finished and len(initials) <= _LONG_NAME


def _split_first(story: Story, separators: Iterable[str]) -> tuple[str, Story]:
    dateline, length = find_dateline(_paragraph_text(story, 0), separators)
    return dateline, _shortened(story, 0, length, 0) if dateline else story


def find_dateline(text: str, separators: Iterable[str] = SEPARATORS) -> tuple[str, int]:
    """Return the place before the separator and how many characters both take; ("", 0) for none.

    Certain is a place of one to four capitalised words, then a separator, then the beginning of a
    sentence. Before a dash the words may not name a post or body, and the same dash may not come
    once more in the sentence (`Wagub – Sarbin Sehe – meminta …` is no dateline).
    """
    marks = "|".join(re.escape(mark) for mark in sorted(separators, key=len, reverse=True))
    pattern = (
        rf"({_WORD}(?: {_WORD}){{0,3}}(?:, [\w-]+(?:\.[\w-]+)+)?)\s*,?\s*({marks})\s*(?=[\w“\"‘'(])"
    )
    match = re.match(pattern, text)
    if match is None or not _begins_sentence(text[match.end() :]):
        return "", 0
    place, mark = match[1], match[2]
    spaced = text[match.end(1) : match.end()]
    if mark in "_-" and not spaced.endswith((" ", "\n")):
        return "", 0  # a compound such as Anak-Anak, or a word in _underscores_
    certain = mark == "_" or _is_place(place, mark, text[match.end() :])
    return (place, match.end()) if certain else ("", 0)


def _begins_sentence(rest: str) -> bool:
    start = rest.lstrip("“\"‘'(")
    return start[:1].isupper() or start[:1].isdigit()


def _is_place(place: str, mark: str, rest: str) -> bool:
    if any(word.strip(".").casefold() in _NO_PLACE for word in place.split()):
        return False
    return f" {mark} " not in rest.partition(". ")[0]


def _paragraph_text(story: Story, index: int) -> str:
    block = story.blocks[index] if story.blocks else None
    return plain_of(block.runs) if isinstance(block, Paragraph) else ""


def _shortened(story: Story, index: int, front: int, back: int) -> Story:
    """Return the story with characters cut off one paragraph; an empty paragraph goes."""
    blocks = list(story.blocks)
    block = blocks[index]
    if isinstance(block, Paragraph):
        blocks[index] = Paragraph(cut_runs(block.runs, front, back))
    return Story(tuple(blocks))


def cut_runs(runs: tuple[Run, ...], front: int, back: int) -> tuple[Run, ...]:
    """Return runs without the first `front` and the last `back` characters."""
    end = len(plain_of(runs)) - back
    kept: list[Run] = []
    position = 0
    for run in runs:
        text = run.text[max(front - position, 0) : max(end - position, 0)]
        kept += [replace(run, text=text)] if text else []
        position += len(run.text)
    return tuple(kept)
