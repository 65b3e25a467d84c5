"""How long lists are cut into pages that stay as they are when news is added.

Lists are cut by time, never by counting from the newest: an old page changes only when
something old changes (performance.md 5.3).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from newsroom.domain.article import Article
from newsroom.domain.dates import month_title

MOST = 100
"""Entries on one list page."""
_FEW = 20
"""A newest page with fewer entries than this takes the one before it in, if both fit."""


@dataclass(frozen=True)
class Chunk:
    """One page of a list: its name in the folder, its label, and its articles, newest first."""

    name: str
    label: str
    articles: tuple[Article, ...]


def month_of(article: Article) -> str:
    """`2023-04`, by the wall date of publication."""
    assert article.published is not None, "only dated articles lie in an archive"
    return article.published.wall[:7]


def by_month(articles: Iterable[Article]) -> dict[str, list[Article]]:
    """Group articles, keeping their order; newest month first when they come newest first."""
    months: dict[str, list[Article]] = {}
    for article in articles:
        months.setdefault(month_of(article), []).append(article)
    return months


def parts(articles: Sequence[Article]) -> list[Sequence[Article]]:
    """Cut a month, newest first, into parts that are full from its beginning; newest part first.

    Only the newest part ever grows, so that earlier ones stay as they are.
    """
    newest = len(articles) % MOST or MOST
    cuts = [0, *range(newest, len(articles) + 1, MOST)]
    return [articles[start:end] for start, end in pairwise(cuts)]


def part_name(number: int, count: int) -> str:
    """Name of part `number` (newest is 0) of `count`: `index`, `bagian-2`, `bagian-1`."""
    return "index" if number == 0 else f"bagian-{count - number}"


def chunks(articles: Sequence[Article]) -> list[Chunk]:
    """Cut a list, newest first, into a newest page `index` and pages by year or month."""
    cut = [
        chunk
        for year, group in groupby(articles, _year)
        for chunk in _year_chunks(year, list(group))
    ]
    if (
        len(cut) > 1
        and len(cut[0].articles) < _FEW
        and len(cut[0].articles) + len(cut[1].articles) <= MOST
    ):
        both = Chunk("index", f"{cut[1].label}–{cut[0].label}", cut[0].articles + cut[1].articles)
        return [both, *cut[2:]]
    return [Chunk("index", cut[0].label, cut[0].articles), *cut[1:]] if cut else []


def _year(article: Article) -> str:
    return month_of(article)[:4]


def _year_chunks(year: str, articles: list[Article]) -> list[Chunk]:
    if len(articles) <= MOST:
        return [Chunk(year, year, tuple(articles))]
    return [
        chunk
        for month, group in by_month(articles).items()
        for chunk in _month_chunks(month, group)
    ]


def _month_chunks(month: str, articles: list[Article]) -> list[Chunk]:
    cut = parts(articles)
    label = month_title(int(month[:4]), int(month[5:]))
    if len(cut) == 1:
        return [Chunk(month, label, tuple(articles))]
    return [
        Chunk(f"{month}-{len(cut) - number}", f"{label}, bagian {len(cut) - number}", tuple(part))
        for number, part in enumerate(cut)
    ]
