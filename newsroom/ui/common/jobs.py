"""Long work beside the window: a plain function with progress and a way to stop it."""

import time
from collections.abc import Callable
from typing import Any

import shiboken6
from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QObject,
    QRunnable,
    Qt,
    QThreadPool,
    Signal,
    Slot,
)

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

    _wanted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(2)
        self._waiting = 0
        self._wanted.connect(self._begin, Qt.ConnectionType.QueuedConnection)

    def start(self, work: Work, owner: QObject) -> Job:
        """Run `work` beside the window; connect to the job's signals before returning to Qt."""
        job = Job(work, owner)
        self._waiting += 1
        # Begun at once, a quick job could be done before anybody is connected.
        self._wanted.emit(job)
        return job

    @property
    def is_busy(self) -> bool:
        """Whether a job is running or about to."""
        return self._waiting > 0 or self._pool.activeThreadCount() > 0

    def finish(self) -> None:
        """Wait until nothing runs any more, and let everybody hear what became of it."""
        QCoreApplication.sendPostedEvents(self, _CALL)
        self._pool.waitForDone()
        # A result may be something to store, and the session closes after this.
        QCoreApplication.sendPostedEvents(None, _CALL)

    @Slot(object)
    def _begin(self, job: Job) -> None:
        self._waiting -= 1
        if shiboken6.isValid(job):
            self._pool.start(_Runner(job))


_CALL = QEvent.Type.MetaCall.value
"""The event of a queued signal."""
