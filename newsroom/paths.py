"""Where the program's resources and the person's own data lie (standard library only)."""

import os
import sys
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent


def resources() -> Path:
    """Return the folder of templates, icons and word tables.

    It lies in the bundle of a frozen program, inside the installed package, or beside the
    package in a checkout; the first that is there wins.
    """
    frozen = getattr(sys, "_MEIPASS", None)
    places = [Path(frozen) / "resources"] if frozen else []
    places += [PACKAGE / "_resources", PACKAGE.parent / "resources"]
    return next((place for place in places if place.is_dir()), places[-1])


def user_data() -> Path:
    """Return the folder for this person's own data by the system's custom; it may not exist yet."""
    if sys.platform == "win32":
        return _folder("LOCALAPPDATA", Path.home() / "AppData" / "Local") / "Ruang Redaksi"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "Ruang Redaksi"
    return _folder("XDG_DATA_HOME", Path.home() / ".local" / "share") / "ruang-redaksi"


def user_cache() -> Path:
    """Return the folder for what can be made again, such as thumbnails; it may not exist yet."""
    if sys.platform == "win32":
        return user_data() / "cache"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches" / "Ruang Redaksi"
    return _folder("XDG_CACHE_HOME", Path.home() / ".cache") / "ruang-redaksi"


def demo_newsroom() -> Path:
    """Return the path of the sample newsroom file."""
    return user_data() / "contoh" / "contoh.newsroom"


def _folder(variable: str, otherwise: Path) -> Path:
    """Read a folder from the environment; the XDG rule is that a relative one does not count."""
    value = os.environ.get(variable, "")
    return Path(value) if Path(value).is_absolute() else otherwise
