"""The pages: their HTML, the facts that offices rely on, and how they behave in a browser."""

import gzip
import re
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from html import unescape
from itertools import pairwise
from pathlib import Path
from typing import Any

import html5lib
import pytest

from newsroom.domain.agenda import AgendaItem
from newsroom.domain.article import Article, Correction
from newsroom.domain.media import Album
from newsroom.domain.site import Site
from newsroom.domain.zones import parse_moment
from newsroom.publishing import addresses, agenda_views, structured, wording
from newsroom.publishing.content import Content
from newsroom.publishing.corrections import CorrectionIndex

from .fixtures import site_sample as sample

CONTENT = sample.build()
PEN = sample.renderer()
PAGES = sample.pages(CONTENT, PEN)
TITLE = CONTENT.articles[0]
COMING = CONTENT.agenda[-1]
ATTACK = "<img src=x onerror=alert(1)>"
CHROMIUM = "/usr/bin/chromium"


def article_page(
    article: Article = TITLE, body: str = sample.BODY, content: Content = CONTENT
) -> str:
    pen = PEN if content.site is sample.SITE else sample.renderer(content.site)
    return pen.article(
        content, article, body, content.articles[1:5], content.agenda[:3], content.albums
    )


def text_of(html: str) -> str:
    """What a reader sees, blanks folded."""
    main = html.partition("<main")[2].partition("</main>")[0]
    return " ".join(unescape(re.sub(r"<[^>]*>", "", "<main" + main)).split())


def title_of(html: str) -> str:
    return unescape(html.partition("<title>")[2].partition("</title>")[0])


# Every page


@pytest.mark.parametrize("path", PAGES)
def test_pages_are_valid_html(path: str) -> None:
    html5lib.HTMLParser(strict=True).parse(PAGES[path])


@pytest.mark.parametrize("path", PAGES)
def test_pages_have_language_policy_title_and_one_h1(path: str) -> None:
    html = PAGES[path]
    assert '<html lang="id">' in html
    assert html.count("<h1") == 1
    assert (
        html.partition("<head>")[2]
        .lstrip()
        .startswith('<meta http-equiv="Content-Security-Policy"')
    )
    assert "default-src 'none'" in html
    assert 5 < len(title_of(html)) <= 70


@pytest.mark.parametrize("path", PAGES)
def test_headings_skip_no_level(path: str) -> None:
    levels = [int(level) for level in re.findall(r"<h([1-6])", PAGES[path])]
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


@pytest.mark.parametrize("path", PAGES)
def test_no_foreign_host_in_resource_position(path: str) -> None:
    html = re.sub(
        r'<script type="application/ld\+json">.*?</script>', "", PAGES[path], flags=re.DOTALL
    )
    loaded = re.findall(r'(?:src|srcset|poster)="([^"]*)"', html)
    loaded += re.findall(r'<link rel="(?:stylesheet|icon)"[^>]*href="([^"]*)"', html)
    assert not [address for address in loaded if "//" in address]
    assert " style=" not in html and not re.search(r"\son[a-z]+=", html)


@pytest.mark.parametrize("path", PAGES)
def test_relative_links_climb_to_the_root(path: str) -> None:
    if path == addresses.NOT_FOUND:
        assert 'href="https://kominfo.example.go.id/index.html"' in PAGES[path]
        return
    for address in re.findall(r'(?:href|src)="(?!https?:|#|mailto:|tel:)([^"]*)"', PAGES[path]):
        assert address.startswith(addresses.root_of(path)), address


def test_same_arguments_give_the_same_bytes() -> None:
    assert sample.pages(sample.build(), sample.renderer()) == PAGES


def test_a_changed_record_is_not_taken_from_the_cache() -> None:
    changed = replace(CONTENT.articles[1], title="Judul yang lain")
    page = PEN.article(CONTENT, TITLE, sample.BODY, [changed], [], [])
    assert "Judul yang lain" in page and CONTENT.articles[1].title not in unescape(page)


# Articles


def test_dateline_initials_and_credit() -> None:
    text = text_of(article_page())
    assert "Sofifi _ Gubernur meninjau" in text
    assert "kebersihan pantai. (Acm/Redni) ©Diskominfosan" in text
    assert text.count("©Diskominfosan") == 2, "once after the article, once as the photo's credit"
    assert '<b class="dateline">Sofifi</b> _ ' in article_page()


def test_own_credit_line_stands_for_the_offices() -> None:
    page = article_page(replace(TITLE, credit="©Biro Adpim", cover=""))
    assert '<p class="credit">©Biro Adpim</p>' in page
    assert "©Diskominfosan" not in text_of(page)


def test_separator_is_a_setting() -> None:
    content = sample.build(replace(sample.SITE, separator=" — "))
    assert "Sofifi — Gubernur" in text_of(article_page(content=content))


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (
            "<h2>Sub</h2>\n<ul>\n<li>satu</li>\n</ul>",
            "<p>{d} _</p>\n<h2>Sub</h2>\n<ul>\n<li>satu</li>\n</ul>\n<p>{i}</p>",
        ),
        (
            "<blockquote>\n<p>Kata</p>\n</blockquote>",
            "<p>{d} _</p>\n<blockquote>\n<p>Kata</p>\n</blockquote>\n<p>{i}</p>",
        ),
        ("<p>Satu</p>", "<p>{d} _ Satu {i}</p>"),
        ("", "<p>{d} _ {i}</p>\n"),
    ],
)
def test_text_without_a_paragraph_at_its_edges(body: str, expected: str) -> None:
    shown = article_page(body=body).partition('<div class="text">\n')[2].partition("\n</div>")[0]
    dateline, initials = (
        '<b class="dateline">Sofifi</b>',
        '<span class="initials">(Acm/Redni)</span>',
    )
    assert shown == expected.format(d=dateline, i=initials)


def test_pictures_at_the_edges_do_not_keep_dateline_and_initials_from_the_text() -> None:
    figure = '<figure><img src="media:laut" alt="Laut"></figure>'
    page = article_page(body=f"{figure}\n<p>Kata.</p>\n{figure}")
    assert (
        '<p><b class="dateline">Sofifi</b> _ Kata. <span class="initials">(Acm/Redni)</span></p>'
        in page
    )


def test_section_headings_in_order_even_when_empty() -> None:
    for page in (article_page(), PEN.article(CONTENT, TITLE, sample.BODY, [], [], [])):
        places = [
            page.index(f"<h2>{name}</h2>")
            for name in ("Berita Lainnya", "Agenda", "Ruang Multimedia")
        ]
        assert places == sorted(places)
    assert page.count('<p class="empty">') == 3


def test_byline_and_time() -> None:
    text = text_of(article_page())
    assert "Selasa, 18 April 2023, 09.15 WIT · Penulis Acm · Penyunting Rednita Anwar" in text
    assert '<time datetime="2023-04-18T09:15:00+09:00">' in article_page()


def test_social_card_needs_the_address() -> None:
    page = article_page()
    assert (
        '<meta property="og:image" content="https://kominfo.example.go.id/media/upacara-1200.jpg">'
        in page
    )
    assert '<meta property="og:url" content="https://kominfo.example.go.id/berita/2023/04/' in page
    assert '<meta property="og:locale" content="id_ID">' in page
    assert '<meta property="article:published_time" content="2023-04-18T09:15:00+09:00">' in page
    without = article_page(content=sample.build(replace(sample.SITE, url="")))
    for word in ("og:url", "og:image", "canonical", "umpan.xml", "wa.me", "facebook", "Sumber:"):
        assert word in page and word not in without


def test_share_links_whatsapp_first() -> None:
    page = article_page()
    assert page.index("https://wa.me/?text=Gubernur%20Tinjau") < page.index(
        "https://www.facebook.com/sharer"
    )


def test_long_titles_are_cut_between_words() -> None:
    assert (
        title_of(article_page())
        == "Gubernur Tinjau Dermaga Penyeberangan yang Baru… – Diskominfosan"
    )
    short = article_page(replace(TITLE, short_title="Dermaga Baru"))
    assert title_of(short) == "Dermaga Baru – Diskominfosan"
    assert wording.page_title("kata " * 30, "Nama situs yang sangat panjang sekali").endswith(
        "kata…"
    )
    assert len(wording.page_title("a" * 90, "Situs")) == 70


def test_structured_data_cannot_leave_its_script() -> None:
    page = PAGES[addresses.article_path(TITLE)]
    assert '"headline":"\\u003c/script>\\u003cb>"' in page


def test_withdrawn_article_keeps_its_address_without_its_text() -> None:
    page = PAGES["berita/2023/04/ditarik.html"]
    assert "telah ditarik oleh redaksi" in page and "noindex" in page
    assert CONTENT.articles[2].summary not in page


# What people type


@pytest.mark.parametrize("words", [ATTACK, "Rakor PPID & Wali Data", '"kutip" & <b>'])
def test_texts_are_shown_as_text(words: str) -> None:
    article = replace(TITLE, title=words, summary=words, dateline=words, category=words, cover="x")
    event = replace(CONTENT.agenda[0], title=words, place=words, reason=words, status="postponed")
    picture = replace(CONTENT.pictures["laut"], caption=words, alt=words, credit=words)
    content = replace(CONTENT, pictures={"x": picture}, people={"Acm": words})
    album = Album("album009", words, "album", "2023-04-01", words, "x", media=("x",))
    pages = [
        PEN.article(content, article, sample.BODY, [article], [event], [album]),
        PEN.front(content, [article, article], [event], [album]),
        PEN.agenda_item(content, event, [article]),
        PEN.agenda_month(content, "2023-03", [event], holidays={"2023-03-22": words}),
        PEN.album(content, album),
        PEN.withdrawn(content, article),
    ]
    for page in pages:
        html5lib.HTMLParser(strict=True).parse(page)
        assert words in unescape(page)
        assert ATTACK not in page and "&amp;amp;" not in page and '<b>"' not in page


def test_titles_of_any_script_are_isolated() -> None:
    page = PEN.article(
        CONTENT, TITLE, sample.BODY, [replace(TITLE, id="artikel9", title="عربي 123")], [], []
    )
    assert "<bdi>عربي 123</bdi>" in page and '<h1 dir="auto">' in page


# Bodies


def body(html: str, root: str = "../") -> str:
    return PEN.body_with_media(html, CONTENT, root)


def test_plain_bodies_stay_as_they_are() -> None:
    assert body(sample.BODY) is sample.BODY


def test_picture_with_words_of_its_own() -> None:
    shown = body(
        '<figure><img src="media:laut" alt="Laut &amp; gunung"><figcaption>Selat &amp; pulau '
        '<span class="credit">Ibn</span></figcaption></figure>'
    )
    assert 'srcset="../media/laut-320.webp 320w, ../media/laut-640.webp 640w, ' in shown
    assert 'srcset="../media/laut-640.jpg 640w, ../media/laut-1200.jpg 1200w"' in shown
    assert 'src="../media/laut-640.jpg"' in shown and 'width="1200" height="800"' in shown
    assert 'alt="Laut &amp; gunung"' in shown and 'loading="lazy"' in shown
    assert (
        '<figcaption>Selat &amp; pulau <span class="credit">Foto: Ibn</span></figcaption>' in shown
    )


def test_pictures_offer_no_more_than_a_page_can_use() -> None:
    small = replace(CONTENT.pictures["laut"], jpeg=(("media/a.jpg", 200),), webp=())
    large = replace(small, webp=tuple((f"media/{w}.webp", w) for w in (320, 1280, 1600)))
    content = replace(CONTENT, pictures={"a": small, "b": large})
    shown = PEN.body_with_media('<figure><img src="media:a" alt=""></figure>', content, "")
    assert 'srcset="media/a.jpg 200w"' in shown and "<source" not in shown
    shown = PEN.body_with_media('<figure><img src="media:b" alt=""></figure>', content, "")
    assert 'srcset="media/320.webp 320w, media/1280.webp 1280w"' in shown


def test_picture_with_words_of_the_library() -> None:
    shown = body('<figure><img src="media:laut" alt=""></figure>')
    assert 'alt="Gunung di seberang selat pada pagi hari"' in shown
    assert "Gunung di seberang selat pada pagi hari. <span" in shown
    assert "Foto: Redni/©Diskominfosan" in shown


def test_decorative_and_missing_and_foreign_pictures() -> None:
    assert 'alt=""' in body('<figure><img src="media:laut" alt="" data-hiasan></figure>')
    assert (
        body(
            '<p>a</p>\n<figure><img src="media:hilang" alt="x"><figcaption>y</figcaption></figure>'
        )
        == "<p>a</p>\n"
    )
    foreign = body('<figure><img src="https://a.example/b.jpg" alt="Peta"></figure>')
    assert foreign == '<p><a href="https://a.example/b.jpg">Gambar: Peta</a></p>'


def test_video_and_document_in_a_body() -> None:
    video = body(f'<figure><img src="media:{sample.VIDEO.item.id}" alt=""></figure>')
    assert '<video controls preload="none"' in video and 'kind="captions"' in video
    paper = body(f'<figure><img src="media:{sample.PAPER.item.id}" alt=""></figure>')
    assert 'download="Peta Rencana SPBE.pdf"' in paper and "PDF, 2,1 MB" in paper


def test_links_to_own_records() -> None:
    event, article = CONTENT.agenda[0], CONTENT.articles[1]
    assert (
        body(f'<a href="artikel:{article.id}">baca</a>')
        == f'<a href="../{addresses.article_path(article)}">baca</a>'
    )
    assert (
        body(f'<a href="agenda:{event.id}">lihat</a>')
        == f'<a href="../{addresses.agenda_path(event)}">lihat</a>'
    )
    assert body('<a href="media:laut">foto</a>') == '<a href="../media/laut-1200.jpg">foto</a>'
    assert (
        body('<p><a href="artikel:rahasia1"><em>kata</em></a> lain</p>')
        == "<p><em>kata</em> lain</p>"
    )


# Agenda


def test_times_are_printed_as_announced() -> None:
    text = text_of(PAGES[addresses.agenda_month_path("2023-03")])
    assert "11.00 WITA - Ruang Rapat Dinas Komunikasi, Informatika dan Persandian" in text
    assert "13.30 WIT - Hotel Bela (Ternate)" in text
    assert "14–16 Maret 2023, 09.00–16.00 WIT - Aula Diskominfosan" in text
    assert (
        '<time class="date" datetime="2023-03-08T11:00:00+08:00"><b>08</b> <span>Mar</span>'
        in (PAGES[addresses.agenda_month_path("2023-03")])
    )


def test_indonesian_months_in_date_blocks() -> None:
    item = replace(CONTENT.agenda[0], date="2023-08-07")
    assert "07 Agu 2023" in text_of(PEN.front(CONTENT, [], [item], []))


def test_status_in_words() -> None:
    html = PAGES[addresses.agenda_month_path("2023-03")]
    for word in ("Ditunda", "Dijadwalkan ulang", "Dibatalkan"):
        assert f">{word}</strong>" in html
    assert "<s><bdi>Audiensi komunitas pers mahasiswa</bdi></s>" in html
    cancelled = PAGES[addresses.agenda_path(CONTENT.agenda[3])]
    assert "<s>Audiensi" in cancelled and "Alasan: Narasumber berhalangan hadir." in cancelled
    assert "Semula Senin, 27 Maret 2023." in PAGES[addresses.agenda_path(CONTENT.agenda[5])]


def test_notes_of_the_newsroom_are_in_no_page() -> None:
    assert not [path for path, html in PAGES.items() if "RAHASIA" in html]


def test_month_table_begins_on_monday_and_names_holidays() -> None:
    html = PAGES[addresses.agenda_month_path("2023-03")]
    days = re.findall(r'<td( class="out")?><span class="n(?: red)?">(\d+)', html)
    assert [int(day) for _, day in days[:4]] == [27, 28, 1, 2]
    assert len(days) == 35 and sum(not out for out, _ in days) == 31
    assert "Libur: Hari Suci Nyepi" in html
    assert html.count("Bimbingan teknis admin situs") == 4, (
        "three days in the table, once in the list"
    )


def test_all_day_and_unknown_time() -> None:
    item = AgendaItem(id="agenda99", title="Libur", date="2023-03-01", all_day=True, slug="libur")
    shown = partial(agenda_views.agenda_card, CONTENT, root="")
    assert shown(item).time == "Sepanjang hari" and shown(item).clock == ""
    assert shown(replace(item, all_day=False)).time == "", "nobody waits for what is over"
    coming = replace(item, date=CONTENT.today, all_day=False)
    assert shown(coming).time == "Waktu menyusul" and shown(coming).datetime == CONTENT.today


def test_times_stand_as_announced_and_tell_the_true_offset() -> None:
    item = AgendaItem(
        "a", "Rapat", "2023-03-08", start="08:00", open_end=True, zone="WITA", slug="r"
    )
    card = agenda_views.agenda_card(CONTENT, item, "")
    assert (card.time, card.datetime) == ("08.00 WITA s.d. selesai", "2023-03-08T08:00:00+08:00")
    assert card.clock == "08.00 WITA", "a cell names a zone that is not the office's"
    home = replace(item, zone=CONTENT.site.zone, open_end=False, end="10:00")
    assert agenda_views.agenda_card(CONTENT, home, "").clock == "08.00"


# Lists and multimedia


def test_multimedia_is_grouped() -> None:
    html = PAGES[addresses.MULTIMEDIA]
    places = [html.index(f"<h2>{name}</h2>") for name in ("Foto", "Video", "Audio", "Dokumen")]
    assert places == sorted(places)
    text = text_of(html)
    assert "Album · 3 foto, 1 video" in text and "Foto · 3 gambar" in text
    assert "3 menit 20 detik" in text and "PDF, 2,1 MB" in text
    assert f'id="m-{sample.VIDEO.item.id}"' in html


def test_album_leaves_out_what_is_not_in_the_bundle() -> None:
    album = replace(CONTENT.albums[0], media=("laut", "hilang"))
    assert PEN.album(CONTENT, album).count("<figure>") == 1
    assert "Album ini belum berisi foto" in PEN.album(CONTENT, replace(album, media=()))


def test_parts_of_a_busy_month() -> None:
    page = PEN.news_month(CONTENT, "2023-04", CONTENT.articles, 1, 2, "2023-03", "2023-05")
    assert 'href="https://kominfo.example.go.id/berita/2023/04/bagian-1.html"' in page
    assert 'href="../../../berita/2023/04/index.html">Bagian 2</a>' in page
    assert '<span class="chip" aria-current="page">Bagian 1</span>' in page
    assert "‹ </span>Maret 2023" in page and "Mei 2023<span" in page
    assert title_of(page) == "Berita April 2023, bagian 1 – Diskominfosan"


def test_information_list_has_the_prescribed_columns() -> None:
    html = PAGES[addresses.DIP_PAGE]
    assert html.count('<th scope="col">') == 9 and '<th scope="row"' in html
    assert "Daftar Informasi Publik</a></li>" in PAGES[addresses.FRONT]
    bare = replace(CONTENT, files={})
    assert "Daftar Informasi Publik" not in PEN.front(bare, bare.articles, [], [])


def test_empty_site() -> None:
    site = Site(name="Kominfo")
    content = Content(
        site=site,
        now="2023-04-18T03:00:00Z",
        today="2023-04-18",
        articles=(),
        agenda=(),
        albums=(),
        categories={},
        tags={},
        people={},
        pictures={},
        files={},
        body=lambda article: "",
    )
    pen = sample.renderer(site)
    for page in (
        pen.front(content, [], [], []),
        pen.news_index(content, [], []),
        pen.agenda_index(content, [], []),
        pen.multimedia_index(content, [], [], []),
        pen.about(content),
        pen.not_found(content),
    ):
        html5lib.HTMLParser(strict=True).parse(page)
        assert "None" not in page


def test_redirect_leads_to_the_present_address() -> None:
    page = PAGES["berita/2023/04/lama.html"]
    assert 'content="0; url=../../../berita/2023/04/baru.html"' in page and "noindex" in page


@pytest.mark.parametrize(
    ("count", "words"),
    [(2_130_000, "2,1 MB"), (640_000, "640 KB"), (3, "1 KB"), (2_000_000_000, "2 GB")],
)
def test_sizes(count: int, words: str) -> None:
    assert wording.size_words(count) == words


# Corrections


def test_corrections_of_any_words_are_valid_and_escaped() -> None:
    moment = parse_moment("2023-04-19T10:00:00+09:00", "WIT")
    told = replace(TITLE, id="ralat", title=ATTACK, slug="ralat", corrects=TITLE.id)
    corrected = replace(TITLE, corrections=(Correction(ATTACK, moment, "ralat"),), release=ATTACK)
    content = replace(CONTENT, articles=(told, corrected))
    index = CorrectionIndex(content.articles)
    for article, words in ((corrected, "Baca ralat"), (told, "Ralat untuk:")):
        links = index.links(article)
        data = structured.news_article(content, article, None, 1, links)
        page = PEN.article(content, article, sample.BODY, [], [], [], [data], links)
        html5lib.HTMLParser(strict=True).parse(page)
        assert words in text_of(page) and ATTACK not in page
    assert "Ralat, Rabu, 19 April 2023, 10.00 WIT: <img" in text_of(
        PEN.article(content, corrected, sample.BODY, [], [], [], [], index.links(corrected))
    )


# Photos that are cropped


@pytest.mark.parametrize(
    ("focus", "crop"),
    [
        ("", ""), ("50 50", ""), ("34 66", ""), ("0 50", "kiri"), ("33 50", "kiri"),
        ("67 50", "kanan"), ("100 100", "kanan bawah"), ("50 10", "atas"), ("5 90", "kiri bawah"),
    ],
)  # fmt: skip
def test_a_crop_keeps_the_focus_in_sight(focus: str, crop: str) -> None:
    assert CONTENT.pictures[TITLE.cover].crop == ""
    picture = replace(CONTENT.pictures[TITLE.cover], focus=focus)
    assert picture.crop == crop
    content = replace(CONTENT, pictures={**CONTENT.pictures, TITLE.cover: picture})
    pen = sample.renderer(content.site)
    marks = f' class="{crop}"'
    front = pen.front(content, [TITLE, TITLE], [], [])
    assert front.count(marks) == (2 if crop else 0)
    page = pen.article(content, TITLE, sample.BODY, [TITLE], [], [])
    assert page.count(marks) == (1 if crop else 0), "the cover itself is never cropped"
    css = (sample.TEMPLATES / "site.css").read_text("utf-8")
    assert all(f".{name}{{--" in css for name in crop.split())


# Weight


def test_weight_of_an_article() -> None:
    css = (sample.TEMPLATES / "site.css").read_bytes()
    assert len(css) <= 9_000
    article = replace(TITLE, cover="", title=TITLE.title[:60], slug=TITLE.slug[:55])
    words = " ".join(sample.PARAGRAPHS * 2).split()[:300]
    html = article_page(article, f"<p>{' '.join(words)}</p>").encode()
    assert len(html) + len(css) <= 20_000
    assert len(gzip.compress(html)) + len(gzip.compress(css)) <= 8_000


# Browser


def draw(path: Path, name: str, size: tuple[int, int]) -> None:
    from PIL import Image

    path.parent.mkdir(parents=True, exist_ok=True)
    Image.linear_gradient("L").resize(size).save(path)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("situs")
    sample.write(folder, CONTENT, draw)
    return folder


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    if not Path(CHROMIUM).exists():
        pytest.skip("no Chromium")
    api = pytest.importorskip("playwright.sync_api")
    switches = (
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    )
    with api.sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=CHROMIUM, args=switches)
        yield running
        running.close()


BROWSED = {
    "front": addresses.FRONT,
    "article": addresses.article_path(TITLE),
    "agenda": addresses.agenda_month_path("2023-03"),
    "event": addresses.agenda_path(CONTENT.agenda[3]),
    "coming": addresses.agenda_path(COMING),
    "multimedia": addresses.MULTIMEDIA,
    "album": addresses.album_path(CONTENT.albums[0]),
    "news": addresses.NEWS,
    "dip": addresses.DIP_PAGE,
    "search": addresses.SEARCH + "?q=papan",
    "404": addresses.NOT_FOUND,
}


@pytest.mark.browser
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280])
def test_pages_in_a_browser(browser: Any, site: Path, width: int, scheme: str) -> None:
    axe = pytest.importorskip("axe_playwright_python.sync_playwright").Axe()
    page = browser.new_page(viewport={"width": width, "height": 800}, color_scheme=scheme)
    asked: list[str] = []
    said: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    for name, path in BROWSED.items():
        page.goto(f"file://{site}/{path}")
        found = axe.run(page, options={"preload": False}).response["violations"]
        assert not found, (name, [(one["id"], one["nodes"][0]["html"]) for one in found])
        assert not said, (name, said)
        page.set_viewport_size({"width": 320, "height": 800})
        assert page.evaluate("document.documentElement.scrollWidth") <= 320, name
        page.set_viewport_size({"width": width, "height": 800})
    assert not [url for url in asked if not url.startswith(f"file://{site}/")]
    page.close()


@pytest.mark.browser
def test_wide_texts_do_not_widen_the_page(browser: Any, tmp_path: Path) -> None:
    wide = f"<p>{'alamat' * 30}</p><table><tr>{'<td>Kolom lebar</td>' * 12}</tr></table>"
    content = sample.build(body=wide)
    long_words = replace(TITLE, title="Kata" * 40, category="x" * 80)
    content = replace(content, articles=(long_words, *content.articles[1:]))
    sample.write(tmp_path, content, draw)
    page = browser.new_page(viewport={"width": 320, "height": 800})
    for path in (addresses.FRONT, addresses.article_path(long_words), addresses.NEWS):
        page.goto(f"file://{tmp_path}/{path}")
        assert page.evaluate("document.documentElement.scrollWidth") <= 320, path
    page.close()


@pytest.mark.browser
def test_skip_link_comes_first_and_search_finds(browser: Any, site: Path) -> None:
    page = browser.new_page()
    page.goto(f"file://{site}/{addresses.SEARCH}")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.fill("#kata", "PAPAN derma")
    page.wait_for_selector("#hasil li")
    assert page.text_content("#jumlah") == "1 hasil."
    assert page.evaluate("[...document.querySelectorAll('mark')].map(e => e.textContent)") == [
        "Dermaga",
        "Papan",
    ]
    page.fill("#kata", "tidakada")
    page.wait_for_selector("#jumlah:text-is('Tidak ada hasil.')")
    page.close()


@pytest.mark.browser
def test_album_opens_large_and_gives_the_focus_back(browser: Any, site: Path) -> None:
    page = browser.new_page()
    page.goto(f"file://{site}/{addresses.album_path(CONTENT.albums[0])}")
    page.click("a.zoom >> nth=0")
    assert page.text_content("dialog p").startswith("1 dari 3")
    page.keyboard.press("ArrowLeft")
    assert page.text_content("dialog p").startswith("3 dari 3")
    page.keyboard.press("Escape")
    page.wait_for_selector("figure:nth-child(3) a.zoom:focus")
    page.close()


@pytest.mark.browser
def test_an_article_prints_on_one_page(browser: Any, site: Path) -> None:
    page = browser.new_page()
    page.goto(f"file://{site}/{addresses.article_path(TITLE)}")
    assert len(re.findall(rb"/Type /Page\b", page.pdf(prefer_css_page_size=True))) == 1
    page.close()


@pytest.mark.browser
def test_coming_events_are_marked_by_the_readers_clock(browser: Any, site: Path) -> None:
    page = browser.new_page(timezone_id="Asia/Jayapura")
    page.clock.set_fixed_time(parse_moment("2023-03-15T08:00", "WIT").utc)
    page.goto(f"file://{site}/{addresses.agenda_month_path('2023-03')}")
    assert page.text_content("[aria-current=date] .n") == "15"
    assert page.evaluate("[...document.querySelectorAll('.soon')].map(e => e.textContent)") == [
        "Berlangsung"
    ]
    page.close()
