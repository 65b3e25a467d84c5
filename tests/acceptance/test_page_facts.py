"""A page of the old site, imported, published and read back (practice.md, section 4).

The numbers in the names are those of the acceptance facts there. Every fact holds for a page of
our own and for the seed beside the checkout; what is expected of the seed is read from its file.
"""

import gzip
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from functools import cached_property
from pathlib import Path
from typing import Any

import icalendar
import jsonschema
import pytest

from newsroom.domain.media import Album
from newsroom.imaging import drawing
from newsroom.services import media
from newsroom.services.newsroom import open_newsroom

from .bundle_reader import NEWS, SITEMAP, Bundle, Page, text_of
from .office import MAIN, Office
from .own_page import OWN, OWN_TEXT, SEED_FOLDER, SLUG, PageFacts, facts_of

URL = "https://humas.contoh.go.id/kabar/"
TODAY = "2023-04-18T10:00"
SEEDS = sorted(SEED_FOLDER.glob("*.txt"))

SEED_WORDS = [37, 50, 37, 37, 27, 36]
OWN_WORDS = [28, 24, 25, 24, 14, 22]

_TABLE = json.loads((MAIN.parent / "resources/sample/media.json").read_text("utf-8"))
SCENE = _TABLE["photos"][0]["scene"]
"""A scene that the sample's painter knows."""


@dataclass(frozen=True)
class Published:
    """A page on its way through the product: what it says, the newsroom, the folder."""

    facts: PageFacts
    word_counts: list[int]
    office: Office
    report: Mapping[str, Any]
    bundle: Bundle

    @cached_property
    def article_id(self) -> str:
        (found,) = [row["id"] for row in self.report["created"] if row["kind"] == "article"]
        return str(found)

    @cached_property
    def article(self) -> Mapping[str, Any]:
        shown: Mapping[str, Any] = self.office("show", self.article_id)
        return shown

    @cached_property
    def agenda(self) -> list[Mapping[str, Any]]:
        rows: list[Mapping[str, Any]] = self.office("list", "agenda")
        return rows

    @cached_property
    def page(self) -> Page:
        return self.bundle.page(r"berita/2023/04/(?!index).*\.html")

    @property
    def paragraphs(self) -> list[str]:
        return [text_of(one) for one in self.page.one("div", class_="text").iter("p")]


def published_page(folder: Path, source: Path) -> tuple[Office, Mapping[str, Any]]:
    """Create a newsroom, import a page of the old site and publish its article."""
    office = Office(folder / "kantor.newsroom").new("--office", "Humas Contoh", "--url", URL)
    report = office("import", source)
    (article,) = [row["id"] for row in report["created"] if row["kind"] == "article"]
    office.set(article, published="2023-04-18T09:15", status="published")
    return office, report


PAGES = [
    pytest.param("own", id="own page"),
    pytest.param(
        "seed", id="seed page",
        marks=[pytest.mark.seed, pytest.mark.skipif(not SEEDS, reason="no seed beside it")],
    ),
]  # fmt: skip


@pytest.fixture(scope="module", params=PAGES)
def published(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Published:
    folder = tmp_path_factory.mktemp(request.param)
    source = folder / "halaman.txt"
    text = OWN_TEXT if request.param == "own" else SEEDS[0].read_text("utf-8")
    source.write_text(text, "utf-8")
    office, report = published_page(folder, source)
    office.publish(folder / "situs", TODAY)
    own = request.param == "own"
    return Published(
        OWN if own else facts_of(text), OWN_WORDS if own else SEED_WORDS, office, report,
        Bundle(folder / "situs"),
    )  # fmt: skip


@pytest.fixture
def copy(published: Published, tmp_path: Path) -> Office:
    """The same newsroom on another PC, free to be changed."""
    return published.office.copied(tmp_path / "pc lain" / "Ruang Kerja Humas")


def test_the_reader_of_expected_values_reads_our_own_page() -> None:
    assert facts_of(OWN_TEXT) == OWN
    assert OWN_TEXT.count("\u00a0") == 2 and len(OWN.events[2].title) == 100


# A: the article


def test_a01_the_headline_is_stored_once_and_whole(published: Published) -> None:
    assert published.article["title"] == published.facts.headline
    assert published.facts.headline not in published.article["body"]
    assert text_of(published.page.one("h1")) == published.facts.headline
    main = text_of(published.page.one("main"))
    assert main.count(published.facts.headline) == 1


def test_a03_the_dateline_is_a_field_and_not_text(published: Published) -> None:
    assert published.article["dateline"] == published.facts.dateline
    assert published.article["body"].startswith(published.facts.paragraphs[0][:40])
    assert "_" not in published.article["body"].partition("\n")[0]


def test_a04_the_page_prints_dateline_and_separator(published: Published) -> None:
    opening = f"{published.facts.dateline} _ {published.facts.paragraphs[0][:30]}"
    assert published.paragraphs[0].startswith(opening)


@pytest.mark.parametrize("separator", [" – ", ", ", " -- "])
def test_a04_the_separator_is_a_setting(
    copy: Office, published: Published, tmp_path: Path, separator: str
) -> None:
    copy("set", "site", f"separator={separator}")
    copy.publish(tmp_path / "situs", TODAY)
    page = Bundle(tmp_path / "situs").page(r"berita/2023/04/(?!index).*\.html")
    first = next(page.one("div", class_="text").iter("p"))
    assert text_of(first).startswith(
        f"{published.facts.dateline}{separator}{published.facts.paragraphs[0][:30]}"
    )


def test_a05_six_paragraphs_with_all_their_words(published: Published) -> None:
    assert published.paragraphs == list(published.facts.printed)
    assert [len(text.split()) for text in published.paragraphs] == published.word_counts
    assert published.facts.word_counts == published.word_counts


def test_a06_initials_are_fields_and_close_the_last_paragraph(published: Published) -> None:
    writer, editor = published.facts.initials
    assert published.article["authors"] == [writer]
    assert published.article["editors"] == [editor]
    assert f"{writer}/{editor}" not in published.article["body"]
    assert published.paragraphs[-1].endswith(f". ({writer}/{editor})")
    assert text_of(published.page.one("main")).count(f"({writer}/{editor})") == 1


def test_a07_the_credit_stands_once_after_the_article(published: Published) -> None:
    credit = published.facts.credit
    assert published.article["credit"] == credit and "©" not in published.article["body"]
    story = text_of(published.page.one("article"))
    assert story.count(credit) == 1
    assert story.index(credit) > story.index("/".join(published.facts.initials))


def test_a09_neither_no_break_nor_double_spaces_are_published(published: Published) -> None:
    assert "\u00a0" not in published.article["body"]
    for path, page in published.bundle.pages.items():
        assert "\u00a0" not in text_of(page.tree), path
    for paragraph in (
        *published.paragraphs,
        *(text_of(one) for one in published.page.tree.iter("bdi")),
    ):
        assert "  " not in paragraph


def test_a11_the_address_is_ascii_and_survives_a_new_headline(
    copy: Office, published: Published
) -> None:
    slug = published.article["slug"]
    wanted = re.sub(r"[^a-z0-9]+", "-", published.facts.headline.lower()).strip("-")
    assert wanted.startswith(slug) and len(slug) > 60 and not slug.endswith("-")
    assert published.page.path == f"berita/2023/04/{slug}.html" == published.article["url"]
    changed = copy.set(published.article_id, title="Judul Lain Sama Sekali")
    assert (changed["slug"], changed["title"]) == (slug, "Judul Lain Sama Sekali")


def test_a11_the_address_of_our_own_page_is_known(published: Published) -> None:
    if published.facts is OWN:
        assert published.article["slug"] == SLUG
    else:
        assert published.article["slug"].startswith(
            published.facts.headline.split()[0].lower() + "-"
        )
    assert published.article["type"] == "berita"


def test_a12_structured_data_tell_who_where_and_when(published: Published) -> None:
    record = published.page.structured("NewsArticle")
    assert record["headline"] == published.facts.headline
    assert record["dateline"] == published.facts.dateline
    assert [author["name"] for author in record["author"]] == list(published.facts.initials)
    assert {author["@type"] for author in record["author"]} == {"Person"}
    assert record["inLanguage"] == "id"
    assert record["datePublished"] == "2023-04-18T09:15:00+09:00"
    assert record["dateModified"].endswith("+09:00") and "T" in record["dateModified"]
    assert record["mainEntityOfPage"] == URL + published.page.path


def test_a13_language_title_and_a_single_h1(published: Published) -> None:
    for path, page in published.bundle.pages.items():
        assert page.tree.get("lang") == "id", path
        assert len(page.all("h1")) == 1, path
        assert 1 <= len(text_of(page.one("title"))) <= 70, path
    title = text_of(published.page.one("title"))
    assert title.startswith(published.facts.headline[:30])


def test_a14_search_finds_abbreviations_in_any_case_and_names(published: Published) -> None:
    words = [word for known in published.facts.abbreviations for word in (known, known.lower())]
    names = re.findall(r"\b(?:Samsudin|Karim)\b", " ".join(published.facts.paragraphs))
    for word in (*words, *names[:1], published.facts.headline.split()[-1]):
        hits = published.office("search", word)
        assert published.article_id in [hit["id"] for hit in hits], word
    assert len(words) >= 4 and names
    assert published.office("search", "tidakadakatasepertiini") == []


# B: the agenda


def test_b15_three_items_in_order_of_their_dates(published: Published) -> None:
    assert [(row["date"], row["title"]) for row in published.agenda] == [
        (event.date, event.title) for event in published.facts.events
    ]
    shown = [text_of(one) for one in published.page.section("Agenda").iter("h3")]
    assert shown == [event.title for event in published.facts.events]


def test_b15_years_later_nothing_is_ahead_and_the_archive_has_all(
    copy: Office, published: Published, tmp_path: Path
) -> None:
    copy.publish(tmp_path / "situs", "2026-01-05T08:00")
    bundle = Bundle(tmp_path / "situs")
    page = bundle.pages["agenda/index.html"]
    assert list(page.section("Agenda mendatang").iter("li")) == []
    past = [text_of(one) for one in page.section("Agenda yang lalu").iter("h3")]
    assert past == [event.title for event in reversed(published.facts.events)]
    months = [path for path in bundle.pages if re.fullmatch(r"agenda/\d{4}/\d\d/index\.html", path)]
    assert months == sorted(
        {
            f"agenda/{event.date[:4]}/{event.date[5:7]}/index.html"
            for event in published.facts.events
        }
    )


def test_b16_b17_time_zone_and_place_are_kept(published: Published) -> None:
    rows = [(row["date"], row["start"], row["zone"], row["place"]) for row in published.agenda]
    assert rows == [
        (event.date, event.clock, event.zone, event.place) for event in published.facts.events
    ]
    assert {row["zone"] for row in published.agenda} == {"WITA"}


def test_b18_a_title_of_the_old_column_s_length_is_reported_as_cut(published: Published) -> None:
    third = published.agenda[2]
    assert len(third["title"]) == 100
    cut = [note["id"] for note in published.report["warnings"] if note["rule"] == "truncated.title"]
    assert cut == [third["id"]]


def test_b19_time_and_place_are_printed_as_announced(published: Published) -> None:
    lines = [
        text_of(one)
        for one in published.page.section("Agenda").iter("p")
        if one.get("class") == "meta"
    ]
    assert lines == [
        f"{event.clock.replace(':', '.')} WITA - {event.place}" for event in published.facts.events
    ]
    assert "," in lines[0] and "(" in lines[1] and ")" in lines[1]


def test_b20_the_date_block_has_two_digits_and_indonesian_months(published: Published) -> None:
    names = {"03": "Mar", "07": "Jul", "08": "Agu"}
    badges = [text_of(one).split() for one in published.page.section("Agenda").iter("time")]
    assert badges == [
        [event.date[8:], names[event.date[5:7]], event.date[:4]] for event in published.facts.events
    ]
    assert badges[2][1] == "Agu"


def test_b21_machine_readable_times_have_the_true_offset(published: Published) -> None:
    times = [one.get("datetime") for one in published.page.section("Agenda").iter("time")]
    assert times == [f"{event.date}T{event.clock}:00+08:00" for event in published.facts.events]


def test_b22_instants_follow_the_label_and_a_new_label_keeps_the_day(
    copy: Office, published: Published, tmp_path: Path
) -> None:
    assert [row["utc"] for row in published.agenda] == [
        instant(event, 8) for event in published.facts.events
    ]
    for row in published.agenda:
        copy.set(row["id"], zone="WIT")
    relabelled = copy("list", "agenda")
    assert [row["utc"] for row in relabelled] == [
        instant(event, 9) for event in published.facts.events
    ]
    assert [row["utc"][11:] for row in relabelled] == ["02:00:00Z", "23:00:00Z", "23:00:00Z"]
    assert [row["date"] for row in relabelled] == [event.date for event in published.facts.events]
    copy.publish(tmp_path / "situs", TODAY)
    page = Bundle(tmp_path / "situs").page(r"berita/2023/04/(?!index).*\.html")
    assert [text_of(one).split()[0] for one in page.section("Agenda").iter("time")] == [
        event.date[8:] for event in published.facts.events
    ]


def instant(event: Any, hours: int) -> str:
    local = datetime.fromisoformat(f"{event.date}T{event.clock}").replace(tzinfo=UTC)
    return (local - timedelta(hours=hours)).strftime("%Y-%m-%dT%H:%M:%SZ")


def test_b23_every_way_to_type_eight_o_clock_in_wita(copy: Office, published: Published) -> None:
    row = published.agenda[0]["id"]
    for typed in ("08.00 wita", "8:00 WITA", "08.00Wita", "pukul 08.00 Wita"):
        copy.set(row, start="10.00 WIT")
        changed = copy.set(row, start=typed)
        assert (changed["start"], changed["zone"]) == ("08:00", "WITA"), typed


def test_b23_times_that_no_clock_shows_are_refused(copy: Office, published: Published) -> None:
    row = published.agenda[0]
    for typed in ("25.00 WITA", "08.60 WIT", "pagi", "08.00 WIZ"):
        refused = copy("set", row["id"], f"start={typed}", status=2)
        assert typed in refused["error"]
    assert copy("show", row["id"])["start"] == row["start"]


@pytest.mark.parametrize("zone", ["WIB", "WITA", "WIT"])
def test_b23_a_time_without_label_takes_the_zone_of_the_office(tmp_path: Path, zone: str) -> None:
    source = tmp_path / "halaman.txt"
    source.write_text(OWN_TEXT.replace("08.00 wita", "08.00"), "utf-8")
    office = Office(tmp_path / "kantor.newsroom").new("--zone", zone)
    office("import", source)
    row = office("list", "agenda")[1]
    assert (row["date"], row["start"], row["zone"]) == ("2023-07-06", "08:00", zone)


def test_b27_calendar_of_the_page(published: Published) -> None:
    data = published.bundle.data("agenda/agenda.ics")
    assert b"\n" not in data.replace(b"\r\n", b"")
    assert max(map(len, data.split(b"\r\n"))) <= 75
    calendar = icalendar.Calendar.from_ical(data)
    events = calendar.walk("VEVENT")
    assert [str(event["SUMMARY"]) for event in events] == [
        one.title for one in published.facts.events
    ]
    assert [str(event["LOCATION"]) for event in events] == [
        one.place for one in published.facts.events
    ]
    assert [event.start.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ") for event in events] == [
        instant(one, 8) for one in published.facts.events
    ]
    assert [str(zone["TZID"]) for zone in calendar.walk("VTIMEZONE")] == ["Asia/Makassar"]
    assert b"\\, " in data.replace(b"\r\n ", b"")


# C: page and bundle


def test_c29_three_sections_in_the_order_of_the_old_site(published: Published) -> None:
    assert [text_of(one) for one in published.page.tree.iter("h2")] == [
        "Berita Lainnya", "Agenda", "Ruang Multimedia",
    ]  # fmt: skip
    others = published.page.section("Berita Lainnya")
    assert list(others.iter("li")) == []
    assert published.page.path.rpartition("/")[2] not in "".join(
        one.get("href", "") for one in others.iter("a")
    )


def test_c31_the_multimedia_room_groups_media_and_never_holds_exempt_documents(
    copy: Office, published: Published, tmp_path: Path
) -> None:
    secret = b"KANARI-RAHASIA-4711"
    files = {
        "foto.jpg": drawing.draw(SCENE, 3, (320, 214)),
        "film.webm": (MAIN.parent / "resources/sample/media/perahu.webm").read_bytes(),
        "terbuka.pdf": drawing.write_pdf("Standar Layanan", ["Isi dokumen terbuka."]),
        "tertutup.pdf": drawing.write_pdf("Dokumen tertutup", ["KANARI-RAHASIA-4711"]),
    }
    source = tmp_path / "sumber"
    source.mkdir()
    for name, data in files.items():
        (source / name).write_bytes(data)
    added = {Path(row["source"]).name: row["id"] for row in copy("import", source)["created"]}
    assert set(added) == set(files)
    copy("set", added["tertutup.pdf"], "dip.class=dikecualikan", "title=KANARI-RAHASIA-4711")
    copy("set", added["terbuka.pdf"], "dip.class=berkala", "title=Standar Layanan Informasi")
    copy("set", added["foto.jpg"], "alt=Kapal di dermaga", "caption=Kapal sandar", "credit=Humas")
    with open_newsroom(copy.file) as opened:
        media.save_album(
            opened, Album("", "Album Percobaan", "", "2023-04-10", media=tuple(added.values()))
        )
    copy.publish(tmp_path / "situs", TODAY)
    bundle = Bundle(tmp_path / "situs")
    room = bundle.pages["multimedia/index.html"]
    assert len(list(room.section("Foto").iter("img"))) == 1
    assert len(list(room.section("Video").iter("video"))) == 1
    assert [text_of(one) for one in room.section("Dokumen").iter("a")] == [
        "Standar Layanan Informasi"
    ]
    exempt = copy("show", added["tertutup.pdf"])["sha256"]
    shown = copy("show", added["terbuka.pdf"])["sha256"]
    assert shown in bundle.digests.values() and exempt not in bundle.digests.values()
    assert bundle.holding(secret, exempt.encode(), exempt[:16].encode(), b"tertutup") == []


def test_c31_an_article_with_an_exempt_document_is_held_back_alone(
    copy: Office, published: Published, tmp_path: Path
) -> None:
    document = tmp_path / "tertutup.pdf"
    document.write_bytes(drawing.write_pdf("Dokumen tertutup", ["KANARI-RAHASIA-4711"]))
    (media_id,) = copy.imported(document)
    copy("set", media_id, "dip.class=dikecualikan")
    body = tmp_path / "naskah.md"
    body.write_text(f"Baca [dokumen ini](media:{media_id}).", "utf-8")
    copy("set", published.article_id, f"body=@{body}")
    done = copy.publish(tmp_path / "situs", TODAY, status=1)
    assert [found["rule"] for found in done["findings"] if found["severity"] == "block"] == [
        "gate.exempt"
    ]
    bundle = Bundle(tmp_path / "situs")
    assert [path for path in bundle.paths if path.startswith("media/")] == []
    assert "agenda/index.html" in bundle.pages and "berita/index.html" in bundle.pages
    assert bundle.holding(b"KANARI-RAHASIA-4711", copy("show", media_id)["sha256"].encode()) == []


def test_c32_no_resource_of_another_host_and_no_path_of_this_pc(published: Published) -> None:
    for path, page in published.bundle.pages.items():
        if path == "404.html":
            assert page.loaded() == []
            continue
        assert [
            address for address in page.loaded() if "//" in address or address.startswith("/")
        ] == [], path
    folder = published.office.file.parent
    needles = [
        str(folder),
        folder.name,
        str(Path.home()),
        "halaman.txt",
        "kantor.newsroom",
        "localhost",
        "file:///",
    ]
    assert published.bundle.holding(*(needle.encode() for needle in needles)) == []


def test_c32_every_link_leads_somewhere_in_any_folder(published: Published) -> None:
    assert published.bundle.broken_links() == []


def test_c33_publishing_again_writes_nothing(published: Published) -> None:
    before = {
        path: (published.bundle.folder / path).stat().st_mtime_ns for path in published.bundle.paths
    }
    done = published.office.publish(published.bundle.folder, TODAY)
    assert (done["files_written"], done["files_removed"], done["bytes_written"]) == ([], [], 0)
    after = Bundle(published.bundle.folder)
    assert {path: (after.folder / path).stat().st_mtime_ns for path in after.paths} == before


def test_c33_a_second_folder_and_a_full_publication_hold_the_same_bytes(
    copy: Office, published: Published, tmp_path: Path
) -> None:
    copy.publish(tmp_path / "pertama", TODAY)
    copy.publish(tmp_path / "pertama", TODAY, "--full")
    copy.publish(tmp_path / "kedua", "2023-04-18T17:45")
    assert Bundle(tmp_path / "pertama").digests == published.bundle.digests
    assert Bundle(tmp_path / "kedua").digests == published.bundle.digests


def test_c33_another_pc_publishes_the_same_edition(
    copy: Office, published: Published, tmp_path: Path
) -> None:
    done = copy.publish(tmp_path / "situs di pc lain", TODAY)
    other = Bundle(tmp_path / "situs di pc lain")
    assert other.digests == published.bundle.digests
    assert done["edition"] == published.bundle.json("manifest.json")["edition"]


def test_c34_the_sitemap_lists_each_public_page_once(published: Published) -> None:
    listed = published.bundle.sitemap_addresses()
    addresses = [address for address, _ in listed]
    assert len(addresses) == len(set(addresses))
    assert all(address.startswith(URL) for address in addresses)
    paths = {address.removeprefix(URL) for address in addresses}
    assert paths <= set(published.bundle.pages)
    records = {published.page.path, *(row["url"] for row in published.agenda)}
    assert records < paths and "index.html" in paths and "404.html" not in paths
    assert all(
        re.match(r"\d{4}-\d\d-\d\d", change)
        for address, change in listed
        if address.removeprefix(URL) in records
    )


@pytest.mark.parametrize(
    ("moment", "count"),
    [
        ("2023-04-18T10:00", 1), ("2023-04-20T09:00", 1), ("2023-04-20T09:16", 0), ("2023-05-01", 0)
    ],
)  # fmt: skip
def test_c34_the_news_sitemap_forgets_after_two_days(
    copy: Office, published: Published, tmp_path: Path, moment: str, count: int
) -> None:
    copy.publish(tmp_path / "situs", moment)
    bundle = Bundle(tmp_path / "situs")
    news = list(bundle.xml("sitemap-berita.xml").iter(f"{SITEMAP}url"))
    assert len(news) == count
    if news:
        assert news[0].findtext(f"{SITEMAP}loc") == URL + published.page.path
        assert news[0].findtext(f".//{NEWS}title") == published.facts.headline
        assert news[0].findtext(f".//{NEWS}publication_date") == "2023-04-18T09:15:00+09:00"
        assert news[0].findtext(f".//{NEWS}language") == "id"


def test_c35_rss_dates_are_english_with_the_offset(published: Published) -> None:
    (item,) = published.bundle.xml("umpan.xml").iter("item")
    assert item.findtext("pubDate") == "Tue, 18 Apr 2023 09:15:00 +0900"
    assert parsedate_to_datetime(item.findtext("pubDate", "")) == datetime(
        2023, 4, 18, 0, 15, tzinfo=UTC
    )
    assert item.findtext("title") == published.facts.headline
    assert item.findtext("link") == URL + published.page.path
    guid = item.find("guid")
    assert (
        guid is not None
        and published.article_id in (guid.text or "")
        and guid.get("isPermaLink") == "false"
    )


FEED_ITEM = {
    "type": "object",
    "required": ["id"],
    "anyOf": [{"required": ["content_html"]}, {"required": ["content_text"]}],
    "properties": {
        "id": {"type": "string", "minLength": 1},
        "url": {"type": "string", "pattern": "^https?://"},
        "title": {"type": "string"},
        "content_html": {"type": "string"},
        "summary": {"type": "string"},
        "image": {"type": "string", "pattern": "^https?://"},
        "date_published": {
            "type": "string",
            "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$",
        },
        "date_modified": {
            "type": "string",
            "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$",
        },
        "tags": {"type": "array", "items": {"type": "string"}},
        "authors": {"$ref": "#/$defs/authors"},
    },
}
FEED_SCHEMA = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$defs": {
        "authors": {
            "type": "array",
            "items": {
                "type": "object",
                "minProperties": 1,
                "properties": {"name": {"type": "string"}},
            },
        }
    },
    "type": "object",
    "required": ["version", "title", "items"],
    "properties": {
        "version": {"const": "https://jsonfeed.org/version/1.1"},
        "title": {"type": "string", "minLength": 1},
        "home_page_url": {"type": "string", "pattern": "^https?://"},
        "feed_url": {"type": "string", "pattern": "^https?://"},
        "language": {"const": "id"},
        "authors": {"$ref": "#/$defs/authors"},
        "items": {"type": "array", "items": FEED_ITEM},
    },
}
"""JSON Feed 1.1 (jsonfeed.org/version/1.1), as far as our feed uses it."""


def test_c35_the_json_feed_is_one(published: Published) -> None:
    feed = published.bundle.json("umpan.json")
    jsonschema.Draft202012Validator(FEED_SCHEMA).validate(feed)
    (item,) = feed["items"]
    assert item["title"] == published.facts.headline
    assert item["date_published"] == "2023-04-18T09:15:00+09:00"
    assert feed["feed_url"] == URL + "umpan.json"


def test_c35_the_schema_of_the_feed_refuses_what_is_no_feed(published: Published) -> None:
    feed = published.bundle.json("umpan.json")
    for broken in (
        {**feed, "version": "1.0"},
        {**feed, "items": [{"id": 7}]},
        {"version": feed["version"]},
    ):
        with pytest.raises(jsonschema.ValidationError):
            jsonschema.Draft202012Validator(FEED_SCHEMA).validate(broken)


def test_c36_a_page_without_picture_weighs_at_most_14_kilobytes(published: Published) -> None:
    (style,) = [
        path
        for path in published.bundle.paths
        if path.startswith("aset/site.") and path.endswith(".css")
    ]
    weights = [
        len(gzip.compress(data)) for data in (published.page.data, published.bundle.data(style))
    ]
    assert sum(weights) <= 14 * 1024
    assert weights[0] <= 5 * 1024
