"""The storage thread: order, answers, changes, refusals, and nothing after the end."""

import threading
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from newsroom.domain.errors import NewsroomError
from newsroom.domain.site import Site
from newsroom.services import newsroom as newsrooms
from newsroom.services.changes import NOTHING, Changes
from newsroom.services.newsroom import Newsroom
from newsroom.ui.common.kit import Kit


def rename(name: str):  # type: ignore[no-untyped-def]
    return lambda newsroom: newsrooms.change_site(newsroom, {"name": name})


def test_queries_run_beside_the_window_and_answer_in_it(kit: Kit, qtbot: QtBot) -> None:
    threads: list[int] = []

    def where(newsroom: Newsroom) -> str:
        threads.append(threading.get_ident())
        return newsroom.site.name

    answers: list[str] = []
    kit.session.ask(
        kit.theme, where, lambda name: (answers.append(name), threads.append(threading.get_ident()))
    )
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == ["Kabar Kepulauan"]
    assert threads[0] != threads[1] == threading.get_ident()


def test_what_is_asked_for_first_is_done_first(kit: Kit, qtbot: QtBot) -> None:
    names: list[str] = []
    for number in range(20):
        kit.session.do(kit.theme, rename(f"Kabar {number}"))
        kit.session.ask(kit.theme, lambda newsroom: newsroom.site.name, names.append)
    qtbot.waitUntil(lambda: len(names) == 20)
    assert names == [f"Kabar {number}" for number in range(20)]


def test_a_change_is_told_once_with_who_made_it(kit: Kit, qtbot: QtBot) -> None:
    heard: list[tuple[Changes, object]] = []
    kit.session.changed.connect(lambda changes, origin: heard.append((changes, origin)))
    with qtbot.waitSignals([kit.session.saving, kit.session.saved]):
        kit.session.do(kit.theme, rename("Kabar Baru"), origin=kit.icons)
    assert heard == [(Changes(settings=True), kit.icons)]


def test_a_verb_that_changed_nothing_is_not_told(kit: Kit, qtbot: QtBot) -> None:
    heard: list[object] = []
    kit.session.changed.connect(lambda *told: heard.append(told))
    with qtbot.waitSignal(kit.session.saved):
        kit.session.do(kit.theme, lambda _: NOTHING)
    assert heard == []


def test_a_refused_change_says_why_and_the_next_one_works(kit: Kit, qtbot: QtBot) -> None:
    said: list[str] = []
    with qtbot.waitSignal(kit.session.save_failed):
        kit.session.do(
            kit.theme,
            lambda newsroom: newsrooms.change_site(newsroom, {"zone": "GMT"}),
            refused=lambda message: said.append(str(message)),
            is_typed=True,
        )
    assert "GMT" in said[0]
    with qtbot.waitSignal(kit.session.saved):
        kit.session.do(kit.theme, rename("Kabar Baru"), is_typed=True)


def test_nobody_hears_an_answer_after_their_end(kit: Kit, qtbot: QtBot) -> None:
    gone, answers = QObject(), []
    kit.session.ask(gone, lambda newsroom: newsroom.site.name, answers.append)

    shiboken6.delete(gone)
    qtbot.waitUntil(lambda: not kit.session.is_busy)
    assert answers == []


def test_a_file_that_cannot_be_opened_leaves_the_open_one_open(
    kit: Kit, qtbot: QtBot, tmp_path: Path
) -> None:
    broken, said = tmp_path / "rusak.newsroom", []
    broken.write_bytes(b"bukan basis data " * 100)
    kit.session.open(broken, kit.theme, refused=said.append)
    qtbot.waitUntil(lambda: bool(said))
    names: list[str] = []
    kit.session.ask(kit.theme, lambda newsroom: newsroom.site.name, names.append)
    qtbot.waitUntil(lambda: bool(names))
    assert names == ["Kabar Kepulauan"]
    assert kit.session.path is not None and kit.session.path.name == "contoh.newsroom"


def test_a_new_newsroom_is_created_and_open(kit: Kit, qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.waitSignal(kit.session.opened):
        kit.session.create(tmp_path / "baru.newsroom", Site(name="Baru", town="Sofifi"), kit.theme)
    towns: list[str] = []
    kit.session.ask(kit.theme, lambda newsroom: newsroom.site.town, towns.append)
    qtbot.waitUntil(lambda: bool(towns))
    assert towns == ["Sofifi"]


def test_closing_finishes_what_was_asked_for(kit: Kit, qtbot: QtBot, sample_newsroom: Path) -> None:
    for number in range(10):
        kit.session.do(kit.theme, rename(f"Kabar {number}"))
    kit.session.close()
    with newsrooms.open_newsroom(sample_newsroom) as newsroom:
        assert newsroom.site.name == "Kabar 9"


def test_a_bug_on_the_storage_thread_reaches_the_excepthook(kit: Kit, qtbot: QtBot) -> None:
    def broken(newsroom: Newsroom) -> None:
        raise ZeroDivisionError("bug")

    with qtbot.captureExceptions() as raised:
        kit.session.do(kit.theme, broken)
        qtbot.waitUntil(lambda: bool(raised))
    assert raised[0][0] is ZeroDivisionError
    with pytest.raises(NewsroomError), newsrooms.open_newsroom(kit.session.path, patience=0):
        pass  # the file is still held: the program goes on


# What is unsaved


def refuse(newsroom: Newsroom) -> Changes:
    raise NewsroomError("Tidak boleh.")


def states(kit: Kit) -> list[str]:
    heard: list[str] = []
    kit.session.saved.connect(lambda: heard.append("saved"))
    kit.session.save_failed.connect(lambda _: heard.append("unsaved"))
    return heard


def test_a_step_that_a_rule_forbids_leaves_nothing_unsaved(kit: Kit, qtbot: QtBot) -> None:
    heard = states(kit)
    kit.session.do(kit.theme, refuse, refused=lambda _: None)
    qtbot.waitUntil(lambda: heard == ["saved"])


def test_words_that_wait_are_unsaved_until_their_owner_could_store_them(
    kit: Kit, qtbot: QtBot
) -> None:
    heard, sitting = states(kit), QObject(kit.theme)
    kit.session.do(sitting, refuse, refused=lambda _: None, is_typed=True)
    qtbot.waitUntil(lambda: heard == ["unsaved"])
    kit.session.do(kit.theme, rename("Kabar lain"))
    qtbot.waitUntil(lambda: heard == ["unsaved", "unsaved"])
    kit.session.do(sitting, rename("Kabar tersimpan"), is_typed=True)
    qtbot.waitUntil(lambda: heard == ["unsaved", "unsaved", "saved"])


def test_what_was_given_up_is_unsaved_no_longer(kit: Kit, qtbot: QtBot) -> None:
    heard, sitting = states(kit), QObject()
    kit.session.do(sitting, refuse, refused=lambda _: None, is_typed=True)
    qtbot.waitUntil(lambda: heard == ["unsaved"])
    shiboken6.delete(sitting)
    kit.session.do(kit.theme, rename("Kabar lain"))
    qtbot.waitUntil(lambda: heard == ["unsaved", "saved"])
