"""A calendar file (.ics) with the same look before it is taken in as a table has."""

from pathlib import Path

from newsroom.domain.agenda import AgendaItem
from newsroom.domain.errors import NewsroomError
from newsroom.domain.messages import Message
from newsroom.exchange.ics import NO_ZONES, Zones
from newsroom.exchange.ics_events import UNKNOWN_ZONE
from newsroom.services import importing
from newsroom.services.agenda_table import (
    NEW,
    REFUSED,
    SAME,
    UPDATED,
    Brought,
    Cancelled,
    Plan,
    Planned,
    Progress,
)
from newsroom.services.importing import UNWATCHED, Refusal, Report, Watch, Wishes
from newsroom.services.newsroom import Newsroom
from newsroom.services.series_steps import State, Step
from newsroom.storage import agenda as stored
from newsroom.storage import series as stored_series

_TOLD = (
    "title", "date", "end_date", "start", "end", "all_day", "zone", "place", "organiser", "kind",
    "status", "public", "notes",
)  # fmt: skip
"""Fields whose change is told."""


def plan(newsroom: Newsroom, path: Path, zones: Zones = NO_ZONES, watch: Watch = UNWATCHED) -> Plan:
    """Say what would become of each event of a calendar file; nothing is changed.

    `zones` has labels for names of zones that nobody knows.
    """
    there = _state(newsroom)
    report = importing.import_sources(
        newsroom, [path], Wishes(dry_run=True, zones=zones), watch=watch
    )
    return Plan(tuple(row for row, _ in _rows(report, there)) + _left(report))


def bring(
    newsroom: Newsroom,
    path: Path,
    progress: Progress = lambda done, of: None,
    cancelled: Cancelled = lambda: False,
    zones: Zones = NO_ZONES,
) -> Brought:
    """Take a calendar file in as one action; raises NewsroomError after a cancel."""
    before = _state(newsroom)
    watch = Watch(progress, cancelled)
    report = importing.import_sources(newsroom, [path], Wishes(zones=zones), watch=watch)
    if report.cancelled:
        raise NewsroomError("Impor dibatalkan. Tidak ada yang disimpan.")
    rows = _rows(report, before)
    planned = Plan(tuple(row for row, _ in rows) + _left(report))
    return Brought(planned, rows, _step(newsroom, report, before))


def unknown_zones(plan: Plan) -> dict[str, str]:
    """Return names of zones that nobody knows → the label that their events got."""
    items = [row.item for row in plan.rows if row.item is not None and row.outcome != SAME]
    marked = [item for item in items if UNKNOWN_ZONE in item.extra]
    return dict(sorted((str(item.extra[UNKNOWN_ZONE]), item.zone) for item in marked))


def _state(newsroom: Newsroom) -> State:
    """Return everything as it is now; the report of an import tells only how it is then."""
    database = newsroom.database
    found = (item for bin in (False, True) for item in stored.find(database, trashed=bin))
    series = {one.id: one for one in stored_series.find(database)}
    return State({item.id: item for item in found}, series)


def _step(newsroom: Newsroom, report: Report, before: State) -> Step | None:
    """Return the way back from an import; None where it has changed nothing."""
    after = _state(newsroom)
    touched = [one for one in after.items if after.items[one] != before.items.get(one)]
    rules = [one for one in after.series if after.series[one] != before.series.get(one)]
    item = next((after.items[one] for one in touched), None)
    if item is None:
        return None

    def part(state: State) -> State:
        items = {one: state.items.get(one) for one in touched}
        return State(items, {one: state.series.get(one) for one in rules})

    return Step(item, report.changes, part(before), part(after))


def _rows(report: Report, there: State) -> tuple[tuple[Planned, AgendaItem], ...]:
    """Return what became of each event, by date."""
    notes: dict[str, list[Message]] = {}
    for _, finding in report.warnings:
        notes.setdefault(finding.record, []).append(finding.message)
    marked = [(NEW, one) for one in report.created] + [(UPDATED, one) for one in report.updated]
    rows = [
        (_row(outcome, one.record, there, tuple(notes.get(one.record.id, ()))), one.record)
        for outcome, one in marked
        if isinstance(one.record, AgendaItem)
    ]
    return tuple(sorted(rows, key=lambda pair: (pair[1].date, pair[1].order)))


def _row(outcome: str, item: AgendaItem, there: State, notes: tuple[Message, ...]) -> Planned:
    before = there.items.get(item.id)
    changed = tuple(
        name
        for name in _TOLD
        if before is not None and getattr(before, name) != getattr(item, name)
    )
    return Planned(0, outcome, item, before, changed, notes)


def _left(report: Report) -> tuple[Planned, ...]:
    refused = [Planned(0, REFUSED, notes=(one.reason,)) for one in report.failed]
    return (*refused, *map(_passed_over, report.skipped))


def _passed_over(left: Refusal) -> Planned:
    """An unchanged event is shown as it is; of any other the reason is all there is."""
    if left.known is not None:
        return Planned(0, SAME, left.known, left.known)
    return Planned(0, SAME, notes=(left.reason,))
