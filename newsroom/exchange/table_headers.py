"""What the columns of an agenda hold, told from the words above them (Indonesian and English)."""

import re

from newsroom.domain.zones import ZONES

ROLES = (
    "title", "date", "end_date", "time", "start", "end", "all_day", "zone", "place", "organiser",
    "officials", "kind", "status", "reason", "moved_from", "public", "notes",
)  # fmt: skip
"""What a column can hold; an empty role is a column that is not read."""
MANY = frozenset({"place", "officials", "notes"})
"""Roles that several columns may have."""

_WORDS = {
    "title": "judul|acara|kegiatan|agenda|nama kegiatan|nama acara|nama agenda|judul kegiatan"
    "|judul acara|judul agenda|uraian|uraian kegiatan|uraian acara|perihal|agenda kegiatan|topik"
    "|title|subject|event|event title|event name|activity|summary",
    "date": "tanggal|tgl|hari tanggal|hari tgl|hari dan tanggal|tanggal mulai|tgl mulai"
    "|tanggal kegiatan|tanggal acara|tanggal pelaksanaan|hari tanggal pelaksanaan|date|start date"
    "|event date",
    "end_date": "tanggal selesai|tgl selesai|tanggal akhir|tgl akhir|tanggal berakhir"
    "|sampai tanggal|s d tanggal|hingga tanggal|end date",
    "time": "waktu|jam|pukul|waktu kegiatan|waktu acara|waktu pelaksanaan|jam kegiatan"
    "|jam pelaksanaan|time",
    "start": "mulai|jam mulai|waktu mulai|pukul mulai|dari jam|dari pukul|jam awal|start"
    "|start time|from",
    "end": "selesai|jam selesai|waktu selesai|pukul selesai|sampai|sampai jam|sampai pukul"
    "|berakhir|jam berakhir|jam akhir|end|end time|until",
    "all_day": "sepanjang hari|seharian|all day",
    "zone": "zona|zona waktu|wilayah waktu|zone|time zone|timezone",
    "place": "tempat|lokasi|tempat kegiatan|tempat acara|tempat pelaksanaan|lokasi kegiatan"
    "|lokasi acara|alamat|ruang|ruangan|kota|place|location|venue",
    "organiser": "penyelenggara|instansi penyelenggara|unit penyelenggara|opd penyelenggara"
    "|pelaksana|opd|instansi|panitia|organizer|organiser",
    "officials": "pejabat|pejabat hadir|pejabat yang hadir|dihadiri|dihadiri oleh|yang hadir"
    "|pimpinan|official|officials|attended by",
    "kind": "jenis|jenis kegiatan|jenis acara|jenis agenda|kategori|tipe|kind|type|category",
    "status": "status|status kegiatan|status acara|status agenda|state",
    "reason": "alasan|sebab|reason",
    "moved_from": "semula|tanggal semula|originally",
    "public": "tampilkan|tampilkan di situs|tampil|tampil di situs|publik|sifat|visibilitas"
    "|public|show on site|visibility|sensitivity|private",
    "notes": "catatan|catatan redaksi|keterangan|ket|deskripsi|notes|note|newsroom notes|remarks"
    "|description",
    "": "no|nomor|no urut|nr|id|hari|day|number",
}
_ROLE_OF = {word: role for role, words in _WORDS.items() for word in words.split("|")}
_ZONE = re.compile(rf"\b({'|'.join(ZONES)})\b", re.IGNORECASE)
_NOT_A_LETTER = re.compile(r"[\W_]+")


def is_header_word(text: str) -> bool:
    """Say whether a text is what people write above a column, and nothing else."""
    return _plain(text) in _ROLE_OF


def role_of_header(text: str) -> str | None:
    """Return the role that a header names, by its first words where it says more.

    An empty role is a column that is not read (`No`); None where the words are not known.
    """
    words = _plain(text).split()
    for length in range(len(words), 0, -1):
        role = _ROLE_OF.get(" ".join(words[:length]))
        if role is not None:
            return role
    return None


def says_private(text: str) -> bool:
    """Say whether a yes below a header hides an event: `Private` of Outlook and Google."""
    return _plain(text) == "private"


def zone_of_header(text: str) -> str:
    """Return the zone that a header gives to its column: `Waktu (WIT)` → `WIT`."""
    found = {label.upper() for label in _ZONE.findall(text)}
    return found.pop() if len(found) == 1 else ""


def _plain(text: str) -> str:
    return _NOT_A_LETTER.sub(" ", _ZONE.sub(" ", text.casefold())).strip()
