"""Pages of the old site and other plain texts."""

from dataclasses import replace

import pytest

from newsroom.exchange.draft import ImportedPage
from newsroom.exchange.page_text import is_page, read, take_title

from .pages import CUT_TITLE, HEADLINE, PAGE


@pytest.fixture(scope="module")
def page() -> ImportedPage:
    return read(PAGE, "WIT")


def test_a_page_is_known_by_its_section_names() -> None:
    assert is_page(PAGE)
    assert not is_page("Judul\n\nAgenda\n\nIsi biasa.")
    assert not is_page("")


def test_the_article_fields(page: ImportedPage) -> None:
    (imported,) = page.articles
    article = imported.article
    assert article.title == HEADLINE
    assert (article.dateline, article.authors, article.editors) == ("Weda", ("Nur",), ("Umi",))
    assert (article.credit, article.kind, article.status) == ("©Dinas Kearsipan", "berita", "draft")
    assert article.id == ""


def test_the_body_holds_paragraphs_only(page: ImportedPage) -> None:
    paragraphs = page.articles[0].body.strip().split("\n\n")
    assert len(paragraphs) == 4
    assert paragraphs[0].startswith("Kepala Dinas Kearsipan,")
    assert paragraphs[-1] == "Pekerjaan ini selesai sebelum akhir triwulan."
    assert paragraphs[2].startswith("“") and paragraphs[2].endswith(",” ujarnya.")
    body = page.articles[0].body
    assert not any(
        gone in body for gone in ("\u00a0", "  ", "Agenda", "Ruang Multimedia", "©", HEADLINE)
    )


def test_the_agenda(page: ImportedPage) -> None:
    items = [event.item for event in page.events]
    assert [item.date for item in items] == ["2023-05-09", "2023-08-14", "2023-10-03"]
    assert [(item.start, item.zone) for item in items] == [
        ("09:30", "WITA"), ("08:00", "WITA"), ("08:00", "WITA"),
    ]  # fmt: skip
    assert items[0].place == "Ruang Arsip, Lantai 2 (Gedung B)"
    assert items[0].printed_time == "09.30 WITA"
    assert items[2].title == CUT_TITLE and len(CUT_TITLE) == 100
    assert [item.kind for item in items] == ["rapat", "upacara", "pelatihan"]
    assert page.notices == ()


def test_reading_twice_gives_the_same_identities(page: ImportedPage) -> None:
    again = read(PAGE.replace("\n", "\r\n"), "WIT")
    assert [event.item.source for event in again.events] == [e.item.source for e in page.events]
    assert again == page
    assert len({event.item.source for event in page.events}) == 3


def test_titles_of_other_news_are_said_to_be_left_out() -> None:
    page = read(
        PAGE.replace("Berita Lainnya\n", "Berita Lainnya\n\nJudul Satu\n\nJudul Dua\n"), "WIT"
    )
    assert [str(notice)[:7] for notice in page.notices] == ["2 baris"]
    assert "Judul Satu" not in page.articles[0].body
    assert len(page.events) == 3


def test_the_word_agenda_may_stand_in_a_text() -> None:
    page = read(PAGE.replace("Pekerjaan ini", "Agenda\n\nPekerjaan ini"), "WIT")
    assert "Agenda\n\nPekerjaan" in page.articles[0].body
    assert len(page.events) == 3


def _agenda(item: str, zone: str = "WIT") -> ImportedPage:
    return read(
        f"Judul\n\nIsi satu.\n\nBerita Lainnya\n\nAgenda\n\n{item}\n\nRuang Multimedia", zone
    )


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("11.00 WITA - Aula", ("11:00", "", "WITA", "Aula")),
        ("8:00 wita - Aula", ("08:00", "", "WITA", "Aula")),
        ("08.00Wita - Aula", ("08:00", "", "WITA", "Aula")),
        ("08.00 - Aula", ("08:00", "", "WIT", "Aula")),
        ("Pukul 09.30 WIT - Aula, Lt. 2 - Barat", ("09:30", "", "WIT", "Aula, Lt. 2 - Barat")),
        ("08.00 - 10.00 WIB - Aula", ("08:00", "10:00", "WIB", "Aula")),
        ("Waktu menyusul - Aula", ("", "", "WIT", "Aula")),
        ("Waktu menyusul", ("", "", "WIT", "")),
        ("08.00 WIT", ("08:00", "", "WIT", "")),
    ],
)
def test_printed_times(line: str, expected: tuple[str, str, str, str]) -> None:
    (event,) = _agenda(f"• 08\n  Mar-2023\n\n  Rapat\n\n  {line}").events
    item = event.item
    assert (item.start, item.end, item.zone, item.place) == expected
    assert item.title == "Rapat"
    assert not item.open_end and not event.warnings


@pytest.mark.parametrize(
    ("line", "zone"),
    [
        ("Pukul 09.30 WITA s.d. selesai - Aula", "WITA"),
        ("09.30 s.d selesai WIB - Aula", "WIB"),
        ("09.30 – selesai - Aula", "WIT"),
        ("09.30 sampai selesai - Aula", "WIT"),
    ],
)
def test_an_event_that_lasts_until_it_is_over(line: str, zone: str) -> None:
    """Case O038: it is kept as announced, without a word about it."""
    (event,) = _agenda(f"• 08\n  Mar-2023\n\n  Rapat\n\n  {line}").events
    item = event.item
    assert (item.printed_time, item.place) == (f"09.30 {zone} s.d. selesai", "Aula")
    assert item.end_moment is None and not event.warnings


@pytest.mark.parametrize("line", ["25.00 WITA - Aula", "08.60 WIT - Aula"])
def test_a_time_that_no_clock_shows_is_named(line: str) -> None:
    (event,) = _agenda(f"• 08\n  Mar-2023\n\n  Rapat\n\n  {line}").events
    assert (event.item.start, event.item.zone, event.item.place) == ("", "WIT", "Aula")
    assert len(event.warnings) == 1


@pytest.mark.parametrize(
    ("printed", "day"),
    [
        ("• 08\nMar-2023", "2023-03-08"),
        ("08\nAgu-2023", "2023-08-08"),
        ("• 8 / Mei-2023", "2023-05-08"),
        ("• 17 Agustus 2023", "2023-08-17"),
        ("- 01\nDec-2024", "2024-12-01"),
    ],
)
def test_printed_days(printed: str, day: str) -> None:
    (event,) = _agenda(f"{printed}\n\nRapat\n\n08.00 WIT - Aula").events
    assert event.item.date == day


def test_an_impossible_day_becomes_a_notice() -> None:
    page = _agenda("• 31\nFeb-2023\n\nRapat Mustahil\n\n08.00 WIT - Aula")
    assert page.events == ()
    assert "Rapat Mustahil" in str(page.notices[0])


def test_an_item_without_time() -> None:
    (event,) = _agenda("• 08\nMar-2023\n\nRapat Kerja\nTahunan").events
    assert (event.item.title, event.item.start, event.item.all_day) == (
        "Rapat Kerja Tahunan",
        "",
        False,
    )


def test_another_text_is_one_draft() -> None:
    page = read(
        "\ufeffRapat Kerja Dimulai\r\n\r\nPeserta hadir.\r\n\r\nAcara lancar.", "WIT", "a.txt"
    )
    (imported,) = page.articles
    assert imported.article.title == "Rapat Kerja Dimulai"
    assert imported.body.strip() == "Peserta hadir.\n\nAcara lancar."
    assert replace(imported.article, title="") == replace(imported.article, title="", dateline="")


def test_a_long_first_line_is_no_title() -> None:
    long = "kata " * 80
    (imported,) = read(f"{long}\n\nAkhir.", "WIT", "laporan kerja.txt").articles
    assert imported.article.title == "laporan kerja"
    assert imported.body.startswith("kata kata")


def test_a_title_is_not_stored_twice() -> None:
    assert take_title(["", "Judul", "", "Judul", "Isi"]) == ("Judul", ["Isi"])
    assert take_title([]) == ("", ())
