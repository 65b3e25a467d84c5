"""What templates see of the agenda: events in words, as announced, and the weeks of a month."""

from calendar import Calendar
from collections.abc import Mapping, Sequence
from datetime import date

from newsroom.domain.agenda import AgendaItem
from newsroom.domain.dates import badge, long_date
from newsroom.domain.zones import printed_clock
from newsroom.publishing import addresses
from newsroom.publishing.content import Content, Picture
from newsroom.publishing.view_records import AgendaCard, CalendarDay, FileView
from newsroom.publishing.views import file_view
from newsroom.publishing.wording import AGENDA_KINDS, AGENDA_STATUSES


def awaits_time(content: Content, item: AgendaItem) -> bool:
    """Say whether an event has no time yet; for that of one that is over nobody waits."""
    return item.is_untimed and item.last_date >= content.today


def agenda_card(content: Content, item: AgendaItem, root: str) -> AgendaCard:
    """Return an agenda item with its time and place exactly as announced."""
    day, month, year = badge(item.date)
    several = item.last_date != item.date
    return AgendaCard(
        href=root + addresses.agenda_path(item),
        title=item.title,
        day=day,
        month=month,
        year=year,
        datetime=item.datetime,
        last=item.last_date if several else "",
        days=item.printed_days,
        time=_time(content, item),
        clock=_clock(content, item),
        place=item.place,
        kind=AGENDA_KINDS.get(item.kind, ""),
        status=AGENDA_STATUSES.get(item.status, ""),
        cancelled=item.status == "cancelled",
        notes=_changes(item),
        calendar=root + addresses.calendar_path(item),
        organiser=item.organiser,
        officials=", ".join(item.officials),
    )


def _time(content: Content, item: AgendaItem) -> str:
    if item.all_day:
        return "Sepanjang hari"
    return item.printed_time or ("Waktu menyusul" if awaits_time(content, item) else "")


def _clock(content: Content, item: AgendaItem) -> str:
    """The start alone, for a cell of the calendar; another zone than the office's is named."""
    if item.all_day or not item.start:
        return ""
    zone = "" if item.zone == content.site.zone else f" {item.zone}"
    return printed_clock(item.start) + zone


def _changes(item: AgendaItem) -> tuple[str, ...]:
    if item.status == "confirmed":
        return ()
    moved = f"Semula {long_date(item.moved_from)}." if item.moved_from else ""
    return tuple(filter(None, (moved, f"Alasan: {item.reason}" if item.reason else "")))


def attached_files(content: Content, item: AgendaItem, root: str) -> tuple[FileView, ...]:
    """Return the files of an event that are in the bundle, photos apart, in their order."""
    found = (content.files.get(media) for media in item.attachments)
    return tuple(file_view(file, root) for file in found if file is not None)


def attached_photos(content: Content, item: AgendaItem) -> tuple[Picture, ...]:
    """Return the photos of an event that are in the bundle, in their order."""
    found = (content.pictures.get(media) for media in item.attachments)
    return tuple(photo for photo in found if photo is not None)


def month_weeks(
    content: Content, month: str, items: Sequence[AgendaItem], root: str,
    holidays: Mapping[str, str],
) -> tuple[tuple[CalendarDay, ...], ...]:  # fmt: skip
    """Return the weeks of a month, Monday first, each day with its events."""
    cards = [(item.date, item.last_date, agenda_card(content, item, root)) for item in items]

    def cell(day: date) -> CalendarDay:
        iso = day.isoformat()
        events = tuple(card for first, last, card in cards if first <= iso <= last)
        inside = iso.startswith(month)
        holiday = holidays.get(iso, "")
        return CalendarDay(day.day, inside, day.weekday() == 6, holiday, events if inside else ())

    weeks = Calendar().monthdatescalendar(int(month[:4]), int(month[5:7]))
    return tuple(tuple(cell(day) for day in week) for week in weeks)
