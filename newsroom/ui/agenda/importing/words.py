"""What columns hold, what becomes of rows and how cells were read, in words."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from newsroom.domain.agenda import AgendaItem
from newsroom.domain.date_words import DateWords
from newsroom.domain.zones import printed_clock
from newsroom.ui.agenda.words import kind_word, status_word, time_words

OUTCOME_LOOKS = {
    "refused": ("circle-x", "bad"),
    "new": ("plus", "ok"),
    "updated": ("refresh-cw", "violet"),
    "same": ("check", "muted"),
    "unread": ("circle-help", "faint"),
}
"""Outcome → (icon, colour)."""


def role_word(role: str) -> str:
    """Return what a column holds; an empty role is one that is not read."""
    words = {
        "": QCoreApplication.translate("AgendaImport", "Abaikan"),
        "title": QCoreApplication.translate("AgendaImport", "Judul"),
        "date": QCoreApplication.translate("AgendaImport", "Tanggal"),
        "end_date": QCoreApplication.translate("AgendaImport", "Tanggal selesai"),
        "time": QCoreApplication.translate("AgendaImport", "Waktu"),
        "start": QCoreApplication.translate("AgendaImport", "Jam mulai"),
        "end": QCoreApplication.translate("AgendaImport", "Jam selesai"),
        "all_day": QCoreApplication.translate("AgendaImport", "Sepanjang hari"),
        "zone": QCoreApplication.translate("AgendaImport", "Zona waktu"),
        "place": QCoreApplication.translate("AgendaImport", "Tempat"),
        "organiser": QCoreApplication.translate("AgendaImport", "Penyelenggara"),
        "officials": QCoreApplication.translate("AgendaImport", "Pejabat"),
        "kind": QCoreApplication.translate("AgendaImport", "Jenis"),
        "status": QCoreApplication.translate("AgendaImport", "Status"),
        "reason": QCoreApplication.translate("AgendaImport", "Alasan"),
        "moved_from": QCoreApplication.translate("AgendaImport", "Tanggal semula"),
        "public": QCoreApplication.translate("AgendaImport", "Tampilkan di situs"),
        "notes": QCoreApplication.translate("AgendaImport", "Catatan redaksi"),
        "open_end": QCoreApplication.translate("AgendaImport", "Sampai selesai"),
    }
    return words[role]


def outcome_word(outcome: str) -> str:
    """Return what becomes of a row."""
    words = {
        "refused": QCoreApplication.translate("AgendaImport", "Ditolak"),
        "new": QCoreApplication.translate("AgendaImport", "Baru"),
        "updated": QCoreApplication.translate("AgendaImport", "Diperbarui"),
        "same": QCoreApplication.translate("AgendaImport", "Sudah ada"),
        "unread": QCoreApplication.translate("AgendaImport", "Belum dibaca"),
    }
    return words[outcome]


def read_words(item: AgendaItem, role: str, words: DateWords) -> str:
    """Return how a cell of a role was understood; nothing for what stays as it is written."""
    first, last = date.fromisoformat(item.date), date.fromisoformat(item.last_date)
    if role == "date":
        return words.days(first, last) if last > first else words.long(first)
    if role == "end_date":
        return words.medium(last)
    if role == "time":
        return time_words(item)
    if role == "start":
        return f"{printed_clock(item.start)} {item.zone}" if item.start else time_words(item)
    return _choice_words(item, role)


def _choice_words(item: AgendaItem, role: str) -> str:
    if role == "zone":
        return item.zone
    if role == "kind":
        return kind_word(item.kind)
    if role == "status":
        return status_word(item.status)
    if role == "public":
        shown = QCoreApplication.translate("AgendaImport", "Tampil di situs")
        return shown if item.public else QCoreApplication.translate("AgendaImport", "Internal")
    return ""
