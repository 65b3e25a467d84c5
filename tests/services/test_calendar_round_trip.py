"""What goes from calendar to newsroom to calendar to another newsroom stays what it was."""

import itertools
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from newsroom.domain.agenda import KINDS, STATUSES, AgendaItem
from newsroom.domain.site import Site
from newsroom.publishing import icalendar
from newsroom.services import agenda
from newsroom.services.importing import Report, import_sources
from newsroom.services.newsroom import Newsroom, create
from newsroom.storage import agenda as stored
from newsroom.text.sanitize import clean_line
from tests.exchange.test_ics import calendar

NOW = datetime(2026, 1, 1, tzinfo=UTC)
_ZONES = {
    "Asia/Jakarta": "WIB", "SE Asia Standard Time": "WIB", "Asia/Makassar": "WITA",
    "Singapore Standard Time": "WITA", "Asia/Jayapura": "WIT", "Tokyo Standard Time": "WIT",
}  # fmt: skip
_LETTERS = st.characters(exclude_categories=("Cs", "Cc"))
_WORDS = st.text(_LETTERS, max_size=60)
_DAYS = st.dates(date(2020, 1, 1), date(2030, 12, 31))
_CLOCKS = st.times().map(lambda clock: f"{clock:%H:%M}")
_numbers = itertools.count()


@dataclass
class Two:
    """Two offices that exchange files."""

    here: Newsroom
    there: Newsroom
    folder: Path

    def take(self, newsroom: Newsroom, data: bytes) -> Report:
        file = self.folder / "kirim.ics"
        file.write_bytes(data)
        return import_sources(newsroom, [file])

    def sent(self, items: list[AgendaItem]) -> bytes:
        return icalendar.calendar(self.here.site, items).encode()


@pytest.fixture(scope="module")
def two(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Two]:
    """An office in WIT with a site, and one in WITA without."""
    folder = tmp_path_factory.mktemp("dua")
    here = Site("Humas", url="https://contoh.go.id/", zone="WIT")
    with (
        create(folder / "a.newsroom", here, "Acm", lambda: NOW) as one,
        create(folder / "b.newsroom", Site("Lain", zone="WIT"), "Red", lambda: NOW) as other,
    ):
        yield Two(one, other, folder)


def shown(item: AgendaItem) -> dict[str, Any]:
    names = (
        "title", "date", "end_date", "start", "end", "open_end", "all_day", "zone", "place",
        "organiser", "status", "reason", "moved_from", "kind", "public", "sequence",
    )  # fmt: skip
    end = item.end_moment
    instants = {"from": item.moment.utc, "to": end.utc if end else ""}
    return {name: getattr(item, name) for name in names} | instants


@st.composite
def events(draw: st.DrawFn) -> str:
    """A VEVENT as some program writes it; its UID is new each time."""
    zone, day = draw(st.sampled_from(sorted(_ZONES))), draw(_DAYS)
    lines = [f"UID:{next(_numbers)}@{draw(st.sampled_from(('uji', 'lain, luar')))}"]
    length = timedelta(minutes=draw(st.sampled_from((0, 1, 30, 239, 1440, 1441, 2880, 4321))))
    if draw(st.booleans()):
        clock = draw(st.times().map(lambda one: one.replace(second=0, microsecond=0)))
        start = datetime.combine(day, clock.replace(tzinfo=None))
        end = f"\nDTEND;TZID={zone}:{start + length:%Y%m%dT%H%M%S}" if length else ""
        lines.append(f"DTSTART;TZID={zone}:{start:%Y%m%dT%H%M%S}{end}")
    else:
        after = day + timedelta(days=1 + length.days)
        lines.append(f"DTSTART;VALUE=DATE:{day:%Y%m%d}\nDTEND;VALUE=DATE:{after:%Y%m%d}")
    lines.append(f"SUMMARY:{icalendar.escaped(draw(_WORDS))}")
    lines.append(f"LOCATION:{icalendar.escaped(draw(_WORDS))}")
    lines.append(f"STATUS:{draw(st.sampled_from(('CONFIRMED', 'TENTATIVE', 'CANCELLED')))}")
    lines.append(f"SEQUENCE:{draw(st.integers(0, 9))}")
    lines.append(draw(st.sampled_from(("CLASS:PUBLIC", "CLASS:PRIVATE"))))
    return "\n".join(lines)


@settings(max_examples=20, deadline=None)
@given(given_events=st.lists(events(), min_size=1, max_size=6))
def test_from_a_calendar_through_two_newsrooms(two: Two, given_events: list[str]) -> None:
    report = two.take(two.here, calendar(*given_events))
    ours = [outcome.record for outcome in report.created]
    assert len(ours) == len(given_events)
    items = [item for item in ours if isinstance(item, AgendaItem)]
    two.take(two.there, two.sent(items))
    theirs = stored.by_uid(two.there.database, {item.uid for item in items})
    for item, text in zip(items, given_events, strict=True):
        assert shown(theirs[item.uid]) == shown(item)
        zones = {label for name, label in _ZONES.items() if f"TZID={name}:" in text}
        assert item.zone in (zones or {"WIT"})
    again = two.take(two.here, two.sent(items))
    assert not again.changes


@st.composite
def own_items(draw: st.DrawFn) -> AgendaItem:
    """An event as an office may have written it down."""
    first = draw(_DAYS)
    start = draw(st.one_of(st.just(""), _CLOCKS))
    last = first + timedelta(days=draw(st.integers(0, 3)))
    end = draw(st.one_of(st.just(""), _CLOCKS)) if start else ""
    if end in ("00:00", start):
        end = ""  # these are told as the day before, or as a whole day
    if end < start and last - first == timedelta(days=1):
        last = first if end else last  # a night: it needs no last day
    if last > first and start == "00:00":
        start, end = "", ""  # from midnight to midnight are whole days in every calendar
    return AgendaItem(
        id="",
        title=draw(_WORDS) or "Rapat",
        date=first.isoformat(),
        end_date=last.isoformat() if last > first else "",
        start=start,
        end=end,
        open_end=bool(start) and not end and draw(st.booleans()) and last == first,
        all_day=not start and draw(st.booleans()),
        zone=draw(st.sampled_from(("WIB", "WITA", "WIT"))),
        place=draw(_WORDS),
        organiser=draw(_WORDS),
        kind=draw(st.sampled_from(KINDS)),
        status=draw(st.sampled_from(STATUSES)),
        reason=draw(_WORDS),
        moved_from=draw(st.sampled_from(("", "2020-02-29"))),
        public=draw(st.booleans()),
    )


@settings(max_examples=20, deadline=None)
@given(item=own_items())
def test_from_one_newsroom_to_another(two: Two, item: AgendaItem) -> None:
    assume(clean_line(item.title))
    saved = agenda.save(two.here, item).item
    data = two.sent([saved])
    report = two.take(two.there, data)
    (outcome,) = report.created
    assert isinstance(outcome.record, AgendaItem)
    assert shown(outcome.record) == shown(saved)
    assert outcome.record.uid == f"agenda-{saved.id}@contoh.go.id"
    assert not two.take(two.here, data).changes
    assert not two.take(two.there, data).changes
