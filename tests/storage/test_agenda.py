"""Questions about the agenda that a big import asks once for each of its events."""

from pathlib import Path
from typing import Any

import pytest

from newsroom.domain.agenda import AgendaItem
from newsroom.domain.site import Site
from newsroom.services import agenda
from newsroom.services.newsroom import create
from newsroom.storage import agenda as stored
from newsroom.storage.database import Row


def test_the_dates_of_a_calendar_event_are_found_by_the_index(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with create(tmp_path / "a.newsroom", Site()) as newsroom:
        uids = (
            "apel",
            "apel#2023-08-07",
            "apel#2023-08-14",
            "apel besar",
            'apel"',
            "apel$",
            "apelx",
        )
        for uid in (*uids, "", "a"):
            agenda.save(newsroom, AgendaItem("", "Apel", "2023-08-07", uid=uid))
        asked: list[Row] = []
        ask = newsroom.database.rows

        def explained(sql: str, values: Any = ()) -> list[Row]:
            asked.extend(ask(f"EXPLAIN QUERY PLAN {sql}", values))
            return ask(sql, values)

        monkeypatch.setattr(newsroom.database, "rows", explained)
        found = stored.dates_of_uid(newsroom.database, "apel")
        assert [item.uid for item in found] == ["apel", "apel#2023-08-07", "apel#2023-08-14"]
        assert "USING INDEX agenda_by_uid" in asked[0]["detail"]
