"""Kinds and states of events, and whole events, in the words of the language on screen."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from newsroom.domain.agenda import AgendaItem
from newsroom.domain.date_words import DateWords
from newsroom.domain.media import MediaItem
from newsroom.services.calendar import Entry
from newsroom.services.known_names import KnownPlace
from newsroom.ui.agenda.zones.words import here_words
from newsroom.ui.common.quantities import size_text

KIND_TONES = {
    "rapat": "accent", "upacara": "cengkih", "publik": "ok", "pelatihan": "violet",
    "lainnya": "plain",
}  # fmt: skip
"""The colour of each kind; the word always stands beside it or in the panel."""
STORY_TONES = {"live": "ok", "draft": "violet", "missing": "warn"}


def count_words(count: int) -> str:
    """`4 agenda`."""
    return QCoreApplication.translate("Agenda", "%n agenda", "", count)


def kind_word(kind: str) -> str:
    """Return a kind of event as people read it."""
    words = {
        "rapat": QCoreApplication.translate("Agenda", "Rapat"),
        "upacara": QCoreApplication.translate("Agenda", "Upacara"),
        "publik": QCoreApplication.translate("Agenda", "Publik"),
        "pelatihan": QCoreApplication.translate("Agenda", "Pelatihan"),
        "lainnya": QCoreApplication.translate("Agenda", "Lainnya"),
    }
    return words[kind]


def status_word(status: str) -> str:
    """Return a status as people read it."""
    words = {
        "confirmed": QCoreApplication.translate("Agenda", "Pasti"),
        "tentative": QCoreApplication.translate("Agenda", "Rencana"),
        "postponed": QCoreApplication.translate("Agenda", "Ditunda"),
        "rescheduled": QCoreApplication.translate("Agenda", "Dijadwalkan ulang"),
        "cancelled": QCoreApplication.translate("Agenda", "Batal"),
    }
    return words[status]


def story_word(entry: Entry) -> str:
    """Return whether there is a story about an event; nothing as long as none is due."""
    words = {
        "live": QCoreApplication.translate("Agenda", "Berita tayang"),
        "draft": QCoreApplication.translate("Agenda", "Berita belum tayang"),
        "missing": QCoreApplication.translate("Agenda", "Belum ada berita"),
    }
    return words.get(entry.story_state, "")


def time_words(item: AgendaItem) -> str:
    """`11.00 WITA`, `20.00–24.00 WIT`, `Sepanjang hari`, or that the time is still to come."""
    if item.all_day:
        return QCoreApplication.translate("Agenda", "Sepanjang hari")
    return item.printed_time or QCoreApplication.translate("Agenda", "Waktu menyusul")


def repeat_word(item: AgendaItem) -> str:
    """Return `Berulang` for a date of a series."""
    return QCoreApplication.translate("Agenda", "Berulang") if item.series else ""


def spoken(entry: Entry, words: DateWords) -> str:
    """Return an event in one sentence for a screen reader, with everything that colours say."""
    item = entry.item
    first, last = date.fromisoformat(item.date), date.fromisoformat(entry.last_day)
    parts = [
        time_words(item),
        item.title,
        item.place,
        words.days(first, last) if last > first else "",
        kind_word(item.kind),
        status_word(item.status) if item.status != "confirmed" else "",
        repeat_word(item),
        "" if item.public else QCoreApplication.translate("Agenda", "Tidak tampil di situs"),
        story_word(entry),
        here_words(item, entry.office_zone, words),
    ]
    return ", ".join(part for part in parts if part)


def place_words(place: KnownPlace) -> str:
    """Return where a place is and which clocks it keeps: `Ternate · WIT`."""
    return " · ".join(part for part in (place.town, place.zone) if part)


def crew_words(item: AgendaItem) -> str:
    """Return who is on duty for an event, and with which vehicle."""
    crew = dict.fromkeys((*item.reporters, *item.photographers))
    return ", ".join((*crew, item.vehicle) if item.vehicle else crew)


def file_words(item: MediaItem) -> str:
    """Return what a file is, and whether it can never be published: `PDF · 2,1 MB`."""
    facts = f"{item.extension.upper()} · {size_text(item.bytes)}"
    if not item.exempt:
        return facts
    text = QCoreApplication.translate("Agenda", "{facts} · dikecualikan, tidak ikut terbit")
    return text.format(facts=facts)
