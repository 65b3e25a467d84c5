"""How long the agenda takes to paint a full month and a full week, and to go to another month.

    .venv/bin/python -m tests.bench.agenda [EVENTS]

Repainting: the real room over a newsroom with 1,000 events in one month. Another month: 5,000
events stored, spread over a year; from the key until the events of that month are painted, by a
person who has looked at the month before (what lies beside is read by then), and by a key that is
held down. One JSON line with all figures, and a readable line for each bar.
"""

import json
import os
import random
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QSettings
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from newsroom.domain.agenda import KINDS, AgendaItem
from newsroom.domain.site import Site
from newsroom.services import agenda
from newsroom.services.newsroom import create
from newsroom.ui.agenda.calendar.days_reader import PAUSE
from newsroom.ui.agenda.room import AgendaRoom
from newsroom.ui.assembly import assemble
from newsroom.ui.common.actions import Actions
from newsroom.ui.common.icons import Icons
from newsroom.ui.common.theme import Theme
from tests.bench.corpus import sentence
from tests.bench.editor import Spent, bar, percentiles

IN_A_MONTH = 1_000
STORED = 5_000
TIMES = 60
NOW = datetime(2026, 11, 11, 1, 42, tzinfo=UTC)


def event(number: int, first: date, days: int) -> AgendaItem:
    """Return an event of a stretch of days, the same for the same number."""
    chance = random.Random(number)
    day = first + timedelta(days=chance.randrange(days))
    start = chance.randrange(7 * 60, 18 * 60, 15)
    end = start + chance.choice((45, 60, 90, 120))
    is_fair = number % 25 == 0
    return AgendaItem(
        "",
        f"{sentence(chance)[:70].rstrip('. ')} {number}",
        day.isoformat(),
        end_date=(day + timedelta(days=2)).isoformat() if is_fair else "",
        start="" if is_fair else f"{start // 60:02d}:{start % 60:02d}",
        end="" if is_fair else f"{end // 60:02d}:{end % 60:02d}",
        all_day=is_fair,
        zone=chance.choice(("WIT", "WIT", "WIT", "WIB")),
        place=f"Aula {chance.randrange(12)}, Sofifi",
        kind=chance.choice(KINDS),
        public=chance.random() < 0.8,
    )


def fill(file: Path, count: int, first: date, days: int) -> None:
    """Write a newsroom with events in a stretch of days."""
    site = Site("Humas", "https://contoh.go.id/", zone="WIT")
    with create(file, site, "Acm") as newsroom, newsroom.database.write():
        for number in range(count):
            agenda.save(newsroom, event(number, first, days))


class OpenAgenda:
    """The room of the agenda over a newsroom file."""

    def __init__(self, folder: Path, file: Path) -> None:
        application = QApplication.instance() or QApplication(["bench"])
        assert isinstance(application, QApplication)
        settings = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
        theme = Theme(application, settings, "light")
        self.kit = assemble(theme, Actions(Icons(theme)), "id", clock=lambda: NOW)
        self.kit.session.open(file, self.kit.session)
        self.room = AgendaRoom(self.kit)
        theme.dress(self.room)
        self.kit.toasts.attach(self.room)
        self.room.resize(1824, 952)
        self.room.load()
        self.room.show()
        self.room.enter()
        self.idle()

    def idle(self) -> None:
        """Wait until everything asked for has been answered."""
        QTest.qWait(1)
        while self.kit.session.is_busy:
            QTest.qWait(1)

    def show(self, view: str) -> QWidget:
        """Show a view; return what is painted."""
        self.room.verbs()[f"agenda.{view}"]()
        self.idle()
        calendar = self.room.calendar
        painted = calendar.week_view if calendar.shows_hours else calendar.month_view
        return painted.viewport()

    def close(self) -> None:
        self.room.hide()
        self.kit.jobs.finish()
        self.kit.thumbnails.finish()
        self.kit.session.close()
        self.room.deleteLater()


def timed(deed: Callable[[], object]) -> Spent:
    began, busy = time.perf_counter(), time.thread_time()
    deed()
    return time.perf_counter() - began, time.thread_time() - busy


def repaints(folder: Path, count: int) -> dict[str, dict[str, dict[str, float]]]:
    """What a whole repaint takes in each view with `count` events in the month."""
    file = folder / "month.newsroom"
    fill(file, count, date(2026, 11, 1), 30)
    opened = OpenAgenda(folder, file)
    found = {}
    for view in ("month", "week", "day"):
        viewport = opened.show(view)
        viewport.repaint()
        found[view] = percentiles([timed(viewport.repaint) for _ in range(TIMES)])
    opened.close()
    return found


def switches(folder: Path, count: int) -> dict[str, dict[str, dict[str, float]]]:
    """What passes from asking for another month or week until its events are painted."""
    file = folder / "year.newsroom"
    fill(file, count, date(2026, 1, 1), 365)
    opened = OpenAgenda(folder, file)
    found = {}
    for view in ("month", "week"):
        viewport = opened.show(view)
        for is_ahead in (True, False):
            spent = [switch(opened, viewport, number, is_ahead) for number in range(TIMES)]
            found[f"{view}, {'read ahead' if is_ahead else 'key held'}"] = percentiles(spent)
    opened.close()
    return found


def switch(opened: OpenAgenda, viewport: QWidget, number: int, is_ahead: bool) -> Spent:
    """Return what a step takes, with the days beside read by then or nothing known of them."""
    QTest.qWait(PAUSE + 50 if is_ahead else 1)
    opened.idle()
    if not is_ahead:
        opened.room.calendar.reader.rest()
    return timed(lambda: step(opened, viewport, -1 if number % 40 < 20 else 1))


def step(opened: OpenAgenda, viewport: QWidget, step: int) -> None:
    """Go to the days beside, wait for their events by the loop itself, and paint them."""
    loop, heard = QEventLoop(), []
    reader = opened.room.calendar.reader

    def hear() -> None:
        heard.append(1)
        loop.quit()

    reader.read.connect(hear)
    opened.room.calendar.step(step)
    if not heard:
        loop.exec()
    reader.read.disconnect(hear)
    viewport.repaint()


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else STORED
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        painted = repaints(folder, IN_A_MONTH)
        switched = switches(folder, count)
    print(json.dumps({"repaint": painted, "switch": switched, "load": os.getloadavg()[0]}))
    for kind in ("wall", "cpu"):
        for view, figures in painted.items():
            name = f"repaint of a {view}, {IN_A_MONTH} events in the month, p95 ({kind})"
            bar(name, figures[kind]["p95"], 16, "ms")
    for view, figures in switched.items():
        for kind in ("wall", "cpu"):
            name = f"another {view}, {count} events stored, p95 ({kind})"
            bar(name, figures[kind]["p95"], 50, "ms")


if __name__ == "__main__":
    main()
