"""Finding a passage of a text again after the text was edited."""

from newsroom.domain.note import CONTEXT, Anchor
from newsroom.text.overlap import common_end, common_start

_LONGEST = 500
"""Characters of a passage that are kept."""
_LEAST = 8
"""Characters of context that are enough where a passage itself was changed."""
_GROWTH = 200
"""Characters that a passage may have grown by and still be told by what stands around it."""


def anchor_at(text: str, start: int, end: int) -> Anchor:
    """Return what tells a passage of a text again; of a very long one its beginning."""
    end = min(end, start + _LONGEST)
    return Anchor(text[start:end], text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT])


def place_of(text: str, anchor: Anchor) -> tuple[int, int] | None:
    """Return (start, end) of an anchor's passage; None where it is no longer in the text.

    Of several places with its words the one whose surroundings fit best; where its words were
    changed, what stands between its surroundings.
    """
    if not anchor.quote:
        return None
    return _exact(text, anchor) or _between(text, anchor)


def _exact(text: str, anchor: Anchor) -> tuple[int, int] | None:
    best, most = -1, -1
    start = text.find(anchor.quote)
    while start >= 0:
        end = start + len(anchor.quote)
        fit = _common_end(text, start, anchor.prefix) + _common_start(text, end, anchor.suffix)
        if fit > most:
            best, most = start, fit
        start = text.find(anchor.quote, start + 1)
    return (best, best + len(anchor.quote)) if best >= 0 else None


def _common_end(text: str, place: int, prefix: str) -> int:
    return common_end(text[max(0, place - len(prefix)) : place], prefix)


def _common_start(text: str, place: int, suffix: str) -> int:
    return common_start(text[place : place + len(suffix)], suffix)


def _between(text: str, anchor: Anchor) -> tuple[int, int] | None:
    for length in (CONTEXT, _LEAST):
        before, after = anchor.prefix[-length:], anchor.suffix[:length]
        start = text.find(before) + len(before) if before in text else -1
        if start < 0:
            continue
        limit = start + len(anchor.quote) + _GROWTH
        end = text.find(after, start, limit + len(after)) if after else len(text)
        if start < end <= limit:
            return start, end
    return None
