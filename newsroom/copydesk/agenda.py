"""Rule `zone.office`: an item announced in a zone that its place does not keep.

Warns and never converts (practice.md 1.5): a wrong label is a missed meeting, but only the office
knows whether the label or the time is the slip. The message names the three answers; the two that
change the item are functions here.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime

from newsroom.domain.agenda import AgendaItem, zone_of_place
from newsroom.domain.edition import Finding
from newsroom.domain.messages import Message, say
from newsroom.domain.zones import Moment, moment_of, printed_clock

KEPT = "zone_kept"
"""Key in `extra`: the label that the office has confirmed for this item."""


def check_zone(
    item: AgendaItem, office_zone: str, town_zones: Mapping[str, str], venue_zone: str = ""
) -> Iterator[Finding]:
    """Yield the finding where label and place disagree; `town_zones`: casefolded town → label.

    `venue_zone` is what the office has said of the place itself; it goes before its town.
    """
    expected = venue_zone or zone_of_place(item.place, town_zones) or office_zone
    if item.all_day or not item.start or item.zone == expected:
        return
    if item.extra.get(KEPT) == item.zone:
        return
    yield Finding(
        item.id, "zone", "zone.office", "problem", _answers(item, expected), suggestion=expected
    )


def _answers(item: AgendaItem, expected: str) -> Message:
    told = {
        "time": printed_clock(item.start),
        "zone": item.zone,
        "expected": expected,
        "converted": printed_clock(converted(item, expected).start),
    }
    if not item.place:
        return say(
            "{time} {zone}, padahal kantor memakai {expected}. Pilih: memang {zone}; ganti label "
            "menjadi {time} {expected}; atau konversi menjadi {converted} {expected}.",
            **told,
        )
    return say(
        "{time} {zone}, padahal tempatnya memakai {expected}. Pilih: memang {zone}; ganti label "
        "menjadi {time} {expected}; atau konversi menjadi {converted} {expected}.",
        **told,
    )


def kept(item: AgendaItem) -> AgendaItem:
    """Answer "memang WITA": the item as it is, not asked about again until its label changes."""
    return replace(item, extra={**item.extra, KEPT: item.zone})


def relabelled(item: AgendaItem, zone: str) -> AgendaItem:
    """Answer "ganti label": the same clock in another zone, so another instant."""
    return replace(item, zone=zone)


def converted(item: AgendaItem, zone: str) -> AgendaItem:
    """Answer "konversi": the same instant as another zone's clocks show it."""
    start, end = _shown(item.moment, zone), item.end_moment
    if end is None:
        return replace(item, date=start.date, start=start.clock, zone=zone)
    last = _shown(end, zone)
    return replace(
        item,
        date=start.date,
        end_date=last.date if item.end_date else "",
        start=start.clock,
        end=last.clock,
        zone=zone,
    )


def _shown(moment: Moment, zone: str) -> Moment:
    return moment_of(datetime.fromisoformat(moment.iso), zone)
