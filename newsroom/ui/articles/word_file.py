"""Word files into the room: chosen, dropped or pasted, each becomes an article of its own."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from newsroom.domain.article import Article
from newsroom.domain.messages import Message
from newsroom.services import editing, importing
from newsroom.services.importing import Report, Wishes
from newsroom.ui.articles.desk import Desk
from newsroom.ui.articles.editor.pasting import word_files_of
from newsroom.ui.articles.word_veil import WordVeil
from newsroom.ui.common.deeds import Deed
from newsroom.ui.common.kit import Kit

_TOLD = ("import.title", "import.notice", "import.picture", "import.slug")
"""Rules of findings that are said at once; the others stand in the checks of the article."""
_DRAGS = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)


class WordFiles(QObject):
    """Imports on the storage thread; one step of undo takes everything of one drop back."""

    opening_requested = Signal(str)
    """Id of the article that came in."""
    told = Signal(str)
    """What was changed or left out, in sentences; said once the article is on the desk."""
    complained = Signal(str)
    """Which files could not be read, and why."""

    def __init__(self, kit: Kit, desk: Desk, room: QWidget) -> None:
        super().__init__(room)
        self._kit, self._desk, self._room = kit, desk, room
        self._waiting: tuple[str, Report] | None = None
        desk.opened.connect(self._tell)
        desk.editor.body.pasting.word_files_dropped.connect(self.take)
        self._veil = WordVeil(kit, room)
        room.setAcceptDrops(True)
        # Text fields and the cover would take a file as text or as a photo.
        for place in (room, *filter(QWidget.acceptDrops, room.findChildren(QWidget))):
            place.installEventFilter(self)

    def choose(self) -> None:
        """Let the person choose Word files in the system's own window."""
        chooser = QFileDialog(self._room, self.tr("Impor Word"))
        chooser.setFileMode(QFileDialog.FileMode.ExistingFiles)
        chooser.setNameFilter(self.tr("Naskah Word (*.docx *.docm *.dotx *.DOCX)"))
        chooser.filesSelected.connect(lambda names: self.take(list(map(Path, names))))
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()

    def take(self, files: Sequence[Path]) -> None:
        """Make an article of each file and open the first one."""
        person = self._kit.session.person
        wishes = Wishes(anew=True, texts_only=True, author=person, untitled=True)
        self._kit.session.do(
            self, lambda n: importing.import_sources(n, files, wishes), self._show, self._complain
        )

    def _show(self, report: Report) -> None:
        made = [
            (one.record, Path(one.source))
            for one in report.created
            if isinstance(one.record, Article)
        ]
        if not made:
            self._say(report)
            return
        first, _ = made[0]
        self._waiting = (first.id, report)
        self._kit.deeds.record(self._deed(made))
        self.opening_requested.emit(first.id)

    def _say(self, report: Report) -> None:
        told = [finding.message for _, finding in report.warnings if finding.rule in _TOLD]
        failed = [refusal.reason for refusal in report.failed]
        for signal, messages in ((self.told, told), (self.complained, failed)):
            if messages:
                signal.emit(" ".join(map(self._kit.text, messages)))

    def _deed(self, made: Sequence[tuple[Article, Path]]) -> Deed:
        first, file = made[0]
        said = self.tr("Naskah Word diimpor: “{title}”").format(title=first.title or file.name)
        if len(made) > 1:
            said = self.tr("%Ln naskah Word diimpor", "", len(made))
        ids = [article.id for article, _ in made]
        return Deed(
            said,
            lambda newsroom: editing.trash_many(newsroom, ids),
            lambda newsroom: editing.restore_many(newsroom, ids),
        )

    def _tell(self) -> None:
        """The desk has been cleared for an article; is it ours?"""
        waiting, self._waiting = self._waiting, None
        if waiting is None or waiting[0] != self._desk.article_id:
            return
        self._say(waiting[1])
        if self._desk.article is not None and not self._desk.article.title:
            self._desk.editor.headline.setFocus()

    def _complain(self, message: Message) -> None:
        self.complained.emit(self._kit.text(message))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.DragLeave, QEvent.Type.Drop):
            self._veil.hide()
        if event.type() not in _DRAGS or not isinstance(event, QDropEvent):
            return False
        files = word_files_of(event.mimeData())
        if not files:
            return False
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            self.take(files)
        else:
            self._veil.lay()
        return True
