"""Days, times and zones as offices type them into spreadsheets."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.domain.dates import MONTHS, long_date
from newsroom.domain.errors import NewsroomError
from newsroom.exchange.table_days import (
    DAY_FIRST,
    MIXED,
    MONTH_FIRST,
    UNSURE,
    looks_like_days,
    order_of,
    read_days,
)
from newsroom.exchange.table_times import Times, looks_like_times, read_times, read_zone

NEAR = date(2026, 11, 25)
DAYS_OF_THIS_CENTURY = st.dates(date(2000, 1, 1), date(2099, 12, 31))


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("07/08/23", "2023-08-07"),
        ("7-8-23", "2023-08-07"),
        ("07.04.23", "2023-04-07"),
        ("7 / 8 / 2023", "2023-08-07"),
        ("8 Maret 2023", "2023-03-08"),
        ("Rabu, 8 Mar 2023", "2023-03-08"),
        ("Rabu 8 Maret 2023", "2023-03-08"),
        ("Rabu/8 Maret 2023", "2023-03-08"),
        ("Rabu, tanggal 8 Maret 2023", "2023-03-08"),
        ("Jum’at, 10/03/2023", "2023-03-10"),
        ("Ahad, 12 Nop 2023", "2023-11-12"),
        ("8-Mar-23", "2023-03-08"),
        ("8 Agt 2023", "2023-08-08"),
        ("March 8, 2023", "2023-03-08"),
        ("2023-07-05", "2023-07-05"),
        ("2023/07/05", "2023-07-05"),
        ("2023-07-05 00:00:00", "2023-07-05"),
        ("7/5/2023 12:00:00 AM", "2023-05-07"),
        ("20230705", "2023-07-05"),
        ("45112", "2023-07-05"),
        ("29/2/24", "2024-02-29"),
    ],
)
def test_one_day(written: str, day: str) -> None:
    """Case O039 among them: a year of two digits lies in this century."""
    days = read_days(written, DAY_FIRST, NEAR)
    assert (days.first, days.last, days.clock) == (day, "", "")
    assert days.has_year and days.weekday_fits


@pytest.mark.parametrize(
    ("written", "first", "last"),
    [
        ("3–5 Mei 2023", "2023-05-03", "2023-05-05"),
        ("3-5 Mei 2023", "2023-05-03", "2023-05-05"),
        ("3 s.d. 5 Mei 2023", "2023-05-03", "2023-05-05"),
        ("3 s/d 5 Mei 2023", "2023-05-03", "2023-05-05"),
        ("30 Mei - 2 Juni 2023", "2023-05-30", "2023-06-02"),
        ("30 Desember – 2 Januari 2024", "2023-12-30", "2024-01-02"),
        ("05/07/2023 - 07/07/2023", "2023-07-05", "2023-07-07"),
        ("Rabu–Jumat, 3–5 Mei 2023", "2023-05-03", "2023-05-05"),
        ("Rabu s.d. Jumat / 3 s.d. 5 Mei 2023", "2023-05-03", "2023-05-05"),
    ],
)
def test_several_days(written: str, first: str, last: str) -> None:
    days = read_days(written, DAY_FIRST, NEAR)
    assert (days.first, days.last, days.weekday_fits) == (first, last, True)


@pytest.mark.parametrize(
    "written", ["31/02/2023", "32 Mei 2023", "5–3 Mei 2023", "12", "abc", "3, 4 Mei 2023", "99999"]
)
def test_what_is_no_day_is_refused(written: str) -> None:
    with pytest.raises(NewsroomError, match="tanggal"):
        read_days(written, DAY_FIRST, NEAR)


@given(DAYS_OF_THIS_CENTURY)
def test_every_day_is_read_in_every_way_of_writing(day: date) -> None:
    serial = (day - date(1899, 12, 30)).days
    ways = (
        day.isoformat(),
        f"{day.day}/{day.month}/{day.year}",
        f"{day.day:02d}-{day.month:02d}-{day.year % 100:02d}",
        f"{day.day} {MONTHS[day.month - 1]} {day.year}",
        long_date(day.isoformat()),
        str(serial),
    )
    assert {read_days(way, DAY_FIRST, NEAR).first for way in ways} == {day.isoformat()}
    american = f"{day.month}/{day.day}/{day.year}"
    assert read_days(american, MONTH_FIRST, NEAR).first == day.isoformat()


@given(DAYS_OF_THIS_CENTURY, st.integers(1, 20))
def test_every_range_keeps_both_ends(first: date, length: int) -> None:
    last = first + timedelta(days=length)
    written = f"{first.day} {MONTHS[first.month - 1]} {first.year} – "
    written += f"{last.day} {MONTHS[last.month - 1]} {last.year}"
    days = read_days(written, DAY_FIRST, NEAR)
    assert (days.first, days.last) == (first.isoformat(), last.isoformat())


def test_a_time_behind_the_day_is_kept() -> None:
    assert read_days("05/07/2023 08:30", DAY_FIRST, NEAR).clock == "08:30"
    assert read_days("7/5/2023 2:00 PM", MONTH_FIRST, NEAR).clock == "2:00 PM"
    assert read_days("45112,5", DAY_FIRST, NEAR).clock == "12.00"


def test_a_time_in_utc_is_not_taken_for_that_of_the_office() -> None:
    with pytest.raises(NewsroomError, match="UTC"):
        read_days("2023-07-05T23:30:00Z", DAY_FIRST, NEAR)
    assert read_days("2023-07-05T00:00:00Z", DAY_FIRST, NEAR).first == "2023-07-05"


def test_without_a_year_the_nearest_day_is_meant_and_it_is_told() -> None:
    days = read_days("8 Maret", DAY_FIRST, date(2023, 7, 1))
    assert (days.first, days.has_year) == ("2023-03-08", False)


def test_a_weekday_of_another_day_is_told() -> None:
    assert not read_days("Senin, 8 Maret 2023", DAY_FIRST, NEAR).weekday_fits


@pytest.mark.parametrize(
    ("column", "order"),
    [
        (["05/07/2023", "13/08/2023"], DAY_FIRST),
        (["05/07/2023", "08/13/2023"], MONTH_FIRST),
        (["05/07/2023", "07/08/2023"], UNSURE),
        (["13/08/2023", "08/13/2023"], MIXED),
        (["05/05/2023", "8 Maret 2023", "45112"], ""),
        (["Rabu, 05/07/2023", "07/08/2023"], DAY_FIRST),
        (["Minggu, 05/07/2023", "07/08/2023"], MONTH_FIRST),
        (["01/02/2023 - 28/02/2023"], DAY_FIRST),
    ],
)
def test_a_whole_column_tells_day_from_month(column: list[str], order: str) -> None:
    """Case O074: days and months are never swapped in silence."""
    assert order_of(column) == order


def test_in_a_column_of_both_kinds_only_the_certain_ones_are_read() -> None:
    assert read_days("13/08/2023", MIXED, NEAR).first == "2023-08-13"
    assert read_days("08/13/2023", MIXED, NEAR).first == "2023-08-13"
    with pytest.raises(NewsroomError, match="dua cara"):
        read_days("05/07/2023", MIXED, NEAR)


@pytest.mark.parametrize(
    ("written", "times"),
    [
        ("11.00", Times("11:00")),
        ("11:00:00", Times("11:00")),
        ("11.00 WITA", Times("11:00", zone="WITA")),
        ("08.00 wita", Times("08:00", zone="WITA")),
        ("08.00 - 10.00 WIT", Times("08:00", "10:00", "WIT")),
        ("08.00 WIT – 10.00 WIT", Times("08:00", "10:00", "WIT")),
        ("Pukul 09.00 s.d. 12.00", Times("09:00", "12:00")),
        ("pukul 11.00 s.d. selesai", Times("11:00", open_end=True)),
        ("Pkl. 09.00 WIT s/d Selesai", Times("09:00", zone="WIT", open_end=True)),
        ("08.00 s.d. selesai WIT", Times("08:00", zone="WIT", open_end=True)),
        ("20.00 – 24.00", Times("20:00", "00:00")),
        ("2:00 PM", Times("14:00")),
        ("12:00:00 AM", Times("00:00")),
        ("7 malam", Times("19:00")),
        ("20.00 – 12 malam", Times("20:00", "00:00")),
        ("2 – 4 sore", Times("14:00", "16:00")),
        ("7.00 - 9.30 PM", Times("19:00", "21:30")),
        ("7 – 5 sore", Times("07:00", "17:00")),
        ("9 pagi – 3 sore", Times("09:00", "15:00")),
        ("10 – 1 siang", Times("10:00", "13:00")),
        ("0,458333", Times("11:00")),
        ("0.5", Times("12:00")),
        ("Sepanjang hari", Times(all_day=True)),
        ("-", Times(all_day=True)),
        ("waktu menyusul", Times()),
    ],
)
def test_times(written: str, times: Times) -> None:
    assert read_times(written) == times


@pytest.mark.parametrize(
    "written", ["25.00", "08.70", "pagi", "24.00", "12 malam", "08.00 WIB - 10.00 WIT"]
)
def test_what_no_clock_shows_is_refused(written: str) -> None:
    with pytest.raises(NewsroomError):
        read_times(written)


@pytest.mark.parametrize(
    ("written", "label"),
    [("wit", "WIT"), ("Asia/Makassar", "WITA"), ("UTC+9", "WIT"), ("GMT+07:00", "WIB")],
)
def test_zones(written: str, label: str) -> None:
    assert read_zone(written) == label


def test_an_unknown_zone_is_refused() -> None:
    with pytest.raises(NewsroomError, match="PST"):
        read_zone("PST")


def test_bare_numbers_look_like_neither() -> None:
    assert not looks_like_days("12") and not looks_like_times("12")
    assert not looks_like_days("Aula Lt. 4") and not looks_like_times("Aula Lt. 4")
    assert looks_like_days("08/13/2023") and looks_like_times("08.00 WIT")
