"""Agenda from a file: a table or a calendar is chosen or dropped, looked over, then taken in."""

import threading
import time
from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from newsroom.domain.date_words import DateWords
from newsroom.domain.messages import Message
from newsroom.services import agenda_table, calendar_file
from newsroom.services.agenda_table import REFUSED, SAME, Brought, Choices, Plan, Sheet
from newsroom.services.changes import NOTHING, Changes
from newsroom.services.importing import Watch
from newsroom.services.newsroom import Newsroom
from newsroom.ui.agenda.importing.page import ImportPage
from newsroom.ui.common.deeds import Deed
from newsroom.ui.common.drop_veil import DropVeil
from newsroom.ui.common.jobs import PROGRESS_PAUSE
from newsroom.ui.common.kit import Kit

_SUFFIXES = (".csv", ".tsv", ".tab", ".ics", ".xlsx", ".xls")
_DRAGS = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)
_ABOUT_ONE = frozenset({"trash", "agenda.story"})
"""Verbs about the event that is hidden behind the page."""
Verbs = Mapping[str, Callable[[], object]]


class AgendaImport(QObject):
    """Leads from the file to its page and from there into the agenda."""

    arrived = Signal(object)
    """date: the first day of what is in the agenda now."""
    brought = Signal(object)
    """Brought: what came in."""
    closed = Signal()
    _progressed = Signal(int, int)
    _looked = Signal(int, int)

    def __init__(self, kit: Kit, words: DateWords, room: QWidget) -> None:
        """`floor` goes into the room and `desk` takes what is there without an import."""
        super().__init__(room)
        self._kit, self._room = kit, room
        self._path = Path()
        self._sheet: Sheet | None = None
        self._zones: dict[str, str] = {}
        """Names of zones in the calendar that nobody knows → labels, as they were answered."""
        self._asked = 0
        """Which plan is wanted; the answers to earlier questions are too late."""
        self._is_fresh = False
        """Whether the file has not been shown yet."""
        self._stop: threading.Event | None = None
        self.floor, self.desk = QStackedWidget(), QWidget()
        self.page = ImportPage(kit, words)
        self.floor.addWidget(self.desk)
        self.floor.addWidget(self.page)
        self._veil = DropVeil(
            kit, room, "import", self.tr("Lepas di sini untuk mengimpor agenda"),
            self.tr("Isinya diperlihatkan dulu; belum ada yang disimpan."),
        )  # fmt: skip
        self.page.choices_changed.connect(self._plan)
        self.page.zones.answered.connect(self._answer_zone)
        self.page.import_requested.connect(self.bring)
        self.page.other_requested.connect(self.choose)
        self.page.cancelled.connect(self.cancel)
        self._progressed.connect(self.page.show_progress)
        self._looked.connect(self._show_look)
        kit.session.opened.connect(self.close)

    def take_drops(self, *places: QWidget) -> None:
        """Take files that are dropped on the room or on what accepts drops in some places."""
        self._room.setAcceptDrops(True)
        inner = (part for place in places for part in place.findChildren(QWidget))
        for part in (self._room, *filter(QWidget.acceptDrops, inner)):
            part.installEventFilter(self)

    @property
    def is_open(self) -> bool:
        """Whether the page is where the calendar was."""
        return self.floor.currentWidget() is self.page

    @property
    def panes(self) -> list[QWidget]:
        """The stops of F6 while the page is open."""
        return [self.page.filters, self.page.table, self.page.importing] if self.is_open else []

    def over(self, verbs: Verbs) -> Verbs:
        """Return the verbs of the room and the import's; from the page each leads back first."""
        own: Verbs = {"agenda.import": self.choose}
        if not self.is_open:
            return {**verbs, **own}
        shown = {name: verb for name, verb in verbs.items() if name not in _ABOUT_ONE}
        return {**{name: partial(self._leave_for, verb) for name, verb in shown.items()}, **own}

    def _leave_for(self, verb: Callable[[], object]) -> None:
        self.close()
        if not self.is_open:
            verb()

    # The file

    def choose(self) -> None:
        """Let the person choose a file in the system's own window."""
        chooser = QFileDialog(self._room, self.tr("Impor agenda"))
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        tables = self.tr("Tabel dan kalender (*.csv *.tsv *.txt *.ics *.CSV *.ICS)")
        chooser.setNameFilters([tables, self.tr("Semua berkas (*)")])
        chooser.fileSelected.connect(lambda name: self.take(Path(name)))
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()

    def take(self, path: Path) -> None:
        """Look into a file and show what is in it."""
        job = self._kit.jobs.start(lambda _: _opened(path), self)
        job.finished.connect(lambda sheet: self._show_file(path, sheet))
        job.refused.connect(self._complain)

    def _show_file(self, path: Path, sheet: Sheet | None) -> None:
        self._path, self._sheet, self._zones = path, sheet, {}
        self.page.show_file(path.name)
        self._is_fresh = True
        if sheet is None:
            self.page.show_plan(Plan(()))
            self.floor.setCurrentWidget(self.page)
            self._look()
        else:
            self._ask(lambda n: agenda_table.plan(n, sheet, agenda_table.choices(n, sheet)))

    def _plan(self, choices: Choices) -> None:
        sheet = self._sheet
        if sheet is not None:
            self._ask(lambda newsroom: agenda_table.plan(newsroom, sheet, choices))

    def _answer_zone(self, name: str, zone: str) -> None:
        self._zones = {**self._zones, name: zone}
        self._look()

    def _look(self) -> None:
        """Find out what a calendar would bring; leaving the page stops it."""
        path, zones, number = self._path, self._zones, self._asked + 1
        watch = Watch(_paced(self._looked.emit), lambda: number != self._asked)
        self.page.show_look(0, 0)
        self._ask(lambda newsroom: calendar_file.plan(newsroom, path, zones, watch))

    def _show_look(self, done: int, of: int) -> None:
        if self._stop is None:
            self.page.show_look(done, of)

    def _ask(self, query: Callable[[Newsroom], Plan]) -> None:
        self._asked += 1
        number = self._asked
        self._kit.session.ask(
            self, query, lambda plan: self._show_plan(number, plan), self._complain
        )

    def _show_plan(self, number: int, plan: Plan) -> None:
        if number != self._asked:
            return
        self.page.show_plan(plan)
        self.page.zones.show_zones(calendar_file.unknown_zones(plan), self._zones)
        self.floor.setCurrentWidget(self.page)
        if self._is_fresh:
            self._is_fresh = False
            (self.page.importing if plan.taken else self.page.table).setFocus()

    # Coming to an end

    def bring(self) -> None:
        """Store what can be stored; one step of undo takes all of it back."""
        if self._stop is not None:
            return
        self._asked += 1
        self._stop = threading.Event()
        self.page.rest(True)
        exchange = _Exchange(self._forth(self._stop))
        self._kit.session.do(
            self, exchange.forth, lambda done: self._end(done, exchange), self._refuse
        )

    def _forth(self, stop: threading.Event) -> Callable[[Newsroom], Brought]:
        path, sheet, choices, zones = self._path, self._sheet, self.page.choices, self._zones
        tell = _paced(self._progressed.emit)
        if sheet is None or choices is None:
            return lambda newsroom: calendar_file.bring(newsroom, path, tell, stop.is_set, zones)
        return lambda newsroom: agenda_table.bring(newsroom, sheet, choices, tell, stop.is_set)

    def _end(self, done: Brought, exchange: "_Exchange") -> None:
        self._stop = None
        self.page.rest(False)
        self.close()
        if done.stored:
            self._kit.deeds.record(Deed(self._title(done), exchange.back, exchange.again))
            self.arrived.emit(date.fromisoformat(min(item.date for _, item in done.stored)))
        self.brought.emit(done)

    def _title(self, done: Brought) -> str:
        """Say how many events are new, changed, cancelled, the same, refused."""
        cancelled = len(done.cancelled)
        counts = (
            (len(done.made), self.tr("%Ln baru", "", len(done.made))),
            (
                len(done.updated) - cancelled,
                self.tr("%Ln diubah", "", len(done.updated) - cancelled),
            ),
            (cancelled, self.tr("%Ln dibatalkan", "", cancelled)),
            (done.plan.count(SAME), self.tr("%Ln sudah ada", "", done.plan.count(SAME))),
            (done.plan.count(REFUSED), self.tr("%Ln ditolak", "", done.plan.count(REFUSED))),
        )
        told = ", ".join(words for count, words in counts if count)
        return self.tr("Impor agenda: {counts}").format(counts=told)

    def _refuse(self, message: Message) -> None:
        self._stop = None
        self.page.rest(False)
        self._complain(message)

    def cancel(self) -> None:
        """Stop what is going on, else leave; nothing is changed."""
        if self._stop is not None:
            self._stop.set()
        else:
            self.close()

    def close(self) -> None:
        """Leave the page."""
        self._asked += 1
        if self.is_open and self._stop is None:
            self.floor.setCurrentWidget(self.desk)
            self.closed.emit()

    def _complain(self, message: Message) -> None:
        self._kit.toasts.show_problem(self._kit.text(message))

    # Drops

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.DragLeave, QEvent.Type.Drop):
            self._veil.hide()
        if event.type() not in _DRAGS or not isinstance(event, QDropEvent):
            return False
        files = _files_of(event.mimeData())
        if not files or self._stop is not None:
            return False
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            self.take(files[0])
        else:
            self._veil.lay()
        return True


class _Exchange:
    """One import: it can be taken back and done again any number of times."""

    def __init__(self, bring: Callable[[Newsroom], Brought]) -> None:
        self._bring = bring
        self._done: Brought | None = None

    def forth(self, newsroom: Newsroom) -> Brought:
        """Import for the first time."""
        self._done = self._bring(newsroom)
        return self._done

    def again(self, newsroom: Newsroom) -> Changes:
        return agenda_table.bring_back(newsroom, self._done) if self._done else NOTHING

    def back(self, newsroom: Newsroom) -> Changes:
        return agenda_table.take_back(newsroom, self._done) if self._done else NOTHING


def _paced(tell: Callable[[int, int], object]) -> Callable[[int, int], None]:
    """Return what passes on the first word of progress, the last, and few in between."""
    last = 0.0

    def told(done: int, of: int) -> None:
        nonlocal last
        now = time.monotonic()
        if done == of or now - last >= PROGRESS_PAUSE:
            last = now
            tell(done, of)

    return told


def _opened(path: Path) -> Sheet | None:
    """Return the table that a file holds; None for a calendar."""
    return None if agenda_table.is_calendar(path) else agenda_table.read(path)


def _files_of(data: QMimeData) -> list[Path]:
    """Return the tables and calendars of this computer that a drop names."""
    files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return [path for path in files if path.suffix.lower() in _SUFFIXES]
