"""The typeface that comes with the program."""

from PySide6.QtGui import QFontDatabase

from newsroom import paths

FAMILY = "Inter"


def load() -> None:
    """Make the typeface known to Qt; a second time does nothing."""
    if FAMILY in QFontDatabase.families():
        return
    for file in sorted((paths.resources() / "fonts").glob("*.otf")):
        QFontDatabase.addApplicationFont(str(file))
