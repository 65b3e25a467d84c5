"""Rules of the house that no linter knows: documents that stay true, locks, what imports what."""

import ast
import re
import shutil
import subprocess
import sys
import tomllib
from functools import cache
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from newsroom import bootstrap

ROOT = Path(__file__).resolve().parent.parent
LOCKS = ("requirements.lock", "tests/requirements.lock")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
DEPENDENCIES = [Requirement(line) for line in PROJECT["project"]["dependencies"]]

# In pieces, so that this file does not find itself.
ADDRESSES = re.compile(
    "py" + r"pi\.org|python" + r"hosted|registry\.np" + r"m|deb\.deb" + "ian"
    r"|/wo" + "rk/(?:main|steering)|/fa" + "rm/|/ro" + "ot/"
)  # fmt: skip


@cache
def project_files() -> list[Path]:
    """Return the files that belong to the project: git's, or all of an unpacked source folder."""
    files = git_files()
    if not files:
        folders = ("newsroom", "resources", "tests", "docs", ".ci")
        files = [path for folder in folders for path in (ROOT / folder).rglob("*")]
        files += list(ROOT.glob("*.*"))
    return [path for path in files if path.is_file() and "__pycache__" not in path.parts]


def git_files() -> list[Path]:
    """Return what git tracks or would track here; nothing where it is absent or refuses."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    if shutil.which("git") is None:
        return []
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8")
    return [ROOT / name for name in listed.stdout.split("\0") if name]


def in_fresh_interpreter(code: str) -> str:
    """Run Python code in a process of its own and return what it prints."""
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout


# Documents


def test_architecture_is_short_and_true() -> None:
    text = (ROOT / "ARCHITECTURE.md").read_text("utf-8")
    assert len(text.splitlines()) <= 120
    named = set(re.findall(r"`([\w.-]+(?:/[\w.-]*)+|[\w-]+\.(?:py|toml|lock|md))`", text))
    places = (ROOT, ROOT / "newsroom", ROOT / "resources")
    gone = {name for name in named if not any((place / name).exists() for place in places)}
    assert gone == set()


def test_readme_names_the_two_commands() -> None:
    text = (ROOT / "README.md").read_text("utf-8")
    assert "python3 main.py setup demo" in text
    assert "python3 main.py setup test" in text


def test_no_file_names_a_registry_or_this_machine() -> None:
    found = [
        f"{path.relative_to(ROOT)}: {match[0]}"
        for path in project_files()
        if path.suffix != ".svg"
        for match in ADDRESSES.finditer(path.read_text("utf-8", errors="ignore"))
    ]
    assert found == []


# Locks


def pins(lock: str) -> dict[str, str]:
    """Return project → version of a lock file."""
    text = (ROOT / lock).read_text("utf-8")
    return dict(re.findall(r"^([\w.-]+)==([\w.]+)", text, re.MULTILINE))


@pytest.mark.parametrize("lock", LOCKS)
def test_every_pin_has_a_hash_and_no_address(lock: str) -> None:
    text = (ROOT / lock).read_text("utf-8")
    assert not re.search("http|py" + "pi|python" + "hosted|@ ", text, re.IGNORECASE)
    entries = re.split(r"^(?=[\w.-]+==)", text, flags=re.MULTILINE)[1:]
    assert len(entries) == len(pins(lock)) > 10
    assert [entry for entry in entries if "--hash=sha256:" not in entry] == []


def test_locks_satisfy_the_ranges_of_the_project() -> None:
    locked = pins("tests/requirements.lock")
    groups = [Requirement(line) for line in PROJECT["dependency-groups"]["dev"]]
    for wanted in DEPENDENCIES + groups:
        assert wanted.specifier.contains(locked[wanted.name.lower()]), wanted


def test_both_locks_pin_the_same_versions() -> None:
    runtime, tests = (pins(lock) for lock in LOCKS)
    assert runtime.items() <= tests.items()


def test_the_start_looks_for_every_dependency() -> None:
    modules = {
        "pillow": "PIL",
        "python-dateutil": "dateutil",
        "pyyaml": "yaml",
        "sqlite-utils": "sqlite_utils",
    }
    without_qt = {wanted.name for wanted in DEPENDENCIES} - {"pyside6-essentials"}
    assert {modules.get(name, name) for name in without_qt} == set(bootstrap.MODULES)


# Imports


def test_the_command_line_starts_without_heavy_packages() -> None:
    heavy = {"PIL", "PySide6", "icalendar", "jinja2", "markdown", "yaml"}
    code = "import sys, newsroom.cli; print(*sorted({name.split('.')[0] for name in sys.modules}))"
    assert heavy & set(in_fresh_interpreter(code).split()) == set()


def test_only_the_window_knows_qt() -> None:
    strangers = [
        path.relative_to(ROOT)
        for path in (ROOT / "newsroom").rglob("*.py")
        if "ui" not in path.relative_to(ROOT).parts
        and {"PySide6", "shiboken6"} & imported_packages(path)
    ]
    assert strangers == []


def imported_packages(path: Path) -> set[str]:
    """Return the top packages that a module imports, inside functions too."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            names.add(node.module or "")
    return {name.split(".")[0] for name in names}


# Qt


def test_qt_keeps_its_references_to_none() -> None:
    """PySide6 6.12.0 lost one per call that returns nothing, and then aborted."""
    pytest.importorskip("PySide6.QtCore", exc_type=ImportError)
    code = """
import sys
from PySide6.QtCore import QObject, Signal

class Desk(QObject):
    saved = Signal(object)

desk = Desk()
desk.saved.connect(lambda value: None)
desk.saved.emit(None)
desk.setObjectName("meja")
before = sys.getrefcount(None)
for _ in range(3_000):
    desk.saved.emit(None)
for _ in range(1_000):
    desk.setObjectName("meja")
print(before - sys.getrefcount(None))
"""
    assert int(in_fresh_interpreter(code)) < 20
