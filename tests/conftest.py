"""What all tests share: an empty home, no display needed, repeatable property tests."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest
from hypothesis import settings

ROOT = Path(__file__).resolve().parent.parent
RunCli = Callable[..., subprocess.CompletedProcess[str]]

# Before anything asks where the home is: no test may read or touch the developer's own files.
HOME = Path(tempfile.mkdtemp(prefix="newsroom-home-"))
for variable in ("HOME", "USERPROFILE", "LOCALAPPDATA", "APPDATA"):
    os.environ[variable] = str(HOME)
for variable, folder in (("DATA", "data"), ("CONFIG", "config"), ("CACHE", "cache")):
    os.environ[f"XDG_{variable}_HOME"] = str(HOME / folder)
if sys.platform == "linux":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# Same examples in every run; HYPOTHESIS_PROFILE=explore looks for new ones.
settings.register_profile("ci", derandomize=True, deadline=None, print_blob=True)
settings.register_profile("explore", deadline=None, max_examples=2_000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))


@pytest.fixture(scope="session", autouse=True)
def empty_home() -> Iterator[Path]:
    """The home folder of this test run, gone afterwards."""
    yield HOME
    shutil.rmtree(HOME, ignore_errors=True)


@pytest.fixture(scope="session")
def run_cli() -> RunCli:
    """Run `main.py` with arguments as a real process, as a person would.

    `run_cli(*arguments, input=None, env=None, cwd=None)`; `env` adds to the environment, and
    arguments may be paths or numbers.
    """

    def run(
        *arguments: object,
        input: str | None = None,
        env: Mapping[str, str] | None = None,
        cwd: Path | None = None,
    ) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, str(ROOT / "main.py"), *map(str, arguments)],
            input=input,
            stdin=subprocess.DEVNULL if input is None else None,
            capture_output=True,
            encoding="utf-8",
            env=os.environ | (env or {}),
            cwd=cwd,
            timeout=300,
        )

    return run


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder with the editorial seed and the cases that lies beside the checkout."""
    folder = ROOT.parent / "shared"
    if not folder.is_dir():
        pytest.skip("no folder 'shared' beside the checkout")
    return folder


@pytest.fixture(scope="session")
def made_sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample newsroom, made once; drawing its pictures takes some seconds."""
    from newsroom.services import sample

    file = tmp_path_factory.mktemp("contoh") / "contoh.newsroom"
    sample.create(file).close()
    return file


@pytest.fixture
def sample_newsroom(made_sample: Path, tmp_path: Path) -> Path:
    """A sample newsroom of the test's own to change."""
    copy = tmp_path / "contoh" / made_sample.name
    shutil.copytree(made_sample.parent, copy.parent)
    return copy
