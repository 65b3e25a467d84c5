"""Texts that break careless programs, through the whole product and back (cases O005 … O110)."""

import unicodedata
from dataclasses import dataclass
from pathlib import Path

import icalendar
import pytest

from .bundle_reader import NEWS, Bundle, Page, text_of
from .office import Office
from .planted import photo

URL = "https://contoh.go.id/humas/"
NOW = "2023-04-18T10:00"
ATTACK = "<img src=x onerror=alert(1)>"

TITLES = {
    "tag": ATTACK,
    "script": "</script><script>alert(1)</script>",
    "comment": "<!-- tak tertutup ]]> & --!>",
    "ampersand": "Rakor PPID & Wali Data",
    "entity": "Tulis &amp; atau &lt;b&gt; apa adanya",
    "quotes": "Sholat Jum'at \"Akbar\" di Masjid Raya – 'Khusyuk'",
    "curly": "“Siap,” kata Ma’ruf; ‘ya’",
    "arabic": "Makna (إخلاص) bagi ASN",
    "emoji": "HUT RI 🇮🇩 🙏🏽",
    "brackets": "Format <nama>_<nip> untuk IPM <70",
    "traversal": "../../rahasia",
    "backslash": "A\\B; C, D\\nE",
    "markdown": "*Tebal* _miring_ [tautan](x) `kode` # pagar",
    "template": "{{ 7*7 }} {% raw %} ${x} %s %(a)s",
    "formula": "=HYPERLINK(\"x\";\"y\")",
}  # fmt: skip
"""Typed titles that must come out exactly as they went in."""

DIRTY = {
    "form feed": ("Halaman 1\x0cHalaman 2", "Halaman 1 Halaman 2"),
    "unit separator": ("Ringkas\x1fan", "Ringkas an"),
    "backspace": ("Rapat\x08 Koordinasi", "Rapat Koordinasi"),
    "line separator": ("Baris\u2028baru", "Baris baru"),
    "paragraph separator": ("Alinea\u2029baru", "Alinea baru"),
    "right-to-left override": ("Surat\u202egpj.exe", "Suratgpj.exe"),
    "byte order mark": ("\ufeffJudul BOM", "Judul BOM"),
    "not composed": ("Cafe\u0301 rakyat", "Café rakyat"),
    "next line": ("Satu\x85dua", "Satu dua"),
}  # fmt: skip
"""Typed title → stored and published title."""


@dataclass(frozen=True)
class Record:
    """An article or event that was typed in, and where it went."""

    id: str
    url: str
    title: str


@dataclass(frozen=True)
class Hostile:
    office: Office
    bundle: Bundle
    root: Path
    articles: dict[str, Record]
    events: dict[str, Record]

    def page(self, record: Record) -> Page:
        return self.bundle.pages[record.url]


def quoted(text: str) -> str:
    """A YAML string in which everything is escaped that is not a plain ASCII letter or sign."""
    signs = (
        one if " " <= one <= "~" and one not in '"\\' else f"\\U{ord(one):08x}" for one in text
    )
    return f'"{"".join(signs)}"'


def escaped(text: str) -> str:
    """A TEXT of iCalendar."""
    for sign in ("\\", ";", ","):
        text = text.replace(sign, f"\\{sign}")
    return text


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Hostile:
    root = tmp_path_factory.mktemp("hostile")
    sources = root / "sumber"
    sources.mkdir()
    office = Office(root / "kantor.newsroom").new("--office", "Humas A & B", "--url", URL)
    (sources / "foto.jpg").write_bytes(photo(50))
    wanted = TITLES | {name: typed for name, (typed, _) in DIRTY.items()}
    for name, text in wanted.items():
        (sources / f"{name}.md").write_text(
            f"---\ntitle: {quoted(text)}\nsummary: {quoted(text)}\ntags: [{quoted(text)}]\n"
            f"category: {quoted(text)}\ndateline: {quoted(text)}\nauthors: [{quoted(text)}]\n"
            f"credit: {quoted(text)}\nstatus: published\npublished: 2023-04-17\n---\n"
            "Halaman 1\x0cHalaman 2 & seterusnya.\n\n"
            "<script>alert(1)</script> dan anak <5 tahun, IPM >65, <Nama OPD>.\n",
            "utf-8",
        )
    (sources / "agenda.ics").write_bytes(calendar())
    created = office("import", sources)["created"]
    (picture,) = [row["id"] for row in created if row["kind"] == "media"]
    office.set(picture, alt=f'Gubernur: "Siap!" {ATTACK}', caption=f"{ATTACK} & 'Ma’ruf'")
    made = {Path(row["source"]).stem: row["id"] for row in created if row["kind"] == "article"}
    office.set(made["tag"], cover=picture)
    office.publish(root / "situs", NOW)
    rows = {row["id"]: row for row in office("list", "articles") + office("list", "agenda")}

    def record(found: str) -> Record:
        return Record(found, rows[found]["url"], rows[found]["title"])

    events = [row for row in created if row["kind"] == "agenda"]
    return Hostile(
        office, Bundle(root / "situs"), root,
        {name: record(found) for name, found in made.items()},
        {name: record(row["id"]) for name, row in zip(TITLES, events, strict=True)},
    )  # fmt: skip


def calendar() -> bytes:
    """A calendar of another program with all titles, as titles and as places."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//x//y//ID"]
    for number, text in enumerate(TITLES.values(), 1):
        lines += [
            "BEGIN:VEVENT", f"UID:{number}@contoh", "DTSTAMP:20230401T000000Z",
            f"DTSTART:20230420T{number:02d}0000Z", f"SUMMARY:{escaped(text)}",
            f"LOCATION:{escaped(text)}", "END:VEVENT",
        ]  # fmt: skip
    return "\r\n".join([*lines, "END:VCALENDAR", ""]).encode()


def published_title(name: str) -> str:
    return TITLES[name] if name in TITLES else DIRTY[name][1]


@pytest.mark.parametrize("name", [*TITLES, *DIRTY])
def test_a_title_comes_out_of_every_output_as_it_was_typed(hostile: Hostile, name: str) -> None:
    record, title = hostile.articles[name], published_title(name)
    page = hostile.page(record)
    assert record.title == title
    assert text_of(page.one("h1")) == title
    assert text_of(page.one("title")).startswith(title)
    assert page.meta("og:title") == title
    assert page.structured("NewsArticle")["headline"] == title
    assert page.meta("article:tag") == page.meta("article:section") == title
    assert page.structured("NewsArticle")["author"] == [{"@type": "Person", "name": title}]
    bundle = hostile.bundle
    rss = {
        one.findtext("link"): one.findtext("title") for one in bundle.xml("umpan.xml").iter("item")
    }
    feed = {one["url"]: one["title"] for one in bundle.json("umpan.json")["items"]}
    news = [one.text for one in bundle.xml("sitemap-berita.xml").iter(f"{NEWS}title")]
    search = {one["u"]: one["t"] for one in bundle.search_records()}
    assert search[record.url] == title and title in news
    if URL + record.url in feed:
        assert rss[URL + record.url] == feed[URL + record.url] == title
    shown = bundle.page(r"berita/2023/04/index\.html")
    assert title in [text_of(one) for one in shown.tree.iter("h3")]


def test_the_feeds_hold_twenty_of_the_hostile_articles(hostile: Hostile) -> None:
    items = hostile.bundle.json("umpan.json")["items"]
    known = {published_title(name) for name in (*TITLES, *DIRTY)}
    assert len(items) == 20 and {item["title"] for item in items} <= known
    assert len(list(hostile.bundle.xml("umpan.xml").iter("item"))) == 20


@pytest.mark.parametrize("name", TITLES)
def test_title_and_place_of_an_event_come_out_as_they_were_typed(
    hostile: Hostile, name: str
) -> None:
    record, text = hostile.events[name], TITLES[name]
    page = hostile.page(record)
    assert record.title == text == text_of(page.one("h1"))
    assert text in [text_of(one) for one in page.tree.iter("dd")]
    for path in ("agenda/agenda.ics", f"agenda/{record.id}.ics"):
        events = icalendar.Calendar.from_ical(hostile.bundle.data(path)).walk("VEVENT")
        found = [(str(one["SUMMARY"]), str(one["LOCATION"])) for one in events]
        assert (text, text) in found
    search = {one["u"]: (one["t"], one["s"]) for one in hostile.bundle.search_records()}
    assert search[record.url] == (text, text)


def test_no_typed_text_becomes_an_element(hostile: Hostile) -> None:
    for path, page in hostile.bundle.pages.items():
        assert [one for one in page.tree.iter("img") if one.get("src") == "x"] == [], path
        assert [one for one in page.tree.iter() if one.get("onerror")] == [], path
        assert list(page.tree.iter("nama")) == [] and list(page.tree.iter("nip")) == [], path
        assert not [one for one in page.tree.iter("script") if text_of(one) == "alert(1)"], path


def test_every_page_with_hostile_text_is_html_without_fault(hostile: Hostile) -> None:
    assert len(hostile.bundle.pages) > 60
    for page in hostile.bundle.pages.values():
        assert page.tree.get("lang") == "id" and len(page.all("h1")) == 1


def test_alt_and_caption_come_out_as_they_were_typed(hostile: Hostile) -> None:
    figure = hostile.page(hostile.articles["tag"]).one("figure")
    (picture,) = figure.iter("img")
    (caption,) = figure.iter("figcaption")
    assert picture.get("alt") == f'Gubernur: "Siap!" {ATTACK}'
    assert text_of(caption).strip() == f"{ATTACK} & 'Ma’ruf'"


def test_the_body_keeps_its_angle_brackets_and_parts_at_the_form_feed(hostile: Hostile) -> None:
    for record in hostile.articles.values():
        text = [text_of(one) for one in hostile.page(record).one("div", class_="text").iter("p")]
        assert text[0].endswith("Halaman 1") and text[1] == "Halaman 2 & seterusnya."
        wanted = "<script>alert(1)</script> dan anak <5 tahun, IPM >65, <Nama OPD>."
        assert text[2].startswith(wanted)


def test_nothing_is_escaped_twice(hostile: Hostile) -> None:
    typed = hostile.articles["entity"].id
    named = {hostile.articles["entity"].url, hostile.events["entity"].url}
    twice = hostile.bundle.holding(b"&amp;amp;", b"&amp;#", b"&amp;quot;")
    # Only the title that spells an entity itself may do so.
    assert typed and all(
        b"Tulis &amp;amp; atau" in hostile.bundle.data(one.partition(": ")[0]) for one in twice
    )
    assert named <= {one.partition(": ")[0] for one in twice}


def test_no_byte_is_a_control_character_or_half_a_letter(hostile: Hostile) -> None:
    texts = [path for path in hostile.bundle.paths if not path.startswith("media/")]
    for path in texts:
        text = hostile.bundle.data(path).decode("utf-8")
        wrong = {sign for sign in text if unicodedata.category(sign) == "Cc"} - set("\n\r\t")
        assert wrong == set() and "\ufffd" not in text, path
        assert not {"\u2028", "\u2029", "\u202e"} & set(text), path


def test_every_xml_parses(hostile: Hostile) -> None:
    files = [path for path in hostile.bundle.paths if path.endswith(".xml")]
    assert len(files) >= 5
    for path in files:
        assert hostile.bundle.xml(path).tag, path


def test_nothing_is_written_outside_the_bundle(hostile: Hostile) -> None:
    beside = {path.name for path in hostile.root.iterdir()}
    assert {"situs", "sumber", "kantor.newsroom", "kantor.media"} <= beside
    assert not [name for name in beside if "rahasia" in name]
    for path in hostile.bundle.paths:
        assert (hostile.bundle.folder / path).resolve().is_relative_to(hostile.bundle.folder)
    assert hostile.articles["traversal"].url == "berita/2023/04/rahasia.html"


def test_slugs_are_plain_and_no_two_records_share_an_address(hostile: Hostile) -> None:
    records = [*hostile.articles.values(), *hostile.events.values()]
    assert len({record.url for record in records}) == len(records) == len(TITLES) * 2 + len(DIRTY)
    assert hostile.articles["ampersand"].url.endswith("/rakor-ppid-wali-data.html")
    assert hostile.bundle.broken_links() == []


def test_arabic_among_latin_is_isolated_in_lists(hostile: Hostile) -> None:
    shown = hostile.bundle.page(r"berita/2023/04/index\.html")
    assert TITLES["arabic"] in [text_of(one) for one in shown.tree.iter("bdi")]
    assert hostile.page(hostile.articles["arabic"]).one("h1").get("dir") == "auto"


def test_half_a_letter_does_not_stop_an_edition(tmp_path: Path) -> None:
    office = Office(tmp_path / "kantor.newsroom").new("--url", URL)
    source = tmp_path / "naskah.md"
    source.write_text(
        "---\ntitle: Judul\nstatus: published\npublished: 2023-04-17\n---\nIsi.\n", "utf-8"
    )
    (article,) = office.imported(source)
    # A byte that is no UTF-8 in an argument reaches the program as a lone surrogate.
    changed = office.set(
        article, title="Terima kasih \udcff semua", summary="\udcff", tags="R\udcffD"
    )
    assert changed["title"] == "Terima kasih \ufffd semua"
    office.publish(tmp_path / "situs", NOW)
    bundle = Bundle(tmp_path / "situs")
    assert text_of(bundle.pages[changed["url"]].one("h1")) == changed["title"]
    assert [one.findtext("title") for one in bundle.xml("umpan.xml").iter("item")] == [
        changed["title"]
    ]
    assert bundle.json("umpan.json")["items"][0]["title"] == changed["title"]
