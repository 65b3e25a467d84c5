"""Repetition in the line that announces an event."""

from datetime import date

import pytest

from newsroom.domain.quick_entry import Entry, read_entry
from newsroom.domain.recurrence import read_rule
from newsroom.domain.rule_words import RuleWords

TODAY = date(2026, 11, 25)
"""A Wednesday."""


def read(line: str, near: date = TODAY) -> Entry:
    return read_entry(line, TODAY, near, "WIT")


@pytest.mark.parametrize(
    ("line", "title", "first", "start", "words"),
    [
        ("setiap Senin 08.00 apel pagi", "Apel pagi", "2026-11-30", "08:00", "Setiap Senin"),
        ("Apel tiap Jum'at 07.30", "Apel", "2026-11-27", "07:30", "Setiap Jumat"),
        ("Ibadah setiap hari Minggu", "Ibadah", "2026-11-29", "", "Setiap Minggu"),
        ("Bakti setiap Sabtu dan Minggu", "Bakti", "2026-11-28", "", "Setiap Sabtu dan Minggu"),
        ("Rapat setiap hari 08.00", "Rapat", "2026-11-25", "08:00", "Setiap hari"),
        ("Apel setiap hari kerja 07.30", "Apel", "2026-11-25", "07:30",
         "Setiap hari kerja (Senin–Jumat)"),
        ("Rapat setiap tanggal 17 pukul 9", "Rapat", "2026-12-17", "09:00",
         "Setiap bulan pada tanggal 17"),
        ("Rapat setiap tgl 1 dan 15", "Rapat", "2026-12-01", "",
         "Setiap bulan pada tanggal 1 dan 15"),
        ("Rapat setiap bulan tanggal 5", "Rapat", "2026-12-05", "", "Setiap bulan pada tanggal 5"),
        ("Rapat setiap bulan 3 Des 10.00", "Rapat", "2026-12-03", "10:00",
         "Setiap bulan pada tanggal 3"),
        ("Rapat setiap 2 minggu besok 10.00", "Rapat", "2026-11-26", "10:00",
         "Setiap 2 minggu pada Kamis"),
        ("Evaluasi setiap Jumat terakhir bulan 14.00", "Evaluasi", "2026-11-27", "14:00",
         "Setiap bulan, Jumat terakhir"),
        ("Kelas setiap Jumat ke-2 10.00", "Kelas", "2026-12-11", "10:00",
         "Setiap bulan, Jumat ke-2"),
        ("HUT RI setiap 17 Agustus", "HUT RI", "2027-08-17", "", "Setiap tahun pada 17 Agustus"),
        ("HUT setiap tahun 4 Oktober 2027", "HUT", "2027-10-04", "", "Setiap tahun pada 4 Oktober"),
        ("Rapat setiap Senin mulai 7 Desember", "Rapat", "2026-12-07", "", "Setiap Senin"),
        ("apel setiap Senin 08.00 sampai 30 Juni", "Apel", "2026-11-30", "08:00",
         "Setiap Senin sampai 30 Juni 2027"),
        ("apel setiap Senin 08.00–09.00 s.d. Juni", "Apel", "2026-11-30", "08:00",
         "Setiap Senin sampai 30 Juni 2027"),
        ("Senam setiap Jumat, 12 kali, 07.00", "Senam", "2026-11-27", "07:00",
         "Setiap Jumat, 12 kali"),
    ],
)  # fmt: skip
def test_what_is_understood_becomes_a_rule(
    line: str, title: str, first: str, start: str, words: str
) -> None:
    entry = read(line)
    assert (entry.item.title, entry.item.date, entry.item.start) == (title, first, start)
    assert RuleWords("id").phrase(read_rule(entry.rule)) == words
    assert "rule" in entry.read


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Sosialisasi informasi setiap saat 3 Des", "Sosialisasi informasi setiap saat"),
        ("Setiap orang hadir 3 Des", "Setiap orang hadir"),
        ("Rapat setiap tanggal 45", "Rapat setiap tanggal 45"),
        ("Rapat setiap minggu pertama 3 Des", "Rapat setiap minggu pertama"),
        ("Rapat 12 kali 3 Des", "Rapat 12 kali"),
    ],
)
def test_what_is_not_understood_stays_in_the_title(line: str, title: str) -> None:
    assert (read(line).item.title, read(line).rule) == (title, "")


def test_an_end_that_is_no_day_stays_in_the_title() -> None:
    entry = read("Rapat setiap Senin sampai 31 Februari")
    assert entry.rule == "FREQ=WEEKLY;BYDAY=MO"
    assert entry.item.title == "Rapat sampai 31 Februari"


def test_every_week_is_not_every_sunday_and_says_so() -> None:
    entry = read("Piket setiap minggu 08.00")
    assert (entry.rule, entry.doubts) == ("FREQ=WEEKLY;BYDAY=WE", ("week",))
    assert read("Piket setiap pekan 08.00").doubts == ()


def test_the_first_date_lies_on_the_chosen_day_or_behind_it() -> None:
    assert read("Apel setiap Senin", date(2027, 2, 10)).item.date == "2027-02-15"
    assert read("Apel setiap Senin", date(2020, 2, 10)).item.date == "2026-11-30"


def test_days_in_a_row_repeat_with_their_length() -> None:
    item = read("Pameran setiap tahun 3-5 Mei").item
    assert (item.date, item.end_date) == ("2027-05-03", "2027-05-05")


def test_until_it_is_over_is_no_end_of_the_repetition() -> None:
    entry = read("Apel setiap Senin 08.00 s.d. selesai di Lapangan")
    assert (entry.item.start, entry.item.open_end, entry.item.place) == ("08:00", True, "Lapangan")
    assert entry.rule == "FREQ=WEEKLY;BYDAY=MO"
