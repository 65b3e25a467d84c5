"""Every file-changing call of a publication fails once: the old site or the new one, never a mix.

Invariants of reliability.md 3.2 (T2, T6, T20); real full disks (T5) are at the end.
"""

import json
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from cli import desk
from torture.nursery import Ended, Nursery

pytestmark = [
    pytest.mark.torture,
    pytest.mark.skipif(sys.platform == "win32", reason="forks"),
]


@pytest.fixture(scope="module")
def nursery(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Nursery]:
    nursery = Nursery(tmp_path_factory.mktemp("asuhan"))
    yield nursery
    nursery.close()


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

    def publish(self, **options: object) -> Ended:
        return self.nursery.run(*publishing(self.folder), **options)

    def present(self) -> dict[str, str]:
        """The site as readers see it: without foreign files and without the stage."""
        found = desk.files(self.site, desk.SENTINELS)
        return {name: digest for name, digest in found.items() if not name.startswith(".ruang-redaksi/")}

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
    nursery.done("set", file, known["dermaga-ikan"], "summary=Sandar lebih lekas.", "tags=Dermaga,Ekonomi")
    nursery.done("set", file, known["kebun-pala"], "slug=kebun-pala-bersama")
    nursery.done("set", file, known["lampu-jalan"], "status=draft")
    folder = file.parent / "baru"
    desk.picture(folder / "sagu.jpg", 7)
    desk.write(folder / "sagu.md", desk.article("Sagu dipanen bergilir", "Isi.\n\n![Sagu](sagu.jpg)"))
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


def after_fault(stage: Stage, ended: Ended, call: str) -> list[str]:
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


def troubled(stage: Stage, mode: str) -> dict[str, list[str]]:
    """Fail each call once → what went wrong, by the number and name of the call."""
    found = {}
    for number, call in enumerate(stage.calls, 1):
        stage.again()
        ended = stage.publish(fault={"mode": mode, "at": number})
        wrong = after_fault(stage, ended, call) + stage.after_recovery()
        if wrong:
            found[f"{number} {call.replace(str(stage.folder), '')}"] = wrong
    return found


@pytest.mark.parametrize("mode", ["ENOSPC", "EACCES", "HALF"])
def test_any_failing_call_leaves_the_old_site_or_the_new_one(stage: Stage, mode: str) -> None:
    assert troubled(stage, mode) == {}


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


def test_what_is_said_of_the_old_site_is_true(stage: Stage) -> None:
    """Where the sentence promises that the old site is whole, it is."""
    found = []
    for number, call in enumerate(stage.calls, 1):
        stage.again()
        ended = stage.publish(fault={"mode": "EACCES", "at": number})
        if "tetap utuh" in ended.said and stage.present() != stage.old:
            found.append(f"{number} {call.replace(str(stage.folder), '')}")
    assert found == []
