"""kill -9 in the middle of a sentence: what was typed is there at the next start.

    python -m tests.torture.keystrokes 200

The window is the real one, in a process of its own that types a word every few milliseconds and
says each one as soon as it stands on the screen. It is killed at a random moment, again and again
on the same newsroom; every fourth time it types in a new article that nobody has stored yet.
"""

import os
import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from newsroom.domain.article import Article
from newsroom.domain.site import Site
from newsroom.services import article_desk, articles, notebooks
from newsroom.services.newsroom import create, open_newsroom

ROOT = Path(__file__).resolve().parent.parent.parent
SEED = 20230418
LANES = 2
"""Newsrooms that are tormented at the same time."""
_START = 60.0
"""Seconds that a start may take on a busy machine."""


@dataclass(frozen=True)
class Kill:
    """One kill: how many words were said, are stored without the journal, and came back."""

    said: int
    stored: int
    back: int
    lost_seconds: float
    """Time from the oldest word that is missing to the kill; 0 where none is."""
    is_whole: bool
    """Whether SQLite finds no damage and the words are the ones that were typed."""


@dataclass
class Lane:
    """One newsroom with the articles that were typed in it."""

    file: Path
    memory: Path
    article: str = ""
    number: int = 0
    """Words in the article."""
    titles: int = 0


def new_lane(folder: Path) -> Lane:
    """Return a newsroom with one empty article."""
    folder.mkdir()
    file = folder / "kantor.newsroom"
    with create(file, Site(name="Kantor", town="Sofifi"), "Acm") as newsroom:
        article = articles.save(newsroom, Article("", "Kabar 0"), "").article
    return Lane(file, folder / "window.ini", article.id)


def kill_once(lane: Lane, moment: float, fresh: bool) -> Kill:
    """Type, kill after `moment` seconds of typing, and look at what is left."""
    if fresh:
        lane.titles += 1
        lane.article, lane.number = "", 0
    title = f"Kabar {lane.titles}"
    said = _typed_until_killed(lane, moment, title)
    killed = time.monotonic()
    stored, back, is_whole = _left(lane, title)
    missing = [when for when, number in said if number > back]
    lost = killed - missing[0] if missing else 0.0
    lane.number = back
    return Kill(said[-1][1] if said else lane.number, stored, back, lost, is_whole)


def _typed_until_killed(lane: Lane, moment: float, title: str) -> list[tuple[float, int]]:
    module = [sys.executable, "-m", "tests.torture.keystrokes", "type"]
    words = [str(lane.file), str(lane.memory), lane.article, title, str(lane.number + 1)]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    process = subprocess.Popen(
        [*module, *words], stdout=subprocess.PIPE, env=environment, text=True, cwd=ROOT
    )
    said: list[tuple[float, int]] = []
    began = threading.Event()

    def hear() -> None:
        assert process.stdout is not None
        for line in process.stdout:
            said.append((time.monotonic(), int(line)))
            began.set()
        began.set()

    ear = threading.Thread(target=hear)
    ear.start()
    assert began.wait(_START) and said, "the window never began to type"
    time.sleep(moment)
    process.kill()
    process.wait()
    ear.join()
    return said


def _left(lane: Lane, title: str) -> tuple[int, int, bool]:
    """Look at a copy as the next start will, so that the next start has everything to do itself."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for file in lane.file.parent.glob(lane.file.name + "*"):
            if not file.name.endswith("-lock"):
                shutil.copy(file, folder)
        copy = folder / lane.file.name
        with open_newsroom(copy, "Acm") as newsroom:
            stored = _words(article_desk.text_of(newsroom, lane.article)) if lane.article else 0
            notebooks.recover(newsroom)
            ids = article_desk.listing(newsroom, "all").ids
            rows = {row.article.title: row.article.id for row in article_desk.rows(newsroom, ids)}
            lane.article = rows[title]
            text = article_desk.text_of(newsroom, lane.article)
        connection = sqlite3.connect(copy)
        verdict = connection.execute("PRAGMA integrity_check").fetchone()[0]
        connection.close()
    back = _words(text)
    # The word that was being typed may be there in part.
    whole = text.split()[:back] == [f"kata{number}" for number in range(1, back + 1)]
    return stored, back, whole and verdict == "ok"


def _words(text: str) -> int:
    """Return how many of the words were typed to their end."""
    words = text.split()
    if words and not text.endswith("\n") and words[-1] != f"kata{len(words)}":
        words.pop()
    return len(words)


def kills(count: int, folder: Path, seed: int = SEED) -> list[Kill]:
    """Kill so many times, two newsrooms at a time."""
    lanes = [new_lane(folder / f"jalur-{n}") for n in range(LANES)]

    def torment(n: int) -> list[Kill]:
        chance = random.Random(seed + n)
        rounds = range(n, count, LANES)
        return [
            kill_once(lanes[n], chance.uniform(0.0, 1.2), fresh=turn % 4 == 3)
            for turn, _ in enumerate(rounds)
        ]

    with ThreadPoolExecutor(LANES) as pool:
        return [kill for some in pool.map(torment, range(LANES)) for kill in some]


def type_words(file: str, memory: str, article: str, title: str, first: str) -> None:
    """Be the window that types until it is killed."""
    from PySide6.QtCore import QSettings, QSize, Qt, QTimer
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from newsroom.ui.app import Options, Start
    from newsroom.ui.articles.room import ArticlesRoom
    from newsroom.ui.common.room import Visit

    application = QApplication(sys.argv[:1])
    settings = QSettings(memory, QSettings.Format.IniFormat)
    options = Options(file=Path(file), room="articles", size=QSize(1366, 768))
    start = Start(application, options, settings)
    start.show()
    number = int(first) - 1

    def begun() -> ArticlesRoom | None:
        room = start.program.room if start.program is not None else None
        if not isinstance(room, ArticlesRoom) or room.desk.around is None:
            return None
        if article and room.record() != article:
            start.program.visit(Visit("articles", record=article))
            return None
        if not article and room.editor.headline.text() != title:
            start.program.visit(Visit("articles", intent="new"))
            QTest.keyClicks(room.editor.headline, title)
            return None
        return room

    def type_one() -> None:
        nonlocal number
        room = begun()
        if room is None:
            return
        body, number = room.editor.body, number + 1
        if number == int(first):
            QTest.keyClick(body, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
            _finish_word(body, number)
        QTest.keyClicks(body, f"kata{number}")
        QTest.keyClick(body, Qt.Key.Key_Return if number % 12 == 0 else Qt.Key.Key_Space)
        print(number, flush=True)

    timer = QTimer(interval=5)
    timer.timeout.connect(type_one)
    timer.start()
    sys.exit(application.exec())


def _finish_word(body: object, number: int) -> None:
    """Take away the part of a word that the kill left behind."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QTextEdit

    assert isinstance(body, QTextEdit)
    shown = body.toPlainText().replace("\ufffc", "")
    last = shown.split()[-1:] or [""]
    if shown and not shown[-1].isspace() and last != [f"kata{number - 1}"]:
        QTest.keyClick(body, Qt.Key.Key_Backspace, Qt.KeyboardModifier.ControlModifier)
    elif shown and not shown[-1].isspace():
        QTest.keyClick(body, Qt.Key.Key_Space)


def main(count: int) -> int:
    """Print what the kills found; return 1 where something was lost."""
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        found = kills(count, Path(folder))
    lost = [kill for kill in found if kill.back < kill.said]
    worst = max(kill.lost_seconds for kill in found)
    rescued = sum(max(kill.back - kill.stored, 0) for kill in found)
    print(
        f"{len(found)} kills in {time.monotonic() - began:.0f} s: {len(lost)} lost a word that had "
        f"been said, at most {worst:.2f} s of typing; {rescued} words came from the journal; "
        f"{sum(not kill.is_whole for kill in found)} damaged"
    )
    return int(worst > 1.0 or not all(kill.is_whole for kill in found))


if __name__ == "__main__":
    if sys.argv[1:2] == ["type"]:
        type_words(*sys.argv[2:])
    else:
        sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 200))
