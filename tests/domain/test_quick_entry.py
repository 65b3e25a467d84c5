"""One line that announces an event."""

from datetime import date

import pytest

from newsroom.domain.quick_entry import Entry, read_entry

TODAY = date(2026, 11, 25)
"""A Wednesday."""


def read(line: str, near: date = TODAY) -> Entry:
    return read_entry(line, TODAY, near, "WIT")


def facts(line: str) -> tuple[str, str, str, str, str, str]:
    item = read(line).item
    return item.title, item.date, item.start, item.end, item.zone, item.place


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Rapat DIP 8 Mar 11.00 di Ruang Rapat Diskominfosan",
         ("Rapat DIP", "2027-03-08", "11:00", "", "WIT", "Ruang Rapat Diskominfosan")),
        ("Rapat DIP 8 Maret 2023 pukul 11.00 WITA di Ruang Rapat",
         ("Rapat DIP", "2023-03-08", "11:00", "", "WITA", "Ruang Rapat")),
        ("Jumpa pers besok pukul 14.00–16.00 WIT",
         ("Jumpa pers", "2026-11-26", "14:00", "16:00", "WIT", "")),
        ("Rakor lusa 08.00 s.d. 10.00 wib di Hotel Contoh (Halsel)",
         ("Rakor", "2026-11-27", "08:00", "10:00", "WIB", "Hotel Contoh (Halsel)")),
        ("Apel Senin 07:30", ("Apel", "2026-11-30", "07:30", "", "WIT", "")),
        ("Apel Rabu 07.30", ("Apel", "2026-11-25", "07:30", "", "WIT", "")),
        ("Apel Rabu depan jam 8", ("Apel", "2026-12-02", "08:00", "", "WIT", "")),
        ("Audiensi 3/12 jam 2 siang @ Kantor Gubernur",
         ("Audiensi", "2026-12-03", "14:00", "", "WIT", "Kantor Gubernur")),
        ("Doa bersama Jum'at 19.30 di Masjid Raya",
         ("Doa bersama", "2026-11-27", "19:30", "", "WIT", "Masjid Raya")),
        ("Malam anugerah jam 7 malam", ("Malam anugerah", "2026-11-25", "19:00", "", "WIT", "")),
        ("Rapat 10.00 WIT s.d. selesai",
         ("Rapat", "2026-11-25", "10:00", "", "WIT", "")),
        ("Rapat 10.00 WIB - 12.00 WIB", ("Rapat", "2026-11-25", "10:00", "12:00", "WIB", "")),
        ("Rakor lusa 9-11 WITA", ("Rakor", "2026-11-27", "09:00", "11:00", "WITA", "")),
        ("2 minggu lagi kunjungan Bupati", ("Kunjungan Bupati", "2026-12-09", "", "", "WIT", "")),
        ("Rapat 3 hari lagi", ("Rapat", "2026-11-28", "", "", "WIT", "")),
        ("Rapat pleno tgl 5 jam 9", ("Rapat pleno", "2026-12-05", "09:00", "", "WIT", "")),
        ("Rapat tanggal 31", ("Rapat", "2026-12-31", "", "", "WIT", "")),
        ("Rapat 10.00 s.d. selesai WIT", ("Rapat", "2026-11-25", "10:00", "", "WIT", "")),
        ("", ("", "2026-11-25", "", "", "WIT", "")),
    ],
)  # fmt: skip
def test_what_is_understood_becomes_a_field(line: str, expected: tuple[str, ...]) -> None:
    assert facts(line) == expected


@pytest.mark.parametrize(
    ("line", "first", "last"),
    [
        ("Pameran UMKM 3–5 Mei", "2027-05-03", "2027-05-05"),
        ("Pameran UMKM 3 - 5 Mei 2026", "2026-05-03", "2026-05-05"),
        ("Bimtek tanggal 30 Nov s.d. 2 Des di Ternate", "2026-11-30", "2026-12-02"),
        ("Festival 30 Desember sampai 2 Januari 2027", "2026-12-30", "2027-01-02"),
    ],
)
def test_several_days(line: str, first: str, last: str) -> None:
    item = read(line).item
    assert (item.date, item.end_date) == (first, last)


@pytest.mark.parametrize(
    "line",
    ["Rapat 25.00", "Laporan 8.3.1", "Evaluasi Perda 2/2024 tahap 3", "Rapat 31 Feb",
     "Rp 1.500.000 untuk warga", "Rapat tgl 45", "Rapat tgl 30-31", "SPBE 2.61",
     "Lantai 4 gedung B"],
)  # fmt: skip
def test_what_is_not_understood_stays_in_the_title(line: str) -> None:
    entry = read(line)
    assert entry.item.title == line
    assert entry.item.date == TODAY.isoformat() and entry.item.start == ""


def test_a_meeting_until_it_is_over_has_an_open_end() -> None:
    for line in (
        "Rapat 09.00 WIT s.d. selesai",
        "Rapat pukul 9 - selesai",
        "Rapat 09.00 s/d selesai",
    ):
        item = read(line).item
        assert (item.title, item.start, item.open_end) == ("Rapat", "09:00", True), line


def test_hours_in_two_zones_are_not_read_as_one_time() -> None:
    assert read("Siaran 09.00 WIT - 11.00 WIB").item.start == ""


def test_the_last_place_is_meant() -> None:
    item = read("Sosialisasi hidup sehat di sekolah Senin 09.00 di SMA 1 Ternate").item
    assert (item.title, item.place) == ("Sosialisasi hidup sehat di sekolah", "SMA 1 Ternate")


def test_a_weekday_that_is_not_of_the_date_is_doubted() -> None:
    entry = read("Rapat Senin, 17/4/2027 09.00")
    assert entry.item.date == "2027-04-17" and entry.doubts == ("weekday",)
    assert read("Rapat Senin, 17/04/2023 09.00").doubts == ("past",)


def test_without_a_date_the_day_in_sight_is_meant() -> None:
    entry = read("Rapat 09.00", near=date(2026, 12, 24))
    assert entry.item.date == "2026-12-24" and "date" not in entry.read


def test_all_day_and_kind() -> None:
    item = read("Upacara HUT RI 17 Agustus 2027 sepanjang hari").item
    assert (item.title, item.all_day, item.kind) == ("Upacara HUT RI", True, "upacara")
    assert read("Bimtek PPID 3/12").item.kind == "pelatihan"
    assert "kind" not in read("Kunjungan kerja 3/12").read


def test_the_words_behind_each_field_are_told() -> None:
    read_from = read("Rapat DIP Rabu, 2 Des 11.00 WITA di Aula").read
    assert read_from["date"] == "Rabu, 2 Des" and read_from["start"] == "11.00 WITA"
    assert read_from["zone"] == "11.00 WITA" and read_from["place"] == "di Aula"
