"""The form fits into its panel, whatever stands in it."""

from collections.abc import Callable
from datetime import date

from newsroom.ui.agenda.room import AgendaRoom
from newsroom.ui.common.room import Visit


def test_a_long_rule_does_not_make_the_form_wider_than_its_panel(
    room: AgendaRoom, idle: Callable[[], None]
) -> None:
    room.visit(Visit("agenda", record="2026-11-26", intent="new"))
    idle()
    repeat, area = room.editor.form.repeat, room.editor.area
    repeat.show_rule("FREQ=MONTHLY;INTERVAL=3;BYDAY=1MO,2TU,3WE,4TH,-1FR", date(2026, 11, 26))
    content = area.widget()
    assert content is not None
    assert len(repeat.box.currentText()) > 40
    assert content.minimumSizeHint().width() <= area.viewport().width()
