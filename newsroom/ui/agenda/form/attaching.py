"""Files on their way to an event: kept and recorded beside the window, then attached."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from newsroom.domain.errors import NewsroomError
from newsroom.domain.media import MediaItem
from newsroom.domain.messages import Message
from newsroom.services import attachments, media
from newsroom.services.attachments import Taken
from newsroom.services.media import Kept
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.media_drag import ids_in

Then = Callable[[Sequence[MediaItem]], object]


class Attaching(QObject):
    """Takes files into the library, and hands their records on in their order."""

    refused = Signal(object)
    """Message: a file that cannot be taken."""

    def __init__(self, kit: Kit, owner: QWidget) -> None:
        super().__init__(owner)
        self._kit, self._owner = kit, owner

    def choose(self, then: Then) -> None:
        """Ask the system's chooser for files."""
        chooser = QFileDialog(self._owner, self.tr("Pilih lampiran"))
        chooser.setFileMode(QFileDialog.FileMode.ExistingFiles)
        chooser.filesSelected.connect(lambda names: self.take(list(map(Path, names)), then))
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()

    def take(self, files: Sequence[Path], then: Then) -> None:
        """Take files in; `then` gets the records of those that could be taken."""
        path = self._kit.session.path
        if path is None or not files:
            return
        folder = path.with_suffix(".media")
        job = self._kit.jobs.start(lambda _: [_kept(folder, file) for file in files], self)
        job.finished.connect(lambda answers: self._record(answers, then))

    def _record(self, answers: Sequence[Kept | Message], then: Then) -> None:
        kept = [answer for answer in answers if isinstance(answer, Kept)]
        for answer in answers:
            if isinstance(answer, Message):
                self.refused.emit(answer)

        def recorded(taken: Taken) -> None:
            then(taken.items)

        if kept:
            self._kit.session.do(
                self, lambda n: attachments.take(n, kept), recorded, self.refused.emit
            )


def _kept(folder: Path, file: Path) -> Kept | Message:
    try:
        return media.keep(folder, file)
    except NewsroomError as error:
        return error.message


def files_in(data: QMimeData) -> list[Path]:
    """Return the files of this PC that a drag holds."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


class FileDrop(QObject):
    """Lets files of this PC, and media of the library, be let go over a widget."""

    def __init__(self, over: QWidget, drop: Callable[[QMimeData], object]) -> None:
        super().__init__(over)
        self._drop = drop
        over.setAcceptDrops(True)
        over.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent) and _can_attach(event.mimeData()):
            event.acceptProposedAction()
            if event.type() == QEvent.Type.Drop:
                self._drop(event.mimeData())
            return True
        return False


def _can_attach(data: QMimeData) -> bool:
    return bool(ids_in(data) or files_in(data))
