"""Words of the site: names of kinds and statuses, titles, numbers, sizes, moments."""

from collections.abc import Iterable, Mapping

from newsroom.domain.article import Article
from newsroom.domain.dates import long_date, month_title
from newsroom.domain.zones import Moment, printed_clock

TITLE_LENGTH = 70
"""Characters of a `<title>` with the site's name; search pages cut longer ones."""
DESCRIPTION_LENGTH = 200

AGENDA_STATUSES = {
    "tentative": "Rencana",
    "postponed": "Ditunda",
    "rescheduled": "Dijadwalkan ulang",
    "cancelled": "Dibatalkan",
}
AGENDA_KINDS = {
    "rapat": "Rapat",
    "upacara": "Upacara",
    "publik": "Acara publik",
    "pelatihan": "Pelatihan",
}
ARTICLE_KINDS = {
    "siaran-pers": "Siaran pers",
    "pengumuman": "Pengumuman",
    "klarifikasi": "Klarifikasi",
    "ralat": "Ralat",
    "feature": "Feature",
    "foto": "Foto",
    "video": "Video",
}
MEDIA_KINDS = {"photo": "Foto", "video": "Video", "audio": "Audio", "document": "Dokumen"}
DIP_CLASSES = {
    "berkala": "Berkala",
    "serta-merta": "Serta-merta",
    "setiap-saat": "Setiap saat",
}
DIP_COLUMNS = ("unit", "responsible", "made", "form", "retention")


def shorten(text: str, limit: int) -> str:
    """Cut a text at a word boundary so that it has at most `limit` characters, `…` included."""
    if len(text) <= limit:
        return text
    kept = text[:limit].rpartition(" ")[0] or text[: limit - 1]
    return kept.rstrip(" ,;:.–-") + "…"


def page_title(title: str, name: str) -> str:
    """`Title – Name` in at most 70 characters; without the name where it is too long."""
    room = TITLE_LENGTH - len(name) - 3
    if room < TITLE_LENGTH // 2 or title == name:
        return shorten(title, TITLE_LENGTH)
    return f"{shorten(title, room)} – {name}"


def decimal(number: float, digits: int = 1) -> str:
    """`2.13` → `2,1`; a trailing `,0` is left out."""
    return f"{number:.{digits}f}".removesuffix("." + "0" * digits).replace(".", ",")


def size_words(count: int) -> str:
    """A file's size as Indonesian readers write it: `2,1 MB`, `640 KB`."""
    for unit, factor in (("GB", 1_000_000_000), ("MB", 1_000_000)):
        if count >= factor * 0.95:
            return f"{decimal(count / factor)} {unit}"
    return f"{max(1, round(count / 1000))} KB"


def duration_words(seconds: float) -> str:
    """`200` → `3 menit 20 detik`; nothing where the duration is unknown."""
    minutes, rest = divmod(round(seconds), 60)
    parts = [(minutes, "menit"), (rest, "detik")]
    return " ".join(f"{number} {unit}" for number, unit in parts if number)


def moment_words(moment: Moment) -> str:
    """`Selasa, 18 April 2023, 09.15 WIT`."""
    return f"{long_date(moment.date)}, {printed_clock(moment.clock)} {moment.zone}"


def month_words(month: str) -> str:
    """`2023-04` → `April 2023`."""
    return month_title(int(month[:4]), int(month[5:7]))


def kicker(article: Article) -> str:
    """The line above a headline: kind (unless plain news) and category."""
    return " · ".join(filter(None, (ARTICLE_KINDS.get(article.kind, ""), article.category)))


def names(people: Mapping[str, str], initials: Iterable[str]) -> str:
    """`Acm, Redni` or the full names where they are known."""
    return ", ".join(people.get(short) or short for short in initials)
