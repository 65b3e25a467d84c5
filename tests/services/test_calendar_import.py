"""Calendar files on their way into the agenda: told again, brought up to date, taken back."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from newsroom.domain.agenda import AgendaItem
from newsroom.domain.site import Site
from newsroom.services import agenda, calendar_file, editing, exporting, week, week_texts
from newsroom.services.importing import Report, Watch, Wishes, import_sources
from newsroom.services.newsroom import Newsroom, create
from newsroom.storage import agenda as stored
from newsroom.storage import series as stored_series
from tests.exchange.test_ics import CASES, calendar, needs_cases

NOW = datetime(2023, 8, 1, tzinfo=UTC)


@pytest.fixture
def newsroom(tmp_path: Path) -> Iterator[Newsroom]:
    """An empty newsroom of an office in WIT, on 1 August 2023."""
    site = Site("Humas", url="https://contoh.go.id/", zone="WIT")
    with create(tmp_path / "a.newsroom", site, "Acm", lambda: NOW) as opened:
        yield opened


def take(newsroom: Newsroom, *events: str, head: str = "", **watch: Any) -> Report:
    file = newsroom.path.with_name("impor.ics")
    file.write_bytes(calendar(*events, head=head))
    return import_sources(newsroom, [file], watch=Watch(**watch))


def items(newsroom: Newsroom) -> list[AgendaItem]:
    return stored.find(newsroom.database)


def told(newsroom: Newsroom) -> list[tuple[str, str, str]]:
    return [(item.date, item.start, item.status) for item in items(newsroom)]


def counts(report: Report) -> tuple[int, int, int, int]:
    groups = (report.created, report.updated, report.skipped, report.failed)
    created, updated, skipped, failed = map(len, groups)
    return created, updated, skipped, failed


def meeting(sequence: int = 0, clock: str = "090000", more: str = "", stamp: str = "") -> str:
    last = f"\nLAST-MODIFIED:{stamp}" if stamp else ""
    return (
        f"UID:rapat@luar\nSUMMARY:Rapat\nSEQUENCE:{sequence}{last}\nLOCATION:Aula\n"
        f"DTSTART;TZID=Asia/Jayapura:20230905T{clock}{more}"
    )


# Versions


@needs_cases
def test_case_o072_twice_and_then_a_newer_version(newsroom: Newsroom) -> None:
    first, second = CASES / "ics_impor_v1.ics", CASES / "ics_impor_v2.ics"
    assert counts(import_sources(newsroom, [first])) == (2, 0, 0, 0)
    assert counts(import_sources(newsroom, [first])) == (0, 0, 2, 0)
    noted = next(item for item in items(newsroom) if item.status == "confirmed")
    agenda.save(newsroom, replace(noted, notes="Bawa proyektor"))
    assert counts(import_sources(newsroom, [second])) == (0, 2, 0, 0)
    moved, gone = sorted(items(newsroom), key=lambda item: item.status, reverse=True)
    assert (moved.title, moved.printed_time) == ("Rapat PPID (diundur)", "14.00–16.00 WIT")
    assert gone.status == "cancelled"
    assert "Bawa proyektor" in {item.notes for item in items(newsroom)}


@needs_cases
def test_case_o101_an_older_version_behind_a_newer_one(newsroom: Newsroom) -> None:
    import_sources(newsroom, [CASES / "ics_impor_v2.ics"])
    before = items(newsroom)
    report = import_sources(newsroom, [CASES / "ics_impor_v1.ics"])
    assert [str(one.reason) for one in report.skipped] == [
        f"Versi lama dilewati: {item.title}" for item in before
    ]
    assert items(newsroom) == before


def test_of_one_sequence_the_later_stamp_counts(newsroom: Newsroom) -> None:
    take(newsroom, meeting(clock="100000", stamp="20230802T000000Z"))
    take(newsroom, meeting(clock="090000", stamp="20230801T000000Z"))
    assert told(newsroom) == [("2023-09-05", "10:00", "confirmed")]
    take(newsroom, meeting(clock="110000", stamp="20230803T000000Z"))
    assert told(newsroom) == [("2023-09-05", "11:00", "confirmed")]


def test_an_export_without_counting_is_followed_again_and_again(newsroom: Newsroom) -> None:
    """Google raises SEQUENCE only now and then; our own count must not shut it out."""
    for hour in ("080000", "090000", "100000"):
        assert counts(take(newsroom, meeting(clock=hour))) != (0, 0, 1, 0)
    assert told(newsroom) == [("2023-09-05", "10:00", "confirmed")]
    assert items(newsroom)[0].sequence == 2


def test_what_was_changed_here_stays_until_the_calendar_changes_it(newsroom: Newsroom) -> None:
    take(newsroom, meeting())
    (item,) = items(newsroom)
    mine = replace(
        item, place="Ruang Rapat", kind="upacara", officials=("Bupati",), reporters=("Acm",),
        vehicle="DG 1", attachments=(), public=False, start="09:30",
    )  # fmt: skip
    agenda.save(newsroom, mine)
    assert counts(take(newsroom, meeting())) == (0, 0, 1, 0)
    report = take(newsroom, meeting(sequence=1, clock="140000"))
    (after,) = items(newsroom)
    assert (after.start, after.place, after.kind) == ("14:00", "Ruang Rapat", "upacara")
    assert (after.officials, after.reporters, after.vehicle) == (("Bupati",), ("Acm",), "DG 1")
    assert after.public is False
    replaced = [str(found.message) for _, found in report.warnings if "replaced" in found.rule]
    assert replaced == [
        "Isian Anda “5 September 2023 09.30 WIT” diganti menurut berkas kalender: "
        "“5 September 2023 14.00 WIT”."
    ]


def test_a_state_that_calendars_have_no_word_for_stays(newsroom: Newsroom) -> None:
    take(newsroom, meeting())
    (item,) = items(newsroom)
    agenda.save(newsroom, replace(item, status="rescheduled", moved_from="2023-09-04"))
    take(newsroom, meeting(sequence=1, clock="100000"))
    (after,) = items(newsroom)
    assert (after.start, after.status, after.moved_from) == ("10:00", "rescheduled", "2023-09-04")


def test_what_becomes_private_is_shown_no_more(newsroom: Newsroom) -> None:
    take(newsroom, meeting())
    take(newsroom, meeting(more="\nCLASS:PRIVATE"))
    assert [item.public for item in items(newsroom)] == [False]


def test_new_descriptions_replace_old_ones_but_no_notes_of_ours(newsroom: Newsroom) -> None:
    take(newsroom, meeting(more="\nDESCRIPTION:Satu"))
    take(newsroom, meeting(more="\nDESCRIPTION:Dua"))
    assert [item.notes for item in items(newsroom)] == ["Dua"]
    agenda.save(newsroom, replace(items(newsroom)[0], notes="Dua. Bawa map."))
    take(newsroom, meeting(more="\nDESCRIPTION:Tiga"))
    assert [item.notes for item in items(newsroom)] == ["Dua. Bawa map."]


def test_what_lies_in_the_trash_comes_back_only_as_a_whole(newsroom: Newsroom) -> None:
    other = meeting(clock="100000").replace("rapat@luar", "lain@luar")
    take(newsroom, meeting(), other)
    first, second = items(newsroom)
    editing.trash(newsroom, first.id)
    report = take(newsroom, meeting(), other)
    assert str(report.skipped[0].reason) == "Ada di Sampah: Rapat"
    assert len(items(newsroom)) == 1
    editing.trash(newsroom, second.id)
    assert counts(take(newsroom, meeting(), other)) == (2, 0, 0, 0)
    assert len(items(newsroom)) == 2


# Taking back


def test_a_cancelling_calendar_touches_only_the_state(newsroom: Newsroom) -> None:
    take(newsroom, meeting())
    agenda.save(newsroom, replace(items(newsroom)[0], notes="Bawa map"))
    bare = "UID:rapat@luar\nSEQUENCE:1"
    assert counts(take(newsroom, bare, head="METHOD:CANCEL\n")) == (0, 1, 0, 0)
    (item,) = items(newsroom)
    assert (item.status, item.title, item.start, item.notes) == (
        "cancelled", "Rapat", "09:00", "Bawa map",
    )  # fmt: skip
    assert counts(take(newsroom, bare, head="METHOD:CANCEL\n")) == (0, 0, 1, 0)


def test_cancelling_what_was_never_announced_makes_nothing(newsroom: Newsroom) -> None:
    report = take(newsroom, meeting(), head="METHOD:CANCEL\n")
    assert [str(one.reason) for one in report.skipped] == ["Pembatalan tanpa acaranya: Rapat"]
    assert items(newsroom) == []


def test_an_older_cancellation_is_passed_over(newsroom: Newsroom) -> None:
    take(newsroom, meeting(sequence=3))
    take(newsroom, meeting(sequence=2), head="METHOD:CANCEL\n")
    assert [item.status for item in items(newsroom)] == ["confirmed"]


def test_answers_of_guests_are_no_events(newsroom: Newsroom) -> None:
    report = take(newsroom, meeting(), head="METHOD:REPLY\n")
    assert "jawaban" in str(report.failed[0].reason)
    assert items(newsroom) == []


# Repetition


def weekly(rule: str = "RRULE:FREQ=WEEKLY;COUNT=4", sequence: int = 0, day: str = "07") -> str:
    return (
        f"UID:apel@luar\nSUMMARY:Apel\nSEQUENCE:{sequence}\n"
        f"DTSTART;TZID=Asia/Jayapura:202308{day}T080000\n{rule}"
    )


def test_dates_belong_to_a_series(newsroom: Newsroom) -> None:
    take(newsroom, weekly("RRULE:FREQ=WEEKLY;COUNT=4\nEXDATE;TZID=Asia/Jayapura:20230814T080000"))
    found = items(newsroom)
    assert [item.occurrence for item in found] == ["2023-08-07", "2023-08-21", "2023-08-28"]
    (series_id,) = {item.series for item in found}
    series = stored_series.get(newsroom.database, series_id)
    assert series is not None
    assert (series.rule, series.start, series.excluded, series.until) == (
        "FREQ=WEEKLY;COUNT=4", "2023-08-07T08:00", ("2023-08-14",), "",
    )  # fmt: skip
    take(newsroom, weekly())
    assert {item.series for item in items(newsroom)} == {series_id}


def test_a_date_that_was_taken_out_is_cancelled(newsroom: Newsroom) -> None:
    take(newsroom, weekly())
    out = "RRULE:FREQ=WEEKLY;COUNT=4\nEXDATE;TZID=Asia/Jayapura:20230814T080000"
    report = take(newsroom, weekly(out, sequence=1))
    assert [outcome.record.id for outcome in report.updated] == [items(newsroom)[1].id]
    assert [item.status for item in items(newsroom)] == [
        "confirmed", "cancelled", "confirmed", "confirmed",
    ]  # fmt: skip
    assert counts(take(newsroom, weekly(out, sequence=1))) == (0, 0, 3, 0)


def test_dates_that_have_passed_are_history(newsroom: Newsroom) -> None:
    take(newsroom, weekly(day="03").replace("202308", "202307"))
    take(newsroom, weekly("RRULE:FREQ=WEEKLY;COUNT=1", sequence=1))
    assert told(newsroom) == [
        ("2023-07-03", "08:00", "confirmed"),
        ("2023-07-10", "08:00", "confirmed"),
        ("2023-07-17", "08:00", "confirmed"),
        ("2023-07-24", "08:00", "confirmed"),
        ("2023-08-07", "08:00", "confirmed"),
    ]


def test_an_older_file_takes_nothing_out(newsroom: Newsroom) -> None:
    take(newsroom, weekly(sequence=1))
    take(newsroom, weekly("RRULE:FREQ=WEEKLY;COUNT=1"))
    assert {item.status for item in items(newsroom)} == {"confirmed"}


def test_dates_behind_the_horizon_are_not_taken_out(newsroom: Newsroom) -> None:
    take(newsroom, weekly("RRULE:FREQ=WEEKLY"))
    last = items(newsroom)[-1]
    later = replace(
        last, id="", date="2027-08-02", slug="", source="", uid="apel@luar#2027-08-02",
        occurrence="2027-08-02",
    )  # fmt: skip
    agenda.save(newsroom, later)
    take(newsroom, weekly("RRULE:FREQ=WEEKLY", sequence=1))
    assert items(newsroom)[-1].status == "confirmed"


def test_a_single_date_is_cancelled_by_its_calendar(newsroom: Newsroom) -> None:
    take(newsroom, weekly())
    one = (
        "UID:apel@luar\nSEQUENCE:1\nRECURRENCE-ID;TZID=Asia/Jayapura:20230814T080000\n"
        "DTSTART;TZID=Asia/Jayapura:20230814T080000"
    )
    take(newsroom, one, head="METHOD:CANCEL\n")
    assert [item.status for item in items(newsroom)].count("cancelled") == 1
    assert items(newsroom)[1].status == "cancelled"
    take(newsroom, "UID:apel@luar\nSEQUENCE:2", head="METHOD:CANCEL\n")
    assert {item.status for item in items(newsroom)} == {"cancelled"}


def test_one_that_begins_to_repeat_stays_itself_and_back(newsroom: Newsroom) -> None:
    take(newsroom, weekly(""))
    (single,) = items(newsroom)
    take(newsroom, weekly(sequence=1))
    assert len(items(newsroom)) == 4
    assert items(newsroom)[0].id == single.id
    take(newsroom, weekly("", sequence=2))
    assert items(newsroom)[0].id == single.id


# Zones that nobody knows

OFFICE_TIME = "UID:u\nSUMMARY:Rapat\nDTSTART;TZID=Waktu Kantor:20230905T090000"


def test_an_answer_about_a_zone_holds_for_the_next_file(newsroom: Newsroom) -> None:
    file = newsroom.path.with_name("impor.ics")
    file.write_bytes(calendar(OFFICE_TIME))
    planned = calendar_file.plan(newsroom, file)
    assert calendar_file.unknown_zones(planned) == {"Waktu Kantor": "WIT"}
    answers = {"Waktu Kantor": "WITA"}
    assert calendar_file.unknown_zones(calendar_file.plan(newsroom, file, answers)) == {}
    assert calendar_file.unknown_zones(calendar_file.plan(newsroom, file)) != {}  # no answer yet
    calendar_file.bring(newsroom, file, zones=answers)
    (item,) = items(newsroom)
    assert (item.start, item.zone, "zone_unknown" in item.extra) == ("09:00", "WITA", False)
    report = take(newsroom, OFFICE_TIME.replace("UID:u", "UID:v"))
    assert [outcome.record.zone for outcome in report.created] == ["WITA"]
    assert "zone.unknown" not in {found.rule for _, found in report.warnings}


def test_an_answer_after_the_import_mends_it(newsroom: Newsroom) -> None:
    file = newsroom.path.with_name("impor.ics")
    file.write_bytes(calendar(OFFICE_TIME))
    report = import_sources(newsroom, [file])
    assert [found.rule for _, found in report.warnings] == ["zone.unknown"]
    assert items(newsroom)[0].extra["zone_unknown"] == "Waktu Kantor"
    for zone in ("WIT", "WIB"):
        calendar_file.bring(newsroom, file, zones={"Waktu Kantor": zone})
        (item,) = items(newsroom)
        assert (item.start, item.zone, "zone_unknown" in item.extra) == ("09:00", zone, False)


# Our own files


def announced(newsroom: Newsroom, **fields: Any) -> AgendaItem:
    item = AgendaItem("", "Rapat Koordinasi", "2023-08-10", start="08:00", zone="WITA")
    return agenda.save(newsroom, replace(item, **fields)).item


EVERY_KIND: tuple[dict[str, Any], ...] = (
    {"end": "10:00", "place": "Aula, Lt. 2", "kind": "publik", "organiser": "Biro Umum"},
    {"open_end": True, "status": "postponed", "reason": "Cuaca; ombak"},
    {"start": "", "zone": "WIB", "title": "Waktu menyusul"},
    {"start": "", "all_day": True, "end_date": "2023-08-12", "kind": "lainnya"},
    {"end_date": "2023-08-12", "status": "rescheduled", "moved_from": "2023-08-09"},
    {"status": "cancelled", "reason": "Dibatalkan panitia"},
    {"public": False, "notes": "Kata sandi rapat", "title": "Internal"},
    {"start": "20:00", "end": "00:00", "zone": "WIT"},
)


def exported(newsroom: Newsroom) -> Path:
    folder = newsroom.path.with_name("ekspor")
    exporting.export(newsroom, folder)
    return folder / "agenda.ics"


def test_importing_what_we_wrote_changes_nothing(newsroom: Newsroom) -> None:
    for fields in EVERY_KIND:
        announced(newsroom, **fields)
    before = items(newsroom)
    report = import_sources(newsroom, [exported(newsroom)])
    assert counts(report) == (0, 0, len(EVERY_KIND), 0)
    assert items(newsroom) == before
    assert not report.changes


def test_an_empty_newsroom_gets_them_as_they_were(newsroom: Newsroom, tmp_path: Path) -> None:
    for fields in EVERY_KIND:
        announced(newsroom, **fields)
    with create(tmp_path / "b.newsroom", newsroom.site, "Acm", lambda: NOW) as other:
        import_sources(other, [exported(newsroom)])
        there = items(other)
    shown = ("title", "date", "end_date", "start", "end", "open_end", "all_day", "zone", "place",
             "organiser", "kind", "status", "reason", "moved_from", "public")  # fmt: skip
    told_here = [[getattr(item, name) for name in shown] for item in items(newsroom)]
    assert sorted([getattr(item, name) for name in shown] for item in there) == sorted(told_here)
    assert {item.notes for item in there} == {""}


def test_one_of_ours_that_somebody_else_has_moved(newsroom: Newsroom) -> None:
    item = announced(newsroom, notes="Bawa map", reporters=("Acm",))
    data = exported(newsroom).read_bytes().decode()
    moved = data.replace("SEQUENCE:0", "SEQUENCE:1").replace("T080000", "T130000")
    file = newsroom.path.with_name("balik.ics")
    file.write_text(moved.replace("PRODID:-//Ruang Redaksi", "PRODID:-//Lain"), newline="")
    assert counts(import_sources(newsroom, [file])) == (0, 1, 0, 0)
    (after,) = items(newsroom)
    assert (after.id, after.start, after.uid, after.kind) == (item.id, "13:00", "", item.kind)
    assert (after.notes, after.reporters) == ("Bawa map", ("Acm",))
    assert after.sequence > item.sequence
    assert counts(import_sources(newsroom, [file])) == (0, 0, 1, 0)


def test_case_o099_a_series_of_ours_in_another_database(newsroom: Newsroom, tmp_path: Path) -> None:
    take(newsroom, weekly())
    first, second, third, last = items(newsroom)
    agenda.save(newsroom, replace(second, date="2023-08-15", start="10:00"))
    editing.trash(newsroom, last.id)
    with create(tmp_path / "b.newsroom", newsroom.site, "Acm", lambda: NOW) as other:
        import_sources(other, [exported(newsroom)])
        assert told(other) == told(newsroom)
        assert [item.uid for item in items(other)] == [item.uid for item in items(newsroom)]
    assert [day for day, _, _ in told(newsroom)] == ["2023-08-07", "2023-08-15", "2023-08-21"]
    assert first.id != third.id


def test_each_state_has_a_number_of_its_own(newsroom: Newsroom) -> None:
    """No two states that were published may have one SEQUENCE, nor may it ever fall."""
    item, seen = announced(newsroom), [0]
    for change in (
        {"start": "09:00"}, {"status": "postponed"}, {"reason": "Cuaca"}, {"place": "Aula"},
        {"organiser": "Biro Umum"}, {"open_end": True}, {"zone": "WIT"}, {"kind": "publik"},
    ):  # fmt: skip
        item = agenda.save(newsroom, replace(item, **change)).item
        seen.append(item.sequence)
    assert seen == sorted(set(seen))
    before = item.sequence
    for unseen in ({"notes": "x"}, {"reporters": ("Acm",)}, {"vehicle": "DG 1"}):
        item = agenda.save(newsroom, replace(item, **unseen)).item
    assert item.sequence == before
    again = agenda.save(newsroom, replace(item, start="08:00", sequence=0)).item
    assert again.sequence == before + 1


def test_a_sheet_as_a_file(newsroom: Newsroom) -> None:
    announced(newsroom, title="Nanti", start="18:00", notes="RAHASIA")
    hidden = announced(newsroom, title="Dulu", public=False, reporters=("RAHASIA",))
    sheet = week.week(newsroom, hidden.date, internal=True)
    data = week_texts.calendar(sheet).decode()
    assert data.index("SUMMARY:Dulu") < data.index("SUMMARY:Nanti")
    assert "RAHASIA" not in data
    assert data.count("CLASS:PRIVATE") == 1
    public = week_texts.calendar(week.week(newsroom, hidden.date)).decode()
    assert "Dulu" not in public and "SUMMARY:Nanti" in public


# Watching


def many(count: int) -> list[str]:
    return [f"UID:u{n}\nSUMMARY:R\nDTSTART:20230807T080000" for n in range(count)]


def test_progress_is_told_and_a_cancel_leaves_nothing(newsroom: Newsroom) -> None:
    seen: list[tuple[int, int]] = []
    report = take(
        newsroom, *many(20),
        progress=lambda done, of: seen.append((done, of)), cancelled=lambda: len(seen) == 7,
    )  # fmt: skip
    assert seen == [(number, 20) for number in range(1, 8)]
    assert report.cancelled
    assert counts(report) == (0, 0, 0, 1)
    assert items(newsroom) == []
    assert not report.changes
    assert counts(take(newsroom, *many(20))) == (20, 0, 0, 0)


def test_a_cancel_keeps_the_files_before_and_leaves_those_behind(newsroom: Newsroom) -> None:
    folder = newsroom.path.with_name("impor")
    folder.mkdir()
    for name in "abc":
        data = calendar(f"UID:{name}\nSUMMARY:{name}\nDTSTART:20230807T080000")
        (folder / f"{name}.ics").write_bytes(data)
    done: list[int] = []
    watch = Watch(lambda *_: done.append(1), lambda: len(done) == 2)
    report = import_sources(newsroom, [folder], watch=watch)
    assert [item.title for item in items(newsroom)] == ["a"]
    assert [Path(one.source).name for one in report.failed] == ["b.ics"]


def test_a_rehearsal_changes_nothing(newsroom: Newsroom) -> None:
    file = newsroom.path.with_name("impor.ics")
    file.write_bytes(calendar(weekly(), meeting()))
    report = import_sources(newsroom, [file], Wishes(dry_run=True))
    assert counts(report) == (5, 0, 0, 0)
    assert items(newsroom) == []
    assert stored_series.find(newsroom.database) == []


# The look before


def test_what_is_there_already_is_shown_as_it_is(newsroom: Newsroom) -> None:
    """A row of nothing but a verdict tells nobody which event is meant."""
    take(newsroom, meeting())
    (row,) = calendar_file.plan(newsroom, newsroom.path.with_name("impor.ics")).rows
    assert (row.outcome, row.notes) == ("same", ())
    assert row.item is not None and row.before is not None
    assert (row.item.title, row.item.start) == ("Rapat", "09:00")
