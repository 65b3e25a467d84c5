"""Undo across the whole window: what was done, and the two functions that take it back and forth.

Text undo belongs to each text field; this is for everything else: status, moves, trash, batch
edits, settings. It survives leaving the screen and ends with the session.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal

from newsroom.domain.messages import Message
from newsroom.ui.common.session import Answer, Query, Refused, Session
from newsroom.ui.common.toasts import Toasts

LONGEST = 200
"""Deeds that are remembered."""


@dataclass(frozen=True)
class Deed:
    """One thing done: a title in the past tense for the toast, and its two directions."""

    title: str
    undo: Query
    redo: Query
    undone: Callable[[], object] | None = None
    """What the screen does once it is taken back."""


class Deeds(QObject):
    """The stack of deeds of this session."""

    changed = Signal()

    def __init__(
        self, session: Session, toasts: Toasts, text: Callable[[Message], str], parent: QObject
    ) -> None:
        """`text` puts a sentence of a service into the language on screen."""
        super().__init__(parent)
        self._session, self._toasts, self._text = session, toasts, text
        self._done: list[Deed] = []
        self._undone: list[Deed] = []
        session.opened.connect(self.forget)

    def do(
        self,
        owner: QObject,
        title: str,
        redo: Query,
        undo: Query,
        then: Answer | None = None,
        refused: Refused | None = None,
        origin: object = None,
        undone: Callable[[], object] | None = None,
    ) -> None:
        """Run a verb; once it is stored, remember it and show the toast with Urungkan.

        Without `refused` the reason is shown as a toast.
        """

        def stored(answer: Any) -> None:
            self.record(Deed(title, undo, redo, undone))
            if then is not None:
                then(answer)

        self._session.do(owner, redo, stored, refused or self._complain, origin)

    def record(self, deed: Deed, quietly: bool = False) -> None:
        """Remember something that is stored already; `quietly` shows no toast."""
        self._done = [*self._done, deed][-LONGEST:]
        self._undone.clear()
        self.changed.emit()
        if not quietly:
            self._toasts.show_text(
                deed.title, self.tr("Urungkan"), lambda: self._take_back(deed), icon="undo-2"
            )

    def undo(self) -> None:
        """Take back the last deed."""
        if self._done:
            self._take_back(self._done[-1])

    def redo(self) -> None:
        """Do again what was taken back last."""
        if not self._undone:
            return
        deed = self._undone.pop()
        self._done.append(deed)
        self.changed.emit()
        said = self.tr("Diulangi: {action}").format(action=deed.title)
        self._session.do(self, deed.redo, lambda _: self._toasts.show_text(said), self._complain)

    def forget(self) -> None:
        self._done.clear()
        self._undone.clear()
        self.changed.emit()

    def _take_back(self, deed: Deed) -> None:
        if deed not in self._done:
            return
        self._done.remove(deed)
        self._undone.append(deed)
        self.changed.emit()
        said = self.tr("Diurungkan: {action}").format(action=deed.title)

        def done(_: Any) -> None:
            self._toasts.show_text(said)
            if deed.undone is not None:
                deed.undone()

        self._session.do(self, deed.undo, done, self._complain)

    def _complain(self, message: Message) -> None:
        self._toasts.show_problem(self._text(message))
