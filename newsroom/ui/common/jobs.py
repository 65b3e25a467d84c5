"""Long work beside the window: a plain function with progress and a way to stop it."""

import time
from collections.abc import Callable
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

from newsroom.domain.errors import NewsroomError

PROGRESS_PAUSE = 0.1
"""Seconds between two reports of progress; more would only flicker."""

Work = Callable[["Job"], Any]


class Job(QObject):
    """One piece of work in the pool; `work(job)` may call `report` and look at `cancelled`."""

    progressed = Signal(str, int, int)
    """(step, done, of)."""
    finished = Signal(object)
    refused = Signal(object)
    """Message: why it could not be done."""
    broke = Signal(object)

    def __init__(self, work: Work, parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        self._last = 0.0
        self.cancelled = False
        self.broke.connect(_raise)

    def report(self, step: str, done: int, of: int) -> None:
        """Say how far the work is; called from the worker's thread, at most ten times a second."""
        now = time.monotonic()
        if done == of or now - self._last >= PROGRESS_PAUSE:
            self._last = now
            self.progressed.emit(step, done, of)

    def cancel(self) -> None:
        """Ask the work to stop at its next safe point."""
        self.cancelled = True

    def run(self) -> None:
        try:
            result = self._work(self)
        except NewsroomError as error:
            self._send(self.refused, error.message)
        except Exception as error:
            self._send(self.broke, error)
        else:
            self._send(self.finished, result)

    def _send(self, signal: Any, value: object) -> None:
        if shiboken6.isValid(self):
            signal.emit(value)


@Slot(object)
def _raise(error: Exception) -> None:
    raise error


class _Runner(QRunnable):
    def __init__(self, job: Job) -> None:
        super().__init__()
        self._job = job

    def run(self) -> None:
        self._job.run()


class Jobs(QObject):
    """The pool; closing the window waits for what runs in it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(2)

    def start(self, work: Work, owner: QObject) -> Job:
        """Run `work` beside the window; connect to the job's signals before returning to Qt."""
        job = Job(work, owner)
        self._pool.start(_Runner(job))
        return job

    @property
    def is_busy(self) -> bool:
        """Whether a job is running."""
        return self._pool.activeThreadCount() > 0

    def finish(self) -> None:
        """Wait until nothing runs any more."""
        self._pool.waitForDone()
