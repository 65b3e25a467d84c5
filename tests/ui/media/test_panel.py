"""Filling in what is known of media: alone, several at once, one after the other."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from newsroom.domain.errors import NewsroomError
from newsroom.domain.media import MediaItem
from newsroom.services import editing, library
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.room import Visit
from newsroom.ui.common.widgets import RowButton
from newsroom.ui.media.room import MediaRoom
from newsroom.ui.media.words import read_taken, taken_text
from tests.ui.media.conftest import Ask

Idle = Callable[[], None]
Stored = Callable[[str], MediaItem]
Choose = Callable[..., None]


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]


def pressed(widget: QWidget, text: str) -> QPushButton:
    return next(b for b in widget.findChildren(QPushButton) if text in b.text())


# One item


def test_what_is_typed_is_stored_by_itself(
    room: MediaRoom, photos: list[MediaItem], item: Stored, choose: Choose, qtbot: QtBot
) -> None:
    choose(photos[0].id)
    editor = room.panel.form._inputs["place"]
    editor.selectAll()
    qtbot.keyClicks(editor, "Tidore ")
    assert item(photos[0].id).place == photos[0].place
    qtbot.waitUntil(lambda: item(photos[0].id).place == "Tidore", timeout=10_000)
    assert editor.text() == "Tidore ", "what is being typed is left alone"


def test_leaving_for_another_item_stores_at_once(
    room: MediaRoom, photos: list[MediaItem], item: Stored, choose: Choose, qtbot: QtBot
) -> None:
    choose(photos[0].id)
    qtbot.keyClicks(room.panel.form._inputs["alt"], "Baru. ")
    choose(photos[1].id)
    assert item(photos[0].id).alt == "Baru. " + photos[0].alt
    assert item(photos[1].id).alt == photos[1].alt


def test_settling_stores_what_is_typed(
    room: MediaRoom, photos: list[MediaItem], item: Stored, choose: Choose, qtbot: QtBot
) -> None:
    choose(photos[0].id)
    qtbot.keyClicks(room.panel.form._inputs["creator"], "X")
    room.settle()
    assert item(photos[0].id).creator == "X" + photos[0].creator


def test_a_text_that_cannot_be_stored_stays_and_is_tried_again(
    room: MediaRoom, photos: list[MediaItem], item: Stored, choose: Choose, qtbot: QtBot,
    idle: Idle, monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    choose(photos[0].id)
    with monkeypatch.context() as broken:
        broken.setattr(editing, "set_fields", _refusing)
        qtbot.keyClicks(room.panel.form._inputs["creator"], "X")
        choose(photos[1].id)
        assert room.panel.form._inputs["creator"].text() == photos[1].creator
    choose(photos[0].id)
    assert room.panel.form._inputs["creator"].text() == "X" + photos[0].creator
    room.settle()
    assert item(photos[0].id).creator == "X" + photos[0].creator


def _refusing(*_: Any) -> None:
    raise NewsroomError("Disk penuh.")


def test_a_visit_to_the_alternative_text_and_the_band_goes_when_it_is_filled(
    room: MediaRoom, photos: list[MediaItem], change: Callable[..., None], qtbot: QtBot, idle: Idle
) -> None:
    change(photos[2].id, alt="")
    room.visit(Visit("media", record=photos[2].id, field="alt"))
    idle()
    editor = room.panel.form._inputs["alt"]
    assert editor.hasFocus() and editor.property("problem")
    qtbot.keyClicks(editor, "Perahu di dermaga")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    idle()
    assert not editor.property("problem")
    assert room.model.cell_of(photos[2].id).item.lacks == ()


@pytest.mark.parametrize(
    ("typed", "advice"),
    [
        ("Foto bersama", "tanpa kata “foto” di depan"),
        ("x" * 151, "Lebih dari 150 huruf"),
    ],
)
def test_weak_alternative_texts_are_advised_on(
    room: MediaRoom, photos: list[MediaItem], change: Callable[..., None], choose: Choose,
    qtbot: QtBot, typed: str, advice: str,
) -> None:  # fmt: skip
    change(photos[0].id, alt="")
    choose(photos[0].id)
    qtbot.keyClicks(room.panel.form._inputs["alt"], typed)
    assert any(advice in text for text in texts(room.panel.form))


def test_decorative_is_a_choice_that_can_be_taken_back(
    room: MediaRoom, photos: list[MediaItem], item: Stored, kit: Kit, choose: Choose,
    qtbot: QtBot, idle: Idle,
) -> None:  # fmt: skip
    choose(photos[0].id)
    qtbot.mouseClick(room.panel.form.decorative, Qt.MouseButton.LeftButton, pos=QPoint(9, 9))
    idle()
    assert item(photos[0].id).decorative
    assert not room.panel.form._inputs["alt"].isEnabled()
    kit.deeds.undo()
    idle()
    assert not item(photos[0].id).decorative
    assert room.panel.form._inputs["alt"].isEnabled()


def test_the_credit_of_the_house_is_one_click(
    room: MediaRoom, photos: list[MediaItem], item: Stored, change: Callable[..., None],
    choose: Choose, qtbot: QtBot,
) -> None:  # fmt: skip
    change(photos[0].id, credit="")
    choose(photos[0].id)
    qtbot.mouseClick(pressed(room.panel.form, "Pakai “©Diskominfosan”"), Qt.MouseButton.LeftButton)
    assert item(photos[0].id).credit == "©Diskominfosan"
    assert not pressed(room.panel.form, "Pakai").isVisible()


def test_a_class_of_public_information_is_explained_and_stored(
    room: MediaRoom, ask: Ask, item: Stored, choose: Choose, qtbot: QtBot, idle: Idle
) -> None:
    document = ask(lambda n: library.listing(n, "document", "", "newest").ids)[-1]
    choose(document)
    combo = room.panel.form.dip_class
    combo.setFocus()
    qtbot.keyClick(combo, Qt.Key.Key_End)
    qtbot.keyClick(combo, Qt.Key.Key_Up)
    idle()
    assert item(document).dip["class"] == "setiap-saat"
    assert any("Pasal 11" in text for text in texts(room.panel.form))


def test_a_date_is_read_as_people_write_it(
    room: MediaRoom, photos: list[MediaItem], item: Stored, choose: Choose, qtbot: QtBot
) -> None:
    choose(photos[0].id)
    editor = room.panel.form._inputs["taken"]
    editor.selectAll()
    qtbot.keyClicks(editor, "8 Maret")
    assert any("Tulis tanggal" in text for text in texts(room.panel.form))
    qtbot.keyClicks(editor, " 2023 09.15")
    room.settle()
    assert item(photos[0].id).taken == "2023-03-08T09:15"


@pytest.mark.parametrize(
    ("text", "taken"),
    [
        ("", ""),
        ("17 April 2023", "2023-04-17"),
        ("17/4/2023 9:05", "2023-04-17T09:05"),
        ("2023-04-17", "2023-04-17"),
        ("17 Aug 2023", "2023-08-17"),
        ("31 April 2023", None),
        ("kemarin", None),
        ("17 April 2023 25.00", "2023-04-17"),
    ],
)
def test_dates(qapp: QApplication, text: str, taken: str | None) -> None:
    assert read_taken(text) == taken


def test_a_date_is_shown_as_it_can_be_typed(qapp: QApplication) -> None:
    assert taken_text("2023-04-17T09:12") == "17 April 2023 09.12"
    assert read_taken(taken_text("2023-04-17T09:12")) == "2023-04-17T09:12"
    assert taken_text("sekitar 1970") == "sekitar 1970"


def test_uses_are_links(
    room: MediaRoom, photos: list[MediaItem], ask: Ask, choose: Choose, qtbot: QtBot
) -> None:
    choose(photos[0].id)
    places = ask(lambda newsroom: library.places(newsroom, [photos[0].id]))
    story = next(place for place in places if place.kind == "article")
    link = next(
        b for b in room.panel.form.findChildren(RowButton) if b.accessibleName() == story.title
    )
    with qtbot.waitSignal(room.visit_requested) as asked:
        link.setFocus()
        qtbot.keyClick(link, Qt.Key.Key_Return)
    assert asked.args == [Visit("articles", record=story.record)]


def test_a_pasted_text_of_several_lines_becomes_one(
    room: MediaRoom, photos: list[MediaItem], choose: Choose, qtbot: QtBot
) -> None:
    choose(photos[0].id)
    QApplication.clipboard().setText("Perahu\nlayar\tdi  dermaga\n")
    editor = room.panel.form._inputs["caption"]
    editor.selectAll()
    qtbot.keyClick(editor, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert editor.text() == "Perahu layar di dermaga"


# Several


def test_several_show_what_differs_and_take_only_what_is_touched(
    room: MediaRoom, photos: list[MediaItem], item: Stored, change: Callable[..., None],
    kit: Kit, choose: Choose, qtbot: QtBot, idle: Idle,
) -> None:  # fmt: skip
    one, other = photos[0].id, photos[1].id
    change(one, credit="Redni", place="Sofifi")
    change(other, credit="", place="Sofifi")
    choose(one, other)
    batch = room.panel.batch
    assert batch._title.text() == "2 media dipilih"
    assert batch._inputs["place"].text() == "Sofifi"
    assert batch._inputs["credit"].text() == ""
    assert batch._inputs["credit"].placeholderText() == "Nilai berbeda: Redni (1), kosong (1)"
    assert not batch._apply.isEnabled()
    qtbot.keyClicks(batch._inputs["credit"], "Acm")
    qtbot.mouseClick(batch._apply, Qt.MouseButton.LeftButton)
    idle()
    assert {item(i).credit for i in (one, other)} == {"Acm"}
    assert [item(i).title for i in (one, other)] == [photos[0].title, photos[1].title]
    assert kit.toasts.current == "2 media diubah"
    kit.deeds.undo()
    idle()
    assert (item(one).credit, item(other).credit) == ("Redni", "")


def test_keywords_are_added_to_those_that_each_has(
    room: MediaRoom, photos: list[MediaItem], item: Stored, choose: Choose, qtbot: QtBot, idle: Idle
) -> None:
    choose(photos[0].id, photos[1].id)
    editor = room.panel.batch._inputs["keywords"]
    qtbot.keyClicks(editor, "rapat, spbe")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    idle()
    for photo in photos[:2]:
        assert item(photo.id).keywords == tuple(dict.fromkeys((*photo.keywords, "rapat", "spbe")))


def test_alternative_texts_are_not_for_several(
    room: MediaRoom, photos: list[MediaItem], change: Callable[..., None], choose: Choose,
    qtbot: QtBot, idle: Idle,
) -> None:  # fmt: skip
    change(photos[0].id, alt="")
    choose(photos[0].id, photos[1].id)
    assert "alt" not in room.panel.batch._inputs
    assert any("1 dari 2 foto belum punya" in text for text in texts(room.panel.batch))
    qtbot.mouseClick(pressed(room.panel.batch, "Lengkapi"), Qt.MouseButton.LeftButton)
    idle()
    assert room.completing.isVisible() and room.completing.item.id == photos[0].id
    assert room.completing._count.text() == "1 dari 1"


# One after the other


def test_incomplete_photos_one_after_the_other_by_enter_alone(
    room: MediaRoom, photos: list[MediaItem], item: Stored, ask: Ask,
    change: Callable[..., None], kit: Kit, qtbot: QtBot, idle: Idle,
) -> None:  # fmt: skip
    for photo in ask(library.incomplete):
        change(photo.item.id, alt="Ada", credit="Ada")
    for photo in photos[:3]:
        change(photo.id, alt="")
    room.verbs()["media.complete"]()
    idle()
    view = room.completing
    assert view._count.text() == "1 dari 3" and view._alt.hasFocus()
    qtbot.keyClick(view._alt, Qt.Key.Key_Return)
    assert view._count.text() == "1 dari 3", "an empty text is asked for once more"
    qtbot.keyClicks(view._alt, "Perahu layar")
    qtbot.keyClick(view._alt, Qt.Key.Key_Return)
    idle()
    assert view._count.text() == "2 dari 3" and view._alt.hasFocus() and view._alt.text() == ""
    qtbot.mouseClick(pressed(view, "Lewati"), Qt.MouseButton.LeftButton)
    qtbot.keyClicks(view._alt, "Gunung di balik kabut")
    qtbot.keyClick(view._alt, Qt.Key.Key_Return)
    idle()
    assert not view.isVisible() and room.grid.isVisible()
    assert [item(p.id).alt for p in photos[:3]] == ["Perahu layar", "", "Gunung di balik kabut"]
    assert kit.toasts.current == "2 foto dilengkapi"
    assert ask(library.incomplete_count) == 1


def test_done_in_the_middle_stores_what_is_typed(
    room: MediaRoom, photos: list[MediaItem], item: Stored, change: Callable[..., None],
    qtbot: QtBot, idle: Idle,
) -> None:  # fmt: skip
    change(photos[0].id, alt="")
    room.visit(Visit("media", intent="incomplete"))
    idle()
    qtbot.keyClicks(room.completing._alt, "Perahu layar")
    qtbot.mouseClick(room.completing._done, Qt.MouseButton.LeftButton)
    idle()
    assert item(photos[0].id).alt == "Perahu layar" and room.grid.isVisible()


def test_nothing_to_complete_says_so(
    room: MediaRoom, ask: Ask, change: Callable[..., None], kit: Kit, idle: Idle
) -> None:
    for photo in ask(library.incomplete):
        change(photo.item.id, alt="Ada", credit="Ada")
    room.complete()
    idle()
    assert kit.toasts.current == "Semua foto sudah lengkap." and room.grid.isVisible()


# Trash


def test_del_moves_to_the_trash_and_the_toast_names_the_uses(
    room: MediaRoom, photos: list[MediaItem], kit: Kit, choose: Choose, qtbot: QtBot, idle: Idle
) -> None:
    photo = photos[0]
    choose(photo.id)
    qtbot.keyClick(room.grid, Qt.Key.Key_Delete)
    idle()
    idle()
    assert photo.id not in room.model.ids
    said = f"“{photo.shown_title}” dipindahkan ke Sampah – dipakai di 1 artikel, 1 album"
    assert kit.toasts.current == said
    qtbot.mouseClick(pressed(room, "Urungkan"), Qt.MouseButton.LeftButton)
    idle()
    assert photo.id in room.model.ids


def test_the_trash_is_a_view_that_gives_back(
    room: MediaRoom, photos: list[MediaItem], ask: Ask, kit: Kit, choose: Choose,
    qtbot: QtBot, idle: Idle,
) -> None:  # fmt: skip
    kit.session.do(kit.session, lambda n: editing.trash_many(n, [photos[0].id, photos[1].id]))
    idle()
    room.bar.clear("trash")
    room.reload()
    idle()
    assert sorted(room.model.ids) == sorted([photos[0].id, photos[1].id])
    choose(photos[0].id)
    assert not room.panel.form._inputs["title"].isEnabled()
    qtbot.mouseClick(pressed(room.panel.form, "Kembalikan"), Qt.MouseButton.LeftButton)
    idle()
    assert room.model.ids == [photos[1].id]
    assert photos[0].id in ask(lambda n: library.listing(n, "all", "", "newest").ids)
