"""Reported faults of other programs that writers would see: stored, reopened twice, published."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from xml.etree.ElementTree import Element

import pytest

from newsroom.domain.article import Article
from newsroom.domain.site import Site
from newsroom.domain.zones import Moment, moment_at
from newsroom.services import article_desk, articles, editing, media, publishing
from newsroom.services.newsroom import Newsroom, create, open_newsroom
from newsroom.storage import registry
from newsroom.text.reader import read_text
from newsroom.text.runs import Run
from newsroom.text.story import Item, ListBlock, Paragraph, Story
from newsroom.text.writer import write

from .bundle_reader import Bundle, Page, text_of
from .planted import photo

URL = "https://contoh.go.id/humas/"
NOW = datetime(2023, 8, 20, 1, 0, tzinfo=UTC)
DAY = "2023-08-07"


def paragraph(text: str) -> Paragraph:
    return Paragraph((Run(text),))


def item(text: str, *blocks: Paragraph | ListBlock) -> Item:
    return Item((paragraph(text), *blocks))


THREE_LEVELS = Story(
    (
        ListBlock(
            False,
            (
                item("satu", ListBlock(False, (item("anak", ListBlock(True, (item("cucu"),))),))),
                item("dua"),
            ),
        ),
    )
)
TWO_PARAGRAPHS = Story(
    (
        ListBlock(
            False,
            (item("Alinea A", paragraph("Alinea B dengan https://contoh.go.id/x_y")), item("Z")),
        ),
    )
)
LINES = [
    "17. April 2023 menjadi hari pertama.", "1) Pembukaan", "- Rp 5.000 per lembar", "# Tagar",
    "+62 812 0000 1111",
]  # fmt: skip
BASMALA = "بِسْمِ اللَّهِ (QS 1:1)"

BODIES = {
    "O006": "Sofifi _Sekretaris Daerah meminta_ data __penting__ di https://contoh.go.id/a_b_c",
    "O007": write(read_text("\n".join(LINES)).story),
    "O008": '“Misalnya seorang ASN,” terangnya. Lalu "lurus" dan ‘tunggal’.',
    "O021": "Rp\u00a01.500.000 untuk 3\u00a0unit",
    "O023": write(Story((paragraph("Kepada Yth.\u2028Kepala Dinas"),))),
    "O026": "Stunting pada anak <5 tahun turun; IPM <70 di 2 daerah, >65 di 5 daerah.",
    "O027": write(THREE_LEVELS),
    "O028": "Do'a bersama Ma'ruf pada hari Jum'at, pukul 5' WIT, layar 24\"",
    "O056": "Isi <Nama OPD> dan <Tanggal> di sini.",
    "O057": write(TWO_PARAGRAPHS),
    "O059": f"Pembukaan acara.\n\n{BASMALA}\n\nPenutupan acara.",
    "O094": "Halaman 1\u000cHalaman 2",
}
"""Case → the body as the editor hands it over."""

TITLES = {
    "O005": "Rakor PPID & Wali Data",
    "O024": "Sekda Minta OPD\r\nTingkatkan SPBE",
    "O025": "Sholat Jum'at \"Akbar\" di Masjid Raya – 'Khusyuk'",
    "O030a": "Laporan 2021/2022",
    "O030b": "Jum’at Berkah",
    "O030c": "Jum'at Berkah",
    "O030d": "R&D – Tahap #1 (50%)",
    "O030e": "../../rahasia",
    "O030f": "A\\B",
    "O061a": "القرآن الكريم",
    "O061b": "🙏🙏",
    "O061c": "???",
    "O061d": "HUT RI 🇮🇩",
    "O095": "Rapat\u0008 Koordinasi",
}
"""Case → the headline as it is typed."""


@dataclass(frozen=True)
class Written:
    file: Path
    bundle: Bundle
    articles: dict[str, Article]

    def page(self, name: str) -> Page:
        slug = self.articles[name].slug
        return self.bundle.page(rf"berita/2023/08/{slug}\.html")

    def body(self, name: str) -> Element:
        return self.page(name).one("div", class_="text")

    def paragraphs(self, name: str) -> list[str]:
        return [text_of(one) for one in self.body(name).iter("p")]

    def feed(self, name: str) -> str:
        """The HTML of an article in the feed."""
        wanted = f"/{self.articles[name].slug}.html"
        items = self.bundle.json("umpan.json")["items"]
        return next(str(one["content_html"]) for one in items if one["url"].endswith(wanted))


def at(wall: str) -> Moment:
    return moment_at(datetime.fromisoformat(wall), "WIT")


def save(newsroom: Newsroom, title: str, text: str = "Isi.", **fields: object) -> Article:
    made = Article("", title, status="published", published=at(DAY))
    return articles.save(newsroom, replace(made, **fields), text).article  # type: ignore[arg-type]


def opened_and_saved(newsroom: Newsroom, ids: Iterable[str]) -> None:
    """What a person does who opens each article, writes a letter and takes it back."""
    for one in ids:
        seen = article_desk.opened(newsroom, one)
        assert seen is not None
        articles.save(newsroom, seen.article, f"{seen.markdown}\n\nx")
        again = article_desk.opened(newsroom, one)
        assert again is not None
        articles.save(newsroom, again.article, seen.markdown)


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Written:
    """All bodies and headlines in one newsroom: closed, opened and saved twice, published."""
    folder = tmp_path_factory.mktemp("penulis")
    file = folder / "kantor.newsroom"
    newsroom = create(file, Site("Humas", url=URL), "Acm", clock=lambda: NOW)
    made = {name: save(newsroom, title).id for name, title in TITLES.items()}
    made |= {name: save(newsroom, f"Kasus {name}", text).id for name, text in BODIES.items()}
    newsroom.close()
    for _ in range(2):
        with open_newsroom(file, "Acm", clock=lambda: NOW) as newsroom:
            opened_and_saved(newsroom, made.values())
    with open_newsroom(file, "Acm", clock=lambda: NOW) as newsroom:
        publishing.publish(newsroom, folder / "situs")
        found = {name: article_desk.opened(newsroom, one) for name, one in made.items()}
    return Written(
        file,
        Bundle(folder / "situs"),
        {name: seen.article for name, seen in found.items() if seen is not None},
    )


@pytest.mark.parametrize("case", ["O006", "O008", "O021", "O026", "O028", "O056"])
def test_a_paragraph_is_published_letter_by_letter(written: Written, case: str) -> None:
    assert written.paragraphs(case) == [BODIES[case]]
    assert not list(written.body(case).iter("em")) and not list(written.body(case).iter("strong"))


def test_o007_lines_that_look_like_marks_stay_paragraphs(written: Written) -> None:
    assert written.paragraphs("O007") == LINES
    assert not [one for one in written.body("O007").iter() if one.tag in ("ol", "ul", "h2")]
    assert "\\" not in written.feed("O007")


def test_o023_a_line_break_is_one_break_and_no_strange_character(written: Written) -> None:
    (one,) = written.body("O023").iter("p")
    assert [child.tag for child in one] == ["br"]
    assert text_of(one) == "Kepada Yth.Kepala Dinas"
    assert written.bundle.holding("\u2028".encode(), "\u2029".encode()) == []
    assert b"\xe2\x80\xa8" not in written.file.read_bytes()


def outline(element: Element) -> list[object]:
    """A list as its items' first words and what hangs below them."""
    found: list[object] = []
    for child in element:
        if child.tag == "li":
            words = (child.text or text_of(next(child.iter("p"), child))).strip()
            found.append((words, *(below(one) for one in child if one.tag in ("ul", "ol"))))
    return found


def below(element: Element) -> tuple[str, list[object]]:
    return element.tag, outline(element)


def test_o027_three_levels_of_a_list_are_published(written: Written) -> None:
    (top,) = [one for one in written.body("O027") if one.tag in ("ul", "ol")]
    assert below(top) == (
        "ul", [("satu", ("ul", [("anak", ("ol", [("cucu",)]))])), ("dua",)],
    )  # fmt: skip


def test_o057_two_paragraphs_stay_in_their_item(written: Written) -> None:
    (top,) = [one for one in written.body("O057") if one.tag in ("ul", "ol")]
    first, second = [one for one in top if one.tag == "li"]
    shown = [text_of(one) for one in first.iter("p")]
    assert shown == ["Alinea A", "Alinea B dengan https://contoh.go.id/x_y"]
    assert text_of(second).strip() == "Z"


def test_o059_an_arabic_paragraph_runs_from_right_to_left(written: Written) -> None:
    assert written.paragraphs("O059") == ["Pembukaan acara.", BASMALA, "Penutupan acara."]
    assert [one.get("dir") for one in written.body("O059").iter("p")] == [None, "rtl", None]
    assert f'<p dir="rtl">{BASMALA}</p>' in written.feed("O059")


def test_o094_a_form_feed_parts_and_is_in_no_output(written: Written) -> None:
    assert written.paragraphs("O094") == ["Halaman 1", "Halaman 2"]
    assert written.bundle.holding(b"\x0c") == []
    for path in written.bundle.paths:
        if path.endswith(".xml"):
            written.bundle.xml(path)


@pytest.mark.parametrize("case", TITLES)
def test_a_headline_is_the_same_everywhere(written: Written, case: str) -> None:
    wanted = {"O024": "Sekda Minta OPD Tingkatkan SPBE", "O095": "Rapat Koordinasi"}
    title = wanted.get(case, TITLES[case])
    page = written.page(case)
    assert written.articles[case].title == title == text_of(page.one("h1"))
    assert page.meta("og:title") == title == page.structured("NewsArticle")["headline"]


def test_headlines_give_plain_addresses(written: Written) -> None:
    """Cases O005, O024, O030 and O061."""
    slugs = {case: written.articles[case].slug for case in TITLES}
    assert slugs["O005"] in ("rakor-ppid-wali-data", "rakor-ppid-dan-wali-data")
    assert slugs["O024"] == "sekda-minta-opd-tingkatkan-spbe"
    assert slugs["O030a"] == "laporan-2021-2022"
    assert (slugs["O030b"], slugs["O030c"]) == ("jumat-berkah", "jumat-berkah-2")
    assert slugs["O061d"] == "hut-ri"
    assert len(set(slugs.values())) == len(slugs)
    assert all(one.strip("-") == one and one.isascii() and one for one in slugs.values())


def test_no_address_leaves_the_folder(written: Written) -> None:
    """Case O030."""
    beside = {path.name for path in written.bundle.folder.parent.iterdir()}
    assert beside == {"kantor.newsroom", "situs"}
    assert "2022" not in {Path(path).parent.name for path in written.bundle.paths}


# Cases with a life of their own

Publish = Callable[[], Bundle]


@pytest.fixture
def office(tmp_path: Path) -> Newsroom:
    return create(tmp_path / "a.newsroom", Site("Humas", url=URL), "Acm", clock=lambda: NOW)


@pytest.fixture
def publish(office: Newsroom, tmp_path: Path) -> Publish:
    def done() -> Bundle:
        publishing.publish(office, tmp_path / "situs")
        return Bundle(tmp_path / "situs")

    return done


def test_o029_equal_headlines_have_pages_of_their_own(office: Newsroom, publish: Publish) -> None:
    one = save(office, "Apel Gabungan", "Isi pertama.")
    two = save(office, "Apel Gabungan", "Isi kedua.", published=at("2023-08-14"))
    paths = [f"berita/2023/08/{slug}.html" for slug in ("apel-gabungan", "apel-gabungan-2")]
    before = publish()
    assert ["Isi pertama." in before.text(paths[0]), "Isi kedua." in before.text(paths[1])] == [
        True, True,
    ]  # fmt: skip
    save(office, "Apel Gabungan", "Isi ketiga.")
    after = publish()
    assert all(after.digests[path] and after.pages[path] for path in paths)
    assert "Isi pertama." in after.text(paths[0]) and "Isi kedua." in after.text(paths[1])
    editing.trash(office, one.id)
    last = publish()
    assert "Isi kedua." in last.text(paths[1])
    assert paths[0] not in last.paths or "Isi" not in text_of(last.pages[paths[0]].one("main"))
    assert two.slug == "apel-gabungan-2"


def test_o031_a_topic_in_any_capitals_has_one_page(office: Newsroom, publish: Publish) -> None:
    for number, tag in enumerate(("LPPD", "lppd", " LPPD ")):
        save(office, f"Kabar {number}", tags=(tag,))
    bundle = publish()
    (path,) = [path for path in bundle.pages if path.startswith("topik/lppd")]
    assert {f"Kabar {number}" for number in range(3)} <= {
        text_of(one) for one in bundle.pages[path].tree.iter("h3")
    }
    assert text_of(bundle.pages[path].one("h1")) == "LPPD"


def test_o062_a_topic_and_a_category_of_one_name_have_pages_of_their_own(
    office: Newsroom, publish: Publish
) -> None:
    made = save(office, "Kabar", category="SPBE", tags=("SPBE",))
    save(office, "Kabar", category="spbe", tags=("spbe",), id=made.id, slug="spbe-data")
    bundle = publish()
    named = [path for path, page in bundle.pages.items() if text_of(page.one("h1")) == "SPBE"]
    assert len(named) == 2 and len({Path(path).parts[0] for path in named}) == 2
    for path in named:
        assert "Kabar" in [text_of(one) for one in bundle.pages[path].tree.iter("h3")]


def test_o062_another_address_of_a_topic_leaves_one_topic(
    office: Newsroom, publish: Publish
) -> None:
    made = save(office, "Kabar", category="SPBE", tags=("SPBE",), authors=("SPBE",))
    publish()
    (tag,) = registry.tags(office.database)
    registry.put_tag(office.database, replace(tag, slug="spbe-data"))
    for body in ("Satu.", "Dua."):
        save(office, "Kabar", body, category="SPBE", tags=("SPBE",), authors=("SPBE",), id=made.id)
        bundle = publish()
        named = {path for path, page in bundle.pages.items() if text_of(page.one("h1")) == "SPBE"}
        assert named == {"kategori/spbe/index.html", "topik/spbe-data/index.html"}
        for path in named:
            assert "Kabar" in [text_of(one) for one in bundle.pages[path].tree.iter("h3")]
    assert [one.name for one in registry.tags(office.database)] == ["SPBE"]
    # A second topic of the old address's name gets that address, not an error.
    save(office, "Lain", tags=("SPBE!",))
    assert {one.slug for one in registry.tags(office.database)} == {"spbe-data", "spbe"}


def test_o080_alt_of_the_library_is_used_where_the_article_has_none(
    office: Newsroom, publish: Publish, tmp_path: Path
) -> None:
    (tmp_path / "foto.jpg").write_bytes(photo(1))
    picture = media.add(office, tmp_path / "foto.jpg").item
    picture = media.save(office, replace(picture, alt="Sekda berpidato", credit="Humas")).item
    save(office, "Ikut", f"![](media:{picture.id})")
    save(office, "Sendiri", f"![Alt sendiri](media:{picture.id})")
    media.save(office, replace(picture, alt="Sekda di mimbar"))
    bundle = publish()

    def alts(slug: str) -> list[str | None]:
        body = bundle.pages[f"berita/2023/08/{slug}.html"].one("div", class_="text")
        return [one.get("alt") for one in body.iter("img")]

    assert (alts("ikut"), alts("sendiri")) == (["Sekda di mimbar"], ["Alt sendiri"])


def test_o010_o065_what_is_not_published_is_in_no_byte(office: Newsroom, publish: Publish) -> None:
    for number in range(3):
        save(office, f"Tayang {number}")
    for status in ("draft", "review", "approved"):
        save(office, "ZEBRADRAF judul", "ZEBRADRAF isi", status=status, tags=("ZEBRADRAF",))
    save(office, "ZEBRADRAF nanti", published=at("2023-08-21T06:00"))
    bundle = publish()
    assert bundle.holding(b"zebradraf") == []
