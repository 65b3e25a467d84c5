"""Numbers and sizes as people read them, in the language on screen."""

from PySide6.QtCore import QLocale

_UNITS = ("kB", "MB", "GB", "TB")


def number_text(number: int) -> str:
    """Write a count with the separators of the language on screen: `1.208`."""
    return QLocale().toString(number)


def size_text(size: int) -> str:
    """Write a size in decimal units: `2,1 MB`, `214 MB`."""
    value, unit = (max(1.0, size / 1000) if size else 0.0), 0
    while value >= 999.5 and unit < len(_UNITS) - 1:
        value, unit = value / 1000, unit + 1
    decimals = 1 if value < 10 and unit else 0
    return f"{QLocale().toString(value, 'f', decimals)} {_UNITS[unit]}"
