"""What the rows of an agenda table say."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.domain.agenda import AgendaItem
from newsroom.domain.errors import NewsroomError
from newsroom.exchange.csv_agenda import AgendaRow, Choices, Reading, read_rows
from newsroom.exchange.csv_table import Line, Sheet, read_sheet
from newsroom.exchange.table_columns import column_letter, lacking, propose
from newsroom.exchange.table_days import MIXED, MONTH_FIRST, UNSURE
from newsroom.exchange.table_headers import ROLES

TODAY = date(2026, 11, 25)


def table(text: str) -> Sheet:
    return read_sheet(text.encode(), "agenda.csv")


def reading(text: str, order: str = "", fill_down: bool = False) -> Reading:
    sheet = table(text)
    return read_rows(sheet, Choices(propose(sheet), order, fill_down), "WIT", TODAY)


def items(found: Reading) -> list[AgendaItem]:
    made = [row.item for row in found.rows]
    assert None not in made, [str(one) for row in found.rows for one in row.problems]
    return [item for item in made if item is not None]


def only(text: str) -> AgendaRow:
    (row,) = reading(text).rows
    return row


def item(text: str) -> AgendaItem:
    row = only(text)
    assert row.item is not None, list(map(str, row.problems))
    return row.item


def problems(row: AgendaRow) -> list[str]:
    return list(map(str, row.problems))


def test_the_office_s_list(shared: Path) -> None:
    """Case O074."""
    sheet = read_sheet((shared / "cases/files/agenda_excel.csv").read_bytes(), "agenda_excel.csv")
    assert sheet.headers[0] == "Tanggal"
    first, second, third = items(read_rows(sheet, Choices(propose(sheet)), "WIT", TODAY))
    assert (first.date, first.printed_time, first.title, first.place) == (
        "2023-07-05", "08.00 WITA", 'Rakor "Wali Data"; sesi 1', "Hotel Contoh (Halsel)",
    )  # fmt: skip
    assert (second.date, second.printed_time, len(second.title)) == (
        "2023-08-07",
        "08.00 WITA",
        115,
    )
    assert (third.date, third.all_day, third.title) == ("2023-08-13", True, "Upacara")


@pytest.mark.parametrize(
    ("header", "roles"),
    [
        ("Tanggal;Jam;Acara;Tempat", "date time title place"),
        ("NO;HARI/TANGGAL;PUKUL (WIT);KEGIATAN;LOKASI;KET.", "- date time title place notes"),
        ("Tgl. Mulai;Tgl. Selesai;Mulai;Selesai;Judul", "date end_date start end title"),
        ("Subject;Start Date;Start Time;End Date;End Time;Location",
         "title date start end_date end place"),
        ("Nama Kegiatan;Tanggal Pelaksanaan Kegiatan;Dihadiri oleh;Penyelenggara;Status;Tampilkan",
         "title date officials organiser status public"),
        ("Acara;Kegiatan;Tanggal", "title - date"),
    ],
)  # fmt: skip
def test_headers_say_what_is_below(header: str, roles: str) -> None:
    width = header.count(";") + 1
    sheet = table(f"{header}\n{';'.join('x' * width)}\n")
    assert propose(sheet) == tuple("" if role == "-" else role for role in roles.split())


def test_without_headers_the_cells_tell() -> None:
    sheet = table(
        "1,03/04/2023,08.00 WIT,Rapat koordinasi data sektoral,Aula\n"
        "2,15/04/2023,09.00 WIT,Apel gabungan seluruh pegawai,Lapangan\n"
    )
    assert propose(sheet) == ("", "date", "time", "title", "place")


def test_days_below_mulai_and_selesai_are_dates() -> None:
    sheet = table("Mulai;Selesai;Acara\n3 Mei 2023;5 Mei 2023;Bimtek\n")
    assert propose(sheet) == ("date", "end_date", "title")


def test_what_an_agenda_cannot_do_without() -> None:
    assert lacking(("date", "place")) == ("title",)
    assert lacking(("", "")) == ("title", "date")
    assert lacking(("title", "date")) == ()


def test_every_field_of_a_row() -> None:
    found = item(
        "Judul;Tanggal;Tanggal selesai;Mulai;Selesai;Zona;Tempat;Penyelenggara;Pejabat;Jenis;"
        "Status;Alasan;Tampilkan;Catatan\n"
        'Bimtek;3/5/2023;5/5/2023;08.00;16.00;wita;Aula;Dinas;"1. Samsudin, M.Si.\n2. Kadis";'
        "pelatihan;Ditunda;Hujan;tidak;Bawa laptop\n"
    )
    assert found.printed_days == "3–5 Mei 2023" and found.printed_time == "08.00–16.00 WITA"
    assert (found.place, found.organiser, found.officials) == (
        "Aula", "Dinas", ("Samsudin, M.Si.", "Kadis"),
    )  # fmt: skip
    assert (found.kind, found.status, found.reason) == ("pelatihan", "postponed", "Hujan")
    assert not found.public and found.notes == "Bawa laptop"


def test_the_zone_of_a_header_holds_for_its_column() -> None:
    assert item("Tanggal;Waktu (WIB);Acara\n3/5/2023;08.00;Rapat\n").zone == "WIB"
    assert item("Tanggal;Waktu (WIB);Acara\n3/5/2023;08.00 WITA;Rapat\n").zone == "WITA"
    assert item("Tanggal;Waktu;Acara\n3/5/2023;08.00;Rapat\n").zone == "WIT"


def test_times_that_end_with_the_event_and_times_that_follow() -> None:
    until_over = item("Tanggal;Waktu;Acara\n3/5/2023;11.00 s.d. selesai;Rapat\n")
    assert until_over.open_end and until_over.printed_time == "11.00 WIT s.d. selesai"
    column = item("Tanggal;Mulai;Selesai;Acara\n3/5/2023;11.00;selesai;Rapat\n")
    assert column.open_end
    later = item("Tanggal;Waktu;Acara\n3/5/2023;menyusul;Rapat\n")
    assert later.is_untimed
    assert item("Tanggal;Waktu;Acara\n3/5/2023;;Rapat\n").all_day
    assert item("Tanggal;Mulai;Sepanjang hari;Acara\n3/5/2023;;tidak;Rapat\n").is_untimed


def test_a_time_in_the_cell_of_the_day() -> None:
    found = item("Tanggal;Acara\n05/07/2023 08:30;Rapat\n")
    assert (found.date, found.start) == ("2023-07-05", "08:30")


def test_several_columns_of_places_and_notes_join() -> None:
    found = item("Tanggal;Acara;Tempat;Kota;Catatan;Ket\n3/5/2023;Apel;Aula;Sofifi;Satu;Dua\n")
    assert (found.place, found.notes) == ("Aula, Sofifi", "Satu\nDua")


def test_dates_that_can_be_read_both_ways_are_asked_about() -> None:
    text = "Tanggal;Acara\n05/07/2023;Rapat\n07/08/2023;Apel\n"
    found = reading(text)
    assert found.order == UNSURE and items(found)[0].date == "2023-07-05"
    assert items(reading(text, order=MONTH_FIRST))[0].date == "2023-05-07"


def test_american_dates_are_read_by_their_column() -> None:
    found = reading("Date,Event\n05/07/2023,Meeting\n05/13/2023,Expo\n")
    assert found.order == MONTH_FIRST and items(found)[0].date == "2023-05-07"


def test_a_column_of_both_kinds_refuses_what_is_unclear() -> None:
    found = reading("Tanggal;Acara\n13/05/2023;A\n05/13/2023;B\n05/07/2023;C\n")
    assert found.order == MIXED
    assert [row.item is None for row in found.rows] == [False, False, True]
    assert "dua cara" in problems(found.rows[2])[0]


def test_merged_dates_are_filled_down_only_when_wanted() -> None:
    text = "Tanggal;Waktu;Acara\n3–4 Mei 2023;08.00;Apel\n;10.00;Rapat\n5 Mei 2023;;Libur\n"
    refused = reading(text).rows[1]
    assert problems(refused) == ["Baris 3, kolom Tanggal: tanggal kosong."] and refused.lacks_date
    filled = items(reading(text, fill_down=True))[1]
    assert (filled.date, filled.end_date, filled.start) == ("2023-05-03", "2023-05-04", "10:00")


def test_an_unreadable_date_is_not_filled_from_further_above() -> None:
    text = "Tanggal;Acara\n3 Mei 2023;A\n32 Mei 2023;B\n;C\n"
    assert [row.item is None for row in reading(text, fill_down=True).rows] == [False, True, True]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Tanggal;Acara\n3/5/2023;\n", "Baris 2, kolom Acara: judul kosong."),
        ("Tanggal;Acara\n31/2/2023;Apel\n", "Baris 2, kolom Tanggal: tanggal “31/2/2023” tidak "),
        ("Tanggal;Jam;Acara\n3/5/2023;25.00;Apel\n", "Baris 2, kolom Jam: jam “25.00” tidak "),
        ("Tanggal;Jam;Zona;Acara\n3/5/2023;8.00;PST;Apel\n", "Baris 2, kolom Zona: zona waktu “P"),
        ("Tanggal;Acara;Status\n3/5/2023;Apel;Entahlah\n", "Baris 2, kolom Status: status “E"),
        ("Tanggal;Acara;Tampilkan\n3/5/2023;Apel;mungkin\n", "Baris 2, kolom Tampilkan: “mungkin”"),
        ("Tanggal;Tanggal selesai;Acara\n3/5/2023;1/5/2023;Apel\n", "Baris 2, kolom Tanggal sel"),
        ("Tanggal;Mulai;Selesai;Acara\n3/5/2023;;9.00;Apel\n", "Baris 2, kolom Selesai: jam sel"),
        ("Tanggal;Mulai;Selesai;Acara\n3/5/2023;;selesai;Apel\n", "Baris 2, kolom Selesai: jam "),
        ("Tanggal;Jam;Zona;Acara\n3/5/2023;8.00 WIB;WIT;Apel\n", "Baris 2, kolom Zona: dua zona "),
    ],
)  # fmt: skip
def test_a_refusal_names_row_and_column(text: str, said: str) -> None:
    row = only(text)
    assert row.item is None and problems(row)[0].startswith(said)


def test_without_a_header_columns_have_letters() -> None:
    assert [column_letter(number) for number in (0, 25, 26, 27)] == ["A", "Z", "AA", "AB"]
    sheet = table("3/5/2023,Apel pagi bersama\n32/5/2023,Rapat kerja daerah\n")
    found = read_rows(sheet, Choices(("date", "title")), "WIT", TODAY)
    assert problems(found.rows[1])[0].startswith("Baris 2, kolom A: ")


def test_what_was_assumed_is_told() -> None:
    text = "AGENDA 2024;;\nTanggal;Jenis;Acara\nSenin, 8 Maret;Piknik;Jalan sehat\n"
    (row,) = reading(text).rows
    assert row.item is not None and row.item.date == "2024-03-08" and row.item.kind == "lainnya"
    assert [str(one) for one in row.doubts] == [
        "Baris 3, kolom Tanggal: tahun tidak ditulis; dibaca 2024.",
        "Baris 3, kolom Tanggal: hari dan tanggalnya tidak cocok.",
        "Baris 3, kolom Jenis: jenis “piknik” menjadi Lainnya.",
    ]


def test_where_a_column_says_what_is_shown_an_empty_cell_hides() -> None:
    """Case O010: nothing gets out because a mark was forgotten."""
    found = reading("Tanggal;Acara;Tampilkan\n3/5/2023;A;x\n3/5/2023;B;\n")
    assert [one.public for one in items(found)] == [True, False]
    assert item("Tanggal;Acara\n3/5/2023;A\n").public


OUTLOOK = (
    "Subject,Start Date,Start Time,End Date,End Time,All day event,Private\n"
    "{title},8/17/2023,{start},{end},{end_time},{whole},{private}\n"
)


def outlook(**cells: str) -> AgendaItem:
    usual = {"title": "Upacara", "start": "12:00:00 AM", "end": "8/18/2023", "private": "False"}
    return item(OUTLOOK.format(**usual | {"end_time": "12:00:00 AM", "whole": "True"} | cells))


@pytest.mark.parametrize(("private", "public"), [("True", False), ("False", True), ("", False)])
def test_what_a_calendar_program_calls_private_is_not_shown(private: str, public: bool) -> None:
    assert outlook(private=private).public is public


def test_words_that_say_it_themselves_hold_below_any_header() -> None:
    assert not outlook(private="Internal").public
    assert not item("Tanggal,Acara,Sensitivity\n3/5/2023,Rapat,Confidential\n").public
    assert item("Tanggal,Acara,Sensitivity\n3/5/2023,Rapat,Normal\n").public


@pytest.mark.parametrize(("end", "last"), [("8/18/2023", ""), ("8/20/2023", "2023-08-19")])
def test_whole_days_from_midnight_to_midnight(end: str, last: str) -> None:
    found = outlook(end=end)
    assert (found.date, found.end_date, found.all_day) == ("2023-08-17", last, True)
    assert (found.start, found.end) == ("", "")


def test_control_signs_alone_are_no_title() -> None:
    row = only("Tanggal;Acara\n3/5/2023;\x02\n")
    assert problems(row) == ["Baris 2, kolom Acara: judul kosong."]


PIECES = st.sampled_from(
    ["3/5/2023", "31/12/9999", "1/1/1", "0–5 Mei 2023", "45112", "99999,9", "s.d.", " - ", "Rabu, ",
     "Mei", "24.00", "08.00", "selesai", "WIT", "WITA", "0,5", "ya", "batal", "\x02", ";", "\n"]
)  # fmt: skip
CELLS = st.lists(PIECES, max_size=4).map("".join) | st.text(max_size=8)


@given(st.lists(st.lists(CELLS, min_size=17, max_size=17), min_size=1, max_size=4), st.booleans())
def test_whatever_is_in_the_cells_each_row_is_an_event_or_says_why_not(
    rows: list[list[str]], fill_down: bool
) -> None:
    lines = tuple(Line(number, tuple(map(str.strip, row))) for number, row in enumerate(rows, 2))
    sheet = Sheet(("Kolom",) * 17, lines)
    for row in read_rows(sheet, Choices(ROLES, "", fill_down), "WIT", TODAY).rows:
        assert (row.item is None) == bool(row.problems)
        if row.item is not None:
            assert row.item.title and row.item.moment.utc
            assert row.item.last_date >= row.item.date


@given(
    st.binary(max_size=60) | st.lists(PIECES, max_size=30).map(lambda one: "".join(one).encode())
)
def test_whatever_is_in_a_file_it_is_a_table_or_says_why_not(data: bytes) -> None:
    try:
        sheet = read_sheet(data, "agenda.csv")
    except NewsroomError:
        return
    assert len(propose(sheet)) == len(sheet.headers)
    assert {len(line.cells) for line in sheet.lines} <= {len(sheet.headers)}
