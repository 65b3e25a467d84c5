"""A picture of the window once it has come to rest, for the README and for looking at it."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from newsroom.ui.common.kit import Kit

PAUSE = 250
"""Milliseconds between two looks; the window must be at rest at three in a row."""


def take(window: QWidget, kit: Kit, file: Path) -> None:
    """Write a PNG of the window when nothing is being read any more, then close it."""
    _Photographer(window, kit, file)


class _Photographer(QObject):
    def __init__(self, window: QWidget, kit: Kit, file: Path) -> None:
        super().__init__(window)
        self._window, self._kit, self._file, self._quiet = window, kit, file, 0
        self._timer = QTimer(self, interval=PAUSE)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        kit = self._kit
        busy = kit.session.is_busy or kit.thumbnails.is_busy or kit.jobs.is_busy
        self._quiet = 0 if busy else self._quiet + 1
        if self._quiet >= 3:
            self._timer.stop()
            self._window.grab().save(str(self._file))
            self._window.close()
