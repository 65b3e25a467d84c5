"""The page of an event with its attachments in Chromium, and by the strict rules of HTML."""

from collections.abc import Iterator
from typing import Any

import pytest

from .bundle_reader import Bundle
from .conftest import Site
from .office import Office
from .planted import Planted
from .test_site_in_browser import Reader, axe_playwright, browser, pytestmark

__all__ = ["browser", "pytestmark"]

NOW = "2023-03-01T10:00"
PAGE = "agenda/2023/03/bimtek-admin-data.html"
PDF = b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"


@pytest.fixture(scope="module")
def event_site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """One public event with an attachment, moved to another day, and what surrounds it."""
    folder = tmp_path_factory.mktemp("agenda")
    office = Office(folder / "kantor.newsroom").new("--url", "https://contoh.go.id/")
    letter = folder / "undangan-bimtek.pdf"
    letter.write_bytes(PDF)
    (attached,) = office.imported(letter)
    source = folder / "agenda.ics"
    source.write_text(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Contoh//ID\r\nBEGIN:VEVENT\r\nUID:1@contoh\r\n"
        "DTSTAMP:20230201T000000Z\r\nDTSTART;TZID=Asia/Makassar:20230308T080000\r\n"
        "SUMMARY:Bimtek Admin Data\r\nLOCATION:Hotel Contoh (Halsel)\r\n"
        "END:VEVENT\r\nEND:VCALENDAR\r\n",
        "utf-8",
    )
    (event,) = office.imported(source)
    office.set(event, kind="publik", status="rescheduled", moved_from="2023-03-01", open_end="ya")
    office.set(event, reason="Kapal terlambat.", attachments=attached, public="ya")
    office.publish(folder / "situs", NOW)
    planted = Planted((), (), "", "", "", folder)
    return Site(office, Bundle(folder / "situs"), planted)


@pytest.fixture
def open_page(browser: Any, event_site: Site) -> Iterator[Any]:
    readers: list[Reader] = []

    def opened(width: int, dark: bool = False) -> Reader:
        readers.append(Reader(browser, event_site, width, dark))
        readers[-1].open(PAGE)
        return readers[-1]

    yield opened
    for reader in readers:
        reader.context.close()


def test_the_page_is_faultless_html_and_says_everything(event_site: Site) -> None:
    page = event_site.bundle.pages[PAGE]
    told = " ".join(" ".join(page.one("main").itertext()).split())
    for words in (
        "Dijadwalkan ulang Semula Rabu, 1 Maret 2023. Alasan: Kapal terlambat.",
        "Waktu 08.00 WITA s.d. selesai",
        "Tempat Hotel Contoh (Halsel)",
        "Lampiran",
        "PDF, 1 KB",
    ):
        assert words in told
    assert page.structured("Event")["previousStartDate"] == "2023-03-01"
    assert "endDate" not in page.structured("Event")
    assert event_site.bundle.broken_links() == []


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_axe_finds_nothing_on_the_page_of_an_event(open_page: Any, dark: bool) -> None:
    reader = open_page(360, dark)
    assert reader.complaints == [] and reader.foreign() == []
    found = axe_playwright.Axe().run(reader.page).response
    assert [one["id"] for one in found["violations"]] == []
    assert reader.page.evaluate("document.documentElement.scrollWidth") <= 360


def test_an_attachment_is_a_download_under_its_own_name(event_site: Site) -> None:
    section = event_site.bundle.pages[PAGE].section("Lampiran")
    (link,) = section.iter("a")
    assert link.get("download") == "undangan-bimtek.pdf"
    path = link.attrib["href"].removeprefix("../../../")
    assert event_site.bundle.data(path) == PDF
