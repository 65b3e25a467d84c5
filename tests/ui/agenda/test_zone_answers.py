"""A zone label that the place does not keep: in the form, on a card, and for many at once."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from newsroom.domain.agenda import AgendaItem
from newsroom.domain.date_words import DateWords
from newsroom.services import calendar
from newsroom.services.calendar import Entry
from newsroom.ui.agenda.room import AgendaRoom
from newsroom.ui.agenda.zones.answers import ZoneAnswers
from newsroom.ui.agenda.zones.doubts import ZoneDoubts
from newsroom.ui.agenda.zones.words import here_words
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.room import Visit
from tests.ui.agenda.conftest import Ask

Idle = Callable[[], None]
Add = Callable[..., AgendaItem]
Stored = Callable[[str], AgendaItem]
WORDS = DateWords("id")


def press(qtbot: QtBot, around: QWidget, text: str) -> None:
    buttons = [one for one in around.findChildren(QPushButton) if one.text().strip() == text]
    assert buttons, [one.text() for one in around.findChildren(QPushButton)]
    qtbot.mouseClick(buttons[-1], Qt.MouseButton.LeftButton)


@pytest.fixture
def stored(ask: Ask) -> Stored:
    """The event as it is in the newsroom now."""

    def item(item_id: str) -> AgendaItem:
        entry: Entry | None = ask(lambda newsroom: calendar.entry(newsroom, item_id))
        assert entry is not None
        return entry.item

    return item


@pytest.fixture
def opened(room: AgendaRoom, add: Add, idle: Idle) -> AgendaItem:
    """An event late in the evening whose place keeps WIT, in the form."""
    item = add("Jumpa pers", "2026-11-25", start="23:30", zone="WITA", place="Aula, Sofifi")
    room.visit(Visit("agenda", record=item.id))
    idle()
    return item


def test_the_form_says_what_is_odd_and_corrects_nothing_by_itself(
    room: AgendaRoom, opened: AgendaItem, stored: Stored
) -> None:
    """Case O011."""
    note = room.editor.form.zone_note
    assert note.isVisible() and note.text == "Sofifi memakai WIT. Waktu ditulis WITA."
    assert [one.text() for one in note.findChildren(QPushButton)] == [
        "Memang WITA",
        "Ganti label: 23.30 WIT",
        "Konversi: 26 Nov, 00.30 WIT",
    ]
    assert stored(opened.id).printed_time == "23.30 WITA"


@pytest.mark.parametrize(
    ("button", "printed"),
    [
        ("Memang WITA", ("2026-11-25", "23.30 WITA")),
        ("Ganti label: 23.30 WIT", ("2026-11-25", "23.30 WIT")),
        ("Konversi: 26 Nov, 00.30 WIT", ("2026-11-26", "00.30 WIT")),
    ],
)
def test_each_answer_of_the_form_is_stored_shown_and_taken_back(
    room: AgendaRoom, opened: AgendaItem, kit: Kit, qtbot: QtBot, idle: Idle, stored: Stored,
    button: str, printed: tuple[str, str],
) -> None:  # fmt: skip
    form = room.editor.form
    press(qtbot, form.zone_note, button)
    idle()
    now = stored(opened.id)
    assert (now.date, now.printed_time) == printed
    assert not form.zone_note.isVisible()
    assert form.start.text() == printed[1][:5] and form.zone.currentData() == now.zone
    room.editor.settle()
    idle()
    assert (stored(opened.id).date, stored(opened.id).printed_time) == printed
    kit.deeds.undo()
    idle()
    assert (stored(opened.id).date, stored(opened.id).printed_time) == ("2026-11-25", "23.30 WITA")


def test_a_confirmed_label_is_not_asked_about_after_other_changes(
    room: AgendaRoom, opened: AgendaItem, qtbot: QtBot, idle: Idle
) -> None:
    form = room.editor.form
    press(qtbot, form.zone_note, "Memang WITA")
    idle()
    form.organiser.setFocus()
    qtbot.keyClicks(form.organiser, "Biro Umum")
    room.editor.settle()
    idle()
    assert not form.zone_note.isVisible()


def test_a_card_answers_and_takes_it_back(
    room: AgendaRoom, kit: Kit, qtbot: QtBot, idle: Idle, add: Add, stored: Stored
) -> None:
    item = add("Rapat", "2026-11-25", start="11:00", zone="WITA", place="Aula, Sofifi")
    idle()
    card = next(card for card in room.day_panel.cards if card.entry.item.id == item.id)
    (note,) = card.findChildren(ZoneAnswers)
    press(qtbot, note, "Konversi: 12.00 WIT")
    idle()
    assert stored(item.id).printed_time == "12.00 WIT" and "dikonversi" in kit.toasts.current
    kit.toasts.activate()
    idle()
    assert stored(item.id).printed_time == "11.00 WITA"


# Many at once


@pytest.fixture
def doubts(room: AgendaRoom, kit: Kit, add: Add, idle: Idle, qtbot: QtBot) -> ZoneDoubts:
    """Four events with another label than their place keeps, among them two in Makassar."""
    announced = (
        ("Aula, Sofifi", "WITA"),
        ("RRI Ternate", "WITA"),
        ("Hotel, Makassar", "WIT"),
        ("Hotel, Makassar", "WIT"),
        ("Aula, Sofifi", "WIT"),
    )
    items = [
        add(f"Rapat di {place}", "2027-03-08", start="08:00", zone=zone, place=place)
        for place, zone in announced
    ]
    made = ZoneDoubts(kit, WORDS)
    qtbot.addWidget(made)
    made.resize(640, 480)
    made.show_some(item.id for item in items)
    idle()
    return made


def sentences(doubts: ZoneDoubts) -> list[str]:
    return [block.text.text() for block in doubts.blocks]


def test_doubts_are_told_for_each_pair_of_zones(doubts: ZoneDoubts) -> None:
    assert sentences(doubts) == [
        "2 agenda bertanda WIT, tempatnya di wilayah WITA.",
        "2 agenda bertanda WITA, tempatnya di wilayah WIT.",
    ]
    assert not doubts.blocks[0].rows, "the list is folded"


def test_one_answer_for_all_is_one_deed(
    doubts: ZoneDoubts, kit: Kit, qtbot: QtBot, idle: Idle, ask: Ask
) -> None:
    press(qtbot, doubts.blocks[1], "Konversi semua")
    idle()
    assert sentences(doubts) == ["2 agenda bertanda WIT, tempatnya di wilayah WITA."]
    entries: tuple[Entry, ...] = ask(lambda n: calendar.between(n, "2027-03-08", "2027-03-08"))
    times = {entry.item.place: entry.item.printed_time for entry in entries}
    assert times["RRI Ternate"] == "09.00 WIT"
    kit.deeds.undo()
    idle()
    assert len(sentences(doubts)) == 2
    kit.deeds.redo()
    idle()
    assert len(sentences(doubts)) == 1


def test_an_event_of_the_list_is_answered_by_itself(
    doubts: ZoneDoubts, qtbot: QtBot, idle: Idle
) -> None:
    press(qtbot, doubts.blocks[1], "Lihat satu per satu")
    first, _ = doubts.blocks[1].rows
    with qtbot.waitSignal(doubts.event_opened):
        press(qtbot, first, "Buka")
    press(qtbot, first, "Memang WITA")
    idle()
    assert sentences(doubts)[1] == "1 agenda bertanda WITA, tempatnya di wilayah WIT."
    assert len(doubts.blocks[1].rows) == 1, "the list stays open"


def test_nothing_is_shown_where_nothing_is_in_doubt(
    doubts: ZoneDoubts, qtbot: QtBot, idle: Idle
) -> None:
    doubts.show()
    with qtbot.waitSignal(doubts.counted, check_params_cb=lambda count: count == 0):
        doubts.show_some(())
    idle()
    assert not doubts.isVisible()


# On the office's clocks


@pytest.mark.parametrize(
    ("item", "said"),
    [
        (AgendaItem("", "", "2023-03-08", start="10:00", zone="WITA"), "Di kantor: 11.00 WIT"),
        (
            AgendaItem("", "", "2023-03-08", start="23:30", zone="WIB"),
            "Di kantor: 01.30 WIT pada Kamis, 9 Maret 2023",
        ),
        (AgendaItem("", "", "2023-03-08", start="10:00", zone="WIT"), ""),
        (AgendaItem("", "", "2023-03-08", zone="WIB", all_day=True), ""),
        (AgendaItem("", "", "2023-03-08", zone="WIB"), ""),
    ],
)
def test_when_an_event_elsewhere_is_here(item: AgendaItem, said: str) -> None:
    assert here_words(item, "WIT", WORDS) == said


# After an import


def test_an_import_says_what_is_in_doubt_and_leads_to_the_answers(
    room: AgendaRoom, kit: Kit, qtbot: QtBot, idle: Idle, tmp_path: Path
) -> None:
    table = tmp_path / "agenda.csv"
    table.write_text(
        "Judul;Tanggal;Waktu;Tempat\n"
        "Rapat satu;08/03/2027;08.00 WITA;Aula, Sofifi\n"
        "Rapat dua;09/03/2027;08.00 WITA;RRI Ternate\n"
        "Rapat tiga;09/03/2027;08.00 WIT;RRI Ternate\n",
        "utf-8",
    )
    room.imports.take(table)
    qtbot.waitUntil(lambda: room.imports.is_open)
    room.imports.bring()
    notice = room.middle.notice
    qtbot.waitUntil(notice.isVisible)
    assert notice.text == "2 agenda yang diimpor zonanya berbeda dari zona tempatnya."
    press(qtbot, notice, "Periksa")
    idle()
    board = room.middle.board
    assert board is not None and room.middle.shows_board
    qtbot.waitUntil(lambda: any(one.hasFocus() for one in board.zones.blocks[0].answers))
    press(qtbot, board.zones.blocks[0], "Ganti label semua")
    qtbot.waitUntil(lambda: not notice.isVisibleTo(room))
    kit.deeds.undo()
    qtbot.waitUntil(lambda: bool(notice.text))


def test_what_was_put_off_is_not_asked_again(
    room: AgendaRoom, add: Add, qtbot: QtBot, idle: Idle
) -> None:
    item = add("Rapat", "2027-03-08", start="08:00", zone="WITA", place="Aula, Sofifi")
    notice = room.middle.notice
    notice.ask_about([item.id])
    idle()
    assert notice.text == "1 agenda yang diimpor zonanya berbeda dari zona tempatnya."
    press(qtbot, notice, "Nanti saja")
    add("Rapat lain", "2027-03-09", start="08:00", zone="WITA", place="Aula, Sofifi")
    idle()
    assert not notice.isVisible()
