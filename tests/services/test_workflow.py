"""From draft to published: verbs, history, and four eyes on every way."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from newsroom.domain.article import Article
from newsroom.domain.errors import NewsroomError
from newsroom.domain.site import Site
from newsroom.services import (
    article_desk,
    articles,
    editing,
    edition_content,
    importing,
    outlook,
    publishing,
    workflow,
)
from newsroom.services.importing import Wishes
from newsroom.services.newsroom import Newsroom, change_site, create, work_as
from newsroom.storage import articles as stored


@pytest.fixture
def newsroom(tmp_path: Path) -> Newsroom:
    return create(tmp_path / "a.newsroom", Site(town="Sofifi"), "Acm")


@pytest.fixture
def eyes(newsroom: Newsroom) -> Newsroom:
    change_site(newsroom, {"four_eyes": "ya"})
    return newsroom


def written(newsroom: Newsroom, text: str = "Satu.", **fields: object) -> Article:
    blank = replace(Article("", "Panen pala", authors=("Acm",)), **fields)  # type: ignore[arg-type]
    return articles.save(newsroom, blank, text).article


def make_live(newsroom: Newsroom) -> None:
    publishing.publish(newsroom, newsroom.path.with_name("situs"))


def status_of(newsroom: Newsroom, article: Article) -> str:
    found = stored.get(newsroom.database, article.id)
    assert found is not None
    return found.status


def test_an_article_goes_from_draft_to_published_and_back(newsroom: Newsroom) -> None:
    item = written(newsroom).id
    assert workflow.submit(newsroom, item).article.status == "review"
    work_as(newsroom, "Redni")
    assert workflow.approve(newsroom, item).article.status == "approved"
    out = workflow.publish(newsroom, item).article
    assert out.status == "published" and out.published is not None
    gone = workflow.withdraw(newsroom, item, " Keliru\nnarasumber. ").article
    assert (gone.status, gone.notice) == ("withdrawn", "Keliru narasumber.")
    assert workflow.reopen(newsroom, item).article.status == "draft"
    steps = workflow.standing(newsroom, item).steps
    assert [(step.verb, step.person) for step in steps] == [
        ("draft", "Redni"), ("withdrawn", "Redni"), ("published", "Redni"),
        ("approved", "Redni"), ("review", "Acm"), ("draft", "Acm"),
    ]  # fmt: skip
    assert steps[0].moment.zone == "WIT"


def test_a_step_is_put_back_whole(newsroom: Newsroom) -> None:
    before = written(newsroom)
    workflow.publish(newsroom, before.id)
    after = workflow.put_back(newsroom, before).article
    assert (after.status, after.published) == ("draft", None)


def test_what_was_never_published_is_not_withdrawn(newsroom: Newsroom) -> None:
    with pytest.raises(NewsroomError, match="belum pernah tayang"):
        workflow.withdraw(newsroom, written(newsroom).id)


def test_an_unknown_article_is_said(newsroom: Newsroom) -> None:
    with pytest.raises(NewsroomError, match="tidak ada"):
        workflow.approve(newsroom, newsroom.new_id())
    assert workflow.standing(newsroom, newsroom.new_id()) == workflow.Standing()


def by_verb(newsroom: Newsroom, item: str, status: str) -> None:
    workflow.move(newsroom, item, status)


def by_field(newsroom: Newsroom, item: str, status: str) -> None:
    editing.set_fields(newsroom, item, {"status": status})


def by_batch(newsroom: Newsroom, item: str, status: str) -> None:
    editing.set_many(newsroom, {item: {"status": status}})


def with_other_words(newsroom: Newsroom, item: str, status: str) -> None:
    editing.set_fields(newsroom, item, {"status": status, "body": "Kata lain."})


Way = Callable[[Newsroom, str, str], None]


@pytest.mark.parametrize("status", ["approved", "published"])
@pytest.mark.parametrize("way", [by_verb, by_field, by_batch, with_other_words])
def test_with_four_eyes_nobody_lets_his_own_words_out(
    eyes: Newsroom, way: Way, status: str
) -> None:
    article = written(eyes)
    with pytest.raises(NewsroomError, match="Empat mata"):
        way(eyes, article.id, status)
    assert status_of(eyes, article) == "draft"
    assert stored.body(eyes.database, article.id).markdown == "Satu."


@pytest.mark.parametrize("way", [by_verb, by_field, by_batch])
def test_somebody_else_lets_them_out(eyes: Newsroom, way: Way) -> None:
    article = written(eyes)
    work_as(eyes, "Redni")
    for status in ("approved", "published"):
        way(eyes, article.id, status)
        assert status_of(eyes, article) == status


def test_who_changed_the_text_last_is_no_second_pair_of_eyes(eyes: Newsroom) -> None:
    article = written(eyes)
    work_as(eyes, "Redni")
    editing.set_fields(eyes, article.id, {"body": "Dua."})
    with pytest.raises(NewsroomError, match="Empat mata"):
        workflow.approve(eyes, article.id)
    editing.set_fields(eyes, article.id, {"category": "Pemerintahan"})
    with pytest.raises(NewsroomError, match="Empat mata"):
        workflow.approve(eyes, article.id)
    work_as(eyes, "Ibn")
    editing.set_fields(eyes, article.id, {"category": "SPBE"})  # a field is not the text
    assert workflow.approve(eyes, article.id).article.status == "approved"


def test_initials_are_the_same_in_any_letters(eyes: Newsroom) -> None:
    article = written(eyes)
    work_as(eyes, "ACM")
    with pytest.raises(NewsroomError, match="Empat mata"):
        workflow.approve(eyes, article.id)


def test_an_unknown_person_is_told_to_say_who_it_is(eyes: Newsroom) -> None:
    article = written(eyes)
    work_as(eyes, "")
    with pytest.raises(NewsroomError, match="Pilih nama Anda"):
        workflow.approve(eyes, article.id)
    assert not workflow.standing(eyes, article.id).may_approve


def test_undo_gives_back_what_somebody_else_let_out(eyes: Newsroom) -> None:
    article = written(eyes)
    work_as(eyes, "Redni")
    published = workflow.publish(eyes, article.id).article
    work_as(eyes, "Acm")
    workflow.reopen(eyes, article.id)
    assert workflow.put_back(eyes, published).article.status == "published"
    workflow.reopen(eyes, article.id)
    editing.set_fields(eyes, article.id, {"body": "Kata lain."})
    with pytest.raises(NewsroomError, match="Empat mata"):
        workflow.put_back(eyes, published)


@pytest.mark.parametrize("front", ["", "status: published\npublished: 2023-04-18\n"])
def test_an_import_lets_nothing_out(eyes: Newsroom, tmp_path: Path, front: str) -> None:
    file = tmp_path / "naskah.md"
    file.write_text(f"---\ntitle: Panen pala\n{front}---\nSatu.\n", encoding="utf-8")
    report = importing.import_sources(eyes, [file], Wishes(status="" if front else "published"))
    assert not report.created and "Empat mata" in str(report.failed[0].reason)
    assert not stored.find(eyes.database)
    assert bool(importing.import_sources(eyes, [file], Wishes()).created) == (not front)


def test_changed_words_stay_back_until_somebody_else_approves_them(eyes: Newsroom) -> None:
    article = written(eyes, "Lama.")
    work_as(eyes, "Redni")
    workflow.publish(eyes, article.id)
    make_live(eyes)
    work_as(eyes, "Acm")
    editing.set_fields(eyes, article.id, {"summary": "Ringkas."})
    assert not edition_content.gather(eyes).held  # only the words need eyes
    editing.set_fields(eyes, article.id, {"body": "Baru."})
    held = edition_content.gather(eyes)
    assert held.held == (article.id,) and held.findings[0].rule == "gate.eyes"
    assert held.content.body(held.content.articles[0]) == "<p>Lama.</p>"
    assert outlook.waiting(eyes) == outlook.outlook(eyes).waiting
    with pytest.raises(NewsroomError, match="Empat mata"):
        workflow.approve_changes(eyes, article.id)
    work_as(eyes, "Redni")
    assert workflow.standing(eyes, article.id).awaits_approval
    workflow.approve_changes(eyes, article.id)
    assert status_of(eyes, article) == "published"
    assert not workflow.standing(eyes, article.id).awaits_approval
    free = edition_content.gather(eyes)
    assert free.content.body(free.content.articles[0]) == "<p>Baru.</p>"


def test_words_written_after_the_approval_stay_back_the_first_time_too(eyes: Newsroom) -> None:
    article = written(eyes)
    work_as(eyes, "Redni")
    workflow.publish(eyes, article.id)
    work_as(eyes, "Acm")
    editing.set_fields(eyes, article.id, {"body": "Selundupan."})
    assert edition_content.gather(eyes).content.articles == ()


def test_a_withdrawal_needs_one_pair_of_eyes(eyes: Newsroom, tmp_path: Path) -> None:
    article = written(eyes)
    work_as(eyes, "Redni")
    workflow.publish(eyes, article.id)
    publishing.publish(eyes, tmp_path / "situs")
    work_as(eyes, "Acm")
    workflow.withdraw(eyes, article.id)
    assert edition_content.gather(eyes).content.articles[0].status == "withdrawn"


def test_a_copy_and_a_way_back_are_no_way_around(eyes: Newsroom) -> None:
    article = written(eyes, "Lama.")
    work_as(eyes, "Redni")
    workflow.publish(eyes, article.id)
    make_live(eyes)
    work_as(eyes, "Acm")
    copy = article_desk.duplicate(eyes, article.id).article
    with pytest.raises(NewsroomError, match="Empat mata"):
        workflow.publish(eyes, copy.id)
    editing.set_fields(eyes, article.id, {"body": "Baru.", "status": "draft"})
    assert article_desk.revert(eyes, article.id).article.status == "published"


def test_the_setting_is_yes_or_no(newsroom: Newsroom) -> None:
    for value, kept in (("ya", "yes"), ("yes", "yes"), ("tidak", "no"), ("", "no")):
        change_site(newsroom, {"four_eyes": value})
        assert newsroom.site.four_eyes == kept
    with pytest.raises(NewsroomError):
        change_site(newsroom, {"four_eyes": "barangkali"})
