"""Impor dari situs lama: look into a folder, say what is there, then take it in as drafts.

The import makes a newsroom of its own, so taking it back as a whole means removing that file.
"""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from newsroom.domain.messages import Message
from newsroom.services import starting
from newsroom.services.starting import Arrival, Tally
from newsroom.ui.common.jobs import Job, Work
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.widgets import Card, column
from newsroom.ui.first_run.import_states import FolderState, FoundState, TakenState, WorkingState


class ImportPage(QWidget):
    """Leads through the four states."""

    finished = Signal(object)
    """Path of the newsroom, to be opened."""
    refused = Signal(object)
    """Message: why it could not be done; nothing was kept."""
    begun = Signal()
    """Something is tried anew: what was said before is over."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._folder, self._file = Path(), Path()
        self._tally = Tally()
        self._job: Job | None = None
        self.choosing, self.working = FolderState(kit), WorkingState()
        self.found, self.taken = FoundState(kit), TakenState(kit)
        self.state: QWidget = self.choosing
        """What is on screen."""
        self._build()
        self.choosing.chosen.connect(self.look)
        self.working.cancelled.connect(self.cancel)
        self.found.accepted.connect(self._import)
        self.found.other_wanted.connect(self.begin)
        self.taken.kept.connect(lambda: self.finished.emit(self._file))
        self.taken.discarded.connect(self._discard)

    def _build(self) -> None:
        card = Card()
        card.setAccessibleName(self.tr("Impor dari situs lama"))
        inside = card.body
        inside.setContentsMargins(20, 18, 20, 18)
        for state in self._states:
            inside.addWidget(state)
        whole = column(self)
        whole.addWidget(card)

    @property
    def _states(self) -> tuple[QWidget, ...]:
        return self.choosing, self.working, self.found, self.taken

    def begin(self) -> None:
        """Ask for a folder."""
        self._tally = Tally()
        self._show(self.choosing)

    def look(self, folder: Path) -> None:
        """Find out what is in a folder."""
        self._folder = folder
        site = self.found.form.site
        job = self._started(lambda _: starting.look(folder, site), self.tr("Memeriksa isi folder…"))
        job.finished.connect(lambda tally: self._looked(job, tally))

    def _looked(self, job: Job, tally: Tally) -> None:
        if job is self._job:
            self._job = None
            self._tally = tally
            self.found.show_found(self._folder, tally)
            self._show(self.found)

    def _import(self) -> None:
        form = self.found.form
        self._file = form.file
        session = self._kit.session
        arrival = Arrival(form.file, form.site, self._folder, session.person, session.clock)
        of = max(self._tally.sources, 1)

        def work(job: Job) -> Tally:
            return arrival.run(
                lambda done: job.report("", min(done, of), of), lambda: job.cancelled
            )

        job = self._started(work, self.tr("Mengimpor…"))
        job.progressed.connect(lambda _, done, total: self.working.show_progress(done, total))
        job.finished.connect(self._imported)

    def _started(self, work: Work, text: str) -> Job:
        self.begun.emit()
        self.working.say(text)
        self._show(self.working)
        job = self._kit.jobs.start(work, self)
        job.refused.connect(lambda message: self._refuse(job, message))
        self._job = job
        return job

    def _imported(self, tally: Tally) -> None:
        self._job = None
        self.taken.tally.show_tally(tally)
        self._show(self.taken)

    def _refuse(self, job: Job, message: Message) -> None:
        if job is self._job:
            self._job = None
            self._show(self.found if self._tally.sources else self.choosing)
            self.refused.emit(message)

    def cancel(self) -> None:
        """Stop what is going on; a look is left to itself, an import takes itself back."""
        if self._job is None:
            return
        self._job.cancel()
        if not self._tally.sources:
            self._job = None
            self._show(self.choosing)

    def _discard(self) -> None:
        file = self._file
        job = self._started(lambda _: starting.discard(file), self.tr("Membatalkan impor…"))
        job.finished.connect(lambda _: self._discarded())

    def _discarded(self) -> None:
        self._job = None
        self._show(self.found)

    def _show(self, state: QWidget) -> None:
        self.state = state
        for one in self._states:
            one.setVisible(one is state)
        state.setFocus(Qt.FocusReason.OtherFocusReason)
