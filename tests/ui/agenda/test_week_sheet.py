"""The week on paper: one page for a usual week, nothing cut, nothing parted, text that is found."""

import re
from dataclasses import replace

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QPageSize, QPdfWriter

from newsroom.domain.agenda import AgendaItem
from newsroom.domain.site import Site
from newsroom.services.week import Day, Line, Sheet
from newsroom.ui.agenda.sharing import week_sheet
from newsroom.ui.agenda.sharing.sheet_layout import Band, Page, Paper, Row
from newsroom.ui.common.kit import Kit
from tests.ui.agenda.pdf_text import page_texts

OFFICE = Site(
    office="Dinas Komunikasi, Informatika dan Persandian",
    region="Provinsi Maluku Utara",
    town="Sofifi",
    address="Jalan Pala Nomor 12",
    phone="(0900) 555-0126",
)
LONG = "Rapat Penyusunan Daftar Informasi Publik (DIP) Dinas Kominfosan Prov. Malut Tahun 2026"


@pytest.fixture(autouse=True)
def application(qapp: object) -> None:
    """Fonts need Qt."""


def event(number: int, title: str = LONG, **fields: object) -> Line:
    told = {"start": "11:00", "place": "Ruang Rapat, Sofifi"} | fields
    return Line(AgendaItem(f"a{number}", title, "2026-12-21", **told))  # type: ignore[arg-type]


def sheet(*days: list[Line], **fields: object) -> Sheet:
    """A sheet whose days begin on Monday, 21 December 2026."""
    holiday = {4: "Hari Raya Natal"}
    made = tuple(
        Day(f"2026-12-{21 + n}", holiday.get(n, ""), tuple(lines)) for n, lines in enumerate(days)
    )
    return Sheet(OFFICE, made, "2026-12-18", **fields)  # type: ignore[arg-type]


def paper_of(size: QPageSize.PageSizeId = QPageSize.PageSizeId.A4) -> Paper:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    buffer.setParent(writer)
    writer.setPageSize(QPageSize(size))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    return Paper(writer)


def pages_of(made: Sheet, signed: bool = False) -> list[Page]:
    return week_sheet.paginated(made, paper_of(), signed)


def joined(text: str) -> str:
    return "".join(text.split())


def test_a_usual_week_is_one_page() -> None:
    busy = [[event(n), event(n + 10, "Apel pagi")] for n in range(5)]
    made = sheet(*busy, [], [])
    assert len(pages_of(made)) == 1
    assert page_texts(week_sheet.pdf(made))[0].endswith("Halaman1dari1")


def test_what_is_on_it_can_be_found_and_copied() -> None:
    """Dashes and brackets too, whose shapes beside capitals have no letter of their own."""
    moved = {"status": "rescheduled", "moved_from": "2026-12-20", "reason": "cuaca buruk"}
    line = event(1, end="12:30", organiser="Biro Umum", officials=("Samsudin, M.Si.",), **moved)
    made = sheet([line, event(2, "“Ωmega” – 5–7 é", start="")], [], [], [], [], [], [])
    text = page_texts(week_sheet.pdf(made))[0]
    for words in (
        *("Provinsi Maluku Utara", OFFICE.office, "Jalan Pala Nomor 12 · Telepon (0900) 555-0126"),
        *("Agenda 21–27 Desember 2026", "Senin, 21 Desember 2026", "11.00–12.30 WIT"),
        *(LONG, "Ruang Rapat, Sofifi", "Biro Umum", "Samsudin, M.Si.", "Dijadwalkan ulang"),
        *("semula 20 Desember 2026", "cuaca buruk", "Waktu menyusul", "“Ωmega” – 5–7 é"),
        *("Hari Raya Natal", "Tidak ada agenda", "Dicetak 18 Desember 2026"),
    ):
        assert joined(words) in text


def test_every_typeface_lies_in_the_file_with_its_title() -> None:
    pdf = week_sheet.pdf(sheet([event(1)], [], [], [], [], [], []))
    assert pdf.count(b"/FontFile2") == pdf.count(b"/Type /FontDescriptor") > 0
    for key, text in (("Title", "Agenda 21–27 Desember 2026"), ("Author", OFFICE.office)):
        assert f"/{key} (".encode() + b"\xfe\xff" + text[:5].encode("utf-16-be") in pdf
    assert b"[0 0 595.000000 842.000000]" in pdf


def test_sixty_events_go_over_pages_and_none_is_parted() -> None:
    days = [[event(10 * n + k, f"{LONG} nomor {10 * n + k}.") for k in range(9)] for n in range(7)]
    made = sheet(*days)
    pages = pages_of(made, signed=True)
    assert len(pages) > 2
    rows = [part for page in pages for part in page.parts if isinstance(part, Row)]
    titles = [row.text for row in rows if "nomor" in row.text]
    assert [int(text.partition("nomor ")[2].partition(".")[0]) for text in titles] == [
        10 * n + k for n in range(7) for k in range(9)
    ]
    assert all(page.room >= 0 for page in pages)
    assert "....." in pages[-1].text
    texts = page_texts(week_sheet.pdf(made, signed=True))
    assert len(texts) == len(pages)
    for number, text in enumerate(texts, 1):
        assert text.endswith(f"Halaman{number}dari{len(pages)}")


def test_no_day_begins_at_the_foot_of_a_page_and_later_pages_name_theirs() -> None:
    pages = pages_of(sheet(*[[event(9 * n + k) for k in range(9)] for n in range(7)]))
    for page in pages:
        assert not isinstance(page.parts[-1], Band)
    firsts = [next(part for part in page.parts if isinstance(part, Band)) for page in pages]
    assert any("(lanjutan)" in band.text for band in firsts[1:])
    assert all("Waktu Kegiatan dan tempat" in page.text for page in pages)


@pytest.mark.parametrize("words", [900, 4000])
def test_a_title_of_any_length_is_whole(words: int) -> None:
    """Even one that no page could hold, and one word that no line could."""
    title = " ".join(f"kata{n}" for n in range(words)) + " " + "x" * 300
    made = sheet(
        [event(1, "Sebelum"), event(2, title), event(3, "Sesudah")], [], [], [], [], [], []
    )
    text = "".join(page_texts(week_sheet.pdf(made)))
    running = joined("Agenda 21–27 Desember 2026") + joined(OFFICE.office)
    found = re.findall(r"kata\d+", text)
    assert found == title.split()[:-1]
    assert (
        text.count("x") == 300 and text.index("Sesudah") > text.index("kata0") and running in text
    )


def test_columns_that_hold_nothing_leave_their_room_to_the_events() -> None:
    bare = pages_of(sheet([event(1)]))[0].text
    full = pages_of(sheet([event(1, organiser="Biro", status="cancelled")]))[0].text
    headings = ("Penyelenggara dan pejabat", "Keterangan", "Batal")
    assert [heading in bare for heading in headings] == [False] * 3
    assert [heading in full for heading in headings] == [True] * 3


def test_smaller_paper_shows_the_same_smaller() -> None:
    made = sheet(*[[event(5 * n + k, organiser="Biro Umum") for k in range(5)] for n in range(7)])
    small = week_sheet.paginated(made, paper_of(QPageSize.PageSizeId.A5))
    assert [page.text for page in small] == [page.text for page in pages_of(made)]


def test_cancelled_events_are_struck_out() -> None:
    made = sheet([event(1, "Hadir"), event(2, "Gugur", status="cancelled")])
    row = next(part for part in pages_of(made)[0].parts if "Gugur" in part.text)
    assert isinstance(row, Row)
    struck = {part.text.strip(): part.pen.struck for part in row.cells[1] if hasattr(part, "pen")}
    assert struck == {"Gugur": True, "Ruang Rapat, Sofifi": False}


def test_duties_are_on_the_sheet_of_the_newsroom_only() -> None:
    duties = {"reporters": ("Acm",), "vehicle": "DG 12", "notes": "rahasia", "public": False}
    made = sheet([event(1, **duties)])
    shown = joined("Liputan: Acm · Kendaraan: DG 12")
    public, internal = (
        page_texts(week_sheet.pdf(one))[0] for one in (made, replace(made, is_internal=True))
    )
    assert shown not in public and "tidakuntukdisebarkan" not in public
    assert shown in internal and "tidakuntukdisebarkan" in internal
    assert "rahasia" not in public + internal


def test_the_theme_of_the_window_does_not_reach_the_paper(make_kit: object) -> None:
    assert callable(make_kit)
    light = pages_of(sheet([event(1)]))
    kit: Kit = make_kit(scheme="dark")
    assert kit.theme.is_dark
    pens = [
        {part.pen.color.name() for row in pages[0].parts if isinstance(row, Row)
         for cell in row.cells for part in cell if hasattr(part, "pen")}
        for pages in (light, pages_of(sheet([event(1)])))
    ]  # fmt: skip
    assert pens[0] == pens[1] and "#16202b" in pens[0]
