"""Holding one article back by hand."""

from dataclasses import replace
from pathlib import Path

import pytest

from newsroom.domain.article import Article
from newsroom.domain.errors import NewsroomError
from newsroom.services import articles, holding, publishing
from newsroom.services.changes import NOTHING
from newsroom.services.newsroom import Newsroom
from newsroom.services.outlook import outlook, waiting
from newsroom.storage import articles as stored


def first(newsroom: Newsroom) -> Article:
    return next(a for a in stored.find(newsroom.database) if a.status == "published")


def page_of(published: Path, article: Article) -> str:
    return next(published.rglob(f"{article.slug}.html")).read_text(encoding="utf-8")


def test_a_held_article_stays_as_it_was_until_it_is_released(
    newsroom: Newsroom, published: Path
) -> None:
    article = first(newsroom)
    text = stored.body(newsroom.database, article.id).markdown
    articles.save(newsroom, article, f"{text}\n\nBelum boleh.")
    assert holding.hold(newsroom, article.id).articles == {article.id}
    seen = outlook(newsroom, published)
    assert seen.is_nothing and seen.held == (article.id,) and waiting(newsroom) == 0
    assert [f.record for f in seen.findings if f.rule == "gate.held"] == [article.id]
    assert publishing.publish(newsroom, published).held == (article.id,)
    assert "Belum boleh." not in page_of(published, article)

    holding.release(newsroom, article.id)
    assert waiting(newsroom) == outlook(newsroom).waiting == 1
    publishing.publish(newsroom, published)
    assert "Belum boleh." in page_of(published, article)


def test_a_held_article_without_changes_stays_on_the_site(
    newsroom: Newsroom, published: Path
) -> None:
    article = first(newsroom)
    holding.hold(newsroom, article.id)
    seen = outlook(newsroom, published)
    assert seen.is_nothing and seen.held == () and waiting(newsroom) == 0


def test_a_new_article_that_is_held_does_not_go_out(newsroom: Newsroom, published: Path) -> None:
    new = replace(first(newsroom), id="", slug="", title="Belum waktunya", live_revision=0)
    saved = articles.save(newsroom, new, "Isi.").article
    holding.hold(newsroom, saved.id)
    publishing.publish(newsroom, published)
    assert not list(published.rglob(f"{saved.slug}.html"))
    assert waiting(newsroom) == 0


def test_holding_twice_changes_nothing_and_a_stranger_is_refused(newsroom: Newsroom) -> None:
    article = first(newsroom)
    holding.hold(newsroom, article.id)
    assert holding.hold(newsroom, article.id) == NOTHING
    assert holding.held(newsroom) == {article.id}
    holding.release(newsroom, article.id)
    assert holding.release(newsroom, article.id) == NOTHING
    with pytest.raises(NewsroomError, match="tidak ada"):
        holding.hold(newsroom, "0" * 32)
