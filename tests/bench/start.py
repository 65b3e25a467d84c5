"""How long the window takes to its first paint and to the sample, beside a bare window of Qt.

    .venv/bin/python -m tests.bench.start [ROUNDS]

Whole processes, alternating, seconds since the process began; the ratio counts. `Linux` only:
the moment at which a process began is read from /proc.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HEAVY = ("markdown", "jinja2", "PIL", "icalendar", "selectolax", "sqlite_utils")
"""Packages that must not be loaded when the window is first painted."""

_CLOCK = """
import os, sys, time, json
def since_start():
    fields = open("/proc/self/stat").read().rsplit(")", 1)[1].split()
    began = int(fields[19]) / os.sysconf("SC_CLK_TCK")
    return time.clock_gettime(time.CLOCK_BOOTTIME) - began
"""
BARE = (
    _CLOCK
    + """
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        print(json.dumps({"painted": since_start()}), flush=True)
        os._exit(0)
application = QApplication([])
window = Window()
window.resize(1366, 768)
window.show()
application.exec()
"""
)
OURS = (
    _CLOCK
    + f"""
from newsroom import bootstrap, start
bootstrap.is_ready()
from newsroom.ui import app
found = {{}}
def painted(self):
    found["painted"] = since_start()
    found["heavy"] = [name for name in {HEAVY!r} if name in sys.modules]
    usual(self)
usual, app.Start._begin = app.Start._begin, painted
def shown(file, *rest):
    found["shown"] = since_start()
    print(json.dumps(found), flush=True)
    os._exit(0)
from PySide6.QtCore import QTimer
def look():
    program = watched[0].program
    room = program.room if program else None
    if room is None or program.kit.session.is_busy:
        QTimer.singleShot(5, look)
    else:
        QTimer.singleShot(0, lambda: shown(""))
watched = []
made = app.Start.__init__
def remember(self, *words, **more):
    made(self, *words, **more)
    watched.append(self)
    QTimer.singleShot(0, look)
app.Start.__init__ = remember
sys.exit(start.main(sys.argv[1:]))
"""
)


def run(code: str, *words: str) -> dict[str, object]:
    """Run code in a process of its own → what it prints as JSON."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    made = subprocess.run(
        [sys.executable, "-c", code, *words],
        check=True, capture_output=True, cwd=ROOT, env=environment, text=True,
    )  # fmt: skip
    answer: dict[str, object] = json.loads(made.stdout.splitlines()[-1])
    return answer


def measure(newsroom: Path, rounds: int) -> dict[str, object]:
    """Start a bare window and ours by turns → medians in seconds, ratio, what was loaded."""
    bare, painted, shown = [], [], []
    heavy: set[str] = set()
    for _ in range(rounds):
        bare.append(run(BARE)["painted"])
        ours = run(OURS, str(newsroom), "--size", "1366x768")
        painted.append(ours["painted"])
        shown.append(ours["shown"])
        heavy.update(ours["heavy"])
    medians = {
        "bare": statistics.median(bare),
        "painted": statistics.median(painted),
        "shown": statistics.median(shown),
    }
    return {
        **{name: round(value, 3) for name, value in medians.items()},
        "ratio": round(medians["painted"] / medians["bare"], 2),
        "heavy": sorted(heavy),
        "load": os.getloadavg()[0],
    }


def main() -> None:
    from newsroom.services import sample

    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 7
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_DATA_HOME"] = folder
        file = Path(folder) / "contoh.newsroom"
        sample.create(file).close()
        print(json.dumps(measure(file, rounds)))


if __name__ == "__main__":
    main()
