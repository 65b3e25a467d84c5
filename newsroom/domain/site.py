"""The office and its site: facts that travel in the newsroom file."""

from dataclasses import dataclass, fields

from newsroom.domain.errors import NewsroomError
from newsroom.domain.fields import yes_or_no
from newsroom.domain.release_numbers import checked_pattern
from newsroom.domain.zones import zone_named


@dataclass(frozen=True)
class Site:
    """What pages say about the office. Every field is a text that the office can change."""

    name: str = "Ruang Redaksi"
    """Short name in the masthead."""
    office: str = ""
    """Full name of the institution."""
    region: str = ""
    """The line below the masthead, such as the province."""
    town: str = ""
    url: str = ""
    """Address of the published site with a slash at its end; empty until it is known."""
    zone: str = "WIT"
    separator: str = " _ "
    """Between dateline and text: `Sofifi _ Sekretaris …`."""
    credit: str = ""
    """Line after an article, `©Diskominfosan`."""
    four_eyes: str = "no"
    """`yes` when nobody may approve or publish what he wrote himself."""
    release_pattern: str = ""
    """How press releases are numbered: `RP/{romawi}/{tanggal}/PROVMALUT`."""
    quotes: str = "yes"
    """`yes` when straight quotes become curly ones while somebody writes."""
    dashes: str = "yes"
    """`yes` when `--` becomes a dash, `...` an ellipsis and `(c)` the sign ©."""
    blanks: str = "yes"
    """`yes` when two blanks behind a sentence become one."""
    travel_minutes: str = "60"
    """What the way between two towns takes at least; a shorter gap in the agenda is told."""
    language: str = "id"
    description: str = ""
    address: str = ""
    phone: str = ""
    email: str = ""
    about: str = ""
    """Markdown of the page Tentang."""


SITE_KEYS = tuple(item.name for item in fields(Site))
UNSEEN_KEYS = ("four_eyes", "release_pattern", "quotes", "dashes", "blanks", "travel_minutes")
"""How the office works: what no page shows."""
_SWITCHES = ("four_eyes", "quotes", "dashes", "blanks")


def checked_site_value(key: str, value: str) -> str:
    """Return a setting in its stored form; raises NewsroomError for an unknown key or bad value."""
    if key not in SITE_KEYS:
        raise NewsroomError("Pengaturan “{key}” tidak dikenal.", key=key)
    if key == "zone":
        return zone_named(value).label
    if key == "url" and value:
        return checked_url(value)
    if key in _SWITCHES:
        return "yes" if yes_or_no(key, value) else "no"
    if key == "release_pattern":
        return checked_pattern(value)
    if key == "travel_minutes":
        return _checked_minutes(value)
    return value


def _checked_minutes(value: str) -> str:
    text = value.strip()
    if not text.isascii() or not text.isdigit() or int(text) > 24 * 60:
        raise NewsroomError(
            "Waktu tempuh “{value}” tidak dikenal. Tulis menit, misalnya 60.", value=value
        )
    return str(int(text))


def checked_url(value: str) -> str:
    """Return a site address that ends in a slash; raises NewsroomError unless it is http(s)."""
    address = value.strip()
    host = address.partition("://")[2].partition("/")[0]
    if not address.lower().startswith(("http://", "https://")) or not host or " " in address:
        raise NewsroomError(
            "Alamat situs “{value}” tidak dikenal. Tulis lengkap, misalnya https://contoh.go.id/.",
            value=value,
        )
    return address.rstrip("/") + "/"
