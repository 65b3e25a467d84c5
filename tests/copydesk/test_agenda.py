"""Rule `zone.office` and its three answers."""

from dataclasses import replace

import pytest

from newsroom.copydesk.agenda import check_zone, converted, kept, relabelled
from newsroom.domain.agenda import AgendaItem

TOWNS = {"makassar": "WITA", "jakarta": "WIB", "weda": "WIT"}
ITEM = AgendaItem("id", "Rapat Arsip", "2023-03-08", start="11:00", zone="WITA", place="Aula Weda")


def test_the_message_names_three_answers() -> None:
    (finding,) = check_zone(ITEM, "WIT", {})
    assert (finding.rule, finding.field, finding.suggestion) == ("zone.office", "zone", "WIT")
    message = str(finding.message)
    assert "memang WITA" in message and "11.00 WIT;" in message and "12.00 WIT." in message


@pytest.mark.parametrize(
    "item",
    [
        replace(ITEM, zone="WIT"),
        replace(ITEM, place="Hotel di Makassar"),
        replace(ITEM, start=""),
        replace(ITEM, start="", all_day=True),
        kept(ITEM),
    ],
)
def test_items_without_a_finding(item: AgendaItem) -> None:
    assert not list(check_zone(item, "WIT", TOWNS))


def test_a_place_outside_wants_its_own_zone() -> None:
    (finding,) = check_zone(replace(ITEM, place="Kementerian, Jakarta"), "WIT", TOWNS)
    assert finding.suggestion == "WIB"


def test_a_confirmed_label_is_asked_about_again_when_it_changes() -> None:
    assert list(check_zone(replace(kept(ITEM), zone="WIB"), "WIT", {}))


def test_answers() -> None:
    other = relabelled(ITEM, "WIT")
    assert (other.printed_time, other.moment.utc) == ("11.00 WIT", "2023-03-08T02:00:00Z")
    same = converted(ITEM, "WIT")
    assert (same.printed_time, same.moment.utc) == ("12.00 WIT", ITEM.moment.utc)


@pytest.mark.parametrize(
    ("start", "end", "end_date", "printed", "days"),
    [
        ("08:00", "10:00", "", "09.00–11.00 WIT", ("2023-03-08", "")),
        ("23:30", "", "", "00.30 WIT", ("2023-03-09", "")),
        ("22:00", "00:00", "", "23.00–01.00 WIT", ("2023-03-08", "")),
        ("08:00", "23:30", "2023-03-10", "09.00–00.30 WIT", ("2023-03-08", "2023-03-11")),
    ],
)
def test_conversion_keeps_the_instants(
    start: str, end: str, end_date: str, printed: str, days: tuple[str, str]
) -> None:
    item = replace(ITEM, start=start, end=end, end_date=end_date)
    same = converted(item, "WIT")
    assert (same.printed_time, (same.date, same.end_date)) == (printed, days)
    assert same.moment.utc == item.moment.utc
    ends = [moment.end_moment for moment in (item, same)]
    assert [moment.utc if moment else "" for moment in ends[:1]] == [
        moment.utc if moment else "" for moment in ends[1:]
    ]
    assert converted(same, "WITA") == item


def test_without_a_place_it_is_the_office_that_keeps_another_zone() -> None:
    (finding,) = check_zone(replace(ITEM, place=""), "WIT", TOWNS)
    assert str(finding.message).startswith("11.00 WITA, padahal kantor memakai WIT.")
