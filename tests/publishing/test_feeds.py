"""RSS 2.0 and JSON Feed 1.1, read back with other parsers."""

import json
from dataclasses import replace
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime
from html.parser import HTMLParser
from typing import Any
from xml.etree import ElementTree

import html5lib
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.domain.article import Article
from newsroom.domain.site import Site
from newsroom.domain.zones import parse_moment
from newsroom.publishing.content import Content, Picture
from newsroom.publishing.feeds import absolute, json_feed, rss, xml_text

HOST = "https://contoh.go.id/humas/"
PAGE = HOST + "berita/2023/04/rakor.html"
CONTENT_NS = "{http://purl.org/rss/1.0/modules/content/}encoded"
ATOM_LINK = "{http://www.w3.org/2005/Atom}link"
TITLES = [
    "Rakor PPID & Wali Data",
    """Sholat Jum'at "Akbar" di Masjid Raya – 'Khusyuk'""",
    "Makna (إخلاص) bagi ASN 🙏🏽",
    "Suhu < 20 °C ]]> lalu <b>naik</b>",
]
PICTURE = Picture(
    media="0198a0000001",
    alt='Gubernur: "Siap!"',
    width=1280,
    height=853,
    webp=(("media/a-320.webp", 320), ("media/a-1280.webp", 1280)),
    jpeg=(("media/a-320.jpg", 320), ("media/a-1280.jpg", 1280)),
    caption="Pembukaan rakor",
    credit="Foto: Humas",
)
SITE = Site(
    name="Humas & Protokol",
    office="Dinas Contoh",
    town="Sofifi",
    url=HOST,
    address="Jalan Raya 1",
    region="Maluku Utara",
)


def article(number: int = 1, **changes: Any) -> Article:
    """An article of 18 April 2023, 09.15 WIT; later numbers are older."""
    fields: dict[str, Any] = {
        "id": f"0198f2{number:026x}",
        "title": TITLES[0],
        "slug": f"rakor-{number}",
        "status": "published",
        "published": parse_moment("2023-04-18T09:15:00+09:00", "WIT"),
        "modified": "2023-04-18T00:20:00Z",
        "authors": ("Rin",),
        "category": "Pemerintahan",
        "tags": ("R&D", "SPBE"),
        "lede": "Kepala dinas membuka rapat di aula.",
        "dateline": "Sofifi",
    }
    return Article(**fields | changes)


def content(**changes: Any) -> Content:
    """What is public on 19 April 2023: nothing but what the test puts in."""
    fields: dict[str, Any] = {
        "site": SITE,
        "now": "2023-04-19T01:00:00Z",
        "today": "2023-04-19",
        "articles": (),
        "agenda": (),
        "albums": (),
        "categories": {},
        "tags": {},
        "people": {},
        "pictures": {PICTURE.media: PICTURE},
        "files": {},
        "body": lambda _: "",
    }
    return Content(**fields | changes)


def plain_body(_: Article) -> str:
    return "<p>Isi &amp; rincian.</p>"


def parsed_rss(*articles: Article, body: str = "<p>Isi.</p>") -> ElementTree.Element:
    text = rss(content(), articles, lambda _: body)
    channel = ElementTree.fromstring(text.encode()).find("channel")
    assert channel is not None
    return channel


def items_of(channel: ElementTree.Element) -> list[dict[str, str]]:
    return [{part.tag: part.text or "" for part in item} for item in channel.findall("item")]


def parsed_json(*articles: Article, body: str = "<p>Isi.</p>") -> Any:
    return json.loads(json_feed(content(), articles, lambda _: body))


def test_rss_channel_says_who_publishes_and_where_the_feed_lies() -> None:
    channel = parsed_rss(article())
    assert channel.findtext("title") == "Humas & Protokol"
    assert channel.findtext("link") == HOST
    assert channel.findtext("description") == "Dinas Contoh"
    assert channel.findtext("language") == "id"
    link = channel.find(ATOM_LINK)
    assert link is not None
    assert link.attrib == {
        "href": HOST + "umpan.xml", "rel": "self", "type": "application/rss+xml",
    }  # fmt: skip


@pytest.mark.parametrize("title", TITLES)
def test_titles_come_out_as_typed(title: str) -> None:
    assert items_of(parsed_rss(article(title=title)))[0]["title"] == title
    assert parsed_json(article(title=title))["items"][0]["title"] == title


@pytest.mark.parametrize("title", TITLES)
def test_nothing_is_escaped_twice(title: str) -> None:
    made = article(title=title, summary="Tarif < Rp1.000 & gratis")
    for text in (rss(content(), [made], plain_body), json_feed(content(), [made], plain_body)):
        assert "&amp;amp;" not in text
        assert "&amp;lt;" not in text


def test_descriptions_are_html_as_readers_expect() -> None:
    item = items_of(parsed_rss(article(summary="Bila 1 < 2, <i>tulis</i> R&D")))[0]
    tree = html5lib.parseFragment(item["description"], namespaceHTMLElements=False)
    assert "".join(tree.itertext()) == "Bila 1 < 2, <i>tulis</i> R&D"


def test_rss_dates_are_english_with_the_true_offset() -> None:
    wita = parse_moment("2023-08-06T23:30:00+08:00", "WIT")
    dates = [i["pubDate"] for i in items_of(parsed_rss(article(), article(2, published=wita)))]
    assert dates == ["Tue, 18 Apr 2023 09:15:00 +0900", "Sun, 06 Aug 2023 23:30:00 +0800"]
    assert parsedate_to_datetime(dates[0]).utcoffset() == timedelta(hours=9)


def test_the_build_date_is_the_newest_change_and_no_clock() -> None:
    old, new = article(1), article(2, modified="2023-04-18T05:00:00Z")
    channel = parsed_rss(old, new)
    built = parsedate_to_datetime(channel.findtext("lastBuildDate") or "")
    assert built == datetime.fromisoformat("2023-04-18T05:00:00Z")
    later = replace(content(), now="2024-01-01T00:00:00Z", today="2024-01-01")
    assert rss(content(), [old], plain_body) == rss(later, [old], plain_body)
    assert json_feed(content(), [old], plain_body) == json_feed(later, [old], plain_body)


def test_an_empty_feed_is_a_feed() -> None:
    channel = parsed_rss()
    assert channel.find("item") is None
    assert channel.find("lastBuildDate") is None
    assert parsed_json()["items"] == []


def test_a_correction_keeps_date_order_and_guid() -> None:
    made = article()
    fixed = replace(made, title="Judul baru", slug="judul-baru", modified="2023-09-01T00:00:00Z")
    before, after = (items_of(parsed_rss(one, article(2))) for one in (made, fixed))
    for key in ("guid", "pubDate"):
        assert [item[key] for item in before] == [item[key] for item in after]
    first, second = (parsed_json(one)["items"][0] for one in (made, fixed))
    assert (first["id"], first["date_published"]) == (second["id"], second["date_published"])
    assert second["date_modified"] == "2023-09-01T00:00:00Z"


def test_a_story_written_before_its_hour_changed_when_it_appeared() -> None:
    early = article(modified="2023-04-10T00:00:00Z")
    assert parsed_json(early)["items"][0]["date_modified"] == "2023-04-18T00:15:00Z"


def test_guids_are_no_links_and_differ() -> None:
    channel = parsed_rss(article(1), article(2))
    guids = channel.findall("item/guid")
    assert {guid.attrib["isPermaLink"] for guid in guids} == {"false"}
    assert len({guid.text for guid in guids}) == 2
    assert [guid.text for guid in guids] == [item["id"] for item in
        parsed_json(article(1), article(2))["items"]]  # fmt: skip


def test_control_characters_never_reach_a_reader() -> None:
    dirty = article(title="Rapat\b Koordinasi", summary="Ringkas\x1fan", tags=("SPBE\x10",))
    body = "<p>Halaman 1\x0cHalaman 2\x00\ufffe\ud800</p>"
    item = items_of(parsed_rss(dirty, body=body))[0]
    assert item["title"] == "Rapat Koordinasi"
    assert item["description"] == "Ringkasan"
    assert "Halaman 1 Halaman 2" in item[CONTENT_NS]
    entry = parsed_json(dirty, body=body)["items"][0]
    assert entry["tags"] == ["Pemerintahan", "SPBE"]
    assert "Halaman 1 Halaman 2" in entry["content_html"]
    json_feed(content(), [dirty], lambda _: body).encode()


@given(st.text(st.characters(), max_size=40))
def test_any_text_makes_well_formed_xml(text: str) -> None:
    made = article(title=text, summary=text, tags=(text,), category=text)
    ElementTree.fromstring(rss(content(), [made], lambda _: f"<p>{text}</p>").encode())


def test_a_body_that_ends_a_cdata_section_survives() -> None:
    body = "<p>larik[a[0]]>1 dan ]]&gt;</p>"
    assert items_of(parsed_rss(article(), body=body))[0][CONTENT_NS] == body


def test_arabic_paragraphs_keep_their_direction() -> None:
    body = '<p>Awal.</p><p dir="auto">بِسْمِ اللَّهِ (QS 1:1)</p><p>Akhir.</p>'
    assert items_of(parsed_rss(article(), body=body))[0][CONTENT_NS] == body
    assert parsed_json(article(), body=body)["items"][0]["content_html"] == body


def test_the_text_of_withdrawn_stories_is_not_fed() -> None:
    gone = article(2, status="withdrawn", title="Ditarik")
    for feed in (rss, json_feed):
        assert "Ditarik" not in feed(content(), [gone, article()], plain_body)
    assert len(items_of(parsed_rss(gone, article()))) == 1


def test_json_feed_holds_what_version_1_1_asks_for() -> None:
    feed = parsed_json(article(cover=PICTURE.media, summary="Ringkas"))
    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    assert feed["home_page_url"] == HOST
    assert feed["feed_url"] == HOST + "umpan.json"
    assert feed["language"] == "id"
    assert feed["authors"] == [{"name": "Dinas Contoh", "url": HOST}]
    assert feed["items"][0] | {"id": ""} == {
        "id": "",
        "url": HOST + "berita/2023/04/rakor-1.html",
        "title": "Rakor PPID & Wali Data",
        "content_html": "<p>Isi.</p>",
        "summary": "Ringkas",
        "image": HOST + "media/a-1280.jpg",
        "date_published": "2023-04-18T09:15:00+09:00",
        "date_modified": "2023-04-18T00:20:00Z",
        "tags": ["Pemerintahan", "R&D", "SPBE"],
    }


def test_without_an_address_links_stay_relative() -> None:
    lost = replace(content(), site=replace(SITE, url=""))
    text = rss(lost, [article()], lambda _: '<p><a href="agenda/index.html">x</a></p>')
    assert "<link>berita/2023/04/rakor-1.html</link>" in text
    assert 'href="agenda/index.html"' in text
    assert "contoh.go.id" not in text


# Addresses


class Addresses(HTMLParser):
    """Collects every address of a piece of HTML, each candidate of a srcset by itself."""

    def __init__(self, markup: str) -> None:
        super().__init__()
        self.found: list[str] = []
        self.feed(markup)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if name in ("src", "href", "poster"):
                self.found.append(value or "")
            elif name == "srcset":
                self.found += [one.split()[0] for one in (value or "").split(",")]


def test_every_address_in_a_feed_is_absolute() -> None:
    body = (
        '<figure><picture><source srcset="media/a-320.webp 320w, media/a-1280.webp 1280w">'
        '<img src="media/a-320.jpg" srcset="media/a-320.jpg 320w,media/a-1280.jpg 1280w" alt="">'
        "</picture></figure><video poster='media/p.jpg' src=media/v.mp4></video>"
        '<p><a href="berita/2023/04/lain.html?x=1&amp;y=2#b">lain</a>'
        ' <a href="./cari.html">cari</a></p>'
    )
    for markup in (
        items_of(parsed_rss(article(), body=body))[0][CONTENT_NS],
        parsed_json(article(), body=body)["items"][0]["content_html"],
    ):
        found = Addresses(markup).found
        assert len(found) == 9
        assert [one for one in found if not one.startswith(HOST)] == []
        assert HOST + "berita/2023/04/lain.html?x=1&y=2#b" in found


@pytest.mark.parametrize(
    "address",
    [
        "mailto:humas@contoh.go.id",
        "tel:+62921",
        "https://lain.go.id/a?b=1&amp;c=2",
        "http://[rusak",
        "data:image/png;base64,AAAA",
    ],
)
def test_addresses_with_a_scheme_stay(address: str) -> None:
    markup = f'<a href="{address}">x</a>'
    assert absolute(markup, HOST, PAGE) == markup


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("#catatan-1", PAGE + "#catatan-1"),
        ("", PAGE),
        ("/robots.txt", "https://contoh.go.id/robots.txt"),
        ("//cdn.contoh.go.id/x", "https://cdn.contoh.go.id/x"),
        ("media/a%20b.jpg", HOST + "media/a%20b.jpg"),
        ("media/it's.jpg", HOST + "media/it's.jpg"),
    ],
)
def test_relative_addresses_are_resolved(address: str, expected: str) -> None:
    assert absolute(f'<a href="{address}">', HOST, PAGE) == f'<a href="{expected}">'


@pytest.mark.parametrize(
    "markup",
    [
        '<p>Tulis src="foto.jpg" atau href="x" di situ.</p>',
        '<p title=\'src="foto.jpg"\' data-src="foto.jpg">x</p>',
        '<img alt="a > b: href=x">',
        "<p>5 < 6 src=x</p>",
    ],
)
def test_text_that_looks_like_an_attribute_stays(markup: str) -> None:
    assert absolute(markup, HOST, PAGE) == markup


def test_absolute_twice_is_absolute_once() -> None:
    markup = '<img src="a.jpg" srcset="a.jpg, b.jpg 2x" alt="x"><a href="#y">z</a>'
    once = absolute(markup, HOST, PAGE)
    assert f'srcset="{HOST}a.jpg, {HOST}b.jpg 2x"' in once
    assert absolute(once, HOST, PAGE) == once


def test_xml_text_keeps_what_it_can() -> None:
    assert xml_text("a\tb & <c> 🙏🏽") == "a b &amp; &lt;c&gt; 🙏🏽"
    assert xml_text("\"d\" 'e'") == "&quot;d&quot; &#x27;e&#x27;"
