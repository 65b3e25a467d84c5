"""The tables behind month and list."""

from datetime import date

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QAbstractItemModelTester

from newsroom.domain.agenda import AgendaItem
from newsroom.domain.date_words import DateWords
from newsroom.services.calendar import Entry, Story, Stretch
from newsroom.ui.agenda.calendar.month_model import DAY_ROLE, MonthModel
from newsroom.ui.agenda.list.model import ROW_ROLE, ListModel

pytestmark = pytest.mark.usefixtures("qapp")
WORDS = DateWords("id")
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


def strict(model: QAbstractItemModel) -> QAbstractItemModelTester:
    return QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)


def entry(name: str, day: str, last: str = "", **fields: object) -> Entry:
    return Entry(AgendaItem(name, name, day, last, **fields))  # type: ignore[arg-type]


def test_the_month_shows_each_day_with_its_events() -> None:
    model = MonthModel(WORDS)
    tester = strict(model)
    model.show_month(date(2023, 3, 8), date(2023, 3, 6))
    model.show_entries([entry("Apel", "2023-03-06", start="08:00", place="Sofifi")])
    index = model.index_of(date(2023, 3, 6))
    day = index.data(DAY_ROLE)
    assert (index.row(), index.column(), day.is_today, day.is_of_month) == (1, 0, True, True)
    assert index.data(SPOKEN) == (
        "Hari ini, 6 Maret 2023, 1 agenda. 08.00 WIT, Apel, Sofifi, Rapat"
    )
    assert not model.index_of(date(2023, 2, 26)).isValid()
    model.show_month(date(2026, 11, 1), date(2023, 3, 6))
    assert model.rowCount() == 6
    del tester


def test_what_colours_say_is_spoken() -> None:
    model = MonthModel(WORDS)
    model.show_month(date(2023, 3, 8), date(2023, 3, 6))
    cancelled = Entry(
        AgendaItem(
            "x", "Rapat", "2023-03-08", "2023-03-09", all_day=True, status="cancelled", public=False
        ),
        (Story("s", "Berita", is_live=True),),
    )
    model.show_entries([cancelled])
    assert model.index_of(date(2023, 3, 9)).data(SPOKEN) == (
        "9 Maret 2023, 1 agenda. Sepanjang hari, Rapat, 8–9 Maret 2023, Rapat, Batal, "
        "Tidak tampil di situs, Berita tayang"
    )


def test_the_list_asks_once_for_each_end() -> None:
    model = ListModel(WORDS)
    asked: list[tuple[str, str]] = []
    model.later_requested.connect(lambda last: asked.append(("later", last.item.id)))
    model.earlier_requested.connect(lambda first: asked.append(("earlier", first.item.id)))
    model.show_stretch(Stretch((entry("c", "2023-03-08"), entry("d", "2023-03-09")), True, True))
    model.fetchMore(model.index(-1))
    model.fetchMore(model.index(-1))
    model.append(Stretch((entry("e", "2023-03-09"),), True, False))
    model.fetch_earlier()
    model.fetch_earlier()
    model.prepend(Stretch((), False, True))
    model.fetch_earlier()
    assert asked == [("later", "d"), ("earlier", "c")]
    assert not model.canFetchMore(model.index(-1))


def test_the_list_groups_days_and_grows_at_both_ends() -> None:
    model = ListModel(WORDS)
    tester = strict(model)
    model.show_stretch(Stretch((entry("c", "2023-03-08"), entry("d", "2023-03-09")), True, True))
    model.append(Stretch((entry("e", "2023-03-09"),), True, False))
    model.prepend(Stretch((entry("a", "2023-03-07"), entry("b", "2023-03-08")), False, True))
    rows = [model.index(row).data(ROW_ROLE) for row in range(model.rowCount())]
    groups = [(row.entry.item.id, row.is_first, row.is_last) for row in rows]
    assert groups == [
        ("a", True, True), ("b", True, False), ("c", False, True), ("d", True, False),
        ("e", False, True),
    ]  # fmt: skip
    assert model.row_of("d") == 3 and model.row_of("z") == -1
    assert model.row_from(date(2023, 3, 8)) == 1 and model.row_from(date(2023, 4, 1)) == -1
    assert model.index(0).data(SPOKEN) == "Selasa, 7 Maret 2023. Waktu menyusul, a, Rapat"
    del tester


def test_nothing_is_asked_for_while_the_list_is_read() -> None:
    model = ListModel(WORDS)
    model.show_stretch(Stretch((entry("a", "2023-03-08"),), True, True))
    model.hold()
    assert not model.canFetchMore(model.index(-1))


def test_english_names() -> None:
    words = DateWords("en")
    assert words.long(date(2023, 5, 7)) == "Sunday, 7 May 2023"
    assert words.days(date(2023, 8, 30), date(2023, 9, 2)) == "30 August–2 September 2023"
