"""Bodies as plain text: for the search index, summaries, counts and references."""

import html
import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from newsroom.text.dialect import parse
from newsroom.text.runs import plain_of
from newsroom.text.story import Figure, Opaque, Story, walk_runs

_BLOCK_TAG = re.compile(
    r"</?(?:p|h[1-6]|li|ul|ol|blockquote|figcaption|figure|t[hdr]|hr|br|pre)\b[^>]*>"
)
_TAG = re.compile(r"<[^>]*>")
_RECORD = re.compile(r"(media|artikel|agenda):([^?#/]+)")
_ELLIPSIS = "…"
_JOINER = "\u200d"


@dataclass(frozen=True)
class RecordLink:
    """A reference to a record of the newsroom: kind is "media", "artikel" or "agenda"."""

    kind: str
    id: str


def plain_text(body: str | Story) -> str:
    """Return a body (its HTML from `to_html`, or its story) as text for searching.

    Lines are paragraphs; NFKC makes ligatures letters and no-break spaces blanks; soft hyphens go.
    """
    text = "\n".join(paragraphs(body)) if isinstance(body, Story) else _text_of_html(body)
    return unicodedata.normalize("NFKC", text.replace("\u00ad", ""))


def _text_of_html(body: str) -> str:
    text = html.unescape(_TAG.sub("", _BLOCK_TAG.sub("\n", body)))
    return "\n".join(filter(None, (line.strip() for line in text.split("\n"))))


def paragraphs(story: Story) -> list[str]:
    """Return the text of every paragraph, heading, cell and caption; breaks become blanks."""
    return [text for text in map(_one_line, _texts(story)) if text]


def _texts(story: Story) -> Iterator[str]:
    for block in story.blocks:
        match block:
            case Figure():
                yield f"{block.caption} {block.credit}"
            case Opaque(source) if not source.startswith("<!--"):
                yield source
            case _:
                yield from map(plain_of, walk_runs(Story((block,))))


def _one_line(text: str) -> str:
    return text.replace("\n", " ").strip(" ")


def word_count(text: str | Story) -> int:
    """Return the number of words: stretches without blanks that hold a letter or digit."""
    words = (" ".join(paragraphs(text)) if isinstance(text, Story) else text).split()
    # Nearly every word begins with a letter; each save and each pause of typing counts them.
    return sum(word[0].isalnum() or any(map(str.isalnum, word)) for word in words)


def excerpt(text: str, limit: int) -> str:
    """Return at most `limit` characters, cut between words and closed by an ellipsis.

    A character is a code point; what is seen as one sign (an emoji with its skin tone, a letter
    with its marks, a flag) is kept or left out as a whole.
    """
    text = " ".join(text.split())
    if len(text) <= limit:
        return text
    end = max(limit - len(_ELLIPSIS), 0)
    at_word = text.rfind(" ", 0, end + 1)
    cut = text[:at_word] if at_word > 0 else text[: _sign_boundary(text, end)]
    return cut.rstrip(" ,;:–—-") + _ELLIPSIS


def _sign_boundary(text: str, at: int) -> int:
    """Return the last place up to `at` where no sign is cut (in the sense of Unicode UAX #29)."""
    while at > 0 and not _parts_signs(text, at):
        at -= 1
    return at


def _parts_signs(text: str, at: int) -> bool:
    before, after = text[at - 1], text[at]
    if before == _JOINER or after == _JOINER or _extends(after):
        return False
    if _is_flag_half(before) and _is_flag_half(after):
        return _flag_halves_before(text, at) % 2 == 0
    return True


def _extends(character: str) -> bool:
    skin_tone = "\U0001f3fb" <= character <= "\U0001f3ff"
    tag = "\U000e0020" <= character <= "\U000e007f"
    return skin_tone or tag or unicodedata.category(character) in ("Mn", "Mc", "Me")


def _is_flag_half(character: str) -> bool:
    return "\U0001f1e6" <= character <= "\U0001f1ff"


def _flag_halves_before(text: str, at: int) -> int:
    start = at
    while start > 0 and _is_flag_half(text[start - 1]):
        start -= 1
    return at - start


def record_links(markdown: str) -> tuple[RecordLink, ...]:
    """Return the records that a body refers to by media:, artikel: or agenda:, each once."""
    found = map(_RECORD.fullmatch, map(_without_fragment, _addresses(parse(markdown))))
    return tuple(dict.fromkeys(RecordLink(match[1], match[2]) for match in found if match))


def _without_fragment(address: str) -> str:
    return re.split("[?#/]", address, maxsplit=1)[0]


def _addresses(story: Story) -> Iterable[str]:
    for block in story.blocks:
        if isinstance(block, Figure):
            yield block.src
        for runs in walk_runs(Story((block,))):
            yield from dict.fromkeys(run.href for run in runs)
