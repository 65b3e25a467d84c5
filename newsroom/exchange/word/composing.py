"""What a Word file means as a news story: its title, its pictures with captions, its headings.

The title is the first paragraph in the style Title (its neighbours in that style belong to it);
else the first heading 1 that stands among the first lines, or a first line that is a heading of
any level; else, among these lines, the first short paragraph that is bold throughout, centred or
in capitals and no sentence; else a first line that is no sentence. Lines such as `SIARAN PERS`,
`Nomor: …` and `Sofifi, 17 April 2023` above it stay in the text.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from newsroom.exchange.word.pieces import Piece
from newsroom.exchange.word.stacking import blocks_of
from newsroom.text.sanitize import clean_line
from newsroom.text.story import Figure, Story

_FIRST_LINES = 6
"""Paragraphs among which a title is looked for."""
_LONGEST_TITLE = 200
_LOWEST_LEVEL = 9
_LONGEST_LINE = 120
"""A first line without any look is a title only up to this length."""
_LONGEST_CAPTION = 500
_ABOVE_TITLE = re.compile(
    r"(?:siaran pers|press release|pers rilis|rilis(?: pers| berita)?|naskah berita|berita"
    r"|(?:nomor|no|tanggal|hari/tanggal)\.?\s*:.*|(?:[\w ./]{3,60},\s*)?\d{1,2} \w+ \d{4})\Z",
    re.IGNORECASE,
)
_PLAIN = ("", "more", "subtitle")
_ENDS_SENTENCE = (".", ":", ";", ",", "!", "?", "”", '"')
_CAPTION = re.compile(r"(?:\(\s*)?(?:foto|keterangan foto|ket\.? foto)\s*:\s*", re.IGNORECASE)
_CREDIT = re.compile(r"\s*[(\[]\s*foto\s*:\s*([^()\[\]]{1,80})[)\]]\.?\Z", re.IGNORECASE)
_MOST_CREDIT_WORDS = 3


@dataclass(frozen=True)
class Composition:
    """A story and the title that was taken out of it; empty where none was certain."""

    title: str
    story: Story


def composed(pieces: Sequence[Piece]) -> Composition:
    """Return pieces as a title and a story."""
    rest = _with_captions(pieces)
    begin, end = _title_place(rest)
    title = clean_line(" ".join(piece.text for piece in rest[begin:end]))
    del rest[begin:end]
    is_top = any(piece.kind == "heading" and piece.level == 1 for piece in rest)
    plain = [_without_look(piece) for piece in rest]
    return Composition(title, Story(tuple(blocks_of(plain, int(is_top)))))


def _without_look(piece: Piece) -> Piece:
    """A heading that is bold throughout is so because it is a heading."""
    if piece.kind == "heading" and _is_bold(piece):
        return replace(piece, runs=tuple(replace(run, strong=False) for run in piece.runs))
    return piece


# Title


def _title_place(pieces: Sequence[Piece]) -> tuple[int, int]:
    """Return where the title begins and ends; the same place twice for none."""
    styled = next((n for n, piece in enumerate(pieces) if piece.kind == "title"), None)
    if styled is not None:
        end = styled
        while end < len(pieces) and pieces[end].kind == "title":
            end += 1
        return styled, end
    lines = [n for n, p in enumerate(pieces) if p.thing is None and p.place is None]
    first = [n for n in lines[:_FIRST_LINES] if not _ABOVE_TITLE.match(pieces[n].text.strip())]
    found = next((n for n in first if _is_heading(pieces[n], 1)), None)
    if found is None and first and _is_heading(pieces[first[0]], _LOWEST_LEVEL):
        found = first[0]
    if found is None:
        found = next((n for n in first if _stands_out(pieces[n])), None)
    if found is None and first and _is_first_line(pieces[first[0]]):
        found = first[0]
    if found is None or not any(n > found for n in range(len(pieces))):
        return 0, 0
    return found, found + 1


def _is_heading(piece: Piece, lowest: int) -> bool:
    is_heading = piece.kind == "heading" and 1 <= piece.level <= lowest
    return is_heading and len(piece.text) <= _LONGEST_TITLE


def _stands_out(piece: Piece) -> bool:
    text = piece.text.strip()
    if piece.kind not in _PLAIN or not 0 < len(text) <= _LONGEST_TITLE:
        return False
    return not text.endswith(".") and (_is_bold(piece) or piece.centred or text.isupper())


def _is_bold(piece: Piece) -> bool:
    return all(run.strong for run in piece.runs if run.text.strip())


def _is_first_line(piece: Piece) -> bool:
    line = piece.text.strip()
    is_short = "\n" not in line and len(line) <= _LONGEST_LINE
    return piece.kind in _PLAIN and is_short and not line.endswith(_ENDS_SENTENCE)


# Captions


def _with_captions(pieces: Sequence[Piece]) -> list[Piece]:
    """Give each picture the paragraph right behind it that is its caption."""
    made: list[Piece] = []
    for piece in pieces:
        figure = made[-1].thing if made else None
        caption = _caption(piece) if isinstance(figure, Figure) and not figure.caption else None
        if caption is not None and isinstance(figure, Figure):
            words, credit = caption
            made[-1] = replace(
                made[-1], thing=replace(figure, caption=words, credit=credit or figure.credit)
            )
        else:
            made.append(piece)
    return made


def _caption(piece: Piece) -> tuple[str, str] | None:
    """Return caption and credit of a paragraph; None where it is neither."""
    text = clean_line(piece.text)
    opening = _CAPTION.match(text)
    is_caption = piece.kind == "caption" or opening is not None
    linked = any(run.href for run in piece.runs)
    if piece.thing is not None or not is_caption or linked or len(text) > _LONGEST_CAPTION:
        return None
    if opening is not None:
        text = text[opening.end() :]
        text = text.removesuffix(")") if opening[0].startswith("(") else text
    if opening is not None and len(text.split()) <= _MOST_CREDIT_WORDS:
        return "", text
    credit = _CREDIT.search(text)
    return (text[: credit.start()], credit[1].strip()) if credit is not None else (text, "")
