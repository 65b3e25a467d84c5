"""Saved web pages."""

import pytest

from newsroom.exchange.html_page import read

from .pages import HEADLINE, PAGE

ARTICLE = """<!DOCTYPE html><html><head>
<title>Judul Penuh | Dinas Contoh</title>
<meta property="og:title" content="Judul Kartu">
<meta property="article:published_time" content="2023-05-02T09:00:00+09:00">
<style>p { color: red }</style></head>
<body><nav><a href="/">Beranda</a></nav>
<article><h1>Judul Penuh</h1>
<p><strong>WEDA</strong> – Kepala dinas <em>hadir</em>.</p>
<script>alert(1)</script>
<p>Selesai. (Nur/Umi)</p><p>©Dinas Contoh</p></article>
<footer>Hak cipta</footer></body></html>"""


def test_a_saved_article() -> None:
    (imported,) = read(ARTICLE, "WIT").articles
    article = imported.article
    assert article.title == "Judul Penuh"
    assert (article.dateline, article.credit) == ("WEDA", "©Dinas Contoh")
    assert (article.authors, article.editors) == (("Nur",), ("Umi",))
    assert article.published is not None and article.published.iso == "2023-05-02T09:00:00+09:00"
    assert imported.body.strip() == "Kepala dinas *hadir*.\n\nSelesai."


@pytest.mark.parametrize(
    ("old", "new", "title"),
    [
        ("<h1>Judul Penuh</h1>", "", "Judul Kartu"),
        ("<h1>Judul Penuh</h1>", "<h1> </h1>", "Judul Kartu"),
    ],
)
def test_where_the_title_is_found(old: str, new: str, title: str) -> None:
    assert read(ARTICLE.replace(old, new), "WIT").articles[0].article.title == title


def test_a_page_without_any_title() -> None:
    assert (
        read("<p>Isi saja.</p>", "WIT", "berita lama.html").articles[0].article.title
        == "berita lama"
    )
    assert read("<p>Isi saja.</p>", "WIT").articles[0].article.title == "Tanpa judul"


def test_an_unreadable_date_is_left_out() -> None:
    page = ARTICLE.replace("2023-05-02T09:00:00+09:00", "kemarin")
    assert read(page, "WIT").articles[0].article.published is None


NEWS = PAGE.partition("Agenda\n")[0].replace("Kepala Dinas", "<b>Kepala</b> Dinas")
OLD_SITE = (
    f"<html><head><title>Situs</title></head><body><h1>{HEADLINE}</h1>"
    + "".join(f"<p>{part}</p>\n" for part in NEWS.split("\n\n"))
    + """<h3>Agenda</h3><ul>
<li><div>09<br>May-2023</div><p>Rapat Arsip</p><p>09.30 WITA - Ruang Arsip, Lantai 2</p></li>
<li><div>14</div><div>Aug-2023</div><h4>Upacara</h4><span>08.00 wita - Lapangan</span></li>
</ul><h3>Ruang Multimedia</h3><p>Foto kegiatan</p></body></html>"""
)


def test_a_page_of_the_old_site_gives_its_agenda() -> None:
    page = read(OLD_SITE, "WIT")
    (imported,) = page.articles
    assert imported.article.title == HEADLINE
    assert imported.article.dateline == "Weda"
    assert imported.body.startswith("**Kepala** Dinas")
    assert "Agenda" not in imported.body and HEADLINE not in imported.body
    items = [event.item for event in page.events]
    assert [(item.date, item.title, item.printed_time, item.place) for item in items] == [
        ("2023-05-09", "Rapat Arsip", "09.30 WITA", "Ruang Arsip, Lantai 2"),
        ("2023-08-14", "Upacara", "08.00 WITA", "Lapangan"),
    ]
    assert [str(notice)[:7] for notice in page.notices] == ["1 baris"]
