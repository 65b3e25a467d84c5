"""Days of a rule, within bounds."""

from datetime import date, datetime, timedelta

import pytest

from newsroom.domain.recurrence import read_rule
from newsroom.exchange.recurrence import Deadline, Parts, days, occurrences, rule_of

START = date(2026, 11, 2)
"""A Monday."""
MORNING = datetime(2026, 11, 2, 8, 0)


def met(text: str, last: date = START + timedelta(days=60), most: int = 400) -> list[str]:
    return [day.isoformat() for day in days(read_rule(text), START, START, last, most).days]


def test_each_friday_and_the_first_tuesday() -> None:
    """RFC 5545 adds the days of BYDAY up; dateutil looks for days that are all of them."""
    found = met("FREQ=MONTHLY;BYDAY=FR,1TU", date(2026, 12, 4))
    assert found == [
        "2026-11-03", "2026-11-06", "2026-11-13", "2026-11-20", "2026-11-27", "2026-12-01",
        "2026-12-04",
    ]  # fmt: skip


def test_bounds_say_that_a_rule_goes_on() -> None:
    rule = read_rule("FREQ=DAILY")
    by_number = days(rule, START, START, date(2030, 1, 1), 3)
    by_day = days(rule, START, START + timedelta(days=1), START + timedelta(days=2), 99)
    assert (len(by_number.days), by_number.cut) == (3, True)
    assert (len(by_day.days), by_day.cut) == (2, True)
    ended = days(read_rule("FREQ=DAILY;COUNT=3"), START, START, date(2030, 1, 1), 3)
    assert (len(ended.days), ended.cut) == (3, False)


def test_a_rule_that_never_comes_is_not_sought_for() -> None:
    assert met("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31", date.max) == []


@pytest.mark.parametrize(
    ("until", "day"),
    [
        (datetime(2026, 11, 16, 8, 0), "2026-11-16"),
        (datetime(2026, 11, 16, 7, 59), "2026-11-15"),
        (date(2026, 11, 16), "2026-11-16"),
    ],
)
def test_the_end_of_a_rule_by_days(until: date, day: str) -> None:
    """An end before the time of the event lies on the day before."""
    rule = rule_of(MORNING, {"FREQ": ["WEEKLY"], "UNTIL": [until]})
    assert rule is not None and rule.until == day


@pytest.mark.parametrize(
    "parts",
    [
        {},
        {"FREQ": ["HOURLY"]},
        {"FREQ": ["DAILY"], "BYHOUR": [8]},
        {"FREQ": ["DAILY"], "COUNT": [0]},
    ],
)
def test_other_rules_are_not_followed(parts: Parts) -> None:
    assert rule_of(MORNING, parts) is None
    assert occurrences(MORNING, parts, Deadline(5)) is None


def test_a_deadline_that_has_passed_ends_the_work() -> None:
    assert occurrences(MORNING, {"FREQ": ["DAILY"]}, Deadline(0)) is None
