"""Import every calendar file of some folders, each in a process of its own with narrow limits.

    .venv/bin/python -m tests.torture.calendars [--oracle PYTHON] FOLDER [FOLDER…]

Each file must be stored or refused with a sentence within 2 s and 200 MB. With `--oracle`, the
Python of an environment that has recurring_ical_events, the dates of repeating events must be
those that it finds in the year from their start. Give it the test files of other readers of
calendars; none are in this repository.

One difference is meant: Exchange ends whole days that come again with the last one's midnight in
UTC (`UNTIL=20200916T230000Z` in London); here the last day comes too, there it is lost.
"""

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
import traceback
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from newsroom.domain.errors import NewsroomError
from newsroom.domain.site import Site
from newsroom.exchange import ics
from newsroom.services.importing import Report, import_sources
from newsroom.services.newsroom import create

SECONDS = 2.0
MEGABYTES = 200
OFFICE_ZONE = "WIT"
ORACLE = Path(__file__).with_name("calendar_oracle.py")
_UNFOLLOWED = "import.recurrence"


@dataclass(frozen=True)
class Looked:
    """What became of one file: `stored`, `refused`, or what went wrong."""

    what: str
    said: str = ""
    events: int = 0
    seconds: float = 0.0
    megabytes: float = 0.0

    @property
    def is_wrong(self) -> bool:
        return (
            self.what not in ("stored", "refused")
            or self.seconds > SECONDS
            or self.megabytes > MEGABYTES
        )


def look(file: Path) -> Looked:
    """Import a file into a new newsroom in a forked process."""
    read_end, write_end = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(read_end)
        _live(file, write_end)
    os.close(write_end)
    with os.fdopen(read_end, encoding="utf-8") as pipe:
        answer = pipe.read()
    _, status = os.waitpid(child, 0)
    if not answer:
        return Looked(f"ended by {os.waitstatus_to_exitcode(status)}")
    return Looked(**json.loads(answer))


def _live(file: Path, pipe: int) -> None:
    """What the child does instead of coming back."""
    try:
        seconds = int(SECONDS * 5)
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
        looked = _imported(file)
    except BaseException:
        looked = Looked("broke", traceback.format_exc())
    os.write(pipe, json.dumps(asdict(looked)).encode())
    os._exit(0)


def _imported(file: Path) -> Looked:
    with (
        tempfile.TemporaryDirectory() as folder,
        create(Path(folder) / "a.newsroom", Site(zone=OFFICE_ZONE)) as newsroom,
    ):
        # Processor time and growth: what else the machine and the parent do is not the file's.
        before, began = _peak(), time.process_time()
        report = import_sources(newsroom, [file])
        seconds = time.process_time() - began
    return Looked(*_told(report), len(report.created), seconds, _peak() - before)


def _peak() -> float:
    """Return the most memory so far, in megabytes; a forked process begins with its parent's."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _told(report: Report) -> tuple[str, str]:
    if report.failed:
        return "refused", str(report.failed[0].reason)
    said = sorted({finding.rule for _, finding in report.warnings})
    return "stored", ", ".join(said)


def differences(file: Path, python: str) -> list[str] | None:
    """Return where our dates of repeating events are not the oracle's; None where it has none."""
    try:
        page = ics.read(file.read_bytes(), OFFICE_ZONE)
    except NewsroomError:
        return None
    ours: defaultdict[str, set[str]] = defaultdict(set)
    unfollowed = set()
    for event in page.events:
        uid = event.item.uid.partition("#")[0]
        if _UNFOLLOWED in (finding.rule for finding in event.warnings):
            unfollowed.add(uid)
        if event.item.status != "cancelled":
            ours[uid].add(event.item.moment.utc)
    answer = subprocess.run(
        [python, str(ORACLE), str(file)], capture_output=True, text=True, check=False, timeout=120
    )
    if answer.returncode:
        return None
    theirs: dict[str, dict[str, Any]] = json.loads(answer.stdout)
    if not theirs:
        return None
    return list(_differing(ours, theirs, unfollowed))


def _differing(
    ours: dict[str, set[str]], theirs: dict[str, dict[str, Any]], unfollowed: set[str]
) -> Iterator[str]:
    for uid, told in theirs.items():
        expected = set(told["starts"])
        found = {start for start in ours[uid] if told["first"] <= start < told["after"]}
        if found != expected:
            lacking, more = sorted(expected - found), sorted(found - expected)
            said = " (said so)" if uid in unfollowed else ""
            yield f"{uid}{said}: lacks {len(lacking)} {lacking[:3]}, more {len(more)} {more[:3]}"


def main(arguments: Sequence[str]) -> int:
    """Look at all calendars below some folders; return how many are wrong."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--oracle", default="")
    parser.add_argument("folders", nargs="+", type=Path)
    given = parser.parse_args(arguments)
    files = sorted(file for folder in given.folders for file in folder.rglob("*.ics"))
    wrong = _limits(files)
    return wrong + (_expansions(files, given.oracle) if given.oracle else 0)


def _limits(files: Sequence[Path]) -> int:
    found = {file: look(file) for file in files}
    for file, looked in found.items():
        if looked.is_wrong:
            print(f"{file.name}: {looked}")
    for file, looked in found.items():
        if looked.what == "refused":
            print(f"refused {file.name}: {looked.said}")
    counts = Counter(looked.what for looked in found.values())
    slowest = max(found.values(), key=lambda looked: looked.seconds)
    print(
        f"{len(files)} files, {dict(counts)}, {sum(one.events for one in found.values())} events; "
        f"slowest {slowest.seconds:.2f} s, "
        f"most memory {max(one.megabytes for one in found.values()):.0f} MB"
    )
    return sum(looked.is_wrong for looked in found.values())


def _expansions(files: Sequence[Path], python: str) -> int:
    compared = {file: differences(file, python) for file in files}
    told = {file: found for file, found in compared.items() if found is not None}
    for file, found in told.items():
        for line in found:
            print(f"{file.name}: {line}")
    wrong = sum(bool(found) for found in told.values())
    print(f"{len(told)} files with repetition, {wrong} differ")
    return wrong


if __name__ == "__main__":
    sys.exit(min(main(sys.argv[1:]), 1))
