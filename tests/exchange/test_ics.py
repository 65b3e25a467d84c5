"""Calendar files."""

import time
from pathlib import Path

import pytest

from newsroom.domain.agenda import AgendaItem
from newsroom.domain.errors import NewsroomError
from newsroom.exchange.draft import ImportedEvent
from newsroom.exchange.ics import read

CASES = Path(__file__).resolve().parents[3] / "shared/cases/files"


def calendar(*events: str, head: str = "") -> bytes:
    body = "".join(
        f"BEGIN:VEVENT\nDTSTAMP:20230801T000000Z\n{event}\nEND:VEVENT\n" for event in events
    )
    text = f"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Uji//ID\n{head}{body}END:VCALENDAR\n"
    return text.replace("\n", "\r\n").encode()


def events(*given: str, zone: str = "WIT", head: str = "") -> list[ImportedEvent]:
    return list(read(calendar(*given, head=head), zone).events)


def one(text: str, zone: str = "WIT") -> AgendaItem:
    (event,) = events(f"UID:u1@uji\nSUMMARY:Rapat\n{text}", zone=zone)
    return event.item


def test_all_fields() -> None:
    item = one(
        "DTSTART;TZID=Asia/Makassar:20230905T090000\nDTEND;TZID=Asia/Makassar:20230905T110000\n"
        "LOCATION:Aula\\, Lt. 2\nDESCRIPTION:Kata sandi rapat: 1234\\nBawa map\nSTATUS:TENTATIVE\n"
        "SEQUENCE:4\nCATEGORIES:Penting,Upacara\nORGANIZER;CN=Biro Umum:mailto:orang@contoh.go.id\n"
        "ATTENDEE;CN=Orang:mailto:orang@contoh.go.id\nCLASS:PRIVATE"
    )
    assert (item.date, item.start, item.end, item.zone) == ("2023-09-05", "09:00", "11:00", "WITA")
    assert (item.place, item.organiser, item.kind) == ("Aula, Lt. 2", "Biro Umum", "upacara")
    assert (item.status, item.sequence, item.uid, item.public) == ("tentative", 4, "u1@uji", False)
    assert item.notes == "Kata sandi rapat: 1234\nBawa map"
    assert "orang@" not in repr(item)
    assert (item.id, item.end_date) == ("", "")


@pytest.mark.parametrize(
    ("start", "clock", "label", "rules"),
    [
        (";TZID=Asia/Jakarta:20230905T090000", "09:00", "WIB", []),
        (";TZID=Asia/Pontianak:20230905T090000", "09:00", "WIB", []),
        (";TZID=SE Asia Standard Time:20230905T090000", "09:00", "WIB", []),
        (";TZID=Singapore Standard Time:20230905T090000", "09:00", "WITA", []),
        (";TZID=Tokyo Standard Time:20230905T090000", "09:00", "WIT", []),
        (":20230905T000000Z", "09:00", "WIT", []),
        (";TZID=Etc/UTC:20230905T000000", "09:00", "WIT", []),
        (":20230905T090000", "09:00", "WIT", []),
        (";TZID=Waktu Kantor:20230905T090000", "09:00", "WIT", ["zone.unknown"]),
        (";TZID=Europe/London:20230905T010000", "09:00", "WIT", ["zone.converted"]),
        (";TZID=Europe/London:20230105T000000", "09:00", "WIT", ["zone.converted"]),
    ],
)
def test_zones(start: str, clock: str, label: str, rules: list[str]) -> None:
    (event,) = events(f"UID:u1\nSUMMARY:Rapat\nDTSTART{start}")
    assert (event.item.start, event.item.zone) == (clock, label)
    assert [finding.rule for finding in event.warnings] == rules


def test_an_unknown_zone_is_named() -> None:
    (event,) = events("UID:u\nSUMMARY:R\nDTSTART;TZID=Waktu Kantor:20230905T090000")
    assert "Waktu Kantor" in str(event.warnings[0].message)
    assert "09.00" in str(event.warnings[0].message)


def test_a_zone_that_the_file_defines() -> None:
    zone = (
        "BEGIN:VTIMEZONE\nTZID:Waktu Kantor\nBEGIN:STANDARD\nDTSTART:19700101T000000\n"
        "TZOFFSETFROM:+0800\nTZOFFSETTO:+0800\nEND:STANDARD\nEND:VTIMEZONE\n"
    )
    (event,) = events("UID:u\nSUMMARY:R\nDTSTART;TZID=Waktu Kantor:20230905T090000", head=zone)
    assert (event.item.start, event.item.zone, event.warnings) == ("09:00", "WITA", ())


@pytest.mark.parametrize(
    ("text", "printed", "days", "all_day"),
    [
        ("DTSTART;VALUE=DATE:20230821\nDTEND;VALUE=DATE:20230824", "", "21–23 Agustus 2023", True),
        ("DTSTART;VALUE=DATE:20230817\nDTEND;VALUE=DATE:20230818", "", "17 Agustus 2023", True),
        ("DTSTART;VALUE=DATE:20230817", "", "17 Agustus 2023", True),
        ("DTSTART;VALUE=DATE:20230817\nDURATION:P3D", "", "17–19 Agustus 2023", True),
        ("DTSTART:20230821T000000\nDTEND:20230824T000000", "", "21–23 Agustus 2023", True),
        (
            "DTSTART:20230810T200000\nDTEND:20230811T000000",
            "20.00–24.00 WIT",
            "10 Agustus 2023",
            False,
        ),
        (
            "DTSTART:20230810T200000\nDTEND:20230811T020000",
            "20.00–02.00 WIT",
            "10 Agustus 2023",
            False,
        ),
        (
            "DTSTART:20230812T000000\nDTEND:20230812T010000",
            "00.00–01.00 WIT",
            "12 Agustus 2023",
            False,
        ),
        ("DTSTART:20230810T234500", "23.45 WIT", "10 Agustus 2023", False),
        ("DTSTART:20230810T000000", "00.00 WIT", "10 Agustus 2023", False),
        ("DTSTART:20230810T080000\nDURATION:PT1H30M", "08.00–09.30 WIT", "10 Agustus 2023", False),
        ("DTSTART:20230810T080000\nDTEND:20230810T070000", "08.00 WIT", "10 Agustus 2023", False),
        (
            "DTSTART:20230810T080000\nDTEND:20230812T160000",
            "08.00–16.00 WIT",
            "10–12 Agustus 2023",
            False,
        ),
        (
            "DTSTART:20230810T080000\nDTEND;VALUE=DATE:20230812",
            "08.00 WIT",
            "10 Agustus 2023",
            False,
        ),
        ("DTSTART:20230810T080000\nDURATION:P99999999D", "08.00 WIT", "10 Agustus 2023", False),
    ],
)
def test_spans(text: str, printed: str, days: str, all_day: bool) -> None:
    item = one(text)
    assert (item.printed_time, item.printed_days, item.all_day) == (printed, days, all_day)


def test_ends_in_another_zone() -> None:
    item = one(
        "DTSTART;TZID=Asia/Jayapura:20230905T090000\nDTEND;TZID=Asia/Jakarta:20230905T090000"
    )
    assert item.printed_time == "09.00–11.00 WIT"


def _days(rule: str, start: str = "20230807T080000") -> list[str]:
    return [
        e.item.date for e in events(f"UID:u\nSUMMARY:R\nDTSTART;TZID=Asia/Jayapura:{start}\n{rule}")
    ]


@pytest.mark.parametrize(
    ("rule", "days"),
    [
        ("RRULE:FREQ=WEEKLY;COUNT=3", ["2023-08-07", "2023-08-14", "2023-08-21"]),
        ("RRULE:FREQ=DAILY;INTERVAL=2;UNTIL=20230811", ["2023-08-07", "2023-08-09", "2023-08-11"]),
        ("RRULE:FREQ=WEEKLY;UNTIL=20230813T230000Z", ["2023-08-07", "2023-08-14"]),
        ("RRULE:FREQ=WEEKLY;UNTIL=20230813T225959Z", ["2023-08-07"]),
        ("RRULE:FREQ=MONTHLY;BYDAY=MO;BYSETPOS=1;COUNT=2", ["2023-08-07", "2023-09-04"]),
        ("RRULE:FREQ=WEEKLY;COUNT=2\nEXDATE:20230806T230000Z", ["2023-08-14"]),
        ("RRULE:FREQ=WEEKLY;COUNT=2\nEXDATE;VALUE=DATE:20230814", ["2023-08-07"]),
        (
            "RRULE:FREQ=WEEKLY;COUNT=2\nRDATE;TZID=Asia/Jayapura:20230809T080000",
            ["2023-08-07", "2023-08-09", "2023-08-14"],
        ),
        ("RDATE;TZID=Asia/Jayapura:20230809T080000", ["2023-08-07", "2023-08-09"]),
    ],
)
def test_repetition(rule: str, days: list[str]) -> None:
    assert _days(rule) == days


def test_occurrences_have_identities_of_their_own() -> None:
    found = events("UID:u\nSUMMARY:R\nDTSTART:20230807T080000\nRRULE:FREQ=WEEKLY;COUNT=2")
    assert [event.item.uid for event in found] == ["u#2023-08-07", "u#2023-08-14"]
    assert len({event.item.source for event in found}) == 2


def test_a_moved_and_a_cancelled_occurrence() -> None:
    found = events(
        "UID:u\nSUMMARY:Apel\nDTSTART:20230807T080000\nRRULE:FREQ=WEEKLY;COUNT=4",
        "UID:u\nSUMMARY:Apel\nRECURRENCE-ID:20230814T080000\nDTSTART:20230815T100000",
        "UID:u\nSUMMARY:Apel\nRECURRENCE-ID:20230828T080000\nDTSTART:20230828T080000\nSTATUS:CANCELLED",
    )
    told = sorted((e.item.date, e.item.start, e.item.status, e.item.uid) for e in found)
    assert told == [
        ("2023-08-07", "08:00", "confirmed", "u#2023-08-07"),
        ("2023-08-15", "10:00", "confirmed", "u#2023-08-14"),
        ("2023-08-21", "08:00", "confirmed", "u#2023-08-21"),
        ("2023-08-28", "08:00", "cancelled", "u#2023-08-28"),
    ]


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=DAILY;INTERVAL=0",
        "FREQ=HOURLY;COUNT=3",
        "FREQ=SECONDLY",
        "FREQ=DAILY;BYHOUR=8,9",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31",
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=DAILY;BYSETPOS=5",
        "FREQ=DAILY;INTERVAL=7;BYDAY=TU",
        "FREQ=WEEKLY;INTERVAL=60;BYMONTH=2",
        "FREQ=WEEKLY;UNTIL=20230101",
        "FREQ=WEEKLY;BYDAY=MO\nRRULE:FREQ=HOURLY",
    ],
)
def test_rules_that_are_not_followed(rule: str) -> None:
    (event,) = events(f"UID:u\nSUMMARY:R\nDTSTART:20230807T080000\nRRULE:{rule}")
    assert [finding.rule for finding in event.warnings] == ["import.recurrence"]
    assert event.item.uid == "u"


@pytest.mark.parametrize("until", ["", ";UNTIL=99991231T235959Z", ";COUNT=1000000000"])
def test_endless_repetition_is_bounded(until: str) -> None:
    found = events(f"UID:u\nSUMMARY:R\nDTSTART:20230807T080000\nRRULE:FREQ=DAILY{until}")
    assert len(found) == 400
    assert [finding.rule for finding in found[0].warnings] == ["import.recurrence"]
    assert not found[1].warnings
    assert len(_days("RRULE:FREQ=WEEKLY")) == 105


def test_hostile_rules_end_soon() -> None:
    began = time.monotonic()
    # The fifth Monday is never the first of a month: dateutil looks at every month to 9999.
    hostile = "DTSTART:20230807T080000\nRRULE:FREQ=MONTHLY;BYDAY=5MO;BYMONTHDAY=1"
    found = events(*(f"UID:u{n}\nSUMMARY:R\n{hostile}" for n in range(100)))
    assert time.monotonic() - began < 20
    assert [finding.rule for finding in found[-1].warnings] == ["import.recurrence"]


def test_a_cancelling_calendar() -> None:
    (event,) = events("UID:u\nSUMMARY:R\nDTSTART:20230807T080000", head="METHOD:CANCEL\n")
    assert event.item.status == "cancelled"


def test_events_without_a_day_are_said() -> None:
    page = read(
        calendar("UID:a\nSUMMARY:R", "UID:b\nSUMMARY:R\nDTSTART:2023", "UID:c\nDTSTART:20230807"),
        "WIT",
    )
    assert [event.item.title for event in page.events] == ["Tanpa judul"]
    assert "2 acara" in str(page.notices[0])


def test_odd_values_do_not_stop_the_file() -> None:
    item = one(
        "DTSTART:20230807T080000\nSEQUENCE:abc\nSTATUS:APA\nSUMMARY:Dua\nDTEND:rusak\nRRULE:FREQ=XX\n"
        "X-ANEH;P=1:nilai"
    )
    assert (item.sequence, item.status, item.end) == (0, "confirmed", "")


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"halo",
        b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\n",
        b"\xff\xfe\x00\x01",
        b"\x00" * 100,
        b"END:VCALENDAR\r\n",
        calendar("UID:a\nDTSTART;TZID=Asia:20230807T080000"),
    ],
)
def test_broken_files(data: bytes) -> None:
    with pytest.raises(NewsroomError, match="kalender"):
        read(data, "WIT")


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_letters_are_right_in_every_encoding(encoding: str) -> None:
    text = calendar("UID:u\nDTSTART:20230807T080000\nSUMMARY:Kafé “Raya” – lantai 2").decode()
    (event,) = read(text.encode(encoding), "WIT").events
    assert event.item.title == "Kafé “Raya” – lantai 2"


def test_text_is_cleaned() -> None:
    item = one("DTSTART:20230807T080000\nLOCATION:Aula\\nBesar  \\, Weda")
    assert item.place == "Aula Besar , Weda"


# Files of the cases, where they lie beside the checkout

needs_cases = pytest.mark.skipif(not CASES.is_dir(), reason="no cases beside the checkout")


def _case(name: str) -> list[AgendaItem]:
    return [event.item for event in read((CASES / name).read_bytes(), "WIT").events]


@needs_cases
def test_case_o037_three_days() -> None:
    training, ceremony = _case("ics_seharian.ics")
    assert (training.date, training.end_date, training.all_day) == (
        "2023-08-21",
        "2023-08-23",
        True,
    )
    assert (ceremony.date, ceremony.end_date, ceremony.printed_time) == ("2023-08-17", "", "")


@needs_cases
def test_case_o069_midnight() -> None:
    evening, night = _case("ics_tengah_malam.ics")
    assert (evening.printed_days, evening.printed_time) == ("10 Agustus 2023", "20.00–24.00 WITA")
    assert (night.printed_days, night.printed_time) == ("12 Agustus 2023", "00.00–01.00 WITA")


@needs_cases
def test_case_o070_repetition() -> None:
    items = _case("ics_berulang.ics")
    assert [item.date for item in items] == ["2023-08-07", "2023-08-21", "2023-08-28"]
    assert {(item.printed_time, item.place) for item in items} == {
        ("08.00–09.00 WIT", "Pelataran Kantor")
    }


@needs_cases
def test_case_o071_windows_zones() -> None:
    items = sorted(_case("ics_outlook.ics"), key=lambda item: item.order)
    assert [item.printed_time for item in items] == ["09.00–11.00 WIT", "09.00–11.00 WIB"]
    assert items[0].title == "Rapat Evaluasi"


@needs_cases
def test_case_o072_identities_and_versions() -> None:
    before, after = _case("ics_impor_v1.ics"), _case("ics_impor_v2.ics")
    assert [item.source for item in before] == [item.source for item in after]
    assert [item.sequence for item in after] == [1, 1]
    assert [item.status for item in after] == ["confirmed", "cancelled"]
