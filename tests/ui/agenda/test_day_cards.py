"""Cards of a day fit into their panel, whatever stands on them."""

from collections.abc import Callable
from datetime import date

from newsroom.domain.agenda import AgendaItem
from newsroom.ui.agenda.room import AgendaRoom


def test_no_card_is_wider_than_the_panel(
    room: AgendaRoom, add: Callable[..., AgendaItem], idle: Callable[[], None]
) -> None:
    """The right edge was cut off once the panel scrolled."""
    for number in range(8):
        add(
            f"Kunjungan {number}", "2026-11-27", start="09:00", end="12:00", zone="WITA",
            place="Aula, Sofifi", kind="pelatihan", status="rescheduled", moved_from="2026-11-20",
        )  # fmt: skip
    room.day_panel.show_day(date(2026, 11, 27), date(2026, 11, 25))
    idle()
    (content,) = {card.parentWidget() for card in room.day_panel.cards}
    seen = content.parentWidget()
    assert len(room.day_panel.cards) > 7
    assert content.minimumSizeHint().width() <= seen.width()
