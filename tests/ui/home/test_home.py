"""Beranda as a person meets it: what is said, where each row leads, by mouse and by keyboard."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from newsroom import paths
from newsroom.domain.agenda import AgendaItem
from newsroom.domain.article import Article
from newsroom.services import agenda, articles, editing, people, publishing
from newsroom.services.changes import Changes
from newsroom.services.newsroom import Newsroom
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.room import Visit
from newsroom.ui.common.widgets import RowButton
from newsroom.ui.home import words
from newsroom.ui.home.first_steps import KINDS, FirstSteps
from tests.ui.home.conftest import Shown

STORY = "Paparan Kabar Kepulauan dalam Temu Humas Daerah Kepulauan"


def texts(widget: QWidget) -> list[str]:
    """What the labels of a widget say, hidden ones left out."""
    found = (one for one in widget.findChildren(QLabel) if one.isVisibleTo(widget))
    return [one.accessibleName() or one.text() for one in found]


def row_called(rows: list[RowButton], start: str) -> RowButton:
    return next(one for one in rows if one.accessibleName().startswith(start))


def add_article(title: str, **fields: Any) -> Callable[[Newsroom], articles.Saved]:
    return lambda newsroom: articles.save(newsroom, Article("", title, **fields), "Isi.")


def published(newsroom: Newsroom, folder: Path) -> Changes:
    publishing.publish(newsroom, folder)
    return Changes(edition=True)


# What is said


@pytest.mark.parametrize(
    ("hour", "said"),
    [
        (3, "Selamat malam"), (4, "Selamat pagi"), (10, "Selamat pagi"), (11, "Selamat siang"),
        (14, "Selamat siang"), (15, "Selamat sore"), (17, "Selamat sore"), (18, "Selamat malam"),
    ],
)  # fmt: skip
def test_the_greeting_follows_the_hour(hour: int, said: str) -> None:
    assert words.greeting(hour, "") == said
    assert words.greeting(hour, "Redni") == f"{said}, Redni"


def test_it_greets_by_name_with_day_and_town(home: Shown) -> None:
    assert home.room.banner.greeting.accessibleName() == "Selamat pagi, Acm"
    assert home.room.banner.detail.accessibleName() == "Rabu, 25 November 2026 · Sofifi"
    home.do(lambda newsroom: people.introduce(newsroom, "Acm", "Achmad"))
    assert home.room.banner.greeting.accessibleName() == "Selamat pagi, Achmad"


def test_what_needs_attention_in_the_sample(home: Shown) -> None:
    names = [row.accessibleName() for row in home.room.attention.rows]
    assert names[0] == f"{STORY}. Agenda 10 Nov, belum ada berita. Buat berita"
    assert names[1] == "2 foto belum lengkap. 1 tanpa teks alternatif, 1 tanpa kredit. Lengkapi"
    assert names[2].endswith(
        "berita atau agenda belum diterbitkan. Situs ini belum pernah diterbitkan. Tinjau"
    )
    assert len(names) == 3


def test_writing_and_agenda_show_five_each(home: Shown) -> None:
    assert len(home.room.writing.rows) == 5
    coming = [row.accessibleName() for row in home.room.coming.rows]
    assert len(coming) == 5
    assert coming[0].startswith("BIMBINGAN TEKNIS PPID")
    assert coming[0].endswith(
        "25–27 November 2026. 08.30–16.00 WIT – Balai Pelatihan Bahari, Ternate. Hari ini"
    )
    assert [name.rpartition(". ")[2] for name in coming if name.endswith(("Ditunda", "Batal"))] == [
        "Ditunda", "Batal",
    ]  # fmt: skip


def test_an_empty_newsroom_is_told_so(empty_home: Shown) -> None:
    room = empty_home.room
    assert "Belum ada apa-apa yang perlu dikerjakan." in texts(room.attention)
    assert "Belum ada artikel. Tulis yang pertama, atau mulai dari agenda." in texts(room.writing)
    assert "Tidak ada agenda yang akan datang." in texts(room.coming)
    empty_home.do(add_article("Satu"))
    assert "Semua beres. Tidak ada yang menunggu." in texts(room.attention)
    assert [row.accessibleName() for row in room.writing.rows] == [
        "Satu. Disimpan hari ini 10.42. Draf"
    ]


def test_more_than_three_share_a_row(empty_home: Shown) -> None:
    for day in range(10, 15):
        item = AgendaItem("", f"Rapat {day}", f"2026-11-{day}", start="08:00", public=False)
        empty_home.do(lambda newsroom, item=item: agenda.save(newsroom, item))
    rows = empty_home.room.attention.rows
    assert [row.accessibleName().partition(".")[0] for row in rows] == [
        "Rapat 14", "Rapat 13", "Rapat 12", "2 agenda lain belum ada beritanya",
    ]  # fmt: skip
    rows[-1].activated.emit()
    assert empty_home.visits == [Visit("agenda")]


def test_user_texts_are_never_markup(empty_home: Shown) -> None:
    empty_home.do(add_article("<img src=x> <b>Tebal</b>"))
    row = empty_home.room.writing.rows[0]
    shown = next(one for one in row.findChildren(QLabel) if "Tebal" in one.text())
    assert shown.text() == "<img src=x> <b>Tebal</b>"
    assert shown.textFormat() == Qt.TextFormat.PlainText


# Where it leads


def test_the_three_actions(home: Shown, qtbot: QtBot) -> None:
    banner = home.room.banner
    for made in (banner.new_event, banner.new_media, banner.new_article):
        qtbot.mouseClick(made, Qt.MouseButton.LeftButton)
    assert home.visits == [
        Visit("agenda", intent="new"),
        Visit("media", intent="import"),
        Visit("articles", intent="new"),
    ]


def test_a_past_event_becomes_a_story_by_button_and_by_enter(home: Shown, qtbot: QtBot) -> None:
    row = row_called(home.room.attention.rows, STORY)
    wanted = Visit("articles", record=row.objectName(), intent="story_of")
    qtbot.mouseClick(row.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert home.visits == [wanted]
    row.setFocus()
    qtbot.keyClick(row, Qt.Key.Key_Return)
    assert home.visits == [wanted, wanted]


def test_rows_and_links_lead_to_their_rooms(home: Shown, qtbot: QtBot) -> None:
    room = home.room
    for row in room.attention.rows[1:]:
        qtbot.keyClick(row, Qt.Key.Key_Space)
    qtbot.mouseClick(room.writing.rows[0], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(room.coming.rows[0], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(room.writing.all_articles, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(room.coming.calendar, Qt.MouseButton.LeftButton)
    assert home.visits == [
        Visit("media", intent="incomplete"),
        Visit("publish"),
        Visit("articles", record=room.writing.rows[0].objectName()),
        Visit("agenda", record=room.coming.rows[0].objectName()),
        Visit("articles"),
        Visit("agenda"),
    ]


def test_an_article_whose_time_has_come_is_first(home: Shown) -> None:
    made = home.do(add_article("Sudah waktunya", status="approved"))
    home.do(
        lambda newsroom: editing.set_fields(
            newsroom, made.article.id, {"published": "2026-11-25T07:00"}
        )
    )
    row = home.room.attention.rows[0]
    assert row.accessibleName() == "Sudah waktunya. Siap tayang, waktunya hari ini 07.00. Tinjau"
    row.activated.emit()
    assert home.visits == [Visit("articles", record=made.article.id)]


# Staying true


def test_the_focus_stays_on_its_row_when_something_changes_elsewhere(empty_home: Shown) -> None:
    writing = empty_home.room.writing
    for number in range(3):
        empty_home.do(add_article(f"Berita {number}"))
    row = writing.rows[2]
    name = row.objectName()
    row.setFocus()
    empty_home.do(add_article("Baru di atas"))
    assert writing.rows[0].accessibleName().startswith("Baru di atas")
    focused = QApplication.focusWidget()
    assert focused is writing.rows[3] and focused is not row
    assert focused.objectName() == name


def test_what_did_not_change_is_not_made_again(home: Shown) -> None:
    before = (home.room.writing.rows[0], home.room.coming.rows[0])
    home.room.enter()
    home.rest()
    assert (home.room.writing.rows[0], home.room.coming.rows[0]) == before


def test_tab_goes_in_reading_order_even_after_a_change(home: Shown) -> None:
    home.do(add_article("Baru"))
    home.rest()
    room = home.room
    first = room.banner.new_event
    order = [first]
    while (following := order[-1].nextInFocusChain()) is not first:
        order.append(following)
    shown = [
        one for one in order if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isVisible()
    ]
    expected = [
        room.banner.new_event, room.banner.new_media, room.banner.new_article,
        *room.steps.steps, room.steps.close_button, *room.attention.rows,
        room.writing.all_articles, *room.writing.rows, room.coming.calendar, *room.coming.rows,
    ]  # fmt: skip
    assert [one for one in shown if not isinstance(one, QScrollBar)] == expected


def test_everything_that_takes_the_focus_has_a_name(home: Shown) -> None:
    nameless = [
        one
        for one in home.room.findChildren(QWidget)
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not isinstance(one, QScrollBar)
        and not QAccessible.queryAccessibleInterface(one).text(QAccessible.Text.Name)
    ]
    assert nameless == []


# First steps


def ticked(home: Shown) -> list[bool]:
    return [step.accessibleName().endswith("sudah") for step in home.room.steps.steps]


def test_the_sample_ticks_no_step(home: Shown) -> None:
    assert home.room.steps.isVisible()
    assert ticked(home) == [False] * 4


def test_steps_tick_themselves_with_what_is_made_here(empty_home: Shown, tmp_path: Path) -> None:
    home = empty_home
    home.do(add_article("Tulisan pertama"))
    assert ticked(home) == [True, False, False, False]
    home.do(lambda newsroom: agenda.save(newsroom, AgendaItem("", "Rapat", "2026-12-24")))
    assert ticked(home) == [True, True, False, False]
    home.do(lambda newsroom: published(newsroom, tmp_path / "situs"))
    assert ticked(home) == [True, True, False, True]


def test_changing_a_record_of_the_sample_ticks_nothing(home: Shown) -> None:
    record = home.room.writing.rows[1].objectName()
    home.do(lambda newsroom: editing.set_fields(newsroom, record, {"title": "Lain"}))
    assert ticked(home) == [False] * 4


def test_steps_are_remembered_and_closed_for_good(
    home: Shown, qtbot: QtBot, make_kit: Callable[..., Kit], sample_newsroom: Path
) -> None:
    home.do(add_article("Tulisan pertama"))
    qtbot.mouseClick(home.room.steps.close_button, Qt.MouseButton.LeftButton)
    assert not home.room.steps.isVisible()
    home.do(add_article("Tulisan kedua"))
    assert not home.room.steps.isVisible()
    assert FirstSteps(home.kit.settings).done(sample_newsroom, dict.fromkeys(KINDS, 9)) is None


def test_a_newsroom_that_was_published_before_has_no_first_steps(kit: Kit) -> None:
    rows = {"article": 900, "agenda": 40, "media": 70, "edition": 12}
    assert FirstSteps(kit.settings).done(Path("lama.newsroom"), rows) is None
    fresh = {**rows, "edition": 0}
    assert FirstSteps(kit.settings).done(Path("baru.newsroom"), fresh) == ()
    later = {"article": 901, "agenda": 40, "media": 71, "edition": 1}
    assert FirstSteps(kit.settings).done(Path("baru.newsroom"), later) == (
        "article", "media", "edition",
    )  # fmt: skip


def test_only_the_sample_offers_to_begin_with_the_real_one(
    home: Shown, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = home.room
    assert not room.banner.example.isVisible()
    monkeypatch.setattr(paths, "demo_newsroom", lambda: home.kit.session.path)
    room.enter()
    home.rest()
    assert room.banner.example.isVisible()
    with qtbot.waitSignal(room.start_requested):
        qtbot.mouseClick(room.banner.starting, Qt.MouseButton.LeftButton)


def test_new_on_this_screen_is_an_article(home: Shown) -> None:
    home.room.verbs()["new"]()
    assert home.visits == [Visit("articles", intent="new")]
