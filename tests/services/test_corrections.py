"""Ralat: on the page, linked both ways, and never lost once readers have seen it."""

import json
import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from newsroom.domain.article import Article
from newsroom.domain.errors import NewsroomError
from newsroom.domain.site import Site
from newsroom.exchange import front_matter
from newsroom.publishing import addresses
from newsroom.services import (
    article_desk,
    articles,
    corrections,
    editing,
    exporting,
    importing,
    outlook,
    publishing,
    workflow,
)
from newsroom.services.newsroom import Newsroom, change_site, create
from newsroom.services.publishing import Options
from newsroom.storage import articles as stored

TEXT = "Jumlah perangkat daerah 24, bukan 42 *seperti* ditulis semula."


class Clock:
    """Stands still until it is moved."""

    def __init__(self) -> None:
        self.now = datetime(2023, 4, 18, 0, 15, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def pass_(self, **time: int) -> None:
        self.now += timedelta(**time)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def newsroom(tmp_path: Path, clock: Clock) -> Newsroom:
    return create(tmp_path / "a.newsroom", Site(url="https://contoh.go.id/"), "Acm", clock)


@pytest.fixture
def live(newsroom: Newsroom, clock: Clock) -> Article:
    """An article that readers have seen; one day and 45 minutes later."""
    blank = Article("", "Panen pala", status="published", category="SPBE", dateline="Sofifi")
    item = articles.save(newsroom, articles.dated(newsroom, blank), "Empat puluh dua.").article
    publish(newsroom)
    clock.pass_(days=1, minutes=45)
    return present(newsroom, item)


def present(newsroom: Newsroom, article: Article) -> Article:
    found = stored.get(newsroom.database, article.id)
    assert found is not None
    return found


def publish(newsroom: Newsroom) -> Path:
    """Publish what changed, and check that a full publication gives the very same."""
    out, whole = newsroom.path.with_name("situs"), newsroom.path.with_name("penuh")
    edition = publishing.publish(newsroom, out).edition
    assert publishing.publish(newsroom, whole, Options(full=True)).edition == edition
    return out


def page(newsroom: Newsroom, article: Article) -> str:
    path = addresses.article_path(present(newsroom, article))
    return (newsroom.path.with_name("situs") / path).read_text("utf-8")


def data(html: str) -> dict[str, object]:
    block = re.search(r'<script type="application/ld\+json">(\{.*?"NewsArticle".*?)</script>', html)
    assert block is not None
    found: dict[str, object] = json.loads(block[1])
    return found


def test_a_correction_stands_below_the_headline_with_its_time(
    newsroom: Newsroom, live: Article
) -> None:
    before = data(page(newsroom, live))
    made = corrections.correct(newsroom, live.id, f" {TEXT}\n")
    assert made.article.corrections[0].text == TEXT and made.ralat is None
    assert str(outlook.outlook(newsroom).changed[0].reason) == "Ralat diubah"
    publish(newsroom)
    html = page(newsroom, live)
    note = html.index('<p class="notice"><strong>Ralat</strong>')
    assert html.index("</h1>") < note < html.index('<div class="text">')
    assert (
        '<time datetime="2023-04-19T10:00:00+09:00">Rabu, 19 April 2023, 10.00 WIT</time>' in html
    )
    assert TEXT in html
    after = data(html)
    assert after["correction"] == [
        {"@type": "CorrectionComment", "text": TEXT, "datePublished": "2023-04-19T10:00:00+09:00"}
    ]
    assert after["dateModified"] == "2023-04-19T10:00:00+09:00" != before["dateModified"]
    assert after["mainEntityOfPage"] == before["mainEntityOfPage"]


def test_article_and_ralat_link_each_other_once_both_are_live(
    newsroom: Newsroom, live: Article, clock: Clock
) -> None:
    ralat = corrections.correct(newsroom, live.id, TEXT, with_article=True).ralat
    assert ralat is not None
    assert (ralat.kind, ralat.status, ralat.corrects) == ("ralat", "draft", live.id)
    assert (ralat.title, ralat.authors) == ("Ralat: Panen pala", ("Acm",))
    assert TEXT.replace("*", "\\*") in stored.body(newsroom.database, ralat.id).markdown
    publish(newsroom)
    assert "ralat-panen-pala" not in page(newsroom, live)
    clock.pass_(hours=1)
    workflow.publish(newsroom, ralat.id)
    publish(newsroom)
    assert 'ralat-panen-pala.html">Baca ralat</a></p>' in page(newsroom, live)
    told = page(newsroom, ralat)
    assert (
        '<p class="notice">Ralat untuk: <a href="../../../berita/2023/04/panen-pala.html">' in told
    )
    clock.pass_(hours=1)
    editing.set_fields(newsroom, ralat.id, {"slug": "ralat-baru", "title": "Ralat baru"})
    editing.set_fields(newsroom, live.id, {"title": "Panen pala raya"})
    publish(newsroom)
    assert 'ralat-baru.html">Baca ralat</a></p>' in page(newsroom, live)
    assert "<bdi>Panen pala raya</bdi>" in page(newsroom, ralat)
    workflow.reopen(newsroom, ralat.id)
    publish(newsroom)
    assert "ralat-baru" not in page(newsroom, live).partition("Berita Lainnya")[0]
    assert TEXT in page(newsroom, live)


def test_a_ralat_written_by_hand_is_linked_as_well(
    newsroom: Newsroom, live: Article, clock: Clock
) -> None:
    ralat = articles.save(newsroom, Article("", "Koreksi", kind="ralat"), "Dua puluh.").article
    editing.set_fields(newsroom, ralat.id, {"corrects": live.id, "status": "published"})
    publish(newsroom)
    html = page(newsroom, live)
    assert 'koreksi.html"><bdi>Koreksi</bdi></a></p>' in html.partition("Berita Lainnya")[0]
    assert data(html)["correction"][0]["url"].endswith("/koreksi.html")  # type: ignore[index]


def test_what_readers_have_not_seen_may_be_reworded_and_removed(
    newsroom: Newsroom, live: Article
) -> None:
    made = corrections.correct(newsroom, live.id, "Salah ketik.", with_article=True)
    first = made.article.corrections[0]
    reworded = corrections.reword(newsroom, live.id, first, TEXT).article.corrections
    assert [(one.text, one.moment) for one in reworded] == [(TEXT, first.moment)]
    removed = corrections.remove(newsroom, live.id, reworded[0])
    assert removed.article.corrections == () and made.ralat is not None
    assert present(newsroom, made.ralat).trashed and made.ralat.id in removed.changes.articles
    back = corrections.put_back(newsroom, live.id, reworded[0])
    assert back.article.corrections == reworded and not present(newsroom, made.ralat).trashed
    assert not corrections.put_back(newsroom, live.id, reworded[0]).changes


def test_what_readers_have_seen_stays(newsroom: Newsroom, live: Article, clock: Clock) -> None:
    corrections.correct(newsroom, live.id, TEXT)
    publish(newsroom)
    (seen,) = corrections.listed(newsroom, live.id)
    assert seen.is_public
    for attempt in (
        lambda: corrections.remove(newsroom, live.id, seen.correction),
        lambda: corrections.reword(newsroom, live.id, seen.correction, "Lain."),
    ):
        with pytest.raises(NewsroomError, match="sudah dibaca orang"):
            attempt()
    clock.pass_(hours=1)
    second = corrections.correct(newsroom, live.id, "Satu lagi.").article
    older = articles.save(newsroom, replace(second, corrections=()), "Empat puluh dua.").article
    assert older.corrections == (seen.correction,)
    assert [one.is_public for one in corrections.listed(newsroom, live.id)] == [True]


def test_a_copy_is_a_story_of_its_own(newsroom: Newsroom, live: Article) -> None:
    corrections.correct(newsroom, live.id, TEXT)
    editing.set_fields(newsroom, live.id, {"release": "RP/1", "notice": "Ditarik."})
    copy = article_desk.duplicate(newsroom, live.id).article
    assert (copy.corrections, copy.release, copy.notice, copy.corrects) == ((), "", "", "")


def test_a_draft_needs_no_correction_and_an_empty_one_is_none(
    newsroom: Newsroom, live: Article
) -> None:
    draft = articles.save(newsroom, Article("", "Draf"), "Isi.").article
    with pytest.raises(NewsroomError, match="belum pernah tayang"):
        corrections.correct(newsroom, draft.id, TEXT)
    with pytest.raises(NewsroomError, match="apa yang benar"):
        corrections.correct(newsroom, live.id, " \n ")
    with pytest.raises(NewsroomError, match="tidak ada"):
        corrections.correct(newsroom, newsroom.new_id(), TEXT)


def test_export_and_import_keep_corrections(
    newsroom: Newsroom, live: Article, clock: Clock, tmp_path: Path
) -> None:
    corrections.correct(newsroom, live.id, TEXT, with_article=True)
    clock.pass_(minutes=5)
    corrections.correct(newsroom, live.id, 'Waktu: 10.00, bukan 11.00 "WIT".')
    exporting.export(newsroom, tmp_path / "ekspor")
    before = present(newsroom, live)
    again = create(tmp_path / "b.newsroom", Site(), "Acm", clock)
    assert not importing.import_sources(again, [tmp_path / "ekspor"]).failed
    after = present(again, live)
    assert after.corrections == before.corrections and len(after.corrections) == 2
    written = front_matter.write(before, "Isi.")
    assert front_matter.read(written, "WIT").article.corrections == before.corrections


def test_a_withdrawn_page_says_why_and_keeps_its_address(newsroom: Newsroom, live: Article) -> None:
    path = addresses.article_path(live)
    workflow.withdraw(newsroom, live.id, "Narasumber <keliru> dikutip.")
    publish(newsroom)
    html = page(newsroom, live)
    assert "telah ditarik oleh redaksi</strong>. Narasumber &lt;keliru&gt; dikutip.</p>" in html
    assert addresses.article_path(present(newsroom, live)) == path
    workflow.withdraw(newsroom, live.id, "Diganti.")
    publish(newsroom)
    assert "Diganti." in page(newsroom, live)


def test_pinned_stories_come_first_and_only_live_ones(
    newsroom: Newsroom, live: Article, clock: Clock
) -> None:
    made = []
    for number in range(7):
        clock.pass_(minutes=1)
        blank = Article("", f"Kabar {number}", status="published" if number < 6 else "draft")
        made.append(articles.save(newsroom, articles.dated(newsroom, blank), "Isi.").article)
    wanted = [made[1].id, live.id, made[6].id, made[4].id]
    editing.set_fields(newsroom, made[5].id, {"related": wanted})
    publish(newsroom)
    assert others(page(newsroom, made[5])) == ["Kabar 1", "Panen pala", "Kabar 4", "Kabar 3"]
    editing.set_fields(newsroom, made[1].id, {"title": "Kabar satu"})
    editing.set_fields(newsroom, live.id, {"status": "draft"})
    publish(newsroom)
    assert others(page(newsroom, made[5])) == ["Kabar satu", "Kabar 4", "Kabar 3", "Kabar 2"]
    editing.set_fields(newsroom, made[0].id, {"related": [made[2].id]})
    publish(newsroom)
    assert others(page(newsroom, made[0])) == ["Kabar 2", "Kabar 4", "Kabar 3", "Kabar satu"]


def others(html: str) -> list[str]:
    found = html.partition('aria-label="Berita Lainnya"')[2].partition("</section>")[0]
    return re.findall(r"<bdi>(.*?)</bdi>", found)


def test_a_number_is_printed_and_told(newsroom: Newsroom, live: Article) -> None:
    number = "RP/IV/18.04.2023/PROVMALUT"
    editing.set_fields(newsroom, live.id, {"release": number})
    publish(newsroom)
    html = page(newsroom, live)
    assert f" · Nomor: {number}</p>" in html and data(html)["identifier"] == number


def test_how_the_office_works_makes_no_page_anew(newsroom: Newsroom, live: Article) -> None:
    publish(newsroom)
    change_site(newsroom, {"four_eyes": "yes", "release_pattern": "RP/{nomor}", "quotes": "no"})
    assert publishing.publish(newsroom, newsroom.path.with_name("situs")).written == []
