"""Plain text for WhatsApp, where a few signs around a word mean bold, italic or struck out."""

import re

_SIGNS = re.compile(r"[*_~`]")
_HAIR = "\u200a"
"""Too narrow to be seen; a sign beside a blank marks nothing."""


def unmarked(text: str) -> str:
    """Return a text that is shown as it is: its `*`, `_`, `~` and backticks mark nothing.

    There is no sign that escapes another one. A sign marks only where one side of it is no letter
    and the other no blank, so those inside of a word, as in an address, stay as they are.
    """
    return _SIGNS.sub(_set_apart, text)


def _set_apart(found: re.Match[str]) -> str:
    before, after = found.string[: found.start()][-1:], found.string[found.end() :][:1]
    if before.isalnum() and after.isalnum():
        return found[0]
    left = _HAIR if before and not before.isspace() else ""
    return f"{left}{found[0]}{_HAIR if after and not after.isspace() else ''}"


def bold(text: str) -> str:
    """Return a text in bold."""
    return f"*{unmarked(text)}*"


def struck(text: str) -> str:
    """Return a text that is struck out."""
    return f"~{unmarked(text)}~"
