"""Lists of Microsoft Word: paragraphs that only their style says are items."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from newsroom.text.story import Block, Item, ListBlock, Paragraph

_LIST_STYLE = re.compile(r"(l[0-9]+) level([0-9]+)")
_NUMBER = re.compile(r"\(?([0-9]{1,4})[.)]?\Z")
_ROMAN = re.compile(r"\(?(?:i|[ivx]{2,})[.)]\Z", re.IGNORECASE)
_LETTER = re.compile(r"\(?([a-z])[.)]\Z", re.IGNORECASE)


@dataclass(frozen=True)
class WordItem:
    """A Word paragraph that is an item: its list, its level (1 is outermost), mark and text."""

    list_id: str
    level: int
    marker: str
    paragraph: Paragraph

    @property
    def numbering(self) -> tuple[bool, str, int]:
        """Return (ordered, style, number) as the mark shows them."""
        if match := _NUMBER.match(self.marker):
            return True, "", int(match[1])
        if _ROMAN.match(self.marker):
            return True, "", 1
        if match := _LETTER.match(self.marker):
            return True, "a", ord(match[1].lower()) - ord("a") + 1
        return False, "", 1


def list_place(style: str) -> tuple[str, int] | None:
    """Return (list, level) from the value of `mso-list`, or None when it is no item."""
    match = _LIST_STYLE.match(style)
    return (match[1], int(match[2])) if match else None


def rebuild_lists(blocks: Iterable[Block | WordItem]) -> list[Block]:
    """Return the blocks with each row of Word items turned into nested lists."""
    rebuilt: list[Block] = []
    for is_item, some in groupby(blocks, lambda block: isinstance(block, WordItem)):
        if is_item:
            rebuilt.extend(_lists([item for item in some if isinstance(item, WordItem)]))
        else:
            rebuilt.extend(block for block in some if not isinstance(block, WordItem))
    return rebuilt


_Branch = tuple[WordItem, list[WordItem]]


def _lists(items: list[WordItem]) -> Iterator[ListBlock]:
    branches: list[_Branch] = []
    for item in items:
        if branches and item.level > branches[0][0].level:
            branches[-1][1].append(item)
            continue
        if branches and not _continues(branches[-1][0], item):
            yield _list(branches)
            branches = []
        branches.append((item, []))
    if branches:
        yield _list(branches)


def _continues(before: WordItem, item: WordItem) -> bool:
    ordered, style, _ = before.numbering
    same_list = before.list_id == item.list_id or item.numbering[2] != 1 or not ordered
    return same_list and item.numbering[:2] == (ordered, style)


def _list(branches: list[_Branch]) -> ListBlock:
    ordered, style, start = branches[0][0].numbering
    items = (Item((first.paragraph, *_lists(deeper))) for first, deeper in branches)
    return ListBlock(ordered, tuple(items), start, style)
