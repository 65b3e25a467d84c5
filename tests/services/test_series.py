"""Repeating events: announced, changed, dropped, given another rule, and all of it taken back."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from dateutil.rrule import rrulestr
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsroom.domain.agenda import AgendaItem
from newsroom.domain.article import Article
from newsroom.domain.errors import NewsroomError
from newsroom.domain.site import Site
from newsroom.services import agenda, articles, editing, importing, publishing, series, trash
from newsroom.services.newsroom import Newsroom, create
from newsroom.services.series_steps import Step, again, take_back
from newsroom.storage import agenda as stored_agenda
from newsroom.storage import series as stored_series

MONDAYS = ("2023-08-07", "2023-08-14", "2023-08-21", "2023-08-28")


class Clock:
    """A clock that is put forward by hand."""

    def __init__(self) -> None:
        self.now = datetime(2023, 8, 1, 3, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def newsroom(tmp_path: Path, clock: Clock) -> Newsroom:
    return create(tmp_path / "a.newsroom", Site(town="Sofifi"), clock=clock)


def roll_call(newsroom: Newsroom, rule: str = "FREQ=WEEKLY;COUNT=4", **fields: object) -> Step:
    item = AgendaItem("", "Apel Senin", "2023-08-07", start="08:00", place="Pelataran")
    return series.announce(newsroom, replace(item, **fields), rule)  # type: ignore[arg-type]


def rows(newsroom: Newsroom) -> list[AgendaItem]:
    return stored_agenda.find(newsroom.database)


def days(newsroom: Newsroom) -> list[str]:
    return [item.date for item in rows(newsroom)]


def on(newsroom: Newsroom, day: str) -> AgendaItem:
    return next(item for item in rows(newsroom) if item.date == day)


def content(items: Sequence[AgendaItem]) -> list[AgendaItem]:
    """What undo has to bring back; book-keeping goes on."""
    kept_up = {"revision": 0, "modified": "", "digest": "", "sequence": 0}
    return [replace(item, **kept_up) for item in items]  # type: ignore[arg-type]


# Announcing


def test_each_date_is_an_event_of_its_own(newsroom: Newsroom) -> None:
    step = roll_call(newsroom)
    found = rows(newsroom)
    assert tuple(days(newsroom)) == MONDAYS
    assert len({item.id for item in found} & step.changes.agenda) == 4
    assert {item.series for item in found} == {step.item.series} != {""}
    assert [item.occurrence for item in found] == list(MONDAYS)
    assert [item.slug for item in found][:2] == ["apel-senin", "apel-senin-2023-08-14"]
    assert {(item.start, item.place, item.zone) for item in found} == {
        ("08:00", "Pelataran", "WIT")
    }
    assert series.rule_of(newsroom, step.item) == "FREQ=WEEKLY;BYDAY=MO;COUNT=4"


def test_several_days_repeat_with_their_length(newsroom: Newsroom) -> None:
    roll_call(newsroom, "FREQ=MONTHLY;COUNT=2", end_date="2023-08-09", start="", all_day=True)
    assert [(item.date, item.end_date) for item in rows(newsroom)] == [
        ("2023-08-07", "2023-08-09"),
        ("2023-09-07", "2023-09-09"),
    ]


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        ("FREQ=DAILY;COUNT=401", "lebih dari 400 tanggal"),
        ("FREQ=DAILY;UNTIL=20991231", "lebih dari 400 tanggal"),
        ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "Tidak ada tanggal yang cocok"),
        ("FREQ=MONTHLY;BYDAY=MO;BYSETPOS=6", "Tidak ada tanggal yang cocok"),
        ("FREQ=DAILY;INTERVAL=7;BYDAY=TU", "Tidak ada tanggal yang cocok"),
        ("FREQ=WEEKLY;UNTIL=20230701", "berakhir sebelum"),
        ("FREQ=SECONDLY", "tidak dapat diikuti"),
        ("FREQ=WEEKLY;BYDAY=XX", "tidak dapat diikuti"),
        ("FREQ=WEEKLY;COUNT=0", "tidak dapat diikuti"),
        ("FREQ=WEEKLY;COUNT=3;UNTIL=20230901", "tidak dapat diikuti"),
        ("Senin", "tidak dapat diikuti"),
    ],
)
def test_a_rule_that_cannot_be_is_refused_and_nothing_is_stored(
    newsroom: Newsroom, rule: str, said: str
) -> None:
    with pytest.raises(NewsroomError, match=said):
        roll_call(newsroom, rule)
    assert rows(newsroom) == []


def test_four_hundred_dates_are_not_too_many(newsroom: Newsroom) -> None:
    roll_call(newsroom, "FREQ=DAILY;COUNT=400")
    assert len(rows(newsroom)) == 400


_rules = st.builds(
    lambda frequency, interval, extra, count: ";".join(
        part for part in (f"FREQ={frequency}", f"INTERVAL={interval}", extra, count) if part
    ),
    st.sampled_from(["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]),
    st.integers(1, 4),
    st.sampled_from(
        ["", "BYDAY=MO", "BYDAY=TU,TH", "BYMONTHDAY=15", "BYMONTHDAY=-1", "BYMONTH=3,9",
         "BYDAY=FR;BYMONTH=1,2"]
    ),
    st.sampled_from(["COUNT=1", "COUNT=5", "COUNT=12", "UNTIL=20240131"]),
)  # fmt: skip
_special = st.sampled_from(
    ["FREQ=MONTHLY;BYDAY=-1FR;COUNT=6", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=6",
     "FREQ=YEARLY;BYDAY=20MO;COUNT=3", "FREQ=YEARLY;BYMONTH=11;BYDAY=4TH;COUNT=3",
     "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,MO;WKST=SU;COUNT=8", "FREQ=MONTHLY;BYDAY=2TU,4TU;COUNT=8"]
)  # fmt: skip


@given(rule=_rules | _special, start=st.dates(date(2020, 1, 1), date(2024, 12, 31)))
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_the_dates_are_those_of_dateutil(newsroom: Newsroom, rule: str, start: date) -> None:
    first = datetime(start.year, start.month, start.day)
    expected = {moment.date().isoformat() for moment in rrulestr(rule, dtstart=first)}
    item = AgendaItem("", "Uji", start.isoformat())
    if not expected:
        with pytest.raises(NewsroomError):
            series.announce(newsroom, item, rule)
        return
    step = series.announce(newsroom, item, rule)
    made = [row.date for row in stored_series.dates(newsroom.database, step.item.series)]
    count = int(rule.rpartition("COUNT=")[2]) if "COUNT=" in rule else None
    assert made == sorted({*expected, start.isoformat()})[:count]
    take_back(newsroom, step)
    assert rows(newsroom) == []


# One, this and following, all


def place(name: str) -> Callable[[AgendaItem], AgendaItem]:
    return lambda item: replace(item, place=name)


@pytest.mark.parametrize(
    ("scope", "expected"),
    [
        ("one", ["Pelataran", "Aula", "Pelataran", "Pelataran"]),
        ("following", ["Pelataran", "Aula", "Aula", "Aula"]),
        ("all", ["Aula", "Aula", "Aula", "Aula"]),
    ],
)
def test_a_change_holds_for_the_dates_that_were_meant(
    newsroom: Newsroom, scope: str, expected: list[str]
) -> None:
    roll_call(newsroom)
    second = on(newsroom, MONDAYS[1])
    step = series.change(newsroom, replace(second, place="Aula"), scope, second.revision)
    assert [item.place for item in rows(newsroom)] == expected
    assert len(step.changes.agenda) == expected.count("Aula")
    take_back(newsroom, step)
    assert {item.place for item in rows(newsroom)} == {"Pelataran"}
    again(newsroom, step)
    assert [item.place for item in rows(newsroom)] == expected


def test_what_a_date_has_of_its_own_stays(newsroom: Newsroom) -> None:
    roll_call(newsroom)
    agenda.save(newsroom, replace(on(newsroom, MONDAYS[2]), place="Masjid Raya", start="09:00"))
    first = on(newsroom, MONDAYS[0])
    changed = replace(first, place="Aula", start="07:30", end="08:30", title="Apel gabungan")
    series.change(newsroom, changed, "all")
    assert [(item.title, item.place, item.start, item.end) for item in rows(newsroom)] == [
        ("Apel gabungan", "Aula", "07:30", "08:30"),
        ("Apel gabungan", "Aula", "07:30", "08:30"),
        ("Apel gabungan", "Masjid Raya", "09:00", ""),
        ("Apel gabungan", "Aula", "07:30", "08:30"),
    ]


def test_a_date_that_was_changed_alone_can_still_lead_the_others(newsroom: Newsroom) -> None:
    roll_call(newsroom)
    alone = agenda.save(newsroom, replace(on(newsroom, MONDAYS[1]), place="Masjid Raya")).item
    series.change(newsroom, replace(alone, place="Aula"), "all")
    assert {item.place for item in rows(newsroom)} == {"Aula"}


def test_a_change_that_was_saved_already_is_given_to_others(newsroom: Newsroom) -> None:
    """As the form does it: saved while typing, then extended."""
    roll_call(newsroom)
    opened = on(newsroom, MONDAYS[1])
    saved = agenda.save(newsroom, replace(opened, place="Aula", reporters=("Red",))).item
    step = series.change(newsroom, saved, "following", before=opened)
    assert [item.place for item in rows(newsroom)] == ["Pelataran", "Aula", "Aula", "Aula"]
    assert [item.reporters for item in rows(newsroom)][1:] == [("Red",)] * 3
    take_back(newsroom, step)
    assert [item.place for item in rows(newsroom)] == ["Pelataran", "Aula"] + ["Pelataran"] * 2


def test_a_day_moves_the_others_by_as_many_days(newsroom: Newsroom) -> None:
    roll_call(newsroom, "FREQ=WEEKLY")
    before = content(rows(newsroom))
    second = on(newsroom, MONDAYS[1])
    step = series.change(newsroom, replace(second, date="2023-08-16", start="10:00"), "all")
    assert days(newsroom)[:3] == ["2023-08-09", "2023-08-16", "2023-08-23"]
    assert {item.start for item in rows(newsroom)} == {"10:00"}
    assert all(item.date == item.occurrence for item in rows(newsroom))
    assert series.rule_of(newsroom, second) == "FREQ=WEEKLY;BYDAY=WE"
    take_back(newsroom, step)
    assert content(rows(newsroom)) == before
    assert series.rule_of(newsroom, second) == "FREQ=WEEKLY;BYDAY=MO"


def test_those_that_follow_a_moved_day_are_a_series_of_their_own(newsroom: Newsroom) -> None:
    step = roll_call(newsroom)
    third = on(newsroom, MONDAYS[2])
    moved = series.change(newsroom, replace(third, date="2023-08-22"), "following")
    assert days(newsroom) == ["2023-08-07", "2023-08-14", "2023-08-22", "2023-08-29"]
    assert moved.item.series != step.item.series
    assert series.rule_of(newsroom, step.item) == "FREQ=WEEKLY;BYDAY=MO;UNTIL=20230820"
    assert series.rule_of(newsroom, moved.item) == "FREQ=WEEKLY;BYDAY=TU;COUNT=2"
    take_back(newsroom, moved)
    assert tuple(days(newsroom)) == MONDAYS
    assert {item.series for item in rows(newsroom)} == {step.item.series}
    assert series.rule_of(newsroom, moved.item) == ""


def test_a_first_date_beside_the_rule_counts_as_one(newsroom: Newsroom) -> None:
    step = roll_call(newsroom, "FREQ=WEEKLY;BYDAY=TU;COUNT=4")
    assert days(newsroom) == ["2023-08-07", "2023-08-08", "2023-08-15", "2023-08-22"]
    third = on(newsroom, "2023-08-15")
    assert series.rule_of(newsroom, third) == "FREQ=WEEKLY;BYDAY=TU;COUNT=2"
    moved = series.change(newsroom, replace(third, date="2023-08-16"), "following")
    assert series.rule_of(newsroom, moved.item) == "FREQ=WEEKLY;BYDAY=WE;COUNT=2"
    assert series.rule_of(newsroom, step.item) == "FREQ=WEEKLY;BYDAY=TU;UNTIL=20230814"


def test_taking_back_keeps_the_dates_that_were_written_since(
    newsroom: Newsroom, clock: Clock
) -> None:
    roll_call(newsroom, "FREQ=WEEKLY")
    changed = series.change(newsroom, replace(on(newsroom, MONDAYS[1]), place="Aula"), "all")
    moved = series.change(newsroom, replace(on(newsroom, MONDAYS[1]), date="2023-08-15"), "all")
    take_back(newsroom, moved)
    dropped = series.drop(newsroom, on(newsroom, MONDAYS[2]).id, "one")
    clock.now += timedelta(days=60)
    series.extend(newsroom)
    written = days(newsroom)
    take_back(newsroom, dropped)
    take_back(newsroom, changed)
    assert not series.needs_more(newsroom)
    assert days(newsroom) == sorted([*written, MONDAYS[2]])


def test_a_date_that_has_come_back_is_not_left_out_by_an_older_undo(newsroom: Newsroom) -> None:
    step = roll_call(newsroom, "FREQ=WEEKLY")
    second = on(newsroom, MONDAYS[1])
    editing.trash(newsroom, second.id)
    moved = series.change(newsroom, replace(on(newsroom, MONDAYS[2]), date="2023-08-22"), "all")
    editing.restore(newsroom, second.id)
    take_back(newsroom, moved)
    kept = stored_series.get(newsroom.database, step.item.series)
    assert kept is not None and kept.excluded == ()
    assert days(newsroom)[:3] == [*MONDAYS[:3]]


def test_a_date_thrown_away_since_is_not_brought_back_by_an_older_undo(
    newsroom: Newsroom,
) -> None:
    step = roll_call(newsroom, "FREQ=WEEKLY")
    moved = series.change(newsroom, replace(on(newsroom, MONDAYS[2]), date="2023-08-22"), "all")
    editing.trash(newsroom, on(newsroom, "2023-08-15").id)
    take_back(newsroom, moved)
    assert days(newsroom)[:3] == [MONDAYS[0], MONDAYS[2], MONDAYS[3]]
    kept = stored_series.get(newsroom.database, step.item.series)
    assert kept is not None and kept.excluded == (MONDAYS[1],)


def test_a_date_that_was_moved_alone_keeps_its_day(newsroom: Newsroom) -> None:
    roll_call(newsroom)
    agenda.save(newsroom, replace(on(newsroom, MONDAYS[2]), date="2023-08-25"))
    first = on(newsroom, MONDAYS[0])
    series.change(newsroom, replace(first, date="2023-08-08"), "all")
    assert days(newsroom) == ["2023-08-08", "2023-08-15", "2023-08-25", "2023-08-29"]


def test_a_rule_that_cannot_say_the_moved_days_still_gives_them(
    newsroom: Newsroom, clock: Clock
) -> None:
    roll_call(newsroom, "FREQ=MONTHLY;BYDAY=1MO")
    series.change(newsroom, replace(on(newsroom, "2023-08-07"), date="2023-08-08"), "all")
    assert days(newsroom)[:3] == ["2023-08-08", "2023-09-05", "2023-10-03"]
    clock.now = clock.now.replace(year=2024)
    series.extend(newsroom)
    assert days(newsroom)[-1] == "2026-07-07"


def test_called_off_for_all_with_its_reason(newsroom: Newsroom) -> None:
    roll_call(newsroom)
    first = on(newsroom, MONDAYS[0])
    off = replace(first, status="cancelled", reason="Renovasi lapangan")
    series.change(newsroom, off, "following")
    assert {(item.status, item.reason) for item in rows(newsroom)} == {
        ("cancelled", "Renovasi lapangan")
    }


def test_an_older_edit_overwrites_nothing(newsroom: Newsroom) -> None:
    roll_call(newsroom)
    first = on(newsroom, MONDAYS[0])
    agenda.save(newsroom, replace(first, place="Aula"))
    with pytest.raises(NewsroomError, match="sudah diubah"):
        series.change(newsroom, replace(first, title="Lain"), "all", first.revision)
    assert {item.title for item in rows(newsroom)} == {"Apel Senin"}


# Dropping


@pytest.mark.parametrize(("scope", "stay"), [("one", (0, 2, 3)), ("following", (0,)), ("all", ())])
def test_dropped_dates_do_not_come_again(
    newsroom: Newsroom, clock: Clock, scope: str, stay: tuple[int, ...]
) -> None:
    roll_call(newsroom, "FREQ=WEEKLY;UNTIL=20230831")
    before = content(rows(newsroom))
    step = series.drop(newsroom, on(newsroom, MONDAYS[1]).id, scope)
    expected = [MONDAYS[number] for number in stay]
    assert days(newsroom) == expected
    clock.now = clock.now.replace(year=2024)
    series.extend(newsroom)
    assert days(newsroom) == expected
    take_back(newsroom, step)
    assert content(rows(newsroom)) == before


def test_a_dropped_date_stays_away_when_the_rule_is_written_anew(newsroom: Newsroom) -> None:
    roll_call(newsroom)
    series.drop(newsroom, on(newsroom, MONDAYS[1]).id, "one")
    series.re_rule(newsroom, on(newsroom, MONDAYS[0]).id, "FREQ=WEEKLY;COUNT=5")
    assert days(newsroom) == [MONDAYS[0], *MONDAYS[2:], "2023-09-04"]


def test_the_usual_trash_leaves_a_date_out_and_brings_it_back(newsroom: Newsroom) -> None:
    step = roll_call(newsroom)
    second = on(newsroom, MONDAYS[1])
    editing.trash(newsroom, second.id)
    stored = stored_series.get(newsroom.database, step.item.series)
    assert stored is not None and stored.excluded == (MONDAYS[1],)
    editing.restore(newsroom, second.id)
    stored = stored_series.get(newsroom.database, step.item.series)
    assert stored is not None and stored.excluded == ()
    assert tuple(days(newsroom)) == MONDAYS


def test_a_date_deleted_for_ever_is_not_made_again(newsroom: Newsroom) -> None:
    roll_call(newsroom)
    second = on(newsroom, MONDAYS[1])
    step = series.drop(newsroom, second.id, "one")
    trash.delete_forever(newsroom, [second.id])
    take_back(newsroom, step)
    assert days(newsroom) == [MONDAYS[0], *MONDAYS[2:]]


def test_two_dropped_dates_come_back_one_by_one(newsroom: Newsroom) -> None:
    step = roll_call(newsroom)
    first = series.drop(newsroom, on(newsroom, MONDAYS[1]).id, "one")
    series.drop(newsroom, on(newsroom, MONDAYS[2]).id, "one")
    take_back(newsroom, first)
    stored = stored_series.get(newsroom.database, step.item.series)
    assert stored is not None and stored.excluded == (MONDAYS[2],)


# Another rule


def test_another_rule_keeps_the_dates_that_it_names_too(newsroom: Newsroom) -> None:
    roll_call(newsroom)
    third = agenda.save(newsroom, replace(on(newsroom, MONDAYS[2]), place="Aula")).item
    before = content(rows(newsroom))
    step = series.re_rule(newsroom, on(newsroom, MONDAYS[0]).id, "FREQ=WEEKLY;INTERVAL=2;COUNT=3")
    assert days(newsroom) == ["2023-08-07", "2023-08-21", "2023-09-04"]
    kept = on(newsroom, "2023-08-21")
    assert (kept.id, kept.place) == (third.id, "Aula")
    assert on(newsroom, "2023-09-04").place == "Pelataran"
    take_back(newsroom, step)
    assert content(rows(newsroom)) == before


def test_a_counted_rule_is_told_as_it_goes_on_from_a_date(newsroom: Newsroom) -> None:
    """Taken for another pattern in the middle, it makes as many dates as there would be."""
    roll_call(newsroom, "FREQ=WEEKLY;COUNT=10")
    third = on(newsroom, MONDAYS[2])
    rule = series.rule_of(newsroom, third)
    assert rule == "FREQ=WEEKLY;BYDAY=MO;COUNT=8"
    series.re_rule(newsroom, third.id, rule.replace("WEEKLY", "WEEKLY;INTERVAL=2"))
    assert len(rows(newsroom)) == 10


def test_another_rule_holds_from_a_date_on(newsroom: Newsroom) -> None:
    step = roll_call(newsroom)
    changed = series.re_rule(newsroom, on(newsroom, MONDAYS[2]).id, "FREQ=DAILY;COUNT=3")
    assert days(newsroom) == ["2023-08-07", "2023-08-14", "2023-08-21", "2023-08-22", "2023-08-23"]
    assert series.rule_of(newsroom, step.item) == "FREQ=WEEKLY;BYDAY=MO;UNTIL=20230820"
    assert series.rule_of(newsroom, changed.item) == "FREQ=DAILY;COUNT=3"


def test_a_date_with_an_article_stays_when_the_rule_leaves_it(newsroom: Newsroom) -> None:
    roll_call(newsroom)
    second = on(newsroom, MONDAYS[1])
    articles.save(newsroom, Article("", "Apel digelar", event=second.id), "Isi.")
    series.re_rule(newsroom, on(newsroom, MONDAYS[0]).id, "")
    assert [(item.date, item.series) for item in rows(newsroom)] == [
        (MONDAYS[0], ""),
        (MONDAYS[1], ""),
    ]


def test_the_end_of_repetition_leaves_what_was_before(newsroom: Newsroom) -> None:
    step = roll_call(newsroom)
    before = content(rows(newsroom))
    ended = series.re_rule(newsroom, on(newsroom, MONDAYS[2]).id, "")
    assert [(item.date, bool(item.series)) for item in rows(newsroom)] == [
        (MONDAYS[0], True),
        (MONDAYS[1], True),
        (MONDAYS[2], False),
    ]
    assert series.rule_of(newsroom, step.item) == "FREQ=WEEKLY;BYDAY=MO;UNTIL=20230820"
    take_back(newsroom, ended)
    assert content(rows(newsroom)) == before
    again(newsroom, ended)
    assert len(rows(newsroom)) == 3


def test_a_single_event_begins_to_repeat(newsroom: Newsroom) -> None:
    single = agenda.save(newsroom, AgendaItem("", "Rapat", "2023-08-17", start="10:00")).item
    step = series.re_rule(newsroom, single.id, "FREQ=MONTHLY;BYMONTHDAY=17;COUNT=3")
    assert days(newsroom) == ["2023-08-17", "2023-09-17", "2023-10-17"]
    assert step.item.id == single.id and step.item.slug == single.slug
    take_back(newsroom, step)
    assert content(rows(newsroom)) == content([single])


def test_a_rule_that_is_refused_changes_nothing(newsroom: Newsroom) -> None:
    roll_call(newsroom)
    before = rows(newsroom)
    with pytest.raises(NewsroomError):
        series.re_rule(newsroom, before[1].id, "FREQ=DAILY;COUNT=999")
    assert rows(newsroom) == before


# Rules without an end


def test_an_endless_rule_is_written_two_years_ahead_and_then_on(
    newsroom: Newsroom, clock: Clock
) -> None:
    roll_call(newsroom, "FREQ=WEEKLY")
    assert days(newsroom)[-1] == "2025-08-04"
    assert not series.extend(newsroom)
    clock.now = datetime(2024, 2, 1, 3, tzinfo=UTC)
    changes = series.extend(newsroom)
    assert days(newsroom)[-1] == "2026-01-26"
    assert len(changes.agenda) == 25
    assert not series.extend(newsroom)
    last = rows(newsroom)[-1]
    assert (last.occurrence, last.title, last.series) == (
        last.date,
        "Apel Senin",
        rows(newsroom)[0].series,
    )


def test_new_dates_are_as_the_last_ones_are_but_take_place(
    newsroom: Newsroom, clock: Clock
) -> None:
    roll_call(newsroom, "FREQ=WEEKLY")
    series.change(newsroom, replace(on(newsroom, MONDAYS[3]), place="Aula"), "following")
    last = rows(newsroom)[-1]
    agenda.save(newsroom, replace(last, status="cancelled", reason="Libur", place="Masjid"))
    clock.now = datetime(2024, 2, 1, 3, tzinfo=UTC)
    series.extend(newsroom)
    newest = rows(newsroom)[-1]
    assert newest.date > last.date
    assert (newest.place, newest.status, newest.reason) == ("Aula", "confirmed", "")


def test_an_endless_day_by_day_rule_has_four_hundred_dates_ahead(
    newsroom: Newsroom, clock: Clock
) -> None:
    roll_call(newsroom, "FREQ=DAILY")
    assert len(rows(newsroom)) == 400
    assert not series.extend(newsroom)
    clock.now = datetime(2023, 10, 1, 3, tzinfo=UTC)
    series.extend(newsroom)
    assert len([day for day in days(newsroom) if day >= "2023-10-01"]) == 400


def test_a_series_that_was_thrown_away_date_by_date_is_not_written_on(
    newsroom: Newsroom, clock: Clock
) -> None:
    roll_call(newsroom, "FREQ=YEARLY")
    for item in rows(newsroom):
        editing.trash(newsroom, item.id)
    clock.now = clock.now.replace(year=2025)
    series.extend(newsroom)
    assert rows(newsroom) == []


# Cases


def test_case_o099_by_hand(newsroom: Newsroom, tmp_path: Path) -> None:
    """Weekly × 4, the second moved, the fourth deleted; out as a calendar file and in again."""
    roll_call(newsroom)
    second = on(newsroom, MONDAYS[1])
    series.change(newsroom, replace(second, date="2023-08-15", start="10:00"), "one")
    series.drop(newsroom, on(newsroom, MONDAYS[3]).id, "one")
    expected = [("2023-08-07", "08:00"), ("2023-08-15", "10:00"), ("2023-08-21", "08:00")]
    assert [(item.date, item.start) for item in rows(newsroom)] == expected
    publishing.publish(newsroom, tmp_path / "situs")
    (feed,) = (tmp_path / "situs").rglob("agenda.ics")
    with create(tmp_path / "b.newsroom", Site(town="Sofifi")) as other:
        importing.import_sources(other, [feed])
        assert [(item.date, item.start) for item in rows(other)] == expected


def test_case_o070_imported(newsroom: Newsroom, shared: Path) -> None:
    """Weekly with one Monday left out: three items, and the rule that they follow."""
    importing.import_sources(newsroom, [shared / "cases/files/ics_berulang.ics"])
    found = rows(newsroom)
    assert [(item.date, item.start, item.end, item.zone) for item in found] == [
        ("2023-08-07", "08:00", "09:00", "WIT"),
        ("2023-08-21", "08:00", "09:00", "WIT"),
        ("2023-08-28", "08:00", "09:00", "WIT"),
    ]
    assert {item.place for item in found} == {"Pelataran Kantor"}
    (series_id,) = {item.series for item in found}
    stored = stored_series.get(newsroom.database, series_id)
    assert stored is not None and stored.excluded == ("2023-08-14",)
    assert stored.rule == "FREQ=WEEKLY;BYDAY=MO;UNTIL=20230903"
    series.change(newsroom, replace(found[0], place="Lapangan"), "all")
    assert {item.place for item in rows(newsroom)} == {"Lapangan"}
    series.re_rule(newsroom, found[0].id, "FREQ=WEEKLY;BYDAY=MO;COUNT=5")
    assert days(newsroom) == ["2023-08-07", "2023-08-21", "2023-08-28", "2023-09-04"]
    assert rows(newsroom)[-1].uid == "b1@uji#2023-09-04"


def test_an_imported_rule_without_an_end_is_written_on(
    newsroom: Newsroom, clock: Clock, tmp_path: Path
) -> None:
    text = (
        "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Uji//ID\nBEGIN:VEVENT\nUID:u@uji\n"
        "DTSTAMP:20230801T000000Z\nDTSTART;TZID=Asia/Jayapura:20150105T080000\n"
        "RRULE:FREQ=WEEKLY\nSUMMARY:Apel\nEND:VEVENT\nEND:VCALENDAR\n"
    )
    file = tmp_path / "lama.ics"
    file.write_text(text.replace("\n", "\r\n"), encoding="utf-8")
    importing.import_sources(newsroom, [file])
    assert series.extend(newsroom)
    present = [day for day in days(newsroom) if day >= "2023-08-01"]
    assert (present[0], present[-1]) == ("2023-08-07", "2025-07-28")
    count = len(rows(newsroom))
    importing.import_sources(newsroom, [file])
    assert len(rows(newsroom)) == count


def test_moved_dates_of_a_calendar_and_those_written_on_share_no_uid(
    newsroom: Newsroom, clock: Clock, tmp_path: Path
) -> None:
    calendar = tmp_path / "apel.ics"
    calendar.write_text(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y\r\nBEGIN:VEVENT\r\nUID:apel\r\n"
        "DTSTAMP:20230801T000000Z\r\nDTSTART:20230807T080000\r\nRRULE:FREQ=WEEKLY\r\n"
        "SUMMARY:Apel\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    )
    importing.import_sources(newsroom, [calendar])
    series.change(newsroom, replace(on(newsroom, MONDAYS[0]), date="2023-07-31"), "all")
    known = {item.uid for item in rows(newsroom)}
    clock.now += timedelta(days=60)
    changes = series.extend(newsroom)
    written = [item.uid for item in rows(newsroom) if item.id in changes.agenda]
    assert len(written) > 1 and written.count("") == 1
    assert not known & {*written}


def test_a_publication_shows_the_dates_ahead(
    newsroom: Newsroom, clock: Clock, tmp_path: Path
) -> None:
    roll_call(newsroom, "FREQ=MONTHLY;BYMONTHDAY=7")
    clock.now = clock.now.replace(year=2025)
    publishing.publish(newsroom, tmp_path / "coba", publishing.Options(dry_run=True))
    assert days(newsroom)[-1] == "2025-08-07"
    publishing.publish(newsroom, tmp_path / "situs")
    (feed,) = (tmp_path / "situs").rglob("agenda.ics")
    assert "20270707" in feed.read_text("utf-8")


# Undo


_scopes = st.sampled_from(["one", "following", "all"])
_doings = st.lists(
    st.one_of(
        st.tuples(st.just("place"), st.integers(0, 9), _scopes),
        st.tuples(st.just("move"), st.integers(0, 9), _scopes),
        st.tuples(st.just("drop"), st.integers(0, 9), st.sampled_from(["one", "following"])),
        st.tuples(
            st.just("rule"),
            st.integers(0, 9),
            st.sampled_from(["", "FREQ=WEEKLY;COUNT=3", "FREQ=DAILY;INTERVAL=7;COUNT=5"]),
        ),
    ),
    min_size=1,
    max_size=5,
)


def did(newsroom: Newsroom, doing: tuple[str, int, str]) -> Step | None:
    """Do one of the things that can be done to a series, where there is still a date."""
    name, number, how = doing
    found = rows(newsroom)
    if not found:
        return None
    item = found[number % len(found)]
    if name == "place":
        return series.change(newsroom, replace(item, place=f"Aula {number}"), how)
    if name == "move":
        day = date.fromisoformat(item.date) + timedelta(days=number % 3 + 1)
        return series.change(newsroom, replace(item, date=day.isoformat()), how)
    verb = series.drop if name == "drop" else series.re_rule
    return verb(newsroom, item.id, how)


@given(_doings)
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_was_done_can_be_taken_back_and_done_again(
    newsroom: Newsroom, doings: list[tuple[str, int, str]]
) -> None:
    begun = roll_call(newsroom)
    seen = [content(rows(newsroom))]
    steps = []
    for doing in doings:
        step = did(newsroom, doing)
        if step is not None:
            steps.append(step)
            seen.append(content(rows(newsroom)))
    for step, before in zip(reversed(steps), reversed(seen[:-1]), strict=True):
        take_back(newsroom, step)
        assert content(rows(newsroom)) == before
    for step, after in zip(steps, seen[1:], strict=True):
        again(newsroom, step)
        assert content(rows(newsroom)) == after
    for row in rows(newsroom):
        editing.trash(newsroom, row.id)
    assert begun.changes and rows(newsroom) == []
