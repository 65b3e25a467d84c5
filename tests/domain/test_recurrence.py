"""Rules of repetition: read, written, moved, and said in words."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.domain.errors import NewsroomError
from newsroom.domain.recurrence import (
    FREQUENCIES,
    Rule,
    completed,
    first_day,
    fits,
    meets_a_day,
    read_rule,
    shifted,
)
from newsroom.domain.rule_words import RuleWords

WEDNESDAY = date(2026, 11, 25)

_weekdays = st.lists(
    st.tuples(st.integers(-5, 5), st.integers(0, 6)), min_size=1, max_size=4, unique=True
)
_rules = st.builds(
    Rule,
    st.sampled_from(FREQUENCIES),
    st.integers(1, 99),
    st.just(()) | _weekdays.map(tuple),
    st.just(()) | st.lists(st.integers(1, 31), min_size=1, max_size=3).map(tuple),
    st.just(()) | st.lists(st.integers(1, 12), min_size=1, max_size=3).map(tuple),
    count=st.sampled_from([0, 1, 12]),
).map(
    lambda rule: rule if rule.counts_places else read_rule(rule.text)  # `1MO` of a week is `MO`
)


@given(_rules)
def test_what_is_written_is_read_again(rule: Rule) -> None:
    assert read_rule(rule.text) == rule


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("FREQ=WEEKLY;BYDAY=MO", Rule("WEEKLY", weekdays=((0, 0),))),
        ("freq=monthly;byday=-1fr;count=3", Rule("MONTHLY", weekdays=((-1, 4),), count=3)),
        ("FREQ=DAILY;UNTIL=20270630T145959Z", Rule("DAILY", until="2027-06-30")),
        ("FREQ=WEEKLY;BYDAY=1MO,2TU", Rule("WEEKLY", weekdays=((0, 0), (0, 1)))),
        ("INTERVAL=2;FREQ=DAILY;", Rule("DAILY", 2)),
    ],
)
def test_rules_are_read(text: str, rule: Rule) -> None:
    assert read_rule(text) == rule


@pytest.mark.parametrize(
    "text",
    ["", "Senin", "FREQ=HOURLY", "FREQ=DAILY;BYHOUR=8", "FREQ=DAILY;INTERVAL=0",
     "FREQ=DAILY;INTERVAL=x", "FREQ=MONTHLY;BYMONTHDAY=32", "FREQ=MONTHLY;BYMONTHDAY=0",
     "FREQ=WEEKLY;BYDAY=MO;BYSETPOS=1", "FREQ=DAILY;COUNT=2;UNTIL=20270101",
     "FREQ=DAILY;UNTIL=20270231", "FREQ=WEEKLY;BYDAY="],
)  # fmt: skip
def test_what_is_no_rule_is_refused_by_its_name(text: str) -> None:
    with pytest.raises(NewsroomError, match="tidak dapat diikuti") as refused:
        read_rule(text)
    assert text in str(refused.value)


@pytest.mark.parametrize(
    ("text", "indonesian", "english"),
    [
        ("FREQ=DAILY", "Setiap hari", "Every day"),
        ("FREQ=DAILY;INTERVAL=3", "Setiap 3 hari", "Every 3 days"),
        ("FREQ=WEEKLY", "Setiap Rabu", "Every Wednesday"),
        ("FREQ=WEEKLY;BYDAY=MO", "Setiap Senin", "Every Monday"),
        ("FREQ=WEEKLY;BYDAY=FR,MO,WE", "Setiap Senin, Rabu, dan Jumat",
         "Every Monday, Wednesday and Friday"),
        ("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "Setiap hari kerja (Senin–Jumat)",
         "Every working day (Monday–Friday)"),
        ("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU", "Setiap hari", "Every day"),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;UNTIL=20270630",
         "Setiap 2 minggu pada Senin dan Kamis sampai 30 Juni 2027",
         "Every 2 weeks on Monday and Thursday until 30 June 2027"),
        ("FREQ=MONTHLY", "Setiap bulan pada tanggal 25", "Every month on day 25"),
        ("FREQ=MONTHLY;BYMONTHDAY=1,15", "Setiap bulan pada tanggal 1 dan 15",
         "Every month on day 1 and 15"),
        ("FREQ=MONTHLY;BYMONTHDAY=-1", "Setiap bulan pada hari terakhir",
         "Every month on the last day"),
        ("FREQ=MONTHLY;BYDAY=-1FR;COUNT=12", "Setiap bulan, Jumat terakhir, 12 kali",
         "Every month on the last Friday, 12 times"),
        ("FREQ=MONTHLY;INTERVAL=3;BYDAY=FR;BYSETPOS=2", "Setiap 3 bulan, Jumat ke-2",
         "Every 3 months on the second Friday"),
        ("FREQ=MONTHLY;BYDAY=1MO", "Setiap bulan, Senin pertama",
         "Every month on the first Monday"),
        ("FREQ=MONTHLY;BYDAY=-3FR", "Setiap bulan menurut aturan khusus",
         "Every month by a rule of its own"),
        ("FREQ=YEARLY", "Setiap tahun pada 25 November", "Every year on 25 November"),
        ("FREQ=YEARLY;BYMONTH=11;BYDAY=4TH", "Setiap tahun menurut aturan khusus",
         "Every year by a rule of its own"),
        ("FREQ=WEEKLY;BYDAY=MO;BYMONTH=1,2", "Setiap Senin (hanya Januari dan Februari)",
         "Every Monday (only January and February)"),
    ],
)  # fmt: skip
def test_rules_in_words(text: str, indonesian: str, english: str) -> None:
    rule = completed(read_rule(text), WEDNESDAY)
    assert RuleWords("id").phrase(rule) == indonesian
    assert RuleWords("en").phrase(rule) == english


@given(_rules)
def test_every_rule_can_be_said(rule: Rule) -> None:
    for language in ("id", "en"):
        assert RuleWords(language).phrase(completed(rule, WEDNESDAY)).strip()


@pytest.mark.parametrize(
    ("text", "days", "expected"),
    [
        ("FREQ=WEEKLY;BYDAY=MO", 1, "FREQ=WEEKLY;BYDAY=TU"),
        ("FREQ=WEEKLY;BYDAY=MO,SU", 1, "FREQ=WEEKLY;BYDAY=MO,TU"),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO", -7, "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO"),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU", 1, None),
        ("FREQ=DAILY;UNTIL=20270630", 2, "FREQ=DAILY;UNTIL=20270702"),
        ("FREQ=MONTHLY;BYMONTHDAY=17", 3, "FREQ=MONTHLY;BYMONTHDAY=20"),
        ("FREQ=MONTHLY;BYMONTHDAY=27", 3, None),
        ("FREQ=MONTHLY;BYMONTHDAY=-1", 1, None),
        ("FREQ=MONTHLY;BYDAY=1MO", 1, None),
        ("FREQ=YEARLY;BYMONTH=8;BYMONTHDAY=17", 1, "FREQ=YEARLY;BYMONTH=8;BYMONTHDAY=18"),
        ("FREQ=WEEKLY;BYDAY=MO;BYMONTH=3", 1, None),
        ("FREQ=DAILY;BYMONTH=3", 1, None),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SA;WKST=SU", 1, None),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SA", 1, "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU"),
        (
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,MO;WKST=SU",
            1,
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TU;WKST=SU",
        ),
    ],
)
def test_a_rule_moves_where_a_rule_can_say_it(text: str, days: int, expected: str | None) -> None:
    moved = shifted(read_rule(text), days)
    assert (moved.text if moved is not None else None) == expected


@pytest.mark.parametrize(
    ("text", "meets"),
    [
        ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", True),
        ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", False),
        ("FREQ=DAILY;INTERVAL=7;BYDAY=WE", True),
        ("FREQ=DAILY;INTERVAL=7;BYDAY=TH", False),
        ("FREQ=MONTHLY;BYDAY=5MO", True),
        ("FREQ=MONTHLY;BYDAY=MO;BYSETPOS=5", True),
        ("FREQ=MONTHLY;BYDAY=MO;BYSETPOS=-6", False),
        ("FREQ=MONTHLY;INTERVAL=12;BYMONTH=2", False),
        ("FREQ=YEARLY;BYDAY=53MO", True),
        ("FREQ=YEARLY;INTERVAL=9999", True),
    ],
)
def test_rules_that_never_come_are_known_at_once(text: str, meets: bool) -> None:
    assert meets_a_day(completed(read_rule(text), WEDNESDAY), WEDNESDAY) is meets


def test_the_first_day_that_fits() -> None:
    rule = read_rule("FREQ=MONTHLY;BYDAY=-1FR")
    assert first_day(rule, WEDNESDAY) == date(2026, 11, 27)
    assert first_day(read_rule("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"), WEDNESDAY) is None


@given(st.dates(date(2020, 1, 1), date(2030, 12, 31)))
def test_the_last_weekday_of_a_month_is_followed_by_none_in_it(day: date) -> None:
    rule = Rule("MONTHLY", weekdays=((-1, day.weekday()),))
    assert fits(rule, day) is ((day + timedelta(days=7)).month != day.month)
