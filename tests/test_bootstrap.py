"""The start on a fresh machine, without network: setup, its stamp, its sentences, and .venv."""

import ast
import json
import os
import shutil
import subprocess
import sys
import venv
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from newsroom import bootstrap, paths
from newsroom.bootstrap import Checkout

ROOT = Path(__file__).resolve().parent.parent
LOCK = "click==8.5.1 \\\n    --hash=sha256:00\ntzdata==2026.6 \\\n    --hash=sha256:11\n"
NEEDS_POSIX = pytest.mark.skipif(os.name == "nt", reason="Windows starts a child instead")

CLI = """
import json, sys
def main(arguments):
    print(json.dumps({"arguments": arguments, "python": sys.executable, "prefix": sys.prefix}))
    return 7
"""
FAKE_TOOL = """
import os, sys
if __name__ == "__main__":
    with open({log!r}, "a") as log:
        print(*sys.argv[1:], file=log)
    print(os.environ.get("FAKE_OUTPUT", "Collecting click==8.5.1"))
    sys.exit(int(os.environ.get("FAKE_CODE", "0")))
"""

OFFLINE = """\
WARNING: Retrying (Retry(total=0)) after connection broken by 'NewConnectionError(
'<pip._vendor.urllib3.connection.HTTPSConnection object>: Failed to establish a new connection:
[Errno -3] Temporary failure in name resolution')': /simple/click/
ERROR: Could not find a version that satisfies the requirement click==8.5.1 (from versions: none)
ERROR: No matching distribution found for click==8.5.1
"""


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    """A clone with the real start files, a stand-in for the program and small locks."""
    root = tmp_path / "klon segar"
    (root / "newsroom").mkdir(parents=True)
    (root / "tests").mkdir()
    for name in ("main.py", "newsroom/__init__.py", "newsroom/bootstrap.py"):
        shutil.copy(ROOT / name, root / name)
    (root / "newsroom/start.py").write_text(CLI)
    (root / "requirements.lock").write_text(LOCK)
    (root / "tests/requirements.lock").write_text(LOCK + "pytest==9.2.0\n")
    return Checkout(root)


def make_environment(checkout: Checkout, modules: Iterable[str] = bootstrap.MODULES) -> Path:
    """Make a real .venv of empty modules; return the file where its pip and pytest log calls."""
    venv.create(checkout.venv, with_pip=False)
    folder = next(checkout.venv.glob("[Ll]ib/**/site-packages"))
    for module in modules:
        (folder / f"{module}.py").write_text("")
    log = checkout.root / "tools.log"
    for tool in ("pip", "pytest"):
        (folder / f"{tool}.py").write_text(FAKE_TOOL.format(log=str(log)))
    return log


def calls(log: Path) -> list[str]:
    """Return the arguments of each call of pip and pytest."""
    return log.read_text().splitlines()


def start(checkout: Checkout, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run main.py with a Python that has no package at all, from another folder."""
    command = [sys.executable, "-S", str(checkout.root / "main.py"), *arguments]
    return subprocess.run(
        command, capture_output=True, encoding="utf-8", cwd=checkout.root.parent, timeout=60
    )


@pytest.fixture(autouse=True)
def libraries_are_there(monkeypatch: pytest.MonkeyPatch) -> None:
    """No test here depends on, or changes, the machine's system libraries."""
    monkeypatch.setattr(bootstrap, "missing_libraries", lambda desktop: {})
    monkeypatch.setattr(bootstrap, "is_root_with_apt", lambda: False)


# Starting


def test_a_fresh_clone_says_what_to_run(checkout: Checkout) -> None:
    done = start(checkout, "list", "berkas.newsroom")
    assert done.returncode == 2
    assert done.stdout == ""
    assert "python3 main.py setup run" in done.stderr.splitlines()[0]
    assert "belum disiapkan" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_fresh_clone_speaks_english_when_asked(checkout: Checkout) -> None:
    done = start(checkout, "--lang", "en", "list")
    assert done.stderr.splitlines() == [bootstrap.SENTENCES["not_ready"][1]]


@NEEDS_POSIX
def test_main_finds_the_environment_by_itself(checkout: Checkout) -> None:
    make_environment(checkout)
    done = start(checkout, "show", "berkas", "a b", "--json")
    assert done.returncode == 7, done.stderr
    said = json.loads(done.stdout)
    assert said["arguments"] == ["show", "berkas", "a b", "--json"]
    assert said["python"] == str(checkout.python)
    assert Path(said["prefix"]) == checkout.venv


def test_an_environment_without_packages_is_no_endless_loop(checkout: Checkout) -> None:
    make_environment(checkout, modules=())
    done = start(checkout, "list")
    assert done.returncode == 2
    assert "setup run" in done.stderr


@NEEDS_POSIX
def test_an_environment_without_its_settings_is_no_endless_loop(checkout: Checkout) -> None:
    make_environment(checkout)
    (checkout.venv / "pyvenv.cfg").unlink()
    assert start(checkout, "list").returncode == 2


@NEEDS_POSIX
def test_a_broken_interpreter_is_told_in_a_sentence(checkout: Checkout) -> None:
    make_environment(checkout)
    checkout.python.unlink()
    checkout.python.write_text("no program")
    checkout.python.chmod(0o755)
    done = start(checkout, "list")
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


@NEEDS_POSIX
def test_an_interrupted_installation_does_not_start(checkout: Checkout) -> None:
    make_environment(checkout)
    checkout.write_stamp({"unfinished": "requirements.lock"})
    assert start(checkout, "list").returncode == 2


# Setup


def test_setup_installs_once_with_hashes(
    checkout: Checkout, capfd: pytest.CaptureFixture[str]
) -> None:
    log = make_environment(checkout)
    assert bootstrap.setup(["tools"], checkout) == 0
    (call,) = calls(log)
    assert "install --require-hashes --only-binary :all:" in call
    assert call.endswith("-r tests/requirements.lock")
    assert "Memasang 3 paket dari tests/requirements.lock" in capfd.readouterr().err
    assert bootstrap.setup(["tools"], checkout) == 0
    assert bootstrap.setup(["run"], checkout) == 7  # the test lock holds the run-time pins too
    assert len(calls(log)) == 1


def test_a_changed_lock_is_installed_again(checkout: Checkout) -> None:
    log = make_environment(checkout)
    assert bootstrap.setup(["run"], checkout) == 7
    (checkout.root / "requirements.lock").write_text(LOCK.replace("8.5.1", "8.5.2"))
    assert bootstrap.setup(["run"], checkout) == 7
    assert len(calls(log)) == 2


def test_a_damaged_stamp_only_costs_another_look(checkout: Checkout) -> None:
    log = make_environment(checkout)
    for content in ("", "[1]", "\x00"):
        checkout.stamp.write_text(content)
        assert bootstrap.setup(["run"], checkout) == 7
    assert len(calls(log)) == 3


def test_without_network_the_environment_stays_as_it_was(
    checkout: Checkout, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    make_environment(checkout)
    assert bootstrap.setup(["run"], checkout) == 7
    before = checkout.read_stamp()
    monkeypatch.setenv("FAKE_CODE", "1")
    monkeypatch.setenv("FAKE_OUTPUT", OFFLINE)
    capfd.readouterr()
    assert bootstrap.setup(["tools"], checkout) == 3
    said = capfd.readouterr().err
    assert "jaringan tidak terjangkau" in said
    assert "wheelhouse" in said
    assert "Retrying" not in said
    assert checkout.read_stamp() == before


def test_a_wheelhouse_replaces_the_network(checkout: Checkout) -> None:
    log = make_environment(checkout)
    (checkout.root / "wheelhouse").mkdir()
    assert bootstrap.setup(["tools"], checkout) == 0
    assert f"--no-index --find-links {checkout.root / 'wheelhouse'}" in calls(log)[0]


def test_an_unfinished_environment_is_made_anew(
    checkout: Checkout, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_environment(checkout)
    monkeypatch.setenv("FAKE_CODE", "1")
    monkeypatch.setenv("FAKE_OUTPUT", "OSError: [Errno 28] No space left on device")
    assert bootstrap.setup(["tools"], checkout) == 3
    assert "unfinished" in checkout.read_stamp()
    made = []

    def make(self: bootstrap.Setup) -> str:
        made.append(self.place)
        return "3.11"

    monkeypatch.setattr(bootstrap.Setup, "_make_venv", make)
    monkeypatch.delenv("FAKE_CODE")
    assert bootstrap.setup(["tools"], checkout) == 0
    assert made == [checkout]
    assert "unfinished" not in checkout.read_stamp()


def test_a_folder_that_cannot_be_written_is_told_in_a_sentence(
    checkout: Checkout, capfd: pytest.CaptureFixture[str]
) -> None:
    checkout.venv.write_text("a file where the folder should be")
    assert bootstrap.setup(["tools"], checkout) == 3
    assert "tidak dapat dibuat" in capfd.readouterr().err


def test_setup_test_hands_pytest_its_arguments_and_returns_its_code(
    checkout: Checkout, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = make_environment(checkout)
    assert bootstrap.setup(["tools"], checkout) == 0
    monkeypatch.setenv("FAKE_CODE", "5")
    assert bootstrap.setup(["test", "-k", "rumah atau bukan"], checkout) == 5
    assert calls(log)[-1] == "-k rumah atau bukan"


def test_tests_run_without_qt_where_its_libraries_are_missing(
    checkout: Checkout, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    log = make_environment(checkout)
    missing = {"libGL.so.1": ("libgl1",)}
    monkeypatch.setattr(bootstrap, "missing_libraries", lambda desktop: missing)
    assert bootstrap.setup(["test"], checkout) == 0
    assert calls(log)[-1] == "-p no:pytest-qt"
    assert "libGL.so.1" in capfd.readouterr().err


@NEEDS_POSIX
def test_setup_demo_publishes_where_asked(
    checkout: Checkout, capfd: pytest.CaptureFixture[str]
) -> None:
    make_environment(checkout)
    assert bootstrap.setup(["demo", "--no-window"], checkout) == 7
    assert json.loads(capfd.readouterr().out)["arguments"] == ["demo", "demo-site"]
    assert bootstrap.setup(["demo", "situs", "--no-window"], checkout) == 7
    assert json.loads(capfd.readouterr().out)["arguments"] == ["demo", "situs"]


@NEEDS_POSIX
def test_the_command_newsroom_starts_this_checkout(checkout: Checkout) -> None:
    make_environment(checkout)
    assert bootstrap.setup(["tools"], checkout) == 0
    done = subprocess.run(
        [checkout.scripts / "newsroom", "list", "a b"], capture_output=True, encoding="utf-8"
    )
    assert json.loads(done.stdout)["arguments"] == ["list", "a b"]
    assert done.returncode == 7


@pytest.mark.parametrize(
    "words", [[], ["demos"], ["demo", "a", "b"], ["demo", "--windows"], ["tools", "x"]]
)
def test_wrong_usage_changes_nothing(
    words: list[str], checkout: Checkout, capfd: pytest.CaptureFixture[str]
) -> None:
    assert bootstrap.setup(words, checkout) == 2
    assert "setup demo" in capfd.readouterr().err
    assert not checkout.venv.exists()


def test_help_is_no_mistake(checkout: Checkout, capfd: pytest.CaptureFixture[str]) -> None:
    assert bootstrap.setup(["--help"], checkout) == 0
    assert "setup demo" in capfd.readouterr().err


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
@pytest.mark.parametrize(
    ("display", "platform", "expected"),
    [("", "", False), (":0", "", True), ("", "offscreen", False), (":0", "offscreen:x=y", False)],
)
def test_a_window_opens_only_where_it_can_be_seen(
    display: str, platform: str, expected: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv("DISPLAY", display)
    monkeypatch.setenv("QT_QPA_PLATFORM", platform)
    assert bootstrap.has_display() is expected


@NEEDS_POSIX
def test_setup_demo_shows_the_window_after_a_good_publication(
    checkout: Checkout, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    make_environment(checkout)
    (checkout.root / "newsroom/start.py").write_text(CLI.replace("return 7", "return 0"))
    monkeypatch.setattr(bootstrap, "has_display", lambda: True)
    assert bootstrap.setup(["demo", "--lang", "en"], checkout) == 0
    runs = [json.loads(line)["arguments"] for line in capfd.readouterr().out.splitlines()]
    assert runs == [["--lang", "en", "demo", "demo-site"], ["--lang", "en", "--demo"]]


def test_a_python_that_qt_does_not_know_yet(
    checkout: Checkout, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(bootstrap, "FIRST_UNSUPPORTED_PYTHON", (3, 11))
    assert bootstrap.setup(["run"], checkout) == 2
    assert "belum didukung Qt" in capfd.readouterr().err


# What only the system can give


def test_python_without_venv_names_the_package(
    checkout: Checkout, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(bootstrap, "can_make_venv", lambda: False)
    monkeypatch.setattr(bootstrap, "remedy", lambda packages: "PASANG " + " ".join(packages))
    assert bootstrap.setup(["tools"], checkout) == 3
    said = capfd.readouterr().err
    assert f"PASANG python{bootstrap.python_version()}-venv" in said
    assert not checkout.venv.exists()


def apt(codes: list[int], log: list[str]) -> Callable[..., subprocess.CompletedProcess[str]]:
    """Stand in for apt-get with these exit codes, one a call."""

    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        log.append(" ".join(arguments))
        return subprocess.CompletedProcess(arguments, codes.pop(0), "E: Unable to locate package")

    return run


@pytest.mark.parametrize(
    ("codes", "expected"),
    [([0], ["install"]), ([100, 0, 0], ["install", "update", "install"])],
)
def test_root_installs_libraries_and_fetches_lists_only_when_needed(
    codes: list[int], expected: list[str], checkout: Checkout, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_environment(checkout)
    log: list[str] = []
    missing = {"libGL.so.1": ("libgl1",)}
    monkeypatch.setattr(bootstrap, "is_root_with_apt", lambda: True)
    monkeypatch.setattr(bootstrap, "missing_libraries", lambda desktop: {} if log else missing)
    monkeypatch.setattr(bootstrap, "apt_get", apt(codes, log))
    assert bootstrap.setup(["tools"], checkout) == 0
    assert [line.split()[0] for line in log] == expected
    assert log[-1].endswith("--no-install-recommends libgl1")


def test_failed_apt_is_told_and_the_work_goes_on(
    checkout: Checkout, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    make_environment(checkout)
    missing = {"libGL.so.1": ("libgl1",)}
    monkeypatch.setattr(bootstrap, "is_root_with_apt", lambda: True)
    monkeypatch.setattr(bootstrap, "missing_libraries", lambda desktop: missing)
    monkeypatch.setattr(bootstrap, "apt_get", apt([100, 100, 100], []))
    assert bootstrap.setup(["tools"], checkout) == 0
    said = capfd.readouterr().err
    assert "Unable to locate package" in said
    assert "libGL.so.1; perintah tanpa jendela tetap jalan" in said


@pytest.mark.parametrize(
    ("known", "name"),
    [
        ({"libglib2.0-0t64", "libglib2.0-0"}, "libglib2.0-0t64"),
        ({"libglib2.0-0"}, "libglib2.0-0"),
        (set(), "libglib2.0-0"),
    ],
)
def test_package_names_follow_the_release(known: set[str], name: str) -> None:
    wanted = {"libglib-2.0.so.0": bootstrap.OFFSCREEN_LIBRARIES["libglib-2.0.so.0"]}
    assert bootstrap.package_names(wanted, False, known.__contains__) == [name]


# Why pip stopped


@pytest.mark.parametrize(
    ("output", "key"),
    [
        (OFFLINE, "network"),
        ("ERROR: Could not install packages due to an OSError: [Errno 28] No space left", "disk"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.", "hash"),
        (
            "SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate "
            "verify failed: self-signed certificate in chain')) Max retries exceeded",
            "certificate",
        ),
        ("pip._vendor.urllib3.exceptions.ReadTimeoutError: Read timed out.", "network"),
        (
            "ERROR: Could not find a version that satisfies the requirement click==8.5.1 "
            "(from versions: none)\nERROR: No matching distribution found for click==8.5.1",
            "platform",
        ),
        ("something that nobody has seen", "pip"),
    ],
)
def test_the_cause_is_read_from_what_pip_says(output: str, key: str) -> None:
    assert bootstrap.cause_of(output) == key


def test_the_last_words_are_one_line() -> None:
    assert bootstrap.last_words("a\n\nb\n  c \nd\n") == "b | c | d"


def test_pip_is_not_led_astray(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PIP_USER", "1")
    monkeypatch.setenv("PIP_DEFAULT_TIMEOUT", "180")
    environment = bootstrap.pip_environment()
    assert "PIP_USER" not in environment
    assert environment["PIP_DEFAULT_TIMEOUT"] == "180"


# The module itself


def test_bootstrap_imports_the_standard_library_only() -> None:
    imported = {
        name.split(".")[0]
        for module in ("newsroom/bootstrap.py", "newsroom/paths.py", "newsroom/__init__.py")
        for node in ast.walk(ast.parse((ROOT / module).read_text("utf-8")))
        for name in names_imported(node)
    }
    assert imported <= sys.stdlib_module_names


def names_imported(node: ast.AST) -> list[str]:
    """Return the modules that an import statement names."""
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    return [node.module or ""] if isinstance(node, ast.ImportFrom) else []


def test_every_sentence_stands_in_both_languages_with_the_same_values() -> None:
    for indonesian, english in bootstrap.SENTENCES.values():
        assert indonesian != english
        fields = [
            {part.split("}")[0] for part in text.split("{")[1:]} for text in (indonesian, english)
        ]
        assert fields[0] == fields[1]


@pytest.mark.parametrize(
    ("arguments", "english", "rest"),
    [
        (["demo", "--lang", "en", "x"], True, ["demo", "x"]),
        (["--lang", "en"], True, []),
        (["run", "--lang"], False, ["run"]),
        (["--lang", "id", "test"], False, ["test"]),
        (["demo"], False, ["demo"]),
        ([], False, []),
    ],
)
def test_language_is_taken_out(arguments: list[str], english: bool, rest: list[str]) -> None:
    voice, words = bootstrap.choose_voice(arguments)
    assert voice.english is english
    assert words == rest


# Where things lie


def test_resources_in_a_checkout_a_wheel_and_a_frozen_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "newsroom"
    monkeypatch.setattr(paths, "PACKAGE", package)
    places = [tmp_path / "resources", package / "_resources", tmp_path / "frozen/resources"]
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path / "frozen"), raising=False)
    for place in places:
        place.mkdir(parents=True)
        assert paths.resources() == place


def test_user_data_follows_the_custom_of_the_system(monkeypatch: pytest.MonkeyPatch) -> None:
    home = Path.home()
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("XDG_DATA_HOME", "relative is no answer")
    assert paths.user_data() == home / ".local/share/ruang-redaksi"
    monkeypatch.setenv("XDG_DATA_HOME", str(home / "elsewhere"))
    assert paths.user_data() == home / "elsewhere/ruang-redaksi"
    monkeypatch.setattr(sys, "platform", "darwin")
    assert paths.user_data() == home / "Library/Application Support/Ruang Redaksi"
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setenv("LOCALAPPDATA", str(home / "Lokal"))
    assert paths.user_data() == home / "Lokal/Ruang Redaksi"
    assert paths.demo_newsroom() == home / "Lokal/Ruang Redaksi/contoh/contoh.newsroom"
