"""“Abaikan untuk ini”: what somebody has looked at is noticed no more."""

from pathlib import Path

import pytest

from newsroom.domain.article import Article
from newsroom.domain.edition import Finding
from newsroom.domain.messages import say
from newsroom.domain.site import Site
from newsroom.services import article_desk, articles, dismissals, editing, notes, outlook
from newsroom.services.article_desk import Checked
from newsroom.services.newsroom import Newsroom, create


@pytest.fixture
def newsroom(tmp_path: Path) -> Newsroom:
    return create(tmp_path / "a.newsroom", Site(), "Redni")


@pytest.fixture
def article(newsroom: Newsroom) -> Article:
    blank = Article("", "Sekprov Minta LLPD", status="published", category="SPBE")
    text = "Penyusunan LPPD. Laporan LPPD pada Senin (18/4/2023)."
    return articles.save(newsroom, articles.dated(newsroom, blank), text).article


def check(newsroom: Newsroom, article: Article) -> Checked:
    return article_desk.check(newsroom, article.id)


def rules(found: Checked) -> set[str]:
    return {finding.rule for finding in found.findings}


def ignore(newsroom: Newsroom, article: Article, rule: str) -> dismissals.Dismissal:
    found = check(newsroom, article)
    (finding,) = [one for one in found.findings if one.rule == rule]
    made = found.dismissal_of(finding)
    assert dismissals.dismiss(newsroom, article.id, [made]).articles == {article.id}
    return made


def test_what_is_ignored_is_noticed_no_more_and_comes_back(
    newsroom: Newsroom, article: Article
) -> None:
    before = check(newsroom, article)
    body = next(finding.rule for finding in before.findings if finding.field == "body")
    made = [ignore(newsroom, article, rule) for rule in ("lack.cover", body)]
    after = check(newsroom, article)
    assert rules(before) - rules(after) == {"lack.cover", body}
    assert {finding.rule for finding in after.ignored} == {"lack.cover", body}
    dismissals.restore(newsroom, article.id, made)
    assert check(newsroom, article).findings == before.findings


def test_it_holds_for_this_article_and_these_words_only(
    newsroom: Newsroom, article: Article
) -> None:
    body = next(f for f in check(newsroom, article).findings if f.field == "body")
    ignore(newsroom, article, body.rule)
    editing.set_fields(newsroom, article.id, {"body": "Baris baru. Pada Senin (18/4/2023)."})
    assert body.rule not in rules(check(newsroom, article))
    editing.set_fields(newsroom, article.id, {"body": "Pada Rabu (18/4/2023)."})
    assert body.rule in rules(check(newsroom, article))
    twin = articles.save(newsroom, Article("", "Lain"), "Pada Senin (18/4/2023).").article
    assert body.rule in rules(check(newsroom, twin))


def test_a_whole_headline_is_ignored_as_long_as_it_stays(
    newsroom: Newsroom, article: Article
) -> None:
    long = "Sekretaris daerah " * 7
    editing.set_fields(newsroom, article.id, {"title": long})
    ignore(newsroom, article, "long.title")
    assert "long.title" not in rules(check(newsroom, article))
    editing.set_fields(newsroom, article.id, {"title": f"{long} lagi"})
    assert "long.title" in rules(check(newsroom, article))


def test_the_outlook_leaves_it_out_as_well(newsroom: Newsroom, article: Article) -> None:
    body = next(f for f in check(newsroom, article).findings if f.field == "body")
    assert body.rule in {one.rule for one in outlook.outlook(newsroom).findings}
    ignore(newsroom, article, body.rule)
    assert body.rule not in {one.rule for one in outlook.outlook(newsroom).findings}


def test_what_stops_a_publication_cannot_be_ignored(newsroom: Newsroom, article: Article) -> None:
    message = say("Artikel belum berjudul.")
    assert not dismissals.may_be_dismissed(Finding("", "title", "gate.title", "block", message))
    for rule in dismissals.ALWAYS:
        assert not dismissals.may_be_dismissed(Finding("", "", rule, "problem", message))
    notes.add(newsroom, article.id, "Cek angka.")
    (note,) = [f for f in check(newsroom, article).findings if f.rule == "note.open"]
    assert not dismissals.may_be_dismissed(note)
    assert dismissals.may_be_dismissed(Finding("", "", "lack.cover", "hint", message))
