"""The texts of a body one after another, and putting other words into them."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from newsroom.text.chunks import split
from newsroom.text.dialect import parse
from newsroom.text.runs import Run, plain_of
from newsroom.text.sanitize import clean_body
from newsroom.text.story import (
    Block,
    Cell,
    Figure,
    Heading,
    Inner,
    Item,
    ListBlock,
    Opaque,
    Paragraph,
    Quote,
    Story,
    Table,
)
from newsroom.text.writer import known_blocks, rewrite, write_block

Place = tuple[int, int]
"""Where something begins and ends in a text."""
Choose = Callable[[str], Sequence[Place]]
"""Gets the text of a passage; returns the places of it that get other words, left to right."""
_B = TypeVar("_B", Paragraph, Heading, Cell)


def with_words(markdown: str, choose: Choose, words: str, in_code: bool = False) -> str:
    """Return Markdown with other words at the chosen places of its passages.

    Passages are the paragraphs, headings, cells, and the alternative text, caption and credit of
    pictures, in reading order; with `in_code` opaque blocks (code, footnotes) as well. Addresses
    are none. New words take the look of the first letter that they replace, wherever the others
    had marks. Blocks without a place, and the gaps between all of them, keep their bytes.
    """
    source, passages = clean_body(markdown), _Passages(choose, words, in_code)
    old = known_blocks(split(source))
    story = Story(tuple(passages.block(block) for _, _, block in old))
    if len(story.blocks) < len(old):
        return rewrite(source, story)  # a block that lost all its words takes its gap along
    parts = [
        gap + (text if new == block else write_block(new))
        for (gap, text, block), new in zip(old, story.blocks, strict=True)
    ]
    made = "".join(parts) + source[sum(len(gap) + len(text) for gap, text, _ in old) :]
    return made if parse(made) == story else rewrite(source, story)


def passages_of(story: Story, in_code: bool = False) -> list[str]:
    """Return the texts of all passages, as `with_words` goes through them."""
    texts: list[str] = []

    def take(text: str) -> Sequence[Place]:
        texts.append(text)
        return ()

    passages = _Passages(take, "", in_code)
    for block in story.blocks:
        passages.block(block)
    return texts


@dataclass(frozen=True)
class _Passages:
    choose: Choose
    words: str
    in_code: bool

    def block(self, block: Block) -> Block:
        match block:
            case Paragraph():
                return self._with_runs(block)
            case Heading():
                return self._with_runs(block)
            case ListBlock():
                return self._list(block)
            case Quote(blocks):
                return Quote(tuple(map(self._within, blocks)))
            case Figure():
                return self._figure(block)
            case Table(rows):
                return Table(tuple(tuple(map(self._with_runs, row)) for row in rows))
            case Opaque(source) if self.in_code:
                return Opaque(self._text(source))
            case _:
                return block

    def _within(self, block: Inner) -> Inner:
        return self._with_runs(block) if isinstance(block, Paragraph) else self._list(block)

    def _list(self, block: ListBlock) -> ListBlock:
        return replace(block, items=tuple(map(self._item, block.items)))

    def _item(self, item: Item) -> Item:
        return Item(tuple(map(self._within, item.blocks)))

    def _with_runs(self, holder: _B) -> _B:
        places = self.choose(plain_of(holder.runs))
        return replace(holder, runs=put_in(holder.runs, places, self.words)) if places else holder

    def _figure(self, figure: Figure) -> Figure:
        return replace(
            figure,
            alt=self._text(figure.alt),
            caption=self._text(figure.caption),
            credit=self._text(figure.credit),
        )

    def _text(self, text: str) -> str:
        return spliced(text, self.choose(text), self.words)


def put_in(runs: Sequence[Run], places: Sequence[tuple[int, int]], words: str) -> tuple[Run, ...]:
    """Return runs with `words` in place of each stretch, in the look of its first letter."""
    made: list[Run] = []
    at = 0
    for run in runs:
        end = at + len(run.text)
        text, reached = "", at
        for begin, stop in places:
            if begin < end and stop > at:
                text += run.text[reached - at : max(begin - at, 0)]
                text += words if begin >= at else ""
                reached = stop
        made.append(replace(run, text=text + run.text[reached - at :]))
        at = end
    return tuple(run for run in made if run.text)


def spliced(text: str, places: Iterable[Place], words: str) -> str:
    """Return a text with other words at some places."""
    parts, reached = [], 0
    for start, end in places:
        parts += [text[reached:start], words]
        reached = end
    return "".join((*parts, text[reached:]))
