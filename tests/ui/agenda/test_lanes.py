"""Where bars and chips lie in a week."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.domain.agenda import AgendaItem
from newsroom.domain.months import month_beside, weeks_of_month
from newsroom.services.calendar import Entry
from newsroom.ui.agenda.calendar.lanes import month_weeks

MONDAY = date(2023, 2, 27)


def entry(title: str, first: str, last: str = "") -> Entry:
    return Entry(AgendaItem(title, title, first, last))


@pytest.mark.parametrize(
    ("month", "first", "weeks"),
    [
        (date(2023, 3, 15), date(2023, 2, 27), 5),
        (date(2026, 11, 1), date(2026, 10, 26), 6),
        (date(2021, 2, 1), date(2021, 2, 1), 5),
    ],
)
def test_a_month_begins_on_a_monday(month: date, first: date, weeks: int) -> None:
    assert weeks_of_month(month) == (first, weeks)


def test_bars_lie_above_and_run_over_weeks() -> None:
    weeks = month_weeks(
        MONDAY, 2, [entry("Apel", "2023-03-04"), entry("Pameran", "2023-03-03", "2023-03-07")]
    )
    saturday = weeks[0][5]
    assert [(chip.entry.item.title, chip.lane) for chip in saturday] == [
        ("Pameran", 0),
        ("Apel", 1),
    ]
    bar = saturday[0]
    assert (bar.first, bar.last, bar.begins, bar.ends) == (4, 6, True, False)
    rest = weeks[1][0][0]
    assert (rest.first, rest.last, rest.begins, rest.ends) == (0, 1, False, True)


def test_events_of_one_day_keep_their_order() -> None:
    names = ["c", "a", "b"]
    (week,) = month_weeks(MONDAY, 1, [entry(name, "2023-03-01") for name in names])
    assert [chip.entry.item.title for chip in week[2]] == names


spans = st.lists(st.tuples(st.integers(-9, 20), st.integers(0, 12)), max_size=25)


@given(spans)
def test_no_two_events_share_a_lane_and_none_is_lost(lengths: list[tuple[int, int]]) -> None:
    def day(offset: int) -> str:
        return date.fromordinal(MONDAY.toordinal() + offset).isoformat()

    entries = [
        entry(str(number), day(start), day(start + length) if length else "")
        for number, (start, length) in enumerate(lengths)
    ]
    weeks = month_weeks(MONDAY, 2, entries)
    for offset in range(14):
        chips = weeks[offset // 7][offset % 7]
        assert len({chip.lane for chip in chips}) == len(chips)
        expected = {
            str(number)
            for number, (start, length) in enumerate(lengths)
            if start <= offset <= start + length
        }
        assert {chip.entry.item.title for chip in chips} == expected


@pytest.mark.parametrize(
    ("day", "step", "beside"),
    [
        (date(2023, 1, 31), 1, date(2023, 2, 28)),
        (date(2024, 3, 31), -1, date(2024, 2, 29)),
        (date(2023, 12, 5), 1, date(2024, 1, 5)),
        (date(2023, 1, 5), -1, date(2022, 12, 5)),
    ],
)
def test_the_month_beside(day: date, step: int, beside: date) -> None:
    assert month_beside(day, step) == beside
