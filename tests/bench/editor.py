"""How long a key takes until it is painted, beside a bare QTextEdit in the same process.

    .venv/bin/python -m tests.bench.editor [KEYS]

A text of 20,000 words; editor and bare text by turns, so that both meet the same machine. The
editor stands in the whole room over a real newsroom: journal, autosave, findings, counters. Then
the same with every commit held up for 300 ms, as an old hard disk would, and the opening of a text
of 60,000 words. One JSON line with all figures, and a readable line for each bar.
"""

import json
import os
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from unittest.mock import patch

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSettings
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit

from newsroom.domain.article import Article
from newsroom.domain.site import Site
from newsroom.services import article_desk, articles
from newsroom.services.newsroom import Newsroom, create
from newsroom.storage.database import Database
from newsroom.ui.articles.room import ArticlesRoom
from newsroom.ui.assembly import assemble
from newsroom.ui.common.actions import Actions
from newsroom.ui.common.icons import Icons
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.room import Visit
from newsroom.ui.common.theme import Theme, font
from tests.bench.corpus import sentence

WORDS = 20_000
LONG = 60_000
BATCH = 25
"""Keys in one text before the other has its turn."""
HELD_UP = 0.3
TYPED = "rapat di aula lantai empat "
FINDINGS = 200


def words(count: int, seed: int = 1) -> str:
    """Markdown with paragraphs, headings, lists and quotes."""
    chance = random.Random(seed)
    blocks: list[str] = []
    written = 0
    while written < count:
        text = " ".join(sentence(chance) for _ in range(4))
        kind = len(blocks) % 12
        marks = {3: "## ", 7: "> ", 9: "- ", 10: "- "}
        text = text[:60].rstrip(". ") if kind == 3 else text
        joins = kind == 10
        blocks.append(("" if not joins else "\x00") + marks.get(kind, "") + text)
        written += len(text.split())
    return "\n\n".join(blocks).replace("\n\n\x00", "\n")


Spent = tuple[float, float]
"""Seconds by the clock, and seconds of the processor for the GUI thread alone."""


def percentiles(values: Sequence[Spent]) -> dict[str, dict[str, float]]:
    """In milliseconds, by the clock and of the processor."""
    wall, busy = zip(*values, strict=True)
    return {"wall": _percentiles(wall), "cpu": _percentiles(busy)}


def _percentiles(values: Sequence[float]) -> dict[str, float]:
    ordered = sorted(value * 1000 for value in values)
    at = {"p50": 0.5, "p95": 0.95, "p99": 0.99, "max": 1.0}
    last = len(ordered) - 1
    return {name: round(ordered[round(share * last)], 2) for name, share in at.items()}


def key(target: QTextEdit, sign: str) -> Spent:
    """What passes from a key until it is painted."""
    began, busy = time.perf_counter(), time.thread_time()
    QTest.keyClick(target, sign)
    target.viewport().repaint()
    return time.perf_counter() - began, time.thread_time() - busy


def to_the_middle(text: QTextEdit) -> None:
    cursor = text.textCursor()
    cursor.setPosition(
        text.document().findBlockByNumber(text.document().blockCount() // 2).position()
    )
    cursor.movePosition(cursor.MoveOperation.EndOfBlock)
    text.setTextCursor(cursor)
    text.ensureCursorVisible()
    text.setFocus()


class OpenRoom:
    """The room of articles over a newsroom file."""

    def __init__(self, folder: Path, file: Path) -> None:
        application = QApplication.instance() or QApplication(["bench"])
        assert isinstance(application, QApplication)
        settings = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
        theme = Theme(application, settings, "light")
        self.kit: Kit = assemble(theme, Actions(Icons(theme)), "id")
        self.kit.session.person = "Acm"
        self.kit.session.open(file, self.kit.session)
        self.idle()
        self.room = ArticlesRoom(self.kit)
        theme.dress(self.room)
        self.room.resize(1270, 652)
        self.kit.toasts.attach(self.room)
        self.room.load()
        self.room.show()
        self.room.activateWindow()
        self.room.enter()
        self.idle()

    def idle(self) -> None:
        """Wait until everything is read, stored and checked."""
        quiet = 0
        while quiet < 3:
            QTest.qWait(20)
            quiet = 0 if self.kit.session.is_busy or self.kit.jobs.is_busy else quiet + 1

    def close(self) -> None:
        self.kit.jobs.finish()
        self.kit.thumbnails.finish()
        self.room.close()
        self.kit.session.close()


class Desk(OpenRoom):
    """A newsroom of its own with a long text, which lies on the desk."""

    def __init__(self, folder: Path, count: int = WORDS) -> None:
        self.text = words(count)
        file = folder / "bench.newsroom"
        newsroom = create(file, Site("Humas", "https://contoh.go.id/"), "Acm")
        saved = articles.save(newsroom, Article("", "Naskah panjang"), self.text)
        self.id = saved.article.id
        articles.save(newsroom, Article("", "Yang terbaru, dibuka lebih dulu"), "Pendek.")
        newsroom.close()
        super().__init__(folder, file)
        began = time.perf_counter()
        self.room.visit(Visit("articles", self.id))
        while len(self.room.editor.body.mirror.records) < 50:
            QTest.qWait(1)
        self.room.editor.body.viewport().repaint()
        self.opened_in = time.perf_counter() - began
        self.idle()

    def stored(self) -> str:
        found: list[str] = []

        def query(newsroom: Newsroom) -> str:
            return article_desk.text_of(newsroom, self.id)

        self.kit.session.ask(self.kit.session, query, found.append)
        self.idle()
        return found[0]


def bare_text(like: QTextEdit, markdown: str) -> QTextEdit:
    """A text edit of Qt alone, as large and with the same letters."""
    bare = QTextEdit()
    bare.setAcceptRichText(False)
    bare.setFont(font("section"))
    bare.document().setDefaultFont(font("section"))
    bare.resize(like.size())
    bare.setPlainText(markdown.replace("\n\n", "\n"))
    bare.show()
    to_the_middle(bare)
    return bare


def typing(desk: Desk, keys: int) -> dict[str, dict[str, dict[str, float]]]:
    """Type into the editor and a bare text by turns → milliseconds of each."""
    editor = desk.room.editor
    body = editor.body
    text = editor.plain_text()
    step = len(text) // FINDINGS
    editor.show_findings([(at * step, at * step + 5, "spelling") for at in range(FINDINGS)])
    to_the_middle(body)
    bare = bare_text(body, desk.text)
    ours: list[Spent] = []
    theirs: list[Spent] = []
    for turn in range(max(1, keys // BATCH)):
        for target, found in ((bare, theirs), (body, ours)):
            target.activateWindow()
            target.setFocus()
            for number in range(BATCH):
                sign = TYPED[(turn * BATCH + number) % len(TYPED)]
                found.append(key(target, sign))
                QApplication.sendPostedEvents()
            QTest.qWait(40)  # what is due in between, as a person who thinks would leave it
    bare.close()
    return {"ours": percentiles(ours), "bare": percentiles(theirs)}


@contextmanager
def slow_commits(seconds: float = HELD_UP) -> Iterator[list[int]]:
    """Let every write wait before it is done, as an old disk does; gives the count of them."""
    usual = Database.write
    count: list[int] = []

    @contextmanager
    def write(self: Database) -> Iterator[Database]:
        is_outer = not self._connection.in_transaction
        with usual(self):
            yield self
            if is_outer:
                count.append(1)
                time.sleep(seconds)

    with patch.object(Database, "write", write):
        yield count


def slow_typing(desk: Desk, keys: int) -> dict[str, object]:
    """Type with the event loop running and every commit held up; then wait and read it back."""
    body = desk.room.editor.body
    to_the_middle(body)
    body.activateWindow()
    spent: list[Spent] = []
    between: list[float] = []
    with slow_commits() as commits:
        for number in range(keys):
            spent.append(key(body, TYPED[number % len(TYPED)]))
            busy = time.thread_time()
            QTest.qWait(12)
            between.append(time.thread_time() - busy)
        written = desk.room.editor.markdown()
        desk.room.settle()
        desk.idle()
        kept = desk.stored() == written
    return {
        "typing": percentiles(spent),
        "between": _percentiles(between),
        "commits": len(commits),
        "kept": kept,
    }


def opening(count: int = LONG) -> dict[str, float]:
    """Seconds from asking for a long text until it is painted."""
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(Path(folder), count)
        seconds = desk.opened_in
        desk.close()
    return {"words": count, "seconds": round(seconds, 2)}


def bar(name: str, value: float, limit: float, unit: str) -> None:
    """Print a verdict; the clock says nothing while others use the processors."""
    verdict = "ok" if value <= limit else "OVER"
    if name.endswith("(wall)") and os.getloadavg()[0] > (os.cpu_count() or 1):
        verdict = "busy"
    print(f"{verdict:5} {name}: {value:.2f} {unit} (bar {limit:g} {unit})")


def main() -> None:
    keys = int(sys.argv[1]) if len(sys.argv) > 1 else 500
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(Path(folder))
        typed = typing(desk, keys)
        slow = slow_typing(desk, max(keys // 2, 50))
        desk.close()
    opened = statistics.median(opening()["seconds"] for _ in range(3))
    found = {"typing": typed, "slow": slow, "opening": opened, "load": os.getloadavg()[0]}
    print(json.dumps(found))
    ours, bare = typed["ours"], typed["bare"]
    for kind in ("wall", "cpu"):
        times = ours[kind]["p99"] / bare[kind]["p99"]
        bar(f"key to painted, p99 beside a bare text ({kind})", times, 2.5, "times")
        bar(f"key to painted, p99 ({kind})", ours[kind]["p99"], 8, "ms")
        slowed: dict[str, dict[str, float]] = slow["typing"]  # type: ignore[assignment]
        bar(f"key to painted, commits of 300 ms, p95 ({kind})", slowed[kind]["p95"], 16, "ms")
    print(
        f"{'ok' if slow['kept'] else 'LOST':5} after {slow['commits']} slow commits all is stored"
    )
    bar("opening 60,000 words", opened, 1.5, "s")


if __name__ == "__main__":
    main()
