"""Another file for a photo that is in use: its words, its places and its uses stay."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from newsroom.domain.errors import NewsroomError
from newsroom.domain.media import MediaItem
from newsroom.domain.messages import Message
from newsroom.services import media
from newsroom.services.media import Kept
from newsroom.ui.articles.desk import Desk
from newsroom.ui.common.kit import Kit


class PhotoExchange(QObject):
    """Asks for the new file, takes it in beside the window, and makes it a step of undo."""

    refused = Signal(object)
    """Message."""

    def __init__(self, kit: Kit, desk: Desk, owner: QWidget) -> None:
        super().__init__(owner)
        self._kit, self._owner = kit, owner
        for section in (desk.inspector.cover, desk.inspector.figure):
            section.exchange_requested.connect(self.choose)

    def choose(self, item: MediaItem) -> None:
        """Let the person choose the new picture in the system's own window."""
        chooser = QFileDialog(self._owner, self.tr("Ganti berkas foto"))
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.setNameFilter(
            self.tr("Foto (*.jpg *.jpeg *.png *.webp *.gif *.heic *.JPG *.JPEG *.PNG *.HEIC)")
        )
        chooser.fileSelected.connect(lambda name: self.exchange(item, Path(name)))
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()

    def exchange(self, item: MediaItem, file: Path) -> None:
        """Give a photo another file."""
        path = self._kit.session.path
        if path is None:
            return
        job = self._kit.jobs.start(_keeping(path.with_suffix(".media"), file), self)
        job.finished.connect(lambda answer: self._record(item, answer))

    def _record(self, item: MediaItem, answer: Kept | Message) -> None:
        if isinstance(answer, Message):
            self.refused.emit(answer)
            return
        self._kit.deeds.do(
            self,
            self.tr("Berkas foto diganti; teks dan keterangannya tetap"),
            lambda newsroom: media.exchange_file(newsroom, item.id, answer),
            lambda newsroom: media.put_file_back(newsroom, item),
            refused=self.refused.emit,
        )


def _keeping(folder: Path, file: Path) -> Callable[[object], Kept | Message]:
    """Return the work of checking and copying a file, in the pool."""

    def keep(_: object) -> Kept | Message:
        try:
            return media.keep(folder, file)
        except NewsroomError as error:
            return error.message

    return keep
