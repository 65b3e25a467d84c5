"""`week`: the agenda of seven days on paper, for WhatsApp, for a spreadsheet; no window needed."""

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from newsroom.cli import main
from newsroom.domain.agenda import AgendaItem
from newsroom.domain.site import Site
from newsroom.services import agenda
from newsroom.services.newsroom import create

Run = Callable[..., subprocess.CompletedProcess[str]]
Capture = pytest.CaptureFixture[str]


@pytest.fixture
def office(tmp_path: Path) -> Path:
    file = tmp_path / "kantor.newsroom"
    with create(file, Site(office="Dinas Kominfo", town="Sofifi")) as newsroom:
        agenda.save(newsroom, AgendaItem("", "Lomba dayung", "2023-06-10", start="08:00"))
        secret = AgendaItem("", "Rapat tertutup", "2023-06-11", start="09:00", public=False)
        agenda.save(newsroom, secret)
    return file


def test_without_files_the_message_is_printed(office: Path, capsys: Capture) -> None:
    assert main(["week", str(office), "--from", "10/6/2023"]) == 0
    assert capsys.readouterr().out == (
        "*Agenda 10–16 Juni 2023*\nDinas Kominfo\n\n*Sabtu, 10 Juni 2023*\n"
        "• 08.00 WIT – Lomba dayung\n"
    )


def test_internal_events_only_on_request(office: Path, capsys: Capture) -> None:
    main(["week", str(office), "--from", "2023-06-10", "--json"])
    public = json.loads(capsys.readouterr().out)
    main(["week", str(office), "--from", "2023-06-10", "--internal", "--json"])
    internal = json.loads(capsys.readouterr().out)
    assert [day["date"] for day in public["days"]][::6] == ["2023-06-10", "2023-06-16"]
    assert public["left_out"] == 1 and "Rapat tertutup" not in json.dumps(public)
    assert internal["left_out"] == 0 and "Rapat tertutup" in internal["text"]
    assert internal["days"][1]["items"][0]["utc"] == "2023-06-11T00:00:00Z"


def test_three_files_at_once_without_a_display(run_cli: Run, office: Path, tmp_path: Path) -> None:
    files = [tmp_path / f"pekan.{ending}" for ending in ("pdf", "txt", "csv")]
    options = zip(("--pdf", "--text", "--csv"), files, strict=True)
    wishes = [word for option in options for word in option]
    nothing = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": "xcb"}
    done = run_cli("week", office, "--from", "2023-06-10", *wishes, "--json", env=nothing)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["files"] == [str(file) for file in files]
    paper, text, table = (file.read_bytes() for file in files)
    assert paper.startswith(b"%PDF-") and b"/FontFile2" in paper
    assert "Lomba dayung" in text.decode() and text.endswith(b"\n")
    assert table.startswith(b"\xef\xbb\xbfJudul;Tanggal;")


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        ((), 2, "--from belum disebut"),
        (("--from", "hantu"), 2, "tidak dikenal"),
        (("--from", "2023-06-10", "--pdf", "a.pdf"), 2, "PDF tidak bisa dibuat di sini"),
        (("--from", "2023-06-10", "--csv", "tidak-ada/a.csv"), 3, "tidak bisa ditulis"),
        (("--from", "2023-06-10", "--csv", "a", "--text", "./a"), 2, "ke satu berkas"),
    ],
)
def test_what_cannot_be_done_is_said(
    office: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture, tmp_path: Path,
    words: tuple[str, ...], code: int, said: str,
) -> None:  # fmt: skip
    monkeypatch.chdir(tmp_path)
    assert main(["week", str(office), *words]) == code
    assert said in capsys.readouterr().err
    assert {path.suffix for path in tmp_path.iterdir()} <= {".newsroom", ".media"}


def test_the_newsroom_itself_is_never_written_over(office: Path, capsys: Capture) -> None:
    before = office.read_bytes()
    assert main(["week", str(office), "--from", "2023-06-10", "--csv", str(office)]) == 2
    assert "adalah ruang redaksi ini" in capsys.readouterr().err
    assert office.read_bytes() == before
