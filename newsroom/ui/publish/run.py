"""One publication from the button to the history: gather, write beside the window, record."""

import time
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from newsroom.domain.errors import NewsroomError
from newsroom.domain.messages import Message
from newsroom.services import publishing
from newsroom.services.changes import Changes
from newsroom.services.newsroom import Newsroom
from newsroom.services.publishing import Prepared, Publication, Written
from newsroom.ui.common.jobs import Job
from newsroom.ui.common.kit import Kit


def _stopped() -> NewsroomError:
    return NewsroomError("Penerbitan dihentikan. Situs lama tetap utuh; terbitkan lagi kapan saja.")


@dataclass(frozen=True)
class _Recorded:
    """A publication with what other rooms have to read anew."""

    publication: Publication
    changes: Changes


class PublishRun(QObject):
    """Gathers on the storage thread, writes in the pool, records on the storage thread again.

    It belongs to the session, not to the room: what was written is recorded even when the room
    is gone by then (another language, a closing window).
    """

    checked = Signal()
    """All records are gathered; what is changed from now on is for the next publication."""
    progressed = Signal(str, int, int)
    """(step, done, of): `photos`, `pages` or `verify`."""
    finished = Signal(object, float)
    """Publication, and the seconds that it took."""
    refused = Signal(object)
    """Message: why not; the folder holds what it held before."""
    cancelled = Signal(object)
    """Message: it was stopped by the person."""
    broke = Signal()
    """A bug; it is told elsewhere, but nothing runs any more."""

    def __init__(self, kit: Kit, folder: Path) -> None:
        super().__init__(kit.session)
        self._kit, self.folder = kit, folder
        self.path = kit.session.path
        """The newsroom that is published."""
        self.is_over = False
        self._job: Job | None = None
        self._began = time.monotonic()
        self._is_cancelled = self._is_recording = False

    def start(self) -> None:
        """Begin; everything typed must have been given to the session before."""
        folder = self.folder
        self._kit.session.ask(
            self, lambda newsroom: publishing.prepare(newsroom, folder), self._write, self._refuse
        )

    def cancel(self) -> None:
        """Stop at the next safe point; the folder keeps what it holds."""
        self._is_cancelled = True
        if self._job is not None:
            self._job.cancel()
        elif not self._is_recording:
            self._refuse(_stopped().message)

    def _write(self, prepared: Prepared) -> None:
        if self.is_over:
            return
        self.checked.emit()
        job = self._kit.jobs.start(
            lambda job: prepared.write(job.report, lambda: job.cancelled), self
        )
        job.progressed.connect(self.progressed)
        job.finished.connect(self._record)
        job.refused.connect(self._refuse)
        job.broke.connect(self._give_up)
        self._job = job

    def _record(self, written: Written) -> None:
        self._job, self._is_recording = None, True
        path = self.path
        self._kit.session.do(
            self, lambda newsroom: _record(newsroom, path, written), self._finish, self._refuse
        )

    def _finish(self, recorded: _Recorded) -> None:
        self.finished.emit(recorded.publication, time.monotonic() - self._began)
        self._end()

    def _refuse(self, message: Message) -> None:
        (self.cancelled if self._is_cancelled else self.refused).emit(message)
        self._end()

    def _give_up(self, error: object) -> None:
        self.broke.emit()
        self._end()

    def _end(self) -> None:
        self._job, self.is_over = None, True
        self.deleteLater()


def _record(newsroom: Newsroom, path: Path | None, written: Written) -> _Recorded:
    if newsroom.path != path:
        # Another file was opened meanwhile; its history is not the place for this.
        raise _stopped()
    changes = Changes(articles=frozenset(written.gathered.going_live), edition=True)
    return _Recorded(publishing.record(newsroom, written), changes)
