"""How long the window is busy with one event, on the sample and with many articles.

    .venv/bin/python -m tests.bench.window [ARTICLES]

Every event that Qt delivers in the GUI thread is timed (QApplication.notify), the longest ones are
printed by what was done; so is a change of the theme. Milliseconds of one machine: compare runs
with each other, and look at the ratio to the bar of 50 ms (100 ms with 10,000 articles).
"""

import json
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QObject, QSettings, QSize, Qt, QThread, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from newsroom.services import sample
from newsroom.ui.app import Options, Start
from newsroom.ui.common.room import Visit

WORST = 3
"""Longest events that are named for each thing done."""


class Watched(QApplication):
    """Times each event; those inside another one belong to that one."""

    def __init__(self) -> None:
        super().__init__(["bench"])
        self.spent: list[tuple[float, str]] = []
        self._depth = 0

    def notify(self, receiver: QObject, event: QEvent) -> bool:
        if self._depth or QThread.currentThread() is not self.thread():
            return super().notify(receiver, event)
        self._depth += 1
        began = time.perf_counter()
        name = f"{event.type().name} {type(receiver).__name__}"
        try:
            return super().notify(receiver, event)
        finally:
            self._depth -= 1
            self.spent.append(((time.perf_counter() - began) * 1000, name))


def fill(file: Path, count: int) -> None:
    """Add many short articles to a newsroom in one transaction."""
    from newsroom.domain.article import Article
    from newsroom.services import articles
    from newsroom.services.newsroom import open_newsroom

    with open_newsroom(file) as newsroom, newsroom.database.write():
        for number in range(count):
            title = f"Kabar nomor {number} dari pulau ke pulau"
            text = f"Alinea pertama kabar {number}.\n\nAlinea kedua tentang rapat dan layanan."
            articles.save(newsroom, Article("", title, category="Layanan", authors=("Acm",)), text)


class Script:
    """Does one thing after the other and notes how long the longest events of each took."""

    def __init__(self, application: Watched, start: Start) -> None:
        self._application, self._start = application, start
        self.found: dict[str, list[str]] = {}
        self.longest: dict[str, float] = {}

    def wait(self) -> None:
        """Let the event loop run until nothing is read, stored or drawn any more."""
        quiet = 0
        while quiet < 3:
            QTest.qWait(60)
            program = self._start.program
            kit = program.kit if program is not None else None
            busy = kit is None or kit.session.is_busy or kit.jobs.is_busy or kit.thumbnails.is_busy
            quiet = 0 if busy else quiet + 1

    def do(self, name: str, deed: Callable[[], object]) -> None:
        """Do something as an event of its own."""
        self._application.spent.clear()
        QTimer.singleShot(0, self._start.window, deed)
        self.wait()
        worst = sorted(self._application.spent, reverse=True)[:WORST]
        self.found[name] = [f"{spent:.0f} ms {what}" for spent, what in worst]
        self.longest[name] = round(worst[0][0]) if worst else 0


def run(file: Path) -> dict[str, object]:
    """Open a newsroom and go through the rooms → longest events by what was done."""
    application = Watched()
    settings = QSettings(str(file.with_suffix(".ini")), QSettings.Format.IniFormat)
    start = Start(application, Options(file=file, size=QSize(1366, 768), theme="light"), settings)
    start.show()
    script = Script(application, start)
    script.wait()
    program = start.program
    assert program is not None
    for again in ("", " again"):
        for room in ("articles", "agenda", "media", "publish", "settings", "home"):
            script.do(f"{room}{again}", lambda room=room: program.go(room))
    script.do("back to articles", lambda: program.go("articles"))
    room = program.room
    script.do("new article", lambda: program.visit(Visit("articles", intent="new")))

    def typing() -> None:
        focused = QApplication.focusWidget()
        if focused is not None:
            QTest.keyClicks(focused, "Kabar dari pulau ")

    script.do("headline", typing)
    script.do("to the text", lambda: QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return))
    for number in range(5):
        script.do(f"text {number}", typing)
    room = program.go("articles")
    script.do("filter", lambda: room.panel.field.setText("rapat"))
    script.do("no filter", lambda: room.panel.field.clear())
    script.do("dark", lambda: program.kit.theme.choose("dark"))
    script.do("light", lambda: program.kit.theme.choose("light"))
    result = {"longest": script.longest, "events": script.found, "load": os.getloadavg()[0]}
    start.window.close()
    return result


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 0
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_DATA_HOME"] = os.environ["XDG_CACHE_HOME"] = folder
        file = Path(folder) / "contoh.newsroom"
        sample.create(file).close()
        if count:
            fill(file, count)
        print(json.dumps(run(file), indent=1))


if __name__ == "__main__":
    main()
