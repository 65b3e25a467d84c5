"""Numbers of press releases as the office's pattern makes them."""

import pytest

from newsroom.domain.errors import NewsroomError
from newsroom.domain.release_numbers import checked_pattern, next_number

OFFICE = "RP/{romawi}/{tanggal}/PROVMALUT"


def test_the_pattern_of_the_province() -> None:
    assert next_number(OFFICE, "2026-03-16", []) == "RP/III/16.03.2026/PROVMALUT"


def test_a_second_release_of_the_day_is_told_apart() -> None:
    first = next_number(OFFICE, "2026-03-16", [])
    second = next_number(OFFICE, "2026-03-16", [first])
    assert second == f"{first}-2"
    assert next_number(OFFICE, "2026-03-16", [first, second]) == f"{first}-3"


def test_a_running_number_begins_anew_with_the_year() -> None:
    pattern = "{nomor3}/SP/{bulan}/{tahun}"
    used = ["007/SP/02/2026", "112/SP/12/2025", "bukan nomor", "003/SP/03/2026"]
    assert next_number(pattern, "2026-03-16", used) == "008/SP/03/2026"
    assert next_number(pattern, "2027-01-02", used) == "001/SP/01/2027"


def test_a_pattern_with_signs_of_its_own() -> None:
    assert next_number("No. {nomor} (H+{bulan})", "2026-03-16", ["No. 4 (H+01)"]) == "No. 5 (H+03)"


@pytest.mark.parametrize("pattern", ["RP/{angka}", "RP/{}", "RP/{nomor", "x" * 90])
def test_a_pattern_that_cannot_be_used_is_refused(pattern: str) -> None:
    with pytest.raises(NewsroomError):
        checked_pattern(pattern)


def test_a_pattern_is_tidied() -> None:
    assert checked_pattern("  RP / {nomor} ") == "RP / {nomor}"
