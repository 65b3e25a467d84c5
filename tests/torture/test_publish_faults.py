"""Every file-changing call of a publication fails once: the old site or the new one, never a mix.

Invariants of reliability.md 3.2 (T2, T6, T20); real full disks (T5) are at the end.
"""

import os
import re
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from cli import desk

from torture.nursery import Ended, Nursery

pytestmark = [
    pytest.mark.torture,
    pytest.mark.skipif(sys.platform == "win32", reason="forks"),
]


@dataclass
class Stage:
    """A newsroom with a published site, edited since; `again` puts all of it back."""

    nursery: Nursery
    folder: Path
    pristine: Path
    old: dict[str, str]
    new: dict[str, str]
    sentinels: dict[str, str]
    calls: list[str]

    @property
    def site(self) -> Path:
        return self.folder / "situs"

    def again(self) -> None:
        desk.remake(self.folder, self.pristine)

    def publish(self, fault: dict[str, Any] | None = None) -> Ended:
        return self.nursery.run(*publishing(self.folder), fault=fault)

    def present(self) -> dict[str, str]:
        """The site as readers see it: without foreign files and without the stage."""
        found = desk.files(self.site, desk.SENTINELS)
        return {
            name: digest for name, digest in found.items() if not name.startswith(".ruang-redaksi/")
        }

    def after_recovery(self) -> list[str]:
        """Publish again without trouble → what is then still wrong."""
        ended = self.publish()
        wrong = [f"the next publication ends with {ended.code}: {ended.said}"] if ended.code else []
        if desk.files(self.site, desk.SENTINELS) != self.new:
            wrong.append("the next publication is not the new site")
        return wrong + self.leftovers() + self.strangers()

    def leftovers(self) -> list[str]:
        found = [*self.folder.glob(".situs.*"), *self.site.glob(".ruang-redaksi*")]
        return [f"left over: {path.name}" for path in found]

    def strangers(self) -> list[str]:
        return [] if desk.foreign(self.site) == self.sentinels else ["foreign files were touched"]


def publishing(folder: Path, site: str = "situs") -> tuple[object, ...]:
    return "publish", folder / "a.newsroom", "--out", folder / site, "--at", desk.AT


def edited(nursery: Nursery, file: Path) -> None:
    """One text changed, one renamed, one taken back, one new with a new picture."""
    known = {row["slug"]: row["id"] for row in nursery.done("list", file, "articles", "--json")}
    nursery.done(
        "set", file, known["dermaga-ikan"], "summary=Sandar lebih lekas.", "tags=Dermaga,Ekonomi"
    )
    nursery.done("set", file, known["kebun-pala"], "slug=kebun-pala-bersama")
    nursery.done("set", file, known["lampu-jalan"], "status=draft")
    folder = file.parent / "baru"
    desk.picture(folder / "sagu.jpg", 7)
    desk.write(
        folder / "sagu.md", desk.article("Sagu dipanen bergilir", "Isi.\n\n![Sagu](sagu.jpg)")
    )
    nursery.done("import", file, folder)


@pytest.fixture(scope="module")
def stage(nursery: Nursery, tmp_path_factory: pytest.TempPathFactory) -> Stage:
    top = tmp_path_factory.mktemp("panggung")
    folder = top / "meja"
    file = desk.newsroom(folder)
    nursery.done(*publishing(folder))
    sentinels = desk.put_sentinels(folder / "situs")
    old = desk.files(folder / "situs", desk.SENTINELS)
    edited(nursery, file)
    shutil.copytree(folder, top / "semula", symlinks=True)
    stage = Stage(nursery, folder, top / "semula", old, {}, sentinels, [])
    log = top / "panggilan.txt"
    stage.publish(fault={"log": str(log)})
    stage.calls = log.read_text(encoding="utf-8").splitlines()
    stage.again()
    # What a publication must give: the same newsroom published into a folder of its own.
    nursery.done(*publishing(folder, "lain"))
    stage.new = desk.files(folder / "lain")
    stage.again()
    return stage


def test_a_publication_has_calls_to_trouble(stage: Stage) -> None:
    """Else the tests below would watch nothing."""
    names = {call.partition(" ")[0] for call in stage.calls}
    assert {"open", "write", "os.open", "mkdir", "replace", "unlink", "rmdir", "fsync"} <= names
    assert len(stage.calls) > 100 and stage.old != stage.new
    assert any("renditions" in call for call in stage.calls)
    assert any("a.newsroom-lock" in call for call in stage.calls)


def after_fault(stage: Stage, ended: Ended) -> list[str]:
    """What is wrong right after a call failed."""
    wrong = []
    if "Traceback" in ended.said:
        wrong.append(f"a traceback: {ended.said.strip().splitlines()[-1]}")
    elif ended.code not in (0, 3):
        wrong.append(f"exit code {ended.code}: {ended.said}")
    if ended.code == 3 and len(ended.said.split()) < 5:
        wrong.append(f"no sentence: {ended.said}")
    if ended.code == 0 and stage.present() != stage.new:
        wrong.append("success was told of a site that is not the new one")
    return wrong + stage.strangers()


def test_a_disk_that_lies_is_found_out(stage: Stage) -> None:
    """Half of a page reaches the disk and nobody says so: it is read back and refused."""
    calls = enumerate(stage.calls, 1)
    staged = [pair for pair in calls if re.fullmatch(r"write .*/\.ruang-redaksi/\d+", pair[1])]
    assert len(staged) > 10
    assert troubled(stage, "LIE", staged) == {}


def of_lock(call: str) -> bool:
    return call.endswith("-lock")


def numbered(stage: Stage, mode: str) -> list[tuple[int, str]]:
    """The calls that a mode troubles; only what is written can be written by half."""
    calls = [pair for pair in enumerate(stage.calls, 1) if not of_lock(pair[1])]
    return [pair for pair in calls if mode != "HALF" or pair[1].startswith(("write", "copyfile"))]


def troubled(stage: Stage, mode: str, calls: Iterable[tuple[int, str]]) -> dict[str, list[str]]:
    """Fail each call once → what went wrong, by the number and name of the call."""
    found = {}
    for number, call in calls:
        stage.again()
        ended = stage.publish(fault={"mode": mode, "at": number})
        wrong = after_fault(stage, ended) + stage.after_recovery()
        if wrong:
            found[f"{number} {call.replace(str(stage.folder), '')}"] = wrong
    return found


@pytest.mark.parametrize("mode", ["ENOSPC", "EACCES", "HALF"])
def test_any_failing_call_leaves_the_old_site_or_the_new_one(stage: Stage, mode: str) -> None:
    calls = numbered(stage, mode)
    assert len(calls) >= (20 if mode == "HALF" else 100)
    assert troubled(stage, mode, calls) == {}


@pytest.mark.parametrize("mode", ["ENOSPC", "EACCES", "HALF"])
def test_a_failing_lock_file_is_told_in_words(stage: Stage, mode: str) -> None:
    locks = [pair for pair in enumerate(stage.calls, 1) if of_lock(pair[1])]
    assert troubled(stage, mode, locks) == {}


def test_death_before_any_call_is_mended_by_the_next_publication(stage: Stage) -> None:
    """T2, exactly: the process is killed in front of each file-changing call."""
    found = {}
    for number, call in enumerate(stage.calls, 1):
        stage.again()
        assert stage.publish(fault={"mode": "KILL", "at": number}).killed, call
        wrong = stage.strangers() + stage.after_recovery()
        if wrong:
            found[f"{number} {call}"] = wrong
    assert found == {}


def decided(stage: Stage) -> int:
    """The number of the call with which a publication can no longer be undone."""
    return next(
        n
        for n, call in enumerate(stage.calls, 1)
        if call.startswith("replace") and "jurnal" in call
    )


def test_what_is_said_of_the_old_site_is_true(stage: Stage) -> None:
    """Where the sentence promises that the old site is whole, it is."""
    found = []
    for number, call in list(enumerate(stage.calls, 1))[decided(stage) :]:
        stage.again()
        ended = stage.publish(fault={"mode": "EACCES", "at": number})
        if "tetap utuh" in ended.said and stage.present() != stage.old:
            found.append(f"{number} {call.replace(str(stage.folder), '')}")
    assert found == []


def interrupted(stage: Stage) -> None:
    """The desk, the program killed in the middle of its renames."""
    stage.again()
    last = max(n for n, call in enumerate(stage.calls, 1) if call.startswith("replace"))
    assert stage.publish(fault={"mode": "KILL", "at": (decided(stage) + last) // 2}).killed
    assert stage.present() not in (stage.old, stage.new), "not the middle"


def recovering(stage: Stage) -> tuple[Path, list[str]]:
    """A copy of the interrupted desk, and the calls of the publication that finishes it."""
    interrupted(stage)
    half = stage.pristine.with_name("setengah")
    desk.remake(half, stage.folder)
    log = half.with_name("pemulihan.txt")
    assert stage.publish(fault={"log": str(log)}).code == 0
    calls = log.read_text(encoding="utf-8").splitlines()
    assert sum(call.startswith("replace") for call in calls) > 5
    return half, calls


def compound(stage: Stage, mode: str) -> dict[str, list[str]]:
    half, calls = recovering(stage)
    found = {}
    for number, call in enumerate(calls, 1):
        if of_lock(call):
            continue
        desk.remake(stage.folder, half)
        ended = stage.publish(fault={"mode": mode, "at": number})
        wrong = [] if ended.killed else after_fault(stage, ended)
        wrong += stage.strangers() + stage.after_recovery()
        if wrong:
            found[f"{number} {call.replace(str(stage.folder), '')}"] = wrong
    return found


def test_death_during_the_recovery_is_mended_too(stage: Stage) -> None:
    """T7: killed in the middle, and again while the next publication finishes it."""
    assert compound(stage, "KILL") == {}


def test_a_failing_call_during_the_recovery_is_told_in_words(stage: Stage) -> None:
    """T7: killed in the middle, then the disk is full while the next publication finishes it."""
    assert compound(stage, "ENOSPC") == {}


def test_files_of_others_outlive_twenty_publications(stage: Stage) -> None:
    """T20, with a text that comes and goes."""
    stage.again()
    file = stage.folder / "a.newsroom"
    rows = stage.nursery.done("list", file, "articles", "--json")
    (text,) = [row["id"] for row in rows if row["slug"] == "dermaga-ikan"]
    for turn in range(20):
        stage.nursery.done(
            "set", file, text, f"status={('draft', 'published')[turn % 2]}", f"summary=Kali {turn}."
        )
        assert stage.publish().code == 0
        assert stage.strangers() == []
        assert (stage.site / "berita/2023/04/dermaga-ikan.html").exists() == bool(turn % 2)


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A real small disk."""
    place = tmp_path / "disk"
    place.mkdir()
    words = ["mount", "-t", "tmpfs", "-o", "size=8m", "uji", str(place)]
    if shutil.which("mount") is None or subprocess.run(words, capture_output=True).returncode:
        pytest.skip("only root may mount a small disk")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


def fill(disk: Path, free: int) -> Path:
    """Leave so many bytes on the disk."""
    ballast = disk / "beban.bin"
    ballast.unlink(missing_ok=True)
    status = os.statvfs(disk)
    ballast.write_bytes(bytes(max(0, status.f_bavail * status.f_frsize - free)))
    return ballast


LEVELS = [
    kib << 10
    for kib in (0, 4, 8, 16, 32, 48, 64, 96, 128, 160, 192, 224, 256, 320, 384, 512, 768, 2048)
]


def told(ended: Ended) -> None:
    assert "Traceback" not in ended.said, ended.said
    assert ended.code == 0 or (ended.code == 3 and len(ended.said.split()) >= 5), ended


def whole(file: Path) -> list[str]:
    """Check the file with SQLite alone → the titles in it."""
    connection = sqlite3.connect(file)
    try:
        assert connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        return [row[0] for row in connection.execute("SELECT title FROM article ORDER BY title")]
    finally:
        connection.close()


@pytest.mark.parametrize("free", LEVELS)
def test_a_full_disk_while_importing_is_told_and_loses_nothing(
    nursery: Nursery, disk: Path, tmp_path: Path, free: int
) -> None:
    """T5: what was acknowledged is there, and with room the rest comes in."""
    file = disk / "a.newsroom"
    nursery.done("new", file)
    titles = [f"Kabar kampung nomor {number}" for number in range(8)]
    for number, title in enumerate(titles):
        body = f"{title} tiba pagi ini. " * 300
        desk.write(
            tmp_path / f"naskah/{number}.md",
            desk.article(title, f"{body}\n\n![Foto]({number}.jpg)"),
        )
        desk.picture(tmp_path / f"naskah/{number}.jpg", number, (320, 200))
    ballast = fill(disk, free)
    ended = nursery.run("import", file, tmp_path / "naskah")
    told(ended)
    stored = whole(file)
    for number, title in enumerate(titles):
        if f"Tersimpan: {tmp_path / f'naskah/{number}.md'}" in ended.said:
            assert title in stored
    assert ended.code == 3 or stored == titles
    told(nursery.run("list", file, "articles"))
    ballast.unlink()
    nursery.done("import", file, tmp_path / "naskah")
    assert whole(file) == titles
    assert len(nursery.done("list", file, "media", "--json")) == len(titles)
    assert list(disk.rglob("*.tmp")) == []


@pytest.mark.parametrize("free", LEVELS)
def test_a_full_disk_while_publishing_leaves_the_old_site_or_the_new_one(
    nursery: Nursery, stage: Stage, disk: Path, free: int
) -> None:
    shutil.copytree(stage.pristine, disk / "meja", symlinks=True)
    stage = replace(stage, folder=disk / "meja")
    ballast = fill(disk, free)
    ended = stage.publish()
    told(ended)
    assert stage.present() == (stage.new if ended.code == 0 else stage.old)
    whole(disk / "meja/a.newsroom")
    ballast.unlink()
    assert stage.after_recovery() == []


def test_the_levels_hold_both_full_disks_and_enough_room(
    nursery: Nursery, stage: Stage, disk: Path
) -> None:
    """Else the tests above would prove nothing."""
    codes = set()
    for free in LEVELS[1:]:
        desk.remake(disk / "meja", stage.pristine)
        ballast = fill(disk, free)
        codes.add(nursery.run(*publishing(disk / "meja")).code)
        ballast.unlink()
    assert codes == {0, 3}
