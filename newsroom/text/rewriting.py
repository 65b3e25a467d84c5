"""Markdown of a text that is being written: only what was touched is written and read again."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from newsroom.text.chunks import split
from newsroom.text.dialect import parse, parse_chunks
from newsroom.text.overlap import common_ends
from newsroom.text.sanitize import clean_body
from newsroom.text.story import Block, Story
from newsroom.text.writer import (
    Known,
    gap_between,
    kept_places,
    known_blocks,
    write,
    write_block,
)

_AROUND = 2
"""Untouched blocks on both sides that are read again, since neighbours may run into each other."""
_REACHING_FAR = ("```", "~~~", "<!--", "-->")
"""Signs that may find their counterpart anywhere further down: such a text is read as a whole."""


@dataclass
class _Draft:
    """What was written last: blocks, their bytes, and which of the old text they are."""

    blocks: Sequence[Block] = ()
    texts: list[str] = field(default_factory=list)
    places: list[int | None] = field(default_factory=list)


class Rewriter:
    """Gives for each state of a story what `writer.rewrite` would, in the time of what changed."""

    def __init__(self, source: str) -> None:
        self._source = clean_body(source)
        self._old: list[Known] | None = None
        self._known: frozenset[Block] = frozenset()
        self._tail = ""
        self._draft: _Draft | None = None

    def markdown(self, story: Story) -> str:
        """Return Markdown of `story` in which blocks that the old text has keep their bytes."""
        if self._draft is not None:
            changed = self._changed(self._draft, story.blocks)
            if changed is not None:
                self._draft = changed
                return self._joined(changed)
        return self._anew(story)

    def _anew(self, story: Story) -> str:
        """Compare with the whole of the old text."""
        if self._old is None:
            self._old = known_blocks(split(self._source))
            self._known = frozenset(block for _, _, block in self._old)
            self._tail = self._source[sum(len(gap) + len(text) for gap, text, _ in self._old) :]
        kept = kept_places(self._old, story)
        places = [kept.get(n) for n in range(len(story.blocks))]
        texts = [
            write_block(block) if place is None else self._old[place][1]
            for block, place in zip(story.blocks, places, strict=True)
        ]
        draft = _Draft(story.blocks, texts, places)
        text = self._joined(draft)
        if parse(text) != story:
            self._draft = None
            return write(story)
        self._draft = None if _reaches_far(text) else draft
        return text

    def _changed(self, draft: _Draft, blocks: Sequence[Block]) -> _Draft | None:
        """Return the draft with what differs written anew; None where all must be compared."""
        was = draft.blocks
        head, tail = common_ends(was, blocks)
        come = blocks[head : len(blocks) - tail]
        if any(block in self._known for block in come):
            return None  # what was undone has its bytes again
        texts = [write_block(block) for block in come]
        if any(map(_reaches_far, texts)):
            return None
        end = len(was) - tail
        made = _Draft(
            blocks,
            [*draft.texts[:head], *texts, *draft.texts[end:]],
            [*draft.places[:head], *(None for _ in come), *draft.places[end:]],
        )
        return made if self._is_read_back(made, head, len(blocks) - tail) else None

    def _is_read_back(self, draft: _Draft, begin: int, end: int) -> bool:
        """Tell whether the stretch that was written is read as what it shall say."""
        first, last = max(begin - _AROUND, 0), min(end + _AROUND, len(draft.blocks))
        text = "".join(
            (self._gap(draft, n) if n > first else "") + draft.texts[n] for n in range(first, last)
        )
        return Story(parse_chunks(split(text))).blocks == tuple(draft.blocks[first:last])

    def _joined(self, draft: _Draft) -> str:
        parts = (self._gap(draft, n) + text for n, text in enumerate(draft.texts))
        return "".join(parts) + self._tail

    def _gap(self, draft: _Draft, n: int) -> str:
        """Return what stands before a block: the old bytes where it follows the same one."""
        place, before = draft.places[n], draft.places[n - 1] if n else None
        if self._old and place is not None and (n == place == 0 or before == place - 1):
            return self._old[place][0]
        return gap_between(draft.blocks[n - 1], draft.blocks[n]) if n else ""


def _reaches_far(text: str) -> bool:
    return any(sign in text for sign in _REACHING_FAR)
