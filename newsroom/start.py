"""Decides between the window and the command line; only the one that is wanted is imported."""

import ctypes
import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from newsroom import bootstrap
from newsroom.domain.errors import NewsroomError
from newsroom.services import language

if TYPE_CHECKING:
    from newsroom.services.week import Sheet

UNUSABLE = 2
"""Exit code for input that cannot be used, as on the command line."""

WINDOW_OPTIONS = ("--demo", "--room", "--shot", "--size", "--theme")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run what the arguments ask for; return the exit code."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if wants_window(words):
        return _window(words)
    from newsroom import cli

    return cli.main(words, draw_week)


def draw_week(sheet: "Sheet", signed: bool) -> bytes:
    """Draw a PDF for the command line, which knows no Qt; needs no display.

    Raises NewsroomError where Qt cannot be loaded.
    """
    missing = bootstrap.missing_libraries(desktop=False)
    try:
        if missing:
            raise ImportError(", ".join(missing))
        from newsroom.ui.agenda.sharing import week_sheet
    except ImportError as error:
        raise NewsroomError(
            "PDF tidak bisa dibuat: {reason}. Jalankan sekali “python3 main.py setup run”; "
            "--text dan --csv tetap jalan.",
            reason=str(error),
        ) from error
    if sys.platform == "linux":
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return week_sheet.pdf(sheet, signed)


def wants_window(words: Sequence[str]) -> bool:
    """Say whether the window is meant: no command, a newsroom file, or an option of the window."""
    rest = list(words)
    while rest and rest[0].startswith("--lang"):
        del rest[: 2 if rest[0] == "--lang" else 1]
    if not rest:
        return True
    return rest[0].endswith(".newsroom") or rest[0].partition("=")[0] in WINDOW_OPTIONS


def _window(words: list[str]) -> int:
    try:
        _check_display()
        try:
            from newsroom.ui import app
        except ImportError as error:
            raise NewsroomError(
                "Jendela tidak bisa dibuka: {reason}. Jalankan sekali “python3 main.py setup run”; "
                "perintah tanpa jendela tetap jalan.",
                reason=str(error),
            ) from error
        return app.run(words)
    except NewsroomError as error:
        print(error.text(language.catalogue(_spoken(words))), file=sys.stderr)
        return UNUSABLE


def _check_display() -> None:
    """Where Qt would abort the whole process, raise NewsroomError instead."""
    if not os.environ.get("QT_QPA_PLATFORM") and not bootstrap.has_display():
        raise _no_display()
    if not _speaks_x11():
        return
    missing = bootstrap.missing_libraries(desktop=True)
    if missing:
        raise NewsroomError(
            "Jendela tidak bisa dibuka karena sistem ini belum punya {files}. Jalankan sekali "
            "“python3 main.py setup run”; perintah tanpa jendela tetap jalan.",
            files=", ".join(missing),
        )
    if not _x11_answers():
        raise _no_display()


def _no_display() -> NewsroomError:
    return NewsroomError(
        "Jendela tidak bisa dibuka karena tidak ada layar. Jalankan dari desktop, atau pakai "
        "perintah tanpa jendela; lihat “newsroom --help”."
    )


def _speaks_x11() -> bool:
    """Say whether Qt will use X11 here, whose libraries are not part of its wheel."""
    if sys.platform != "linux" or os.environ.get("WAYLAND_DISPLAY"):
        return False
    return (os.environ.get("QT_QPA_PLATFORM") or "xcb").startswith("xcb")


def _x11_answers() -> bool:
    """Say whether the server of $DISPLAY lets us in."""
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    refused = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not refused


def _spoken(words: Sequence[str]) -> str:
    wishes = " ".join(words).replace("--lang=", "--lang ")
    return "en" if "--lang en" in wishes else "id"
