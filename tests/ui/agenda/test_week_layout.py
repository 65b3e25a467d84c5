"""Where events lie by their hours, and where they lie after a move."""

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as some

from newsroom.domain.agenda import AgendaItem
from newsroom.services.calendar import Entry
from newsroom.ui.agenda.calendar.hours_layout import Event, lay_out, length
from newsroom.ui.agenda.calendar.shifting import Shift, copied, shifted

MONDAY = date(2026, 11, 23)


def event(title: str, day: str, **fields: object) -> AgendaItem:
    return replace(AgendaItem(title, title, day), **fields)  # type: ignore[arg-type]


def week(*items: AgendaItem) -> dict[str, Event]:
    """Lay out events at an office in WIT; the result is by title."""
    entries = [Entry(item) for item in sorted(items, key=lambda item: item.order)]
    return {found.entry.item.title: found for found in lay_out(MONDAY, 7, entries, "WIT")}


def lanes(found: dict[str, Event]) -> dict[str, tuple[int, int, int]]:
    blocks = {title: one.blocks[0] for title, one in found.items()}
    return {title: (block.lane, block.lanes, block.span) for title, block in blocks.items()}


def test_events_that_overlap_stand_side_by_side_and_take_what_is_free() -> None:
    found = week(
        event("a", "2026-11-25", start="08:00", end="10:00"),
        event("b", "2026-11-25", start="09:00", end="12:00"),
        event("c", "2026-11-25", start="09:30", end="09:45"),
        event("d", "2026-11-25", start="10:00", end="11:00"),
        event("e", "2026-11-25", start="12:00", end="13:00"),
        event("f", "2026-11-26", start="08:00", end="10:00"),
    )
    assert lanes(found) == {
        "a": (0, 3, 1), "b": (1, 3, 1), "c": (2, 3, 1), "d": (0, 3, 1), "e": (0, 1, 1),
        "f": (0, 1, 1),
    }  # fmt: skip
    long = week(
        event("a", "2026-11-25", start="08:00", end="09:00"),
        event("b", "2026-11-25", start="08:00", end="10:00"),
        event("c", "2026-11-25", start="08:30", end="09:00"),
        event("d", "2026-11-25", start="09:15", end="10:00"),
    )
    assert lanes(long)["d"] == (1, 3, 2), "the third lane is free by then"


def test_other_zones_stand_at_their_instant_on_the_office_clock() -> None:
    found = week(
        event("siang", "2026-11-25", start="11:00", zone="WITA"),
        event("malam", "2026-11-25", start="23:30", zone="WIB"),
    )
    (noon,), (night,) = found["siang"].blocks, found["malam"].blocks
    assert (noon.column, noon.top, noon.bottom) == (2, 12 * 60, 13 * 60)
    assert (night.column, night.top) == (3, 90)


def test_an_event_over_midnight_has_a_part_in_both_days() -> None:
    first, second = week(event("doa", "2026-11-29", start="22:00", end="02:00"))["doa"].blocks, ()
    assert [(block.column, block.top, block.bottom) for block in first] == [(6, 1320, 1440)]
    assert not first[0].ends and second == ()
    both = week(event("doa", "2026-11-24", start="22:00", end="02:00"))["doa"].blocks
    assert [(block.column, block.top, block.bottom) for block in both] == [
        (1, 1320, 1440),
        (2, 0, 120),
    ]
    ends_at_24 = week(event("a", "2026-11-24", end_date="2026-11-25", start="20:00", end="00:00"))
    assert [(block.column, block.bottom) for block in ends_at_24["a"].blocks] == [(1, 1440)]


def test_whole_days_several_days_and_open_times_lie_above_the_hours() -> None:
    found = week(
        event("pameran", "2026-11-20", end_date="2026-11-24", start="09:00", end="17:00"),
        event("libur", "2026-11-24", all_day=True),
        event("menyusul", "2026-11-24"),
        event("rapat", "2026-11-24", start="09:00"),
        event("lama", "2026-11-10", all_day=True),
    )
    assert set(found) == {"pameran", "libur", "menyusul", "rapat"}
    chips = {title: one.chip for title, one in found.items() if one.chip is not None}
    assert set(chips) == {"pameran", "libur", "menyusul"}
    fair = chips["pameran"]
    assert (fair.first, fair.last, fair.begins, fair.ends) == (0, 1, False, True)
    assert {chip.lane for chip in chips.values()} == {0, 1, 2}


def test_short_events_take_half_an_hour_so_that_they_can_be_read() -> None:
    (block,) = week(event("a", "2026-11-24", start="09:00", end="09:05"))["a"].blocks
    assert block.bottom - block.top == 30


# Moves


def test_a_move_shifts_the_wall_time_and_never_the_label() -> None:
    moved = shifted(
        event("a", "2026-11-25", start="23:30", end="00:30", zone="WIB"), Shift(days=2, minutes=45)
    )
    assert (moved.date, moved.start, moved.end, moved.end_date, moved.zone) == (
        "2026-11-28", "00:15", "01:15", "", "WIB",
    )  # fmt: skip


def test_several_days_keep_their_length_and_whole_days_know_no_minutes() -> None:
    fair = event("a", "2026-11-25", end_date="2026-11-27", start="09:00", end="17:00")
    moved = shifted(fair, Shift(days=5))
    assert (moved.date, moved.end_date, moved.start, moved.end) == (
        "2026-11-30", "2026-12-02", "09:00", "17:00",
    )  # fmt: skip
    whole = event("b", "2026-11-25", end_date="2026-11-27", all_day=True)
    assert shifted(whole, Shift(days=1, minutes=90)).end_date == "2026-11-28"
    assert shifted(whole, Shift(longer=30)) == whole


def test_an_end_stays_behind_its_start_and_a_named_end_is_no_longer_open() -> None:
    meeting = event("a", "2026-11-25", start="09:00", open_end=True)
    longer = shifted(meeting, Shift(longer=30))
    assert (longer.end, longer.open_end) == ("10:30", False)
    assert shifted(meeting, Shift(longer=-600)).end == "09:15"
    assert length(shifted(meeting, Shift(longer=5_000))) == 24 * 60 - 15


def test_nothing_leaves_the_calendar() -> None:
    first = event("a", "0002-01-01", start="00:00")
    assert shifted(first, Shift(days=-1)) == first
    last = event("a", "9998-12-31", end_date="9998-12-31", all_day=True)
    assert shifted(last, Shift(days=900)) == last


def test_a_copy_is_an_event_of_its_own() -> None:
    item = event(
        "a", "2026-11-25", start="09:00", status="rescheduled", reason="hujan",
        moved_from="2026-11-20", series="s", occurrence="2026-11-25", uid="x@y", sequence=3,
        slug="a", source="berkas", no_story=True, revision=4, digest="d", reporters=("Rsy",),
    )  # fmt: skip
    made = copied(item, "new")
    assert made == event("a", "2026-11-25", id="new", start="09:00", reporters=("Rsy",)), (
        "what belongs to the event alone is left out"
    )


@given(
    days=some.integers(-800, 800),
    minutes=some.integers(-2_000, 2_000),
    start=some.times().map(lambda clock: f"{clock:%H:%M}"),
    lasts=some.integers(1, 24 * 60),
    more_days=some.integers(0, 3),
    zone=some.sampled_from(["WIB", "WITA", "WIT"]),
)
def test_a_move_there_and_back_is_none(
    days: int, minutes: int, start: str, lasts: int, more_days: int, zone: str
) -> None:
    item = event("a", "2026-11-25", start=start, zone=zone)
    over = item.moment.wall[:10], int(start[:2]) * 60 + int(start[3:]) + lasts
    end_day = date.fromisoformat(over[0]) + timedelta(days=over[1] // 1440 + more_days)
    end = f"{over[1] % 1440 // 60:02d}:{over[1] % 60:02d}"
    item = replace(item, end=end, end_date=end_day.isoformat() if more_days else "")
    moved = shifted(item, Shift(days, minutes))
    assert length(moved) == length(item) and moved.zone == zone
    assert shifted(moved, Shift(-days, -minutes)) == item
