"""Prepares a fresh machine and finds the Python that has the dependencies (standard library only).

`setup` makes `.venv` beside main.py and fills it from a hashed lock file. A stamp in `.venv`
remembers which lock was installed, so that the next start installs nothing and needs no network.
"""

import ctypes
import hashlib
import importlib
import importlib.util
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RUNTIME_LOCK = "requirements.lock"
TEST_LOCK = "tests/requirements.lock"
FIRST_UNSUPPORTED_PYTHON = (3, 16)

Libraries = Mapping[str, tuple[str, ...]]
"""File that Qt loads → its Debian and Ubuntu package, the newest name first."""

MODULES = (
    "PIL", "click", "dateutil", "defusedxml", "icalendar", "jinja2", "markdown", "selectolax",
    "sqlite_utils", "tzdata", "yaml",
)  # fmt: skip
"""What the command line needs; Qt is left out, since all but the window works without it."""

OFFSCREEN_LIBRARIES = {
    "libglib-2.0.so.0": ("libglib2.0-0t64", "libglib2.0-0"),
    "libGL.so.1": ("libgl1",),
    "libEGL.so.1": ("libegl1",),
    "libdbus-1.so.3": ("libdbus-1-3",),
    "libfontconfig.so.1": ("libfontconfig1",),
    "libxkbcommon.so.0": ("libxkbcommon0",),
    "libbrotlidec.so.1": ("libbrotli1",),
}
"""What Qt needs even without a display."""

DESKTOP_LIBRARIES = {
    "libxcb-cursor.so.0": ("libxcb-cursor0",),
    "libxcb-icccm.so.4": ("libxcb-icccm4",),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1",),
    "libxcb-shape.so.0": ("libxcb-shape0",),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0",),
}
"""What a window on a desktop needs besides."""

SENTENCES = {
    "usage": (
        "Pemakaian: python3 main.py setup demo [FOLDER] [--no-window] · setup run [FILE] · "
        "setup test [argumen pytest] · setup tools; tambahkan --lang en untuk bahasa Inggris.",
        "Usage: python3 main.py setup demo [FOLDER] [--no-window] · setup run [FILE] · "
        "setup test [pytest arguments] · setup tools",
    ),
    "not_ready": (
        "Ruang Redaksi belum disiapkan di folder ini. Jalankan sekali: python3 main.py setup run",
        "Newsroom is not set up in this folder yet. Run once: python3 main.py setup run",
    ),
    "too_new": (
        "Python {version} belum didukung Qt. Pasang Python 3.11 sampai 3.15 lalu ulangi dengannya.",
        "Qt does not support Python {version} yet. Install Python 3.11 to 3.15 and use that.",
    ),
    "apt": ("Memasang paket sistem: {packages} …", "Installing system packages: {packages} …"),
    "apt_failed": (
        "Paket sistem tidak terpasang semua. Kata terakhir apt-get: {tail}",
        "Not all system packages could be installed. Last words of apt-get: {tail}",
    ),
    "libraries": (
        "Jendela belum dapat dibuka karena sistem ini belum punya {files}; perintah tanpa jendela "
        "tetap jalan. Pasang dengan: {remedy}",
        "The window cannot open yet because this system lacks {files}; commands without a window "
        "work. Install with: {remedy}",
    ),
    "no_venv": (
        "Python ini tidak membawa venv dan ensurepip, jadi .venv tidak dapat dibuat; tidak ada "
        "yang berubah. Pasang dengan: {remedy} — lalu ulangi perintah tadi.",
        "This Python lacks venv and ensurepip, so .venv cannot be made; nothing was changed. "
        "Install with: {remedy} and run the command again.",
    ),
    "venv": (
        "Membuat lingkungan Python di {folder} …",
        "Making a Python environment in {folder} …",
    ),
    "venv_failed": (
        "Lingkungan Python di {folder} tidak dapat dibuat: {tail}. Periksa izin dan ruang folder "
        "itu, lalu ulangi.",
        "The Python environment in {folder} could not be made: {tail}. Check the folder's "
        "permissions and free space, then try again.",
    ),
    "install": (
        "Memasang {count} paket dari {source} (sekali saja) …",
        "Installing {count} packages from {source} (once only) …",
    ),
    "installed": ("Semua paket terpasang.", "All packages are installed."),
    "network": (
        "Paket tidak dapat diunduh: jaringan tidak terjangkau atau terputus. Naskah dan berkas "
        "Anda tidak tersentuh. Sambungkan internet lalu ulangi perintah tadi, atau taruh folder "
        "wheelhouse di sebelah main.py (caranya di README).",
        "The packages could not be downloaded: the network cannot be reached or broke off. Your "
        "articles and files are untouched. Connect and run the command again, or put a folder "
        "wheelhouse beside main.py (see README).",
    ),
    "certificate": (
        "Paket tidak dapat diunduh: sertifikat server tidak dikenal, biasanya karena proksi "
        "kantor. Berkas Anda tidak tersentuh. Mintalah berkas sertifikat ke pengelola jaringan, "
        "isi variabel PIP_CERT dengan letaknya, lalu ulangi.",
        "The packages could not be downloaded: the server's certificate is unknown, usually "
        "because of an office proxy. Your files are untouched. Ask for its certificate file, name "
        "it in the variable PIP_CERT and try again.",
    ),
    "hash": (
        "Paket yang diterima berbeda dari yang tercatat di {source}, jadi tidak dipasang. Hapus "
        "folder wheelhouse yang lama atau ulangi dari jaringan lain; bila tetap begini, laporkan.",
        "A package differs from what {source} records, so nothing was installed. Remove an old "
        "wheelhouse folder or try from another network; if it stays so, report it.",
    ),
    "disk": (
        "Ruang disk habis saat memasang paket. Naskah dan berkas Anda tidak tersentuh. Kosongkan "
        "kira-kira 600 MB lalu ulangi perintah tadi.",
        "The disk is full. Your articles and files are untouched. Free about 600 MB and run the "
        "command again.",
    ),
    "platform": (
        "Untuk sistem atau versi Python ini ({version}) tidak ada paket siap pakai, atau folder "
        "wheelhouse belum lengkap. Pakailah Python 3.11 sampai 3.15, 64-bit, lalu ulangi.",
        "There is no ready-made package for this system or Python ({version}), or the wheelhouse "
        "folder is incomplete. Use a 64-bit Python 3.11 to 3.15 and try again.",
    ),
    "pip": (
        "Pemasangan paket berhenti; berkas Anda tidak tersentuh. Kata terakhir pip: {tail}",
        "The installation stopped; your files are untouched. Last words of pip: {tail}",
    ),
    "system": (
        "Penyiapan berhenti karena sistem menolak: {reason}. Berkas Anda tidak tersentuh.",
        "Setup stopped because the system refused: {reason}. Your files are untouched.",
    ),
    "stopped": (
        "Dihentikan. Ulangi perintah tadi kapan saja untuk melanjutkan.",
        "Stopped. Run the command again at any time to go on.",
    ),
}
"""Sentence key → Indonesian, English."""

PIP_SIGNS = (
    ("hash", "DO NOT MATCH THE HASHES|Hashes are required"),
    ("disk", "No space left|Errno 28|Disk quota exceeded|WinError 112"),
    ("certificate", "CERTIFICATE_VERIFY_FAILED|SSLCertVerificationError"),
    (
        "network",
        "Failed to establish a new connection|NewConnectionError|Connection refused|"
        "name resolution|getaddrinfo failed|Network is unreachable|Max retries exceeded|"
        "ConnectTimeout|ReadTimeout|ProxyError|IncompleteRead|Connection broken|timed out|"
        "Connection aborted|RemoteDisconnected",
    ),
    ("platform", "No matching distribution found|is not a supported wheel"),
)
"""Sentence key, what pip prints then; the first that is found names the cause."""

NOTHING_TOUCHED = ("hash", "certificate", "network", "platform")
"""Causes that strike while pip is still downloading, before it changes the environment."""


class SetupFailure(Exception):
    """Setup cannot go on: a key of SENTENCES, the values for it, and the exit code."""

    def __init__(self, key: str, code: int = 3, **values: object) -> None:
        super().__init__(key)
        self.key = key
        self.code = code
        self.values = values


@dataclass(frozen=True)
class Checkout:
    """The folder that holds main.py, and what setup makes in it."""

    root: Path = ROOT

    @property
    def venv(self) -> Path:
        """The environment's folder."""
        return self.root / ".venv"

    @property
    def scripts(self) -> Path:
        """The folder of the environment's programs."""
        return self.venv / ("Scripts" if os.name == "nt" else "bin")

    @property
    def python(self) -> Path:
        """The environment's interpreter, not resolved: this very path makes it the .venv one."""
        return self.scripts / ("python.exe" if os.name == "nt" else "python")

    @property
    def stamp(self) -> Path:
        """The file that remembers what was installed."""
        return self.venv / "newsroom-setup.json"

    def is_running(self) -> bool:
        """Tell whether this process is the environment's own interpreter."""
        same_prefix = Path(sys.prefix).resolve() == self.venv.resolve()
        return same_prefix or Path(sys.executable) == self.python

    def read_stamp(self) -> dict[str, str]:
        """Return what the stamp says; an absent or damaged one says nothing."""
        try:
            content = json.loads(self.stamp.read_text("utf-8"))
        except (OSError, ValueError):
            return {}
        return content if isinstance(content, dict) else {}

    def write_stamp(self, content: Mapping[str, str]) -> None:
        """Replace the stamp."""
        self.stamp.write_text(json.dumps(content, indent=1) + "\n", "utf-8")

    def stamp_for(self, lock: str, version: str) -> dict[str, str]:
        """Return the stamp of an environment of Python `version` that holds all of `lock`."""
        # The test lock repeats the run-time pins, so having it is having both.
        names = [RUNTIME_LOCK, TEST_LOCK] if lock == TEST_LOCK else [lock]
        digests = {
            name: hashlib.sha256((self.root / name).read_bytes()).hexdigest() for name in names
        }
        return {"python": version, **digests}


@dataclass(frozen=True)
class Voice:
    """Says the sentences of this module on stderr, where they do not mix with results."""

    english: bool = False

    def say(self, key: str, **values: object) -> None:
        """Print one sentence in the chosen language."""
        print(SENTENCES[key][self.english].format(**values), file=sys.stderr, flush=True)

    def fail(self, key: str, **values: object) -> None:
        """Print a sentence that stops the work; without a choice of language in both."""
        if not self.english:
            self.say(key, **values)
        Voice(english=True).say(key, **values)


def is_ready(place: Checkout | None = None) -> bool:
    """Tell whether this very interpreter should run the program.

    It needs the dependencies; where `.venv` exists it comes before the system's Python, but not
    before another environment that somebody chose on purpose.
    """
    place = place or Checkout()
    if not all(importlib.util.find_spec(module) for module in MODULES):
        return False
    if place.is_running():
        return "unfinished" not in place.read_stamp()
    return sys.prefix != sys.base_prefix or not place.python.exists()


def hand_over(arguments: Sequence[str], place: Checkout | None = None) -> int:
    """Go on in the Python of `.venv`; return an exit code only where that is not possible.

    Windows has no exec that keeps the console waiting, so there a child does the work and its
    exit code is passed on.
    """
    place = place or Checkout()
    command = [str(place.python), str(place.root / "main.py"), *arguments]
    try:
        if place.python.exists() and not place.is_running():
            if os.name == "nt":
                return subprocess.call(command)
            # The venv finds itself by argv[0], hence the full path there too.
            os.execv(command[0], command)
    except OSError:
        pass  # an environment that cannot start is as good as none
    voice, _ = choose_voice(arguments)
    voice.fail("not_ready")
    return 2


def setup(arguments: Sequence[str], place: Checkout | None = None) -> int:
    """Carry out `setup demo|run|test|tools …`; return the exit code (2 usage, 3 environment)."""
    voice, words = choose_voice(arguments)
    try:
        return Setup(place or Checkout(), voice).carry_out(words)
    except SetupFailure as failure:
        voice.fail(failure.key, **failure.values)
        return failure.code
    except OSError as error:
        voice.fail("system", reason=error)
        return 3
    except KeyboardInterrupt:
        voice.fail("stopped")
        return 130


def choose_voice(arguments: Sequence[str]) -> tuple[Voice, list[str]]:
    """Take `--lang` out of the arguments; Indonesian unless English is asked for."""
    words = list(arguments)
    if "--lang" not in words:
        return Voice(), words
    place = words.index("--lang")
    language = words[place + 1 : place + 2]
    return Voice(english=language == ["en"]), words[:place] + words[place + 2 :]


@dataclass(frozen=True)
class Setup:
    """The jobs behind `setup`, for one checkout."""

    place: Checkout
    voice: Voice

    def carry_out(self, words: Sequence[str]) -> int:
        """Do the job that the first word names, with the rest as its arguments."""
        jobs: dict[str, Callable[[Sequence[str]], int]] = {
            "demo": self.demo,
            "run": self.run,
            "test": self.test,
            "tools": self.tools,
        }
        if words[:1] == ["--help"]:
            self.voice.say("usage")
            return 0
        if not words or words[0] not in jobs:
            raise SetupFailure("usage", 2)
        if sys.version_info >= FIRST_UNSUPPORTED_PYTHON:
            raise SetupFailure("too_new", 2, version=python_version())
        return jobs[words[0]](words[1:])

    def demo(self, words: Sequence[str]) -> int:
        """Install, publish the sample newsroom to a folder, show it in the window."""
        folders = [word for word in words if word != "--no-window"]
        if len(folders) > 1 or any(word.startswith("-") for word in folders):
            raise SetupFailure("usage", 2)
        window = "--no-window" not in words and has_display()
        self.prepare(RUNTIME_LOCK, desktop=window)
        code = self._program("demo", *(folders or ["demo-site"]))
        if code == 0 and window:
            self._program("--demo")
        return code

    def run(self, words: Sequence[str]) -> int:
        """Install, then open the window, on the newsroom file where one is named."""
        self.prepare(RUNTIME_LOCK, desktop=has_display())
        return self._program(*words)

    def test(self, words: Sequence[str]) -> int:
        """Install the test tools too, then run pytest; its exit code is ours."""
        self.prepare(TEST_LOCK, desktop=False)
        environment = dict(os.environ)
        if sys.platform == "linux":
            environment.setdefault("QT_QPA_PLATFORM", "offscreen")
        # pytest-qt loads Qt at once and would take every other test down with it.
        spared = ["-p", "no:pytest-qt"] if missing_libraries(desktop=False) else []
        command = [str(self.place.python), "-m", "pytest", *spared, *words]
        return subprocess.call(command, cwd=self.place.root, env=environment)

    def tools(self, words: Sequence[str]) -> int:
        """Install the test tools and run nothing."""
        if words:
            raise SetupFailure("usage", 2)
        self.prepare(TEST_LOCK, desktop=False)
        return 0

    def prepare(self, lock: str, desktop: bool) -> None:
        """Bring system libraries, `.venv` and the packages of `lock` up to date."""
        version = probe(self.place.python)
        self._system_packages(desktop, needs_venv=version is None)
        stamp = self.place.read_stamp()
        if version and self.place.stamp_for(lock, version).items() <= stamp.items():
            return
        # Where pip was interrupted, files of a package may be missing that it believes complete.
        if version is None or "unfinished" in stamp:
            version = self._make_venv()
        self._install(lock, version)

    def _program(self, *arguments: str) -> int:
        """Run Newsroom itself in the environment."""
        language = ["--lang", "en"] if self.voice.english else []
        main = str(self.place.root / "main.py")
        return subprocess.call([str(self.place.python), main, *language, *arguments])

    def _system_packages(self, desktop: bool, needs_venv: bool) -> None:
        """Install or name what only the system can give; only a missing venv stops the work."""
        libraries = missing_libraries(desktop)
        lacks_venv = needs_venv and not can_make_venv()
        if (libraries or lacks_venv) and is_root_with_apt():
            self._apt_install(libraries, lacks_venv)
            libraries = missing_libraries(desktop)
            lacks_venv = needs_venv and not can_make_venv()
        if lacks_venv:
            raise SetupFailure("no_venv", remedy=remedy(package_names(libraries, True)))
        if libraries:
            advice = remedy(package_names(libraries, False))
            self.voice.say("libraries", files=", ".join(libraries), remedy=advice)

    def _apt_install(self, libraries: Libraries, venv: bool) -> None:
        """Let apt-get install; its lists are fetched only where they turn out absent or old."""
        for attempt in range(2):
            if attempt:
                apt_get("update")
            names = package_names(libraries, venv)
            self.voice.say("apt", packages=" ".join(names))
            result = apt_get("install", "-y", "--no-install-recommends", *names)
            if result.returncode == 0:
                return
        self.voice.say("apt_failed", tail=last_words(result.stdout))

    def _make_venv(self) -> str:
        """Make `.venv` anew and return its Python version."""
        folder = self.place.venv
        self.voice.say("venv", folder=folder)
        # The base interpreter, since this one may live in the folder that is cleared.
        python = getattr(sys, "_base_executable", sys.executable)
        command = [python, "-m", "venv", "--clear", str(folder)]
        # The second try is for shares and sticks that know no symbolic links.
        for options in ([], ["--copies"]):
            result = run_quietly([*command, *options])
            version = probe(self.place.python)
            if version:
                return version
        raise SetupFailure("venv_failed", folder=folder, tail=last_words(result.stdout))

    def _install(self, lock: str, version: str) -> None:
        """Let pip install the lock; the stamp says "unfinished" until all of it is there."""
        before = self.place.read_stamp()
        self.place.write_stamp({"python": version, "unfinished": lock})
        text = (self.place.root / lock).read_text("utf-8")
        total = len(re.findall(r"^[\w.-]+==", text, re.MULTILINE))
        self.voice.say("install", count=total, source=lock)
        code, output = follow(pip_command(self.place, lock), self.place.root, total)
        if code:
            key = cause_of(output)
            if key in NOTHING_TOUCHED:
                self.place.write_stamp(before)
            raise SetupFailure(key, source=lock, version=python_version(), tail=last_words(output))
        write_launcher(self.place)
        self.place.write_stamp(self.place.stamp_for(lock, version))
        self.voice.say("installed")


def python_version() -> str:
    """Return the running interpreter's version as in "3.11"."""
    return f"{sys.version_info.major}.{sys.version_info.minor}"


def probe(python: Path) -> str | None:
    """Return the version of an environment's interpreter; None where it or its pip is broken."""
    code = "import pip, sys; print('%d.%d' % sys.version_info[:2])"
    try:
        result = run_quietly([str(python), "-c", code])
    except OSError:
        return None
    return result.stdout.strip() if result.returncode == 0 else None


def can_make_venv() -> bool:
    """Tell whether this Python can make an environment with pip (Debian splits that off)."""
    importlib.invalidate_caches()
    return all(importlib.util.find_spec(module) for module in ("venv", "ensurepip"))


def has_display() -> bool:
    """Tell whether a window could be seen here; Qt may have been told to draw into memory."""
    if os.environ.get("QT_QPA_PLATFORM", "").split(":")[0] in ("offscreen", "minimal"):
        return False
    displays = ("DISPLAY", "WAYLAND_DISPLAY")
    return sys.platform != "linux" or any(os.environ.get(name) for name in displays)


def missing_libraries(desktop: bool) -> Libraries:
    """Return which of the libraries that Qt needs the system's loader does not find."""
    if sys.platform != "linux":
        return {}
    wanted = OFFSCREEN_LIBRARIES | (DESKTOP_LIBRARIES if desktop else {})
    return {name: packages for name, packages in wanted.items() if not is_loadable(name)}


def is_loadable(library: str) -> bool:
    """Ask the loader itself, since it is the one that Qt will ask."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def is_root_with_apt() -> bool:
    """Tell whether system packages can be installed without asking anybody."""
    return sys.platform == "linux" and os.geteuid() == 0 and shutil.which("apt-get") is not None


def package_names(
    libraries: Libraries, venv: bool, known: Callable[[str], bool] | None = None
) -> list[str]:
    """Return the packages to install: of several names the first that this release knows."""
    known = known or is_known_package
    names = [next(filter(known, choice), choice[-1]) for choice in libraries.values()]
    return ([f"python{python_version()}-venv"] if venv else []) + names


def is_known_package(name: str) -> bool:
    """Tell whether apt knows the package; without apt no name is known."""
    if shutil.which("apt-cache") is None:
        return False
    return run_quietly(["apt-cache", "show", name]).returncode == 0


def remedy(packages: Sequence[str]) -> str:
    """Return the command that installs the packages, or whom to ask for them."""
    if shutil.which("apt-get") is None:
        return "pengelola paket sistem / the system's package manager"
    command = "apt-get install -y --no-install-recommends " + " ".join(packages)
    return command if os.geteuid() == 0 else "sudo " + command


def apt_get(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run apt-get without questions, waiting for another one that holds the lock."""
    command = ["apt-get", "-q", "-o", "DPkg::Lock::Timeout=120", *arguments]
    return run_quietly(command, os.environ | {"DEBIAN_FRONTEND": "noninteractive"})


def run_quietly(
    command: Sequence[str], environment: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """Run a command to its end and keep all that it prints in `stdout`."""
    return subprocess.run(
        command,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
    )


def pip_command(place: Checkout, lock: str) -> list[str]:
    """Return the installing command; a folder `wheelhouse` beside main.py replaces the network."""
    options = ["--require-hashes", "--only-binary", ":all:", "--no-input"]
    wheelhouse = place.root / "wheelhouse"
    if wheelhouse.is_dir():
        options += ["--no-index", "--find-links", str(wheelhouse)]
    return [str(place.python), "-m", "pip", "install", *options, "-r", lock]


def pip_environment() -> dict[str, str]:
    """Return our environment without what would lead pip out of `.venv`, and more patience."""
    astray = ("PIP_USER", "PIP_TARGET", "PIP_PREFIX", "PYTHONHOME", "PYTHONPATH")
    kept = {name: value for name, value in os.environ.items() if name not in astray}
    return {"PIP_DISABLE_PIP_VERSION_CHECK": "1", "PIP_DEFAULT_TIMEOUT": "60"} | kept


def follow(command: Sequence[str], folder: Path, total: int) -> tuple[int, str]:
    """Run pip and, on a terminal, count along; return its exit code and what it printed."""
    lines: list[str] = []
    fetched = 0
    terminal = sys.stderr.isatty()
    with subprocess.Popen(
        command,
        cwd=folder,
        env=pip_environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
    ) as process:
        for line in process.stdout or ():
            lines.append(line)
            if terminal and (found := re.match(r"Collecting ([\w.-]+)", line)):
                fetched += 1
                print(f"  {fetched}/{total} {found[1]:<40}", end="\r", file=sys.stderr, flush=True)
    if terminal:
        print(" " * 60, end="\r", file=sys.stderr)
    return process.returncode, "".join(lines)


def cause_of(output: str) -> str:
    """Return the key of the sentence that tells why pip stopped."""
    return next((key for key, signs in PIP_SIGNS if re.search(signs, output)), "pip")


def last_words(output: str) -> str:
    """Return the last three lines in one."""
    return " | ".join([line.strip() for line in output.splitlines() if line.strip()][-3:])


def write_launcher(place: Checkout) -> None:
    """Write the command `newsroom` into the environment; it starts main.py of this checkout."""
    python, main = str(place.python), str(place.root / "main.py")
    if os.name == "nt":
        (place.scripts / "newsroom.cmd").write_text(f'@"{python}" "{main}" %*\n', "utf-8")
        return
    launcher = place.scripts / "newsroom"
    command = f'exec {shlex.quote(python)} {shlex.quote(main)} "$@"'
    launcher.write_text(f"#!/bin/sh\n{command}\n", "utf-8")
    launcher.chmod(0o755)
