"""The look at other readers' calendars is sharp: it sees what breaks and what is not found."""

import sys
from pathlib import Path

import pytest

from tests.exchange.test_ics import calendar
from tests.torture import calendars as torture

WEEKLY = "UID:u\nSUMMARY:R\nDTSTART;TZID=Asia/Jayapura:20230807T080000\nRRULE:FREQ=WEEKLY;COUNT=3"
ORACLE = """
import json, sys
starts = {starts}
if "mingguan" in sys.argv[1]:
    year = {{"first": "2023-08-06T23:00:00Z", "after": "2024-08-05T23:00:00Z", "starts": starts}}
    print(json.dumps({{"u": year}}))
else:
    print("{{}}")
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "mingguan.ics").write_bytes(calendar(WEEKLY))
    (tmp_path / "rusak.ics").write_bytes(b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n")
    return tmp_path


def test_a_whole_folder(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert torture.main([str(folder)]) == 0
    printed = capfd.readouterr().out
    assert "refused rusak.ics: Berkas kalender rusak" in printed
    assert "2 files, {'stored': 1, 'refused': 1}, 3 events" in printed


@pytest.mark.parametrize(
    ("what", "seconds", "megabytes", "is_wrong"),
    [
        ("stored", 1.0, 100, False),
        ("refused", 1.0, 100, False),
        ("broke", 1.0, 100, True),
        ("stored", 2.5, 100, True),
        ("stored", 1.0, 250, True),
    ],
)
def test_what_is_wrong(what: str, seconds: float, megabytes: float, is_wrong: bool) -> None:
    assert torture.Looked(what, "", 1, seconds, megabytes).is_wrong is is_wrong


def test_a_reader_that_breaks_or_dies_is_seen(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def breaks(*_: object) -> None:
        raise KeyError("aduh")

    monkeypatch.setattr(torture, "import_sources", breaks)
    assert torture.look(folder / "mingguan.ics").what == "broke"
    monkeypatch.setattr(torture, "import_sources", lambda *_: torture.os._exit(3))
    assert torture.look(folder / "mingguan.ics").what == "ended by 3"


@pytest.mark.parametrize(
    ("starts", "said"),
    [
        (["2023-08-06T23:00:00Z", "2023-08-13T23:00:00Z", "2023-08-20T23:00:00Z"], []),
        (["2023-08-06T23:00:00Z", "2023-08-13T23:00:00Z"], ["more 1"]),
        (["2023-08-06T23:00:00Z", "2023-08-13T23:00:00Z", "2023-08-20T23:00:00Z",
          "2023-08-27T23:00:00Z"], ["lacks 1"]),
    ],
)  # fmt: skip
def test_dates_that_differ_are_seen(
    folder: Path, monkeypatch: pytest.MonkeyPatch, starts: list[str], said: list[str]
) -> None:
    oracle = folder / "oracle.py"
    oracle.write_text(ORACLE.format(starts=starts))
    monkeypatch.setattr(torture, "ORACLE", oracle)
    found = torture.differences(folder / "mingguan.ics", sys.executable)
    assert found is not None
    assert len(found) == len(said)
    assert all(word in line for word, line in zip(said, found, strict=True))
    assert torture.differences(folder / "rusak.ics", sys.executable) is None
