"""How long the list of articles takes for a letter in its filter, with its painting.

    .venv/bin/python -m tests.bench.list [ARTICLES]

Phrases are typed letter by letter into the filter of the real room. What counts is how long the
GUI thread is busy with one event, painting among them, and how long a person waits from a letter
until the rows are on screen. One JSON line, and a readable line for the bar.
"""

import json
import os
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QObject, Qt, QThread
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from newsroom.domain.article import Article
from newsroom.domain.site import Site
from newsroom.services import articles
from newsroom.services.newsroom import create
from tests.bench.corpus import article
from tests.bench.editor import OpenRoom, Spent, bar, percentiles

ARTICLES = 10_000
PHRASES = ("rapat", "nelayan pulau", "Topik 3", "kapal dermaga", "jembatan baru")


class Timed(QApplication):
    """Times each event by the clock and of the processor; those inside another belong to it."""

    def __init__(self) -> None:
        super().__init__(["bench"])
        self.spent: list[Spent] = []
        self._depth = 0

    def notify(self, receiver: QObject, event: QEvent) -> bool:
        if self._depth or QThread.currentThread() is not self.thread():
            return super().notify(receiver, event)
        self._depth += 1
        began, busy = time.perf_counter(), time.thread_time()
        try:
            return super().notify(receiver, event)
        finally:
            self._depth -= 1
            self.spent.append((time.perf_counter() - began, time.thread_time() - busy))


def fill(file: Path, count: int) -> None:
    """Write a newsroom of articles of 2,500 to 4,700 characters."""
    with (
        create(file, Site("Humas", "https://contoh.go.id/"), "Acm") as newsroom,
        newsroom.database.write(),
    ):
        for number in range(count):
            front, text = article(number, count).split("---\n", 2)[1:]
            title = front.split("\n", 1)[0].removeprefix("title: ")
            articles.save(newsroom, Article("", title, authors=("Rsy",)), text.strip())


def letters(application: Timed, opened: OpenRoom) -> tuple[list[Spent], list[Spent]]:
    """Type the phrases → the longest event of each letter, and the wait for the rows."""
    panel = opened.room.panel
    longest: list[Spent] = []
    waits: list[Spent] = []
    heard: list[int] = []
    panel.listed.connect(lambda: heard.append(1))
    for phrase in PHRASES:
        for sign in phrase:
            heard.clear()
            application.spent.clear()
            began = time.perf_counter()
            QTest.keyClick(panel.field, sign)
            while not heard:
                QTest.qWait(1)
            panel.list.viewport().repaint()
            waits.append((time.perf_counter() - began, 0.0))
            opened.idle()
            longest.append(
                (
                    max(wall for wall, _ in application.spent),
                    max(busy for _, busy in application.spent),
                )
            )
        panel.field.clear()
        opened.idle()
    return longest, waits


def measure(folder: Path, count: int) -> dict[str, object]:
    application = Timed()
    file = folder / "bench.newsroom"
    fill(file, count)
    opened = OpenRoom(folder, file)
    opened.room.panel.field.setFocus(Qt.FocusReason.OtherFocusReason)
    longest, waits = letters(application, opened)
    opened.close()
    return {
        "articles": count,
        "event": percentiles(longest),
        "rows": percentiles(waits)["wall"],
        "load": os.getloadavg()[0],
    }


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else ARTICLES
    with tempfile.TemporaryDirectory() as folder:
        found = measure(Path(folder), count)
    print(json.dumps(found))
    event: dict[str, dict[str, float]] = found["event"]  # type: ignore[assignment]
    for kind in ("wall", "cpu"):
        bar(f"longest event for a letter, p95 ({kind})", event[kind]["p95"], 16, "ms")
    rows: dict[str, float] = found["rows"]  # type: ignore[assignment]
    print(f"      from a letter to its rows: p50 {rows['p50']} ms, p95 {rows['p95']} ms")


if __name__ == "__main__":
    main()
