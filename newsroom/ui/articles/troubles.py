"""What went wrong, said above the text with the way on: nothing typed is ever lost by it."""

from PySide6.QtCore import QObject, Qt, Signal

from newsroom.domain.messages import Message
from newsroom.text.reader import Reading
from newsroom.ui.articles.desk import Desk
from newsroom.ui.articles.notices import Notices
from newsroom.ui.articles.steps import Steps
from newsroom.ui.articles.versions.versions import Versions
from newsroom.ui.common.kit import Kit


class Troubles(QObject):
    """Hears refusals, saves that failed and articles that were changed elsewhere."""

    reload_requested = Signal(str)
    """Id of the article whose stored state is wanted instead of what is on screen."""

    def __init__(
        self, kit: Kit, desk: Desk, notices: Notices, versions: Versions, steps: Steps
    ) -> None:
        super().__init__(desk)
        self._kit, self._desk, self._notices = kit, desk, notices
        self._versions, self._steps = versions, steps
        desk.trouble.connect(self.say_unsaved)
        desk.settled.connect(notices.settle)
        desk.overtaken.connect(self._offer_both)
        desk.editor.pasted.connect(self._tell_pasted)
        for refusing in (steps, versions):
            refusing.refused.connect(self.complain)
        self._hear_typing()
        for section in (desk.inspector.cover, desk.inspector.figure):
            section.refused.connect(self.say_unsaved)

    def _hear_typing(self) -> None:
        session = self._kit.session
        # Always queued, so that what a thread tells and what this one tells keep their order.
        session.typing_failed.connect(
            self._notices.say_unwritten, Qt.ConnectionType.QueuedConnection
        )
        if session.typing is not None and session.typing.is_failing:
            self._notices.say_unwritten(True)

    def complain(self, message: Message) -> None:
        """Say that something could not be done."""
        self._notices.complain(self._kit.text(message))

    def say_unsaved(self, message: Message) -> None:
        """Say that what is typed is not stored yet."""
        self._notices.say_unsaved(self._kit.text(message), self._desk.settle)

    def _offer_both(self, message: Message) -> None:
        self._notices.ask(
            self._kit.text(message),
            (self.tr("Bandingkan"), self._versions.compare_mine),
            (self.tr("Muat ulang"), self._load_again),
            (self.tr("Simpan sebagai salinan"), self._steps.save_copy),
        )

    def _load_again(self) -> None:
        wanted = self._desk.article_id
        self._desk.drop()
        self.reload_requested.emit(wanted)

    def _tell_pasted(self, reading: Reading) -> None:
        if reading.notices:
            self._kit.toasts.show_text(" ".join(map(self._kit.text, reading.notices)))
