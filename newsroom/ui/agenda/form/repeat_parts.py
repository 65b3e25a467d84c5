"""The parts of a rule of repetition: how often, on which days, and until when."""

from calendar import monthrange
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QPushButton, QSpinBox, QStackedWidget, QWidget

from newsroom.domain.date_words import DateWords
from newsroom.domain.errors import NewsroomError
from newsroom.domain.recurrence import Rule
from newsroom.domain.rule_words import RuleWords
from newsroom.ui.common.date_field import DateField
from newsroom.ui.common.fields import choice, choose
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.sections import Field
from newsroom.ui.common.widgets import button, column, label, row

MOST_OFTEN = 99
MOST_TIMES = 400


def places_in_month(day: date) -> tuple[int, ...]:
    """Return which of its weekday a day is in its month: `(2,)`, `(4, -1)`, `(-1,)`."""
    nth = (day.day - 1) // 7 + 1
    is_last = day.day + 7 > monthrange(day.year, day.month)[1]
    return (*((nth,) if nth < 5 else ()), *((-1,) if is_last else ()))


def _spin(name: str, most: int) -> QSpinBox:
    made = QSpinBox()
    made.setRange(1, most)
    made.setAccessibleName(name)
    made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    made.setFixedWidth(56)
    return made


class CustomRule(QWidget):
    """Every so many days, weeks, months or years, and on which days of them."""

    changed = Signal()

    def __init__(self, words: DateWords, rule_words: RuleWords) -> None:
        super().__init__()
        self._day = date.today()
        self._rule_words = rule_words
        self.interval = _spin(self.tr("Setiap berapa"), MOST_OFTEN)
        self.unit = choice(self.tr("Satuan pengulangan"), [
            ("DAILY", self.tr("hari")), ("WEEKLY", self.tr("pekan")),
            ("MONTHLY", self.tr("bulan")), ("YEARLY", self.tr("tahun")),
        ])  # fmt: skip
        self.weekdays = [self._weekday(name) for name in words.weekdays]
        self.in_month = choice(self.tr("Hari dalam bulan"), [])
        self._build()
        self.interval.valueChanged.connect(self.changed)
        self.unit.activated.connect(self._switch)
        self.in_month.activated.connect(self.changed)

    def _weekday(self, name: str) -> QPushButton:
        made = button(name[:3], "day")
        made.setCheckable(True)
        made.setAccessibleName(name)
        made.setToolTip(name)
        made.toggled.connect(self.changed)
        return made

    def _build(self) -> None:
        whole = column(self, 0, 8)
        often = row(gap=8)
        often.addWidget(label(self.tr("Setiap")))
        often.addWidget(self.interval)
        often.addWidget(self.unit, 1)
        whole.addLayout(often)
        self._days = QWidget()
        days = row(self._days, 0, 4)
        for made in self.weekdays:
            days.addWidget(made, 1)
        whole.addWidget(self._days)
        whole.addWidget(self.in_month)

    def focus_first(self) -> None:
        self.interval.setFocus()
        self.interval.selectAll()

    def show_rule(self, rule: Rule, day: date) -> None:
        """Show a completed rule, as far as these fields can say it."""
        self._day = day
        blocked = self.blockSignals(True)
        self.interval.setValue(rule.interval)
        choose(self.unit, rule.frequency)
        named = {weekday for _, weekday in rule.weekdays} if rule.frequency == "WEEKLY" else set()
        for number, made in enumerate(self.weekdays):
            made.setChecked(number in (named or {day.weekday()}))
        self._offer_days(rule)
        self._fit()
        self.blockSignals(blocked)

    def _offer_days(self, rule: Rule) -> None:
        """Offer the ways in which a month has the day of the event."""
        length = monthrange(self._day.year, self._day.month)[1]
        ways = [Rule("MONTHLY", month_days=(self._day.day,))]
        ways += [Rule("MONTHLY", month_days=(-1,))] * (self._day.day == length)
        ways += [
            Rule("MONTHLY", weekdays=((nth, self._day.weekday()),))
            for nth in places_in_month(self._day)
        ]
        self.in_month.clear()
        for way in ways:
            self.in_month.addItem(self._way(way), (way.month_days, way.weekdays))
        self.in_month.setCurrentIndex(max(0, self._index(rule)))

    def _index(self, rule: Rule) -> int:
        wanted = (rule.month_days, rule.weekdays)
        ways = [self.in_month.itemData(n) for n in range(self.in_month.count())]
        return next((n for n, way in enumerate(ways) if tuple(way) == wanted), -1)

    def _way(self, rule: Rule) -> str:
        if rule.weekdays:
            return self._rule_words.which(*rule.weekdays[0])
        if rule.month_days == (-1,):
            return self.tr("Hari terakhir")
        return self.tr("Tanggal {day}").format(day=rule.month_days[0])

    @property
    def rule(self) -> Rule | None:
        """The rule of the fields, without an end; None where no weekday is taken."""
        frequency, interval = str(self.unit.currentData()), self.interval.value()
        if frequency == "WEEKLY":
            days = tuple((0, n) for n, made in enumerate(self.weekdays) if made.isChecked())
            return Rule(frequency, interval, weekdays=days) if days else None
        if frequency == "MONTHLY":
            month_days, weekdays = self.in_month.currentData()
            return Rule(
                frequency, interval, weekdays=_weekdays(weekdays), month_days=tuple(month_days)
            )
        if frequency == "YEARLY":
            return Rule(frequency, interval, months=(self._day.month,), month_days=(self._day.day,))
        return Rule(frequency, interval)

    def _switch(self) -> None:
        self._fit()
        self.changed.emit()

    def _fit(self) -> None:
        self._days.setVisible(self.unit.currentData() == "WEEKLY")
        self.in_month.setVisible(self.unit.currentData() == "MONTHLY")


def _weekdays(given: object) -> tuple[tuple[int, int], ...]:
    """Return weekdays that a box kept as lists."""
    assert isinstance(given, list | tuple)
    return tuple((int(nth), int(weekday)) for nth, weekday in given)


class EndOfRule(QWidget):
    """Without an end, until a day, or so many times."""

    changed = Signal()

    def __init__(self, kit: Kit, words: DateWords) -> None:
        super().__init__()
        self.box: QComboBox = choice(self.tr("Akhir pengulangan"), [
            ("", self.tr("Tanpa akhir")), ("until", self.tr("Sampai tanggal")),
            ("count", self.tr("Setelah beberapa kali")),
        ])  # fmt: skip
        self.until = DateField(kit, words, self.tr("mis. 30 Juni 2027"))
        self.until.setAccessibleName(self.tr("Tanggal terakhir"))
        self.count = _spin(self.tr("Berapa kali"), MOST_TIMES)
        self.problem = label("", "warn_meta", wrap=True)
        self._start = date.today()
        self._build()
        self.box.activated.connect(self._switch)
        self.until.editingFinished.connect(self._tell)
        self.until.picked.connect(self._tell)
        self.count.valueChanged.connect(self.changed)

    def _build(self) -> None:
        whole = column(self, 0, 6)
        whole.addWidget(Field(self.tr("Berakhir"), self.box))
        self._values = QStackedWidget()
        times = QWidget()
        beside = row(times, 0, 8)
        beside.addWidget(self.count)
        beside.addWidget(label(self.tr("kali, termasuk tanggal pertama"), "muted"), 1)
        self._values.addWidget(self.until)
        self._values.addWidget(times)
        whole.addWidget(self._values)
        whole.addWidget(self.problem)

    def show_rule(self, rule: Rule | None, start: date) -> None:
        """Show how a rule ends."""
        self._start = start
        self.until.near = start
        blocked = self.blockSignals(True)
        until, count = (rule.until, rule.count) if rule is not None else ("", 0)
        choose(self.box, "until" if until else "count" if count else "")
        self.until.show_date(until)
        self.count.setValue(count or 10)
        self._fit()
        self.blockSignals(blocked)

    def read(self) -> tuple[str, int] | None:
        """Return (last day, how many times), both empty for no end; None for what is not a day."""
        kind = self.box.currentData()
        if kind == "count":
            return "", self.count.value()
        return ("", 0) if not kind else self._last_day()

    def _last_day(self) -> tuple[str, int] | None:
        try:
            day = self.until.read()
        except NewsroomError:
            return None
        return (day, 0) if day >= self._start.isoformat() else None

    def _switch(self) -> None:
        self._fit()
        if self.box.currentData() == "until":
            self.until.setFocus()
        self._tell()

    def _tell(self) -> None:
        is_wrong = bool(self.until.text().strip()) and self.read() is None
        said = (
            self.tr("Tulis tanggal sesudah tanggal pertama, mis. 30 Juni 2027.") if is_wrong else ""
        )
        self.problem.setText(said)
        self.problem.setVisible(is_wrong)
        self.changed.emit()

    def _fit(self) -> None:
        kind = self.box.currentData()
        self._values.setVisible(bool(kind))
        self._values.setCurrentIndex(1 if kind == "count" else 0)
        self.problem.hide()
