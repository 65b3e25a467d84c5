"""Times of day as cells of a spreadsheet write them: `08.00 – 10.00 WIT`, `11.00 s.d. selesai`."""

import re
from dataclasses import dataclass

from newsroom.domain.errors import NewsroomError
from newsroom.domain.zones import ZONES

_CLOCK = (
    r"(?:(?:pukul|jam|pkl)\b\.?\s*)?(?P<{n}_hour>\d{{1,2}})(?:[.:](?P<{n}_minute>\d{{2}}))?"
    r"(?:[.:]\d{{2}})?\s*(?P<{n}_part>am|pm|pagi|siang|sore|petang|malam)?\s*"
    r"(?P<{n}_zone>wib|wita|wit)?"
)
_TO = r"\s*(?:-|–|—|s\.?\s?/?\s?d\.?|sampai(?:\s+dengan)?|hingga|to)\s*"
_TIMES = re.compile(
    rf"{_CLOCK.format(n='start')}(?:{_TO}(?:{_CLOCK.format(n='end')}|(?P<open>selesai)"
    r"(?:\s*(?P<last_zone>wib|wita|wit))?))?",
    re.IGNORECASE,
)
_FRACTION = re.compile(r"0?(?:,\d+|\.\d|\.\d{3,})")
"""A time as Excel stores it: a part of the day."""
_ALL_DAY = re.compile(r"(?:sepanjang|se)\s?hari(?:\s+penuh|an)?|all\s?day|[-–—.]+", re.IGNORECASE)
_LATER = re.compile(
    r"(?:waktu\s+|jam\s+)?(?:menyusul|menyesuaikan|belum\s+(?:ada|ditentukan|pasti)|tentatif"
    r"|tba|tbd|tbc)",
    re.IGNORECASE,
)
_AFTER_NOON = {"pm": range(1, 12), "siang": range(1, 6), "sore": range(1, 8),
               "petang": range(1, 8), "malam": range(6, 12)}  # fmt: skip
_ZONE_NAMES = {
    **{zone.label: zone.label for zone in ZONES.values()},
    **{zone.iana.upper(): zone.label for zone in ZONES.values()},
    **{f"{zone.hours}": zone.label for zone in ZONES.values()},
}
_OFFSET = re.compile(r"(?:UTC|GMT)?\s*\+?\s*0?(\d)(?::?00)?")


@dataclass(frozen=True)
class Times:
    """What a cell says about the time of day; empty texts where it says nothing."""

    start: str = ""
    end: str = ""
    zone: str = ""
    open_end: bool = False
    all_day: bool = False


def read_times(text: str) -> Times:
    """Read a cell that is not empty; raises NewsroomError for what no clock shows."""
    words = " ".join(text.split())
    if _ALL_DAY.fullmatch(words):
        return Times(all_day=True)
    if _LATER.fullmatch(words):
        return Times()
    if _FRACTION.fullmatch(words):
        minutes = round(float(words.replace(",", ".")) * 24 * 60) % (24 * 60)
        return Times(f"{minutes // 60:02d}:{minutes % 60:02d}")
    match = _TIMES.fullmatch(words)
    if match is None:
        raise _unknown(text)
    zones = {match[name].upper() for name in ("start_zone", "end_zone", "last_zone") if match[name]}
    if len(zones) > 1:
        raise NewsroomError("“{text}” memakai dua zona waktu; tulis satu saja", text=text)
    start = _clock(match, "start", text, _shared_part(match))
    end = _clock(match, "end", text) if match["end_hour"] else ""
    return Times(start, end, "".join(zones), open_end=bool(match["open"]))


def _shared_part(match: re.Match[str]) -> str:
    """Return the part of the day that one word names for both: `2 – 4 sore` begins at 14."""
    part = (match["end_part"] or "").casefold()
    both = _AFTER_NOON.get(part, ())
    hours = int(match["start_hour"]), int(match["end_hour"] or 0)
    return part if hours[0] in both and hours[1] in both and hours[0] <= hours[1] else ""


def _clock(match: re.Match[str], name: str, text: str, shared: str = "") -> str:
    hour, minute = int(match[f"{name}_hour"]), match[f"{name}_minute"] or "00"
    part = (match[f"{name}_part"] or shared).casefold()
    if hour in _AFTER_NOON.get(part, ()):
        hour += 12
    elif part == "am" and hour == 12:
        hour = 0
    elif part == "malam" and hour == 12:
        hour = 24  # the end of the day; as a beginning nobody knows of which
    if name == "end" and (hour, minute) == (24, "00"):
        hour = 0
    if hour > 23 or int(minute) > 59:
        raise _unknown(text)
    return f"{hour:02d}:{minute}"


def _unknown(text: str) -> NewsroomError:
    return NewsroomError("jam “{text}” tidak dikenal", text=text)


def read_zone(text: str) -> str:
    """Read `WIT`, `wita`, `Asia/Jayapura`, `UTC+9`; raises NewsroomError for another zone."""
    words = text.strip().upper()
    offset = _OFFSET.fullmatch(words)
    label = _ZONE_NAMES.get(offset[1] if offset else words)
    if label is None:
        raise NewsroomError("zona waktu “{text}” tidak dikenal", text=text)
    return label


def looks_like_times(text: str) -> bool:
    """Say whether a cell holds a time, to propose what its column is; a bare number is none."""
    if not re.search(r"\d[.:]\d{2}|pukul|jam|pkl", text, re.IGNORECASE):
        return False
    try:
        return bool(read_times(text).start)
    except NewsroomError:
        return False
