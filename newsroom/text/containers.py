"""What fits into an item, a quote or a table cell, and what becomes of that which does not.

Every reader of foreign formats needs it: the closed tree allows less nesting than they do.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from newsroom.text.runs import Run, plain_of
from newsroom.text.story import (
    Block,
    Cell,
    Heading,
    Inner,
    Item,
    ListBlock,
    Opaque,
    Paragraph,
    Quote,
    Table,
)

_BLANK_LINES = re.compile(r"\n[ \t]*(?:\n[ \t]*)+")


def as_inner(blocks: Iterable[Block]) -> Iterator[Block]:
    """Turn headings and quotes into what an item or a quote can hold; leave the rest."""
    for block in blocks:
        match block:
            case Heading(_, runs):
                yield Paragraph(runs)
            case Quote(inner):
                yield from inner
            case _:
                yield block


def listed(like: ListBlock, groups: Iterable[list[Block]]) -> Iterator[Block]:
    """Yield a list of the groups; a picture, table or rule inside an item parts it in two."""
    items: list[Item] = []
    number = like.start
    for group in groups:
        inner: list[Inner] = []
        is_parted = False
        for block in as_inner(group):
            if not isinstance(block, Paragraph | ListBlock):
                items.append(Item(tuple(inner)))
                yield replace(like, items=tuple(items), start=number)
                yield block
                number += sum(bool(item.blocks) for item in items)
                items, inner, is_parted = [], [], True
            elif is_parted:
                yield block
            else:
                inner.append(block)
        items.append(Item(tuple(inner)))
    yield replace(like, items=tuple(items), start=number)


def joined_by_breaks(parts: Iterable[Iterable[Run]]) -> Iterator[Run]:
    """Yield the runs of several paragraphs as those of one, with breaks between them."""
    for n, part in enumerate(filter(None, map(tuple, parts))):
        if n:
            yield Run("\n")
        yield from part


def flat_runs(block: Block) -> list[Run]:
    """Return a block as the runs of one paragraph with breaks, for a table cell."""
    match block:
        case Paragraph(runs) | Heading(_, runs):
            return list(runs)
        case ListBlock(_, items):
            return [*joined_by_breaks(flat_runs(Quote(item.blocks)) for item in items)]
        case Quote(inner):
            return [*joined_by_breaks(map(flat_runs, inner))]
        case Table(rows):
            return [*joined_by_breaks(map(_flat_row, rows))]
        case Opaque(source):
            return [Run(source)]
        case _:
            return []


def _flat_row(row: tuple[Cell, ...]) -> list[Run]:
    return [Run(" ".join(filter(None, (plain_of(cell.runs) for cell in row))))]


def parted(runs: tuple[Run, ...]) -> Iterator[tuple[Run, ...]]:
    """Yield the paragraphs of running text in which an empty line (two breaks) begins another."""
    part: list[Run] = []
    for run in runs:
        first, *rest = _BLANK_LINES.split(run.text)
        part.append(replace(run, text=first))
        for text in rest:
            yield tuple(part)
            part = [replace(run, text=text)]
    yield tuple(part)
