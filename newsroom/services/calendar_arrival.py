"""Events of a calendar on their way into the agenda: told again, brought up to date, taken back.

An event is told by its UID (RFC 5545 section 3.8.4.7), one of our own by the id in it.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from newsroom.domain.agenda import AgendaItem
from newsroom.domain.edition import Finding
from newsroom.domain.messages import Message, say
from newsroom.domain.series import Series
from newsroom.domain.slug import slugify
from newsroom.exchange.draft import ImportedEvent, ImportedPage, RepeatingEvent, identity
from newsroom.services import agenda, calendar_versions, editing
from newsroom.services.changes import NOTHING, Changes
from newsroom.services.newsroom import Newsroom
from newsroom.services.place_zones import place_zones
from newsroom.services.saving import taken_slugs
from newsroom.storage import agenda as stored_agenda
from newsroom.storage import series as stored_series

_OWN_UID = re.compile(r"agenda-([0-9A-Za-z-]+)@[^#]*")


@dataclass(frozen=True)
class Taken:
    """What became of one event: a record, or a reason why nothing was done."""

    item: AgendaItem | None = None
    is_new: bool = False
    passed_over: Message | None = None
    known: AgendaItem | None = None
    """What is in the agenda already, just as the calendar has it."""
    changes: Changes = NOTHING
    findings: tuple[Finding, ...] = ()


@dataclass
class CalendarArrival:
    """The events of one source; to be used inside one `write`."""

    newsroom: Newsroom
    page: ImportedPage
    _by_uid: dict[str, AgendaItem] = field(init=False)
    _by_source: dict[str, AgendaItem] = field(init=False)
    _brings_back: bool = field(init=False)
    _older: set[str] = field(init=False, default_factory=set)
    _touched: set[str] = field(init=False, default_factory=set)

    def __post_init__(self) -> None:
        database, items = self.newsroom.database, [event.item for event in self.page.events]
        uids = {name for item in items if item.uid for name in (item.uid, _other_uid(item))}
        nameless = {item.source for item in items if item.source and not item.uid}
        self._by_uid = stored_agenda.by_uid(database, uids)
        self._by_source = stored_agenda.by_source(database, nameless)
        known = [*self._by_uid.values(), *self._by_source.values()]
        # Somebody who takes in again what lies in the trash as a whole wants it back.
        self._brings_back = all(item.trashed for item in known)
        self._zones = place_zones(self.newsroom)
        self._series = {one.uid: one for one in self.page.repeated}

    def taken(self) -> Iterator[Taken]:
        """Take the events in, one by one, then what their calendar no longer names."""
        for imported in self.page.events:
            if imported.cancels:
                yield from self._taken_back(imported)
            else:
                yield self._taken(imported)
        for repeated in self.page.repeated:
            if repeated.uid not in self._older:
                yield from self._left_out(repeated)
                self._keep_rule(repeated)

    def _taken(self, imported: ImportedEvent) -> Taken:
        before = self._before(imported.item)
        if before is None:
            return self._made(imported)
        if calendar_versions.is_older(before, imported):
            self._older.add(_base(imported.item.uid))
            return Taken(passed_over=say("Versi lama dilewati: {title}", title=before.title))
        if before.trashed and not self._brings_back:
            return Taken(passed_over=say("Ada di Sampah: {title}", title=before.title))
        merged = calendar_versions.merged(before, imported)
        if calendar_versions.is_same(before, imported) or not merged.is_changed:
            return self._unchanged(before)
        item = self._dated(merged.item, imported.item) if not before.series else merged.item
        return self._saved(item, bool(before.trashed), (*imported.warnings, *merged.findings))

    def _before(self, item: AgendaItem) -> AgendaItem | None:
        if not item.uid:
            return self._by_source.get(item.source)
        own = _OWN_UID.fullmatch(item.uid)
        found = self._by_uid.get(item.uid)
        if found is None and own:
            found = stored_agenda.get(self.newsroom.database, own[1])
        other = self._by_uid.get(_other_uid(item))
        is_same_day = other is not None and other.date == item.date
        return found or (other if is_same_day else None)

    def _made(self, imported: ImportedEvent) -> Taken:
        item = self._dated(calendar_versions.first(imported), imported.item)
        return self._saved(replace(item, slug=self._slug(item)), True, imported.warnings)

    def _slug(self, item: AgendaItem) -> str:
        """Return an address with the day where the title alone has one already.

        Calendars have hundreds of events of one name; counting them up would take minutes.
        """
        plain = slugify(item.title)
        is_taken = plain in taken_slugs(self.newsroom, "agenda") if plain else False
        return f"{plain}-{item.date}" if is_taken else ""

    def _dated(self, item: AgendaItem, imported: AgendaItem) -> AgendaItem:
        """Return an item as one date of its series, where its calendar gives a rule for it."""
        repeated = self._series.get(_base(imported.uid))
        if repeated is None or not repeated.rule or not imported.occurrence:
            return replace(item, occurrence="")
        return replace(item, series=_series_id(repeated.uid), occurrence=imported.occurrence)

    def _unchanged(self, before: AgendaItem) -> Taken:
        if before.trashed:
            changes = editing.restore(self.newsroom, before.id)
            return Taken(replace(before, trashed=""), True, changes=changes)
        told = say("Sudah ada dan tidak berubah: {title}", title=before.title)
        return Taken(passed_over=told, known=before)

    def _saved(self, item: AgendaItem, is_new: bool, found: Iterable[Finding]) -> Taken:
        if item.trashed:
            editing.restore(self.newsroom, item.id)
        saved = agenda.save(self.newsroom, replace(item, trashed=""))
        self._remember(saved.item)
        findings = (*found, *self._zones.findings(saved.item))
        changes = saved.changes or Changes(agenda=frozenset({saved.item.id}))
        return Taken(saved.item, is_new, changes=changes, findings=findings)

    def _remember(self, item: AgendaItem) -> None:
        """Two events of one file may be the same."""
        self._touched.add(_base(item.uid))
        known = self._by_uid if item.uid else self._by_source
        known[item.uid or item.source] = item

    # What a calendar takes back

    def _taken_back(self, imported: ImportedEvent) -> Iterator[Taken]:
        found = self._announced(imported.item.uid)
        if not found:
            title = imported.item.title
            yield Taken(passed_over=say("Pembatalan tanpa acaranya: {title}", title=title))
        for before in found:
            if calendar_versions.is_older(before, imported):
                yield Taken(passed_over=say("Versi lama dilewati: {title}", title=before.title))
            elif before.trashed:
                yield Taken(passed_over=say("Ada di Sampah: {title}", title=before.title))
            elif before.status == "cancelled":
                yield self._unchanged(before)
            else:
                yield self._saved(calendar_versions.cancelled(before, imported), False, ())

    def _announced(self, uid: str) -> list[AgendaItem]:
        own = _OWN_UID.fullmatch(uid)
        item = stored_agenda.get(self.newsroom.database, own[1]) if own else None
        return [item] if item else stored_agenda.dates_of_uid(self.newsroom.database, uid)

    def _left_out(self, repeated: RepeatingEvent) -> Iterator[Taken]:
        """Mark dates to come that the calendar no longer names as cancelled; past ones stay."""
        today, database = self.newsroom.present().date, self.newsroom.database
        message = say("Tanggal ini tidak ada lagi di kalender asalnya, jadi ditandai batal.")
        for item in stored_agenda.dates_of_uid(database, repeated.uid):
            is_told = item.uid in repeated.dates or (repeated.last and _day(item) > repeated.last)
            is_gone = bool(item.trashed) or item.status == "cancelled"
            if not is_told and not is_gone and item.date >= today:
                finding = Finding("", "status", "import.left_out", "problem", message)
                yield self._saved(replace(item, status="cancelled"), False, (finding,))

    def _keep_rule(self, repeated: RepeatingEvent) -> None:
        """Remember by which rule the dates come again, unless nothing of it has changed."""
        if not repeated.rule or repeated.uid not in self._touched:
            return
        database, series_id = self.newsroom.database, _series_id(repeated.uid)
        known = stored_series.get(database, series_id)
        excluded = {*repeated.excluded, *(known.excluded if known else ())}
        series = Series(
            series_id, repeated.rule, repeated.start, tuple(sorted(excluded)), repeated.last
        )
        stored_series.put(database, series)


def _series_id(uid: str) -> str:
    return identity("series", uid)[:32]


def _base(uid: str) -> str:
    return uid.rpartition("#")[0] or uid


def _other_uid(item: AgendaItem) -> str:
    """Return the UID that the same event has when it stops or begins to repeat."""
    return _base(item.uid) if "#" in item.uid else f"{item.uid}#{item.date}"


def _day(item: AgendaItem) -> str:
    return item.uid.rpartition("#")[2][:10] if "#" in item.uid else item.date
