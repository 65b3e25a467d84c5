"""Starts the window: reads the options, paints the frame, then brings in the rest.

The first paint must not wait for anything that reads a newsroom, so this module imports Qt and
the frame only; the program behind it is imported once the frame is on screen.
"""

import argparse
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, NoReturn

from PySide6.QtCore import QObject, QSettings, QSize, QTimer, Signal
from PySide6.QtWidgets import QApplication

from newsroom import paths
from newsroom.domain.errors import NewsroomError
from newsroom.ui.common import translation
from newsroom.ui.common.actions import Actions
from newsroom.ui.common.icons import Icons
from newsroom.ui.common.theme import SCHEMES, Theme
from newsroom.ui.main_window import MainWindow

if TYPE_CHECKING:
    from newsroom.ui.program import Program

ROOM_NAMES = ("home", "articles", "agenda", "media", "publish", "settings")
LANGUAGES = ("id", "en")


@dataclass(frozen=True)
class Options:
    """What the window was started with."""

    file: Path | None = None
    demo: bool = False
    """Open the sample newsroom, making it first where it is not there."""
    room: str = ""
    shot: Path | None = None
    """Write a picture of the window here once it has settled, and leave."""
    size: QSize | None = None
    theme: str = ""
    language: str = ""


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise NewsroomError(
            "Pilihan jendela tidak dikenal ({reason}). Pakai: [BERKAS.newsroom] --demo "
            "--room LAYAR --shot GAMBAR.png --size 1366x768 --theme light|dark|system "
            "--lang id|en.",
            reason=message,
        )


def parse(arguments: Sequence[str]) -> Options:
    """Read the options of the window; raises NewsroomError."""
    parser = _Parser(prog="newsroom", add_help=False)
    parser.add_argument("file", nargs="?", type=Path)
    parser.add_argument("--demo", action="store_true")
    parser.add_argument("--room", choices=ROOM_NAMES, default="")
    parser.add_argument("--shot", type=Path)
    parser.add_argument("--size", type=_size)
    parser.add_argument("--theme", choices=SCHEMES, default="")
    parser.add_argument("--lang", choices=LANGUAGES, default="", dest="language")
    return Options(**vars(parser.parse_args(arguments)))


def _size(text: str) -> QSize:
    width, _, height = text.partition("x")
    if not (width.isdigit() and height.isdigit()):
        raise argparse.ArgumentTypeError(text)
    return QSize(int(width), int(height))


def run(arguments: Sequence[str]) -> int:
    """Show the window until it is closed; return the exit code. Raises NewsroomError."""
    options = parse(arguments)
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Ruang Redaksi")
    application.setDesktopFileName("ruang-redaksi")
    start = Start(application, options, pc_settings())
    start.show()
    start.began.connect(start.watch_for_bugs)
    return application.exec()


def pc_settings() -> QSettings:
    """Return what this PC remembers: an ini file in the person's own folder."""
    return QSettings(str(paths.user_data() / "window.ini"), QSettings.Format.IniFormat)


class Start(QObject):
    """Paints the frame, then brings in the program; makes both anew for another language."""

    began = Signal()
    """The program is there and opens its newsroom."""

    def __init__(
        self,
        application: QApplication,
        options: Options,
        settings: QSettings,
        clock: Callable[[], datetime] | None = None,
    ) -> None:
        """`clock` stands in for the system's, for pictures and tests."""
        super().__init__(application)
        self._application, self._options, self._settings = application, options, settings
        self._clock = clock
        remembered = str(settings.value("language", "id"))
        known = remembered if remembered in LANGUAGES else "id"
        self.language = options.language or known
        translation.install(application, self.language)
        self.theme = Theme(application, settings, options.theme)
        self.icons = Icons(self.theme)
        self.window = self._framed()
        self.program: Program | None = None

    def show(self) -> None:
        """Show the frame; the program follows its first paint."""
        # Behind the paint that is under way, so that it reaches the screen first.
        self.window.painted.connect(lambda: QTimer.singleShot(0, self._begin))
        self.window.recall_place(self._options.size)
        self.window.show()

    def watch_for_bugs(self) -> None:
        """Let the program say what nobody caught, instead of ending."""
        _program_module().watch_for_bugs(lambda: self.program)

    def speak(self, language: str) -> None:
        """Show everything in another language; the session behind it stays as it is."""
        old_window, old = self.window, self.program
        assert old is not None
        if not old.is_stored():
            return
        self.language = language
        self._settings.setValue("language", language)
        translation.install(self._application, language)
        self.window = self._framed()
        self.window.setGeometry(old_window.geometry())
        self.program = _program_module().in_another_language(old, self.window, self.actions, self)
        self.program.language_chosen.connect(self.speak)
        self.window.show()
        old_window.discard()
        old.deleteLater()

    def _framed(self) -> MainWindow:
        self.actions = Actions(self.icons)
        return MainWindow(self.theme, self.icons, self.actions, self._settings)

    def _begin(self) -> None:
        made = _program_module().Program
        kit = _program_module().assemble(self.theme, self.actions, self.language, self._clock)
        self.program = made(self.window, kit, self)
        self.program.language_chosen.connect(self.speak)
        options = self._options
        self.program.begin(options.file, options.room, options.demo)
        if options.shot is not None:
            self.program.take_picture(options.shot)
        self.began.emit()


def _program_module() -> ModuleType:
    """Import what stands behind the frame: the one import that waits for the first paint."""
    from newsroom.ui import program

    return program
