"""How Beranda greets, and how it writes days, times and statuses."""

from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from newsroom.domain.agenda import AgendaItem
from newsroom.domain.date_words import DateWords
from newsroom.domain.zones import Moment, moment_of_utc, printed_clock

_STATES = {
    "draft": (QT_TRANSLATE_NOOP("Home", "Draf"), "plain"),
    "review": (QT_TRANSLATE_NOOP("Home", "Menunggu tinjauan"), "warn"),
    "approved": (QT_TRANSLATE_NOOP("Home", "Siap tayang"), "violet"),
    "published": (QT_TRANSLATE_NOOP("Home", "Tayang"), "ok"),
    "changed": (QT_TRANSLATE_NOOP("Home", "Diubah"), "warn"),
    "withdrawn": (QT_TRANSLATE_NOOP("Home", "Ditarik"), "bad"),
}
_EVENT_STATES = {
    "tentative": (QT_TRANSLATE_NOOP("Home", "Rencana"), "plain"),
    "postponed": (QT_TRANSLATE_NOOP("Home", "Ditunda"), "warn"),
    "cancelled": (QT_TRANSLATE_NOOP("Home", "Batal"), "bad"),
}


def greeting(hour: int, person: str) -> str:
    """`Selamat pagi, Redni`; without a name where nobody has said who they are."""
    part = _part_of_day(hour)
    if not person:
        return part
    words = QCoreApplication.translate("Home", "{greeting}, {person}")
    return words.format(greeting=part, person=person)


def _part_of_day(hour: int) -> str:
    if 4 <= hour < 11:
        return QCoreApplication.translate("Home", "Selamat pagi")
    if 11 <= hour < 15:
        return QCoreApplication.translate("Home", "Selamat siang")
    if 15 <= hour < 18:
        return QCoreApplication.translate("Home", "Selamat sore")
    return QCoreApplication.translate("Home", "Selamat malam")


def place_and_day(town: str, now: Moment, words: DateWords) -> str:
    """`Selasa, 18 April 2023 · Sofifi`."""
    day = words.long(date.fromisoformat(now.date))
    if not town:
        return day
    return QCoreApplication.translate("Home", "{day} · {town}").format(day=day, town=town)


def state_badge(state: str) -> tuple[str, str]:
    """Return (word, tone) of an article's status or `changed`."""
    word, tone = _STATES[state]
    return QCoreApplication.translate("Home", str(word)), tone


def event_badge(item: AgendaItem, today: str) -> tuple[str, str]:
    """Return (word, tone) of what must be known about an event: off, or today."""
    if item.status in _EVENT_STATES:
        word, tone = _EVENT_STATES[item.status]
        return QCoreApplication.translate("Home", str(word)), tone
    if item.date <= today <= item.last_date:
        return QCoreApplication.translate("Home", "Hari ini"), "accent"
    return "", ""


def event_detail(item: AgendaItem) -> str:
    """`10.00 WIT – Ruang Rapat Sekda`, as much of it as is known."""
    time = item.printed_time
    if item.all_day:
        time = QCoreApplication.translate("Home", "Sepanjang hari")
    if time and item.place:
        words = QCoreApplication.translate("Home", "{time} – {place}")
        return words.format(time=time, place=item.place)
    return time or item.place


def instant_words(utc: str, now: Moment, words: DateWords) -> str:
    """Return an instant, `2023-04-18T00:15:00Z`, as short as it stays clear."""
    return moment_words(moment_of_utc(utc, now.zone), now, words)


def moment_words(moment: Moment, now: Moment, words: DateWords) -> str:
    """`hari ini 10.42`, `kemarin 16.05`, `12 Apr 16.05`, `12 Apr 2023`; inside a sentence."""
    clock = printed_clock(moment.clock)
    distance = _distance(moment.date, now.date)
    if distance == 0:
        return QCoreApplication.translate("Home", "hari ini {clock}").format(clock=clock)
    if distance == -1:
        return QCoreApplication.translate("Home", "kemarin {clock}").format(clock=clock)
    day = day_words(moment.date, now, words)
    if moment.date[:4] != now.date[:4]:
        return day
    return QCoreApplication.translate("Home", "{day} {clock}").format(day=day, clock=clock)


def day_words(day: str, now: Moment, words: DateWords) -> str:
    """`hari ini`, `kemarin`, `12 Apr`, `12 Apr 2023`; inside a sentence."""
    distance = _distance(day, now.date)
    if distance == 0:
        return QCoreApplication.translate("Home", "hari ini")
    if distance == -1:
        return QCoreApplication.translate("Home", "kemarin")
    parsed = date.fromisoformat(day)
    short = f"{parsed.day} {words.short_month(parsed)}"
    return short if day[:4] == now.date[:4] else f"{short} {parsed.year}"


def _distance(day: str, today: str) -> int:
    return (date.fromisoformat(day) - date.fromisoformat(today)).days
