"""Repeating events: announce, change, drop and follow a rule, each as one action.

Every date is an agenda item of its own. Rules without an end are written two years ahead and
written on as time goes by. Each verb returns a `Step`, which `series_steps` takes back. A scope
is `one` (only a date), `following` (it and those behind it) or `all`.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from newsroom.domain.agenda import AgendaItem
from newsroom.domain.errors import NewsroomError
from newsroom.domain.recurrence import Rule, completed, later, read_rule, shifted
from newsroom.domain.series import Series, facets, moved, next_date, spread
from newsroom.domain.slug import MAX_LENGTH, slugify
from newsroom.exchange import recurrence
from newsroom.exchange.draft import identity
from newsroom.exchange.recurrence import MAX_DAYS, MAX_OCCURRENCES
from newsroom.services.changes import NOTHING, Changes
from newsroom.services.listing import find_record
from newsroom.services.newsroom import Newsroom
from newsroom.services.series_steps import Step, Writing
from newsroom.storage import agenda as stored_agenda
from newsroom.storage import series as stored_series

_MARGIN = 31
"""Days or dates that may be missing ahead before a rule without an end is written on."""


def rule_of(newsroom: Newsroom, item: AgendaItem) -> str:
    """Return the rule by which a date comes again from itself on; nothing for a single event.

    A rule of so many dates counts only this one and those behind it.
    """
    series = stored_series.get(newsroom.database, item.series) if item.series else None
    if series is None:
        return ""
    rule = _rule(series)
    return replace(rule, count=_left(rule, series, item.occurrence)).text


def announce(newsroom: Newsroom, item: AgendaItem, rule: str) -> Step:
    """Store a new event and its further dates.

    Raises NewsroomError for a rule that cannot be followed, that meets no day or too many.
    """
    with newsroom.database.write():
        writing = Writing(newsroom)
        named = replace(item, id=item.id or newsroom.new_id())
        _begin(writing, named, read_rule(rule))
        return writing.step(named.id)


def _begin(writing: Writing, item: AgendaItem, rule: Rule) -> None:
    """Make an event the first date of a new series."""
    newsroom = writing.newsroom
    rule = completed(rule, date.fromisoformat(item.date))
    days, until = _planned(newsroom, rule, item.date)
    series = Series(newsroom.new_id(), rule.text, _start(item.date, item), (), until)
    writing.put(series)
    first = writing.save(replace(item, series=series.id, occurrence=item.date))
    _write_dates(writing, [first], days[1:])


def _start(day: str, item: AgendaItem) -> str:
    return f"{day}T{item.start}" if item.start else day


def _planned(newsroom: Newsroom, rule: Rule, start: str) -> tuple[list[str], str]:
    """Return the days of a rule, the first date among them, and how far they are written down."""
    first = date.fromisoformat(start)
    if rule.until and rule.until < start:
        raise NewsroomError(
            "Pengulangan berakhir sebelum tanggal pertamanya. Pilih tanggal terakhir yang "
            "lebih kemudian."
        )
    horizon = _horizon(newsroom, first) if rule.is_endless else date.max
    found = recurrence.days(rule, first, first, horizon, MAX_OCCURRENCES)
    if not found.days:
        raise NewsroomError(
            "Tidak ada tanggal yang cocok dengan pengulangan ini. Pilih aturan yang lain."
        )
    if found.cut and not rule.is_endless:
        raise NewsroomError(
            "Pengulangan ini lebih dari {count} tanggal. Pilih akhir yang lebih awal, atau jarak "
            "yang lebih panjang.",
            count=MAX_OCCURRENCES,
        )
    days = sorted({start, *(day.isoformat() for day in found.days)})
    days = days[: rule.count] if rule.count else days
    return days, _reached(days, horizon.isoformat()) if found.cut else ""


def _horizon(newsroom: Newsroom, first: date) -> date:
    return max(first, _today(newsroom)) + timedelta(days=MAX_DAYS)


def _today(newsroom: Newsroom) -> date:
    return date.fromisoformat(newsroom.present().date)


def _reached(days: Sequence[str], horizon: str) -> str:
    """Return the last day that is written down: the last date where there were too many."""
    return days[-1] if len(days) >= MAX_OCCURRENCES else horizon


def _write_dates(writing: Writing, rows: Sequence[AgendaItem], days: Sequence[str]) -> None:
    """Write further dates as the last of some rows are."""
    for day in days:
        item, uid = next_date(rows, day), _uid(writing, rows[-1].uid, day)
        writing.save(
            replace(
                item,
                slug=_slug(item.title, day),
                uid=uid,
                source=identity("ics", uid) if uid else "",
            )
        )


def _uid(writing: Writing, known: str, day: str) -> str:
    """Return the UID of a further date of an imported series; dates moved since keep theirs."""
    base, sign, _ = known.rpartition("#")
    uid = f"{base}#{day}" if sign else ""
    is_taken = uid and stored_agenda.get_by_uid(writing.newsroom.database, uid) is not None
    return "" if is_taken else uid


def _slug(title: str, day: str) -> str:
    """`apel-senin-2026-11-30`: numbers would have to be tried out one by one for each date."""
    words = slugify(title, "agenda")[: MAX_LENGTH - len(day) - 1].rstrip("-")
    return f"{words}-{day}"


# Changing dates


def change(
    newsroom: Newsroom,
    item: AgendaItem,
    scope: str,
    based_on: int | None = None,
    before: AgendaItem | None = None,
) -> Step:
    """Save a date, and give what was changed on it to those that follow, or to all.

    `before` is what the change is measured from where this date has been saved already. What
    another date has of its own stays; a day moves them all by as many days; times are local.
    Raises what `agenda.save` raises.
    """
    with newsroom.database.write():
        writing = Writing(newsroom)
        opened = before or stored_agenda.get(newsroom.database, item.id) or item
        saved = writing.save(item, based_on)
        if scope != "one" and saved.series:
            _spread(writing, opened, saved, scope)
        return writing.step(saved.id)


def share(newsroom: Newsroom, item_id: str, before: AgendaItem, scope: str) -> Step:
    """Give what was changed on a date since `before`, and is stored, to others of its series."""
    return change(newsroom, _item(newsroom, item_id), scope, before=before)


def _spread(writing: Writing, before: AgendaItem, saved: AgendaItem, scope: str) -> None:
    before = replace(before, series=saved.series, occurrence=saved.occurrence)
    rows = [row for row in _living(writing, saved.series) if row.id != saved.id]
    if scope == "following":
        rows = [row for row in rows if row.occurrence > saved.occurrence]
    for row, changed in zip(rows, spread(rows, before, saved), strict=True):
        if changed != row:
            writing.save(changed)
    days = facets(saved)["day"] - facets(before)["day"]
    if days:
        _move_rule(writing, saved, scope, days)


def _living(writing: Writing, series_id: str) -> list[AgendaItem]:
    found = stored_series.dates(writing.newsroom.database, series_id)
    return [row for row in found if not row.trashed]


def _move_rule(writing: Writing, item: AgendaItem, scope: str, days: int) -> None:
    """Let the rule name the days to which its dates have moved, where a rule can say that."""
    series = stored_series.get(writing.newsroom.database, item.series)
    rule = shifted(_rule(series), days) if series is not None else None
    if series is None or rule is None:
        return
    if scope == "following":
        series = _split(writing, series, item.occurrence)
        rule = shifted(_rule(series), days) or rule
    writing.put(replace(moved(series, days), rule=rule.text))
    for row in stored_series.dates(writing.newsroom.database, series.id):
        writing.save(replace(row, occurrence=later(row.occurrence, days)))


def _rule(series: Series) -> Rule:
    return completed(read_rule(series.rule), date.fromisoformat(series.first_day))


def _split(writing: Writing, series: Series, day: str) -> Series:
    """Make a date and those behind it a series of their own; with none before it, it is one."""
    rows = stored_series.dates(writing.newsroom.database, series.id)
    if not any(row.occurrence < day and not row.trashed for row in rows):
        return series
    rule = _rule(series)
    later_part = Series(
        writing.newsroom.new_id(),
        rule.ending(rule.until, _left(rule, series, day)).text,
        day + series.start[10:],
        tuple(one for one in series.excluded if one >= day),
        series.until,
    )
    writing.put(later_part)
    for row in rows:
        if row.occurrence >= day:
            writing.save(replace(row, series=later_part.id))
    _end_before(writing, series, day)
    return later_part


def _left(rule: Rule, series: Series, day: str) -> int:
    """Return how many of a counted rule's dates lie on a day and behind it."""
    if not rule.count:
        return 0
    start, end = map(date.fromisoformat, (series.first_day, day))
    # The first date counts as one also where the rule does not name it.
    before = {start, *recurrence.days(rule, start, start, end, MAX_OCCURRENCES).days} - {end}
    return max(1, rule.count - len(before))


def _end_before(writing: Writing, series: Series, day: str) -> None:
    """Let a rule end on the day before one."""
    rule = _rule(series).ending(later(day, -1))
    kept = tuple(one for one in series.excluded if one < day)
    writing.put(replace(series, rule=rule.text, excluded=kept, until=""))


# Dropping dates


def drop(newsroom: Newsroom, item_id: str, scope: str) -> Step:
    """Move a date to the trash, with those that follow, or all: they do not come again."""
    with newsroom.database.write():
        writing = Writing(newsroom)
        item = _item(newsroom, item_id)
        series = stored_series.get(newsroom.database, item.series) if item.series else None
        if scope == "one" or series is None:
            _drop_one(writing, item, series)
        else:
            _drop_many(writing, item, series, scope)
        return writing.step(item_id)


def _item(newsroom: Newsroom, item_id: str) -> AgendaItem:
    record = find_record(newsroom, item_id)
    if not isinstance(record, AgendaItem):
        raise NewsroomError("Agenda {id} tidak ada di ruang redaksi ini.", id=item_id)
    return record


def _drop_one(writing: Writing, item: AgendaItem, series: Series | None) -> None:
    writing.trash(item)
    if series is not None:
        days = tuple(sorted({*series.excluded, item.occurrence}))
        writing.put(replace(series, excluded=days))


def _drop_many(writing: Writing, item: AgendaItem, series: Series, scope: str) -> None:
    rows = _living(writing, series.id)
    goes = [row for row in rows if scope == "all" or row.occurrence >= item.occurrence]
    for row in goes:
        writing.trash(row)
    if len(goes) < len(rows):
        _end_before(writing, series, item.occurrence)
    else:
        writing.put(replace(series, until=""))


# Another rule


def re_rule(newsroom: Newsroom, item_id: str, rule: str) -> Step:
    """Let a date and those that follow go by another rule; an empty one ends the repetition.

    Dates that the new rule names too keep their row with all that is theirs. Others go to the
    trash, but for those with an article, which stay as single events. Raises what `announce`
    raises.
    """
    with newsroom.database.write():
        writing = Writing(newsroom)
        item = _item(newsroom, item_id)
        series = stored_series.get(newsroom.database, item.series) if item.series else None
        if series is not None and rule:
            _renew(writing, item, _split(writing, series, item.occurrence), read_rule(rule))
        elif series is not None:
            _finish(writing, item, series)
        elif rule:
            _begin(writing, item, read_rule(rule))
        return writing.step(item_id)


def _finish(writing: Writing, item: AgendaItem, series: Series) -> None:
    """Make a date a single event, the last of its series."""
    rows = [row for row in _living(writing, series.id) if row.occurrence > item.occurrence]
    _let_go(writing, rows)
    _end_before(writing, series, item.occurrence)
    writing.save(replace(item, series="", occurrence=""))


def _renew(writing: Writing, item: AgendaItem, series: Series, rule: Rule) -> None:
    rule = completed(rule, date.fromisoformat(item.occurrence))
    days, until = _planned(writing.newsroom, rule, item.occurrence)
    rows = _living(writing, series.id)
    _let_go(writing, [row for row in rows if row.occurrence not in days])
    start = _start(item.occurrence, item)
    writing.put(replace(series, rule=rule.text, start=start, until=until))
    stay = [row for row in rows if row.occurrence in days]
    there = {*series.excluded, *(row.occurrence for row in stay)}
    _write_dates(writing, rows or [item], [day for day in days if day not in there])


def _let_go(writing: Writing, rows: Sequence[AgendaItem]) -> None:
    """Make dates single events, and move those without an article to the trash."""
    told = stored_series.with_story(writing.newsroom.database, [row.id for row in rows])
    for row in rows:
        single = writing.save(replace(row, series="", occurrence=""))
        if row.id not in told:
            writing.trash(single)


# Rules without an end


def needs_more(newsroom: Newsroom) -> bool:
    """Say whether `extend` has something to write."""
    return bool(_due(newsroom))


def extend(newsroom: Newsroom) -> Changes:
    """Write further dates of rules without an end, so that two years ahead are known.

    Days that have passed meanwhile are not written. Nothing is written where nothing is missing.
    """
    due = _due(newsroom)
    if not due:
        return NOTHING
    with newsroom.database.write():
        writing = Writing(newsroom)
        for series in due:
            _write_on(writing, series, _today(newsroom))
        return writing.changes


def _due(newsroom: Newsroom) -> list[Series]:
    near = (_today(newsroom) + timedelta(days=MAX_DAYS - _MARGIN)).isoformat()
    return [
        series
        for series in stored_series.written_until_before(newsroom.database, near)
        if _room(newsroom, series) > _MARGIN
    ]


def _room(newsroom: Newsroom, series: Series) -> int:
    """Return how many dates may still be written ahead."""
    today = newsroom.present().date
    return MAX_OCCURRENCES - stored_series.count_from(newsroom.database, series.id, today)


def _write_on(writing: Writing, series: Series, today: date) -> None:
    newsroom, rows = writing.newsroom, _living(writing, series.id)
    if not rows:  # all its dates were thrown away: nobody wants another one
        writing.put(replace(series, until=""))
        return
    horizon, room = today + timedelta(days=MAX_DAYS), _room(newsroom, series)
    start = date.fromisoformat(series.first_day)
    first = max(today, date.fromisoformat(series.until) + timedelta(days=1))
    found = recurrence.days(_rule(series), start, first, horizon, room)
    days = [day.isoformat() for day in found.days]
    _write_dates(writing, rows, [day for day in days if day not in series.excluded])
    reached = days[-1] if len(days) == room else horizon.isoformat()
    writing.put(replace(series, until=reached if found.cut else ""))
