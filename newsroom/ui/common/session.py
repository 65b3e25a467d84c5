"""The open newsroom as the window sees it: asked and changed on a thread of its own.

Nothing that paints waits for the disk. A query or a verb is a function of the newsroom; it runs
on the storage thread in the order in which it was asked for, and its answer comes back to the
GUI thread. A verb that changed something is followed by one `changed(Changes, origin)`.
"""

import itertools
import threading
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, QThread, Signal, Slot

from newsroom.domain.article import Article
from newsroom.domain.errors import NewsroomError
from newsroom.domain.messages import Message, say
from newsroom.domain.site import Site
from newsroom.services.changes import NOTHING, Changes
from newsroom.services.newsroom import Clock, Newsroom, create, open_newsroom, system_clock
from newsroom.services.notebooks import TypingJournal, journal, recover

_BROKEN = say("Belum tersimpan karena ada yang salah di program ini. Tulisan Anda masih di layar.")
PATIENCE_AT_THE_END = 20.0
"""Seconds that `flush` waits for a slow disk."""
PATIENCE = 0.5
"""Seconds to wait for a file that another program holds."""
Query = Callable[[Newsroom], Any]
Answer = Callable[[Any], None]
Refused = Callable[[Message], None]


@dataclass(frozen=True)
class _Task:
    """What waits for an answer: who asked, and what to do with it."""

    owner: QObject
    then: Answer | None
    refused: Refused | None
    origin: object = None
    is_change: bool = False
    is_typed: bool = False
    """Whether it waits on screen when it cannot be stored."""


class _Keeper(QObject):
    """Lives on the storage thread and holds the only connection."""

    answered = Signal(int, object)
    refused = Signal(int, object)
    broke = Signal(int, object)

    def __init__(self) -> None:
        super().__init__()
        self.newsroom: Newsroom | None = None

    @Slot(int, object)
    def run(self, number: int, task: Callable[["_Keeper"], Any]) -> None:
        try:
            answer = task(self)
        except NewsroomError as error:
            self.refused.emit(number, error.message)
        except Exception as error:
            # A bug: it is raised again on the GUI thread, for the excepthook.
            self.broke.emit(number, error)
        else:
            self.answered.emit(number, answer)


class Session(QObject):
    """One open newsroom. `ask` reads, `do` changes; neither blocks."""

    changed = Signal(object, object)
    """(Changes, origin): what a verb touched, and who asked for it."""
    opened = Signal()
    recovered = Signal(object)
    """The articles whose last words a program that died had not stored; they are stored now."""
    closed = Signal()
    saving = Signal()
    saved = Signal()
    save_failed = Signal(object)
    """Message: why the last change is not stored. The text stays where it was typed."""
    typing_failed = Signal(bool)
    """Whether what is typed cannot be written down before it is stored; told by a thread."""

    _asked = Signal(int, object)

    def __init__(self, clock: Clock = system_clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.clock = clock
        self._numbers = itertools.count(1)
        self._tasks: dict[int, _Task] = {}
        self._pending_changes = 0
        self._unsaved: list[tuple[QObject, Message]] = []
        """Who still holds something that could not be stored, and why."""
        self.path: Path | None = None
        self.person = ""
        """Initials of who works here."""
        self.typing: TypingJournal | None = None
        """Where the open newsroom's typing is written down."""
        self._keeper = _Keeper()
        self._thread = QThread(self)
        self._thread.setObjectName("storage")
        self._keeper.moveToThread(self._thread)
        self._asked.connect(self._keeper.run)
        self._keeper.answered.connect(self._answered)
        self._keeper.refused.connect(self._refused)
        self._keeper.broke.connect(self._broke)
        self._thread.start()

    @property
    def is_busy(self) -> bool:
        """Whether something asked for has not been answered yet."""
        return bool(self._tasks)

    def open(
        self, path: Path, owner: QObject, then: Answer | None = None, refused: Refused | None = None
    ) -> None:
        """Open a newsroom file, closing the one that is open; `refused` hears why it cannot be.

        When the new one cannot be opened, the old one stays open.
        """
        person = self.person
        self._switch(
            path, lambda: open_newsroom(path, person, self.clock, PATIENCE), owner, then, refused
        )

    def create(
        self, path: Path, site: Site, owner: QObject, then: Answer | None = None,
        refused: Refused | None = None,
    ) -> None:  # fmt: skip
        """Create a newsroom file and open it."""
        person = self.person
        self._switch(path, lambda: create(path, site, person, self.clock), owner, then, refused)

    def _switch(
        self, path: Path, make: Callable[[], Newsroom], owner: QObject, then: Answer | None,
        refused: Refused | None,
    ) -> None:  # fmt: skip
        def task(keeper: _Keeper) -> bool:
            if keeper.newsroom is not None and keeper.newsroom.path == path:
                return False
            opened = make()
            _close(keeper)
            keeper.newsroom = opened
            return True

        def ready(is_another: bool) -> None:
            self.path = path
            if is_another:
                self._begin_typing(path)
            self.opened.emit()
            if then is not None:
                then(None)

        self._send(task, _Task(owner, ready, refused))

    def _begin_typing(self, path: Path) -> None:
        """Bring back what was not stored, before anybody reads, and go on writing down."""
        self._end_typing()
        self.typing = journal(path)
        self.typing.told = self.typing_failed.emit
        self.ask(self, recover, self._tell_recovered)

    def _end_typing(self) -> None:
        if self.typing is not None:
            self.typing.close()
            self.typing_failed.emit(False)

    def forget_typing(self, articles: Iterable[str]) -> None:
        """What was typed in articles that are gone for good is kept no longer either."""
        if self.typing is not None:
            self.typing.forget(articles)

    def _tell_recovered(self, found: Sequence[Article]) -> None:
        if found:
            self.recovered.emit(found)

    def ask(
        self, owner: QObject, query: Query, then: Answer, refused: Refused | None = None
    ) -> None:
        """Read: `then` gets the answer, unless `owner` is gone by then."""
        self._send(lambda keeper: query(_open(keeper)), _Task(owner, then, refused))

    def do(
        self,
        owner: QObject,
        verb: Query,
        then: Answer | None = None,
        refused: Refused | None = None,
        origin: object = None,
        is_typed: bool = False,
    ) -> None:
        """Change: the verb returns Changes, or something that has `changes`.

        `is_typed` says that what is to be stored is on screen and waits there when it is refused;
        a step that a rule forbids leaves nothing unsaved behind. `origin` (the owner unless given)
        is passed on with `changed`, so that a screen does not reload what it has just written.
        """
        self._pending_changes += 1
        self.saving.emit()
        task = _Task(owner, then, refused, origin if origin is not None else owner, True, is_typed)
        self._send(lambda keeper: verb(_open(keeper)), task)

    def flush(self) -> None:
        """Wait until everything asked for is done and its answers have been told.

        For the moments at which the window may not go on before it knows: closing, another
        language. It blocks for as long as the disk takes.
        """
        done = threading.Event()
        self._asked.emit(0, lambda _: done.set())
        done.wait(PATIENCE_AT_THE_END)
        QCoreApplication.sendPostedEvents(self)

    def close(self) -> None:
        """Let the storage thread finish what was asked for, then close the file and the thread."""
        if not self._thread.isRunning():
            return
        # Behind everything that was asked for: quit() from here would overtake it.
        self._asked.emit(0, _end)
        self._thread.wait()
        self._end_typing()
        self.closed.emit()

    def _send(self, work: Callable[[_Keeper], Any], task: _Task) -> None:
        number = next(self._numbers)
        self._tasks[number] = task
        self._asked.emit(number, work)

    @Slot(int, object)
    def _answered(self, number: int, answer: Any) -> None:
        task = self._tasks.pop(number, None)
        if task is None:
            return
        if task.is_change:
            self._settle(task)
            changes = answer if isinstance(answer, Changes) else getattr(answer, "changes", NOTHING)
            if changes:
                self.changed.emit(changes, task.origin)
        if task.then is not None and shiboken6.isValid(task.owner):
            task.then(answer)

    def _settle(self, task: _Task, unsaved: Message | None = None) -> None:
        """One change less is on its way; the state is told once none is."""
        self._pending_changes -= 1
        self._unsaved = [
            (owner, message)
            for owner, message in self._unsaved
            if shiboken6.isValid(owner) and not (task.is_typed and owner is task.owner)
        ]
        if unsaved is not None:
            self._unsaved.append((task.owner, unsaved))
            self.save_failed.emit(unsaved)
        elif not self._pending_changes and self._unsaved:
            self.save_failed.emit(self._unsaved[-1][1])
        elif not self._pending_changes:
            self.saved.emit()

    @Slot(int, object)
    def _refused(self, number: int, message: Message) -> None:
        task = self._tasks.pop(number, None)
        if task is None:
            return
        if task.is_change:
            self._settle(task, message if task.is_typed else None)
        if task.refused is not None and shiboken6.isValid(task.owner):
            task.refused(message)

    @Slot(int, object)
    def _broke(self, number: int, error: Exception) -> None:
        task = self._tasks.pop(number, None)
        if task is not None and task.is_change:
            self._settle(task, _BROKEN if task.is_typed else None)
            if task.refused is not None and shiboken6.isValid(task.owner):
                task.refused(_BROKEN)
        raise error


def _open(keeper: _Keeper) -> Newsroom:
    assert keeper.newsroom is not None, "no newsroom is open"
    return keeper.newsroom


def _close(keeper: _Keeper) -> None:
    if keeper.newsroom is not None:
        keeper.newsroom.close()
        keeper.newsroom = None


def _end(keeper: _Keeper) -> None:
    _close(keeper)
    QThread.currentThread().quit()
