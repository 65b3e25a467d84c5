"""Jobs beside the window: nobody misses what became of one, not even when the window closes."""

import threading

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from newsroom.domain.errors import NewsroomError
from newsroom.ui.common.jobs import Job, Jobs


@pytest.fixture
def jobs(qtbot: QtBot) -> Jobs:
    return Jobs()


def test_a_job_does_not_begin_before_its_owner_listens(qtbot: QtBot, jobs: Jobs) -> None:
    begun = threading.Event()
    job = jobs.start(lambda _: begun.set(), jobs)
    assert jobs.is_busy
    assert not begun.wait(0.1)
    with qtbot.waitSignal(job.finished):
        pass
    assert begun.is_set()


def test_finishing_waits_for_jobs_and_delivers_what_they_found(qtbot: QtBot, jobs: Jobs) -> None:
    heard: list[object] = []

    def refuse(_: Job) -> None:
        raise NewsroomError("Disk penuh.")

    done = jobs.start(lambda _: "hasil", jobs)
    done.finished.connect(heard.append)
    refused = jobs.start(refuse, jobs)
    refused.refused.connect(lambda message: heard.append(str(message)))
    jobs.finish()
    assert sorted(map(str, heard)) == ["Disk penuh.", "hasil"]
    assert not jobs.is_busy


def test_a_job_whose_owner_went_before_it_began_never_begins(qtbot: QtBot, jobs: Jobs) -> None:
    begun = threading.Event()
    owner = QObject()
    jobs.start(lambda _: begun.set(), owner)
    del owner
    jobs.finish()
    assert not begun.is_set()


def test_progress_is_rare_but_the_end_is_told(qtbot: QtBot, jobs: Jobs) -> None:
    heard: list[tuple[str, int, int]] = []

    def count(job: Job) -> None:
        for done in range(1, 10_001):
            job.report("pages", done, 10_000)

    job = jobs.start(count, jobs)
    job.progressed.connect(lambda *step: heard.append(step))
    with qtbot.waitSignal(job.finished):
        pass
    assert heard[-1] == ("pages", 10_000, 10_000)
    assert len(heard) < 100
