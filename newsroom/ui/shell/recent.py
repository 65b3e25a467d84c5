"""What this PC remembers of newsrooms: the files opened lately, the last one, the last screen."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QSettings

LONGEST = 8


def files(settings: QSettings) -> list[Path]:
    """Return the files opened lately that are still there, newest first."""
    return [path for path in map(Path, _list(settings, "recent")) if path.exists()]


def remember_file(settings: QSettings, path: Path) -> None:
    """Put a file at the head of the list."""
    others = [name for name in _list(settings, "recent") if name != str(path)]
    settings.setValue("recent", [str(path), *others][:LONGEST])


def room_memory(settings: QSettings, room: str) -> Mapping[str, str]:
    """Return what `remember_room` was given."""
    settings.beginGroup(f"rooms/{room}")
    memory = {key: str(settings.value(key)) for key in settings.childKeys()}
    settings.endGroup()
    return memory


def remember_room(settings: QSettings, room: str, memory: Mapping[str, str]) -> None:
    """Keep what a room wants to find again at the next start."""
    for key, value in memory.items():
        settings.setValue(f"rooms/{room}/{key}", value)


def _list(settings: QSettings, key: str) -> list[str]:
    value = settings.value(key)
    if isinstance(value, str):  # an ini file gives a list of one as a text
        return [value]
    return [str(item) for item in value] if isinstance(value, list) else []
