"""How a newsroom comes to be open: the last one, a chosen one, the sample, a new one."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from newsroom import paths
from newsroom.domain.messages import Message
from newsroom.domain.site import Site
from newsroom.services import sample
from newsroom.ui.common.kit import Kit
from newsroom.ui.first_run.first_run import FirstRun
from newsroom.ui.shell import recent
from newsroom.ui.shell.instance import Instance, raise_other


class Opening(QObject):
    """Opens newsrooms, and shows the four ways to begin where none is open."""

    opened = Signal()
    first_run_shown = Signal()
    elsewhere = Signal()
    """The file is open in another window of this PC, which has been raised."""
    raised = Signal()
    """Somebody started the program again for the file that is open here."""

    def __init__(self, kit: Kit, parent: QObject) -> None:
        super().__init__(parent)
        self._kit = kit
        self._instance = Instance(self)
        self._instance.raised.connect(self.raised)
        self.first_run = FirstRun(kit)
        self.first_run.newsroom_chosen.connect(self.open)
        self.first_run.sample_requested.connect(self.open_sample)
        self.first_run.create_requested.connect(self.create)
        self._wishes: Path | None = None

    def begin(self, file: Path | None, demo: bool) -> None:
        """Open what was asked for, else the newsroom of last time, else ask where to start."""
        wanted = file or next(iter(recent.files(self._kit.settings)), None)
        if demo:
            self.open_sample()
        elif wanted is not None:
            self.open(wanted)
        else:
            self.first_run_shown.emit()

    def open(self, path: Path) -> None:
        """Open a newsroom file; why it cannot be opened is shown where the choice is made."""
        present = self._kit.session.path
        if (present is None or present.resolve() != path.resolve()) and raise_other(path):
            self.elsewhere.emit()
            return
        self._kit.session.open(path, self, self._was_opened, self._refuse)

    def open_sample(self) -> None:
        """Open the sample newsroom, making it first where it is not there."""
        file = paths.demo_newsroom()
        if file.exists():
            self.open(file)
            return
        self.first_run_shown.emit()
        self.first_run.show_progress(self.tr("Menyiapkan contoh…"))
        job = self._kit.jobs.start(lambda _: _make_sample(file), self)
        job.finished.connect(lambda _: self.open(file))
        job.refused.connect(self._refuse)

    def create(self, path: Path, site: Site) -> None:
        """Create a newsroom file and open it."""
        self._kit.session.create(path, site, self, self._was_opened, self._refuse)

    def release(self) -> None:
        """Answer no more for the file: the window goes."""
        self._instance.release()

    def _was_opened(self, _: object) -> None:
        path = self._kit.session.path
        assert path is not None
        recent.remember_file(self._kit.settings, path)
        self._instance.claim(path)
        self.opened.emit()

    def _refuse(self, message: Message) -> None:
        self.first_run_shown.emit()
        self.first_run.show_problem(message)


def _make_sample(file: Path) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    sample.create(file).close()
