"""Tables out of Excel: letters, separators, rows around the table, headers."""

import pytest

from newsroom.domain.errors import NewsroomError
from newsroom.exchange.csv_table import MOST_COLUMNS, MOST_ROWS, Sheet, read_sheet

PLAIN = "Tanggal;Jam;Acara\n05/07/2023;08.00;Rapat “DIP”\n"


def sheet(text: str | bytes) -> Sheet:
    data = text.encode() if isinstance(text, str) else text
    return read_sheet(data, "agenda.csv")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_letters_of_every_way_to_save(encoding: str) -> None:
    """Case O074: the first column has no mark in its name."""
    found = sheet(PLAIN.encode(encoding))
    assert found.headers == ("Tanggal", "Jam", "Acara")
    assert found.lines[0].cells[2] == "Rapat “DIP”"


@pytest.mark.parametrize("separator", [";", ",", "\t", "|"])
def test_the_separator_is_found(separator: str) -> None:
    assert sheet(PLAIN.replace(";", separator)).headers == ("Tanggal", "Jam", "Acara")


def test_commas_in_dates_and_titles_part_nothing() -> None:
    found = sheet("Tanggal;Acara\nRabu, 8 Maret 2023;Rapat, lanjutan\nKamis, 9 Maret 2023;Apel\n")
    assert [line.cells for line in found.lines] == [
        ("Rabu, 8 Maret 2023", "Rapat, lanjutan"),
        ("Kamis, 9 Maret 2023", "Apel"),
    ]


def test_the_line_in_which_excel_names_the_separator() -> None:
    found = sheet("sep=;\r\nTanggal;Acara\r\n05/07/2023;Rapat, lanjutan, sesi 1\r\n")
    assert found.headers == ("Tanggal", "Acara")
    assert found.lines[0].number == 2


def test_quotes_hold_separators_quotes_and_line_breaks() -> None:
    found = sheet('Tanggal;Acara\r\n05/07/2023;"Rakor ""Wali Data"";\r\nsesi 1"\r\n6/7/2023;Apel\n')
    assert found.lines[0].cells[1] == 'Rakor "Wali Data";\r\nsesi 1'
    assert [line.number for line in found.lines] == [2, 3]


def test_titles_above_and_empty_rows_are_no_events() -> None:
    found = sheet(
        "AGENDA PIMPINAN MEI 2023;;\n;;\nHari/Tanggal;Waktu;Kegiatan\n;;\n3 Mei;08.00;Rapat\n;;\n"
    )
    assert found.headers == ("Hari/Tanggal", "Waktu", "Kegiatan")
    assert [line.number for line in found.lines] == [5]
    assert found.above == ("AGENDA PIMPINAN MEI 2023",)


def test_a_header_of_two_rows_and_the_row_of_numbers_below_it() -> None:
    found = sheet(
        "No;Tanggal;Waktu;;Kegiatan\n;;Mulai;Selesai;\n(1);(2);(3);(4);(5)\n1;3/5/2023;08.00;;Apel\n"
    )
    assert found.headers == ("No", "Tanggal", "Waktu Mulai", "Selesai", "Kegiatan")
    assert [line.cells[4] for line in found.lines] == ["Apel"]


def test_a_header_that_is_repeated_on_each_page_is_no_row() -> None:
    found = sheet("Tanggal;Acara\n3/5/2023;Apel\nTanggal;Acara\n4/5/2023;Rapat\n")
    assert [line.cells[1] for line in found.lines] == ["Apel", "Rapat"]


def test_a_table_without_a_header() -> None:
    found = sheet("3/5/2023,Apel pagi,08.00\n4/5/2023,Rapat,09.00\n")
    assert not found.has_header and len(found.headers) == 3 and len(found.lines) == 2


def test_a_header_of_unknown_words_stands_above_dates() -> None:
    found = sheet("Kapan;Apa\n3/5/2023;Apel pagi\n4/5/2023;Rapat\n")
    assert found.headers == ("Kapan", "Apa") and len(found.lines) == 2


def test_what_spreadsheets_put_around_a_text_goes() -> None:
    found = sheet("Tanggal;Acara\n=\"05/07/2023\";'=Rapat\n6/7/2023;'＝Apel\n")
    assert found.lines[0].cells == ("05/07/2023", "=Rapat")
    assert found.lines[1].cells == ("6/7/2023", "＝Apel")


def test_thousands_of_empty_rows_do_not_count() -> None:
    found = sheet("Tanggal;Acara\n" + ";\n" * MOST_ROWS + "3/5/2023;Apel\n")
    assert [line.number for line in found.lines] == [MOST_ROWS + 2]


def test_thousands_of_empty_columns_do_not_count() -> None:
    assert len(sheet(f"Tanggal;Acara{';' * 500}\n3/5/2023;Apel{';' * 500}\n").headers) == 2


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b";;;\n\n", "tidak berisi"),
        (f"Tanggal;Acara;{';'.join('x' * MOST_COLUMNS)}\n1;2\n".encode(), "kolom"),
        (b"Tanggal;Acara\n" + b"3/5/2023;Apel\n" * MOST_ROWS, "baris"),
        (b'Tanggal;Acara\n3/5/2023;"' + b"x" * 200_000, "CSV"),
        (b"Tanggal;Acara\n\x813/5/2023;Apel\n", "UTF-8"),
    ],
)
def test_what_is_no_table_is_refused_with_a_sentence(data: bytes, said: str) -> None:
    with pytest.raises(NewsroomError, match=said):
        sheet(data)
