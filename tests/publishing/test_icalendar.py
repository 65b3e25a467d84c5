"""The iCalendar writer, read back with the icalendar package."""

import time
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.domain.agenda import AgendaItem
from newsroom.publishing.icalendar import calendar, escaped, folded

from .test_feeds import SITE
from .test_structured import item

NAMES = [
    "Rapat, sesi 1; data & arsip",
    "Pengajian رمضان 1445 H, pukul 19.30 WIT",
    'Rakor "Satu Data" – Jum\'at 🙏🏽🙏🏽🙏🏽🙏🏽🙏🏽🙏🏽🙏🏽🙏🏽🙏🏽🙏🏽🙏🏽',
    *("x" * count + "é" * 40 for count in range(4)),
    "C:\\arsip\\baru, \\n bukan baris",
]


def parsed(*items: AgendaItem) -> Any:
    text = calendar(SITE, items)
    check_lines(text)
    return icalendar.Calendar.from_ical(text.encode())


def check_lines(text: str) -> None:
    assert text.endswith("END:VCALENDAR\r\n")
    assert text.count("\r\n") == text.count("\n") == text.count("\r")
    for line in text.split("\r\n"):
        assert len(line.encode()) <= 75
    assert "\r\n\r\n" not in text


def event_of(**changes: Any) -> Any:
    (found,) = parsed(item(**changes)).walk("VEVENT")
    assert found.errors == []
    return found


def test_the_calendar_names_its_version_maker_and_office() -> None:
    found = parsed(item())
    assert found["VERSION"] == "2.0"
    assert found["PRODID"]
    assert found["CALSCALE"] == "GREGORIAN"
    assert found["X-WR-CALNAME"] == "Agenda Humas & Protokol"
    assert "METHOD" not in found


@pytest.mark.parametrize("name", NAMES)
def test_texts_come_back_as_typed(name: str) -> None:
    found = event_of(title=name, place=name, organiser=name)
    assert found["SUMMARY"] == name
    assert found["LOCATION"] == name
    assert found["DESCRIPTION"] == f"Penyelenggara: {name}"


@given(st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=200))
def test_folding_can_be_undone(text: str) -> None:
    line = folded(text)
    assert line.replace("\r\n ", "") == text
    assert all(len(piece.encode()) <= 75 for piece in line.split("\r\n"))


def test_lines_are_filled_before_they_are_folded() -> None:
    assert folded("x" * 75) == "x" * 75
    assert [len(piece) for piece in folded("x" * 224).split("\r\n")] == [75, 75, 75, 2]


@given(st.text(st.characters(), max_size=60))
def test_any_title_makes_a_calendar(text: str) -> None:
    made = calendar(SITE, [item(title=text, reason=text, status="cancelled", uid=text)])
    check_lines(made)
    assert len(icalendar.Calendar.from_ical(made.encode()).walk("VEVENT")) == 1


def test_control_characters_and_breaks() -> None:
    assert escaped("a, b; c\\d") == "a\\, b\\; c\\\\d"
    assert escaped("a\r\nb\x0cc\bd\u2028e") == "a\\nb cd\\ne"
    found = event_of(status="cancelled", reason="Baris satu\nBaris \\ dua")
    assert found["DESCRIPTION"] == "Dibatalkan: Baris satu\nBaris \\ dua"


# Time


def test_every_zone_used_is_defined_once() -> None:
    found = parsed(item(), item(id="0198c0000002", zone="WIT"), item(id="0198c0000003", zone="WIT"))
    zones = found.walk("VTIMEZONE")
    assert [zone["TZID"] for zone in zones] == ["Asia/Jayapura", "Asia/Makassar"]
    for zone, (label, hours) in zip(zones, [("WIT", 9), ("WITA", 8)], strict=True):
        (standard,) = zone.subcomponents
        assert standard.name == "STANDARD"
        assert standard["TZNAME"] == label
        offsets = {standard[name].td for name in ("TZOFFSETFROM", "TZOFFSETTO")}
        assert offsets == {timedelta(hours=hours)}
    used = {event["DTSTART"].params["TZID"] for event in found.walk("VEVENT")}
    assert used == {"Asia/Jayapura", "Asia/Makassar"}


@pytest.mark.parametrize(
    ("zone", "start", "utc"),
    [
        ("WITA", "11:00", "2023-08-07T03:00:00"),
        ("WIT", "08:00", "2023-08-06T23:00:00"),
        ("WIB", "08:00", "2023-08-07T01:00:00"),
    ],
)
def test_instants_are_right_in_every_zone(zone: str, start: str, utc: str) -> None:
    found = event_of(zone=zone, start=start, end="")
    assert found.start == datetime.fromisoformat(utc + "+00:00")
    assert found["DTSTART"].to_ical().decode() == f"20230807T{start.replace(':', '')}00"


def test_only_all_day_items_need_no_zone() -> None:
    found = parsed(item(start="", end="", all_day=True))
    assert found.walk("VTIMEZONE") == []


def test_an_empty_agenda_is_a_valid_calendar() -> None:
    assert [part.name for part in parsed().subcomponents] == ["VTIMEZONE"]


@pytest.mark.parametrize(
    ("changes", "end"),
    [
        ({}, "20230807T120000"),
        ({"end": ""}, None),
        ({"start": "23:45", "end": ""}, None),
        ({"start": "00:00", "end": ""}, None),
        ({"start": "20:00", "end": "00:00"}, "20230808T000000"),
        ({"start": "20:00", "end": "02:00"}, "20230808T020000"),
        ({"end_date": "2023-08-09"}, "20230809T120000"),
        ({"end_date": "2023-08-09", "end": ""}, "20230810T000000"),
        ({"end_date": "2023-08-07", "end": "07:00"}, None),
        ({"end_date": "2023-08-07", "end": "08:00"}, None),
        ({"end_date": "2023-08-01"}, None),
    ],
)
def test_ends_come_after_starts_or_not_at_all(changes: dict[str, Any], end: str | None) -> None:
    found = event_of(**changes)
    assert (found["DTEND"].to_ical().decode() if "DTEND" in found else None) == end


@pytest.mark.parametrize("all_day", [True, False])
@pytest.mark.parametrize(
    ("end_date", "after"),
    [("", date(2023, 8, 8)), ("2023-08-31", date(2023, 9, 1)), ("2023-08-01", date(2023, 8, 8))],
)
def test_days_end_exclusively(all_day: bool, end_date: str, after: date) -> None:
    found = event_of(start="", end="", all_day=all_day, end_date=end_date)
    assert found["DTSTART"].params["VALUE"] == "DATE"
    assert (found["DTSTART"].dt, found["DTEND"].dt) == (date(2023, 8, 7), after)
    assert ("Waktu menyusul" in found.get("DESCRIPTION", "")) is not all_day


# Identity, status, secrets


def test_uids_are_stable_and_sequences_count() -> None:
    first, second = event_of(), event_of(title="Lain", start="09:00", sequence=3)
    assert first["UID"] == second["UID"] == "agenda-0198c0000001@contoh.go.id"
    assert (first["SEQUENCE"], second["SEQUENCE"]) == (0, 3)
    assert event_of(uid="040000;8200,E0")["UID"] == "040000;8200,E0"


def test_stamps_are_the_last_change_and_no_clock() -> None:
    found = event_of()
    assert found["DTSTAMP"].dt == datetime.fromisoformat("2023-08-01T00:00:00+00:00")
    assert found["LAST-MODIFIED"].dt == found["DTSTAMP"].dt
    assert calendar(SITE, [item()]) == calendar(SITE, [item()])
    assert event_of(modified="")["DTSTAMP"].dt == datetime.fromisoformat("2023-08-07T00:00:00Z")


def test_addresses_are_given_where_known() -> None:
    assert event_of()["URL"] == "https://contoh.go.id/humas/agenda/2023/08/sosialisasi.html"
    text = calendar(replace(SITE, url=""), [item()])
    assert "URL" not in text
    assert "UID:agenda-0198c0000001@ruang-redaksi.invalid\r\n" in text


@pytest.mark.parametrize(
    ("status", "expected", "description"),
    [
        ("confirmed", "CONFIRMED", None),
        ("tentative", "TENTATIVE", "Rencana: Cuaca, buruk"),
        ("postponed", "TENTATIVE", "Ditunda: Cuaca, buruk"),
        ("rescheduled", "CONFIRMED", "Dijadwalkan ulang: Cuaca, buruk"),
        ("cancelled", "CANCELLED", "Dibatalkan: Cuaca, buruk"),
    ],
)
def test_statuses_and_their_reasons(status: str, expected: str, description: str | None) -> None:
    found = event_of(status=status, reason="Cuaca, buruk")
    assert found["STATUS"] == expected
    assert found.get("DESCRIPTION") == description


def test_a_moved_item_says_from_when() -> None:
    found = event_of(status="rescheduled", moved_from="2023-08-01")
    assert found["DESCRIPTION"] == "Dijadwalkan ulang\nSemula 1 Agustus 2023"


def test_kinds_are_categories() -> None:
    assert event_of(kind="rapat")["CATEGORIES"].cats == ["Rapat"]
    assert "CATEGORIES" not in event_of(kind="lainnya")


def test_notes_are_never_written() -> None:
    every = {"notes": "RAHASIA", "source": "RAHASIA", "extra": {"x": "RAHASIA"}, "venue": "RAHASIA"}
    for status in ("confirmed", "cancelled", "rescheduled"):
        assert "RAHASIA" not in calendar(SITE, [item(status=status, reason="x", **every)])


def test_what_lasts_until_it_is_over_has_no_end() -> None:
    for changes in ({}, {"end_date": "2023-08-09"}):
        found = event_of(end="", open_end=True, **changes)
        assert "DTEND" not in found
        assert found["DESCRIPTION"] == "Pukul 08.00 WITA s.d. selesai"
        assert found["X-RUANGREDAKSI-TIME"] == "OPEN"


def test_internal_ones_are_private_and_others_say_nothing_of_it() -> None:
    assert event_of(public=False)["CLASS"] == "PRIVATE"
    assert "CLASS" not in event_of()


def test_duties_are_never_written() -> None:
    text = calendar(SITE, [item(reporters=("RAHASIA",), photographers=("RAHASIA",),
                                vehicle="RAHASIA", attachments=("RAHASIA",), series="RAHASIA",
                                occurrence="RAHASIA")])  # fmt: skip
    assert "RAHASIA" not in text


def test_what_has_no_word_in_icalendar_is_told_to_other_newsrooms() -> None:
    found = event_of(
        status="postponed", reason="Cuaca, buruk", moved_from="2023-08-01", organiser="Biro Umum"
    )
    own = {
        name[len("X-RUANGREDAKSI-") :]: str(value) for name, value in found.items() if "X-" in name
    }
    assert own == {
        "STATUS": "postponed", "REASON": "Cuaca\\, buruk", "MOVED-FROM": "2023-08-01",
        "ORGANISER": "Biro Umum",
    }  # fmt: skip
    untimed = event_of(start="", end="", zone="WIB")
    assert (untimed["X-RUANGREDAKSI-TIME"], untimed["X-RUANGREDAKSI-ZONE"]) == ("UNKNOWN", "WIB")


@pytest.mark.torture
def test_an_item_takes_less_than_60_microseconds() -> None:
    many = [item(id=f"0198c{number:07}", title="Rapat é, sesi " * 8) for number in range(2_000)]
    best = min(timed(many) for _ in range(5))
    assert best / len(many) < 60e-6


def timed(items: list[AgendaItem]) -> float:
    start = time.perf_counter()
    calendar(SITE, items)
    return time.perf_counter() - start
