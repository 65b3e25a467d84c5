"""What an article and its corrections (ralat) say of each other, on both pages.

Dewan Pers, rule 1/2012 no. 4: a correction is linked to the story that it corrects and shows when
it was made. Only live articles are linked.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from newsroom.domain.article import Article
from newsroom.domain.zones import Moment
from newsroom.publishing import addresses


@dataclass(frozen=True)
class CorrectionLinks:
    """The live article that an article corrects, and the live ones that correct it."""

    corrected: Article | None = None
    by: tuple[Article, ...] = ()
    """The oldest first."""

    @property
    def inputs(self) -> list[str]:
        """What the page shows of them."""
        linked = [self.corrected, *self.by] if self.corrected else [*self.by]
        return [f"{addresses.article_path(one)}|{one.title}|{one.published}" for one in linked]


NO_LINKS = CorrectionLinks()


@dataclass(frozen=True)
class Printed:
    """One correction as the page prints it."""

    text: str
    """Empty where only the linked article tells of it."""
    moment: Moment
    article: Article | None


class CorrectionIndex:
    """Who corrects whom among the articles of an edition."""

    def __init__(self, live: Iterable[Article]) -> None:
        self._live = live

    @cached_property
    def _by_id(self) -> dict[str, Article]:
        return {article.id: article for article in self._live}

    @cached_property
    def _correcting(self) -> dict[str, list[Article]]:
        """Article id → the articles that say themselves that they correct it."""
        found: dict[str, list[Article]] = {}
        for article in self._live:
            if article.corrects and article.status == "published":
                found.setdefault(article.corrects, []).append(article)
        return found

    def links(self, article: Article) -> CorrectionLinks:
        """Return the live articles that an article's page leads to because of corrections."""
        named = [self._by_id.get(one.article) for one in article.corrections]
        found = [one for one in named if one is not None and one.status == "published"]
        found += self._correcting.get(article.id, [])
        by = {one.id: one for one in found if one.id != article.id}
        corrected = self._by_id.get(article.corrects) if article.corrects else None
        return CorrectionLinks(corrected, tuple(sorted(by.values(), key=_instant)))


def printed(article: Article, links: CorrectionLinks) -> list[Printed]:
    """Return the corrections that stand below the headline, the oldest first."""
    by_id = {one.id: one for one in links.by}
    made = [
        Printed(one.text, one.moment, by_id.pop(one.article, None)) for one in article.corrections
    ]
    made += [Printed("", one.published, one) for one in by_id.values() if one.published]
    return sorted(made, key=lambda one: one.moment.utc)


def _instant(article: Article) -> str:
    return article.published.utc if article.published else ""
