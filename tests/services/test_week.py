"""The agenda of a week: which events on which day, in what words, as a message and as a table."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from newsroom.domain.agenda import AgendaItem
from newsroom.domain.errors import EnvironmentFailure, NewsroomError
from newsroom.domain.site import Site
from newsroom.services import agenda, editing, holidays, importing, week, week_texts
from newsroom.services.newsroom import Newsroom, create
from newsroom.storage import agenda as stored

NOW = datetime(2026, 11, 25, 1, 42, tzinfo=UTC)
MONDAY = "2026-11-23"
Save = Callable[..., AgendaItem]


@pytest.fixture
def newsroom(tmp_path: Path) -> Newsroom:
    site = Site(office="Dinas Kominfo", town="Sofifi", zone="WIT")
    return create(tmp_path / "a.newsroom", site, clock=lambda: NOW)


@pytest.fixture
def save(newsroom: Newsroom) -> Save:
    def stored_item(title: str, day: str, **fields: object) -> AgendaItem:
        item = AgendaItem("", title, day, **fields)  # type: ignore[arg-type]
        return agenda.save(newsroom, item).item

    return stored_item


def titles(sheet: week.Sheet) -> dict[str, list[str]]:
    """Day of the month → titles, without empty days."""
    return {
        day.date[-2:]: [line.item.title for line in day.lines] for day in sheet.days if day.lines
    }


def told(item: AgendaItem) -> list[object]:
    """What the table says about an event."""
    names = (
        *("title", "date", "end_date", "start", "end", "open_end", "all_day", "zone", "place"),
        *("organiser", "officials", "kind", "status", "reason", "moved_from", "public"),
    )
    return [getattr(item, name) for name in names]


def test_a_week_is_seven_days_from_any_day(newsroom: Newsroom, save: Save) -> None:
    for day in ("24", "25", "30"):
        save(f"Hari {day}", f"2026-11-{day}", start="08:00")
    save("Terlalu jauh", "2026-12-02", start="08:00")
    sheet = week.week(newsroom, "2026-11-25")
    assert [day.date for day in sheet.days][::6] == ["2026-11-25", "2026-12-01"]
    assert sheet.title == "Agenda 25 November–1 Desember 2026"
    assert titles(sheet) == {"25": ["Hari 25"], "30": ["Hari 30"]}


def test_three_zones_stand_by_instant_and_are_printed_as_announced(
    newsroom: Newsroom, save: Save
) -> None:
    """Cases O035 and O036."""
    save("Barat", MONDAY, start="08:00", zone="WIB")
    save("Tengah", MONDAY, start="08:30", zone="WITA")
    save("Timur", MONDAY, start="09:00", zone="WIT")
    lines = week.week(newsroom, MONDAY).days[0].lines
    assert [line.time for line in lines] == ["09.00 WIT", "08.30 WITA", "08.00 WIB"]


def test_what_lasts_all_day_comes_first_and_what_has_no_time_last(
    newsroom: Newsroom, save: Save
) -> None:
    save("Menyusul", MONDAY)
    save("Pagi", MONDAY, start="06:00", open_end=True)
    save("Pameran", MONDAY, all_day=True)
    lines = week.week(newsroom, MONDAY).days[0].lines
    assert [line.time for line in lines] == [
        "Sepanjang hari",
        "06.00 WIT s.d. selesai",
        "Waktu menyusul",
    ]


def test_an_event_of_several_days_is_on_each_of_them(newsroom: Newsroom, save: Save) -> None:
    save("Bimtek", "2026-11-21", end_date="2026-11-24", start="08:00", end="16:00")
    save("Apel", "2026-11-24", start="07:00")
    sheet = week.week(newsroom, MONDAY)
    assert titles(sheet) == {"23": ["Bimtek"], "24": ["Apel", "Bimtek"]}
    assert sheet.days[1].lines[1].days == "21–24 November 2026"
    assert [item.title for item in sheet.items] == ["Bimtek", "Apel"]


def test_one_night_is_not_two_days(newsroom: Newsroom, save: Save) -> None:
    """Cases O069 and O098."""
    save("Zikir", MONDAY, start="22:00", end="02:00")
    save("Dari luar", MONDAY, end_date="2026-11-24", start="22:30", end="02:00")
    save("Sampai tengah malam", MONDAY, end_date="2026-11-24", start="23:00", end="00:00")
    sheet = week.week(newsroom, MONDAY)
    assert titles(sheet) == {"23": ["Zikir", "Dari luar", "Sampai tengah malam"]}
    assert {line.days for line in sheet.days[0].lines} == {""}


def test_nothing_internal_goes_out_unless_it_is_asked_for(newsroom: Newsroom, save: Save) -> None:
    duties = {"reporters": ("Acm",), "photographers": ("Rin",), "vehicle": "DG 12"}
    save("Terbuka", MONDAY, start="08:00", notes="rahasia dapur", **duties)
    save("Tertutup", MONDAY, start="09:00", public=False)
    editing.trash(newsroom, save("Terbuang", MONDAY, start="10:00").id)
    public = week.week(newsroom, MONDAY)
    assert titles(public) == {"23": ["Terbuka"]} and public.left_out == 1
    said = week_texts.message(public) + week_texts.table(public)
    assert not any(word in said for word in ("Acm", "Rin", "DG 12", "dapur", "Tertutup"))
    internal = week.week(newsroom, MONDAY, internal=True)
    assert titles(internal) == {"23": ["Terbuka", "Tertutup"]} and internal.left_out == 0
    message = week_texts.message(internal)
    assert "Liputan: Acm · Foto: Rin · Kendaraan: DG 12" in message
    assert "09.00 WIT – Tertutup (Internal)" in message and "dapur" not in message


def test_holidays_are_named(newsroom: Newsroom) -> None:
    holidays.set_holiday(newsroom, "2026-11-25", "Hari Guru")
    days = week.week(newsroom, MONDAY).days
    assert [day.holiday for day in days if day.holiday] == ["Hari Guru"]
    assert [day.date[-2:] for day in days if day.is_free] == ["25", "29"]


def test_the_message_is_ready_for_whatsapp(newsroom: Newsroom, save: Save) -> None:
    save("Rapat *DIP*", MONDAY, start="11:00", zone="WITA", place="Aula, Sofifi")
    save("Jumpa pers", MONDAY, start="14:00", status="cancelled", reason="narasumber sakit")
    save(
        "Siaran", "2026-11-25", start="15:30", status="rescheduled", moved_from="2026-11-24",
        place="RRI",
    )  # fmt: skip
    save("Kunjungan", "2026-11-25", status="tentative")
    holidays.set_holiday(newsroom, "2026-11-25", "Hari Guru")
    assert week_texts.message(week.week(newsroom, MONDAY)) == (
        "*Agenda 23–29 November 2026*\n"
        "Dinas Kominfo\n"
        "\n"
        "*Senin, 23 November 2026*\n"
        "• 11.00 WITA – Rapat *\u200aDIP\u200a*\u200a, Aula, Sofifi\n"
        "• ~14.00 WIT – Jumpa pers~ (Batal: narasumber sakit)\n"
        "\n"
        "*Rabu, 25 November 2026* – Hari Guru\n"
        "• 15.30 WIT – Siaran, RRI (Dijadwalkan ulang, semula 24 November 2026)\n"
        "• Waktu menyusul – Kunjungan (Rencana)"
    )


def test_an_empty_week_says_so(newsroom: Newsroom) -> None:
    assert week_texts.message(week.week(newsroom, MONDAY)).endswith("\n\nTidak ada agenda.")


def test_chosen_days_are_not_called_a_week(newsroom: Newsroom, save: Save) -> None:
    for day in (23, 24, 26):
        save(f"Hari {day}", f"2026-11-{day}", start="08:00")
    sheet = week.days(newsroom, ["2026-11-26", MONDAY, MONDAY])
    assert titles(sheet) == {"23": ["Hari 23"], "26": ["Hari 26"]}
    assert sheet.title == "Agenda"


def test_the_table_comes_back_in_as_it_went_out(
    newsroom: Newsroom, save: Save, tmp_path: Path
) -> None:
    save(
        "=Rapat; “DIP” | é", MONDAY, start="11:00", end="12:30", zone="WITA", place="Aula, Lt. 4",
        organiser="Dinas Kominfo", officials=("Samsudin, M.Si.", "Rin"), kind="upacara",
    )  # fmt: skip
    save("Pameran", MONDAY, end_date="2026-11-25", all_day=True, kind="publik")
    save("Menyusul", "2026-11-24", status="postponed", reason="cuaca")
    save("Siaran", "2026-11-25", start="15:30", open_end=True, zone="WIB", public=False)
    moved = {"status": "rescheduled", "moved_from": "2026-11-20"}
    save("Pindah", "2026-11-26", start="23:00", end="00:00", **moved)
    file = tmp_path / "pekan.csv"
    sheet = week.week(newsroom, MONDAY, internal=True)
    week.save(file, week_texts.table(sheet).encode())
    other = create(tmp_path / "b.newsroom", Site(zone="WIT"), clock=lambda: NOW)
    report = importing.import_sources(other, [file])
    assert [str(refusal.reason) for refusal in report.failed] == []
    before, after = (list(map(told, stored.find(room.database))) for room in (newsroom, other))
    assert after == before and len(after) == 5


def test_a_file_appears_whole_or_not_at_all(tmp_path: Path) -> None:
    week.save(tmp_path / "a.txt", b"lama")
    week.save(tmp_path / "a.txt", b"baru")
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]
    assert (tmp_path / "a.txt").read_bytes() == b"baru"
    with pytest.raises(EnvironmentFailure, match="tidak bisa ditulis"):
        week.save(tmp_path / "tidak-ada" / "a.txt", b"baru")


@pytest.mark.parametrize(
    ("typed", "day"),
    [(MONDAY, MONDAY), ("23/11/2026", MONDAY), ("23 Nov", MONDAY), ("besok", "2026-11-26")],
)
def test_the_first_day_is_read_as_people_write_it(newsroom: Newsroom, typed: str, day: str) -> None:
    assert week.day_typed(newsroom, typed) == day


def test_a_day_that_is_none_is_refused(newsroom: Newsroom) -> None:
    with pytest.raises(NewsroomError, match="tidak dikenal"):
        week.week(newsroom, week.day_typed(newsroom, "31 Februari"))
    with pytest.raises(NewsroomError, match="tidak dikenal"):
        week.week(newsroom, "9999-12-28")


def test_the_head_says_where_the_office_is() -> None:
    facts = {"address": "Jalan Pala 12", "phone": "(0900) 555", "url": "https://kabar.go.id/"}
    sheet = week.Sheet(Site(name="Kabar", **facts), (), "2026-11-25")
    assert sheet.contact == "Jalan Pala 12 · Telepon (0900) 555 · kabar.go.id"
    assert sheet.office == "Kabar"
