"""What the media room says about items: kind, size, length, uses, what is missing, dates."""

import re
from collections import Counter
from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from newsroom.domain.dates import month_number
from newsroom.domain.media import LONGEST_ALT, MediaItem
from newsroom.domain.zones import printed_clock
from newsroom.services.library import Place
from newsroom.ui.common.quantities import number_text, size_text

ICONS = {"photo": "image", "video": "video", "audio": "music", "document": "file-text"}
"""Icon of what has no picture of its own."""
PLACE_ICONS = {
    "article": "newspaper", "agenda": "calendar-days", "album": "images", "media": "video",
}  # fmt: skip
_DATE = re.compile(r"(\d{1,2})[\s./-]+([A-Za-z]{3,}|\d{1,2})[\s./-]+(\d{4})")
_ISO_DATE = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_CLOCK = re.compile(r"(\d{1,2})[.:](\d{2})")


def length_text(seconds: float) -> str:
    """Write the length of a film: `3.20`, `1.02.05`."""
    whole = round(seconds)
    hours, minutes, rest = whole // 3600, whole // 60 % 60, whole % 60
    dot = QCoreApplication.translate("Media", ".")
    if hours:
        return f"{hours}{dot}{minutes:02d}{dot}{rest:02d}"
    return f"{minutes}{dot}{rest:02d}"


def type_text(item: MediaItem) -> str:
    """Return what kind of thing an item is, in a word."""
    if item.type == "photo":
        return QCoreApplication.translate("Media", "Foto")
    if item.type == "video":
        return QCoreApplication.translate("Media", "Video")
    if item.type == "audio":
        return QCoreApplication.translate("Media", "Suara")
    return QCoreApplication.translate("Media", "Dokumen")


def facts_text(item: MediaItem) -> str:
    """Return what the file is: `JPG · 2,1 MB · 4000 × 3000`."""
    facts = [item.extension.upper(), size_text(item.bytes)]
    if item.width:
        facts.append(f"{item.width} × {item.height}")
    if item.duration:
        facts.append(length_text(item.duration))
    return " · ".join(facts)


def lacking_text(item: MediaItem) -> str:
    """Return what a photo still lacks; empty where nothing is."""
    if item.lacks == ("alt", "credit"):
        return QCoreApplication.translate("Media", "Tanpa teks alternatif & kredit")
    if item.lacks == ("alt",):
        return QCoreApplication.translate("Media", "Tanpa teks alternatif")
    return QCoreApplication.translate("Media", "Tanpa kredit") if item.lacks else ""


def uses_text(count: int) -> str:
    if not count:
        return QCoreApplication.translate("Media", "Belum dipakai")
    return QCoreApplication.translate("Media", "Dipakai {n}×").format(n=number_text(count))


def spoken(item: MediaItem, uses: int) -> str:
    """Return a cell in words, for a screen reader."""
    parts = [item.shown_title, type_text(item), uses_text(uses), lacking_text(item)]
    if item.duration:
        parts.insert(2, length_text(item.duration))
    return ". ".join(part for part in parts if part)


def places_text(places: Sequence[Place]) -> str:
    """Return where something is used as part of a sentence: `2 artikel, 1 album`."""
    counts = Counter(place.kind for place in places)
    words = (
        QCoreApplication.translate("Media", "%Ln artikel", "", counts["article"]),
        QCoreApplication.translate("Media", "%Ln agenda", "", counts["agenda"]),
        QCoreApplication.translate("Media", "%Ln album", "", counts["album"]),
        QCoreApplication.translate("Media", "%Ln video", "", counts["media"]),
    )
    kinds = ("article", "agenda", "album", "media")
    return ", ".join(word for kind, word in zip(kinds, words, strict=True) if counts[kind])


def advice(weakness: str) -> str:
    """Say how to make a weak alternative text better; `weakness` is of `weakness_of_alt`."""
    if weakness == "name":
        return QCoreApplication.translate("Media", "Ini nama berkas. Tulis apa yang terlihat.")
    if weakness == "photo":
        return QCoreApplication.translate(
            "Media", "Langsung sebut apa yang terlihat, tanpa kata “foto” di depan."
        )
    if weakness == "caption":
        return QCoreApplication.translate(
            "Media", "Sama dengan keterangan. Tulis apa yang terlihat, bukan beritanya."
        )
    if weakness == "long":
        return QCoreApplication.translate(
            "Media", "Lebih dari {n} huruf. Ringkas agar enak didengar."
        ).format(n=LONGEST_ALT)
    return ""


def taken_text(taken: str) -> str:
    """Write when something was taken, `17 April 2023 09.12`; what is no date is shown as it is."""
    day = QDate.fromString(taken[:10], "yyyy-MM-dd")
    if not day.isValid():
        return taken
    text = QLocale().toString(day, "d MMMM yyyy")
    return f"{text} {printed_clock(taken[11:16])}".strip()


def read_taken(text: str) -> str | None:
    """Read a date with or without a clock → `2023-04-17T09:12`; None for what is no date."""
    if not text.strip():
        return ""
    iso, written = _ISO_DATE.search(text), _DATE.search(text)
    if iso is not None:
        year, month, day, end = iso[1], int(iso[2]), iso[3], iso.end()
    elif written is not None:
        year, day, end = written[3], written[1], written.end()
        month = int(written[2]) if written[2].isdigit() else month_number(written[2]) or 0
    else:
        return None
    clock = _CLOCK.search(text, end)
    try:
        found = date(int(year), month, int(day)).isoformat()
    except ValueError:
        return None
    return f"{found}T{int(clock[1]):02d}:{clock[2]}" if clock and _is_clock(clock) else found


def _is_clock(clock: re.Match[str]) -> bool:
    return int(clock[1]) < 24 and int(clock[2]) < 60
