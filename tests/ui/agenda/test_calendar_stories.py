"""Going about in the month and the list, by mouse and by keyboard."""

from collections.abc import Callable
from datetime import UTC, date, datetime

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from newsroom.domain.agenda import AgendaItem
from newsroom.domain.article import Article
from newsroom.services import agenda, articles
from newsroom.services.newsroom import Newsroom
from newsroom.ui.agenda.calendar.month_delegate import HEAD
from newsroom.ui.agenda.room import AgendaRoom
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.room import Visit
from tests.ui.agenda.conftest import focused

Idle = Callable[[], None]
Add = Callable[..., AgendaItem]
TODAY = date(2026, 11, 25)


def cell(room: AgendaRoom, day: date, below: int = 10) -> QPoint:
    """Return a point in the cell of a day, some pixels below its top."""
    view = room.calendar.month_view
    rect = view.visualRect(room.calendar.month.index_of(day))
    return rect.topLeft() + QPoint(rect.width() // 2, below)


def click(qtbot: QtBot, room: AgendaRoom, day: date, below: int = 10) -> None:
    viewport = room.calendar.month_view.viewport()
    qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=cell(room, day, below))


def double_click(qtbot: QtBot, room: AgendaRoom, day: date, below: int = 10) -> None:
    click(qtbot, room, day, below)
    viewport = room.calendar.month_view.viewport()
    qtbot.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=cell(room, day, below))


def press(qtbot: QtBot, widget: QWidget, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(widget, key)


def shown_titles(room: AgendaRoom) -> list[str]:
    return [card.entry.item.title for card in room.day_panel.cards]


def is_editing(room: AgendaRoom) -> bool:
    return room.panel.currentWidget() is room.editor


# The month


def test_it_begins_today(room: AgendaRoom) -> None:
    assert room.calendar.bar.title.text() == "November 2026"
    assert room.calendar.day == TODAY
    assert len(shown_titles(room)) == 1 and "BIMBINGAN" in shown_titles(room)[0]
    assert focused(room) is room.calendar.month_view


def test_arrows_go_by_days_and_into_other_months(
    room: AgendaRoom, qtbot: QtBot, idle: Idle
) -> None:
    view = room.calendar.month_view
    press(qtbot, view, Qt.Key.Key_Left, Qt.Key.Key_Up)
    assert room.calendar.day == date(2026, 11, 17)
    press(qtbot, view, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert room.calendar.day == date(2026, 12, 8)
    assert room.calendar.bar.title.text() == "Desember 2026"
    press(qtbot, view, Qt.Key.Key_PageUp)
    assert room.calendar.day == date(2026, 11, 8)
    press(qtbot, view, Qt.Key.Key_Home)
    assert room.calendar.day == TODAY
    idle()
    assert len(shown_titles(room)) == 1


def test_a_click_on_a_day_of_the_next_month_moves_nothing(
    room: AgendaRoom, qtbot: QtBot, idle: Idle
) -> None:
    click(qtbot, room, date(2026, 12, 1))
    idle()
    assert room.calendar.bar.title.text() == "November 2026"
    assert shown_titles(room) == ["Simulasi Siaran Siaga Bencana untuk Radio Komunitas"]


def test_the_bar_leads_to_other_months_and_back(room: AgendaRoom, qtbot: QtBot, idle: Idle) -> None:
    bar = room.calendar.bar
    qtbot.mouseClick(bar.after, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(bar.after, Qt.MouseButton.LeftButton)
    assert bar.title.text() == "Januari 2027"
    qtbot.mouseClick(bar.before, Qt.MouseButton.LeftButton)
    assert room.calendar.day == date(2026, 12, 25)
    qtbot.mouseClick(bar.today, Qt.MouseButton.LeftButton)
    assert (bar.title.text(), room.calendar.day) == ("November 2026", TODAY)


def test_a_chip_is_chosen_by_a_click_and_opened_by_two(
    room: AgendaRoom, qtbot: QtBot, idle: Idle, add: Add
) -> None:
    add("Rapat pagi", "2026-11-12", start="08:00")
    second = add("Rapat siang", "2026-11-12", start="13:00")
    idle()
    day = date(2026, 11, 12)
    click(qtbot, room, day, HEAD + 25 + 4)
    idle()
    assert room.day_panel.chosen is not None and room.day_panel.chosen.id == second.id
    double_click(qtbot, room, day, HEAD + 25 + 4)
    idle()
    assert is_editing(room) and room.editor.item_id == second.id


def test_what_does_not_fit_is_counted(room: AgendaRoom, add: Add, idle: Idle) -> None:
    for hour in range(8, 18):
        add(f"Rapat {hour}", "2026-11-12", start=f"{hour:02d}:00")
    view, month = room.calendar.month_view, room.calendar.month
    day = month.day(month.index_of(date(2026, 11, 12)))
    height = view.rowHeight(2)
    delegate = view.itemDelegate()
    shown = delegate.lanes_shown(day, height)
    assert 0 < shown < 10
    assert HEAD + (shown + 1) * 25 <= height, "the line “+n lagi” fits as well"
    assert delegate.chip_at(day, height, HEAD + shown * 25 + 4) is None


def test_a_double_click_on_an_empty_day_begins_an_event_there(
    room: AgendaRoom, qtbot: QtBot, idle: Idle
) -> None:
    double_click(qtbot, room, date(2026, 11, 18), 60)
    idle()
    assert is_editing(room)
    assert room.editor.form.date.text() == "Rabu, 18 November 2026"
    assert focused(room) is room.editor.form.title


def test_typing_on_a_day_begins_its_title_where_there_is_no_room_for_the_line(
    room: AgendaRoom, qtbot: QtBot, idle: Idle, day_titles: Callable[[str], list[str]]
) -> None:
    room.resize(900, 640)
    qtbot.waitUntil(lambda: not room.calendar.bar.quick.isVisible())
    press(qtbot, room.calendar.month_view, Qt.Key.Key_Left)
    qtbot.keyClicks(room.calendar.month_view, "R")
    title = room.editor.form.title
    qtbot.keyClicks(title, "apat DIP")
    assert title.toPlainText() == "Rapat DIP"
    press(qtbot, title, Qt.Key.Key_Escape)
    idle()
    assert not is_editing(room) and focused(room) is room.calendar.month_view
    assert "Rapat DIP" in day_titles("2026-11-24")


def test_enter_goes_into_the_day_and_opens_its_event(
    room: AgendaRoom, qtbot: QtBot, idle: Idle
) -> None:
    press(qtbot, room.calendar.month_view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: focused(room) is room.day_panel.cards[0])
    press(qtbot, room.day_panel.cards[0], Qt.Key.Key_Return)
    idle()
    assert is_editing(room) and "BIMBINGAN" in room.editor.form.title.toPlainText()
    press(qtbot, room.editor.form.title, Qt.Key.Key_Escape)
    assert focused(room) is room.calendar.month_view
    press(qtbot, room.calendar.month_view, Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Return)
    idle()
    assert len(shown_titles(room)) == 1 and not is_editing(room)


def test_enter_on_an_empty_day_begins_an_event(room: AgendaRoom, qtbot: QtBot, idle: Idle) -> None:
    press(qtbot, room.calendar.month_view, Qt.Key.Key_Up, Qt.Key.Key_Return)
    idle()
    assert is_editing(room)
    assert room.editor.form.date.text() == "Rabu, 18 November 2026"


def test_alt_and_arrows_choose_within_the_day(
    room: AgendaRoom, qtbot: QtBot, idle: Idle, add: Add
) -> None:
    add("Kedua", "2026-11-25", start="20:00")
    view, alt = room.calendar.month_view, Qt.KeyboardModifier.AltModifier
    qtbot.keyClick(view, Qt.Key.Key_Down, alt)
    qtbot.keyClick(view, Qt.Key.Key_Down, alt)
    assert room.day_panel.chosen is not None and room.day_panel.chosen.title == "Kedua"


def test_a_day_that_begins_on_the_office_clock_moves_the_mark(
    room: AgendaRoom, kit: Kit, idle: Idle
) -> None:
    kit.session.clock = lambda: datetime(2026, 11, 25, 15, 30, tzinfo=UTC)
    room.enter()
    idle()
    assert room.calendar.month.today == date(2026, 11, 26)


# The list


def test_the_list_begins_today_and_knows_the_past(
    room: AgendaRoom, qtbot: QtBot, idle: Idle
) -> None:
    room.verbs()["agenda.list"]()
    idle()
    rows = room.calendar.list
    top = rows.view.indexAt(QPoint(200, 20))
    assert "BIMBINGAN" in top.data()
    assert rows.model.row(0).day < TODAY
    assert focused(room) is rows.view
    assert room.calendar.bar.title.text() == "November 2026"


def test_the_list_is_filtered_and_the_filter_taken_away(
    room: AgendaRoom, qtbot: QtBot, idle: Idle
) -> None:
    room.verbs()["find"]()
    rows = room.calendar.list
    assert focused(room) is rows.filter
    qtbot.keyClicks(rows.filter, "simulasi")
    qtbot.waitUntil(lambda: rows.model.rowCount() == 1)
    qtbot.keyClicks(rows.filter, "zzz")
    qtbot.waitUntil(lambda: rows.model.rowCount() == 0)
    assert "“simulasizzz”" in rows._empty.text.text()
    press(qtbot, rows.filter, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: rows.model.rowCount() > 5)


def test_a_row_is_opened_by_enter(room: AgendaRoom, qtbot: QtBot, idle: Idle) -> None:
    room.verbs()["agenda.list"]()
    idle()
    rows = room.calendar.list
    press(qtbot, rows.filter, Qt.Key.Key_Return)
    press(qtbot, rows.view, Qt.Key.Key_Down)
    idle()
    assert room.calendar.day == date(2026, 12, 1)
    press(qtbot, rows.view, Qt.Key.Key_Return)
    idle()
    assert is_editing(room) and "Simulasi" in room.editor.form.title.toPlainText()


def test_the_list_reads_pages_and_stays_in_its_place(
    room: AgendaRoom, kit: Kit, qtbot: QtBot, idle: Idle
) -> None:
    def many(newsroom: Newsroom) -> object:
        with newsroom.database.write():
            for number in range(400):
                day = date.fromordinal(TODAY.toordinal() - 200 + number).isoformat()
                saved = agenda.save(newsroom, AgendaItem("", f"Apel {number}", day))
        return saved

    kit.session.do(kit.session, many)
    idle()
    room.verbs()["agenda.list"]()
    idle()
    rows = room.calendar.list
    first_count = rows.model.rowCount()
    assert 100 < first_count < 200
    rows.view.verticalScrollBar().setValue(rows.view.verticalScrollBar().maximum())
    idle()
    assert rows.model.rowCount() > first_count
    room.calendar.go_to(TODAY)
    idle()
    count = rows.model.rowCount()
    rows.view.verticalScrollBar().setValue(300)
    top = rows.view.indexAt(QPoint(200, 30)).data()
    idle()
    assert rows.model.rowCount() > count
    assert rows.view.indexAt(QPoint(200, 30)).data() == top


def test_other_rooms_changes_are_shown_in_place(
    room: AgendaRoom, qtbot: QtBot, idle: Idle, add: Add
) -> None:
    room.verbs()["agenda.list"]()
    idle()
    rows = room.calendar.list
    press(qtbot, rows.filter, Qt.Key.Key_Return)
    place = rows.view.verticalScrollBar().value()
    add("Rapat sore", "2026-11-25", start="17:00")
    idle()
    assert rows.model.row_of(rows.current.item.id) == rows.view.currentIndex().row()
    assert rows.view.verticalScrollBar().value() == place
    assert "Rapat sore" in shown_titles(room)


def test_the_story_is_linked_once_it_is_there(
    room: AgendaRoom, kit: Kit, qtbot: QtBot, idle: Idle
) -> None:
    event = room.day_panel.cards[0].entry.item
    visits: list[Visit] = []
    room.visit_requested.connect(visits.append)
    room.day_panel.choose(event.id)
    room.verbs()["agenda.story"]()
    assert visits == [Visit("articles", record=event.id, intent="story_of")]
    written = Article("", "Bimtek usai", event=event.id)
    story: list[articles.Saved] = []
    kit.session.do(
        kit.session,
        lambda newsroom: articles.save(newsroom, written, "Isi."),
        story.append,
    )
    idle()
    (entry,) = [card.entry for card in room.day_panel.cards]
    assert entry.story_state == "draft"
    link = next(
        button
        for button in room.day_panel.cards[0].stories.findChildren(QWidget)
        if button.accessibleName() == "Bimtek usai"
    )
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert visits[-1] == Visit("articles", record=story[0].article.id)


# Narrow windows


def test_a_narrow_window_shows_the_panel_on_demand(
    room: AgendaRoom, qtbot: QtBot, idle: Idle
) -> None:
    assert room.panel.isVisible()
    room.resize(928, 584)
    assert not room.panel.isVisible()
    room.verbs()["inspector"]()
    assert room.panel.isVisible()
    room.verbs()["inspector"]()
    room.verbs()["new"]()
    assert room.panel.isVisible() and is_editing(room)
    press(qtbot, room.editor.form.title, Qt.Key.Key_Escape)
    assert not room.panel.isVisible()
    memory = room.memory()
    assert memory == {"view": "month", "panel": "0"}
    room.recall({"view": "list", "panel": "1"})
    assert room.calendar.is_list and room.panel.isVisible()
