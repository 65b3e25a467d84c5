"""Zone labels that a place does not keep: found, answered for many at once, taken back."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from newsroom.domain.agenda import AgendaItem
from newsroom.domain.errors import NewsroomError
from newsroom.domain.site import Site
from newsroom.services import agenda, editing, zone_doubts
from newsroom.services.newsroom import Newsroom, create
from newsroom.services.zone_doubts import Answer
from newsroom.storage import agenda as stored_agenda


@pytest.fixture
def newsroom(tmp_path: Path) -> Iterator[Newsroom]:
    with create(tmp_path / "a.newsroom", Site(town="Sofifi")) as made:
        yield made


def event(newsroom: Newsroom, start: str = "11:00", **fields: Any) -> AgendaItem:
    item = AgendaItem("", "Rapat", "2023-03-08", start=start, zone="WITA", place="Aula, Sofifi")
    return agenda.save(newsroom, replace(item, **fields)).item


def now(newsroom: Newsroom, item: AgendaItem) -> AgendaItem:
    found = stored_agenda.get(newsroom.database, item.id)
    assert found is not None
    return found


def printed(newsroom: Newsroom, item: AgendaItem) -> tuple[str, str]:
    found = now(newsroom, item)
    return found.date, found.printed_time


def test_doubts_come_by_instant_with_what_the_place_keeps(newsroom: Newsroom) -> None:
    late = event(newsroom, "14:00")
    early = event(newsroom, "08:00", zone="WIB", place="Hotel, Makassar")
    event(newsroom, zone="WIT")
    event(newsroom, place="Hotel, Makassar")
    event(newsroom, "")
    event(newsroom, "", all_day=True)
    gone = event(newsroom)
    editing.trash(newsroom, gone.id)
    found = zone_doubts.doubts(newsroom)
    assert [(one.item.id, one.expected) for one in found] == [(early.id, "WITA"), (late.id, "WIT")]
    assert str(found[0].message) == "Makassar memakai WITA. Waktu ditulis WIB."
    assert [one.item.id for one in zone_doubts.doubts(newsroom, {late.id})] == [late.id]
    assert set(zone_doubts.among(newsroom, [late, gone])) == {late.id, gone.id}


@pytest.mark.parametrize(
    ("answer", "times"),
    [
        ("keep", [("2023-03-08", "11.00 WITA"), ("2023-03-08", "23.30 WITA")]),
        ("relabel", [("2023-03-08", "11.00 WIT"), ("2023-03-08", "23.30 WIT")]),
        ("convert", [("2023-03-08", "12.00 WIT"), ("2023-03-09", "00.30 WIT")]),
    ],
)
def test_one_answer_for_many_is_one_action_and_goes_back(
    newsroom: Newsroom, answer: Answer, times: list[tuple[str, str]]
) -> None:
    items = [event(newsroom), event(newsroom, "23:30")]
    sure = event(newsroom, zone="WIT")
    ids = {item.id for item in (*items, sure)}
    answered = zone_doubts.answer(newsroom, ids, answer)
    assert answered.changes.agenda == {item.id for item in items}
    assert [printed(newsroom, item) for item in items] == times
    assert zone_doubts.doubts(newsroom) == ()
    zone_doubts.take_back(newsroom, answered.before)
    assert [printed(newsroom, item) for item in items] == [
        ("2023-03-08", "11.00 WITA"),
        ("2023-03-08", "23.30 WITA"),
    ]
    assert len(zone_doubts.doubts(newsroom)) == 2


def test_going_back_keeps_what_was_changed_since(newsroom: Newsroom) -> None:
    item = event(newsroom)
    answered = zone_doubts.answer(newsroom, [item.id], "convert")
    agenda.save(newsroom, replace(now(newsroom, item), title="Rapat Kerja", reason="x"))
    zone_doubts.take_back(newsroom, answered.before)
    assert now(newsroom, item).title == "Rapat Kerja"
    assert printed(newsroom, item) == ("2023-03-08", "11.00 WITA")


def test_all_are_answered_or_none(newsroom: Newsroom, monkeypatch: pytest.MonkeyPatch) -> None:
    items = [event(newsroom), event(newsroom, "12:00")]
    save, saved = agenda.save, []

    def fails_at_the_second(newsroom: Newsroom, item: AgendaItem) -> agenda.Saved:
        if saved:
            raise NewsroomError("Disk penuh.")
        saved.append(item)
        return save(newsroom, item)

    monkeypatch.setattr(agenda, "save", fails_at_the_second)
    with pytest.raises(NewsroomError):
        zone_doubts.answer(newsroom, {item.id for item in items}, "relabel")
    assert [now(newsroom, item).zone for item in items] == ["WITA", "WITA"]


def test_a_changed_instant_is_a_new_version_for_calendars(newsroom: Newsroom) -> None:
    item = event(newsroom)
    zone_doubts.answer(newsroom, [item.id], "keep")
    assert now(newsroom, item).sequence == item.sequence
    again = event(newsroom, "10:00")
    zone_doubts.answer(newsroom, [again.id], "relabel")
    assert now(newsroom, again).sequence > again.sequence
