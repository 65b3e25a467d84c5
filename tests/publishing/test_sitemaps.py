"""Sitemaps, the news sitemap and robots.txt."""

import urllib.robotparser
from dataclasses import replace
from xml.etree import ElementTree

import pytest

from newsroom.domain.zones import parse_moment
from newsroom.publishing import sitemaps
from newsroom.publishing.sitemaps import (
    newest,
    news_sitemap,
    robots,
    sitemap_index,
    sitemap_part,
    sitemap_parts,
)

from .test_feeds import HOST, SITE, TITLES, article, content

NS = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
NEWS = "{http://www.google.com/schemas/sitemap-news/0.9}"
ENTRIES = [
    ("index.html", "2023-04-18T00:20:00Z"),
    ("berita/2023/04/rakor-1.html", "2023-04-18T00:20:00Z"),
    ("berita/2023/04/index.html", "2023-04-18T00:20:00Z"),
    ("agenda/2023/03/rapat.html", "2023-03-01"),
    ("agenda/index.html", ""),
    ("topik/spbe/2023.html", "2023-04-01"),
]


def locations(text: str, element: str = "url") -> dict[str, str | None]:
    tree = ElementTree.fromstring(text.encode())
    found = [(node.findtext(f"{NS}loc") or "", node.findtext(f"{NS}lastmod")) for node in tree]
    assert {node.tag for node in tree} <= {NS + element}
    assert len(found) == len(dict(found))
    return dict(found)


def test_parts_lie_at_the_root_and_hold_each_page_once() -> None:
    parts = sitemap_parts([*ENTRIES, ENTRIES[1]])
    assert list(parts) == ["sitemap-2023-03.xml", "sitemap-2023-04.xml", "sitemap-halaman.xml"]
    assert sorted(entry for part in parts.values() for entry in part) == sorted(ENTRIES)
    assert {path for path, _ in parts["sitemap-halaman.xml"]} == {
        "index.html", "agenda/index.html", "topik/spbe/2023.html",
    }  # fmt: skip


def test_parts_do_not_depend_on_the_order_of_pages() -> None:
    assert list(sitemap_parts(ENTRIES).items()) == list(sitemap_parts(ENTRIES[::-1]).items())


def test_a_full_part_continues_in_the_next(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sitemaps, "MAX_ADDRESSES", 2)
    parts = sitemap_parts((f"topik/t{number}/index.html", "") for number in range(5))
    assert {name: len(part) for name, part in parts.items()} == {
        "sitemap-halaman.xml": 2, "sitemap-halaman-2.xml": 2, "sitemap-halaman-3.xml": 1,
    }  # fmt: skip
    with pytest.raises(AssertionError):
        sitemap_part(content(), ENTRIES)


def test_a_part_lists_absolute_addresses_with_their_real_change() -> None:
    found = locations(sitemap_part(content(), ENTRIES))
    assert found == {HOST + path: changed or None for path, changed in ENTRIES}


def test_the_index_lists_the_parts() -> None:
    parts = sitemap_parts(ENTRIES)
    text = sitemap_index(content(), [(name, newest(part)) for name, part in parts.items()])
    assert ElementTree.fromstring(text.encode()).tag == NS + "sitemapindex"
    assert locations(text, "sitemap") == {
        HOST + "sitemap-2023-03.xml": "2023-03-01",
        HOST + "sitemap-2023-04.xml": "2023-04-18T00:20:00Z",
        HOST + "sitemap-halaman.xml": "2023-04-18T00:20:00Z",
    }
    assert newest([]) == ""


def test_addresses_are_escaped() -> None:
    odd = replace(content(), site=replace(SITE, url="https://contoh.go.id/a&b/"))
    text = sitemap_part(odd, [("topik/r&d/é.html", "")])
    assert locations(text) == {"https://contoh.go.id/a&b/topik/r%26d/%C3%A9.html": None}


@pytest.mark.parametrize("title", [*TITLES, "Rapat\b\x0cKoordinasi"])
def test_news_of_the_last_two_days(title: str) -> None:
    tree = ElementTree.fromstring(news_sitemap(content(), [article(title=title)]).encode())
    news = tree.find(f"{NS}url/{NEWS}news")
    assert news is not None
    assert tree.findtext(f"{NS}url/{NS}loc") == HOST + "berita/2023/04/rakor-1.html"
    assert news.findtext(f"{NEWS}title") == title.replace("\b", "").replace("\x0c", " ")
    assert news.findtext(f"{NEWS}publication_date") == "2023-04-18T09:15:00+09:00"
    assert news.findtext(f"{NEWS}publication/{NEWS}name") == "Humas & Protokol"
    assert news.findtext(f"{NEWS}publication/{NEWS}language") == "id"


@pytest.mark.parametrize(
    ("now", "listed"),
    [
        ("2023-04-18T00:15:00Z", True),
        ("2023-04-20T00:15:00Z", True),
        ("2023-04-20T00:15:01Z", False),
        ("2023-04-18T00:14:59Z", False),
    ],
)
def test_two_days_are_counted_to_the_second(now: str, listed: bool) -> None:
    text = news_sitemap(replace(content(), now=now), [article()])
    assert len(ElementTree.fromstring(text.encode())) == listed


def test_news_of_all_zones_are_compared_as_instants() -> None:
    wib = parse_moment("2023-04-18T07:15:00+07:00", "WIT")
    text = news_sitemap(replace(content(), now="2023-04-20T00:15:00Z"), [article(published=wib)])
    assert "2023-04-18T07:15:00+07:00" in text


def test_news_are_at_most_a_thousand_and_never_withdrawn() -> None:
    many = [article(number) for number in range(1_200)]
    assert len(ElementTree.fromstring(news_sitemap(content(), many).encode())) == 1_000
    assert "<url>" not in news_sitemap(content(), [article(status="withdrawn")])


def test_robots_name_the_sitemaps_where_the_address_is_known() -> None:
    rules = urllib.robotparser.RobotFileParser()
    rules.parse(robots(content()).splitlines())
    assert rules.site_maps() == [HOST + "sitemap.xml", HOST + "sitemap-berita.xml"]
    assert rules.can_fetch("Googlebot", HOST + "berita/index.html")
    lost = replace(content(), site=replace(SITE, url=""))
    assert robots(lost) == "User-agent: *\nDisallow:\n"
