"""The page that the project began with (practice.md section 4); skipped where it is absent."""

from pathlib import Path

import pytest

from newsroom.exchange.draft import ImportedPage
from newsroom.exchange.page_text import read
from newsroom.exchange.sniffing import decode, kind_of
from newsroom.text.reader import read_markdown
from newsroom.text.runs import plain_of
from newsroom.text.story import Paragraph

PAGES = sorted((Path(__file__).resolve().parents[3] / "shared/seed").glob("*.txt"))
pytestmark = [pytest.mark.seed, pytest.mark.skipif(not PAGES, reason="no seed beside the checkout")]


@pytest.fixture(scope="module")
def page() -> ImportedPage:
    data = PAGES[0].read_bytes()
    assert kind_of(PAGES[0].name, data) == "text"
    return read(decode(data, PAGES[0].name), "WIT", PAGES[0].name)


@pytest.fixture(scope="module")
def paragraphs(page: ImportedPage) -> list[str]:
    blocks = read_markdown(page.articles[0].body).blocks
    return [plain_of(block.runs) for block in blocks if isinstance(block, Paragraph)]


def test_a1_headline(page: ImportedPage) -> None:
    (imported,) = page.articles
    title = imported.article.title
    assert len(title) == 89 and title.endswith("LLPD")
    assert title not in imported.body


def test_a3_dateline(page: ImportedPage, paragraphs: list[str]) -> None:
    assert page.articles[0].article.dateline == "Sofifi"
    assert paragraphs[0].startswith("Sekretaris Daerah Provinsi ")


def test_a5_words(page: ImportedPage, paragraphs: list[str]) -> None:
    article = page.articles[0].article
    printed = [
        f"{article.dateline} _ {paragraphs[0]}",
        *paragraphs[1:-1],
        f"{paragraphs[-1]} (x/y)",
    ]
    assert [len(text.split()) for text in printed] == [37, 50, 37, 37, 27, 36]
    assert sum(len(text.split()) for text in printed) == 224


def test_a6_initials(page: ImportedPage) -> None:
    article = page.articles[0].article
    assert (article.authors, article.editors) == (("Acm",), ("Redni",))
    assert "Redni" not in page.articles[0].body


def test_a7_credit(page: ImportedPage) -> None:
    assert page.articles[0].article.credit == "©Diskominfosan"
    assert "©" not in page.articles[0].body


def test_a8_quotation(paragraphs: list[str]) -> None:
    assert paragraphs[4].startswith("“") and paragraphs[4].endswith(",” terangnya.")


def test_a9_blanks(page: ImportedPage) -> None:
    assert "\u00a0" not in page.articles[0].body and "  " not in page.articles[0].body


def test_b15_three_items(page: ImportedPage) -> None:
    assert [e.item.date for e in page.events] == ["2023-03-08", "2023-07-05", "2023-08-07"]
    assert page.notices == ()


def test_b16_first_item(page: ImportedPage) -> None:
    item = page.events[0].item
    assert (item.start, item.zone, len(item.title)) == ("11:00", "WITA", 83)
    assert (len(item.place), item.place.count(","), item.place[:11]) == (78, 1, "Ruang Rapat")


def test_b17_second_item(page: ImportedPage) -> None:
    item = page.events[1].item
    assert (item.start, item.zone, item.place) == ("08:00", "WITA", "Hotel Lipu Buana (Halsel)")


def test_b18_third_item(page: ImportedPage) -> None:
    item = page.events[2].item
    assert (item.start, item.zone, len(item.title)) == ("08:00", "WITA", 100)


def test_b19_printed(page: ImportedPage) -> None:
    printed = [f"{e.item.printed_time} - {e.item.place}"[:18] for e in page.events]
    assert printed == ["11.00 WITA - Ruang", "08.00 WITA - Hotel", "08.00 WITA - Aula "]


def test_b21_b22_instants(page: ImportedPage) -> None:
    assert page.events[0].item.datetime == "2023-03-08T11:00:00+08:00"
    assert [e.item.moment.utc[11:] for e in page.events] == ["03:00:00Z", "00:00:00Z", "00:00:00Z"]


def test_no_warning_of_the_importer(page: ImportedPage) -> None:
    assert not any(event.warnings for event in page.events)
