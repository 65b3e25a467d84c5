"""Where the caret of one view belongs in the other."""

from collections.abc import Sequence

from newsroom.text.records import Record
from newsroom.ui.articles.editor.underlines import plain_text


def place_in_source(records: Sequence[Record], number: int, at: int, markdown: str) -> int:
    """Return where in the Markdown the caret stands that is in a record."""
    text = plain_text([record.text for record in records])
    offset = sum(len(record.text) + 1 for record in records[:number])
    offset += at if records[number].thing is None else 0
    return _mapped(text, markdown, offset)


def place_in_records(records: Sequence[Record], markdown: str, caret: int) -> tuple[int, int]:
    """Return the record and character for a caret in the Markdown."""
    text = plain_text([record.text for record in records])
    offset = _mapped(markdown, text, caret)
    for number, record in enumerate(records):
        if offset <= len(record.text):
            return number, offset
        offset -= len(record.text) + 1
    return len(records) - 1, len(records[-1].text)


def _mapped(here: str, there: str, at: int) -> int:
    """Return the place in another text of the character at a place in this one.

    The words around the caret are looked for; among several the one at the same share of the
    text is taken, since both texts run alike.
    """
    for width in (40, 20, 10, 5, 2):
        for before in (width, 0):
            begin = max(at - before, 0)
            piece = here[begin : at + width]
            places = _occurrences(there, piece)
            if piece.strip() and places:
                wanted = begin * len(there) / max(len(here), 1)
                return min(places, key=lambda place: abs(place - wanted)) + at - begin
    return min(at, len(there))


def _occurrences(text: str, piece: str) -> list[int]:
    places: list[int] = []
    at = text.find(piece) if piece else -1
    while at >= 0 and len(places) < 1000:
        places.append(at)
        at = text.find(piece, at + 1)
    return places
