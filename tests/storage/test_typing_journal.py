"""The typing journal on the disk: whole lines only, never too large, never in the way."""

import os
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from newsroom.storage import typing_journal
from newsroom.storage.typing_journal import Line, TypingJournal, journal_of, keep, read

ONE, TWO = "018791e02a8070008000000000000001", "018791e02a8070008000000000000002"


def last_only(entries: Sequence[Line]) -> list[Line]:
    return list(entries[-1:])


@pytest.fixture
def newsroom(tmp_path: Path) -> Path:
    return tmp_path / "kantor.newsroom"


@pytest.fixture
def opened(newsroom: Path) -> Iterator[Callable[[], TypingJournal]]:
    """Open the journal as a program does: `opened()`; the one before is closed."""
    made: list[TypingJournal] = []

    def again() -> TypingJournal:
        for journal in made:
            journal.close()
        made.append(TypingJournal(newsroom, last_only))
        for article in (ONE, TWO):
            numbers = [entry.number for entry in read(newsroom, article)]
            made[-1].go_on(article, max(numbers, default=0))
        return made[-1]

    yield again
    for journal in made:
        journal.close()


Opened = Callable[[], TypingJournal]


def values(newsroom: Path, article: str = ONE) -> list[object]:
    return [entry.value for entry in read(newsroom, article)]


def test_each_entry_is_on_the_disk_at_once(newsroom: Path, opened: Opened) -> None:
    journal = opened()
    assert not journal_of(newsroom).exists()
    for word in ("satu", "dua\n tiga 😀", "\ud800"):
        journal.append(ONE, "e", [0, word])
        assert values(newsroom)[-1] == [0, word]
    journal.append(TWO, "k", 7)
    assert [(entry.number, entry.sign) for entry in read(newsroom)] == [
        (1, "e"), (2, "e"), (3, "e"), (1, "k"),
    ]  # fmt: skip
    assert read(newsroom, TWO) == [Line(TWO, 1, "k", "7")]


def test_numbers_go_on_in_the_next_session(newsroom: Path, opened: Opened) -> None:
    opened().append(ONE, "u")
    opened().append(ONE, "r")
    assert [entry.number for entry in read(newsroom)] == [1, 2]


@pytest.mark.parametrize("cut", range(1, 30))
def test_a_torn_last_line_is_left_out_and_written_behind(
    newsroom: Path, opened: Opened, cut: int
) -> None:
    journal = opened()
    journal.append(ONE, "e", "satu")
    journal.append(ONE, "e", "dua")
    journal.close()
    file = journal_of(newsroom)
    file.write_bytes(file.read_bytes()[:-cut])
    assert values(newsroom) == ["satu"]
    opened().append(ONE, "e", "tiga")
    assert values(newsroom) == ["satu", "tiga"]


def test_a_spoilt_line_shows_as_a_hole_in_the_numbers(newsroom: Path, opened: Opened) -> None:
    journal = opened()
    for word in ("satu", "dua", "tiga"):
        journal.append(ONE, "e", word)
    file = journal_of(newsroom)
    file.write_bytes(file.read_bytes().replace(b"dua", b"dux"))
    assert [entry.number for entry in read(newsroom)] == [1, 3]
    for rubbish in (b"\0" * 4096, b"\n\n \n", os.urandom(500)):
        file.write_bytes(file.read_bytes() + rubbish + b"\n")
    assert values(newsroom) == ["satu", "tiga"]


def test_what_cannot_be_written_waits(
    newsroom: Path, opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal, write = opened(), os.write
    journal.append(ONE, "e", "satu")

    def full(file: int, data: bytes) -> int:
        if len(data) < 10:
            raise OSError(28, "no space")
        return write(file, bytes(data[: len(data) // 2]))

    monkeypatch.setattr(os, "write", full)
    journal.append(ONE, "e", "dua")
    journal.append(ONE, "e", "tiga")
    assert journal.is_failing and values(newsroom) == ["satu", "dua"]
    monkeypatch.setattr(os, "write", write)
    journal.append(ONE, "e", "empat")
    assert not journal.is_failing
    assert values(newsroom) == ["satu", "dua", "tiga", "empat"]


def test_a_folder_that_takes_nothing_disturbs_nobody(tmp_path: Path) -> None:
    journal = TypingJournal(tmp_path / "tidak-ada" / "kantor.newsroom", last_only)
    journal.append(ONE, "e", "satu")
    assert journal.is_failing
    (tmp_path / "tidak-ada").mkdir()
    journal.close()
    assert values(tmp_path / "tidak-ada" / "kantor.newsroom") == ["satu"]


def test_what_waits_too_long_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(typing_journal, "MOST_WAITING", 1000)
    journal = TypingJournal(tmp_path / "tidak-ada" / "kantor.newsroom", last_only)
    for _ in range(2000):
        journal.append(ONE, "e", "x" * 100)
    assert len(journal._waiting) <= 1200
    journal.close()


def test_who_watches_hears_of_it_once(
    newsroom: Path, opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(typing_journal, "FLUSH_AFTER", 0.001)
    told: list[bool] = []
    heard = threading.Semaphore(0)
    journal = opened()
    journal.told = lambda is_failing: (told.append(is_failing), heard.release())
    journal_of(newsroom).mkdir()
    for _ in range(50):
        journal.append(ONE, "e", "satu")
    assert heard.acquire(timeout=10) and told == [True]
    journal_of(newsroom).rmdir()
    assert heard.acquire(timeout=10) and told == [True, False]
    assert values(newsroom) == ["satu"] * 50 and not journal.is_failing


def test_a_single_refusal_is_nothing_to_tell(newsroom: Path, opened: Opened) -> None:
    journal = opened()
    told: list[bool] = []
    journal.told = told.append
    journal_of(newsroom).mkdir()
    journal.append(ONE, "e", "satu")
    journal_of(newsroom).rmdir()
    journal.close()
    assert told == [] and values(newsroom) == ["satu"]


def test_an_article_that_is_gone_leaves_no_byte(newsroom: Path, opened: Opened) -> None:
    journal = opened()
    for article, word in ((ONE, "rahasia"), (TWO, "dua"), (ONE, "rahasia juga")):
        journal.append(article, "e", word)
    journal.forget([ONE])
    journal.append(TWO, "e", "tiga")
    journal.close()
    assert b"rahasia" not in journal_of(newsroom).read_bytes()
    assert values(newsroom, TWO)[-1] == "tiga"
    assert [entry.number for entry in read(newsroom, TWO)][-1] == 2
    # In a session in which nothing is typed as well; and nothing is made where nothing was.
    opened().forget([TWO])
    opened()
    assert read(newsroom) == []
    journal_of(newsroom).unlink()
    opened().forget([TWO])
    opened()
    assert not journal_of(newsroom).exists()


def test_it_is_flushed_by_a_thread(
    newsroom: Path, opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(typing_journal, "FLUSH_AFTER", 0.01)
    flushed = threading.Event()
    threads: list[str] = []

    def fsync(file: int) -> None:
        threads.append(threading.current_thread().name)
        flushed.set()

    monkeypatch.setattr(os, "fsync", fsync)
    opened().append(ONE, "e", "satu")
    assert flushed.wait(10)
    assert threads[0] == "typing"


def wait_until(condition: Callable[[], bool]) -> None:
    """Give the journal's own thread its turn; a busy machine is no failure."""
    deadline = time.monotonic() + 30
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.005)


def test_it_never_grows_without_bound(
    newsroom: Path, opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(typing_journal, "FLUSH_AFTER", 0.001)
    monkeypatch.setattr(typing_journal, "FULL", 20_000)
    journal = opened()
    for number in range(4000):
        journal.append(TWO if number < 100 else ONE, "e", [number, "x" * 50])
        if number % 50 == 0:
            wait_until(lambda: journal_of(newsroom).stat().st_size < 60_000)
    journal.close()
    entries = read(newsroom)
    assert journal_of(newsroom).stat().st_size < 300_000
    assert entries[-1].value[0] == 3999
    numbers = [entry.number for entry in entries if entry.article == ONE]
    assert numbers == list(range(numbers[0], 3901))


def test_articles_that_are_gone_are_forgotten(newsroom: Path, opened: Opened) -> None:
    journal = opened()
    journal.append(ONE, "e", "satu")
    journal.append(TWO, "e", "dua")
    journal.close()
    keep(newsroom, {TWO})
    assert [entry.article for entry in read(newsroom)] == [TWO]
    keep(newsroom, ())
    assert not journal_of(newsroom).exists()
