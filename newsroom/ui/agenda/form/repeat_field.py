"""The field that says how an event repeats: a box of usual rules, and below it what is special.

`show_rule(rule, day)` shows a rule of RFC 5545 for the day of an event (empty for a single one),
`show_day(day)` lets the choices follow another day. `chosen(rule)` is emitted when a person took
another rule: at once for a usual one, by Terapkan for one put together below. The field stores
nothing itself.
"""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from newsroom.domain.date_words import DateWords
from newsroom.domain.errors import NewsroomError
from newsroom.domain.recurrence import Rule, completed, read_rule
from newsroom.domain.rule_words import RuleWords
from newsroom.ui.agenda.form.repeat_parts import CustomRule, EndOfRule, places_in_month
from newsroom.ui.common.fields import choose
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.sections import Field
from newsroom.ui.common.widgets import button, column, label, row

CUSTOM = "custom"


class RuleBox(QComboBox):
    """A box in which passing a choice does not take it: keys open the list, the wheel does nothing.

    Each rule that was taken on the way would make its dates, and the next one throw them away.
    """

    def __init__(self) -> None:
        super().__init__()
        # A long rule is cut short; else it would make the form wider than its panel.
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _PASSING or event.text().strip():
            self.showPopup()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


_PASSING = frozenset(
    {
        Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home,
        Qt.Key.Key_End,
    }
)  # fmt: skip


class RepeatField(QWidget):
    """How an event repeats."""

    chosen = Signal(str)
    """The rule that a person took; empty to end the repetition."""

    def __init__(self, kit: Kit, words: DateWords) -> None:
        super().__init__()
        self._words = RuleWords(kit.language)
        self._shown = ""
        self._day = date.today()
        self.box = RuleBox()
        self.field = Field(self.tr("Pengulangan"), self.box)
        self.custom = CustomRule(words, self._words)
        self.end = EndOfRule(kit, words)
        self.preview = label("", "meta", wrap=True)
        self.apply = button(self.tr("Terapkan"), "soft")
        self._build()
        self.box.activated.connect(self._choose)
        self.custom.changed.connect(self._weigh)
        self.end.changed.connect(self._weigh)
        self.apply.clicked.connect(self._take)
        self.show_rule("", self._day)

    def _build(self) -> None:
        whole = column(self, 0, 8)
        for part in (self.field, self.custom, self.end, self.preview):
            whole.addWidget(part)
        last = row()
        last.addWidget(self.apply)
        last.addStretch(1)
        whole.addLayout(last)

    @property
    def rule(self) -> str:
        """The rule as it was last shown or taken."""
        return self._shown

    def show_rule(self, rule: str, day: date) -> None:
        """Show a rule for the day of an event without telling anybody."""
        self._shown, self._day = rule, day
        self._fill()
        self.custom.show_rule(self._parts or _weekly(day), day)
        self.end.show_rule(self._parts, day)
        self._fit()

    def show_day(self, day: date) -> None:
        """Let what is offered follow the day of the event."""
        if day != self._day:
            self.show_rule(self._shown, day)

    @property
    def _parts(self) -> Rule | None:
        try:
            return completed(read_rule(self._shown), self._day) if self._shown else None
        except NewsroomError:
            return None

    # What is offered

    def _fill(self) -> None:
        self.box.clear()
        self.box.addItem(self.tr("Tidak berulang"), "")
        shown = self._parts.ending() if self._parts is not None else None
        offered = _usual(self._day)
        if shown is not None and shown not in offered:
            offered = [*offered, shown]
        for rule in offered:
            self.box.addItem(self._words.pattern(rule), rule.text)
        self.box.addItem(self.tr("Khusus…"), CUSTOM)
        choose(self.box, shown.text if shown is not None else "")
        self.field.explain(
            self.tr("Aturan baru berlaku untuk tanggal ini dan berikutnya.") if shown else ""
        )

    def _choose(self) -> None:
        value = str(self.box.currentData())
        if value == CUSTOM:
            self._fit()
            self.custom.focus_first()
        elif value != self._pattern_shown:
            self._tell(value)
        else:
            self._fit()

    @property
    def _pattern_shown(self) -> str:
        return self._parts.ending().text if self._parts is not None else ""

    def _tell(self, pattern: str) -> None:
        """Take a usual rule at once; where the event repeats already, its end stays."""
        taken = pattern
        if pattern and self._parts is not None:
            taken = read_rule(pattern).ending(self._parts.until, self._parts.count).text
        self.show_rule(taken, self._day)
        self.chosen.emit(taken)

    # What is put together

    @property
    def _is_custom(self) -> bool:
        return bool(self.box.currentData() == CUSTOM)

    @property
    def _meant(self) -> Rule | None:
        """The rule that the fields below say; None while they say none."""
        pattern = self.custom.rule if self._is_custom else self._parts
        end = self.end.read()
        return pattern.ending(*end) if pattern is not None and end is not None else None

    def _fit(self) -> None:
        self.custom.setVisible(self._is_custom)
        self.end.setVisible(self._is_custom or self._parts is not None)
        self._weigh()

    def _weigh(self) -> None:
        """Offer Terapkan where the fields say another rule than the one that is shown."""
        meant = self._meant if self._is_custom or self._parts is not None else None
        differs = meant is not None and meant != self._parts
        self.preview.setText(self._words.phrase(meant) if meant is not None and differs else "")
        self.preview.setVisible(differs)
        self.apply.setVisible(differs)

    def _take(self) -> None:
        meant = self._meant
        if meant is not None:
            self.show_rule(meant.text, self._day)
            self.box.setFocus()
            self.chosen.emit(meant.text)


def _usual(day: date) -> list[Rule]:
    """Return the rules that are offered for a day."""
    places = [Rule("MONTHLY", weekdays=((nth, day.weekday()),)) for nth in places_in_month(day)]
    return [
        Rule("DAILY"),
        _weekly(day),
        Rule("WEEKLY", 2, weekdays=((0, day.weekday()),)),
        Rule("MONTHLY", month_days=(day.day,)),
        *places,
        Rule("YEARLY", months=(day.month,), month_days=(day.day,)),
    ]


def _weekly(day: date) -> Rule:
    return Rule("WEEKLY", weekdays=((0, day.weekday()),))
