"""How long a calendar of 5,000 events takes to come in, to come in again, and to be stopped.

    .venv/bin/python -m tests.bench.calendar_import [EVENTS]

Half of them are single events, half are dates of weekly ones. Seconds of the clock and of the
processor; the longest gap between two words of progress is how long a bar stands still behind the
reading of the file.
"""

import json
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from newsroom.domain.site import Site
from newsroom.services.importing import Watch, import_sources
from newsroom.services.newsroom import Newsroom, create

EVENTS = 5_000
LIMIT = 5.0
_DATES = 50
_ZONES = ("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura", "Tokyo Standard Time")


def calendar(events: int) -> bytes:
    """Return a calendar file that becomes so many agenda items."""
    single = events // 2
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Uji//Bangku//ID"]
    for number in range(single):
        lines += _event(number, "")
    for number in range(single, single + (events - single) // _DATES):
        lines += _event(number, f"RRULE:FREQ=WEEKLY;COUNT={_DATES}")
    return ("\r\n".join([*lines, "END:VCALENDAR"]) + "\r\n").encode()


def _event(number: int, rule: str) -> list[str]:
    day, hour = f"2026{number % 12 + 1:02}{number % 28 + 1:02}", number % 20
    zone = _ZONES[number % len(_ZONES)]
    return [
        "BEGIN:VEVENT", f"UID:{number}@uji", "DTSTAMP:20260101T000000Z", f"SEQUENCE:{number % 3}",
        f"DTSTART;TZID={zone}:{day}T{hour:02}0000", f"DTEND;TZID={zone}:{day}T{hour + 2:02}3000",
        f"SUMMARY:Rapat koordinasi perangkat daerah ke-{number % 40}",
        f"LOCATION:Ruang Rapat {number % 60}\\, Sofifi", "DESCRIPTION:Bawa bahan paparan",
        *([rule] if rule else []), "END:VEVENT",
    ]  # fmt: skip


class Gaps(Watch):
    """Counts words of progress and the longest time between two of them."""

    def __init__(self, stop_at: int = -1) -> None:
        super().__init__(self._hear, lambda: self.done == stop_at)

    done, longest, last = 0, 0.0, 0.0

    def _hear(self, done: int, _: int) -> None:
        now = time.perf_counter()
        longest = max(self.longest, now - self.last) if self.last else 0.0
        vars(self).update(done=done, longest=longest, last=now)


@contextmanager
def clocked(figures: dict[str, float], name: str) -> Iterator[None]:
    wall, processor = time.perf_counter(), time.process_time()
    yield
    figures[f"{name}_s"] = round(time.perf_counter() - wall, 2)
    figures[f"{name}_cpu_s"] = round(time.process_time() - processor, 2)


def measure(folder: Path, events: int = EVENTS) -> dict[str, float]:
    """Import, stop and import again → seconds."""
    file = folder / "banyak.ics"
    file.write_bytes(calendar(events))
    figures: dict[str, float] = {}
    with create(folder / "a.newsroom", Site("Humas", zone="WIT"), "Acm") as newsroom:
        _measure(newsroom, file, events, figures)
    return figures


def _measure(newsroom: Newsroom, file: Path, events: int, figures: dict[str, float]) -> None:
    with clocked(figures, "stopped_half_way"):
        assert import_sources(newsroom, [file], watch=Gaps(events // 2)).cancelled
    watch = Gaps()
    with clocked(figures, "import"):
        report = import_sources(newsroom, [file], watch=watch)
    assert len(report.created) == events, report
    figures["longest_gap_ms"] = round(watch.longest * 1000, 1)
    with clocked(figures, "again"):
        assert len(import_sources(newsroom, [file]).skipped) == events


def main(events: int) -> int:
    with tempfile.TemporaryDirectory() as folder:
        figures = measure(Path(folder), events)
    print(json.dumps(figures, indent=1))
    return int(figures["import_s"] > LIMIT)


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:] or [EVENTS])))
