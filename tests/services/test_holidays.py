"""Holidays: the table that comes along and what the office changes in it."""

from dataclasses import replace
from pathlib import Path

import pytest

from newsroom.domain.agenda import AgendaItem
from newsroom.domain.errors import NewsroomError
from newsroom.services import agenda, holidays, publishing
from newsroom.services.newsroom import Newsroom

EID_LEAVE = "2023-04-19"
EVENTS_OF_THE_SEED = ("2023-03-08", "2023-07-05", "2023-08-07")


def test_the_table_knows_holidays_and_joint_leave(newsroom: Newsroom) -> None:
    assert holidays.name_of(newsroom, EID_LEAVE) == "Cuti Bersama Hari Raya Idul Fitri"
    assert [holidays.name_of(newsroom, day) for day in EVENTS_OF_THE_SEED] == ["", "", ""]
    assert holidays.name_of(newsroom, "2026-08-16", "2026-08-18") == "Hari Kemerdekaan RI"
    assert len(holidays.in_year(newsroom, 2026)) == 25


def test_the_office_adds_renames_and_takes_away(newsroom: Newsroom) -> None:
    assert holidays.set_holiday(newsroom, "2026-10-12", " Hari Jadi  Maluku Utara ").settings
    assert holidays.set_holiday(newsroom, "2026-08-17", "HUT RI").settings
    assert holidays.set_holiday(newsroom, "2026-05-15", "").settings
    year = holidays.in_year(newsroom, 2026)
    assert year["2026-10-12"] == "Hari Jadi Maluku Utara" and year["2026-08-17"] == "HUT RI"
    assert "2026-05-15" not in year and list(year) == sorted(year)
    assert not holidays.set_holiday(newsroom, "2026-08-17", "HUT RI"), "nothing to change"
    changed = holidays.changed_in(newsroom, 2026)
    assert holidays.put_changed(newsroom, 2026, {})
    assert holidays.in_year(newsroom, 2026)["2026-08-17"] == "Hari Kemerdekaan RI"
    holidays.put_changed(newsroom, 2026, changed)
    assert holidays.in_year(newsroom, 2026) == year
    with pytest.raises(NewsroomError):
        holidays.set_holiday(newsroom, "31/2/2026", "Bukan hari")


def test_an_event_on_a_holiday_is_told(newsroom: Newsroom) -> None:
    item = AgendaItem("", "Rapat", "2026-08-17", place="Ternate")
    assert "date.holiday" in {one.rule for one in agenda.suggestions(newsroom, item)}
    off = replace(item, status="cancelled")
    assert "date.holiday" not in {one.rule for one in agenda.suggestions(newsroom, off)}


def test_the_month_of_the_site_marks_it_and_only_that_page_changes(
    newsroom: Newsroom, published: Path
) -> None:
    agenda.save(newsroom, AgendaItem("", "Upacara HUT RI", "2026-08-17", all_day=True))
    publishing.publish(newsroom, published)
    month = published / "agenda" / "2026" / "08" / "index.html"
    assert "Hari Kemerdekaan RI" in month.read_text(encoding="utf-8")
    holidays.set_holiday(newsroom, "2026-08-17", "Dirgahayu")
    written = publishing.publish(newsroom, published).written
    pages = [path for path in written if not path.startswith(("manifest", "data/manifest"))]
    assert pages == ["agenda/2026/08/index.html"]
    assert "Dirgahayu" in month.read_text(encoding="utf-8")
