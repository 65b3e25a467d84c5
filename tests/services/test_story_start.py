"""Buat berita: dateline, day, place, organiser and officials arrive in the draft; nothing else."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from newsroom.copydesk.desk import check_article
from newsroom.domain.agenda import AgendaItem
from newsroom.domain.errors import NewsroomError
from newsroom.domain.site import Site
from newsroom.services import agenda, article_desk, articles, calendar
from newsroom.services.newsroom import Newsroom, create
from newsroom.services.story_start import begun_about, story_start
from newsroom.text.dialect import to_html


@pytest.fixture
def newsroom(tmp_path: Path) -> Newsroom:
    return create(tmp_path / "a.newsroom", Site(town="Sofifi"), person="Acm")


def item(**fields: Any) -> AgendaItem:
    return AgendaItem("", "Rapat DIP", "2023-03-08", **fields)


def first(markdown: str) -> str:
    return markdown.split("\n\n")[0]


def test_what_the_agenda_knows_is_in_the_text(newsroom: Newsroom) -> None:
    event = agenda.save(
        newsroom,
        item(
            place="Aula Kantor, Ternate", organiser="Dinas Kominfo",
            officials=("Drs. Budi, M.Si.", "Siti", "Kadis PU"), notes="Rahasia", reporters=("Ibr",),
            vehicle="DG 1 XY",
        ),
    ).item  # fmt: skip
    article, markdown = begun_about(newsroom, event.id)
    assert (article.title, article.dateline, article.event, article.authors) == (
        "Rapat DIP", "Ternate", event.id, ("Acm",),
    )  # fmt: skip
    paragraphs = markdown.strip().split("\n\n")
    assert paragraphs[0] == (
        "Dinas Kominfo menggelar Rapat DIP di Aula Kantor, Ternate, Rabu (8/3/2023)."
    )
    assert paragraphs[1] == "Kegiatan itu dihadiri Drs. Budi, M.Si.; Siti; dan Kadis PU."
    assert not any(word in markdown for word in ("Rahasia", "Ibr", "DG 1"))


def test_both_lead_to_each_other(newsroom: Newsroom) -> None:
    event = agenda.save(newsroom, item()).item
    article, markdown = begun_about(newsroom, event.id)
    saved = articles.save(newsroom, article, markdown).article
    entry = calendar.entry(newsroom, event.id)
    assert entry is not None and [story.id for story in entry.stories] == [saved.id]
    assert begun_about(newsroom, event.id) == (saved, "")
    with pytest.raises(NewsroomError):
        begun_about(newsroom, "0" * 32)


def test_what_is_not_known_is_a_prompt_that_holds_the_story_back(newsroom: Newsroom) -> None:
    event = agenda.save(newsroom, item()).item
    article, markdown = begun_about(newsroom, event.id)
    assert first(markdown) == (
        "[penyelenggara …] menggelar Rapat DIP di [tempat …], Rabu (8/3/2023)."
    )
    found = check_article(article, markdown, date(2023, 3, 8))
    prompts = [str(one.message) for one in found if one.rule == "gate.prompt"]
    assert len(prompts) == 5 and "[penyelenggara …]" in prompts[0]


def test_several_days_and_one_official(newsroom: Newsroom) -> None:
    text = story_start(item(end_date="2023-03-10", officials=("Siti",)))
    assert "8–10 Maret 2023." in first(text)
    assert "Kegiatan itu dihadiri Siti." in text


def test_marks_in_a_title_stay_letters() -> None:
    text = story_start(AgendaItem("", "Lomba *Dayung* <b>1</b> [x](y)", "2023-03-08"))
    assert "Lomba *Dayung* &lt;b&gt;1&lt;/b&gt; [x](y)" in to_html(first(text))


def test_prompts_are_found_in_the_article_as_it_is_stored(newsroom: Newsroom) -> None:
    event = agenda.save(newsroom, item()).item
    article, markdown = begun_about(newsroom, event.id)
    saved = articles.save(newsroom, article, markdown).article
    checked = article_desk.check(newsroom, saved.id)
    found = [one for one in checked.findings if one.rule == "gate.prompt"]
    assert len(found) == 5  # organiser, place, what it was about, quotation, speaker
    assert all(checked.place_in(markdown, one) is not None for one in found)
