"""Dates as people type them."""

from datetime import date

import pytest

from newsroom.domain.errors import NewsroomError
from newsroom.domain.typed_dates import read_date

NEAR = date(2026, 11, 25)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("8/3/2023", "2023-03-08"),
        ("08-03-2023", "2023-03-08"),
        ("8.3.2023", "2023-03-08"),
        ("07/08/23", "2023-08-07"),
        ("2023-03-08", "2023-03-08"),
        ("8 Mar 2023", "2023-03-08"),
        ("8 Maret 2023", "2023-03-08"),
        ("8 agt 23", "2023-08-08"),
        ("  Rabu,  8  Maret 2023 ", "2023-03-08"),
        ("Wednesday, 8 March 2023", "2023-03-08"),
        ("7 May 2023", "2023-05-07"),
        ("8/3", "2027-03-08"),
        ("8 Okt", "2026-10-08"),
        ("29/2", "2028-02-29"),
        ("hari ini", "2026-11-25"),
        ("Besok", "2026-11-26"),
        ("lusa", "2026-11-27"),
        ("kemarin", "2026-11-24"),
    ],
)
def test_what_is_understood(text: str, day: str) -> None:
    assert read_date(text, NEAR) == day


@pytest.mark.parametrize(
    "text", ["", "32/3", "30/2/2023", "8/13/2023", "8", "8 Foo 2023", "Senin", "8/3/202", "0/0/0"]
)
def test_what_is_not_understood_is_named(text: str) -> None:
    with pytest.raises(NewsroomError) as refused:
        read_date(text, NEAR)
    assert f"“{text}”" in str(refused.value) and "8 Mar 2023" in str(refused.value)
