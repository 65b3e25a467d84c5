"""The form fits into its panel, whatever stands in it."""

from datetime import date

from pytestqt.qtbot import QtBot

from newsroom.domain.date_words import DateWords
from newsroom.ui.agenda.form.repeat_field import RepeatField
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.tokens import INSPECTOR_WIDTH

MARGINS = 48
"""What is beside a field in the panel: the edges, and the bar that scrolls."""


def test_a_long_rule_does_not_make_the_form_wider_than_its_panel(kit: Kit, qtbot: QtBot) -> None:
    field = RepeatField(kit, DateWords("id"))
    qtbot.addWidget(field)
    field.show_rule("FREQ=MONTHLY;INTERVAL=3;BYDAY=1MO,2TU,3WE,4TH,-1FR", date(2026, 11, 26))
    field.show()
    assert len(field.box.currentText()) > 40
    assert field.minimumSizeHint().width() <= INSPECTOR_WIDTH - MARGINS
