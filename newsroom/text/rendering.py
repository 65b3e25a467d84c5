"""Story → HTML: the only place that writes the markup of a body.

The vocabulary is p, h2–h4, ul, ol, li, blockquote, figure, figcaption, img, table, thead, tbody,
tr, th, td, hr, pre, strong, em, del, sup, sub, a, br, bdi, and a span with class `credit`.
Everything written by a person is escaped here, so that nothing in a body can act.
"""

import html
import re
from collections.abc import Callable, Iterable, Iterator
from itertools import groupby

from newsroom.text.runs import Run, plain_of
from newsroom.text.story import (
    Block,
    Cell,
    Figure,
    Heading,
    Item,
    ListBlock,
    Opaque,
    Paragraph,
    Quote,
    Rule,
    Story,
    Table,
)

_RTL_LETTERS = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff"
_RTL = re.compile(f"[{_RTL_LETTERS}]")
_RTL_STRETCH = re.compile(f"[{_RTL_LETTERS}](?:[^\\w<]*[{_RTL_LETTERS}]|[\u0300-\u036f])*")
_STRONG_LETTER = re.compile(r"[^\W\d_]")
_MARKS: tuple[tuple[str, Callable[[Run], bool]], ...] = (
    ("strong", lambda run: run.strong),
    ("em", lambda run: run.em),
    ("del", lambda run: run.deleted),
    ("sup", lambda run: run.script == "sup"),
    ("sub", lambda run: run.script == "sub"),
)


def story_html(story: Story) -> str:
    """Return the HTML of a body, one block after another, without a wrapper."""
    return "\n".join(filter(None, map(block_html, story.blocks)))


def block_html(block: Block) -> str:
    """Return the HTML of one block; a comment gives ""."""
    match block:
        case Paragraph(runs):
            return _element("p", runs)
        case Heading(level, runs):
            return _element(f"h{level}", runs)
        case ListBlock():
            return _list(block)
        case Quote(blocks):
            return f"<blockquote>\n{_lines(blocks)}\n</blockquote>"
        case Figure():
            return _figure(block)
        case Table():
            return _table(block)
        case Rule():
            return "<hr>"
        case Opaque(source):
            return "" if source.lstrip().startswith("<!--") else f"<pre>{_text(source)}</pre>"


def runs_html(runs: Iterable[Run]) -> str:
    """Return the HTML of runs for use inside a left-to-right element."""
    return "".join(_link(href, _marks(list(linked), 0)) for href, linked in groupby(runs, _address))


def _address(run: Run) -> str:
    return run.href


def _link(href: str, content: str) -> str:
    return f'<a href="{html.escape(href)}">{content}</a>' if href else content


def _marks(runs: list[Run], depth: int) -> str:
    if len(runs) == 1:
        return _marked(runs[0], depth)
    if depth == len(_MARKS):
        return "".join(_isolated(run.text) for run in runs)
    tag, has = _MARKS[depth]
    parts = ((on, _marks(list(some), depth + 1)) for on, some in groupby(runs, has))
    return "".join(f"<{tag}>{content}</{tag}>" if on else content for on, content in parts)


def _marked(run: Run, depth: int) -> str:
    content = _isolated(run.text)
    for tag, has in reversed(_MARKS[depth:]):
        if has(run):
            content = f"<{tag}>{content}</{tag}>"
    return content


def _text(text: str) -> str:
    return html.escape(text, quote=False)


def _isolated(text: str) -> str:
    """Escape text; right-to-left words are isolated so that digits after them keep their place."""
    shown = _text(text)
    if not text.isascii() and _RTL.search(text):
        shown = _RTL_STRETCH.sub(lambda match: f"<bdi>{match[0]}</bdi>", shown)
    return shown.replace("\n", "<br>")


def _element(tag: str, runs: tuple[Run, ...]) -> str:
    return f"<{tag}{_direction(runs)}>{_content(runs)}</{tag}>"


def _direction(runs: tuple[Run, ...]) -> str:
    return ' dir="rtl"' if _begins_rtl(plain_of(runs)) else ""


def _begins_rtl(text: str) -> bool:
    """Tell the direction of the first strong letter (Unicode UAX #9, rule P2)."""
    if text.isascii():
        return False
    first = _STRONG_LETTER.search(text)
    return first is not None and _RTL.match(first[0]) is not None


def _content(runs: tuple[Run, ...]) -> str:
    content = runs_html(runs)
    if _begins_rtl(plain_of(runs)):
        return content.replace("<bdi>", "").replace("</bdi>", "")
    return content


def _lines(blocks: Iterable[Block]) -> str:
    return "\n".join(map(block_html, blocks))


def _list(block: ListBlock) -> str:
    tag = "ol" if block.ordered else "ul"
    kind = ' type="a"' if block.style else ""
    start = f' start="{block.start}"' if block.start != 1 else ""
    items = "\n".join(map(_item, block.items))
    return f"<{tag}{kind}{start}>\n{items}\n</{tag}>"


def _item(item: Item) -> str:
    """Write a lone paragraph without `p`, so that short lists stay tight."""
    first, *rest = item.blocks
    if isinstance(first, Paragraph) and not any(isinstance(block, Paragraph) for block in rest):
        inner = "".join(f"\n{block_html(block)}" for block in rest)
        return f"<li{_direction(first.runs)}>{_content(first.runs)}{inner}</li>"
    return f"<li>\n{_lines(item.blocks)}\n</li>"


def _figure(figure: Figure) -> str:
    decorative = " data-hiasan" if figure.decorative else ""
    src, alt = html.escape(figure.src), html.escape(figure.alt)
    return f'<figure><img src="{src}" alt="{alt}"{decorative}>{_caption(figure)}</figure>'


def _caption(figure: Figure) -> str:
    credit = f'<span class="credit">{_isolated(figure.credit)}</span>' if figure.credit else ""
    words = " ".join(filter(None, (_isolated(figure.caption), credit)))
    return f"<figcaption>{words}</figcaption>" if words else ""


def _table(table: Table) -> str:
    rows = list(table.rows)
    heads = 0
    while heads < len(rows) and rows[heads] and all(cell.header for cell in rows[heads]):
        heads += 1
    while _reaches_beyond(rows[:heads]):
        heads -= 1
    parts = (("thead", rows[:heads]), ("tbody", rows[heads:]))
    return f"<table>\n{''.join(_section(tag, some) for tag, some in parts if some)}</table>"


def _reaches_beyond(rows: list[tuple[Cell, ...]]) -> bool:
    """Whether a cell reaches below its rows: HTML would cut it off at the end of a section."""
    return any(y + cell.rowspan > len(rows) for y, row in enumerate(rows) for cell in row)


def _section(tag: str, rows: list[tuple[Cell, ...]]) -> str:
    lines = "\n".join(f"<tr>{''.join(_cells(row))}</tr>" for row in rows)
    return f"<{tag}>\n{lines}\n</{tag}>\n"


def _cells(row: tuple[Cell, ...]) -> Iterator[str]:
    for cell in row:
        tag = "th" if cell.header else "td"
        across = f' colspan="{cell.colspan}"' if cell.colspan > 1 else ""
        down = f' rowspan="{cell.rowspan}"' if cell.rowspan > 1 else ""
        yield f"<{tag}{_direction(cell.runs)}{across}{down}>{_content(cell.runs)}</{tag}>"
