"""Hari libur: the holidays of a year as lines that are edited in place."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from newsroom.domain.date_words import DateWords
from newsroom.domain.errors import NewsroomError
from newsroom.domain.typed_dates import read_date
from newsroom.services import holidays
from newsroom.services.newsroom import Newsroom
from newsroom.ui.common.date_field import DateField
from newsroom.ui.common.fields import Line
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.sections import Field
from newsroom.ui.common.theme import mark
from newsroom.ui.common.widgets import button, clear, column, icon_button, label, row
from newsroom.ui.settings.inputs import Input

DAY_WIDTH = 176
FIRST_YEAR, LAST_YEAR = 2000, 2100


class HolidaysInput(Input):
    """Each change is stored at once and is one step of undo."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit, self._words = kit, DateWords(kit.language)
        self._year = kit.session.clock().date().year
        self.lines: dict[str, HolidayLine] = {}
        whole = column(self, 0, 6)
        whole.addLayout(self._years())
        self._body = column(gap=6)
        whole.addLayout(self._body)
        self._none = label(self.tr("Belum ada hari libur untuk tahun ini."), "meta")
        whole.addWidget(self._none)
        whole.addLayout(self._adding())
        self._show_year()

    def _years(self) -> QHBoxLayout:
        line = row(gap=4)
        icons = self._kit.icons
        before = icon_button(self.tr("Tahun sebelumnya"), icons.icon("chevron-left"))
        after = icon_button(self.tr("Tahun berikutnya"), icons.icon("chevron-right"))
        self._shown_year = label("", "strong")
        self._shown_year.setMinimumWidth(56)
        self._shown_year.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.usual = button(self.tr("Kembalikan daftar bawaan"), "link")
        before.clicked.connect(lambda: self._step(-1))
        after.clicked.connect(lambda: self._step(1))
        self.usual.clicked.connect(self._restore)
        for widget in (before, self._shown_year, after):
            line.addWidget(widget)
        line.addStretch(1)
        line.addWidget(self.usual)
        return line

    def _adding(self) -> QHBoxLayout:
        line = row(gap=8)
        self.day = DateField(self._kit, self._words, self.tr("mis. 8 Mar"))
        self.day.setFixedWidth(DAY_WIDTH)
        self.name = Line(self.tr("Cuti Bersama …"))
        self._day_field = Field(self.tr("Tanggal"), self.day)
        self._name_field = Field(self.tr("Nama hari libur"), self.name)
        self.add = button(self.tr("Tambah"), "", self._kit.icons.icon("plus"))
        self.add.clicked.connect(self._add)
        self.name.submitted.connect(self._add)
        top = Qt.AlignmentFlag.AlignTop
        line.addWidget(self._day_field, 0, top)
        line.addWidget(self._name_field, 1, top)
        line.addWidget(self.add, 0, Qt.AlignmentFlag.AlignBottom)
        self.setFocusProxy(self.day)
        return line

    def show_value(self, value: str) -> None:
        """Nothing: the days come by `reload`."""

    def reload(self) -> None:
        """Read the year that is shown."""
        year = self._year

        def query(newsroom: Newsroom) -> tuple[dict[str, str], bool]:
            return holidays.in_year(newsroom, year), bool(holidays.changed_in(newsroom, year))

        def show(found: tuple[dict[str, str], bool]) -> None:
            if year == self._year:
                self._show(*found)

        self._kit.session.ask(self, query, show)

    def _step(self, by: int) -> None:
        self._year = min(max(self._year + by, FIRST_YEAR), LAST_YEAR)
        self._show_year()
        self.reload()

    def _show_year(self) -> None:
        self._shown_year.setText(str(self._year))
        self.day.near = date(self._year, 7, 1)

    def _show(self, days: Mapping[str, str], is_changed: bool) -> None:
        if list(days) != list(self.lines):
            self._make_lines(days)
        for day, name in days.items():
            self.lines[day].show_name(name)
        self._none.setVisible(not days)
        self.usual.setVisible(is_changed)

    def _make_lines(self, days: Mapping[str, str]) -> None:
        clear(self._body)
        self.lines = {}
        for day in days:
            made = HolidayLine(self._kit, self._words, day)
            made.line.left.connect(lambda made=made: self._rename(made))
            made.line.submitted.connect(lambda made=made: self._rename(made))
            made.remove.clicked.connect(lambda _, made=made: self._set(made.day, ""))
            self._body.addWidget(made)
            self.lines[day] = made

    # What is changed

    def settle(self) -> None:
        for made in list(self.lines.values()):
            self._rename(made)

    def _rename(self, made: "HolidayLine") -> None:
        name = made.line.text().strip()
        if name and name != made.name:
            self._set(made.day, name)
        elif not name:
            made.show_name(made.name)

    def _set(self, day: str, name: str) -> None:
        before = self.lines[day].name if day in self.lines else ""
        shown = self._words.medium(date.fromisoformat(day))
        said = self.tr("{day}: {name}").format(day=shown, name=name)
        self._kit.deeds.do(
            self,
            said if name else self.tr("{day} tidak lagi hari libur").format(day=shown),
            lambda newsroom: holidays.set_holiday(newsroom, day, name),
            lambda newsroom: holidays.set_holiday(newsroom, day, before),
        )

    def _add(self) -> None:
        self._day_field.complain("")
        self._name_field.complain("")
        try:
            day = read_date(self.day.text(), self.day.near)
        except NewsroomError as error:
            self._day_field.complain(self._kit.text(error.message))
            self.day.setFocus()
            return
        name = self.name.text().strip()
        if not name:
            self._name_field.complain(self.tr("Beri nama hari libur itu."))
            self.name.setFocus()
            return
        self._year = int(day[:4])
        self._show_year()
        self.day.clear()
        self.name.clear()
        self._set(day, name)

    def _restore(self) -> None:
        year = self._year

        def put_back(before: dict[str, str]) -> None:
            self._kit.deeds.do(
                self,
                self.tr("Hari libur {year} kembali ke bawaan").format(year=year),
                lambda newsroom: holidays.put_changed(newsroom, year, {}),
                lambda newsroom: holidays.put_changed(newsroom, year, before),
            )

        self._kit.session.ask(self, lambda n: holidays.changed_in(n, year), put_back)


class HolidayLine(QWidget):
    """One day with its name."""

    def __init__(self, kit: Kit, words: DateWords, day: str) -> None:
        super().__init__()
        self.day, self.name = day, ""
        shown = words.long(date.fromisoformat(day))
        whole = row(self, 0, 8)
        when = label(shown.removesuffix(f" {day[:4]}"), "")
        when.setFixedWidth(DAY_WIDTH)
        self.line = Line()
        self.line.setAccessibleName(shown)
        self.remove = icon_button(self.tr("Hapus {day}").format(day=shown), kit.icons.icon("x"))
        mark(self.remove, "slim", True)
        whole.addWidget(when)
        whole.addWidget(self.line, 1)
        whole.addWidget(self.remove)

    def show_name(self, name: str) -> None:
        """Show what the day is called; what is being typed stays."""
        self.name = name
        if not self.line.hasFocus():
            self.line.show_text(name)
