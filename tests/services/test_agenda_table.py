"""Agenda tables and calendars: looked over first, taken in once, taken back as a whole."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from newsroom.domain.agenda import AgendaItem
from newsroom.domain.errors import NewsroomError
from newsroom.domain.site import Site
from newsroom.services import (
    agenda,
    agenda_table,
    calendar_file,
    editing,
    importing,
    series,
    week,
    week_texts,
)
from newsroom.services.agenda_table import Brought, Choices, Plan
from newsroom.services.importing import Report, Wishes
from newsroom.services.newsroom import Newsroom, create
from newsroom.storage import agenda as stored
from newsroom.storage import series as stored_series

LIST = (
    "Tanggal;Waktu;Acara;Tempat\n"
    "13/05/2023;08.00;Rapat DIP;Aula\n"
    "14/05/2023;09.00 WITA;Apel;Lapangan\n"
    "14/05/2023;jam 9;Bukan apel;Lapangan\n"
)


@pytest.fixture
def newsroom(tmp_path: Path) -> Iterator[Newsroom]:
    with create(tmp_path / "a.newsroom", Site()) as made:
        yield made


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return write(tmp_path, LIST)


def write(folder: Path, text: str, name: str = "agenda.csv") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8-sig")
    return path


def planned(newsroom: Newsroom, path: Path) -> Plan:
    sheet = agenda_table.read(path)
    return agenda_table.plan(newsroom, sheet, agenda_table.choices(newsroom, sheet))


def brought(newsroom: Newsroom, path: Path) -> Brought:
    sheet = agenda_table.read(path)
    return agenda_table.bring(newsroom, sheet, agenda_table.choices(newsroom, sheet))


def outcomes(plan: Plan) -> list[str]:
    return [row.outcome for row in plan.rows]


def there(newsroom: Newsroom) -> list[AgendaItem]:
    return stored.find(newsroom.database)


def titles(newsroom: Newsroom) -> list[str]:
    return [item.title for item in there(newsroom)]


# Looking


def test_a_look_changes_nothing(newsroom: Newsroom, file: Path) -> None:
    write(file.parent, LIST.replace("jam 9", "25.00"))
    assert outcomes(planned(newsroom, file)) == ["new", "new", "refused"]
    assert there(newsroom) == []


def test_what_is_refused_leaves_the_others_alone(newsroom: Newsroom, file: Path) -> None:
    write(file.parent, LIST.replace("jam 9", "25.00"))
    assert len(brought(newsroom, file).stored) == 2
    assert titles(newsroom) == ["Rapat DIP", "Apel"]


def test_without_a_column_of_dates_rows_are_shown_unread(newsroom: Newsroom, file: Path) -> None:
    sheet = agenda_table.read(file)
    plan = agenda_table.plan(newsroom, sheet, Choices(("", "", "title", "")))
    assert plan.lacking == ("date",) and set(outcomes(plan)) == {"unread"}
    with pytest.raises(NewsroomError, match="judul dan tanggal"):
        agenda_table.bring(newsroom, sheet, Choices(("", "", "title", "")))


# Once is enough


def test_the_same_file_again_brings_nothing(newsroom: Newsroom, file: Path) -> None:
    brought(newsroom, file)
    assert outcomes(planned(newsroom, file)) == ["same"] * 3
    again = brought(newsroom, file)
    assert (again.stored, again.step, bool(again.changes)) == ((), None, False)
    assert len(there(newsroom)) == 3


def test_a_changed_row_updates_and_names_what_changes(newsroom: Newsroom, file: Path) -> None:
    brought(newsroom, file)
    item = there(newsroom)[0]
    agenda.save(newsroom, replace(item, notes="Bawa kamera", public=False))
    write(file.parent, LIST.replace(";Aula", ";Hotel Sahid"))
    first = planned(newsroom, file).rows[0]
    assert (first.outcome, first.changed) == ("updated", ("place",))
    brought(newsroom, file)
    changed = there(newsroom)[0]
    assert (changed.place, changed.notes, changed.public) == ("Hotel Sahid", "Bawa kamera", False)
    assert changed.id == item.id and len(there(newsroom)) == 3


def test_what_the_newsroom_made_of_a_row_stays(newsroom: Newsroom, file: Path) -> None:
    """Case O072 for tables: an unchanged row takes nothing back."""
    brought(newsroom, file)
    item = there(newsroom)[0]
    changed = replace(item, title="Rapat DIP II", start="10:00", place="Ruang Rapat")
    agenda.save(newsroom, changed)
    assert outcomes(planned(newsroom, file))[0] == "same"
    brought(newsroom, file)
    assert there(newsroom)[0].place == "Ruang Rapat" and len(there(newsroom)) == 3


def test_the_length_of_an_event_that_the_newsroom_has_moved_stays(
    newsroom: Newsroom, tmp_path: Path
) -> None:
    row = "Tanggal;Waktu;Acara;Tempat\n5–6 Mei 2023;08.00–10.00 WITA;Rakor;{place}\n"
    brought(newsroom, write(tmp_path, row.format(place="Aula")))
    moved = replace(
        there(newsroom)[0], date="2023-05-10", end_date="2023-05-12", start="", end="",
        all_day=True, zone="WIT",
    )  # fmt: skip
    agenda.save(newsroom, moved)
    again = brought(newsroom, write(tmp_path, row.format(place="Hotel")))
    assert [planned.changed for planned in again.plan.rows] == [("place",)]
    item = there(newsroom)[0]
    assert (item.date, item.end_date, item.start, item.end) == ("2023-05-10", "2023-05-12", "", "")
    assert (item.all_day, item.zone, item.place) == (True, "WIT", "Hotel")


def test_a_date_of_a_series_that_came_back_from_the_trash_is_left_out_again(
    newsroom: Newsroom, tmp_path: Path
) -> None:
    path = write(tmp_path, "Tanggal;Acara\n2023-05-08;Apel\n")
    (item,) = brought(newsroom, path).made
    step = series.re_rule(newsroom, item.id, "FREQ=WEEKLY;COUNT=3")

    def left_out() -> tuple[str, ...]:
        found = stored_series.get(newsroom.database, step.item.series)
        assert found is not None
        return found.excluded

    series.drop(newsroom, item.id, "one")
    came = brought(newsroom, path)
    assert [one.trashed for one in came.made] == [""] and left_out() == ()
    agenda_table.take_back(newsroom, came)
    assert left_out() == ("2023-05-08",) and len(there(newsroom)) == 2


def test_an_event_made_by_hand_is_known_by_what_it_says(newsroom: Newsroom, file: Path) -> None:
    agenda.save(newsroom, AgendaItem("", "rapat  dip", "2023-05-13", start="08:00", place="Aula"))
    assert outcomes(planned(newsroom, file))[0] == "same"
    brought(newsroom, file)
    assert len(there(newsroom)) == 3


def test_a_row_that_is_there_twice(newsroom: Newsroom, tmp_path: Path) -> None:
    rows = "3/5/2023;Apel;Aula\n3/5/2023;Apel;Aula\n3/5/2023;apel;Hotel\n"
    plan = planned(newsroom, write(tmp_path, "Tanggal;Acara;Tempat\n" + rows))
    assert outcomes(plan) == ["new", "same", "refused"]
    assert [str(note) for row in plan.rows for note in row.notes] == [
        "Baris 3 sama dengan baris 2.",
        "Baris 4: judul, tanggal, dan jam sama dengan baris 2, isinya berbeda.",
    ]


def test_what_lies_in_the_trash_comes_back(newsroom: Newsroom, file: Path) -> None:
    brought(newsroom, file)
    item = there(newsroom)[0]
    editing.trash(newsroom, item.id)
    first = planned(newsroom, file).rows[0]
    assert first.outcome == "new" and "Sampah" in str(first.notes[0])
    brought(newsroom, file)
    assert there(newsroom)[0].id == item.id


# Back and forth


def test_an_import_is_taken_back_and_done_again(newsroom: Newsroom, file: Path) -> None:
    brought(newsroom, file)
    write(file.parent, LIST.replace(";Aula", ";Hotel") + "15/05/2023;;Libur;\n")
    done = brought(newsroom, file)
    for _ in range(2):
        agenda_table.take_back(newsroom, done)
        assert titles(newsroom) == ["Rapat DIP", "Bukan apel", "Apel"]
        assert there(newsroom)[0].place == "Aula"
        agenda_table.bring_back(newsroom, done)
        assert titles(newsroom) == ["Rapat DIP", "Bukan apel", "Apel", "Libur"]
        assert there(newsroom)[0].place == "Hotel"


def test_taking_back_leaves_what_was_written_since(newsroom: Newsroom, file: Path) -> None:
    brought(newsroom, file)
    write(file.parent, LIST.replace(";Aula", ";Hotel"))
    done = brought(newsroom, file)
    agenda.save(newsroom, replace(there(newsroom)[0], notes="Bawa kamera"))
    agenda_table.take_back(newsroom, done)
    assert (there(newsroom)[0].place, there(newsroom)[0].notes) == ("Aula", "Bawa kamera")


def test_a_cancel_leaves_nothing_behind(newsroom: Newsroom, file: Path) -> None:
    sheet = agenda_table.read(file)
    how = agenda_table.choices(newsroom, sheet)
    seen: list[tuple[int, int]] = []

    def progress(done: int, of: int) -> None:
        seen.append((done, of))

    with pytest.raises(NewsroomError, match="dibatalkan"):
        agenda_table.bring(newsroom, sheet, how, progress, lambda: len(seen) == 2)
    assert seen == [(1, 3), (2, 3)] and there(newsroom) == []


# Columns


def test_columns_are_remembered_for_their_header(newsroom: Newsroom, tmp_path: Path) -> None:
    text = "Kapan;Apa;Oleh\n3/5/2023;Apel;Sekda\n"
    sheet = agenda_table.read(write(tmp_path, text))
    assert agenda_table.choices(newsroom, sheet).roles == ("date", "", "")
    agenda_table.bring(newsroom, sheet, Choices(("date", "title", "officials")))
    other = agenda_table.read(write(tmp_path, "KAPAN;apa;Oleh\n4/5/2023;Rapat;Kadis\n"))
    assert agenda_table.choices(newsroom, other).roles == ("date", "title", "officials")
    brought(newsroom, tmp_path / "agenda.csv")
    assert titles(newsroom) == ["Apel", "Rapat"]


# Files that are no tables


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("agenda.xlsx", b"PK\x03\x04" + bytes(26) + b"[Content_Types].xml xl/workbook.xml", "CSV"),
        ("agenda.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(8), "CSV"),
        ("foto.png", b"\x89PNG\r\n\x1a\n" + bytes(20), "bukan tabel"),
        ("kosong.csv", b"", "kosong"),
    ],
)
def test_other_files_are_refused_with_the_way_on(
    tmp_path: Path, name: str, data: bytes, said: str
) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(NewsroomError, match=said):
        agenda_table.read(path)


# The command line


def imported(newsroom: Newsroom, *files: Path, dry_run: bool = False) -> Report:
    return importing.import_sources(newsroom, files, Wishes(dry_run=dry_run))


def test_import_takes_tables_without_asking(newsroom: Newsroom, file: Path) -> None:
    """contract.md, `import`: again it updates or skips, never duplicates."""
    write(file.parent, LIST.replace("jam 9", "25.00"))
    rehearsed = imported(newsroom, file, dry_run=True)
    assert len(rehearsed.created) == 2 and there(newsroom) == []
    first = imported(newsroom, file)
    assert len(first.created) == 2
    assert [str(one.reason) for one in first.failed] == [
        "Baris 4, kolom Waktu: jam “25.00” tidak dikenal."
    ]
    again = imported(newsroom, file)
    assert (len(again.created), len(again.updated), len(again.skipped)) == (0, 0, 2)
    write(file.parent, LIST.replace(";Aula", ";Hotel"))
    assert len(imported(newsroom, file).updated) == 1


def test_import_says_what_it_had_to_assume(newsroom: Newsroom, tmp_path: Path) -> None:
    text = "Tanggal;Jam;Acara\n05/07/2023;8.00 WITA;Rapat\n"
    report = imported(newsroom, write(tmp_path, text))
    told = {finding.rule: str(finding.message) for _, finding in report.warnings}
    assert set(told) == {"import.dates", "zone.office"}
    assert told["import.dates"] == (
        "Semua tanggalnya bisa dibaca dua cara; dibaca hari/bulan/tahun."
    )


def test_import_refuses_a_table_that_is_no_agenda(newsroom: Newsroom, tmp_path: Path) -> None:
    report = imported(newsroom, write(tmp_path, "Nama;Nilai\nSatu;1\n"))
    assert "tidak dikenali sebagai tabel agenda" in str(report.failed[0].reason)


def test_excel_s_unicode_text_is_a_table(newsroom: Newsroom, tmp_path: Path) -> None:
    path = tmp_path / "agenda.txt"
    path.write_bytes("Tanggal\tAcara\r\n13/05/2023\tRapat\r\n".encode("utf-16"))
    assert len(imported(newsroom, path).created) == 1


def test_the_week_that_was_saved_as_a_table_comes_back(newsroom: Newsroom, tmp_path: Path) -> None:
    items = (
        AgendaItem("", "Rapat, sesi 1", "2023-05-15", start="08:00", open_end=True, place="Aula"),
        AgendaItem("", "=Bimtek", "2023-05-16", "2023-05-18", all_day=True, kind="pelatihan"),
        AgendaItem("", "Lomba", "2023-05-17", zone="WITA"),
        AgendaItem("", "Apel", "2023-05-19", start="20:00", end="00:00", status="cancelled"),
    )
    for item in items:
        agenda.save(newsroom, item)
    before = there(newsroom)
    text = week_texts.table(week.week(newsroom, "2023-05-15"))
    plan = planned(newsroom, write(tmp_path, text))
    assert outcomes(plan) == ["same"] * 4
    editing.trash_many(newsroom, [item.id for item in before])
    brought(newsroom, tmp_path / "agenda.csv")
    assert [_told(one) for one in there(newsroom)] == [_told(one) for one in before]


def _told(item: AgendaItem) -> tuple[object, ...]:
    return item.title, item.printed_days, item.printed_time, item.is_untimed, item.kind, item.status


# Calendars


def test_a_calendar_is_looked_over_and_taken_back(newsroom: Newsroom, shared: Path) -> None:
    """Case O072 with the look before it."""
    first, second = (shared / f"cases/files/ics_impor_v{n}.ics" for n in (1, 2))
    assert outcomes(calendar_file.plan(newsroom, first)) == ["new", "new"]
    assert there(newsroom) == []
    calendar_file.bring(newsroom, first)
    plan = calendar_file.plan(newsroom, second)
    assert [row.changed for row in plan.rows] == [("title", "start", "end"), ("status",)]
    done = calendar_file.bring(newsroom, second)
    agenda_table.take_back(newsroom, done)
    assert [(one.title, one.status) for one in there(newsroom)] == [
        ("Rapat PPID", "confirmed"), ("Konsultasi", "confirmed"),
    ]  # fmt: skip
    agenda_table.bring_back(newsroom, done)
    assert [one.status for one in there(newsroom)] == ["confirmed", "cancelled"]


def test_a_repeating_event_is_taken_back_with_its_rule(newsroom: Newsroom, shared: Path) -> None:
    done = calendar_file.bring(newsroom, shared / "cases/files/ics_berulang.ics")
    assert len(there(newsroom)) == 3 and len(stored_series.find(newsroom.database)) == 1
    agenda_table.take_back(newsroom, done)
    assert there(newsroom) == [] and stored_series.find(newsroom.database) == []
    agenda_table.bring_back(newsroom, done)
    assert len(there(newsroom)) == 3 and len(stored_series.find(newsroom.database)) == 1


def test_a_broken_calendar_is_one_refused_row(newsroom: Newsroom, tmp_path: Path) -> None:
    path = tmp_path / "rusak.ics"
    path.write_text("BEGIN:VCALENDAR\nBEGIN:VEVENT\n")
    plan = calendar_file.plan(newsroom, path)
    assert outcomes(plan) == ["refused"] and plan.taken == 0


def test_the_command_asks_the_town_of_a_place_for_its_clocks(
    newsroom: Newsroom, tmp_path: Path
) -> None:
    """Makassar keeps WITA: that label is right there, and WIT is what is odd."""
    rows = "13/05/2023;08.00 {zone};Rapat {zone};Hotel, Makassar\n"
    text = "Tanggal;Jam;Acara;Tempat\n" + rows.format(zone="WITA") + rows.format(zone="WIT")
    report = importing.import_sources(newsroom, [write(tmp_path, text)])
    titles = {one.id: one.title for one in there(newsroom)}
    doubted = [titles[one.record] for _, one in report.warnings if one.rule == "zone.office"]
    assert doubted == ["Rapat WIT"]
