"""After an import: how many of its events have another label than their place keeps."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from newsroom.services import zone_doubts
from newsroom.services.changes import Changes
from newsroom.services.zone_doubts import ZoneDoubt
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.widgets import Notice, column


class ZoneNotice(QWidget):
    """Stands above the calendar until the doubts are answered or put off."""

    answers_wanted = Signal()
    """The person wants to see the events and answer."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._notice = Notice(kit.icons, "warning")
        around = column(self)
        around.setContentsMargins(14, 10, 14, 10)
        around.addWidget(self._notice)
        self.hide()
        self._ids: frozenset[str] = frozenset()
        kit.session.opened.connect(self.put_off)
        kit.session.changed.connect(self._look_again)

    @property
    def text(self) -> str:
        """What is said; empty while nothing is."""
        return self._notice.text

    def ask_about(self, ids: Iterable[str]) -> None:
        """Look whether some events are in doubt, and say so."""
        self._ids = frozenset(ids)
        self._look()

    def put_off(self) -> None:
        """Say no more of it; the board still does."""
        self._ids = frozenset()
        self._say("")

    def _look_again(self, changes: Changes, origin: object) -> None:
        if self._ids and (changes.agenda or changes.settings):
            self._look()

    def _look(self) -> None:
        ids = self._ids
        self._kit.session.ask(
            self, lambda newsroom: zone_doubts.doubts(newsroom, ids), self._show_read
        )

    def _show_read(self, found: Sequence[ZoneDoubt]) -> None:
        if not found or not self._ids:
            self._say("")
            return
        text = self.tr(
            "%n agenda yang diimpor zonanya berbeda dari zona tempatnya.", "", len(found)
        )
        self._say(
            text,
            (self.tr("Periksa"), self.answers_wanted.emit),
            (self.tr("Nanti saja"), self.put_off),
        )

    def _say(self, text: str, *actions: tuple[str, Callable[[], object]]) -> None:
        self._notice.say(text, *actions)
        self.setVisible(bool(text))
