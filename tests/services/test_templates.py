"""New articles from templates."""

from datetime import date

import pytest

from newsroom.copydesk.desk import check_article
from newsroom.domain.article import KINDS, Article
from newsroom.domain.errors import NewsroomError
from newsroom.services import articles, templates
from newsroom.services.newsroom import Newsroom
from newsroom.text.dialect import parse
from newsroom.text.writer import write


def test_each_that_comes_along_is_of_a_kind_and_written_as_the_editor_writes() -> None:
    for template in templates.BUILT_IN:
        assert template.fields["kind"] in KINDS
        assert write(parse(template.markdown)).strip() == template.markdown.strip()


def test_an_article_begins_with_kind_place_and_author(newsroom: Newsroom) -> None:
    article, text = templates.begun(newsroom, templates.BUILT_IN[0])
    assert (article.id, article.kind, article.status) == ("", "siaran-pers", "draft")
    assert article.dateline == newsroom.site.town
    assert "Narahubung media" in text


def test_the_desk_reminds_of_prompts_that_are_left(newsroom: Newsroom) -> None:
    article, text = templates.begun(newsroom, templates.BUILT_IN[0])
    found = check_article(article, text, date(2026, 11, 25))
    assert "gate.prompt" in {finding.rule for finding in found}
    plain = check_article(article, "Harga naik [sic] kata dia [Gubernur].", date(2026, 11, 25))
    assert "gate.prompt" not in {finding.rule for finding in plain}


def test_what_articles_of_a_sort_share_is_kept(newsroom: Newsroom) -> None:
    written = articles.save(
        newsroom,
        Article(
            "", "Apel gabungan 17 April", category="Pemerintahan", tags=("Apel",), authors=("Acm",)
        ),
        "[siapa memimpin apel …]\n",
    ).article
    made = templates.keep(newsroom, written.id, " Apel  gabungan ")
    kept = made.template
    assert made.changes.settings and templates.offered(newsroom)[-1] == kept
    begun, text = templates.begun(newsroom, kept)
    assert (begun.title, begun.category, begun.tags) == ("", "Pemerintahan", ("Apel",))
    assert text.strip() == "[siapa memimpin apel …]"
    templates.remove(newsroom, kept.id)
    assert kept not in templates.offered(newsroom)
    templates.put(newsroom, kept)
    assert templates.offered(newsroom)[-1] == kept


def test_a_name_is_wanted_and_is_given_once(newsroom: Newsroom) -> None:
    written = articles.save(newsroom, Article("", "Apel"), "Isi.").article
    for name in ("  ", "siaran PERS"):
        with pytest.raises(NewsroomError):
            templates.keep(newsroom, written.id, name)
    with pytest.raises(NewsroomError):
        templates.keep(newsroom, "0" * 32, "Apel")
