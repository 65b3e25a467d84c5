"""The program around the rooms: start, language, theme, memory, other programs, kill -9."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from newsroom.domain.article import Article
from newsroom.domain.errors import EnvironmentFailure
from newsroom.services import article_desk, articles, drafting, editing
from newsroom.services.changes import Changes
from newsroom.services.newsroom import Newsroom, open_newsroom
from newsroom.storage import articles as stored
from tests.conftest import ROOT, RunCli
from tests.stories.person import Person

WINDOWLESS = {"QT_QPA_PLATFORM": "", "DISPLAY": "", "WAYLAND_DISPLAY": ""}


def test_without_a_display_a_sentence_and_exit_2(run_cli: RunCli) -> None:
    for words in ((), ("--demo",), ("kantor.newsroom",), ("--lang", "en")):
        done = run_cli(*words, env=WINDOWLESS)
        assert done.returncode == 2
        assert "Traceback" not in done.stderr and len(done.stderr.splitlines()) == 1
    assert "no display" in done.stderr


@pytest.mark.parametrize(
    "words", [("--size", "5"), ("--room", "dapur"), ("--theme", "biru"), ("--demo", "x", "y")]
)
def test_an_unknown_option_is_said(run_cli: RunCli, words: tuple[str, ...]) -> None:
    done = run_cli(*words)
    assert done.returncode == 2 and "Traceback" not in done.stderr
    assert "--size 1366x768" in done.stderr


def test_a_picture_of_a_room(run_cli: RunCli, sample_newsroom: Path, tmp_path: Path) -> None:
    shot = tmp_path / "agenda.png"
    words = ("--room", "agenda", "--shot", shot, "--size", "1200x700", "--theme", "dark")
    done = run_cli(sample_newsroom, *words, env={"QT_QPA_PLATFORM": "offscreen"})
    assert done.returncode == 0 and done.stderr == ""
    from PIL import Image

    with Image.open(shot) as picture:
        assert picture.size == (1200, 700)
        assert max(picture.convert("L").getpixel((600, 20)), 0) < 60  # the dark top bar


def test_the_first_paint_needs_nothing_heavy(sample_newsroom: Path) -> None:
    from tests.bench import start

    found = start.run(start.OURS, str(sample_newsroom), "--size", "1366x768")
    assert found["heavy"] == []


def test_what_lay_in_the_trash_too_long_goes_when_the_window_opens(
    start_program: Callable[..., Person], sample_newsroom: Path
) -> None:
    long_ago = datetime(2026, 8, 1, tzinfo=UTC)
    with open_newsroom(sample_newsroom, "Acm", lambda: long_ago) as opened:
        old, kept = both = [
            articles.save(opened, Article("", title), "Isi.").article for title in ("A", "B")
        ]
        editing.trash(opened, old.id)
    person = start_program(sample_newsroom)
    found: list[object] = []
    ids = [article.id for article in both]
    person.program.kit.session.ask(
        person.program, lambda newsroom: stored.some(newsroom.database, ids), found.append
    )
    person.waits_for_rest()
    assert found == [[kept]]


def test_a_language_is_chosen_for_everything(person: Person) -> None:
    person.program.go("media")
    person.waits_for_rest()
    person.presses("Ctrl+K")
    person.types("ganti bahasa")
    person.waits_for_rest()
    person.presses("Return")
    person.waits_for_rest()
    assert person.program.kit.language == "en"
    assert person.program.room is not None and person.program.room.name == "media"
    person.sees("Home")
    person.sees("Publish")
    person.presses("Ctrl+1")
    person.waits_for_rest()
    person.sees("Write article")


def test_after_another_language_nothing_of_the_old_window_is_told(person: Person) -> None:
    for room in ("articles", "media", "home"):
        person.program.go(room)
        person.waits_for_rest()
    person.program.kit.actions["language"].trigger()
    person.waits_for_rest()
    kit = person.program.kit
    # A slot of a widget that is gone would raise, and the test fails for what nobody caught.
    kit.thumbnails.ready.emit("0" * 64)
    kit.theme.changed.emit()
    kit.session.changed.emit(Changes(settings=True), None)
    person.waits_for_rest()
    assert kit.language == "en"


def test_the_next_start_is_where_this_one_ended(
    start_program: Callable[..., Person], sample_newsroom: Path
) -> None:
    first = start_program(sample_newsroom)
    first.presses("Ctrl+2")
    first.clicks_row("Artikel", "Sekda Minta")
    first.waits_for_rest()
    first.window.close()
    second = start_program(None)
    second.waits_for_rest()
    assert second.program.room is not None and second.program.room.name == "articles"
    second.waits_until(
        lambda: "Sekda Minta" in second.program.room.editor.headline.text()  # type: ignore[union-attr]
    )


def test_another_holder_is_named(
    start_program: Callable[..., Person], sample_newsroom: Path
) -> None:
    with open_newsroom(sample_newsroom, "Ibn"):
        person = start_program(sample_newsroom)
        person.waits_until(lambda: "Ibn" in " ".join(_texts(person)))


def _texts(person: Person) -> list[str]:
    from PySide6.QtWidgets import QLabel

    return [label.text() for label in person.window.findChildren(QLabel) if label.isVisible()]


TYPING = """
import sys
from pathlib import Path
from PySide6.QtCore import QSettings, QSize, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from newsroom.ui.app import Options, Start
from newsroom.ui.common.room import Visit
application = QApplication(sys.argv[:1])
settings = QSettings(sys.argv[2], QSettings.Format.IniFormat)
start = Start(application, Options(file=Path(sys.argv[1]), size=QSize(1366, 768)), settings)
start.show()
words = iter(range(1, 100_000))
def type_one():
    room = start.program.room if start.program else None
    if room is None or room.name != "articles":
        if room is not None:
            start.program.visit(Visit("articles", intent="new"))
        return
    if not room.editor.headline.text():
        if room.desk.around is None or room.desk.sitting is None or not room.desk.sitting.is_new:
            return
        QTest.keyClicks(room.editor.headline, "Kabar yang belum selesai")
        room.editor.body.setFocus()
        return
    number = next(words)
    QTest.keyClicks(room.editor.body, f"kata{number} ")
    print(number, flush=True)
timer = QTimer(interval=20)
timer.timeout.connect(type_one)
timer.start()
sys.exit(application.exec())
"""


def unfinished(newsroom: Newsroom) -> str:
    ids = article_desk.listing(newsroom, "all").ids
    (story,) = [
        row.article
        for row in article_desk.rows(newsroom, ids)
        if row.article.title == "Kabar yang belum selesai"
    ]
    seen = article_desk.opened(newsroom, story.id)
    assert seen is not None
    return seen.markdown


def test_killed_while_typing_the_text_is_there(sample_newsroom: Path, tmp_path: Path) -> None:
    words = [sys.executable, "-c", TYPING, str(sample_newsroom), str(tmp_path / "window.ini")]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    typing = subprocess.Popen(words, stdout=subprocess.PIPE, env=environment, text=True)
    assert typing.stdout is not None
    heard: list[tuple[float, int]] = []
    for line in typing.stdout:
        heard.append((time.monotonic(), int(line)))
        if len(heard) == 150:
            break
    typing.send_signal(signal.SIGKILL)
    killed = time.monotonic()
    typing.wait()
    with open_newsroom(sample_newsroom) as newsroom:
        text = unfinished(newsroom).split()
    assert text == [f"kata{number}" for number in range(1, len(text) + 1)]
    safe = max(number for moment, number in heard if moment < killed - 2)
    assert len(text) >= safe


def test_a_spoilt_memory_of_this_pc_stops_nothing(
    start_program: Callable[..., Person], sample_newsroom: Path, tmp_path: Path
) -> None:
    (tmp_path / "window.ini").write_text(
        "[General]\nlanguage=fr\ntheme=biru\nroom=dapur\nrecent=tidak-ada.newsroom\n"
        "[window]\n1366x768=rusak\n"
    )
    person = start_program(sample_newsroom, theme="")
    person.waits_for_rest()
    assert person.program.room is not None and person.program.room.name == "home"
    assert person.program.kit.language == "id"


def test_what_could_not_be_stored_keeps_the_window_open(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise EnvironmentFailure("Disk penuh. Tulisan Anda masih di layar.")

    usual = drafting.autosave
    monkeypatch.setattr(drafting, "autosave", full)
    person.presses("Ctrl+Shift+N")
    person.is_at("Judul")
    person.types("Kabar yang belum selesai")
    path = person.program.kit.session.path
    assert path is not None
    person.window.close()
    assert person.window.isVisible()
    assert "Disk penuh" in person.program.kit.toasts.current
    monkeypatch.setattr(drafting, "autosave", usual)
    person.presses("Return")
    person.types("kata1")
    person.program.settle()
    person.waits_for_rest()
    person.window.close()
    assert not person.window.isVisible()
    with open_newsroom(path) as newsroom:
        assert unfinished(newsroom) == "kata1"
