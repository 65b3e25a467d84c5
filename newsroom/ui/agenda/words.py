"""Kinds and states of events, and whole events, in the words of the language on screen."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from newsroom.domain.agenda import AgendaItem
from newsroom.domain.date_words import DateWords
from newsroom.services.calendar import Entry

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
    """`11.00 WITA`, `20.00–24.00 WIT`, `Sepanjang hari`, or that no time is known yet."""
    if item.all_day:
        return QCoreApplication.translate("Agenda", "Sepanjang hari")
    return item.printed_time or QCoreApplication.translate("Agenda", "Jam belum ada")


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
        "" if item.public else QCoreApplication.translate("Agenda", "Tidak tampil di situs"),
        story_word(entry),
    ]
    return ", ".join(part for part in parts if part)
