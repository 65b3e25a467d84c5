"""Repeating events of calendar files: whose clock they keep, and what was changed of them."""

import pytest

from newsroom.domain.agenda import AgendaItem
from newsroom.exchange.draft import RepeatingEvent
from newsroom.exchange.ics import read

from .test_ics import calendar


def items(*events: str, head: str = "") -> list[AgendaItem]:
    found = read(calendar(*events, head=head), "WIT").events
    return [event.item for event in found]


def told(*events: str, head: str = "") -> list[str]:
    return sorted(f"{item.date} {item.start}".strip() for item in items(*events, head=head))


def repeated(*events: str) -> RepeatingEvent:
    (one,) = read(calendar(*events), "WIT").repeated
    return one


# Whose clock


def test_weekdays_are_those_of_the_events_own_zone() -> None:
    """Monday evening in Berlin is Tuesday in Ternate: it comes again on Mondays there."""
    monday = "UID:u\nDTSTART;TZID=Europe/Berlin:20230807T190000\nRRULE:FREQ=WEEKLY;BYDAY=MO;COUNT=3"
    assert told(monday) == ["2023-08-08 02:00", "2023-08-15 02:00", "2023-08-22 02:00"]


def test_summer_time_of_the_events_own_zone_is_kept() -> None:
    autumn = "UID:u\nDTSTART;TZID=Europe/Berlin:20231023T090000\nRRULE:FREQ=WEEKLY;COUNT=2"
    assert told(autumn) == ["2023-10-23 16:00", "2023-10-30 17:00"]


def test_until_and_exceptions_in_another_zone() -> None:
    text = (
        "UID:u\nDTSTART;TZID=Europe/Berlin:20230807T190000\n"
        "RRULE:FREQ=WEEKLY;UNTIL=20230821T170000Z\nEXDATE:20230814T170000Z"
    )
    assert told(text) == ["2023-08-08 02:00", "2023-08-22 02:00"]


def test_a_last_day_that_exchange_writes_as_its_midnight_in_utc() -> None:
    days = "UID:u\nDTSTART;VALUE=DATE:20230807\nRRULE:FREQ=WEEKLY;UNTIL=20230820T150000Z"
    assert told(days) == ["2023-08-07", "2023-08-14", "2023-08-21"]


def test_a_calendar_that_names_its_zone() -> None:
    """Google writes single events in UTC and says once whose they are."""
    (item,) = items("UID:u\nDTSTART:20230807T010000Z", head="X-WR-TIMEZONE:Asia/Jakarta\n")
    assert (item.start, item.zone) == ("08:00", "WIB")


@pytest.mark.parametrize(
    ("name", "zone"),
    [
        ('"(UTC+09:00) Osaka, Sapporo, Tokyo"', "WIT"),
        ('"(GMT+07.00) Bangkok/Hanoi/Jakarta"', "WIB"),
        ("WITA", "WITA"),
        ("asia/jakarta", "WIB"),
        ("GMT+0800", "WITA"),
        ("/freeassociation.sourceforge.net/Asia/Makassar", "WITA"),
    ],
)
def test_names_of_zones_that_only_people_use(name: str, zone: str) -> None:
    (event,) = read(calendar(f"UID:u\nDTSTART;TZID={name}:20230807T080000"), "WIT").events
    assert (event.item.start, event.item.zone, event.warnings) == ("08:00", zone, ())


def test_a_zone_that_outlook_has_customized() -> None:
    zone = _zone("Customized Time Zone", "+0900").replace("19700101", "16010101")
    (item,) = items("UID:u\nDTSTART;TZID=Customized Time Zone:20230807T080000", head=zone)
    assert (item.start, item.zone, item.extra) == ("08:00", "WIT", {})


def _zone(name: str, offset: str) -> str:
    return (
        f"BEGIN:VTIMEZONE\nTZID:{name}\nBEGIN:STANDARD\nDTSTART:19700101T000000\n"
        f"TZOFFSETFROM:{offset}\nTZOFFSETTO:{offset}\nEND:STANDARD\nEND:VTIMEZONE\n"
    )


def test_each_file_has_zones_of_its_own() -> None:
    event = "UID:u\nDTSTART;TZID=Zona Kami:20230807T080000"
    for offset, zone in (("+0900", "WIT"), ("+0700", "WIB")):
        assert [item.zone for item in items(event, head=_zone("Zona Kami", offset))] == [zone]
    assert items(event)[0].extra == {"zone_unknown": "Zona Kami"}


def test_a_zone_may_be_defined_behind_its_events() -> None:
    data = calendar("UID:u\nDTSTART;TZID=Zona Kami:20230807T080000")
    zone = _zone("Zona Kami", "+0800").replace("\n", "\r\n").encode()
    late = data.replace(b"END:VCALENDAR", zone + b"END:VCALENDAR")
    assert [event.item.zone for event in read(late, "WIT").events] == ["WITA"]


def test_case_o100_an_unknown_zone_is_marked() -> None:
    (event,) = read(calendar("UID:u\nDTSTART;TZID=Waktu Kantor:20230905T090000"), "WIT").events
    assert (event.item.start, event.item.zone) == ("09:00", "WIT")
    assert event.item.extra == {"zone_unknown": "Waktu Kantor"}
    assert [finding.rule for finding in event.warnings] == ["zone.unknown"]


# What was changed

WEEKLY = (
    "UID:u\nSUMMARY:Apel\nDTSTART;TZID=Asia/Jayapura:20230807T080000\nRRULE:FREQ=WEEKLY;COUNT=4"
)


def test_from_one_date_on() -> None:
    later = (
        "UID:u\nSUMMARY:Apel besar\nDTSTART;TZID=Asia/Jayapura:20230815T100000\n"
        "RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Asia/Jayapura:20230814T080000"
    )
    assert told(WEEKLY, later) == [
        "2023-08-07 08:00", "2023-08-15 10:00", "2023-08-22 10:00", "2023-08-29 10:00",
    ]  # fmt: skip
    assert [item.title for item in items(WEEKLY, later)].count("Apel besar") == 3
    assert [item.uid for item in items(WEEKLY, later)][1] == "u#2023-08-14"


def test_the_newest_version_of_one_date_counts() -> None:
    date = "UID:u\nRECURRENCE-ID;TZID=Asia/Jayapura:20230814T080000\n"
    first = f"{date}SEQUENCE:1\nDTSTART;TZID=Asia/Jayapura:20230814T090000"
    second = f"{date}SEQUENCE:2\nDTSTART;TZID=Asia/Jayapura:20230814T130000"
    assert told(WEEKLY, second, first)[1] == "2023-08-14 13:00"


def test_the_newest_version_of_the_whole_counts() -> None:
    older = WEEKLY.replace("T080000", "T070000")
    newer = f"{WEEKLY}\nSEQUENCE:2\nEXDATE;TZID=Asia/Jayapura:20230814T080000"
    assert told(newer, older) == ["2023-08-07 08:00", "2023-08-21 08:00", "2023-08-28 08:00"]


def test_a_change_of_a_date_that_a_newer_version_took_out_is_void() -> None:
    change = (
        "UID:u\nRECURRENCE-ID;TZID=Asia/Jayapura:20230814T080000\n"
        "DTSTART;TZID=Asia/Jayapura:20230814T090000"
    )
    out = f"{WEEKLY}\nSEQUENCE:1\nEXDATE;TZID=Asia/Jayapura:20230814T080000"
    assert "2023-08-14 09:00" not in told(out, change)
    assert "2023-08-14 09:00" in told(out, f"{change}\nSEQUENCE:1")


def test_two_rules_are_united() -> None:
    two = "UID:u\nDTSTART;VALUE=DATE:20230807\nRRULE:FREQ=DAILY;COUNT=2\nRRULE:FREQ=WEEKLY;COUNT=2"
    assert told(two) == ["2023-08-07", "2023-08-08", "2023-08-14"]


def test_two_dates_on_one_day_are_two() -> None:
    text = f"{WEEKLY}\nRDATE;TZID=Asia/Jayapura:20230807T150000"
    found = items(text)
    assert [item.uid for item in found][:2] == ["u#2023-08-07", "u#2023-08-07T15:00"]
    assert len({item.source for item in found}) == 5


def test_periods_among_added_dates() -> None:
    period = "UID:u\nDTSTART:20230807T080000\nRDATE;VALUE=PERIOD:20230809T080000/PT2H"
    assert told(period) == ["2023-08-07 08:00", "2023-08-09 08:00"]


def test_one_uid_for_several_events_loses_none_of_them() -> None:
    found = items("UID:u\nDTSTART:20230807T080000", "UID:u\nDTSTART:20230808T080000")
    assert [item.uid for item in found] == ["u#2023-08-07T08:00", "u#2023-08-08T08:00"]


def test_repetition_without_a_uid() -> None:
    found = items("SUMMARY:R\nDTSTART:20230807T080000\nRRULE:FREQ=DAILY;COUNT=3")
    assert [(item.uid, item.date) for item in found] == [
        ("", "2023-08-07"), ("", "2023-08-08"), ("", "2023-08-09"),
    ]  # fmt: skip
    assert len({item.source for item in found}) == 3


# What is told of the whole


def test_the_rule_and_what_is_out_of_it() -> None:
    text = f"{WEEKLY}\nEXDATE;TZID=Asia/Jayapura:20230814T080000"
    one = repeated(text)
    assert (one.uid, one.rule, one.start, one.excluded, one.last) == (
        "u", "FREQ=WEEKLY;COUNT=4", "2023-08-07T08:00", ("2023-08-14",), "",
    )  # fmt: skip
    assert one.dates == {"u#2023-08-07", "u#2023-08-21", "u#2023-08-28"}


def test_a_rule_of_other_days_than_ours_is_not_told() -> None:
    berlin = "UID:u\nDTSTART;TZID=Europe/Berlin:20230807T190000\nRRULE:FREQ=WEEKLY;COUNT=3"
    assert repeated(berlin).rule == ""


def test_endless_rules_are_told_up_to_their_last_date() -> None:
    one = repeated("UID:u\nDTSTART;VALUE=DATE:20230807\nRRULE:FREQ=WEEKLY")
    assert (one.start, one.last) == ("2023-08-07", "2025-08-04")
