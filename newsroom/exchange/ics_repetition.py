"""Repeating events of calendar files as single dates (RFC 5545 sections 3.8.4.4 and 3.8.5).

All that a file says under one UID belongs together: the event, newer versions of it, and dates
that were changed alone or from one date on.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from newsroom.domain.edition import Finding
from newsroom.domain.messages import say
from newsroom.exchange.draft import ImportedEvent, RepeatingEvent, import_finding
from newsroom.exchange.ics_events import Event
from newsroom.exchange.recurrence import (
    MAX_OCCURRENCES,
    Deadline,
    occurrences,
    rule_of,
    without,
)


def grouped(events: Iterable[Event]) -> list[list[Event]]:
    """Return the events by UID, in the order of the file; those without one stand alone."""
    groups: dict[object, list[Event]] = {}
    for event in events:
        groups.setdefault(event.uid or id(event), []).append(event)
    return list(groups.values())


@dataclass(frozen=True)
class Told:
    """What the events of one UID come to."""

    events: tuple[ImportedEvent, ...]
    repeated: RepeatingEvent | None = None


def told(group: Sequence[Event], deadline: Deadline) -> Told:
    """Return the dates that the events of one UID stand for."""
    wholes = _newest([event for event in group if event.original is None])
    changed = [event for event in group if event.original is not None]
    if len(wholes) == 1 and _repeats(wholes[0]):
        return _Series(wholes[0], _newest_of_each(changed), deadline).told()
    alone = [event.imported(event.start, _uid_of(event, wholes)) for event in wholes]
    return Told((*alone, *(_changed_alone(event) for event in _newest_of_each(changed))))


def _repeats(event: Event) -> bool:
    return bool(event.fields.get("RRULE") or event.fields.get("RDATE"))


def _newest(versions: Sequence[Event]) -> list[Event]:
    """Return the newest version; several where one UID stands, wrongly, for several events."""
    newest = max((event.rank for event in versions), default=None)
    starts = {event.start: event for event in versions if event.rank == newest}
    return list(starts.values())


def _newest_of_each(changed: Iterable[Event]) -> list[Event]:
    newest: dict[date, Event] = {}
    for event in changed:
        original = event.clock.wall(event.original or event.start)
        if original not in newest or event.rank >= newest[original].rank:
            newest[original] = event
    return list(newest.values())


def _uid_of(event: Event, wholes: Sequence[Event]) -> str:
    if not event.uid or len(wholes) == 1:
        return event.uid
    return f"{event.uid}#{event.local(event.start):%Y-%m-%dT%H:%M}"


def _changed_alone(event: Event) -> ImportedEvent:
    """Return one date of a repeating event that the file does not hold."""
    original = event.clock.wall(event.original or event.start)
    uid = f"{event.uid}#{event.local(original).date()}" if event.uid else ""
    return event.imported(event.start, uid, original.date().isoformat())


class _Series:
    """A repeating event and the dates of it that were changed."""

    def __init__(self, whole: Event, changed: Sequence[Event], deadline: Deadline) -> None:
        self._whole = whole
        self._deadline = deadline
        self._changed = {self._original(event): event for event in changed}
        self._following = sorted(
            (self._original(event), event) for event in changed if event.governs_following
        )
        self._excluded = [*whole.moments("EXDATE")]
        self._cut = False
        self._taken: set[str] = set()

    def _original(self, event: Event) -> datetime:
        """Return the start that a change stands for, on the clock of the whole."""
        original = event.original or event.start
        if isinstance(original, datetime) and not self._whole.whole_days:
            return self._whole.clock.wall(original)
        # Some programs name the day alone, or give a day a time.
        return datetime.combine(original, self._whole.start.time())

    def told(self) -> Told:
        ruled = self._ruled()
        if ruled is None:
            alone = self._whole.imported(self._whole.start, self._whole.uid, "", (_unfollowed(),))
            return Told((alone, *(_changed_alone(event) for event in self._changed.values())))
        starts = without(sorted({*ruled, *self._added()}), self._excluded)[:MAX_OCCURRENCES]
        kept = sorted({*starts, *self._besides(starts)})
        events = [self._date(start, kept[0]) for start in kept]
        repeated = self._repeated(events, starts) if events and self._whole.uid else None
        return Told(tuple(events), repeated)

    def _ruled(self) -> list[datetime] | None:
        """Return the starts of all rules; None where one of them is not followed."""
        rules = self._whole.rules()
        starts: list[datetime] = [] if rules else [self._whole.start]
        for rule in rules:
            found = occurrences(self._whole.start, rule, self._deadline)
            if found is None:
                return None
            self._cut = self._cut or found.cut
            starts += found.starts
        return starts

    def _added(self) -> Iterator[datetime]:
        for moment in self._whole.moments("RDATE"):
            if isinstance(moment, datetime):
                yield moment
            else:
                yield datetime.combine(moment, self._whole.start.time())

    def _besides(self, starts: Sequence[datetime]) -> Iterator[datetime]:
        """Yield changed dates that the rule does not name, unless the rule is the newer word."""
        for original, event in self._changed.items():
            if original not in starts and event.rank[0] >= self._whole.rank[0]:
                yield original

    def _date(self, start: datetime, first: datetime) -> ImportedEvent:
        found = (_limited(),) if self._cut and start == first else ()
        uid, day = self._uid(start), start.date().isoformat()
        event = self._changed.get(start)
        if event is not None:
            return event.imported(event.start, uid, day, found)
        governing = [change for change in self._following if change[0] <= start]
        if not governing:
            return self._whole.imported(start, uid, day, found)
        original, event = governing[-1]
        return event.imported(event.start + (start - original), uid, day, found)

    def _uid(self, start: datetime) -> str:
        """Return `UID#day`; a second date of a day has its time too."""
        if not self._whole.uid:
            return ""
        local = self._whole.local(start)
        uid = f"{self._whole.uid}#{local.date()}"
        if uid in self._taken:
            uid = f"{uid}T{local:%H:%M}"
        self._taken.add(uid)
        return uid

    def _repeated(
        self, events: Sequence[ImportedEvent], starts: Sequence[datetime]
    ) -> RepeatingEvent:
        whole, local = self._whole, self._whole.local(self._whole.start)
        is_timed = not whole.whole_days
        return RepeatingEvent(
            whole.uid,
            frozenset(event.item.uid for event in events),
            starts[-1].date().isoformat() if self._cut and starts else "",
            self._rule(),
            local.isoformat(timespec="minutes") if is_timed else local.date().isoformat(),
            tuple(sorted({moment.isoformat()[:10] for moment in self._excluded})),
        )

    def _rule(self) -> str:
        """Return the one rule, where the days of its own clock are those of its label."""
        whole, rules = self._whole, self._whole.rules()
        is_shifted = not whole.whole_days and whole.local(whole.start) != whole.start
        rule = rule_of(whole.start, rules[0]) if len(rules) == 1 and not is_shifted else None
        return rule.text if rule else ""


def _unfollowed() -> Finding:
    message = say(
        "Acara ini berulang dengan aturan yang tidak dapat diikuti; hanya yang pertama diimpor."
    )
    return import_finding("date", "import.recurrence", message)


def _limited() -> Finding:
    message = say(
        "Acara ini berulang tanpa akhir atau sangat lama; yang diimpor hanya sampai dua tahun, "
        "paling banyak {count} kali.",
        count=MAX_OCCURRENCES,
    )
    return import_finding("date", "import.recurrence", message)
