"""Make the pictures of the window in this folder: each room, light and dark, both languages.

    .venv/bin/python docs/screens/make_window.py [ROOM …]

The sample newsroom is opened with a clock that stands at the day of the other pictures. What is
kept: 1366 × 768 light in Indonesian, 1920 × 1080 dark in English, and one at 150 %; `--all` writes
every combination into build/screens, for looking at.
"""

import os
import subprocess
import sys
import tempfile
from datetime import datetime
from pathlib import Path

from PIL import Image

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from newsroom.services import sample

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
ROOMS = ("home", "articles", "agenda", "media", "publish", "settings", "first-run")
SIZES = ("1366x768", "1920x1080")
NOW = "2026-11-25T01:42:00+00:00"
"""10.42 WIT, between the past and the coming events of the sample."""

TAKE = """
import os, sys
from datetime import datetime
from pathlib import Path
from PySide6.QtCore import QSettings, QSize
from PySide6.QtWidgets import QApplication
from newsroom.ui.app import Options, Start
file, room, size, theme, language, shot, settings, now = sys.argv[1:]
width, height = map(int, size.split("x"))
application = QApplication(sys.argv[:1])
stored = QSettings(settings, QSettings.Format.IniFormat)
stored.setValue("person", "Rsy")
start = Start(
    application,
    Options(Path(file) if room != "first-run" else None, False, room if room != "first-run" else "",
            Path(shot), QSize(width, height), theme, language),
    stored,
    clock=lambda: datetime.fromisoformat(now),
)
start.show()
sys.exit(application.exec())
"""


def take(
    file: Path, room: str, size: str, theme: str, language: str, shot: Path, scale: str = "1"
) -> None:
    """Take one picture in a process of its own; 256 colours are enough for a document."""
    settings = file.with_name(f"{shot.stem}.ini")
    environment = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "QT_SCALE_FACTOR": scale,
        "PYTHONPATH": str(ROOT),
    }
    words = [str(file), room, size, theme, language, str(shot), str(settings), NOW]
    subprocess.run([sys.executable, "-c", TAKE, *words], check=True, env=environment)
    with Image.open(shot) as taken:
        taken.convert("RGB").quantize(256).save(shot, optimize=True)


def logical(size: str, scale: str) -> str:
    """Return the size in logical pixels of a screen of so many pixels at a scale."""
    width, height = (round(int(part) / float(scale)) for part in size.split("x"))
    return f"{max(width, 1024)}x{max(height, 640)}"


def take_all(file: Path, rooms: list[str]) -> None:
    folder = ROOT / "build" / "screens"
    folder.mkdir(parents=True, exist_ok=True)
    for room in rooms:
        for size in SIZES:
            for theme in ("light", "dark"):
                for language in ("id", "en"):
                    for scale in ("1", "1.5"):
                        name = f"{room}-{size}-{theme}-{language}-{scale.replace('.', '')}.png"
                        take(
                            file, room, logical(size, scale), theme, language, folder / name, scale
                        )


def take_kept(file: Path, rooms: list[str]) -> None:
    for room in rooms:
        take(file, room, "1366x768", "light", "id", HERE / f"app-{room}-1366.png")
        take(file, room, "1920x1080", "dark", "en", HERE / f"app-{room}-1920-dark-en.png")
    if "agenda" in rooms:
        name = HERE / "app-agenda-150pct.png"
        take(file, "agenda", logical("1920x1080", "1.5"), "light", "id", name, "1.5")


def main() -> None:
    words = sys.argv[1:]
    rooms = [word for word in words if not word.startswith("-")] or list(ROOMS)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "contoh.newsroom"
        sample.create(file, clock=lambda: datetime.fromisoformat(NOW)).close()
        (take_all if "--all" in words else take_kept)(file, rooms)


if __name__ == "__main__":
    main()
