"""Every calendar that is written means the same to two readers that know nothing of each other.

ical.js is read by node, where both are installed (`NODE_PATH` says where); nothing is fetched here.
"""

import json
import random
import shutil
import subprocess
from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import icalendar
import pytest

from newsroom.domain.agenda import STATUSES, AgendaItem
from newsroom.publishing.icalendar import calendar

from .test_feeds import SITE
from .test_icalendar import NAMES, check_lines
from .test_structured import item

SCRIPT = Path(__file__).with_name("ical_js.cjs")
GOLDEN = Path(__file__).parent.parent / "golden"
NODE = shutil.which("node")


def _has_ical_js() -> bool:
    if NODE is None:
        return False
    looked = subprocess.run([NODE, "-e", "require('ical.js')"], capture_output=True, check=False)
    return looked.returncode == 0


needs_ical_js = pytest.mark.skipif(
    not _has_ical_js(), reason="node or ical.js is not installed (NODE_PATH)"
)


def by_ical_js(text: str) -> list[dict[str, Any]]:
    assert NODE is not None
    answer = subprocess.run(
        [NODE, str(SCRIPT)], input=text.encode(), capture_output=True, check=True, timeout=60
    )
    found: list[dict[str, Any]] = json.loads(answer.stdout)
    return found


def by_icalendar(text: str) -> list[dict[str, Any]]:
    return [_told(event) for event in icalendar.Calendar.from_ical(text.encode()).walk("VEVENT")]


def _told(event: Any) -> dict[str, Any]:
    assert event.errors == []
    return {
        "uid": str(event["UID"]),
        "title": str(event.get("SUMMARY", "")),
        "place": str(event.get("LOCATION", "")),
        "description": str(event.get("DESCRIPTION", "")),
        "start": _instant(event["DTSTART"].dt),
        "end": _instant(event["DTEND"].dt) if "DTEND" in event else None,
        "zone": event["DTSTART"].params.get("TZID", ""),
        "sequence": int(event["SEQUENCE"]),
        "status": str(event["STATUS"]),
        "stamp": _instant(event["DTSTAMP"].dt),
    }


def _instant(moment: date) -> str:
    if not isinstance(moment, datetime):
        return moment.isoformat()
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.000Z")


def some_items(count: int) -> Sequence[AgendaItem]:
    """Events of every kind that can be kept, by a die that always falls alike."""
    die = random.Random(5)
    return [_some_item(die, number) for number in range(count)]


def _some_item(die: random.Random, number: int) -> AgendaItem:
    day, start = die.randint(1, 27), die.choice(("", "00:00", "08:00", "20:30", "23:45"))
    return item(
        id=f"0198c{number:07}",
        title=die.choice(NAMES),
        place=die.choice(["", *NAMES]),
        organiser=die.choice(["", *NAMES]),
        reason=die.choice(["", *NAMES]),
        date=f"2023-0{die.randint(1, 9)}-{day:02}",
        end_date=die.choice(("", "2023-10-01")),
        start=start,
        end=die.choice(("", "00:00", "02:00", "12:00")) if start else "",
        open_end=die.random() < 0.2,
        all_day=not start and die.random() < 0.5,
        zone=die.choice(("WIB", "WITA", "WIT")),
        status=die.choice(STATUSES),
        moved_from=die.choice(("", "2023-01-02")),
        sequence=die.randint(0, 9),
        public=die.random() < 0.9,
        uid=die.choice(("", f"{number};luar, lain@contoh")),
    )


@needs_ical_js
def test_two_readers_find_the_same() -> None:
    items = some_items(300)
    text = calendar(SITE, items)
    check_lines(text)
    told = by_ical_js(text)
    assert told == by_icalendar(text)
    timed = [(one, found) for one, found in zip(items, told, strict=True) if one.start]
    assert {found["start"] for _, found in timed} == {
        one.moment.utc.replace("Z", ".000Z") for one, _ in timed
    }


@needs_ical_js
def test_two_readers_of_each_file_of_a_whole_site() -> None:
    files = sorted((GOLDEN / "site").rglob("*.ics"))
    assert len(files) > 1
    for file in files:
        text = file.read_bytes().decode()
        check_lines(text)
        assert by_ical_js(text) == by_icalendar(text) != []


def test_icalendar_reads_all_kinds_without_a_complaint() -> None:
    items = some_items(300)
    told = by_icalendar(calendar(SITE, items))
    assert [one["title"] for one in told] == [one.title for one in items]
    assert [one["sequence"] for one in told] == [one.sequence for one in items]
